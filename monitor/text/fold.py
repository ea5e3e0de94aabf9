"""Text folded for comparing: what readers take for the same letters becomes the same letters.

Lower case, ё as е, ґ as г, one apostrophe, one quote, one hyphen, one kind of space; ligatures, full-width and
mathematical letters spelled out; soft hyphens, zero-width characters and stress marks gone; NFC. Finnish ä and ö,
Russian й and Ukrainian ї stay what they are.

Folding runs over every post that is crawled, and `str.translate` does 12 M characters/s where `lower` does 190: so each
replacement is made only where its letter occurs at all (searching one letter costs next to nothing), and places are
traced back to the raw text only for the few posts in which something was found. Nearly all texts fit into one of two
eight-bit alphabets, though, and there one table does it all at once, twice as fast.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, NamedTuple

VERSION: Final = 1
"""Raised when the same text folds otherwise: a search index made before must then be made again."""
# One letter for one letter: places stay. Searched in the lower-cased text.
_SAME_LENGTH: Final = (
    ("ё", "е"),
    ("ґ", "г"),
    ("ѐ", "е"),
    ("ѝ", "и"),
    ("ς", "σ"),
    ("\n", " "),
    ("\r", " "),
    ("\t", " "),
    ("\u00a0", " "),
    ("\u2009", " "),
    ("\u202f", " "),
    ("\u2007", " "),
    ("\u2002", " "),
    ("\u2003", " "),
    ("\u3000", " "),
    ("\u2028", " "),
    ("\u2029", " "),
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u02bc", "'"),
    ("\u02b9", "'"),
    ("\u2032", "'"),
    ("\u201b", "'"),
    ("`", "'"),
    ("\u00b4", "'"),
    ("«", '"'),
    ("»", '"'),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u201e", '"'),
    ("\u201f", '"'),
    ("\u2033", '"'),
    ("\u2013", "-"),
    ("\u2014", "-"),
    ("\u2011", "-"),
    ("\u2010", "-"),
    ("\u2212", "-"),
    ("\u2012", "-"),
    ("\u2015", "-"),
)
# Accents that no letter took in when composing: stress marks mostly (Рома́шка); the dot is left by İ.
_STRAY_MARKS: Final = "\u0301\u0300\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328"
# Letters that change the length: their presence shifts every place behind them.
_OTHER_LENGTH: Final = (
    ("\u00ad", ""),
    ("\u200b", ""),
    ("\u200c", ""),
    ("\u200d", ""),
    ("\u2060", ""),
    ("\ufeff", ""),
    ("\u200e", ""),
    ("\u200f", ""),
    ("ß", "ss"),
    *((mark, "") for mark in _STRAY_MARKS),
)
# What needs a look at single characters: combining marks, ligatures, full-width and mathematical letters, digraphs.
# Not №, ™, ², … : spelling those out would glue letters to the neighbouring word.
_SPECIAL: Final = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\u1100-\u11ff\u01c4-\u01cc\u01f1-\u01f3\u0130\u0132\u0133\u0149"
    "\u2160-\u217f\u212a\u212b\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]"
)
_CLUSTER: Final = re.compile("[\u1100-\u11ff]+|.[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]*", flags=re.DOTALL)
_SINGLE: Final = {ord(old): new for old, new in _SAME_LENGTH + _OTHER_LENGTH}


class Alphabet(NamedTuple):
    """One of a byte for a letter."""

    name: str
    folded: bytes
    """What each byte folds to."""
    others: tuple[bytes, ...]
    """Those that fold to nothing or to more than a letter."""
    in_words: frozenset[int]
    """Codes of folded letters and digits."""


def _eight_bit(name: str) -> Alphabet:
    folded, others = bytearray(range(256)), []
    for code in range(256):
        letter = bytes([code]).decode(name, "ignore")
        plain = letter.lower().translate(_SINGLE)
        if len(plain) == 1:
            folded[code] = plain.encode(name)[0]
        elif letter:
            others.append(bytes([code]))
    in_words = frozenset(code for code in folded if bytes([code]).decode(name, "ignore").isalnum())
    return Alphabet(name, bytes(folded), tuple(others), in_words)


_ALPHABETS: Final = (_eight_bit("cp1251"), _eight_bit("cp1252"))


def fold_to_bytes(text: str) -> tuple[bytes, Alphabet] | None:
    """The folded text in an eight-bit alphabet, a byte a letter; None where the text fits into none."""
    if text.isascii():
        return text.encode().translate(_ALPHABETS[0].folded), _ALPHABETS[0]
    for alphabet in _ALPHABETS:
        try:
            letters = text.encode(alphabet.name)
        except UnicodeEncodeError:
            continue
        if not any(other in letters for other in alphabet.others):
            return letters.translate(alphabet.folded), alphabet
    return None


def fold(text: str) -> str:
    """The text as it is compared, searched and indexed; folding it again changes nothing."""
    return fold_aligned(text)[0]


def fold_aligned(text: str) -> tuple[str, bool]:
    """The folded text, and whether its places are those of the raw text (else ask `offsets`)."""
    if text.isascii():
        folded = text.lower()
        for old, new in (("\n", " "), ("\r", " "), ("\t", " "), ("`", "'")):
            if old in folded:
                folded = folded.replace(old, new)
        return folded, True
    letters = fold_to_bytes(text)
    if letters is not None:
        return letters[0].decode(letters[1].name), True
    # The quick check of NFKC costs a tenth of the search that it saves.
    if not unicodedata.is_normalized("NFKC", text) and _SPECIAL.search(text):
        return "".join(map(_fold_cluster, _CLUSTER.findall(text))), False
    folded = text.lower()
    aligned = len(folded) == len(text)
    for old, new in _SAME_LENGTH:
        if old in folded:
            folded = folded.replace(old, new)
    for old, new in _OTHER_LENGTH:
        if old in folded:
            folded = folded.replace(old, new)
            aligned = False
    return folded, aligned


@dataclass(frozen=True, slots=True)
class Places:
    """For each character of a folded text where its origin in the raw text starts and ends."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The raw span of a folded one that is not empty."""
        return self.starts[start], self.ends[end - 1]


def offsets(text: str) -> Places:
    """Where the characters of `fold(text)` come from; one entry for each of them."""
    starts: list[int] = []
    ends: list[int] = []
    for cluster in _CLUSTER.finditer(text):
        start, end = cluster.span()
        length = len(_fold_cluster(cluster[0]))
        if length == end - start:
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        else:
            starts.extend([start] * length)
            ends.extend([end] * length)
    return Places(tuple(starts), tuple(ends))


def _fold_cluster(cluster: str) -> str:
    """A character with its combining marks, folded."""
    if len(cluster) == 1 and not _SPECIAL.match(cluster):
        return cluster.lower().translate(_SINGLE)
    plain = unicodedata.normalize("NFKC" if _SPECIAL.search(cluster[0]) else "NFC", cluster).lower()
    return unicodedata.normalize("NFC", plain).translate(_SINGLE)
