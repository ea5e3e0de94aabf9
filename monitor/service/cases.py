"""Work on complaints, as the window and the command line do it: `Monitor.cases`.

Reading is `Monitor.read`: `cases`, `case`, `client_links`, `earlier_by_author`, `own_accounts`, `colleagues`. Acts
return Futures; each is one act, undone by `Monitor.undo`. Rules: `monitor.desk`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import Any, Final

from monitor.case_types import (
    CaseState,
    ClientKeyKind,
    Ending,
    LinkState,
    ResponseKind,
    WordWarning,
    WorkRole,
)
from monitor.clock import Clock
from monitor.desk import figures as sums
from monitor.desk import limits, wording
from monitor.desk.clocks import Terms
from monitor.desk.figures import Figures
from monitor.service.news import News
from monitor.service.terms import KEYS, terms_of, written
from monitor.service.writer import Writer
from monitor.settings import Settings
from monitor.store.acts import Written
from monitor.store.acts_on_clocks import Recipients
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.types import Alert, AlertKind, Changes, State

TEND_EVERY: Final = timedelta(seconds=30)
"""How often clocks are looked at while the program watches."""


class Cases:
    """Everything that people and the program do on cases."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        writer: Writer,
        write: Callable[[Callable[[], Written]], Future[Written]],
        settings: Settings,
        clock: Clock,
        person: Callable[[], str],
        changed: News[Changes],
        alerts: News[Alert],
        opened: Callable[[Sequence[int]], None],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._writer = writer
        self._write = write
        self._settings = settings
        self._clock = clock
        self._person = person
        self._changed = changed
        self._alerts = alerts
        self._opened = opened
        self._tended_at: datetime | None = None

    # --- a case and what belongs to it ---

    def open(self, mention_ids: Sequence[int], owner: str | None = None) -> Future[Written]:
        """A case over these mentions. Answers of ours that stand in the thread already are linked at once, pages that
        were not kept yet are fetched as evidence in the background."""

        def work() -> Written:
            made = self._desk.open_case(self._person(), mention_ids, owner, self.terms())
            assert made.id is not None
            changes = self._desk.follow_threads(self.terms(), [made.id]) | self._desk.suggest_clients(mention_ids)
            return Written(made.changes | changes, made.id, made.count)

        future = self._write(work)

        def then(done: Future[Written]) -> None:
            if done.exception() is None:
                self._opened(mention_ids)

        future.add_done_callback(then)
        return future

    def change(self, case_id: int, **changes: Any) -> Future[Written]:
        """severity, due_at (None: by the settings again), stated_reason, established_reason, fault, title, owner."""
        return self._write(lambda: self._desk.change_case(self._person(), case_id, changes, self.terms()))

    def assign(self, case_ids: Sequence[int], owner: str | None) -> Future[Written]:
        """Gives cases to somebody, None to nobody."""
        return self._write(lambda: self._desk.assign_case(self._person(), case_ids, owner))

    def watch(self, case_id: int, on: bool = True, watcher: str | None = None) -> Future[Written]:
        """Somebody (None: who works here now) follows a case, or no longer does."""
        return self._write(lambda: self._desk.watch_case(self._person(), case_id, watcher or self._person(), on))

    def note(self, case_id: int, text: str) -> Future[Written]:
        """A remark."""
        return self._write(lambda: self._desk.note_case(self._person(), case_id, text))

    def attach(self, case_id: int, mention_ids: Sequence[int]) -> Future[Written]:
        """Takes more mentions into a case."""

        def work() -> Written:
            made = self._desk.attach_mentions(self._person(), case_id, mention_ids, self.terms())
            changes = self._desk.follow_threads(self.terms(), [case_id]) | self._desk.suggest_clients(mention_ids)
            return Written(made.changes | changes, case_id, made.count)

        return self._write(work)

    def detach(self, case_id: int, mention_ids: Sequence[int]) -> Future[Written]:
        """Gives mentions back to the inbox; a case keeps at least one."""
        return self._write(lambda: self._desk.detach_mentions(self._person(), case_id, mention_ids, self.terms()))

    def merge(self, case_id: int, into: int) -> Future[Written]:
        """Puts all of a case into another one: mentions, clocks, notes, answers. The first stays as a pointer."""
        return self._write(lambda: self._desk.merge_case(self._person(), case_id, into, self.terms()))

    # --- moves and the end ---

    def move(
        self,
        case_id: int,
        to: CaseState,
        reason: str = "",
        *,
        consent: bool = False,
        consent_url: str | None = None,
        ending: Ending | None = None,
    ) -> Future[Written]:
        """Moves a case along the table of moves; what a move needs says `CaseDetail.needs`."""
        return self._write(
            lambda: self._desk.move_case(
                self._person(), case_id, to, reason, consent=consent, consent_url=consent_url, ending=ending
            )
        )

    def close(
        self,
        case_id: int,
        reason: str = "",
        *,
        consent: bool = False,
        consent_url: str | None = None,
        ending: Ending | None = None,
    ) -> Future[Written]:
        """Closes a case with the author's consent or a recorded reason."""
        return self.move(case_id, CaseState.CLOSED, reason, consent=consent, consent_url=consent_url, ending=ending)

    def dismiss(self, case_id: int, reason: str) -> Future[Written]:
        """Throws a case out, with a reason."""
        return self.move(case_id, CaseState.DISMISSED, reason)

    def reopen(self, case_id: int) -> Future[Written]:
        """A closed or dismissed case is checked again."""
        return self.move(case_id, CaseState.CHECKING)

    def answer_and_close(
        self,
        case_id: int,
        text: str,
        url: str | None,
        reason: str = "",
        published_at: datetime | None = None,
        *,
        consent: bool = False,
        ending: Ending = Ending.ANSWERED,
    ) -> Future[Written]:
        """A public answer and the end of the case, as one act."""
        return self._write(
            lambda: self._desk.answer_and_close(
                self._person(), case_id, text, url, published_at, reason, consent=consent, ending=ending
            )
        )

    def rate(self, case_id: int, speed: int | None, quality: int | None) -> Future[Written]:
        """How content the author of a closed case was, 1-5; None where not said."""
        return self._write(lambda: self._desk.rate_case(self._person(), case_id, speed, quality))

    # --- answers ---

    def respond(
        self, case_id: int, kind: ResponseKind, text: str, url: str | None, published_at: datetime | None = None
    ) -> Future[Written]:
        """A public answer, as it stands there; the first one of any kind stops the first clock."""
        return self._write(lambda: self._desk.respond_case(self._person(), case_id, kind, text, url, published_at))

    def remove_response(self, response_id: int) -> Future[Written]:
        """What was no answer of ours, or not to this, is taken out; the clocks that it stopped run again."""
        return self._write(lambda: self._desk.remove_response(self._person(), response_id))

    def draft(self, case_id: int, kind: ResponseKind, text: str, where: str | None = None) -> Future[Written]:
        """A new draft (its number is `Written.id`); `where` is the address to answer at."""
        return self._write(lambda: self._desk.draft_response(self._person(), case_id, kind, text, where))

    def change_draft(self, draft_id: int, text: str, where: str | None = None) -> Future[Written]:
        """New words; an approval is gone with the old ones."""
        return self._write(lambda: self._desk.change_draft(self._person(), draft_id, text, where))

    def remove_draft(self, draft_id: int) -> Future[Written]:
        """Throws a draft away."""
        return self._write(lambda: self._desk.remove_draft(self._person(), draft_id))

    def approve(self, draft_id: int) -> Future[Written]:
        """A draft may go out. Where approval is switched on, nobody approves their own words."""
        four_eyes = bool(self._settings.get("approval"))
        return self._write(lambda: self._desk.approve_draft(self._person(), draft_id, four_eyes=four_eyes))

    def publish(self, draft_id: int, url: str | None, published_at: datetime | None = None) -> Future[Written]:
        """A draft went out; the clocks stop. Where approval is switched on, only an approved one does."""
        approval = bool(self._settings.get("approval"))
        return self._write(
            lambda: self._desk.publish_draft(self._person(), draft_id, url, published_at, approval=approval)
        )

    def warnings(self, case_id: int, text: str, mention_id: int | None = None) -> tuple[WordWarning, ...]:
        """What is wrong with the words of an answer, before they are kept; quick enough for every key."""
        return wording.warnings(text, self._reader.known_of_case(case_id), self.limit(case_id, mention_id))

    def limit(self, case_id: int, mention_id: int | None = None) -> int | None:
        """The most characters where a mention of the case (None: its first) stands; None where no limit is known."""
        where = self._reader.place_of_case(case_id, mention_id)
        return None if where is None else limits.most_characters(*where)

    def answered(
        self, mention_ids: Sequence[int], url: str | None = None, published_at: datetime | None = None
    ) -> Future[Written]:
        """Mentions that need no case (questions, thanks) were answered in public: their clock stops at that time."""
        return self._write(
            lambda: self._desk.mark(
                self._person(), mention_ids, State.ANSWERED, answered_url=url or "", answered_at=published_at
            )
        )

    # --- clocks ---

    def terms(self) -> Terms:
        """The hours that all clocks go by now."""
        return terms_of(self._settings)

    def pause(self, case_id: int, reason: str) -> Future[Written]:
        """The clocks of a case stand still while it waits for its author."""
        return self._write(lambda: self._desk.pause_case(self._person(), case_id, reason))

    def resume(self, case_id: int) -> Future[Written]:
        """The clocks go on."""
        return self._write(lambda: self._desk.resume_case(self._person(), case_id, self.terms()))

    def drop_question(self, question_id: int) -> Future[Written]:
        """A later post of the author needs no answer (`CaseClock.question_id`)."""
        return self._write(lambda: self._desk.drop_question(self._person(), question_id))

    def figures(self, since: datetime, until: datetime) -> Figures:
        """What a report says of the cases opened in a period."""
        return sums.figures(self._reader.case_figures(since, until))

    # --- key clients ---

    def confirm_client(self, link_id: int) -> Future[Written]:
        """The complaint is the client's."""
        return self._write(lambda: self._desk.decide_link(self._person(), link_id, LinkState.CONFIRMED))

    def refuse_client(self, link_id: int) -> Future[Written]:
        """The complaint is not the client's; it is not suggested again."""
        return self._write(lambda: self._desk.decide_link(self._person(), link_id, LinkState.REFUSED))

    def add_client_key(self, client_id: int, kind: ClientKeyKind, value: str) -> Future[Written]:
        """A site, an order or contract number, or a writer's name that a client is known by; complaints that are
        worked on or wait are compared with it at once."""

        def work() -> Written:
            made = self._desk.add_client_key(self._person(), client_id, kind, value)
            return Written(made.changes | self._desk.suggest_clients_anew(), made.id, made.count)

        return self._write(work)

    def remove_client_key(self, key_id: int) -> Future[Written]:
        """The client is not known by that any more."""
        return self._write(lambda: self._desk.remove_client_key(self._person(), key_id))

    # --- own accounts and people ---

    def add_own_account(self, author: str, platform: str | None = None, site: str | None = None) -> Future[Written]:
        """An account of ours: what it writes is no mention, its answers stop clocks. Kept posts are matched again."""
        return self._accounts(lambda: self._desk.add_own_account(self._person(), author, platform, site))

    def remove_own_account(self, account_id: int) -> Future[Written]:
        """The account is not ours."""
        return self._accounts(lambda: self._desk.remove_own_account(self._person(), account_id))

    def _accounts(self, act: Callable[[], Written]) -> Future[Written]:
        def work() -> Written:
            made = act()
            return Written(made.changes | self._desk.follow_threads(self.terms()), made.id, made.count)

        return self._write(work)

    def set_colleague(self, name: str, role: WorkRole) -> Future[Written]:
        """Somebody works here in a role. Where there is a head, only a head says so."""
        return self._write(lambda: self._desk.set_colleague(self._person(), name, role))

    def remove_colleague(self, name: str) -> Future[Written]:
        """Somebody left."""
        return self._write(lambda: self._desk.remove_colleague(self._person(), name))

    @property
    def role(self) -> WorkRole | None:
        """What the person who works here does; None where nobody keeps the list, or it does not name them."""
        return self._reader.work_role(self._person())

    # --- the program's own work ---

    def suggest_clients(self, mention_ids: Sequence[int]) -> None:
        """Compares complaints just understood with what key clients are known by, and tells of those that fit."""
        changes = self._writer.do(lambda: self._desk.suggest_clients(mention_ids), quiet=True).result()
        if not changes:
            return
        self._changed.publish(changes)
        told: set[tuple[int, int]] = set()
        for mention_id in sorted(changes.mentions):
            for link in self._reader.client_links(mention_id=mention_id, states=(LinkState.SUGGESTED,)):
                if (mention_id, link.client_id) not in told:
                    told.add((mention_id, link.client_id))
                    self._alerts.publish(
                        Alert(
                            mention_id=mention_id,
                            story_id=None,
                            title=link.title,
                            site=link.site,
                            severity=self._reader.rows([mention_id])[0].severity or 1,
                            kind=AlertKind.CLIENT,
                            case_id=link.case_id,
                            to=link.client_owner,
                        )
                    )

    def follow(self) -> None:
        """Looks through the threads of open cases: answers of ours, later questions of authors. After each crawl."""
        changes = self._writer.do(lambda: self._desk.follow_threads(self.terms()), quiet=True).result()
        if changes:
            self._changed.publish(changes)

    def tend(self, now: datetime | None = None) -> None:
        """What time itself brings: deadlines by the settings in force, and what of the clocks is to be told."""
        at = now or self._clock()
        self.apply_settings()
        if not self._alerts.wanted:
            return  # told once: not to nobody
        terms, recipients = self.terms(), self._recipients()
        alerts = self._writer.do(lambda: self._desk.tell_clocks(at, terms.warn_before, recipients), quiet=True).result()
        for alert in alerts:
            self._alerts.publish(alert)

    def tend_if_due(self) -> None:
        """The same, if the last time was a while ago."""
        now = self._clock()
        if self._tended_at is None or now - self._tended_at >= TEND_EVERY:
            self._tended_at = now
            self.tend(now)

    def apply_settings(self) -> None:
        """Makes running deadlines anew where they were made with other settings; one look where they were not."""
        line, terms = written(self._settings), self.terms()
        changes = self._writer.do(lambda: self._desk.apply_terms(terms, line), quiet=True).result()
        if changes:
            self._changed.publish(changes)

    def setting_kept(self, key: str) -> None:
        """Deadlines follow the settings at once, without keeping whoever changed one waiting."""
        if key in KEYS:
            line, terms = written(self._settings), self.terms()

            def tell(changes: Changes) -> None:
                if changes:
                    self._changed.publish(changes)

            self._writer.do(lambda: self._desk.apply_terms(terms, line), tell)

    def _recipients(self) -> Recipients:
        named = str(self._settings.get("escalate_to")).strip()
        heads = [one.name for one in self._reader.colleagues() if one.role is WorkRole.HEAD]
        return Recipients(named or (heads[0] if heads else None))
