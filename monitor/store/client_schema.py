"""What the migration `client_cards` makes. It has shipped: a change is a step of its own."""

from __future__ import annotations

from typing import Final

COLUMNS: Final = (
    "ALTER TABLE client ADD COLUMN tier_by TEXT CHECK (tier_by IN ('hand', 'profit'))",
    "ALTER TABLE client ADD COLUMN recommends INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE client ADD COLUMN industry TEXT",
    "ALTER TABLE client ADD COLUMN region TEXT",
    "ALTER TABLE client ADD COLUMN country TEXT",
    "ALTER TABLE client ADD COLUMN lang TEXT",
    "ALTER TABLE client ADD COLUMN founded_on TEXT",
    "ALTER TABLE client ADD COLUMN profit TEXT",  # a decimal number: money is no float
    "ALTER TABLE client ADD COLUMN profit_currency TEXT",
    "ALTER TABLE client ADD COLUMN first_asked TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE client ADD COLUMN shared_goals TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE client ADD COLUMN not_a_loss TEXT CHECK (not_a_loss IN ('one_off', 'pass_through', 'other'))",
    "ALTER TABLE client ADD COLUMN not_a_loss_why TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE client ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE client ADD COLUMN joined_into INTEGER REFERENCES client (id)",
    "UPDATE client SET tier_by = 'hand' WHERE tier IS NOT NULL",
    "ALTER TABLE person ADD COLUMN role TEXT CHECK (role IN ('decides', 'buys', 'uses', 'pays', 'assists', 'other'))",
    "ALTER TABLE person ADD COLUMN birthday TEXT",  # 1980-02-29, or --02-29 without a year
    "ALTER TABLE person ADD COLUMN left_on TEXT",
    "ALTER TABLE contact ADD COLUMN with_person_id INTEGER REFERENCES person (id)",
    "ALTER TABLE contact ADD COLUMN with_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE contact ADD COLUMN answered INTEGER",
    "ALTER TABLE contact ADD COLUMN next_step TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE contact ADD COLUMN next_on TEXT",
    "ALTER TABLE contact ADD COLUMN next_done INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE contact ADD COLUMN import_key TEXT",
)

TABLES: Final = """
CREATE INDEX person_of ON person (client_id);
CREATE INDEX contact_import ON contact (import_key) WHERE import_key IS NOT NULL;

CREATE TABLE legal_entity (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    country TEXT,
    founded_on TEXT,
    ended_on TEXT,
    successor_id INTEGER REFERENCES legal_entity (id),
    removed_at TEXT
) STRICT;
CREATE INDEX legal_entity_of ON legal_entity (client_id);

CREATE TABLE client_identifier (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    legal_entity_id INTEGER REFERENCES legal_entity (id),
    kind TEXT NOT NULL,
    value TEXT NOT NULL,            -- in its shortest form
    removed_at TEXT
) STRICT;
CREATE INDEX client_identifier_of ON client_identifier (client_id);
-- Not unique: an undo may bring one back that another client has by now; that is told as a duplicate.
CREATE INDEX client_identifier_value ON client_identifier (kind, value);

CREATE TABLE client_wish (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    what TEXT NOT NULL,
    wished_on TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    met_on TEXT,
    first INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT
) STRICT;
CREATE INDEX client_wish_of ON client_wish (client_id);

-- Two cards that people said are not the same firm: never suggested again.
CREATE TABLE client_apart (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    other_id INTEGER NOT NULL REFERENCES client (id),
    removed_at TEXT
) STRICT;

CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    from_owner TEXT,
    to_owner TEXT NOT NULL,
    at TEXT NOT NULL,
    risks TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT '',
    removed_at TEXT
) STRICT;
CREATE INDEX handover_of ON handover (client_id);

-- Days between contacts, where the firm's plan is not the built-in one.
CREATE TABLE contact_plan (
    id INTEGER PRIMARY KEY,
    tier TEXT NOT NULL CHECK (tier IN ('gold', 'silver', 'copper', 'none')),
    days INTEGER CHECK (days BETWEEN 1 AND 3650),   -- NULL: no plan for these
    removed_at TEXT
) STRICT;

CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    country TEXT,
    industry TEXT,
    client_id INTEGER REFERENCES client (id),
    removed_at TEXT
) STRICT;

-- What a client table last told of a client: only what it tells otherwise next time is taken over, so that what people
-- wrote on the card stays.
CREATE TABLE client_told (
    key TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES record_import (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    content TEXT NOT NULL,
    PRIMARY KEY (key, import_id)
) STRICT, WITHOUT ROWID;

-- Orders, requests, invoices, usage, contracts as tables told them. A row never changes: a newer one with its key
-- replaces it. Visible as long as its import is not removed: undoing an import is one entry of the log.
CREATE TABLE trade (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES record_import (id),
    kind TEXT NOT NULL CHECK (kind IN ('order', 'request', 'invoice', 'usage', 'contract')),
    client_id INTEGER NOT NULL REFERENCES client (id),
    key TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL,
    until TEXT,
    done_on TEXT,
    amount TEXT,
    done_amount TEXT,
    currency TEXT,
    what TEXT NOT NULL DEFAULT '',
    outcome TEXT CHECK (outcome IN ('open', 'ordered', 'lost')),
    refers_to TEXT NOT NULL DEFAULT '',
    replaced_by INTEGER REFERENCES record_import (id)
) STRICT;
CREATE INDEX trade_of ON trade (client_id, kind, day);
CREATE INDEX trade_key ON trade (kind, key);
CREATE INDEX trade_import ON trade (import_id);

CREATE TABLE score (
    id INTEGER PRIMARY KEY,
    client_id INTEGER REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('nps', 'csi', 'case')),
    day TEXT NOT NULL,
    score TEXT NOT NULL,
    least TEXT NOT NULL DEFAULT '0',
    best TEXT NOT NULL,
    respondent TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    case_id INTEGER REFERENCES "case" (id),
    import_key TEXT,
    removed_at TEXT
) STRICT;
CREATE INDEX score_day ON score (day);
CREATE INDEX score_import ON score (import_key) WHERE import_key IS NOT NULL;

-- Folders whose tables keep clients and their trade current, and what each file was when it was last read.
CREATE TABLE client_watch (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    kind TEXT,
    removed_at TEXT
) STRICT;

CREATE TABLE client_file (
    path TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    read_at TEXT NOT NULL,
    problem TEXT
) STRICT, WITHOUT ROWID;
"""
