"""One request on the wire: connections that open only what their visit allows, bounded, and stoppable at any moment.

This stands between the rules of `crawlers.http` and the operating system; urllib3 speaks HTTP.
"""

from __future__ import annotations

import contextlib
import errno
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import SplitResult, unquote, urlsplit

import urllib3.exceptions
from urllib3 import BaseHTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import ProxyManager
from urllib3.util import Timeout, make_headers, parse_url
from urllib3.util.wait import wait_for_write

from crawlers.errors import (
    CrawlCancelledError,
    CrawlError,
    ForbiddenAddressError,
    NetworkError,
    TimedOutError,
    TooLargeError,
)
from crawlers.faults import name_words, named

_CHUNK_BYTES: Final = 131_072
_STEP_S: Final = 0.1  # how often waits look whether they were cancelled
_KEPT_POOLS: Final = 32  # hosts whose connection stays open between robots.txt and the page
_PROXY_CONNECTIONS: Final = 8  # a host has one at a time, but a proxy serves all of them
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


LIMITS: Final = Limits()


class Wire:
    """All connections of a fetcher; safe to use from any number of threads."""

    def __init__(
        self,
        limits: Limits,
        *,
        is_public: Callable[[str], bool],
        resolve: Callable[..., list[Any]],
        tls_context: Callable[[], ssl.SSLContext] | None,
    ) -> None:
        self.limits = limits
        self.is_public = is_public
        self.resolve = resolve
        self.contexts = Contexts(tls_context or _system_context)
        self.watch = Watch()
        self._timeout = Timeout(connect=limits.connect_s, read=limits.read_s)
        self._direct: dict[tuple[str, str], HTTPConnectionPool] = {}
        self._by_proxy: dict[str, ProxyManager] = {}
        self._lock = threading.Lock()

    def send(
        self, visit: Visit, method: str, headers: Mapping[str, str], body: bytes | None, proxy: str | None
    ) -> BaseHTTPResponse:
        """The answer to one request, its body still to be read; redirects are not followed."""
        visit.check()
        try:
            return self._asked(visit, method, headers, body, proxy)
        except (urllib3.exceptions.ProtocolError, OSError):
            if not visit.reused or visit.stopped:
                raise
            visit.reused = False  # the server had closed the kept connection: ask once on a new one
            return self._asked(visit, method, headers, body, proxy)

    def close(self) -> None:
        """Closes the connections kept open."""
        with self._lock:
            while self._direct:
                self._direct.popitem()[1].close()
        for manager in self._by_proxy.values():
            manager.clear()

    def _asked(
        self, visit: Visit, method: str, headers: Mapping[str, str], body: bytes | None, proxy: str | None
    ) -> BaseHTTPResponse:
        options: dict[str, Any] = {
            "redirect": False,
            "body": body,
            "headers": headers,
            "retries": False,
            "preload_content": False,
            "decode_content": False,
            "timeout": self._timeout,
        }
        if proxy is not None:
            return self._manager(proxy).urlopen(method, visit.url, **options)
        parts = urlsplit(visit.url)
        target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        return self._pool(parts).urlopen(method, target, assert_same_host=False, **options)

    def _pool(self, parts: SplitResult) -> HTTPConnectionPool:
        """The connections kept to a host; urllib3's own manager of pools takes a fifth of a request's time."""
        place = (parts.scheme, parts.netloc)
        with self._lock:
            pool = self._direct.pop(place, None)
            if pool is None:
                make = _SecurePool if parts.scheme == "https" else _PlainPool
                pool = make(parts.hostname or "", parts.port)
            self._direct[place] = pool
            if len(self._direct) > _KEPT_POOLS:
                # closes itself when nobody uses it any more; another thread may be about to
                del self._direct[next(iter(self._direct))]
        return pool

    def _manager(self, proxy: str) -> ProxyManager:
        manager = self._by_proxy.get(proxy)
        if manager is None:
            login = parse_url(proxy).auth
            manager = ProxyManager(
                proxy if "://" in proxy else f"http://{proxy}",
                _KEPT_POOLS,
                proxy_headers=make_headers(proxy_basic_auth=unquote(login)) if login else None,
                maxsize=_PROXY_CONNECTIONS,
            )
            manager.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}
            self._by_proxy[proxy] = manager
        return manager


def body_of(
    raw: BaseHTTPResponse, headers: Mapping[str, str], visit: Visit, max_bytes: int, max_unpacked: int, *, cut: bool
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


_at = threading.local()  # .visit: the visit that this thread is on, for the connections it opens


class Visit:
    """One request on the wire: may be ended from outside, knows which addresses it may reach."""

    def __init__(self, wire: Wire, url: str, *, allow_private: bool, cancelled: threading.Event | None) -> None:
        self.url = url
        self.wire = wire
        self.reused = False
        self.stopped = False
        self._allow_private = allow_private
        self._cancelled = cancelled
        self._deadline = time.monotonic() + wire.limits.total_s
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Visit:
        _at.visit = self
        self.wire.watch.add(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.wire.watch.remove(self)
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
            total_s = self.wire.limits.total_s
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
        return self._allow_private or self.wire.is_public(address)

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
        resolve = self.wire.resolve
        if ":" in host or host.replace(".", "").isdigit():
            return resolve(host.strip("[]"), port, 0, socket.SOCK_STREAM)
        answers: queue.SimpleQueue[list[Any] | Exception] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                answers.put(resolve(host, port, 0, socket.SOCK_STREAM))
            except (OSError, UnicodeError) as error:
                answers.put(error)

        threading.Thread(target=look_up, name="look-up", daemon=True).start()
        until = time.monotonic() + self.wire.limits.connect_s
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
        limits = self.wire.limits
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


class Watch:
    """One thread that looks after all visits; it ends when there has been none for a while."""

    _IDLE_S: Final = 10.0

    def __init__(self) -> None:
        self._visits: set[Visit] = set()
        self._lock = threading.Lock()
        self._some = threading.Event()
        self._running = False

    def add(self, visit: Visit) -> None:
        with self._lock:
            self._visits.add(visit)
            if not self._running:
                self._running = True
                threading.Thread(target=self._run, name="crawl-watch", daemon=True).start()
        self._some.set()

    def remove(self, visit: Visit) -> None:
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
        visit: Visit = _at.visit
        return visit.open(self._dns_host, self.port, proxy=self.proxy is not None)

    def request(self, *args: Any, **kwargs: Any) -> None:
        if self._used and self.sock is not None:
            visit: Visit = _at.visit
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
        contexts = _at.visit.wire.contexts
        self.ssl_context = contexts.take()
        try:
            super().connect()
        finally:
            contexts.give_back(self.ssl_context)


class Contexts:
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
    import truststore  # only now: a crawl of plain http needs no certificates

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Guarded


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure
