-- Long tracks, e.g. what a network said a hundred times a second. Whether a run has one, its rows and the checksum of
-- its values are in result, as of every other kind; here is how it is laid out. A track is read when it is wanted, not
-- with its run.

CREATE TABLE track (
    run_id INTEGER NOT NULL,
    kind TEXT NOT NULL, -- as in result
    rows_per_s REAL NOT NULL,
    width INTEGER NOT NULL, -- values a row
    encoding TEXT NOT NULL CHECK (encoding IN ('u16')), -- values are whole numbers from 0 to 65535
    PRIMARY KEY (run_id, kind),
    FOREIGN KEY (run_id, kind) REFERENCES result (run_id, kind) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Consecutive rows of a track. In pieces, so that a long one never lies in memory as a whole beside its values.
CREATE TABLE track_piece (
    id INTEGER PRIMARY KEY, -- not WITHOUT ROWID: the values are large
    run_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL, -- 0, 1, 2 …
    row_count INTEGER NOT NULL,
    data BLOB NOT NULL, -- zstd with checksum; column after column, of each first the low bytes, then the high bytes
    UNIQUE (run_id, kind, number),
    FOREIGN KEY (run_id, kind) REFERENCES track (run_id, kind) ON DELETE CASCADE
) STRICT;
