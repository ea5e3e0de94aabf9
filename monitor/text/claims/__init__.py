"""Checkable statements in a text: dates, persons, places, numbers, amounts, products, events.

Pure rules and word lists, in Russian, Ukrainian, Finnish and English; spans are of the raw text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from monitor.text.claims import amounts, dates, english_products, events, numbers, persons, places, products
from monitor.text.complaints import candidate_langs
from monitor.text.names import finnish
from monitor.text.types import Claim, ClaimKind, Span

LANGS: Final = ("ru", "uk", "fi", "en")
MAX_CHARS: Final = 20_000
"""So much of a text is looked through: nobody states facts for longer, and a pasted book costs no minutes."""
MOST_NAMES: Final = 40
"""Of so many names the other places are looked for."""

_FEWEST: Final = 4
"""Names of so few letters are not looked for with endings."""

_ORDER: Final = (
    ClaimKind.AMOUNT,
    ClaimKind.DATE,
    ClaimKind.NUMBER,
    ClaimKind.PERSON,
    ClaimKind.PLACE,
    ClaimKind.PRODUCT,
    ClaimKind.EVENT,
)
"""Where two kinds claim the same words, the first counts."""


def find(text: str, lang: str | None, published_at: datetime | None, named: Sequence[Span] = ()) -> tuple[Claim, ...]:
    """The claims of a text in its order; () for a language that we have no words for.

    Of a text in no language that is sure (`lang` None), too short most often, each language of its script is tried and
    the one that explains most letters counts.
    `published_at` resolves relative dates, in its own offset. `named` are the spans of watched entities: a firm's name
    is no product and no person.
    """
    text = text[:MAX_CHARS]
    if lang is None:
        tried = [find(text, one, published_at, named) for one in candidate_langs(text, None)]
        return max(tried, key=lambda claims: sum(len(one.quote) for one in claims), default=())
    if lang not in LANGS:
        return ()
    taken = bytearray(len(text))
    for start, end in named:
        taken[start:end] = b"\1" * len(taken[start:end])
    found: list[Claim] = []
    goods = list(products.find(text, lang))
    for kind in _ORDER:
        best: list[Claim] = sorted(
            _of(kind, text, lang, published_at, goods), key=lambda one: one.span[0] - one.span[1]
        )
        if kind in (ClaimKind.PLACE, ClaimKind.PERSON):
            best = [one for one in best if not _is_of_goods(one, goods, text, lang)]
        told = [claim for claim in best if _is_free(claim.span, taken)]
        if kind in (ClaimKind.PERSON, ClaimKind.PRODUCT):
            told += [claim for claim in _named_again(told, text, lang) if _is_free(claim.span, taken)]
        found += told
    return tuple(sorted(found, key=lambda one: one.span))


def _is_of_goods(named: Claim, goods: Sequence[Span], text: str, lang: str) -> bool:
    """Whether a town begins a longer name of goods, "Lapua King", or their kind follows: "Kreetan Aurinko -matka"."""
    start, end = named.span
    if (
        named.kind is ClaimKind.PERSON
        and any(one[0] <= start and end <= one[1] for one in goods)
        and products.stands_behind_kind(text, named.span, lang)
    ):
        return True
    if named.kind is ClaimKind.PLACE and lang == "en" and named.span in goods:
        return english_products.stands_before_goods(text, start, end)
    inside = " " in named.quote and not any(letter.isdigit() for letter in named.quote)
    return any(
        (one[0] == start or (inside and one[0] < start))
        and end <= one[1]
        and (
            text.startswith(" -", one[1])
            or (end - start < one[1] - one[0] and named.kind is ClaimKind.PLACE and named.value == named.quote)
        )
        for one in goods
    )


def _is_free(span: Span, taken: bytearray) -> bool:
    """Whether nobody claimed any of these characters; they are taken then."""
    start, end = span
    if any(taken[start:end]):
        return False
    taken[start:end] = b"\1" * (end - start)
    return True


def _named_again(told: Sequence[Claim], text: str, lang: str) -> Iterator[Claim]:
    """Other places where a product, a person, or a person by one of the names, is called the same.

    A Finnish product of one word is known by its endings too: "sen Auroraan".
    """
    names: dict[str, Claim] = {}
    for claim in told[:MOST_NAMES]:
        names.setdefault(claim.quote, claim)
        if claim.kind is ClaimKind.PERSON:
            bent = (claim.value or claim.quote).split()
            for number, part in enumerate(claim.quote.split()):
                if len(part) > 2 and part.isalpha() and part[0].isupper():
                    value = bent[number] if number < len(bent) else part
                    names.setdefault(part, Claim(claim.kind, part, (0, 0), value))
    for name, claim in names.items():
        for hit in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w&-])(?!\s?[A-ZÅÄÖА-ЯІЇЄҐ])", text):
            yield Claim(claim.kind, hit[0], hit.span(), claim.value)
        if lang == "fi" and claim.kind is ClaimKind.PRODUCT and name.isalpha() and len(name) > _FEWEST:
            endings = "|".join(sorted({re.escape(form) for form, _ in finnish.decline(name)}, key=len, reverse=True))
            for hit in re.finditer(rf"(?<=[a-zåäö,] )(?:{endings})(?![\w&-])(?!\s?[A-ZÅÄÖ])", text):
                yield Claim(claim.kind, hit[0], hit.span(), claim.value)


def _of(kind: ClaimKind, text: str, lang: str, published_at: datetime | None, goods: Sequence[Span]) -> Iterator[Claim]:
    def claim(span: Span, value: str | None) -> Claim:
        return Claim(kind, text[span[0] : span[1]], span, value)

    if kind is ClaimKind.AMOUNT:
        yield from (claim(*one) for one in amounts.find(text))
    elif kind is ClaimKind.DATE:
        yield from (claim(*one) for one in dates.find(text, lang, published_at))
    elif kind is ClaimKind.PLACE:
        yield from (claim(*one) for one in places.find(text, lang))
    elif kind is ClaimKind.PERSON:
        yield from (claim(*one) for one in persons.find(text, lang))
    elif kind is ClaimKind.PRODUCT:
        yield from (claim(span, text[span[0] : span[1]]) for span in goods)
    elif kind is ClaimKind.NUMBER:
        yield from (claim(span, text[span[0] : span[1]]) for span in numbers.find(text))
    else:
        yield from (claim(*one) for one in events.find(text, lang))
