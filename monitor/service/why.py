"""Why a post is not in the list: which place should have brought it, what happened there, or what to add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from typing import Final

from crawlers.urls import canonical, host_of
from monitor.store.reader import Reader
from monitor.types import Health, SourceRow


class WhySlug(StrEnum):
    """What the program knows about a post that somebody misses; the most telling first."""

    IN_LIST = "in_list"
    NAMES_NOBODY = "names_nobody"
    LET_GO = "let_go"
    PLACE_OFF = "place_off"
    PLACE_FAILS = "place_fails"
    NEVER_READ = "never_read"
    SKIPPED = "skipped"
    OLDER = "older"
    NOT_REACHED = "not_reached"
    NOT_SEEN = "not_seen"
    NO_PLACE = "no_place"


@dataclass(frozen=True, slots=True)
class Why:
    """One reason. `mention_ids` says where the post is listed.

    `detail` is what the place said when it failed or skipped, in English; `code` the slug of why it was skipped.
    """

    slug: WhySlug
    place: SourceRow | None = None
    detail: str | None = None
    mention_ids: tuple[int, ...] = ()
    code: str | None = None


_RUNS: Final = 20


def why(reader: Reader, address: str) -> tuple[Why, ...]:
    """The reasons, the most telling first; one for each place on the post's site that could have brought it."""
    site = host_of(address)
    posts = reader.posts_at(_site(site), address)
    listed = tuple(id for post_id, _, _ in posts for id in reader.mentions_of_post(post_id))
    if listed:
        return (Why(WhySlug.IN_LIST, mention_ids=listed),)
    if posts:
        kept = any(text_kept for _, _, text_kept in posts)
        return (Why(WhySlug.NAMES_NOBODY if kept else WhySlug.LET_GO),)
    near = [row for row in reader.sources() if _bare(host_of(row.address)) == _bare(site)]
    if not near:
        return (Why(WhySlug.NO_PLACE),)
    found = [_of_place(reader, row, address) for row in _nearest_first(near, address)]
    return tuple(sorted(found, key=lambda one: list(WhySlug).index(one.slug)))


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
