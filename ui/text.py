"""Words for everything that the program keeps as a slug. Every function answers in the language in force."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from crawlers.types import About, AboutKind, PostKind, Precision
from monitor.types import (
    CaseState,
    Claim,
    ClaimKind,
    Coverage,
    Decision,
    Event,
    EventKind,
    Fault,
    Health,
    Kind,
    OccasionState,
    Order,
    Rating,
    Reason,
    ResponseKind,
    Role,
    RunOutcome,
    State,
    Tier,
    Tone,
)

translate = QCoreApplication.translate
MINUTE_S: Final = 60
HOUR_S: Final = 3600
DAY_S: Final = 86400


def kind(slug: Kind) -> str:
    """What a mention is, one word."""
    return {
        Kind.COMPLAINT: translate("Kind", "Complaint"),
        Kind.QUESTION: translate("Kind", "Question"),
        Kind.PRAISE: translate("Kind", "Praise"),
        Kind.NEWS: translate("Kind", "News"),
        Kind.OWN_VOICE: translate("Kind", "Own voice"),
        Kind.NOISE: translate("Kind", "Noise"),
        Kind.OTHER: translate("Kind", "Other"),
    }[slug]


def state(slug: State) -> str:
    """Where a mention stands."""
    return {
        State.NEW: translate("State", "New"),
        State.SEEN: translate("State", "Read"),
        State.CASE: translate("State", "In a case"),
        State.ANSWERED: translate("State", "Answered"),
        State.DONE: translate("State", "Done"),
        State.NOT_US: translate("State", "Not us"),
    }[slug]


def tone(slug: Tone | None) -> str:
    """Tone towards us; None is unknown, which is not neutral."""
    if slug is None:
        return translate("Tone", "Tone unknown")
    return {
        Tone.NEGATIVE: translate("Tone", "Negative"),
        Tone.NEUTRAL: translate("Tone", "Neutral"),
        Tone.POSITIVE: translate("Tone", "Positive"),
    }[slug]


def claim_kind(slug: ClaimKind) -> str:
    """What a stated fact is about."""
    return {
        ClaimKind.DATE: translate("Claim", "Date"),
        ClaimKind.PERSON: translate("Claim", "Person"),
        ClaimKind.PLACE: translate("Claim", "Place"),
        ClaimKind.NUMBER: translate("Claim", "Number"),
        ClaimKind.AMOUNT: translate("Claim", "Amount"),
        ClaimKind.PRODUCT: translate("Claim", "Product"),
        ClaimKind.EVENT: translate("Claim", "What happened"),
    }[slug]


def claim_value(claim: Claim) -> str:
    """What the words of a claim mean, where that says more than they do: a day, a nominative, an act."""
    if claim.value is None or claim.value == claim.quote:
        return ""
    if claim.kind is ClaimKind.EVENT:
        return _acts().get(claim.value, claim.value)
    if claim.kind is ClaimKind.DATE:
        return days(claim.value)
    return money(claim.value) if claim.kind is ClaimKind.AMOUNT else claim.value


def days(value: str) -> str:
    """A day, month, time of a day or stretch of days, kept as ISO 8601, in the habits of the language."""
    told = []
    for part in value.split("/"):
        on, _, at = part.partition("T")
        found = QDate.fromString(on, "yyyy-MM-dd")
        month = QDate.fromString(on, "yyyy-MM")
        shown = written(found, "d MMM yyyy") if found.isValid() else on
        if month.isValid():
            shown = month_of(month)
        told.append(f"{shown} {at}".strip())
    return " – ".join(told)


def money(value: str) -> str:
    """An amount with its currency, kept as "14600000 RUB", with its digits in groups."""
    number_, _, currency = value.partition(" ")
    try:
        found = Decimal(number_)
    except InvalidOperation:
        return value
    whole = found == found.to_integral_value()
    return f"{QLocale().toString(float(found), 'f', 0 if whole else 2)} {currency}".strip()


def _acts() -> dict[str, str]:
    return {
        "ordered": translate("Claim", "ordered"),
        "paid": translate("Claim", "paid"),
        "delivered": translate("Claim", "delivered"),
        "not_delivered": translate("Claim", "not delivered"),
        "called": translate("Claim", "called"),
        "visited": translate("Claim", "visited"),
        "wrote": translate("Claim", "wrote"),
        "no_answer": translate("Claim", "no answer"),
        "promised": translate("Claim", "promised"),
        "refused": translate("Claim", "refused"),
        "cancelled": translate("Claim", "cancelled"),
        "returned": translate("Claim", "returned"),
        "refunded": translate("Claim", "refunded"),
        "not_refunded": translate("Claim", "not refunded"),
        "broke": translate("Claim", "broke"),
        "repaired": translate("Claim", "repaired"),
        "charged": translate("Claim", "charged"),
        "signed": translate("Claim", "signed"),
        "injured": translate("Claim", "injured"),
        "replaced": translate("Claim", "replaced"),
    }


def event_kind(slug: EventKind) -> str:
    """What happened to a firm."""
    return {
        EventKind.GROWTH: translate("Event", "Growth"),
        EventKind.NEW_LINE: translate("Event", "New product or business"),
        EventKind.APPOINTMENT: translate("Event", "Appointment"),
        EventKind.DEPARTURE: translate("Event", "Departure"),
        EventKind.MERGER: translate("Event", "Merger or acquisition"),
        EventKind.REORGANISATION: translate("Event", "Reorganisation"),
        EventKind.REBRANDING: translate("Event", "Rebranding"),
        EventKind.ANNIVERSARY: translate("Event", "Anniversary"),
        EventKind.EXHIBITION: translate("Event", "Exhibition or conference"),
        EventKind.TENDER: translate("Event", "Tender"),
        EventKind.DIFFICULTY: translate("Event", "Difficulty"),
        EventKind.PUBLIC_PRAISE: translate("Event", "Public praise"),
        EventKind.PUBLIC_BLAME: translate("Event", "Public blame"),
        EventKind.REGULATION: translate("Event", "Regulation"),
    }[slug]


def event_weight(event: Event) -> str:
    """Whether the text is about the event or names it in passing."""
    return translate("Event", "the text is about it") if event.main else translate("Event", "in passing")


def event_details(event: Event) -> str:
    """Whom, when and how much the text names."""
    return ", ".join(filter(None, (event.who, event.when and days(event.when), event.amount and money(event.amount))))


def role(slug: Role) -> str:
    """What an entity is to us."""
    return {
        Role.OWN: translate("Role", "Our own name"),
        Role.CLIENT: translate("Role", "Client"),
        Role.COMPETITOR: translate("Role", "Competitor"),
        Role.MARKET: translate("Role", "Market"),
    }[slug]


def reason(slug: Reason | None) -> str:
    """Why somebody complains."""
    if slug is None:
        return translate("Reason", "No reason given")
    return {
        Reason.SERVICE: translate("Reason", "Rude or slow service"),
        Reason.DELIVERY: translate("Reason", "Late or failed delivery"),
        Reason.QUALITY: translate("Reason", "Quality of product or work"),
        Reason.BILLING: translate("Reason", "Billing, refunds, hidden fees"),
        Reason.PRICE: translate("Reason", "Price"),
        Reason.MISSING_ITEM: translate("Reason", "Item or service missing"),
        Reason.RULES_CHANGED: translate("Reason", "Changed rules not explained"),
        Reason.FORGOTTEN: translate("Reason", "No contact for long"),
        Reason.HARM: translate("Reason", "Safety, fraud, law, personal data"),
        Reason.COMPETITOR: translate("Reason", "Better offer of a competitor"),
        Reason.NOBODY: translate("Reason", "Nobody's fault"),
    }[slug]


def decision(slug: Decision) -> str:
    """How sure we are that the entity is meant."""
    return {
        Decision.MATCH: translate("Decision", "Certainly meant"),
        Decision.CHECK: translate("Decision", "To be checked"),
        Decision.PASSING: translate("Decision", "Named in passing"),
    }[slug]


def severity(value: int) -> str:
    """Weight of a complaint, 1 to 4."""
    return {
        1: translate("Severity", "Minor"),
        2: translate("Severity", "Moderate"),
        3: translate("Severity", "Serious"),
        4: translate("Severity", "Grave"),
    }[value]


def health(slug: Health) -> str:
    """State of a place."""
    return {
        Health.NEW: translate("Health", "Not visited yet"),
        Health.WORKS: translate("Health", "Works"),
        Health.NEEDS_YOU: translate("Health", "Needs you"),
        Health.CANNOT: translate("Health", "Can't be watched"),
    }[slug]


def run_outcome(slug: RunOutcome) -> str:
    """How a visit to a place ended."""
    return {
        RunOutcome.RUNNING: translate("Run", "Running"),
        RunOutcome.DONE: translate("Run", "Done"),
        RunOutcome.UNCHANGED: translate("Run", "Nothing new"),
        RunOutcome.FAILED: translate("Run", "Failed"),
        RunOutcome.CANCELLED: translate("Run", "Cancelled"),
        RunOutcome.BROKEN_OFF: translate("Run", "Broken off"),
    }[slug]


def case_state(slug: CaseState) -> str:
    """Where a case stands."""
    return {
        CaseState.NEW: translate("CaseState", "New"),
        CaseState.CHECKING: translate("CaseState", "Checking"),
        CaseState.RESPONDING: translate("CaseState", "Responding"),
        CaseState.RESPONDED: translate("CaseState", "Responded"),
        CaseState.CORRECTING: translate("CaseState", "Putting right"),
        CaseState.CLOSED: translate("CaseState", "Closed"),
        CaseState.DISMISSED: translate("CaseState", "Dismissed"),
        CaseState.MERGED: translate("CaseState", "Merged"),
    }[slug]


def fault(slug: Fault) -> str:
    """Who is at fault."""
    return {
        Fault.OURS: translate("Fault", "Ours"),
        Fault.SHARED: translate("Fault", "Shared"),
        Fault.THEIRS: translate("Fault", "Theirs"),
        Fault.THIRD_PARTY: translate("Fault", "A third party's"),
        Fault.WRONG_FIRM: translate("Fault", "Wrong firm"),
        Fault.UNKNOWN: translate("Fault", "Not known yet"),
    }[slug]


def response_kind(slug: ResponseKind) -> str:
    """What an answer is."""
    return {
        ResponseKind.HOLDING: translate("Response", "Holding reply"),
        ResponseKind.ANSWER: translate("Response", "Answer"),
        ResponseKind.WHAT_WE_CHANGED: translate("Response", "What we changed"),
    }[slug]


def occasion_state(slug: OccasionState) -> str:
    """Where an occasion stands."""
    return {
        OccasionState.OPEN: translate("OccasionState", "Open"),
        OccasionState.CONTACTED: translate("OccasionState", "Contacted"),
        OccasionState.SNOOZED: translate("OccasionState", "Snoozed"),
        OccasionState.HANDED_OVER: translate("OccasionState", "Handed over"),
        OccasionState.DISMISSED: translate("OccasionState", "Dismissed"),
    }[slug]


def tier(slug: Tier | None) -> str:
    """Value of a client."""
    if slug is None:
        return translate("Tier", "No tier")
    return {
        Tier.GOLD: translate("Tier", "Gold"),
        Tier.SILVER: translate("Tier", "Silver"),
        Tier.COPPER: translate("Tier", "Copper"),
    }[slug]


def order(slug: Order) -> str:
    """How a list is sorted."""
    return {
        Order.NEWEST: translate("Order", "Newest first"),
        Order.OLDEST: translate("Order", "Oldest first"),
        Order.URGENT: translate("Order", "Most urgent first"),
        Order.SAMPLE: translate("Order", "Twenty drawn by lot, the same all week"),
    }[slug]


def language(code: str) -> str:
    """A language by its code, in the language in force."""
    known = {
        "en": translate("Language", "English"),
        "ru": translate("Language", "Russian"),
        "uk": translate("Language", "Ukrainian"),
        "fi": translate("Language", "Finnish"),
    }
    return known.get(code) or QLocale.languageToString(QLocale(code).language())


# --- numbers and times -----------------------------------------------------------------------------


def number(value: int) -> str:
    """A whole number with the separators of the language."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """A number with at most one digit behind the point."""
    return QLocale().toString(float(value), "f", 0 if value == int(value) else 1)


def percent(share: float, *, fine: bool = False) -> str:
    """A share of [0, 1] in whole per cent; `fine`: a small one with its tenths."""
    value = round(share * 100, 1)
    if fine and value < 10 and value != round(value):
        return f"{QLocale().toString(value, 'f', 1)} %"
    return f"{QLocale().toString(round(share * 100))} %"


def size(count: int) -> str:
    """A number of bytes in the fitting unit."""
    return QLocale().formattedDataSize(count, 0)


def rating(value: Rating) -> str:
    """A rating in its own scale: "★ 1/5"."""
    shown = QLocale().toString(float(value.value), "g", 3)
    return f"★ {shown}" if value.best is None else f"★ {shown}/{QLocale().toString(float(value.best), 'g', 3)}"


NAMED_POST_KINDS: Final = frozenset({PostKind.REVIEW, PostKind.COMMENT, PostKind.ANSWER})
"""What a post is at its source is told where it is not plain from the place."""


def post_kind(slug: PostKind) -> str:
    """What a post is at its source, in words."""
    return {
        PostKind.ARTICLE: translate("PostKind", "article"),
        PostKind.FORUM_POST: translate("PostKind", "forum post"),
        PostKind.COMMENT: translate("PostKind", "comment"),
        PostKind.REVIEW: translate("PostKind", "review"),
        PostKind.ANSWER: translate("PostKind", "the owner's answer"),
        PostKind.MESSAGE: translate("PostKind", "message"),
    }[slug]


def about(what: About) -> str:
    """What is reviewed: "about the product “Kettle”"."""
    return {
        AboutKind.COMPANY: translate("PostKind", "about the company “%1”"),
        AboutKind.PRODUCT: translate("PostKind", "about the product “%1”"),
        AboutKind.PLACE: translate("PostKind", "about the branch “%1”"),
        AboutKind.OTHER: translate("PostKind", "about “%1”"),
    }[what.kind].replace("%1", what.name)


def local(at: datetime) -> QDateTime:
    """The instant in the time zone of this computer."""
    return QDateTime.fromMSecsSinceEpoch(int(at.timestamp() * 1000), QTimeZone.systemTimeZone())


def written(when: QDate, pattern: str) -> str:
    """A day in the habits of the language: Finnish puts a point after its number, no comma before it."""
    locale = QLocale()
    if locale.language() is QLocale.Language.Finnish:
        pattern = pattern.replace("dddd, ", "dddd ").replace("d MMM", "d. MMM")
    return locale.toString(when, pattern)


def month_of(on: QDate) -> str:
    """A month with its year, its name as it stands alone. Qt's patterns of days know no such name."""
    return f"{QLocale().standaloneMonthName(on.month())} {on.year()}"


def today() -> str:
    """The present day in full."""
    return written(QDate.currentDate(), "dddd, d MMMM yyyy")


def coverage(line: Coverage) -> str:
    """The honest line: "N places, M posts read since DATE, K named you, L could not be read"."""
    if not line.places:
        return translate("Coverage", "No place is being watched yet.")
    parts = [translate("Coverage", "%Ln place(s) watched", None, line.places)]
    read = translate("Coverage", "%Ln post(s) read", None, line.posts)
    if line.since is not None:
        read = translate("Coverage", "%1 since %2").replace("%1", read).replace("%2", day(line.since))
    parts.append(read)
    parts.append(translate("Coverage", "%Ln named you", None, line.named_own))
    if line.unreadable:
        parts.append(translate("Coverage", "%Ln place(s) could not be read", None, line.unreadable))
    return " · ".join(parts)


def clock_time(at: datetime) -> str:
    """Hours and minutes, local."""
    return QLocale().toString(local(at).time(), "HH:mm")


def day(at: datetime | date) -> str:
    """A day, short: the year only when it is another one."""
    when = QDate(at.year, at.month, at.day) if not isinstance(at, datetime) else local(at).date()
    pattern = "d MMM" if when.year() == QDate.currentDate().year() else "d MMM yyyy"
    return written(when, pattern)


def moment(at: datetime, precision: Precision | None = None) -> str:
    """Day and time as finely as they are known; None for to the minute."""
    when = local(at)
    if precision in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        # A bare date was stored as its start in UTC: the local zone must not move it to the day before.
        on = QDate(at.year, at.month, at.day)
        if precision is Precision.MONTH:
            return month_of(on)
        return written(on, "d MMM yyyy" if precision is Precision.DAY else "yyyy")
    return f"{day(at)} {QLocale().toString(when.time(), 'HH:mm')}"


def exact(at: datetime) -> str:
    """Day, time and zone in full, for tool-tips."""
    when = local(at)
    zone = when.timeZone().displayName(when, QTimeZone.NameType.OffsetName)
    return f"{written(when.date(), 'dddd, d MMMM yyyy')} {when.time().toString('HH:mm:ss')} {zone}"


def age(at: datetime, now: datetime | None = None, precision: Precision | None = None) -> str:
    """How long ago, short: "5 min", "3 h", "2 d", then the day."""
    seconds = ((now or datetime.now(UTC)) - at).total_seconds()
    if precision in (Precision.DAY, Precision.MONTH, Precision.YEAR):
        return moment(at, precision)
    if seconds < MINUTE_S:
        return translate("Age", "now")
    if seconds < HOUR_S:
        return translate("Age", "%n min", None, int(seconds // MINUTE_S))
    if seconds < DAY_S:
        return translate("Age", "%n h", None, int(seconds // HOUR_S))
    if seconds < 7 * DAY_S:
        return translate("Age", "%n d", None, int(seconds // DAY_S))
    return day(at)


def span(seconds: float) -> str:
    """A length of time in the largest fitting unit: "45 min", "5 h", "3 d"."""
    if seconds < HOUR_S:
        return translate("Age", "%n min", None, max(1, int(seconds // MINUTE_S)))
    if seconds < 2 * DAY_S:
        return translate("Age", "%n h", None, int(seconds // HOUR_S))
    return translate("Age", "%n d", None, int(seconds // DAY_S))


def deadline(due_at: datetime, now: datetime | None = None) -> str:
    """The time left until an answer is due, or how late it is."""
    left = (due_at - (now or datetime.now(UTC))).total_seconds()
    if left < 0:
        return translate("Deadline", "late by %1").replace("%1", span(-left))
    return translate("Deadline", "%1 left").replace("%1", span(left))


def due_day(due_on: date, today: date | None = None) -> str:
    """A day that something is due on, by its name where it is near."""
    days = (due_on - (today or date.today())) // timedelta(days=1)  # noqa: DTZ011 - the user's own day
    if days == 0:
        return translate("Deadline", "today")
    if days == 1:
        return translate("Deadline", "tomorrow")
    if days == -1:
        return translate("Deadline", "since yesterday")
    if days < 0:
        return translate("Deadline", "late by %1").replace("%1", span(-days * DAY_S))
    return day(due_on)


def every(seconds: int) -> str:
    """How often a place is visited."""
    if seconds in (MINUTE_S, HOUR_S, DAY_S):
        return {
            MINUTE_S: translate("Every", "every minute"),
            HOUR_S: translate("Every", "every hour"),
            DAY_S: translate("Every", "every day"),
        }[seconds]
    if seconds < HOUR_S:
        return translate("Every", "every %n minute(s)", None, max(1, seconds // MINUTE_S))
    if seconds < DAY_S:
        return translate("Every", "every %n hour(s)", None, seconds // HOUR_S)
    return translate("Every", "every %n day(s)", None, seconds // DAY_S)
