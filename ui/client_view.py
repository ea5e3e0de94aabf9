"""One client as the window shows it: card, line of time, days, trade, complaints, what forbids an offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from monitor.case_types import ClientLinkRow, LinkState
from monitor.client_types import (
    ClientCard,
    ClientDate,
    ContactRow,
    DateKind,
    Handover,
    ScoreRow,
    Standing,
    TradeKind,
    TradeRow,
    TrailEntry,
)
from monitor.desk.guard import guards
from monitor.occasion_types import OccasionRow
from monitor.sign_types import ClientDanger
from monitor.winback_types import Effort

if TYPE_CHECKING:
    from monitor.service import Monitor

DAYS_AHEAD: Final = 60
SHOWN_DAYS: Final = tuple(one for one in DateKind if one is not DateKind.PUBLIC_HOLIDAY)
"""Public holidays are everybody's: they would hide what is this client's own."""
TRAIL_LENGTH: Final = 400


@dataclass(frozen=True, slots=True)
class ClientView:
    """Read at once on a reading thread."""

    card: ClientCard
    standing: Standing | None
    trail: tuple[TrailEntry, ...]
    contacts: Mapping[int, ContactRow]
    days: tuple[ClientDate, ...]
    trade: tuple[TradeRow, ...]
    debts: Mapping[str, Decimal]
    links: tuple[ClientLinkRow, ...]
    handover: Handover | None
    scores: tuple[ScoreRow, ...]
    occasions: Mapping[int, OccasionRow]
    """All of them, also used ones."""
    today: date
    guards: tuple[str, ...] = ()
    """What forbids an offer and a congratulation now, as slugs of `monitor.desk.guard`."""
    danger: ClientDanger | None = None
    effort: Effort | None = None

    @property
    def promises(self) -> list[ContactRow]:
        """Next steps that are not done yet, the most pressing first."""
        open_ones = [one for one in self.contacts.values() if not one.next_done and (one.next_step or one.next_on)]
        return sorted(open_ones, key=lambda one: one.next_on or date.max)


def read_view(monitor: Monitor, client_id: int) -> ClientView:
    """Reads a client. Raises: `NotKnownError`."""
    read, today = monitor.read, monitor.clients.today()
    card = monitor.clients.card(client_id)
    held = read.guard_facts(today).get(card.id)
    handovers = [one for one in read.handovers(risky_only=True) if one.client_id == card.id]
    return ClientView(
        card=card,
        standing=next((one for one in monitor.contacts.standings() if one.client_id == card.id), None),
        trail=tuple(read.client_trail(card.id, TRAIL_LENGTH)),
        contacts={one.id: one for one in read.contacts(card.id)},
        days=tuple(monitor.clients.dates(DAYS_AHEAD, kinds=SHOWN_DAYS, client_id=card.id)),
        trade=tuple(read.trade(card.id)),
        debts=read.overdue_debts(today).get(card.id, {}),
        links=tuple(one for one in read.client_links(client_id=card.id) if one.state is not LinkState.REFUSED),
        handover=handovers[0] if handovers else None,
        scores=tuple(one for one in read.scores() if one.client_id == card.id),
        occasions={one.id: one for one in read.occasions(client_id=card.id, expired=True)},
        today=today,
        guards=() if held is None else guards(held, today),
        danger=read.danger(card.id),
        effort=monitor.winback.of_client(card.id),
    )


@dataclass(frozen=True, slots=True)
class TradeFigures:
    """What trade says of one kind: rows of the last year and of the year before, their sums, the latest day."""

    kind: TradeKind
    now: int
    before: int
    amount: Decimal
    amount_before: Decimal
    currency: str | None
    last_on: date


def trade_figures(rows: tuple[TradeRow, ...], today: date) -> list[TradeFigures]:
    """One line a kind, in the order of `TradeKind`; kinds without rows are left out."""
    year, two = today - timedelta(days=365), today - timedelta(days=730)
    found = []
    for kind in TradeKind:
        mine = [one for one in rows if one.kind is kind]
        if not mine:
            continue
        now = [one for one in mine if one.day > year]
        before = [one for one in mine if two < one.day <= year]
        found.append(
            TradeFigures(
                kind,
                len(now),
                len(before),
                sum((one.amount or Decimal(0) for one in now), Decimal(0)),
                sum((one.amount or Decimal(0) for one in before), Decimal(0)),
                next((one.currency for one in reversed(mine) if one.currency), None),
                max(one.day for one in mine),
            )
        )
    return found
