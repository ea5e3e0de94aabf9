"""The same firm twice? Cards that may be one: by numbers, by name without its legal form, across alphabets.

Only suspicions come out of here; people join or keep apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from monitor.client_types import IdentifierKind
from monitor.desk.identifiers import is_exclusive
from monitor.text.fold import fold
from monitor.text.lexicon import words
from monitor.text.names.legal import take_apart

_LONG_FORMS: Final = re.compile(
    r"\b(?:общество с ограниченной ответственностью"
    r"|(?:открытое |закрытое |публичное |непубличное )?акционерное общество"
    r"|индивидуальный предприниматель|производственный кооператив|товарищество с ограниченной ответственностью"
    r"|товариство з обмеженою відповідальністю|(?:приватне |публічне |відкрите |закрите )?акціонерне товариство"
    r"|фізична особа[ -]*підприємець|приватне (?:підприємство|мале підприємство)|державне підприємство"
    r"|(?:julkinen )?osakeyhtiö|kommandiittiyhtiö|avoin yhtiö|toiminimi|osuuskunta"
    r"|limited liability company|joint stock company|aktiebolag)\b"
)
_FILLERS: Final = words(
    "группа компаний гк група компаній тд торговый дом торговий дім холдинг компания компанія фирма фірма концерн "
    "group holding company trading house the konserni yhtymä yhtiöt yritys"
)
_WORD: Final = re.compile(r"[^\W_]+")
_TO_LATIN: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "є": "e", "ж": "zh", "з": "z", "и": "i", "і": "i",
    "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e",
    "ю": "u", "я": "a", "ä": "a", "ö": "o", "å": "o", "ü": "u",
}  # fmt: skip
_ALIKE: Final = (
    ("shch", "s"), ("sch", "s"), ("tch", "c"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "g"), ("ph", "f"),
    ("ck", "k"), ("ts", "c"), ("tz", "c"), ("qu", "kv"), ("x", "ks"), ("w", "v"), ("yu", "u"), ("iu", "u"),
    ("ju", "u"), ("ya", "a"), ("ia", "a"), ("ja", "a"), ("ye", "e"), ("ie", "e"), ("je", "e"), ("yo", "e"),
    ("jo", "e"), ("io", "e"), ("yi", "i"), ("h", "g"), ("y", "i"), ("j", "i"), ("c", "k"),
)  # fmt: skip
"""What one sound is written with in passports, on road signs and by habit: all made one letter, so that it compares."""
_SOUND_LEAST: Final = 4
_SLIP_LEAST: Final = 7
_CROWD: Final = 12
"""More cards than this of one key are no doubles but a common name."""


class Likeness(StrEnum):
    """Why two cards may be one firm; `other_number` speaks against it."""

    IDENTIFIER = "identifier"
    NAME = "name"
    TRANSLITERATION = "transliteration"
    WORDS = "words"
    SPELLING = "spelling"
    DOMAIN = "domain"
    OTHER_NUMBER = "other_number"


_SCORES: Final = {
    Likeness.IDENTIFIER: 1.0,
    Likeness.NAME: 0.9,
    Likeness.DOMAIN: 0.85,
    Likeness.TRANSLITERATION: 0.8,
    Likeness.WORDS: 0.7,
    Likeness.SPELLING: 0.6,
}
_OTHER_NUMBER_COSTS: Final = 0.4


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm as its card names it: all written names, its numbers in their usual form."""

    id: int
    names: tuple[str, ...]
    identifiers: frozenset[tuple[IdentifierKind, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two cards that may be one firm: `grounds` the strongest first, `detail` what matched, `score` [0, 1]."""

    first_id: int
    second_id: int
    grounds: tuple[Likeness, ...]
    detail: str
    score: float


def name_key(name: str) -> str:
    """The name without legal form, quotes and signs, folded: equal for one firm under any legal form."""
    bare = _LONG_FORMS.sub(" ", fold(name))
    core = take_apart(" ".join(bare.split()) or name).core
    return " ".join(_WORD.findall(fold(core))) or " ".join(_WORD.findall(fold(name)))


def sound_key(name: str) -> str:
    """The name in letters that are alike in all alphabets, without blanks; "" for a short one."""
    letters = name_key(name).replace(" ", "").translate({ord(one): other for one, other in _TO_LATIN.items()})
    for written, one in _ALIKE:
        letters = letters.replace(written, one)
    letters = re.sub(r"([^\W\d])\1+", r"\1", letters)
    return letters if len(letters) >= _SOUND_LEAST else ""


def words_key(name: str) -> str:
    """The telling words of a name in any order; "" where nothing but fillers is left."""
    return " ".join(sorted(word for word in name_key(name).split() if word not in _FILLERS))


def suspicions(firms: Sequence[Firm], apart: Iterable[tuple[int, int]] = ()) -> tuple[Suspicion, ...]:
    """Pairs that may be one, the surest first; pairs in `apart` were told to be two."""
    told_apart = {frozenset(pair) for pair in apart}
    found: dict[frozenset[int], dict[Likeness, str]] = {}

    def see(ground: Likeness, keys: Mapping[str, Sequence[int]]) -> None:
        for key, ids in keys.items():
            several = sorted(set(ids))
            if not key or len(several) < 2 or len(several) > _CROWD:
                continue
            for place, one in enumerate(several):
                for other in several[place + 1 :]:
                    if (pair := frozenset((one, other))) not in told_apart:
                        found.setdefault(pair, {}).setdefault(ground, key)

    by_number: dict[str, list[int]] = {}
    by_domain: dict[str, list[int]] = {}
    for firm in firms:
        for kind, value in firm.identifiers:
            keys = by_domain if kind is IdentifierKind.DOMAIN else by_number
            keys.setdefault(value if kind is IdentifierKind.DOMAIN else f"{kind} {value}", []).append(firm.id)
    see(Likeness.IDENTIFIER, by_number)
    see(Likeness.DOMAIN, by_domain)
    for ground, key_of in (
        (Likeness.NAME, name_key),
        (Likeness.TRANSLITERATION, sound_key),
        (Likeness.WORDS, words_key),
    ):
        keys_of: dict[str, list[int]] = {}
        for firm in firms:
            for key in {key_of(name) for name in firm.names}:
                keys_of.setdefault(key, []).append(firm.id)
        see(ground, keys_of)
    see(Likeness.SPELLING, _slips(firms))
    by_id = {firm.id: firm for firm in firms}
    told = [_told(by_id, pair, grounds) for pair, grounds in found.items()]
    return tuple(sorted(told, key=lambda one: (-one.score, one.first_id, one.second_id)))


def _told(firms: Mapping[int, Firm], pair: frozenset[int], grounds: Mapping[Likeness, str]) -> Suspicion:
    first, second = sorted(pair)
    order = sorted(grounds, key=lambda one: -_SCORES[one])
    score = _SCORES[order[0]]
    if Likeness.IDENTIFIER not in grounds and _other_number(firms[first], firms[second]):
        order.append(Likeness.OTHER_NUMBER)
        score -= _OTHER_NUMBER_COSTS
    return Suspicion(first, second, tuple(order), grounds[order[0]], round(score, 2))


def _other_number(one: Firm, other: Firm) -> bool:
    """Whether both have a number of a kind that a firm has one of, and never the same."""
    for kind in IdentifierKind:
        ours = {value for which, value in one.identifiers if which is kind}
        theirs = {value for which, value in other.identifiers if which is kind}
        if is_exclusive(kind) and ours and theirs and not ours & theirs:
            return True
    return False


def _slips(firms: Sequence[Firm]) -> dict[str, list[int]]:
    """Firms whose names differ by one letter left out, put in, exchanged or swapped; digits never count as a slip."""
    spelt: dict[str, set[int]] = {}
    for firm in firms:
        for name in firm.names:
            if len(key := sound_key(name)) >= _SLIP_LEAST:
                spelt.setdefault(key, set()).add(firm.id)
    near: dict[str, set[str]] = {}
    for key in spelt:
        near.setdefault(key, set()).add(key)
        for place in range(len(key)):
            if not key[place].isdigit():
                near.setdefault(key[:place] + key[place + 1 :], set()).add(key)
    found: dict[str, list[int]] = {}
    for keys in near.values():
        if 1 < len(keys) <= _CROWD:
            several = sorted(keys)
            for place, one in enumerate(several):
                for other in several[place + 1 :]:
                    if _one_slip(one, other):
                        found[f"{one} / {other}"] = [*spelt[one], *spelt[other]]
    return found


def _one_slip(one: str, other: str) -> bool:
    if re.sub(r"\D", "", one) != re.sub(r"\D", "", other):
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return short[start:] == long[start + 1 :]
    return one[start + 1 :] == other[start + 1 :] or (
        one[start : start + 2] == other[start : start + 2][::-1] and one[start + 2 :] == other[start + 2 :]
    )
