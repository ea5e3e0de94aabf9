"""The names that are looked for now: entities and their matcher."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from monitor.text.fold import fold
from monitor.text.match import Matcher
from monitor.text.types import Entity


@dataclass(frozen=True, slots=True)
class NamesNow:
    """Entities with the matcher made of them."""

    entities: tuple[Entity, ...]
    matcher: Matcher


class Names:
    """Keeps the matcher until an entity changes. May be asked from any thread."""

    def __init__(self, read: Callable[[], Sequence[Entity]]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._now: NamesNow | None = None
        self._words: dict[str, frozenset[str]] | None = None

    def current(self) -> NamesNow:
        """The names as they are now."""
        with self._lock:
            if self._now is None:
                entities = tuple(self._read())
                self._now = NamesNow(entities, Matcher(entities))
            return self._now

    def outdated(self) -> None:
        """An entity changed: the next look reads anew."""
        with self._lock:
            self._now = None
            self._words = None

    def entity(self, entity_id: int) -> Entity | None:
        """The entity; None where it is not looked for any more."""
        return next((entity for entity in self.current().entities if entity.id == entity_id), None)

    def forms_of(self, word: str) -> frozenset[str]:
        """All folded one-word forms of the entity that a folded word names; empty where it names none."""
        from monitor.text.names import entity_forms

        entities = self.current().entities
        with self._lock:
            if self._words is None:
                self._words = {}
                for entity in entities:
                    forms = frozenset(folded for form in entity_forms(entity) if " " not in (folded := fold(form.text)))
                    for form in forms:
                        self._words[form] = self._words.get(form, frozenset()) | forms
            return self._words.get(word, frozenset())
