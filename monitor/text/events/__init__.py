"""Business events in news: which occasion, for whom, good or bad, main or in passing.

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
from monitor.text.types import Event, EventKind, Polarity, Span

LANGS: Final[Mapping[str, Cues]] = {"ru": RU, "uk": UK, "fi": FI, "en": EN}
MAX_CHARS: Final = 12_000
"""So much of an article is looked through; what comes later is not what it is about."""
LEAST: Final = 1.5
"""Weight that an event needs: one strong cue in a sentence about the entity."""
MAIN_SHARE: Final = 0.5
_STRONG: Final = 2.0
_WEAK: Final = 0.6
_TITLE: Final = 2.0
_FOLLOWING: Final = 0.8
_ABOUT_IT: Final = 0.8
"""Weight of a sentence without the name in a text whose only firm, or whose title's firm, is this one."""
_BARE: Final = 0.2
_SECOND: Final = 0.75
"""A second kind for one entity needs this share of the first one's weight, and a strong cue of its own."""

_GOOD: Final = frozenset(
    {EventKind.GROWTH, EventKind.NEW_LINE, EventKind.ANNIVERSARY, EventKind.PUBLIC_PRAISE, EventKind.APPOINTMENT}
)
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


def find(
    title: str | None, text: str, lang: str | None, named: Sequence[Named], published_at: datetime | None = None
) -> tuple[Event, ...]:
    """The events of the named entities, the weightiest first; () for a language that is not known."""
    if lang not in LANGS or not named:
        return ()
    text = text[:MAX_CHARS]
    sentences = _sentences(title, text)
    year = None if published_at is None else published_at.year
    found: list[Event] = []
    for one in named:
        weights: dict[EventKind, float] = {}
        strong: set[EventKind] = set()
        before = False
        in_title = bool(one.title_spans)
        about_it = len(named) == 1 or (in_title and not any(other.title_spans for other in named if other.id != one.id))
        mentioned = 0
        for sentence in sentences:
            here = any(
                s < sentence.end and sentence.start < e
                for s, e in (one.title_spans if sentence.is_title else one.spans)
            )
            mentioned += here
            others = any(
                s < sentence.end and sentence.start < e
                for other in named
                if other.id != one.id
                for s, e in (other.title_spans if sentence.is_title else other.spans)
            )
            if here:
                factor = 1.0
            elif others:
                factor = _BARE if in_title else 0.0
            else:
                factor = _ABOUT_IT if about_it else _FOLLOWING if before else 0.0
            before = here or (before and not others)
            if not factor or _is_old(sentence.text, year) or _DENIED.search(sentence.text):
                continue
            if sentence.is_title:
                factor *= _TITLE
            for kind, is_strong in _cues_in(sentence.text, lang):
                weights[kind] = weights.get(kind, 0.0) + (_STRONG if is_strong else _WEAK) * factor
                if is_strong and factor >= _FOLLOWING:
                    strong.add(kind)
        if _denied_in(title) or not weights:
            continue
        kept = _kept(weights, strong)
        share = mentioned / max(1, len(sentences))
        for kind, weight in kept:
            main = in_title or share >= MAIN_SHARE or (bool(one.spans) and one.spans[0][0] < len(text) * 0.25)
            found.append(Event(kind, round(min(1.0, weight / 6), 3), one.id, _polarity(kind, text), main))
    return tuple(sorted(found, key=lambda event: -event.score))


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    start: int
    end: int
    is_title: bool


def _sentences(title: str | None, text: str) -> list[_Sentence]:
    found = [_Sentence(title.lower(), 0, len(title), True)] if title else []
    start = 0
    for gap in (*_SENTENCE.finditer(text), None):
        end = len(text) if gap is None else gap.start()
        if end > start:
            found.append(_Sentence(text[start:end].lower(), start, end, False))
        start = end if gap is None else gap.end()
    return found


def _kept(weights: dict[EventKind, float], strong: set[EventKind]) -> list[tuple[EventKind, float]]:
    """The kinds that count: the weightiest, and another that tells something of its own."""
    ranked = sorted(((kind, weight) for kind, weight in weights.items() if kind in strong), key=lambda one: -one[1])
    if not ranked:
        return []
    first, weight = ranked[0]
    if weight < LEAST:
        return []
    kept = [(first, weight)]
    for kind, other in ranked[1:2]:
        if kind in strong and other >= weight * _SECOND and other >= 2 * LEAST:
            kept.append((kind, other))
    return kept


def _is_old(sentence: str, year: int | None) -> bool:
    if _OLD.search(sentence):
        return True
    years = [int(one) for one in _YEAR.findall(_BORN.sub(" ", sentence))]
    return year is not None and bool(years) and max(years) <= year - 2


def _denied_in(title: str | None) -> bool:
    return title is not None and _DENIED.search(title) is not None


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


def _polarity(kind: EventKind, text: str) -> Polarity:
    """Good or bad for the entity."""
    if kind in _GOOD:
        return Polarity.GOOD if kind is not EventKind.APPOINTMENT else Polarity.NEUTRAL
    if kind in _BAD:
        return Polarity.BAD
    if kind is EventKind.REGULATION:
        return Polarity.BAD if _WORSE.search(text) else Polarity.NEUTRAL
    return Polarity.NEUTRAL
