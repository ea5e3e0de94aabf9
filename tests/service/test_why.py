"""What the program says of a post that somebody misses."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlsplit

import pytest

from crawlers.news import searxng
from monitor.service import Monitor
from monitor.service.why import WhySlug
from monitor.types import NewSource, State
from tests.servers import Exchange, Page, Server
from tests.service.parts import crawl, look_for, serve, watch

MENTION = ("1", "Отзыв", "Заказал в «Ромашке» диван, везут второй месяц.")
OTHER = ("2", "Погода", "Сегодня дождь, завтра снег.")
VACANCY = ("3", "Вакансия", "«Ромашка» ищет кладовщика: график 2/2, зарплата 50 000 рублей, оформление по ТК, звоните.")
THREAD = "<html lang=ru><head><title>Кухни</title></head><body><h1>Кухни</h1>" + "".join(
    f'<div class="message" id="m{n}"><a class="username" href="/user/{n}">{who}</a>'
    f' <time datetime="2026-11-20T1{n}:00:00+03:00">20.11.2026</time><div class="text">{text}</div></div>'
    for n, who, text in (
        (1, "Анна", "Кто заказывал кухню в этом городе, поделитесь опытом."),
        (2, "Пётр", "Я заказывал только шкаф, и всё было хорошо."),
    )
)


def slugs(monitor: Monitor, address: str) -> list[WhySlug]:
    return [one.slug for one in monitor.why(address)]


def thread(monitor: Monitor, server: Server, path: str) -> int:
    """Id of a place that is one page of a forum."""
    server.page(path, THREAD)
    written = monitor.add_source(NewSource(server.url(path), "thread", allow_private=True)).result()
    assert written.id is not None
    return written.id


def test_each_answer_fits_what_happened(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Ромашка")
    mention, other, unseen = (server.url(f"/posts/{name}") for name in ("1", "2", "9"))
    assert slugs(monitor, mention) == [WhySlug.NO_PLACE]
    feed = watch(monitor, serve(server, MENTION, OTHER))
    assert slugs(monitor, mention) == [WhySlug.NEVER_READ]
    crawl(monitor)
    (listed,) = monitor.why(mention + "?utm_source=mail")
    assert listed.slug is WhySlug.IN_LIST
    assert len(listed.mention_ids) == 1
    assert slugs(monitor, other) == [WhySlug.NAMES_NOBODY]
    assert slugs(monitor, unseen) in ([WhySlug.NOT_SEEN], [WhySlug.OLDER])
    assert slugs(monitor, server.url("/feed")) == [WhySlug.THE_PLACE]
    monitor.enable_source(feed, False).result()
    assert slugs(monitor, unseen) == [WhySlug.PLACE_OFF]
    monitor.remove_source(feed).result()
    (removed,) = monitor.why(unseen)
    assert (removed.slug, removed.place and removed.place.id) == (WhySlug.REMOVED, feed)
    assert removed.at is not None
    assert slugs(monitor, mention) == [WhySlug.IN_LIST], "what it brought stays"


def test_a_place_that_fails_says_how(monitor: Monitor, server: Server) -> None:
    server.pages("/feed", [Page(b"<html>no feed</html>")])
    monitor.add_source(NewSource(server.url("/feed"), "feed", allow_private=True)).result()
    crawl(monitor)
    (reason,) = monitor.why(server.url("/posts/1"))
    assert reason.slug is WhySlug.PLACE_FAILS
    assert reason.detail


def test_what_is_kept_out_of_the_list_is_told_with_why(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Ромашка")
    watch(monitor, serve(server, MENTION, VACANCY))
    crawl(monitor)
    (noise,) = monitor.why(server.url("/posts/3"))
    assert (noise.slug, noise.code) == (WhySlug.SET_ASIDE, "noise")
    monitor.triage.bring_back(noise.mention_ids).result()
    assert slugs(monitor, server.url("/posts/3")) == [WhySlug.IN_LIST], "brought back"
    (listed,) = monitor.why(server.url("/posts/1"))
    monitor.mark(listed.mention_ids, State.DONE).result()
    (done,) = monitor.why(server.url("/posts/1"))
    assert (done.slug, done.code) == (WhySlug.IN_LIST, "done")
    monitor.mark(listed.mention_ids, State.NOT_US).result()
    (thrown,) = monitor.why(server.url("/posts/1"))
    assert (thrown.slug, thrown.code) == (WhySlug.SET_ASIDE, "not_us")


def test_a_post_that_was_not_among_those_of_its_page_is_not_said_to_name_nobody(
    monitor: Monitor, server: Server
) -> None:
    place = thread(monitor, server, "/forum/5")
    crawl(monitor)
    page = server.url("/forum/5")
    assert slugs(monitor, f"{page}#m2") == [WhySlug.NAMES_NOBODY]
    assert slugs(monitor, f"{page}#comments") == [WhySlug.NAMES_NOBODY]
    assert slugs(monitor, f"{page}#m9") in ([WhySlug.NOT_SEEN], [WhySlug.OLDER])
    # the page's own place is gone, another of the site stays: that is told first
    thread(monitor, server, "/forum/7")
    crawl(monitor)
    monitor.remove_source(place).result()
    first, second = monitor.why(f"{page}#m9")
    assert (first.slug, first.place and first.place.id) == (WhySlug.REMOVED, place)
    assert second.slug in (WhySlug.NOT_SEEN, WhySlug.OLDER)


def test_robots_txt_as_it_was_last_read_is_told_without_asking_again(monitor: Monitor, server: Server) -> None:
    server.page("/robots.txt", "User-agent: *\nDisallow: /closed", content_type="text/plain")
    feed = watch(monitor, serve(server, MENTION))
    asked = server.url("/closed/9")
    assert WhySlug.ROBOTS not in slugs(monitor, asked), "nobody has read it yet"
    crawl(monitor)
    paths = len(server.paths())
    assert slugs(monitor, asked)[0] is WhySlug.ROBOTS
    assert len(server.paths()) == paths
    closed = monitor.add_source(NewSource(asked, "thread", allow_private=True)).result().id
    crawl(monitor)
    told = monitor.why(server.url("/closed/8"))
    assert [(one.slug, one.place and one.place.id) for one in told[:1]] == [(WhySlug.PLACE_FAILS, closed)]
    assert feed in [one.place.id for one in told if one.place is not None]


@pytest.mark.parametrize(
    ("address", "name"),
    [("https://www.facebook.com/groups/1/posts/2", "Facebook"), ("https://otzovik.com/review_1.html", "Отзовик")],
)
def test_a_site_that_is_not_crawled_is_named_with_the_ways_that_are_left(
    monitor: Monitor, address: str, name: str
) -> None:
    (reason,) = monitor.why(address)
    assert reason.slug is WhySlug.CLOSED
    assert reason.closed is not None
    assert reason.closed.name == name
    assert reason.closed.ways


def test_a_search_of_the_web_that_reached_its_cap_is_told_for_any_site(
    monitor: Monitor, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searxng, "_PAUSE_S", 0.0)

    def results(exchange: Exchange) -> None:
        number = dict(parse_qsl(urlsplit(exchange.path).query))["pageno"]
        found = [{"url": server.url(f"/a/{number}"), "title": "Новость", "content": "Слова."}]
        told = json.dumps({"number_of_results": 9, "results": found})
        exchange.send(Page(told.encode(), content_type="application/json"))

    server.script("/search", results)
    place = NewSource(server.url("/search?q=romashka"), "searxng", "Search", allow_private=True)
    monitor.add_source(place).result()
    missed = "https://paper.example/a/1"
    assert slugs(monitor, missed) == [WhySlug.NO_PLACE]
    crawl(monitor)
    none, capped = monitor.why(missed)
    assert (none.slug, capped.slug) == (WhySlug.NO_PLACE, WhySlug.CAPPED)
    assert capped.detail is not None
    assert "first 3 pages" in capped.detail
