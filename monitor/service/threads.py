"""Threads of open cases are looked at more often than their places are visited: our answer stops a clock at its own
time, and a later question of the author starts one."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from crawlers.errors import CrawlCancelledError, CrawlError
from crawlers.types import Checkpoint, Http, Json, Source
from monitor.clock import Clock
from monitor.service.keys import Keys
from monitor.service.names import Names
from monitor.service.writer import Writer
from monitor.store.place_reader import PlaceReader
from monitor.store.recorder import Recorded, Recorder
from monitor.store.thread_watches import ThreadWatches, WatchedThread

if TYPE_CHECKING:
    from monitor.types import SourceRow

WAITING_EVERY: Final = timedelta(minutes=30)
"""How often a thread is looked at in which somebody waits for an answer: ours may be there any minute."""
ANSWERED_EVERY: Final = timedelta(hours=2)
"""How often one is looked at that was answered: the author may ask again."""
LONGEST_PAUSE: Final = timedelta(days=1)
AT_ONCE: Final = 10
"""Threads of one round; each waits for its host's turn."""
PAGES: Final = 8
"""Pages of one thread in one look; the checkpoint goes on from there next time."""

log = logging.getLogger(__name__)


class Threads:
    """Looks at what is due; failures wait longer each time and never count as anything else."""

    def __init__(
        self,
        *,
        reader: PlaceReader,
        recorder: Recorder,
        watches: ThreadWatches,
        writer: Writer,
        names: Names,
        keys: Keys,
        clock: Clock,
        session: Callable[[bool, threading.Event], Http],
        recorded: Callable[[Recorded], None],
        follow: Callable[[], None],
    ) -> None:
        self._reader = reader
        self._recorder = recorder
        self._watches = watches
        self._writer = writer
        self._names = names
        self._keys = keys
        self._clock = clock
        self._session = session
        self._recorded = recorded
        self._follow = follow

    def look(self, cancelled: threading.Event) -> int:
        """How many threads were looked at; those whose time has come."""
        now = self._clock()
        due = self._writer.do(lambda: self._watches.take(now, now + WAITING_EVERY, AT_ONCE), quiet=True).result()
        for done, thread in enumerate(due):
            if cancelled.is_set():
                return done
            self._look_at(thread, cancelled)
        if due:
            self._follow()
        return len(due)

    def _look_at(self, thread: WatchedThread, cancelled: threading.Event) -> None:
        row = self._reader.source(thread.source_id)
        http = self._session(row.allow_private, cancelled)
        crawler, checkpoint, error_code = thread.crawler, thread.checkpoint, None
        try:
            if not thread.known:
                crawler = self._reader_of(thread.address, row, http)
            if crawler is not None:
                checkpoint = self._read(thread, crawler, row, http)
        except CrawlCancelledError:
            return
        except CrawlError as error:
            error_code = error.code
            log.info("a thread of a case could not be read source=%d code=%s", row.id, error.code)
        due_at = self._next(thread, failed=error_code is not None)

        def keep() -> None:
            self._watches.looked(thread.address, due_at, crawler=crawler, checkpoint=checkpoint, error_code=error_code)
            if crawler is None or error_code is not None:
                self._watches.hasten(row.id, due_at)

        self._writer.do(keep, quiet=True).result()

    def _reader_of(self, address: str, row: SourceRow, http: Http) -> str | None:
        """The crawler that reads most on the page of a thread; None where none reads any post there."""
        from crawlers.detect import best_reader

        page = http.get(address)
        found = best_reader(page, Source(address, row.crawler, row.lang, row.zone))
        return None if found is None or not found[1].posts else found[0]

    def _read(self, thread: WatchedThread, crawler: str, row: SourceRow, http: Http) -> Mapping[str, Json]:
        """The checkpoint after what is new in a thread was recorded, as seen at its place."""
        from crawlers import registry
        from monitor import intake

        source = Source(thread.address, crawler, row.lang, row.zone, self._keys.of(crawler, thread.address))
        checkpoint = thread.checkpoint
        for number, batch in enumerate(registry.crawler(crawler).crawl(source, Checkpoint(checkpoint), http), 1):
            if batch.posts:
                matched = intake.match(batch.posts, self._names.current().matcher)
                recorded = self._writer.do(
                    lambda matched=matched: self._recorder.record_one(row.id, matched),  # type: ignore[misc]
                    quiet=True,
                ).result()
                self._recorded(recorded)
            checkpoint = batch.checkpoint.state
            if number >= PAGES:
                break
        return checkpoint

    def _next(self, thread: WatchedThread, *, failed: bool) -> datetime:
        pause = WAITING_EVERY if thread.waits else ANSWERED_EVERY
        if failed:
            pause = min(LONGEST_PAUSE, pause * 2 ** min(thread.failures + 1, 6))
        return self._clock() + pause
