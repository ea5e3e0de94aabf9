"""Occasions at work: found after texts were understood and when days come near; what people do with them; the morning
list. Reading is `Monitor.read`: `occasions`, `occasion`, `shared_occasions`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from datetime import date, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, Final

from monitor.client_types import ClientDate, DateKind, Standing
from monitor.clock import Clock
from monitor.desk import affected, guard
from monitor.desk import morning as rules
from monitor.desk import occasions as making
from monitor.desk.dates import LEAD_DAYS
from monitor.desk.openings import advice
from monitor.errors import IllegalMoveError, InputError, NotKnownError
from monitor.occasion_types import (
    WAITING,
    Approach,
    Ground,
    Made,
    Morning,
    OccasionRow,
    OccasionState,
    OwnNews,
    WishMatch,
)
from monitor.place_types import Changes, Written
from monitor.service.news import News
from monitor.service.writer import Writer
from monitor.store.acts_on_occasions import NewsEvent
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.text.types import EventKind, Polarity, Role

if TYPE_CHECKING:
    from monitor.desk.wishes import Wish

DATES: Final = tuple(kind for kind in DateKind if kind is not DateKind.PUBLIC_HOLIDAY)
"""Days that become occasions by themselves; on public holidays all clients of a country would at once."""
OWN_NEWS_DAYS: Final = 60
_MOST_COMPARED: Final = 400
"""Wishes whose meaning is compared, the newest: 4 ms each."""


class Occasions:
    """What gives a reason to call, and what became of it."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        writer: Writer,
        write: Callable[[Callable[[], Written]], Future[Written]],
        clock: Clock,
        person: Callable[[], str],
        changed: News[Changes],
        dates: Callable[[int, Iterable[DateKind]], list[ClientDate]],
        zone: Callable[[], tzinfo],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._writer = writer
        self._write = write
        self._clock = clock
        self._person = person
        self._changed = changed
        self._dates = dates
        self._zone = zone
        self._looked_on: date | None = None

    def today(self) -> date:
        """The local day."""
        return self._reader.today()

    # --- the program's own work ---

    def understood(self, mention_ids: Sequence[int]) -> Made:
        """Occasions that these mentions give, kept at once; those of clients, of sectors, of competitors."""
        facts = self._reader.news_facts(mention_ids)
        if not facts:
            return Made()
        today = self.today()
        found = [one for fact in facts if (one := making.of_news(fact, today)) is not None]
        shared: list[affected.SharedCandidate] = []
        wide = [fact for fact in facts if _may_concern_many(fact)]
        clients = self._reader.touchable_clients(today) if wide else []
        for fact in wide:
            of_many = (affected.of_market(fact, clients, today), affected.of_competitor(fact, clients, today))
            shared += [one for one in of_many if one is not None]
        return self._keep(found, shared, events=_grave(facts), read=[fact.mention_id for fact in facts])

    def look(self) -> Made:
        """Occasions that days give, those whose time to prepare has come."""
        today = self.today()
        self._looked_on = today
        tiers = {row.id: row.tier for row in self._reader.clients()}
        longest = max(LEAD_DAYS.values())
        found = [
            one
            for day in self._dates(longest, DATES)
            if (one := making.of_date(day, today, tiers.get(day.client_id))) is not None
        ]
        return self._keep(found)

    @property
    def look_due(self) -> bool:
        """Whether nobody looked today."""
        return self._looked_on != self.today()

    def look_if_due(self) -> None:
        """Looks once a day."""
        if self.look_due:
            self.look()

    def _keep(
        self,
        found: Sequence[making.Candidate],
        shared: Sequence[affected.SharedCandidate] = (),
        *,
        events: Sequence[NewsEvent] = (),
        read: Iterable[int] = (),
    ) -> Made:
        read = list(read)
        if not (found or shared or read):
            return Made()
        changes, made = self._writer.do(
            lambda: self._desk.keep_occasions(found, shared, events=events, read=read), quiet=True
        ).result()
        if changes:
            self._changed.publish(changes)
        return made

    # --- what people do ---

    def add(
        self,
        client_id: int,
        what: str,
        *,
        due_on: date | None = None,
        owner: str | None = None,
        approach: Approach | None = None,
    ) -> Future[Written]:
        """A reason to contact a client that a person thought of; due today where no day is given."""
        day = due_on or self.today()
        return self._write(lambda: self._desk.add_occasion(self._person(), client_id, what, owner, day, approach))

    def contacted(self, occasion_id: int, outcome: str = "") -> Future[Written]:
        """The occasion was used; logged as a contact."""
        return self._move(occasion_id, OccasionState.CONTACTED, outcome)

    def contacted_all(self, occasion_ids: Sequence[int], **contact: Any) -> Future[Written]:
        """Occasions of one event or day were used, as one act; each client's contact is logged as by `Contacts.log`.

        What waits no more is left as it is; the count tells how many were used. The Future raises `IllegalMoveError`.
        """
        return self._write(lambda: self._desk.use_occasions(self._person(), occasion_ids, contact))

    def dismiss_all(self, occasion_ids: Sequence[int], reason: str = "") -> Future[Written]:
        """They are none, as one act; the same are not offered again."""
        return self._write(lambda: self._desk.dismiss_occasions(self._person(), occasion_ids, reason))

    def snooze(self, occasion_id: int, until: date) -> Future[Written]:
        """It comes back on a day."""
        return self._move(occasion_id, OccasionState.SNOOZED, due_on=until)

    def dismiss(self, occasion_id: int, reason: str = "") -> Future[Written]:
        """It is none; the same is not offered again."""
        return self._move(occasion_id, OccasionState.DISMISSED, reason)

    def reopen(self, occasion_id: int) -> Future[Written]:
        """It waits again."""
        return self._move(occasion_id, OccasionState.OPEN)

    def hand_over(self, occasion_id: int, to_owner: str, note: str = "") -> Future[Written]:
        """A colleague does it; the client stays with whose it is."""
        return self._write(lambda: self._desk.hand_over_occasion(self._person(), occasion_id, to_owner, note))

    def dismiss_shared(self, shared_id: int, reason: str = "") -> Future[Written]:
        """An event that concerns many gives no reason to call."""
        return self._write(lambda: self._desk.dismiss_shared(self._person(), shared_id, reason))

    def _move(
        self, occasion_id: int, to: OccasionState, outcome: str = "", due_on: date | None = None
    ) -> Future[Written]:
        return self._write(lambda: self._desk.move_occasion(self._person(), occasion_id, to, outcome, due_on))

    # --- our own news ---

    def wanted(self, item: str) -> tuple[WishMatch, ...]:
        """Whoever wanted an item, lost clients too: sure ones first, then those near in words or in meaning.

        Takes a second or two with hundreds of wishes: call it off the main thread.
        """
        from monitor.desk.wishes import near, ordered
        from monitor.text.encoder import EncoderMissingError, encoder

        wishes = self._reader.all_wishes()
        found = self._wanted_by_words(item, wishes)
        known = {one.wish_id for one in found}
        rest = [one for one in wishes if one.id not in known][-_MOST_COMPARED:]
        if not rest:
            return found
        try:
            vectors = encoder().vectors([item, *(one.what for one in rest)])
        except EncoderMissingError:
            return found
        cosines = (vectors[1:] @ vectors[0]).tolist()
        return ordered((*found, *near(zip(rest, cosines, strict=True))))

    def _wanted_by_words(self, item: str, wishes: Sequence[Wish]) -> tuple[WishMatch, ...]:
        from monitor.desk.wishes import wanted
        from monitor.text.widening import widen

        return wanted(item, wishes, widen)

    def announce(
        self,
        what: str,
        kind: OwnNews = OwnNews.ITEM,
        *,
        wish_ids: Iterable[int] | None = None,
        client_ids: Iterable[int] | None = None,
        until: date | None = None,
    ) -> Future[Written]:
        """Our own news becomes occasions, as one act: for those who wanted it (None: the sure ones), whose wishes are
        met with that, then for `client_ids` (None: of a rule, all). The id is that of the shared occasion."""
        if not what.strip():
            raise InputError("What is new?", "Name the item, service or rule.")
        today = self.today()
        wishes = self._reader.all_wishes()
        matches = self._wanted_by_words(what, wishes)
        chosen = None if wish_ids is None else set(wish_ids)
        if chosen is not None:
            unknown = chosen - {wish.id for wish in wishes}
            if unknown:
                raise NotKnownError(f"There is no open wish with the number {min(unknown)}")
        met = [
            wish
            for wish in wishes
            if (
                wish.id in chosen if chosen is not None else any(one.sure and one.wish_id == wish.id for one in matches)
            )
        ]
        everybody = affected.by_value(self._reader.touchable_clients(today))
        wishers = {wish.client_id for wish in met}
        if client_ids is None:
            others = {one.client_id for one in everybody} if kind is OwnNews.RULE else set()
        else:
            others = set(client_ids)
        ordered = [one.client_id for one in everybody if one.client_id in wishers]
        ordered += [one.client_id for one in everybody if one.client_id in others - wishers]
        if not ordered:
            raise InputError("Nobody on the list asked for this", "Name the clients whom it may concern.")
        candidate = affected.SharedCandidate(
            ground=Ground.OWN_NEWS,
            kind=str(kind),
            approach=Approach.INFORM if kind is OwnNews.RULE else Approach.OFFER,
            what=what,
            happened_on=today,
            best_before=until or today + timedelta(days=OWN_NEWS_DAYS),
            key=f"own_news:{kind}:{self._clock().isoformat()}",
            client_ids=tuple(ordered),
            polarity=Polarity.NEUTRAL,
            told={wish.client_id: (f"wished:{wish.what}",) for wish in met},
        )
        day = {wish.id: today for wish in met}
        return self._write(lambda: self._desk.announce(self._person(), candidate, day))

    # --- the morning ---

    def owners(self) -> list[str | None]:
        """Whoever has clients or occasions, nobody (None) last where some are nobody's."""
        found = {row.owner for row in self._reader.clients()}
        found |= {row.owner for row in self._reader.occasions(WAITING)}
        names = sorted(name for name in found if name)
        return [*names, None] if None in found or not names else [*names]

    def mornings(self, rows: Sequence[OccasionRow] | None = None, *, look: bool = True) -> list[Morning]:
        """The morning list of each of us; what is nobody's comes last. The first call of a day looks for days first,
        which takes a second with thousands of clients: call it off the main thread, or look yourself afterwards.

        `rows` are the occasions, where they are read already; those that wait count.
        """
        if look:
            self.look_if_due()
        rows = self._reader.occasions(WAITING) if rows is None else [row for row in rows if row.waits]
        shared = self._reader.shared_occasions()
        today = self.today()
        promises = self._reader.promises(today + timedelta(days=rules.WEEK_DAYS))
        steps = self._reader.steps_due(today + timedelta(days=rules.WEEK_DAYS))
        standings = self._standings(today)
        owners = {row.owner for row in rows} | {one.owner for one in standings} | {None}
        owners |= {step.owner or effort.owner for effort, step in steps}
        made = [
            rules.morning(
                owner,
                today,
                [row for row in rows if row.owner == owner],
                shared=shared,
                promises=[one for one in promises if (one.owner or one.person) == owner],
                steps=[one for one in steps if (one[1].owner or one[0].owner) == owner],
                standings=[one for one in standings if one.owner == owner],
            )
            for owner in sorted(owners, key=lambda name: (name is None, name or ""))
        ]
        return [one for one in made if one.owner is not None or one.lines or one.week or one.blocked or one.more_today]

    def morning(self, owner: str | None, rows: Sequence[OccasionRow] | None = None, *, look: bool = True) -> Morning:
        """The morning list of one of us, or of what is nobody's; as `mornings`."""
        if look:
            self.look_if_due()
        today = self.today()
        if rows is None:
            rows = self._reader.occasions(WAITING, owner=owner)
        promises = self._reader.promises(today + timedelta(days=rules.WEEK_DAYS))
        return rules.morning(
            owner,
            today,
            [row for row in rows if row.owner == owner and row.waits],
            shared=self._reader.shared_occasions(),
            promises=[one for one in promises if (one.owner or one.person) == owner],
            steps=[
                one
                for one in self._reader.steps_due(today + timedelta(days=rules.WEEK_DAYS))
                if (one[1].owner or one[0].owner) == owner
            ],
            standings=self._standings(today, lambda whose: whose == owner),
        )

    def mornings_for(self, person: str) -> list[Morning]:
        """The morning lists of somebody who never chose whose to see: one's own where any client or occasion is one's
        own, else everybody's. Nothing is looked for first.
        """
        if self._reader.has_clients(person):
            return [self.morning(person, look=False)]
        return self.mornings(look=False)

    def to_call(self, person: str) -> int:
        """How many lines `mornings_for` has."""
        return sum(len(one.lines) for one in self.mornings_for(person))

    def _standings(self, today: date, of: Callable[[str | None], bool] = lambda _whose: True) -> list[Standing]:
        from monitor.desk.contact_plan import standing

        plan, gone = self._reader.contact_plan(), self._reader.gone_clients()
        return [
            standing(facts, today, plan)
            for facts in self._reader.contact_facts()
            if of(facts.owner) and facts.client_id not in gone
        ]

    # --- words and files for a person to use ---

    def advice(self, row: OccasionRow, lang: str) -> str:
        """How to go about an occasion, in the language of whoever reads; "" where nobody told the approach."""
        from monitor.desk.openings import lang_of

        return "" if row.approach is None else advice(row.approach, row.tier, lang_of(lang))

    def digest(self, owner: str | None, lang: str) -> bytes:
        """The morning list of one of us as a page of HTML. Raises: `InputError` for a language that is not spoken."""
        from monitor.reports.html import as_html
        from monitor.reports.morning import morning_document
        from monitor.reports.words import Words

        return as_html(morning_document(self.morning(owner), Words(lang, self._zone()), self._clock()))

    def mail(self, owner: str | None, to_address: str, lang: str) -> bytes:
        """The morning list as an .eml file that is not sent yet. Raises: `InputError` for what is no address."""
        from monitor.exchange.mail_draft import draft
        from monitor.reports.html import as_html
        from monitor.reports.morning import as_text, morning_document
        from monitor.reports.words import Words

        words, morning = Words(lang, self._zone()), self.morning(owner)
        page = morning_document(morning, words, self._clock())
        return draft(
            to_name=owner or "",
            to_address=to_address,
            subject=f"{page.title}, {page.subtitle}",
            text=as_text(morning, words),
            html=as_html(page).decode(),
            now=self._clock(),
        )

    def calendar(self, occasion_id: int) -> bytes:
        """An .ics file with one occasion as an all-day entry on its day. Raises: `NotKnownError`."""
        from monitor.exchange.calendar_file import occasion_file

        return occasion_file(self._reader.occasion(occasion_id), now=self._clock())

    def draft(self, occasion_id: int, *, subject: str = "") -> bytes:
        """An .eml file with the opening, not sent yet. Raises: `IllegalMoveError` for one that has to wait,
        `NotKnownError` where nobody to write to is known."""
        from monitor.exchange.mail_draft import draft

        row = self._reader.occasion(occasion_id)
        if row.blocked:
            raise IllegalMoveError(
                f"No offer and no congratulation to {row.client_name} now: {', '.join(row.guards)}",
                "Settle that first; the occasion is free by itself then.",
            )
        person = row.person
        if person is None or not person.email:
            people = self._reader.client(row.client_id).people
            reachable = next((one for one in people if one.left_on is None and one.email), None)
            if reachable is None:
                raise NotKnownError(f"Nobody at {row.client_name} has an address", "Write one on the card.")
            name, address = reachable.name, reachable.email or ""
        else:
            name, address = person.name, person.email
        text = row.opening or ""
        return draft(to_name=name, to_address=address, subject=subject or row.client_name, text=text, now=self._clock())


def _may_concern_many(fact: making.NewsFact) -> bool:
    """Whether it is worth to look whom a text touches beside the one it names."""
    if fact.role is Role.CLIENT:
        return any(event.kind is EventKind.REGULATION for event in fact.events)
    return bool(fact.events) or fact.role is Role.COMPETITOR


def _grave(facts: Sequence[making.NewsFact]) -> list[NewsEvent]:
    """What of the news weighs on their clients."""
    return [
        NewsEvent(fact.mention_id, event.kind, fact.entity_id, Polarity.BAD, fact.day)
        for fact in facts
        if fact.role is Role.CLIENT and making.is_news(fact)
        for event in making.main_events(fact)
        if guard.is_grave(event.kind, event.polarity)
    ]
