"""Which of the clocks on a page of unknown make is believed: a stamp, a machine's time, what is shown."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.generic.thread import ThreadCrawler
from crawlers.types import Precision, Response, Source
from tests.unit.crawlers.rough import NOW

URL = "https://site.example/board/topic/7"
WORDS = (
    "The kitchen came two months late and with the wrong doors.",
    "Ours never came at all, and nobody picks up the phone.",
    "Write to the consumer office, they gave me the money back.",
)


def times(
    dates: tuple[str, ...], *, attributes: tuple[str, ...] = ("", "", ""), inner: str = "", foot: str = ""
) -> list[datetime]:
    """When the three posts of a page were written, as read; the second holds `inner` behind its words."""
    blocks = "".join(
        f'<li class="message" id="m{n}"{attribute}><a class="user" href="/member/{n}">Member {n}</a> {date}'
        f'<div class="text">{words}</div>{inner if n == 2 else ""}</li>'
        for n, (date, attribute, words) in enumerate(zip(dates, attributes, WORDS, strict=True), 1)
    )
    html = f"<html lang=en><head><title>Late kitchens</title></head><body><ul>{blocks}</ul><p>{foot}</p></body></html>"
    page = Response(URL, URL, 200, {"content-type": "text/html; charset=utf-8"}, html.encode(), NOW)
    found = [post.published for post in ThreadCrawler().read(page, Source(URL, "thread")).posts]
    assert all(one is not None and one.precision in (Precision.MINUTE, Precision.SECOND) for one in found)
    return [one.at for one in found if one is not None]


def shown(machine: str, clock: str) -> str:
    return f'<time datetime="{machine}">{clock}</time>'


FOOT = "All times are GMT -8."
WINTER = tuple(shown(f"2026-01-{n}T19:39:17", f"01-{n}-2026, 06:39 PM") for n in (23, 24, 25))
STAMPED = tuple(
    f' data-node-publishdate="{int(datetime(2026, 1, n, 3, 39, 17, tzinfo=UTC).timestamp())}"' for n in (24, 25, 26)
)


def test_a_stamp_around_a_post_is_right_where_the_boards_clock_is_an_hour_off() -> None:
    assert times(WINTER, attributes=STAMPED, foot=FOOT) == [
        datetime(2026, 1, n, 3, 39, 17, tzinfo=UTC) for n in (24, 25, 26)
    ]


def test_without_a_stamp_a_machines_time_without_zone_follows_the_clock_that_is_shown() -> None:
    """The footer speaks of what is shown; a server may keep another zone for its attributes."""
    utc = tuple(shown(f"2026-01-{n}T02:39:17", f"01-{n - 1}-2026, 06:39 PM") for n in (24, 25, 26))
    assert times(utc, foot=FOOT) == [datetime(2026, 1, n, 2, 39, 17, tzinfo=UTC) for n in (24, 25, 26)]
    assert times(WINTER, foot=FOOT) == [datetime(2026, 1, n, 2, 39, 17, tzinfo=UTC) for n in (24, 25, 26)]


@pytest.mark.parametrize("offset", ["Z", "+00:00"])
def test_a_machines_time_with_its_offset_is_right_whatever_is_shown(offset: str) -> None:
    dates = tuple(shown(f"2026-07-{n}T12:05:00{offset}", f"07-{n}-2026, 06:05 AM") for n in (23, 24, 25))
    assert times(dates, foot=FOOT) == [datetime(2026, 7, n, 12, 5, tzinfo=UTC) for n in (23, 24, 25)]


@pytest.mark.parametrize(
    "attributes",
    [
        (' data-join-date="1769225957"',) * 3,  # of a person
        (' data-edited-time="1769225957"',) * 3,  # of a change
        (' data-user-id="1769225957"',) * 3,  # no time at all
        (' data-shown-date="1769225557"',) * 3,  # of something else: not whole quarters of an hour away
    ],
)
def test_what_is_no_stamp_of_the_post_is_left_alone(attributes: tuple[str, str, str]) -> None:
    assert times(WINTER, attributes=attributes, foot=FOOT)[0] == datetime(2026, 1, 24, 2, 39, 17, tzinfo=UTC)


def test_an_answer_inside_a_post_does_not_take_that_posts_stamp() -> None:
    inner = (
        '<ul><li class="message" id="m9"><a class="user" href="/member/9">Member 9</a> '
        '<time>01-24-2026, 09:39 PM</time><div class="text">The same happened to my neighbours.</div></li></ul>'
    )
    found = times(WINTER, attributes=STAMPED, inner=inner, foot=FOOT)
    assert found[2] == datetime(2026, 1, 25, 5, 39, tzinfo=UTC)
