"""The only socket for sources: guarded, bounded, polite, and stoppable at any moment."""

from __future__ import annotations

import contextlib
import errno
import queue
import socket
import ssl
import threading
import time
import urllib.request
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlsplit

import requests
import truststore
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager, ProxyManager
from urllib3.util.wait import wait_for_write

from crawlers import addresses
from crawlers.answers import Answer, Way, origin, response
from crawlers.errors import (
    CrawlCancelledError,
    CrawlError,
    ForbiddenAddressError,
    NetworkError,
    RateLimitedError,
    RobotsError,
    StatusError,
    TimedOutError,
    TooLargeError,
    TooManyRedirectsError,
)
from crawlers.faults import name_words, named
from crawlers.politeness import Turns
from crawlers.robots import FREE, Permission, Robots, RobotsFile
from crawlers.robots import MAX_BYTES as ROBOTS_BYTES
from crawlers.robots import MAX_REDIRECTS as ROBOTS_REDIRECTS
from crawlers.types import Http, Response, Rules, Validators
from crawlers.urls import absolute, host_of

ACCEPT: Final = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_CHUNK_BYTES: Final = 131_072
_ASIDE_BYTES: Final = 65_536  # so much is read of a redirect or an error page: enough for its signs
_STEP_S: Final = 0.1  # how often waits look whether they were cancelled
_KEPT_POOLS: Final = 32  # hosts whose connection stays open between robots.txt and the page
_PROXY_CONNECTIONS: Final = 8  # a host has one at a time, but a proxy serves all of them
_PROXIES_KEPT_S: Final = 60.0
_UNPACKED: Final = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})


@dataclass(frozen=True, slots=True)
class Limits:
    """How much time and how many bytes one request may take, and how long a thread waits its turn."""

    connect_s: float = 10.0
    read_s: float = 30.0  # slow forums answer in 12 s
    total_s: float = 120.0
    max_bytes: int = 10 * 2**20
    max_unpacked_bytes: int = 40 * 2**20
    max_redirects: int = 8
    patience_s: float = 120.0


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
        limits: Limits = Limits(),
        robots_files: MutableMapping[str, RobotsFile] | None = None,
        is_public: Callable[[str], bool] = addresses.is_public,
        resolve: Callable[..., list[Any]] = socket.getaddrinfo,
        tls_context: Callable[[], ssl.SSLContext] | None = None,
    ) -> None:
        self.limits = limits
        self._clock = clock
        self._delay_s = delay_s
        self._is_public = is_public
        self._resolve = resolve
        self._user_agent = f"{user_agent} (+{contact})"
        self._turns = Turns(monotonic=monotonic, sleep=sleep, patience_s=limits.patience_s)
        self._robots = Robots(user_agent.partition("/")[0], now_s=lambda: clock().timestamp(), files=robots_files)
        self._contexts = _Contexts(tls_context or _system_context)
        self._watch = _Watch()
        self._adapter = _Adapter()
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

    def close(self) -> None:
        """Closes the connections kept open."""
        self._adapter.close()

    def _proxies_for(self, url: str) -> dict[str, str]:
        read_at, proxies = self._proxies
        if time.monotonic() - read_at > _PROXIES_KEPT_S:
            proxies = urllib.request.getproxies()
            self._proxies = (time.monotonic(), proxies)
        if not proxies or requests.utils.select_proxy(url, proxies) is None:
            return {}
        return {} if requests.utils.should_bypass_proxies(url, no_proxy=None) else proxies


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
                raise robots.fail(site, error) from error
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
        cookies: RequestsCookieJar | None,
        max_bytes: int,
        *,
        cut: bool = False,
        sent: bytes | None = None,
    ) -> Answer:
        """One request and its answer, whatever its status; a POST of what is to be `sent`.

        Raises: what keeps an answer from arriving.
        """
        fetcher = self._fetcher
        proxies = fetcher._proxies_for(url)
        if proxies and not self._allow_private and not addresses.is_public_name(urlsplit(url).hostname or ""):
            raise ForbiddenAddressError(url, "this name belongs to a private network")
        request = requests.PreparedRequest()
        try:
            request.prepare(
                method="GET" if sent is None else "POST",
                url=url,
                data=sent,
                headers={"User-Agent": fetcher._user_agent, "Accept-Encoding": "gzip, deflate", **headers},
                cookies=cookies,
            )
        except (requests.RequestException, ValueError) as error:
            raise ForbiddenAddressError(url, f"not an address that can be asked ({error})") from error
        with _Visit(fetcher, url, allow_private=self._allow_private, cancelled=self._cancelled) as visit:
            try:
                return self._sent(request, visit, proxies, max_bytes, cut=cut)
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                visit.check()
                raise named(error, url) from error

    def _sent(
        self,
        request: requests.PreparedRequest,
        visit: _Visit,
        proxies: dict[str, str],
        max_bytes: int,
        *,
        cut: bool,
    ) -> Answer:
        adapter, limits = self._fetcher._adapter, self._fetcher.limits
        timeout = (limits.connect_s, limits.read_s)
        visit.check()
        try:
            reply = adapter.send(request, stream=True, timeout=timeout, proxies=proxies)
        except requests.ConnectionError:
            if not visit.reused or visit.stopped:
                raise
            visit.reused = False  # the server had closed the kept connection: ask once on a new one
            reply = adapter.send(request, stream=True, timeout=timeout, proxies=proxies)
        raw = reply.raw
        try:
            headers = {name.lower(): value for name, value in raw.headers.itermerged()}
            if 200 <= raw.status < 300:
                body = _body(raw, headers, visit, max_bytes, limits.max_unpacked_bytes, cut=cut)
            else:
                body = _body(raw, headers, visit, _ASIDE_BYTES, _ASIDE_BYTES, cut=True)
        except BaseException:
            raw.close()
            raise
        return Answer(raw.status, headers, body, request, raw)


def _body(
    raw: Any, headers: Mapping[str, str], visit: _Visit, max_bytes: int, max_unpacked: int, *, cut: bool
) -> bytes:
    """The whole body, unpacked; with `cut` the beginning of one that is too large."""
    packing = headers.get("content-encoding", "").strip().lower()
    if packing not in _UNPACKED:
        if not cut:
            raise NetworkError(visit.url, f'the answer is packed in a way we did not ask for ("{packing}")')
        raw.close()
        return b""
    announced = headers.get("content-length", "")
    if announced.isdigit() and int(announced) > max_bytes and not cut:
        raise TooLargeError(visit.url, f"{announced} bytes are announced, {max_bytes} are the limit")
    chunks: list[bytes] = []
    size = 0
    while True:
        chunk = raw.read(_CHUNK_BYTES, decode_content=True)
        visit.check()
        if not chunk:
            return b"".join(chunks)
        chunks.append(chunk)
        size += len(chunk)
        sent = raw.tell()
        if size <= max_unpacked and sent <= max_bytes:
            continue
        raw.close()
        if cut:
            return b"".join(chunks)[:max_unpacked]
        limit = f"{max_bytes} bytes" if sent > max_bytes else f"{max_unpacked} bytes when unpacked"
        raise TooLargeError(visit.url, f"the answer is larger than {limit}")


def _start(url: str) -> str:
    start = absolute(url, url)
    if start is None:
        raise ForbiddenAddressError(url, "only http and https addresses are read")
    return start


def _obey(permission: Permission, url: str) -> None:
    if not permission.allowed:
        raise RobotsError(url, "the site's robots.txt asks programs like this one to keep away from this address")


# What follows stands between urllib3 and the operating system.

_at = threading.local()  # .visit: the visit that this thread is on, for the connections it opens


class _Visit:
    """One request on the wire: may be ended from outside, knows which addresses it may reach."""

    def __init__(self, fetcher: Fetcher, url: str, *, allow_private: bool, cancelled: threading.Event | None) -> None:
        self.url = url
        self.fetcher = fetcher
        self.reused = False
        self.stopped = False
        self._allow_private = allow_private
        self._cancelled = cancelled
        self._deadline = time.monotonic() + fetcher.limits.total_s
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> _Visit:
        _at.visit = self
        self.fetcher._watch.add(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.fetcher._watch.remove(self)
        _at.visit = None
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def check(self) -> None:
        """Raises: `CrawlCancelledError`, `TimedOutError` if it is time to stop."""
        if self._cancelled is not None and self._cancelled.is_set():
            raise CrawlCancelledError(self.url, "stopped")
        if time.monotonic() > self._deadline:
            total_s = self.fetcher.limits.total_s
            raise TimedOutError(self.url, f"the whole answer did not arrive within {total_s:g} s")

    def judge(self) -> None:
        """Shuts the socket when it is time to stop; whoever reads from it wakes up at once."""
        try:
            self.check()
        except CrawlError:
            with self._lock:
                self.stopped = True
                self._shut()

    def watch(self, connected: socket.socket) -> None:
        """Takes a second handle to a socket: TLS takes the first one over."""
        handle = socket.fromfd(connected.fileno(), connected.family, connected.type)
        with self._lock:
            if self._socket is not None:
                self._socket.close()
            self._socket = handle
            if self.stopped:
                self._shut()

    def _shut(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):  # already closed by the other side
                self._socket.shutdown(socket.SHUT_RDWR)

    def allow(self, address: str) -> bool:
        """True if this visit may talk to an IP address."""
        return self._allow_private or self.fetcher._is_public(address)

    def refuse(self, address: str) -> ForbiddenAddressError:
        """The error for an address it may not talk to."""
        return ForbiddenAddressError(self.url, f"this leads to {address}, an address of a private network")

    def open(self, host: str, port: int, *, proxy: bool) -> socket.socket:
        """A connected socket to an address that was looked at before.

        Raises: `ForbiddenAddressError`, `NetworkError`, `TimedOutError`, `CrawlCancelledError`.
        """
        failed: CrawlError | None = None
        for family, kind, protocol, _, address in self._addresses(host, port):
            if not proxy and not self.allow(str(address[0])):
                failed = failed or self.refuse(str(address[0]))
                continue
            try:
                connected = self._connected(socket.socket(family, kind, protocol), address)
            except OSError as error:
                failed = named(error, self.url)
                continue
            self.watch(connected)
            return connected
        if failed is None:
            failed = NetworkError(self.url, "no host of this name is known")
        if proxy:
            raise NetworkError(self.url, f"the proxy cannot be reached: {failed.detail}")
        raise failed

    def _addresses(self, host: str, port: int) -> list[Any]:
        """What a name resolves to. Names are looked up in a thread of their own: that cannot be stopped."""
        resolve = self.fetcher._resolve
        if ":" in host or host.replace(".", "").isdigit():
            return resolve(host.strip("[]"), port, 0, socket.SOCK_STREAM)
        answers: queue.SimpleQueue[list[Any] | Exception] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                answers.put(resolve(host, port, 0, socket.SOCK_STREAM))
            except (OSError, UnicodeError) as error:
                answers.put(error)

        threading.Thread(target=look_up, name="look-up", daemon=True).start()
        until = time.monotonic() + self.fetcher.limits.connect_s
        while True:
            self.check()
            if time.monotonic() > until:
                raise TimedOutError(self.url, "the name server does not answer (is this computer online?)")
            try:
                answer = answers.get(timeout=_STEP_S)
            except queue.Empty:
                continue
            if isinstance(answer, socket.gaierror):
                raise NetworkError(self.url, name_words(answer)) from answer
            if isinstance(answer, Exception):
                raise NetworkError(self.url, "no host of this name is known") from answer
            return answer

    def _connected(self, sock: socket.socket, address: Any) -> socket.socket:
        limits = self.fetcher.limits
        until = time.monotonic() + limits.connect_s
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.setblocking(False)
            code = sock.connect_ex(address)
            if code in (errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", None)):
                while not wait_for_write(sock, _STEP_S):
                    self.check()
                    if time.monotonic() > until:
                        raise TimedOutError(self.url, f"no connection within {limits.connect_s:g} s")
                code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code:
                raise OSError(code, errno.errorcode.get(code, ""))
            sock.settimeout(limits.connect_s)
        except BaseException:
            sock.close()
            raise
        return sock


class _Watch:
    """One thread that looks after all visits; it ends when there has been none for a while."""

    _IDLE_S: Final = 10.0

    def __init__(self) -> None:
        self._visits: set[_Visit] = set()
        self._lock = threading.Lock()
        self._some = threading.Event()
        self._running = False

    def add(self, visit: _Visit) -> None:
        with self._lock:
            self._visits.add(visit)
            if not self._running:
                self._running = True
                threading.Thread(target=self._run, name="crawl-watch", daemon=True).start()
        self._some.set()

    def remove(self, visit: _Visit) -> None:
        with self._lock:
            self._visits.discard(visit)

    def _run(self) -> None:
        while True:
            with self._lock:
                visits = list(self._visits)
                if not visits:
                    self._some.clear()
            if not visits and not self._some.wait(self._IDLE_S):
                with self._lock:
                    if not self._visits:
                        self._running = False
                        return
                continue
            for visit in visits:
                visit.judge()
            time.sleep(_STEP_S / 2)


class _Guarded(HTTPConnection):
    """A connection that opens only what its visit allows, also when it is used again."""

    _used = False

    def _new_conn(self) -> socket.socket:
        self._used = False
        visit: _Visit = _at.visit
        return visit.open(self._dns_host, self.port, proxy=self.proxy is not None)

    def request(self, *args: Any, **kwargs: Any) -> None:
        if self._used and self.sock is not None:
            visit: _Visit = _at.visit
            address = str(self.sock.getpeername()[0])
            if self.proxy is None and not visit.allow(address):
                raise visit.refuse(address)
            visit.reused = True
            visit.watch(self.sock)
        super().request(*args, **kwargs)
        self._used = True  # only now: a fresh connection is opened within


class _Secure(_Guarded, HTTPSConnection):
    """The same over TLS. A context locks while it shakes hands, so each handshake has one to itself."""

    def connect(self) -> None:
        contexts = _at.visit.fetcher._contexts
        self.ssl_context = contexts.take()
        try:
            super().connect()
        finally:
            contexts.give_back(self.ssl_context)


class _Contexts:
    """As many TLS contexts as handshakes ever went on at once; reading the certificate store is slow."""

    def __init__(self, make: Callable[[], ssl.SSLContext]) -> None:
        self._make = make
        self._free: queue.SimpleQueue[ssl.SSLContext] = queue.SimpleQueue()

    def take(self) -> ssl.SSLContext:
        try:
            return self._free.get_nowait()
        except queue.Empty:
            return self._make()

    def give_back(self, context: ssl.SSLContext) -> None:
        self._free.put(context)


def _system_context() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Guarded


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure


_POOLS: Final = {"http": _PlainPool, "https": _SecurePool}


class _Adapter(HTTPAdapter):
    """requests' own adapter over our connections and the system's certificate store."""

    def __init__(self) -> None:
        super().__init__(pool_connections=_KEPT_POOLS, pool_maxsize=_PROXY_CONNECTIONS)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        _guard(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> ProxyManager:
        manager: ProxyManager = super().proxy_manager_for(proxy, **kwargs)
        _guard(manager)
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leaves out requests' bundle of certificates: the system's store decides."""


def _guard(manager: PoolManager) -> None:
    manager.pool_classes_by_scheme = _POOLS
