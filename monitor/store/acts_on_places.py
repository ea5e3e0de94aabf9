"""Places: added, changed, switched, removed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from monitor.errors import InputError, NotKnownError
from monitor.store.acts import Acts, Written, plain
from monitor.store.codec import to_db
from monitor.types import NewSource

BY_HAND: Final = "by_hand"
"""The crawler of the built-in place for what people bring in themselves; it is never visited."""
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class PlaceActs(Acts):
    """What people do with places."""

    def add_source(self, person: str, source: NewSource, default_every_s: int) -> Written:
        """Id of the place. Raises: `InputError` where the same one is watched already."""
        return self.add_sources(person, [(source, default_every_s)], refuse_doubles=True)

    def add_sources(
        self, person: str, sources: Sequence[tuple[NewSource, int]], *, refuse_doubles: bool = False
    ) -> Written:
        """How many were new; those watched already are left as they are. One act."""
        added: list[int] = []
        with self._ledger.act(person, "add_source") as act:
            for source, default_every_s in sources:
                search = source.search
                known = self._connection.execute(
                    "SELECT id FROM source WHERE crawler = ? AND address = ? AND search_entity_id IS ?"
                    " AND search_lang IS ? AND search_country IS ? AND removed_at IS NULL",
                    (source.crawler, source.address, *(_search_columns(search).values())),
                ).fetchone()
                if known is not None:
                    if refuse_doubles:
                        raise InputError(f"{source.address} is watched already, as place number {known[0]}")
                    continue
                now = to_db(self._clock())
                row = {
                    "crawler": source.crawler,
                    "address": source.address,
                    "name": _one_line(source.name) or source.address,
                    "every_s": max(60, source.every_s or default_every_s),
                    "lang": source.lang,
                    "zone": source.zone,
                    **_search_columns(search),
                    "allow_private": int(source.allow_private),
                    "enabled": int(source.enabled),
                    "about_entity_id": self._looked_for(source.about_entity_id),
                    "about_matched_id": source.about_entity_id,
                    "due_at": now,
                    "added_at": now,
                }
                added.append(act.insert("source", row))
            return Written(act.changes, added[-1] if added else None, len(added))

    def change_source(self, person: str, source_id: int, changes: Mapping[str, Any]) -> Written:
        """Columns of a place as given: name, every_s, lang, zone, allow_private, enabled, address, about_entity_id."""
        allowed = {"name", "every_s", "lang", "zone", "allow_private", "enabled", "address", "about_entity_id"}
        if not changes.keys() <= allowed:
            raise InputError(f"A place has no {', '.join(sorted(changes.keys() - allowed))}")
        self._looked_for(changes.get("about_entity_id"))
        with self._ledger.act(person, "change_source") as act:
            act.update("source", source_id, {name: plain(value) for name, value in changes.items()})
            return Written(act.changes, source_id, 1)

    def _looked_for(self, entity_id: int | None) -> int | None:
        """The same id. Raises: `NotKnownError` where nobody looks for that entity."""
        if entity_id is not None and (
            self._connection.execute(
                "SELECT 1 FROM entity WHERE id = ? AND removed_at IS NULL", (entity_id,)
            ).fetchone()
            is None
        ):
            raise NotKnownError(f"There is no entity with the number {entity_id}")
        return entity_id

    def enable_source(self, person: str, source_id: int, on: bool) -> Written:
        """Switches a place on (and due at once) or off."""
        if (
            on
            and self._connection.execute(
                "SELECT 1 FROM source WHERE id = ? AND crawler = ?", (source_id, BY_HAND)
            ).fetchone()
        ):
            raise InputError("There is nothing to visit at the place for what is brought in by hand")
        with self._ledger.act(person, "enable_source" if on else "disable_source") as act:
            act.update("source", source_id, {"enabled": int(on)})
            if on:
                self._connection.execute(
                    "UPDATE source SET due_at = ?, failures = 0 WHERE id = ?", (to_db(self._clock()), source_id)
                )
            return Written(act.changes, source_id, 1)

    def remove_source(self, person: str, source_id: int) -> Written:
        """The place is not visited any more; its posts and cases stay."""
        with self._ledger.act(person, "remove_source") as act:
            act.remove("source", source_id)
            return Written(act.changes, source_id, 1)


def _search_columns(search: Any) -> dict[str, Any]:
    return {
        "search_entity_id": None if search is None else search.entity_id,
        "search_lang": None if search is None else search.lang,
        "search_country": None if search is None else search.country,
    }


def _one_line(name: str | None) -> str:
    """The name as places are listed by: a page's title may hold line breaks and characters that steer a terminal."""
    return " ".join(_CONTROL.sub(" ", name or "").split())
