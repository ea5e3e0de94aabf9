"""Rules from "not us", tags, assignment, saved views: what each act does, and what undo makes of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.errors import InputError, NotKnownError
from monitor.store.connection import Readers
from monitor.store.listing import Listing
from monitor.store.triage_reader import TriageReading
from monitor.triage_types import NewRule, RuleKind, RuleRow, TagColour
from monitor.types import INBOX, MentionQuery, Out, State
from tests.store.parts import Base, match, post

JOBS = "Ромашка ищет бухгалтера, вакансия открыта"


def inbox(base: Base) -> list[int]:
    """What stands in the default view."""
    return sorted(Listing(base.connection, None, base.clock()).ids(MentionQuery(states=INBOX, out=Out.WITHOUT)))


def thrown_out(base: Base) -> list[int]:
    """What stands in the second look."""
    return sorted(Listing(base.connection, None, base.clock()).ids(MentionQuery(out=Out.ONLY)))


def rules(base: Base) -> list[RuleRow]:
    """All rules."""
    return TriageReading(base.folder, base.clock, Readers(base.folder)).rules()


@pytest.fixture
def desk(base: Base) -> Base:
    """Five mentions: 1 and 2 of job offers, 3 by a dealer, 4 by ourselves, 5 a complaint."""
    entity_id, place = base.entity(), base.source()
    posts = (
        post("1", JOBS, title=None),
        post("2", "В Ромашке две вакансии", title=None, url="https://jobs.example/2"),
        post("3", "Ромашка, купить недорого", title=None, author="shop24", url="https://market.example/3"),
        post("4", "Ромашка отвечает", title=None, author="Romashka"),
        post("5", "Ромашка опоздала на месяц", title=None),
    )
    base.record(place, *((one, (match(entity_id),)) for one in posts))
    return base


def test_a_word_takes_out_all_its_forms_what_comes_later_too_and_gives_all_back(desk: Base) -> None:
    written = desk.desk.make_rule("Anna", NewRule(RuleKind.VACANCY, word="вакансия"))
    assert written.count == 2
    assert inbox(desk) == [3, 4, 5]
    assert thrown_out(desk) == [1, 2]
    desk.record(1, (post("6", "Ромашке нужны люди: много вакансий", title=None), (match(1),)))
    assert inbox(desk) == [3, 4, 5]
    (rule,) = rules(desk)
    assert (rule.kind, rule.word, rule.count, rule.made_by) == (RuleKind.VACANCY, "вакансия", 3, "Anna")
    assert desk.desk.drop_rule("Anna", rule.id).count == 3
    assert inbox(desk) == [1, 2, 3, 4, 5, 6]
    assert rules(desk) == []


@pytest.mark.parametrize(
    ("rule", "out"),
    [
        (NewRule(RuleKind.RESELLER, site="market.example"), [3]),
        (NewRule(RuleKind.DIRECTORY, site="https://www.EXAMPLE/x"), [1, 2, 3, 4, 5]),
        (NewRule(RuleKind.RESELLER, author="shop24", site="market.example"), [3]),
        (NewRule(RuleKind.RESELLER, author="shop24", site="forum.example"), []),
        (NewRule(RuleKind.NOT_US, word="опоздала на месяц", entity_id=1), [5]),
        (NewRule(RuleKind.NOT_US, word="опоздала", entity_id=2), []),
        (NewRule(RuleKind.NOT_US, word="месяц опоздала"), []),
    ],
)
def test_a_rule_concerns_what_it_names(desk: Base, rule: NewRule, out: list[int]) -> None:
    desk.entity("Lumikko")
    assert desk.desk.make_rule("Anna", rule).count == len(out)
    assert thrown_out(desk) == out


def test_undo_gives_back_what_a_rule_took_and_undoing_the_drop_takes_it_again(desk: Base) -> None:
    rule_id = desk.desk.make_rule("Anna", NewRule(RuleKind.VACANCY, word="вакансия")).id
    desk.desk.undo("Anna")
    assert inbox(desk) == [1, 2, 3, 4, 5]
    rule_id = desk.desk.make_rule("Anna", NewRule(RuleKind.VACANCY, word="вакансия")).id
    assert rule_id is not None
    desk.desk.drop_rule("Anna", rule_id)
    written, verb = desk.desk.undo("Anna")
    assert verb == "drop_rule"
    assert written.changes.everything
    assert inbox(desk) == [3, 4, 5]


def test_what_two_rules_fit_stays_out_when_one_goes(desk: Base) -> None:
    first = desk.desk.make_rule("Anna", NewRule(RuleKind.VACANCY, word="вакансия")).id or 0
    assert desk.desk.make_rule("Anna", NewRule(RuleKind.DIRECTORY, site="jobs.example")).count == 0
    assert desk.desk.drop_rule("Anna", first).count == 1
    assert thrown_out(desk) == [2]


def test_what_was_worked_on_or_brought_back_no_rule_takes(desk: Base) -> None:
    desk.desk.mark("Anna", [1], State.DONE)
    desk.desk.make_rule("Anna", NewRule(RuleKind.VACANCY, word="вакансия"))
    assert thrown_out(desk) == [2]
    desk.desk.bring_back("Anna", [2])
    assert 2 in inbox(desk)
    desk.record(1, (post("2", "В Ромашке три вакансии", title=None, url="https://jobs.example/2"), (match(1),)))
    assert 2 in inbox(desk)


def test_noise_brought_back_is_no_noise_any_more(desk: Base) -> None:
    desk.connection.execute("UPDATE mention SET kind = 'noise' WHERE id = 3")
    assert inbox(desk) == [1, 2, 4, 5]
    desk.desk.bring_back("Anna", [3])
    assert inbox(desk) == [1, 2, 3, 4, 5]
    desk.desk.undo("Anna")
    assert inbox(desk) == [1, 2, 4, 5]


def test_an_account_of_ours_is_listed_as_one_and_goes_with_its_rule(desk: Base) -> None:
    rule = NewRule(RuleKind.OWN_VOICE, author="Romashka", site="forum.example")
    written = desk.desk.make_rule("Anna", rule)
    assert written.changes.accounts
    assert desk.all("SELECT author, site FROM own_account WHERE removed_at IS NULL") == [("Romashka", "forum.example")]
    assert desk.desk.drop_rule("Anna", written.id or 0).changes.accounts
    assert desk.all("SELECT count(*) FROM own_account WHERE removed_at IS NULL") == [(0,)]
    assert inbox(desk) == [1, 2, 3, 4, 5]


def test_rules_without_sense_are_refused(desk: Base) -> None:
    for rule in (NewRule(RuleKind.NOT_US), NewRule(RuleKind.NOT_US, word=" "), NewRule(RuleKind.NOT_US, word="!?")):
        with pytest.raises(InputError):
            desk.desk.make_rule("Anna", rule)
    desk.desk.make_rule("Anna", NewRule(RuleKind.VACANCY, word="вакансия"))
    with pytest.raises(InputError):
        desk.desk.make_rule("Anna", NewRule(RuleKind.VACANCY, word=" вакансия "))
    with pytest.raises(NotKnownError):
        desk.desk.drop_rule("Anna", 99)


def test_tags_go_on_and_off_and_undo_puts_them_back(desk: Base) -> None:
    tag_id = desk.desk.add_tag("Anna", " Суд ", TagColour.VIOLET).id or 0
    assert desk.desk.tag("Anna", [1, 2, 2], tag_id).count == 2
    assert desk.desk.tag("Anna", [2, 3], tag_id).count == 1
    assert desk.desk.tag("Anna", [1], tag_id, on=False).count == 1
    assert tagged(desk, tag_id) == [2, 3]
    desk.desk.undo("Anna")
    assert tagged(desk, tag_id) == [1, 2, 3]
    assert desk.desk.remove_tag("Anna", tag_id).count == 3
    assert tagged(desk, tag_id) == []
    desk.desk.undo("Anna")
    assert tagged(desk, tag_id) == [1, 2, 3]
    with pytest.raises(InputError):
        desk.desk.add_tag("Anna", "суд", TagColour.RED)
    with pytest.raises(NotKnownError):
        desk.desk.tag("Anna", [1], 99)


def tagged(base: Base, tag_id: int) -> list[int]:
    return sorted(Listing(base.connection, None, base.clock()).ids(MentionQuery(tag_ids=(tag_id,))))


def test_who_owns_a_mention_is_found_by_name_and_by_nobody(desk: Base) -> None:
    desk.desk.assign("Anna", [1, 2], "Mikko")
    lists = Listing(desk.connection, None, desk.clock())
    assert sorted(lists.ids(MentionQuery(owners=("Mikko",)))) == [1, 2]
    assert sorted(lists.ids(MentionQuery(owners=("",)))) == [3, 4, 5]
    desk.desk.assign("Anna", [1], " ")
    assert lists.ids(MentionQuery(owners=("Mikko",))) == [2]


def test_views_are_kept_told_anew_and_removed(desk: Base) -> None:
    reading = TriageReading(desk.folder, desk.clock, Readers(desk.folder))
    first = desk.desk.save_view("Anna", "mentions", "Суд", {"tag_ids": [1]})
    again = desk.desk.save_view("Anna", "mentions", "Суд", {"tag_ids": [2]})
    assert first.id == again.id
    (view,) = reading.saved_views()
    assert (view.name, view.filters) == ("Суд", {"tag_ids": [2]})
    assert reading.saved_views("cases") == []
    desk.desk.remove_view("Anna", view.id)
    assert reading.saved_views() == []


def test_a_rule_keeps_a_new_complaint_quiet(desk: Base) -> None:
    desk.desk.make_rule("Anna", NewRule(RuleKind.DIRECTORY, site="forum.example"))
    desk.clock.move(hours=timedelta(hours=1).seconds // 3600)
    recorded = desk.record(1, (post("7", "Ромашка обманула", title=None), (match(1),)))
    assert recorded.new_mentions == 1
    assert 6 in thrown_out(desk)
