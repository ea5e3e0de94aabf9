"""Written dates of four languages and two neighbours, read as a person would read them on a Saturday noon."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from crawlers.dates import from_epoch, known_zone, time_within, written_order, written_time
from crawlers.types import Precision

NOW = datetime(2026, 11, 21, 12, 42, 30, tzinfo=UTC)  # Saturday; 15:42 in Moscow, 14:42 in Kyiv and Helsinki


def read(raw: str, lang: str | None, zone: str | None = None, order: str | None = None) -> str | None:
    """The instant in UTC and its precision, as short text."""
    written = written_time(raw, now=NOW, lang=lang, zone=zone, order=order)  # type: ignore[arg-type]
    return f"{written.at:%Y-%m-%d %H:%M:%S} {written.precision}" if written else None


RELATIVE = [
    # ru, Moscow is three hours ahead of UTC
    ("вчера в 15:30", "ru", "2026-11-20 12:30:00 minute"),
    ("Сегодня, 09:05", "ru", "2026-11-21 06:05:00 minute"),
    ("вчера", "ru", "2026-11-19 21:00:00 day"),
    ("позавчера", "ru", "2026-11-18 21:00:00 day"),
    ("позавчера в 7:00", "ru", "2026-11-19 04:00:00 minute"),
    ("полчаса назад", "ru", "2026-11-21 12:12:00 minute"),
    ("час назад", "ru", "2026-11-21 11:00:00 hour"),
    ("3 часа назад", "ru", "2026-11-21 09:00:00 hour"),
    ("1 час 20 минут назад", "ru", "2026-11-21 11:22:00 minute"),
    ("5 мин. назад", "ru", "2026-11-21 12:37:00 minute"),
    ("минуту назад", "ru", "2026-11-21 12:41:00 minute"),
    ("меньше минуты назад", "ru", "2026-11-21 12:42:00 minute"),
    ("40 секунд назад", "ru", "2026-11-21 12:41:50 second"),
    ("только что", "ru", "2026-11-21 12:42:00 minute"),
    ("пару минут назад", "ru", "2026-11-21 12:40:00 minute"),
    ("несколько минут назад", "ru", "2026-11-21 12:00:00 hour"),
    ("два дня назад", "ru", "2026-11-18 21:00:00 day"),
    ("неделю назад", "ru", "2026-11-13 21:00:00 day"),
    ("2 месяца назад", "ru", "2026-08-31 21:00:00 month"),
    ("2 года назад", "ru", "2023-12-31 21:00:00 year"),
    ("год назад", "ru", "2024-12-31 21:00:00 year"),
    ("в пятницу в 15:30", "ru", "2026-11-20 12:30:00 minute"),
    ("Понедельник в 10:43", "ru", "2026-11-16 07:43:00 minute"),
    ("вчера в 3:15 вечера", "ru", "2026-11-20 12:15:00 minute"),
    # uk, Kyiv is two hours ahead; год is an hour
    ("3 хвилини тому", "uk", "2026-11-21 12:39:00 minute"),
    ("2 год. тому", "uk", "2026-11-21 10:00:00 hour"),
    ("2 год тому", None, "2026-11-21 10:00:00 hour"),
    ("2 год назад", "ru", "2023-12-31 21:00:00 year"),
    ("годину тому", "uk", "2026-11-21 11:00:00 hour"),
    ("5 годин тому", "uk", "2026-11-21 07:00:00 hour"),
    ("пів години тому", "uk", "2026-11-21 12:12:00 minute"),
    ("менше хвилини тому", "uk", "2026-11-21 12:42:00 minute"),
    ("вчора о 15:30", "uk", "2026-11-20 13:30:00 minute"),
    ("Учора, 08:15", "uk", "2026-11-20 06:15:00 minute"),
    ("сьогодні о 9:00", "uk", "2026-11-21 07:00:00 minute"),
    ("позавчора", "uk", "2026-11-18 22:00:00 day"),
    ("п’ять днів тому", "uk", "2026-11-15 22:00:00 day"),
    ("рік тому", "uk", "2024-12-31 22:00:00 year"),
    ("тиждень тому", "uk", "2026-11-13 22:00:00 day"),
    ("П'ятниця, 20:10", "uk", "2026-11-20 18:10:00 minute"),
    ("щойно", "uk", "2026-11-21 12:42:00 minute"),
    # fi, Helsinki is two hours ahead; the clock has a dot
    ("eilen klo 15.30", "fi", "2026-11-20 13:30:00 minute"),
    ("Eilen klo 15:30", "fi", "2026-11-20 13:30:00 minute"),
    ("tänään klo 9.00", "fi", "2026-11-21 07:00:00 minute"),
    ("tänään 9.05", "fi", "2026-11-21 07:05:00 minute"),
    ("eilen klo 15", "fi", "2026-11-20 13:00:00 hour"),
    ("eilen", "fi", "2026-11-19 22:00:00 day"),
    ("toissapäivänä", "fi", "2026-11-18 22:00:00 day"),
    ("toissa päivänä klo 8.15", "fi", "2026-11-19 06:15:00 minute"),
    ("2 tuntia sitten", "fi", "2026-11-21 10:00:00 hour"),
    ("5 minuuttia sitten", "fi", "2026-11-21 12:37:00 minute"),
    ("alle minuutti sitten", "fi", "2026-11-21 12:42:00 minute"),
    ("puoli tuntia sitten", "fi", "2026-11-21 12:12:00 minute"),
    ("3 pv sitten", "fi", "2026-11-17 22:00:00 day"),
    ("2 vk sitten", "fi", "2026-11-06 22:00:00 day"),
    ("4 kk sitten", "fi", "2026-06-30 21:00:00 month"),
    ("viisi vuotta sitten", "fi", "2020-12-31 22:00:00 year"),
    ("Perjantai klo 15:30", "fi", "2026-11-20 13:30:00 minute"),
    ("lauantaina klo 10.00", "fi", "2026-11-14 08:00:00 minute"),
    # en
    ("Today at 3:15 PM", "en", "2026-11-21 15:15:00 minute"),
    ("Yesterday, 9:05", "en", "2026-11-20 09:05:00 minute"),
    ("Yesterday at 12:10 AM", "en", "2026-11-20 00:10:00 minute"),
    ("3 minutes ago", "en", "2026-11-21 12:39:00 minute"),
    ("a minute ago", "en", "2026-11-21 12:41:00 minute"),
    ("an hour ago", "en", "2026-11-21 11:00:00 hour"),
    ("half an hour ago", "en", "2026-11-21 12:12:00 minute"),
    ("less than a minute ago", "en", "2026-11-21 12:42:00 minute"),
    ("A moment ago", "en", "2026-11-21 12:42:00 minute"),
    ("1 hour, 20 minutes ago", "en", "2026-11-21 11:22:00 minute"),
    ("a few minutes ago", "en", "2026-11-21 12:00:00 hour"),
    ("2 weeks ago", "en", "2026-11-07 00:00:00 day"),
    ("14 months ago", "en", "2025-09-01 00:00:00 month"),
    ("Friday at 3:15 PM", "en", "2026-11-20 15:15:00 minute"),
    ("2d", "en", "2026-11-19 00:00:00 day"),
    ("3h ago", "en", "2026-11-21 09:00:00 hour"),
    ("15:30", "en", "2026-11-20 15:30:00 minute"),
    ("10:30", "en", "2026-11-21 10:30:00 minute"),
    # de, fr
    ("vor 3 Stunden", "de", "2026-11-21 09:00:00 hour"),
    ("gestern um 14:05 Uhr", "de", "2026-11-20 14:05:00 minute"),
    ("il y a 2 heures", "fr", "2026-11-21 10:00:00 hour"),
    ("hier à 14h05", "fr", "2026-11-20 14:05:00 minute"),
    ("aujourd’hui, 08:00", "fr", "2026-11-21 08:00:00 minute"),
]

ABSOLUTE = [
    ("12.11.2025 klo 6.40 ip.", "fi", "2025-11-12 16:40:00 minute"),
    ("12.11.2025 6:40 ap.", "fi", "2025-11-12 04:40:00 minute"),
    # ru; Moscow was four hours ahead of UTC from 2011 to 2014
    ("5 августа 2014 г. в 12:00", "ru", "2014-08-05 08:00:00 minute"),
    ("12 октября 2025 г.", "ru", "2025-10-11 21:00:00 day"),
    ("12 окт 2025 15:30", None, "2025-10-12 12:30:00 minute"),
    ("17 июл 2013, 13:35", "ru", "2013-07-17 09:35:00 minute"),
    ("Ср июл 17, 2013 1:35 pm", "ru", "2013-07-17 09:35:00 minute"),
    ("Пт Ноя 20, 2026 12:05 am", "ru", "2026-11-19 21:05:00 minute"),
    ("Добавлено: Пт Ноя 20, 2026 3:15 pm", "ru", "2026-11-20 12:15:00 minute"),
    ("1 мая 2020", "ru", "2020-04-30 21:00:00 day"),
    ("Май 2020", "ru", "2020-04-30 21:00:00 month"),
    ("21.11.26 в 9:05", "ru", "2026-11-21 06:05:00 minute"),
    ("20-ноя-2026 10:00:05", "ru", "2026-11-20 07:00:05 second"),
    ("3/4/2025 10:00", "ru", "2025-04-03 07:00:00 minute"),
    ("5 августа в 12:00", "ru", "2026-08-05 09:00:00 minute"),
    ("24 декабря", "ru", "2025-12-23 21:00:00 day"),
    ("29 февраля", "ru", "2024-02-28 21:00:00 day"),
    # uk
    ("22 верес 2021 о 07:37", "uk", "2021-09-22 04:37:00 minute"),
    ("28 лютого 2020 року об 11:57", "uk", "2020-02-28 09:57:00 minute"),
    ("12 жовтня 2025 р. 14:05", "uk", "2025-10-12 11:05:00 minute"),
    ("Сер серп 12, 2020 1:05 пп", "uk", "2020-08-12 10:05:00 minute"),
    ("Сер 12 серп 2020, 13:05", "uk", "2020-08-12 10:05:00 minute"),
    ("П'ят 20 листопада 2026, 13:05", "uk", "2026-11-20 11:05:00 minute"),
    ("Чет 5 листопада, 13:05", "uk", "2026-11-05 11:05:00 minute"),
    ("1 листопада 2026", "uk", "2026-10-31 22:00:00 day"),
    # fi
    ("1. tammikuuta, 2016", "fi", "2015-12-31 22:00:00 day"),
    ("tiistaina, 27. lokakuuta 2015", "fi", "2015-10-26 22:00:00 day"),
    ("ke 12. marraskuuta 2025 klo 9.05", "fi", "2025-11-12 07:05:00 minute"),
    ("12.10.2025 klo 14.05", "fi", "2025-10-12 11:05:00 minute"),
    ("12.10.2025 14.05", "fi", "2025-10-12 11:05:00 minute"),
    ("27.07.2011 klo 21:36", "fi", "2011-07-27 18:36:00 minute"),
    ("17.7. klo 8.30", "fi", "2026-07-17 05:30:00 minute"),
    ("17.12.", "fi", "2025-12-16 22:00:00 day"),
    ("Ke Heinä 17, 2013 1:35 pm", "fi", "2013-07-17 10:35:00 minute"),
    ("heinäkuussa 2013", "fi", "2013-06-30 21:00:00 month"),
    # en; only plain and American English put the month first
    ("03/04/2025", "en", "2025-03-04 00:00:00 day"),
    ("03/04/2025", "en-US", "2025-03-04 00:00:00 day"),
    ("03/04/2025", "en-GB", "2025-04-03 00:00:00 day"),
    ("03.04.2025", "en", "2025-04-03 00:00:00 day"),
    ("25/03/2025", "en", "2025-03-25 00:00:00 day"),
    ("05/12/2026", "fi", "2026-05-11 21:00:00 day"),  # 5 December 2026 is yet to come
    ("17 Jul 2013 13:35", "en", "2013-07-17 13:35:00 minute"),
    ("Wed Jul 17, 2013 1:35 pm", "en", "2013-07-17 13:35:00 minute"),
    ("January 9th, 2016, 2:30 am", "en", "2016-01-09 02:30:00 minute"),
    ("Mar 10, 2016 at 10:43 AM", "en", "2016-03-10 10:43:00 minute"),
    ("Feb '09", "en", "2009-02-01 00:00:00 month"),
    ("the 3rd of May 2019", "en", "2019-05-03 00:00:00 day"),
    ("2013", "en", "2013-01-01 00:00:00 year"),
    # de, fr
    ("So 1. Nov 2020, 14:05 Uhr", "de", "2020-11-01 14:05:00 minute"),
    ("Ven 7 Oct 2011 08:23", "fr", "2011-10-07 08:23:00 minute"),
    ("Mar 7 Mar 2011 8:00", "fr", "2011-03-07 08:00:00 minute"),
    ("1er août 2020", "fr", "2020-08-01 00:00:00 day"),
    # machines
    ("2011-07-27T21:36:02+0300", "fi", "2011-07-27 18:36:02 second"),
    ("2009-02-01T10:21:45+00:00", "ru", "2009-02-01 10:21:45 second"),
    ("2026-11-20T10:00Z", "ru", "2026-11-20 10:00:00 minute"),
    ("2026-11-20 10:00:00", "ru", "2026-11-20 07:00:00 second"),
    ("2026-11-20", "ru", "2026-11-19 21:00:00 day"),
    ("2026/11/20 10:00", "en", "2026-11-20 10:00:00 minute"),
    ("Fri, 20 Nov 2026 15:00:00 GMT", "ru", "2026-11-20 15:00:00 second"),
    ("Fri, 20 Nov 2026 15:00:00 +0300", "en", "2026-11-20 12:00:00 second"),
    ("Fri, 20 Nov 2026 15:00:00 EST", "en", "2026-11-20 20:00:00 second"),
    ("20.11.2026 15:00 МСК", "uk", "2026-11-20 12:00:00 minute"),
    ("20 Nov 2026 15:00 (UTC+5)", "en", "2026-11-20 10:00:00 minute"),
    ("1457606598", "en", "2016-03-10 10:43:18 second"),
    ("1457606598000", "en", "2016-03-10 10:43:18 second"),
    # other languages go to dateparser
    ("2. listopadu 2020 15:30", "cs", "2020-11-02 15:30:00 minute"),
    ("för 3 timmar sedan", "sv", "2026-11-21 09:00:00 hour"),
]

NOT_DATES = [
    ("", "en"),
    ("Guest", "en"),
    ("no date here", "en"),
    ("Гость", "ru"),
    ("в прошлый раз", "ru"),
    ("31.02.2025", "fi"),
    ("25/13/2024", "ru"),
    ("eilen klo 25.00", "fi"),
    ("версия 3.5", "ru"),
    ("12345", "en"),
    ("5 постов", "ru"),
    ("x" * 500, "en"),
]


@pytest.mark.parametrize(("raw", "lang", "expected"), RELATIVE)
def test_reads_relative_time(raw: str, lang: str | None, expected: str) -> None:
    assert read(raw, lang) == expected


@pytest.mark.parametrize(("raw", "lang", "expected"), ABSOLUTE)
def test_reads_absolute_time(raw: str, lang: str | None, expected: str) -> None:
    assert read(raw, lang) == expected


@pytest.mark.parametrize(("raw", "lang"), NOT_DATES)
def test_makes_no_date_of_other_text(raw: str, lang: str) -> None:
    assert read(raw, lang) is None


@pytest.mark.parametrize(
    ("raw", "order", "expected"),
    [
        ("03/04/2025", "DMY", "2025-04-03 00:00:00 day"),
        ("03/04/2025", "MDY", "2025-03-04 00:00:00 day"),
        ("03-04-05", "YMD", "2003-04-05 00:00:00 day"),
        ("03.04.2025", "MDY", "2025-03-04 00:00:00 day"),
        ("25/03/2025", "MDY", "2025-03-25 00:00:00 day"),
        ("05/12/2026", "DMY", "2026-12-05 00:00:00 day"),  # who says the order means it
    ],
)
def test_given_order_settles_figures(raw: str, order: str, expected: str) -> None:
    assert read(raw, "en", order=order) == expected


@pytest.mark.parametrize(
    ("zone", "expected", "name"),
    [
        ("Asia/Yekaterinburg", "2026-11-20 10:30:00 minute", "Asia/Yekaterinburg"),
        ("UTC+4", "2026-11-20 11:30:00 minute", "+04:00"),
        ("UTC-06:00", "2026-11-20 21:30:00 minute", "-06:00"),
        ("UTC", "2026-11-20 15:30:00 minute", "UTC"),
        ("Nowhere/Land", "2026-11-20 12:30:00 minute", "Europe/Moscow"),
        (None, "2026-11-20 12:30:00 minute", "Europe/Moscow"),
    ],
)
def test_zone_is_used_and_named(zone: str | None, expected: str, name: str) -> None:
    assert read("20.11.2026 15:30", "ru", zone) == expected
    written = written_time("20.11.2026 15:30", now=NOW, lang="ru", zone=zone)
    assert written is not None
    assert written.zone == name


def test_zone_in_the_text_wins() -> None:
    written = written_time("20.11.2026 15:30 +0500", now=NOW, lang="ru", zone="Europe/Kyiv")
    assert written is not None
    assert (written.at, written.zone) == (datetime(2026, 11, 20, 10, 30, tzinfo=UTC), "+05:00")


def test_yesterday_is_counted_in_the_zone_of_the_page() -> None:
    late = datetime(2026, 11, 20, 22, 30, tzinfo=UTC)  # 21 November, 01:30 in Moscow
    written = written_time("вчера в 23:50", now=late, lang="ru", zone=None)
    assert written is not None
    assert written.at == datetime(2026, 11, 20, 20, 50, tzinfo=UTC)


def test_hours_are_hours_on_the_night_the_clocks_change() -> None:
    after = datetime(2026, 10, 25, 3, 30, tzinfo=UTC)  # Helsinki turned back from 4:00 to 3:00 at 01:00 UTC
    written = written_time("4 tuntia sitten", now=after, lang="fi", zone=None)
    assert written is not None
    assert written.at == datetime(2026, 10, 24, 23, 0, tzinfo=UTC)


def test_summer_time_of_the_written_date_counts_not_of_today() -> None:
    assert read("15.7.2026 klo 12.00", "fi") == "2026-07-15 09:00:00 minute"
    assert read("15.1.2026 klo 12.00", "fi") == "2026-01-15 10:00:00 minute"


def test_raw_text_is_kept() -> None:
    written = written_time("  Вчера в 15:30\n", now=NOW, lang="ru", zone=None)
    assert written is not None
    assert written.raw == "Вчера в 15:30"


def test_epoch() -> None:
    written = from_epoch(1457606598, "Mar 10, 2016")
    assert written.at == datetime(2016, 3, 10, 10, 43, 18, tzinfo=UTC)
    assert (written.precision, written.zone, written.raw) == (Precision.SECOND, "UTC", "Mar 10, 2016")


@pytest.mark.parametrize(
    ("raws", "order"),
    [
        (["03/04/2025 10:00", "03/25/2025 11:00"], "MDY"),
        (["03/04/2025", "25-03-2025"], "DMY"),
        (["03/04/2025", "05/06/2025"], None),
        (["2025-03-25", "yesterday"], None),
    ],
)
def test_dates_of_a_page_betray_their_order(raws: list[str], order: str | None) -> None:
    assert written_order(raws) == order


@pytest.mark.parametrize(
    ("sentence", "lang", "expected"),
    [
        (" on 17 Jul 2013 14:10, edited 1 time in total.", "en", "2013-07-17 14:10"),
        (" on January 9th, 2016, 2:30 am, edited 12 times in total.", "en", "2016-01-09 02:30"),
        (" 17 июл 2013, 14:10, всего редактировалось 2 раз(а).", "ru", "2013-07-17 10:10"),
        (" (17 лип 2013, 14:10), всього редагувалось 1 раз", "uk", "2013-07-17 11:10"),
        (", 17.07.2013 14:10. Yhteensä muokattu 3 kertaa.", "fi", "2013-07-17 11:10"),
        (" am 17. Jul 2013, 14:10, insgesamt 1-mal geändert.", "de", "2013-07-17 14:10"),
        (" Вчера, 14:10, всего редактировалось 1 раз.", "ru", "2026-11-20 11:10"),
        (" without a date, 3 times", "en", None),
    ],
)
def test_date_at_the_start_of_a_sentence(sentence: str, lang: str, expected: str | None) -> None:
    written = time_within(sentence, now=NOW, lang=lang, zone=None)
    assert (f"{written.at:%Y-%m-%d %H:%M}" if written else None) == expected


@pytest.mark.parametrize("zone", ["Europe", "../../etc/passwd", "", "UTC+99", "Moscow"])
def test_unknown_zones_are_none(zone: str) -> None:
    assert known_zone(zone) is None


def test_common_dates_do_not_load_dateparser() -> None:
    program = (
        "import sys; from datetime import UTC, datetime; from crawlers.dates import written_time;"
        "now = datetime.now(UTC);"
        "[written_time(t, now=now, lang='ru', zone=None) for t in ('вчера в 15:30', '17 июл 2013, 13:35')];"
        "print('dateparser' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
