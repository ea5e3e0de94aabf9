"""A filter over mentions as short lists of ids: by the index that leaves the fewest rows, never OFFSET (decision 0042).

Each restriction may drive the query (go through its own rows alone) or only test rows that another one drives. How
many rows each would go through is counted first, up to a few thousand more than it would be worth. The one with the
fewest drives, where they are few enough to be sorted; where all have many, the list is walked in its own order and
the first rows that pass are the page.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Final

from monitor.store import facets
from monitor.store.codec import to_db
from monitor.store.facets import Facet
from monitor.text import search
from monitor.text.types import Kind
from monitor.types import MentionQuery, Order, Out, State

SORTED: Final = 60_000
"""Rows that an index tells all about and that are still sorted rather than walked to: some 30 ms."""
FETCHED: Final = 15_000
"""The same where each has to be looked up in its table."""
PROBED: Final = 5_000
"""Rows up to which a table is asked row by row; for more a set of all that fit is made once."""
LOOKED_AT: Final = 4_000
"""First rows of a list among which the words searched for are looked for before they are looked for everywhere."""
SAMPLE: Final = 20
KEPT_OUT: Final = frozenset({facets.KINDS[Kind.NOISE], facets.KINDS[Kind.OWN_VOICE]})
_NEWEST: Final = "m.order_at DESC, m.id DESC"
_OLDEST: Final = "m.order_at, m.id"
# What is owed an answer, the most overdue first.
_DUE: Final = "m.due_at, m.severity DESC, m.order_at DESC, m.id DESC"
_URGENT: Final = "mention m INDEXED BY mention_urgent"
# Made once, as a set: to ask post after post takes 10 ms each where a word has sixty forms, the set 25 to 100 in all.
# The sign keeps SQLite from going through the set once for each row of another driver.
_WITH_WORDS: Final = "+m.post_id IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)"
_SITES: Final = (
    "WITH RECURSIVE found (site) AS (SELECT min(site) FROM post WHERE named = 1 UNION ALL"
    " SELECT (SELECT min(p.site) FROM post p WHERE p.named = 1 AND p.site > found.site) FROM found"
    " WHERE found.site IS NOT NULL) SELECT site FROM found WHERE site IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One restriction: as a test of rows `m`, and where it may drive, as a FROM that holds its rows alone.

    `as_set` is the same test by a set that is made once. `counted` is the part of that FROM that decides how many rows
    there are; `whole`: its index tells all that most other tests ask. `words` asks the search index, `unwanted` for
    what must not be there.
    """

    test: str
    values: tuple[Any, ...] = ()
    as_set: str = ""
    rows: str | None = None
    of_rows: str = "1"
    of_rows_values: tuple[Any, ...] = ()
    counted: str = ""
    whole: bool = False
    words: bool = False
    unwanted: bool = False

    @property
    def most(self) -> int:
        """Rows up to which it is worth driving."""
        return SORTED if self.whole else FETCHED

    @property
    def size_of(self) -> str:
        """What holds as many rows as it drives through: without those that are only looked up."""
        return self.counted or f"{self.rows} WHERE {self.of_rows}"


class Listing:
    """Lists of mentions over one connection, as of one moment."""

    def __init__(self, connection: sqlite3.Connection, widen: search.Widen | None, now: datetime) -> None:
        self._connection = connection
        self._widen = widen
        self._now = now

    def ids(self, query: MentionQuery, limit: int | None = None) -> list[int]:
        """Ids in the order asked for."""
        if query.order is Order.SAMPLE:
            limit = min(limit or SAMPLE, SAMPLE)
        parts = self._parts(query)
        if parts is None:
            return []
        numbers = facets.existing(self._connection)
        fits = wanted(query)
        if query.order is not Order.URGENT:
            return self._ids(parts, numbers, fits, query, limit)
        first = self._ids(parts, numbers, lambda one: one.due and fits(one), query, limit)
        left = None if limit is None else limit - len(first)
        if left == 0:
            return first
        rest = replace(query, order=Order.NEWEST)
        return first + self._ids(parts, numbers, lambda one: not one.due and fits(one), rest, left)

    def count(self, query: MentionQuery, cap: int) -> int:
        """How many; exact up to `cap`, `cap` + 1 for more."""
        if query.order is Order.SAMPLE:
            return len(self.ids(query))
        parts = self._parts(query)
        faceted = self._facets(facets.existing(self._connection), wanted(query))
        if parts is None or faceted is None:
            return 0
        tests = [faceted, *parts]
        best, tests = self._best(tests)
        if best is None and faceted.rows is not None and any(part.words for part in tests):
            best = faceted
        if best is None:
            rows, values = _body(*self._walk(replace(query, order=Order.NEWEST)), (), tests)
        else:
            rows, values = _driven(best, tests)
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {rows} LIMIT ?)"
        (found,) = self._connection.execute(sql, (*values, cap + 1)).fetchone()
        return int(found)

    # --- the plan ---

    def _ids(
        self,
        parts: Sequence[Part],
        numbers: Sequence[int],
        fits: Callable[[Facet], bool],
        query: MentionQuery,
        limit: int | None,
    ) -> list[int]:
        faceted = self._facets(numbers, fits, due=query.order is Order.URGENT)
        if faceted is None:
            return []
        order = self._order(query.order)
        tests = [faceted, *parts]
        best, tests = self._best(tests)
        if best is not None:
            return self._run(*_driven(best, tests), order, limit)
        if query.order is Order.URGENT:
            due = ("mention m INDEXED BY mention_deadline", "m.due_at IS NOT NULL")
            return self._run(*_body(*due, (), tests), order, limit)
        walk = self._walk(query)
        if query.order is Order.SAMPLE:
            rows, values = _body(*walk, (), tests)
            newest = f"(SELECT m.id FROM {rows} ORDER BY {_NEWEST} LIMIT {SORTED}) m"
            return self._run(newest, values, order, limit)
        words = next((part for part in tests if part.words), None)
        if words is not None and limit is not None:
            found = self._first_with_words(walk, [part for part in tests if part is not words], words, order, limit)
            if len(found) == limit:
                return found
            if faceted.rows is not None:
                return self._run(*_driven(faceted, tests), order, limit)
        return self._run(*_body(*walk, (), tests), order, limit)

    def _first_with_words(
        self, walk: tuple[str, str], others: Sequence[Part], words: Part, order: str, limit: int
    ) -> list[int]:
        """The first of a list that have the words, looked for among its first few thousand rows only.

        What was published last was found last, so their numbers lie close together, and the search index is asked
        for this stretch alone.
        """
        rows, values = _body(*walk, (), others)
        sql = f"SELECT m.id, m.post_id FROM {rows} ORDER BY {order} LIMIT {LOOKED_AT}"
        found = [(row[0], row[1]) for row in self._connection.execute(sql, values)]
        if not found:
            return []
        low, high = min(one[1] for one in found), max(one[1] for one in found)
        (last,) = self._connection.execute("SELECT max(id) FROM post").fetchone()
        if (high - low) * 5 > last:
            return []
        sql = "SELECT rowid FROM post_search WHERE post_search MATCH ? AND rowid BETWEEN ? AND ?"
        having = {row[0] for row in self._connection.execute(sql, (*words.values, low, high))}
        return [one for one, post in found if (post in having) is not words.unwanted][:limit]

    def _best(self, tests: Sequence[Part]) -> tuple[Part | None, list[Part]]:
        """The restriction that drives with the least work, None where each has too many rows; and the tests as they
        are cheapest then."""
        sizes = {id(part): self._size(part) for part in tests if part.rows is not None}
        small = [part for part in tests if sizes.get(id(part), part.most + 1) <= part.most]
        # what has to be looked up costs four times as much
        best = min(small, key=lambda part: sizes[id(part)] * (1 if part.whole else 4), default=None)
        if best is not None and sizes[id(best)] <= PROBED:
            return best, list(tests)
        return best, [replace(part, test=part.as_set) if part.as_set and part is not best else part for part in tests]

    def _walk(self, query: MentionQuery) -> tuple[str, str]:
        """What lists all mentions in the order of publication, and its condition."""
        if len(query.entity_ids) == 1:
            return "mention m INDEXED BY mention_entity", f"m.entity_id = {int(query.entity_ids[0])}"
        return "mention m INDEXED BY mention_order", "1"

    def _order(self, order: Order) -> str:
        if order is Order.SAMPLE:
            year, week, _ = self._now.isocalendar()
            lot = (year * 53 + week) * 2_246_822_519 % 2**32
            # Knuth's multiplicative hash: neighbours fall far apart, and each week begins elsewhere
            return f"(m.id * 2654435761 + {lot}) % 4294967296"
        return {Order.NEWEST: _NEWEST, Order.OLDEST: _OLDEST, Order.URGENT: _DUE}[order]

    def _run(self, rows: str, values: tuple[Any, ...], order: str, limit: int | None) -> list[int]:
        sql = f"SELECT m.id FROM {rows}" + (f" ORDER BY {order}" if order else "")
        if limit is not None:
            sql += " LIMIT ?"
            values = (*values, limit)
        cursor = self._connection.cursor()
        cursor.row_factory = None  # of a million rows only the numbers are kept
        return [row[0] for row in cursor.execute(sql, values)]

    def _size(self, part: Part) -> int:
        """How many rows a part would drive through, `most` + 1 for more."""
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {part.size_of} LIMIT {part.most + 1})"
        (found,) = self._connection.execute(sql, part.of_rows_values).fetchone()
        return int(found)

    # --- the restrictions ---

    def _facets(self, numbers: Sequence[int], fits: Callable[[Facet], bool], *, due: bool = False) -> Part | None:
        """None where nothing that is there fits. `due`: all of them are owed an answer."""
        test = facets.among(numbers, fits)
        if test.endswith("()"):
            return None
        if test.endswith("NULL"):
            return Part(test)
        if due:
            return Part(test, rows=_URGENT, of_rows=f"m.due_at IS NOT NULL AND {test}", whole=True)
        return Part(test, rows="mention m INDEXED BY mention_facet", of_rows=test, whole=True)

    def _parts(self, query: MentionQuery) -> list[Part] | None:
        """All but the facets; None where nothing can fit."""
        parts: list[Part] = []
        entities = self._entities(query)
        if entities is not None:
            if entities.test.endswith("IN ()") and "NOT" not in entities.test:
                return None
            parts.append(entities)
        if set(query.langs) - facets.LANGS.keys():
            parts.append(Part(f"m.lang IN ({_marks(query.langs)})", tuple(query.langs)))
        if query.owners:
            parts.append(_owners(query.owners))
        if query.tag_ids:
            tags = f"tag_id IN ({_numbers(query.tag_ids)}) AND removed_at IS NULL"
            tagged = f"mention_tag INDEXED BY mention_tag_of WHERE {tags}"
            parts.append(
                Part(
                    f"EXISTS (SELECT 1 FROM mention_tag WHERE mention_id = m.id AND {tags})",
                    rows=f"(SELECT DISTINCT mention_id FROM {tagged}) t CROSS JOIN mention m ON m.id = t.mention_id",
                    counted=tagged,
                )
            )
        if query.source_ids:
            places = f"source_id IN ({_numbers(query.source_ids)})"
            seen = f"mention_seen WHERE {places}"
            parts.append(
                Part(
                    f"EXISTS (SELECT 1 FROM sighting WHERE post_id = m.post_id AND {places})",
                    rows=f"(SELECT DISTINCT mention_id FROM {seen}) t CROSS JOIN mention m ON m.id = t.mention_id",
                    counted=seen,
                )
            )
        if query.rule_ids:
            test = f"m.rule_id IN ({_numbers(query.rule_ids)})"
            parts.append(Part(test, rows="mention m INDEXED BY mention_rule", of_rows=test))
        if query.since is not None or query.until is not None:
            parts.append(_between("m.found_at", query.since, query.until, "mention_found"))
        if query.search.strip() and not self._search(query.search, parts):
            return None
        return parts

    def _entities(self, query: MentionQuery) -> Part | None:
        known = self._connection.execute("SELECT id, role, removed_at IS NOT NULL FROM entity").fetchall()
        roles = {str(role) for role in query.roles}
        removed = [row[0] for row in known if row[2]]
        if not query.entity_ids and not roles:
            return Part(f"m.entity_id NOT IN ({_numbers(removed)})") if removed else None
        wanted_ids = [
            row[0]
            for row in known
            if not row[2] and (not roles or row[1] in roles) and (not query.entity_ids or row[0] in query.entity_ids)
        ]
        test = f"m.entity_id IN ({_numbers(wanted_ids)})"
        return Part(test, rows="mention m INDEXED BY mention_entity", of_rows=test, whole=True)

    def _search(self, text: str, parts: list[Part]) -> bool:
        """Adds what the search words demand; False where it cannot be met."""
        query = search.parse(text)
        groups = [search.expression(query, self._widen)]
        if query.authors:
            # the index knows authors folded: an author of two words is a phrase
            groups.append("(" + " OR ".join('author : "' + one.replace('"', '""') + '"' for one in query.authors) + ")")
        found = " AND ".join(group for group in groups if group is not None)
        unwanted = search.unwanted_expression(query, self._widen)
        if found:
            expression = f"({found}) NOT ({unwanted})" if unwanted else found
            rows = "(SELECT rowid AS post_id FROM post_search WHERE post_search MATCH ?) s CROSS JOIN mention m"
            parts.append(
                Part(
                    *(_WITH_WORDS, (expression,)),
                    rows=f"{rows} ON m.post_id = s.post_id",
                    of_rows_values=(expression,),
                    counted="post_search WHERE post_search MATCH ?",
                    words=True,
                )
            )
        elif unwanted:
            parts.append(Part(_WITH_WORDS.replace(" IN ", " NOT IN "), (unwanted,), words=True, unwanted=True))
        if query.sites and not self._sites(query.sites, parts):
            return False
        if query.since is not None or query.before is not None:
            days = [None if day is None else datetime.combine(day, time.min) for day in (query.since, query.before)]
            since, before = (None if day is None else day.astimezone() for day in days)
            parts.append(_between("m.order_at", since, before, "mention_order"))
        return True

    def _sites(self, wanted_sites: Sequence[str], parts: list[Part]) -> bool:
        # a site and what lies below it: `example.org` finds `forum.example.org` too
        names = [str(row[0]) for row in self._connection.execute(_SITES)]
        found = [
            name for name in names if any(name == site or name.endswith(f".{site}") for site in wanted_sites)
        ]  # fmt: skip
        marks = _marks(found)
        at_sites = f"post INDEXED BY post_site WHERE named = 1 AND site IN ({marks})"
        parts.append(
            Part(
                f"(SELECT site FROM post WHERE id = m.post_id) IN ({marks})",
                tuple(found),
                as_set=f"+m.post_id IN (SELECT id FROM {at_sites})",
                rows="post p INDEXED BY post_site CROSS JOIN mention m ON m.post_id = p.id",
                of_rows=f"p.named = 1 AND p.site IN ({marks})",
                of_rows_values=tuple(found),
                counted=at_sites,
            )
        )
        return bool(found)


def wanted(query: MentionQuery) -> Callable[[Facet], bool]:
    """Whether a facet is among those that a query asks for."""
    states = {facets.STATES[one] for one in query.states}
    kinds = {facets.KINDS[one] for one in query.kinds}
    tones = {facets.TONES[one] for one in query.tones}
    decisions = {facets.DECISIONS[one] for one in query.decisions}
    langs = {facets.LANGS.get(one, facets.OTHER_LANG) for one in query.langs}
    not_us = facets.STATES[State.NOT_US]
    out, stories = query.out, query.stories

    def fits(one: Facet) -> bool:
        if (states and one.state not in states) or (kinds and one.kind not in kinds):
            return False
        if (tones and one.tone not in tones) or (decisions and one.decision not in decisions):
            return False
        if (langs and one.lang not in langs) or (stories and not one.lead):
            return False
        if out is Out.WITHOUT:
            return not one.ruled and (one.kind in kinds or one.kind not in KEPT_OUT)
        if out is Out.ONLY:
            return one.ruled or one.state == not_us or one.kind in KEPT_OUT
        return True

    return fits


def _owners(owners: Sequence[str]) -> Part:
    named = [owner for owner in owners if owner]
    test = f"m.owner IN ({_marks(named)})"
    if "" in owners:
        return Part(f"(m.owner IS NULL OR {test})" if named else "m.owner IS NULL", tuple(named))
    rows = "mention m INDEXED BY mention_owner"
    return Part(test, tuple(named), rows=rows, of_rows=test, of_rows_values=tuple(named))


def _between(column: str, since: datetime | None, until: datetime | None, index: str) -> Part:
    tests = [test for test, edge in ((f"{column} >= ?", since), (f"{column} < ?", until)) if edge is not None]
    values = tuple(to_db(edge) for edge in (since, until) if edge is not None)
    test = " AND ".join(tests)
    rows = f"mention m INDEXED BY {index}"
    return Part(test, values, rows=rows, of_rows=test, of_rows_values=values, whole=True)


def _driven(driver: Part, tests: Sequence[Part]) -> tuple[str, tuple[Any, ...]]:
    """What a driver goes through, tested by the others."""
    rest = [part for part in tests if part is not driver]
    return _body(driver.rows or "", driver.of_rows, driver.of_rows_values, rest)


def _body(rows: str, condition: str, values: tuple[Any, ...], tests: Sequence[Part]) -> tuple[str, tuple[Any, ...]]:
    told = " AND ".join([condition, *(part.test for part in tests)])
    return f"{rows} WHERE {told}", (*values, *(value for part in tests for value in part.values))


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def _numbers(values: Sequence[int]) -> str:
    return ", ".join(str(int(value)) for value in values)
