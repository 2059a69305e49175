-- Beats, tempo and what is measured against them; corrections of the grid by hand.

-- Numbered by time. NULL is "unknown".
CREATE TABLE beat (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    time_s REAL NOT NULL,
    bar INTEGER NOT NULL,
    beat_in_bar INTEGER NOT NULL, -- 1: downbeat
    bpm REAL,
    confidence REAL,
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE tempo_section (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    start_s REAL NOT NULL,
    end_s REAL NOT NULL,
    bpm REAL,
    bpm_error REAL,
    constant INTEGER NOT NULL CHECK (constant IN (0, 1)),
    beats_per_bar INTEGER NOT NULL,
    confidence REAL,
    downbeat_confidence REAL,
    half_time_feel INTEGER NOT NULL CHECK (half_time_feel IN (0, 1)),
    alternatives TEXT NOT NULL, -- JSON: [[numerator, denominator, bpm, score], …]
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE tempo_point (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    time_s REAL NOT NULL,
    bpm REAL,
    strength REAL,
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

-- A result that is read as a whole and never searched: groove, coupling, patterns. Its row in result holds its length
-- as CBOR in bytes and the checksum of that.
CREATE TABLE document (
    id INTEGER PRIMARY KEY, -- not WITHOUT ROWID: the values are large
    run_id INTEGER NOT NULL,
    kind TEXT NOT NULL, -- as in result
    version INTEGER NOT NULL, -- of the form of this kind
    data BLOB NOT NULL, -- CBOR, as zstd with checksum
    UNIQUE (run_id, kind),
    FOREIGN KEY (run_id, kind) REFERENCES result (run_id, kind) ON DELETE CASCADE
) STRICT;

-- Corrections of the beat grid, in the order in which they apply. Those of edit belong to a run; these to a recording,
-- since they survive a new analysis.
CREATE TABLE grid_edit (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- 0, 1, 2 …
    kind TEXT NOT NULL CHECK (kind IN ('ratio', 'shift_beats', 'set_downbeat', 'set_tempo')),
    time_s REAL NOT NULL, -- within the section that is meant
    ratio_numerator INTEGER NOT NULL,
    ratio_denominator INTEGER NOT NULL,
    beats REAL NOT NULL,
    bpm REAL NOT NULL,
    anchor_s REAL NOT NULL,
    PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;
