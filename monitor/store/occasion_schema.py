"""What the migration `occasions` makes. Once it has shipped, a change is a step of its own."""

from __future__ import annotations

from typing import Final

COLUMNS: Final = (
    "ALTER TABLE occasion ADD COLUMN ground TEXT NOT NULL DEFAULT 'hand'"
    " CHECK (ground IN ('hand', 'news', 'date', 'sign', 'market', 'own_news', 'competitor'))",
    "ALTER TABLE occasion ADD COLUMN kind TEXT",
    "ALTER TABLE occasion ADD COLUMN approach TEXT CHECK (approach IN ('congratulate', 'offer', 'careful', 'inform'))",
    "ALTER TABLE occasion ADD COLUMN polarity TEXT",
    "ALTER TABLE occasion ADD COLUMN happened_on TEXT",
    "ALTER TABLE occasion ADD COLUMN best_before TEXT",  # NULL: stays until it is used
    "ALTER TABLE occasion ADD COLUMN key TEXT",  # names it for good: the same is never offered twice
    "ALTER TABLE occasion ADD COLUMN who TEXT",
    "ALTER TABLE occasion ADD COLUMN amount TEXT",
    "ALTER TABLE occasion ADD COLUMN person_id INTEGER REFERENCES person (id)",
    "ALTER TABLE occasion ADD COLUMN critical INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE occasion ADD COLUMN told TEXT NOT NULL DEFAULT '[]'",  # slugs of why, as far as they never change
    "ALTER TABLE occasion ADD COLUMN handed_from TEXT",
    "ALTER TABLE occasion ADD COLUMN shared_id INTEGER REFERENCES shared_occasion (id)",
)

TABLES: Final = """
CREATE TABLE shared_occasion (
    id INTEGER PRIMARY KEY,
    ground TEXT NOT NULL CHECK (ground IN ('market', 'own_news', 'competitor')),
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    entity_id INTEGER REFERENCES entity (id),
    mention_id INTEGER REFERENCES mention (id),
    approach TEXT NOT NULL CHECK (approach IN ('congratulate', 'offer', 'careful', 'inform')),
    polarity TEXT,
    sectors TEXT NOT NULL DEFAULT '[]',
    regions TEXT NOT NULL DEFAULT '[]',
    firm TEXT,
    happened_on TEXT NOT NULL,
    best_before TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    dismissed INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT
) STRICT;
CREATE INDEX shared_occasion_until ON shared_occasion (best_before);

-- Which articles tell an occasion: several of one story, or of one event within days, are one.
CREATE TABLE occasion_mention (
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    mention_id INTEGER NOT NULL REFERENCES mention (id),
    PRIMARY KEY (occasion_id, mention_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX occasion_mention_of ON occasion_mention (mention_id);

CREATE TABLE shared_mention (
    shared_id INTEGER NOT NULL REFERENCES shared_occasion (id),
    mention_id INTEGER NOT NULL REFERENCES mention (id),
    PRIMARY KEY (shared_id, mention_id)
) STRICT, WITHOUT ROWID;

-- Events that texts are about, as the newest analysis has them: for what holds offers back.
CREATE TABLE news_event (
    mention_id INTEGER NOT NULL REFERENCES mention (id),
    kind TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    polarity TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    PRIMARY KEY (mention_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX news_event_of ON news_event (polarity, happened_on);
"""

INDEXES: Final = (
    "CREATE UNIQUE INDEX occasion_key ON occasion (key) WHERE key IS NOT NULL",
    "CREATE INDEX occasion_until ON occasion (state, best_before)",
    "CREATE INDEX occasion_shared ON occasion (shared_id) WHERE shared_id IS NOT NULL",
)
