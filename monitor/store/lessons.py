"""What the desk's marks teach, read from the marks themselves: a mark taken back is a lesson taken back."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Final

from crawlers.types import PostKind
from monitor.store.acts import Acts, Written
from monitor.store.codec import loads
from monitor.text.grounds import of_matching
from monitor.text.learning import Lesson, Question

MOST: Final = 1000
"""So many of the newest marked mentions are read."""
# As in the partial index of the step `lessons`: word for word, else SQLite does not use it.
MARKED: Final = "(state = 'not_us' OR kind_mark IS NOT NULL OR tone_mark IS NOT NULL)"
_MARKED_SQL: Final = (
    "SELECT m.id, m.entity_id, m.state, m.kind_mark, m.tone_mark, NULL, m.spans, m.title_spans, m.grounds, p.kind,"
    f" v.title, v.text FROM (SELECT * FROM mention WHERE {MARKED} ORDER BY id DESC LIMIT {MOST}) m"
    " JOIN post p ON p.id = m.post_id JOIN post_version v ON v.id = m.version_id"
    " JOIN entity e ON e.id = m.entity_id WHERE m.removed_at IS NULL AND e.removed_at IS NULL"
)
_IN_CASES_SQL: Final = (
    "SELECT m.id, m.entity_id, m.state, NULL, NULL, CASE WHEN c.stated_reason IS NOT m.reason THEN c.stated_reason END,"
    " m.spans, m.title_spans, m.grounds, p.kind, v.title, v.text"
    f' FROM (SELECT * FROM "case" WHERE removed_at IS NULL ORDER BY id DESC LIMIT {MOST}) c'
    " JOIN case_mention cm ON cm.case_id = c.id AND cm.removed_at IS NULL JOIN mention m ON m.id = cm.mention_id"
    " JOIN post p ON p.id = m.post_id JOIN post_version v ON v.id = m.version_id"
    " JOIN entity e ON e.id = m.entity_id WHERE m.removed_at IS NULL AND e.removed_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson, and whether it counts or was switched off."""

    lesson: Lesson
    on: bool


def lesson_rows(connection: sqlite3.Connection) -> list[LessonRow]:
    """All lessons, by mention and question. "us" is taught only of entities that something was said not to be."""
    off = {
        tuple(row) for row in connection.execute("SELECT mention_id, question FROM lesson_off WHERE removed_at IS NULL")
    }
    found: dict[tuple[int, Question], Lesson] = {}
    rows = connection.execute(_MARKED_SQL).fetchall() + connection.execute(_IN_CASES_SQL).fetchall()
    for mention_id, entity_id, state, kind, tone, reason, spans, title_spans, grounds, post_kind, title, text in rows:
        meaning = "not_us" if state == "not_us" else "us"
        told = {Question.MEANING: meaning}
        if state != "not_us":  # of what is not about us nobody says what it is
            told |= {Question.KIND: kind, Question.TONE: tone, Question.REASON: reason}
        titled = title if post_kind in (PostKind.ARTICLE, PostKind.REVIEW) else None
        for question, label in told.items():
            if label is None:
                continue
            of_name = question is Question.MEANING
            found[mention_id, question] = Lesson(
                *(mention_id, question, str(label), entity_id, title if of_name else titled, text),
                tuple((start, end) for start, end in loads(spans)),
                tuple((start, end) for start, end in loads(title_spans)) if of_name or titled is not None else (),
                of_matching(loads(grounds)),
            )
    mistaken = {one.entity_id for one in found.values() if one.label == "not_us"}
    return [
        LessonRow(lesson, (mention_id, str(question)) not in off)
        for (mention_id, question), lesson in sorted(found.items())
        if question is not Question.MEANING or lesson.entity_id in mistaken
    ]


class LessonActs(Acts):
    """Lessons switched off and on, through the log; the marks stay as they are."""

    def switch_lesson(self, person: str, mention_id: int, question: Question, *, on: bool) -> Written:
        """From now on the mark counts as a lesson, or does not."""
        with self._ledger.act(person, "switch_lesson") as act:
            row = self._connection.execute(
                "SELECT id, removed_at IS NULL FROM lesson_off WHERE mention_id = ? AND question = ?",
                (mention_id, str(question)),
            ).fetchone()
            if row is None and not on:
                act.insert("lesson_off", {"mention_id": mention_id, "question": str(question)})
            elif row is not None and bool(row[1]) is on:
                act.update("lesson_off", int(row[0]), {"removed_at": self._now() if on else None})
            return Written(act.changes, count=1)

    def _now(self) -> str:
        from monitor.store.codec import to_db

        return to_db(self._clock())
