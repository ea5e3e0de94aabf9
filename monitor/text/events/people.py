"""Whom news of a firm is about: who comes, who leaves; not who told the press of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from monitor.text.events.rules import Sentence
from monitor.text.types import Claim, ClaimKind, EventKind

_SAYS: Final = (
    r"sa(?:id|ys)|told|adds|added|announced|reported|comment(?:s|ed)|according\sto|"
    r"сообщил\w*|сообщает|заявил\w*|рассказал\w*|отметил\w*|пояснил\w*|добавил\w*|уточнил\w*|подчеркнул\w*|говорит|по\sсловам|"
    r"повідоми\w+|повідомля\w+|заяви\w+|розпові\w+|зазначи\w+|поясни\w+|дода[влє]\w*|уточни\w+|каже|за\sсловами|"
    r"kerto(?:i|o|ivat)|san(?:oi|oo)|tote(?:aa|si)|kommentoi|arvioi|kiittää|tiedott(?:i|aa)|ilmoitt(?:i|aa)|mukaan"
)
_SOURCE_BEFORE: Final = re.compile(rf"(?<!\w)(?:{_SAYS})(?!\w)(?:\s[^\s.,;!?]+){{0,6}}\s*$", re.IGNORECASE)
_SOURCE_AFTER: Final = re.compile(rf"^(?:\s*,[^,.;!?]{{0,60}},|\s)\s*(?:{_SAYS})(?!\w)", re.IGNORECASE)
_LEAVING_BEFORE: Final = re.compile(
    r"(?<!\w)(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|take[sn]?\sover\sfrom|took\sover\sfrom|predecessor|former|outgoing|"
    r"сменил[аи]?|сменит|сменив\w*|заменил[аи]?|заменит|вместо|на\sсмену|прежн\w+|бывш\w+|предшественни\w+|"
    r"змінив|змінил[аи]|змінить|замінив|замінил[аи]|замінить|замість|на\sзміну|попередни\w+|колишн\w+|"
    r"seuraa|seurasi|edeltäj\w+|entinen|väistyvä\w*)(?!\w)(?:\s(?!by\b)[^\s.,;!?]+){0,4}\s*$",
    re.IGNORECASE,
)
_COMING_BEFORE: Final = re.compile(
    r"(?<!\w)(?:succeeded\sby|replaced\sby|successor\w*|"
    r"место\s+займ\w+|(?:его|её|ее)\s+(?:сменит|заменит|сменил\w*|заменил\w*)|преемни\w+|на\s(?:его|её|ее)\sместо|"
    r"(?:його|її)\s+(?:місце|(?:замін|змін)\w+)|на\s(?:його|її)\sмісце|наступни\w+|"
    r"seuraaja\w*|tilalle\w*)(?:\s[^\s.,;!?]+){0,4}\s*$",
    re.IGNORECASE,
)
_LOOK_CHARS: Final = 90
_NAME: Final = r"(?P<who>[A-Z][\w’'-]+(?:\s(?:van|de|von|al|bin|der))?(?:\s[A-Z][\w’'-]+){1,2})"
_ENGLISH: Final = {
    EventKind.APPOINTMENT: (
        re.compile(
            rf"(?:\b[Nn]am(?:es|ed)|\b[Aa]ppoint(?:s|ed)|\b[Hh]ir(?:es|ed)|\b[Pp]romot(?:es|ed)|\b[Pp]icks|\b[Rr]ecruit(?:s|ed)|\b[Ww]elcomes|"
            rf"\b[Ee]lect(?:s|ed)|\b[Aa]ppointment\sof)\s{_NAME}(?=\s(?:as|to|chief|its|head|new|managing|finance|president|chair\w*|director|[A-Z]{{3}}\b))"
        ),
        re.compile(
            rf"{_NAME}\s(?:will|is\sto|has|was|is)?\s?(?:take(?:s|n)?\sover|took\sover|becomes?|became|joins|joined|been\s(?:named|appointed|promoted)|"
            r"appointed|named|promoted|to\s(?:lead|head|run|succeed|become|join)|succeeds|steps\sup)"
        ),
    ),
    EventKind.DEPARTURE: (
        re.compile(
            rf"{_NAME}\s(?:will|is|has|is\sto)?\s?(?:step(?:s|ped|ping)?\sdown|leaves?|left|leaving|retir(?:es?|ed|ing)|resign(?:s|ed)?|quits?|departs?)"
        ),
        re.compile(rf"(?:departure|resignation|retirement|exit)\sof\s{_NAME}"),
    ),
}
"""What tells a name that no list of given names holds. English only: the other languages bend names, which tells more."""


class Near(NamedTuple):
    """A sentence near the event's, and the claims in it, by their places in its text."""

    sentence: Sentence
    claims: Sequence[Claim]


def whom(kind: EventKind, near: Sequence[Near], lang: str) -> str | None:
    """The person an event is about, None where only others are named; `near` begins with the sentence that tells it."""
    people = [
        (one.value, *_sides(part.sentence, one))
        for part in near
        for one in part.claims
        if one.kind is ClaimKind.PERSON and one.value is not None
    ]
    wanted = [
        name
        for name, before, after in people
        if not (_SOURCE_BEFORE.search(before) or _SOURCE_AFTER.search(after))
        and not (kind is EventKind.DEPARTURE and _COMING_BEFORE.search(before))
        and not (kind is EventKind.APPOINTMENT and _leaves(before))
    ]
    if wanted:
        return wanted[0]
    if lang == "en":
        for part in near:
            for pattern in _ENGLISH.get(kind, ()):
                if (hit := pattern.search(part.sentence.text)) is not None:
                    return hit["who"]
    return None


def is_of_the_telling(sentence: Sentence, claim: Claim) -> bool:
    """Whether a day, told by a word alone, is that on which somebody told the press: "said on Monday"."""
    if any(sign.isdigit() for sign in claim.quote):
        return False
    before, after = _sides(sentence, claim)
    return _SOURCE_BEFORE.search(before) is not None or _SOURCE_AFTER.search(after) is not None


def _leaves(before: str) -> bool:
    return _LEAVING_BEFORE.search(before) is not None and _COMING_BEFORE.search(before) is None


def _sides(sentence: Sentence, claim: Claim) -> tuple[str, str]:
    """What stands before and behind a claim in its sentence."""
    start, end = claim.span[0] - sentence.start, claim.span[1] - sentence.start
    return sentence.text[max(0, start - _LOOK_CHARS) : start], sentence.text[end : end + _LOOK_CHARS]
