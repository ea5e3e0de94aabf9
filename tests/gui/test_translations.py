"""No word is missing in any language, and what is compiled is what is written."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from scripts import words
from ui.languages import FOLDER, LANGUAGES

UI = FOLDER.parent
FORMS = {"en": 2, "fi": 2, "ru": 3, "uk": 3}
COUNTS = {"en": (1, 5), "fi": (1, 5), "ru": (1, 3, 5), "uk": (1, 3, 5)}
"""A number for each plural form, in Qt's order."""


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    plural: bool
    unfinished: bool
    forms: tuple[str, ...]


def messages(file: Path) -> Iterator[Message]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [one.text or "" for one in translation.iter("numerusform")] if plural else [translation.text or ""]
            yield Message(
                name,
                message.findtext("source") or "",
                message.findtext("comment") or "",
                plural,
                translation.get("type") is not None,
                tuple(forms),
            )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_string_of_the_code_is_in_the_file(lang: str) -> None:
    code = {(one.context, one.source, one.comment, one.plural) for one in words.words(UI)}
    file = {(one.context, one.source, one.comment, one.plural) for one in messages(FOLDER / f"{lang}.ts")}
    assert code - file == set(), "run `make words` and translate what is new"
    assert file - code == set(), "run `make words`: these are no longer used"


def test_a_file_is_written_as_it_was_read() -> None:
    for lang in LANGUAGES:
        file = FOLDER / f"{lang}.ts"
        assert words.write(lang, words.words(UI), words.translations(file)) == file.read_text("utf-8")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_string_is_unfinished_and_no_blank_is_lost(lang: str) -> None:
    poor = []
    for one in messages(FOLDER / f"{lang}.ts"):
        holes = sorted(set(re.findall(r"%(?:\d|L?n)", one.source)))
        whole = all(form.strip() and sorted(set(re.findall(r"%(?:\d|L?n)", form))) == holes for form in one.forms)
        # "every minute" needs no number: the form of one may leave it out.
        if one.plural and not whole:
            whole = all(form.strip() for form in one.forms) and all(
                sorted(set(re.findall(r"%(?:\d|L?n)", form))) == holes for form in one.forms[1:]
            )
        if one.unfinished or not whole or (one.plural and len(one.forms) != FORMS[lang]):
            poor.append(one)
    assert poor == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_compiled_is_what_is_written(lang: str) -> None:
    compiled = QTranslator()
    assert compiled.load(lang, str(FOLDER)), "run `make translations`"
    for one in messages(FOLDER / f"{lang}.ts"):
        counts = COUNTS[lang] if one.plural else (-1,)
        for form, count in zip(one.forms, counts, strict=True):
            assert compiled.translate(one.context, one.source, one.comment or None, count) == form


@pytest.mark.parametrize("lang", ["ru", "uk"])
def test_plural_forms_are_three(lang: str) -> None:
    compiled = QTranslator()
    assert compiled.load(lang, str(FOLDER))
    said = [compiled.translate("Mentions", "%Ln mention(s)", None, n) for n in (1, 2, 5, 11, 21, 22, 25, 111)]
    assert said[0] == said[4]
    assert said[1] == said[5]
    assert said[2] == said[3] == said[6] == said[7]
    assert len(set(said)) == 3


def test_no_visible_word_bypasses_translation() -> None:
    """Texts set on widgets are translated: a literal with letters in such a call is a forgotten one."""
    setters = "Text|ToolTip|PlaceholderText|WindowTitle|AccessibleName"
    call = re.compile(rf"\.set(?:{setters})\(\s*f?\"([^\"]*[^\W\d_]{{2}}[^\"]*)\"")
    allowed = re.compile(r"^(https://|Lumikko Foods|\{)")
    found = [
        (path.name, text)
        for path in UI.rglob("*.py")
        for text in call.findall(path.read_text("utf-8"))
        if not allowed.match(text)
    ]
    assert found == []
