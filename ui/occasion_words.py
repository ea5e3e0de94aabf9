"""Words for occasions: what happened, how to speak, why now, what holds a card back."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from monitor.occasion_types import Approach, LineKind, MorningLine, OccasionRow, OwnNews
from monitor.sign_types import LossCause
from monitor.types import EventKind
from ui import checking_words, sign_words, text

translate = QCoreApplication.translate
APPROACH_LOOKS: Final = {
    Approach.CONGRATULATE: ("praise", "positive"),
    Approach.OFFER: ("plus", "accent_text"),
    Approach.CAREFUL: ("info", "late"),
    Approach.INFORM: ("mentions", "muted"),
    None: ("occasion", "muted"),
}
"""Icon and colour of each way to speak."""


def kind(slug: str | None) -> str:
    """What gives the occasion, "" where a person thought of it."""
    if slug is None:
        return ""
    if slug in set(EventKind):
        return text.event_kind(EventKind(slug))
    return {
        "birthday": translate("Occasion", "Birthday"),
        "professional": translate("Occasion", "Professional holiday"),
        "public_holiday": translate("Occasion", "Public holiday"),
        "anniversary": translate("Occasion", "Anniversary"),
        "contract_end": translate("Occasion", "Contract ends"),
        "exhibition": translate("Occasion", "Exhibition"),
        "own_item": translate("Occasion", "Our new item"),
        "own_service": translate("Occasion", "Our new service"),
        "own_rule": translate("Occasion", "Our rules change"),
        "competitor_complaint": translate("Occasion", "Complaint about a competitor"),
        "promise": translate("Occasion", "Promised"),
        "plan": translate("Occasion", "Regular contact"),
        "step": translate("Occasion", "Step of the plan"),
    }.get(slug) or sign_words.kind(slug)


def approach(slug: Approach | None) -> str:
    """How to speak."""
    return {
        Approach.CONGRATULATE: translate("Occasion", "Congratulate"),
        Approach.OFFER: translate("Occasion", "Offer"),
        Approach.CAREFUL: translate("Occasion", "Carefully: ask and support"),
        Approach.INFORM: translate("Occasion", "Explain in advance"),
        None: translate("Occasion", "Make contact"),
    }[slug]


def title(row: OccasionRow) -> str:
    """What happened, in one line: the kind of thing, and the thing."""
    return ": ".join(filter(None, (kind(row.kind), row.what)))


def line_title(line: MorningLine) -> str:
    """What is to be done."""
    if line.kind is LineKind.PLAN:
        return kind("plan")
    return ": ".join(filter(None, (kind(line.slug), line.what)))


def whom(line: MorningLine) -> str:
    """The client, or the first of several."""
    if not line.clients:
        return translate("Occasion", "No client yet")
    more = len(line.clients) - 1
    if not more:
        return line.clients[0]
    return translate("Occasion", "%1 and %n more", None, more).replace("%1", line.clients[0])


def why(slug: str) -> str:
    """One reason why now; a number, a day or words follow the colon."""
    name, _, value = slug.partition(":")
    count = int(value) if value.isdigit() else 0
    if name in ("happened", "on"):
        words = translate("Occasion", "happened %1") if name == "happened" else translate("Occasion", "the day is %1")
        return words.replace("%1", text.day(date.fromisoformat(value)))
    if name == "amount":
        amount, _, currency = value.partition(" ")
        return f"{_figure(amount)} {currency}".strip()
    if name == "also":
        more = translate("Occasion", "another reason") if value == "unknown" else kind(value).lower()
        return translate("Occasion", "also: %1").replace("%1", more)
    if name == "cause" and value in set(LossCause):
        return sign_words.cause(LossCause(value))
    plain = {
        "wished": translate("Occasion", "wished for: %1"),
        "competitor": translate("Occasion", "competitor: %1"),
        "firm": translate("Occasion", "complains: %1"),
        "promised_to": translate("Occasion", "promised to %1"),
    }
    if name in plain:
        return plain[name].replace("%1", value)
    return {
        "articles": translate("Occasion", "%n article(s) tell it", None, count),
        "years": translate("Occasion", "%n year(s)", None, count),
        "round": translate("Occasion", "a round one"),
        "days_left": translate("Occasion", "%n day(s) left", None, count),
        "silent": translate("Occasion", "not spoken with for %n day(s)", None, count),
        "never_spoken": translate("Occasion", "never spoken with"),
        "asked_about_competitors": translate("Occasion", "asked about competitors"),
        "clients": translate("Occasion", "%n client(s)", None, count),
    }.get(name) or sign_words.number(name, value)


def whys(slugs: tuple[str, ...]) -> str:
    """All reasons why now in one line."""
    return ", ".join(filter(None, map(why, slugs)))


def guard(slug: str) -> str:
    """What is wrong between us and the client; the card waits for its end."""
    name, _, value = slug.partition(":")
    if name == "debt":
        amount, _, currency = value.partition(" ")
        owed = f"{_figure(amount)} {currency}".strip()
        return translate("Guard", "%1 is overdue").replace("%1", owed)
    return {
        "case": translate("Guard", "their complaint is open"),
        "complaint": translate("Guard", "a complaint that may be theirs waits in Mentions"),
        "grave_news": translate("Guard", "there are grave news about them"),
    }.get(name, name.replace("_", " "))


def guard_way(slug: str) -> tuple[str, str, int] | None:
    """The words of a link, the page and the thing that a hindrance leads to; None where there is nothing to show."""
    name, _, value = slug.partition(":")
    if not value.isdigit():
        return None
    ways = {
        "case": (translate("Guard", "Go to the case"), "cases"),
        "complaint": (translate("Guard", "Go to the complaint"), "mentions"),
        "grave_news": (translate("Guard", "Go to the news"), "mentions"),
    }
    return None if name not in ways else (*ways[name], int(value))


def held(guards: tuple[str, ...]) -> str:
    """That no offer and no congratulation is to be made now, and why."""
    reasons = list(dict.fromkeys(guard(one) for one in guards))
    return translate("Guard", "No offer and no congratulation now: %1.").replace("%1", ", ".join(reasons))


def own_news(slug: OwnNews) -> str:
    """What we have to tell."""
    return {
        OwnNews.ITEM: translate("OwnNews", "A new item"),
        OwnNews.SERVICE: translate("OwnNews", "A new service"),
        OwnNews.RULE: translate("OwnNews", "A changed rule"),
    }[slug]


def callee(row: OccasionRow | MorningLine) -> str:
    """Whom to call, with post and number; "" where nobody is known."""
    one = row.person
    if one is None:
        return ""
    parts = [one.name, one.position, one.phone or one.email or ""]
    # Alone it would read as a country in Finnish; only English writes languages with a capital.
    lang = "" if one.lang is None else translate("ClientPage", "language: %1").replace("%1", text.language(one.lang))
    if QLocale().language() is not QLocale.Language.English:
        lang = lang.lower()
    return ", ".join(filter(None, (*parts, lang)))


def _figure(written: str) -> str:
    """An amount in the habits of the language; what is no number as it is."""
    return checking_words.value(f"{written}.0" if written.isdigit() else written)
