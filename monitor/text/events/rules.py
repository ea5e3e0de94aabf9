"""What the cues of a text say of each entity named: weights by kind, and what speaks against news of today.

A sentence tells an event of an entity when it holds a cue and the entity, or follows the sentence that names it. The title
counts double. Old news retold, denials and plans given up are no events.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from monitor.text.events.cues import RU, UK, Cues
from monitor.text.events.cues_latin import EN, FI
from monitor.text.types import EventKind, Polarity, Span

LANGS: Final[Mapping[str, Cues]] = {"ru": RU, "uk": UK, "fi": FI, "en": EN}
LEAST: Final = 1.5
"""Weight that an event needs where cues alone decide: one strong cue in a sentence about the entity."""
_STRONG: Final = 2.0
_WEAK: Final = 0.6
_TITLE: Final = 2.0
_FOLLOWING: Final = 0.8
_ABOUT_IT: Final = 0.8
"""Weight of a sentence without the name in a text whose only firm, or whose title's firm, is this one."""
_BARE: Final = 0.2
_SECOND: Final = 0.75
"""A second kind for one entity needs this share of the first one's weight, and a strong cue of its own."""

_GOOD: Final = frozenset({EventKind.GROWTH, EventKind.NEW_LINE, EventKind.ANNIVERSARY, EventKind.PUBLIC_PRAISE})
_BAD: Final = frozenset({EventKind.DIFFICULTY, EventKind.PUBLIC_BLAME})
_SENTENCE: Final = re.compile(r"(?<=[.!?…])[\"»”)]*\s+(?=[\"«“„(—–-]*[A-ZА-ЯЁІЇЄҐÅÄÖ\d])|\n+")
_DENIED: Final = re.compile(
    r"опровер\w+|не подтверд\w+|слух\w*|не планиру\w+|не собира\w+|отказал\w* от (?:иде|план|сделк|покупк|слияни)|(?:сделк\w+|покупк\w+) (?:сорвал|не состоя)\w+|"
    r"спросту\w+|не підтверд\w+|чутк\w+|не плану\w+|не збира\w+|відмови\w+ від (?:іде|план|угод|купівл|злитт)|"
    r"kiist\w+|kiel(?:si|tävät|tää) (?:huhu|tiedo|väitt)\w*|huhu\w*|ei (?:aio|suunnittele|ole (?:myymässä|ostamassa|sulkemassa|harkinnut))|luopu\w+ (?:suunnitelma|hankk|kaupa)\w*|"
    r"den(?:y|ies|ied) (?:\w+ ){0,4}(?:rumou?rs?|reports?|plan\w*|talks|claims|that|it)|rul(?:es|ed) out|no plans? to|not planning|rumou?rs?|scrapped|called off|abandon\w+ plans?",
    re.IGNORECASE,
)
_OLD: Final = re.compile(
    r"(?:десят|двадцат|пят|\d+)\w* лет назад|много лет назад|в прошлом (?:веке|столетии)|в (?:девяностых|нулевых)|когда-то|(?:десят|двадцят|п.ят|\d+)\w* років тому|колись|"
    r"(?:kymmenen|kaksikymmentä|\d+) vuotta sitten|aikoinaan|viime vuosisada\w+|(?:ten|twenty|fifteen|\d+) years ago|back in|decades ago|once upon",
    re.IGNORECASE,
)
_BORN: Final = re.compile(
    r"(?:19|20)\d\d(?=\s*(?:года? рожд|г\. ?р|року народж|года? выпуск|року випуск))|(?<=born in )\d{4}|(?<=founded in )\d{4}|"
    r"(?:с|з|since|vuodesta|основан\w* в|заснован\w* (?:у|в)|perustettu vuonna)\s+(?:19|20)\d\d"
)
"""Years that tell how old a person, a thing or a firm is: the sentence is of today."""
_YEAR: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Named:
    """An entity of the text: where text and title name it."""

    id: int
    spans: Sequence[Span]
    title_spans: Sequence[Span]


@dataclass(frozen=True, slots=True)
class Heard:
    """What the cues say of one entity. `weights` of the kinds that have any, `strong` those with a cue that alone tells.

    `share` of the sentences name it; `first` in [0, 1] is how far into the text it is named first (1: only in the title
    or nowhere). `denied` and `old`: a sentence about it takes something back, or tells of long ago. `title_denied`: the title does,
    whoever it is about.
    """

    weights: Mapping[EventKind, float]
    strong: frozenset[EventKind]
    in_title: bool
    alone: bool
    share: float
    first: float
    denied: bool
    old: bool
    title_denied: bool


def hear(
    title: str | None, text: str, lang: str, named: Sequence[Named], published_at: datetime | None
) -> tuple[Heard, ...]:
    """What the cues say of each of the entities, in their order."""
    parts = sentences(title, text)
    year = None if published_at is None else published_at.year
    return tuple(_heard(one, named, parts, text, lang, year) for one in named)


def _heard(
    one: Named, named: Sequence[Named], parts: Sequence[Sentence], text: str, lang: str, year: int | None
) -> Heard:
    weights: dict[EventKind, float] = {}
    strong: set[EventKind] = set()
    in_title = bool(one.title_spans)
    about_it = len(named) == 1 or (in_title and not any(other.title_spans for other in named if other.id != one.id))
    before = denied = old = False
    mentioned = 0
    for sentence in parts:
        here = sentence.names(one)
        mentioned += here
        others = any(sentence.names(other) for other in named if other.id != one.id)
        if here:
            factor = 1.0
        elif others:
            factor = _BARE if in_title else 0.0
        else:
            factor = _ABOUT_IT if about_it else _FOLLOWING if before else 0.0
        before = here or (before and not others)
        if not factor:
            continue
        takes_back, long_ago = _DENIED.search(sentence.lower) is not None, is_old(sentence.lower, year)
        denied, old = denied or takes_back, old or long_ago
        if takes_back or long_ago:
            continue
        if sentence.is_title:
            factor *= _TITLE
        for kind, is_strong in _cues_in(sentence.lower, lang):
            weights[kind] = weights.get(kind, 0.0) + (_STRONG if is_strong else _WEAK) * factor
            if is_strong and factor >= _FOLLOWING:
                strong.add(kind)
    first = one.spans[0][0] / max(1, len(text)) if one.spans else 1.0
    return Heard(
        weights,
        frozenset(strong),
        in_title,
        len(named) == 1,
        mentioned / max(1, len(parts)),
        first,
        denied,
        old,
        bool(parts) and parts[0].is_title and _DENIED.search(parts[0].lower) is not None,
    )


def told_by_cues(heard: Heard) -> list[tuple[EventKind, float]]:
    """The kinds that count where cues alone decide: the weightiest, and another that tells something of its own."""
    if heard.title_denied:
        return []
    ranked = sorted(((kind, weight) for kind, weight in heard.weights.items() if kind in heard.strong), key=_by_weight)
    if not ranked or ranked[0][1] < LEAST:
        return []
    most = ranked[0][1]
    return ranked[:1] + [one for one in ranked[1:2] if one[1] >= max(most * _SECOND, 2 * LEAST)]


def _by_weight(one: tuple[EventKind, float]) -> float:
    return -one[1]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the text or the title, by its span there."""

    text: str
    lower: str
    start: int
    end: int
    is_title: bool

    def names(self, one: Named) -> bool:
        """Whether the entity is named in it."""
        places = one.title_spans if self.is_title else one.spans
        return any(start < self.end and self.start < end for start, end in places)


def sentences(title: str | None, text: str) -> list[Sentence]:
    """The title, if there is one, and the sentences of the text."""
    found = [Sentence(title, title.lower(), 0, len(title), True)] if title else []
    start = 0
    for gap in (*_SENTENCE.finditer(text), None):
        end = len(text) if gap is None else gap.start()
        if end > start:
            found.append(Sentence(text[start:end], text[start:end].lower(), start, end, False))
        start = end if gap is None else gap.end()
    return found


def relations(title: str | None, text: str, named: Sequence[Named]) -> list[tuple[list[Span], list[Span]]]:
    """For each entity the sentences that name it, and those that name another one only.

    Spans are those of the title, a line break and the text in one.
    """
    shift = len(title) + 1 if title else 0
    parts = sentences(title, text)
    found = []
    for one in named:
        own, away = [], []
        for part in parts:
            by = 0 if part.is_title else shift
            if part.names(one):
                own.append((part.start + by, part.end + by))
            elif any(part.names(other) for other in named):
                away.append((part.start + by, part.end + by))
        found.append((own, away))
    return found


def is_old(sentence: str, year: int | None) -> bool:
    """Whether a lower-case sentence tells of long before the year of publication."""
    if _OLD.search(sentence):
        return True
    years = [int(one) for one in _YEAR.findall(_BORN.sub(" ", sentence))]
    return year is not None and bool(years) and max(years) <= year - 2


@lru_cache(maxsize=512)
def _cues_in(sentence: str, lang: str) -> tuple[tuple[EventKind, bool], ...]:
    """Kinds with a cue in a sentence, and whether it is a strong one."""
    found = []
    for kind, strong, weak in _patterns(lang):
        if strong.search(sentence):
            found.append((kind, True))
        elif weak.search(sentence):
            found.append((kind, False))
    return tuple(found)


@lru_cache(maxsize=4)
def _patterns(lang: str) -> tuple[tuple[EventKind, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"(?<![\w-])(?:{strong})"), re.compile(rf"(?<![\w-])(?:{weak})"))
        for kind, (strong, weak) in LANGS[lang].items()
    )


_WORSE: Final = re.compile(
    r"подорожа|дороже|запре|штраф|повыш\w+ (?:налог|пошлин|тариф|акциз)|обяза|ужесточ|заборон|зобов.яз|підвищ\w+ (?:подат|мит|тариф|акциз)|посил|"
    r"kiel|korot|tiuken|velvoit|sakko|ban|rais|tighten|mandatory|require|levy|higher",
    re.IGNORECASE,
)


def polarity_by_cues(kind: EventKind, text: str) -> Polarity:
    """Good or bad for the entity, by the kind."""
    if kind in _GOOD:
        return Polarity.GOOD
    if kind in _BAD:
        return Polarity.BAD
    if kind is EventKind.REGULATION:
        return Polarity.BAD if _WORSE.search(text) else Polarity.NEUTRAL
    return Polarity.NEUTRAL
