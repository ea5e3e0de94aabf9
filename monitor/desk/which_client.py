"""Which client a row of somebody's table speaks of: by number, by name as written, by name without its legal form."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.client_types import IdentifierKind
from monitor.desk import identifiers
from monitor.desk.same_firm import Firm, name_key
from monitor.text.fold import fold

Number = tuple[IdentifierKind, str]


class Which:
    """What clients are known by; grows while a table is read."""

    def __init__(self, firms: Iterable[Firm] = ()) -> None:
        self._numbers: dict[Number, int] = {}
        self._written: dict[str, int | None] = {}
        self._keys: dict[str, int | None] = {}
        self._kinds: dict[int, dict[IdentifierKind, set[str]]] = {}
        for firm in firms:
            self.learn(firm.id, firm.names, firm.identifiers)

    def learn(self, client_id: int, names: Iterable[str], numbers: Iterable[Number] = ()) -> None:
        """From now on the client is known by these too. What two clients share names neither of them."""
        for name in names:
            for keys, key in ((self._written, _written(name)), (self._keys, name_key(name))):
                keys[key] = client_id if keys.get(key, client_id) == client_id else None
        for kind, value in numbers:
            self._numbers.setdefault((kind, value), client_id)
            self._kinds.setdefault(client_id, {}).setdefault(kind, set()).add(value)

    def by_numbers(self, numbers: Iterable[Number]) -> frozenset[int]:
        """The clients that have any of these; a domain tells no firm, groups share them."""
        return frozenset(
            self._numbers[one] for one in numbers if one in self._numbers and one[0] is not IdentifierKind.DOMAIN
        )

    def by_any_number(self, written: str) -> int | None:
        """The client with a number of whatever kind; None for none, or several."""
        found = self.by_numbers(
            (kind, identifiers.usual(kind, written)) for kind in IdentifierKind if kind is not IdentifierKind.DOMAIN
        )
        return next(iter(found)) if len(found) == 1 else None

    def written(self, name: str) -> int | None:
        """The client of this very name, legal form and all, whatever its case and quotes; None for none, or several."""
        return self._written.get(_written(name))

    def alike(self, name: str) -> int | None:
        """The same, else the only client of that name under another legal form."""
        found = self.written(name)
        return found if found is not None else self._keys.get(name_key(name))

    def begun(self, name: str) -> int | None:
        """The only client of whose names these are the first words, as people type; None for none, or several."""
        key = _written(name)
        found = {one for written, one in self._written.items() if key and f"{written} ".startswith(f"{key} ")}
        return next(iter(found)) if len(found) == 1 else None

    def contradicts(self, client_id: int, numbers: Iterable[Number]) -> bool:
        """Whether the client has another number of a kind that a firm has one of."""
        had = self._kinds.get(client_id, {})
        return any(
            identifiers.is_exclusive(kind) and had.get(kind) and value not in had[kind] for kind, value in numbers
        )


def person_key(client_id: int, name: str) -> str:
    """What somebody at a client is told again by."""
    return f"person\t{client_id}\t{' '.join(fold(name).split())}"


def _written(name: str) -> str:
    return " ".join("".join(letter for letter in fold(name) if letter not in "\"'.,").split())
