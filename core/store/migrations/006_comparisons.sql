-- Comparisons of two runs: enough to make them again, and what a person said. What differs follows from the runs.

CREATE TABLE comparison (
    id INTEGER PRIMARY KEY,
    run_a INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    run_b INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    created_utc TEXT NOT NULL, -- ISO 8601 with milliseconds
    hit_window_s REAL NOT NULL,
    moved_s REAL NOT NULL,
    confidence REAL NOT NULL,
    velocity REAL NOT NULL,
    beat_window_s REAL NOT NULL,
    bpm REAL NOT NULL,
    boundary_s REAL NOT NULL,
    tempo_ratio REAL, -- this and what follows NULL: two runs of one recording, nothing had to be aligned
    pitch_semitones REAL,
    alignment_confidence REAL,
    coverage_a REAL,
    coverage_b REAL
) STRICT;

-- The time map of two recordings; none: they are unrelated.
CREATE TABLE comparison_piece (
    comparison_id INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- 0, 1, 2 … by time
    a_start_s REAL NOT NULL,
    a_end_s REAL NOT NULL,
    b_start_s REAL NOT NULL,
    b_end_s REAL NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (comparison_id, number)
) STRICT, WITHOUT ROWID;

-- Places that a person said to be the same in both.
CREATE TABLE comparison_anchor (
    comparison_id INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- 0, 1, 2 … in the order in which they were put
    a_s REAL NOT NULL,
    b_s REAL NOT NULL,
    PRIMARY KEY (comparison_id, number)
) STRICT, WITHOUT ROWID;

-- What a person said of differences of hits; numbered in the order in which it was said.
CREATE TABLE comparison_verdict (
    comparison_id INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    difference TEXT NOT NULL CHECK (difference IN ('moved', 'relabelled', 'rescored', 'lost', 'added')),
    a_time_s REAL, -- NULL: run A has no hit there
    a_class INTEGER REFERENCES drum_class (code),
    a_confidence REAL,
    a_velocity REAL,
    a_snr_db REAL,
    a_clarity REAL,
    b_time_s REAL, -- in recording B; NULL: run B has no hit there
    b_class INTEGER REFERENCES drum_class (code),
    b_confidence REAL,
    b_velocity REAL,
    b_snr_db REAL,
    b_clarity REAL,
    kind TEXT NOT NULL CHECK (kind IN ('a_right', 'b_right', 'neither')),
    given_utc TEXT NOT NULL, -- ISO 8601 with milliseconds
    PRIMARY KEY (comparison_id, number)
) STRICT, WITHOUT ROWID;
