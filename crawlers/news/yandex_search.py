"""A search of Yandex by its Search API with the customer's own key: pages of the Russian-speaking web that name a firm.

Facts: `sources.md` 5, second-hand: POST `https://searchapi.api.cloud.yandex.net/v2/web/search` {query {searchType,
queryText, page}, folderId, responseFormat}, `Authorization: Api-Key`, paid by the question; the answer holds `rawData`,
XML in base64 with `<hlword>` marks. From memory: the names of sorting and grouping, and the XML itself
(`response/results/grouping/group/doc` with `url`, `domain`, `title`, `modtime` 20261120T083000, `headline`,
`passages/passage`; `response/error` with a code, 15 for "nothing found"). Built from facts, never run live.
The address is `https://yandex.ru/search/?text=WORDS`, in short `yandex:search?q=WORDS`.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qs, quote_plus, unquote_plus, urlsplit

from lxml import etree

from crawlers.errors import NeedsKeyError, ParseError, SpendingCapError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, json_of, text_at, value_at
from crawlers.news.article_text import PLATFORM
from crawlers.news.hits import Memory, batches, fresh
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Key,
    Post,
    PostKind,
    Precision,
    Reading,
    Response,
    Source,
    WrittenTime,
)
from crawlers.urls import canonical, host_of

KEY: Final = Key("yandex_search.key", "API key of a service account in Yandex Cloud", "https://console.yandex.cloud/")
FOLDER: Final = Key("yandex_search.folder", "number of the folder that it belongs to", "https://console.yandex.cloud/")
PAGES: Final = 2
"""Questions of one visit, each paid for."""
HITS_OF_A_PAGE: Final = 100
_API: Final = "https://searchapi.api.cloud.yandex.net/v2/web/search"
_SEARCH: Final = "https://yandex.ru/search/?text="
_SHORT: Final = "yandex:search?q="
_HOSTS: Final = frozenset({"yandex.ru", "ya.ru", "yandex.com", "yandex.kz", "yandex.by", "yandex.uz"})
_PAUSE_S: Final = 1.0
_DAY_S: Final = 86_400.0
_NOTHING_FOUND: Final = "15"
_CAPS: Final = frozenset({"32", "33", "55"})  # of the day, of this address, of the second
_NO_KEY: Final = frozenset({"31", "34", "42", "43"})


class YandexSearchCrawler:
    """Reads what Yandex finds for words, the newest first, with the text behind the newest hits."""

    name = "yandex_search"
    api_version = API_VERSION
    default_every_s = 86_400
    keys = (KEY, FOLDER)

    def __init__(self, api: str = _API) -> None:
        self._api = api

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """Nothing: pages of results are not read, and a saved answer does not say what was asked. Pure."""
        return ()

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read a search, without asking for its page; () for all else. Pure."""
        query = _asked(address)
        if query is None:
            return ()
        found = f"{_SEARCH}{quote_plus(query, safe='{}')}"
        return (Found(self.name, found, f"Yandex: {query}", 0.9, "a search, with your own key", None),)

    def complete(self, address: str) -> str | None:
        """The whole address for "yandex:search?q=words"; None for all else."""
        text = address.strip()
        if not text.startswith(_SHORT):
            return None
        return f"{_SEARCH}{quote_plus(unquote_plus(text.removeprefix(_SHORT)), safe='{}')}"

    def read(self, page: Response, source: Source) -> Reading:
        """All hits of one answer.

        Raises: `ParseError` for what is no answer of this API, `SpendingCapError`, `NeedsKeyError` by its code.
        """
        root = _results(page)
        error = root.find(".//response/error")
        code = error.get("code") if error is not None else None
        if code is not None and code != _NOTHING_FOUND:
            said = f"Yandex says: {_line(error) or code}"
            if code in _CAPS:
                raise SpendingCapError(page.final_url, said, _DAY_S)
            raise NeedsKeyError(page.final_url, said) if code in _NO_KEY else ParseError(page.final_url, said)
        posts = (_post(doc, source) for doc in root.iter("doc"))
        return Reading(tuple(post for post in posts if post is not None), lang=source.lang)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Hits that are new since the last visit. Raises: `NeedsKeyError`, `CrawlError` of a kind."""
        key, folder = source.keys.get(KEY.slug), source.keys.get(FOLDER.slug)
        if not key or not folder:
            wish = (
                f"wants keys of your own: {KEY.name} ({KEY.slug}), {FOLDER.name} ({FOLDER.slug}), see {KEY.issued_at}"
            )
            raise NeedsKeyError(source.address, wish)
        query = _asked(source.address)
        if query is None:
            raise ParseError(source.address, f"the address names no words: {_SEARCH}WORDS")
        memory = Memory.of(checkpoint)
        found: dict[str, Post] = {}
        page: Response | None = None
        gap = None
        for number in range(PAGES):
            page = self._answer(source, query, number, key, folder, http)
            posts = self.read(page, source).posts
            new = fresh(posts, memory)
            found.update((post.key, post) for post in posts)
            if len(posts) < HITS_OF_A_PAGE or len(new) < len(posts):
                break
        else:
            gap = Gap(GapKind.NEWEST, "Yandex", PAGES * HITS_OF_A_PAGE)
        yield from batches(tuple(found.values()), memory, source, http, page=page, gap=gap)

    def _answer(self, source: Source, query: str, number: int, key: str, folder: str, http: Http) -> Response:
        asked: dict[str, Json] = {
            "query": {"searchType": "SEARCH_TYPE_RU", "queryText": query.replace(" OR ", " | "), "page": str(number)},
            "sortSpec": {"sortMode": "SORT_MODE_BY_TIME", "sortOrder": "SORT_ORDER_DESC"},
            "groupSpec": {"groupMode": "GROUP_MODE_FLAT", "groupsOnPage": str(HITS_OF_A_PAGE), "docsInGroup": "1"},
            "folderId": folder,
            "responseFormat": "FORMAT_XML",
        }
        body = json.dumps(asked).encode()
        headers = {"Authorization": f"Api-Key {key}"}
        page = http.post(self._api, body, content_type="application/json", headers=headers, pause_s=_PAUSE_S)
        return replace(page, url=source.address, final_url=self._api)


def _asked(address: str) -> str | None:
    """The words that an address of a search asks for; None for other addresses."""
    parts = urlsplit(address)
    host = host_of(address).removeprefix("www.")
    if host not in _HOSTS or not parts.path.startswith(("/search", "/yandsearch")):
        return None
    return next(iter(parse_qs(parts.query).get("text", ())), None)


def _results(page: Response) -> etree._Element:
    """The XML of an answer, as it comes or packed into JSON. Raises: `ParseError`."""
    data = page.body
    if is_json(page):
        answer = json_of(page)
        raw = text_at(answer, "rawData") or text_at(value_at(answer, "response"), "rawData")
        if raw is None:
            raise ParseError(page.final_url, "this is no answer of Yandex's search")
        try:
            data = base64.b64decode(raw, validate=True)
        except (binascii.Error, ValueError) as error:
            raise ParseError(page.final_url, "the answer of Yandex's search is broken") from error
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ParseError(page.final_url, "the answer of Yandex's search is no XML") from error
    if root.tag != "yandexsearch" and root.find(".//response") is None:
        raise ParseError(page.final_url, "this is no answer of Yandex's search")
    return root


def _post(doc: etree._Element, source: Source) -> Post | None:
    url = _line(doc.find("url"))
    if not url.startswith(("http://", "https://")):
        return None
    passages = [line for one in doc.iter("passage") if (line := _line(one))]
    words = passages or ([headline] if (headline := _line(doc.find("headline"))) else [])
    return Post(
        platform=PLATFORM,
        key=canonical(url),
        url=url,
        text="\n".join(dict.fromkeys(words)),
        title=_line(doc.find("title")) or None,
        author=None,
        published=_time(_line(doc.find("modtime"))),
        kind=PostKind.ARTICLE,
        lang=source.lang,
    )


def _time(raw: str) -> WrittenTime | None:
    """When Yandex saw the page change last: the day alone is believed."""
    try:
        at = datetime.strptime(raw[:8], "%Y%m%d").replace(tzinfo=UTC)
    except ValueError:
        return None
    return WrittenTime(at, Precision.DAY, raw, "UTC")


def _line(node: etree._Element | None) -> str:
    """The words of an element on one line, those that are marked as found among them."""
    return " ".join("".join(str(part) for part in node.itertext()).split()) if node is not None else ""
