"""The voice of the customer: answers typed in, figures by client and quarter, a text ready to publish."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from monitor.client_types import ScoreKind, ScoreRow, VoiceFigures
from monitor.desk.voice import Answer, days_of, figures, published, quarter_of
from monitor.errors import InputError
from monitor.store.acts import Written
from monitor.store.desk import Desk
from monitor.store.reader import Reader


class Voice:
    """What clients answer when they are asked. Tables of answers come in by `clients.tables`."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        write: Callable[[Callable[[], Written]], Future[Written]],
        person: Callable[[], str],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._write = write
        self._person = person

    def add(self, kind: ScoreKind, score: Decimal, day: date, *, client_id: int | None, **more: Any) -> Future[Written]:
        """One answer: least, best, respondent, comment, case_id; without a client it is anonymous."""
        row = {"kind": kind, "score": score, "day": day.isoformat(), "client_id": client_id, **more}
        return self._write(lambda: self._desk.add_score(self._person(), row))

    def remove(self, score_id: int) -> Future[Written]:
        """The answer was none."""
        return self._write(lambda: self._desk.remove_score(self._person(), score_id))

    def answers(self, quarter: str | None = None) -> list[ScoreRow]:
        """Answers of a quarter, or all. Raises: `InputError` for what is no quarter."""
        return self._reader.scores() if quarter is None else self._reader.scores(*_days(quarter))

    def quarter(self, quarter: str) -> VoiceFigures:
        """The figures of all. Raises: `InputError`."""
        first, after = _days(quarter)
        posts, contacts = self._reader.tones(first, after)
        return figures(quarter, self._answers(first, after), _summed(posts), _summed(contacts))

    def by_client(self, quarter: str) -> list[VoiceFigures]:
        """The figures of each client that said anything, or of whom something was said; by name."""
        first, after = _days(quarter)
        answers = self._answers(first, after)
        posts, contacts = self._reader.tones(first, after)
        told = {one.client_id for one in answers if one.client_id is not None} | posts.keys() | contacts.keys()
        return [
            figures(
                quarter,
                [one for one in answers if one.client_id == row.id],
                posts.get(row.id, {}),
                contacts.get(row.id, {}),
                client_id=row.id,
                client_name=row.name,
            )
            for row in self._reader.clients()
            if row.id in told
        ]

    def to_publish(self, quarter: str, lang: str) -> str:
        """A text with the quarter's figures beside those of the one before. Raises: `InputError`."""
        first, _ = _days(quarter)
        now, before = self.quarter(quarter), self.quarter(quarter_of(first - timedelta(days=1)))
        if not now.nps_answers + now.csi_answers + now.case_answers:
            raise InputError(f"Nobody answered in {quarter}", "Bring answers in with 'voice import' or 'voice add'.")
        try:
            return published(now, before, lang)
        except KeyError as error:
            raise InputError(f"There are no words in {lang!r}", "There are: en, ru, uk, fi.") from error

    def _answers(self, first: date, after: date) -> list[Answer]:
        told = [
            Answer(row.kind, row.day, row.score, row.least, row.best, row.client_id)
            for row in self._reader.scores(first, after)
        ]
        return told + self._reader.case_answers(first, after)


def _days(quarter: str) -> tuple[date, date]:
    try:
        return days_of(quarter)
    except ValueError as error:
        raise InputError(str(error)) from error


def _summed(tones: dict[int, dict[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in tones.values():
        for tone, count in one.items():
            found[tone] = found.get(tone, 0) + count
    return found
