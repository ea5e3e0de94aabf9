"""Rules that keep mentions out of the default view: whom they concern, at a crawl and when a rule is made.

A rule is a person's word carried out by the program: it touches what nobody worked on yet, and gives it back when it
goes (a trigger of the base sees to that, however it goes). Posts stay mentions: counted, listed, searched.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from monitor.store.codec import dumps

ACTIVE = "SELECT id, entity_id, word, site, author FROM rule WHERE removed_at IS NULL ORDER BY id"
# Who is brought in or back by hand stays; so does what somebody worked on.
_FREE = "m.rule_id IS NULL AND m.rule_off = 0 AND m.by_hand = 0 AND m.state IN ('new', 'seen') AND m.removed_at IS NULL"


@dataclass(frozen=True, slots=True)
class Rule:
    """What matching a rule needs."""

    id: int
    entity_id: int | None
    word: str | None
    site: str | None
    author: str | None


def active(connection: sqlite3.Connection) -> list[Rule]:
    """All rules, the oldest first: of two that fit a mention, that one takes it out."""
    return [Rule(*row) for row in connection.execute(ACTIVE)]


def apply_to(connection: sqlite3.Connection, mention_ids: Iterable[int]) -> set[int]:
    """Ids of those among the mentions that a rule takes out now. Inside a transaction."""
    rules = active(connection)
    if not rules:
        return set()
    ids = dumps(sorted(mention_ids))
    (low, high) = connection.execute(
        "SELECT min(post_id), max(post_id) FROM mention WHERE id IN (SELECT value FROM json_each(?))", (ids,)
    ).fetchone()
    if low is None:
        return set()
    found: set[int] = set()
    for rule in rules:
        tests, values = _tests(rule)
        if rule.word is not None:
            # the stretch of posts just written: the index need not be read for all others
            tests.append("p.id IN (SELECT rowid FROM post_search WHERE post_search MATCH ? AND rowid BETWEEN ? AND ?)")
            values += [expression_of(rule.word), low, high]
        rows = "json_each(?) w CROSS JOIN mention m ON m.id = w.value CROSS JOIN post p ON p.id = m.post_id"
        found |= _take_out(connection, rule.id, rows, [ids], tests, values)
    return found


def apply_rule(connection: sqlite3.Connection, rule: Rule) -> set[int]:
    """Ids of all mentions that a rule takes out now. Inside a transaction."""
    tests, values = _tests(rule)
    if rule.word is not None:
        rows = (
            "(SELECT rowid AS post_id FROM post_search WHERE post_search MATCH ?) s"
            " CROSS JOIN mention m ON m.post_id = s.post_id CROSS JOIN post p ON p.id = m.post_id"
        )
        return _take_out(connection, rule.id, rows, [expression_of(rule.word)], tests, values)
    rows = "post p INDEXED BY post_site CROSS JOIN mention m ON m.post_id = p.id"
    return _take_out(connection, rule.id, rows, [], ["p.named = 1", *tests], values)


def apply_all(connection: sqlite3.Connection) -> set[int]:
    """Ids of all mentions that any rule takes out now. Inside a transaction."""
    return set().union(*(apply_rule(connection, rule) for rule in active(connection)))


def expression_of(word: str) -> str:
    """A word in all its forms, or a phrase as written, as the search index is asked."""
    from monitor.text import search
    from monitor.text.fold import fold
    from monitor.text.widening import widen  # dictionaries: only where there are rules with words

    term = search.Term(fold(word), phrase=len(word.split()) > 1)
    return search.expression(search.Query(wanted=((term,),)), widen) or '""'


def _tests(rule: Rule) -> tuple[list[str], list[Any]]:
    tests, values = [_FREE], []
    for column, value in (("m.entity_id", rule.entity_id), ("p.author", rule.author)):
        if value is not None:
            tests.append(f"{column} = ?")
            values.append(value)
    if rule.site is not None:
        tests.append("(p.site = ? OR p.site LIKE ? ESCAPE '\\')")
        values += [rule.site, f"%.{_literal(rule.site)}"]
    return tests, values


def _take_out(
    connection: sqlite3.Connection, rule_id: int, rows: str, first: Sequence[Any], tests: list[str], values: list[Any]
) -> set[int]:
    sql = f"SELECT m.id FROM {rows} WHERE {' AND '.join(tests)}"
    found = {row[0] for row in connection.execute(sql, (*first, *values)).fetchall()}
    if found:
        connection.execute(
            "UPDATE mention SET rule_id = ? WHERE id IN (SELECT value FROM json_each(?))",
            (rule_id, dumps(sorted(found))),
        )
    return found


def _literal(text: str) -> str:
    """The text with LIKE's own signs made plain."""
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, "\\" + sign)
    return text
