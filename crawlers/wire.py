"""Requests on the wire, and their answers up to what is too much. The rules are those of `crawlers.http`."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import SplitResult, unquote, urlsplit

import urllib3.exceptions
from urllib3 import BaseHTTPResponse
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.poolmanager import ProxyManager
from urllib3.util import Timeout, make_headers, parse_url

from crawlers.errors import NetworkError, TooLargeError
from crawlers.visits import Contexts, PlainPool, SecurePool, Visit, Watch, system_context

_CHUNK_BYTES: Final = 131_072
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
        self.contexts = Contexts(tls_context or system_context)
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
                make = SecurePool if parts.scheme == "https" else PlainPool
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
            manager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}
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
        # what is not packed needs none of the copies that unpacking takes
        chunk = raw.read(_CHUNK_BYTES, decode_content=bool(packing))
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
