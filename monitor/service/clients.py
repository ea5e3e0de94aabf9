"""Key clients: their cards, people, wishes, tiers, doubles, handover, and the days that concern them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from monitor.client_types import (
    ClientCard,
    ClientDate,
    DateKind,
    Handover,
    IdentifierKind,
    Tier,
    TierBy,
)
from monitor.clock import Clock
from monitor.desk import contact_plan
from monitor.desk.same_firm import Suspicion, suspicions
from monitor.desk.tiers import Earner, Rank, ranks
from monitor.errors import InputError
from monitor.store.acts import Written
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.text.types import Entity, Role

if TYPE_CHECKING:
    from monitor.service.client_tables import ClientTables

_LANGS_OF: Final[Mapping[str | None, tuple[str, ...]]] = {
    "RU": ("ru", "en"),
    "UA": ("uk", "ru", "en"),
    "FI": ("fi", "en"),
    "GB": ("en",),
    "US": ("en",),
    None: ("ru", "uk", "fi", "en"),
}
"""Languages in which the press of a country writes; a name is inflected in each."""


@dataclass(frozen=True, slots=True)
class TierProposal:
    """What the rule of profit says of one client. `now` is its tier; one said `by_hand` is left alone."""

    client_id: int
    name: str
    now: Tier | None
    by_hand: bool
    rank: Rank
    profit: Decimal
    currency: str | None


@dataclass(frozen=True, slots=True)
class AtRisk:
    """A client of one of us, and what may go wrong when it is handed over; see `contact_plan.risks`."""

    client_id: int
    name: str
    tier: Tier | None
    owner: str | None
    risks: tuple[str, ...]


class Clients:
    """Work on the cards of key clients; `tables` brings them in and out."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        write: Callable[[Callable[[], Written]], Future[Written]],
        clock: Clock,
        person: Callable[[], str],
        tables: ClientTables,
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._write = write
        self._clock = clock
        self._person = person
        self.tables = tables

    @property
    def _me(self) -> str:
        return self._person()

    def today(self) -> date:
        """The local day."""
        return self._clock().astimezone().date()

    # --- cards ---

    def card(self, client_id: int) -> ClientCard:
        """All on one card. Raises: `NotKnownError`."""
        return self._reader.client(client_id)

    def cards(self) -> list[ClientCard]:
        """All cards, by name."""
        return self._reader.client_cards()

    def add(self, name: str, **changes: Any) -> Future[Written]:
        """A new client, looked for in the languages of its country. The id is the client's."""
        entity = entity_of(name, changes.get("country"))
        return self._write(lambda: self._desk.add_client(self._me, entity, changes))

    def change(self, client_id: int, **changes: Any) -> Future[Written]:
        """What the card says; only what is given. A tier given here is by hand and stays."""
        return self._write(lambda: self._desk.change_client(self._me, client_id, changes))

    def change_all(self, client_ids: Sequence[int], **changes: Any) -> Future[Written]:
        """The same on several cards: one act, which one undo takes back."""
        wanted = tuple(client_ids)
        return self._write(lambda: self._desk.change_clients(self._me, wanted, changes))

    def add_person(self, client_id: int, name: str, **details: Any) -> Future[Written]:
        """Somebody at a client: post, role, email, phone, lang, birthday (`Birthday`), left_on."""
        return self._write(lambda: self._desk.add_person(self._me, client_id, name, details))

    def change_person(self, person_id: int, **changes: Any) -> Future[Written]:
        """Details of somebody at a client."""
        return self._write(lambda: self._desk.change_person(self._me, person_id, changes))

    def remove_person(self, person_id: int) -> Future[Written]:
        """Somebody leaves the card."""
        return self._write(lambda: self._desk.remove_person(self._me, person_id))

    def add_identifier(
        self, client_id: int, kind: IdentifierKind, value: str, legal_entity_id: int | None = None
    ) -> Future[Written]:
        """A number that a client is known by; the Future raises `InputError` where its check digits do not fit."""
        return self._write(lambda: self._desk.add_identifier(self._me, client_id, kind, value, legal_entity_id))

    def remove_identifier(self, identifier_id: int) -> Future[Written]:
        """The client is not known by it."""
        return self._write(lambda: self._desk.remove_identifier(self._me, identifier_id))

    def add_legal_entity(self, client_id: int, name: str, **details: Any) -> Future[Written]:
        """One more firm of the group, looked for from now on: country, founded_on, ended_on, successor_id."""
        return self._write(lambda: self._desk.add_legal_entity(self._me, client_id, name, details))

    def change_legal_entity(self, legal_entity_id: int, **changes: Any) -> Future[Written]:
        """Name, days, successor."""
        return self._write(lambda: self._desk.change_legal_entity(self._me, legal_entity_id, changes))

    def remove_legal_entity(self, legal_entity_id: int) -> Future[Written]:
        """The firm leaves the group."""
        return self._write(lambda: self._desk.remove_legal_entity(self._me, legal_entity_id))

    def add_wish(self, client_id: int, what: str, **details: Any) -> Future[Written]:
        """Something that the client wanted and we did not have: wished_on, person_id, first."""
        return self._write(lambda: self._desk.add_wish(self._me, client_id, what, details))

    def change_wish(self, wish_id: int, **changes: Any) -> Future[Written]:
        """Words, or `met_on`: since when we have it."""
        return self._write(lambda: self._desk.change_wish(self._me, wish_id, changes))

    def remove_wish(self, wish_id: int) -> Future[Written]:
        """The wish was none."""
        return self._write(lambda: self._desk.remove_wish(self._me, wish_id))

    # --- tiers ---

    def propose_tiers(self) -> list[TierProposal]:
        """What the rule of profit gives, the best first; of clients whose profit is told in the commonest currency."""
        cards = {card.id: card for card in self.cards()}
        told = [card for card in cards.values() if card.profit is not None]
        currencies = [card.profit_currency for card in told]
        currency = max(set(currencies), key=lambda one: (currencies.count(one), one or ""), default=None)
        earners = [Earner(card.id, card.profit, card.recommends) for card in told if card.profit_currency == currency]
        found = []
        for rank in ranks(earners):
            card = cards[rank.client_id]
            assert card.profit is not None
            by_hand = card.tier_by is TierBy.HAND
            found.append(TierProposal(card.id, card.name, card.tier, by_hand, rank, card.profit, currency))
        return found

    def set_tiers(self, proposals: Iterable[TierProposal] | None = None) -> Future[Written]:
        """Takes the proposed tiers over, but for those that were said by hand."""
        chosen = self.propose_tiers() if proposals is None else proposals
        tiers = {one.client_id: one.rank.tier for one in chosen if not one.by_hand}
        return self._write(lambda: self._desk.set_tiers(self._me, tiers))

    # --- doubles ---

    def duplicates(self) -> tuple[Suspicion, ...]:
        """Cards that may be one firm, the surest first; nothing is joined by itself."""
        return suspicions(*self._reader.firms())

    def join(self, client_id: int, other_id: int) -> Future[Written]:
        """Makes the other card part of the first; undo takes it apart."""
        return self._write(lambda: self._desk.join_clients(self._me, client_id, other_id))

    def keep_apart(self, client_id: int, other_id: int) -> Future[Written]:
        """Two cards that look alike are two firms."""
        return self._write(lambda: self._desk.keep_apart(self._me, client_id, other_id))

    # --- handover ---

    def at_risk(self, owner: str | None) -> list[AtRisk]:
        """The clients of one of us with what may go wrong, the riskiest and most valuable first."""
        today = self.today()
        found = []
        for facts in self._reader.risk_facts(owner, today):
            one = facts.standing
            found.append(AtRisk(one.client_id, one.name, one.tier, one.owner, contact_plan.risks(facts, today)))
        rank = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2, None: 3}
        return sorted(found, key=lambda one: (rank[one.tier], -len(one.risks), one.name.casefold()))

    def hand_over(self, client_id: int, to_owner: str, note: str = "") -> Future[Written]:
        """Gives one client to somebody else of us, with its risks as they stand today."""
        card = self.card(client_id)
        risks = next((one.risks for one in self.at_risk(card.owner) if one.client_id == card.id), ())
        return self._write(lambda: self._desk.hand_over(self._me, card.id, to_owner, risks, note))

    def handovers(self, *, risky_only: bool = False) -> list[Handover]:
        """Handovers, the newest first; `risky_only`: those whose new owner has not spoken with the client yet."""
        return self._reader.handovers(risky_only=risky_only)

    # --- days ---

    def dates(
        self, days: int, *, kinds: Iterable[DateKind] = tuple(DateKind), client_id: int | None = None
    ) -> list[ClientDate]:
        """Days that concern clients, from today on for so many days. Public holidays take half a second to load."""
        from monitor.desk.dates import days_ahead

        clients = self._reader.dated_clients(client_id)
        return days_ahead(clients, self.today(), days, fairs=self._reader.calendar_days(), kinds=kinds)

    def add_day(self, name: str, starts_on: date, **details: Any) -> Future[Written]:
        """An exhibition: ends_on, and industry, country or client_id."""
        day = {"name": name, "starts_on": starts_on, **details}
        return self._write(lambda: self._desk.add_calendar_day(self._me, day))

    def remove_day(self, day_id: int) -> Future[Written]:
        """The exhibition is off."""
        return self._write(lambda: self._desk.remove_calendar_day(self._me, day_id))


def entity_of(name: str, country: str | None) -> Entity:
    """The name to look for of a new client. Raises: `InputError` for none."""
    if not name.strip():
        raise InputError("A client needs a name")
    langs = _LANGS_OF.get(None if country is None else country.upper(), _LANGS_OF[None])
    return Entity(0, Role.CLIENT, (" ".join(name.split()),), langs=langs)
