"""Words for checking and putting right: verdicts, what the firm's records say, compensation, measures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from monitor.checking_types import (
    ClaimRow,
    CompensationRow,
    CompensationState,
    Likeness,
    MeasureState,
    Record,
    Suggestion,
    Verdict,
    grounds_in,
)
from monitor.text.types import Claim
from ui import text

translate = QCoreApplication.translate
SHOWN_FIELDS: Final = 6
"""Cells of a row that are told; the tool-tip holds all."""
TOLD_FIRST: Final = ("number", "order", "contract", "date", "client", "employee", "product", "amount", "planned_on")


def verdict(slug: Verdict) -> str:
    """What checking gave."""
    return {
        Verdict.OPEN: translate("Verdict", "Not checked yet"),
        Verdict.CONFIRMED: translate("Verdict", "Confirmed"),
        Verdict.PARTLY: translate("Verdict", "True in part"),
        Verdict.REFUTED: translate("Verdict", "Refuted"),
        Verdict.CANNOT_BE_CHECKED: translate("Verdict", "Can't be checked"),
    }[slug]


def verdict_icon(slug: Verdict) -> tuple[str, str]:
    """Icon of a verdict, and the name of its colour: never the colour alone."""
    return {
        Verdict.OPEN: ("question", "muted"),
        Verdict.CONFIRMED: ("done", "text"),
        Verdict.PARTLY: ("answered", "text"),
        Verdict.REFUTED: ("close", "text"),
        Verdict.CANNOT_BE_CHECKED: ("info", "muted"),
    }[slug]


def claim_value(claim: ClaimRow) -> str:
    """What the words of a claim mean, where that says more than they do."""
    return text.claim_value(Claim(claim.kind, claim.quote, claim.span or (0, 0), claim.value))


def claim_words(claim: ClaimRow) -> str:
    """Its kind, for a line of its own."""
    meant = claim_value(claim)
    return text.claim_kind(claim.kind) + (f": {value(meant)}" if meant else "")


def rests_on(claim: ClaimRow) -> str:
    """What the verdict rests on, who found it and when; "" while it is open."""
    if claim.verdict is Verdict.OPEN:
        return ""
    told = ", ".join(filter(None, map(ground, grounds_in(claim.record))))
    what = row_place(claim.rests_on) if claim.rests_on is not None else told or claim.record
    when = "" if claim.checked_at is None else text.moment(claim.checked_at)
    return "  ·  ".join(part for part in (what, claim.checked_by or "", when) if part)


def likeness(slug: Likeness) -> str:
    """How a claim stands to the records."""
    return {
        Likeness.EXACT: translate("Suggestion", "Our records say the same"),
        Likeness.NEAR: translate("Suggestion", "Nearly so in our records"),
        Likeness.IMPOSSIBLE: translate("Suggestion", "Our records speak against it"),
    }[slug]


def suggestion(one: Suggestion) -> str:
    """What the records say, and on what grounds."""
    if one.record is not None and one.verdict is Verdict.REFUTED and one.likeness is Likeness.EXACT:
        head = likeness(Likeness.IMPOSSIBLE)
    else:
        head = likeness(one.likeness)
    told = ", ".join(filter(None, (ground(slug) for slug in one.grounds)))
    return f"{head}: {told}" if told else head


def differs(one: Suggestion) -> str:
    """What was said and what is written, where they differ."""
    pattern = translate("Suggestion", "said %1, written %2")
    told = (pattern.replace("%1", value(said), 1).replace("%2", value(here), 1) for said, here in one.differs.values())
    return "; ".join(told)


def ground(slug: str) -> str:
    """One ground of a suggestion; "" for one that says nothing to people. Source: `docs/contract.md`, Slugs."""
    name, _, rest = slug.partition(":")
    known = {
        "number": translate("Ground", "this number is there"),
        "agrees": translate("Ground", "something else agrees"),
        "day": translate("Ground", "the day"),
        "amount": translate("Ground", "the amount"),
        "amount_rounded": translate("Ground", "the amount is rounded"),
        "amount_sum": translate("Ground", "the sum of the payments"),
        "currency": translate("Ground", "another currency"),
        "product": translate("Ground", "the product"),
        "place": translate("Ground", "the place"),
        "place_is_ours": translate("Ground", "such a place of ours exists"),
        "no_delivery_written": translate("Ground", "no delivery is written down"),
        "row": translate("Ground", "there is such a row"),
        "refund_written": translate("Ground", "a refund is written down"),
    }
    if name in known:
        return known[name]
    with_value = {
        "was_delivered": translate("Ground", "delivered on %1"),
        "due": translate("Ground", "was due on %1"),
        "number_shape": translate("Ground", "none of our %1 numbers looks so"),
        "usual_shape": translate("Ground", "ours look like %1"),
        "after_post": translate("Ground", "after the post was written"),
        "closed_day": translate("Ground", "closed on %1"),
        "no_work_on": translate("Ground", "no working day: %1"),
        "never_on_weekday": translate("Ground", "never on a %1"),
        "of_rows": translate("Ground", "of %1 rows"),
        "left": translate("Ground", "had left on %1"),
        "not_yet_hired": translate("Ground", "came only on %1"),
        "not_on_shift": translate("Ground", "was not on shift on %1"),
    }
    if name in with_value:
        shown = QLocale().dayName(int(rest)) if name == "never_on_weekday" and rest.isdigit() else value(rest)
        return with_value[name].replace("%1", shown)
    if name in ("days_off", "late_days", "before_purchase"):
        days = int(rest)
        return {
            "days_off": translate("Ground", "%n day(s) away", None, days),
            "late_days": translate("Ground", "%n day(s) late", None, days),
            "before_purchase": translate("Ground", "%n day(s) before the purchase", None, days),
        }[name]
    if name == "number_slip":
        return {
            "swapped": translate("Ground", "two digits swapped"),
            "changed": translate("Ground", "one digit is another"),
            "left_out": translate("Ground", "one digit left out"),
            "put_in": translate("Ground", "one digit too many"),
        }.get(rest, "")
    if name in ("employee", "client"):
        who = field("employee") if name == "employee" else field("client")
        how = {
            "inflected": translate("Ground", "in another case"),
            "transliterated": translate("Ground", "in another alphabet"),
            "initials": translate("Ground", "with initials"),
            "typo": translate("Ground", "with a slip"),
            "part": translate("Ground", "in part"),
        }.get(rest, "")
        return f"{who.lower()} {how}".strip()
    return ""


def records(slug: str) -> str:
    """A kind of the firm's own records; an unknown one as it is."""
    return {
        "orders": translate("Records", "Orders"),
        "deliveries": translate("Records", "Deliveries"),
        "payments": translate("Records", "Payments"),
        "contracts": translate("Records", "Contracts"),
        "staff": translate("Records", "Staff"),
        "shifts": translate("Records", "Shifts"),
        "visits": translate("Records", "Visits"),
        "calls": translate("Records", "Calls"),
        "closed_days": translate("Records", "Closed days"),
    }.get(slug, slug)


def field(slug: str) -> str:
    """A field of a record; an unknown one as it is."""
    return {
        "number": translate("RecordField", "Number"),
        "order": translate("RecordField", "Order"),
        "contract": translate("RecordField", "Contract"),
        "date": translate("RecordField", "Date"),
        "client": translate("RecordField", "Client"),
        "phone": translate("RecordField", "Phone"),
        "email": translate("RecordField", "E-mail"),
        "product": translate("RecordField", "Product"),
        "amount": translate("RecordField", "Amount"),
        "currency": translate("RecordField", "Currency"),
        "planned_on": translate("RecordField", "Promised for"),
        "done_on": translate("RecordField", "Done on"),
        "status": translate("RecordField", "State"),
        "branch": translate("RecordField", "Branch"),
        "employee": translate("RecordField", "Employee"),
        "town": translate("RecordField", "Town"),
        "address": translate("RecordField", "Address"),
        "until": translate("RecordField", "Until"),
        "from": translate("RecordField", "From"),
        "position": translate("RecordField", "Position"),
        "purpose": translate("RecordField", "Purpose"),
        "reason": translate("RecordField", "Reason"),
        "result": translate("RecordField", "Result"),
        "length": translate("RecordField", "Length"),
    }.get(slug, slug)


def value(written: str) -> str:
    """A cell as it is read here: days and amounts in the habits of the language."""
    try:
        day = date.fromisoformat(written)
        return text.written(QDate(day.year, day.month, day.day), "d MMM yyyy")
    except ValueError:
        pass
    try:
        found = Decimal(written)
    except InvalidOperation:
        return written
    # Without a point it may be a number of an order.
    return amount(found) if "." in written and found.is_finite() else written


def cell(name: str, written: str) -> str:
    """A cell of a named field: amounts of one column all in one notation, with their hundredths."""
    if name == "amount":
        try:
            found = Decimal(written)
        except InvalidOperation:
            return written
        return QLocale().toString(float(found), "f", 2) if found.is_finite() else written
    return value(written)


def amount(found: Decimal) -> str:
    """A sum in the habits of the language."""
    return QLocale().toString(float(found), "f", 0 if found == found.to_integral_value() else 2)


def row_place(record: Record) -> str:
    """Where a row stands: kind, file, line."""
    line = translate("Records", "row %1").replace("%1", str(record.number))
    return f"{records(record.kind)}, {record.file}, {line}"


def file_problem(told: str, name_of: Callable[[str], str] | None = None) -> str:
    """Why a table could not be read, by the sentence that the program keeps; `name_of` names its columns."""
    lacking = re.search(r"No column holds ([\w, ]+)", told)
    if lacking is not None:
        names = ", ".join((name_of or field)(name).lower() for name in lacking[1].split(", "))
        return translate("Records", "No column is named for: %1").replace("%1", names)
    if " columns" in told and "more than" in told:
        return translate("Records", "It has too many columns: save those that matter.")
    known = {
        "is empty": translate("Records", "It is empty."),
        "is no table": translate("Records", "This is no table: save it as CSV or XLSX."),
        "too large": translate("Records", "It is too large: save a part of it, or save it as CSV."),
        "larger than": translate("Records", "It is too large: bring it in parts."),
        "cannot be read (": translate(
            "Records", "It is damaged, or locked with a password: open it and save it anew as XLSX or CSV."
        ),
        "does not tell what it lists": translate("Records", "Its headings do not tell what it lists."),
    }
    words = next((words for said, words in known.items() if said in told), None)
    return words or translate("Records", "It can't be read: %1").replace("%1", told)


def row_cells(cells: Mapping[str, str], most: int = SHOWN_FIELDS) -> str:
    """The cells of a row in one line, what tells most first."""
    order = {name: place for place, name in enumerate(TOLD_FIRST)}
    names = sorted(cells, key=lambda name: order.get(name, len(order)))[:most]
    return "  ·  ".join(f"{field(name)} {cell(name, cells[name])}" for name in names)


def compensation(one: CompensationRow) -> str:
    """What is given."""
    if one.amount is None:
        return one.favour
    return f"{amount(one.amount)} {one.currency or ''}".strip()


def compensation_state(slug: CompensationState) -> str:
    """How far it is."""
    return {
        CompensationState.PROPOSED: translate("Compensation", "proposed"),
        CompensationState.APPROVED: translate("Compensation", "approved"),
        CompensationState.REFUSED: translate("Compensation", "refused"),
        CompensationState.DONE: translate("Compensation", "given"),
    }[slug]


def measure_state(slug: MeasureState) -> str:
    """How far a measure is."""
    return {
        MeasureState.OPEN: translate("Measure", "to be done"),
        MeasureState.DONE: translate("Measure", "done"),
        MeasureState.EFFECTIVE: translate("Measure", "works"),
        MeasureState.REOPENED: translate("Measure", "open again"),
        MeasureState.DROPPED: translate("Measure", "dropped"),
    }[slug]


def row_fault(slug: str) -> str:
    """Why a row of a table stands aside; an unknown reason as it is."""
    return {
        "missing": translate("RowFault", "empty"),
        "no_date": translate("RowFault", "no date"),
        "no_time": translate("RowFault", "no time"),
        "no_amount": translate("RowFault", "no amount"),
        "no_number": translate("RowFault", "no number"),
        "no_phone": translate("RowFault", "no telephone number"),
        "no_email": translate("RowFault", "no e-mail address"),
        "no_yes_no": translate("RowFault", "neither yes nor no"),
        "no_choice": translate("RowFault", "none of the known values"),
        "cut_number": translate("RowFault", "the last digits are lost"),
        "too_many_cells": translate("RowFault", "more cells than headings"),
        "formula_failed": translate("RowFault", "a formula failed"),
        "unreadable": translate("RowFault", "can't be read"),
    }.get(slug, slug)
