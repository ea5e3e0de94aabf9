"""What a site's robots.txt lets us do. Decides only; the caller fetches."""

from __future__ import annotations

import threading
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from typing import Final

from crawlers.errors import CrawlError, NetworkError, RateLimitedError, RobotsError, StatusError, TimedOutError

KEPT_S: Final = 86_400.0
"""RFC 9309 2.4: not longer than a day."""
UNREACHABLE_KEPT_S: Final = 600.0
"""How long a robots.txt that could not be had forbids its site before it is asked again."""
MAX_BYTES: Final = 512_000
"""RFC 9309 2.5: at least 500 KiB are read; what follows is not."""
MAX_REDIRECTS: Final = 5


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """What was found at /robots.txt: `text` is None where nothing forbids anything (4xx).

    `fetched_s` is in seconds since the epoch, so that it can be kept between runs.
    """

    text: str | None
    fetched_s: float


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether an address may be asked, and how many seconds the site wants between requests."""

    allowed: bool
    delay_s: float


FREE: Final = Permission(allowed=True, delay_s=0.0)
_UNHAD: Final = "robots.txt cannot be had"


class Robots:
    """The rules of the sites met so far, for one product token.

    `files` may be a mapping that outlives the process; `now_s` gives seconds since the epoch.
    """

    def __init__(
        self, token: str, *, now_s: Callable[[], float], files: MutableMapping[str, RobotsFile] | None = None
    ) -> None:
        self._token = token
        self._now_s = now_s
        self._files = files if files is not None else {}
        self._rules: dict[str, tuple[RobotsFile, _Rules]] = {}
        self._failed: dict[str, tuple[type[CrawlError], str, float]] = {}
        self._lock = threading.Lock()

    def permission(self, origin: str, url: str) -> Permission | None:
        """The site's word on an address; None if its robots.txt must be fetched first.

        Raises: what kept robots.txt from being had, for ten minutes.
        """
        with self._lock:
            failed = self._failed.get(origin)
            if failed is not None:
                kind, detail, at = failed
                if 0 <= self._now_s() - at < UNREACHABLE_KEPT_S:
                    raise kind(url, detail)
                del self._failed[origin]
            known = self._files.get(origin)
            if known is None or not 0 <= self._now_s() - known.fetched_s < KEPT_S:
                return None
            if not known.text:
                return FREE
            cached = self._rules.get(origin)
            if cached is None or cached[0] is not known:
                cached = (known, _Rules(known.text, self._token))
                self._rules[origin] = cached
            rules = cached[1]
        return Permission(allowed=rules.allows(url), delay_s=rules.delay_s)

    def learn(self, origin: str, text: str | None) -> None:
        """Keeps a robots.txt that was read; None for one that is not there (4xx)."""
        with self._lock:
            self._failed.pop(origin, None)
            self._files[origin] = RobotsFile(text, self._now_s())

    def fail(self, origin: str, error: CrawlError, url: str) -> CrawlError:
        """The error that says why an address is not asked: its site's robots.txt could not be had.

        Kept for a while if it lasts. A site that is not there at all is not said to lack a robots.txt.

        Source: RFC 9309 2.3.1.4: a server error means "do not crawl", for now.
        """
        if isinstance(error, RateLimitedError) or not isinstance(error, NetworkError | StatusError):
            return error  # a rest, a refused address, a cancelled crawl: nothing about robots.txt
        kind: type[CrawlError] = type(error)
        if error.detail.startswith(_UNHAD):
            return error
        answers = isinstance(error, StatusError | TimedOutError)
        detail = f"{_UNHAD}: {error.detail}" if answers else error.detail
        if isinstance(error, StatusError):
            kind = RobotsError
            detail += "; taken as a refusal for now, asked again later"
        with self._lock:
            self._failed[origin] = (kind, detail, self._now_s())
        return kind(url, detail)


class _Rules:
    """One parsed file. Protego keeps no state between calls, so threads may share it."""

    __slots__ = ("_parsed", "_token", "delay_s")

    def __init__(self, text: str, token: str) -> None:
        from protego import Protego  # 20 ms that a program without sources need not spend

        self._parsed = Protego.parse(text)
        self._token = token
        delay = self._parsed.crawl_delay(token) or 0.0
        rate = self._parsed.request_rate(token)
        if rate is not None and rate.requests:
            delay = max(delay, rate.seconds / rate.requests)
        self.delay_s = float(delay)

    def allows(self, url: str) -> bool:
        return bool(self._parsed.can_fetch(url, self._token))
