"""`Monitor`: what the window and the command line hold. Owns the pools, the writer, the clock, the subscribers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from crawlers.types import Checkpoint, Found, Http, Post, Source
from monitor.clock import Clock, utc_now
from monitor.errors import InputError, NotKnownError
from monitor.folder import DataFolder, open_folder
from monitor.place_types import Changes, CrawlReport, NewSource, Written
from monitor.service.missing_pages import MissingPages
from monitor.service.services import Services
from monitor.settings import Settings
from monitor.store import lease as leases
from monitor.text.fold import fold

if TYPE_CHECKING:
    from crawlers.detect import Detection
    from crawlers.http import Fetcher
    from monitor.reading import ReadingProcesses
    from monitor.service.crawling import Crawling
    from monitor.service.watching import Watching
    from monitor.service.why import Why
    from monitor.store.ledger import ActSummary
    from monitor.text.types import Entity, Form, Kind, Tone
    from monitor.types import EntityRow, OccasionState, State

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Preview:
    """The first posts that a place would bring; `more` says that there are others behind them."""

    posts: tuple[Post, ...]
    more: bool
    title: str | None


class Monitor(Services):
    """One open data folder. Reads are short and may come from any thread; writes return Futures."""

    def __init__(
        self,
        folder: DataFolder,
        *,
        person: str | None,
        clock: Clock,
        make_fetcher: Callable[[Settings], Fetcher] | None,
        processes: bool,
    ) -> None:
        super().__init__(folder, person=person, clock=clock, make_fetcher=make_fetcher, processes=processes)
        self._missing = MissingPages(folder.missing)
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._looks: list[threading.Event] = []
        """What ends each look at an address that is under way."""
        self._crawling = False
        self._foreign: int | None = None
        self._watching: Watching | None = None

    @classmethod
    def open(
        cls,
        path: Path | None = None,
        *,
        person: str | None = None,
        clock: Clock = utc_now,
        make_fetcher: Callable[[Settings], Fetcher] | None = None,
        processes: bool = False,
    ) -> Monitor:
        """The data folder at `path` (default: the platform's), made and migrated where needed.

        `processes` lets large crawls read in processes of their own. They begin by importing the program's main
        module, so it is for programs whose main module does nothing when it is imported (decision 0018).
        Raises: `BaseUnusableError` kinds: network drive, read-only, full, damaged, newer.
        """
        return cls(open_folder(path), person=person, clock=clock, make_fetcher=make_fetcher, processes=processes)

    def close(self) -> None:
        """Stops what is under way, lets queued writes finish, and lets the base go."""
        self.watch(False)
        self._cancelled.set()
        for stop in tuple(self._looks):
            stop.set()
        super().close()

    def __enter__(self) -> Monitor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- news ---

    def poll_foreign(self) -> None:
        """Looks, cheaply, whether another process wrote since the last call; if so everything may have changed."""

        def look() -> bool:
            # on the writing connection only commits of others move this number
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
            foreign = self._foreign is not None and version != self._foreign
            self._foreign = int(version)
            return foreign

        def tell(foreign: bool) -> None:
            if foreign:
                self._names.outdated()
                self._changed.publish(Changes(everything=True))

        self._writer.do(look, tell)

    def load_dictionaries(self, langs: Sequence[str] = ("uk", "fi", "en")) -> Future[None]:
        """Loads what searches in these languages widen words with; seconds of work, so a job."""
        from monitor.text.widening import load_dictionaries

        return self._job(lambda: load_dictionaries(langs))

    # --- mentions ---

    def mark(self, mention_ids: Sequence[int], state: State) -> Future[Written]:
        """Puts mentions, with their folded copies, into a state. Seeing them is no act."""
        from monitor.types import State, WorkRole

        if state is State.SEEN:
            if self.cases.role is WorkRole.READER:
                # who only reads leaves the inbox of the others as it is
                return self._write(lambda: Written(Changes()))
            return self._write(lambda: self._desk.see(mention_ids))
        return self._write(lambda: self._desk.mark(self.person, mention_ids, state))

    def not_us(self, mention_ids: Sequence[int]) -> Future[Written]:
        """These are not about the entity."""
        from monitor.types import State

        return self.mark(mention_ids, State.NOT_US)

    def set_kind(self, mention_ids: Sequence[int], kind: Kind | None) -> Future[Written]:
        """The person's word on what they are; None gives it back to the machine."""
        return self._write(lambda: self._desk.set_kind(self.person, mention_ids, kind))

    def set_tone(self, mention_ids: Sequence[int], tone: Tone | None) -> Future[Written]:
        """The person's word on their tone; None gives it back to the machine."""
        return self._write(lambda: self._desk.set_tone(self.person, mention_ids, tone))

    def note(self, mention_id: int, text: str) -> Future[Written]:
        """A remark on a mention."""
        return self._write(lambda: self._desk.note(self.person, mention_id, text))

    # --- entities ---

    def propose_forms(
        self, names: Sequence[str], langs: Sequence[str], aliases: Sequence[str] = ()
    ) -> tuple[Form, ...]:
        """The written forms proposed for names and aliases; the first call for a language loads its dictionary."""
        from monitor.text.names import alias_forms, forms

        found: dict[str, Form] = {}
        for name in names:
            for form in forms(name, langs):
                found.setdefault(fold(form.text), form)
        for alias in aliases:
            for form in alias_forms(alias, langs):
                found.setdefault(fold(form.text), form)
        return tuple(found.values())

    def entities(self) -> list[EntityRow]:
        """All that is looked for, with the forms that match now."""
        from monitor.text.names import entity_forms
        from monitor.types import EntityRow

        mentions, clients = self.read.mentions_by_entity(), self.read.client_ids()
        return [
            EntityRow(
                entity=entity,
                name=entity.names[0],
                forms=entity_forms(entity),
                mentions=mentions.get(entity.id, 0),
                client_id=clients.get(entity.id),
            )
            for entity in self.places.entities()
        ]

    def entity(self, entity_id: int) -> EntityRow:
        """One of them. Raises: `NotKnownError`."""
        for row in self.entities():
            if row.entity.id == entity_id:
                return row
        raise NotKnownError(f"There is no entity with the number {entity_id}")

    def add_entity(self, entity: Entity) -> Future[Written]:
        """Starts to look for it, in what was crawled already too."""
        return self._write(lambda: self._desk.add_entity(self.person, entity))

    def change_entity(self, entity_id: int, entity: Entity) -> Future[Written]:
        """Names, role, words and forms as given now; kept posts are matched again."""
        return self._write(lambda: self._desk.change_entity(self.person, entity_id, entity))

    def exclude_word(self, entity_id: int, word: str) -> Future[Written]:
        """From now on a post with this word is not about the entity."""
        return self._write(lambda: self._desk.exclude_word(self.person, entity_id, word))

    def remove_entity(self, entity_id: int) -> Future[Written]:
        """Stops looking for it; its mentions leave the lists, its cases stay."""
        return self._write(lambda: self._desk.remove_entity(self.person, entity_id))

    # --- places ---

    def add_source(self, source: NewSource) -> Future[Written]:
        """A place to watch; due at once. The Future raises `InputError` for a double.

        Raises: `UnknownCrawlerError`, and `InputError` for what is no address.
        """
        known = _whole(source)
        every_s = _default_every_s(known.crawler)
        return self._write(lambda: self._desk.add_source(self.person, known, every_s))

    def add_sources(self, sources: Sequence[NewSource]) -> Future[Written]:
        """Several places as one act; those watched already are left alone. Raises as `add_source`."""
        known = [(_whole(source), _default_every_s(source.crawler)) for source in sources]
        return self._write(lambda: self._desk.add_sources(self.person, known))

    def change_source(self, source_id: int, **changes: Any) -> Future[Written]:
        """Name, every_s, lang, zone, allow_private, address or about_entity_id of a place."""
        return self._write(lambda: self._desk.change_source(self.person, source_id, changes))

    def enable_source(self, source_id: int, on: bool) -> Future[Written]:
        """Switches a place on (due at once) or off."""
        return self._write(lambda: self._desk.enable_source(self.person, source_id, on))

    def remove_source(self, source_id: int) -> Future[Written]:
        """The place is not visited any more; its posts and cases stay."""
        return self._write(lambda: self._desk.remove_source(self.person, source_id))

    def import_opml(self, data: bytes, *, allow_private: bool = False) -> Future[Written]:
        """Places from an OPML file. Raises: `InputError` at once for a file that cannot be read; nothing is added."""
        from monitor.exchange import opml

        entities = {fold(entity.names[0]): entity.id for entity in self.places.entities()}
        return self.add_sources(opml.read(data, allow_private=allow_private, entities=entities))

    def export_opml(self) -> bytes:
        """All places as OPML."""
        from monitor.exchange import opml
        from monitor.store.acts_on_places import BY_HAND

        names = {entity.id: entity.names[0] for entity in self.places.entities()}
        return opml.write([row for row in self.places.sources() if row.crawler != BY_HAND], names)

    # --- occasions ---

    def make_occasion(self, mention_id: int, what: str, owner: str | None, due_on: date) -> Future[Written]:
        """A reason to make contact, made of a client's news."""
        return self._write(lambda: self._desk.make_occasion(self.person, mention_id, what, owner, due_on))

    def move_occasion(
        self, occasion_id: int, to: OccasionState, outcome: str = "", due_on: date | None = None
    ) -> Future[Written]:
        """Contacted, snoozed, dismissed or open again."""
        return self._write(lambda: self._desk.move_occasion(self.person, occasion_id, to, outcome, due_on))

    # --- undo and erasure ---

    def last_act(self) -> ActSummary | None:
        """What undo would take back for this person."""
        return self.read.last_act(self.person)

    def undo(self) -> Future[Written]:
        """Takes back this person's newest act. Raises: `NothingToUndoError`, `UndoConflictError`."""
        return self._write(lambda: self._desk.undo(self.person)[0])

    def erase_author(self, platform: str, author: str) -> Future[Written]:
        """Forgets an author: words, pages, and what the log holds of them. Cannot be undone."""

        from monitor.store import erasure

        def work() -> Written:
            changes, count = erasure.erase_author(
                self._connection, self._ledger, self._files, self.person, platform, author
            )
            return Written(changes, count=count)

        return self._write(work)

    # --- the outside world ---

    def detect(
        self, address: str, *, allow_private: bool = False, cancelled: threading.Event | None = None
    ) -> Future[Detection]:
        """What is behind an address, and which crawlers would read it.

        Setting `cancelled` ends the look with `CrawlCancelledError`, whatever it waits for.
        """

        def work(http: Http) -> Detection:
            from crawlers.detect import detect_address

            return detect_address(address, http)

        return self._look(work, allow_private, cancelled)

    def preview(
        self,
        found: Found,
        *,
        lang: str | None = None,
        zone: str | None = None,
        allow_private: bool = False,
        cancelled: threading.Event | None = None,
    ) -> Future[Preview]:
        """The first posts that a place would bring; nothing is stored. `cancelled` as with `detect`."""

        def work(http: Http) -> Preview:
            from crawlers import registry

            keys = self.keys.of(found.crawler, found.address)
            source = Source(found.address, found.crawler, lang, zone, keys)
            for batch in registry.crawler(found.crawler).crawl(source, Checkpoint(), http):
                return Preview(batch.posts, batch.more, batch.title)
            return Preview((), False, None)

        return self._look(work, allow_private, cancelled)

    def _look(self, work: Callable[[Http], T], allow_private: bool, cancelled: threading.Event | None) -> Future[T]:
        """The result of looking at something outside; ended by `cancelled`, and when the monitor is closed."""
        stop = threading.Event() if cancelled is None else cancelled
        self._looks.append(stop)
        future = self._job(lambda: work(self._fetcher().session(allow_private=allow_private, cancelled=stop)))
        future.add_done_callback(lambda _done: self._looks.remove(stop))
        return future

    @property
    def crawling(self) -> bool:
        """Whether this process crawls now."""
        return self._crawling

    def crawl(
        self,
        source_ids: Sequence[int] | None = None,
        *,
        due_only: bool = True,
        jobs: int | None = None,
        analyse: bool = True,
    ) -> Future[CrawlReport]:
        """Visits places: those named, else those due, else (`due_only` False) all that are switched on.

        `analyse` False leaves what matched in the analysis queue, for whoever opens the folder next.

        The Future raises `LeaseHeldError` while another crawl is under way, in this process or another.
        """

        def work() -> CrawlReport:
            report = self._crawl(source_ids, due_only, jobs, analyse, processes)
            if source_ids is None and not report.cancelled:
                self._threads.look(stop)
            return report

        # First of all, and by whoever asks: they begin while the rest is loaded, and where no thread is there yet
        # they are copies of this process.
        processes = self._processes_for(source_ids, due_only) if self._processes else None
        stop = threading.Event()
        self._looks.append(stop)
        future = self._job(work)
        future.add_done_callback(lambda _done: self._looks.remove(stop))
        return future

    def cancel_crawl(self) -> None:
        """Stops the crawl at hand cleanly: what was read stays, what was not is read next time."""
        self._cancelled.set()

    def _crawl(
        self,
        source_ids: Sequence[int] | None,
        due_only: bool,
        jobs: int | None,
        analyse: bool,
        processes: ReadingProcesses | None,
    ) -> CrawlReport:
        with closing(processes or self._reading_processes(0)) as processes:
            if source_ids is not None:
                chosen = [self.places.source(source_id).id for source_id in source_ids]
            elif due_only:
                chosen = self.places.due_source_ids(self.clock())
            else:
                chosen = [row.id for row in self.places.sources() if row.enabled]
            if not chosen:
                return CrawlReport()
            lease = self._writer.do(lambda: leases.take(self._connection, self.clock()), quiet=True).result()
            self._cancelled.clear()
            self._crawling = True
            try:
                crawling = self._make_crawling(analyse, processes)
                report = crawling.run(chosen, lease, jobs or int(self.settings.get("jobs")), self._cancelled)
                if self.places.any_case_open():
                    self.cases.follow()
                return report
            finally:
                self._crawling = False
                self._fetchers.save()
                self._writer.do(lambda: leases.give_back(self._connection, lease), quiet=True).result()
                self._progress.publish(None)

    def _reading_processes(self, count: int) -> ReadingProcesses:
        from monitor.reading import ReadingProcesses

        return ReadingProcesses(self._names.current().entities, count)

    def _processes_for(self, source_ids: Sequence[int] | None, due_only: bool) -> ReadingProcesses:
        """Those that read for a crawl, begun where many pages are sure to come."""
        from monitor.reading import processes_here

        processes = self._reading_processes(processes_here())
        # A place never read answers with its whole page.
        processes.expect(self.places.never_read(source_ids, due_by=self.clock() if due_only else None))
        return processes

    def _make_crawling(self, analyse: bool, processes: ReadingProcesses) -> Crawling:
        from monitor.service.crawling import Crawling

        return Crawling(
            reader=self.places,
            recorder=self._recorder,
            writer=self._writer,
            files=self._files,
            names=self._names,
            keys=self.keys,
            fetcher=self._fetcher(),
            clock=self.clock,
            changed=self._changed,
            progress=self._progress,
            recorded=self._analysing.queued if analyse else None,
            processes=processes,
        )

    def settle(self, timeout_s: float | None = None) -> bool:
        """Waits until everything crawled is matched and analysed; False when the time is over first."""
        self._analysing.queued()
        return self._analysing.wait_idle(timeout_s)

    @property
    def watching(self) -> bool:
        """Whether this process keeps crawling what is due."""
        return self._watching is not None

    def watch(self, on: bool) -> None:
        """Starts or stops crawling what is due, for as long as the process lives."""
        from monitor.service.watching import Watching

        with self._lock:
            if on and self._watching is None:
                self._watching = Watching(self)
                self._watching.start()
                return
            watching, self._watching = self._watching, None
        if watching is not None and not on:
            watching.stop()

    def let_go(self) -> int:
        """How many old posts that named nobody lost their text (a setting says how old)."""
        days = int(self.settings.get("keep_unnamed_days"))
        return self._writer.do(lambda: self._recorder.let_go(timedelta(days=days)), quiet=True).result()

    def recheck(self, post_id: int) -> Future[Written]:
        """Looks for a post at its permalink: still there, changed, or gone.

        The Future raises `CrawlError` kinds where nothing can be told, and `InputError` without a permalink.
        """
        return self._job(lambda: self._recheck(post_id))

    def _recheck(self, post_id: int) -> Written:
        from monitor import intake
        from monitor.service import rechecking
        from monitor.service.pages import kept_page

        platform, key, url = self.read.post_identity(post_id)
        seen_at = self.read.post_sources(post_id)
        if url is None or not seen_at:
            raise InputError("This post has no address of its own", "Open the place where it was seen.")
        row = self.places.source(seen_at[0])
        source = Source(row.address, row.crawler, row.lang, row.zone, self.keys.of(row.crawler, url))
        http = self._fetcher().session(allow_private=row.allow_private)
        words = self.read.post_words(post_id)
        presence, post, page = rechecking.look(url, platform, key, source, http, words=words, missing=self._missing)
        if presence is rechecking.Presence.GONE:
            changes = self._do(lambda: self._recorder.mark_gone(post_id))
            return Written(changes, post_id, 1)
        changes = self._do(lambda: self._recorder.mark_there(post_id))
        if post is not None:
            names = self._names.current()
            matched = intake.match((post,), names.matcher)
            kept = None if page is None else kept_page(self._files, page)
            recorded = self._do(lambda: self._recorder.record_one(row.id, matched, kept))
            changes = changes | recorded.changes
            if recorded.versions:
                self._analysing.queued()
        return Written(changes, post_id, 1)

    def why(self, address: str) -> tuple[Why, ...]:
        """Why a post at an address is not in the list, the most telling reason first. Asks nobody outside."""
        from monitor.service.why import why

        return why(self.read, address, lambda url: self._fetcher().is_forbidden(url))

    def look_at_threads(self, cancelled: threading.Event | None = None) -> Future[int]:
        """How many threads of open cases were looked at, those whose time has come."""
        stop = threading.Event() if cancelled is None else cancelled
        self._looks.append(stop)
        future = self._job(lambda: self._threads.look(stop))
        future.add_done_callback(lambda _done: self._looks.remove(stop))
        return future

    def evidence_body(self, sha256: str) -> bytes:
        """The bytes of a kept page. Raises: `DamagedBaseError` where they are missing or were changed."""
        return self._files.read(sha256)


def _whole(source: NewSource) -> NewSource:
    from monitor.service.addresses import whole

    return replace(source, address=whole(source.address, source.crawler))


def _default_every_s(crawler: str) -> int:
    from crawlers import registry

    return registry.crawler(crawler).default_every_s


__all__ = ["Monitor", "Preview"]
