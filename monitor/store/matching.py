"""Mentions made, changed or hidden as matching finds entities in a post; and the search index beside them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from crawlers.types import Post
from monitor.store.codec import dumps, loads, to_db
from monitor.store.connection import insert
from monitor.store.placed import with_place
from monitor.text.fold import fold
from monitor.text.grounds import of_matching
from monitor.text.types import Decision, Match


@dataclass(frozen=True, slots=True)
class Applied:
    """Ids of mentions: `new` ones, all `touched` ones; `own_posts` newly name an entity of ours."""

    new: frozenset[int]
    touched: frozenset[int]
    own_posts: frozenset[int]


@dataclass(frozen=True, slots=True)
class NamedPost:
    """A post that names somebody, under the ids it has in the base."""

    post_id: int
    version_id: int
    post: Post
    matches: tuple[Match, ...]


_MENTION: Final = (
    "mention (id, post_id, entity_id, version_id, found_at, order_at, spans, title_spans, forms, decision,"
    " relevance, grounds)"
)
_KEPT: Final = (
    "SELECT entity_id, spans, title_spans, decision, relevance, forms, grounds FROM mention"
    " WHERE post_id = ? AND named = 1"
)
_INDEX: Final = "post_search (rowid, title, text, author)"
_UPDATE: Final = (
    "UPDATE mention SET version_id = ?, spans = ?, title_spans = ?, forms = ?, decision = ?, relevance = ?,"
    " grounds = ?, named = 1, state = CASE WHEN named = 0 AND ? THEN 'new' ELSE state END,"
    " edited = CASE WHEN named = 0 AND ? THEN 1 ELSE edited END WHERE id = ?"
)
_OF_A_PERSON: Final = "(by_hand OR kind_mark IS NOT NULL OR tone_mark IS NOT NULL OR note <> '')"
"""What a person said is about the entity, or said what it is, stays a mention, named or not."""
_NAMED_NO_MORE: Final = (
    f"UPDATE mention SET named = {_OF_A_PERSON}, version_id = ?,"
    f" spans = CASE WHEN {_OF_A_PERSON} THEN '[]' ELSE spans END,"
    f" title_spans = CASE WHEN {_OF_A_PERSON} THEN '[]' ELSE title_spans END,"
    f" grounds = CASE WHEN {_OF_A_PERSON} THEN '[]' ELSE grounds END WHERE id = ?"
)


def add(connection: sqlite3.Connection, named: Sequence[NamedPost], *, now: str) -> Applied:
    """The mentions of posts that are new in the base, which are put into the search index. Inside a transaction."""
    if not named:
        return Applied(frozenset(), frozenset(), frozenset())
    own = {row[0] for row in connection.execute("SELECT id FROM entity WHERE role = 'own'")}
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM mention").fetchone()
    rows = []
    for one in named:
        published = one.post.published
        order_at = min(now, to_db(published.at)) if published is not None else now
        rows += [(one.post_id, match.entity_id, one.version_id, now, order_at, *_found(match)) for match in one.matches]
    ids = range(last + 1, last + 1 + len(rows))
    insert(connection, _MENTION, [(mention_id, *row) for mention_id, row in zip(ids, rows, strict=True)])
    insert(connection, _INDEX, [_words(one.post_id, one.post.title, one.post.text, one.post.author) for one in named])
    new = frozenset(ids)
    own_posts = frozenset(one.post_id for one in named if any(match.entity_id in own for match in one.matches))
    return Applied(new, new, own_posts)


def apply(
    connection: sqlite3.Connection,
    post_id: int,
    version_id: int,
    matches: tuple[Match, ...],
    *,
    now: str,
    edited: bool,
) -> Applied:
    """What became of the mentions of a known post whose newest version holds `matches`. Inside a transaction.

    A person's marks are left alone, with one exception: a version that names an entity which the last one
    did not goes back to the queue.
    """
    old: dict[int, int] = {
        entity_id: mention_id
        for mention_id, entity_id in connection.execute(
            "SELECT id, entity_id FROM mention WHERE post_id = ?", (post_id,)
        )
    }
    new: set[int] = set()
    touched: set[int] = set()
    own = False
    for match in matches:
        found = _found(match)
        mention_id = old.pop(match.entity_id, None)
        if mention_id is None:
            cursor = connection.execute(
                "INSERT INTO mention (post_id, entity_id, version_id, found_at, order_at, spans, title_spans, forms,"
                " decision, relevance, grounds, edited) SELECT ?, ?, ?, ?,"
                " min(?, coalesce((SELECT published_at FROM post WHERE id = ?), ?)), ?, ?, ?, ?, ?, ?, ?",
                (
                    *(post_id, match.entity_id, version_id, now, now, post_id, now),
                    *(*found, int(edited)),
                ),
            )
            mention_id = int(cursor.lastrowid or 0)
            new.add(mention_id)
            own = own or _is_own(connection, match.entity_id)
        elif not _as_before(connection, mention_id, version_id, match):
            connection.execute(_UPDATE, (version_id, *found, int(edited), int(edited), mention_id))
        touched.add(mention_id)
    for mention_id in old.values():
        connection.execute(_NAMED_NO_MORE, (version_id, mention_id))
        touched.add(mention_id)
    return Applied(frozenset(new), frozenset(touched), frozenset({post_id} if own else ()))


def _as_before(connection: sqlite3.Connection, mention_id: int, version_id: int, match: Match) -> bool:
    """Whether matching found the same in the same version before: what analysis made of it since then stands."""
    spans, title_spans, grounds, named, version = connection.execute(
        "SELECT spans, title_spans, grounds, named, version_id FROM mention WHERE id = ?", (mention_id,)
    ).fetchone()
    return bool(
        named
        and version == version_id
        and (spans, title_spans) == (dumps(match.spans), dumps(match.title_spans))
        and of_matching(loads(grounds)) == match.grounds
    )


def add_by_hand(connection: sqlite3.Connection, post_id: int, entity_id: int, *, now: str) -> int | None:
    """Id of the mention that a person says a post of the base is; None where the post's text was let go.

    Inside a transaction. A mention that matching made becomes the person's.
    """
    row = connection.execute("SELECT version_id, published_at, named FROM post WHERE id = ?", (post_id,)).fetchone()
    if row is None or row[0] is None:
        return None
    version_id, published_at, named = row
    found = connection.execute(
        "SELECT id FROM mention WHERE post_id = ? AND entity_id = ?", (post_id, entity_id)
    ).fetchone()
    if found is not None:
        connection.execute("UPDATE mention SET by_hand = 1, named = 1 WHERE id = ?", found)
        return int(found[0])
    cursor = connection.execute(
        "INSERT INTO mention (post_id, entity_id, version_id, found_at, order_at, spans, title_spans, forms, decision,"
        " relevance, grounds, by_hand) VALUES (?, ?, ?, ?, ?, '[]', '[]', '[]', 'match', 1.0, '[]', 1)",
        (post_id, entity_id, version_id, now, min(now, published_at or now)),
    )
    if not named:
        _become_named(connection, post_id)
    return int(cursor.lastrowid or 0)


def _become_named(connection: sqlite3.Connection, post_id: int) -> None:
    """From now on the post names somebody: it stands in the search index. Inside a transaction."""
    words = connection.execute(
        "SELECT v.title, v.text, p.author FROM post p JOIN post_version v ON v.id = p.version_id WHERE p.id = ?",
        (post_id,),
    ).fetchone()
    index(connection, post_id, *words)
    connection.execute("UPDATE post SET named = 1 WHERE id = ?", (post_id,))


def add_by_place(connection: sqlite3.Connection, post_id: int, entity_id: int, ground: str, *, now: str) -> Applied:
    """The mention of a known post that is now seen at a place that is about the entity. Inside a transaction.

    What was found in the text stays; nothing for a post whose text was let go.
    """
    row = connection.execute("SELECT version_id, named FROM post WHERE id = ?", (post_id,)).fetchone()
    if row is None or row[0] is None:
        return Applied(frozenset(), frozenset(), frozenset())
    found = tuple(match_of(old) for old in connection.execute(_KEPT, (post_id,)))
    if any(one.entity_id == entity_id and ground in one.grounds for one in found):
        return Applied(frozenset(), frozenset(), frozenset())
    placed = with_place(found, {entity_id: ground})
    applied = apply(connection, post_id, int(row[0]), placed, now=now, edited=False)
    if not row[1]:
        _become_named(connection, post_id)
    return applied


def match_of(row: Sequence[Any]) -> Match:
    """A match as it was kept: entity, spans, title spans, decision, relevance, forms, grounds."""
    entity_id, spans, title_spans, decision, relevance, forms, grounds = row
    return Match(
        entity_id=entity_id,
        spans=tuple((start, end) for start, end in loads(spans)),
        title_spans=tuple((start, end) for start, end in loads(title_spans)),
        decision=Decision(decision),
        relevance=relevance,
        forms=tuple(loads(forms)),
        grounds=tuple(loads(grounds)),
    )


def found_in(connection: sqlite3.Connection, post_id: int) -> list[tuple[object, ...]]:
    """What matching has left of a post: where each entity stands in it, and how surely."""
    return connection.execute(
        "SELECT entity_id, named, version_id, spans, title_spans, forms, decision, relevance, grounds FROM mention"
        " WHERE post_id = ? ORDER BY entity_id",
        (post_id,),
    ).fetchall()


def index(connection: sqlite3.Connection, post_id: int, title: str | None, text: str, author: str | None) -> None:
    """Puts the folded words of a post into the search index."""
    insert(connection, _INDEX, [_words(post_id, title, text, author)])


def index_stored(connection: sqlite3.Connection, post_id: int) -> None:
    """The same with what stands in the base: only by that it can be taken out again."""
    if (row := _stored(connection, post_id)) is not None:
        index(connection, post_id, *row)


def unindex(connection: sqlite3.Connection, post_id: int) -> None:
    """Takes a post out of the search index, by the words it was put in with (decision 0007)."""
    if (row := _stored(connection, post_id)) is not None:
        connection.execute(
            "INSERT INTO post_search (post_search, rowid, title, text, author) VALUES ('delete', ?, ?, ?, ?)",
            _words(post_id, *row),
        )


def _stored(connection: sqlite3.Connection, post_id: int) -> tuple[str | None, str, str | None] | None:
    """Title, text and author of a post as they are kept; None where the text was let go."""
    row: tuple[str | None, str, str | None] | None = connection.execute(
        "SELECT v.title, v.text, p.author FROM post p JOIN post_version v ON v.id = p.version_id WHERE p.id = ?",
        (post_id,),
    ).fetchone()
    return row


def _found(match: Match) -> tuple[object, ...]:
    """What matching found, as it lies in the columns from `spans` to `grounds`."""
    return (
        *(dumps(match.spans), dumps(match.title_spans), dumps(match.forms), match.decision),
        *(match.relevance, dumps(match.grounds)),
    )


def _words(post_id: int, title: str | None, text: str, author: str | None) -> tuple[object, ...]:
    return (post_id, fold(title or ""), fold(text), fold(author or ""))


def _is_own(connection: sqlite3.Connection, entity_id: int) -> bool:
    row = connection.execute("SELECT role = 'own' FROM entity WHERE id = ?", (entity_id,)).fetchone()
    return bool(row and row[0])
