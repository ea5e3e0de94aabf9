"""What the migration `case_desk` makes. It has shipped: a change is a step of its own."""

from __future__ import annotations

from typing import Final

COLUMNS: Final = (
    'ALTER TABLE "case" ADD COLUMN clock_at TEXT',
    'ALTER TABLE "case" ADD COLUMN warn_at TEXT',
    'ALTER TABLE "case" ADD COLUMN escalate_at TEXT',
    'ALTER TABLE "case" ADD COLUMN due_by_hand INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "case" ADD COLUMN ending TEXT'
    " CHECK (ending IN ('put_right', 'explained', 'refuted', 'answered', 'unresolved'))",
    'ALTER TABLE "case" ADD COLUMN consent INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "case" ADD COLUMN consent_url TEXT',
    'ALTER TABLE "case" ADD COLUMN closed_at TEXT',
    'ALTER TABLE "case" ADD COLUMN satisfaction_speed INTEGER CHECK (satisfaction_speed BETWEEN 1 AND 5)',
    'ALTER TABLE "case" ADD COLUMN satisfaction_quality INTEGER CHECK (satisfaction_quality BETWEEN 1 AND 5)',
    "ALTER TABLE response ADD COLUMN post_id INTEGER REFERENCES post (id)",
    "ALTER TABLE response ADD COLUMN approved_by TEXT",
    "ALTER TABLE mention ADD COLUMN answered_at TEXT",
)

FILL: Final = (
    'UPDATE "case" SET clock_at = coalesce((SELECT min(m.found_at) FROM case_mention cm JOIN mention m'
    ' ON m.id = cm.mention_id WHERE cm.case_id = "case".id), opened_at),'
    " warn_at = strftime('%Y-%m-%dT%H:%M:%fZ', due_at, '-6 hours'),"
    " escalate_at = strftime('%Y-%m-%dT%H:%M:%fZ', due_at, '+4 hours'),"
    " due_by_hand = EXISTS (SELECT 1 FROM operation o WHERE o.subject = 'case' AND o.subject_id = \"case\".id"
    "   AND o.before IS NOT NULL AND o.after LIKE '%\"due_at\"%'),"
    " closed_at = CASE WHEN state IN ('closed', 'dismissed', 'merged') THEN (SELECT max(o.at) FROM operation o"
    "   WHERE o.subject = 'case' AND o.subject_id = \"case\".id AND o.before IS NOT NULL"
    "   AND o.after LIKE '%\"state\"%') END",
)

TABLES: Final = """
CREATE TABLE case_watcher (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    person TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX case_watcher_once ON case_watcher (case_id, person) WHERE removed_at IS NULL;

CREATE TABLE case_pause (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    started_at TEXT NOT NULL,
    ended_at TEXT,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX case_pause_of ON case_pause (case_id);

-- A later post of the author in the same thread: it starts a clock of its own.
CREATE TABLE case_question (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    post_id INTEGER REFERENCES post (id),
    clock_at TEXT NOT NULL,
    warn_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    escalate_at TEXT NOT NULL,
    answered_at TEXT,
    removed_at TEXT
) STRICT;
CREATE INDEX case_question_of ON case_question (case_id);
CREATE INDEX case_question_post ON case_question (post_id);

CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    kind TEXT NOT NULL CHECK (kind IN ('holding', 'answer', 'what_we_changed')),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'approved', 'published')),
    text TEXT NOT NULL,
    address TEXT,                   -- where it is to be published
    person TEXT NOT NULL,
    made_at TEXT NOT NULL,
    approved_by TEXT,
    approved_at TEXT,
    response_id INTEGER REFERENCES response (id),
    removed_at TEXT
) STRICT;
CREATE INDEX draft_of ON draft (case_id);

-- What else a key client is known by, beside its names and people.
CREATE TABLE client_key (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('site', 'number', 'handle')),
    value TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX client_key_of ON client_key (client_id);

CREATE TABLE client_link (
    id INTEGER PRIMARY KEY,
    mention_id INTEGER NOT NULL REFERENCES mention (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    ground TEXT NOT NULL CHECK (ground IN ('mail', 'number', 'person', 'site', 'name')),
    detail TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'suggested' CHECK (state IN ('suggested', 'confirmed', 'refused')),
    found_at TEXT NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    removed_at TEXT,
    UNIQUE (mention_id, client_id)
) STRICT;
CREATE INDEX client_link_of ON client_link (client_id);

CREATE TABLE own_account (
    id INTEGER PRIMARY KEY,
    author TEXT NOT NULL,
    platform TEXT,
    site TEXT,
    removed_at TEXT
) STRICT;

CREATE TABLE colleague (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('pr_officer', 'head', 'reader')),
    removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX colleague_once ON colleague (name) WHERE removed_at IS NULL;

-- What was told of a clock; with its due time, so that a new deadline is told anew.
CREATE TABLE clock_alert (
    subject TEXT NOT NULL CHECK (subject IN ('case', 'case_question', 'mention')),
    subject_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('soon', 'overdue', 'escalated')),
    due_at TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (subject, subject_id, kind, due_at)
) STRICT, WITHOUT ROWID;

-- Where the program's own work on cases stands: the newest post looked at, the terms deadlines were made with.
CREATE TABLE case_mark (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Threads of open cases are looked at more often than their place is visited; each with a checkpoint of its own.
CREATE TABLE thread_watch (
    address TEXT PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    crawler TEXT,                   -- what reads the page; NULL: nothing does, its place is visited sooner instead
    checkpoint TEXT NOT NULL DEFAULT '{}',
    due_at TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    error_code TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_due ON mention (due_at) WHERE due_at IS NOT NULL AND state IN ('new', 'seen');
CREATE INDEX post_thread ON post (thread_url) WHERE thread_url IS NOT NULL;
CREATE INDEX post_author ON post (author, platform) WHERE named = 1 AND author IS NOT NULL;

-- The table of moves, as `monitor.desk.cases` has it; the base reads it before every change of a state.
CREATE TABLE case_move (
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason INTEGER NOT NULL,
    consent_or_reason INTEGER NOT NULL,
    answer_or_reason INTEGER NOT NULL,
    target INTEGER NOT NULL,
    PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;
INSERT INTO case_move (from_state, to_state, reason, consent_or_reason, answer_or_reason, target) VALUES
    ('new', 'checking', 0, 0, 0, 0),
    ('new', 'responded', 0, 0, 0, 0),
    ('new', 'closed', 0, 1, 1, 0),
    ('new', 'dismissed', 1, 0, 0, 0),
    ('new', 'merged', 0, 0, 0, 1),
    ('checking', 'responding', 0, 0, 0, 0),
    ('checking', 'responded', 0, 0, 0, 0),
    ('checking', 'closed', 0, 1, 1, 0),
    ('checking', 'dismissed', 1, 0, 0, 0),
    ('checking', 'merged', 0, 0, 0, 1),
    ('responding', 'checking', 0, 0, 0, 0),
    ('responding', 'responded', 0, 0, 0, 0),
    ('responding', 'closed', 0, 1, 1, 0),
    ('responding', 'dismissed', 1, 0, 0, 0),
    ('responding', 'merged', 0, 0, 0, 1),
    ('responded', 'checking', 0, 0, 0, 0),
    ('responded', 'correcting', 0, 0, 0, 0),
    ('responded', 'closed', 0, 1, 0, 0),
    ('responded', 'merged', 0, 0, 0, 1),
    ('correcting', 'checking', 0, 0, 0, 0),
    ('correcting', 'closed', 0, 1, 0, 0),
    ('correcting', 'merged', 0, 0, 0, 1),
    ('closed', 'checking', 0, 0, 0, 0),
    ('dismissed', 'checking', 0, 0, 0, 0);
"""

TRIGGERS: Final = """
CREATE TRIGGER case_move_insert BEFORE INSERT ON case_move
BEGIN
    SELECT RAISE(ABORT, 'the table of moves is part of the program');
END;
CREATE TRIGGER case_move_update BEFORE UPDATE ON case_move
BEGIN
    SELECT RAISE(ABORT, 'the table of moves is part of the program');
END;
CREATE TRIGGER case_move_delete BEFORE DELETE ON case_move
BEGIN
    SELECT RAISE(ABORT, 'the table of moves is part of the program');
END;

CREATE TRIGGER case_begins BEFORE INSERT ON "case" WHEN NEW.state <> 'new'
BEGIN
    SELECT RAISE(ABORT, 'a case begins as new');
END;

-- A change of state must be in the table with all that it wants; or be the newest operation of the log, taking back
-- an operation of the log that made the very opposite change of this case, and which nothing else takes back.
CREATE TRIGGER case_moves BEFORE UPDATE OF state ON "case"
WHEN NEW.state <> OLD.state
AND NOT EXISTS (
    SELECT 1 FROM case_move m WHERE m.from_state = OLD.state AND m.to_state = NEW.state
    AND (m.reason = 0 OR trim(NEW.outcome) <> '')
    AND (m.consent_or_reason = 0 OR NEW.consent = 1 OR trim(NEW.outcome) <> '')
    AND (m.answer_or_reason = 0 OR trim(NEW.outcome) <> ''
        OR EXISTS (SELECT 1 FROM response r WHERE r.case_id = NEW.id AND r.removed_at IS NULL))
    AND (m.target = 0 OR NEW.merged_into IS NOT NULL)
)
AND NOT EXISTS (
    SELECT 1 FROM operation u JOIN operation o ON o.act = u.undoes
    WHERE u.id = (SELECT max(id) FROM operation)
    AND u.subject = 'case' AND u.subject_id = NEW.id AND o.subject = 'case' AND o.subject_id = NEW.id
    AND json_extract(u.before, '$.state') = OLD.state AND json_extract(u.after, '$.state') = NEW.state
    AND json_extract(o.before, '$.state') = NEW.state AND json_extract(o.after, '$.state') = OLD.state
    AND NOT EXISTS (SELECT 1 FROM operation other WHERE other.undoes = u.undoes AND other.act <> u.act)
)
BEGIN
    SELECT RAISE(ABORT, 'this case may not go there');
END;
"""
