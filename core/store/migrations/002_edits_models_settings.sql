-- Corrections by hand, the models that a run used, and small values of the project.

CREATE TABLE edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    created_utc TEXT NOT NULL,
    kind TEXT NOT NULL, -- of the result that is corrected, as in result.kind
    row_number INTEGER, -- of the corrected row; NULL for a row that was added
    before TEXT, -- JSON object; NULL: the row was added
    after TEXT, -- JSON object; NULL: the row was removed
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX edit_by_run ON edit (run_id);

CREATE TABLE model (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    id TEXT NOT NULL, -- as in models/manifest.json
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL, -- of the weights
    PRIMARY KEY (run_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL -- CBOR
) STRICT, WITHOUT ROWID;
