"""The shapes that leave and enter a crawler: data only, no I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from socket import socket
from typing import Final, Literal, Protocol, TypeAlias, runtime_checkable

from crawlers.gaps import Gap

API_VERSION: Final = 1
"""Version of this contract; a crawler package states the one it was written for."""

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


class Precision(StrEnum):
    """How finely a time was written at its source."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """An instant as somebody wrote it.

    `at` is aware UTC, the start of the span that `precision` leaves open; `raw` is the text found;
    `zone` the IANA zone or UTC offset that was used to reach UTC.
    """

    at: datetime
    precision: Precision
    raw: str
    zone: str


class PostKind(StrEnum):
    """What a post is at its source, not what it says."""

    ARTICLE = "article"
    FORUM_POST = "forum_post"
    COMMENT = "comment"
    REVIEW = "review"
    ANSWER = "answer"
    """What the owner of the reviewed place or product answers there: the firm's own voice."""
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating in the source's own scale; `best` is the highest value possible, None if unknown."""

    value: float
    best: float | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a post went, where the source tells; None means unknown, never zero."""

    views: int | None = None
    replies: int | None = None
    followers: int | None = None


class AboutKind(StrEnum):
    """What a review is about."""

    COMPANY = "company"
    PRODUCT = "product"
    PLACE = "place"
    """One branch, shop or office of a company."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class About:
    """The thing a review or comment speaks of, named by the page around it and often not by the author."""

    kind: AboutKind
    name: str


@dataclass(frozen=True, slots=True)
class Post:
    """One thing somebody published.

    `platform` and `key` are its identity (`sources.md` 7): the same post seen by feed, thread and
    search must carry the same pair. `platform` is a slug ("phpbb", "xenforo", "telegram", "feed");
    `key` starts with the host or feed where ids are only unique there.
    `text` is plain text, the author's own words: quotes are in `quotes`, signatures and edit notices
    are dropped; paragraphs are parted by newlines. `text` may be "" (a picture only).
    `guid` is the id that the source itself gives the post, None where it gives none.
    `about` is what a review is about, as the page says, None where it does not.
    `title` is None where posts of this kind have none; a thread's title is on every post of it.
    """

    platform: str
    key: str
    url: str | None
    text: str
    title: str | None = None
    quotes: tuple[str, ...] = ()
    author: str | None = None
    published: WrittenTime | None = None
    edited: WrittenTime | None = None
    kind: PostKind = PostKind.ARTICLE
    lang: str | None = None
    rating: Rating | None = None
    thread_url: str | None = None
    parent_url: str | None = None
    reach: Reach = Reach()
    guid: str | None = None
    about: About | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A place as its crawler needs to know it.

    `address` is an absolute URL, or for a search source the template with its words filled in.
    `lang` and `zone` (IANA) are the user's settings, None to use what the page declares.
    `keys` holds the customer's own keys that the crawler declared (`Crawler.keys`), by slug; one not set is absent.
    """

    address: str
    crawler: str
    lang: str | None = None
    zone: str | None = None
    keys: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a crawler must remember to go on; a JSON object that only this crawler reads."""

    state: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Skip:
    """One thing that was seen but could not be read; counted and shown, never a silent loss."""

    reason: str
    detail: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask again with; both verbatim (quotes, W/ and all)."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """An answer: success (2xx) or 304; everything else was raised as a CrawlError.

    `url` is what was asked, `final_url` what answered, `moved_to` the address to use from now on when
    every redirect on the way was permanent (301, 308), else None. Header names are lower-case.
    `body` is decompressed and b"" for 304. `fetched_at` is aware UTC.
    """

    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    fetched_at: datetime
    moved_to: str | None = None

    @property
    def not_modified(self) -> bool:
        """True for a 304: nothing new, `body` is empty."""
        return self.status == 304

    @property
    def validators(self) -> Validators:
        """What to send with the next conditional request."""
        return Validators(self.headers.get("etag"), self.headers.get("last-modified"))


Rules = Literal["page", "api"]
"""`page`: robots.txt decides (feeds too); `api`: a documented API called under its own terms."""


class Http(Protocol):
    """The only way a crawler reaches the network."""

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

        `headers` (a key, an API version) go to the site of `url` alone, never on to where it redirects. `pause_s` is
        the rest that an API's documentation asks for between two requests, in place of ours.
        Raises: `CrawlError` of a kind for every answer that is neither 2xx nor 304.
        """
        ...

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
        """The answer to a POST to a documented API that asks for one (a token, a search with a body).

        Redirects are not followed. Raises: as `get`.
        """
        ...


@runtime_checkable
class Dialler(Protocol):
    """What a session of `crawlers.http` can do beside HTTP: a guarded connection for another protocol."""

    def dial(self, url: str, host: str, port: int) -> AbstractContextManager[socket]:
        """A TLS connection to a host, held to the same guard, time-outs and cancelling as requests.

        It may be used until the time for one answer is over. `url` names the place in errors.
        Raises: `ForbiddenAddressError`, `NetworkError` kinds, `CrawlCancelledError`.
        """
        ...


@dataclass(frozen=True, slots=True)
class ThreadLink:
    """One discussion in a list; `last_at` and `replies` as listed, None where not shown."""

    url: str
    title: str
    last_at: WrittenTime | None = None
    replies: int | None = None
    last_post_key: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one page says.

    `posts` in page order. `next_url` is the page's own link to newer posts or further results, absolute.
    `threads` are links to discussions (topic lists), newest activity first as listed.
    """

    posts: tuple[Post, ...]
    skipped: tuple[Skip, ...] = ()
    title: str | None = None
    lang: str | None = None
    next_url: str | None = None
    previous_url: str | None = None
    last_url: str | None = None
    threads: tuple[ThreadLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """A piece of a crawl that is stored as a whole, with where to go on after it.

    `page` is the answer that the posts were read on, the evidence. `looked_back_to` is the oldest
    publication reached so far, None if unknown; `more` says that older posts are left unread there.
    `moved_to` is the source's new permanent address. `poll_after_s` is the source's own hint.
    `gap` says what could not be seen (a cap reached), None for nothing.
    """

    posts: tuple[Post, ...]
    checkpoint: Checkpoint
    skipped: tuple[Skip, ...] = ()
    page: Response | None = None
    looked_back_to: datetime | None = None
    more: bool = False
    moved_to: str | None = None
    poll_after_s: int | None = None
    gap: Gap | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One way to read an address: which crawler, at which address, and why it fits.

    `fit` in [0, 1]; the caller offers the highest first. `reason` is one English sentence for logs;
    `engine` a slug ("phpbb3", "xenforo2", "rss", …) or None.
    """

    crawler: str
    address: str
    name: str
    fit: float
    reason: str
    engine: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A key, token or password of the customer's own that a crawler needs.

    `slug` is unique among all crawlers ("vk.token"); `name` is what its issuer calls it; `issued_at` the page where one
    gets it. An `optional` one only lifts a limit.
    """

    slug: str
    name: str
    issued_at: str
    optional: bool = False


class Crawler(Protocol):
    """One kind of source. Stateless: all memory is in the checkpoint.

    A crawler is one file and one entry point in the group `mention_monitor.crawlers`.
    """

    name: str
    """Slug; equals the name of the entry point."""
    api_version: int
    """The `API_VERSION` it was written for."""
    default_every_s: int
    """How often a source of this kind is worth a visit."""
    # keys: tuple[Key, ...]   # optional: the customer's own keys it needs; read with `registry.keys`
    # complete(address) -> str | None   # optional: short forms ("@name") written out
    # recognise_address(address) -> tuple[Found, ...]   # optional: known by its address alone
    # ask_again(url, key, source, http) -> Post | None   # optional: one post as its service gives it now, None if gone,
    #                                                    for services that are asked by their API alone
    # answer_at(source, url) -> str | None   # optional: the API's answer with the post of a permalink, for pages that
    #                                          a script fills; read with `registry.answer_at`

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """The ways in which this crawler could read what is behind a page; () for none. Pure."""
        ...

    def read(self, page: Response, source: Source) -> Reading:
        """All posts and links of one page. Pure; relative dates resolve against `page.fetched_at`.

        Raises: `ParseError`, `LayoutChangedError`, `LoginRequiredError`, `BlockedError`.
        """
        ...

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """What is new since the checkpoint, batch by batch; an empty checkpoint looks back as far
        as the place allows.

        Raises: `CrawlError` of a kind; batches yielded before stay stored.
        """
        ...
