"""Words for signs of loss and for the work to keep a client or win it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from monitor.sign_types import Danger, LossCause, SignKind, SignState
from monitor.winback_types import AskWhy, Checkpoint, CheckState, EffortState, LetGo, LossLevel, Worth
from ui import text

translate = QCoreApplication.translate
DANGER_LOOKS: Final = {
    Danger.CRITICAL: ("error", "negative"),
    Danger.WATCH: ("warning", "late"),
    Danger.CALM: ("", "muted"),
}
"""Ground and colour of how a client stands."""


def kind(slug: str) -> str:
    """A symptom."""
    return {
        "silent": translate("Sign", "Silent"),
        "unordered": translate("Sign", "Requests without orders"),
        "unreachable": translate("Sign", "Does not answer"),
        "fall": translate("Sign", "Buys less"),
        "unpaid": translate("Sign", "Pays less of its invoices"),
        "dissatisfied": translate("Sign", "Dissatisfied"),
        "competitors": translate("Sign", "Asks about competitors"),
        "unused": translate("Sign", "Pays, does not use"),
        "said_so": translate("Sign", "Says that it leaves"),
        "slip": translate("Sign", "A slip after its return"),
        "trouble": translate("Sign", "In trouble itself"),
    }.get(str(slug), str(slug).replace("_", " "))


def number(name: str, value: float | str) -> str:
    """One number of a sign, "" for what is not told."""
    try:
        found = float(value)
    except ValueError:
        return str(value)
    count = round(found)
    words = {
        "days": translate("SignNumber", "%n day(s)", None, count),
        "usual_days": translate("SignNumber", "usually %n day(s)", None, count),
        "once_in_years": translate("SignNumber", "as rare as once in %n year(s)", None, count),
        "orders": translate("SignNumber", "%n order(s)", None, count),
        "usual_orders": translate("SignNumber", "usually %1"),
        "percent_of_usual": translate("SignNumber", "%1 % of the usual"),
        "requests_lost": translate("SignNumber", "%n request(s) without an order", None, count),
        "usual_percent_lost": translate("SignNumber", "usually %1 % without an order"),
        "tries": translate("SignNumber", "%n try/tries", None, count),
        "unanswered": translate("SignNumber", "%n unanswered", None, count),
        "usual_percent_unanswered": translate("SignNumber", "usually %1 % unanswered"),
        "unpaid": translate("SignNumber", "%n unpaid", None, count),
        "due": translate("SignNumber", "of %n due", None, count),
        "usual_percent_unpaid": translate("SignNumber", "usually %1 % unpaid"),
        "complaints": translate("SignNumber", "%n complaint(s)", None, count),
        "usual_complaints": translate("SignNumber", "usually %1"),
        "grave_complaints": translate("SignNumber", "%n grave", None, count),
        "negative_talks": translate("SignNumber", "%n sour contact(s)", None, count),
        "talks": translate("SignNumber", "of %n", None, count),
        "usual_percent_negative": translate("SignNumber", "usually %1 % sour"),
        "times": translate("SignNumber", "%n time(s)", None, count),
        "times_before": translate("SignNumber", "%n time(s) before", None, count),
        "months": translate("SignNumber", "in %n month(s)", None, count),
        "grave_news": translate("SignNumber", "%n grave news about it", None, count),
        "sector_news": translate("SignNumber", "%n bad news of its sector", None, count),
        "peers_percent": translate("SignNumber", "its peers buy %1 % of the usual"),
        "troubles_told": translate("SignNumber", "told of own trouble %n time(s)", None, count),
        "slips": translate("SignNumber", "%n slip(s)", None, count),
    }.get(name)
    if words is None or (name == "times_before" and not count):
        return ""
    return words.replace("%1", _figure(found))


def numbers(kind_: str, told: Mapping[str, float]) -> str:
    """All numbers of a sign in one line: what is, and what was usual."""
    parts = []
    for name, value in told.items():
        if name == "days" and kind_ != SignKind.SILENT:
            parts.append(translate("SignNumber", "in %n day(s)", None, round(value)))
        else:
            parts.append(number(name, value))
    return ", ".join(filter(None, parts))


def ground(slug: str) -> str:
    """What speaks for a reading of a fall."""
    return {
        "grave_news": translate("Sign", "grave news about it"),
        "bad_news": translate("Sign", "bad news about it"),
        "sector_news": translate("Sign", "bad news of its sector"),
        "peers_fall": translate("Sign", "its peers fall too"),
        "no_order": translate("Sign", "no order for a quarter"),
        "troubles_told": translate("Sign", "it told of trouble"),
    }.get(slug) or kind(slug).lower()


def cause(slug: LossCause) -> str:
    """What a fall reads as."""
    return {
        LossCause.COMPETITOR: translate("Sign", "is going to a competitor"),
        LossCause.OWN_TROUBLE: translate("Sign", "has trouble of its own"),
        LossCause.SECTOR: translate("Sign", "its whole sector falls"),
    }[slug]


def reading(slug: LossCause, sure: float | None) -> str:
    """What a fall reads as, and how sure that is."""
    if sure is None:
        return cause(slug)
    return translate("Sign", "%1 (%2 sure)").replace("%1", cause(slug), 1).replace("%2", text.percent(sure), 1)


def danger(slug: Danger) -> str:
    """How a client stands."""
    return {
        Danger.CALM: translate("Sign", "Calm"),
        Danger.WATCH: translate("Sign", "To be watched"),
        Danger.CRITICAL: translate("Sign", "Critical"),
    }[slug]


def state(slug: SignState) -> str:
    """What people made of a sign."""
    return {
        SignState.OPEN: translate("Sign", "open"),
        SignState.ACKNOWLEDGED: translate("Sign", "taken care of"),
        SignState.FALSE: translate("Sign", "a false alarm"),
        SignState.GONE: translate("Sign", "over"),
    }[slug]


# --- work to keep or win back ------------------------------------------------------------------------


def effort_state(slug: EffortState) -> str:
    """Where the work on a client stands."""
    return {
        EffortState.KEEPING: translate("Effort", "To be kept"),
        EffortState.KEPT: translate("Effort", "Kept"),
        EffortState.LOST: translate("Effort", "Lost"),
        EffortState.WORKING: translate("Effort", "Being won back"),
        EffortState.RETURNED: translate("Effort", "Came back"),
        EffortState.LET_GO: translate("Effort", "Let go"),
        EffortState.GIVEN_UP: translate("Effort", "Given up"),
    }[slug]


def let_go(slug: LetGo) -> str:
    """Why a client is let go."""
    return {
        LetGo.COSTS_MORE: translate("LetGo", "Costs more than it brings"),
        LetGo.ABUSES_STAFF: translate("LetGo", "Abuses our people"),
        LetGo.NEED_GONE: translate("LetGo", "Its need is gone"),
        LetGo.LIQUIDATED: translate("LetGo", "Liquidated"),
        LetGo.ONE_OFF: translate("LetGo", "Bought once"),
        LetGo.PASS_THROUGH: translate("LetGo", "Pass-through firm"),
        LetGo.OTHER: translate("LetGo", "Another reason"),
    }[slug]


def worth_ground(slug: str) -> str:
    """What speaks for or against the effort."""
    return {
        "tier_gold": translate("Worth", "gold"),
        "tier_silver": translate("Worth", "silver"),
        "tier_copper": translate("Worth", "copper"),
        "tier_unknown": translate("Worth", "no tier yet"),
        "recommends": translate("Worth", "recommends us"),
        "easy_to_win": translate("Worth", "was only forgotten"),
        "may_recover": translate("Worth", "may recover"),
        "need_gone": translate("Worth", "its need is gone"),
        "one_off": translate("Worth", "bought once"),
        "pass_through": translate("Worth", "a pass-through firm"),
        "other": translate("Worth", "does not count as a loss"),
        "abuses_staff": translate("Worth", "abuses our people"),
    }.get(slug, slug.replace("_", " "))


def worth(one: Worth) -> str:
    """Whether the effort pays, and why."""
    grounds = ", ".join(worth_ground(slug) for slug in one.grounds)
    words = translate("Worth", "Worth the effort: %1") if one.yes else translate("Worth", "Rather let it go: %1")
    return words.replace("%1", grounds)


def ask_why(slug: AskWhy) -> str:
    """When to ask for the reason."""
    return {
        AskWhy.NOW: translate("Worth", "Ask now why: at leaving people still tell."),
        AskWhy.WITH_OFFER: translate("Worth", "Lost for long: ask why when there is an offer."),
        AskWhy.ASKED: "",
    }[slug]


def checkpoint(slug: Checkpoint) -> str:
    """A step of an order of a client who came back."""
    return {
        Checkpoint.ORDERED: translate("Checkpoint", "ordered"),
        Checkpoint.DELIVERED: translate("Checkpoint", "delivered"),
        Checkpoint.INVOICED: translate("Checkpoint", "invoiced"),
        Checkpoint.PAID: translate("Checkpoint", "paid"),
        Checkpoint.ASKED: translate("Checkpoint", "asked how it went"),
    }[slug]


CHECK_LOOKS: Final = {
    CheckState.DONE: ("done", "positive"),
    CheckState.DUE: ("clock", "muted"),
    CheckState.SLIPPED: ("warning", "negative"),
    CheckState.UNKNOWN: ("question", "muted"),
}
"""Icon and colour of such a step."""


def check_state(slug: CheckState) -> str:
    """Where such a step stands."""
    return {
        CheckState.DONE: translate("Checkpoint", "done"),
        CheckState.DUE: translate("Checkpoint", "due"),
        CheckState.SLIPPED: translate("Checkpoint", "slipped"),
        CheckState.UNKNOWN: translate("Checkpoint", "not known"),
    }[slug]


def loss_level(slug: LossLevel | None) -> str:
    """How bad a loss rate is."""
    return {
        LossLevel.LOW: translate("LossLevel", "fewer than usual (under 5 %)"),
        LossLevel.NORMAL: translate("LossLevel", "normal (5-10 %)"),
        LossLevel.HIGH: translate("LossLevel", "more than normal"),
        LossLevel.ALARM: translate("LossLevel", "alarm (20 % and more)"),
        None: "",
    }[slug]


def _figure(value: float) -> str:
    return text.number(round(value)) if value == round(value) or value >= 10 else QLocale().toString(value, "f", 1)
