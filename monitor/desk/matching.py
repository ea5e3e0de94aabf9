"""Claims held against the firm's own records: what agrees, what nearly does, what cannot be, and on which row it rests.

First the rows that the complaint is about are found (its numbers; its author's or a person's name together with a day
or an amount), then every claim is held against those. Suggestions only: a person decides.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Protocol

from monitor.checking_types import ClaimRow, Likeness, Record, Suggestion, Verdict
from monitor.desk import likeness as like
from monitor.desk.likeness import NameLikeness
from monitor.desk.stated import amount_likeness, amount_of, day_of, days_of, gap_between, money, plain_amount
from monitor.text.types import ClaimKind

NEAR_DAYS: Final = 3
"""People remember a day wrongly by so much."""
FEWEST_RECORDS: Final = 100
"""So many rows make a habit: "never on a Sunday", "no number looks like this"."""
MOST_SUGGESTIONS: Final = 5
_MOST_NEIGHBOURS: Final = 3
_BELIEVED: Final = 2
"""What must speak for a number that is one slip away: one thing exactly, or two nearly (`_Check._weight`)."""
_MOST_NAMESAKES: Final = 400

_OF_EVENT: Final[Mapping[str, tuple[str, ...]]] = {
    "ordered": ("orders.date", "contracts.date"),
    "signed": ("contracts.date",),
    "paid": ("payments.date", "orders.date"),
    "charged": ("payments.date",),
    "refunded": ("payments.date",),
    "delivered": ("deliveries.done_on", "orders.done_on"),
    "not_delivered": ("deliveries.planned_on", "orders.planned_on"),
    "promised": ("orders.planned_on", "deliveries.planned_on"),
    "called": ("calls.date",),
    "no_answer": ("calls.date",),
    "visited": ("visits.date",),
}
"""The days that an event in the same sentence speaks of."""
_AT_OURS: Final = frozenset({"visited", "delivered", "repaired", "signed"})
"""Events for which somebody of ours must have been at work."""
_AFTER_PURCHASE: Final = frozenset(
    {"delivered", "not_delivered", "returned", "refunded", "not_refunded", "broke", "repaired", "replaced", "cancelled"}
)
_PAST: Final = frozenset({*_OF_EVENT, *_AFTER_PURCHASE, "wrote", "refused", "injured"}) - {"promised"}
_DAY_FIELDS: Final = ("date", "done_on", "planned_on", "from", "until")
_PLACE_FIELDS: Final = ("branch", "town", "address")


class Records(Protocol):
    """The firm's records by what they hold. `what`: number, client, employee, day, amount."""

    def find(self, what: str, terms: Collection[str], limit: int = 200) -> Sequence[Record]:
        """Rows that hold one of these terms."""
        ...

    def beginning(self, what: str, prefix: str, limit: int = 200) -> Sequence[Record]:
        """Rows that hold a term beginning so."""
        ...

    def shapes(self) -> Mapping[str, int]:
        """How many known numbers have which shape (`likeness.number_shape`)."""
        ...

    def weekdays(self) -> Mapping[str, tuple[int, ...]]:
        """By kind: how many rows fall on Monday to Sunday."""
        ...

    def places(self) -> Sequence[Record]:
        """One row for each branch that is named anywhere."""
        ...


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is known of a complaint beside its claims. `closed` says whether the firm does not work on a day."""

    published_on: date | None = None
    author: str | None = None
    closed: Callable[[date], bool] | None = None


def suggestions(
    claims: Sequence[ClaimRow], complaint: Complaint, records: Records
) -> dict[int, tuple[Suggestion, ...]]:
    """For each claim (by its id) what the records say to it, the most telling first; () where they say nothing."""
    check = _Check(claims, complaint, records)
    return {claim.id: check.of(claim) for claim in claims}


class _Check:
    """One complaint against the records."""

    def __init__(self, claims: Sequence[ClaimRow], complaint: Complaint, records: Records) -> None:
        self._claims = claims
        self._complaint = complaint
        self._records = records
        self._days = [day for claim in claims for day in days_of(claim)]
        self._amounts = [found[0] for claim in claims if (found := money(claim)) is not None]
        self._people = [claim.value or claim.quote for claim in claims if claim.kind is ClaimKind.PERSON]
        self._exact: dict[int, list[Record]] = {}
        self._near: dict[int, list[Record]] = {}
        for claim in claims:
            if claim.kind is ClaimKind.NUMBER:
                term = like.number_term(claim.value or claim.quote)
                self._exact[claim.id] = list(records.find("number", {term})) if term else []
                self._near[claim.id] = [] if self._exact[claim.id] else self._neighbours(term)
        self._subjects = self._about()

    def of(self, claim: ClaimRow) -> tuple[Suggestion, ...]:
        found = sorted(self._checks(claim), key=lambda one: (-one.score, -(one.record.id if one.record else 0)))
        seen: set[tuple[int | None, tuple[str, ...]]] = set()
        told: list[Suggestion] = []
        for one in found:
            mark = (one.record.id if one.record else None, one.grounds)
            if mark not in seen:
                seen.add(mark)
                told.append(one)
        return tuple(told[:MOST_SUGGESTIONS])

    def _checks(self, claim: ClaimRow) -> Iterator[Suggestion]:
        match claim.kind:
            case ClaimKind.NUMBER:
                yield from self._number(claim)
            case ClaimKind.DATE:
                yield from self._date(claim)
            case ClaimKind.AMOUNT:
                yield from self._amount(claim)
            case ClaimKind.PERSON:
                yield from self._person(claim)
            case ClaimKind.EVENT:
                yield from self._event(claim)
            case ClaimKind.PRODUCT:
                yield from self._words(claim, ("product", "purpose"), "product")
            case ClaimKind.PLACE:
                yield from self._words(claim, _PLACE_FIELDS, "place")
                yield from self._branch(claim)

    # --- what the complaint is about ---

    def _about(self) -> list[Record]:
        found = [record for claim_id in self._exact for record in self._exact[claim_id]]
        found += [record for claim_id in self._near for record in self._near[claim_id] if self._weight(record)]
        if not found:
            names = [name for name in (self._complaint.author, *self._people) if name]
            for name in names:
                found += [
                    record
                    for record in self._named("client", name)
                    if self._told_by_more(record) and record.kind != "staff"
                ]
        if not found:
            # nobody's name, but the very amount on the very day
            terms = {plain_amount(amount) for amount in self._amounts}
            rows = self._records.find("amount", terms) if terms and self._days else ()
            found += [record for record in rows if self._day_agrees(record)]
        # what belongs to an order found: its payments, its deliveries
        numbers = {like.number_term(record.values["number"]) for record in found if "number" in record.values}
        numbers |= {like.number_term(record.values["order"]) for record in found if "order" in record.values}
        if numbers:
            found += self._records.find("number", numbers)
        return list({record.id: record for record in found}.values())

    def _neighbours(self, term: str) -> list[Record]:
        """Rows whose number is one slip away: those that most speaks for; all, if few, where nothing else was said.

        Of numbers that follow one another every one is near, and some have a like day by chance.
        """
        near = list(self._records.find("number", like.near_numbers(term), 500))
        if not (self._days or self._amounts or self._people or self._complaint.author):
            return near if len({record.key for record in near}) <= _MOST_NEIGHBOURS else []
        most = max(map(self._weight, near), default=0)
        return [record for record in near if self._weight(record) == most] if most >= _BELIEVED else []

    def _named(self, what: str, name: str) -> list[Record]:
        found: dict[int, Record] = {}
        for prefix in like.name_prefixes(name):
            for record in self._records.beginning(what, prefix, _MOST_NAMESAKES):
                if like.same_name(name, record.values.get(what, "")) is not None:
                    found[record.id] = record
            if found:
                break
        return list(found.values())

    def _weight(self, record: Record) -> int:
        """How much beside its number speaks for a row: a day or an amount 2, one nearly so 1, a name 2."""
        names = [name for name in (self._complaint.author, *self._people) if name]
        written = [record.values[field] for field in ("client", "employee") if field in record.values]
        named = any(like.same_name(name, one) is not None for name in names for one in written)
        amount = amount_of(record)
        paid = [amount_likeness(said, amount) for said in self._amounts] if amount is not None else []
        days = [day for field in _DAY_FIELDS if (day := day_of(record.values.get(field))) is not None]
        off = min((abs((one - day).days) for one in days for day in self._days), default=None)
        return (
            2 * named
            + (2 if Likeness.EXACT in paid else 1 if Likeness.NEAR in paid else 0)
            + (2 if off == 0 else 1 if off is not None and off <= NEAR_DAYS else 0)
        )

    def _day_agrees(self, record: Record) -> bool:
        written = [day for field in _DAY_FIELDS if (day := day_of(record.values.get(field))) is not None]
        return any(abs((one - day).days) <= NEAR_DAYS for one in written for day in self._days)

    def _told_by_more(self, record: Record) -> bool:
        """Whether a row that bears a name that was said also bears a day or an amount that was."""
        amount = amount_of(record)
        paid = amount is not None and any(amount_likeness(said, amount) is not None for said in self._amounts)
        return paid or self._day_agrees(record)

    # --- one claim ---

    def _number(self, claim: ClaimRow) -> Iterator[Suggestion]:
        said = like.number_term(claim.value or claim.quote)
        for record in self._exact.get(claim.id, ()):
            yield Suggestion(Likeness.EXACT, Verdict.CONFIRMED, (f"number:{record.kind}",), record, score=3.0)
        for record in self._near.get(claim.id, ()):
            written = next((one for one in map(record.values.get, ("number", "order", "contract")) if one), record.key)
            slip = like.slip(said, like.number_term(written))
            grounds = (f"number_slip:{slip}", *(["agrees"] if self._weight(record) else []))
            yield Suggestion(
                Likeness.NEAR,
                Verdict.PARTLY,
                grounds,
                record,
                {"number": (claim.value or claim.quote, written)},
                1.5 + self._weight(record) / 10,
            )
        if self._exact.get(claim.id) or self._near.get(claim.id) or not said:
            return
        shapes = self._records.shapes()
        known = sum(shapes.values())
        if known >= FEWEST_RECORDS and like.number_shape(said) not in shapes:
            usual = max(shapes, key=lambda shape: shapes[shape])
            grounds = (f"number_shape:{known}", f"usual_shape:{usual}")
            example = next(iter(self._records.beginning("number", "", 1)), None)
            yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, example, score=1.2)

    def _date(self, claim: ClaimRow) -> Iterator[Suggestion]:
        grounds: tuple[str, ...]
        days = days_of(claim)
        if not days:
            return
        event = self._event_near(claim)
        hinted = _OF_EVENT.get(event or "", ())
        whole = len(days) == 1
        for record in self._subjects:
            for field in _DAY_FIELDS:
                written = day_of(record.values.get(field))
                if written is None:
                    continue
                fits = f"{record.kind}.{field}" in hinted
                off = min(abs((written - day).days) for day in days)
                if off == 0:
                    grounds = (f"day:{field}",)
                    yield Suggestion(Likeness.EXACT, Verdict.CONFIRMED, grounds, record, score=2.5 + fits)
                elif off <= NEAR_DAYS and whole:
                    differs = {field: (days[0].isoformat(), written.isoformat())}
                    grounds = (f"days_off:{off}", f"day:{field}")
                    near = Suggestion(Likeness.NEAR, Verdict.PARTLY, grounds, record, differs, 1.5 + fits - off / 10)
                    yield near
            if whole:
                yield from self._before_purchase(days[0], event, record)
        if whole:
            yield from self._impossible_day(days[0], event)

    def _before_purchase(self, day: date, event: str | None, record: Record) -> Iterator[Suggestion]:
        bought = day_of(record.values.get("date")) if record.kind in ("orders", "contracts") else None
        if bought is None or day >= bought or event not in _AFTER_PURCHASE:
            return
        if (bought - day).days > NEAR_DAYS:
            differs = {"date": (day.isoformat(), bought.isoformat())}
            grounds = (f"before_purchase:{(bought - day).days}", f"event:{event}")
            yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, record, differs, 2.8)

    def _impossible_day(self, day: date, event: str | None) -> Iterator[Suggestion]:
        grounds: tuple[str, ...]
        complaint = self._complaint
        if complaint.published_on is not None and day > complaint.published_on and event in _PAST:
            grounds = (f"after_post:{complaint.published_on.isoformat()}", f"event:{event}")
            yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, None, score=2.0)
        if event not in _AT_OURS:
            return
        shut = [one for one in self._records.find("day", {day.isoformat()}, 2000) if one.kind == "closed_days"]
        for record in shut[:1]:
            grounds = (f"closed_day:{day.isoformat()}", f"event:{event}")
            yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, record, score=2.6)
        if not shut and complaint.closed is not None and complaint.closed(day):
            grounds = (f"no_work_on:{day.isoformat()}", f"weekday:{day.isoweekday()}", f"event:{event}")
            yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, None, score=2.2)
        kind = {"visited": "visits", "delivered": "deliveries", "signed": "contracts"}.get(event or "", "orders")
        counts = self._records.weekdays().get(kind, ())
        if sum(counts) >= FEWEST_RECORDS and counts[day.weekday()] == 0:
            grounds = (f"never_on_weekday:{day.isoweekday()}", f"of_rows:{sum(counts)}", f"kind:{kind}")
            yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, None, score=2.1)

    def _amount(self, claim: ClaimRow) -> Iterator[Suggestion]:
        found = money(claim)
        if found is None:
            return
        said, currency = found
        for record in self._subjects:
            written = amount_of(record)
            if written is None:
                continue
            kind = amount_likeness(said, written)
            code = record.values.get("currency")
            shown = f"{written} {code}" if code else str(written)
            differs = {"amount": (claim.value or claim.quote, shown)}
            if kind is not None and code and currency and code != currency:
                yield Suggestion(Likeness.NEAR, Verdict.PARTLY, (f"currency:{code}",), record, differs, 1.3)
            elif kind is Likeness.EXACT:
                yield Suggestion(kind, Verdict.CONFIRMED, (f"amount:{record.kind}",), record, score=2.5)
            elif kind is Likeness.NEAR:
                yield Suggestion(kind, Verdict.PARTLY, ("amount_rounded",), record, differs, 1.4)
        yield from self._sum(said)

    def _sum(self, said: Decimal) -> Iterator[Suggestion]:
        payments = [record for record in self._subjects if record.kind == "payments" and amount_of(record)]
        paid = [amount for record in payments if (amount := amount_of(record)) is not None and amount > 0]
        if len(paid) > 1 and sum(paid) == said:
            grounds = ("amount_sum", f"of_rows:{len(paid)}")
            yield Suggestion(Likeness.EXACT, Verdict.CONFIRMED, grounds, payments[0], score=2.4)

    def _person(self, claim: ClaimRow) -> Iterator[Suggestion]:
        said = claim.value or claim.quote
        for record in self._subjects:
            for field in ("employee", "client"):
                kind = like.same_name(said, record.values.get(field, ""))
                if kind is not None:
                    yield _named(kind, field, said, record, 2.0)
        for record in self._named("employee", said):
            kind = like.same_name(said, record.values.get("employee", ""))
            if kind is None or record.kind != "staff":
                continue
            yield _named(kind, "employee", said, record, 1.8)
            for day in self._days_near(claim):
                yield from self._absent(record, day)

    def _absent(self, staff: Record, day: date) -> Iterator[Suggestion]:
        grounds: tuple[str, ...]
        left, came = day_of(staff.values.get("until")), day_of(staff.values.get("from"))
        if left is not None and day > left:
            grounds, differs = (f"left:{left.isoformat()}",), {"until": (day.isoformat(), left.isoformat())}
            yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, staff, differs, 2.7)
        elif came is not None and day < came:
            grounds, differs = (f"not_yet_hired:{came.isoformat()}",), {"from": (day.isoformat(), came.isoformat())}
            yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, staff, differs, 2.7)
        else:
            shifts = [one for one in self._records.find("day", {day.isoformat()}, 2000) if one.kind == "shifts"]
            name = staff.values.get("employee", "")
            if shifts and not any(like.same_name(name, one.values.get("employee", "")) for one in shifts):
                grounds = (f"not_on_shift:{day.isoformat()}", f"on_shift:{len(shifts)}")
                yield Suggestion(Likeness.IMPOSSIBLE, Verdict.REFUTED, grounds, staff, score=2.6)

    def _event(self, claim: ClaimRow) -> Iterator[Suggestion]:
        grounds: tuple[str, ...]
        until = self._complaint.published_on
        for record in self._subjects:
            done, planned = day_of(record.values.get("done_on")), day_of(record.values.get("planned_on"))
            told = (claim.value, record.kind)
            match told:
                case ("not_delivered", "orders" | "deliveries"):
                    if done is not None and (until is None or done < until):
                        grounds = (f"was_delivered:{done.isoformat()}",)
                        yield Suggestion(Likeness.EXACT, Verdict.REFUTED, grounds, record, score=2.5)
                    elif planned is not None and (until is None or planned < until):
                        grounds = (f"due:{planned.isoformat()}", "no_delivery_written")
                        yield Suggestion(Likeness.EXACT, Verdict.CONFIRMED, grounds, record, score=2.4)
                case ("delivered", "orders" | "deliveries") if done is not None:
                    late = (done - planned).days if planned is not None else 0
                    grounds = (f"was_delivered:{done.isoformat()}", *([f"late_days:{late}"] if late > 0 else []))
                    yield Suggestion(Likeness.EXACT, Verdict.CONFIRMED, grounds, record, score=2.3)
                case ("ordered", "orders") | ("signed", "contracts") | ("paid" | "charged", "payments"):
                    grounds = (f"row:{record.kind}",)
                    yield Suggestion(Likeness.EXACT, Verdict.CONFIRMED, grounds, record, score=2.2)
                case ("refunded" | "not_refunded", "payments") if (amount_of(record) or 0) < 0:
                    verdict = Verdict.CONFIRMED if claim.value == "refunded" else Verdict.REFUTED
                    yield Suggestion(Likeness.EXACT, verdict, ("refund_written",), record, score=2.5)
        if claim.value in ("visited", "called"):
            yield from self._came(claim, "visits" if claim.value == "visited" else "calls")

    def _came(self, claim: ClaimRow, kind: str) -> Iterator[Suggestion]:
        """Visits and calls of whoever complains, on the day that was named or near it."""
        grounds: tuple[str, ...]
        days = self._days_near(claim) or self._days
        for name in (one for one in (self._complaint.author, *self._people) if one):
            for record in self._named("client", name):
                written = day_of(record.values.get("date")) if record.kind == kind else None
                off = min((abs((written - day).days) for day in days), default=None) if written is not None else None
                if off == 0:
                    yield Suggestion(Likeness.EXACT, Verdict.CONFIRMED, (f"row:{kind}",), record, score=2.4)
                elif off is not None and off <= NEAR_DAYS and written is not None:
                    differs = {"date": (days[0].isoformat(), written.isoformat())}
                    grounds = (f"days_off:{off}", f"row:{kind}")
                    yield Suggestion(Likeness.NEAR, Verdict.PARTLY, grounds, record, differs, 1.4)

    def _words(self, claim: ClaimRow, fields: Sequence[str], slug: str) -> Iterator[Suggestion]:
        said = claim.value or claim.quote
        for record in self._subjects:
            for field in fields:
                written = record.values.get(field, "")
                share = like.shared_words(said, written)
                if share == 1.0:
                    yield Suggestion(Likeness.EXACT, Verdict.CONFIRMED, (f"{slug}:{field}",), record, score=2.2)
                elif share >= 0.5:
                    differs = {field: (said, written)}
                    yield Suggestion(Likeness.NEAR, Verdict.PARTLY, (f"{slug}:{field}",), record, differs, 1.2)

    def _branch(self, claim: ClaimRow) -> Iterator[Suggestion]:
        said = claim.value or claim.quote
        if any(record.kind != "staff" for record in self._subjects):
            return
        for record in self._records.places():
            if any(like.shared_words(said, record.values.get(field, "")) == 1.0 for field in _PLACE_FIELDS):
                yield Suggestion(Likeness.NEAR, Verdict.PARTLY, ("place_is_ours",), record, score=1.0)

    # --- what stands near what ---

    def _event_near(self, claim: ClaimRow) -> str | None:
        """The event that a claim belongs to: the nearest one said in the same text."""
        events = [one for one in self._claims if one.kind is ClaimKind.EVENT and one.mention_id == claim.mention_id]
        near = [(gap, one.value) for one in events if (gap := gap_between(claim, one)) is not None]
        return min(near, key=lambda pair: pair[0], default=(0, None))[1]

    def _days_near(self, claim: ClaimRow) -> list[date]:
        """The days said near a claim; all that were said where its place is not known."""
        dates = [one for one in self._claims if one.kind is ClaimKind.DATE and len(days_of(one)) == 1]
        if claim.span is None:
            return [days_of(one)[0] for one in dates]
        near = [
            (gap, one)
            for one in dates
            if one.mention_id == claim.mention_id and (gap := gap_between(claim, one)) is not None
        ]
        return [days_of(one)[0] for _, one in sorted(near, key=lambda pair: pair[0])[:1]]


def _named(kind: NameLikeness, field: str, said: str, record: Record, score: float) -> Suggestion:
    grounds = (f"{field}:{kind}",)
    differs = {} if kind is NameLikeness.SAME else {field: (said, record.values.get(field, ""))}
    if kind is NameLikeness.SAME:
        return Suggestion(Likeness.EXACT, Verdict.CONFIRMED, grounds, record, score=score + 0.5)
    sure = kind in (NameLikeness.INFLECTED, NameLikeness.TRANSLITERATED)
    return Suggestion(
        Likeness.NEAR, Verdict.CONFIRMED if sure else Verdict.PARTLY, grounds, record, differs, score - (not sure) / 2
    )


def rested_on(suggestion: Suggestion) -> str:
    """Where the row of a suggestion stands, for the record of a verdict: file, row, number; "" for none."""
    record = suggestion.record
    if record is None:
        return ", ".join(suggestion.grounds)
    number = record.values.get("number") or record.values.get("employee") or record.values.get("date") or ""
    return f"{record.kind}, {record.file}, {record.number}" + (f": {number}" if number else "")


__all__ = ["Complaint", "Records", "rested_on", "suggestions"]
