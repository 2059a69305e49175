-- Corrections of drum hits, annotations, and verdicts after listening. The table edit of 002 was never written to: its
-- rows would have hung on a run, and a correction survives the run that it was made on.

DROP TABLE edit;

-- before NULL: added; after NULL: removed. Kept by recording, matched to every run of it.
CREATE TABLE hit_edit (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    id INTEGER NOT NULL, -- 1, 2, 3 … in the order in which they were made
    before_time_s REAL, -- NULL: there was none
    before_class INTEGER REFERENCES drum_class (code),
    before_confidence REAL,
    before_velocity REAL,
    before_snr_db REAL,
    before_clarity REAL,
    after_time_s REAL, -- NULL: there is to be none
    after_class INTEGER REFERENCES drum_class (code),
    after_confidence REAL,
    after_velocity REAL,
    after_snr_db REAL,
    after_clarity REAL,
    winner TEXT NOT NULL CHECK (winner IN ('undecided', 'hand', 'run')),
    PRIMARY KEY (source_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('marker', 'segment', 'transition')),
    start_s REAL NOT NULL,
    end_s REAL NOT NULL,
    mix_point_s REAL, -- NULL: not said
    label TEXT NOT NULL,
    PRIMARY KEY (source_id, id)
) STRICT, WITHOUT ROWID;

-- What a person heard at hits of a run; numbered in the order in which it was said.
CREATE TABLE verdict (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    time_s REAL NOT NULL,
    class INTEGER NOT NULL REFERENCES drum_class (code),
    confidence REAL,
    velocity REAL,
    snr_db REAL,
    clarity REAL,
    kind TEXT NOT NULL CHECK (kind IN ('right', 'wrong', 'other_class')),
    heard_class INTEGER REFERENCES drum_class (code), -- NULL: not said which
    given_utc TEXT NOT NULL, -- ISO 8601 with milliseconds
    PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

-- grid_edit again, with corrections of single beats.
CREATE TABLE grid_edit_with_beats (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- 0, 1, 2 …
    kind TEXT NOT NULL CHECK (kind IN ('ratio', 'shift_beats', 'set_downbeat', 'set_tempo', 'add_beat', 'move_beat',
        'remove_beat')),
    time_s REAL NOT NULL, -- within the section, or of the beat, that is meant
    ratio_numerator INTEGER NOT NULL,
    ratio_denominator INTEGER NOT NULL,
    beats REAL NOT NULL,
    bpm REAL NOT NULL,
    anchor_s REAL NOT NULL,
    PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;

INSERT INTO grid_edit_with_beats SELECT * FROM grid_edit;
DROP TABLE grid_edit;
ALTER TABLE grid_edit_with_beats RENAME TO grid_edit;
