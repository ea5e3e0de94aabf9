"""First rules of complaints and kinds on posts of ours about invented companies, with traps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from monitor.text.complaints import complaint
from monitor.text.cues import Sign, find_cues
from monitor.text.fold import fold
from monitor.text.kinds import kind_of
from monitor.text.types import Kind, Reason

LANGS = ("ru", "uk", "fi", "en")
FEWEST = 40
# The posts were written before the rules were finished and the rules mended by them: a guard, no measurement.
KINDS_FLOOR = 0.95
REASONS_FLOOR = 0.85


def posts(lang: str) -> list[dict[str, Any]]:
    """Our posts of a language with what they are."""
    lines = (Path(__file__).parent / f"posts_{lang}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("lang", LANGS)
def test_kinds_of_our_posts(lang: str) -> None:
    written = posts(lang)
    assert len(written) >= FEWEST
    wrong = [(post["kind"], kind_of(None, post["text"], lang), post["text"]) for post in written]
    wrong = [row for row in wrong if row[0] != row[1]]
    assert len(wrong) <= (1 - KINDS_FLOOR) * len(written), wrong


@pytest.mark.parametrize("lang", LANGS)
def test_complaints_and_their_reasons(lang: str) -> None:
    written = [post for post in posts(lang) if post["kind"] == "complaint"]
    found = [complaint(post["text"], lang, (1,)) for post in written]
    flagged = [one for one in found if one is not None and one.is_complaint]
    assert len(flagged) >= KINDS_FLOOR * len(written)
    right = sum(one is not None and one.reason == post["reason"] for one, post in zip(found, written, strict=True))
    assert right >= REASONS_FLOOR * len(written)
    for one, post in zip(found, written, strict=True):
        assert one is not None
        assert one.severity in (1, 2, 3, 4)
        assert one.entity_ids == (1,)
        assert all(post["text"][start:end].strip() for start, end in one.cues)


@pytest.mark.parametrize("lang", LANGS)
def test_harm_is_never_missed_and_always_gravest(lang: str) -> None:
    for post in posts(lang):
        if post["reason"] == "harm":
            found = complaint(post["text"], lang)
            assert found is not None
            assert (found.is_complaint, found.reason, found.severity) == (True, Reason.HARM, 4), post["text"]


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("Пять лет с вами, ни разу не обманули и не подвели.", "ru", Kind.OTHER),
        ("Никаких проблем, всё отлично!", "ru", Kind.PRAISE),
        ("Магазин красивый, но диван сломался через день.", "ru", Kind.COMPLAINT),
        ("Жодних проблем, все чудово!", "uk", Kind.PRAISE),
        ("Ei mitään ongelmia, suosittelen!", "fi", Kind.PRAISE),
        ("No problems at all, great shop!", "en", Kind.PRAISE),
        ("Great shop, but the kettle broke the next day.", "en", Kind.COMPLAINT),
        ("Det här är en butik", "sv", Kind.OTHER),
    ],
)
def test_turned_words(text: str, lang: str, kind: Kind) -> None:
    assert kind_of(None, text, lang) is kind


def test_news_of_complaints_are_news() -> None:
    title = "На «Северную ромашку» пожаловались двадцать покупателей"
    text = "Как сообщили в Роспотребнадзоре, по данным проверки магазин задерживал доставку. Эксперты ждут штрафа."
    assert kind_of(title, text, "ru", article=True) is Kind.NEWS
    assert kind_of(title, text, "ru") is Kind.NEWS


def test_unknown_language_is_read_by_its_script() -> None:
    found = complaint("Банк не отвечает", None)
    assert found is not None
    assert found.is_complaint
    assert complaint("银行不接电话", None) is None
    assert complaint("Der Laden ist furchtbar", "de") is None


def test_no_complaint_has_no_reason() -> None:
    found = complaint("Прошёл мимо вашего магазина", "ru", (1,))
    assert found is not None
    assert (found.is_complaint, found.reason, found.severity, found.entity_ids, found.cues) == (
        False,
        None,
        None,
        (),
        (),
    )
    assert 0 <= found.score < 0.5


def test_cues_are_places_in_the_raw_text() -> None:
    text = "Мне на\u00adха\u00adми\u00adли и не вернули деньги"
    found = complaint(text, "ru")
    assert found is not None
    assert [text[slice(*cue)] for cue in found.cues] == ["на\u00adха\u00adми\u00adли", "не вернули"]


def test_gaps_and_endings_in_cues() -> None:
    assert Sign.DELIVERY in {cue.sign for cue in find_cues(fold("посылку опять где-то потеряли"), "ru")}
    assert Sign.DELIVERY not in {cue.sign for cue in find_cues(fold("нашли то, что потеряли"), "ru")}
    assert find_cues("anything", "sv") == ()


@pytest.mark.parametrize(
    ("lang", "harmed", "unharmed"),
    [
        ("ru", "Мастер ошпарил ребёнку руку", "Мастер спарил ребятам рукава"),
        ("uk", "Водій був напідпитку", "Водій був на підхваті"),
        ("fi", "Kuski nukahti rattiin", "Kuski nukkui hotellissa"),
        ("en", "The wheel came off on the motorway", "The wheel was cleaned on the motorway"),
    ],
)
def test_harm_told_without_a_loud_word_is_a_cue(lang: str, harmed: str, unharmed: str) -> None:
    assert Sign.HARM in {cue.sign for cue in find_cues(fold(harmed), lang)}
    assert Sign.HARM not in {cue.sign for cue in find_cues(fold(unharmed), lang)}
