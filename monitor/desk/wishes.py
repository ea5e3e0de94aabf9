"""Who wanted what we have now: wishes in clients' words against the name of a new item. Pure.

Words match as folded forms, or by their beginning where they are long; filler words count for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from monitor.client_types import Tier
from monitor.occasion_types import WishMatch
from monitor.text.fold import fold
from monitor.text.lexicon import words

SURE: Final = 0.99
"""All telling words of the shorter of the two stand in the other."""
LEAST: Final = 0.5
NEAR: Final = 0.885
"""Cosine of the encoder's vectors from which two wishes in other words mean the same: of fifteen pairs of ours seven of
eight of the same meaning lay above it, all seven of another below."""
_WORD: Final = re.compile(r"[^\W_]+(?:[-.][^\W_]+|(?<=\d),(?=\d)[^\W_]+)*")
_FILLER: Final = words(
    "и в во на с со для из от до по к у о об за под без или а но что как чтобы бы был было были есть нам нас "
    "мы вы вас наш ваш их его хотим хотели хотел хочет нужен нужна нужно нужны новый новая новое новые купить "
    "заказать другой тоже і й та у з із зі для від до по про за під без або чи що як щоб був було були є нам "
    "нас ми ви вас наш ваш їх хочемо хотіли потрібен потрібна потрібно потрібні новий нова нове нові купити "
    "замовити ще ja tai sekä että on oli olisi meille meidän teidän uusi uudet haluaa halusi haluaisi "
    "tarvitsee tarvitsisi kysyi myös the a an and or of for to in on with without from by at we us our you "
    "your they their it is are was were would like want wanted wants need needs needed new also some any one "
    "asked"
)
_TIERS: Final = {Tier.GOLD: 0, Tier.SILVER: 1, Tier.COPPER: 2, None: 3}
Widened = Callable[[str], frozenset[str]]
"""A word's folded forms."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a client wanted; `lost`: it buys no more, `removed`: it is on the list no more."""

    id: int
    what: str
    wished_on: date
    client_id: int
    client_name: str
    owner: str | None
    tier: Tier | None
    lost: bool = False
    removed: bool = False


def wanted(item: str, wishes: Iterable[Wish], widened: Widened | None = None) -> tuple[WishMatch, ...]:
    """Wishes that the item may meet: sure ones first, then by likeness, the more valuable client before the other."""
    sought = telling_words(item)
    if not sought:
        return ()
    forms = {word: (widened(word) if widened is not None else frozenset({word})) for word in sought}
    found = []
    for one in wishes:
        likeness = _likeness(sought, forms, telling_words(one.what))
        if likeness >= LEAST:
            found.append(_match(one, likeness))
    return ordered(found)


def near(wishes: Iterable[tuple[Wish, float]]) -> tuple[WishMatch, ...]:
    """Wishes near to an item in meaning, by the cosine between the two; never sure, a person looks at them."""
    return ordered([_match(one, min(SURE - 0.01, cosine)) for one, cosine in wishes if cosine >= NEAR])


def ordered(matches: Iterable[WishMatch]) -> tuple[WishMatch, ...]:
    """Sure ones first, then the more valuable client, then by likeness and age."""
    return tuple(
        sorted(matches, key=lambda one: (not one.sure, _TIERS[one.tier], -one.likeness, one.wished_on, one.wish_id))
    )


def _match(one: Wish, likeness: float) -> WishMatch:
    return WishMatch(
        *(one.id, one.client_id, one.client_name, one.owner, one.tier, one.what, one.wished_on),
        likeness=round(likeness, 2),
        sure=likeness >= SURE,
        lost=one.lost,
        removed=one.removed,
    )


def telling_words(text: str) -> list[str]:
    """The folded words that say what is wanted, each once, in order."""
    found = (_usual(fold(word)) for word in _WORD.findall(text))
    return list(dict.fromkeys(word for word in found if word not in _FILLER and (len(word) > 1 or word.isdigit())))


def _likeness(sought: Sequence[str], forms: dict[str, frozenset[str]], told: Sequence[str]) -> float:
    """Share of the words of the shorter side that the other has; numbers and sizes that differ part two items."""
    if not told:
        return 0.0
    hits = {word: [other for other in told if alike(word, forms[word], other)] for word in sought}
    ours = sum(1 for found in hits.values() if found)
    theirs = len({other for found in hits.values() for other in found})
    if not ours:
        return 0.0
    exact = {word for word in sought if _has_digit(word)}, {word for word in told if _has_digit(word)}
    if all(exact) and not exact[0] & exact[1]:
        return 0.0
    if len(sought) == 1 or len(told) == 1:
        return max(ours / len(sought), theirs / len(told))
    # One common word of several ("paint" of "blue paint") says that the two are near, not that they are one.
    return max(ours / len(sought), theirs / len(told)) if min(ours, theirs) > 1 else 0.5


def alike(word: str, forms: frozenset[str], other: str) -> bool:
    """Whether two words are forms of one: in the forms known, or the same up to an ending of at most three letters."""
    if word == other or other in forms:
        return True
    if _has_digit(word) or _has_digit(other):
        return False
    short = min(len(word), len(other))
    if short < 4 or abs(len(word) - len(other)) > 3:
        return False
    common = max(4, short - 2)
    return word[:common] == other[:common]


def _usual(word: str) -> str:
    """A size is written with the Latin x or the Cyrillic х, and with a point or a comma."""
    return word.replace("х", "x").replace(",", ".") if _has_digit(word) else word


def _has_digit(word: str) -> bool:
    return any(sign.isdigit() for sign in word)
