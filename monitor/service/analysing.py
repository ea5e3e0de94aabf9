"""The analysis queue at work, and kept posts matched again when names change: one background thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Final

from crawlers.types import PostKind
from monitor.errors import MonitorError
from monitor.service.names import Names
from monitor.service.news import News
from monitor.service.terms import terms_of
from monitor.service.writer import Writer
from monitor.settings import Settings
from monitor.store.analysis import Analysed, Analysis, Waiting
from monitor.store.reader import Reader
from monitor.store.recorder import Recorder
from monitor.text.types import Entity, Kind
from monitor.types import Alert, Changes, Progress

if TYPE_CHECKING:
    from monitor.text.retelling import Vector
    from monitor.text.teaching import Taught

CHUNK: Final = 10
"""Versions analysed between two commits: a stop costs at most this much work, and waits for it."""

REMATCH_CHUNK: Final = 500

log = logging.getLogger(__name__)


class Analysing:
    """Works off what waits, and only then sleeps. Idempotent: after a kill it goes on where it was."""

    def __init__(
        self,
        *,
        reader: Reader,
        recorder: Recorder,
        analysis: Analysis,
        writer: Writer,
        names: Names,
        settings: Settings,
        changed: News[Changes],
        progress: News[Progress | None],
        alerts: News[Alert],
        failed: Callable[[BaseException], None],
        taught: Callable[[], Taught | None],
        understood: Callable[[Sequence[int]], None],
        threads: int = 1,
    ) -> None:
        """`threads`: so many texts are understood at the same time; the model does not hold the interpreter's lock.

        On its own thread it asks `taught` for what marks teach, and calls `understood` with mentions just understood.
        """
        self._reader = reader
        self._recorder = recorder
        self._analysis = analysis
        self._writer = writer
        self._names = names
        self._settings = settings
        self._changed = changed
        self._progress = progress
        self._alerts = alerts
        self._failed = failed
        self._taught = taught
        self._understood = understood
        self._wake = threading.Condition()
        self._analyse = True  # whatever an earlier process left in the queue
        self._rematch = False
        self._changed_entities: frozenset[int] = frozenset()
        self._ending = False
        self._idle = True
        self._thread: threading.Thread | None = None
        self._pool = ThreadPoolExecutor(threads, "understand")

    def queued(self) -> None:
        """Something waits for analysis."""
        self._start(rematch=False)

    def names_changed(self, entity_ids: frozenset[int]) -> None:
        """Kept posts are to be matched with the names as they are now, then analysed where that matters: where
        other things are found than before, and where these entities are named, whose role may be another."""
        self._names.outdated()
        with self._wake:
            self._changed_entities |= entity_ids
        self._start(rematch=True)

    def places_changed(self) -> None:
        """Places may be about somebody else now: their kept posts are matched again."""
        self._start(rematch=False)

    def accounts_changed(self) -> None:
        """An account is ours now, or no longer: kept posts are matched again."""
        self._start(rematch=True)

    def wait_idle(self, timeout_s: float | None = None) -> bool:
        """Waits until nothing is left to do; False when the time is over first."""
        with self._wake:
            return self._wake.wait_for(lambda: self._idle and not (self._analyse or self._rematch), timeout_s)

    def close(self) -> None:
        """Ends after the chunk at hand; the rest stays in the queue."""
        with self._wake:
            self._ending = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join()
        self._pool.shutdown()

    def _start(self, *, rematch: bool) -> None:
        with self._wake:
            self._analyse = True
            self._rematch = self._rematch or rematch
            self._wake.notify_all()
            if self._thread is None and not self._ending:
                self._thread = threading.Thread(target=self._run, name="analyse", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        outdated = True  # an older program's findings are made again, once
        while True:
            with self._wake:
                self._idle = True
                self._wake.notify_all()
                self._wake.wait_for(lambda: self._analyse or self._rematch or self._ending)
                if self._ending:
                    return
                self._idle = False
                rematch, self._rematch, self._analyse = self._rematch, False, False
                entity_ids, self._changed_entities = self._changed_entities, frozenset()
            try:
                if rematch:
                    self._match_again()
                self._match_places()
                if entity_ids:
                    self._writer.do(partial(self._analysis.queue_naming, entity_ids), quiet=True).result()
                if outdated:
                    self._queue_outdated()
                    outdated = False
                self._work_off()
            except MonitorError as error:
                log.warning("analysis stopped: %s", error.slug)
                self._failed(error)
            except Exception as error:
                log.exception("analysis failed")
                self._failed(error)
            finally:
                self._progress.publish(None)

    def _match_places(self) -> None:
        """Matches the posts of places that are about somebody else than they were; after a kill, from the start."""
        for source_id, entity_id in self._reader.places_to_match():
            if not self._match_again(source_id):
                return
            self._writer.do(partial(self._recorder.place_matched, source_id, entity_id), quiet=True).result()

    def _match_again(self, source_id: int | None = None) -> bool:
        """Whether all kept posts (of one place, or of all) were matched again with the names as they are now."""
        names = self._names.current()
        total = self._reader.kept_posts() if source_id is None else None
        done = last_id = 0
        while not self._rematch:
            if self._ending:
                return False
            chunk = self._reader.stored_posts(last_id, REMATCH_CHUNK, source_id)
            if not chunk:
                return True
            last_id = chunk[-1].id
            found = list(zip(chunk, names.matcher.find_all(chunk), strict=True))
            changes, _ = self._writer.do(partial(self._recorder.rematch, found), quiet=True).result()
            done += len(chunk)
            self._progress.publish(Progress("rematch", done, total))
            if changes:
                self._changed.publish(changes)
        return False

    def _queue_outdated(self) -> None:
        from monitor import intake  # what understands texts is loaded when there is one

        self._writer.do(
            lambda: self._analysis.queue_outdated(intake.ANALYSER, intake.ANALYSER_VERSION), quiet=True
        ).result()

    def _work_off(self) -> None:
        done = 0
        terms = terms_of(self._settings)
        while not self._ending:
            chunk = self._reader.waiting(CHUNK)
            if not chunk:
                return
            from monitor import intake

            names = self._names.current()
            taught = self._taught()
            if not done:
                _analysed(chunk[0], names.entities, taught)  # alone: several at once would each load the models
            analysed = list(self._pool.map(partial(_analysed, entities=names.entities, taught=taught), chunk))
            settle = partial(self._analysis.settle, analysed, intake.ANALYSER, intake.ANALYSER_VERSION, terms)
            changes, alerts = self._writer.do(settle, quiet=True).result()
            done += len(chunk)
            self._progress.publish(Progress("analyse", done, None))
            self._changed.publish(changes)
            for alert in alerts:
                self._alerts.publish(alert)
            self._understood(sorted(changes.mentions))


def _analysed(one: Waiting, entities: Sequence[Entity], taught: Taught | None) -> Analysed:
    """A waiting version with all that is found in it."""
    from monitor import intake
    from monitor.text import stories

    article = one.kind == PostKind.ARTICLE
    findings = intake.analyse(
        *(one.title, one.text, one.quotes, one.lang, one.matches, entities),
        kind=PostKind(one.kind),
        published_at=one.published_at,
        taught=taught,
    )
    # Two customers of one day may complain in like words: only reports are grouped by what they tell.
    report = article and Kind.NEWS in findings.kinds.values()
    vector, title_vector = _meaning(one.title, one.text) if report else (None, None)
    return Analysed(
        waiting=one,
        findings=findings,
        bands=stories.bands(one.title, one.text, news=article),
        vector=vector,
        title_vector=title_vector,
    )


def _meaning(title: str | None, text: str) -> tuple[Vector | None, Vector | None]:
    """What the encoder makes of a news text's beginning, and of its title; None where it is missing."""
    from monitor.text import retelling
    from monitor.text.encoder import EncoderMissingError, encoder

    try:
        found = encoder().vectors([retelling.beginning(title, text), *([title] if title else [])])
    except EncoderMissingError:
        return None, None
    return found[0], found[1] if title else None
