"""Tactic cards for every combination, replies without an apology for what nobody checked, blanks and limits."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import product

import pytest

from monitor.case_types import Fault, ResponseKind
from monitor.checking_types import Verdict
from monitor.desk import wording
from monitor.desk.tactics import LANGS, Facts, Stance, UnknownPathError, card, market_lang, paths, reply, stance, text
from monitor.desk.tactics import what_we_changed as told
from monitor.desk.wording import Known
from monitor.text.types import Reason

VERDICTS = (None, *Verdict)
REASONS = (None, *Reason)
FACTS = Facts(
    author="Мария",
    order="А-001",
    day=date(2026, 11, 3),
    manager="Пётр Петров",
    firm="Тепломакс",
    contact="+358 40 123",
    deadline=datetime(2026, 11, 23, 14, 5),  # noqa: DTZ001 - local, as it is to be read
    finding="заказ привезён на пять дней позже.",
    remedy="x",
    compensation="1250 RUB",
    measure="второй курьер.",
    done_on=date(2026, 11, 22),
)


@pytest.mark.parametrize("lang", LANGS)
def test_every_combination_has_a_whole_card(lang: str) -> None:
    for reason, fault, verdict in product(REASONS, Fault, VERDICTS):
        found = card(reason, fault, verdict, lang)
        assert len(found.do) >= 3
        assert len(found.dont) >= 2
        assert all((*found.do, *found.dont, found.tone, found.channel, found.who))
        assert len(set(found.do)) == len(found.do)


@pytest.mark.parametrize("lang", LANGS)
def test_the_languages_hold_the_same_blanks_and_speak_their_own_words(lang: str) -> None:
    for path in paths():
        ours, english = text(path, lang, {}), text(path, "en", {})
        assert sorted(set(re.findall(r"\{(\w+)\}", ours))) == sorted(set(re.findall(r"\{(\w+)\}", english))), path
        assert len(ours.splitlines()) == len(english.splitlines()), path
        assert lang == "en" or path == "reply/signature" or ours != english, path
    letters = {"ru": "[ыэё]|ы", "uk": "[іїєґ]", "fi": "[äö]", "en": "[a-z]"}[lang]
    foreign = {"ru": "[іїєґ]", "uk": "[ыэёъ]", "fi": "[а-я]", "en": "[а-я]"}[lang]
    whole = " ".join(text(path, lang, {}) for path in paths()).lower()
    assert re.search(letters, whole)
    assert not re.search(foreign, whole)


@pytest.mark.parametrize(
    ("fault", "verdict", "expected"),
    [
        (Fault.OURS, Verdict.CONFIRMED, Stance.ADMIT),
        (Fault.OURS, Verdict.PARTLY, Stance.PART),
        (Fault.OURS, Verdict.OPEN, Stance.CHECK),
        (Fault.OURS, None, Stance.ADMIT),
        (Fault.SHARED, Verdict.CONFIRMED, Stance.PART),
        (Fault.UNKNOWN, None, Stance.CHECK),
        (Fault.UNKNOWN, Verdict.OPEN, Stance.CHECK),
        (Fault.UNKNOWN, Verdict.CONFIRMED, Stance.FIND),
        (Fault.UNKNOWN, Verdict.REFUTED, Stance.CORRECT),
        (Fault.THEIRS, Verdict.CONFIRMED, Stance.EXPLAIN),
        (Fault.THIRD_PARTY, Verdict.PARTLY, Stance.STAND_BY),
        (Fault.WRONG_FIRM, Verdict.OPEN, Stance.ELSEWHERE),
        (Fault.OURS, Verdict.CANNOT_BE_CHECKED, Stance.UNPROVABLE),
    ],
)
def test_the_stance(fault: Fault, verdict: Verdict | None, expected: Stance) -> None:
    assert stance(fault, verdict) is expected


@pytest.mark.parametrize("lang", LANGS)
def test_no_reply_apologises_for_what_is_not_checked_or_denies_what_is_confirmed(lang: str) -> None:
    for kind, reason, fault, verdict in product(ResponseKind, REASONS, Fault, VERDICTS):
        words = reply(kind, reason, fault, verdict, lang, FACTS).text
        ours = fault in (Fault.OURS, Fault.SHARED)
        open_case = Known(fault=Fault.UNKNOWN, undecided=1)
        if kind is ResponseKind.HOLDING or not ours or verdict is Verdict.OPEN:
            assert wording.warnings(words, open_case) == (), (kind, reason, fault, verdict, words)
        if verdict is Verdict.CONFIRMED and ours:
            assert wording.warnings(words, Known(fault=fault, confirmed=1)) == (), words


@pytest.mark.parametrize("lang", LANGS)
def test_a_holding_reply_is_known_as_one(lang: str) -> None:
    for reason in REASONS:
        words = reply(ResponseKind.HOLDING, reason, Fault.UNKNOWN, Verdict.OPEN, lang, FACTS).text
        assert wording.is_holding(words), words


@pytest.mark.parametrize("lang", LANGS)
def test_with_all_facts_no_blank_stays_open_and_no_mark_of_the_template(lang: str) -> None:
    facts = Facts(**{name: getattr(FACTS, name) for name in FACTS.__slots__})
    for kind, reason, fault, verdict in product(ResponseKind, Reason, Fault, VERDICTS):
        draft = reply(kind, reason, fault, verdict, lang, facts)
        assert draft.blanks == ()
        assert not re.search(r"[{}\[\]]|\(\(|\)\)|\.\.| {2}| [.,;:]", draft.text), draft.text
        assert "Пётр Петров" in draft.text


def test_blanks_that_stay_open_are_told_and_optional_parts_left_out() -> None:
    draft = reply(
        ResponseKind.ANSWER,
        Reason.DELIVERY,
        Fault.OURS,
        Verdict.CONFIRMED,
        "ru",
        Facts(manager="Анна", firm="Тепломакс"),
    )
    assert draft.blanks == ()
    assert "(заказ" not in draft.text
    assert draft.text.startswith("Здравствуйте!")
    draft = reply(ResponseKind.ANSWER, Reason.DELIVERY, Fault.UNKNOWN, Verdict.CONFIRMED, "ru", Facts())
    assert draft.blanks == ("finding", "manager", "deadline", "firm")
    assert "{finding}" in draft.text


def test_a_number_that_is_known_is_not_asked_for() -> None:
    known = reply(ResponseKind.HOLDING, Reason.DELIVERY, Fault.UNKNOWN, None, "en", FACTS)
    asked = reply(ResponseKind.HOLDING, Reason.DELIVERY, Fault.UNKNOWN, None, "en", Facts(manager="A", firm="B"))
    assert "send us" not in known.text
    assert "send us your order number" in asked.text


@pytest.mark.parametrize("lang", LANGS)
def test_short_sites_get_the_short_form_and_what_is_too_long_is_told(lang: str) -> None:
    whole = reply(ResponseKind.ANSWER, Reason.DELIVERY, Fault.OURS, Verdict.CONFIRMED, lang, FACTS)
    short = reply(ResponseKind.ANSWER, Reason.DELIVERY, Fault.OURS, Verdict.CONFIRMED, lang, FACTS, limit=280)
    assert len(whole.text) > 280 >= len(short.text)
    assert short.too_long == 0
    none = reply(ResponseKind.ANSWER, Reason.DELIVERY, Fault.OURS, Verdict.CONFIRMED, lang, FACTS, limit=60)
    assert none.too_long == len(none.text) - 60 > 0


def test_what_we_changed_names_the_measure_and_the_day() -> None:
    draft = told(Reason.DELIVERY, "fi", FACTS)
    assert draft.kind is ResponseKind.WHAT_WE_CHANGED
    assert "второй курьер. Näin on ollut 22.11.2026 alkaen." in draft.text
    assert "toimituksista" in draft.text


def test_peoples_own_words_win_the_nearest_first() -> None:
    own = {
        ("reason/delivery/topic", "ru"): "про доставку",
        ("card/delivery/ours/confirmed/do", "ru"): "Позвонить.\nПриехать.",
        ("reply/holding/delivery/unknown", "ru"): "{author}, ждите до {deadline} – {manager}, {phone}.",
    }
    found = card(Reason.DELIVERY, Fault.OURS, Verdict.CONFIRMED, "ru", own)
    assert found.do == ("Позвонить.", "Приехать.")
    assert card(Reason.DELIVERY, Fault.OURS, Verdict.PARTLY, "ru", own).do != found.do
    draft = reply(ResponseKind.HOLDING, Reason.DELIVERY, Fault.UNKNOWN, None, "ru", FACTS, overrides=own)
    assert draft.text == "Мария, ждите до 14:05 23.11.2026 – Пётр Петров, {phone}."
    assert draft.blanks == ("phone",)
    answer = reply(ResponseKind.ANSWER, Reason.DELIVERY, Fault.UNKNOWN, None, "ru", FACTS, overrides=own)
    assert "написали про доставку" in answer.text


def test_languages_of_the_market() -> None:
    assert market_lang(None, "uk") == "uk"
    assert market_lang("sv-FI") == "fi"
    assert market_lang("be", "fi") == "ru"
    assert market_lang("de", None) == "en"
    with pytest.raises(UnknownPathError):
        text("reason/weather/topic", "en", {})
