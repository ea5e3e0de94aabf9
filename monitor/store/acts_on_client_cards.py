"""Cards of key clients: what is written on them, who stands behind, joined and handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from monitor.client_types import Birthday, IdentifierKind, NotALoss, PersonRole, Tier, TierBy
from monitor.desk import identifiers
from monitor.desk.same_firm import name_key
from monitor.errors import InputError, NotKnownError
from monitor.store.acts import Written
from monitor.store.acts_on_entities import EntityActs
from monitor.store.codec import dumps, loads, to_db
from monitor.store.ledger import LOGGED, Act
from monitor.text.types import Entity, Role
from monitor.types import Changes

CARD_FIELDS: Final = frozenset(
    {"tier", "owner", "recommends", "industry", "region", "country", "lang", "founded_on", "profit", "profit_currency"}
    | {"first_asked", "shared_goals", "not_a_loss", "not_a_loss_why", "note"}
)
PERSON_FIELDS: Final = frozenset({"name", "post", "role", "email", "phone", "lang", "birthday", "left_on"})
LEGAL_FIELDS: Final = frozenset({"name", "country", "founded_on", "ended_on", "successor_id"})
WISH_FIELDS: Final = frozenset({"what", "wished_on", "person_id", "met_on", "first"})
_CHOICES: Final[Mapping[str, type[StrEnum]]] = {"tier": Tier, "not_a_loss": NotALoss, "role": PersonRole}
_NEVER_EMPTY: Final = frozenset({"first_asked", "shared_goals", "not_a_loss_why", "note", "post", "name", "what"})
"""Columns whose unknown is "", not NULL."""


class ClientCardActs(EntityActs):
    """What people write on the cards of key clients."""

    def add_client(self, person: str, entity: Entity, changes: Mapping[str, Any]) -> Written:
        """Id of the client made of a name, with what its card says. Raises: `InputError` for a name watched already."""
        with self._ledger.act(person, "add_client") as act:
            client_id = self.new_client(act, entity, changes)
            return Written(act.changes, client_id, 1)

    def new_client(self, act: Act, entity: Entity, changes: Mapping[str, Any]) -> int:
        """The same inside an act."""
        entity_id = self._insert_entity(act, replace(entity, role=Role.CLIENT))
        (client_id,) = self._connection.execute("SELECT id FROM client WHERE entity_id = ?", (entity_id,)).fetchone()
        if changes:
            self.write_card(act, int(client_id), changes)
        return int(client_id)

    def change_client(self, person: str, client_id: int, changes: Mapping[str, Any]) -> Written:
        """What the card says, as given; a tier given by hand is not touched by the rule of profit."""
        checked = _named(changes)
        with self._ledger.act(person, "change_client") as act:
            self.write_card(act, client_id, checked)
            return Written(act.changes, client_id, 1)

    def change_clients(self, person: str, client_ids: Sequence[int], changes: Mapping[str, Any]) -> Written:
        """How many cards say something new now; one act, which one undo takes back.

        Raises: `InputError`, `NotKnownError`.
        """
        checked = _named(changes)
        with self._ledger.act(person, "change_clients") as act:
            changed = sum(self.write_card(act, client_id, checked) for client_id in dict.fromkeys(client_ids))
            return Written(act.changes, None, changed)

    def write_card(self, act: Act, client_id: int, changes: Mapping[str, Any]) -> bool:
        """Whether it says anything new now. Inside an act."""
        row = {name: kept(value) for name, value in _checked("client", changes, CARD_FIELDS).items()}
        if "tier" in row:
            row["tier_by"] = None if row["tier"] is None else str(TierBy.HAND)
        return act.update("client", client_id, row)

    def set_tiers(self, person: str, tiers: Mapping[int, Tier]) -> Written:
        """Tiers that the rule of profit gives; those said by hand stay."""
        with self._ledger.act(person, "set_tiers") as act:
            changed = 0
            for client_id, tier in tiers.items():
                self._client(client_id)
                by_hand = self._connection.execute(
                    "SELECT 1 FROM client WHERE id = ? AND tier_by = 'hand'", (client_id,)
                ).fetchone()
                if by_hand is None:
                    changed += act.update("client", client_id, {"tier": str(tier), "tier_by": str(TierBy.PROFIT)})
            return Written(act.changes, None, changed)

    # --- people ---

    def add_person(self, person: str, client_id: int, name: str, details: Mapping[str, Any]) -> Written:
        """Id of somebody at a client."""
        with self._ledger.act(person, "add_person") as act:
            new_id = self.new_person(act, client_id, name, details)
            return Written(act.changes, new_id, 1)

    def new_person(self, act: Act, client_id: int, name: str, details: Mapping[str, Any]) -> int:
        """The same inside an act."""
        if not name.strip():
            raise InputError("A person needs a name")
        self._client(client_id)
        given = _checked("person", {**details, "name": name}, PERSON_FIELDS)
        row = {field: kept(value) for field, value in given.items()}
        return act.insert("person", {"client_id": client_id, **row, "added_at": to_db(self._clock())})

    def change_person(self, person: str, person_id: int, changes: Mapping[str, Any]) -> Written:
        """Details of somebody at a client, as given."""
        checked = _checked("person", changes, PERSON_FIELDS)
        if "name" in checked and not str(checked["name"] or "").strip():
            raise InputError("A person needs a name")
        with self._ledger.act(person, "change_person") as act:
            act.update("person", person_id, {name: kept(value) for name, value in checked.items()})
            return Written(act.changes, person_id, 1)

    def remove_person(self, person: str, person_id: int) -> Written:
        """The person leaves the card; the contacts with them stay."""
        with self._ledger.act(person, "remove_person") as act:
            act.remove("person", person_id)
            return Written(act.changes, person_id, 1)

    # --- numbers and legal entities ---

    def add_identifier(
        self, person: str, client_id: int, kind: IdentifierKind, value: str, legal_entity_id: int | None = None
    ) -> Written:
        """Id of a number that a client is known by. Raises: `InputError` for one whose check digits do not fit."""
        with self._ledger.act(person, "add_identifier") as act:
            new_id = self.new_identifier(act, client_id, kind, value, legal_entity_id)
            return Written(act.changes, new_id, 1)

    def new_identifier(
        self, act: Act, client_id: int, kind: IdentifierKind, value: str, legal_entity_id: int | None = None
    ) -> int:
        """The same inside an act; the one that is there where the client has it already."""
        self._client(client_id)
        usual = identifiers.usual(kind, value)
        if not usual:
            raise InputError("The number is empty")
        if identifiers.valid(kind, usual) is False:
            raise InputError(f"{value!r} is no {kind.replace('_', ' ')}: its digits do not fit", "Check it.")
        for row_id, owner in self._connection.execute(
            "SELECT i.id, coalesce(c.joined_into, c.id) FROM client_identifier i JOIN client c ON c.id = i.client_id"
            " WHERE i.kind = ? AND i.value = ? AND i.removed_at IS NULL"
            " AND (c.removed_at IS NULL OR c.joined_into IS NOT NULL)",
            (str(kind), usual),
        ).fetchall():
            if owner == client_id:
                return int(row_id)
            if kind is IdentifierKind.DOMAIN:
                continue  # firms of a group share one
            raise InputError(f"{usual} is the number of client {owner}", "Are they one firm? Then join them.")
        row = {"client_id": client_id, "legal_entity_id": legal_entity_id, "kind": str(kind), "value": usual}
        return act.insert("client_identifier", row)

    def remove_identifier(self, person: str, identifier_id: int) -> Written:
        """The client is not known by that number any more."""
        with self._ledger.act(person, "remove_identifier") as act:
            act.remove("client_identifier", identifier_id)
            return Written(act.changes, identifier_id, 1)

    def add_legal_entity(self, person: str, client_id: int, name: str, details: Mapping[str, Any]) -> Written:
        """Id of one more firm of a client's group; its name is looked for from now on."""
        if not name.strip():
            raise InputError("A legal entity needs a name")
        checked = _checked("legal entity", {**details, "name": name.strip()}, LEGAL_FIELDS)
        with self._ledger.act(person, "add_legal_entity") as act:
            self._client(client_id)
            row = {field: kept(value) for field, value in checked.items()}
            new_id = act.insert("legal_entity", {"client_id": client_id, **row})
            self._refuse_circle(new_id)
            self._look_for(act, client_id, [name.strip()])
            return Written(act.changes, new_id, 1)

    def change_legal_entity(self, person: str, legal_entity_id: int, changes: Mapping[str, Any]) -> Written:
        """Name, days, successor. Raises: `InputError` where a firm would succeed itself."""
        checked = _checked("legal entity", changes, LEGAL_FIELDS)
        with self._ledger.act(person, "change_legal_entity") as act:
            act.update("legal_entity", legal_entity_id, {name: kept(value) for name, value in checked.items()})
            self._refuse_circle(legal_entity_id)
            if checked.get("name"):
                (client_id,) = self._connection.execute(
                    "SELECT client_id FROM legal_entity WHERE id = ?", (legal_entity_id,)
                ).fetchone()
                self._look_for(act, client_id, [str(checked["name"])])
            return Written(act.changes, legal_entity_id, 1)

    def remove_legal_entity(self, person: str, legal_entity_id: int) -> Written:
        """The firm leaves the group; its name is still looked for until it is taken off the names."""
        with self._ledger.act(person, "remove_legal_entity") as act:
            act.remove("legal_entity", legal_entity_id)
            return Written(act.changes, legal_entity_id, 1)

    # --- wishes ---

    def add_wish(self, person: str, client_id: int, what: str, details: Mapping[str, Any]) -> Written:
        """Id of something that a client wanted and we did not have."""
        if not what.strip():
            raise InputError("A wish needs words")
        checked = _checked("wish", {"wished_on": self._clock().date(), **details, "what": what.strip()}, WISH_FIELDS)
        with self._ledger.act(person, "add_wish") as act:
            self._client(client_id)
            row = {field: kept(value) for field, value in checked.items()}
            new_id = act.insert("client_wish", {"client_id": client_id, **row})
            return Written(act.changes, new_id, 1)

    def change_wish(self, person: str, wish_id: int, changes: Mapping[str, Any]) -> Written:
        """Words, day, or the day since when we have it."""
        checked = _checked("wish", changes, WISH_FIELDS)
        with self._ledger.act(person, "change_wish") as act:
            act.update("client_wish", wish_id, {name: kept(value) for name, value in checked.items()})
            return Written(act.changes, wish_id, 1)

    def remove_wish(self, person: str, wish_id: int) -> Written:
        """The wish was none."""
        with self._ledger.act(person, "remove_wish") as act:
            act.remove("client_wish", wish_id)
            return Written(act.changes, wish_id, 1)

    # --- doubles, handover ---

    def keep_apart(self, person: str, client_id: int, other_id: int) -> Written:
        """Two cards that look alike are two firms: not suggested again."""
        with self._ledger.act(person, "keep_apart") as act:
            self._client(client_id)
            self._client(other_id)
            row = {"client_id": client_id, "other_id": other_id}
            new_id = act.insert("client_apart", row)
            return Written(act.changes, new_id, 1)

    def join_clients(self, person: str, client_id: int, other_id: int) -> Written:
        """The other card becomes part of the first: names, people, contacts, news, trade. Undo takes it apart again.

        What both say, the first one's word holds; what only the other says is taken over.
        """
        if client_id == other_id:
            raise InputError("A client cannot be joined into itself")
        with self._ledger.act(person, "join_clients") as act:
            kept_row, other = self._client(client_id), self._client(other_id)
            missing = {
                name: other[name]
                for name in CARD_FIELDS
                if kept_row[name] in (None, "", 0) and other[name] not in (None, "", 0)
            }
            if "tier" in missing:
                missing["tier_by"] = other["tier_by"]
            if missing:
                act.update("client", client_id, missing)
            names = self._connection.execute(
                "SELECT name, names, aliases FROM entity WHERE id = ?", (other["entity_id"],)
            ).fetchone()
            self._move_rows(act, client_id, other_id)
            self._move_mentions(act, int(kept_row["entity_id"]), int(other["entity_id"]))
            act.update("client", other_id, {"joined_into": client_id, "removed_at": to_db(self._clock())})
            act.remove("entity", int(other["entity_id"]))
            # joined before: they follow
            for (earlier,) in self._connection.execute(
                "SELECT id FROM client WHERE joined_into = ? AND id <> ?", (other_id, other_id)
            ).fetchall():
                act.update("client", earlier, {"joined_into": client_id})
            self._look_for(act, client_id, loads(names[1]), loads(names[2]))
            return Written(act.changes | Changes(everything=True), client_id, 1)

    def hand_over(self, person: str, client_id: int, to_owner: str, risks: Sequence[str], note: str) -> Written:
        """Id of the handover: the client, its open occasions and promises are the new one's from now on."""
        if not to_owner.strip():
            raise InputError("A client is handed over to somebody", "Name the new owner.")
        with self._ledger.act(person, "hand_over") as act:
            before = self._client(client_id)["owner"]
            if before == to_owner.strip():
                raise InputError(f"The client is {to_owner.strip()}'s already")
            act.update("client", client_id, {"owner": to_owner.strip()})
            for (occasion_id,) in self._connection.execute(
                "SELECT id FROM occasion WHERE client_id = ? AND state IN ('open', 'snoozed') AND removed_at IS NULL"
                " AND owner IS ?",
                (client_id, before),
            ).fetchall():
                act.update("occasion", occasion_id, {"owner": to_owner.strip()})
            row = {
                "client_id": client_id,
                "from_owner": before,
                "to_owner": to_owner.strip(),
                "at": to_db(self._clock()),
                "risks": dumps(list(risks)),
                "note": note.strip(),
            }
            new_id = act.insert("handover", row)
            return Written(act.changes, new_id, 1)

    # --- days and plan ---

    def add_calendar_day(self, person: str, day: Mapping[str, Any]) -> Written:
        """Id of an exhibition or another day of a line of business, a country or one client."""
        if not str(day.get("name") or "").strip():
            raise InputError("A day needs a name")
        if not any(day.get(field) is not None for field in ("country", "industry", "client_id")):
            raise InputError("Whom does it concern?", "Name an industry, a country or a client.")
        if day.get("ends_on") is not None and day["ends_on"] < day["starts_on"]:
            raise InputError("It ends before it begins")
        with self._ledger.act(person, "add_calendar_day") as act:
            row = {name: kept(value) for name, value in day.items()}
            new_id = act.insert("calendar_day", row)
            return Written(act.changes, new_id, 1)

    def remove_calendar_day(self, person: str, day_id: int) -> Written:
        """The day concerns nobody any more."""
        with self._ledger.act(person, "remove_calendar_day") as act:
            act.remove("calendar_day", day_id)
            return Written(act.changes, day_id, 1)

    def plan_contacts(self, person: str, days: Mapping[Tier | None, int | None]) -> Written:
        """Days between contacts for tiers; None for a tier that has no plan."""
        for span in days.values():
            if span is not None and not 1 <= span <= 3650:
                raise InputError("A plan counts 1 to 3650 days")
        with self._ledger.act(person, "plan_contacts") as act:
            for tier, span in days.items():
                name = "none" if tier is None else str(tier)
                found = self._connection.execute(
                    "SELECT id FROM contact_plan WHERE tier = ? AND removed_at IS NULL", (name,)
                ).fetchone()
                if found is None:
                    act.insert("contact_plan", {"tier": name, "days": span})
                else:
                    act.update("contact_plan", int(found[0]), {"days": span})
            return Written(act.changes, None, len(days))

    # --- inside an act ---

    def _client(self, client_id: int) -> dict[str, Any]:
        cursor = self._connection.execute("SELECT * FROM client WHERE id = ? AND removed_at IS NULL", (client_id,))
        row = cursor.fetchone()
        if row is None:
            raise NotKnownError(f"There is no client with the number {client_id}")
        return dict(zip((column[0] for column in cursor.description), row, strict=True))

    def _look_for(self, act: Act, client_id: int, names: Sequence[str], aliases: Sequence[str] = ()) -> None:
        """Adds names to those that a client is looked for under, but for another legal form of one that is there."""
        entity_id, old_names, old_aliases = self._connection.execute(
            "SELECT e.id, e.names, e.aliases FROM client c JOIN entity e ON e.id = c.entity_id WHERE c.id = ?",
            (client_id,),
        ).fetchone()
        known = loads(old_names)
        keys = {name_key(name) for name in known}
        more = [name for name in names if name_key(name) not in keys]
        other = [alias for alias in aliases if alias not in loads(old_aliases)]
        if more or other:
            changes = {"names": dumps([*known, *more]), "aliases": dumps([*loads(old_aliases), *other])}
            act.update("entity", entity_id, changes)

    def _move_rows(self, act: Act, client_id: int, other_id: int) -> None:
        """All rows that people wrote about a client, whatever table they stand in; trade is read by `joined_into`."""
        for table in sorted(LOGGED):
            columns = {row[1] for row in self._connection.execute(f'PRAGMA table_info("{table}")')}
            if "client_id" not in columns or "removed_at" not in columns:
                continue
            for (row_id,) in self._connection.execute(
                f'SELECT id FROM "{table}" WHERE client_id = ? AND removed_at IS NULL', (other_id,)
            ).fetchall():
                act.update(table, row_id, {"client_id": client_id})

    def _move_mentions(self, act: Act, entity_id: int, other_id: int) -> None:
        """News with what people marked on it; where both were found in a post, the first one's mention stays."""
        for (mention_id,) in self._connection.execute(
            "SELECT m.id FROM mention m WHERE m.entity_id = ? AND m.removed_at IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM mention o WHERE o.post_id = m.post_id AND o.entity_id = ?)",
            (other_id, entity_id),
        ).fetchall():
            act.update("mention", mention_id, {"entity_id": entity_id})

    def _refuse_circle(self, legal_entity_id: int) -> None:
        seen: set[int] = set()
        at: int | None = legal_entity_id
        while at is not None:
            if at in seen:
                raise InputError("A firm would be its own successor", "Name the one that goes on in its place.")
            seen.add(at)
            row = self._connection.execute("SELECT successor_id FROM legal_entity WHERE id = ?", (at,)).fetchone()
            if row is None:
                raise NotKnownError(f"There is no legal entity with the number {at}")
            at = row[0]


def kept(value: Any) -> Any:
    """A value of a card as the base keeps it."""
    if isinstance(value, datetime):
        return to_db(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, bool):
        return int(value)
    return str(value) if isinstance(value, str | Birthday) else value


def _named(changes: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is to be written on a card. Raises: `InputError` where nothing is, or something that no card says."""
    if not changes:
        raise InputError("Nothing to change was named", f"A card has: {', '.join(sorted(CARD_FIELDS))}.")
    return _checked("client", changes, CARD_FIELDS)


def _checked(thing: str, changes: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """The changes, blanks cut, empty texts as unknown. Raises: `InputError`."""
    odd = changes.keys() - known
    if odd:
        raise InputError(f"A {thing} has no {', '.join(sorted(odd))}", f"It has: {', '.join(sorted(known))}.")
    found: dict[str, Any] = {}
    for name, value in changes.items():
        if isinstance(value, str) and not isinstance(value, StrEnum):
            value = value.strip()
        if value in (None, ""):
            value = "" if name in _NEVER_EMPTY else None
        elif name in _CHOICES and value not in set(_CHOICES[name]):
            choices = ", ".join(_CHOICES[name])
            raise InputError(f"There is no {name.replace('_', ' ')} {value}", f"There are: {choices}.")
        elif name == "country" and not (len(str(value)) == 2 and str(value).isalpha()):
            raise InputError(f"{value!r} is no country", "Write two letters like FI, RU or UA.")
        elif name == "country":
            value = str(value).upper()
        found[name] = value
    return found
