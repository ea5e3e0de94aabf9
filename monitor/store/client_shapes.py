"""Rows of the base as the shapes of `monitor.client_types`."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from monitor.client_types import (
    Channel,
    ClientCard,
    ClientIdentifier,
    ClientPerson,
    ClientWish,
    ContactRow,
    IdentifierKind,
    LegalEntity,
    NotALoss,
    PersonRole,
    RequestOutcome,
    Tier,
    TierBy,
    TradeKind,
    TradeRow,
)
from monitor.desk import identifiers
from monitor.desk.dates import read_birthday
from monitor.store.codec import from_db, loads
from monitor.text.types import Tone


def day(text: str | None) -> date | None:
    """The day in a column; None for NULL."""
    return None if text is None else date.fromisoformat(text)


def client_card(
    row: sqlite3.Row,
    *,
    people: tuple[ClientPerson, ...],
    identifiers_: tuple[ClientIdentifier, ...],
    legal_entities: tuple[LegalEntity, ...],
    wishes: tuple[ClientWish, ...],
    joined: tuple[int, ...],
) -> ClientCard:
    """All on one card."""
    return ClientCard(
        id=row["id"],
        entity_id=row["entity_id"],
        name=row["name"],
        names=tuple(loads(row["names"])),
        aliases=tuple(loads(row["aliases"])),
        tier=None if row["tier"] is None else Tier(row["tier"]),
        tier_by=None if row["tier_by"] is None else TierBy(row["tier_by"]),
        recommends=bool(row["recommends"]),
        owner=row["owner"],
        industry=row["industry"],
        region=row["region"],
        country=row["country"],
        lang=row["lang"],
        founded_on=day(row["founded_on"]),
        profit=None if row["profit"] is None else Decimal(row["profit"]),
        profit_currency=row["profit_currency"],
        first_asked=row["first_asked"],
        shared_goals=row["shared_goals"],
        not_a_loss=None if row["not_a_loss"] is None else NotALoss(row["not_a_loss"]),
        not_a_loss_why=row["not_a_loss_why"],
        note=row["note"],
        added_at=from_db(row["added_at"]),
        people=people,
        identifiers=identifiers_,
        legal_entities=legal_entities,
        wishes=wishes,
        joined=joined,
    )


def client_person(row: sqlite3.Row) -> ClientPerson:
    """Somebody at a client."""
    return ClientPerson(
        id=row["id"],
        client_id=row["client_id"],
        name=row["name"],
        position=row["post"],
        role=None if row["role"] is None else PersonRole(row["role"]),
        email=row["email"],
        phone=row["phone"],
        lang=row["lang"],
        birthday=None if row["birthday"] is None else read_birthday(row["birthday"]),
        left_on=day(row["left_on"]),
    )


def client_identifier(row: sqlite3.Row) -> ClientIdentifier:
    """A number that a client is known by."""
    kind = IdentifierKind(row["kind"])
    valid = identifiers.valid(kind, row["value"])
    return ClientIdentifier(row["id"], row["client_id"], row["legal_entity_id"], kind, row["value"], valid)


def legal_entities_of(rows: Sequence[sqlite3.Row]) -> tuple[LegalEntity, ...]:
    """The firms of one group, each with those before it."""
    before: dict[int, list[int]] = {}
    for row in rows:
        if row["successor_id"] is not None:
            before.setdefault(row["successor_id"], []).append(row["id"])
    return tuple(
        LegalEntity(
            id=row["id"],
            client_id=row["client_id"],
            name=row["name"],
            country=row["country"],
            founded_on=day(row["founded_on"]),
            ended_on=day(row["ended_on"]),
            successor_id=row["successor_id"],
            predecessor_ids=tuple(before.get(row["id"], ())),
        )
        for row in rows
    )


def client_wish(row: sqlite3.Row) -> ClientWish:
    """What a client wanted."""
    return ClientWish(
        id=row["id"],
        client_id=row["client_id"],
        what=row["what"],
        wished_on=date.fromisoformat(row["wished_on"]),
        person_id=row["person_id"],
        met_on=day(row["met_on"]),
        first=bool(row["first"]),
    )


def trade_row(row: sqlite3.Row) -> TradeRow:
    """A row of TRADE_SHOWN with `whose`."""
    return TradeRow(
        id=row["id"],
        client_id=row["whose"],
        kind=TradeKind(row["kind"]),
        number=row["number"],
        day=date.fromisoformat(row["day"]),
        until=day(row["until"]),
        done_on=day(row["done_on"]),
        amount=None if row["amount"] is None else Decimal(row["amount"]),
        done_amount=None if row["done_amount"] is None else Decimal(row["done_amount"]),
        currency=row["currency"],
        what=row["what"],
        outcome=None if row["outcome"] is None else RequestOutcome(row["outcome"]),
        refers_to=row["refers_to"],
    )


def contact_row(row: sqlite3.Row) -> ContactRow:
    """A conversation."""
    return ContactRow(
        id=row["id"],
        client_id=row["client_id"],
        client_name=row["client_name"],
        owner=row["owner"],
        at=from_db(row["at"]),
        person=row["person"],
        channel=Channel(row["channel"]) if row["channel"] in set(Channel) else Channel.UNKNOWN,
        with_person_id=row["with_person_id"],
        with_name=row["with_name"],
        answered=None if row["answered"] is None else bool(row["answered"]),
        tone=None if row["tone"] is None else Tone(row["tone"]),
        topics=tuple(row["topic"].split()),
        outcome=row["outcome"],
        next_step=row["next_step"],
        next_on=day(row["next_on"]),
        next_done=bool(row["next_done"]),
        occasion_id=row["occasion_id"],
    )
