"""A date without a year: the latest one in a complaint, the next one where something is announced."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.text import claims, events
from monitor.text.events.rules import Named
from monitor.text.match import Matcher
from monitor.text.types import ClaimKind, Entity, Role

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)  # a Friday


def dates(text: str, lang: str, now: datetime = NOW) -> list[str | None]:
    return [one.value for one in claims.find(text, lang, now) if one.kind is ClaimKind.DATE]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("ru", "Форум состоится 10 декабря в Москве.", "2026-12-10"),
        ("ru", "10 декабря, после ремонта, откроется новый магазин", "2026-12-10"),
        ("ru", "с 3 по 5 декабря пройдёт выставка", "2026-12-03/2026-12-05"),
        ("ru", "Завод начнёт работу в марте.", "2027-03"),
        ("ru", "Салон откроется в пятницу", "2026-11-27"),
        ("ru", "Следующая встреча будет 25 числа", "2026-11-25"),
        ("uk", "Відкриття відбудеться 10 грудня.", "2026-12-10"),
        ("uk", "У січні компанія відкриє офіс", "2027-01"),
        ("uk", "Запрошуємо на виставку 3.12", "2026-12-03"),
        ("fi", "Myymälä avataan 10.12. Turussa.", "2026-12-10"),
        ("fi", "Uusi toimitusjohtaja aloittaa 1. joulukuuta.", "2026-12-01"),
        ("fi", "Messut järjestetään 3.–5.12. Helsingissä", "2026-12-03/2026-12-05"),
        ("fi", "Tehdas avautuu tammikuussa", "2027-01"),
        ("fi", "Peruin koko sopimuksen. Laskutus alkaa 10.12. silti!", "2026-12-10"),
        ("fi", "Hinta nousee 1.12. alkaen, sanotaan tiedotteessa", "2026-12-01"),
        ("en", "The store will open on 10 December.", "2026-12-10"),
        ("en", "The fair takes place from 3 to 5 December", "2026-12-03/2026-12-05"),
        ("en", "She joins the board in January.", "2027-01"),
    ],
)
def test_what_is_announced_lies_ahead(lang: str, text: str, value: str) -> None:
    assert dates(text, lang) == [value]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("ru", "обещали 5 декабря", "2025-12-05"),
        ("ru", "3 ноября сказали, что будет готово.", "2026-11-03"),
        ("ru", "Деньги списали 10 декабря, вернуть обещали. Скоро откроется их новый магазин.", "2025-12-10"),
        ("uk", "привезли 10 грудня", "2025-12-10"),
        ("uk", "Мала бути готова 1 грудня", "2025-12-01"),
        ("fi", "Tilasin 10.12. sohvan", "2025-12-10"),
        ("fi", "Piti toimittaa 5.12.", "2025-12-05"),
        ("fi", "Tilasin sohvan 10.12. ja odottelu alkaa riittää.", "2025-12-10"),
        ("fi", "Hinta vaan nousee. Soitin teille 10.12. eikä kukaan osannut sanoa miksi.", "2025-12-10"),
        ("fi", "Sohva toimitettiin 10.12. viallisena, sauma aukeaa, emme saaneet vastausta", "2025-12-10"),
        ("en", "They promised 5 December.", "2025-12-05"),
        ("en", "The man who came on 10 November will not come again", "2026-11-10"),
    ],
)
def test_what_was_done_or_promised_lies_behind(lang: str, text: str, value: str) -> None:
    assert dates(text, lang) == [value]


def test_without_the_posts_time_there_is_no_day() -> None:
    found = [one.value for one in claims.find("состоится 10 декабря", "ru", None) if one.kind is ClaimKind.DATE]
    assert found == [None]


@pytest.mark.parametrize(
    ("lang", "name", "text", "day"),
    [
        ("ru", "Кедр-Опт", "10 июня «Кедр-Опт» откроет в Туле новый склад на 40 рабочих мест.", "2027-06-10"),
        ("uk", "Зоряна Нитка", "10 червня «Зоряна Нитка» відкриє у Луцьку нову фабрику.", "2027-06-10"),
        ("fi", "Nordlog Oy", "Nordlog Oy avaa uuden varaston Turkuun 10.6. ja palkkaa 40 työntekijää.", "2027-06-10"),
        (
            "en",
            "Harlow Mills",
            "Harlow Mills will open a new mill in Leeds on 10 June and hire 40.",
            "2027-06-10",
        ),
    ],
)
def test_an_event_announced_is_dated_ahead(lang: str, name: str, text: str, day: str) -> None:
    matches = Matcher((Entity(0, Role.CLIENT, (name,), langs=(lang,)),)).find(text)
    spans = [span for one in matches for span in one.spans]
    told = events.find(
        *(None, text, lang, [Named(0, tuple(spans), ())], NOW), claims=claims.find(text, lang, NOW, spans)
    )
    assert told[0].when == day


@pytest.mark.parametrize(
    ("text", "values"),
    [("I have paid since March", ["2026-03"]), ("March on, may it be", []), ("Saapui 3. päivä", ["2026-11-03"])],
)
def test_words_that_are_months_and_days_only_beside_others(text: str, values: list[str]) -> None:
    assert dates(text, "fi" if "päivä" in text else "en") == values
