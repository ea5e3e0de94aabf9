"""Names that are looked for: added, changed, pruned, removed."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from monitor.errors import InputError, NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.codec import dumps, loads, to_db
from monitor.store.ledger import Act
from monitor.text.types import Entity, Role
from monitor.types import Changes


class EntityActs(Acts):
    """What people do with the names that are looked for."""

    def add_entity(self, person: str, entity: Entity) -> Written:
        """Id of the entity; one of role client gets its client card."""
        with self._ledger.act(person, "add_entity") as act:
            entity_id = self._insert_entity(act, entity)
            return Written(act.changes, entity_id, 1)

    def _insert_entity(self, act: Act, entity: Entity) -> int:
        _check_entity(entity)
        self._refuse_double(entity, None)
        entity_id = act.insert("entity", {**_entity_row(entity), "added_at": to_db(self._clock())})
        self._write_choices(act, entity_id, entity)
        self._follow_role(act, entity_id, entity.role)
        return entity_id

    def change_entity(self, person: str, entity_id: int, entity: Entity) -> Written:
        """Names, role, words and pruned forms as given now."""
        _check_entity(entity)
        with self._ledger.act(person, "change_entity") as act:
            self._refuse_double(entity, entity_id)
            act.update("entity", entity_id, _entity_row(entity))
            self._write_choices(act, entity_id, entity)
            self._follow_role(act, entity_id, entity.role)
            return Written(act.changes | Changes(entities=frozenset({entity_id})), entity_id, 1)

    def exclude_word(self, person: str, entity_id: int, word: str) -> Written:
        """From now on a post with this word is not about the entity."""
        word = word.strip()
        if not word:
            raise InputError("The word to exclude is empty", "Name a word or a phrase.")
        with self._ledger.act(person, "exclude_word") as act:
            row = self._connection.execute("SELECT exclude FROM entity WHERE id = ?", (entity_id,)).fetchone()
            if row is None:
                raise NotKnownError(f"There is no entity with the number {entity_id}")
            words = [*loads(row[0]), word] if word not in loads(row[0]) else loads(row[0])
            act.update("entity", entity_id, {"exclude": dumps(words)})
            return Written(act.changes, entity_id, 1)

    def remove_entity(self, person: str, entity_id: int) -> Written:
        """The entity is not looked for any more; its mentions and cases stay."""
        with self._ledger.act(person, "remove_entity") as act:
            act.remove("entity", entity_id)
            for (source_id,) in self._connection.execute(
                "SELECT id FROM source WHERE search_entity_id = ? AND removed_at IS NULL", (entity_id,)
            ).fetchall():
                act.update("source", source_id, {"enabled": 0})
            return Written(act.changes, entity_id, 1)

    def _write_choices(self, act: Act, entity_id: int, entity: Entity) -> None:
        wanted = {
            **dict.fromkeys(entity.forms.kept, "kept"),
            **dict.fromkeys(entity.forms.dropped, "dropped"),
            **dict.fromkeys(entity.forms.added, "added"),
        }
        rows = self._connection.execute(
            "SELECT id, form, choice, removed_at FROM entity_form WHERE entity_id = ?", (entity_id,)
        ).fetchall()
        for row_id, form, choice, removed_at in rows:
            new = wanted.pop(form, None)
            if new is None:
                if removed_at is None:
                    act.remove("entity_form", row_id)
            elif new != choice or removed_at is not None:
                act.update("entity_form", row_id, {"choice": new, "removed_at": None})
        for form, choice in wanted.items():
            act.insert("entity_form", {"entity_id": entity_id, "form": form, "choice": choice})

    def _follow_role(self, act: Act, entity_id: int, role: Role) -> None:
        row = self._connection.execute("SELECT id, removed_at FROM client WHERE entity_id = ?", (entity_id,)).fetchone()
        if role is Role.CLIENT and row is None:
            act.insert("client", {"entity_id": entity_id, "added_at": to_db(self._clock())})
        elif role is Role.CLIENT and row[1] is not None:
            act.update("client", row[0], {"removed_at": None})
        elif role is not Role.CLIENT and row is not None and row[1] is None:
            act.remove("client", row[0])

    def _refuse_double(self, entity: Entity, own_id: int | None) -> None:
        row = self._connection.execute(
            "SELECT id FROM entity WHERE name = ? AND removed_at IS NULL AND id IS NOT ?", (entity.names[0], own_id)
        ).fetchone()
        if row is not None:
            raise InputError(
                f"«{entity.names[0]}» is watched already", "Change that entity, or give this one another name."
            )


def _check_entity(entity: Entity) -> None:
    if not entity.names or not all(name.strip() for name in entity.names):
        raise InputError("An entity needs a name", "Name it as it is written in full, in the nominative.")
    for name in entity.names:
        # letters, digits or a symbol such as 🌼; quotes and dots alone stand in every text
        if not any(unicodedata.category(letter)[0] in "LNS" for letter in name):
            raise InputError(f"{name!r} is no name: it has no letter", "Write it as it stands in texts.")


def _entity_row(entity: Entity) -> dict[str, Any]:
    entity = replace(entity, names=tuple(name.strip() for name in entity.names))
    return {
        "name": entity.names[0],
        "role": str(entity.role),
        "names": dumps(list(entity.names)),
        "aliases": dumps(list(entity.aliases)),
        "context": dumps(list(entity.context)),
        "exclude": dumps(list(entity.exclude)),
        "langs": dumps(list(entity.langs)),
    }
