"""Words for key clients: their cards, the talks with them, their trade, their days, and what may go wrong."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate

from monitor.client_types import (
    Birthday,
    Channel,
    ClientDate,
    ContactRow,
    DateKind,
    IdentifierKind,
    NotALoss,
    PersonRole,
    RequestOutcome,
    ScoreKind,
    TradeKind,
    TradeRow,
    TrailEntry,
    TrailKind,
)
from monitor.desk.same_firm import Likeness
from monitor.types import CaseState, OccasionState
from monitor.winback_types import EffortState
from ui import checking_words, sign_words, text

translate = QCoreApplication.translate


# --- the card --------------------------------------------------------------------------------------


def industry(slug: str | None) -> str:
    """A line of business; words of one's own stay as they are, "" for none."""
    if slug is None:
        return ""
    return {
        "accounting": translate("Industry", "Accounting"),
        "advertising": translate("Industry", "Advertising"),
        "agriculture": translate("Industry", "Agriculture"),
        "auto": translate("Industry", "Car trade"),
        "aviation": translate("Industry", "Aviation"),
        "banking": translate("Industry", "Banking"),
        "chemistry": translate("Industry", "Chemistry"),
        "construction": translate("Industry", "Construction"),
        "culture": translate("Industry", "Culture"),
        "education": translate("Industry", "Education"),
        "energy": translate("Industry", "Energy"),
        "engineering": translate("Industry", "Engineering"),
        "fishing": translate("Industry", "Fishing"),
        "food": translate("Industry", "Food"),
        "forestry": translate("Industry", "Forestry"),
        "health": translate("Industry", "Health"),
        "hospitality": translate("Industry", "Hotels and restaurants"),
        "housing": translate("Industry", "Housing and utilities"),
        "insurance": translate("Industry", "Insurance"),
        "it": translate("Industry", "Information technology"),
        "legal": translate("Industry", "Law"),
        "manufacturing": translate("Industry", "Manufacturing"),
        "media": translate("Industry", "Media and printing"),
        "metal": translate("Industry", "Metallurgy"),
        "mining": translate("Industry", "Mining"),
        "oil_gas": translate("Industry", "Oil and gas"),
        "retail": translate("Industry", "Retail"),
        "roads": translate("Industry", "Roads"),
        "shipping": translate("Industry", "Shipping"),
        "telecom": translate("Industry", "Telecommunications"),
        "textile": translate("Industry", "Textiles"),
        "transport": translate("Industry", "Transport"),
        "travel": translate("Industry", "Travel"),
    }.get(slug, slug)


def country(code: str | None) -> str:
    """A country by its two letters, "" for none."""
    if not code:
        return ""
    known = {
        "RU": translate("Country", "Russia"),
        "UA": translate("Country", "Ukraine"),
        "FI": translate("Country", "Finland"),
        "BY": translate("Country", "Belarus"),
        "KZ": translate("Country", "Kazakhstan"),
        "EE": translate("Country", "Estonia"),
        "LV": translate("Country", "Latvia"),
        "LT": translate("Country", "Lithuania"),
        "SE": translate("Country", "Sweden"),
        "DE": translate("Country", "Germany"),
        "PL": translate("Country", "Poland"),
        "GB": translate("Country", "United Kingdom"),
        "US": translate("Country", "United States"),
    }
    return known.get(code, code)


def not_a_loss(slug: NotALoss) -> str:
    """Why a client who stops buying is not lost."""
    return {
        NotALoss.ONE_OFF: translate("NotALoss", "One-off buyer"),
        NotALoss.PASS_THROUGH: translate("NotALoss", "Pass-through firm"),
        NotALoss.OTHER: translate("NotALoss", "Another reason"),
    }[slug]


def person_role(slug: PersonRole) -> str:
    """What somebody at a client does for us."""
    return {
        PersonRole.DECIDES: translate("PersonRole", "Decides"),
        PersonRole.BUYS: translate("PersonRole", "Buys"),
        PersonRole.USES: translate("PersonRole", "Uses"),
        PersonRole.PAYS: translate("PersonRole", "Pays"),
        PersonRole.ASSISTS: translate("PersonRole", "Assists"),
        PersonRole.OTHER: translate("PersonRole", "Other"),
    }[slug]


def identifier(slug: str) -> str:
    """What a firm is known by; names of registers stay as they are there."""
    return {
        "y_tunnus": "Y-tunnus",
        "edrpou": "ЄДРПОУ",
        "inn": translate("Identifier", "INN"),
        "ogrn": translate("Identifier", "OGRN"),
        "vat": translate("Identifier", "VAT number"),
        "lei": "LEI",
        "crm": translate("Identifier", "Number in our books"),
        "domain": translate("Identifier", "Site"),
        "other": translate("Identifier", "Other number"),
    }.get(str(slug), str(slug))


def birthday(day: Birthday) -> str:
    """A birthday, with its year where it is known."""
    if day.year is None:
        return text.written(QDate(2000, day.month, day.day), "d MMMM")
    return text.written(QDate(day.year, day.month, day.day), "d MMM yyyy")


def full_day(day: date) -> str:
    """A day with its year."""
    return text.written(QDate(day.year, day.month, day.day), "d MMM yyyy")


def likeness(slug: Likeness) -> str:
    """Why two cards may be one firm."""
    return {
        Likeness.IDENTIFIER: translate("SameFirm", "the same number"),
        Likeness.NAME: translate("SameFirm", "the same name under another legal form"),
        Likeness.TRANSLITERATION: translate("SameFirm", "the same name in other letters"),
        Likeness.WORDS: translate("SameFirm", "the same words"),
        Likeness.SPELLING: translate("SameFirm", "almost the same spelling"),
        Likeness.DOMAIN: translate("SameFirm", "the same site"),
        Likeness.OTHER_NUMBER: translate("SameFirm", "but their numbers differ"),
    }[slug]


# --- talks -----------------------------------------------------------------------------------------


def channel(slug: Channel) -> str:
    """How we spoke."""
    return {
        Channel.CALL: translate("Channel", "Call"),
        Channel.MAIL: translate("Channel", "Mail"),
        Channel.MEETING: translate("Channel", "Meeting"),
        Channel.MESSAGE: translate("Channel", "Message"),
        Channel.LETTER: translate("Channel", "Letter"),
        Channel.EVENT: translate("Channel", "Event"),
        Channel.UNKNOWN: translate("Channel", "Contact"),
    }[slug]


def topic(slug: str) -> str:
    """What a contact was about; words of one's own stay."""
    return {
        "check": translate("Topic", "How are they"),
        "congratulation": translate("Topic", "Congratulation"),
        "offer": translate("Topic", "Offer"),
        "price": translate("Topic", "Price"),
        "complaint": translate("Topic", "Complaint"),
        "wish": translate("Topic", "Wish"),
        "debt": translate("Topic", "Debt"),
        "asked_about_competitors": translate("Topic", "Asked about competitors"),
        "leaving": translate("Topic", "Wants to leave"),
        "reason_for_leaving": translate("Topic", "Why they left"),
        "handover": translate("Topic", "Handover"),
        "own_difficulty": translate("Topic", "Own difficulty"),
    }.get(slug, slug.replace("_", " "))


def contact_line(contact: ContactRow) -> str:
    """How, with whom and who of us, in one line."""
    reached = contact.answered is not False
    parts = [
        channel(contact.channel),
        contact.with_name,
        contact.person,
        "" if reached else translate("Contact", "not reached"),
        ", ".join(topic(one) for one in contact.topics),
    ]
    return "  ·  ".join(filter(None, parts))


def risk(slug: str) -> str:
    """What may go wrong with a client who gets another owner; a number or word follows the colon."""
    kind, _, value = slug.partition(":")
    count = int(value) if value.isdigit() else 0
    if kind == "overdue_debt":
        return translate("Risk", "overdue debt %1").replace(
            "%1", checking_words.value(f"{value}.0" if value.isdigit() else value)
        )
    if kind in ("contract_ends", "promised"):
        words = {
            "contract_ends": translate("Risk", "contract ends %1"),
            "promised": translate("Risk", "promised for %1"),
        }[kind]
        return words.replace("%1", full_day(date.fromisoformat(value)))
    return {
        "open_cases": translate("Risk", "%Ln open complaint(s)", None, count),
        "asked_about_competitors": translate("Risk", "asked about competitors"),
        "negative_tone": translate("Risk", "sour in the last contact"),
        "never_spoken": translate("Risk", "never spoken to"),
        "silent": translate("Risk", "silent for %Ln day(s)", None, count),
        "unanswered": translate("Risk", "%Ln try/tries without an answer", None, count),
        "open_occasions": translate("Risk", "%Ln occasion(s) wait", None, count),
        "nobody_known": translate("Risk", "nobody there is known"),
        "one_person_known": translate("Risk", "only one person there is known"),
    }.get(kind, kind.replace("_", " "))


# --- trade, days, answers --------------------------------------------------------------------------


def trade(kind: TradeKind) -> str:
    """A kind of rows of trade."""
    return {
        TradeKind.ORDER: translate("Trade", "Orders"),
        TradeKind.REQUEST: translate("Trade", "Requests"),
        TradeKind.INVOICE: translate("Trade", "Invoices"),
        TradeKind.USAGE: translate("Trade", "Usage"),
        TradeKind.CONTRACT: translate("Trade", "Contracts"),
    }[kind]


def request_outcome(slug: RequestOutcome) -> str:
    """What became of a request."""
    return {
        RequestOutcome.OPEN: translate("Trade", "open"),
        RequestOutcome.ORDERED: translate("Trade", "ordered"),
        RequestOutcome.LOST: translate("Trade", "lost"),
    }[slug]


def money(amount: Decimal | None, currency: str | None) -> str:
    """An amount with its currency, "" for none."""
    return "" if amount is None else f"{checking_words.amount(amount)} {currency or ''}".strip()


def trade_row(row: TradeRow, today: date) -> str:
    """What one row says, in one line."""
    amount = checking_words.amount(row.amount) if row.kind is TradeKind.USAGE and row.amount else ""
    parts = [row.number, amount or money(row.amount, row.currency), row.what]
    if row.outcome is not None:
        parts.append(request_outcome(row.outcome))
    debt = row.debt(today)
    if debt is not None:
        parts.append(translate("Trade", "overdue: %1").replace("%1", money(debt, row.currency)))
    elif row.done_on is not None:
        parts.append(translate("Trade", "paid %1").replace("%1", text.day(row.done_on)))
    elif row.until is not None:
        words = translate("Trade", "ends %1") if row.kind is TradeKind.CONTRACT else translate("Trade", "due %1")
        parts.append(words.replace("%1", full_day(row.until)))
    return "  ·  ".join(filter(None, parts))


def date_kind(slug: DateKind) -> str:
    """A day that gives a reason to call."""
    return {
        DateKind.BIRTHDAY: translate("DateKind", "Birthday"),
        DateKind.PROFESSIONAL: translate("DateKind", "Professional holiday"),
        DateKind.PUBLIC_HOLIDAY: translate("DateKind", "Public holiday"),
        DateKind.ANNIVERSARY: translate("DateKind", "Anniversary of the firm"),
        DateKind.CONTRACT_END: translate("DateKind", "Contract ends"),
        DateKind.EXHIBITION: translate("DateKind", "Exhibition"),
    }[slug]


def client_date(one: ClientDate) -> str:
    """What kind of day, whose, and how many years it makes."""
    parts = [date_kind(one.kind)]
    if one.kind is not DateKind.ANNIVERSARY and one.name:
        parts.append(one.name)
    if one.years is not None:
        parts.append(translate("DateKind", "%n year(s)", None, one.years))
    return ": ".join(parts[:2]) + (f", {parts[2]}" if len(parts) > 2 else "")


def score_kind(slug: ScoreKind) -> str:
    """What was asked."""
    return {
        ScoreKind.NPS: translate("Score", "Would recommend us (NPS)"),
        ScoreKind.CSI: translate("Score", "Satisfaction (CSI)"),
        ScoreKind.CASE: translate("Score", "Satisfaction after a case"),
    }[slug]


# --- the line of time ------------------------------------------------------------------------------


def trail_kind(slug: str) -> str:
    """What stands on the line of a client's time."""
    return {
        "news": translate("Trail", "News"),
        "complaint": translate("Trail", "Complaint, probably theirs"),
        "case": translate("Trail", "Case"),
        "contact": translate("Trail", "Contact"),
        "occasion": translate("Trail", "Occasion"),
        "handover": translate("Trail", "Handed over"),
        "score": translate("Trail", "Answer"),
        "sign": translate("Trail", "Sign of loss"),
        "plan": translate("Trail", "Plan"),
    }.get(slug, slug.replace("_", " "))


def trail_title(entry: TrailEntry, contact: ContactRow | None = None) -> str:
    """The first line of an entry; what has no words of its own is told by its kind. `contact` where it is one."""
    if entry.kind is TrailKind.CONTACT:
        topics = "" if contact is None else ", ".join(topic(one) for one in contact.topics)
        outcome = entry.title if contact is None else contact.outcome
        return outcome or topics or trail_kind(entry.kind)
    if entry.kind is TrailKind.HANDOVER:
        return translate("Trail", "Handed over to %1").replace("%1", entry.detail)
    if entry.kind is TrailKind.SCORE:
        return f"{score_kind(ScoreKind(entry.title))}: {entry.detail}"
    if entry.kind is TrailKind.SIGN:
        return sign_words.kind(entry.detail)
    return entry.title or trail_kind(entry.kind)


def trail_detail(entry: TrailEntry, contact: ContactRow | None = None) -> str:
    """The line under it: kind, and where, how or in which state."""
    detail = entry.detail
    if contact is not None:
        return contact_line(contact)
    if entry.kind is TrailKind.CONTACT:
        return channel(Channel(detail))
    if entry.kind is TrailKind.CASE:
        detail = text.case_state(CaseState(detail)).lower()
    elif entry.kind is TrailKind.OCCASION and detail in set(OccasionState):
        detail = text.occasion_state(OccasionState(detail)).lower()
    elif entry.kind is TrailKind.HANDOVER:
        detail = entry.title
    elif entry.kind is TrailKind.SCORE:
        detail = ""
    elif entry.kind is TrailKind.SIGN:
        detail = entry.title
    elif entry.kind is TrailKind.PLAN and detail in set(EffortState):
        detail = sign_words.effort_state(EffortState(detail))
    return "  ·  ".join(filter(None, (trail_kind(entry.kind), detail)))


TRAIL_ICONS: Final = {
    "news": ("news", "accent_text"),
    "complaint": ("complaint", "negative"),
    "case": ("case", "accent_text"),
    "contact": ("answered", "positive"),
    "occasion": ("occasion", "accent_text"),
    "handover": ("person", "muted"),
    "score": ("star", "late"),
    "sign": ("warning", "late"),
    "plan": ("case", "accent_text"),
}
"""Icon and colour of each kind of entry."""


def identifier_kinds() -> list[tuple[IdentifierKind, str]]:
    """All kinds of numbers with their words."""
    return [(one, identifier(one)) for one in IdentifierKind]
