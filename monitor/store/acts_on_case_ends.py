"""Cases: moved along the table of moves, closed, answered and closed at once, reopened, rated."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from monitor.case_types import CaseState, Ending, Need, ResponseKind
from monitor.desk import cases as rules
from monitor.errors import IllegalMoveError, InputError
from monitor.store.acts import Written
from monitor.store.case_work import CaseWork
from monitor.store.codec import to_db

_WANTED: Final = {
    Need.REASON: ("Dismissing a case needs a reason", "Say why."),
    Need.CONSENT_OR_REASON: (
        "A case ends with the author's consent or a recorded reason",
        "Say why, or name the author's consent.",
    ),
    Need.ANSWER_OR_REASON: (
        "This case has no public answer yet",
        "Answer first, answer and close at once, or record why there is no answer.",
    ),
}


class EndActs(CaseWork):
    """Moves of a case, its end, and what comes after."""

    def move_case(
        self,
        person: str,
        case_id: int,
        to: CaseState,
        reason: str = "",
        *,
        consent: bool = False,
        consent_url: str | None = None,
        ending: Ending | None = None,
    ) -> Written:
        """Moves a case along the table of moves.

        Raises: `IllegalMoveError` for a move outside the table, `InputError` without what the move needs.
        """
        with self._ledger.act(person, f"case_{to}") as act:
            state = self._case_state(case_id)
            if to not in rules.MOVES[state] or to is CaseState.MERGED:
                raise _illegal(state, to)
            facts = self._facts(case_id)
            for need in rules.missing(state, to, reason=reason, consent=consent, answered=facts.answered):
                raise InputError(*_WANTED[need])
            now = to_db(self._clock())
            changes: dict[str, Any] = {"state": str(to)}
            if to is CaseState.CLOSED:
                _check_end(facts, consent=consent, reason=reason, ending=ending)
                changes |= {"consent": int(consent), "consent_url": consent_url, "ending": ending and str(ending)}
            if to in rules.REOPENED_FROM:
                changes |= {"outcome": reason.strip(), "closed_at": now}
                self._end_pause(act, case_id)
            elif state in rules.REOPENED_FROM:
                # The next end has to be justified anew; the former one stays in the history.
                changes |= {"outcome": "", "closed_at": None, "ending": None, "consent": 0, "consent_url": None}
                changes |= {"satisfaction_speed": None, "satisfaction_quality": None}
            elif reason.strip():
                changes["outcome"] = reason.strip()
            act.update("case", case_id, changes)
            if to is CaseState.RESPONDED:
                # Answered by telephone or in the shop: a person says so, and the clock has to stop somewhere.
                self._stop_clocks(act, case_id, now)
            return Written(act.changes, case_id, 1)

    def answer_and_close(
        self,
        person: str,
        case_id: int,
        text: str,
        url: str | None,
        published_at: datetime | None,
        reason: str,
        *,
        consent: bool = False,
        ending: Ending = Ending.ANSWERED,
    ) -> Written:
        """A public answer and the end of the case as one act: a small rant must not cost four steps.

        Raises: `IllegalMoveError` for a case that has ended, `InputError` without words or without consent and reason.
        """
        if not text.strip() and not url:
            raise InputError("The answer has neither words nor a link", "Paste the answer or where it stands.")
        if not reason.strip() and not consent:
            raise InputError(*_WANTED[Need.CONSENT_OR_REASON])
        with self._ledger.act(person, "answer_and_close") as act:
            state = self._case_state(case_id)
            if CaseState.CLOSED not in rules.MOVES[state]:
                raise _illegal(state, CaseState.CLOSED)
            _check_end(self._facts(case_id), consent=consent, reason=reason, ending=ending)
            self._publish(act, person, case_id, ResponseKind.ANSWER, text, url, published_at)
            self._end_pause(act, case_id)
            changes = {"state": str(CaseState.CLOSED), "outcome": reason.strip(), "ending": str(ending)}
            act.update("case", case_id, {**changes, "consent": int(consent), "closed_at": to_db(self._clock())})
            return Written(act.changes, case_id, 1)

    def rate_case(self, person: str, case_id: int, speed: int | None, quality: int | None) -> Written:
        """How content the author was with speed and quality, 1-5; None where not asked or not said.

        Raises: `IllegalMoveError` for a case that is not closed: one asks afterwards.
        """
        for value in (speed, quality):
            if value is not None and not 1 <= value <= 5:
                raise InputError(f"Satisfaction is 1 to 5, not {value}")
        with self._ledger.act(person, "rate_case") as act:
            if self._case_state(case_id) is not CaseState.CLOSED:
                raise IllegalMoveError(
                    f"Case {case_id} is not closed", "One asks how content the author is at the end."
                )
            act.update("case", case_id, {"satisfaction_speed": speed, "satisfaction_quality": quality})
            return Written(act.changes, case_id, 1)


def _illegal(state: CaseState, to: CaseState) -> IllegalMoveError:
    others = sorted(rules.MOVES[state] - {CaseState.MERGED})
    return IllegalMoveError(
        f"A case that is {state} cannot become {to}",
        f"From here it may become: {', '.join(others)}." if others else "It was merged; work on the other one.",
    )


def _check_end(facts: rules.Facts, *, consent: bool, reason: str, ending: Ending | None) -> None:
    try:
        rules.check_end(facts, consent=consent, reason=reason, ending=ending)
    except rules.EndRefusedError as refusal:
        raise InputError(refusal.what, refusal.remedy) from refusal
