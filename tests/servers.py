"""Web servers for tests: scripted routes on loopback, a log of what was asked, an end of their own.

    with Server() as server:
        server.page("/feed", FEED, content_type="application/rss+xml")
        http.get(server.url("/feed"))
        assert server.paths() == ["/robots.txt", "/feed"]

A path without a script answers 404, or what `otherwise` says. `Server(host="127.0.0.2")` is another host to politeness
and guards.
"""

from __future__ import annotations

import datetime
import ipaddress
import ssl
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Final

IDLE_S: Final = 5.0
"""A kept connection that nobody uses is closed after this, so that no thread outlives its test for long."""


@dataclass(frozen=True, slots=True)
class Page:
    """A ready answer. `Content-Length` is added unless the headers have one."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str | None = "text/html; charset=utf-8"


@dataclass(slots=True)
class Seen:
    """A request as the server saw it; times are of `time.monotonic`, `ended_s` None while it is answered."""

    path: str
    headers: Mapping[str, str]
    started_s: float
    ended_s: float | None = None
    client: tuple[str, int] = ("", 0)
    method: str = "GET"
    body: bytes = b""


class Exchange:
    """One request being answered by a script."""

    def __init__(self, handler: BaseHTTPRequestHandler, stopping: threading.Event, body: bytes) -> None:
        self.path = handler.path
        self.method = handler.command
        self.body = body
        self.headers = {name.lower(): value for name, value in handler.headers.items()}
        self._handler = handler
        self._stopping = stopping

    @property
    def stopping(self) -> bool:
        """True when the server is about to end: endless answers must."""
        return self._stopping.is_set()

    def send(self, page: Page) -> None:
        """A whole answer."""
        handler = self._handler
        handler.send_response_only(page.status)
        headers = dict(page.headers)
        if page.content_type is not None and page.status not in (204, 304):
            headers.setdefault("Content-Type", page.content_type)
        headers.setdefault("Content-Length", str(len(page.body)))
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        if handler.command != "HEAD":
            handler.wfile.write(page.body)

    def write(self, data: bytes) -> None:
        """Raw bytes on the wire; the connection is closed afterwards."""
        self._handler.close_connection = True
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def pause(self, seconds: float) -> None:
        """Waits, but not longer than the server lives."""
        self._stopping.wait(seconds)


Script = Callable[[Exchange], None]


class Server:
    """A threaded server on `host`, at a free port, over TLS with a certificate."""

    def __init__(self, host: str = "127.0.0.1", *, certificate: Certificate | None = None) -> None:
        self.host = host
        self.log: list[Seen] = []
        self._routes: dict[str, Script] = {}
        self._otherwise: Script = lambda exchange: exchange.send(Page(b"nothing here", status=404))
        self._scheme = "http" if certificate is None else "https"
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._http = _Threads((host, 0), self._handler())
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate.chain, certificate.key)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, name=f"server {host}", daemon=True
        )

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._http.server_address[1])

    def url(self, path: str = "/", *, host: str | None = None) -> str:
        """The address of a path; `host` for a name that leads here."""
        return f"{self._scheme}://{host or self.host}:{self.port}{path}"

    def page(
        self,
        path: str,
        body: bytes | str = b"",
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = "text/html; charset=utf-8",
    ) -> None:
        """Answers a path (with or without its query) the same way each time."""
        data = body.encode() if isinstance(body, str) else body
        page = Page(data, status, headers or {}, content_type)
        self.script(path, lambda exchange: exchange.send(page))

    def pages(self, path: str, pages: Sequence[Page]) -> None:
        """Answers a path with one page after the other, the last one for ever."""
        left = list(pages)

        def next_one(exchange: Exchange) -> None:
            exchange.send(left.pop(0) if len(left) > 1 else left[0])

        self.script(path, next_one)

    def redirect(self, path: str, target: str, status: int = 302, **headers: str) -> None:
        """Sends a path on to another address."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.page(path, status=status, headers={"Location": target, **named})

    def script(self, path: str, script: Script) -> None:
        """Answers a path by a function."""
        self._routes[path] = script

    def otherwise(self, script: Script) -> None:
        """Answers all paths without a script of their own by a function."""
        self._otherwise = script

    def paths(self) -> list[str]:
        """What was asked so far, in order."""
        with self._lock:
            return [seen.path for seen in self.log]

    def close(self) -> None:
        """Stops; endless answers see it and end too."""
        self._stopping.set()
        if self._thread.is_alive():
            self._http.shutdown()
            self._thread.join(5)
        self._http.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = IDLE_S
            wbufsize = -1  # an answer in one segment, unless a script flushes

            def do_GET(self) -> None:
                seen = Seen(
                    path=self.path,
                    headers={name.lower(): value for name, value in self.headers.items()},
                    started_s=time.monotonic(),
                    client=self.client_address,
                    method=self.command,
                    body=self.rfile.read(int(self.headers.get("Content-Length") or 0)),
                )
                with server._lock:
                    server.log.append(seen)
                script = server._routes.get(self.path) or server._routes.get(self.path.partition("?")[0])
                exchange = Exchange(self, server._stopping, seen.body)
                try:
                    (script or server._otherwise)(exchange)
                except (ConnectionError, TimeoutError):
                    self.close_connection = True  # the client went away, as some tests want
                finally:
                    seen.ended_s = time.monotonic()

            do_HEAD = do_POST = do_GET  # noqa: N815

            def log_message(self, format: str, *args: object) -> None:
                pass

        return Handler


class _Threads(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing: clients that break off are what tests are about."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files of a certificate with what stands above it, and its key."""

    chain: Path
    key: Path


class Authority:
    """Issues certificates that live as long as a test. `root` is its own certificate, as a file."""

    def __init__(self, folder: Path) -> None:
        from cryptography.hazmat.primitives.asymmetric import ec

        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._count = 0
        certificate = self._signed("Test Authority", self._key.public_key(), None, authority=True)
        self.root = folder / "authority.pem"
        self.root.write_bytes(certificate)

    def certificate(
        self, name: str, *, expired: bool = False, not_yet: bool = False, self_signed: bool = False
    ) -> Certificate:
        """A certificate for a host name or IP address."""
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        key = ec.generate_private_key(ec.SECP256R1())
        shift = datetime.timedelta(days=-400 if expired else 400 if not_yet else 0)
        signed = self._signed(name, key.public_key(), key if self_signed else None, shift=shift)
        self._count += 1
        chain = self._folder / f"{self._count}.pem"
        chain.write_bytes(signed)
        key_file = self._folder / f"{self._count}.key"
        key_file.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return Certificate(chain, key_file)

    def _signed(
        self,
        name: str,
        public_key: object,
        own_key: object | None,
        *,
        authority: bool = False,
        shift: datetime.timedelta = datetime.timedelta(0),
    ) -> bytes:
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes, serialization
        from cryptography.x509.oid import NameOID

        def called(text: str) -> x509.Name:
            return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

        try:
            alternative: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(name))
        except ValueError:
            alternative = x509.DNSName(name.replace(" ", "-"))
        now = datetime.datetime.now(datetime.UTC) + shift
        builder = (
            x509.CertificateBuilder()
            .subject_name(called(name))
            .issuer_name(called(name if own_key is not None else "Test Authority"))
            .public_key(public_key)  # type: ignore[arg-type]
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=30))
            .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        )
        signed = builder.sign(own_key or self._key, hashes.SHA256())  # type: ignore[arg-type]
        return signed.public_bytes(serialization.Encoding.PEM)


class FakeTime:
    """A monotonic clock that only sleeping moves; safe for threads. `slept_s` is the sum of all sleep."""

    def __init__(self) -> None:
        self._now_s = 1000.0
        self._lock = threading.Lock()
        self.slept_s = 0.0

    def monotonic(self) -> float:
        with self._lock:
            return self._now_s

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self._now_s += seconds
            self.slept_s += seconds

    def utc(self) -> datetime.datetime:
        """The same clock as an aware instant; it starts on 2026-11-21 at 12:00 UTC."""
        start = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
        return start + datetime.timedelta(seconds=self.monotonic() - 1000.0)
