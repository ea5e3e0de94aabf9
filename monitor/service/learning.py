"""What the desk's marks teach: listed, switched off, exported, and handed to the analysis."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from monitor.clock import Clock
from monitor.errors import NotKnownError
from monitor.service.names import Names
from monitor.service.writer import Writer
from monitor.store.acts import Written
from monitor.store.analysis import Analysis
from monitor.store.desk import Desk
from monitor.store.lessons import LessonRow
from monitor.store.reader import Reader
from monitor.text.learning import Lesson, Question

if TYPE_CHECKING:
    from monitor.text.teaching import Taught


class Learning:
    """Lessons follow from the marks as they are now: nothing else is kept, nothing leaves the machine."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        analysis: Analysis,
        writer: Writer,
        write: Callable[[Callable[[], Written]], Future[Written]],
        names: Names,
        queued: Callable[[], None],
        person: Callable[[], str],
        clock: Clock,
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._analysis = analysis
        self._writer = writer
        self._write = write
        self._names = names
        self._queued = queued
        self._person = person
        self._clock = clock
        self._lock = threading.Lock()
        self._known: tuple[object, Taught | None] | None = None

    def rows(self) -> list[LessonRow]:
        """All lessons, by mention."""
        return self._reader.lessons()

    def taught(self) -> Taught | None:
        """What is taught now, None for nothing. Reads texts that are new among the lessons: not for the window."""
        lessons: tuple[Lesson, ...] = tuple(row.lesson for row in self.rows() if row.on)
        if not lessons:
            return None
        entities = self._names.current().entities
        with self._lock:
            if self._known is None or self._known[0] != (lessons, entities):
                from monitor.text.teaching import taught

                self._known = (lessons, entities), taught(lessons, entities)
            return self._known[1]

    def switch(self, mention_id: int, question: Question | None, *, on: bool) -> Future[Written]:
        """Lets the lessons of a marked mention count, or not. Raises: `NotKnownError` where there is none."""
        asked = [
            row.lesson.question
            for row in self.rows()
            if row.lesson.id == mention_id and question in (None, row.lesson.question)
        ]
        if not asked:
            raise NotKnownError(f"Nothing was learnt from the mention with the number {mention_id}")

        def work() -> Written:
            written = [self._desk.switch_lesson(self._person(), mention_id, one, on=on) for one in asked]
            return Written(written[0].changes, count=len(written))

        return self._write(work)

    def exported(self) -> Iterator[dict[str, Any]]:
        """Each lesson as an object of JSON lines (`docs/contract.md`)."""
        names = {entity.id: entity.names[0] for entity in self._names.current().entities}
        for row in self.rows():
            lesson = row.lesson
            yield {
                "mention": lesson.id,
                "question": str(lesson.question),
                "label": lesson.label,
                "on": row.on,
                "entity": names.get(lesson.entity_id),
                "title": lesson.title,
                "text": lesson.text,
                "spans": [list(span) for span in lesson.spans],
            }

    def apply(self, days: int) -> int:
        """How many texts of the last days, unmarked ones, were queued to be understood anew with what is taught."""
        since = self._clock() - timedelta(days=days)
        count = self._writer.do(partial(self._analysis.queue_unmarked, since), quiet=True).result()
        if count:
            self._queued()
        return count
