"""The schema, step by step. Steps are named and append-only: a step that has shipped is never changed.

Each step's name stands in `steps.STEPS` too.
"""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database, Migrations

from monitor.store import case_schema, checking_schema, client_schema, occasion_schema, sign_schema, triage_schema
from monitor.store import evidence_chain as chain
from monitor.store.steps import SET_NAME

migrations = Migrations(SET_NAME)

_FIRST: Final = """
CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('own', 'client', 'competitor', 'market')),
    names TEXT NOT NULL,            -- JSON list; each is inflected
    aliases TEXT NOT NULL DEFAULT '[]',
    context TEXT NOT NULL DEFAULT '[]',
    exclude TEXT NOT NULL DEFAULT '[]',
    langs TEXT NOT NULL DEFAULT '[]',
    added_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;

CREATE TABLE entity_form (
    id INTEGER PRIMARY KEY,
    entity_id INTEGER NOT NULL REFERENCES entity (id),
    form TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('kept', 'dropped', 'added')),
    removed_at TEXT,
    UNIQUE (entity_id, form)
) STRICT;

CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    entity_id INTEGER NOT NULL UNIQUE REFERENCES entity (id),
    tier TEXT CHECK (tier IN ('gold', 'silver', 'copper')),
    owner TEXT,
    added_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    post TEXT NOT NULL DEFAULT '',
    email TEXT,
    phone TEXT,
    lang TEXT,
    added_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    crawler TEXT NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    every_s INTEGER NOT NULL CHECK (every_s >= 60),
    lang TEXT,
    zone TEXT,
    search_entity_id INTEGER REFERENCES entity (id),
    search_lang TEXT,
    search_country TEXT,
    allow_private INTEGER NOT NULL DEFAULT 0,
    enabled INTEGER NOT NULL DEFAULT 1,
    checkpoint TEXT NOT NULL DEFAULT '{}',
    checkpoint_address TEXT,        -- a checkpoint is only good for the address it was made at
    health TEXT NOT NULL DEFAULT 'new' CHECK (health IN ('new', 'works', 'needs_you', 'cannot')),
    error_code TEXT,
    error_detail TEXT,
    error_at TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL,
    last_success_at TEXT,
    looked_back_to TEXT,
    more_back INTEGER NOT NULL DEFAULT 0,
    gap TEXT,
    added_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX source_due ON source (due_at) WHERE enabled = 1 AND removed_at IS NULL;

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    started_at TEXT NOT NULL,
    ended_at TEXT,
    outcome TEXT NOT NULL
        CHECK (outcome IN ('running', 'done', 'unchanged', 'failed', 'cancelled', 'broken_off')),
    posts INTEGER NOT NULL DEFAULT 0,
    new_posts INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    skips TEXT NOT NULL DEFAULT '[]',
    error_code TEXT,
    error_detail TEXT
) STRICT;
CREATE INDEX run_of_source ON run (source_id, id);

CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    first_post_id INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    alerted_at TEXT                 -- 200 copies of a story are one alert
) STRICT;

CREATE TABLE story_band (
    band INTEGER NOT NULL,
    post_id INTEGER NOT NULL,
    PRIMARY KEY (band, post_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    url TEXT,
    site TEXT NOT NULL,
    author TEXT,
    lang TEXT,                      -- as the source declares it
    published_at TEXT,
    published_precision TEXT,
    published_raw TEXT,
    published_zone TEXT,
    rating_value REAL,
    rating_best REAL,
    thread_url TEXT,
    parent_url TEXT,
    views INTEGER,
    replies INTEGER,
    followers INTEGER,
    found_at TEXT NOT NULL,
    version_id INTEGER,             -- the newest version; NULL once the text was let go
    fingerprint BLOB NOT NULL,      -- of the newest version, kept after the text is let go
    named INTEGER NOT NULL DEFAULT 0,
    matched_by TEXT,                -- version of the forms it was matched with
    story_id INTEGER REFERENCES story (id),
    gone_at TEXT,                   -- asked at its permalink and not there any more
    erased_at TEXT,
    UNIQUE (platform, key)
) STRICT;
CREATE INDEX post_unnamed ON post (found_at) WHERE named = 0 AND version_id IS NOT NULL;
CREATE INDEX post_story ON post (story_id) WHERE story_id IS NOT NULL;

CREATE TABLE post_version (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id),
    title TEXT,
    text TEXT NOT NULL,
    quotes TEXT NOT NULL DEFAULT '[]',
    found_at TEXT NOT NULL,
    edited_at TEXT,
    source_id INTEGER               -- where this wording was read
) STRICT;
CREATE INDEX post_version_of ON post_version (post_id);

CREATE TABLE sighting (
    post_id INTEGER NOT NULL REFERENCES post (id),
    source_id INTEGER NOT NULL REFERENCES source (id),
    first_seen_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    fingerprint BLOB NOT NULL,      -- of what this source showed: a feed's extract is no edit of a thread's text
    PRIMARY KEY (post_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_at ON sighting (source_id, first_seen_at);

CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id),
    entity_id INTEGER NOT NULL REFERENCES entity (id),
    version_id INTEGER NOT NULL,    -- the version that the machine's columns speak of
    found_at TEXT NOT NULL,
    order_at TEXT NOT NULL,         -- the place in lists: when published, else when found; never in the future
    -- what matching found
    spans TEXT NOT NULL,
    title_spans TEXT NOT NULL,
    forms TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('match', 'check', 'passing')),
    relevance REAL NOT NULL,
    grounds TEXT NOT NULL DEFAULT '[]',
    named INTEGER NOT NULL DEFAULT 1,       -- 0: the newest version or form no longer names it
    -- the effective view, for lists: the user's mark, else the newest finding
    kind TEXT NOT NULL DEFAULT 'other',
    tone TEXT,
    severity INTEGER,
    reason TEXT,
    lang TEXT,
    due_at TEXT,
    lead INTEGER NOT NULL DEFAULT 1,        -- 1 for the one of its story (per entity) that stands in lists
    story_size INTEGER NOT NULL DEFAULT 1,
    -- the user's marks: never touched by the machine, except state -> new when an edit reads worse
    state TEXT NOT NULL DEFAULT 'new'
        CHECK (state IN ('new', 'seen', 'case', 'answered', 'done', 'not_us')),
    edited INTEGER NOT NULL DEFAULT 0,
    kind_mark TEXT,
    tone_mark TEXT,
    answered_url TEXT,
    owner TEXT,
    note TEXT NOT NULL DEFAULT '',
    removed_at TEXT,
    UNIQUE (post_id, entity_id)
) STRICT;
CREATE INDEX mention_found ON mention (found_at);
CREATE INDEX mention_order ON mention (order_at, id);
CREATE INDEX mention_list ON mention (state, order_at, id);
CREATE INDEX mention_kind ON mention (kind, order_at, id);
CREATE INDEX mention_entity ON mention (entity_id, order_at, id);

CREATE TABLE finding (
    version_id INTEGER NOT NULL REFERENCES post_version (id),
    analyser TEXT NOT NULL,
    analyser_version INTEGER NOT NULL,
    result TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (version_id, analyser, analyser_version)
) STRICT, WITHOUT ROWID;

CREATE TABLE analysis_queue (
    version_id INTEGER PRIMARY KEY REFERENCES post_version (id),
    queued_at TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id),
    version_id INTEGER,
    url TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    found_at TEXT NOT NULL,
    erased_at TEXT,
    UNIQUE (post_id, sha256)
) STRICT;

CREATE TABLE "case" (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN
        ('new', 'checking', 'responding', 'responded', 'correcting', 'closed', 'dismissed', 'merged')),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    owner TEXT,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    responded_at TEXT,
    stated_reason TEXT,
    established_reason TEXT,
    established_by TEXT,
    fault TEXT NOT NULL DEFAULT 'unknown'
        CHECK (fault IN ('ours', 'shared', 'theirs', 'third_party', 'wrong_firm', 'unknown')),
    outcome TEXT NOT NULL DEFAULT '',
    merged_into INTEGER REFERENCES "case" (id),
    removed_at TEXT
) STRICT;
CREATE INDEX case_due ON "case" (due_at) WHERE removed_at IS NULL;

CREATE TABLE case_mention (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    mention_id INTEGER NOT NULL REFERENCES mention (id),
    removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX case_mention_once ON case_mention (mention_id) WHERE removed_at IS NULL;
CREATE INDEX case_mention_of ON case_mention (case_id);

CREATE TABLE case_note (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    text TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX case_note_of ON case_note (case_id);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    mention_id INTEGER REFERENCES mention (id),
    kind TEXT NOT NULL,
    quote TEXT NOT NULL,
    value TEXT,
    span_start INTEGER,
    span_end INTEGER,
    verdict TEXT NOT NULL DEFAULT 'open'
        CHECK (verdict IN ('open', 'confirmed', 'partly', 'refuted', 'cannot_be_checked')),
    record TEXT NOT NULL DEFAULT '',
    checked_by TEXT,
    checked_at TEXT,
    removed_at TEXT
) STRICT;
CREATE INDEX claim_of ON claim (case_id);

CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES "case" (id),
    mention_id INTEGER REFERENCES mention (id),
    kind TEXT NOT NULL CHECK (kind IN ('holding', 'answer', 'what_we_changed')),
    text TEXT NOT NULL,
    url TEXT,
    published_at TEXT NOT NULL,
    person TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX response_of ON response (case_id);

CREATE TABLE occasion (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    mention_id INTEGER REFERENCES mention (id),
    what TEXT NOT NULL,
    owner TEXT,
    due_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'contacted', 'snoozed', 'dismissed')),
    outcome TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX occasion_due ON occasion (state, due_on);
CREATE INDEX occasion_client ON occasion (client_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    occasion_id INTEGER REFERENCES occasion (id),
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT 'unknown',
    tone TEXT,
    topic TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    removed_at TEXT
) STRICT;
CREATE INDEX contact_of ON contact (client_id, at);

-- One act of one person is one or more operations. `commitment` binds what was written, salted, so that
-- `before`, `after` and `salt` can be erased and the chain of hashes still verifies (decision 0004).
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    act INTEGER NOT NULL,           -- id of the act's first operation
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,          -- a table
    subject_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    salt TEXT,
    commitment TEXT NOT NULL,
    undoes INTEGER,                 -- the act that this one takes back
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX operation_subject ON operation (subject, subject_id);
CREATE INDEX operation_act ON operation (act);
CREATE INDEX operation_undoes ON operation (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    token INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Folded text of posts that have mentions; contentless, so a row is deleted by naming its old words
-- (decision 0007). rowid = post.id
CREATE VIRTUAL TABLE post_search USING fts5 (
    title, text, author, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);
"""


@migrations()
def first(db: Database) -> None:
    """All tables of the first version."""
    # Statement by statement: executescript() would commit the transaction that guards the migration.
    for statement in statements(_FIRST):
        db.conn.execute(statement)


@migrations()
def no_matched_by(db: Database) -> None:
    """Which forms a post was matched with was never asked: a change of names matches all kept posts again."""
    db.conn.execute("ALTER TABLE post DROP COLUMN matched_by")


@migrations()
def story_vector(db: Database) -> None:
    """The meaning of a news text's beginning, for telling the same event in other words: 384 halves of a float."""
    db.conn.execute(
        "CREATE TABLE story_vector (post_id INTEGER PRIMARY KEY REFERENCES post (id), vector BLOB NOT NULL) STRICT"
    )


@migrations()
def mention_by_hand(db: Database) -> None:
    """What a person says is about an entity stays a mention of it, whether the text names it or not."""
    db.conn.execute("ALTER TABLE mention ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0")


@migrations()
def places_about(db: Database) -> None:
    """Whom all that a place shows is about, and whom its kept posts were last matched as being about; what a post
    is about, as its page says."""
    db.conn.execute("ALTER TABLE source ADD COLUMN about_entity_id INTEGER REFERENCES entity (id)")
    db.conn.execute("ALTER TABLE source ADD COLUMN about_matched_id INTEGER")
    db.conn.execute("ALTER TABLE post ADD COLUMN about_kind TEXT")
    db.conn.execute("ALTER TABLE post ADD COLUMN about_name TEXT")


@migrations()
def case_desk(db: Database) -> None:
    """Work on complaints: moves that the base itself guards, clocks with pauses and questions, drafts, links to key
    clients, our own accounts, and who works here."""
    for statement in (*case_schema.COLUMNS, *case_schema.FILL):
        db.conn.execute(statement)
    for statement in statements(case_schema.TABLES + case_schema.TRIGGERS):
        db.conn.execute(statement)


@migrations()
def checking(db: Database) -> None:
    """Checking and putting right: the firm's own records, what claims rest on, compensation, corrective measures."""
    for statement in (*statements(checking_schema.TABLES), *checking_schema.COLUMNS):
        db.conn.execute(statement)


@migrations()
def client_cards(db: Database) -> None:
    """Key clients: cards, groups, identifiers, wishes, trade, contact plan, dates, voice."""
    for statement in (*client_schema.COLUMNS, *statements(client_schema.TABLES)):
        db.conn.execute(statement)


@migrations()
def lessons(db: Database) -> None:
    """What marks teach may be switched off one by one; marked mentions are found without reading all."""
    db.conn.execute(
        "CREATE TABLE lesson_off (id INTEGER PRIMARY KEY, mention_id INTEGER NOT NULL REFERENCES mention (id),"
        " question TEXT NOT NULL, removed_at TEXT, UNIQUE (mention_id, question)) STRICT"
    )
    db.conn.execute(
        "CREATE INDEX mention_marked ON mention (id)"
        " WHERE (state = 'not_us' OR kind_mark IS NOT NULL OR tone_mark IS NOT NULL)"
    )


@migrations()
def signals(db: Database) -> None:
    """What stood out of the usual, each told once."""
    db.conn.execute(
        "CREATE TABLE signal (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('spike', 'growth', 'sour')),"
        " topic TEXT NOT NULL, value TEXT NOT NULL DEFAULT '', entity_id INTEGER NOT NULL REFERENCES entity (id),"
        " at TEXT NOT NULL, since TEXT NOT NULL, count INTEGER NOT NULL, expected REAL NOT NULL, chance REAL NOT NULL,"
        " mentions TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'seen', 'dismissed')),"
        " removed_at TEXT) STRICT"
    )
    db.conn.execute("CREATE INDEX signal_at ON signal (at)")


@migrations()
def evidence_chain(db: Database) -> None:
    """Each kept page is bound to the one before it."""
    db.conn.execute(chain.TABLE)
    chain.link_all(db.conn)


@migrations()
def triage(db: Database) -> None:
    """Rules, tags, saved views; lists of a million mentions by indexes that hold what lists are filtered by."""
    for statement in (*statements(triage_schema.TABLES), *triage_schema.COLUMNS):
        db.conn.execute(statement)
    for statement in (*statements(triage_schema.INDEXES + triage_schema.TRIGGERS), *triage_schema.FILL):
        db.conn.execute(statement)


@migrations()
def occasions(db: Database) -> None:
    """Occasions that the program finds: what gives them, how to speak, until when; events that concern many."""
    for statement in (*statements(occasion_schema.TABLES), *occasion_schema.COLUMNS, *occasion_schema.INDEXES):
        db.conn.execute(statement)


@migrations()
def signs_of_loss(db: Database) -> None:
    """Signs that clients are leaving, what a firm tuned, and the work to keep them or win them back."""
    for statement in statements(sign_schema.TABLES):
        db.conn.execute(statement)


@migrations()
def gaps_by_kind(db: Database) -> None:
    """What a place did not show is kept as kind and values; what stood there as a sentence is told anew when met."""
    db.conn.execute("UPDATE source SET gap = NULL WHERE gap IS NOT NULL")


def statements(script: str) -> list[str]:
    """The single statements of a script."""
    import sqlite3  # the standard library's own end-of-statement test

    found, buffer = [], ""
    for line in script.splitlines(keepends=True):
        buffer += line
        if sqlite3.complete_statement(buffer):
            found.append(buffer.strip())
            buffer = ""
    return found
