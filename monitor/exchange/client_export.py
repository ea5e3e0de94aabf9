"""Everything about key clients back out as tables, CSV or XLSX, which the import reads again."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Protocol

from monitor.client_types import ClientCard, ContactRow, IdentifierKind, ScoreRow, TradeKind, TradeRow
from monitor.errors import InputError
from monitor.exchange.client_kinds import KINDS, TRADE
from monitor.exchange.importing.set_aside import guarded

Row = Mapping[str, Any]


class Source(Protocol):
    """What is asked for the rows."""

    def client_cards(self) -> list[ClientCard]:
        """All cards."""

    def trade(self, client_id: int | None = None, kinds: Sequence[TradeKind] = ()) -> list[TradeRow]:
        """Rows of trade."""

    def contacts(self, client_id: int | None = None, *, limit: int = 500) -> list[ContactRow]:
        """Conversations."""

    def scores(self) -> list[ScoreRow]:
        """Answers."""


def rows_of(what: str, source: Source) -> list[Row]:
    """The rows of a kind by field, as they are now. Raises: `InputError` for an unknown kind."""
    if what in TRADE:
        names = {card.id: card for card in source.client_cards()}
        return [
            _trade(row, names[row.client_id]) for row in source.trade(kinds=(TRADE[what],)) if row.client_id in names
        ]
    makers: Mapping[str, Callable[[Source], list[Row]]] = {
        "clients": lambda one: [_client(card) for card in one.client_cards()],
        "people": _people,
        "legal_entities": _legal,
        "client_contacts": lambda one: [_contact(row) for row in reversed(one.contacts(limit=10_000_000))],
        "client_scores": lambda one: [_score(row) for row in one.scores()],
    }
    if what not in makers:
        raise InputError(f"There are no client tables of kind {what!r}", f"There are: {', '.join(KINDS)}.")
    return makers[what](source)


def as_csv(what: str, rows: Sequence[Row]) -> bytes:
    """UTF-8 with a byte order mark, for Excel; no cell runs as a formula."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    fields = _fields(what)
    table.writerow(fields.values())
    for row in rows:
        table.writerow([guarded(_text(row.get(field))) for field in fields])
    return written.getvalue().encode("utf-8-sig")


def as_xlsx(what: str, rows: Sequence[Row]) -> bytes:
    """A sheet with dates as dates and numbers as numbers; numbers of firms are texts and keep their zeros."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet(what[:31])
    sheet.freeze_panes = "A2"
    fields = _fields(what)
    head = []
    for heading in fields.values():
        cell = WriteOnlyCell(sheet, heading)
        cell.font = Font(bold=True)
        head.append(cell)
    sheet.append(head)
    for row in rows:
        cells = []
        for field in fields:
            value = row.get(field)
            if isinstance(value, datetime):
                value = value.replace(tzinfo=None)
            if isinstance(value, str):
                # a text that begins like a formula stays a text
                cell = WriteOnlyCell(sheet, _printable(value))
                cell.data_type = "s"
                cells.append(cell)
            else:
                cells.append(WriteOnlyCell(sheet, value))
        sheet.append(cells)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _printable(text: str) -> str:
    """Without the control characters that no sheet can hold."""
    return "".join(letter for letter in text if letter >= " " or letter in "\n\t")


def _fields(what: str) -> dict[str, str]:
    """{field: heading}: the field's own name, which the import knows."""
    left_out = {"clients": {"person", "position", "email", "phone", "birthday"}}.get(what, set())
    return {one.name: one.name.replace("_", " ") for one in KINDS[what].fields if one.name not in left_out}


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    return value.isoformat() if isinstance(value, date) else str(value)


def _client(card: ClientCard) -> Row:
    numbers: dict[IdentifierKind, list[str]] = {}
    for one in card.identifiers:
        numbers.setdefault(one.kind, []).append(one.value)
    return {
        "name": card.name,
        **{str(kind): "; ".join(values) for kind, values in numbers.items()},
        "other_names": "; ".join(card.names[1:]),
        "tier": card.tier,
        "owner": card.owner,
        "industry": card.industry,
        "region": card.region,
        "country": card.country,
        "lang": card.lang,
        "founded_on": card.founded_on,
        "profit": card.profit,
        "currency": card.profit_currency,
        "recommends": card.recommends,
        "first_asked": card.first_asked,
        "wish": "; ".join(wish.what for wish in card.wishes if wish.met_on is None),
        "shared_goals": card.shared_goals,
        "not_a_loss": card.not_a_loss,
        "note": card.note,
    }


def _whose(card: ClientCard) -> Row:
    number = next((one.value for one in card.identifiers if one.kind is IdentifierKind.CRM), None)
    return {"client": card.name, "client_number": number}


def _people(source: Source) -> list[Row]:
    return [
        {
            "name": one.name,
            **_whose(card),
            "position": one.position,
            "role": one.role,
            "email": one.email,
            "phone": one.phone,
            "lang": one.lang,
            "birthday": None if one.birthday is None else str(one.birthday),
            "left_on": one.left_on,
        }
        for card in source.client_cards()
        for one in card.people
    ]


def _legal(source: Source) -> list[Row]:
    found: list[Row] = []
    for card in source.client_cards():
        names = {one.id: one.name for one in card.legal_entities}
        found += [
            {
                "name": one.name,
                "client": card.name,
                "country": one.country,
                "founded_on": one.founded_on,
                "ended_on": one.ended_on,
                "successor": names.get(one.successor_id or 0),
            }
            for one in card.legal_entities
        ]
    return found


def _trade(row: TradeRow, card: ClientCard) -> Row:
    return {
        **_whose(card),
        "number": row.number or None,
        "day": row.day,
        "until": row.until,
        "done_on": row.done_on,
        "amount": row.amount,
        "done_amount": row.done_amount,
        "currency": row.currency,
        "what": row.what or None,
        "outcome": row.outcome,
        "refers_to": row.refers_to or None,
    }


def _contact(row: ContactRow) -> Row:
    return {
        "at": row.at.astimezone().replace(tzinfo=None, microsecond=0),
        "client": row.client_name,
        "person": row.person,
        "with_name": row.with_name or None,
        "channel": row.channel,
        "answered": row.answered,
        "tone": row.tone,
        "topics": ", ".join(row.topics),
        "outcome": row.outcome,
        "next_step": row.next_step,
        "next_on": row.next_on,
    }


def _score(row: ScoreRow) -> Row:
    return {
        "day": row.day,
        "kind": row.kind,
        "score": row.score,
        "best": row.best,
        "client": row.client_name,
        "respondent": row.respondent or None,
        "comment": row.comment or None,
    }
