"""Crawlers by name. They are found by their entry points and imported only when asked for."""

from __future__ import annotations

import logging
import threading
from functools import cache
from importlib.metadata import EntryPoint, PackageNotFoundError, distribution, entry_points
from typing import Final, cast

from crawlers.errors import UnknownCrawlerError
from crawlers.types import API_VERSION, Crawler, Key, Source

GROUP: Final = "mention_monitor.crawlers"
_OWN_PACKAGE: Final = "mention-monitor"

_looking: Final = threading.Lock()  # all visits of a crawl ask at the same moment: one looks, the others wait

log = logging.getLogger(__name__)


def names() -> tuple[str, ...]:
    """The names of all installed crawlers, sorted; none of them is imported for that."""
    return tuple(sorted(_entry_points()))


@cache
def crawler(name: str) -> Crawler:
    """The crawler of that name.

    Raises: `UnknownCrawlerError` if none is installed, it cannot be imported, or it was written for
    another version of the contract.
    """
    entry = _own().get(name) or _entry_points().get(name)
    if entry is None:
        known = ", ".join(names()) or "none at all: is mention-monitor installed?"
        raise UnknownCrawlerError(name, f"no crawler of this name is installed; there are: {known}")
    try:
        found = entry.load()()
    except Exception as error:
        raise UnknownCrawlerError(name, f"{_where(entry)} cannot be loaded: {error!r}") from error
    version = getattr(found, "api_version", None)
    if version != API_VERSION:
        raise UnknownCrawlerError(
            name,
            f"{_where(entry)} was written for version {version} of the crawler contract, "
            f"this program speaks version {API_VERSION}; install a matching one",
        )
    if getattr(found, "name", None) != name:
        raise UnknownCrawlerError(
            name, f"{_where(entry)} calls itself {getattr(found, 'name', None)!r}; both names must be the same"
        )
    return cast(Crawler, found)


def keys(name: str) -> tuple[Key, ...]:
    """The customer's own keys that a crawler needs, () for most. Raises: `UnknownCrawlerError`."""
    return cast("tuple[Key, ...]", getattr(crawler(name), "keys", ()))


def answer_at(source: Source, url: str) -> str | None:
    """The address of the answer that shows the post of a permalink, None for the permalink's own page.

    For places whose pages are filled by a script. Raises: `UnknownCrawlerError`.
    """
    told = getattr(crawler(source.crawler), "answer_at", None)
    return cast("str | None", told(source, url)) if told is not None else None


@cache
def _own() -> dict[str, EntryPoint]:
    """Our own package's, without a look at all that is installed beside it."""
    with _looking:
        return _declared()


@cache
def _declared() -> dict[str, EntryPoint]:
    try:
        return {entry.name: entry for entry in distribution(_OWN_PACKAGE).entry_points if entry.group == GROUP}
    except PackageNotFoundError:
        return {}


@cache
def _entry_points() -> dict[str, EntryPoint]:
    """Entry points by name; where two packages offer one name, our own comes first, then by package."""
    found: dict[str, EntryPoint] = {}
    offers = sorted(entry_points(group=GROUP), key=lambda entry: (_package(entry) != _OWN_PACKAGE, _package(entry)))
    for entry in offers:
        first = found.setdefault(entry.name, entry)
        if first.value != entry.value:
            log.warning("crawler %s of %s is hidden by that of %s", entry.name, _where(entry), _where(first))
    return found


def _package(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist is not None else ""


def _where(entry: EntryPoint) -> str:
    return f"{entry.value} ({_package(entry) or 'unknown package'})"
