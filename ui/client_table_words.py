"""Words for tables about key clients: what they list, their columns, and why a row stands aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import InvalidOperation
from typing import Final

from PySide6.QtCore import QCoreApplication

from monitor.client_types import Channel, NotALoss, PersonRole, RequestOutcome, ScoreKind, Tier
from monitor.text.types import Tone
from ui import checking_words, text
from ui.client_words import channel, country, identifier, industry, not_a_loss, person_role, request_outcome, score_kind

translate = QCoreApplication.translate
KINDS: Final = (
    *("clients", "people", "legal_entities", "client_orders", "client_requests", "client_invoices", "client_usage"),
    *("client_contracts", "client_contacts", "client_scores"),
)


def table(slug: str) -> str:
    """What a table lists."""
    return {
        "clients": translate("ClientTable", "Clients"),
        "people": translate("ClientTable", "People at clients"),
        "legal_entities": translate("ClientTable", "Legal entities"),
        "client_orders": translate("ClientTable", "Orders"),
        "client_requests": translate("ClientTable", "Requests"),
        "client_invoices": translate("ClientTable", "Invoices"),
        "client_usage": translate("ClientTable", "Usage"),
        "client_contracts": translate("ClientTable", "Contracts"),
        "client_contacts": translate("ClientTable", "Contacts"),
        "client_scores": translate("ClientTable", "Answers of clients"),
    }.get(slug, slug)


def field(slug: str) -> str:
    """A column of such a table."""
    return {
        "name": translate("ClientField", "Name"),
        "other_names": translate("ClientField", "Other names"),
        "tier": translate("ClientField", "Tier"),
        "owner": translate("ClientField", "Owner"),
        "industry": translate("ClientField", "Line of business"),
        "region": translate("ClientField", "Region"),
        "country": translate("ClientField", "Country"),
        "lang": translate("ClientField", "Language"),
        "founded_on": translate("ClientField", "Founded on"),
        "ended_on": translate("ClientField", "Ended on"),
        "successor": translate("ClientField", "Successor"),
        "profit": translate("ClientField", "Profit of a year"),
        "currency": translate("ClientField", "Currency"),
        "recommends": translate("ClientField", "Recommends us"),
        "first_asked": translate("ClientField", "First asked for"),
        "wish": translate("ClientField", "Wish"),
        "shared_goals": translate("ClientField", "Shared goals"),
        "not_a_loss": translate("ClientField", "Does not count as a loss"),
        "note": translate("ClientField", "Note"),
        "person": translate("ClientField", "Person"),
        "position": translate("ClientField", "Position"),
        "role": translate("ClientField", "Role"),
        "email": translate("ClientField", "E-mail"),
        "phone": translate("ClientField", "Phone"),
        "birthday": translate("ClientField", "Birthday"),
        "left_on": translate("ClientField", "Left on"),
        "client": translate("ClientField", "Client"),
        "client_number": translate("ClientField", "Number of the client"),
        "number": translate("ClientField", "Number"),
        "day": translate("ClientField", "Day"),
        "at": translate("ClientField", "Day"),
        "until": translate("ClientField", "Until"),
        "done_on": translate("ClientField", "Paid on"),
        "amount": translate("ClientField", "Amount"),
        "done_amount": translate("ClientField", "Amount paid"),
        "what": translate("ClientField", "What"),
        "outcome": translate("ClientField", "Outcome"),
        "refers_to": translate("ClientField", "Its order"),
        "with_name": translate("ClientField", "With whom"),
        "channel": translate("ClientField", "Channel"),
        "answered": translate("ClientField", "Reached"),
        "tone": translate("ClientField", "Tone"),
        "topics": translate("ClientField", "Topics"),
        "next_step": translate("ClientField", "Next step"),
        "next_on": translate("ClientField", "Next step on"),
        "kind": translate("ClientField", "What was asked"),
        "score": translate("ClientField", "Score"),
        "best": translate("ClientField", "Best score"),
        "respondent": translate("ClientField", "Who answered"),
        "comment": translate("ClientField", "Comment"),
    }.get(slug) or identifier(slug)


def row_fault(slug: str) -> str:
    """Why a row of such a table stands aside."""
    return {
        "unknown_client": translate("RowFault", "no client is known by it"),
        "wrong_identifier": translate("RowFault", "its check digits do not fit"),
        "other_client": translate("RowFault", "the number is another client's"),
        "off_scale": translate("RowFault", "not on the scale"),
        "not_yet": translate("RowFault", "a day still to come"),
    }.get(slug) or checking_words.row_fault(slug)


def cell(name: str, written: object) -> str:
    """A value of a row as it is shown: slugs in words, days and amounts in the habits of the language."""
    value = str(written)
    if isinstance(written, bool):
        return translate("ClientField", "yes") if written else translate("ClientField", "no")
    if isinstance(written, datetime):
        return text.moment(written) if written.tzinfo else checking_words.value(value[:10])
    told = _TOLD.get(name, checking_words.value)
    try:
        return told(value)
    except (ValueError, KeyError, InvalidOperation):
        return value


_TOLD: Final[dict[str, Callable[[str], str]]] = {
    "tier": lambda value: text.tier(Tier(value)),
    "country": country,
    "lang": text.language,
    "not_a_loss": lambda value: not_a_loss(NotALoss(value)),
    "role": lambda value: person_role(PersonRole(value)),
    "channel": lambda value: channel(Channel(value)),
    "tone": lambda value: text.tone(Tone(value)),
    "outcome": lambda value: request_outcome(RequestOutcome(value)),
    "kind": lambda value: score_kind(ScoreKind(value)),
    "industry": industry,
}
