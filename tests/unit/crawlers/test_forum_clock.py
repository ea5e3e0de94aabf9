"""What a board's page says of its clock, calendar and language, and where its dates stand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from selectolax.lexbor import LexborHTMLParser

from crawlers.forums.clock import named_offset, offset_between, stated_zone, zone_by_clock
from crawlers.forums.page import ForumPage, time_outside, time_somewhere
from crawlers.jalali import gregorian

NOW = datetime(2026, 7, 10, 12, 0, tzinfo=UTC)


def page(body: str = "", lang: str | None = None, zone: str | None = None, now: datetime = NOW) -> ForumPage:
    return ForumPage(LexborHTMLParser(f"<body>{body}</body>"), body, "", "", lang, zone, now)


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Часовой пояс GMT +3, время: 15:00.", "+03:00"),
        ("Часовий пояс GMT +2. Поточний час: 15:01.", "+03:00"),  # summer time is in the clock alone
        ("Часовий пояс GMT +2. Поточний час: 14:02.", "+02:00"),
        ("Kaikki ajat ovat GMT +2. Kello on nyt 15:00.", "+03:00"),
        ("All times are GMT -4. The time now is 08:01 AM.", "-04:00"),
        ("All times are GMT -4. The time now is 11:45 PM.", "-04:00"),  # a page from a cache
        ("All times are GMT. The time now is 12:00 PM.", "+00:00"),
        ("All times are GMT +5.5. The time now is 17:30.", "+05:30"),
        ("Kello on nyt 15:00.", None),
    ],
)
def test_the_stated_offset_and_the_clock_beside_it(line: str, zone: str | None) -> None:
    assert stated_zone(page(f'<div class="foot">{line}</div>'), ".foot") == zone


def test_a_zone_is_told_by_the_boards_own_date_and_time() -> None:
    assert zone_by_clock(page(lang="uk"), ["10.07.2026, 15:01"]) == "Europe/Kyiv"
    assert zone_by_clock(page(lang="uk"), ["10.07.2026, 15:01"], seasons=False) == "+03:00"
    assert zone_by_clock(page(lang="ru"), ["10.07.2026, 17:00"]) == "+05:00"
    assert zone_by_clock(page(lang="ru"), ["10.07.2019, 17:00", "вчера"]) is None
    assert offset_between(NOW + timedelta(hours=5, minutes=45), NOW) == 345
    assert offset_between(NOW + timedelta(minutes=22), NOW) is None
    assert named_offset(-210) == "-03:30"


@pytest.mark.parametrize(
    ("persian", "day"),
    [
        ((1394, 11, 27), date(2016, 2, 16)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1404, 7, 1), date(2025, 9, 23)),
        ((1370, 6, 31), date(1991, 9, 22)),
    ],
)
def test_persian_dates(persian: tuple[int, int, int], day: date) -> None:
    assert gregorian(*persian) == day


def test_a_date_of_the_persian_calendar_becomes_one_of_ours() -> None:
    written = page(lang="fa").time("1394/11/27, 00:31")
    assert written is not None
    assert written.at == datetime(2016, 2, 16, 0, 31, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sentence", "at"),
    [
        ("Ответ #12 : 05 Марта 2026, 14:05:33 »", datetime(2026, 3, 5, 11, 5, 33, tzinfo=UTC)),
        ("Re: 5 советов, 05.03.2026, 14:05 #7", datetime(2026, 3, 5, 11, 5, tzinfo=UTC)),
        ("Отправлено Вчера, 10:12 Маша", datetime(2026, 7, 9, 7, 12, tzinfo=UTC)),
        ("14:05", None),
        ("счёт 2:15 в пользу гостей", None),
        ("Регистрация: 05.03.2008", None),
    ],
)
def test_a_date_is_found_wherever_it_starts(sentence: str, at: datetime | None) -> None:
    written = time_somewhere(page(lang="ru"), sentence)
    assert (None if written is None else written.at) == at


def test_the_time_of_a_post_is_not_taken_from_its_text() -> None:
    opened = page('<div id="x"><p class="q">05.03.2026, 14:05</p><i>06.03.2026, 15:06</i></div>', lang="ru")
    post, body = opened.tree.css_first("#x"), opened.tree.css_first(".q")
    assert post is not None
    written = time_outside(opened, post, body)
    assert written is not None
    assert written.at == datetime(2026, 3, 6, 12, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "declared", "lang"),
    [
        ("Сообщения этого форума: где мой заказ, объясните " * 3, None, "ru"),
        ("Повідомлення форуму: де моє замовлення, поясніть її " * 3, "en", "uk"),
        ("Viestiketju: lähetetty eilen, vastaukset ja keskustelut, kirjaudu sisään", None, "fi"),
        ("Viestiketju: lähetetty eilen, vastaukset ja keskustelut, kirjaudu sisään", "en-gb", "fi"),
        ("The reply you posted and the rest of it", "en-gb", "en-gb"),
        ("Der Beitrag wurde gestern geschrieben", "de", "de"),
    ],
)
def test_the_language_of_the_letters_gives_dates_their_meaning(text: str, declared: str | None, lang: str) -> None:
    assert page(text, declared).in_own_language().lang == lang


def test_a_distance_that_no_countrys_clocks_keep_is_no_zone() -> None:
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert offset_between(at + timedelta(minutes=85), at) is None
    assert offset_between(at + timedelta(minutes=332), at) == 330
    assert offset_between(at + timedelta(minutes=118), at) == 120
