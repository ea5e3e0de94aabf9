"""Whom a post is about beside what it says: places that are about somebody, and accounts of clients and competitors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from crawlers.types import Post, PostKind
from monitor.store.codec import dumps, loads
from monitor.text.grounds import AUTHOR, PLACE
from monitor.text.types import Decision, Match, Role

_TOLD_BY_ITSELF: Final = frozenset({PostKind.ARTICLE, PostKind.MESSAGE})
"""What a client publishes at its own place is news of it; what it comments or answers there is none."""
_NOBODY: Final[Mapping[int, str]] = {}


@dataclass(frozen=True, slots=True)
class _Bound:
    """Whom a place is about, and the names under which its own people write there."""

    entity_id: int
    role: Role
    names: tuple[str, ...]


class BoundPlaces:
    """The places that are about somebody, and who writes in networks under a client's or a competitor's name, as both
    are now. Removed places count: what they brought stays."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._bound = {
            int(source_id): _Bound(int(entity_id), Role(role), (*loads(names), *loads(aliases), place))
            for source_id, place, entity_id, role, names, aliases in connection.execute(
                "SELECT s.id, s.name, e.id, e.role, e.names, e.aliases FROM source s"
                " JOIN entity e ON e.id = s.about_entity_id WHERE e.removed_at IS NULL"
            )
        }
        self._accounts: dict[str, int] | None = None

    def at(self, source_id: int, post: Post) -> Mapping[int, str]:
        """Whom a post is about because it stands at a place, or because of who wrote it: the ground by entity."""
        here = self._about(source_id, post.kind, post.author)
        own = self._by_account(post.kind, post.author)
        return {**here, **own} if own else here

    def of(self, post_ids: Iterable[int], *, by_author: bool = False) -> dict[int, Mapping[int, str]]:
        """Whom posts of the base are about, because of all places at which they were seen; only those that are.

        `by_author`: because of who wrote them, too.
        """
        found: dict[int, Mapping[int, str]] = {}
        if not self._bound and not by_author:
            return found
        wanted = dumps(list(post_ids))
        if by_author:
            for post_id, kind, author in self._connection.execute(
                "SELECT p.id, p.kind, p.author FROM json_each(?) AS wanted CROSS JOIN post p ON p.id = wanted.value"
                " WHERE p.kind = ? AND p.author IS NOT NULL",
                (wanted, str(PostKind.MESSAGE)),
            ):
                own = self._by_account(kind, author)
                if own:
                    found[post_id] = own
        if not self._bound:
            return found
        for post_id, source_id, kind, author in self._connection.execute(
            "SELECT p.id, g.source_id, p.kind, p.author FROM json_each(?) AS wanted"
            " CROSS JOIN post p ON p.id = wanted.value JOIN sighting g ON g.post_id = p.id"
            " WHERE g.source_id IN (SELECT value FROM json_each(?))",
            (wanted, dumps(list(self._bound))),
        ):
            about = self._about(source_id, kind, author)
            if about:
                found[post_id] = {**about, **found.get(post_id, _NOBODY)}
        return found

    def _about(self, source_id: int, kind: str, author: str | None) -> Mapping[int, str]:
        bound = self._bound.get(source_id)
        if bound is None or kind == PostKind.ANSWER:
            return _NOBODY
        from monitor.text.accounts import speaks_for

        if not speaks_for(author, bound.names):
            return {bound.entity_id: PLACE}
        # We ourselves are no news; a client that writes at its own place is.
        return {bound.entity_id: AUTHOR} if bound.role is not Role.OWN and kind in _TOLD_BY_ITSELF else _NOBODY

    def _by_account(self, kind: str, author: str | None) -> Mapping[int, str]:
        """Who writes itself: only in networks and channels, where firms write under their name."""
        if kind != PostKind.MESSAGE or author is None:
            return _NOBODY
        from monitor.text.accounts import cores_of

        if self._accounts is None:
            self._accounts = self._read_accounts()
        accounts = self._accounts
        return {accounts[core]: AUTHOR for core in cores_of(author) if core in accounts}

    def _read_accounts(self) -> dict[str, int]:
        """Clients and competitors by the cores of their names; a name that needs context words tells too little."""
        from monitor.text.accounts import core_of

        rows = self._connection.execute(
            "SELECT id, names, aliases FROM entity WHERE removed_at IS NULL AND role IN ('client', 'competitor')"
            " AND json_array_length(context) = 0 ORDER BY id DESC"
        ).fetchall()
        return {
            core: int(entity_id)
            for entity_id, names, aliases in rows
            for name in (*loads(names), *loads(aliases))
            if (core := core_of(name))
        }


def with_place(matches: tuple[Match, ...], about: Mapping[int, str]) -> tuple[Match, ...]:
    """The matches, with those entities sure whom the post is about beside what it says, with that ground."""
    if not about:
        return matches
    sure = [
        replace(one, decision=Decision.MATCH, grounds=(*one.grounds, about[one.entity_id]))
        if one.entity_id in about
        else one
        for one in matches
    ]
    named = {one.entity_id for one in matches}
    sure += [match_by_place(entity_id, ground) for entity_id, ground in about.items() if entity_id not in named]
    return tuple(sorted(sure, key=lambda one: one.entity_id))


def match_by_place(entity_id: int, ground: str = PLACE) -> Match:
    """What there is where the text does not say whom a post is about."""
    return Match(
        entity_id=entity_id,
        spans=(),
        title_spans=(),
        decision=Decision.MATCH,
        relevance=1.0,
        forms=(),
        grounds=(ground,),
    )


def to_match(connection: sqlite3.Connection) -> Sequence[tuple[int, int | None]]:
    """Places whose kept posts were last matched as being about somebody else, and whom they are about now."""
    return [
        (int(source_id), None if entity_id is None else int(entity_id))
        for source_id, entity_id in connection.execute(
            "SELECT id, about_entity_id FROM source WHERE about_entity_id IS NOT about_matched_id ORDER BY id"
        )
    ]
