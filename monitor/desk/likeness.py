"""Whether two written names or numbers mean the same: across scripts, cases, initials and slips of the finger."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Final

from monitor.text.fold import fold

_LATIN: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e", "ж": "zg", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "g", "ц": "c", "ч": "cg", "ш": "sg", "щ": "sg", "ъ": "", "ы": "i",
    "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "ä": "a", "ö": "o", "å": "o", "ü": "u", "é": "e", "ł": "l", "š": "sg", "ž": "zg", "č": "cg",
}  # fmt: skip
"""г and х are both g, as h is below: Ukrainian passports write г as h, Russian ones х as kh."""
_SPELLINGS: Final = (
    ("shch", "sg"), ("sch", "sg"), ("sh", "sg"), ("ch", "cg"), ("zh", "zg"), ("kh", "g"), ("ts", "c"),
    ("tz", "c"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("w", "v"), ("x", "ks"), ("q", "k"), ("yo", "e"), ("ye", "e"),
    ("y", "i"), ("j", "i"), ("h", "g"),
)  # fmt: skip
_TWICE: Final = re.compile(r"(.)\1+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LEAST_LETTERS: Final = 3

_SLAVIC: Final = """
    a u i e o ia iu oi ei om em im am iam ami iami ag iag ov ev iv ovi evi evu ogo omu imi ig oiu eiu ii oe aia uiu
"""
_FINNISH: Final = """
    n a en in an on un le lle lla lta ssa sta ta da ksi na ia ien eita seen sen sena sta sella selle selta sessa
    sesta nen ne gen
"""
_ENGLISH: Final = "s es"
_ENDINGS: Final = frozenset(("", *_TWICE.sub(r"\1", f"{_SLAVIC} {_FINNISH} {_ENGLISH}").split()))
"""Endings of cases as `skeleton` writes them."""


class NameLikeness(StrEnum):
    """How a name that was said is written elsewhere; the nearest first."""

    SAME = "same"
    INFLECTED = "inflected"
    TRANSLITERATED = "transliterated"
    INITIALS = "initials"
    TYPO = "typo"
    PART = "part"
    """Only one word of several was said: a first name, or a surname alone."""


_RANK: Final = {one: rank for rank, one in enumerate(NameLikeness)}


@lru_cache(16_384)
def skeleton(word: str) -> str:
    """A word in Latin letters of which those are one that schemes of transliteration confuse."""
    folded = fold(word).replace("'", "").replace("-", "")
    text = "".join(_LATIN.get(letter, letter) for letter in folded)
    if not _is_cyrillic(folded):
        for old, new in _SPELLINGS:
            text = text.replace(old, new)
    return _TWICE.sub(r"\1", text)


def name_words(name: str) -> list[str]:
    """The words of a name, initials too, in its order."""
    return [match[0] for match in _WORD.finditer(name)]


def name_terms(name: str) -> set[str]:
    """What a written name is looked up by: the skeletons of its whole words."""
    return {found for word in name_words(name) if len(found := skeleton(word)) >= _LEAST_LETTERS}


def name_prefixes(name: str) -> list[str]:
    """Beginnings under which `name_terms` of the same name, otherwise bent, would stand; the longest words first."""
    words = sorted(name_terms(name), key=len, reverse=True)
    return [word[: max(_LEAST_LETTERS, len(word) - 4)] for word in words]


def same_name(said: str, written: str) -> NameLikeness | None:
    """How the name that was said is like the written one; None where it is another's.

    Every word of one must be a word of the other; what only one of them has (a patronymic) does not matter.
    """
    return _within(said, written) or _within(written, said)


def _within(said: str, written: str) -> NameLikeness | None:
    left, right = name_words(said), name_words(written)
    if not left or not right:
        return None
    free = list(right)
    worst = NameLikeness.SAME
    whole = 0
    for word in sorted(left, key=len, reverse=True):
        best: tuple[int, str, NameLikeness] | None = None
        for other in free:
            like = _same_word(word, other)
            if like is not None and (best is None or _RANK[like] < best[0]):
                best = (_RANK[like], other, like)
        if best is None:
            return None
        free.remove(best[1])
        worst = max(worst, best[2], key=_RANK.__getitem__)
        whole += best[2] is not NameLikeness.INITIALS
    if not whole:
        return None
    if len(left) == 1 and len([word for word in right if len(word) > 1]) > 1:
        return NameLikeness.PART if worst is not NameLikeness.TYPO else None
    return worst


def _same_word(said: str, written: str) -> NameLikeness | None:
    one, other = fold(said), fold(written)
    if one == other:
        return NameLikeness.SAME if len(one) > 1 else NameLikeness.INITIALS
    left, right = skeleton(said), skeleton(written)
    if not left or not right:
        return None
    if len(one) == 1 or len(other) == 1:
        return NameLikeness.INITIALS if left[0] == right[0] else None
    scripts = _is_cyrillic(one) != _is_cyrillic(other)
    if left == right:
        return NameLikeness.TRANSLITERATED
    if _bent_alike(left, right):
        return NameLikeness.TRANSLITERATED if scripts else NameLikeness.INFLECTED
    longest = max(len(left), len(right))
    if min(len(left), len(right)) >= 5 and distance(left, right) <= (2 if longest >= 9 else 1):
        return NameLikeness.TYPO
    return None


def _bent_alike(left: str, right: str) -> bool:
    return any(_same_stem(one, other) for one in _opened(left) for other in _opened(right))


def _opened(word: str) -> tuple[str, ...]:
    """The word, and with the vowel that Ukrainian has in its other cases: Львів, Львові; Київ, Києві."""
    return (word, f"{word[:-2]}ov", f"{word[:-2]}ev") if word.endswith("iv") else (word,)


def _same_stem(left: str, right: str) -> bool:
    shared = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        shared += 1
    if shared < max(_LEAST_LETTERS, min(len(left), len(right)) - 3):
        return False
    # the stem may end a letter earlier than the words part: Мария, Марии; Virtanen, Virtasen
    return any(
        left[stem:] in _ENDINGS and right[stem:] in _ENDINGS
        for stem in range(shared, max(_LEAST_LETTERS - 1, shared - 2), -1)
    )


def _is_cyrillic(word: str) -> bool:
    return any("а" <= letter <= "я" or letter in "іїєґ" for letter in word)


def distance(left: str, right: str) -> int:
    """Letters put in, left out, changed, or swapped with their neighbour (Damerau, restricted)."""
    if left == right:
        return 0
    before: list[int] = []
    last = list(range(len(right) + 1))
    for i, one in enumerate(left, 1):
        row = [i]
        for j, other in enumerate(right, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one != other))
            if i > 1 and j > 1 and one == right[j - 2] and left[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


# --- numbers ---

_ALIKE: Final = str.maketrans("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS")
_FEWEST_SIGNS: Final = 4


def number_term(written: str) -> str:
    """A number of a thing as it is compared: capitals, no separators, Cyrillic letters that look Latin as Latin."""
    return re.sub(r"[\W_]+", "", written.upper()).translate(_ALIKE)


def number_shape(term: str) -> str:
    """Its form: `RM004512` is `AA999999`."""
    return re.sub(r"[^\W\d_]", "A", re.sub(r"\d", "9", term))


def near_numbers(term: str) -> set[str]:
    """All numbers that one slip makes of this one: a digit changed, left out or put in, or two neighbours swapped.

    Short numbers have none: there every number is near every other.
    """
    if len(term) < _FEWEST_SIGNS:
        return set()
    found: set[str] = set()
    for place, sign in enumerate(term):
        head, tail = term[:place], term[place + 1 :]
        if sign.isdigit():
            found.update(head + digit + tail for digit in "0123456789")
        if len(term) > _FEWEST_SIGNS:
            found.add(head + tail)
        if tail:
            found.add(head + tail[0] + sign + tail[1:])
        found.update(head + digit + sign + tail for digit in "0123456789")
    found.update(term + digit for digit in "0123456789")
    found.discard(term)
    return found


def slip(said: str, written: str) -> str:
    """Which slip parts two near numbers: `swapped`, `changed`, `left_out`, `put_in`."""
    if len(said) < len(written):
        return "left_out"
    if len(said) > len(written):
        return "put_in"
    return "swapped" if sorted(said) == sorted(written) else "changed"


def shared_words(said: str, written: str) -> float:
    """Share of the words said that stand in what is written, bent or not, in [0, 1]."""
    left = [skeleton(word) for word in _words(said)]
    right = [skeleton(word) for word in _words(written)]
    if not left or not right:
        return 0.0
    hits = sum(any(one == other or _bent_alike(one, other) for other in right) for one in left)
    return hits / len(left)


def _words(text: str) -> Iterator[str]:
    return (word for word in re.findall(r"\w+", text) if len(word) >= _LEAST_LETTERS or word.isdigit())


def best(likenesses: Sequence[NameLikeness | None]) -> NameLikeness | None:
    """The nearest of several."""
    known = [one for one in likenesses if one is not None]
    return min(known, key=_RANK.__getitem__) if known else None
