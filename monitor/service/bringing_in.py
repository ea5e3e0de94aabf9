"""What people bring in themselves: looked at first, then stored as one act, matched and analysed as all else."""

from __future__ import annotations

import json
import mimetypes
import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from crawlers.types import Post, Rating, Response, WrittenTime
from monitor.clock import Clock
from monitor.errors import InputError, NotKnownError
from monitor.folder import DataFolder
from monitor.service.analysing import Analysing
from monitor.service.names import Names
from monitor.service.news import News
from monitor.service.pages import kept_page
from monitor.service.writer import Writer
from monitor.store.acts import Written
from monitor.store.bringing import Bringing
from monitor.store.evidence import EvidenceFiles
from monitor.text.types import Role
from monitor.types import Changes

if TYPE_CHECKING:
    from monitor.exchange.brought import Opened

T = TypeVar("T")
_MOST_MAPPINGS: Final = 50


@dataclass(frozen=True, slots=True)
class Offer:
    """A post of a file, and whom it names: `entity_ids`; `ours` says that one of them is our own name."""

    post: Post
    entity_ids: tuple[int, ...]
    ours: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What a file would bring; nothing is stored yet."""

    opened: Opened
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class BroughtIn(Written):
    """What bringing in did; `count` is that of new mentions."""

    posts: int = 0
    new_posts: int = 0


class BringingIn:
    """The way in for files and for what is typed; reads off the main thread, writes through the one writer."""

    def __init__(
        self,
        *,
        folder: DataFolder,
        clock: Clock,
        job: Callable[[Callable[[], Any]], Future[Any]],
        person: Callable[[], str],
        bringing: Bringing,
        writer: Writer,
        files: EvidenceFiles,
        names: Names,
        analysing: Analysing,
        changed: News[Changes],
    ) -> None:
        self._mappings = folder.path / "columns.json"
        self._clock = clock
        self._job = job
        self._person = person
        self._bringing = bringing
        self._writer = writer
        self._files = files
        self._names = names
        self._analysing = analysing
        self._changed = changed

    def look(
        self,
        data: bytes,
        name: str,
        *,
        url: str | None = None,
        lang: str | None = None,
        zone: str | None = None,
        mapping: Mapping[str, str] | None = None,
    ) -> Future[Look]:
        """The posts of a file (mails, a table, a saved page) and whom they name.

        `mapping` {field: heading} is kept for tables with the same headings. The Future raises `InputError`.
        """

        def work() -> Look:
            from monitor.exchange.brought import open_file

            now = self._clock()
            opened = open_file(data, name, now=now, url=url, lang=lang, zone=zone, mapping=mapping)
            if opened.table is not None:
                headings = opened.table.columns
                if mapping is not None:
                    self._remember(headings, mapping)
                elif (kept := self._remembered(headings)) is not None:
                    with suppress(InputError):  # of another version: the guess stands
                        opened = open_file(data, name, now=now, lang=lang, zone=zone, mapping=kept)
            return Look(opened, self._offers(opened.posts))

        return self._job(work)

    def bring(
        self, posts: Sequence[Post], *, entity_id: int | None = None, page: Response | None = None
    ) -> Future[BroughtIn]:
        """Stores posts as one act, which undo takes back; with `entity_id` each is a mention of that entity.

        `page` becomes the evidence of those that mention anybody. The Future raises `NotKnownError`.
        """

        def work() -> BroughtIn:
            from monitor import intake  # it loads what understands texts: not before it is wanted

            names = self._names.current()
            if entity_id is not None and self._names.entity(entity_id) is None:
                raise NotKnownError(f"There is no entity with the number {entity_id}")
            matched = intake.match(posts, names.matcher)
            kept = None if page is None or not page.body else kept_page(self._files, page)
            recorded = self._writer.do(
                lambda: self._bringing.bring(self._person(), matched, entity_id=entity_id, kept=kept), quiet=True
            ).result()
            self._changed.publish(recorded.changes)
            if recorded.versions:
                self._analysing.queued()
            return BroughtIn(recorded.changes, None, recorded.new_mentions, recorded.posts, recorded.new_posts)

        return self._job(work)

    def add(
        self,
        *,
        text: str,
        url: str | None = None,
        author: str | None = None,
        published: WrittenTime | None = None,
        title: str | None = None,
        rating: Rating | None = None,
        entity_id: int | None = None,
        file: Path | None = None,
        file_body: bytes | None = None,
    ) -> Future[BroughtIn]:
        """One mention that a person typed, with a file as evidence where there is one.

        Raises: `InputError` for neither text nor address, and for what is no address on the web.
        """
        post = typed_post(text=text, url=url, author=author, published=published, title=title, rating=rating)
        page = None
        if file is not None and file_body is not None:
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            page = evidence(file_body, post.url or file.name, kind, self._clock())
        return self.bring((post,), entity_id=entity_id, page=page)

    def _offers(self, posts: Sequence[Post]) -> tuple[Offer, ...]:
        from monitor import intake

        names = self._names.current()
        own = {entity.id for entity in names.entities if entity.role is Role.OWN}
        return tuple(
            Offer(post, tuple(one.entity_id for one in matches), any(one.entity_id in own for one in matches))
            for post, matches in intake.match(posts, names.matcher)
        )

    # --- columns of tables, by their headings ---

    def _remembered(self, headings: Sequence[str]) -> dict[str, str] | None:
        found = self._kept().get("\t".join(headings))
        if not isinstance(found, dict):
            return None
        return {str(one): str(heading) for one, heading in found.items()}

    def _remember(self, headings: Sequence[str], mapping: Mapping[str, str]) -> None:
        kept = {**self._kept(), "\t".join(headings): dict(mapping)}
        newest = dict(list(kept.items())[-_MOST_MAPPINGS:])
        part = self._mappings.with_suffix(".part")
        part.write_text(json.dumps(newest, ensure_ascii=False, indent=1), "utf-8")
        part.replace(self._mappings)

    def _kept(self) -> dict[str, Any]:
        try:
            found = json.loads(self._mappings.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def typed_post(
    *,
    text: str,
    url: str | None = None,
    author: str | None = None,
    published: WrittenTime | None = None,
    title: str | None = None,
    rating: Rating | None = None,
) -> Post:
    """The post that a person describes. Raises: `InputError`."""
    from crawlers.urls import absolute
    from monitor.exchange.mention_tables import make_post

    whole = None
    if url is not None and url.strip():
        written = url.strip()
        whole = absolute("", written)
        if whole is None and re.match(r"[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)", written):
            whole = absolute("", f"https://{written}")
        if whole is None:
            raise InputError(f"{written!r} is no address on the web", "Write it like https://forum.example.org/.")
    if not text.strip() and whole is None:
        raise InputError("A mention needs a text or an address")
    return make_post(
        text=text.strip(),
        title=(title or "").strip() or None,
        author=(author or "").strip() or None,
        url=whole,
        published=published,
        rating=rating,
    )


def evidence(body: bytes, url: str, media_type: str, at: datetime) -> Response:
    """A file that a person brings, as a page found at a time."""
    return Response(url=url, final_url=url, status=200, headers={"content-type": media_type}, body=body, fetched_at=at)
