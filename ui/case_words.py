"""Words, icons and colours for cases: their clock, their weight, the moves from one state to the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from monitor.case_types import (
    CaseClock,
    ClockState,
    DraftState,
    Ending,
    LinkGround,
    Warned,
    WordWarning,
    WorkRole,
)
from monitor.types import CaseRow, CaseState, Fault, Reason
from ui import text
from ui.widgets.mention_row import due_colour

translate = QCoreApplication.translate
OPEN: Final = (CaseState.NEW, CaseState.CHECKING, CaseState.RESPONDING, CaseState.RESPONDED, CaseState.CORRECTING)


@dataclass(frozen=True, slots=True)
class Clock:
    """How the first answer stands: an icon, its words, the name of their colour."""

    icon: str
    words: str
    colour: str
    late: bool = False


class Step(StrEnum):
    """The steps of the checklist, in order."""

    CHECK = "check"
    RESPOND = "respond"
    PUT_RIGHT = "put_right"
    CLOSE = "close"


STEP_OF: Final = {
    CaseState.NEW: Step.CHECK,
    CaseState.CHECKING: Step.CHECK,
    CaseState.RESPONDING: Step.RESPOND,
    CaseState.RESPONDED: Step.PUT_RIGHT,
    CaseState.CORRECTING: Step.PUT_RIGHT,
    CaseState.CLOSED: Step.CLOSE,
    CaseState.DISMISSED: Step.CLOSE,
    CaseState.MERGED: Step.CLOSE,
}
"""The step that stands open when a case is shown."""


def is_open(row: CaseRow) -> bool:
    """Whether there is still work on it."""
    return row.state in OPEN


def overdue(row: CaseRow, now: datetime) -> bool:
    """Whether an answer is late and still owed; nothing is while a case is paused."""
    return is_open(row) and not row.paused and row.next_due_at is not None and row.next_due_at < now


def clock(row: CaseRow, now: datetime) -> Clock:
    """The most pressing answer: time left, how late, that the clocks stand still, or that it was given."""
    if is_open(row) and row.paused:
        return Clock("pause", translate("CaseClock", "waits for the author"), "muted")
    if is_open(row) and row.next_due_at is not None:
        late = row.next_due_at < now
        words = text.deadline(row.next_due_at, now)
        if row.responded_at is not None:
            words = translate("CaseClock", "a new question: %1").replace("%1", words)
        return Clock("warning" if late else "clock", words, due_colour(row.next_due_at, now), late)
    if row.responded_at is None:
        return Clock("", translate("CaseClock", "never answered"), "muted")
    after = (row.responded_at - row.due_at).total_seconds()
    if after > 0:
        words = translate("CaseClock", "answered %1 too late").replace("%1", text.span(after))
        return Clock("answered", words, "late")
    if row.clock is ClockState.LATE:
        return Clock("answered", translate("CaseClock", "a question was answered too late"), "late")
    return Clock("answered", translate("CaseClock", "answered in time"), "muted")


def one_clock(one: CaseClock, now: datetime) -> Clock:
    """One clock of several."""
    if one.answered_at is not None:
        if one.state is ClockState.LATE:
            late_s = (one.answered_at - one.due_at).total_seconds()
            words = translate("CaseClock", "answered %1 too late").replace("%1", text.span(late_s))
            return Clock("answered", words, "late")
        return Clock("answered", translate("CaseClock", "answered in time"), "muted")
    if one.state is ClockState.PAUSED:
        return Clock("pause", translate("CaseClock", "stands still"), "muted")
    if one.state is ClockState.STOPPED:
        return Clock("", translate("CaseClock", "never answered"), "muted")
    late = one.due_at < now
    return Clock("warning" if late else "clock", text.deadline(one.due_at, now), due_colour(one.due_at, now), late)


def priority(level: int) -> str:
    """How soon a case deserves work."""
    return {
        4: translate("Priority", "At once"),
        3: translate("Priority", "High"),
        2: translate("Priority", "Usual"),
        1: translate("Priority", "Low"),
    }[level]


def priority_ground(slug: str) -> str:
    """Why; "" for what has no word. Source: `monitor.desk.priority`."""
    return {
        "severity": translate("Priority", "its weight"),
        "reach": translate("Priority", "many see it"),
        "again": translate("Priority", "the author complained before"),
        "tier": translate("Priority", "a key client's"),
    }.get(slug.partition(":")[0], "")


def ending(slug: Ending) -> str:
    """How a case came to its end."""
    return {
        Ending.PUT_RIGHT: translate("Ending", "Put right"),
        Ending.EXPLAINED: translate("Ending", "Explained"),
        Ending.REFUTED: translate("Ending", "Refuted"),
        Ending.ANSWERED: translate("Ending", "Answered"),
        Ending.UNRESOLVED: translate("Ending", "Not resolved"),
    }[slug]


def link_ground(slug: LinkGround) -> str:
    """Why a complaint is probably a key client's."""
    return {
        LinkGround.MAIL: translate("LinkGround", "mail address"),
        LinkGround.NUMBER: translate("LinkGround", "number"),
        LinkGround.PERSON: translate("LinkGround", "person"),
        LinkGround.SITE: translate("LinkGround", "site"),
        LinkGround.NAME: translate("LinkGround", "name"),
    }[slug]


def draft_state(slug: DraftState) -> str:
    """How far an answer in the making is."""
    return {
        DraftState.DRAFT: translate("Draft", "draft"),
        DraftState.APPROVED: translate("Draft", "approved"),
        DraftState.PUBLISHED: translate("Draft", "published"),
    }[slug]


def warning(one: WordWarning) -> str:
    """What is wrong with the words of an answer."""
    if one.what is Warned.APOLOGY_UNCHECKED:
        return translate("Warned", "This apologises for what nobody has confirmed.")
    if one.what is Warned.DENIAL_CONFIRMED:
        return translate("Warned", "This denies what is confirmed.")
    over = 0 if not one.spans else one.spans[0][1] - one.spans[0][0]
    return translate("Warned", "%n character(s) too long for this site.", None, over)


def work_role(slug: WorkRole) -> str:
    """What somebody does here."""
    return {
        WorkRole.PR_OFFICER: translate("WorkRole", "PR officer"),
        WorkRole.HEAD: translate("WorkRole", "Head"),
        WorkRole.READER: translate("WorkRole", "Reader"),
    }[slug]


def severity_icon(value: int) -> tuple[str, str]:
    """Icon of a weight, and the name of its colour."""
    return f"severity_{value}", {4: "negative", 3: "late"}.get(value, "muted")


def step(slug: Step) -> str:
    """Name of a step."""
    return {
        Step.CHECK: translate("CaseStep", "Check"),
        Step.RESPOND: translate("CaseStep", "Respond"),
        Step.PUT_RIGHT: translate("CaseStep", "Put right"),
        Step.CLOSE: translate("CaseStep", "Close"),
    }[slug]


def move(now: CaseState, to: CaseState) -> str:
    """What the button says that moves a case on, or back."""
    if to is CaseState.CHECKING and now in (CaseState.CLOSED, CaseState.DISMISSED):
        return translate("CaseMove", "Open again")
    if to is CaseState.CHECKING and now is not CaseState.NEW:
        return translate("CaseMove", "Back to checking")
    return {
        CaseState.CHECKING: translate("CaseMove", "Start checking"),
        CaseState.RESPONDING: translate("CaseMove", "Checked: on to the answer"),
        CaseState.RESPONDED: translate("CaseMove", "Answered already"),
        CaseState.CORRECTING: translate("CaseMove", "Start putting right"),
        CaseState.CLOSED: translate("CaseMove", "Close…"),
        CaseState.DISMISSED: translate("CaseMove", "Dismiss…"),
        CaseState.MERGED: translate("CaseMove", "Merge…"),
    }[to]


def moved(to: CaseState, title: str) -> str:
    """What the quiet bar says after a move."""
    words = {
        CaseState.CHECKING: translate("CaseMove", "“%1” is being checked."),
        CaseState.RESPONDING: translate("CaseMove", "“%1” is checked; now answer."),
        CaseState.RESPONDED: translate("CaseMove", "“%1” counts as answered."),
        CaseState.CORRECTING: translate("CaseMove", "“%1” is being put right."),
        CaseState.CLOSED: translate("CaseMove", "“%1” is closed."),
        CaseState.DISMISSED: translate("CaseMove", "“%1” is dismissed."),
        CaseState.MERGED: translate("CaseMove", "“%1” is merged."),
    }[to]
    return words.replace("%1", short(title))


def now_is(field: str, value: object) -> str:
    """A field of a case and its value, as the history holds it; "" where there is no word for it."""
    if field == "owner":
        return translate("CaseChange", "owner: %1").replace("%1", str(value) if value else "—")
    if field == "severity":
        return translate("CaseChange", "weight: %1").replace("%1", text.severity(int(str(value))).lower())
    if field == "fault":
        return translate("CaseChange", "fault: %1").replace("%1", text.fault(Fault(str(value))).lower())
    if field in ("stated_reason", "established_reason"):
        words = "—" if value is None else text.reason(Reason(str(value)))
        if field == "stated_reason":
            return translate("CaseChange", "reason given: %1").replace("%1", words)
        return translate("CaseChange", "reason found: %1").replace("%1", words)
    if field == "due_at":
        moment = text.moment(datetime.fromisoformat(str(value)))
        return translate("CaseChange", "first answer due: %1").replace("%1", moment)
    if field == "title":
        return translate("CaseChange", "named “%1”").replace("%1", short(str(value)))
    return ""


def short(title: str) -> str:
    """A title for one line of the quiet bar."""
    flat = " ".join(title.split())
    return flat if len(flat) <= 48 else flat[:47].rstrip() + "…"
