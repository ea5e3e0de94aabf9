"""Crawling what is due, for as long as the process lives; what was missed in a sleep is caught up once."""

from __future__ import annotations

import logging
import threading
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from crawlers.errors import CrawlError
from monitor.errors import LeaseHeldError, MonitorError

if TYPE_CHECKING:
    from monitor.service.monitor import Monitor

LOOK_EVERY_S: Final = 10.0
"""How often the stored due times are looked at: one indexed query."""

SETTLED_S: Final = 5.0
"""A table in a watched folder is read when nobody wrote to it for this long."""
TIDY_EVERY: Final = timedelta(days=1)

LOOK_FOR_AT_ONCE: Final = 20
"""Open complaints looked for at their permalinks in one round: an edit or a deletion shows only there."""

log = logging.getLogger(__name__)


class Watching:
    """A thread that starts a crawl whenever a place is due."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._tidied_at: datetime | None = None

    def start(self) -> None:
        """Begins."""
        self._thread.start()

    def stop(self) -> None:
        """Ends; a crawl at hand is stopped cleanly."""
        self._ending.set()
        if self._monitor.crawling:
            self._monitor.cancel_crawl()
        self._thread.join()

    def _run(self) -> None:
        from monitor.store.case_work import PROGRAM

        while not self._ending.is_set():
            try:
                self._tidy()
                self._monitor.cases.tend_if_due()
                self._monitor.records.refresh(PROGRAM, settled_s=SETTLED_S)
                self._monitor.clients.tables.refresh(PROGRAM, settled_s=SETTLED_S)
                self._monitor.signs.look_if_due()
                self._monitor.occasions.look_if_due()
                if self._monitor.places.due_source_ids(self._monitor.clock()):
                    self._monitor.crawl().result()
                self._monitor.look_at_threads(self._ending).result()
            except LeaseHeldError:
                log.info("another program crawls; looking again later")
            except MonitorError as error:
                log.warning("watching: %s", error)
            except Exception:
                # told to the failure listeners by the job that raised it; the watch goes on
                log.exception("watching")
            self._ending.wait(LOOK_EVERY_S)

    def _tidy(self) -> None:
        now = self._monitor.clock()
        if self._tidied_at is None or now - self._tidied_at >= TIDY_EVERY:
            self._tidied_at = now
            self._monitor.let_go()
            self._look_for_posts(now)

    def _look_for_posts(self, now: datetime) -> None:
        for post_id in self._monitor.read.posts_to_look_for(now - TIDY_EVERY, LOOK_FOR_AT_ONCE):
            if self._ending.is_set():
                return
            try:
                self._monitor.recheck(post_id).result()
            except (CrawlError, MonitorError) as error:
                # nothing is known then: a place that blocks or fails never counts as gone
                log.info("post %d could not be looked for: %s", post_id, type(error).__name__)
