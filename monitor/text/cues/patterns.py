"""How cues are written and what kinds there are.

A lexicon is running text, one cue between commas, in folded letters. `*` stands for any letters (верн* is вернуть,
верните…), `_` for up to three words between («верните _ деньги»). A space is any gap between two words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Sign(StrEnum):
    """What a cue is a sign of. The values of the first eleven are those of `Reason`."""

    SERVICE = "service"
    DELIVERY = "delivery"
    QUALITY = "quality"
    BILLING = "billing"
    PRICE = "price"
    MISSING_ITEM = "missing_item"
    RULES_CHANGED = "rules_changed"
    FORGOTTEN = "forgotten"
    HARM = "harm"
    COMPETITOR = "competitor"
    NOBODY = "nobody"
    FAILURE = "failure"
    """Something does not work or went wrong, of whatever kind."""
    ANGER = "anger"
    """A judgement: awful, disgrace, disappointed."""
    NEVER = "never"
    """Leaving or warning others: never again, do not recommend."""
    DEMAND = "demand"
    """Asking for one's due: money back, explain, I will sue."""
    WAITING = "waiting"
    ADDRESSED = "addressed"
    """Second person to the firm."""
    OWN_STORY = "own_story"
    """First person: it happened to the author."""
    LOSS = "loss"
    """Money, court or authorities are named: it costs more than nerves."""
    CONTRAST = "contrast"
    NEGATION = "negation"
    ASKING = "asking"
    PRAISE = "praise"
    THANKS = "thanks"
    NEWS = "news"
    VACANCY = "vacancy"
    LISTING = "listing"
    """A shop's, reseller's or directory's text."""
    OWN_VOICE = "own_voice"
    """A firm speaking of itself."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue found: its sign and its span in the folded text."""

    sign: Sign
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cues of one language, compiled."""

    lang: str
    patterns: Mapping[Sign, re.Pattern[str]]


_GAP: Final = r"(?:\W+\w+){0,3}?\W+"


def compiled(lang: str, cues: Mapping[Sign, str]) -> Lexicon:
    """A lexicon from its running text."""
    return Lexicon(lang, {sign: pattern_of(text) for sign, text in cues.items()})


def pattern_of(text: str) -> re.Pattern[str]:
    """Finds any of the cues of running text in folded text."""
    parts = [" ".join(part.split()) for part in text.replace("\n", " ").split(",")]
    # Longer first: «не работает» before «не».
    alternatives = [_alternative(part) for part in sorted(filter(None, parts), key=len, reverse=True)]
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)")


def _alternative(part: str) -> str:
    written = ""
    between = ""
    for word in part.split(" "):
        if word == "_":
            between = _GAP
            continue
        written += between + re.escape(word).replace(r"\*", r"\w*")
        between = r"\W+"
    return written
