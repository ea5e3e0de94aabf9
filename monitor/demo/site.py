"""The demo's site: every place on a loopback address of its own, over real HTTP.

Places hang on one clock that starts when the site opens, so that the demo always looks fresh and the
same moment always gives the same bytes. `advance` begins the second day: new posts, one edited
complaint, one deleted post.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from types import TracebackType
from typing import Final, Self
from urllib.parse import parse_qsl, urlsplit

from monitor.demo import board, channel, feeds
from monitor.demo.answer import Answer
from monitor.demo.content import Place, places
from monitor.demo.edition import Clock, Edition, Shown, edition

_ROBOTS: Final = Answer(
    b"User-agent: *\nDisallow: /ucp.php\nDisallow: /posting.php\nDisallow: /search.php\n",
    "text/plain; charset=utf-8",
)


@dataclass(frozen=True, slots=True)
class Spot:
    """One address of the site that the demo watches, with the settings a user would give it.

    `lang` is None where several languages are spoken.
    `readable` is False for the part of the board that only members may read.
    """

    slug: str
    name: str
    crawler: str
    address: str
    lang: str | None
    zone: str
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Truth:
    """What a careful reader finds in one post of the site.

    `kinds` maps the short name of each entity that the text, title, thread title or a quotation names to
    the kind of that mention; `by_text`, `by_title` and `by_quote` say where the name stands. `text` is
    the author's own words, `spot` the address to watch that shows the post. `trap` are entities whose
    name is written and not meant.
    """

    ref: str
    slug: str
    spot: str
    url: str
    author: str | None
    published_at: datetime
    edited: bool
    title: str | None
    text: str
    quotes: tuple[str, ...]
    lang: str
    kinds: Mapping[str, str]
    by_text: frozenset[str]
    by_title: frozenset[str]
    by_quote: frozenset[str]
    trap: frozenset[str]
    reason: str | None
    copy_of: str | None


@dataclass(frozen=True, slots=True)
class Request:
    """A request that the site answered; `path` with its query."""

    slug: str
    path: str
    status: int
    user_agent: str | None


class DemoSite:
    """A running copy of the demo's site; a context manager that stops it at the end.

    `now` is the moment that all dates hang on, the present if None.
    """

    def __init__(self, now: datetime | None = None) -> None:
        self._clock = Clock(now or datetime.now(UTC))
        self._lock = Lock()
        self._requests: list[Request] = []
        self._servers = {place.slug: _Server(self, place, f"127.0.0.{n}") for n, place in enumerate(places(), start=2)}

    def __enter__(self) -> Self:
        for server in self._servers.values():
            server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers.values():
            server.stop()

    @property
    def clock(self) -> Clock:
        """The moments that the dates hang on."""
        with self._lock:
            return self._clock

    @property
    def requests(self) -> tuple[Request, ...]:
        """All requests answered so far, in order."""
        with self._lock:
            return tuple(self._requests)

    def advance(self, now: datetime | None = None) -> None:
        """Begin the second day at `now`, the present if None: posts appear, change and disappear."""
        with self._lock:
            self._clock = Clock(self._clock.opened_at, max(now or datetime.now(UTC), self._clock.opened_at))

    def origin(self, slug: str) -> str:
        """The address of a place, without a slash at the end."""
        return self._servers[slug].origin

    def edition(self, slug: str) -> Edition:
        """What a place shows now."""
        return edition(self._servers[slug].place, self.clock)

    def spots(self) -> tuple[Spot, ...]:
        """The addresses to watch, in the order in which they are listed."""
        return tuple(spot for server in self._servers.values() for spot in _spots(server.place, server.origin))

    def truth(self) -> tuple[Truth, ...]:
        """What stands in every post that the readable spots show now."""
        return tuple(
            _truth(self.edition(slug), shown, server.origin)
            for slug, server in self._servers.items()
            for shown in self.edition(slug).every()
        )

    def record(self, request: Request) -> None:
        """Keep a request that was answered."""
        with self._lock:
            self._requests.append(request)


def _spots(place: Place, origin: str) -> Iterator[Spot]:
    match place.kind:
        case "rss":
            yield Spot(place.slug, place.name, "feed", f"{origin}/rss.xml", place.lang, place.zone)
        case "atom":
            yield Spot(place.slug, place.name, "feed", f"{origin}/atom.xml", place.lang, place.zone)
            name = f"{place.name}: комментарии"
            yield Spot(place.slug, name, "feed", f"{origin}/comments.xml", place.lang, place.zone)
        case "phpbb33":
            for forum in place.forums:
                address = f"{origin}/viewforum.php?f={forum.id}"
                name = f"{place.name}: {forum.name}"
                lang = None if forum.mixed else place.lang
                yield Spot(place.slug, name, "phpbb", address, lang, place.zone, not forum.closed)
        case "phpbb30":
            address = f"{origin}/viewtopic.php?t={place.first_topic_id}"
            yield Spot(place.slug, place.name, "phpbb", address, place.lang, place.zone)
        case "telegram":
            address = f"{origin}/s/{place.slug}"
            yield Spot(place.slug, place.name, "telegram", address, place.lang, place.zone)


def _truth(shown_in: Edition, shown: Shown, origin: str) -> Truth:
    piece, topic = shown.piece, shown.topic
    by_title = frozenset(topic.title_names) if topic else frozenset()
    by_quote = frozenset(piece.quoted)
    replied = channel.replied_words(shown_in, shown)
    named_elsewhere = {name: piece.about.get(name, "other") for name in by_title | by_quote}
    return Truth(
        ref=piece.ref,
        slug=shown_in.place.slug,
        spot=_spot(shown_in.place, shown, origin),
        url=_link(shown_in, shown, origin),
        author=piece.author or (shown_in.place.name if shown_in.place.kind == "telegram" else None),
        published_at=shown.published_at,
        edited=shown.edited_at is not None,
        title=feeds.title(shown_in, shown) if piece.on else (topic.title if topic else piece.title),
        text=shown.plain,
        quotes=shown.quotes if replied is None else (replied,),
        lang=shown.lang,
        kinds=named_elsewhere | dict(piece.named),
        by_text=frozenset(piece.named),
        by_title=by_title,
        by_quote=by_quote,
        trap=frozenset(piece.trap),
        reason=piece.reason,
        copy_of=piece.copy_of,
    )


def _spot(place: Place, shown: Shown, origin: str) -> str:
    match place.kind:
        case "rss":
            return f"{origin}/rss.xml"
        case "atom":
            return f"{origin}/comments.xml" if shown.piece.on else f"{origin}/atom.xml"
        case "telegram":
            return f"{origin}/s/{place.slug}"
        case "phpbb33":
            assert shown.topic is not None
            return f"{origin}/viewforum.php?f={shown.topic.forum}"
        case _:
            return f"{origin}/viewtopic.php?t={place.first_topic_id}"


def _link(shown_in: Edition, shown: Shown, origin: str) -> str:
    match shown_in.place.kind:
        case "rss" | "atom":
            return feeds.link(shown_in, shown, origin)
        case "telegram":
            return channel.link(shown_in, shown, origin)
        case _:
            return board.link(shown_in, shown, origin)


class _Server:
    """One place on one loopback address."""

    def __init__(self, site: DemoSite, place: Place, host: str) -> None:
        self.place = place
        handler = type("Handler", (_Handler,), {"site": site, "place": place})
        try:
            self._http = ThreadingHTTPServer((host, 0), handler)
        except OSError:  # macOS has only 127.0.0.1 until told otherwise
            self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._http.daemon_threads = True
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,), daemon=True, name=place.slug)

    @cached_property
    def origin(self) -> str:
        host, port = self._http.server_address[:2]
        return f"http://{host!s}:{port}"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        if self._thread.is_alive():
            self._http.shutdown()
            self._thread.join()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    site: DemoSite
    place: Place
    protocol_version = "HTTP/1.1"
    server_version = "DemoSite"

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the site keeps its requests itself."""

    def _answer(self, *, with_body: bool) -> None:
        asked = urlsplit(self.path)
        answer = self._page(asked.path, dict(parse_qsl(asked.query)))
        etag = f'"{hashlib.sha256(answer.body).hexdigest()[:20]}"'
        unchanged = answer.status == 200 and etag in self.headers.get("If-None-Match", "")
        status = 304 if unchanged else answer.status
        self.site.record(Request(self.place.slug, self.path, status, self.headers.get("User-Agent")))
        self.send_response(status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status == 200:
            self.send_header("ETag", etag)
        if not unchanged:
            self.send_header("Content-Type", answer.media_type)
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if with_body and not unchanged:
            self.wfile.write(answer.body)

    def _page(self, path: str, query: Mapping[str, str]) -> Answer:
        if path == "/robots.txt":
            return _ROBOTS
        shown = self.site.edition(self.place.slug)
        origin = self.site.origin(self.place.slug)
        match self.place.kind:
            case "rss" | "atom":
                return feeds.respond(shown, path, origin)
            case "telegram":
                return channel.respond(shown, path, query, origin)
            case _:
                return board.respond(shown, path, query, origin)
