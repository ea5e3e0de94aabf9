"""Whether two news texts tell the same event in other words: near in meaning, and nothing in them contradicts.

Meaning is the cosine of the encoder's vectors of title and beginning. Alike headlines of different events ("opens a
shop in Kazan", "… in Samara") are nearer than many retellings, so what differs decides: a name or a number of one title
that the other text does not know, on both sides, is a contradiction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from monitor.text.fold import fold
from monitor.text.rarity import STEM_CHARS, rarity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAD_WORDS: Final = 60
"""So much of a text is compared: news says in its beginning what happened."""
RARE_WORDS: Final = 14
"""The rarest words of a beginning find candidates: those that share most of them."""
APART: Final = timedelta(days=10)
"""Two texts about one event are published within this time; the same words later are the next event of its kind."""
SAME: Final = 0.947
"""Cosine with the share of names known to both; set on `training/corpus/story_pairs.jsonl` and half of tgcontest."""
_NAMES_WEIGH: Final = 0.02
TITLES_APART: Final = 0.92
_TITLES_WEIGH: Final = 0.3
"""Cosine below which the titles of texts that share wording speak against one event, and how much: set so that our own
pairs keep as far from the border on both sides. Titles of mere retellings differ freely: there it tells nothing."""
_SOON: Final = timedelta(hours=36)
_SOON_WEIGHS: Final = 0.04
"""Two reports of one day on one event say much in different words; alike ones of different events are weeks apart."""
_HALF_KNOWN: Final = 0.5
_LEAST_RARE: Final = 4.0

_WORD: Final = re.compile(r"\w+(?:[-’'ʼ]\w+)*")
_SENTENCE: Final = re.compile(r"(?<=[.!?…:])\s+|\n+")
_OPEN_QUOTE: Final = re.compile(r"[«\"“„]$")
_NUMBER: Final = re.compile(r"\d[\d \u00a0.,]*\d|\d")

Vector: TypeAlias = "NDArray[np.float32]"


@dataclass(frozen=True, slots=True)
class Told:
    """What is compared of a news text: word beginnings of the whole, names and numbers of title and lead.

    `measured` are the lead's numbers with a point.
    """

    stems: frozenset[str]
    lead_names: frozenset[str]
    title_names: frozenset[str]
    title_numbers: frozenset[str]
    numbers: frozenset[str]
    measured: frozenset[str]
    rare: tuple[str, ...]


@lru_cache(maxsize=512)
def told(title: str | None, text: str) -> Told:
    """What a text tells, by its words."""
    whole = f"{title}. {text}" if title else text
    lead = beginning(title, text)
    stems = frozenset(_stem(word[0]) for word in _WORD.finditer(whole))
    lead_stems = dict.fromkeys(_stem(word[0]) for word in _WORD.finditer(lead))
    weights = {stem: rarity(stem) for stem in lead_stems if len(stem) > 2 or stem.isdigit()}
    rare = sorted(
        (stem for stem, weight in weights.items() if weight >= _LEAST_RARE), key=lambda one: (-weights[one], one)
    )
    return Told(
        stems=stems,
        lead_names=_names(lead),
        title_names=_names(title or ""),
        title_numbers=_numbers(title or ""),
        numbers=_numbers(whole),
        measured=frozenset(one for one in _numbers(lead) if "." in one),
        rare=tuple(rare[:RARE_WORDS]),
    )


def beginning(title: str | None, text: str) -> str:
    """Title and first words: what the encoder reads."""
    lead = " ".join(text.split(maxsplit=LEAD_WORDS)[:LEAD_WORDS])
    return f"{title}. {lead}" if title else lead


def keys(one: Told) -> tuple[str, ...]:
    """The rare words; texts about one event share some of them."""
    return one.rare


def contradict(one: Told, other: Told) -> bool:
    """Whether each title says something, of one sort, that the other text does not know."""
    names = (_unknown(one.title_names, other.stems), _unknown(other.title_names, one.stems))
    numbers = (one.title_numbers - other.numbers, other.title_numbers - one.numbers)
    # two readings of one measure ("2,2 points", "2,6 points") are two events
    measures = (one.measured - other.numbers, other.measured - one.numbers)
    return all(names) or all(numbers) or (all(measures) and not one.measured & other.measured)


def likeness(one: Told, other: Told, near: float, *, soon: bool = False) -> float:
    """How alike two texts are, 1 and more is the same event; `near` is the cosine of their vectors.

    `soon` says that both are known to be published within a day and a half.
    """
    if contradict(one, other):
        return 0.0
    shares = [
        1 - len(_unknown(names, stems)) / len(names)
        for names, stems in ((one.lead_names, other.stems), (other.lead_names, one.stems))
        if names
    ]
    known = sum(shares) / len(shares) if shares else _HALF_KNOWN
    return (near + _NAMES_WEIGH * known + _SOON_WEIGHS * soon) / SAME


def against(titles: float) -> float:
    """What titles of this cosine take from `likeness`."""
    return _TITLES_WEIGH * max(0.0, TITLES_APART - titles)


def near_in_time(one: datetime | None, other: datetime | None) -> bool:
    """Whether both may tell of one event by when they were published; unknown times forbid nothing."""
    return one is None or other is None or abs(one - other) <= APART


def soon(one: datetime | None, other: datetime | None) -> bool:
    """Whether both are known to be published within a day and a half."""
    return one is not None and other is not None and abs(one - other) <= _SOON


def _stem(word: str) -> str:
    return fold(word)[:STEM_CHARS]


def _unknown(names: frozenset[str], stems: frozenset[str]) -> frozenset[str]:
    """Names that a text does not have, not even with another ending («Пошта», «Пошти»)."""
    return frozenset(
        name
        for name in names
        if name not in stems and not any(_bent(name, stem) for stem in stems if stem[0] == name[0])
    )


def _bent(one: str, other: str) -> bool:
    """Short words whose last letter may be an ending."""
    short = min(len(one), len(other)) - 1
    return short >= 3 and max(len(one), len(other)) <= STEM_CHARS and one[:short] == other[:short]


def _names(text: str) -> frozenset[str]:
    """Beginnings of words with a capital that no sentence's beginning explains, and of what is quoted."""
    found = set()
    for sentence in _SENTENCE.split(text):
        for place, word in enumerate(_WORD.finditer(sentence)):
            if word[0][0].isupper() and (place > 0 or _OPEN_QUOTE.search(sentence[: word.start()])):
                found.add(_stem(word[0]))
    return frozenset(found)


def _numbers(text: str) -> frozenset[str]:
    """Numbers without the marks between their thousands."""
    return frozenset(
        re.sub(r"[ \u00a0,.](?=\d{3}(?!\d))", "", one).replace(",", ".").rstrip(".") for one in _NUMBER.findall(text)
    )
