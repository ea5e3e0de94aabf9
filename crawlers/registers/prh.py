"""Notices of the Finnish Trade Register about companies: the open data of PRH, no key, CC BY 4.0.

Facts: `sources.md` 5; the shape of the answers as public programs read them (`publicNotices` with registrationDate,
recordNumber, typeOfRegistration, entryCodes; `companySituations` with type and endDate; `names`; language "1" is
Finnish, "3" English; `/description?code=EC&lang=FI` gives lines of code TAB words). A business ID gives one company, a
name `{totalResults, companies}`. Built from facts, never run live; the address of a company's page is from memory.
The data is of PRH (Finnish Patent and Registration Office), which wants to be named.

The address is `https://avoindata.prh.fi/opendata-registerednotices-api/v3/1234567-8`, or `…/v3/?name=NAME`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from crawlers.dates import written_time
from crawlers.errors import CrawlCancelledError, CrawlError, NotFoundError, ParseError
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import is_json, items_at, json_of, text_at, value_at, whole_at
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Found,
    Http,
    Json,
    Post,
    PostKind,
    Reading,
    Response,
    Skip,
    Source,
    WrittenTime,
)
from crawlers.urls import host_of

COMPANIES_A_VISIT: Final = 10
"""Companies whose notices are asked for in one visit, where a name is that of many."""

_HOST: Final = "avoindata.prh.fi"
_PATH: Final = "/opendata-registerednotices-api/v3/"
_BUSINESS_ID: Final = re.compile(r"\d{6,7}-\d")
_PAUSE_S: Final = 2.0
_FINNISH, _ENGLISH = "1", "3"
_AUTHOR: Final = "PRH, kaupparekisteri"
_PLATFORM: Final = "prh"


class PrhCrawler:
    """Reads what was registered about a company: boards, names, accounts, capital, bankruptcy, liquidation."""

    name = "prh"
    api_version = API_VERSION
    default_every_s = 86_400

    def __init__(self, site: str = f"https://{_HOST}") -> None:
        self._site = site

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """An answer of the interface. Pure."""
        if not is_json(page) or b'"businessId"' not in page.body or b'"tradeRegisterStatus"' not in page.body:
            return ()
        return self.recognise_address(page.final_url)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read the notices of a company, by its business ID or its name; () for all else. Pure."""
        asked = _asked(self.complete(address) or address, host_of(self._site))
        if asked is None:
            return ()
        reason = "notices of the Finnish Trade Register"
        return (Found(self.name, self._address(asked), f"PRH: {asked}", 0.9, reason, None, "fi"),)

    def complete(self, address: str) -> str | None:
        """The whole address for "prh:1234567-8" and "prh:NAME"; None for all else."""
        scheme, colon, asked = address.strip().partition(":")
        return self._address(asked) if scheme == "prh" and colon and asked.strip() else None

    def read(self, page: Response, source: Source) -> Reading:
        """All notices and situations of the companies of one answer, the newest first.

        Raises: `ParseError` for what is no answer of this interface.
        """
        if not is_json(page):
            raise ParseError(page.final_url, "this is no answer of the open data of PRH")
        answer = json_of(page)
        posts = [post for company in _companies(answer) for post in _posts(company, page, {})]
        if not posts and value_at(answer, "businessId") is None and whole_at(answer, "totalResults") is None:
            raise ParseError(page.final_url, "this is no answer of the open data of PRH")
        return Reading(tuple(posts), title=_title(answer), lang="fi")

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """All notices of the company, or of the companies of a name; the store knows which are new.

        Raises: `NotFoundError` for a company that is not registered, `CrawlError` of a kind.
        """
        asked = _asked(source.address, host_of(self._site))
        if asked is None:
            raise NotFoundError(source.address, 404, "the address names neither a business ID nor a name")
        words = _kept_words(checkpoint)
        if _BUSINESS_ID.fullmatch(asked):
            yield self._batch_of(self._get(self._address(asked), http), words, http)
            return
        ids: dict[str, None] = {}
        for name in asked.split(" OR "):
            page = self._get(self._address(name.strip().strip('"')), http)
            answer = json_of(page)
            found = list(_ids(answer))
            ids.update(dict.fromkeys(found[:COMPANIES_A_VISIT]))
            gap = None
            if max(len(found), whole_at(answer, "totalResults") or 0) > COMPANIES_A_VISIT:
                gap = Gap(GapKind.MANY_NAMED, "PRH", COMPANIES_A_VISIT, name.strip().strip('"'))
            yield Batch((), Checkpoint({"words": dict(words)}), page=page, gap=gap)
        # A search names the companies; their notices stand with each of them.
        for business_id in ids:
            try:
                yield self._batch_of(self._get(self._address(business_id), http), words, http)
            except CrawlCancelledError:
                raise
            except CrawlError as error:
                skip = Skip(error.code, error.detail, error.url)
                yield Batch((), Checkpoint({"words": dict(words)}), skipped=(skip,))

    def _batch_of(self, page: Response, words: dict[str, str], http: Http) -> Batch:
        """The notices of one company in words; codes that are not known yet are looked up."""
        answer = json_of(page)
        for code_list in ("NRT", "EC"):
            used = {code for company in _companies(answer) for code in _codes(company, code_list)}
            if any(f"{code_list} {code}" not in words for code in used):
                told = self._descriptions(code_list, http)
                # One that the list does not know stays a code, and is not looked for again.
                words.update({f"{code_list} {code}": told.get(code, code) for code in used})
        posts = tuple(post for company in _companies(answer) for post in _posts(company, page, words))
        times = [post.published.at for post in posts if post.published is not None]
        return Batch(
            posts,
            Checkpoint({"words": dict(words)}),
            page=page,
            looked_back_to=min(times, default=None),
            title=_title(answer),
        )

    def _descriptions(self, code_list: str, http: Http) -> dict[str, str]:
        address = f"{self._site}{_PATH}description?code={code_list}&lang=FI"
        page = http.get(address, accept="text/plain", rules="api", pause_s=_PAUSE_S)
        lines = (line.split("\t") for line in page.body.decode("utf-8", "replace").splitlines())
        return {parts[0].strip(): parts[-1].strip().capitalize() for parts in lines if len(parts) > 1}

    def _get(self, address: str, http: Http) -> Response:
        return http.get(address, accept="application/json", rules="api", pause_s=_PAUSE_S)

    def _address(self, asked: str) -> str:
        words = asked.strip()
        if _BUSINESS_ID.fullmatch(words):
            return f"{self._site}{_PATH}{quote(words)}"
        return f"{self._site}{_PATH}?{urlencode({'name': words})}"


def _kept_words(checkpoint: Checkpoint) -> dict[str, str]:
    kept = checkpoint.state.get("words")
    return {code: words for code, words in kept.items() if isinstance(words, str)} if isinstance(kept, dict) else {}


def _codes(company: Json, code_list: str) -> Iterator[str]:
    for notice in items_at(company, "publicNotices"):
        if code_list == "EC":
            entries = value_at(notice, "entryCodes")
            yield from (one for one in (entries if isinstance(entries, list) else ()) if isinstance(one, str))
        elif (kind := text_at(notice, "typeOfRegistration")) is not None:
            yield kind


def _asked(address: str, host: str) -> str | None:
    """The business ID or the name that an address asks for."""
    parts = urlsplit(address)
    if host_of(address) != host or not parts.path.startswith(_PATH):
        return None
    last = parts.path[len(_PATH) :].strip("/")
    if _BUSINESS_ID.fullmatch(last):
        return last
    name = next(iter(parse_qs(parts.query).get("name", ())), "").strip()
    return (name if " OR " in name else name.strip('"')) or None


def _companies(answer: Json) -> Iterator[dict[str, Json]]:
    if isinstance(answer, dict) and "companies" not in answer:
        yield answer
    yield from items_at(answer, "companies")


def _ids(answer: Json) -> Iterator[str]:
    for company in _companies(answer):
        if (business_id := text_at(company, "businessId", "value")) is not None:
            yield business_id


def _title(answer: Json) -> str | None:
    names = [name for company in _companies(answer) if (name := _name(company)) is not None]
    return names[0] if len(names) == 1 else None


def _posts(company: Json, page: Response, words: Mapping[str, str]) -> Iterator[Post]:
    business_id, name = text_at(company, "businessId", "value"), _name(company)
    if business_id is None or name is None:
        return
    home = f"https://tietopalvelu.ytj.fi/yritys/{business_id}"
    given: set[str] = set()
    notices = sorted(items_at(company, "publicNotices"), key=lambda one: text_at(one, "registrationDate") or "")
    for notice in reversed(notices):
        number, day = text_at(notice, "recordNumber"), text_at(notice, "registrationDate")
        key = f"{business_id}:{day}:{number}"
        if number is None or key in given:
            continue
        given.add(key)
        one: dict[str, Json] = {"publicNotices": [notice]}
        told = [words.get(f"{kind} {code}", code) for kind in ("NRT", "EC") for code in _codes(one, kind)]
        said = ", ".join(told)
        text = f"{name} ({business_id}): {said}" if said else f"{name} ({business_id})"
        yield _post(key, f"{name}: {said}" if said else name, text, day, home, page)
    for situation in items_at(company, "companySituations"):
        kind, day = text_at(situation, "type"), text_at(situation, "registrationDate")
        if kind is None or text_at(situation, "endDate") is not None:
            continue
        told_so = _words(situation) or kind
        text = f"{name} ({business_id}): {told_so}"
        yield _post(f"{business_id}:{kind}:{day}", f"{name}: {told_so}", text, day, home, page)


def _post(key: str, title: str, text: str, day: str | None, url: str, page: Response) -> Post:
    return Post(
        platform=_PLATFORM,
        key=key,
        guid=key,
        url=url,
        title=title,
        text=text,
        author=_AUTHOR,
        published=_day(day, page),
        kind=PostKind.ARTICLE,
        lang="fi",
    )


def _day(day: str | None, page: Response) -> WrittenTime | None:
    return written_time(day, now=page.fetched_at, lang="fi", zone="Europe/Helsinki") if day else None


def _name(company: Json) -> str | None:
    """The name of now: of type "1" and without an end, else the first that is in use."""
    names = [one for one in items_at(company, "names") if text_at(one, "endDate") is None]
    main = next((one for one in names if text_at(one, "type") == "1"), names[0] if names else None)
    return text_at(main, "name") if main is not None else None


def _words(thing: Json) -> str | None:
    told = {text_at(one, "languageCode"): text_at(one, "description") for one in items_at(thing, "descriptions")}
    return told.get(_FINNISH) or told.get(_ENGLISH) or next((words for words in told.values() if words), None)
