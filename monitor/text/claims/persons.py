"""Persons in a text: a name with patronymic or surname, and its nominative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from monitor.text.claims import people
from monitor.text.names import russian
from monitor.text.names.proposals import forms_of_word
from monitor.text.types import Span

Found = tuple[Span, str]
_CYRILLIC: Final = r"[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+)?"
_INITIAL: Final = r"[А-ЯЁІЇЄҐ]\."
_RUN: Final = re.compile(
    rf"(?<![\w«\"„-])(?:{_CYRILLIC}|{_INITIAL})(?:\s?(?:{_INITIAL})|\s(?:{_CYRILLIC})){{0,3}}(?![\w])"
)
_WORD: Final = re.compile(rf"{_CYRILLIC}|{_INITIAL}")
_PATRONYMIC: Final = re.compile(
    r"(?:ович|евич|ьич|ич(?=$)|овн|евн|ичн|инич(?:н)?|івн|ївн|йович)(?:а|у|ем|ом|ой|ою|е|ы|і|и|ю)?$"
)
_SURNAME_RU: Final = re.compile(
    r"(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е|ой|ою)?$|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енк|ейк|ушк|ичк)о$|(?:ук|юк|чук|як|ик|ян|дзе|швили|их|ых)(?:а|у|ом|е)?$"
)
_SURNAME_UK: Final = re.compile(
    r"(?:енк|ейк|чк|шк|ськ|цьк)(?:о|а|у|ом|ові|ий|ого|ому|им|ої|ій)$|(?:ук|юк|чук|щук|як|ик|ак|ян|ич|ець|ів|їв|ин|ін|ун)(?:а|у|ом|і|ові|ої|ою)?$|(?:ов|ев|єв)(?:а|у|им|ої|ій|ою)?$"
)


def find(text: str, lang: str) -> Iterator[Found]:
    """Spans with the name in the nominative, in the order of the text."""
    if lang in ("ru", "uk"):
        yield from _slavic(text, lang)
    elif lang == "fi":
        yield from _finnish(text)
    else:
        yield from _english(text)


# --- Russian and Ukrainian ---


def _slavic(text: str, lang: str) -> Iterator[Found]:
    for run in _RUN.finditer(text):
        parts = [(one.start(), one.end(), one[0]) for one in _WORD.finditer(text, run.start(), run.end())]
        yield from _in_run(text, parts, lang)


def _in_run(text: str, parts: list[tuple[int, int, str]], lang: str) -> Iterator[Found]:
    """Names among words that begin with capitals; the first may be the beginning of the sentence."""
    place = 0
    while place < len(parts):
        for size in (3, 2, 1):
            words = parts[place : place + size]
            if len(words) < size:
                continue
            roles = "".join(_role(word, lang) for _, _, word in words)
            good = roles in _SHAPES
            if size == 1:
                # a given name alone tells nobody who it was, unless the post stands before it
                good = roles in (("S", "N") if lang == "uk" else ("S",)) and _after_post(text, words[0][0])
            if good and (size > 1 or good):
                span = (words[0][0], words[-1][1])
                yield span, _nominative([word for _, _, word in words], roles, lang)
                place += size - 1
                break
        place += 1


_SHAPES: Final = frozenset({"NS", "SN", "NP", "NPS", "SNP", "SII", "IIS", "SI", "IS", "NX", "NPX", "IIX", "XP", "XPS"})
"""N given name, P patronymic, S surname, I initial, X another word with a capital: a surname of no known ending."""


def _after_post(text: str, start: int) -> bool:
    return re.search(rf"(?:^|\W)(?:{people.RU_POSTS})\s+$", text[max(0, start - 30) : start], re.IGNORECASE) is not None


def _role(word: str, lang: str) -> str:
    if word.endswith("."):
        return "I"
    low = word.lower().replace("ʼ", "’").replace("'", "’")
    if low in _given(lang):
        return "N"
    if (_PATRONYMIC.search(low) and len(low) > 6 and not low.endswith(("ичн", "вич"))) or low.endswith(("вич", "льич")):
        return "P"
    return "S" if "S" in _role_wide(word, lang) else "X"


def _role_wide(word: str, lang: str) -> str:
    low = word.lower()
    pattern = _SURNAME_RU if lang == "ru" else _SURNAME_UK
    if (
        lang == "ru"
        and russian.is_common(low)
        and not any("Surn" in one.tag for one in russian.dictionary().parse(low))
    ):
        return ""
    if pattern.search(low) and len(low) > 4:
        return "S"
    if lang == "ru" and any("Surn" in one.tag for one in russian.dictionary().parse(low)):
        return "S"
    return ""


@lru_cache(maxsize=2)
def _given(lang: str) -> dict[str, str]:
    """Every form of every given name → its nominative."""
    found: dict[str, str] = {}
    for name in sorted(people.RU_UK_MALE | people.RU_UK_FEMALE):
        for form in (name, *forms_of_word(name.capitalize(), lang)):
            found.setdefault(form.lower(), name)
    for name in people.RU_UK_MALE | people.RU_UK_FEMALE:
        found[name] = name
    return found


def _nominative(words: list[str], roles: str, lang: str) -> str:
    names = [_given(lang).get(word.lower()) for word in words]
    female = any(name in people.RU_UK_FEMALE for name in names if name) and not (
        any(name in people.RU_UK_MALE for name in names if name)
    )
    if any(role == "P" for role in roles):
        female = any(
            role == "P" and re.search(r"(?:овн|евн|ичн|івн|ївн)", word) for role, word in zip(roles, words, strict=True)
        )
    if not any(names) and "P" not in roles:
        female = bool(re.search(r"(?:ов|ев|ин|ын)а$|ая$", words[0].lower()))
    # The given name tells whether the name bends at all: "Ольга Петрова" stands in the nominative already.
    bent = not any(name == word.lower() for name, word in zip(names, words, strict=True)) if any(names) else True
    if not bent:
        return _joined(words)
    found = []
    for role, word, name in zip(roles, words, names, strict=True):
        if role == "I":
            found.append(word)
        elif name is not None:
            found.append(_cased(name, word))
        elif lang == "ru":
            found.append(_ru_nominative(word, role, female))
        else:
            found.append(_uk_nominative(word, role, female))
    return _joined(found)


def _joined(words: list[str]) -> str:
    return " ".join(words)


def _cased(name: str, like: str) -> str:
    return "-".join(part.capitalize() for part in name.split("-")) if like[:1].isupper() else name


def _ru_nominative(word: str, role: str, female: bool) -> str:
    grammemes = {"nomn", "sing", "femn" if female else "masc"}
    wanted = {"P": "Patr", "S": "Surn"}.get(role)
    parses: list[Any] = russian.dictionary().parse(word.lower())
    for one in parses:
        if wanted and wanted in one.tag and ("femn" if female else "masc") in one.tag:
            bent = one.inflect(grammemes)
            if bent is not None:
                return _cased(bent.word, word)
    low = word.lower()
    if female:
        for end, new in (
            ("овой", "ова"),
            ("евой", "ева"),
            ("иной", "ина"),
            ("ову", "ова"),
            ("еву", "ева"),
            ("ину", "ина"),
            ("ской", "ская"),
            ("скую", "ская"),
            ("цкой", "цкая"),
        ):
            if low.endswith(end):
                return _cased(low[: -len(end)] + new, word)
        return word
    for end, new in (
        ("овым", "ов"),
        ("евым", "ев"),
        ("иным", "ин"),
        ("ова", "ов"),
        ("ева", "ев"),
        ("ина", "ин"),
        ("ову", "ов"),
        ("еву", "ев"),
        ("ину", "ин"),
        ("ским", "ский"),
        ("ского", "ский"),
        ("скому", "ский"),
        ("ком", "к"),
        ("ука", "ук"),
        ("юка", "юк"),
        ("уку", "ук"),
        ("юку", "юк"),
    ):
        if low.endswith(end):
            return _cased(low[: -len(end)] + new, word)
    return word


_UK_MALE: Final = (
    ("ського", "ський"), ("ському", "ський"), ("ським", "ський"), ("цького", "цький"), ("цькому", "цький"), ("цьким", "цький"),
    ("енка", "енко"), ("енку", "енко"), ("енком", "енко"), ("енкові", "енко"), ("ука", "ук"), ("уку", "ук"), ("уком", "ук"),
    ("юка", "юк"), ("юку", "юк"), ("юком", "юк"), ("овича", "ович"), ("овичу", "ович"), ("овичем", "ович"), ("ича", "ич"),
    ("йка", "йко"), ("йку", "йко"), ("йком", "йко"), ("ака", "ак"), ("яка", "як"), ("ика", "ик"), ("ова", "ов"), ("єва", "єв"),
    ("ову", "ов"), ("овим", "ов"), ("іна", "ін"), ("ина", "ин"), ("йовича", "йович"), ("ія", "ій"),
)  # fmt: skip
_UK_FEMALE: Final = (
    ("ської", "ська"), ("ській", "ська"), ("ську", "ська"), ("ською", "ська"), ("цької", "цька"), ("цькій", "цька"),
    ("цьку", "цька"), ("цькою", "цька"), ("ової", "ова"), ("овій", "ова"), ("ову", "ова"), ("овою", "ова"), ("івни", "івна"),
    ("івні", "івна"), ("івну", "івна"), ("івною", "івна"), ("ївни", "ївна"), ("ївні", "ївна"), ("ївну", "ївна"), ("ївною", "ївна"),
    ("иної", "ина"), ("іної", "іна"),
)  # fmt: skip


def _uk_nominative(word: str, role: str, female: bool) -> str:
    low = word.lower()
    for end, new in _UK_FEMALE if female else _UK_MALE:
        if low.endswith(end):
            return _cased(low[: -len(end)] + new, word)
    return word


# --- Finnish ---

_FI_WORD: Final = r"[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?"
_FI_RUN: Final = re.compile(rf"(?<![\w-])(?=({_FI_WORD}|[A-ZÅÄÖ]\.)\s({_FI_WORD})(?![\w]))")
_FI_CASES: Final = ("lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "n", "a", "ä")


def _finnish(text: str) -> Iterator[Found]:
    for hit in _FI_RUN.finditer(text):
        given, last = hit[1], hit[2]
        first = given.split("-")[0].lower()
        if not (given.endswith(".") or first in people.FI_GIVEN):
            continue
        nominative = _fi_surname(last)
        if given.endswith(".") and nominative is None:
            continue  # the end of one sentence and the beginning of the next
        nominative = nominative or last  # a given name stands before it: what follows is a surname
        yield (hit.start(1), hit.end(2)), f"{given} {nominative}"
    for hit in re.finditer(rf"(?:{people.FI_POSTS})\s+({_FI_WORD})(?!\w)", text):
        nominative = _fi_surname(hit[1])
        if nominative is not None and hit[1].split("-")[0].lower() not in people.FI_GIVEN:
            yield hit.span(1), nominative


def _fi_surname(word: str) -> str | None:
    """The nominative, None for a word that is no surname as far as can be told."""
    low = word.lower()
    if low.endswith("nen") or low in people.FI_SURNAMES:
        return word
    hit = re.fullmatch(r"(.+)s(?:en|elle|ella|ellä|elta|eltä|essa|essä|esta|estä|ta|tä)", low)
    if hit and len(hit[1]) > 3:
        return hit[1].capitalize() + "nen"
    for ending in _FI_CASES:
        if low.endswith(ending):
            stem = low[: -len(ending)]
            for base in (stem, *_strong(stem)):
                if base in people.FI_SURNAMES:
                    return base.capitalize()
    if (
        low.endswith(("la", "lä", "ström", "qvist", "berg", "lund", "man", "sson", "holm", "gren", "nto", "iö"))
        and len(low) > 4
    ):
        return word
    return None


def _strong(stem: str) -> Iterator[str]:
    for weak, strong in (
        ("ll", "lt"),
        ("nn", "nt"),
        ("rr", "rt"),
        ("k", "kk"),
        ("t", "tt"),
        ("p", "pp"),
        ("d", "t"),
        ("mm", "mp"),
        ("v", "p"),
    ):
        at = stem.rfind(weak)
        if at > 0:
            yield stem[:at] + strong + stem[at + len(weak) :]
    if stem.endswith("e"):
        yield stem[:-1] + "i"
        yield stem[:-1]
    for vowel in "aeiou":
        if stem.endswith(vowel):
            yield stem[:-1] + "k" + vowel
            yield stem[:-1] + "ki"
            yield stem[:-1] + "ti"


# --- English ---

_EN_WORD: Final = r"(?:O['’]|Mc|Mac)?[A-Z][a-zéü]+(?:-[A-Z][a-z]+)?"
_EN_RUN: Final = re.compile(rf"(?<![\w-])(?=([A-Z][a-z]+|[A-Z]\.)\s({_EN_WORD})(?!\w))")
_EN_TITLED: Final = re.compile(
    rf"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\.?\s((?:[A-Z]\.\s)?{_EN_WORD}(?:\s{_EN_WORD})?)(?!\w)"
)
_EN_NOT: Final = frozenset(
    [
        "street",
        "road",
        "lane",
        "avenue",
        "support",
        "team",
        "service",
        "customer",
        "store",
        "bank",
        "of",
        "the",
        "from",
        "at",
        "in",
        "on",
        "and",
        "she",
        "he",
        "told",
        "said",
        "was",
    ]
)


def _english(text: str) -> Iterator[Found]:
    seen: list[Span] = []
    for hit in _EN_TITLED.finditer(text):
        seen.append(hit.span(1))
        yield hit.span(1), re.sub(r"['’]s$", "", hit[1])
    for hit in _EN_RUN.finditer(text):
        if hit[1].lower() not in people.EN_GIVEN or hit[2].lower() in _EN_NOT:
            continue
        if any(hit.start(1) < e and s < hit.end(2) for s, e in seen):
            continue
        yield (hit.start(1), hit.end(2)), f"{hit[1]} {hit[2]}"
