"""What the migration `checking` makes. It has shipped: a change is a step of its own."""

from __future__ import annotations

from typing import Final

COLUMNS: Final = (
    "ALTER TABLE claim ADD COLUMN record_id INTEGER REFERENCES record (id)",
    "ALTER TABLE claim ADD COLUMN origin TEXT NOT NULL DEFAULT 'hand' CHECK (origin IN ('found', 'hand'))",
    "ALTER TABLE claim ADD COLUMN version_id INTEGER",  # what the span is of; a text that is let go leaves its claims
)

TABLES: Final = """
-- A table of the firm's own records as it was brought in. Its rows are visible as long as it is not removed: undoing an
-- import is one entry of the log, however many rows it has.
CREATE TABLE record_import (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    path TEXT,
    sheet TEXT,
    signature TEXT NOT NULL,
    mapping TEXT NOT NULL,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    rows INTEGER NOT NULL,
    new INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    same INTEGER NOT NULL,
    bad INTEGER NOT NULL,
    totals INTEGER NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX record_import_of ON record_import (kind, file);

-- A row never changes: a newer one with its key replaces it, so that a verdict rests on what was known then.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES record_import (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    rest TEXT NOT NULL DEFAULT '{}',
    replaced_by INTEGER REFERENCES record_import (id)
) STRICT;
CREATE INDEX record_key ON record (kind, key);
CREATE INDEX record_of_import ON record (import_id);

-- What rows are looked up by: numbers, days, amounts, telephones, words of names.
CREATE TABLE record_term (
    what TEXT NOT NULL,
    term TEXT NOT NULL,
    record_id INTEGER NOT NULL REFERENCES record (id),
    PRIMARY KEY (what, term, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_bad (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES record_import (id),
    number INTEGER NOT NULL,
    cells TEXT NOT NULL,
    faults TEXT NOT NULL,
    mended_by INTEGER REFERENCES record_import (id)     -- the import that brought it corrected, or told its file anew
) STRICT;
CREATE INDEX record_bad_of ON record_bad (import_id);

CREATE TABLE column_mapping (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    signature TEXT NOT NULL,
    columns TEXT NOT NULL,
    mapping TEXT NOT NULL,
    month_first INTEGER,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX column_mapping_once ON column_mapping (kind, signature) WHERE removed_at IS NULL;

CREATE TABLE record_watch (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    kind TEXT,
    removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX record_watch_once ON record_watch (path) WHERE removed_at IS NULL;

-- What a watched file was when it was last read.
CREATE TABLE record_file (
    path TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    read_at TEXT NOT NULL,
    problem TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE compensation (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    kind TEXT NOT NULL CHECK (kind IN ('money', 'favour')),
    amount TEXT,                    -- a decimal number: money is no float
    currency TEXT,
    favour TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL,
    order_number TEXT NOT NULL DEFAULT '',
    record_id INTEGER REFERENCES record (id),
    state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'approved', 'refused', 'done')),
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    done_by TEXT,
    done_at TEXT,
    proof TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    CHECK ((kind = 'money') = (amount IS NOT NULL AND currency IS NOT NULL)),
    CHECK (state NOT IN ('approved', 'done') OR decided_by IS NOT NULL)
) STRICT;
CREATE INDEX compensation_of ON compensation (case_id);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    cause TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT,
    entity_id INTEGER REFERENCES entity (id),
    product TEXT NOT NULL DEFAULT '',
    branch TEXT NOT NULL DEFAULT '',
    owner TEXT,
    due_on TEXT,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'effective', 'reopened', 'dropped')),
    proof TEXT NOT NULL DEFAULT '',
    done_by TEXT,
    done_at TEXT,
    check_days INTEGER NOT NULL DEFAULT 30 CHECK (check_days BETWEEN 1 AND 3650),
    check_on TEXT,
    effect TEXT NOT NULL DEFAULT '',
    checked_by TEXT,
    checked_at TEXT,
    removed_at TEXT,
    CHECK (state NOT IN ('done', 'effective') OR (done_at IS NOT NULL AND proof <> ''))
) STRICT;
CREATE INDEX measure_of ON measure (case_id);
CREATE INDEX measure_reason ON measure (reason, entity_id) WHERE removed_at IS NULL;

CREATE TABLE measure_place (
    id INTEGER PRIMARY KEY,
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    mention_id INTEGER NOT NULL REFERENCES mention (id),
    answered_at TEXT,
    answered_url TEXT,
    skipped TEXT,                   -- why this place is not told
    removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX measure_place_once ON measure_place (measure_id, mention_id) WHERE removed_at IS NULL;

-- Complaints that showed a reason had come back; each counts once for a measure, also after an undo.
CREATE TABLE measure_return (
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    mention_id INTEGER NOT NULL REFERENCES mention (id),
    at TEXT NOT NULL,
    PRIMARY KEY (measure_id, mention_id)
) STRICT, WITHOUT ROWID;

-- What people changed in tactic cards and templates; what is not here is as the program brings it.
CREATE TABLE tactic_override (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,             -- "card/delivery/ours/-/do", "reply/answer/delivery/ours"
    lang TEXT NOT NULL,
    text TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX tactic_override_once ON tactic_override (path, lang) WHERE removed_at IS NULL;
"""
