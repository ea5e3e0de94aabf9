"""Filings at Companies House: each once, back to what is known, with the customer's key."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

import pytest

from crawlers.detect import known_by_address
from crawlers.errors import NeedsKeyError, NotFoundError, ParseError
from crawlers.gaps import Gap, GapKind
from crawlers.http import Fetcher
from crawlers.registers.companies_house import ITEMS_OF_A_PAGE, CompaniesHouseCrawler
from crawlers.types import Batch, Checkpoint, Http, Precision, Source
from tests.servers import Exchange, Page, Server

COMPANY = "https://find-and-update.company-information.service.gov.uk/company/01234567"
JSON = "application/json"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def http() -> Iterator[Http]:
    fetcher = Fetcher(user_agent="MentionMonitor/test", contact="test", delay_s=0)
    yield fetcher.session(allow_private=True)
    fetcher.close()


def filing(number: int) -> dict[str, object]:
    return {
        "transaction_id": f"T{number:05}",
        "date": "2026-11-02",
        "category": "officers",
        "type": "AP01",
        "description": "appoint-person-director-company-with-name-date",
        "description_values": {"officer_name": "Ms Jane Doe", "appointment_date": "2026-11-01"},
    }


def put(server: Server, count: int) -> None:
    """So many filings, the newest with the highest number."""

    def answer(exchange: Exchange) -> None:
        start = int(exchange.path.rpartition("start_index=")[2])
        newest = [filing(number) for number in range(count, 0, -1)][start : start + ITEMS_OF_A_PAGE]
        exchange.send(Page(json.dumps({"total_count": count, "items": newest}).encode(), content_type=JSON))

    server.page("/company/01234567", json.dumps({"company_name": "NORTHWIND LTD"}), content_type=JSON)
    server.script("/company/01234567/filing-history", answer)


def crawled(server: Server, http: Http, before: Checkpoint | None = None, key: str = "abc") -> list[Batch]:
    source = Source(COMPANY, "companies_house", keys={"companies_house.key": key} if key else {})
    return list(CompaniesHouseCrawler(server.url("").rstrip("/")).crawl(source, before or Checkpoint(), http))


def test_filings_come_once_and_later_ones_alone(server: Server, http: Http) -> None:
    put(server, 150)
    batches = crawled(server, http)
    posts = [post for batch in batches for post in batch.posts]
    assert [post.key for post in posts] == [f"01234567:T{number:05}" for number in range(150, 0, -1)]
    assert posts[0].text == (
        "NORTHWIND LTD: Appoint person director company with name date\nOfficer name: Ms Jane Doe\n"
        "Appointment date: 2026-11-01"
    )
    assert posts[0].published is not None
    assert posts[0].published.precision is Precision.DAY
    assert batches[-1].gap is None
    name = base64.b64encode(b"abc:").decode()
    assert {seen.headers.get("authorization") for seen in server.log if "/company/" in seen.path} == {f"Basic {name}"}
    put(server, 152)
    asked = len(server.log)
    (batch,) = crawled(server, http, batches[-1].checkpoint)
    assert [post.guid for post in batch.posts][:2] == ["T00152", "T00151"]
    assert len(server.log) - asked == 2, "the company and one page: what is known ends the way"


def test_more_than_is_read_is_told(server: Server, http: Http) -> None:
    put(server, 700)
    batches = crawled(server, http)
    assert len(batches) == 5
    assert batches[-1].gap == Gap(GapKind.NEWEST, "Companies House", 500, missing=200)


def test_without_key_or_company_nothing_is_read(server: Server, http: Http) -> None:
    with pytest.raises(NeedsKeyError):
        crawled(server, http, key="")
    assert server.log == []
    with pytest.raises(NotFoundError):
        crawled(server, http)
    server.page("/company/01234567", "{}", content_type=JSON)
    server.page("/company/01234567/filing-history", "{}", content_type=JSON)
    with pytest.raises(ParseError):
        crawled(server, http)
    server.page("/company/01234567", "{}", status=401, content_type=JSON)
    with pytest.raises(NeedsKeyError):
        crawled(server, http)


def test_a_company_is_known_by_its_address_and_number() -> None:
    for address in (COMPANY, f"{COMPANY}/filing-history", "ch:01234567"):
        (way,) = known_by_address(address)
        assert (way.crawler, way.address) == ("companies_house", COMPANY)
    assert CompaniesHouseCrawler().complete("ch:sc123456") == COMPANY.replace("01234567", "SC123456")
    assert CompaniesHouseCrawler().complete("ch:nonsense") is None
