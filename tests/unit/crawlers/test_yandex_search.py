"""Yandex's Search API: hits of its XML, each once, errors by their codes, the key kept nowhere."""

from __future__ import annotations

import base64
import json

import pytest

from crawlers.detect import known_by_address
from crawlers.errors import CrawlError, NeedsKeyError, ParseError, SpendingCapError
from crawlers.gaps import Gap, GapKind
from crawlers.news.yandex_search import HITS_OF_A_PAGE, PAGES, YandexSearchCrawler
from crawlers.types import Batch, Checkpoint, Precision, Source
from tests.unit.crawlers.news_web import Web, article

API = "https://searchapi.api.cloud.yandex.net/v2/web/search"
ADDRESS = "https://yandex.ru/search/?text=%22%D0%A0%D0%BE%D0%BC%D0%B0%D1%88%D0%BA%D0%B0%22"
KEYS = {"yandex_search.key": "secret-key", "yandex_search.folder": "b1g"}


def doc(number: int, passage: str = "кухню <hlword>Ромашки</hlword> везут второй месяц") -> str:
    return (
        f"<group><doc id='{number}'><url>https://blog.example/{number}?utm_source=ya</url><domain>blog.example</domain>"
        f"<title>Кухня от «<hlword>Ромашки</hlword>» {number}</title><modtime>20261120T083000</modtime>"
        f"<passages><passage>{passage}</passage></passages></doc></group>"
    )


def answer(*inside: str) -> str:
    told = "".join(inside)
    told = told if "error" in told else f"<results><grouping>{told}</grouping></results>"
    head = "<?xml version='1.0' encoding='utf-8'?><yandexsearch version='1.0'><response date='20261122T120000'>"
    xml = f"{head}{told}</response></yandexsearch>"
    return json.dumps({"rawData": base64.b64encode(xml.encode()).decode()})


def crawled(web: Web, before: Checkpoint | None = None, keys: dict[str, str] | None = None) -> list[Batch]:
    source = Source(ADDRESS, "yandex_search", keys=KEYS if keys is None else keys)
    return list(YandexSearchCrawler().crawl(source, before or Checkpoint(), web))


def test_hits_come_once_with_the_text_behind_them() -> None:
    web = Web(
        {API: answer(doc(1), doc(2)), "https://blog.example/1": article("Кухня от «Ромашки»", "Дверцы висят криво")}
    )
    batches = crawled(web)
    posts = {post.key: post for batch in batches for post in batch.posts}
    assert set(posts) == {"https://blog.example/1", "https://blog.example/2"}
    assert "Дверцы висят криво" in posts["https://blog.example/1"].text
    assert posts["https://blog.example/2"].text == "кухню Ромашки везут второй месяц"
    assert posts["https://blog.example/2"].title == "Кухня от «Ромашки» 2"
    published = posts["https://blog.example/2"].published
    assert published is not None
    assert (published.at.isoformat(), published.precision) == ("2026-11-20T00:00:00+00:00", Precision.DAY)
    asked = json.loads(web.bodies[0])
    assert (asked["query"]["queryText"], asked["folderId"], asked["query"]["page"]) == ('"Ромашка"', "b1g", "0")
    assert b"secret-key" not in web.bodies[0]
    again = crawled(web, batches[-1].checkpoint)
    assert [post for batch in again for post in batch.posts] == []


def test_more_than_is_paid_for_is_told_as_a_gap() -> None:
    long = "кухню Ромашки везут второй месяц и не отвечают " * 12
    web = Web({API: answer(*(doc(number, long) for number in range(HITS_OF_A_PAGE)))})
    first, *_ = crawled(web)
    assert first.gap == Gap(GapKind.NEWEST, "Yandex", PAGES * HITS_OF_A_PAGE)
    assert len(web.bodies) == PAGES


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("<error code='32'>Лимит запросов исчерпан</error>", SpendingCapError),
        ("<error code='42'>Неверный ключ</error>", NeedsKeyError),
        ("<error code='18'>Ошибка запроса</error>", ParseError),
    ],
)
def test_errors_are_told_by_their_code(said: str, kind: type[CrawlError]) -> None:
    with pytest.raises(kind, match="Yandex says"):
        crawled(Web({API: answer(said)}))


def test_nothing_found_is_no_failure_and_without_keys_nothing_is_asked() -> None:
    (batch,) = crawled(Web({API: answer("<error code='15'>Искомая комбинация слов нигде не встречается</error>")}))
    assert batch.posts == ()
    web = Web({API: answer(doc(1))})
    with pytest.raises(NeedsKeyError, match=r"yandex_search\.folder"):
        crawled(web, keys={"yandex_search.key": "secret-key"})
    assert web.bodies == []
    for broken in ("{}", '{"rawData": "***"}', '{"rawData": "PGE+"}', "<html></html>"):
        with pytest.raises(ParseError):
            crawled(Web({API: broken}))


def test_a_search_is_known_by_its_address_and_its_short_form() -> None:
    for address in (ADDRESS, "https://ya.ru/search/?text=%22x%22&lr=213", "yandex:search?q=%22x%22"):
        (way,) = known_by_address(address)
        assert way.crawler == "yandex_search"
        assert way.address.startswith("https://yandex.ru/search/?text=")
    assert known_by_address("https://yandex.ru/maps/org/1/") == ()
    (way,) = known_by_address("yandex:search?q={query}")
    assert way.address.endswith("{query}")
