"""Keeping clients that show signs and winning lost ones back: plans, steps, returns watched, the quarter reviewed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import date, timedelta
from typing import Any

from monitor.clock import Clock
from monitor.desk import winback as rules
from monitor.desk.tactics import keeping
from monitor.desk.tactics.words import market_lang
from monitor.desk.voice import quarter_of
from monitor.errors import InputError
from monitor.settings import Settings
from monitor.sign_types import ClientDanger
from monitor.store.acts import Written
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.types import WorkRole
from monitor.winback_types import (
    AskWhy,
    Effort,
    EffortState,
    LetGo,
    LossRate,
    ProposedStep,
    Review,
    Step,
    Watch,
    Worth,
)


class Winback:
    """Work on clients that leave or left. One effort at a time is under way for each client; acts are undone alone."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        write: Callable[[Callable[[], Written]], Future[Written]],
        clock: Clock,
        person: Callable[[], str],
        settings: Settings,
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._write = write
        self._clock = clock
        self._person = person
        self._settings = settings

    def today(self) -> date:
        """The local day."""
        return self._clock().astimezone().date()

    # --- reading ---

    def efforts(
        self, states: Sequence[EffortState] = (), *, client_id: int | None = None, owner: str | None = None
    ) -> list[Effort]:
        """Efforts, what is due first on top; without `states` all."""
        return self._reader.efforts(states, client_id=client_id, owner=owner)

    def effort(self, effort_id: int) -> Effort:
        """One of them. Raises: `NotKnownError`."""
        return self._reader.effort(effort_id)

    def of_client(self, client_id: int) -> Effort | None:
        """The one under way, else the newest; None for none."""
        return self._reader.effort_of(client_id)

    def due(self, days: int = 0, owner: str | None = None) -> list[tuple[Effort, Step]]:
        """Steps that are due up to so many days ahead, the most pressing first."""
        return self._reader.steps_due(self.today() + timedelta(days=days), owner)

    def worth(self, client_id: int) -> Worth:
        """Whether the effort pays for a client, with the grounds. Raises: `NotKnownError`."""
        card = self._reader.client(client_id)
        effort = self._reader.effort_of(card.id)
        topics = {topic for talk in self._reader.contacts(card.id, limit=200) for topic in talk.topics}
        return rules.worth(
            card.tier,
            recommends=card.recommends,
            not_a_loss=card.not_a_loss,
            reason=None if effort is None else effort.established_reason or effort.stated_reason,
            cause=None if effort is None else effort.cause,
            topics=topics,
        )

    def ask_why(self, effort: Effort) -> AskWhy:
        """When to ask for the reason."""
        return rules.ask_why(effort, self.today())

    def probably_lost(self) -> list[ClientDanger]:
        """Critical clients silent for so long that somebody should say that they are lost, the most valuable first."""
        return [one for one in self._reader.dangers() if rules.seems_lost(one)]

    def probably_returned(self) -> list[tuple[Effort, date]]:
        """Lost clients that ordered since, with the day."""
        return [
            (effort, day)
            for effort in self._reader.efforts(tuple(rules.GONE))
            if (day := self._reader.ordered_since(effort.client_id, effort.lost_on or effort.opened_on)) is not None
        ]

    def watches(self) -> list[Watch]:
        """Returned clients at the steps of their first orders; those with a slip first."""
        found = [rules.watch(one, self.today()) for one in self._reader.returned()]
        return sorted(found, key=lambda one: (rules.slip(one) is None, one.over, one.returned_on))

    def review(self, quarter: str | None = None) -> Review:
        """A quarter, "2026Q3"; None: the present one. Raises: `InputError`."""
        try:
            clients, efforts = self._reader.clients_for_loss_rate(), self._reader.efforts()
            return rules.review(quarter or quarter_of(self.today()), clients, efforts, self.today())
        except ValueError as error:
            raise InputError(str(error)) from error

    def loss_rate(self, until: date | None = None) -> LossRate:
        """Key clients lost in the twelve months up to a day, over those at their start."""
        clients, efforts = self._reader.clients_for_loss_rate(), self._reader.efforts()
        return rules.loss_rate(clients, efforts, until or self.today())

    def proposed(self, client_id: int, lang: str) -> tuple[ProposedStep, ...]:
        """The steps that fit a client now, in the words of a language. Raises: `NotKnownError`."""
        card = self._reader.client(client_id)
        effort = self._reader.effort_of(card.id)
        danger = self._reader.danger(card.id)
        cause = danger.cause if danger is not None else None
        state, reason = EffortState.KEEPING, None
        if effort is not None and effort.ended_on is None:
            state, reason = effort.state, effort.established_reason or effort.stated_reason
            cause = effort.cause or cause
        kinds = [sign.kind for sign in danger.signs] if danger is not None else []
        paths = keeping.paths_for(state, reason, cause, kinds)
        return keeping.propose(paths, market_lang(lang), self._reader.tactic_overrides())

    # --- acts ---

    def keep(self, client_id: int, **details: Any) -> Future[Written]:
        """Begins to keep a client that shows signs: owner, cause, note. The id is the effort's."""
        return self._open(client_id, EffortState.KEEPING, details)

    def lost(self, client_id: int, **details: Any) -> Future[Written]:
        """The client is lost: lost_on (its last order), cause (what the signs read), stated_reason, asked_on, owner,
        note."""
        if details.get("lost_on") is None:
            details["lost_on"] = self._reader.last_order_on(client_id) or self.today()
        return self._open(client_id, EffortState.LOST, details)

    def _open(self, client_id: int, state: EffortState, details: dict[str, Any]) -> Future[Written]:
        card = self._reader.client(client_id)
        danger = self._reader.danger(card.id)
        if danger is not None and danger.cause is not None:
            details.setdefault("cause", str(danger.cause))
        return self._write(lambda: self._desk.open_effort(self._person(), card.id, state, self.today(), details))

    def change(self, effort_id: int, **changes: Any) -> Future[Written]:
        """owner, cause, stated_reason, established_reason (bears who found it), asked_on, lost_on, note; as given."""
        return self._write(lambda: self._desk.change_effort(self._person(), effort_id, changes, self.today()))

    def plan(self, effort_id: int, lang: str | None = None) -> Future[Written]:
        """Takes the proposed steps over as the plan, in a language (None: English), days from today.

        The Future raises `InputError` where all of them are in the plan already.
        """
        effort = self._reader.effort(effort_id)
        known = {step.what for step in effort.steps if step.done_on is None}
        steps = [
            {
                "tactic": one.tactic,
                "what": one.what,
                "channel": one.channel,
                "due_on": self.today() + timedelta(days=one.days),
                "owner": (self._head() if one.by_head else None) or effort.owner or self._person(),
            }
            for one in self.proposed(effort.client_id, lang or "en")
            if one.what not in known
        ]
        return self._write(lambda: self._desk.add_steps(self._person(), effort_id, steps, self.today()))

    def add_step(self, effort_id: int, what: str, **details: Any) -> Future[Written]:
        """One step of people's own: owner, due_on, channel, cost, currency. The id is the step's."""
        step = {"what": what, **details}
        return self._write(lambda: self._desk.add_steps(self._person(), effort_id, (step,), self.today()))

    def change_step(self, step_id: int, **changes: Any) -> Future[Written]:
        """what, owner, due_on, channel, cost, currency, done_on, outcome; as given."""
        return self._write(lambda: self._desk.change_step(self._person(), step_id, changes, self.today()))

    def step_done(
        self, step_id: int, outcome: str = "", *, contact: Mapping[str, Any] | None = None, **details: Any
    ) -> Future[Written]:
        """The step was done today (or on `done_on`), with its outcome and what it cost.

        `contact` logs the conversation in the same act: {} or its answered, tone, with_name, topics …
        """
        changes = {"done_on": self.today(), "outcome": outcome, **details}
        return self._write(lambda: self._desk.change_step(self._person(), step_id, changes, self.today(), contact))

    def remove_step(self, step_id: int) -> Future[Written]:
        """The step is not tried."""
        return self._write(lambda: self._desk.remove_step(self._person(), step_id))

    def returned(self, effort_id: int, on: date | None = None) -> Future[Written]:
        """The client buys again; its first three orders are watched step by step."""
        day = on or self.today()

        def work() -> Written:
            return self._desk.move_effort(
                self._person(), effort_id, EffortState.RETURNED, self.today(), reason=None, note="", on=day
            )

        return self._write(work)

    def kept(self, effort_id: int, note: str = "") -> Future[Written]:
        """The client stays: the effort ends."""
        return self._move(effort_id, EffortState.KEPT, None, note)

    def let_go(self, effort_id: int, reason: LetGo, note: str = "") -> Future[Written]:
        """Not worth the effort, for a reason. The Future raises `IllegalMoveError`."""
        return self._move(effort_id, EffortState.LET_GO, reason, note)

    def give_up(self, effort_id: int, note: str = "") -> Future[Written]:
        """Tried in vain; to be asked again when there is an offer."""
        return self._move(effort_id, EffortState.GIVEN_UP, None, note)

    def _head(self) -> str | None:
        """Who speaks for management: whom the setting names, else the first head."""
        named = str(self._settings.get("escalate_to")).strip()
        heads = (one.name for one in self._reader.colleagues() if one.role is WorkRole.HEAD)
        return named or next(heads, None)

    def _move(self, effort_id: int, to: EffortState, reason: LetGo | None, note: str) -> Future[Written]:
        return self._write(
            lambda: self._desk.move_effort(self._person(), effort_id, to, self.today(), reason=reason, note=note)
        )
