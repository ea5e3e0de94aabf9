"""One request on its way: which addresses it may reach, who may end it, and the connections that ask it both.

This stands between urllib3 and the operating system.
"""

from __future__ import annotations

import contextlib
import errno
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util.wait import wait_for_write

from crawlers.errors import CrawlCancelledError, CrawlError, ForbiddenAddressError, NetworkError, TimedOutError
from crawlers.faults import name_words, named

if TYPE_CHECKING:
    from crawlers.wire import Wire

_STEP_S: Final = 0.1  # how often waits look whether they were cancelled

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


def system_context() -> ssl.SSLContext:
    """A TLS context over the system's own certificate store."""
    import truststore  # only now: a crawl of plain http needs no certificates

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class PlainPool(HTTPConnectionPool):
    ConnectionCls = _Guarded


class SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure
