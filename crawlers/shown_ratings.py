"""A rating that a page only shows: in figures, in words, as stars drawn by class, width or signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from lxml.html import HtmlElement

from crawlers.lxml_page import words_of
from crawlers.types import Rating

_FIGURE: Final = r"\d+(?:[.,]\d+)?"
_OUT_OF: Final = re.compile(
    rf"({_FIGURE})\s*(?:★|⭐)?\s*(?:/|\\|из|з|із|зі|out of|of|von|av|sur|su|de|van|na)\s*(?:max\.?\s*)?({_FIGURE})"
    rf"|({_FIGURE})\s*(?:/|tähteä|\s)\s*(?:viidestä|5:stä)",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(rf"({_FIGURE})\s*%")
_NUMBER: Final = re.compile(rf"-?{_FIGURE}")
_RATES: Final = re.compile(
    r"(?:^|[\s_-])(?:stars?|rat(?:e|ed|ing|y)s?|scores?|grades?|marks?|reyting|rejting|ocenka|zvezd\w*|tahdet|arvosana"
    r"|raty-?\w*|rateit\w*|votes?)(?=$|[\s_\d-])",
    re.IGNORECASE,
)
_IN_CLASS: Final = re.compile(
    r"(?:^|[\s_-])(?:stars?|rat(?:e|ed|ing)|score|grade|mark)s?[_-]{0,2}(?:value|val|is|of|num)?[_-]{0,2}"
    r"(\d{1,3})(?:[_-](\d))?(?=$|[\s_-])|(?:^|[\s_-])(\d{1,2})[_-]?stars?(?=$|[\s_-])",
    re.IGNORECASE,
)
_IN_PICTURE: Final = re.compile(r"(?:stars?|rating)[_-]?(\d{1,2})\D|(?:^|[/_-])(\d{1,2})[_-]?stars?\D", re.IGNORECASE)
_WIDTH: Final = re.compile(rf"width\s*:\s*({_FIGURE})\s*%", re.IGNORECASE)
_FULL: Final = re.compile(
    r"full|fill(?:ed)?(?=$|[\s_-])|active|checked|selected|(?:^|[\s_-])on(?=$|[\s_-])|yellow|gold|solid", re.I
)
_EMPTY: Final = re.compile(
    r"empty|off|grey|gray|inactive|outline|(?:^|[\s_-])(?:o|far|line|none)(?=$|[\s_-])|un(?:fill|check)", re.I
)
_STAR: Final = re.compile(r"(?:^|[\s_-])(?:star|zvezda|tahti)s?(?=$|[\s_-])", re.IGNORECASE)
_SIGNS: Final = re.compile(r"[★⭐☆]{3,10}")
_LABELLED: Final = re.compile(
    r"\b(?:оценк\w*|рейтинг|оцінк\w*|arvosana|arvio|tähdet|tähtiä|rating|score|stars)\s*:?\s*"
    rf"({_FIGURE}\s*(?:/|из|з|із|зі|out of)\s*{_FIGURE})",
    re.IGNORECASE,
)
_MACHINE: Final = (
    "data-rating",
    "data-score",
    "data-rate",
    "data-stars",
    "data-rating-value",
    "data-rateit-value",
    "data-grade",
)
_SPOKEN: Final = ("aria-label", "title", "alt")
_USUAL_BEST: Final = 5.0
_RATED: Final = 0.7


def shown_rating(node: HtmlElement) -> Rating | None:
    """The rating that an element only shows to people, None for none."""
    return _of_elements(node) or _drawn(node) or labelled(words_of(node))


def labelled(text: str) -> Rating | None:
    """The rating that a text tells with its label ("Оценка: 2 из 5") or draws with signs; None for none."""
    signs = _SIGNS.search(text)
    if signs is not None:
        return in_words(signs[0])
    said = _LABELLED.search(text)
    return in_words(said[1]) if said is not None else None


def _drawn(node: HtmlElement) -> Rating | None:
    """Stars that stand side by side, each an element, some of them full or empty by their class names."""
    for holder in node.iter():
        if not isinstance(holder.tag, str) or not 3 <= len(holder) <= 12:
            continue
        units = [names for one in holder if isinstance(one.tag, str) and (names := _star_names(one))]
        if not 3 <= len(units) <= 10:
            continue
        marked = [any(_FULL.search(name) and not _EMPTY.search(name) for name in names) for names in units]
        solid = [any(not _EMPTY.search(name) for name in names) for names in units]
        is_told = any(marked) or not all(solid) or all("fa-star" in " ".join(names) for names in units)
        full = sum(marked) if any(marked) else sum(solid)
        if is_told:
            return Rating(float(full), float(len(units)))
    return None


def _star_names(node: HtmlElement) -> list[str]:
    """The class names of a star and of what lies over it, one line each."""
    lines = (one.get("class") or "" for one in node.iter() if isinstance(one.tag, str))
    return [line for line in lines if _STAR.search(line)]


def _of_elements(node: HtmlElement) -> Rating | None:
    for one in node.iter():
        if not isinstance(one.tag, str):
            continue
        for name in _MACHINE:
            if (raw := one.get(name)) and (
                found := rating_of(raw, number_of(one.get("data-max") or ""), None)
            ) is not None:
                return found
        names = one.get("class") or ""
        rates = _RATES.search(names) is not None
        for name in _SPOKEN:
            said = one.get(name)
            if said and len(said) <= 60 and (rates or one.tag == "img") and (found := in_words(said)) is not None:
                return found
        if not rates:
            if one.tag == "img" and (drawn := _IN_PICTURE.search(one.get("src") or "")) is not None:
                return _of_figures(drawn[1] or drawn[2], None)
            continue
        width = _WIDTH.search(one.get("style") or "") or _inner_width(one)
        if width is not None:
            return Rating(_float(width[1]), 100.0) if _float(width[1]) <= 100 else None
        if (found := _counted(one)) is not None:
            return found
        if (figures := _IN_CLASS.search(names)) is not None:
            return _of_figures(figures[1] or figures[3], figures[2])
        text = " ".join("".join(one.itertext()).split())
        if text and len(text) <= 30 and (found := in_words(text)) is not None:
            return found
    return None


def in_words(text: str) -> Rating | None:
    """The rating in a few words: "4,5 из 5", "4/5", "90 %", "★★★★☆"; None for none."""
    if "★" in text or "⭐" in text:
        full = text.count("★") + text.count("⭐")
        if "☆" in text or full > 1:
            return Rating(float(full), float(max(full + text.count("☆"), _USUAL_BEST)))
    if (found := _OUT_OF.search(text)) is not None:
        if found[3]:
            return Rating(_float(found[3]), _USUAL_BEST)
        value, best = _float(found[1]), _float(found[2])
        return Rating(value, best) if 0 <= value <= best and best > 1 else None
    if (percent := _PERCENT.search(text)) is not None and _float(percent[1]) <= 100:
        return Rating(_float(percent[1]), 100.0)
    return None


def _inner_width(node: HtmlElement) -> re.Match[str] | None:
    for one in node:
        if isinstance(one.tag, str) and (found := _WIDTH.search(one.get("style") or "")) is not None:
            return found
    return None


def _counted(node: HtmlElement) -> Rating | None:
    """Full stars among all that are drawn one by one."""
    stars = [
        names
        for one in node.iter("i", "span", "li", "svg", "img", "em", "b", "use")
        if one is not node and _STAR.search(names := f"{one.get('class') or ''}")
    ]
    if not 3 <= len(stars) <= 10:
        return None
    empty = sum(_EMPTY.search(names) is not None for names in stars)
    full = sum(_FULL.search(names) is not None and _EMPTY.search(names) is None for names in stars)
    if not full:
        full = len(stars) - empty if empty else 0
    half = sum("half" in names for names in stars if _EMPTY.search(names) is None and _FULL.search(names) is None)
    return Rating(full + half / 2, float(len(stars))) if full or half else None


def _of_figures(whole: str, tenth: str | None) -> Rating | None:
    """What a class name's figures mean: "4", "45" and "4-5" are four and a half stars of five."""
    value = float(f"{whole}.{tenth}") if tenth else float(whole)
    if value <= _USUAL_BEST:
        return Rating(value, _USUAL_BEST)
    if value <= 50 and value % 5 == 0:
        return Rating(value / 10, _USUAL_BEST)
    return Rating(value, 100.0) if 50 < value <= 100 else None


def rating_of(line: str, best: float | None, worst: float | None) -> Rating | None:
    """The rating of a line whose scale may be known; None for none."""
    worded = in_words(line)
    if worded is not None and (best is None or worded.best == best):
        return worded
    value = number_of(line)
    if value is None:
        return None
    if best is not None and worst is not None and best < worst:
        # School marks: 1 is the best. Turned round, as a rating grows with praise.
        return Rating(best + worst - value, worst) if best <= value <= worst else None
    if best is None and 0 <= value <= _USUAL_BEST:
        best = _USUAL_BEST
    if best is not None and (best <= 0 or value > best):
        best = None
    return Rating(value, best)


def number_of(text: str) -> float | None:
    """The first figure of a text, None for none."""
    found = _NUMBER.search(text)
    return _float(found[0]) if found is not None else None


def _float(figure: str) -> float:
    return float(figure.replace(",", "."))


def ratings_of(blocks: Sequence[Sequence[HtmlElement]]) -> list[Rating | None]:
    """The rating of each block, None for each where they are no reviews: nearly all of a row of reviews are rated."""
    found = [next((one for root in roots if (one := shown_rating(root)) is not None), None) for roots in blocks]
    rated = [one for one in found if one is not None]
    alike = len({one.best for one in rated}) == 1
    return found if alike and len(rated) >= max(2, _RATED * len(blocks)) else [None] * len(blocks)
