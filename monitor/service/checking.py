"""Checking complaints and putting right, as the window and the command line do it: `Monitor.checking`.

Reading is `Monitor.read`: `claims`, `verdict`, `compensations`, `measures`, `measure_places`. Acts return Futures; each
is one act, undone by `Monitor.undo`. Rules: `monitor.desk.{claims,matching,measures,tactics}`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from monitor.case_types import Fault, ResponseKind
from monitor.checking_types import (
    ClaimRow,
    CompensationState,
    MeasureRow,
    Place,
    Suggestion,
    Verdict,
)
from monitor.clock import Clock
from monitor.desk import cases as case_rules
from monitor.desk import claims as claim_rules
from monitor.desk import clocks, limits
from monitor.desk import measures as measure_rules
from monitor.desk.clocks import Terms
from monitor.errors import InputError, NotKnownError
from monitor.service.news import News
from monitor.service.writer import Writer
from monitor.settings import Settings
from monitor.store.acts import Written
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.text.types import ClaimKind, Reason
from monitor.types import Alert, CaseDetail, Changes

if TYPE_CHECKING:
    from monitor.desk.tactics import Card, Draft, Facts


class Checking:
    """Claims and what they rest on, tactics and replies, compensation and measures."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        writer: Writer,
        write: Callable[[Callable[[], Written]], Future[Written]],
        job: Callable[[Callable[[], Any]], Future[Any]],
        settings: Settings,
        clock: Clock,
        person: Callable[[], str],
        terms: Callable[[], Terms],
        changed: News[Changes],
        alerts: News[Alert],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._writer = writer
        self._write = write
        self._job = job
        self._settings = settings
        self._clock = clock
        self._person = person
        self._terms = terms
        self._changed = changed
        self._alerts = alerts

    # --- claims ---

    def add_claim(
        self, case_id: int, kind: ClaimKind, quote: str, value: str | None = None, mention_id: int | None = None
    ) -> Future[Written]:
        """A statement that a person saw in the text, in its own words."""
        return self._write(lambda: self._desk.add_claim(self._person(), case_id, kind, quote, value, mention_id))

    def change_claim(self, claim_id: int, **changes: Any) -> Future[Written]:
        """kind, quote or value."""
        return self._write(lambda: self._desk.change_claim(self._person(), claim_id, changes))

    def remove_claim(self, claim_id: int) -> Future[Written]:
        """What is no claim; it does not come back with the next analysis."""
        return self._write(lambda: self._desk.remove_claim(self._person(), claim_id))

    def judge(self, claim_id: int, verdict: Verdict, record: str = "", record_id: int | None = None) -> Future[Written]:
        """What checking gave, and against which record: in words, or a row of the firm's own."""
        return self._write(lambda: self._desk.judge_claim(self._person(), claim_id, verdict, record, record_id))

    def accept(self, claim_id: int, suggestion: Suggestion) -> Future[Written]:
        """A person agrees with what the records say."""
        from monitor.desk.matching import rested_on

        record_id = None if suggestion.record is None else suggestion.record.id
        return self.judge(claim_id, suggestion.verdict, rested_on(suggestion), record_id)

    def suggest(self, case_id: int) -> Future[dict[int, tuple[Suggestion, ...]]]:
        """By claim, what the firm's own records say to it; offered, never decided."""

        def work() -> dict[int, tuple[Suggestion, ...]]:
            from monitor.desk import matching

            detail = self._reader.case(case_id)
            claims = self._reader.claims(case_id)
            first = min((row.published_at for row in detail.mentions if row.published_at), default=None)
            author = next((row.author for row in detail.mentions if not case_rules.is_anonymous(row.author)), None)
            complaint = matching.Complaint(None if first is None else first.date(), author, self._closed())
            return matching.suggestions(claims, complaint, self._reader)

        return self._job(work)

    def may_close_without_measure(self, case_id: int) -> bool:
        """Whether nothing needs to be put right: the complaint is refuted, or the fault is not ours."""
        verdicts = [claim.verdict for claim in self._reader.claims(case_id)]
        return claim_rules.may_close_without_measure(verdicts, self._reader.case(case_id).row.fault)

    def _closed(self) -> Callable[[date], bool] | None:
        hours = self._terms().hours
        return None if hours is None else lambda day: not clocks.works_on(day, hours)

    # --- tactics ---

    def card(self, case_id: int, lang: str | None = None) -> Card:
        """The tactic card of a case; `lang` None: the window's."""
        row = self._reader.case(case_id).row
        return self.card_of(row.established_reason or row.stated_reason, row.fault, self._reader.verdict(case_id), lang)

    def card_of(self, reason: Reason | None, fault: Fault, verdict: Verdict | None, lang: str | None = None) -> Card:
        """The card for a combination."""
        from monitor.desk import tactics

        used = tactics.market_lang(lang or str(self._settings.get("language")))
        return tactics.card(reason, fault, verdict, used, self._reader.tactic_overrides())

    def reply(
        self,
        case_id: int,
        kind: ResponseKind,
        *,
        mention_id: int | None = None,
        lang: str | None = None,
        blanks: Mapping[str, str] | None = None,
    ) -> Draft:
        """Ready words for a reply where a mention stands (None: the first), in its language, within the site's limit.

        `blanks` fill what the case does not know: finding, remedy, contact, manager, … Raises: `NotKnownError`.
        """
        from monitor.desk import tactics

        detail = self._reader.case(case_id)
        mention = next((row for row in detail.mentions if mention_id in (None, row.id)), None)
        if mention is None:
            raise NotKnownError(f"Case {case_id} has no mention {mention_id}")
        used = tactics.market_lang(
            lang or mention.lang or tactics.script_lang(mention.excerpt), str(self._settings.get("language"))
        )
        overrides = self._reader.tactic_overrides()
        facts = _with_blanks(self._facts(detail, mention.id, used, overrides), blanks or {})
        platform, _, _ = self._reader.post_identity(mention.post_id)
        return tactics.reply(
            kind,
            detail.row.established_reason or detail.row.stated_reason,
            detail.row.fault,
            self._reader.verdict(case_id),
            used,
            facts,
            limit=limits.most_characters(platform, mention.site),
            overrides=overrides,
        )

    def keep_words(self, path: str, lang: str, text: str | None) -> Future[Written]:
        """People's own words for a path of `tactics.paths()`, or for one combination; None: the program's again.

        `reply/contact` is the telephone or address that fills {contact}.

        Raises: `InputError` for a path that no card and no reply reads.
        """
        from monitor.desk import tactics

        if path not in tactics.paths() and not path.startswith(("card/", "reply/")):
            raise InputError(f"No tactic has the words {path!r}", "See 'tactics show'.")
        return self._write(lambda: self._desk.keep_tactic(self._person(), path, lang, text))

    def _facts(self, detail: CaseDetail, mention_id: int, lang: str, overrides: Mapping[tuple[str, str], str]) -> Facts:
        from monitor.desk.tactics import Facts

        case = detail.row
        claims = self._reader.claims(case.id)
        number = next((claim for claim in claims if claim.kind is ClaimKind.NUMBER), None)
        rests = [claim.rests_on for claim in claims if claim.rests_on is not None]
        orders = [record for record in rests if record.kind in ("orders", "contracts")]
        mention = next(row for row in detail.mentions if row.id == mention_id)
        given = [one for one in self._reader.compensations(case.id) if one.state is not CompensationState.REFUSED]
        agreed = [one for one in given if one.state is not CompensationState.PROPOSED]
        done = [one for one in self._reader.measures(case.id) if one.done_at is not None]
        now = self._clock()
        return Facts(
            author="" if case_rules.is_anonymous(mention.author) else (mention.author or ""),
            order=orders[0].values.get("number", "") if orders else ((number.value or number.quote) if number else ""),
            day=_day_of(orders[0].values.get("date")) if orders else _said_day(claims),
            manager=case.owner or self._person(),
            firm=mention.entity_name,
            contact=overrides.get(("reply/contact", lang), ""),
            deadline=self._local(clocks.due_at(now, self._terms().allowed, self._terms().hours)),
            compensation="; ".join(
                one.favour if one.amount is None else f"{one.amount} {one.currency}" for one in agreed
            ),
            measure="; ".join(one.what for one in done),
            done_on=None if not done else self._local(max(one.done_at for one in done if one.done_at)).date(),
        )

    def _local(self, moment: datetime) -> datetime:
        zone = str(self._settings.get("zone"))
        return moment.astimezone(ZoneInfo(zone)) if zone else moment.astimezone()

    # --- compensation ---

    def compensate(
        self,
        case_id: int,
        *,
        basis: str,
        amount: Decimal | None = None,
        currency: str | None = None,
        favour: str = "",
        order: str = "",
        record_id: int | None = None,
    ) -> Future[Written]:
        """Proposes money (amount and currency) or a favour, computed on the order that went wrong."""
        return self._write(
            lambda: self._desk.propose_compensation(
                self._person(),
                case_id,
                amount=amount,
                currency=currency,
                favour=favour,
                basis=basis,
                order=order,
                record_id=record_id,
            )
        )

    def decide_compensation(self, compensation_id: int, approve: bool) -> Future[Written]:
        """Approves or refuses one. Where there is a head, only the head approves."""
        return self._write(
            lambda: self._desk.decide_compensation(self._person(), compensation_id, approve, needs_head=True)
        )

    def compensation_done(self, compensation_id: int, proof: str = "") -> Future[Written]:
        """The author has it."""
        return self._write(lambda: self._desk.compensation_done(self._person(), compensation_id, proof))

    def remove_compensation(self, compensation_id: int) -> Future[Written]:
        """Takes one away that was entered wrongly."""
        return self._write(lambda: self._desk.remove_compensation(self._person(), compensation_id))

    # --- measures ---

    def open_measure(
        self,
        case_id: int,
        *,
        cause: str,
        what: str,
        reason: Reason | None = None,
        product: str = "",
        branch: str = "",
        owner: str | None = None,
        due_on: date | None = None,
        check_days: int = measure_rules.DEFAULT_CHECK_DAYS,
    ) -> Future[Written]:
        """What is to change; `reason` None is the case's, product and branch narrow where it counts as come back."""
        return self._write(
            lambda: self._desk.open_measure(
                self._person(),
                case_id,
                cause=cause,
                what=what,
                reason=reason,
                product=product,
                branch=branch,
                owner=owner,
                due_on=due_on,
                check_days=check_days,
            )
        )

    def change_measure(self, measure_id: int, **changes: Any) -> Future[Written]:
        """cause, what, reason, product, branch, owner, due_on or check_days."""
        return self._write(lambda: self._desk.change_measure(self._person(), measure_id, changes))

    def measure_done(self, measure_id: int, proof: str) -> Future[Written]:
        """It was carried out; `count` open places are to be told (`places`)."""
        today = self._local(self._clock()).date()
        return self._write(lambda: self._desk.measure_done(self._person(), measure_id, proof, today))

    def check_measure(self, measure_id: int, works: bool, note: str = "") -> Future[Written]:
        """The look after N days: it works, or it is open again."""
        return self._write(lambda: self._desk.check_measure(self._person(), measure_id, works, note))

    def reopen_measure(self, measure_id: int, note: str = "") -> Future[Written]:
        """Somebody sees that it does not hold."""
        return self._write(lambda: self._desk.reopen_measure(self._person(), measure_id, note))

    def drop_measure(self, measure_id: int, note: str) -> Future[Written]:
        """It will not be carried out, and why."""
        return self._write(lambda: self._desk.drop_measure(self._person(), measure_id, note))

    def due_measures(self) -> list[MeasureRow]:
        """Measures whose end or effect check is due today or before."""
        return self._reader.measures(due_by=self._local(self._clock()).date())

    def places(self, measure_id: int) -> list[Place]:
        """Where the reason of a measure was raised, each with ready words in its language; those not told yet first."""
        from monitor.desk import tactics

        measure = self._reader.measure(measure_id)
        overrides = self._reader.tactic_overrides()
        return [
            self._with_words(place, measure, place.lang or tactics.script_lang(place.title), overrides)
            for place in self._reader.measure_places(measure_id)
        ]

    def _with_words(
        self, place: Place, measure: MeasureRow, spoken: str | None, overrides: Mapping[tuple[str, str], str]
    ) -> Place:
        from monitor.desk.tactics import Facts, market_lang, what_we_changed

        lang = market_lang(spoken, str(self._settings.get("language")))

        facts = Facts(
            author="" if case_rules.is_anonymous(place.author) else (place.author or ""),
            manager=measure.owner or self._person(),
            firm=self._firm(measure.entity_id),
            contact=overrides.get(("reply/contact", lang), ""),
            measure=measure.what,
            done_on=None if measure.done_at is None else self._local(measure.done_at).date(),
        )
        draft = what_we_changed(measure.reason, lang, facts, limit=place.limit, overrides=overrides)
        return replace(place, text=draft.text, blanks=draft.blanks)

    def _firm(self, entity_id: int | None) -> str:
        return next((one.names[0] for one in self._reader.entities() if one.id == entity_id), "")

    def place_told(self, place_id: int, url: str | None = None, at: datetime | None = None) -> Future[Written]:
        """What we changed stands there now."""
        return self._write(lambda: self._desk.place_told(self._person(), place_id, url, at))

    def skip_place(self, place_id: int, why: str) -> Future[Written]:
        """This place is not told, and why."""
        return self._write(lambda: self._desk.skip_place(self._person(), place_id, why))

    # --- the program's own work ---

    def understood(self, mention_ids: Sequence[int]) -> None:
        """Mentions were just understood: their claims go into their cases, and reasons that came back are told."""
        if not mention_ids:
            return

        def work() -> tuple[Changes, list[Alert]]:
            changes = self._desk.take_found_claims(mention_ids)
            returned, alerts = self._desk.find_returns(mention_ids)
            return changes | returned, alerts

        changes, alerts = self._writer.do(work, quiet=True).result()
        if changes:
            self._changed.publish(changes)
        for alert in alerts:
            self._alerts.publish(alert)


def _with_blanks(facts: Facts, blanks: Mapping[str, str]) -> Facts:
    names = {"author", "order", "manager", "firm", "contact", "finding", "remedy", "compensation", "measure"}
    known = {name: value for name, value in blanks.items() if name in names}
    more = {name: value for name, value in blanks.items() if name not in names}
    return replace(facts, **known, more={**facts.more, **more})  # type: ignore[arg-type]


def _day_of(text: str | None) -> date | None:
    return None if not text else date.fromisoformat(text[:10])


def _said_day(claims: Sequence[ClaimRow]) -> date | None:
    """The day that the author named, where it is one."""
    days = [claim.value for claim in claims if claim.kind is ClaimKind.DATE and claim.value and len(claim.value) == 10]
    return _day_of(days[0]) if len(set(days)) == 1 else None
