"""Rows of client tables made ready to be kept: whose they are, what they say, and which stand aside with why.

Pure: what is known of the clients comes in as `Which`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from typing import Any, Final

from monitor.client_types import IdentifierKind, ScoreKind, TradeKind
from monitor.desk import identifiers
from monitor.desk.industries import industry_of
from monitor.desk.voice import SCALES
from monitor.desk.which_client import Number, Which
from monitor.exchange.client_kinds import IDENTIFIER_FIELDS
from monitor.exchange.importing.definitions import Fault, GoodRow, RowFault, Value

_AHEAD: Final = timedelta(days=1)
"""A conversation of today counts at noon, also in the morning."""
NO_CLIENT: Final = 0
"""In `Which`, names that are watched in another role: of our own company, of a competitor."""
CARD: Final = (
    *("tier", "owner", "recommends", "industry", "region", "country", "lang", "founded_on", "profit"),
    *("first_asked", "shared_goals", "not_a_loss", "note"),
)
PERSON: Final = ("position", "role", "email", "phone", "lang", "birthday", "left_on")


@dataclass(frozen=True, slots=True)
class ClientLine:
    """What a row says of a client. `client_id` is below zero for one that the table itself makes new.

    `card` and `person` hold what the row tells and no more, as the base keeps it.
    """

    number: int
    client_id: int
    name: str
    numbers: tuple[Number, ...]
    card: Mapping[str, Any]
    wishes: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    person: Mapping[str, Any] = field(default_factory=dict)
    mark: str = ""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """What a row says of somebody at a client."""

    number: int
    client_id: int
    person: Mapping[str, Any]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class LegalLine:
    """What a row says of a firm of a client's group; `successor` is the name of one of the same group."""

    number: int
    client_id: int
    name: str
    details: Mapping[str, Any]
    successor: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class TradeLine:
    """A row of trade: `columns` of the table `trade`, without whose and what kind it is."""

    number: int
    client_id: int
    key: str
    columns: Mapping[str, Any]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """A conversation or an answer; `key` tells it again in a later table."""

    number: int
    client_id: int | None
    key: str
    values: Mapping[str, Any]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that was good as a row and fits no client, or no scale."""

    row: GoodRow
    fault: RowFault

    def cells(self, mapping: Mapping[str, str]) -> dict[str, str]:
        """The row by its headings, as it can be corrected and brought in again."""
        told = {mapping[name]: _written(value) for name, value in self.row.values.items() if name in mapping}
        return {**told, **self.row.rest}


def client_lines(rows: Sequence[GoodRow], which: Which) -> tuple[list[ClientLine], list[Aside]]:
    """Clients told by a table. One row's new client is known to the rows below it."""
    lines: list[ClientLine] = []
    aside: list[Aside] = []
    fresh = 0
    for row in rows:
        values = row.values
        name = " ".join(str(values["name"]).split())
        numbers, wrong = _numbers(values)
        if wrong is None and not any(letter.isalnum() for letter in name):
            wrong = RowFault(Fault.MISSING, "name", name)
        if wrong is not None:
            aside.append(Aside(row, wrong))
            continue
        owners = which.by_numbers(numbers)
        named = which.written(name)
        if len(owners) > 1 or named == NO_CLIENT:
            aside.append(Aside(row, RowFault(Fault.OTHER_CLIENT, "name", name)))
            continue
        client_id = next(iter(owners), None)
        if client_id is None and named is not None:
            if which.contradicts(named, numbers):
                aside.append(Aside(row, RowFault(Fault.OTHER_CLIENT, "name", name)))
                continue
            client_id = named
        elif client_id is not None and named is not None and named != client_id:
            # its name is another card's: which of the two is meant, only a person can tell
            aside.append(Aside(row, RowFault(Fault.OTHER_CLIENT, "name", name)))
            continue
        if client_id is None:
            fresh -= 1
            client_id = fresh
        which.learn(client_id, (name,), numbers)
        card = {one: _kept(values[one]) for one in CARD if one in values}
        if "industry" in card:
            card["industry"] = industry_of(card["industry"]) or card["industry"]
        if "profit" in card and "currency" in values:
            card["profit_currency"] = str(values["currency"])
        person = _person(values, str(values.get("person", "")))
        wishes, others = _several(values.get("wish")), _several(values.get("other_names"))
        which.learn(client_id, others)
        lines.append(ClientLine(row.number, client_id, name, numbers, card, wishes, others, person, row.mark))
    return lines, aside


def person_lines(
    rows: Sequence[GoodRow], which: Which, client_id: int | None = None
) -> tuple[list[PersonLine], list[Aside]]:
    """People told by a table or an address book, all of one client where it is named."""
    lines: list[PersonLine] = []
    aside: list[Aside] = []
    for row in rows:
        whose = client_id if client_id is not None else _whose(row, which)
        if whose is None:
            aside.append(Aside(row, _unknown(row)))
        else:
            lines.append(PersonLine(row.number, whose, _person(row.values, str(row.values["name"])), row.mark))
    return lines, aside


def legal_lines(rows: Sequence[GoodRow], which: Which) -> tuple[list[LegalLine], list[Aside]]:
    """Firms of clients' groups."""
    lines: list[LegalLine] = []
    aside: list[Aside] = []
    for row in rows:
        whose = _whose(row, which)
        if whose is None:
            aside.append(Aside(row, _unknown(row)))
            continue
        details = {one: _kept(row.values[one]) for one in ("country", "founded_on", "ended_on") if one in row.values}
        name = " ".join(str(row.values["name"]).split())
        lines.append(LegalLine(row.number, whose, name, details, str(row.values.get("successor", "")), row.mark))
    return lines, aside


def trade_lines(
    kind: TradeKind, rows: Sequence[GoodRow], which: Which, client_id: int | None = None
) -> tuple[list[TradeLine], list[Aside]]:
    """Orders, requests, invoices, usage or contracts."""
    lines: list[TradeLine] = []
    aside: list[Aside] = []
    known: dict[tuple[object, object], int | None] = {}
    for row in rows:
        said = (row.values.get("client"), row.values.get("client_number"))
        if said not in known:
            known[said] = client_id if client_id is not None else _whose(row, which)
        whose = known[said]
        if whose is None:
            aside.append(Aside(row, _unknown(row)))
            continue
        columns: dict[str, Any] = {}
        for name, value in row.values.items():
            if name in ("client", "client_number"):
                continue
            columns[name] = _day(value) if name in ("day", "until", "done_on") else _kept(value)
        key = row.key
        if kind is TradeKind.USAGE:
            key = "\t".join(str(one or "") for one in (*said, columns["day"], columns.get("what")))
        lines.append(TradeLine(row.number, whose, key, columns, row.mark))
    return lines, aside


def contact_lines(
    rows: Sequence[GoodRow], which: Which, now: datetime, client_id: int | None = None, zone: tzinfo | None = None
) -> tuple[list[LoggedLine], list[Aside]]:
    """Conversations; a day without a time counts at noon of `zone` (None: here)."""
    lines: list[LoggedLine] = []
    aside: list[Aside] = []
    for row in rows:
        values: dict[str, Any] = dict(row.values)
        whose = client_id if client_id is not None else _whose(row, which)
        if whose is None:
            aside.append(Aside(row, _unknown(row)))
            continue
        said = [str(values.pop(name, "")) for name in ("client", "client_number")]
        at = values["at"]
        local = at if isinstance(at, datetime) else datetime.combine(at, time(12))
        values["at"] = (local.astimezone() if zone is None else local.replace(tzinfo=zone)).astimezone(UTC)
        if values["at"] > now + _AHEAD:
            aside.append(Aside(row, RowFault(Fault.NOT_YET, "at", _written(at))))
            continue
        if "topics" in values:
            values["topics"] = tuple(str(values["topics"]).replace(";", ",").split(","))
        if isinstance(values.get("next_on"), datetime):
            values["next_on"] = values["next_on"].date()
        key = "\t".join((*said, values["at"].isoformat(), *(str(values.get(n, "")) for n in ("person", "with_name"))))
        lines.append(LoggedLine(row.number, whose, key, values, row.mark))
    return lines, aside


def score_lines(rows: Sequence[GoodRow], which: Which, usual: ScoreKind) -> tuple[list[LoggedLine], list[Aside]]:
    """Answers of clients; one that names no client is anonymous, one that names an unknown one stands aside."""
    lines: list[LoggedLine] = []
    aside: list[Aside] = []
    for row in rows:
        values: dict[str, Any] = dict(row.values)
        named = "client" in values or "client_number" in values
        whose = _whose(row, which)
        if named and whose is None:
            aside.append(Aside(row, _unknown(row)))
            continue
        said = [str(values.pop(name, "")) for name in ("client", "client_number")]
        kind = ScoreKind(values.get("kind", usual))
        best = values.get("best", SCALES[kind][1])
        least = SCALES[kind][0] if best == SCALES[kind][1] else Decimal(0)
        odd = kind is ScoreKind.NPS and best != SCALES[kind][1]
        if odd or not least <= values["score"] <= best:
            aside.append(Aside(row, RowFault(Fault.OFF_SCALE, "score", f"{values['score']} / {best}")))
            continue
        values |= {"kind": kind, "day": _day(values["day"]), "best": best, "least": least}
        # not by the score: a corrected one replaces what was told before
        key = "\t".join((*said, kind, values["day"], str(values.get("respondent", ""))))
        lines.append(LoggedLine(row.number, whose, key, values, row.mark))
    return lines, aside


def _numbers(values: Mapping[str, Value]) -> tuple[tuple[Number, ...], RowFault | None]:
    found: list[Number] = []
    for kind in IDENTIFIER_FIELDS:
        written = values.get(str(kind))
        if written is None:
            continue
        for one in _several(written):
            usual = identifiers.usual(IdentifierKind(kind), one)
            if identifiers.valid(IdentifierKind(kind), usual) is False:
                return (), RowFault(Fault.WRONG_IDENTIFIER, str(kind), str(written))
            found.append((IdentifierKind(kind), usual))
    return tuple(found), None


def _several(written: Value | None) -> tuple[str, ...]:
    """What stands in one cell parted by semicolons."""
    parts = () if written is None else (part.strip() for part in str(written).split(";"))
    return tuple(dict.fromkeys(part for part in parts if part))


def _whose(row: GoodRow, which: Which) -> int | None:
    number, name = row.values.get("client_number"), row.values.get("client")
    found = None if number is None else which.by_any_number(str(number))
    if found is None and name is not None:
        found = which.alike(str(name))
    return None if found == NO_CLIENT else found


def _unknown(row: GoodRow) -> RowFault:
    said = [str(row.values[name]) for name in ("client", "client_number") if name in row.values]
    return RowFault(Fault.UNKNOWN_CLIENT, "client", ", ".join(said))


def _person(values: Mapping[str, Value], name: str) -> dict[str, Any]:
    if not name.strip():
        return {}
    told = {one: _kept(values[one]) for one in PERSON if one in values}
    if "position" in told:
        told["post"] = told.pop("position")
    if "left_on" in told:
        told["left_on"] = _day(values["left_on"])
    return {"name": " ".join(name.split()), **told}


def _day(value: Value) -> str:
    return value.date().isoformat() if isinstance(value, datetime) else str(_kept(value))


def _kept(value: Value) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")  # 12.50 of a text and 12.5 of a sheet are one amount
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, date | time) else str(value)
