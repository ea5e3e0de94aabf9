"""Schema of triage: rules, tags, saved views (decision 0041), and the indexes behind every list of mentions (0042)."""

from __future__ import annotations

from typing import Final

from monitor.store import facets

TABLES: Final = """
CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('not_us', 'vacancy', 'directory', 'reseller', 'own_voice')),
    entity_id INTEGER REFERENCES entity (id),   -- NULL: whoever is named
    word TEXT,                      -- in any of its forms; a phrase as written
    site TEXT,                      -- the host and what lies below it
    author TEXT,                    -- as written, at the site where one is given
    account_id INTEGER REFERENCES own_account (id),
    mention_id INTEGER REFERENCES mention (id), -- from which it was made
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    removed_at TEXT,
    CHECK (word IS NOT NULL OR site IS NOT NULL OR author IS NOT NULL)
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    colour TEXT NOT NULL CHECK (colour IN ('red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'grey')),
    removed_at TEXT
) STRICT;

CREATE TABLE mention_tag (
    id INTEGER PRIMARY KEY,
    mention_id INTEGER NOT NULL REFERENCES mention (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    removed_at TEXT,
    UNIQUE (mention_id, tag_id)
) STRICT;
CREATE INDEX mention_tag_of ON mention_tag (tag_id, mention_id) WHERE removed_at IS NULL;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    filters TEXT NOT NULL,          -- JSON, as `monitor.views` writes it
    made_by TEXT NOT NULL,
    removed_at TEXT
) STRICT;

-- Where mentions were seen, in the order of lists: of a place all posts are known, and few of them name anybody.
CREATE TABLE mention_seen (
    source_id INTEGER NOT NULL,
    order_at TEXT NOT NULL,
    mention_id INTEGER NOT NULL,
    PRIMARY KEY (source_id, order_at, mention_id)
) STRICT, WITHOUT ROWID;

-- Every number that `mention.facet` ever was: some hundreds.
CREATE TABLE facet_seen (number INTEGER PRIMARY KEY) STRICT;
"""
COLUMNS: Final = (
    "ALTER TABLE mention ADD COLUMN rule_id INTEGER REFERENCES rule (id)",
    # a person brought it back from under a rule
    "ALTER TABLE mention ADD COLUMN rule_off INTEGER NOT NULL DEFAULT 0",
    f"ALTER TABLE mention ADD COLUMN facet INTEGER GENERATED ALWAYS AS ({facets.COLUMN}) VIRTUAL",
)
INDEXES: Final = """
DROP INDEX mention_list;
DROP INDEX mention_kind;
DROP INDEX mention_order;
DROP INDEX mention_found;
DROP INDEX mention_entity;
CREATE INDEX mention_order ON mention (order_at, id, facet, entity_id, found_at, post_id);
CREATE INDEX mention_facet ON mention (facet, order_at, id, entity_id, found_at, post_id);
CREATE INDEX mention_entity ON mention (entity_id, order_at, id, facet, found_at, post_id);
CREATE INDEX mention_found ON mention (found_at, facet, entity_id, order_at, post_id);
CREATE INDEX mention_urgent ON mention (facet, due_at, severity, order_at, id, entity_id, found_at, post_id)
    WHERE due_at IS NOT NULL;
CREATE INDEX mention_deadline
    ON mention (due_at, severity DESC, order_at DESC, id DESC, facet, entity_id, found_at, post_id)
    WHERE due_at IS NOT NULL;
CREATE INDEX mention_owner ON mention (owner, order_at, id, facet) WHERE owner IS NOT NULL;
CREATE INDEX mention_rule ON mention (rule_id) WHERE rule_id IS NOT NULL;
CREATE INDEX post_site ON post (site, author) WHERE named = 1;
"""
TRIGGERS: Final = """
CREATE TRIGGER mention_seen_where AFTER INSERT ON mention BEGIN
    INSERT OR IGNORE INTO mention_seen (source_id, order_at, mention_id)
    SELECT source_id, NEW.order_at, NEW.id FROM sighting WHERE post_id = NEW.post_id;
END;
CREATE TRIGGER mention_seen_again AFTER INSERT ON sighting BEGIN
    INSERT OR IGNORE INTO mention_seen (source_id, order_at, mention_id)
    SELECT NEW.source_id, order_at, id FROM mention WHERE post_id = NEW.post_id;
END;
CREATE TRIGGER facet_seen_new AFTER INSERT ON mention WHEN NEW.facet IS NOT NULL BEGIN
    INSERT OR IGNORE INTO facet_seen (number) VALUES (NEW.facet);
END;
CREATE TRIGGER facet_seen_changed AFTER UPDATE ON mention
WHEN NEW.facet IS NOT OLD.facet AND NEW.facet IS NOT NULL BEGIN
    INSERT OR IGNORE INTO facet_seen (number) VALUES (NEW.facet);
END;
-- However a rule goes, by hand or by undo, what it took out is there again in the same moment.
CREATE TRIGGER rule_dropped AFTER UPDATE OF removed_at ON rule
WHEN NEW.removed_at IS NOT NULL AND OLD.removed_at IS NULL BEGIN
    UPDATE mention SET rule_id = NULL WHERE rule_id = NEW.id;
END;
"""
FILL: Final = (
    "INSERT INTO mention_seen (source_id, order_at, mention_id)"
    " SELECT g.source_id, m.order_at, m.id FROM mention m JOIN sighting g ON g.post_id = m.post_id ORDER BY 1, 2, 3",
    "INSERT INTO facet_seen (number) SELECT DISTINCT facet FROM mention WHERE facet IS NOT NULL",
)
