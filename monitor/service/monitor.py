"""`Monitor`: what the window and the command line hold. Owns the pools, the writer, the clock, the subscribers."""

from __future__ import annotations

import getpass
import logging
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from crawlers.errors import CrawlCancelledError, CrawlError
from crawlers.types import Checkpoint, Found, Http, Post, Source
from monitor.clock import Clock, utc_now
from monitor.errors import InputError, MonitorError, NotKnownError
from monitor.folder import DataFolder, open_folder
from monitor.service.analysing import Analysing
from monitor.service.bringing_in import BringingIn
from monitor.service.cases import Cases
from monitor.service.checking import Checking
from monitor.service.client_tables import ClientTables
from monitor.service.clients import Clients
from monitor.service.contacts import Contacts
from monitor.service.evidence import Evidence
from monitor.service.keys import Keys
from monitor.service.learning import Learning
from monitor.service.missing_pages import MissingPages
from monitor.service.names import Names
from monitor.service.news import News
from monitor.service.own_records import OwnRecords
from monitor.service.reports import Reports
from monitor.service.signals import Signals
from monitor.service.terms import zone_of
from monitor.service.threads import Threads
from monitor.service.voice import Voice
from monitor.service.writer import Writer
from monitor.settings import Settings
from monitor.store import erasure
from monitor.store import lease as leases
from monitor.store.acts import Written
from monitor.store.acts_on_places import BY_HAND
from monitor.store.analysis import Analysis
from monitor.store.bringing import Bringing
from monitor.store.connection import open_writable
from monitor.store.desk import Desk
from monitor.store.evidence import EvidenceFiles
from monitor.store.ledger import ActSummary, Ledger
from monitor.store.reader import Reader
from monitor.store.recorder import Recorded, Recorder
from monitor.store.thread_watches import ThreadWatches
from monitor.text.fold import fold
from monitor.text.types import Entity, Form, Kind, Tone
from monitor.types import (
    Alert,
    CaseState,
    Changes,
    CrawlReport,
    EntityRow,
    NewSource,
    OccasionState,
    Progress,
    ResponseKind,
    State,
    WorkRole,
)

if TYPE_CHECKING:
    from crawlers.detect import Detection
    from crawlers.http import Fetcher
    from monitor.reading import ReadingProcesses
    from monitor.service.crawling import Crawling
    from monitor.service.robots_files import RobotsFiles
    from monitor.service.watching import Watching
    from monitor.service.why import Why

USER_AGENT = "MentionMonitor/0.1"
PROJECT_PAGE = "https://github.com/mention-monitor/mention-monitor"
"""Stands in the User-Agent where the user named no contact of their own."""

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preview:
    """The first posts that a place would bring; `more` says that there are others behind them."""

    posts: tuple[Post, ...]
    more: bool
    title: str | None


class Monitor:
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
        self.folder = folder
        self.clock = clock
        self.settings = Settings(folder.settings)
        self.keys = Keys(folder)
        self.person = person or str(self.settings.get("person")) or getpass.getuser()
        self._changed: News[Changes] = News()
        self._progress: News[Progress | None] = News()
        self._alerts: News[Alert] = News()
        self._failures: News[BaseException] = News()
        self.subscribe = self._changed.subscribe
        self.subscribe_progress = self._progress.subscribe
        self.subscribe_alerts = self._alerts.subscribe
        self.subscribe_failures = self._failures.subscribe

        self._connection = open_writable(folder, clock)
        self.read = Reader(folder, clock, self._widen)
        self._writer = Writer(folder, self._failures.publish)
        self._ledger = Ledger(self._connection, clock)
        self._desk = Desk(self._connection, self._ledger, clock)
        self._recorder = Recorder(self._connection, clock)
        self._files = EvidenceFiles(folder.evidence)
        self._names = Names(self.read.entities)
        self._analysing = Analysing(
            reader=self.read,
            recorder=self._recorder,
            analysis=Analysis(self._connection, clock),
            writer=self._writer,
            names=self._names,
            settings=self.settings,
            changed=self._changed,
            progress=self._progress,
            alerts=self._alerts,
            failed=self._failures.publish,
            # beside a window all but one core are its own
            threads=min(os.cpu_count() or 1, 4) if processes else 1,
        )
        self._jobs = ThreadPoolExecutor(4, "job")
        self.bringing = BringingIn(
            folder=folder,
            clock=clock,
            job=self._job,
            person=lambda: self.person,
            bringing=Bringing(self._connection, self._ledger, clock),
            writer=self._writer,
            files=self._files,
            names=self._names,
            analysing=self._analysing,
            changed=self._changed,
        )
        self.cases = Cases(
            reader=self.read,
            desk=self._desk,
            writer=self._writer,
            write=self._write,
            settings=self.settings,
            clock=clock,
            person=lambda: self.person,
            changed=self._changed,
            alerts=self._alerts,
            opened=self._keep_pages_of,
        )
        self._threads = Threads(
            reader=self.read,
            recorder=self._recorder,
            watches=ThreadWatches(self._connection),
            writer=self._writer,
            names=self._names,
            keys=self.keys,
            clock=clock,
            session=lambda private, cancelled: self._fetcher().session(allow_private=private, cancelled=cancelled),
            recorded=self._tell_recorded,
            follow=self.cases.follow,
        )
        self.read.terms = self.cases.terms
        self.checking = Checking(
            reader=self.read,
            desk=self._desk,
            writer=self._writer,
            write=self._write,
            job=self._job,
            settings=self.settings,
            clock=clock,
            person=lambda: self.person,
            terms=self.cases.terms,
            changed=self._changed,
            alerts=self._alerts,
        )
        self.records = OwnRecords(
            reader=self.read, desk=self._desk, write=self._write, do=self._do, job=self._job, person=lambda: self.person
        )
        self.clients = Clients(
            reader=self.read,
            desk=self._desk,
            write=self._write,
            clock=clock,
            person=lambda: self.person,
            tables=ClientTables(
                reader=self.read,
                desk=self._desk,
                write=self._write,
                do=self._do,
                job=self._job,
                person=lambda: self.person,
                names_changed=self._analysing.names_changed,
                clock=clock,
            ),
        )
        self.contacts = Contacts(
            reader=self.read, desk=self._desk, write=self._write, clock=clock, person=lambda: self.person
        )
        self.voice = Voice(reader=self.read, desk=self._desk, write=self._write, person=lambda: self.person)
        self.reports = Reports(reader=self.read, clock=clock, zone=lambda: zone_of(self.settings), job=self._job)
        self.learning = Learning(
            reader=self.read,
            desk=self._desk,
            analysis=Analysis(self._connection, clock),
            writer=self._writer,
            write=self._write,
            names=self._names,
            queued=self._analysing.queued,
            person=lambda: self.person,
            clock=clock,
        )
        self._analysing.taught = self.learning.taught
        self.evidence = Evidence(
            reader=self.read,
            folder=folder,
            files=self._files,
            job=self._job,
            session=lambda private: self._fetcher().session(allow_private=private),
        )
        self.signals = Signals(
            reader=self.read,
            desk=self._desk,
            writer=self._writer,
            write=self._write,
            clock=clock,
            zone=lambda: zone_of(self.settings),
            person=lambda: self.person,
            changed=self._changed,
            alerts=self._alerts,
        )
        self._analysing.understood = self._understood
        self._make_fetcher = make_fetcher
        self._processes = processes
        self._robots: RobotsFiles | None = None
        self._missing = MissingPages(folder.missing)
        self._lock = threading.Lock()
        self._fetcher_made: Fetcher | None = None
        self._manners: tuple[Any, ...] = ()
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
        self._jobs.shutdown(wait=True, cancel_futures=True)
        self._analysing.close()
        self._writer.close()
        self.read.close()
        if self._fetcher_made is not None:
            self._fetcher_made.close()
        self._connection.close()

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
        if state is State.SEEN:
            if self.cases.role is WorkRole.READER:
                # who only reads leaves the inbox of the others as it is
                return self._write(lambda: Written(Changes()))
            return self._write(lambda: self._desk.see(mention_ids))
        return self._write(lambda: self._desk.mark(self.person, mention_ids, state))

    def answered(self, mention_ids: Sequence[int], url: str | None = None) -> Future[Written]:
        """Somebody answered in public, at `url`."""
        return self.cases.answered(mention_ids, url)

    def not_us(self, mention_ids: Sequence[int]) -> Future[Written]:
        """These are not about the entity."""
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

    def propose_forms(self, names: Sequence[str], langs: Sequence[str]) -> tuple[Form, ...]:
        """The written forms proposed for names; the first call for a language loads its dictionary."""
        from monitor.text.names import forms

        found: dict[str, Form] = {}
        for name in names:
            for form in forms(name, langs):
                found.setdefault(fold(form.text), form)
        return tuple(found.values())

    def entities(self) -> list[EntityRow]:
        """All that is looked for, with the forms that match now."""
        from monitor.text.names import entity_forms

        mentions, clients = self.read.mentions_by_entity(), self.read.client_ids()
        return [
            EntityRow(
                entity=entity,
                name=entity.names[0],
                forms=entity_forms(entity),
                mentions=mentions.get(entity.id, 0),
                client_id=clients.get(entity.id),
            )
            for entity in self.read.entities()
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

        entities = {fold(entity.names[0]): entity.id for entity in self.read.entities()}
        return self.add_sources(opml.read(data, allow_private=allow_private, entities=entities))

    def export_opml(self) -> bytes:
        """All places as OPML."""
        from monitor.exchange import opml

        names = {entity.id: entity.names[0] for entity in self.read.entities()}
        return opml.write([row for row in self.read.sources() if row.crawler != BY_HAND], names)

    # --- cases and occasions ---

    def open_case(self, mention_ids: Sequence[int], owner: str | None = None) -> Future[Written]:
        """As `cases.open`."""
        return self.cases.open(mention_ids, owner)

    def move_case(self, case_id: int, to: CaseState, reason: str = "") -> Future[Written]:
        """As `cases.move`."""
        return self.cases.move(case_id, to, reason)

    def merge_case(self, case_id: int, into: int) -> Future[Written]:
        """As `cases.merge`."""
        return self.cases.merge(case_id, into)

    def change_case(self, case_id: int, **changes: Any) -> Future[Written]:
        """As `cases.change`."""
        return self.cases.change(case_id, **changes)

    def note_case(self, case_id: int, text: str) -> Future[Written]:
        """As `cases.note`."""
        return self.cases.note(case_id, text)

    def respond_case(
        self, case_id: int, kind: ResponseKind, text: str, url: str | None, published_at: datetime | None = None
    ) -> Future[Written]:
        """As `cases.respond`."""
        return self.cases.respond(case_id, kind, text, url, published_at)

    def answer_and_close(
        self, case_id: int, text: str, url: str | None, reason: str, published_at: datetime | None = None
    ) -> Future[Written]:
        """As `cases.answer_and_close`."""
        return self.cases.answer_and_close(case_id, text, url, reason, published_at)

    def change_client(self, client_id: int, **changes: Any) -> Future[Written]:
        """As `clients.change`."""
        return self.clients.change(client_id, **changes)

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
                chosen = [self.read.source(source_id).id for source_id in source_ids]
            elif due_only:
                chosen = self.read.due_source_ids(self.clock())
            else:
                chosen = [row.id for row in self.read.sources() if row.enabled]
            if not chosen:
                return CrawlReport()
            lease = self._writer.do(lambda: leases.take(self._connection, self.clock()), quiet=True).result()
            self._cancelled.clear()
            self._crawling = True
            try:
                crawling = self._make_crawling(analyse, processes)
                report = crawling.run(chosen, lease, jobs or int(self.settings.get("jobs")), self._cancelled)
                self.cases.follow()
                return report
            finally:
                self._crawling = False
                if self._robots is not None:
                    self._robots.save()
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
        processes.expect(self.read.never_read(source_ids, due_by=self.clock() if due_only else None))
        return processes

    def _make_crawling(self, analyse: bool, processes: ReadingProcesses) -> Crawling:
        from monitor.service.crawling import Crawling

        return Crawling(
            reader=self.read,
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
        row = self.read.source(seen_at[0])
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
        """Why a post at an address is not in the list, the most telling reason first. Reads the base alone."""
        from monitor.service.why import why

        return why(self.read, address)

    def keep_evidence(self, mention_id: int) -> Future[Written]:
        """Keeps the page of a mention as it is now, beside what was kept before."""

        def work() -> Written:
            from monitor.places import closed_at
            from monitor.service.pages import kept_page

            post_id = self.read.mention(mention_id).row.post_id
            _, _, url = self.read.post_identity(post_id)
            seen_at = self.read.post_sources(post_id)
            if url is None or closed_at(url) is not None:
                return Written(Changes())  # a place that does not want programs is not asked for evidence either
            private = bool(seen_at) and self.read.source(seen_at[0]).allow_private
            page = self._fetcher().session(allow_private=private).get(url)
            kept = kept_page(self._files, page)
            return Written(self._do(lambda: self._recorder.keep_page(post_id, kept)), post_id, 1)

        return self._job(work)

    def look_at_threads(self, cancelled: threading.Event | None = None) -> Future[int]:
        """How many threads of open cases were looked at, those whose time has come."""
        stop = threading.Event() if cancelled is None else cancelled
        self._looks.append(stop)
        future = self._job(lambda: self._threads.look(stop))
        future.add_done_callback(lambda _done: self._looks.remove(stop))
        return future

    def _tell_recorded(self, recorded: Recorded) -> None:
        if recorded.changes:
            self._changed.publish(recorded.changes)
        if recorded.versions:
            self._analysing.queued()

    def _keep_pages_of(self, mention_ids: Sequence[int]) -> None:
        for mention_id in mention_ids:
            self.keep_evidence(mention_id)

    def evidence_body(self, sha256: str) -> bytes:
        """The bytes of a kept page. Raises: `DamagedBaseError` where they are missing or were changed."""
        return self._files.read(sha256)

    # --- plumbing ---

    def _write(self, work: Callable[[], Written]) -> Future[Written]:
        def tell(written: Written) -> None:
            if written.changes.entities:
                self._analysing.names_changed(written.changes.entities)
            if written.changes.sources:
                self._analysing.places_changed()
            if written.changes.accounts:
                self._analysing.accounts_changed()
            if written.changes:
                self._changed.publish(written.changes)

        return self._writer.do(work, tell)

    def _do(self, work: Callable[[], T]) -> T:
        """The result of a write, waited for; its changes are told."""
        result = self._writer.do(work, quiet=True).result()
        changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
        if changes:
            self._changed.publish(changes)
        return result

    def _job(self, work: Callable[[], T]) -> Future[T]:
        """The result of background work, to come; no failure is lost."""

        def run() -> T:
            try:
                return work()
            except CrawlCancelledError:
                raise  # as asked: no news
            except (CrawlError, MonitorError) as error:
                log.warning("a job failed: %s", type(error).__name__)
                raise
            except Exception as error:
                log.exception("a job failed")
                self._failures.publish(error)
                raise

        return self._jobs.submit(run)

    def _fetcher(self) -> Fetcher:
        """The fetcher, made anew when a setting of it changed; crawls under way go on with theirs."""
        manners = (self.settings.get("contact"), self.settings.get("host_delay"))
        with self._lock:
            if self._fetcher_made is None or self._manners != manners:
                self._manners = manners
                self._fetcher_made = (
                    self._default_fetcher() if self._make_fetcher is None else self._make_fetcher(self.settings)
                )
            return self._fetcher_made

    def _default_fetcher(self) -> Fetcher:
        from crawlers.http import Fetcher
        from monitor.service.robots_files import RobotsFiles

        self._robots = RobotsFiles(self.folder.robots)
        return Fetcher(
            user_agent=USER_AGENT,
            contact=str(self.settings.get("contact")) or PROJECT_PAGE,
            delay_s=float(self.settings.get("host_delay")),
            robots_files=self._robots,
        )

    def _understood(self, mention_ids: Sequence[int]) -> None:
        self.cases.suggest_clients(mention_ids)
        self.checking.understood(mention_ids)
        self.signals.look_if_due()

    def _widen(self, word: str) -> frozenset[str]:
        """A search word's folded forms: those of the entity that it names, else its inflections."""
        from monitor.text.widening import widen

        return self._names.forms_of(word) or widen(word)


def _whole(source: NewSource) -> NewSource:
    from monitor.service.addresses import whole

    return replace(source, address=whole(source.address, source.crawler))


def _default_every_s(crawler: str) -> int:
    from crawlers import registry

    return registry.crawler(crawler).default_every_s


__all__ = ["Monitor", "Preview"]
