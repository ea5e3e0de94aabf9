"""Claims against the firm's own records, each verdict with the row it rests on; the records are kept in memory here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from itertools import count

import pytest

from monitor.checking_types import ClaimOrigin, ClaimRow, Likeness, Record, Suggestion, Verdict
from monitor.desk.likeness import number_shape
from monitor.desk.matching import Complaint, rested_on, suggestions
from monitor.desk.record_terms import terms_of
from monitor.text.types import ClaimKind

_ids = count(1)


class InMemory:
    """Records as the base answers for them."""

    def __init__(self, *rows: Record, weekdays: Mapping[str, tuple[int, ...]] | None = None) -> None:
        self.rows = rows
        self._weekdays = weekdays or {}

    def find(self, what: str, terms: Collection[str], limit: int = 200) -> Sequence[Record]:
        return [row for row in self.rows if any((what, term) in terms_of(row.kind, row.values) for term in terms)][
            :limit
        ]

    def beginning(self, what: str, prefix: str, limit: int = 200) -> Sequence[Record]:
        return [
            row
            for row in self.rows
            if any(kind == what and term.startswith(prefix) for kind, term in terms_of(row.kind, row.values))
        ][:limit]

    def shapes(self) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for row in self.rows:
            for what, term in terms_of(row.kind, row.values):
                if what == "number":
                    found[number_shape(term)] = found.get(number_shape(term), 0) + 1
        return found

    def weekdays(self) -> Mapping[str, tuple[int, ...]]:
        return self._weekdays

    def places(self) -> Sequence[Record]:
        return [row for row in self.rows if "branch" in row.values]


def row(kind: str, **values: str) -> Record:
    number = next(_ids)
    return Record(number, kind, str(number), f"{kind}.xlsx", number + 1, values)


def claim(kind: ClaimKind, quote: str, value: str | None = None, at: int | None = 0) -> ClaimRow:
    return ClaimRow(
        id=next(_ids),
        case_id=1,
        mention_id=1,
        kind=kind,
        quote=quote,
        value=value if value is not None else quote,
        span=None if at is None else (at, at + len(quote)),
        origin=ClaimOrigin.FOUND,
        verdict=Verdict.OPEN,
        record="",
        rests_on=None,
        checked_by=None,
        checked_at=None,
    )


def best(claims: Sequence[ClaimRow], about: ClaimRow, records: InMemory, **more: object) -> Suggestion | None:
    found = suggestions(claims, Complaint(**more), records)[about.id]  # type: ignore[arg-type]
    return found[0] if found else None


ORDER = row(
    "orders",
    number="А-001",
    date="2026-11-03T14:05:00",
    client="Иванова Мария Петровна",
    amount="12500.00",
    currency="RUB",
    product="Дверь дубовая 80 см",
    planned_on="2026-11-10",
    employee="Петров П.",
    branch="Салон на Ленина",
    town="Тверь",
)
NUMBER = claim(ClaimKind.NUMBER, "A-001", at=40)


@pytest.mark.parametrize(
    ("said", "likeness", "verdict", "ground"),
    [
        (claim(ClaimKind.NUMBER, "a001"), Likeness.EXACT, Verdict.CONFIRMED, "number:orders"),
        (claim(ClaimKind.DATE, "3 ноября", "2026-11-03"), Likeness.EXACT, Verdict.CONFIRMED, "day:date"),
        (claim(ClaimKind.DATE, "4 ноября", "2026-11-04"), Likeness.NEAR, Verdict.PARTLY, "days_off:1"),
        (claim(ClaimKind.AMOUNT, "12500 р", "12500 RUB"), Likeness.EXACT, Verdict.CONFIRMED, "amount:orders"),
        (claim(ClaimKind.AMOUNT, "12 тыс.", "12300 RUB"), Likeness.NEAR, Verdict.PARTLY, "amount_rounded"),
        (claim(ClaimKind.AMOUNT, "12500 €", "12500 EUR"), Likeness.NEAR, Verdict.PARTLY, "currency:RUB"),
        (claim(ClaimKind.PERSON, "Петров Пётр"), Likeness.NEAR, Verdict.PARTLY, "employee:initials"),
        (claim(ClaimKind.PERSON, "Марии Ивановой"), Likeness.NEAR, Verdict.CONFIRMED, "client:inflected"),
        (claim(ClaimKind.PERSON, "Maria Ivanova"), Likeness.NEAR, Verdict.CONFIRMED, "client:transliterated"),
        (claim(ClaimKind.PRODUCT, "дубовую дверь"), Likeness.EXACT, Verdict.CONFIRMED, "product:product"),
        (claim(ClaimKind.PLACE, "Твери", "Тверь"), Likeness.EXACT, Verdict.CONFIRMED, "place:town"),
        (claim(ClaimKind.EVENT, "заказал", "ordered"), Likeness.EXACT, Verdict.CONFIRMED, "row:orders"),
    ],
    ids=lambda one: one.quote if isinstance(one, ClaimRow) else None,
)
def test_a_claim_about_a_known_order(said: ClaimRow, likeness: Likeness, verdict: Verdict, ground: str) -> None:
    found = best([NUMBER, said], said, InMemory(ORDER))
    assert found is not None
    assert (found.likeness, found.verdict) == (likeness, verdict)
    assert ground in found.grounds
    assert found.record is ORDER, "every verdict shows the row it rests on"
    assert rested_on(found) == f"orders, orders.xlsx, {ORDER.number}: А-001"
    if likeness is Likeness.NEAR:
        assert found.differs


@pytest.mark.parametrize(
    "said",
    [
        claim(ClaimKind.DATE, "20 декабря", "2026-12-20"),
        claim(ClaimKind.DATE, "в ноябре", "2026-11"),
        claim(ClaimKind.AMOUNT, "500 р", "500 RUB"),
        claim(ClaimKind.PERSON, "Сидоров Олег"),
        claim(ClaimKind.PRODUCT, "окно"),
        claim(ClaimKind.EVENT, "сломалась", "broke"),
    ],
    ids=lambda one: one.quote,
)
def test_nothing_is_said_where_no_row_speaks(said: ClaimRow) -> None:
    assert best([NUMBER, said], said, InMemory(ORDER)) is None


def test_a_slip_in_the_number_is_believed_when_something_else_agrees() -> None:
    many = [row("orders", number=f"A-{n:03d}", date="2026-05-05", client="Кто-то Другой") for n in range(2, 30)]
    typo = claim(ClaimKind.NUMBER, "A-101")
    amount = claim(ClaimKind.AMOUNT, "12500 р", "12500 RUB")
    found = best([typo, amount], typo, InMemory(ORDER, *many))
    assert found is not None
    assert found.record is ORDER
    assert found.grounds == ("number_slip:changed", "agrees")
    assert found.differs == {"number": ("A-101", "А-001")}
    assert best([typo, amount], amount, InMemory(ORDER, *many)) is not None


def test_neighbours_of_numbers_that_follow_one_another_say_nothing() -> None:
    many = [row("orders", number=f"{n}", date="2026-05-05") for n in range(10200, 10260) if n != 10234]
    said = claim(ClaimKind.NUMBER, "10234")
    assert best([said], said, InMemory(*many)) is None


def test_a_number_of_a_shape_that_nobody_gives_is_impossible() -> None:
    many = [row("orders", number=f"RM-{n:06d}", date="2026-05-05") for n in range(120)]
    said = claim(ClaimKind.NUMBER, "77/12-Б")
    found = best([said], said, InMemory(*many))
    assert found is not None
    assert (found.likeness, found.verdict) == (Likeness.IMPOSSIBLE, Verdict.REFUTED)
    assert found.grounds == ("number_shape:120", "usual_shape:AA999999")
    assert found.record is not None
    known = claim(ClaimKind.NUMBER, "RM-987654")
    assert best([known], known, InMemory(*many)) is None, "not found is not impossible: it may be newer than the table"


def test_a_day_before_the_purchase() -> None:
    broke = claim(ClaimKind.EVENT, "сломалась", "broke", at=20)
    said = claim(ClaimKind.DATE, "1 октября", "2026-10-01", at=5)
    found = best([NUMBER, broke, said], said, InMemory(ORDER))
    assert found is not None
    assert found.likeness is Likeness.IMPOSSIBLE
    assert found.grounds == ("before_purchase:33", "event:broke")
    assert found.record is ORDER
    ordered = claim(ClaimKind.EVENT, "выбирал", "visited", at=20)
    found = best([NUMBER, ordered, said], said, InMemory(ORDER))
    assert found is None, "before buying one may well visit"


def test_a_sunday_and_other_days_without_work() -> None:
    visited = claim(ClaimKind.EVENT, "приехал", "visited", at=20)
    sunday = claim(ClaimKind.DATE, "8 ноября", "2026-11-08", at=5)
    shut = row("closed_days", date="2026-11-08", reason="Воскресенье")
    found = best([visited, sunday], sunday, InMemory(shut))
    assert found is not None
    assert found.record is shut
    assert found.grounds[0] == "closed_day:2026-11-08"
    found = best([visited, sunday], sunday, InMemory(), closed=lambda day: day.weekday() == 6)
    assert found is not None
    assert found.grounds == ("no_work_on:2026-11-08", "weekday:7", "event:visited")
    found = best([visited, sunday], sunday, InMemory(weekdays={"visits": (40, 40, 40, 40, 40, 40, 0)}))
    assert found is not None
    assert found.grounds == ("never_on_weekday:7", "of_rows:240", "kind:visits")
    few = InMemory(weekdays={"visits": (4, 4, 4, 4, 4, 4, 0)})
    assert best([visited, sunday], sunday, few) is None, "a habit needs rows"
    wrote = claim(ClaimKind.EVENT, "написал", "wrote", at=20)
    assert best([wrote, sunday], sunday, InMemory(shut)) is None, "one can write on a Sunday"


def test_what_happened_after_it_was_told() -> None:
    paid = claim(ClaimKind.EVENT, "оплатил", "paid", at=20)
    said = claim(ClaimKind.DATE, "30 ноября", "2026-11-30", at=5)
    found = best([paid, said], said, InMemory(), published_on=date(2026, 11, 20))
    assert found is not None
    assert found.grounds[0] == "after_post:2026-11-20"
    promised = claim(ClaimKind.EVENT, "обещали", "promised", at=20)
    assert best([promised, said], said, InMemory(), published_on=date(2026, 11, 20)) is None


STAFF = row("staff", employee="Петров Пётр Ильич", **{"from": "2020-02-01", "until": "2026-11-05"})


@pytest.mark.parametrize(
    ("day", "likeness", "ground"),
    [
        ("2026-11-04", Likeness.NEAR, "employee:inflected"),
        ("2026-11-06", Likeness.IMPOSSIBLE, "left:2026-11-05"),
        ("2019-12-31", Likeness.IMPOSSIBLE, "not_yet_hired:2020-02-01"),
    ],
)
def test_somebody_who_did_not_work_here_then(day: str, likeness: Likeness, ground: str) -> None:
    said = claim(ClaimKind.PERSON, "Петрова Петра", at=30)
    at = claim(ClaimKind.DATE, "тогда", day, at=10)
    found = best([said, at], said, InMemory(STAFF))
    assert found is not None
    assert found.likeness is likeness
    assert ground in found.grounds
    assert found.record is STAFF


def test_somebody_who_was_not_on_shift() -> None:
    said = claim(ClaimKind.PERSON, "Петров Пётр", at=30)
    at = claim(ClaimKind.DATE, "2 ноября", "2026-11-02", at=10)
    others = row("shifts", employee="Сидорова Анна", date="2026-11-02")
    found = best([said, at], said, InMemory(STAFF, others))
    assert found is not None
    assert found.grounds == ("not_on_shift:2026-11-02", "on_shift:1")
    his = row("shifts", employee="Петров П.", date="2026-11-02")
    found = best([said, at], said, InMemory(STAFF, others, his))
    assert found is not None
    assert found.likeness is Likeness.EXACT
    found = best([said, at], said, InMemory(STAFF))
    assert found is not None
    assert found.likeness is Likeness.EXACT, "without a roster of that day nothing is said of it"


@pytest.mark.parametrize(
    ("event", "values", "published", "verdict", "ground"),
    [
        ("not_delivered", {}, "2026-11-20", Verdict.CONFIRMED, "due:2026-11-10"),
        ("not_delivered", {"done_on": "2026-11-12"}, "2026-11-20", Verdict.REFUTED, "was_delivered:2026-11-12"),
        ("not_delivered", {"done_on": "2026-11-25"}, "2026-11-20", Verdict.CONFIRMED, "due:2026-11-10"),
        ("delivered", {"done_on": "2026-11-15"}, "2026-11-20", Verdict.CONFIRMED, "late_days:5"),
    ],
)
def test_whether_it_came(event: str, values: dict[str, str], published: str, verdict: Verdict, ground: str) -> None:
    order = row("orders", number="A-001", date="2026-11-03", planned_on="2026-11-10", **values)
    said = claim(ClaimKind.EVENT, "…", event)
    found = best([NUMBER, said], said, InMemory(order), published_on=date.fromisoformat(published))
    assert found is not None
    assert found.verdict is verdict
    assert ground in found.grounds


def test_payments_of_the_order_found_through_it() -> None:
    first = row("payments", order="A-001", date="2026-11-03", amount="5000")
    second = row("payments", order="A-001", date="2026-11-05", amount="7500")
    back = row("payments", order="A-001", date="2026-11-09", amount="-3000", purpose="возврат")
    whole = claim(ClaimKind.AMOUNT, "12500", "12500 RUB")
    found = best([NUMBER, whole], whole, InMemory(first, second, back))
    assert found is not None
    assert found.grounds == ("amount_sum", "of_rows:2")
    refund = claim(ClaimKind.EVENT, "не вернули", "not_refunded")
    found = best([NUMBER, refund], refund, InMemory(first, back))
    assert found is not None
    assert (found.verdict, found.record) == (Verdict.REFUTED, back)


def test_an_order_is_found_by_the_authors_name_and_the_day_or_amount() -> None:
    said = claim(ClaimKind.DATE, "3 ноября", "2026-11-03")
    found = best([said], said, InMemory(ORDER), author="Maria Ivanova")
    assert found is not None
    assert found.record is ORDER
    assert best([said], said, InMemory(ORDER), author="Олег Сидоров") is None
    other_day = claim(ClaimKind.DATE, "3 мая", "2026-05-03")
    assert best([other_day], other_day, InMemory(ORDER), author="Maria Ivanova") is None
    amount = claim(ClaimKind.AMOUNT, "12500", "12500 RUB")
    found = best([said, amount], amount, InMemory(ORDER))
    assert found is not None, "nobody's name, but the very amount on the very day"


def test_a_visit_on_another_day_is_near() -> None:
    visit = row("visits", client="Virtanen Matti", date="2026-11-04")
    came = claim(ClaimKind.EVENT, "kävin", "visited", at=0)
    day = claim(ClaimKind.DATE, "3.11.", "2026-11-03", at=10)
    found = best([came, day], came, InMemory(visit), author="Matti Virtanen")
    assert found is not None
    assert (found.likeness, found.grounds[0]) == (Likeness.NEAR, "days_off:1")
    assert found.differs == {"date": ("2026-11-03", "2026-11-04")}


def test_a_place_of_ours_is_known_without_an_order() -> None:
    said = claim(ClaimKind.PLACE, "на Ленина")
    found = best([said], said, InMemory(ORDER))
    assert found is not None
    assert found.grounds == ("place_is_ours",)
