-- Sources, runs and what they found. A run and everything keyed by it is written in one transaction and never updated,
-- except for the user's note.

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_hash TEXT NOT NULL UNIQUE, -- of the bytes of the file: a recording keeps its identity when it is moved
    path TEXT NOT NULL,
    container TEXT NOT NULL,
    codec TEXT NOT NULL,
    sample_rate_hz INTEGER NOT NULL,
    channels INTEGER NOT NULL,
    bits_per_sample INTEGER NOT NULL, -- 0: the codec has none
    bit_rate INTEGER NOT NULL, -- bit/s, 0: unknown
    decoder_delay_frames INTEGER NOT NULL,
    declared_frames INTEGER, -- NULL: unknown
    duration_s REAL, -- as decoded in the last run
    file_bytes INTEGER NOT NULL,
    last_run_number INTEGER NOT NULL DEFAULT 0 -- so that the number of a deleted run is not given again
) STRICT;

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- 1, 2, 3 … within the source
    started_utc TEXT, -- ISO 8601 with milliseconds
    status TEXT NOT NULL CHECK (status IN ('complete', 'partial')), -- partial: a stage failed
    program_version TEXT NOT NULL,
    configuration TEXT NOT NULL, -- YAML, defaults included
    duration_s REAL, -- of the recording as decoded in this run
    wall_s REAL,
    decode_s REAL,
    peak_memory_bytes INTEGER NOT NULL, -- 0: unknown
    threads INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (source_id, number)
) STRICT;

CREATE TABLE stage (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- order of execution
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('done', 'failed', 'skipped')),
    reason TEXT NOT NULL,
    cpu_s REAL,
    PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostic (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    code TEXT NOT NULL,
    source TEXT NOT NULL,
    message TEXT NOT NULL,
    start_s REAL, -- NULL: nowhere in particular
    end_s REAL,
    PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;

-- A row here means: computed, even if nothing was found. No row: not computed, the stage says why.
CREATE TABLE result (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, -- 'drum_hits', 'onsets'
    row_count INTEGER NOT NULL,
    checksum BLOB NOT NULL, -- BLAKE2b-160 of the rows, so that a flipped bit does not pass for a measurement
    PRIMARY KEY (run_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE drum_class (
    code INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO drum_class (code, id) VALUES (0, 'kick'), (1, 'snare'), (2, 'hihat'), (3, 'tom'), (4, 'cymbal');

-- Numbered by time: the key is the order in time too. NULL is "unknown".
CREATE TABLE drum_hit (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    time_s REAL NOT NULL,
    class INTEGER NOT NULL REFERENCES drum_class (code),
    confidence REAL,
    velocity REAL,
    snr_db REAL,
    clarity REAL,
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE onset (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    time_s REAL NOT NULL,
    strength REAL,
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;
