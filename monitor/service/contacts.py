"""Conversations with key clients: the log, the plan, whom the head asks, calendar files and drafts of mails.

Nothing is sent from here: a calendar file and a draft are files that a person opens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from datetime import date, datetime
from typing import Any

from monitor.client_types import ClientDate, ContactRow, Standing, Tier
from monitor.clock import Clock
from monitor.desk.contact_plan import by_urgency, checks_of, standing
from monitor.errors import NotKnownError
from monitor.store.acts import Written
from monitor.store.desk import Desk
from monitor.store.reader import Reader


class Contacts:
    """The contact log and what follows from it."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        write: Callable[[Callable[[], Written]], Future[Written]],
        clock: Clock,
        person: Callable[[], str],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._write = write
        self._clock = clock
        self._person = person

    def today(self) -> date:
        """The local day."""
        return self._clock().astimezone().date()

    # --- the log ---

    def log(self, client_id: int, **contact: Any) -> Future[Written]:
        """A conversation of this person: at, channel, with_person_id, with_name, answered, tone, topics, outcome,
        next_step, next_on, occasion_id."""
        return self._write(lambda: self._desk.log_contact(self._person(), client_id, contact))

    def change(self, contact_id: int, **changes: Any) -> Future[Written]:
        """What was logged, as given."""
        return self._write(lambda: self._desk.change_contact(self._person(), contact_id, changes))

    def keep_promise(self, contact_id: int) -> Future[Written]:
        """The next step of a conversation was done."""
        return self.change(contact_id, next_done=True)

    def remove(self, contact_id: int) -> Future[Written]:
        """The conversation was not, or was logged twice."""
        return self._write(lambda: self._desk.remove_contact(self._person(), contact_id))

    def logged(
        self,
        client_id: int | None = None,
        *,
        person: str | None = None,
        since: datetime | None = None,
        limit: int = 500,
    ) -> list[ContactRow]:
        """Conversations, the newest first."""
        return self._reader.contacts(client_id, person=person, since=since, limit=limit)

    def promises(self, until: date | None = None) -> list[ContactRow]:
        """Next steps not done yet, the most pressing first."""
        return self._reader.promises(until)

    # --- the plan ---

    def plan(self) -> dict[Tier | None, int | None]:
        """Days between contacts by tier, None for no plan."""
        return self._reader.contact_plan()

    def set_plan(self, days: Mapping[Tier | None, int | None]) -> Future[Written]:
        """Other days for some tiers."""
        return self._write(lambda: self._desk.plan_contacts(self._person(), days))

    def standings(self, owner: str | None = None) -> list[Standing]:
        """How clients stand to the plan today, the most pressing first; those of one of us, or all."""
        today, plan = self.today(), self.plan()
        found = [standing(facts, today, plan) for facts in self._reader.contact_facts()]
        return by_urgency([one for one in found if owner is None or one.owner == owner])

    def checks(self, month: date | None = None) -> tuple[int, ...]:
        """The gold clients that the head asks this month how they are."""
        day = month or self.today()
        gold = [row.id for row in self._reader.clients() if row.tier is Tier.GOLD]
        return checks_of(gold, day.year, day.month)

    # --- files for a person to open ---

    def calendar(self, *, owner: str | None = None, dates: Iterable[ClientDate] = ()) -> bytes:
        """An .ics file of promised next steps, planned contacts, and the days given; of one of us, or all."""
        from monitor.exchange import calendar_file

        whose = {row.id: row for row in self._reader.clients()}
        ours = {client_id for client_id, row in whose.items() if owner is None or row.owner == owner}
        promised = [one for one in self.promises() if one.client_id in ours]
        planned = [one for one in self.standings(owner) if one.due_on is not None and not one.promised]
        days = [one for one in dates if one.client_id in ours]
        names = {client_id: row.name for client_id, row in whose.items()}
        return calendar_file.write(promised, planned, days, names, now=self._clock(), today=self.today())

    def draft(self, client_id: int, *, person_id: int | None = None, subject: str = "", text: str = "") -> bytes:
        """An .eml file that opens as a mail not sent yet, to somebody at a client.

        Without `person_id` to the first who has an address. Raises: `NotKnownError` where nobody has one.
        """
        from monitor.exchange.mail_draft import draft

        card = self._reader.client(client_id)
        people = [one for one in card.people if one.left_on is None and person_id in (None, one.id)]
        to = next((one for one in people if one.email), None)
        if to is None or to.email is None:
            raise NotKnownError(f"Nobody at {card.name} has an address", "Write one on the card.")
        return draft(to_name=to.name, to_address=to.email, subject=subject, text=text, now=self._clock())
