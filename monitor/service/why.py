"""Why a post is not in the list: which place should have brought it, what happened there, or what to add."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import takewhile
from typing import Final
from urllib.parse import urlsplit

from crawlers.urls import canonical, host_of
from monitor.places import Closed, closed_at
from monitor.store.reader import Reader
from monitor.types import Health, Kind, MentionRow, SourceRow, State


class WhySlug(StrEnum):
    """What the program knows about a post that somebody misses; the most telling first."""

    IN_LIST = "in_list"
    SET_ASIDE = "set_aside"
    NAMES_NOBODY = "names_nobody"
    LET_GO = "let_go"
    THE_PLACE = "the_place"
    PLACE_OFF = "place_off"
    PLACE_FAILS = "place_fails"
    NEVER_READ = "never_read"
    SKIPPED = "skipped"
    ROBOTS = "robots"
    CLOSED = "closed"
    OLDER = "older"
    NOT_REACHED = "not_reached"
    NOT_SEEN = "not_seen"
    REMOVED = "removed"
    NO_PLACE = "no_place"
    CAPPED = "capped"


@dataclass(frozen=True, slots=True)
class Why:
    """One reason. `mention_ids` says where the post is listed.

    `detail` is what the place said when it failed, skipped or reached its cap, in English. `code` is the slug of why
    it was skipped, or why it was set aside ("noise", "own_voice", "rule", "not_us"), or how far the work with a listed
    one is. `closed` is the site that is not crawled, `at` when a place was removed.
    """

    slug: WhySlug
    place: SourceRow | None = None
    detail: str | None = None
    mention_ids: tuple[int, ...] = ()
    code: str | None = None
    closed: Closed | None = None
    at: datetime | None = None


Forbidden = Callable[[str], bool]
"""Whether a site's robots.txt, as last read, keeps programs away from an address. Asks nobody."""

_RUNS: Final = 20
_OF_THE_WEB: Final = frozenset({"news_search", "gdelt", "searxng", "event_registry", "yandex_search"})
"""Crawlers whose places bring posts of any site."""
_PLACE_ON_PAGE: Final = re.compile(r"[A-Za-z_-]{0,16}\d+")


def why(reader: Reader, address: str, forbidden: Forbidden = lambda _: False) -> tuple[Why, ...]:
    """The reasons, the most telling first; one for each place that could have brought the post."""
    site = host_of(address)
    posts = reader.posts_at(_site(site), address)
    rows = reader.rows([id for post_id, *_ in posts for id in reader.mentions_of_post(post_id)])
    if rows:
        return (_listed(rows),)
    if posts and not _is_another(reader, posts, address):
        kept = any(text_kept for _, _, text_kept in posts)
        return (Why(WhySlug.NAMES_NOBODY if kept else WhySlug.LET_GO),)
    places = reader.sources()
    near = [row for row in places if _bare(host_of(row.address)) == _bare(site)]
    capped = [
        Why(WhySlug.CAPPED, row, str(row.gap))
        for row in places
        if row not in near and row.enabled and row.gap is not None and row.crawler in _OF_THE_WEB
    ]
    if not near:
        return (_nowhere(reader, site, address, forbidden), *capped)
    itself = [row for row in near if row.last_success_at is not None and canonical(row.address) == canonical(address)]
    if itself and itself[0].enabled and itself[0].error_code is None and not urlsplit(address).fragment:
        return (Why(WhySlug.THE_PLACE, itself[0]),)
    found = [_of_place(reader, row, address) for row in _nearest_first(near, address)]
    if forbidden(address) and not any(one.slug is WhySlug.PLACE_FAILS for one in found):
        found.append(Why(WhySlug.ROBOTS))
    found.sort(key=lambda one: list(WhySlug).index(one.slug))
    page = canonical(address)
    watched = any(canonical(row.address) == page for row in near)
    gone = None if watched else _last_removed(reader, lambda row: canonical(row.address) == page)
    return (*((gone,) if gone is not None else ()), *found, *capped)


def _listed(rows: Sequence[MentionRow]) -> Why:
    """Where the mentions of a post stand: in the list, or among what is kept out of it."""
    aside = {row.id: code for row in rows if (code := _aside(row)) is not None}
    shown = [row for row in rows if row.id not in aside]
    if not shown:
        return Why(WhySlug.SET_ASIDE, mention_ids=tuple(aside), code=next(iter(aside.values())))
    states = {row.state for row in shown} - {State.NEW, State.SEEN}
    done = str(shown[0].state) if len(states) == 1 and shown[0].state in states else None
    return Why(WhySlug.IN_LIST, mention_ids=tuple(row.id for row in shown), code=done)


def _aside(row: MentionRow) -> str | None:
    """What keeps a mention out of the default view; None for nothing."""
    if row.rule_id is not None:
        return "rule"
    if row.state is State.NOT_US:
        return "not_us"
    return str(row.kind) if row.kind in (Kind.NOISE, Kind.OWN_VOICE) else None


def _is_another(reader: Reader, posts: Sequence[tuple[int, bool, bool]], address: str) -> bool:
    """True where an address names a place on its page at which no post was read, as the page's others were."""
    part = urlsplit(address).fragment
    if not _PLACE_ON_PAGE.fullmatch(part):
        return False
    parts = [urlsplit(url).fragment for post_id, *_ in posts if (url := reader.address_of_post(post_id)) is not None]
    return part not in parts and any(_PLACE_ON_PAGE.fullmatch(one) for one in parts)


def _nowhere(reader: Reader, site: str, address: str, forbidden: Forbidden) -> Why:
    """Why a site that no place is on brings nothing."""
    if (closed := closed_at(address)) is not None:
        return Why(WhySlug.CLOSED, closed=closed)
    if (gone := _last_removed(reader, lambda row: _bare(host_of(row.address)) == _bare(site))) is not None:
        return gone
    return Why(WhySlug.ROBOTS if forbidden(address) else WhySlug.NO_PLACE)


def _last_removed(reader: Reader, wanted: Callable[[SourceRow], bool]) -> Why | None:
    """The place of some that was removed last; None for none."""
    gone = [(row, at) for row, at in reader.removed_sources() if wanted(row)]
    if not gone:
        return None
    row, at = max(gone, key=lambda one: one[1])
    return Why(WhySlug.REMOVED, row, at=at)


def _of_place(reader: Reader, row: SourceRow, address: str) -> Why:
    if not row.enabled:
        return Why(WhySlug.PLACE_OFF, row, row.error_detail)
    if row.last_success_at is None:
        slug = WhySlug.NEVER_READ if row.error_code is None else WhySlug.PLACE_FAILS
        return Why(slug, row, row.error_detail)
    if row.health in (Health.NEEDS_YOU, Health.CANNOT) or row.error_code is not None:
        return Why(WhySlug.PLACE_FAILS, row, row.error_detail)
    for run in reader.runs(row.id, _RUNS):
        for skip in reader.skips(run.id) if run.skipped else ():
            if skip.get("url") and canonical(str(skip["url"])) == canonical(address):
                reason = str(skip.get("reason") or "crawl")
                return Why(WhySlug.SKIPPED, row, str(skip.get("detail") or reason), code=reason)
    if row.more_back:
        return Why(WhySlug.NOT_REACHED, row)
    return Why(
        WhySlug.OLDER if row.looked_back_to is not None else WhySlug.NOT_SEEN,
        row,
        None if row.gap is None else str(row.gap),
    )


def _nearest_first(rows: Sequence[SourceRow], address: str) -> list[SourceRow]:
    """Places whose address begins most like the post's."""

    def shared(row: SourceRow) -> int:
        pairs = zip(canonical(row.address), canonical(address), strict=False)
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))

    return sorted(rows, key=shared, reverse=True)


def _bare(host: str) -> str:
    return host.removeprefix("www.")


def _site(host: str) -> str:
    """The host as posts are filed under it."""
    from monitor.store.recorder import site_of

    return site_of(f"https://{host}/")
