"""A data folder with a million mentions, written straight into the tables: minutes instead of the hours of a crawl.

    python benchmarks/desk_mentions.py FOLDER 1000000

What stands in the tables is as a crawl, the analysis and a desk leave it: three years of posts in four languages by
20,000 authors at 400 sites, read at 120 places, about 46 names; a quarter was found long after it was published; the
newest are the inbox, the older ones worked on. Words follow Zipf's law. The same bytes come out each time but for the
time of the newest post, which is the moment of making.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from feed_vocabulary import SLOT_WORDS  # noqa: E402
from many_mentions import TEXTS  # noqa: E402

from monitor.clock import utc_now  # noqa: E402
from monitor.folder import open_folder  # noqa: E402
from monitor.service import Monitor  # noqa: E402
from monitor.store.codec import dumps, to_db  # noqa: E402
from monitor.store.connection import open_writable  # noqa: E402
from monitor.text.fold import fold  # noqa: E402
from monitor.types import Entity, NewSource, Role  # noqa: E402

CHUNK: Final = 20_000
DAYS: Final = 3 * 365
SITES: Final = 400
AUTHORS: Final = 20_000
PLACES: Final = 120
CLIENTS: Final = 40
SEED: Final = 20261122
PEOPLE: Final = ("Anna", "Mikko", "Олена")
TAGS: Final = (
    ("urgent", "red", 40),
    ("court", "violet", 2_000),
    ("warranty", "teal", 12_000),
    ("autumn", "orange", 80_000),
)
"""Name, colour, and how many of a million mentions bear it."""


FRESH: Final = (("new", 0.5), ("seen", 0.8), ("done", 0.9), ("not_us", 0.97), ("answered", 0.998), ("case", 1.0))
WORKED_ON: Final = (("new", 0.01), ("seen", 0.05), ("done", 0.7), ("answered", 0.85), ("not_us", 0.99), ("case", 1.0))
"""States of the newest third, and of the rest: shares added up."""


class Choice:
    """Things drawn by Zipf's law, the first the most frequent."""

    def __init__(self, chance: random.Random, things: list[Any], power: float = 1.0) -> None:
        self._chance, self._things = chance, things
        self._weights = list(accumulate(1 / (place + 1) ** power for place in range(len(things))))

    def some(self, count: int) -> list[Any]:
        """So many of them."""
        return self._chance.choices(self._things, cum_weights=self._weights, k=count)


def make_names(monitor: Monitor) -> tuple[list[int], list[int], list[int]]:
    """Ids of our names, of those of others, and of the places."""
    own = [("Северный ветер",), ("Північний вітер",), ("Pohjoistuuli",), ("Northwind Windows",)]
    ids = [monitor.add_entity(Entity(0, Role.OWN, names)).result().id or 0 for names in own]
    others = [monitor.add_entity(Entity(0, Role.COMPETITOR, (f"Tuulikate {n}",))).result().id or 0 for n in range(2)]
    others += [
        monitor.add_entity(Entity(0, Role.CLIENT, (f"Lumikko {n}",))).result().id or 0 for n in range(CLIENTS)
    ]  # fmt: skip
    places = [
        monitor.add_source(NewSource(f"https://site{n}.example/feed", "feed", f"Place {n}", enabled=False)).result().id
        or 0
        for n in range(PLACES)
    ]
    return ids, others, places


def fill(folder: Path, count: int) -> None:
    """Writes so many mentions into a new folder."""
    with Monitor.open(folder, person="bench") as monitor:
        own, others, places = make_names(monitor)
        monitor.settle()
    connection = open_writable(open_folder(folder), utc_now)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        dropped = _indexes(connection)
        for name, _ in dropped:
            connection.execute(f"DROP INDEX {name}")
        connection.execute("BEGIN")
        for rows in _chunks(count, own, others, places):
            _insert(connection, rows)
        _tags(connection, count)
        connection.execute("COMMIT")
        for _, sql in dropped:
            connection.execute(sql)
        connection.execute("INSERT INTO post_search (post_search) VALUES ('optimize')")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _indexes(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Indexes of mentions, dearer to keep up than to make once."""
    return connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        " AND tbl_name IN ('mention', 'post', 'post_version')"
    ).fetchall()


def _chunks(count: int, own: list[int], others: list[int], places: list[int]) -> Iterator[list[tuple[Any, ...]]]:
    chance = random.Random(SEED)
    words = {lang: Choice(chance, [word for slot in SLOT_WORDS[lang].values() for word in slot]) for lang in SLOT_WORDS}
    sites = Choice(chance, [f"forum{n}.example" if n % 3 else f"otzyvy{n}.example" for n in range(SITES)])
    authors = Choice(chance, [None, *(f"user_{n}" if n % 2 else f"Автор {n}" for n in range(AUTHORS))], 0.7)
    seen_at = Choice(chance, places)
    named = Choice(chance, [*own, *others], 0.9)
    now = datetime.now(UTC).replace(microsecond=0)
    step_s = DAYS * 86_400 / count
    for start in range(0, count, CHUNK):
        size = min(CHUNK, count - start)
        yield [
            _row(chance, number, count, now - timedelta(seconds=(count - number) * step_s), words, *drawn)
            for number, drawn in enumerate(
                zip(sites.some(size), authors.some(size), seen_at.some(size), named.some(size), strict=True), start + 1
            )
        ]


def _row(
    chance: random.Random,
    number: int,
    count: int,
    found: datetime,
    words: dict[str, Choice],
    site: str,
    author: str | None,
    source: int,
    entity: int,
) -> tuple[Any, ...]:
    """Everything about one mention, in the order in which `_insert` takes it apart."""
    title, text, lang = TEXTS[int(chance.random() * len(TEXTS))]
    text = f"{text.format(n=number)} {' '.join(words[lang].some(18))}."
    draw = chance.random
    old = draw() < 0.25
    published = found - (timedelta(days=draw() * DAYS) if old else timedelta(hours=draw() * 48))
    kind = _pick(draw(), (("complaint", 0.25), ("question", 0.35), ("praise", 0.5), ("news", 0.75), ("noise", 0.88),
                          ("own_voice", 0.92), ("other", 1.0)))  # fmt: skip
    fresh = number > count * 0.7
    state = _pick(draw(), FRESH if fresh else WORKED_ON)
    tone = {"complaint": "negative", "praise": "positive"}.get(kind) if draw() < 0.9 else None
    if kind in ("news", "question", "other"):
        tone = _pick(draw(), (("neutral", 0.6), ("positive", 0.8), ("negative", 0.95), (None, 1.0)))
    owed = entity <= 4 and kind in ("complaint", "question", "praise")
    at, seen = to_db(published), to_db(found)
    return (
        number, site, author, lang, at, seen, title, text, source, entity, kind, state, tone,
        _pick(draw(), (("match", 0.85), ("check", 0.95), ("passing", 1.0))),
        1 + int(draw() * 4) if kind == "complaint" else None,
        to_db(found + timedelta(hours=24)) if owed else None,
        int(draw() < 0.85), 1 + int(draw() * 3), PEOPLE[int(draw() * 3)] if draw() < 0.02 else None,
        lang if draw() < 0.97 else ("de" if draw() < 0.5 else None), int(draw() * PLACES) + 1 if draw() < 0.1 else None,
    )  # fmt: skip


def _pick(drawn: float, shares: tuple[tuple[Any, float], ...]) -> Any:
    """The first whose share, added up, is not passed."""
    return next(what for what, upto in shares if drawn < upto)


def _insert(connection: sqlite3.Connection, rows: list[tuple[Any, ...]]) -> None:
    """Posts, versions, sightings, mentions and the search index of a stretch of rows."""
    many = connection.executemany
    many(
        "INSERT INTO post (id, platform, key, kind, url, site, author, lang, published_at, published_precision,"
        " found_at, version_id, fingerprint, named)"
        " VALUES (?1, 'feed', ?1, 'forum_post', ?2, ?3, ?4, ?5, ?6, 'minute', ?7, ?1, x'00', 1)",
        [(r[0], f"https://{r[1]}/t/{r[0]}", r[1], r[2], r[3], r[4], r[5]) for r in rows],
    )
    many(
        "INSERT INTO post_version (id, post_id, title, text, found_at, source_id) VALUES (?1, ?1, ?2, ?3, ?4, ?5)",
        [(r[0], r[6], r[7], r[5], r[8]) for r in rows],
    )
    many("INSERT INTO sighting VALUES (?, ?, ?, ?, x'00')", [(r[0], r[8], r[5], r[5]) for r in rows])
    many(
        "INSERT OR IGNORE INTO sighting VALUES (?, ?, ?, ?, x'00')", [(r[0], r[20], r[5], r[5]) for r in rows if r[20]]
    )
    many(
        "INSERT INTO mention (id, post_id, entity_id, version_id, found_at, order_at, spans, title_spans, forms,"
        " decision, relevance, kind, state, tone, severity, reason, due_at, lead, story_size, owner, lang)"
        " VALUES (?1, ?1, ?2, ?1, ?3, ?4, ?5, '[]', '[]', ?6, 1.0, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        [
            (r[0], r[9], r[5], r[4], dumps([[2, 10]]), r[13], r[10], r[11], r[12], r[14],
             "delivery" if r[14] else None, r[15], r[16], r[17], r[18], r[19])
            for r in rows
        ],
    )  # fmt: skip
    many(
        "INSERT INTO post_search (rowid, title, text, author) VALUES (?, ?, ?, ?)",
        [(r[0], fold(r[6] or ""), fold(r[7]), fold(r[2] or "")) for r in rows],
    )


def _tags(connection: sqlite3.Connection, count: int) -> None:
    chance = random.Random(SEED)
    for name, colour, of_a_million in TAGS:
        cursor = connection.execute("INSERT INTO tag (name, colour) VALUES (?, ?)", (name, colour))
        some = chance.sample(range(1, count + 1), max(1, of_a_million * count // 1_000_000))
        connection.executemany(
            "INSERT INTO mention_tag (mention_id, tag_id) VALUES (?, ?)", [(one, cursor.lastrowid) for one in some]
        )


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]))
