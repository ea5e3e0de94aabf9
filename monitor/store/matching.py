"""Mentions made, changed or hidden as matching finds entities in a post; and the search index beside them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Final

from monitor.store.codec import dumps
from monitor.text.fold import fold
from monitor.text.types import Match


@dataclass(frozen=True, slots=True)
class Applied:
    """Ids of mentions: `new` ones, all `touched` ones; `own` says that an entity of ours is among the new."""

    new: frozenset[int]
    touched: frozenset[int]
    own: bool


_UPDATE: Final = (
    "UPDATE mention SET version_id = ?, spans = ?, title_spans = ?, forms = ?, decision = ?, relevance = ?,"
    " grounds = ?, named = 1, state = CASE WHEN named = 0 AND ? THEN 'new' ELSE state END,"
    " edited = CASE WHEN named = 0 AND ? THEN 1 ELSE edited END WHERE id = ?"
)


def apply(
    connection: sqlite3.Connection,
    post_id: int,
    version_id: int,
    matches: tuple[Match, ...],
    *,
    now: str,
    edited: bool,
    again: bool,
) -> Applied:
    """What became of the mentions of a post whose newest version holds `matches`. Inside a transaction.

    A person's marks are left alone, with one exception: a version that names an entity which the last one
    did not goes back to the queue. `again`: the post may have mentions already.
    """
    old: dict[int, int] = {}
    if again:
        old = {
            entity_id: mention_id
            for mention_id, entity_id in connection.execute(
                "SELECT id, entity_id FROM mention WHERE post_id = ?", (post_id,)
            )
        }
    new: set[int] = set()
    touched: set[int] = set()
    own = False
    for match in matches:
        found = (dumps(match.spans), dumps(match.title_spans), dumps(match.forms), match.decision)
        found_tail = (match.relevance, dumps(match.grounds))
        mention_id = old.pop(match.entity_id, None)
        if mention_id is None:
            cursor = connection.execute(
                "INSERT INTO mention (post_id, entity_id, version_id, found_at, order_at, spans, title_spans, forms,"
                " decision, relevance, grounds, edited) SELECT ?, ?, ?, ?,"
                " min(?, coalesce((SELECT published_at FROM post WHERE id = ?), ?)), ?, ?, ?, ?, ?, ?, ?",
                (
                    *(post_id, match.entity_id, version_id, now, now, post_id, now),
                    *(*found, *found_tail, int(edited)),
                ),
            )
            mention_id = int(cursor.lastrowid or 0)
            new.add(mention_id)
            own = own or _is_own(connection, match.entity_id)
        else:
            connection.execute(_UPDATE, (version_id, *found, *found_tail, int(edited), int(edited), mention_id))
        touched.add(mention_id)
    for mention_id in old.values():
        connection.execute("UPDATE mention SET named = 0, version_id = ? WHERE id = ?", (version_id, mention_id))
        touched.add(mention_id)
    return Applied(frozenset(new), frozenset(touched), own)


def index(connection: sqlite3.Connection, post_id: int, title: str | None, text: str, author: str | None) -> None:
    """Puts the folded words of a post into the search index."""
    connection.execute(
        "INSERT INTO post_search (rowid, title, text, author) VALUES (?, ?, ?, ?)",
        (post_id, fold(title or ""), fold(text), fold(author or "")),
    )


def unindex(connection: sqlite3.Connection, post_id: int) -> None:
    """Takes a post out of the search index, by the words it was put in with (decision 0007)."""
    row = connection.execute(
        "SELECT v.title, v.text, p.author FROM post p JOIN post_version v ON v.id = p.version_id WHERE p.id = ?",
        (post_id,),
    ).fetchone()
    if row is None:
        return
    title, text, author = row
    connection.execute(
        "INSERT INTO post_search (post_search, rowid, title, text, author) VALUES ('delete', ?, ?, ?, ?)",
        (post_id, fold(title or ""), fold(text), fold(author or "")),
    )


def _is_own(connection: sqlite3.Connection, entity_id: int) -> bool:
    row = connection.execute("SELECT role = 'own' FROM entity WHERE id = ?", (entity_id,)).fetchone()
    return bool(row and row[0])
