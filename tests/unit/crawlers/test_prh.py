"""Notices of the Finnish Trade Register: of a business ID, of a name, in words, each once."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from crawlers.errors import NotFoundError, ParseError
from crawlers.registers.prh import PrhCrawler
from crawlers.types import Batch, Checkpoint, Precision, Response, Source
from tests.unit.crawlers.news_web import NOW, Web

BASE = "https://avoindata.prh.fi/opendata-registerednotices-api/v3/"
CODES = {
    f"{BASE}description?code=NRT": "M\tMUUTOSILMOITUS\nU\tUUSI\n",
    f"{BASE}description?code=EC": "HAL\tHALLITUS\nTA\tTILINPÄÄTÖS\n",
}


def company(business_id: str, name: str, notices: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {
        "businessId": {"value": business_id, "registrationDate": "1999-01-01"},
        "names": [
            {"name": "Vanha Nimi Oy", "type": "1", "registrationDate": "1999-01-01", "endDate": "2010-05-05"},
            {"name": "Apunimi", "type": "3", "registrationDate": "2010-05-05"},
            {"name": name, "type": "1", "registrationDate": "2010-05-05"},
        ],
        "tradeRegisterStatus": "1",
        "publicNotices": notices,
        "companySituations": [],
    } | more


def notice(number: str, day: str, kind: str = "M", entries: tuple[str, ...] = ("HAL",)) -> dict[str, Any]:
    return {"recordNumber": number, "registrationDate": day, "typeOfRegistration": kind, "entryCodes": list(entries)}


def crawled(web: Web, address: str, before: Checkpoint | None = None) -> list[Batch]:
    return list(PrhCrawler().crawl(Source(address, "prh"), before or Checkpoint(), web))


def test_notices_and_troubles_of_one_company_in_words() -> None:
    trouble = {
        "type": "SELTILA",
        "registrationDate": "2026-11-02",
        "descriptions": [{"languageCode": "3", "description": "In liquidation"},
                         {"languageCode": "1", "description": "Selvitystilassa"}],
    }  # fmt: skip
    over = trouble | {"type": "SANE", "endDate": "2020-01-01"}
    notices = [notice("2026/1", "2026-03-01"), notice("2026/9", "2026-11-10", entries=("TA", "XYZ"))]
    answer = company("1234567-8", "Lumikko Foods Oy", [*notices, notices[0]], companySituations=[trouble, over])
    web = Web({f"{BASE}1234567-8": json.dumps(answer), **CODES})
    (batch,) = crawled(web, f"{BASE}1234567-8")
    assert [post.title for post in batch.posts] == [
        "Lumikko Foods Oy: Muutosilmoitus, Tilinpäätös, XYZ",
        "Lumikko Foods Oy: Muutosilmoitus, Hallitus",
        "Lumikko Foods Oy: Selvitystilassa",
    ]
    first = batch.posts[0]
    assert (first.key, first.lang) == ("1234567-8:2026-11-10:2026/9", "fi")
    assert first.published is not None
    assert (first.published.at, first.published.precision) == (
        datetime(2026, 11, 9, 22, 0, tzinfo=UTC),
        Precision.DAY,
    )
    assert "1234567-8" in first.text
    before = len(web.asked)
    (again,) = crawled(web, f"{BASE}1234567-8", batch.checkpoint)
    assert again.posts == batch.posts
    assert len(web.asked) == before + 1  # the codes are known by now


def test_a_name_leads_to_its_companies() -> None:
    names = {
        "totalResults": 2,
        "companies": [company("1111111-1", "Lumikko Oy", []), company("2222222-2", "Lumikko Ab", [])],
    }
    web = Web(
        {
            f"{BASE}?name=Lumikko": json.dumps(names),
            f"{BASE}1111111-1": json.dumps(company("1111111-1", "Lumikko Oy", [notice("1", "2026-01-01")])),
            **CODES,
        }
    )
    batches = crawled(web, f"{BASE}?name=%22Lumikko%22+OR+%22Lumikko%22")
    assert [post.title for batch in batches for post in batch.posts] == ["Lumikko Oy: Muutosilmoitus, Hallitus"]
    assert [skip.reason for batch in batches for skip in batch.skipped] == ["not_found"]


def test_addresses_and_answers_of_others_are_refused() -> None:
    crawler = PrhCrawler()
    assert crawler.complete("prh:1234567-8") == f"{BASE}1234567-8"
    assert crawler.complete("prh:Lumikko Foods") == f"{BASE}?name=Lumikko+Foods"
    (way,) = crawler.recognise_address("prh:1234567-8")
    assert way.address == f"{BASE}1234567-8"
    assert crawler.recognise_address("https://avoindata.prh.fi/opendata-ytj-api/v3/companies?name=x") == ()
    with pytest.raises(ParseError):
        crawler.read(Response(BASE, BASE, 200, {}, b'{"message": "x"}', NOW), Source(BASE, "prh"))
    with pytest.raises(NotFoundError):
        crawled(Web({}), BASE)
