"""The written forms of a name, proposed; and those of an entity after what the user made of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from monitor.text.fold import fold
from monitor.text.names import brands, english, finnish, slavic, transliteration
from monitor.text.names.legal import LegalName, take_apart
from monitor.text.names.russian import Russian
from monitor.text.names.russian import dictionary as russian_dictionary
from monitor.text.names.slavic import Grammar
from monitor.text.names.ukrainian import Ukrainian
from monitor.text.names.words import (
    ends_in_vowel,
    is_abbreviation,
    is_cyrillic,
    is_latin,
    is_speakable,
    recase,
)
from monitor.text.types import Entity, Form, FormKind

_NOT_RUSSIAN: Final = re.compile("[іїєґІЇЄҐ]")
_NOT_UKRAINIAN: Final = re.compile("[ыэъёЫЭЪЁ]")
_NO_WORDS: Final = re.compile(r"^[@#]|[@/_]|\.\w{2,}$")
"""A handle, a hashtag, an address, a domain."""
_QUOTES: Final = re.compile('[«»“”„‟"]')
_GRAMMARS: Final[dict[str, Grammar]] = {"ru": Russian(), "uk": Ukrainian()}


def forms(name: str, langs: Sequence[str]) -> tuple[Form, ...]:
    """The ways a name is written in the given languages: itself first, no two alike when folded.

    Proposals for a person to prune, not facts: a form too many finds nothing, as a rule.
    """
    name = " ".join(name.split())
    if not name:
        return ()
    found: dict[str, Form] = {}

    def add(text: str, kind: FormKind, lang: str | None, rule: str) -> None:
        found.setdefault(fold(text), Form(text, kind, lang, rule))

    add(name, FormKind.NAME, None, "as_given")
    legal = take_apart(name)
    add(legal.core, FormKind.NAME, None, "legal_form_dropped")
    for text, rule in _with_legal_form(legal):
        add(text, FormKind.NAME, None, rule)
    for text, rule in (*_spellings(legal.core, legal.core), *_hashtags(legal.core, langs), *_marks_dropped(legal.core)):
        add(text, FormKind.NAME, None, rule)
    for lang in langs:
        for text, rule in _with_and(legal.core, lang):
            add(text, FormKind.NAME, lang, rule)
            for bent, case in _inflected(text, lang):
                add(bent, FormKind.INFLECTED, lang, case)
        for text, rule in _inflected(legal.core, lang):
            add(text, FormKind.INFLECTED, lang, rule)
            # A Latin name with Cyrillic endings is rare enough without its other spellings.
            for spelling, _ in _spellings(legal.core, text) if lang == "fi" or not is_latin(legal.core) else ():
                add(spelling, FormKind.INFLECTED, lang, rule)
        for variant, _ in _marks_dropped(legal.core):
            for text, rule in _inflected(variant, lang):
                add(text, FormKind.INFLECTED, lang, rule)
        for other in _other_script(legal.core, lang):
            add(other, FormKind.NAME, lang, "transliterated")
            if is_latin(other):
                for text, _ in _hashtags(other, ()):
                    add(text, FormKind.NAME, lang, "transliterated")
            for text, _ in _inflected(other, lang) if is_cyrillic(other[-1]) else ():
                add(text, FormKind.INFLECTED, lang, "transliterated")
        if lang == "fi" and legal.suffix:
            for text, rule in finnish.decline_legal_form(f"{legal.core} {legal.suffix}"):
                add(text, FormKind.INFLECTED, lang, rule)
    return tuple(found.values())


def alias_forms(alias: str, langs: Sequence[str]) -> tuple[Form, ...]:
    """An alias as written, and bent. Its other spellings and scripts are left to whoever wrote it down.

    Handles, hashtags and addresses stand as they are.
    """
    alias = " ".join(alias.split())
    found = {fold(alias): Form(alias, FormKind.ALIAS)}
    if _NO_WORDS.search(alias) is None:
        for form in forms(alias, langs):
            if form.kind is FormKind.INFLECTED and form.rule != "transliterated":
                found.setdefault(fold(form.text), form)
    return tuple(found.values())


def forms_of_word(word: str, lang: str) -> frozenset[str]:
    """The word's other cases in Russian ("ru") or Ukrainian ("uk"), as a noun or adjective; () if it has none."""
    return frozenset(text for text, _ in slavic.decline([word], _GRAMMARS[lang]))


def entity_forms(entity: Entity) -> tuple[Form, ...]:
    """All forms that an entity is searched by: its names and aliases bent, the user's choice applied."""
    dropped = {fold(text) for text in entity.forms.dropped}
    found: dict[str, Form] = {}
    for text in entity.forms.added:
        found.setdefault(fold(text), Form(text, FormKind.ADDED))
    for name in entity.names:
        for form in forms(name, entity.langs):
            found.setdefault(fold(form.text), form)
    for alias in entity.aliases:
        for form in alias_forms(alias, entity.langs):
            known = found.get(fold(form.text))
            # what the user wrote goes before what was worked out
            if known is None or (known.rule == "transliterated" and form.kind is FormKind.ALIAS):
                found[fold(form.text)] = form
    # What the user once kept stays, also when a later version of the rules no longer proposes it.
    for text in entity.forms.kept:
        found.setdefault(fold(text), Form(text, FormKind.ADDED, None, "kept"))
    return tuple(form for folded, form in found.items() if folded.strip() and folded not in dropped)


def _with_legal_form(legal: LegalName) -> Iterator[tuple[str, str]]:
    """The name with its legal form, with and without quotes."""
    bare = _QUOTES.sub("", legal.core)
    if legal.prefix:
        yield f"{legal.prefix} {bare}", "legal_form"
        yield f'{legal.prefix} "{bare}"', "legal_form"
    if legal.suffix:
        yield f"{bare} {legal.suffix}", "legal_form"
    if bare != legal.core:
        yield " ".join(bare.split()), "quotes_dropped"


def _spellings(core: str, text: str) -> Iterator[tuple[str, str]]:
    """Other ways to join the two parts of a form: «Альфа-Банк», «Альфа Банк», «Альфабанк».

    Only where the first part stands as in the name: nobody joins «Белого дома».
    """
    mark = "-" if "-" in core and " " not in core else " "
    parts = _QUOTES.sub("", core).split(mark)
    bent = _QUOTES.sub("", text).split(mark)
    if len(parts) < 2 or len(bent) != len(parts) or bent[:-1] != parts[:-1] or min(map(len, parts)) < 2:
        return
    if mark == "-":
        yield " ".join(bent), "space"
        if len("".join(parts)) >= 6:
            yield _joined(bent), "joined"
    elif len(parts) == 2 and "-" not in core and _stand_side_by_side(parts):
        yield "-".join(bent), "hyphen"
        if min(map(len, parts)) >= 3:
            yield _joined(bent), "joined"


def _with_and(core: str, lang: str) -> Iterator[tuple[str, str]]:
    """«Kuura ja Kide» for Kuura & Kide: the sign as a word of the language, or as a plus."""
    if re.search(r"\w\s[&+]\s\w", core) and lang in _AND:
        for word in (_AND[lang], *(("і",) if lang == "uk" else ()), "+" if "&" in core else "&"):
            yield re.sub(r"(?<=\w)\s[&+]\s(?=\w)", f" {word} ", core), "space"


def _marks_dropped(core: str) -> Iterator[tuple[str, str]]:
    """Without the marks that people leave out: «М.Видео» as «М Видео», «МВидео», «М-Видео»; McDonalds; H & M."""
    parts = core.split(".")
    if len(parts) == 2 and all(part.isalnum() for part in parts) and parts[1].lower() not in _DOMAINS:
        for mark, rule in (("-", "hyphen"), (" ", "space"), ("", "joined")):
            yield mark.join(parts), rule
    if re.search(r"\w['’ʼ]\w", core) and is_latin(core[-1]):
        yield re.sub(r"(?<=\w)['’ʼ](?=\w)", "", core), "apostrophe_dropped"
    if re.match(r"[OD]['’ʼ][A-Z]", core):
        yield re.sub(r"^([OD])['’ʼ]", r"\1 ", core), "apostrophe_dropped"
    if re.fullmatch(r"\w+&\w+", core):
        yield core.replace("&", " & "), "space"


_DOMAINS: Final = frozenset(
    {"com", "ru", "ua", "fi", "net", "org", "info", "biz", "io", "app", "ai", "eu", "kz", "by", "рф"}
)


def _other_script(core: str, lang: str) -> Iterator[str]:
    """The name as speakers of `lang` write it in their own letters, or a Cyrillic one in Latin."""
    if is_abbreviation(core) or not core.replace(" ", "").replace("-", "").isalpha():
        return
    if lang in _GRAMMARS and all(map(is_latin, core.split())):
        yield from transliteration.to_cyrillic(core, ukrainian=lang == "uk")
    elif lang in _GRAMMARS and all(map(is_cyrillic, core.split())):
        foreign = _NOT_RUSSIAN if lang == "ru" else _NOT_UKRAINIAN
        if not foreign.search(core):
            yield from transliteration.to_latin(core, ukrainian=lang == "uk")


def _hashtags(core: str, langs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """A name of several words as a hashtag; also with "and" for &, and in plain letters for Finnish ones."""
    written = re.sub("['’ʼ]", "", _QUOTES.sub("", core))
    ways = [written]
    if "&" in written or "+" in written:
        ways = [
            re.sub(r"\s*[&+]\s*", f" {word} ", written)
            for word in ("", *(_AND[lang] for lang in langs if lang in _AND))
        ]
    if "fi" in langs:
        ways += [way.translate(_PLAIN) for way in ways if way.translate(_PLAIN) != way]
    for way in ways:
        parts = re.split("[- ]+", way.strip())
        if (len(parts) > 1 or way != core) and all(part.isalnum() for part in parts):
            yield "#" + "".join(parts), "hashtag"
            if len(parts) > 1:
                yield "#" + "_".join(parts), "hashtag"


_AND: Final = {"ru": "и", "uk": "та", "fi": "ja", "en": "and"}
_PLAIN: Final = str.maketrans("äöåÄÖÅ", "aoaAOA")


def _stand_side_by_side(words: Sequence[str]) -> bool:
    """Whether two words are equals (an apposition, two Latin words), not an adjective or genitive with its noun."""
    if all(map(is_latin, words)):
        return not finnish.is_bound(words[0], words[1])
    if not all(map(is_cyrillic, words)):
        return False
    whole = "".join(words)
    tried = [lang for lang, foreign in (("ru", _NOT_RUSSIAN), ("uk", _NOT_UKRAINIAN)) if not foreign.search(whole)]
    # «Смачний берег» has letters of both: no adjective in either
    return bool(tried) and all(slavic.is_apposition(words, _GRAMMARS[lang]) for lang in tried)


def _joined(parts: Sequence[str]) -> str:
    """The parts as one word; Cyrillic ones as one would write it, Latin ones with their capitals."""
    if is_cyrillic(parts[0]):
        return parts[0] + "".join(part if part.isupper() else part.lower() for part in parts[1:])
    return "".join(parts)


def _inflected(core: str, lang: str) -> Iterator[tuple[str, str]]:
    """The name bent in one language; nothing where its letters belong to another one."""
    words = core.split()
    last = words[-1]
    if lang in _GRAMMARS:
        foreign = _NOT_RUSSIAN if lang == "ru" else _NOT_UKRAINIAN
        if is_latin(last) and not any(map(is_cyrillic, words)):
            yield from brands.decline(core, lang)
        elif len(words) == 1 and is_abbreviation(core) and is_cyrillic(core):
            yield from _initials(core, lang)
        elif not foreign.search(core):
            yield from slavic.decline(words, _GRAMMARS[lang])
            if len(words) == 1 and core.count("-") == 1:
                yield from _both_parts(core, lang)
    elif is_latin(last):
        if lang == "fi":
            yield from finnish.decline(core)
        elif lang == "en":
            yield from english.decline(core)


def _both_parts(word: str, lang: str) -> Iterator[tuple[str, str]]:
    """«Ладоги-Транс», «Ряженки-Сервиса»: the first part of a compound bends too, with the second or alone."""
    head, _, last = word.partition("-")
    if len(head) < 4 or head.isupper():
        return
    bent_last: dict[str, list[str]] = {}
    for text, case in slavic.decline([last], _GRAMMARS[lang]):
        bent_last.setdefault(case, []).append(text)
    for text, case in slavic.decline([head], _GRAMMARS[lang]):
        yield f"{text}-{last}", case
        for other in bent_last.get(case, ()):
            yield f"{text}-{other}", case


def _initials(word: str, lang: str) -> Iterator[tuple[str, str]]:
    """«МИДа», «ВТБ-ом»: initials bend where they can be spoken, else only behind a hyphen."""
    lowered = word.lower()
    known = lang == "ru" and russian_dictionary().word_is_known(lowered)
    if (known and len(word) >= 3) or len(word) == 5:
        for text, case in slavic.decline([word.capitalize()], _GRAMMARS[lang]):
            yield recase(word, text.lower()), case
    if ends_in_vowel(word):
        return
    for case, ending in slavic.INITIALS_ENDINGS.items():
        if lang == "uk" and ending == "е":
            ending = "і"
        yield f"{word}-{ending}", case
        if is_speakable(word) and len(word) >= 3:
            yield f"{word}{ending}", case
