"""Lists of mentions by every plan that there is, held against a reading of all mentions in Python."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.folder import open_folder
from monitor.store import facets, listing
from monitor.store.codec import from_db
from monitor.store.connection import open_readonly, open_writable
from monitor.store.desk import Desk
from monitor.store.ledger import Ledger
from monitor.store.listing import Listing
from monitor.store.recorder import Recorder
from monitor.text.types import Decision, Kind, Role, Tone
from monitor.triage_types import NewRule, RuleKind, TagColour
from monitor.types import MentionQuery, Order, Out, State
from tests.store.parts import Base, MovingClock, match, post

COUNT = 240
LANGS = ("ru", "uk", "fi", "en", "de", None)
SITES = ("forum.example", "old.forum.example", "otzyvy.example", "myforum.example")
WORDS = ("окна", "сроки", "бригада", "гарантия", "warranty", "ikkunat")


@dataclass(frozen=True)
class Filled:
    """A base of some hundred mentions that differ in everything."""

    base: Base
    rows: list[dict[str, Any]]

    def listing(self) -> Listing:
        return Listing(open_readonly(self.base.folder), None, self.base.clock())


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    chance = random.Random(5)
    clock = MovingClock(datetime(2026, 9, 1, tzinfo=UTC))
    folder = open_folder(Path(tmp_path_factory.mktemp("lists")) / "data")
    connection = open_writable(folder, clock)
    ledger = Ledger(connection, clock)
    base = Base(folder, connection, clock, ledger, Desk(connection, ledger, clock), Recorder(connection, clock))
    entities = [base.entity("Ромашка"), base.entity("Lumikko", Role.CLIENT), base.entity("Tuuli", Role.COMPETITOR)]
    places = [base.source(f"https://forum.example/{n}") for n in range(3)]
    for number in range(COUNT):
        clock.move(hours=8)
        written = replace(
            post("x").published or post("x").published, at=clock() - timedelta(hours=chance.choice([1, 3000]))
        )  # type: ignore[type-var]
        words = " ".join(chance.choices(WORDS, k=4))
        made = post(
            str(number), words, url=f"https://{chance.choice(SITES)}/{number}", published=written,
            author=chance.choice(["Анна", "jo", None]), title=None,
        )  # fmt: skip
        base.record(chance.choice(places), (made, (match(chance.choice(entities)),)))
    again = post("0", "окна", title=None, author=base.all("SELECT author FROM post WHERE key = '0'")[0][0])
    base.record(places[0], (again, (match(entities[0]),)))
    tags = [base.desk.add_tag("Anna", name, TagColour.RED).id or 0 for name in ("суд", "осень")]
    for number in range(1, COUNT + 1):
        kind, tone = chance.choice(list(Kind)), chance.choice([*Tone, None])
        owed = clock() + timedelta(hours=chance.randrange(99)) if chance.random() < 0.4 else None
        connection.execute(
            "UPDATE mention SET kind = ?, tone = ?, state = ?, decision = ?, lang = ?, lead = ?, owner = ?, named = ?,"
            " severity = ?, due_at = ? WHERE id = ?",
            (
                *(kind, tone, chance.choice(list(State)), chance.choice(list(Decision)), chance.choice(LANGS)),
                *(int(chance.random() < 0.8), chance.choice([None, "Anna", "Mikko"]), int(chance.random() < 0.9)),
                *(chance.choice([None, 1, 2, 4]), None if owed is None else owed.strftime("%Y-%m-%dT%H:00:00.000Z")),
                number,
            ),
        )
        if chance.random() < 0.2:
            base.desk.tag("Anna", [number], chance.choice(tags))
    base.desk.make_rule("Anna", NewRule(RuleKind.VACANCY, word="бригада", site="otzyvy.example"))
    base.desk.remove_entity("Anna", entities[2])
    yield Filled(base, read_all(base))
    connection.close()


def read_all(base: Base) -> list[dict[str, Any]]:
    """All mentions with what may be asked about them, by plain SQL."""
    cursor = base.connection.execute(
        "SELECT m.*, p.site, p.author, v.text, e.role, e.removed_at AS entity_removed,"
        " (SELECT group_concat(tag_id) FROM mention_tag t WHERE t.mention_id = m.id AND t.removed_at IS NULL) AS tags,"
        " (SELECT group_concat(source_id) FROM sighting g WHERE g.post_id = p.id) AS places"
        " FROM mention m JOIN post p ON p.id = m.post_id JOIN post_version v ON v.id = p.version_id"
        " JOIN entity e ON e.id = m.entity_id"
    )
    names = [one[0] for one in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def expected(filled: Filled, query: MentionQuery) -> list[int]:
    """The list as it should be, told without any index."""
    found = [row for row in filled.rows if fits(row, query)]
    found.sort(key=lambda row: (row["order_at"], row["id"]), reverse=query.order is not Order.OLDEST)
    if query.order is Order.URGENT:
        owed = [row for row in found if row["due_at"]]
        owed.sort(key=lambda row: (row["due_at"], -(row["severity"] or -1)))
        found = owed + [row for row in found if not row["due_at"]]
    return [row["id"] for row in found]


def fits(row: dict[str, Any], query: MentionQuery) -> bool:
    if row["named"] == 0 and row["state"] in ("new", "seen"):
        return False
    if row["entity_removed"] or (query.roles and row["role"] not in query.roles):
        return False
    for wanted, value in (
        (query.states, row["state"]), (query.kinds, row["kind"]), (query.tones, row["tone"]),
        (query.langs, row["lang"]), (query.decisions, row["decision"]), (query.entity_ids, row["entity_id"]),
        (query.owners, row["owner"] or ""),
    ):  # fmt: skip
        if wanted and value not in wanted:
            return False
    for ids, held in ((query.tag_ids, row["tags"]), (query.source_ids, row["places"])):
        if ids and not set(ids) & {int(one) for one in (held or "").split(",") if one}:
            return False
    if query.rule_ids and row["rule_id"] not in query.rule_ids:
        return False
    if query.stories and not row["lead"]:
        return False
    noise = row["kind"] in ("noise", "own_voice")
    if query.out is Out.WITHOUT and (row["rule_id"] or (noise and row["kind"] not in query.kinds)):
        return False
    if query.out is Out.ONLY and not (row["rule_id"] or noise or row["state"] == "not_us"):
        return False
    found_at = from_db(row["found_at"])
    if (query.since and found_at < query.since) or (query.until and found_at >= query.until):
        return False
    return said(row, query.search)


def said(row: dict[str, Any], search: str) -> bool:
    """Whether the words, written one by one in this file, are met."""
    words = row["text"].split()
    if " OR " in search:
        return any(one in words for one in search.split(" OR "))
    for term in search.split():
        field, _, value = term.partition(":")
        if term.startswith("-"):
            met = term[1:] not in words
        elif field == "site":
            met = row["site"] == value or row["site"].endswith(f".{value}")
        elif field == "author":
            met = (row["author"] or "").lower() == value
        elif field in ("from", "before"):
            edge = datetime.combine(date.fromisoformat(value), time.min).astimezone()
            met = from_db(row["order_at"]) >= edge if field == "from" else from_db(row["order_at"]) < edge
        else:
            met = term in words
        if not met:
            return False
    return True


def queries(count: int) -> list[MentionQuery]:
    """Combinations of what the page offers, each with some of it."""
    chance = random.Random(9)
    start = datetime(2026, 9, 1, tzinfo=UTC)
    searches = (
        *("окна", "окна -сроки", "-окна", "окна OR warranty", "site:forum.example", "author:анна окна", "author:jo"),
        *(
            "from:2026-10-01 before:2026-11-01",
            "окна before:2026-10-05",
            "site:nowhere.example",
            "site:forum.example окна",
        ),
    )
    choices: list[tuple[str, tuple[Any, ...]]] = [
        ("states", ((State.NEW, State.SEEN), (State.DONE,), (State.CASE,))),
        ("kinds", ((Kind.COMPLAINT,), (Kind.NOISE,), (Kind.QUESTION, Kind.PRAISE))),
        ("tones", ((Tone.NEGATIVE,), (Tone.POSITIVE, Tone.NEUTRAL))),
        ("langs", (("ru",), ("de",), ("uk", "de"))),
        ("decisions", ((Decision.CHECK,),)),
        ("entity_ids", ((1,), (2,), (1, 2), (3,))),
        ("roles", ((Role.OWN,), (Role.CLIENT,))),
        ("owners", (("Anna",), ("",), ("", "Mikko"))),
        ("tag_ids", ((1,), (1, 2))),
        ("rule_ids", ((1,),)),
        ("source_ids", ((1,), (2, 3))),
        ("out", (Out.WITHOUT, Out.ONLY)),
        ("since", (start + timedelta(days=70), start + timedelta(days=20))),
        ("until", (start + timedelta(days=60),)),
        ("stories", (True,)),
        ("order", (Order.OLDEST, Order.URGENT)),
        ("search", searches),
    ]
    made = [MentionQuery()]
    made += [MentionQuery(**{name: value}) for name, values in choices for value in values]
    while len(made) < count:
        some = chance.sample(choices, chance.choice([2, 2, 3, 4]))
        made.append(MentionQuery(**{name: chance.choice(values) for name, values in some}))
    return made


@pytest.mark.parametrize("worth", [0, 25, 10**6], ids=["walked", "mixed", "driven"])
def test_every_plan_gives_the_list_that_was_asked_for(
    filled: Filled, monkeypatch: pytest.MonkeyPatch, worth: int
) -> None:
    monkeypatch.setattr(listing, "SORTED", worth)
    monkeypatch.setattr(listing, "FETCHED", worth)
    monkeypatch.setattr(listing, "LOOKED_AT", 30)
    monkeypatch.setattr(listing, "PROBED", worth // 2)
    lists = filled.listing()
    found = 0
    for query in queries(400):
        wanted = expected(filled, query)
        found += bool(wanted)
        assert lists.ids(query) == wanted, query
        assert lists.ids(query, 7) == wanted[:7], query
        assert lists.count(query, 50) == min(51, len(wanted)), query
    assert found > 150


def test_the_number_of_a_mention_says_what_its_columns_say(filled: Filled) -> None:
    for row in filled.rows:
        hidden = row["named"] == 0 and row["state"] in ("new", "seen")
        assert (row["facet"] is None) is hidden
        if hidden:
            continue
        one = facets.facet_of(row["facet"])
        assert one == facets.Facet(
            facets.STATES[row["state"]], facets.KINDS[row["kind"]], facets.TONES[row["tone"]],
            facets.DECISIONS[row["decision"]], bool(row["lead"]), row["rule_id"] is not None,
            row["due_at"] is not None, facets.LANGS.get(row["lang"], facets.OTHER_LANG),
        )  # fmt: skip
        inbox = filled.base.connection.execute(f"SELECT {facets.IN_INBOX} FROM mention m WHERE id = ?", (row["id"],))
        fits_inbox = listing.wanted(MentionQuery(states=(State.NEW, State.SEEN), out=Out.WITHOUT, stories=True))(one)
        assert bool(inbox.fetchone()[0]) is fits_inbox


def test_a_sample_is_the_same_all_week_and_another_one_the_next(filled: Filled) -> None:
    query = MentionQuery(order=Order.SAMPLE)
    connection = open_readonly(filled.base.folder)
    days = [datetime(2026, 11, 16, tzinfo=UTC) + timedelta(days=n) for n in (0, 6, 7)]
    monday, sunday, next_monday = (Listing(connection, None, day).ids(query) for day in days)
    assert monday == sunday
    assert len(set(monday)) == 20
    assert set(monday) != set(next_monday)


def test_the_commonest_lists_look_into_no_row_of_the_table(filled: Filled) -> None:
    """The indexes of lists hold all that the commonest filters ask (SQLite from 3.40 on reads it off them)."""
    asked: list[str] = []
    connection = open_readonly(filled.base.folder)
    connection.set_trace_callback(asked.append)
    usual = MentionQuery(states=(State.NEW, State.SEEN), out=Out.WITHOUT, stories=True)
    lists = Listing(connection, None, filled.base.clock())
    for query in (usual, replace(usual, kinds=(Kind.COMPLAINT,), entity_ids=(1,)), replace(usual, langs=("fi",))):
        for order in (Order.NEWEST, Order.OLDEST, Order.URGENT):
            lists.ids(replace(query, order=order), 100)
    connection.set_trace_callback(None)
    lists_asked = [sql for sql in asked if sql.startswith("SELECT m.id")]
    assert len(lists_asked) >= 9
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'mention'").fetchone()
    for sql in lists_asked:
        steps = [tuple(row) for row in connection.execute(f"EXPLAIN {sql}")]
        tables = {step[2] for step in steps if step[1] == "OpenRead" and step[3] == root}
        # the seek is put off until a column is wanted that the index does not hold: never
        assert not [step for step in steps if step[1] in ("Column", "FinishSeek") and step[2] in tables], sql
