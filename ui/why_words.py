"""Words for why a post is not in the list, and the act that fits each reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from monitor.service.why import Why, WhySlug
from ui import closed_words, place_words, text

translate = QCoreApplication.translate


class Lead(StrEnum):
    """What can be done about a reason; "" words where nothing can."""

    NOTHING = "nothing"
    MENTION = "mention"
    NAMES = "names"
    ENABLE = "enable"
    READ = "read"
    PLACE = "place"
    KEYS = "keys"
    ADD = "add"
    AGAIN = "again"
    WAYS = "ways"


@dataclass(frozen=True, slots=True)
class Answer:
    """A reason in the user's words: picture and its colour, what happened, what can be done, and the act."""

    icon: str
    colour: str
    what: str
    remedy: str
    lead: Lead = Lead.NOTHING


def answer(why: Why) -> Answer:
    """What the program knows about a post that somebody misses."""
    name = "" if why.place is None else why.place.name
    made = _plain(why) or _of_place(why)
    return Answer(made.icon, made.colour, made.what.replace("%1", name), made.remedy, made.lead)


def act(lead: Lead) -> str:
    """The words of its button."""
    return {
        Lead.NOTHING: "",
        Lead.MENTION: translate("Why", "Show the mention"),
        Lead.NAMES: translate("Why", "See the names we watch"),
        Lead.ENABLE: translate("Why", "Switch it on and read it"),
        Lead.READ: translate("Why", "Read it now"),
        Lead.PLACE: translate("Why", "See the place"),
        Lead.KEYS: translate("Why", "Enter the key"),
        Lead.ADD: translate("Why", "Add the page of the post…"),
        Lead.AGAIN: translate("Why", "Watch it again…"),
        Lead.WAYS: translate("Why", "See how it comes in…"),
    }[lead]


def _plain(why: Why) -> Answer | None:
    """The reasons that speak of no place."""
    if why.slug is WhySlug.SET_ASIDE:
        return _set_aside(why)
    if why.slug is WhySlug.CLOSED and why.closed is not None:
        return Answer("pause", "muted", closed_words.what(why.closed), closed_words.how(why.closed), Lead.WAYS)
    return {
        WhySlug.IN_LIST: Answer(
            "done", "positive",
            translate("Why", "It is in the list."),
            translate("Why", "A filter may hide it, or it was marked as done."),
            Lead.MENTION,
        ),
        WhySlug.NAMES_NOBODY: Answer(
            "names", "accent_text",
            translate("Why", "It was read, and names nobody whom we watch."),
            translate("Why", "If it does mean you, add the written form it uses; posts read before are searched anew."),
            Lead.NAMES,
        ),
        WhySlug.LET_GO: Answer(
            "clock", "muted",
            translate("Why", "It was read, named nobody whom we watched then, and its text was let go."),
            translate("Why", "How long such texts are kept stands in the settings."),
        ),
        WhySlug.ROBOTS: Answer(
            "pause", "muted",
            translate("Why", "The site’s rules for programs (robots.txt) keep us away from this page."),
            translate("Why", "What is said there comes in by hand: add the mention with its address and text."),
        ),
        WhySlug.CLOSED: Answer(
            "pause", "muted",
            translate("Why", "This site is not crawled."),
            translate("Why", "What is said there comes in by hand: add the mention with its address and text."),
            Lead.WAYS,
        ),
        WhySlug.NO_PLACE: Answer(
            "places", "accent_text",
            translate("Why", "No place on this site is watched."),
            translate("Why", "Add it: the program finds out how to read it."),
            Lead.ADD,
        ),
    }.get(why.slug)  # fmt: skip


def _set_aside(why: Why) -> Answer:
    """Why a mention that was found is kept out of the list."""
    told = {
        "noise": (
            translate("Why", "It was found and taken for noise: a vacancy, a directory, a reseller’s listing."),
            translate("Why", "If it is none, bring it back: it then stands among the new ones."),
        ),
        "own_voice": (
            translate("Why", "It was found and taken for your own voice: a post of your company itself."),
            translate("Why", "If somebody else wrote it, bring it back: it then stands among the new ones."),
        ),
        "rule": (
            translate("Why", "It was found, and a rule of yours throws it out."),
            translate("Why", "Show it: there the rule can be seen and dropped."),
        ),
    }
    marked = (
        translate("Why", "It was found, and somebody marked it as not about you."),
        translate("Why", "If it is, bring it back: it then stands among the new ones."),
    )
    what, remedy = told.get(why.code or "", marked)
    return Answer("pause", "accent_text", what, remedy, Lead.MENTION)


def _of_place(why: Why) -> Answer:
    """The reasons that speak of a place; "%1" stands for its name."""
    place = why.place
    assert place is not None
    if why.slug is WhySlug.REMOVED:
        day = "" if why.at is None else text.day(why.at)
        return Answer(
            "pause", "muted",
            translate("Why", "“%1” is on this site, but was removed on %2.").replace("%2", day),
            translate("Why", "Its posts and cases stay; new ones come once it is watched again."),
            Lead.AGAIN,
        )  # fmt: skip
    if why.slug is WhySlug.PLACE_FAILS:
        told = place_words.reason(place.error_code)
        return Answer(
            "warning", "late",
            " ".join(part for part in (translate("Why", "“%1” can't be read."), told.what) if part),
            told.remedy,
            Lead.KEYS if place.error_code == "needs_key" else Lead.PLACE,
        )  # fmt: skip
    if why.slug is WhySlug.SKIPPED:
        known = place_words.skip(why.code or "crawl")
        return Answer(
            "warning", "late",
            " ".join(part for part in (translate("Why", "“%1” showed it, but it could not be read."), known) if part),
            translate("Why", "What was passed over stands with the visits of the place."),
            Lead.PLACE,
        )  # fmt: skip
    unseen = "" if place.gap is None else place_words.gap(place.gap)
    reached = "" if place.looked_back_to is None else text.day(place.looked_back_to)
    return {
        WhySlug.PLACE_OFF: Answer(
            "pause", "muted",
            translate("Why", "“%1” is on this site, but is switched off."),
            "",
            Lead.ENABLE,
        ),
        WhySlug.NEVER_READ: Answer(
            "clock", "accent_text",
            translate("Why", "“%1” is on this site, but was not read yet."),
            "",
            Lead.READ,
        ),
        WhySlug.OLDER: Answer(
            "clock", "muted",
            translate("Why", "“%1” is on this site and was read back to %2, but did not show this post.")
            .replace("%2", reached),
            translate("Why", "If it is newer, it stands where this place does not look: add its page as a place.")
            + (f" {unseen}" if unseen else ""),
            Lead.ADD,
        ),
        WhySlug.THE_PLACE: Answer(
            "done", "positive",
            translate("Why", "This is “%1” itself: it is watched and was read."),
            translate("Why", "Paste the address of one of its posts to learn what became of that."),
            Lead.PLACE,
        ),
        WhySlug.CAPPED: Answer(
            "search", "muted",
            translate("Why", "“%1” brings posts of any site, and did not show all."),
            unseen,
            Lead.PLACE,
        ),
        WhySlug.NOT_REACHED: Answer(
            "refresh", "accent_text",
            translate("Why", "“%1” is on this site and has older pages that are still to be read."),
            translate("Why", "Each visit goes further back."),
            Lead.READ,
        ),
        WhySlug.NOT_SEEN: Answer(
            "search", "muted",
            translate("Why", "“%1” is on this site and was read, but this post was never shown there."),
            unseen or translate("Why", "It may stand on another page of the site: add that page as a place."),
            Lead.ADD,
        ),
    }[why.slug]  # fmt: skip
