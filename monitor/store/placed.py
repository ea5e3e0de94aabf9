"""Places that are about somebody: what people write there is about that entity, whether they name it or not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from crawlers.types import Post, PostKind
from monitor.store.codec import dumps, loads
from monitor.text.types import Decision, Match

GROUND: Final = "place"
"""The ground of a mention that the place alone gives."""


@dataclass(frozen=True, slots=True)
class _Bound:
    """Whom a place is about, and the names under which its own people write there."""

    entity_id: int
    names: tuple[str, ...]


class BoundPlaces:
    """The places that are about somebody, as they are now. Removed places count: what they brought stays."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._bound = {
            int(source_id): _Bound(int(entity_id), (*loads(names), *loads(aliases), place))
            for source_id, place, entity_id, names, aliases in connection.execute(
                "SELECT s.id, s.name, e.id, e.names, e.aliases FROM source s JOIN entity e ON e.id = s.about_entity_id"
                " WHERE e.removed_at IS NULL"
            )
        }

    def at(self, source_id: int, post: Post) -> frozenset[int]:
        """Whom a post is about because it stands at a place."""
        return self._about(source_id, post.kind, post.author)

    def of(self, post_ids: Iterable[int]) -> dict[int, frozenset[int]]:
        """Whom posts of the base are about, because of all places at which they were seen; only those that are."""
        if not self._bound:
            return {}
        found: dict[int, frozenset[int]] = {}
        for post_id, source_id, kind, author in self._connection.execute(
            "SELECT p.id, g.source_id, p.kind, p.author FROM json_each(?) AS wanted"
            " CROSS JOIN post p ON p.id = wanted.value JOIN sighting g ON g.post_id = p.id"
            " WHERE g.source_id IN (SELECT value FROM json_each(?))",
            (dumps(list(post_ids)), dumps(list(self._bound))),
        ):
            about = self._about(source_id, kind, author)
            if about:
                found[post_id] = found.get(post_id, frozenset()) | about
        return found

    def _about(self, source_id: int, kind: str, author: str | None) -> frozenset[int]:
        bound = self._bound.get(source_id)
        if bound is None or kind == PostKind.ANSWER:
            return frozenset()
        from monitor.text.accounts import speaks_for

        return frozenset() if speaks_for(author, bound.names) else frozenset({bound.entity_id})


def with_place(matches: tuple[Match, ...], entity_ids: frozenset[int]) -> tuple[Match, ...]:
    """The matches, with those entities sure whose place the post stands at."""
    if not entity_ids:
        return matches
    sure = [
        replace(one, decision=Decision.MATCH, grounds=(*one.grounds, GROUND)) if one.entity_id in entity_ids else one
        for one in matches
    ]
    named = {one.entity_id for one in matches}
    sure += [match_by_place(entity_id) for entity_id in entity_ids - named]
    return tuple(sorted(sure, key=lambda one: one.entity_id))


def match_by_place(entity_id: int) -> Match:
    """What there is where the place alone says whom a post is about."""
    return Match(
        entity_id=entity_id,
        spans=(),
        title_spans=(),
        decision=Decision.MATCH,
        relevance=1.0,
        forms=(),
        grounds=(GROUND,),
    )


def to_match(connection: sqlite3.Connection) -> Sequence[tuple[int, int | None]]:
    """Places whose kept posts were last matched as being about somebody else, and whom they are about now."""
    return [
        (int(source_id), None if entity_id is None else int(entity_id))
        for source_id, entity_id in connection.execute(
            "SELECT id, about_entity_id FROM source WHERE about_entity_id IS NOT about_matched_id ORDER BY id"
        )
    ]
