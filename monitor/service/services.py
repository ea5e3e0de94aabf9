"""One open data folder and what works on it: pools, the writer, and each part of the desk, made when first asked for.

A crawl needs few of these parts and loads no other: starting the program is most of a visit where nothing is new.
"""

from __future__ import annotations

import getpass
import logging
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from crawlers.errors import CrawlCancelledError, CrawlError
from monitor.clock import Clock
from monitor.errors import MonitorError
from monitor.folder import DataFolder
from monitor.place_types import Changes, Progress, Written
from monitor.service.fetching import Fetching
from monitor.service.keys import Keys
from monitor.service.names import Names
from monitor.service.news import News
from monitor.service.once import Once
from monitor.service.writer import Writer
from monitor.settings import Settings
from monitor.store.connection import Readers, open_writable
from monitor.store.evidence import EvidenceFiles
from monitor.store.place_reader import PlaceReader
from monitor.store.recorder import Recorded, Recorder

if TYPE_CHECKING:
    from crawlers.http import Fetcher
    from monitor.service.analysing import Analysing
    from monitor.service.bringing_in import BringingIn
    from monitor.service.cases import Cases
    from monitor.service.checking import Checking
    from monitor.service.clients import Clients
    from monitor.service.contacts import Contacts
    from monitor.service.evidence import Evidence
    from monitor.service.learning import Learning
    from monitor.service.occasions import Occasions
    from monitor.service.own_records import OwnRecords
    from monitor.service.reports import Reports
    from monitor.service.signals import Signals
    from monitor.service.signs import Signs
    from monitor.service.threads import Threads
    from monitor.service.triage import Triage
    from monitor.service.voice import Voice
    from monitor.service.winback import Winback
    from monitor.store.desk import Desk
    from monitor.store.ledger import Ledger
    from monitor.store.reader import Reader
    from monitor.types import Alert

T = TypeVar("T")
log = logging.getLogger(__name__)


class Services:
    """Reads are short and may come from any thread; writes return Futures."""

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
        self.settings.listen(self._setting_kept)
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
        self._readers = Readers(folder)
        self.places = PlaceReader(folder, clock, self._readers)
        """What may be asked about places and names; of everything, `read`."""
        self._writer = Writer(folder, self._failures.publish)
        self._recorder = Recorder(self._connection, clock)
        self._files = EvidenceFiles(folder.evidence)
        self._names = Names(self.places.entities)
        self._fetchers = Fetching(folder, self.settings, make_fetcher)
        self._processes = processes
        self._jobs = ThreadPoolExecutor(4, "job")

    def close(self) -> None:
        """Stops what is under way, lets queued writes finish, and lets the base go."""
        self._jobs.shutdown(wait=True, cancel_futures=True)
        if Once.is_made(self, "_analysing"):
            self._analysing.close()
        self._writer.close()
        self._readers.close()
        self._fetchers.close()
        self._connection.close()

    # --- the base ---

    @Once
    def read(self) -> Reader:
        """Everything that may be asked of the base."""
        from monitor.service.terms import terms_of
        from monitor.store.reader import Reader

        return Reader(self.folder, self.clock, self._readers, widen=self._widen, terms=lambda: terms_of(self.settings))

    @Once
    def _ledger(self) -> Ledger:
        from monitor.store.ledger import Ledger

        return Ledger(self._connection, self.clock)

    @Once
    def _desk(self) -> Desk:
        from monitor.store.desk import Desk

        return Desk(self._connection, self._ledger, self.clock)

    # --- understanding ---

    @Once
    def _analysing(self) -> Analysing:
        from monitor.service.analysing import Analysing
        from monitor.store.analysis import Analysis

        return Analysing(
            reader=self.read,
            recorder=self._recorder,
            analysis=Analysis(self._connection, self.clock),
            writer=self._writer,
            names=self._names,
            settings=self.settings,
            changed=self._changed,
            progress=self._progress,
            alerts=self._alerts,
            failed=self._failures.publish,
            # beside a window all but one core are its own
            threads=min(os.cpu_count() or 1, 4) if self._processes else 1,
            taught=lambda: self.learning.taught(),
            understood=self._understood,
        )

    def _understood(self, mention_ids: Sequence[int]) -> None:
        self.cases.suggest_clients(mention_ids)
        self.checking.understood(mention_ids)
        self.occasions.understood(mention_ids)
        self.signals.look_if_due()

    @Once
    def learning(self) -> Learning:
        """What marks teach."""
        from monitor.service.learning import Learning
        from monitor.store.analysis import Analysis

        return Learning(
            reader=self.read,
            desk=self._desk,
            analysis=Analysis(self._connection, self.clock),
            writer=self._writer,
            write=self._write,
            names=self._names,
            queued=self._analysing.queued,
            person=lambda: self.person,
            clock=self.clock,
        )

    # --- the PR desk ---

    @Once
    def bringing(self) -> BringingIn:
        """Mentions that no crawler finds: files, mails, by hand."""
        from monitor.service.bringing_in import BringingIn
        from monitor.store.bringing import Bringing

        return BringingIn(
            folder=self.folder,
            clock=self.clock,
            job=self._job,
            person=lambda: self.person,
            bringing=Bringing(self._connection, self._ledger, self.clock),
            writer=self._writer,
            files=self._files,
            names=self._names,
            analysing=self._analysing,
            changed=self._changed,
        )

    @Once
    def cases(self) -> Cases:
        """Work on complaints."""
        from monitor.service.cases import Cases

        return Cases(
            reader=self.read,
            desk=self._desk,
            writer=self._writer,
            write=self._write,
            settings=self.settings,
            clock=self.clock,
            person=lambda: self.person,
            changed=self._changed,
            alerts=self._alerts,
            opened=self._keep_pages_of,
        )

    @Once
    def _threads(self) -> Threads:
        from monitor.service.threads import Threads
        from monitor.store.thread_watches import ThreadWatches

        return Threads(
            reader=self.places,
            recorder=self._recorder,
            watches=ThreadWatches(self._connection),
            writer=self._writer,
            names=self._names,
            keys=self.keys,
            clock=self.clock,
            session=lambda private, cancelled: self._fetcher().session(allow_private=private, cancelled=cancelled),
            recorded=self._tell_recorded,
            follow=lambda: self.cases.follow(),
        )

    @Once
    def checking(self) -> Checking:
        """Whether what complaints state is true."""
        from monitor.service.checking import Checking

        return Checking(
            reader=self.read,
            desk=self._desk,
            writer=self._writer,
            write=self._write,
            job=self._job,
            settings=self.settings,
            clock=self.clock,
            person=lambda: self.person,
            terms=self.cases.terms,
            changed=self._changed,
            alerts=self._alerts,
        )

    @Once
    def records(self) -> OwnRecords:
        """The firm's own records."""
        from monitor.service.own_records import OwnRecords

        return OwnRecords(
            reader=self.read, desk=self._desk, write=self._write, do=self._do, job=self._job, person=lambda: self.person
        )

    @Once
    def evidence(self) -> Evidence:
        """The chain of kept pages."""
        from monitor.service.evidence import Evidence

        return Evidence(
            reader=self.read,
            folder=self.folder,
            files=self._files,
            job=self._job,
            session=lambda private: self._fetcher().session(allow_private=private),
        )

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

    def _keep_pages_of(self, mention_ids: Sequence[int]) -> None:
        for mention_id in mention_ids:
            self.keep_evidence(mention_id)

    @Once
    def reports(self) -> Reports:
        """Papers: period reports, digests, case files."""
        from monitor.service.reports import Reports
        from monitor.service.terms import zone_of

        return Reports(reader=self.read, clock=self.clock, zone=lambda: zone_of(self.settings), job=self._job)

    @Once
    def signals(self) -> Signals:
        """What rises against its usual level."""
        from monitor.service.signals import Signals
        from monitor.service.terms import zone_of

        return Signals(
            reader=self.read,
            desk=self._desk,
            writer=self._writer,
            write=self._write,
            clock=self.clock,
            zone=lambda: zone_of(self.settings),
            person=lambda: self.person,
            changed=self._changed,
            alerts=self._alerts,
        )

    @Once
    def triage(self) -> Triage:
        """Working through mentions: rules, tags, views."""
        from monitor.service.triage import Triage

        return Triage(reader=self.read, desk=self._desk, write=self._write, person=lambda: self.person)

    # --- the sales desk ---

    @Once
    def clients(self) -> Clients:
        """Key clients: cards, trade, dates."""
        from monitor.service.client_tables import ClientTables
        from monitor.service.clients import Clients

        return Clients(
            reader=self.read,
            desk=self._desk,
            write=self._write,
            clock=self.clock,
            person=lambda: self.person,
            tables=ClientTables(
                reader=self.read,
                desk=self._desk,
                write=self._write,
                do=self._do,
                job=self._job,
                person=lambda: self.person,
                names_changed=self._analysing.names_changed,
                clock=self.clock,
            ),
        )

    @Once
    def contacts(self) -> Contacts:
        """Contacts with clients, and the plan for them."""
        from monitor.service.contacts import Contacts

        return Contacts(
            reader=self.read, desk=self._desk, write=self._write, clock=self.clock, person=lambda: self.person
        )

    @Once
    def occasions(self) -> Occasions:
        """Reasons to call clients, and the morning list."""
        from monitor.service.occasions import Occasions
        from monitor.service.terms import zone_of

        return Occasions(
            reader=self.read,
            desk=self._desk,
            writer=self._writer,
            write=self._write,
            clock=self.clock,
            person=lambda: self.person,
            changed=self._changed,
            dates=lambda days, kinds: self.clients.dates(days, kinds=kinds),
            zone=lambda: zone_of(self.settings),
        )

    @Once
    def voice(self) -> Voice:
        """What clients say when asked."""
        from monitor.service.voice import Voice

        return Voice(reader=self.read, desk=self._desk, write=self._write, person=lambda: self.person)

    @Once
    def signs(self) -> Signs:
        """Signs that clients are leaving."""
        from monitor.service.signs import Signs

        return Signs(
            reader=self.read,
            desk=self._desk,
            writer=self._writer,
            write=self._write,
            clock=self.clock,
            person=lambda: self.person,
            job=self._job,
            changed=self._changed,
            alerts=self._alerts,
        )

    @Once
    def winback(self) -> Winback:
        """Work to keep clients and to win lost ones back."""
        from monitor.service.winback import Winback

        return Winback(
            reader=self.read,
            desk=self._desk,
            write=self._write,
            clock=self.clock,
            person=lambda: self.person,
            settings=self.settings,
        )

    # --- what parts are joined by ---

    def _fetcher(self) -> Fetcher:
        return self._fetchers.fetcher()

    def _setting_kept(self, key: str) -> None:
        self.cases.setting_kept(key)  # also where nobody asked for cases yet

    def _tell_recorded(self, recorded: Recorded) -> None:
        if recorded.changes:
            self._changed.publish(recorded.changes)
        if recorded.versions:
            self._analysing.queued()

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

    def _widen(self, word: str) -> frozenset[str]:
        """A search word's folded forms: those of the entity that it names, else its inflections."""
        from monitor.text.widening import widen

        return self._names.forms_of(word) or widen(word)
