"""How sure it is that a hit means the entity: what stands around it, and what the entity demands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from monitor.text.fold import fold
from monitor.text.names import forms
from monitor.text.names.legal import is_legal_form
from monitor.text.types import Decision, Entity, Match, Span
from monitor.text.widening import widen

NEAR: Final = 300
"""A context word within so many characters of a hit says that the entity is meant: about three sentences."""
_OPENING: Final = "«\"“„‟'‘("
_CLOSING: Final = "»\"”“'’)"
_SENTENCE_END: Final = ".!?…\n:;•—–-"
_SURE: Final = ("quoted", "legal_form", "hashtag")
_BEFORE: Final = re.compile(r"(\S+)[\s«\"“„]+$")
_AFTER: Final = re.compile(r"^[\s»\"”“,]+(\S+)")
# A hit behind one of these stands in an address, not in a sentence.
_ADDRESS: Final = re.compile(r"(?:\w+://|www\.|\w@|\w/)\S*$")
# Business is talked of: then «Ромашка» at the beginning of a sentence is the firm and not the flower.
_BUSINESS: Final = re.compile(
    r"(?<!\w)(?:заказ|доставк|магазин|компани|фирм|банк|сервис|курьер|менеджер|оператор|клиент|покупател|офис|сайт|приложени|"
    r"оплат|деньг|денег|возврат|гаранти|продав|товар|договор|акци|директор|"
    r"замовлен|компані|сервіс|кур'єр|покупц|застосунк|грош|поверненн|продавц|догов|"
    r"tilau|tilas|toimitu|kauppa|kaupan|myymälä|yritys|yrityks|yhtiö|palvelu|asiakas|asiakk|lasku|maksu|rahat|takuu|myyjä|osake|"
    r"order|deliver|shop|store|company|service|courier|customer|client|refund|payment|app|website|warranty|staff|shares|ceo)"
)
_BUSINESS_NEAR: Final = 200
_MARKS_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class Hit:
    """A form found in a text, by its raw span; `common` says that the form is an ordinary word as well."""

    start: int
    end: int
    common: bool
    clitic: bool = False


@dataclass(frozen=True, slots=True)
class Conditions:
    """What an entity demands of a whole post: folded forms of its context words and exclusions."""

    context: tuple[tuple[str, tuple[str, ...]], ...]
    """Each context word with its forms."""
    exclude: tuple[str, ...]

    def ruled_out(self, whole: str) -> bool:
        """Whether the folded post holds an excluded word."""
        return any(_places(whole, form) for form in self.exclude)

    def near(self, folded: str, spans: Sequence[Span]) -> str | None:
        """The first context word within `NEAR` of a span; places of the folded text, which is close enough."""
        for word, written in self.context:
            for form in written:
                for place in _places(folded, form):
                    if any(start - NEAR <= place <= end + NEAR for start, end in spans):
                        return word
        return None


@lru_cache(maxsize=4096)
def conditions(entity: Entity) -> Conditions:
    """The entity's conditions with their words inflected."""
    context = tuple((word, _written(word, entity.langs)) for word in entity.context)
    exclude = tuple(dict.fromkeys(form for word in entity.exclude for form in _written(word, entity.langs)))
    return Conditions(context, exclude)


def judge(
    entity: Entity,
    text: str,
    in_text: Sequence[Hit],
    title: str | None,
    in_title: Sequence[Hit],
    quoted: str,
    in_quotes: Sequence[Hit],
) -> Match:
    """The decision on an entity that was hit at least once, with relevance and grounds."""
    if not in_text and not in_title:
        written = _distinct(quoted[hit.start : hit.end] for hit in in_quotes)
        return Match(entity.id, (), (), Decision.PASSING, 0.1, written, ("only_in_quote",))
    title = title or ""
    spans = tuple((hit.start, hit.end) for hit in in_text)
    title_spans = tuple((hit.start, hit.end) for hit in in_title)
    written = _distinct([*(title[s:e] for s, e in title_spans), *(text[s:e] for s, e in spans)])
    grounds = [f"form:{form}" for form in written[:_MARKS_SHOWN]]
    if title_spans:
        grounds.append("title")
    signs = [_sign(title, hit) for hit in in_title] + [_sign(text, hit) for hit in in_text]
    decision = Decision.MATCH
    if all(sign == "address" for sign in signs):
        decision = Decision.PASSING
        grounds.append("only_in_address")
    word = _context(entity, text, spans, title)
    if word is not None:
        grounds.append(f"context:{word}")
    elif decision is Decision.MATCH and entity.context:
        decision = Decision.CHECK
        grounds.append("no_context")
    elif decision is Decision.MATCH and _is_business(text, title, signs, spans, title_spans):
        grounds.append("business_context")
    elif decision is Decision.MATCH and all(sign in ("small", "sentence_start", "address") for sign in signs):
        decision = Decision.CHECK
        grounds += ["common_word", *_distinct(sign for sign in signs if sign != "address")]
    grounds += [sign for sign in _SURE if sign in signs]
    return Match(
        entity.id, spans, title_spans, decision, _relevance(decision, text, spans, title_spans), written, tuple(grounds)
    )


def _sign(text: str, hit: Hit) -> str:
    """What the surroundings of a hit say: a slug, "" for nothing in particular.

    "small", "sentence_start": an ordinary word could stand there; "quoted", "legal_form", "hashtag",
    "capital": it is a name; "address": part of a link.
    """
    before = text[max(0, hit.start - 60) : hit.start]
    after = text[hit.end : hit.end + 30]
    if _ADDRESS.search(before) and not before[-1:].isspace():
        return "address"
    if before[-1:] in ("#", "@"):
        return "hashtag"
    if before[-1:] and before[-1:] in _OPENING and after[:1] and after[:1] in _CLOSING:
        return "quoted"
    if not hit.common:
        return ""
    left, right = _BEFORE.search(before), _AFTER.search(after)
    if (left and is_legal_form(left[1])) or (right and is_legal_form(right[1].rstrip(".,;:!?"))):
        return "legal_form"
    if text[hit.start : hit.end][:1].islower():
        return "small"
    led = before.rstrip(" \t\u00a0«\"“„'(")
    return "sentence_start" if not led or led[-1] in _SENTENCE_END else "capital"


def _is_business(
    text: str, title: str, signs: Sequence[str], spans: Sequence[Span], title_spans: Sequence[Span]
) -> bool:
    """Whether an ordinary word is capitalised, if only by its place, where business is talked of."""
    if "sentence_start" not in signs or any(sign in ("", "capital", *_SURE) for sign in signs):
        return False
    pieces = [text[max(0, start - _BUSINESS_NEAR) : end + _BUSINESS_NEAR] for start, end in spans]
    return any(_BUSINESS.search(fold(piece)) for piece in (*pieces, *([title] if title_spans else [])))


def _context(entity: Entity, text: str, spans: Sequence[Span], title: str) -> str | None:
    """The context word that is near, if the entity has any."""
    if not entity.context:
        return None
    wanted = conditions(entity)
    folded_title = fold(title)
    # A title is short and about the whole post: what it says is near everything.
    return (
        wanted.near(fold(text), spans)
        or wanted.near(folded_title, ((0, len(folded_title)),))
        or (wanted.near(fold(text[: 2 * NEAR]), ((0, NEAR),)) if not spans else None)
    )


def _relevance(decision: Decision, text: str, spans: Sequence[Span], title_spans: Sequence[Span]) -> float:
    """How much the post is about the entity, in [0, 1]: named in the title, early, often."""
    if decision is Decision.PASSING:
        return 0.1
    relevance = 0.4 + (0.3 if title_spans else 0.0)
    if spans and spans[0][0] <= max(200, len(text) // 5):
        relevance += 0.15
    relevance += 0.05 * min(3, max(0, len(spans) - 1))
    return round(min(1.0, relevance * (0.6 if decision is Decision.CHECK else 1.0)), 2)


@lru_cache(maxsize=4096)
def _written(word: str, langs: tuple[str, ...]) -> tuple[str, ...]:
    """A word (singular and plural) or phrase in its forms, folded."""
    phrase = (fold(form.text) for form in forms(word, langs))
    return tuple(dict.fromkeys((*phrase, *(sorted(widen(word, langs)) if " " not in word else ()))))


def _places(folded: str, form: str) -> list[int]:
    """Where a folded form stands as whole words."""
    places = []
    place = folded.find(form)
    while place >= 0:
        end = place + len(form)
        if not (place and folded[place - 1].isalnum()) and not (end < len(folded) and folded[end].isalnum()):
            places.append(place)
        place = folded.find(form, place + 1)
    return places


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
