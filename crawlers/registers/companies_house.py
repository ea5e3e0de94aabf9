"""What companies of the United Kingdom file at Companies House, by its API with the customer's own (free) key.

Facts: `sources.md` 5, second-hand: `/company/NUMBER/filing-history` of api.company-information.service.gov.uk, HTTP
Basic with the key as name and no password, 600 questions in five minutes. From memory: `items[]` {transaction_id, date,
category, type, description (words joined by "-"), description_values}, `total_count`, `start_index`, `items_per_page`;
`/company/NUMBER` {company_name, company_status}. Built from facts, never run live.
The address is that of the company's page, https://find-and-update.company-information.service.gov.uk/company/NUMBER,
in short `ch:NUMBER`.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlencode, urlsplit

from crawlers.dates import written_time
from crawlers.errors import NeedsKeyError, NotFoundError, ParseError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at, whole_at
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
    Reading,
    Response,
    Source,
)
from crawlers.urls import host_of

KEY: Final = Key(
    "companies_house.key", "API key of Companies House", "https://developer.company-information.service.gov.uk/"
)
ITEMS_OF_A_PAGE: Final = 100
PAGES: Final = 5
_API: Final = "https://api.company-information.service.gov.uk"
_SITE: Final = "https://find-and-update.company-information.service.gov.uk"
_HOSTS: Final = frozenset({"find-and-update.company-information.service.gov.uk", "beta.companieshouse.gov.uk"})
_NUMBER: Final = re.compile(r"(?:[A-Z]{2}\d{6}|\d{8})")
_PAUSE_S: Final = 0.5  # 600 questions in five minutes
_KNOWN_KEPT: Final = 200
_PLATFORM: Final = "companies_house"
_AUTHOR: Final = "Companies House"


class CompaniesHouseCrawler:
    """Reads a company's filings: accounts, directors, addresses, charges, insolvency, names."""

    name = "companies_house"
    api_version = API_VERSION
    default_every_s = 86_400
    keys = (KEY,)

    def __init__(self, api: str = _API) -> None:
        self._api = api

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """Nothing: a company is known by its address. Pure."""
        return ()

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read a company's filings, by its number; () for all else. Pure."""
        number = _number(address)
        if number is None:
            return ()
        reason = "filings at Companies House, with your own key"
        return (Found(self.name, _page_of(number), f"Companies House: {number}", 0.95, reason, None, "en"),)

    def complete(self, address: str) -> str | None:
        """The whole address for "ch:01234567"; None for all else."""
        scheme, colon, number = address.strip().partition(":")
        return _page_of(number.strip().upper()) if scheme == "ch" and colon and _is_number(number) else None

    def read(self, page: Response, source: Source) -> Reading:
        """All filings of one answer, the newest first. Raises: `ParseError` for what is no list of filings."""
        return Reading(self._posts(page, _number(source.address) or "", ""), lang="en")

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Filings that are new since the last visit; at first the newest 500.

        Raises: `NeedsKeyError`, `NotFoundError` for a company that is not registered, `CrawlError` of a kind.
        """
        key, number = source.keys.get(KEY.slug), _number(source.address)
        if not key:
            wish = f"wants a key of your own: {KEY.name} ({KEY.slug}), see {KEY.issued_at}"
            raise NeedsKeyError(source.address, wish)
        if number is None:
            raise NotFoundError(source.address, 404, "the address names no company")
        headers = {"Authorization": f"Basic {base64.b64encode(f'{key}:'.encode()).decode()}"}
        about = json_of(http.get(f"{self._api}/company/{number}", rules="api", headers=headers, pause_s=_PAUSE_S))
        name = text_at(about, "company_name") or number
        kept = checkpoint.state.get("known")
        known = [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
        seen: list[str] = []
        for number_of_page in range(PAGES):
            asked = {"items_per_page": ITEMS_OF_A_PAGE, "start_index": number_of_page * ITEMS_OF_A_PAGE}
            url = f"{self._api}/company/{number}/filing-history?{urlencode(asked)}"
            page = http.get(url, rules="api", headers=headers, pause_s=_PAUSE_S)
            posts = self._posts(page, number, name)
            seen += [post.key for post in posts]
            total = whole_at(json_of(page), "total_count") or 0
            ended = (number_of_page + 1) * ITEMS_OF_A_PAGE >= total or not posts
            joined = not set(known).isdisjoint(seen)
            last = ended or joined or number_of_page == PAGES - 1
            gap = None
            if last and not (ended or joined):
                shown = PAGES * ITEMS_OF_A_PAGE
                gap = Gap(GapKind.NEWEST, "Companies House", shown, missing=total - shown)
            newest = list(dict.fromkeys([*seen, *known]))[:_KNOWN_KEPT] if last else known
            yield Batch(posts, Checkpoint({"known": list(newest)}), page=page, gap=gap, title=name)
            if last:
                return

    def _posts(self, page: Response, number: str, name: str) -> tuple[Post, ...]:
        answer = json_of(page) if is_json(page) else None
        if not isinstance(value_at(answer, "items"), list):
            raise ParseError(page.final_url, "this is no list of filings of Companies House")
        posts = (_post(item, page, number, name) for item in items_at(answer, "items"))
        return tuple(post for post in posts if post is not None)


def _number(address: str) -> str | None:
    """The number of the company that an address names, None for none."""
    match = re.match(rf"/company/({_NUMBER.pattern})(?:/|$)", urlsplit(address).path, re.IGNORECASE)
    return match[1].upper() if match is not None and host_of(address) in _HOSTS else None


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text.strip().upper()) is not None


def _page_of(number: str) -> str:
    return f"{_SITE}/company/{number}"


def _post(item: Json, page: Response, number: str, name: str) -> Post | None:
    transaction, day = text_at(item, "transaction_id"), text_at(item, "date")
    if transaction is None:
        return None
    what = _words(text_at(item, "description") or text_at(item, "type") or "")
    told = value_at(item, "description_values")
    values = [
        f"{_words(label)}: {value}"
        for label, value in (told.items() if isinstance(told, dict) else ())
        if isinstance(value, str) and value
    ]
    head = f"{name}: {what}" if name else what
    return Post(
        platform=_PLATFORM,
        key=f"{number}:{transaction}",
        guid=transaction,
        url=f"{_page_of(number)}/filing-history#{transaction}",
        text="\n".join((head, *values)),
        title=head,
        author=_AUTHOR,
        published=written_time(day, now=page.fetched_at, lang="en", zone="Europe/London") if day else None,
        kind=PostKind.ARTICLE,
        lang="en",
    )


def _words(slug: str) -> str:
    """ "appoint-person-director-company" as words."""
    words = re.sub(r"[-_*]+", " ", slug).strip()
    return words[:1].upper() + words[1:]
