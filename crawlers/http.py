"""The only socket for sources: guarded, bounded, polite, and stoppable at any moment."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import urllib3.exceptions

from crawlers import addresses
from crawlers.answers import Answer, Way, origin, response
from crawlers.errors import (
    CrawlError,
    ForbiddenAddressError,
    NotAnAddressError,
    RateLimitedError,
    RobotsError,
    StatusError,
    TooManyRedirectsError,
)
from crawlers.faults import named
from crawlers.politeness import Turns
from crawlers.robots import FREE, Permission, Robots, RobotsFile
from crawlers.robots import MAX_BYTES as ROBOTS_BYTES
from crawlers.robots import MAX_REDIRECTS as ROBOTS_REDIRECTS
from crawlers.types import Http, Response, Rules, Validators
from crawlers.urls import absolute, host_of
from crawlers.visits import Visit
from crawlers.wire import LIMITS, Limits, Wire, body_of

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

ACCEPT: Final = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_ASIDE_BYTES: Final = 65_536  # so much is read of a redirect or an error page: enough for its signs
_PROXIES_KEPT_S: Final = 60.0


class Fetcher:
    """Fetches for all crawls of the process; safe to use from any number of threads.

    One request at a time per host and port, `delay_s` apart or as robots.txt wishes, whichever is
    longer. `clock` gives aware UTC; `monotonic` and `sleep` are for politeness alone: time-outs are of
    the real world. `is_public`, `resolve` and `tls_context` are for tests with servers of their own.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        contact: str,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        delay_s: float = 5.0,
        limits: Limits = LIMITS,
        robots_files: MutableMapping[str, RobotsFile] | None = None,
        is_public: Callable[[str], bool] = addresses.is_public,
        resolve: Callable[..., list[Any]] = socket.getaddrinfo,
        tls_context: Callable[[], ssl.SSLContext] | None = None,
    ) -> None:
        self.limits = limits
        self._clock = clock
        self._delay_s = delay_s
        self._user_agent = f"{user_agent} (+{contact})"
        self._turns = Turns(monotonic=monotonic, sleep=sleep, patience_s=limits.patience_s)
        self._robots = Robots(user_agent.partition("/")[0], now_s=lambda: clock().timestamp(), files=robots_files)
        self._wire = Wire(limits, is_public=is_public, resolve=resolve, tls_context=tls_context)
        self._proxies: tuple[float, dict[str, str]] = (float("-inf"), {})

    def session(self, *, allow_private: bool = False, cancelled: threading.Event | None = None) -> Http:
        """The network as one source may use it.

        `allow_private` lets it reach loopback and private addresses; setting `cancelled` ends whatever
        it does with `CrawlCancelledError`.
        """
        return _Session(self, allow_private=allow_private, cancelled=cancelled)

    def wait_s(self, url: str) -> float:
        """How long until the host of a URL may be asked again, as known now; 0 for at once."""
        return self._turns.wait_s(host_of(url))

    def is_forbidden(self, url: str) -> bool:
        """True where the site's robots.txt, as it was last had, keeps us from an address; asks nobody."""
        try:
            known = self._robots.permission(origin(url), url)
        except CrawlError:
            return False
        return known is not None and not known.allowed

    def close(self) -> None:
        """Closes the connections kept open."""
        self._wire.close()

    def _proxy_for(self, url: str) -> str | None:
        """The system's proxy for an address, None where it is asked directly."""
        read_at, proxies = self._proxies
        if time.monotonic() - read_at > _PROXIES_KEPT_S:
            proxies = urllib.request.getproxies()
            self._proxies = (time.monotonic(), proxies)
        if not proxies:
            return None
        from requests.utils import select_proxy, should_bypass_proxies  # 50 ms that few need

        proxy = select_proxy(url, proxies)
        return None if proxy is None or should_bypass_proxies(url, no_proxy=None) else proxy


class _Session:
    """The `Http` of one source."""

    def __init__(self, fetcher: Fetcher, *, allow_private: bool, cancelled: threading.Event | None) -> None:
        self._fetcher = fetcher
        self._allow_private = allow_private
        self._cancelled = cancelled

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str | None = None,
        rules: Rules = "page",
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        """The answer to a GET, after waiting for the host's turn.

        `headers` go to the site of `url` alone, never on to where it redirects. `pause_s` is the rest that an
        API's documentation asks for between two requests, in place of ours.
        Raises: `CrawlError` of a kind for every answer that is neither 2xx nor 304.
        """
        asked = {"Accept": accept or ACCEPT}
        if validators is not None and validators.etag:
            asked["If-None-Match"] = validators.etag
        if validators is not None and validators.last_modified:
            asked["If-Modified-Since"] = validators.last_modified
        conditional = len(asked) > 1
        way = Way(_start(url), self._fetcher.limits.max_redirects)
        site = origin(way.here)
        while True:
            permission = self._permission(way.here, rules)
            own = headers if headers and origin(way.here) == site else {}
            rest_s = max(self._fetcher._delay_s, permission.delay_s)
            if rules == "api" and pause_s is not None:
                rest_s = pause_s
            answer = self._visited(way, {**asked, **own}, rest_s, rules, bound=bool(own))
            if answer is not None:
                return self._response(url, way, answer, conditional=conditional, rules=rules)

    def post(
        self,
        url: str,
        body: bytes,
        *,
        content_type: str,
        accept: str | None = None,
        headers: Mapping[str, str] | None = None,
        pause_s: float | None = None,
    ) -> Response:
        """The answer to a POST to a documented API. Redirects are not followed. Raises: as `get`."""
        fetcher = self._fetcher
        way = Way(_start(url), 0)
        asked = {"Accept": accept or ACCEPT, "Content-Type": content_type, **(headers or {})}
        with fetcher._turns.turn(host_of(way.here), way.here, self._cancelled) as turn:
            turn.pause_s = fetcher._delay_s if pause_s is None else pause_s
            answer = self._exchanged(way.here, asked, None, fetcher.limits.max_bytes, sent=body)
        return self._response(url, way, answer, conditional=False, rules="api")

    @contextmanager
    def dial(self, url: str, host: str, port: int) -> Iterator[socket.socket]:
        """A TLS connection to a host for a protocol other than HTTP, held to the guard of this source.

        What goes wrong while it is used is raised as it would be for a request.
        Raises: `ForbiddenAddressError`, `NetworkError` kinds, `CrawlCancelledError`.
        """
        wire = self._fetcher._wire
        with Visit(wire, url, allow_private=self._allow_private, cancelled=self._cancelled) as visit:
            try:
                plain = visit.open(host, port, proxy=False)
                context = wire.contexts.take()
                try:
                    secure = context.wrap_socket(plain, server_hostname=host)
                finally:
                    wire.contexts.give_back(context)
                with secure:
                    secure.settimeout(wire.limits.read_s)
                    yield secure
            except (OSError, EOFError) as error:
                visit.check()
                raise named(error, url) from error

    def _visited(
        self, way: Way, headers: Mapping[str, str], pause_s: float, rules: Rules, *, bound: bool
    ) -> Answer | None:
        """The answer at the end of the way; None where it leads on to another site, whose turn is next.

        `bound` headers hold what no other site, and no http after https, may see.
        """
        fetcher = self._fetcher
        host, site = host_of(way.here), origin(way.here)
        with fetcher._turns.turn(host, way.here, self._cancelled) as turn:
            turn.pause_s = pause_s
            while True:
                answer = self._exchanged(way.here, headers, way.cookies, fetcher.limits.max_bytes)
                if not way.follow(answer):
                    return answer
                if host_of(way.here) != host or (bound and origin(way.here) != site):
                    return None
                known = FREE if rules == "api" else fetcher._robots.permission(origin(way.here), way.here)
                if known is None:  # from http to https of one host: still the same visit
                    turn.pause_s = 0.0
                    return None
                _obey(known, way.here)

    def _response(self, url: str, way: Way, answer: Answer, *, conditional: bool, rules: Rules = "page") -> Response:
        turns, host = self._fetcher._turns, host_of(way.here)
        try:
            found = response(url, way, answer, conditional=conditional, now=self._fetcher._clock(), rules=rules)
        except RateLimitedError as error:
            turns.rest(host, error.status, error.retry_after_s)
            raise
        turns.answered(host)
        return found

    def _permission(self, url: str, rules: Rules) -> Permission:
        """What robots.txt says about an address, fetched first if need be.

        Fetching it waits for the host's turn but leaves no pause behind: the page follows at once.
        """
        if rules == "api":
            return FREE
        robots = self._fetcher._robots
        site = origin(url)
        permission = robots.permission(site, url)
        if permission is None:
            try:
                self._learn(site)
            except CrawlError as error:
                raise robots.fail(site, error, url) from error
            permission = robots.permission(site, url) or FREE
        _obey(permission, url)
        return permission

    def _learn(self, site: str) -> None:
        """Fetches a site's robots.txt, unless another thread was faster. Raises: what kept it away."""
        fetcher = self._fetcher
        way = Way(f"{site}/robots.txt", ROBOTS_REDIRECTS)
        while True:
            with fetcher._turns.turn(host_of(way.here), way.here, self._cancelled):
                if fetcher._robots.permission(site, site) is not None:
                    return
                answer = self._exchanged(way.here, {}, way.cookies, ROBOTS_BYTES, cut=True)
            try:
                if not way.follow(answer):
                    break
            except TooManyRedirectsError:
                fetcher._robots.learn(site, None)  # RFC 9309 2.3.1.2: as if there were none
                return
        if answer.status in (429, 503):
            self._response(way.here, way, answer, conditional=False)
        if answer.status >= 500:
            raise StatusError(way.here, answer.status)
        text = answer.body.decode("utf-8", "replace") if 200 <= answer.status < 300 else None
        for known in {site, origin(way.here)} if way.here.endswith("/robots.txt") else {site}:
            fetcher._robots.learn(known, text)  # http and https, with and without www: asked once

    def _exchanged(
        self,
        url: str,
        headers: Mapping[str, str],
        cookies: CookieJar | None,
        max_bytes: int,
        *,
        cut: bool = False,
        sent: bytes | None = None,
    ) -> Answer:
        """One request and its answer, whatever its status; a POST of what is to be `sent`.

        Raises: what keeps an answer from arriving.
        """
        fetcher = self._fetcher
        proxy = fetcher._proxy_for(url)
        if proxy and not self._allow_private and not addresses.is_public_name(urlsplit(url).hostname or ""):
            raise ForbiddenAddressError(url, "this name belongs to a private network")
        asked = {"User-Agent": fetcher._user_agent, "Accept-Encoding": "gzip, deflate", **headers}
        if cookies is not None:
            request = urllib.request.Request(url)
            cookies.add_cookie_header(request)
            asked.update(request.unredirected_hdrs)
        with Visit(fetcher._wire, url, allow_private=self._allow_private, cancelled=self._cancelled) as visit:
            try:
                raw = fetcher._wire.send(visit, "GET" if sent is None else "POST", asked, sent, proxy)
                try:
                    limits = fetcher.limits
                    found = {name.lower(): value for name, value in raw.headers.itermerged()}
                    if 200 <= raw.status < 300:
                        body = body_of(raw, found, visit, max_bytes, limits.max_unpacked_bytes, cut=cut)
                    else:
                        body = body_of(raw, found, visit, _ASIDE_BYTES, _ASIDE_BYTES, cut=True)
                except BaseException:
                    raw.close()
                    raise
            except urllib3.exceptions.LocationValueError as error:
                raise NotAnAddressError(url, f"not an address that can be asked ({error})") from error
            except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                visit.check()
                raise named(error, url) from error
        return Answer(raw.status, found, body, raw.headers)


def _start(url: str) -> str:
    start = absolute(url, url)
    if start is None:
        raise NotAnAddressError(url, "only http and https addresses are read")
    if re.search(r"[\s<>]", host := host_of(start)):
        raise NotAnAddressError(url, f"{host!r} is no name of a host")
    return start


def _obey(permission: Permission, url: str) -> None:
    if not permission.allowed:
        raise RobotsError(url, "the site's robots.txt asks programs like this one to keep away from this address")


__all__ = ["ACCEPT", "Fetcher", "Limits"]
