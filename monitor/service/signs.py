"""Signs that clients are leaving: looked for once a day and after each import, kept, told once, taught."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from monitor.clock import Clock
from monitor.desk.winback import seems_lost
from monitor.service.news import News
from monitor.service.writer import Writer
from monitor.sign_types import ClientDanger, SignState
from monitor.store.acts import Written
from monitor.store.acts_on_signs import Looked
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.types import Alert, AlertKind, Changes

if TYPE_CHECKING:
    from monitor.desk.rhythm import Prior
    from monitor.desk.sign_tuning import Tuning

MOST_ALERTS: Final = 5
BREATHE_EVERY: Final = 50
"""So many clients are looked at before other threads are let in."""


class Signs:
    """Signs of loss; `read.signs`, `read.dangers`, `read.sign_lessons` list them."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        writer: Writer,
        write: Callable[[Callable[[], Written]], Future[Written]],
        clock: Clock,
        person: Callable[[], str],
        job: Callable[[Callable[[], Written]], Future[Written]],
        changed: News[Changes],
        alerts: News[Alert],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._writer = writer
        self._write = write
        self._clock = clock
        self._person = person
        self._changed = changed
        self._alerts = alerts
        self._job = job
        self._looking = threading.Lock()
        self._usual: tuple[Prior, int] | None = None
        """What clients usually do, and until which day trade is known, as of the last look at all."""

    def today(self) -> date:
        """The local day."""
        return self._clock().astimezone().date()

    # --- looking ---

    def look_if_due(self) -> list[ClientDanger]:
        """Looks, if it is another day than the last time, or something was brought in, taught or tuned since."""
        if self._reader.sign_look() == (self.today(), self._reader.sign_stamp()):
            return []
        return self.look()

    def look(self) -> list[ClientDanger]:
        """Looks at all clients and keeps what it sees; those that are critical and were not told lately.

        Seconds of work for thousands of clients: call it off the main thread.
        """
        with self._looking:
            today, stamp = self.today(), self._reader.sign_stamp()
            looked = self._looked(today)
            return self._keep(looked, today, stamp)

    def look_at(self, client_ids: Sequence[int]) -> None:
        """The same for some clients, measured by what was usual at the last look at all; for all before the first."""
        if self._usual is None:
            self.look()
            return
        with self._looking:
            today = self.today()
            self._keep(self._looked(today, client_ids), today, None)

    def _keep(self, looked: Sequence[Looked], today: date, stamp: str | None) -> list[ClientDanger]:
        changes, news = self._writer.do(lambda: self._desk.keep_signs(looked, today, stamp), quiet=True).result()
        if changes:
            self._changed.publish(changes)
        wanted = set(news)
        # who has been silent for so long that it is lost is no news: `winback.probably_lost` lists it
        told = [one for one in self._reader.dangers() if one.client_id in wanted and not seems_lost(one)]
        self._offer(told, today)
        self._tell(told)
        return told

    def _tell(self, told: Sequence[ClientDanger]) -> None:
        """One alert a client, or one for all where many turned critical at once, as at the first look."""
        if len(told) <= MOST_ALERTS:
            for one in told:
                self._alerts.publish(_alert(one.name, 1, to=one.owner, client_id=one.client_id))
            return
        names = ", ".join(one.name for one in told[:MOST_ALERTS])
        self._alerts.publish(_alert(f"{names} …", len(told)))

    def _offer(self, told: Sequence[ClientDanger], today: date) -> None:
        """Puts those who turned critical on the morning list."""
        from monitor.desk.sign_occasions import occasion_of

        found = [one for one in (occasion_of(danger, today) for danger in told) if one is not None]
        if found:
            changes, _ = self._writer.do(lambda: self._desk.keep_occasions(found), quiet=True).result()
            self._changed.publish(changes)

    def _looked(self, today: date, client_ids: Sequence[int] | None = None) -> list[Looked]:
        import time

        from monitor.desk import signs as rules
        from monitor.desk.histories import timeline
        from monitor.desk.rhythm import prior_of
        from monitor.desk.winback import slip, watch
        from monitor.sign_types import Danger, Verdict

        tuning, needs = self._reader.sign_tuning(), self._reader.sign_needs()
        apart = self._reader.clients_without_signs()
        lines = [timeline(one) for one in self._reader.histories(today, client_ids)]
        day = today.toordinal()
        if client_ids is None or self._usual is None:
            until = rules.known_until(lines, day)
            prior = prior_of(lines, until, [rules.first_day(line, until) for line in lines])
            self._usual = (replace(prior, levels=rules.levels(lines, until, prior)), until)
        prior, until = self._usual
        slips = {one.client_id: slip(watch(one, today)) for one in self._reader.returned()}
        found = []
        for number, line in enumerate(lines):
            if number % BREATHE_EVERY == 0:
                time.sleep(0)
            client_id = line.history.client_id
            if client_id in apart:
                found.append(Looked(client_id, Verdict(Danger.CALM, 0.0)))
                continue
            own = replace(tuning, needs=needs[client_id]) if client_id in needs else tuning
            verdict = rules.verdict(line, day, prior, own, known_until=until)
            slipped = slips.get(client_id)
            if slipped is not None:
                verdict = rules.with_slip(verdict, slipped, own)
            found.append(Looked(client_id, verdict))
        return found

    # --- what people say ---

    def acknowledge(self, sign_ids: Sequence[int], note: str = "") -> Future[Written]:
        """Somebody saw them and takes care. The Future raises `NotKnownError`."""
        return self._mark(sign_ids, SignState.ACKNOWLEDGED, note)

    def false(self, sign_ids: Sequence[int], note: str = "") -> Future[Written]:
        """They mean nothing at these clients: there it takes half as much more from now on, until taken back."""
        return self._mark(sign_ids, SignState.FALSE, note)

    def reopen(self, sign_ids: Sequence[int]) -> Future[Written]:
        """They are signs after all: acknowledgement or lesson are taken back."""
        return self._mark(sign_ids, SignState.OPEN, "")

    def _mark(self, sign_ids: Sequence[int], state: SignState, note: str) -> Future[Written]:
        """Done once the clients have been looked at again."""

        def work() -> Written:
            written = self._write(lambda: self._desk.mark_sign(self._person(), sign_ids, state, note)).result()
            if state is not SignState.ACKNOWLEDGED:
                self.look_at(sorted(written.changes.clients))
            return written

        return self._job(work)

    # --- thresholds ---

    def tuning(self) -> Tuning:
        """The firm's thresholds."""
        return self._reader.sign_tuning()

    def tune(self, name: str, value: str | None) -> Future[Written]:
        """Another threshold by its name in `desk.sign_tuning.NAMES`; None: the built-in one.

        The Future raises `InputError`.
        """
        return self._write(lambda: self._desk.tune_signs(self._person(), {name: value}))

    def tune_all(self, values: Mapping[str, str | None]) -> Future[Written]:
        """Several thresholds as one act; done once all clients have been looked at again. The count tells how many are
        otherwise than before. The Future raises `InputError`."""

        def work() -> Written:
            written = self._write(lambda: self._desk.tune_signs(self._person(), values)).result()
            self.look()
            return written

        return self._job(work)


def _alert(title: str, count: int, *, to: str | None = None, client_id: int | None = None) -> Alert:
    return Alert(
        mention_id=None,
        story_id=None,
        title=title,
        site="",
        severity=1,
        kind=AlertKind.LEAVING,
        to=to,
        count=count,
        client_id=client_id,
    )
