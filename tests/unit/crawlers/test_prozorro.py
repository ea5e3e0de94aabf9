"""Tenders of chosen buyers out of Prozorro's feed of all changes; buyers and tenders are invented."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from crawlers.detect import known_by_address
from crawlers.errors import NotFoundError, ParseError, RateLimitedError
from crawlers.gaps import Gap, GapKind
from crawlers.http import Fetcher
from crawlers.registers import prozorro
from crawlers.registers.prozorro import ProzorroCrawler
from crawlers.types import Batch, Checkpoint, Http, Post, PostKind, Source
from tests.servers import Exchange, Page, Server

OURS, OTHERS = "31245678", "40506070"
ADDRESS = f"https://prozorro.gov.ua/uk/search/tender?buyer={OURS}"
NOON = datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.fixture
def http() -> Iterator[Http]:
    fetcher = Fetcher(user_agent="MentionMonitor/test", contact="test", delay_s=0)
    yield fetcher.session(allow_private=True)
    fetcher.close()


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("CHANGES_OF_A_PAGE", 3), ("FIRST_PAGES", 3), ("PAGES_A_VISIT", 4), ("_PAUSE_S", 0.0)):
        monkeypatch.setattr(prozorro, name, value)


@dataclass
class Feed:
    """The feed as the owner describes it: changes by time, an offset for each, pages in both directions."""

    changes: list[str] = field(default_factory=list)
    """The ids of tenders, in the order of their changes."""
    buyers: dict[str, str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    begun: int = 0
    faults: dict[str, Page] = field(default_factory=dict)

    def change(self, *ids: str, buyer: str = OTHERS, state: str = "active.tendering") -> None:
        for id in ids:
            if id in self.changes:
                self.changes[self.changes.index(id)] = ""  # a tender stands where it was changed last
            self.changes.append(id)
            self.buyers[id], self.states[id] = buyer, state

    def answer(self, exchange: Exchange) -> None:
        parts = urlsplit(exchange.path)
        id = parts.path.removeprefix("/tenders").strip("/")
        if (fault := self.faults.pop(id, None)) is not None:
            exchange.send(fault)
        elif id:
            exchange.send(as_json({"data": self.tender(id)}))
        else:
            self.page(exchange, dict(parse_qsl(parts.query)))

    def page(self, exchange: Exchange, asked: dict[str, str]) -> None:
        down, at = "descending" in asked, asked.get("offset")
        if at is not None and not at.startswith(f"{self.begun}."):
            exchange.send(as_json({"status": "error"}, 404))
            return
        number = None if at is None else int(at.partition(".")[2])
        listed = [
            place
            for place, id in enumerate(self.changes)
            if id and (number is None or (place < number if down else place > number))
        ]
        shown = sorted(listed, reverse=down)[: int(asked["limit"])]
        data = [self.listed(place) for place in shown]
        onward = shown[-1] if shown else number
        answer: dict[str, Any] = {"data": data, "next_page": {"offset": f"{self.begun}.{onward}"}}
        if down or at is not None:
            answer["prev_page"] = {"offset": f"{self.begun}.{shown[0] if shown else number}"}
        exchange.send(as_json(answer))

    def listed(self, place: int) -> dict[str, Any]:
        id = self.changes[place]
        entity = {"name": "Замовник", "identifier": {"scheme": "UA-EDR", "id": self.buyers[id]}}
        modified = (NOON + timedelta(minutes=place)).isoformat()
        return {"id": id, "dateModified": modified, "status": self.states[id], "procuringEntity": entity}

    def tender(self, id: str) -> dict[str, Any]:
        return {
            "id": id,
            "tenderID": f"UA-2026-11-20-{id}-a",
            "title": "Меблі кухонні",
            "description": "Кухні для їдальні, з монтажем",
            "status": self.states[id],
            "dateCreated": "2026-11-19T14:05:00.123456+02:00",
            "procuringEntity": {"name": "КП «Вишнева їдальня»", "identifier": {"id": self.buyers[id]}},
            "value": {"amount": 184500.5, "currency": "UAH", "valueAddedTaxIncluded": True},
            "tenderPeriod": {"endDate": "2026-12-05T12:00:00+02:00"},
            "items": [{"description": "Шафа навісна"}, {"description": "Стільниця"}],
        }


def as_json(what: Any, status: int = 200) -> Page:
    return Page(json.dumps(what).encode(), status, content_type="application/json")


@pytest.fixture
def feed() -> Feed:
    return Feed()


@pytest.fixture
def server(feed: Feed) -> Iterator[Server]:
    with Server() as running:
        running.otherwise(feed.answer)
        yield running


def crawl(server: Server, http: Http, before: Checkpoint | None = None) -> list[Batch]:
    crawler = ProzorroCrawler(server.url("/tenders"))
    return list(crawler.crawl(Source(ADDRESS, "prozorro"), before or Checkpoint(), http))


def keys(batches: list[Batch]) -> list[str]:
    return [post.key for batch in batches for post in batch.posts]


def test_the_first_visit_looks_back_and_the_next_ones_read_what_changed(server: Server, http: Http, feed: Feed) -> None:
    feed.change("000001", buyer=OURS)
    feed.change(*(f"0001{n:02}" for n in range(5)))
    feed.change("000002", buyer=OURS)
    feed.change(*(f"0002{n:02}" for n in range(3)))
    first = crawl(server, http)
    assert keys(first) == ["000002"], "9 changes are looked back over, not 10"
    assert not first[-1].more
    assert keys(crawl(server, http, first[-1].checkpoint)) == []
    feed.change("000003", buyer=OURS)
    feed.change(*(f"0003{n:02}" for n in range(4)))
    feed.change("000002", buyer=OURS, state="complete")
    later = crawl(server, http, first[-1].checkpoint)
    assert keys(later) == ["000003", "000002"]
    assert "Стан: Завершена" in [post for batch in later for post in batch.posts][-1].text
    assert keys(crawl(server, http, later[-1].checkpoint)) == []


def test_a_tender_with_all_it_says(server: Server, http: Http, feed: Feed) -> None:
    feed.change("000007", buyer=OURS)
    (post,) = (post for batch in crawl(server, http) for post in batch.posts)
    assert post.text.splitlines() == [
        "Меблі кухонні",
        "Кухні для їдальні, з монтажем",
        "Замовник: КП «Вишнева їдальня» (ЄДРПОУ 31245678)",
        "Очікувана вартість: 184\u00a0500,50 UAH",
        "Стан: Подання пропозицій",
        "Пропозиції до: 05.12.2026 12:00",
        "– Шафа навісна",
        "– Стільниця",
    ]
    assert (post.title, post.author) == ("Закупівля UA-2026-11-20-000007-a: Меблі кухонні", "КП «Вишнева їдальня»")
    assert post.url == "https://prozorro.gov.ua/uk/tender/UA-2026-11-20-000007-a"
    assert post.published is not None
    assert post.published.at == datetime(2026, 11, 19, 12, 5, tzinfo=UTC)
    assert (post.kind, post.lang) == (PostKind.ARTICLE, "uk")


def test_a_long_absence_is_read_in_slices(server: Server, http: Http, feed: Feed) -> None:
    feed.change("000001")
    done = crawl(server, http)
    feed.change(*(f"0002{n:02}" for n in range(14)))
    feed.change("000003", buyer=OURS)
    one = crawl(server, http, done[-1].checkpoint)
    assert (keys(one), one[-1].more) == ([], True)
    two = crawl(server, http, one[-1].checkpoint)
    assert (keys(two), two[-1].more) == (["000003"], False)


@pytest.mark.parametrize("status", [429, 503])
def test_a_refusal_in_the_middle_loses_nothing(server: Server, http: Http, feed: Feed, status: int) -> None:
    feed.change("000001")
    done = crawl(server, http)
    feed.change("000002", "000003", buyer=OURS)
    feed.faults["000003"] = Page(b"{}", status, {"Retry-After": "60"})
    crawler = ProzorroCrawler(server.url("/tenders"))
    given: list[Batch] = []
    with pytest.raises(RateLimitedError):
        given.extend(crawler.crawl(Source(ADDRESS, "prozorro"), done[-1].checkpoint, http))
    fetcher = Fetcher(user_agent="MentionMonitor/test", contact="test", delay_s=0)
    again = crawl(server, fetcher.session(allow_private=True), done[-1].checkpoint)
    fetcher.close()
    assert keys(again) == ["000002", "000003"]


def test_a_tender_that_is_not_there_is_passed_over(server: Server, http: Http, feed: Feed) -> None:
    feed.change("000001", "000002", buyer=OURS)
    feed.faults["000002"] = Page(b"{}", 404)
    batches = crawl(server, http)
    assert keys(batches) == ["000001"]
    assert [skip.reason for batch in batches for skip in batch.skipped] == ["not_found"]


def test_a_feed_begun_anew_is_a_gap_and_read_from_its_newest(server: Server, http: Http, feed: Feed) -> None:
    feed.change("000001", buyer=OURS)
    done = crawl(server, http)
    feed.begun = 1
    feed.change("000002", buyer=OURS)
    batches = crawl(server, http, done[-1].checkpoint)
    assert keys(batches) == ["000002", "000001"]
    assert [batch.gap for batch in batches if batch.gap is not None] == [Gap(GapKind.LOST_PLACE, "Prozorro")]
    assert keys(crawl(server, http, batches[-1].checkpoint)) == []


def test_only_numbers_of_others_are_asked_for(server: Server, http: Http, feed: Feed) -> None:
    feed.change(*(f"0001{n:02}" for n in range(9)))
    crawl(server, http)
    assert all(path.startswith("/tenders?") for path in server.paths())


def test_a_tender_is_asked_for_again(server: Server, http: Http, feed: Feed) -> None:
    feed.change("000001", buyer=OURS, state="cancelled")
    crawler = ProzorroCrawler(server.url("/tenders"))
    post: Post | None = crawler.ask_again("https://prozorro.gov.ua/uk/tender/x", "000001", Source("", ""), http)
    assert post is not None
    assert "Скасована" in post.text
    feed.faults["000001"] = Page(b"{}", 404)
    with pytest.raises(NotFoundError):
        crawler.ask_again("https://prozorro.gov.ua/uk/tender/x", "000001", Source("", ""), http)


def test_addresses() -> None:
    crawler = ProzorroCrawler()
    assert crawler.complete("prozorro:31245678, 40506070") == f"{ADDRESS},40506070"
    assert crawler.complete("prozorro:Ромашка") is None
    (found,) = known_by_address(f"{ADDRESS}&sort=date")
    assert (found.crawler, found.address) == ("prozorro", ADDRESS)
    assert crawler.recognise_address("https://prozorro.gov.ua/uk/search/tender?text=меблі") == ()
    assert crawler.recognise_address("https://prozorro.gov.ua/uk/tender/UA-2026-11-20-000001-a") == ()


def test_what_is_no_feed_is_said(server: Server, http: Http) -> None:
    server.page("/tenders", "<html>Оновлення</html>")
    with pytest.raises(ParseError):
        crawl(server, http)
