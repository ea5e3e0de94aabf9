"""Tenders that buyers announce at Prozorro, Ukraine's public procurement, by its open interface without a key.

Facts: the owner's documentation (ProzorroUKR/openprocurement.api: docs/source/basic-actions/feed.rst, opt_fields.rst,
tendering/basic-actions/tenders.rst) and source of the listing. `/tenders` is a feed of everything that changed, by the
time of the change: `limit` up to 1,000 (100 to 500 advised), `descending`, `offset` as `next_page.offset` gave it,
`prev_page.offset` turns round; `opt_fields=procuringEntity,status,tenderID,dateCreated`. It has no filter: a buyer's
tenders are picked out of it by `procuringEntity.identifier.id`, and asked for one by one as `/tenders/ID`. An empty
page is the end for now; an offset that is not known any more is a 404. 140 questions a second are allowed; ours is one.
From memory: the addresses of the portal's pages, the words of the states. Built from facts, never run live.

The address is that of the portal's search by buyer, `https://prozorro.gov.ua/uk/search/tender?buyer=12345678` (several
codes separated by commas), in short `prozorro:12345678,87654321`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from crawlers.dates import written_time
from crawlers.errors import (
    BlockedError,
    CrawlCancelledError,
    CrawlError,
    NetworkError,
    NotFoundError,
    ParseError,
    RateLimitedError,
)
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

CHANGES_OF_A_PAGE: Final = 500
FIRST_PAGES: Final = 20
"""Pages that the first visit looks back over: 10,000 changes."""
PAGES_A_VISIT: Final = 100
_API: Final = "https://public-api.prozorro.gov.ua/api/2.5/tenders"
_HOSTS: Final = frozenset({"prozorro.gov.ua", "www.prozorro.gov.ua"})
_SEARCH: Final = "https://prozorro.gov.ua/uk/search/tender?buyer="
_PAGE: Final = "https://prozorro.gov.ua/uk/tender/"
_FIELDS: Final = "dateCreated,procuringEntity,status,tenderID"
_CODE: Final = re.compile(r"\d{8}|\d{10}")  # of a legal person, of a person in business
_PAUSE_S: Final = 1.0
_PLATFORM: Final = "prozorro"
_ZONE: Final = "Europe/Kyiv"
_ITEMS_SHOWN: Final = 10
_STATES: Final = {
    "active": "Оголошена",
    "active.enquiries": "Період уточнень",
    "active.tendering": "Подання пропозицій",
    "active.pre-qualification": "Прекваліфікація",
    "active.pre-qualification.stand-still": "Прекваліфікація (період оскарження)",
    "active.auction": "Аукціон",
    "active.qualification": "Кваліфікація",
    "active.awarded": "Пропозиції розглянуто",
    "complete": "Завершена",
    "unsuccessful": "Не відбулася",
    "cancelled": "Скасована",
}


class ProzorroCrawler:
    """Reads what chosen buyers announce and what becomes of it; a changed state is a new version of the tender."""

    name = "prozorro"
    api_version = API_VERSION
    default_every_s = 4 * 3600

    def __init__(self, api: str = _API) -> None:
        self._api = api

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """Nothing: buyers are known by the address. Pure."""
        return ()

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The way to read the tenders of buyers, by their codes; () for all else. Pure."""
        codes = _codes(address)
        if not codes:
            return ()
        told = ", ".join(codes)
        reason = "tenders of these buyers, from the open feed of Prozorro"
        return (Found(self.name, _SEARCH + ",".join(codes), f"Prozorro: {told}", 0.95, reason, None, "uk"),)

    def complete(self, address: str) -> str | None:
        """The whole address for "prozorro:12345678"; None for all else."""
        scheme, colon, codes = address.strip().partition(":")
        found = _split(codes) if scheme.lower() == "prozorro" and colon else ()
        return _SEARCH + ",".join(found) if found else None

    def read(self, page: Response, source: Source) -> Reading:
        """The tender of one answer. Raises: `ParseError` for what is no tender of Prozorro."""
        return Reading((_post(_tender(page), page),), lang="uk")

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """What changed since the last visit; the first one looks back over 10,000 changes.

        Raises: `NotFoundError` for an address without codes, `CrawlError` of a kind.
        """
        codes = frozenset(_codes(source.address))
        if not codes:
            raise NotFoundError(source.address, 404, "the address names no buyer by its code (ЄДРПОУ)")
        at = _At.of(checkpoint)
        if at.forward is None:
            yield from self._begin(at, codes, http)
        else:
            yield from self._ahead(at, codes, http)
        yield from self._back(at, codes, http)

    def _begin(self, at: _At, codes: frozenset[str], http: Http, gap: Gap | None = None) -> Iterator[Batch]:
        """The newest changes, and from where the feed goes on in both directions."""
        page = self._changes(http, None, descending=True)
        answer = json_of(page)
        _listed(answer, page)
        forward = text_at(answer, "prev_page", "offset")
        if not forward:
            raise ParseError(page.final_url, "the feed of Prozorro does not say where it goes on")
        yield from self._tenders(at, codes, answer, http)
        at.forward, at.back, at.left = forward, text_at(answer, "next_page", "offset"), FIRST_PAGES - 1
        yield _told(at, answer, page, gap)

    def _ahead(self, at: _At, codes: frozenset[str], http: Http) -> Iterator[Batch]:
        """What was changed since, the oldest change first."""
        for pages_left in reversed(range(PAGES_A_VISIT)):
            try:
                page = self._changes(http, at.forward, descending=False)
            except NotFoundError:
                yield from self._begin(at, codes, http, Gap(GapKind.LOST_PLACE, "Prozorro"))
                return
            answer = json_of(page)
            listed = _listed(answer, page)
            following = text_at(answer, "next_page", "offset")
            yield from self._tenders(at, codes, answer, http)
            ended = not listed or not following or following == at.forward
            at.forward = following or at.forward
            yield _told(at, answer, page, more=not ended and not pages_left)
            if ended:
                return

    def _back(self, at: _At, codes: frozenset[str], http: Http) -> Iterator[Batch]:
        """What was changed before the first visit, as far as that looks back."""
        while at.back is not None and at.left > 0:
            page = self._changes(http, at.back, descending=True)
            answer = json_of(page)
            listed = _listed(answer, page)
            following = text_at(answer, "next_page", "offset")
            yield from self._tenders(at, codes, answer, http)
            at.left = at.left - 1 if listed and following and following != at.back else 0
            at.back = following
            yield _told(at, answer, page)

    def ask_again(self, url: str, key: str, source: Source, http: Http) -> Post | None:
        """A tender as it stands now. Raises: `NotFoundError` for one that is gone, `CrawlError` of a kind."""
        page = http.get(f"{self._api}/{key}", rules="api", pause_s=_PAUSE_S)
        return _post(_tender(page), page)

    def _changes(self, http: Http, offset: str | None, *, descending: bool) -> Response:
        asked = {"limit": str(CHANGES_OF_A_PAGE), "opt_fields": _FIELDS}
        if descending:
            asked["descending"] = "1"
        if offset is not None:
            asked["offset"] = offset
        return http.get(f"{self._api}?{urlencode(asked)}", rules="api", pause_s=_PAUSE_S)

    def _tenders(self, at: _At, codes: frozenset[str], answer: Json, http: Http) -> Iterator[Batch]:
        """The tenders of the buyers among the changes of a page, each as it stands now."""
        ids = [
            id
            for item in items_at(answer, "data")
            if text_at(item, "procuringEntity", "identifier", "id") in codes and (id := text_at(item, "id"))
        ]
        for id in dict.fromkeys(ids):
            try:
                page = http.get(f"{self._api}/{id}", rules="api", pause_s=_PAUSE_S)
                post = _post(_tender(page), page)
            except (CrawlCancelledError, NetworkError, RateLimitedError, BlockedError):
                raise  # the page of changes is read again on the next visit
            except CrawlError as error:
                yield Batch((), at.checkpoint(), skipped=(Skip(error.code, error.detail, error.url),))
            else:
                yield Batch((post,), at.checkpoint(), page=page, more=True)


@dataclass(slots=True)
class _At:
    """Where a visit stands: the offset of what comes next, that of what was before, how many pages back are left."""

    forward: str | None = None
    back: str | None = None
    left: int = 0

    @classmethod
    def of(cls, checkpoint: Checkpoint) -> _At:
        state = dict(checkpoint.state)
        return cls(text_at(state, "forward"), text_at(state, "back"), whole_at(state, "left") or 0)

    def checkpoint(self) -> Checkpoint:
        return Checkpoint({"forward": self.forward, "back": self.back, "left": self.left})


def _told(at: _At, answer: Json, page: Response, gap: Gap | None = None, *, more: bool = False) -> Batch:
    """The end of a page of changes; what it lists of others is not kept."""
    times = [when.at for item in items_at(answer, "data") if (when := _instant(item, page, "dateModified")) is not None]
    back = min(times, default=None)
    return Batch((), at.checkpoint(), looked_back_to=back, more=more or at.left > 0, gap=gap)


def _codes(address: str) -> tuple[str, ...]:
    """The codes of the buyers that an address of the portal's search names."""
    parts = urlsplit(address)
    if host_of(address) not in _HOSTS or "/search/tender" not in parts.path:
        return ()
    return _split(",".join(value for name, value in parse_qsl(parts.query) if name in ("buyer", "buyer[]")))


def _split(codes: str) -> tuple[str, ...]:
    found = [one for one in re.split(r"[\s,;]+", codes.strip()) if one]
    return tuple(dict.fromkeys(found)) if found and all(map(_CODE.fullmatch, found)) else ()


def _listed(answer: Json, page: Response) -> list[dict[str, Json]]:
    if not isinstance(value_at(answer, "data"), list):
        raise ParseError(page.final_url, "this is no feed of Prozorro")
    return list(items_at(answer, "data"))


def _tender(page: Response) -> Json:
    tender = value_at(json_of(page), "data") if is_json(page) else None
    if text_at(tender, "id") is None or text_at(tender, "tenderID") is None:
        raise ParseError(page.final_url, "this is no tender of Prozorro")
    return tender


def _post(tender: Json, page: Response) -> Post:
    number, title = text_at(tender, "tenderID") or "", (text_at(tender, "title") or "").strip()
    buyer = text_at(tender, "procuringEntity", "name") or text_at(tender, "procuringEntity", "identifier", "legalName")
    code = text_at(tender, "procuringEntity", "identifier", "id")
    state = text_at(tender, "status") or ""
    until = text_at(tender, "tenderPeriod", "endDate")
    lines = [
        title,
        (text_at(tender, "description") or "").strip(),
        f"Замовник: {buyer}" + (f" (ЄДРПОУ {code})" if code else "") if buyer else "",
        f"Очікувана вартість: {amount}" if (amount := _amount(tender)) else "",
        f"Стан: {_STATES.get(state, state)}" if state else "",
        f"Пропозиції до: {_day(until)}" if until else "",
        *[f"– {told.strip()}" for item in items_at(tender, "items") if (told := text_at(item, "description"))][
            :_ITEMS_SHOWN
        ],
    ]
    return Post(
        platform=_PLATFORM,
        key=text_at(tender, "id") or number,
        url=_PAGE + number,
        text="\n".join(dict.fromkeys(line for line in lines if line)),
        title=f"Закупівля {number}: {title}" if title else f"Закупівля {number}",
        author=buyer,
        published=_instant(tender, page, "dateCreated") or _instant(tender, page, "date"),
        kind=PostKind.ARTICLE,
        lang="uk",
    )


def _amount(tender: Json) -> str | None:
    """ "84 500,50 UAH"; None where no value is told."""
    value, currency = value_at(tender, "value", "amount"), text_at(tender, "value", "currency")
    if isinstance(value, bool) or not isinstance(value, int | float) or currency is None:
        return None
    told = f"{value:,.2f}".replace(",", "\u00a0").replace(".", ",").removesuffix(",00")
    return f"{told} {currency}"


def _day(instant: str) -> str:
    """ "05.12.2026 12:00", as the buyer's clock shows it."""
    try:
        at = datetime.fromisoformat(instant)
    except ValueError:
        return instant
    return at.strftime("%d.%m.%Y %H:%M")


def _instant(item: Json, page: Response, name: str) -> WrittenTime | None:
    told = text_at(item, name)
    return None if told is None else written_time(told, now=page.fetched_at, lang="uk", zone=_ZONE)
