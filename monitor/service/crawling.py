"""A crawl: which places, how many at a time, batch by batch into the base, and what a failure means."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import quote_plus

from crawlers import registry
from crawlers.errors import CrawlCancelledError, CrawlError
from crawlers.http import Fetcher
from crawlers.types import Batch, Source
from monitor import schedule
from monitor.clock import Clock
from monitor.errors import MonitorError
from monitor.place_types import Changes, CrawlReport, Progress, RunOutcome, SourceRow
from monitor.reading import ReadingProcesses, VisitReader
from monitor.service.keys import Keys
from monitor.service.names import Names
from monitor.service.news import News
from monitor.service.pages import kept_page
from monitor.service.writer import Writer
from monitor.store.evidence import EvidenceFiles
from monitor.store.lease import Lease
from monitor.store.place_reader import PlaceReader
from monitor.store.recorder import KeptPage, Recorded, Recorder, VisitEnd
from monitor.text.types import Entity, Match, Role

HEARTBEAT_S: Final = 30.0
"""How often a crawl that waits for slow places renews its lease; a quarter of what the lease lasts."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Visit:
    """What one visit brought."""

    source_id: int
    outcome: RunOutcome
    posts: int = 0
    new_posts: int = 0
    new_mentions: int = 0
    skipped: int = 0
    error_code: str | None = None
    bug: Exception | None = None


class Crawling:
    """Visits places and writes what they bring. One crawl at a time; the lease sees to that across processes."""

    def __init__(
        self,
        *,
        reader: PlaceReader,
        recorder: Recorder,
        writer: Writer,
        files: EvidenceFiles,
        names: Names,
        keys: Keys,
        fetcher: Fetcher,
        clock: Clock,
        changed: News[Changes],
        progress: News[Progress | None],
        recorded: Callable[[], None] | None,
        processes: ReadingProcesses,
    ) -> None:
        self._reader = reader
        self._recorder = recorder
        self._writer = writer
        self._files = files
        self._names = names
        self._keys = keys
        self._fetcher = fetcher
        self._clock = clock
        self._changed = changed
        self._progress = progress
        self._recorded = recorded
        self._processes = processes

    def run(self, source_ids: Sequence[int], lease: Lease, jobs: int, cancelled: threading.Event) -> CrawlReport:
        """What the crawl did. Ends early, and cleanly, when `cancelled` is set.

        Raises: `LeaseLostError`, and other `MonitorError`s of the base; a bug in a crawler is raised after
        all other places were visited.
        """
        report = CrawlReport(sources=len(source_ids))
        failed: dict[int, str] = {}
        bugs: list[Exception] = []
        done = 0
        self._progress.publish(Progress("crawl", 0, len(source_ids)))
        with ThreadPoolExecutor(max(1, jobs), "crawl") as pool:
            visits = [pool.submit(self._visit, source_id, lease, cancelled) for source_id in source_ids]
            # Waiting for the first of many would look at all that are left each time.
            finished: queue.SimpleQueue[Future[_Visit]] = queue.SimpleQueue()
            for future in visits:
                future.add_done_callback(finished.put)
            try:
                while done < len(visits):
                    try:
                        visit = finished.get(timeout=HEARTBEAT_S).result()
                    except queue.Empty:
                        self._writer.do(lambda: self._recorder.heartbeat(lease), quiet=True).result()
                        continue
                    done += 1
                    report = _add(report, visit)
                    if visit.error_code is not None:
                        failed[visit.source_id] = visit.error_code
                    if visit.bug is not None:
                        bugs.append(visit.bug)
                    self._progress.publish(
                        Progress("crawl", done, len(source_ids), f"{report.new_posts}/{report.new_mentions}")
                    )
            except BaseException:
                # Nobody may write on a lost lease or a broken base: the rest stops, then the error goes up.
                cancelled.set()
                for future in visits:
                    future.cancel()
                raise
        if bugs:
            raise bugs[0]
        return replace(report, failed=failed, cancelled=cancelled.is_set())

    # --- one place ---

    def _visit(self, source_id: int, lease: Lease, cancelled: threading.Event) -> _Visit:
        row = self._reader.source(source_id)
        if cancelled.is_set():
            return _Visit(source_id, RunOutcome.CANCELLED)
        # The writer does things in the order in which they are handed over: nothing is waited for that need not be.
        run = self._writer.do(
            lambda: self._recorder.start_run(source_id, lease),
            lambda run_id: self._changed.publish(Changes(sources=frozenset({source_id}), runs=frozenset({run_id}))),
            quiet=True,
        )
        storing: Future[Recorded] | None = None
        total = _Visit(source_id, RunOutcome.DONE)
        moved_to: str | None = None
        poll_after_s: int | None = None
        changed = False
        nothing_new: Batch | None = None
        try:
            crawler = registry.crawler(row.crawler)
            source = self._source(row)
            http = self._fetcher.session(allow_private=row.allow_private, cancelled=cancelled)
            reading = VisitReader(self._processes)
            for batch in reading.batches(crawler.crawl(source, self._reader.checkpoint(source_id), http)):
                moved_to = batch.moved_to or moved_to
                poll_after_s = batch.poll_after_s if batch.poll_after_s is not None else poll_after_s
                if batch.page is not None and batch.page.not_modified and not batch.posts and not batch.skipped:
                    nothing_new = batch
                    continue
                nothing_new = None
                changed = True
                before, storing = storing, None
                total = self._counted(total, before)
                storing = self._store(row, run, lease, batch, reading)
                total = replace(total, skipped=total.skipped + len(batch.skipped))
                if cancelled.is_set():
                    raise CrawlCancelledError(row.address, "stopped between two batches")
            before, storing = storing, None
            total = self._counted(total, before)
        except CrawlCancelledError:
            end = VisitEnd(RunOutcome.CANCELLED, row.due_at)
            total = replace(total, outcome=RunOutcome.CANCELLED)
        except CrawlError as error:
            end = self._setback(row, error)
            total = replace(total, outcome=RunOutcome.FAILED, error_code=error.code)
            log.warning("place failed source=%d code=%s", source_id, error.code)
        except MonitorError:
            raise
        except Exception as error:
            # A bug in one crawler must not keep the other places from being read; it is raised at the end.
            log.exception("bug while reading source=%d", source_id)
            end = self._setback(row, CrawlError(row.address, f"a bug in the program: {type(error).__name__}"))
            total = replace(total, outcome=RunOutcome.FAILED, error_code="bug", bug=error)
        else:
            outcome = RunOutcome.DONE if changed else RunOutcome.UNCHANGED
            due_at = schedule.after_success(self._clock(), row.every_s, poll_after_s)
            end = VisitEnd(outcome, due_at, moved_to=moved_to)
            total = replace(total, outcome=outcome)
            log.info(
                "crawled source=%d posts=%d new=%d mentions=%d",
                source_id,
                total.posts,
                total.new_posts,
                total.new_mentions,
            )
        ended = self._writer.do(
            lambda: self._recorder.end_run(source_id, run.result(), lease, end, nothing_new), quiet=True
        )
        total = self._counted(total, storing)
        self._changed.publish(ended.result())
        return total

    def _counted(self, total: _Visit, storing: Future[Recorded] | None) -> _Visit:
        """The total with what a batch brought, once that is committed."""
        if storing is None:
            return total
        recorded = storing.result()
        self._changed.publish(recorded.changes)
        if recorded.versions and self._recorded is not None:
            self._recorded()
        return replace(
            total,
            posts=total.posts + recorded.posts,
            new_posts=total.new_posts + recorded.new_posts,
            new_mentions=total.new_mentions + recorded.new_mentions,
        )

    def _store(
        self, row: SourceRow, run: Future[int], lease: Lease, batch: Batch, reading: VisitReader
    ) -> Future[Recorded]:
        names = self._names.current()
        matched, marks = reading.matched(batch.posts, names.matcher, known=names.entities is self._processes.entities)
        kept = self._keep(batch, matched, names.entities, row.about_entity_id)
        return self._writer.do(
            lambda: self._recorder.record(row.id, run.result(), lease, batch, matched, kept, marks), quiet=True
        )

    def _keep(
        self,
        batch: Batch,
        matched: Sequence[tuple[object, tuple[Match, ...]]],
        entities: Sequence[Entity],
        about: int | None,
    ) -> KeptPage | None:
        """The page among the evidence files when a post on it is about us; None where none is.

        `about` is whom all posts of the place are about.
        """
        own = {entity.id for entity in entities if entity.role is Role.OWN}
        page = batch.page
        ours = about in own or any(m.entity_id in own for _, matches in matched for m in matches)
        if page is None or not page.body or not matched or not ours:
            return None
        return kept_page(self._files, page)

    def _source(self, row: SourceRow) -> Source:
        """The place as its crawler needs it; a search follows the names of its entity as they are now."""
        address = row.address
        if row.search is not None:
            entity = self._names.entity(row.search.entity_id)
            address = search_address(row.address, entity, row.search.lang, row.search.country)
        return Source(address, row.crawler, row.lang, row.zone, self._keys.of(row.crawler, address))

    def _setback(self, row: SourceRow, error: CrawlError) -> VisitEnd:
        setback = schedule.after_failure(self._clock(), row.every_s, error, row.failures)
        code = error.code if type(error) is not CrawlError else "bug"
        return VisitEnd(
            RunOutcome.FAILED, setback.due_at, setback.health, code, error.detail or None, disable=setback.disable
        )


def search_address(template: str, entity: Entity | None, lang: str | None, country: str | None) -> str:
    """The template with the entity's names (any of them, as phrases), language and country filled in."""
    words = () if entity is None else (*entity.names, *entity.aliases)
    query = " OR ".join(f'"{word}"' for word in dict.fromkeys(words))
    return (
        template.replace("{query}", quote_plus(query))
        .replace("{lang}", lang or "")
        .replace("{country}", (country or "").upper())
    )


def _add(report: CrawlReport, visit: _Visit) -> CrawlReport:
    return replace(
        report,
        unchanged=report.unchanged + (visit.outcome is RunOutcome.UNCHANGED),
        posts=report.posts + visit.posts,
        new_posts=report.new_posts + visit.new_posts,
        new_mentions=report.new_mentions + visit.new_mentions,
        skipped=report.skipped + visit.skipped,
    )
