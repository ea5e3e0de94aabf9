"""Serves the benchmark's feeds, each on its own loopback address, and writes down every request.

Prints one JSON line when it is ready ({"port", "feeds", "entries", "bytes"}), then serves until its standard
input is closed, so it can't outlive who started it. Beside the log it writes what the clients need:
`entities.json`, `sources.opml`, `urls` (one a line) and `truth.jsonl` (one line an entry).

    python benchmarks/feed_server.py --folder DIR [--feeds 200] [--entries 50] [--port 0] [--delay-ms 0]
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import socket
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

from feed_corpus import NEWEST, Feed, corpus, entity_file, firms, host_of, truth_row

ROBOTS: Final = b"User-agent: *\nDisallow: /wp-admin/\nAllow: /\n"
LAST_MODIFIED: Final = f"{NEWEST:%a, %d %b %Y %H:%M:%S} GMT"
PHRASES: Final = {200: "OK", 304: "Not Modified", 404: "Not Found", 405: "Method Not Allowed"}
MAX_HEAD_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True)
class Page:
    """What is answered at one path of one host."""

    body: bytes
    content_type: str
    etag: str


@dataclass(slots=True)
class Log:
    """The request log: a JSON object a line, written before the answer leaves."""

    descriptor: int

    def write(self, **fields: object) -> None:
        """Adds a line; `t` is seconds of the machine's monotonic clock."""
        line = json.dumps({"t": round(time.monotonic(), 6), **fields}, ensure_ascii=False)
        os.write(self.descriptor, line.encode() + b"\n")


class Connection(asyncio.Protocol):
    """One client: HTTP/1.1 with keep-alive; GET and HEAD only."""

    def __init__(self, sites: Mapping[str, Mapping[str, Page]], log: Log, delay_s: float) -> None:
        self._sites = sites
        self._log = log
        self._delay_s = delay_s
        self._pending = b""
        self._transport: asyncio.Transport | None = None
        self._host = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        # The address connected to, not the Host header, says which feed is meant.
        self._host = transport.get_extra_info("sockname")[0]

    def data_received(self, data: bytes) -> None:
        self._pending += data
        while b"\r\n\r\n" in self._pending:
            head, _, self._pending = self._pending.partition(b"\r\n\r\n")
            if self._delay_s:
                asyncio.get_running_loop().call_later(self._delay_s, self._answer, head)
            else:
                self._answer(head)
        if len(self._pending) > MAX_HEAD_BYTES and self._transport is not None:
            self._transport.close()

    def _answer(self, head: bytes) -> None:
        request, *lines = head.decode("latin-1").split("\r\n")
        method, path, version = (*request.split(" "), "", "")[:3]
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        page = self._sites.get(self._host, {}).get(path)
        status = 405 if method not in ("GET", "HEAD") else 404 if page is None else 200
        if page is not None and status == 200 and _unchanged(page, headers):
            status = 304
        body = page.body if page is not None and status == 200 else b""
        self._log.write(
            host=self._host,
            path=path,
            method=method,
            status=status,
            bytes=len(body),
            conditional="if-none-match" in headers or "if-modified-since" in headers,
            agent=headers.get("user-agent", ""),
        )
        keep = headers.get("connection", "keep-alive" if version == "HTTP/1.1" else "close").lower() != "close"
        answer = [f"HTTP/1.1 {status} {PHRASES[status]}", "Server: feeds", "Date: " + _now()]
        if status != 304:
            answer += [f"Content-Type: {page.content_type if page else 'text/plain'}", f"Content-Length: {len(body)}"]
        if page is not None:
            answer += [f"ETag: {page.etag}", f"Last-Modified: {LAST_MODIFIED}"]
        answer.append("Connection: " + ("keep-alive" if keep else "close"))
        if self._transport is None or self._transport.is_closing():
            return
        self._transport.write("\r\n".join(answer).encode("latin-1") + b"\r\n\r\n" + (body if method == "GET" else b""))
        if not keep:
            self._transport.close()


def _unchanged(page: Page, headers: Mapping[str, str]) -> bool:
    """Whether a 304 is due: If-None-Match decides where it is sent (RFC 9110 section 13.2.2)."""
    if "if-none-match" in headers:
        given = {tag.strip().removeprefix("W/") for tag in headers["if-none-match"].split(",")}
        return page.etag in given or "*" in given
    return headers.get("if-modified-since") == LAST_MODIFIED


def _now() -> str:
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime())


def listeners(hosts: Sequence[str], port: int) -> list[socket.socket]:
    """A listening socket per host, all on one port; port 0 looks for one that is free on every host.

    Raises: `OSError` when an address is not on this machine (macOS has only 127.0.0.1 by default) or taken.
    """
    for _ in range(20):
        opened: list[socket.socket] = []
        chosen = port
        try:
            for host in hosts:
                opened.append(socket.create_server((host, chosen), backlog=64))
                chosen = opened[0].getsockname()[1]
        except OSError:
            for one in opened:
                one.close()
            if port or not opened:
                raise
        else:
            return opened
    raise OSError("no port is free on all addresses")


def write_files(folder: Path, feeds: Sequence[Feed], port: int) -> None:
    """Writes what clients and checkers need into `folder`."""
    urls = [f"http://{feed.host}:{port}{feed.path}" for feed in feeds]
    (folder / "urls").write_text("".join(url + "\n" for url in urls), "utf-8")
    (folder / "entities.json").write_text(json.dumps(entity_file(firms()), ensure_ascii=False, indent=1), "utf-8")
    outlines = "".join(f'<outline type="rss" text={quoteattr(url)} xmlUrl={quoteattr(url)}/>\n' for url in urls)
    (folder / "sources.opml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>feeds</title></head><body>\n'
        f"{outlines}</body></opml>\n",
        "utf-8",
    )
    with (folder / "truth.jsonl").open("w", encoding="utf-8") as out:
        for feed in feeds:
            out.writelines(json.dumps(truth_row(entry), ensure_ascii=False) + "\n" for entry in feed.entries)


def sites_of(feeds: Sequence[Feed]) -> dict[str, dict[str, Page]]:
    """Host → path → page: the feed and a robots.txt that allows it."""
    return {
        feed.host: {
            feed.path: Page(feed.body, feed.content_type, f'"{hashlib.sha256(feed.body).hexdigest()[:20]}"'),
            "/robots.txt": Page(ROBOTS, "text/plain; charset=UTF-8", '"robots"'),
        }
        for feed in feeds
    }


async def serve(
    sockets: Sequence[socket.socket], sites: Mapping[str, Mapping[str, Page]], log: Log, delay_s: float
) -> None:
    """Serves until standard input ends."""
    loop = asyncio.get_running_loop()
    servers = [await loop.create_server(lambda: Connection(sites, log, delay_s), sock=one) for one in sockets]
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    for server in servers:
        server.close()


def main() -> None:
    """Makes the feeds, listens, says so, serves."""
    parser = argparse.ArgumentParser(description="Serves the benchmark's feeds on loopback addresses.")
    parser.add_argument("--folder", type=Path, required=True, help="where the log and the clients' files go")
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--entries", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--delay-ms", type=float, default=0.0, help="wait before each answer")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    sockets = listeners([host_of(number) for number in range(options.feeds)], options.port)
    port = sockets[0].getsockname()[1]
    feeds = list(corpus(feeds=options.feeds, entries=options.entries, port=port, seed=options.seed))
    write_files(options.folder, feeds, port)
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_TRUNC
    log = Log(os.open(options.folder / "requests.jsonl", flags, 0o644))
    ready = {
        "port": port,
        "feeds": len(feeds),
        "entries": sum(len(feed.entries) for feed in feeds),
        "bytes": sum(len(feed.body) for feed in feeds),
    }
    sys.stdout.write(json.dumps(ready) + "\n")
    sys.stdout.flush()
    asyncio.run(serve(sockets, sites_of(feeds), log, options.delay_ms / 1000))


if __name__ == "__main__":
    main()
