"""What the migration `signs` makes. Once it has shipped, a change is a step of its own."""

from __future__ import annotations

from typing import Final

TABLES: Final = """
-- Symptoms as the program last saw them. A row that is marked false is not touched again: its points are the lesson.
CREATE TABLE sign (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL,
    weight TEXT NOT NULL CHECK (weight IN ('critical', 'accumulating')),
    points REAL NOT NULL,
    numbers TEXT NOT NULL,
    since TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'acknowledged', 'false', 'gone')),
    note TEXT NOT NULL DEFAULT '',
    marked_by TEXT,
    marked_at TEXT,
    removed_at TEXT
) STRICT;
CREATE INDEX sign_of ON sign (client_id, kind);
CREATE INDEX sign_state ON sign (state);

-- How each client stands, as of the newest look; made anew at every look.
CREATE TABLE client_danger (
    client_id INTEGER PRIMARY KEY REFERENCES client (id),
    danger TEXT NOT NULL CHECK (danger IN ('calm', 'watch', 'critical')),
    score REAL NOT NULL,
    since TEXT NOT NULL,            -- day from which on it stands so
    cause TEXT CHECK (cause IN ('competitor', 'own_trouble', 'sector')),
    sure REAL,
    grounds TEXT NOT NULL DEFAULT '[]',
    critical_on TEXT,               -- the last day it was seen critical; told again after weeks without
    looked_on TEXT NOT NULL
) STRICT;

CREATE TABLE sign_look (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    looked_on TEXT NOT NULL,
    stamp TEXT NOT NULL             -- what had been brought in by then
) STRICT;

-- What a firm tuned; built-in values stand in the code.
CREATE TABLE sign_tuning (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    removed_at TEXT
) STRICT;

-- Work to keep a client, or to win a lost one back: one at a time for each client.
CREATE TABLE effort (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    state TEXT NOT NULL CHECK (state IN ('keeping', 'kept', 'lost', 'working', 'returned', 'let_go', 'given_up')),
    owner TEXT,
    opened_on TEXT NOT NULL,
    lost_on TEXT,
    cause TEXT CHECK (cause IN ('competitor', 'own_trouble', 'sector')),
    stated_reason TEXT,
    established_reason TEXT,
    established_by TEXT,
    asked_on TEXT,
    let_go_reason TEXT,
    returned_on TEXT,
    ended_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    removed_at TEXT
) STRICT;
CREATE INDEX effort_of ON effort (client_id);
CREATE INDEX effort_state ON effort (state);

CREATE TABLE effort_step (
    id INTEGER PRIMARY KEY,
    effort_id INTEGER NOT NULL REFERENCES effort (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    tactic TEXT,                    -- slug; NULL: people's own idea
    what TEXT NOT NULL,
    owner TEXT,
    due_on TEXT,
    channel TEXT,
    cost TEXT,                      -- a decimal number
    currency TEXT,
    done_on TEXT,
    outcome TEXT NOT NULL DEFAULT '',
    removed_at TEXT
) STRICT;
CREATE INDEX effort_step_of ON effort_step (effort_id);
"""
