"""A filter over mentions as SQL: by indexed columns, search through FTS5, never OFFSET."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any, Final

from monitor.store.codec import dumps, to_db
from monitor.text import search
from monitor.types import MentionQuery, Order

_ORDERS: Final = {
    Order.NEWEST: "m.order_at DESC, m.id DESC",
    Order.OLDEST: "m.order_at, m.id",
    # What is owed an answer first, the most overdue on top; the rest by age.
    Order.URGENT: "m.due_at IS NULL, m.due_at, m.severity DESC, m.order_at DESC, m.id DESC",
}


def select(
    query: MentionQuery, widen: search.Widen | None, limit: int | None, *, ordered: bool = True
) -> tuple[str, list[Any]]:
    """SQL and its values for the ids of a query."""
    where = ["m.removed_at IS NULL"]
    values: list[Any] = []

    def among(column: str, wanted: tuple[Any, ...]) -> None:
        if wanted:
            marks = ", ".join("?" * len(wanted))
            where.append(f"{column} IN ({marks})")
            values.extend(str(value) if isinstance(value, str) else value for value in wanted)

    among("m.state", query.states)
    among("m.kind", query.kinds)
    among("m.tone", query.tones)
    among("m.lang", query.langs)
    among("m.decision", query.decisions)
    among("m.entity_id", query.entity_ids)
    # Of what the newest wording or the pruned forms no longer name, only what people worked on stays in view.
    where.append("(m.named = 1 OR m.state NOT IN ('new', 'seen'))")
    if query.roles:
        where.append("m.entity_id IN (SELECT id FROM entity WHERE role IN (SELECT value FROM json_each(?)))")
        values.append(dumps([str(role) for role in query.roles]))
    else:
        where.append("m.entity_id NOT IN (SELECT id FROM entity WHERE removed_at IS NOT NULL)")
    if query.source_ids:
        where.append("m.post_id IN (SELECT post_id FROM sighting WHERE source_id IN (SELECT value FROM json_each(?)))")
        values.append(dumps(list(query.source_ids)))
    if query.since is not None:
        where.append("m.found_at >= ?")
        values.append(to_db(query.since))
    if query.until is not None:
        where.append("m.found_at < ?")
        values.append(to_db(query.until))
    if query.stories:
        where.append("m.lead = 1")
    if query.search.strip():
        _search(query.search, widen, where, values)
    sql = f"SELECT m.id FROM mention m WHERE {' AND '.join(where)}"
    if ordered:
        sql += f" ORDER BY {_ORDERS[query.order]}"
    if limit is not None:
        sql += " LIMIT ?"
        values.append(limit)
    return sql, values


def _search(text: str, widen: search.Widen | None, where: list[str], values: list[Any]) -> None:
    """Adds what the search words demand."""
    query = search.parse(text)
    wanted = search.expression(query, widen)
    if wanted is not None:
        where.append("m.post_id IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)")
        values.append(wanted)
    unwanted = search.unwanted_expression(query, widen)
    if unwanted is not None:
        where.append("m.post_id NOT IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)")
        values.append(unwanted)
    if query.sites:
        # a site and what lies below it: `example.org` finds `forum.example.org` too
        tests = " OR ".join("(site = ? OR site LIKE ? ESCAPE '\\')" for _ in query.sites)
        where.append(f"m.post_id IN (SELECT id FROM post WHERE {tests})")
        for site in query.sites:
            values += [site, f"%.{_literal(site)}"]
    for author in query.authors:
        # the index knows authors folded: an author of two words is a phrase
        where.append("m.post_id IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)")
        values.append('author : "' + author.replace('"', '""') + '"')
    for day, sign in ((query.since, ">="), (query.before, "<")):
        if day is not None:
            where.append(f"m.post_id IN (SELECT id FROM post WHERE coalesce(published_at, found_at) {sign} ?)")
            values.append(to_db(datetime.combine(day, time.min).astimezone()))


def _literal(text: str) -> str:
    """The text with LIKE's own signs made plain."""
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, "\\" + sign)
    return text
