"""Collects the visible words of `ui` into `ui/translations/*.ts` and says which still want a translation.

    python scripts/words.py            update the files (what `make words` runs)
    python scripts/words.py --check    change nothing; exit 1 when a file is out of date or unfinished

Takes the place of lupdate: its parser for Python, before Qt 6.12, loses every plural whose number is more than a name.
A word is the second argument of a call of `translate(context, source, comment, n)`; with `n` it has plural forms.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

UI: Final = Path(__file__).parents[1] / "ui"
FORMS: Final = {"en": 2, "fi": 2, "ru": 3, "uk": 3}
"""Plural forms of each language, in Qt's order."""


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """A visible text of the code."""

    context: str
    source: str
    comment: str
    plural: bool


def words(folder: Path = UI) -> list[Word]:
    """All words of the Python files under `folder`, once each, by context and then in the order of the code."""
    found: dict[Word, None] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _is_translate(node.func):
                found[_word(node, path)] = None
    return sorted(found, key=lambda word: word.context)


def _is_translate(node: ast.expr) -> bool:
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return name == "translate"


def _word(node: ast.Call, path: Path) -> Word:
    texts = [one.value if isinstance(one, ast.Constant) else ... for one in node.args]
    where = f"{path}:{node.lineno}"
    if node.keywords or len(texts) < 2 or not isinstance(texts[0], str) or not isinstance(texts[1], str):
        raise SystemExit(f"{where}: translate() needs its context and its source as literal text, and no keywords")
    comment = texts[2] if len(texts) > 2 else None
    if comment is not None and not isinstance(comment, str):
        raise SystemExit(f"{where}: the comment of translate() must be literal text or None")
    return Word(texts[0], texts[1], comment or "", len(texts) > 3)


def translations(file: Path) -> dict[Word, tuple[str, ...]]:
    """What a .ts file holds: the finished forms of each word, () for an unfinished one."""
    held: dict[Word, tuple[str, ...]] = {}
    if not file.exists():
        return held
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            word = Word(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                plural,
            )
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                held[word] = ()
            elif plural:
                held[word] = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                held[word] = (translation.text or "",)
    return held


def write(lang: str, found: Iterable[Word], held: Mapping[Word, tuple[str, ...]]) -> str:
    """The text of a .ts file for these words, with the translations held; English is its own translation."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{lang}" sourcelanguage="en">')
    context = None
    for word in found:
        if word.context != context:
            if context is not None:
                lines.append("</context>")
            context = word.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        forms = held.get(word, ())
        if lang == "en" and not word.plural:
            forms = (word.source,)
        lines += _message(word, forms, FORMS[lang])
    if context is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(word: Word, forms: tuple[str, ...], count: int) -> list[str]:
    lines = ['    <message numerus="yes">' if word.plural else "    <message>"]
    lines.append(f"        <source>{escape(word.source)}</source>")
    if word.comment:
        lines.append(f"        <comment>{escape(word.comment)}</comment>")
    wanted = count if word.plural else 1
    finished = len(forms) == wanted and all(form.strip() for form in forms)
    start = "<translation>" if finished else '<translation type="unfinished">'
    if word.plural:
        lines.append(f"        {start}")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in (forms or ("",) * wanted)]
        lines.append("        </translation>")
    else:
        lines.append(f"        {start}{escape(forms[0]) if forms else ''}</translation>")
    return [*lines, "    </message>"]


def main(arguments: list[str]) -> int:
    """0 when every language is complete."""
    check = "--check" in arguments
    found = words()
    poor = 0
    for lang, count in FORMS.items():
        file = UI / "translations" / f"{lang}.ts"
        held = translations(file)
        text = write(lang, found, held)
        if check and (not file.exists() or file.read_text("utf-8") != text):
            print(f"{file.name} is out of date: run `make words`")  # noqa: T201
            poor += 1
        elif not check:
            file.write_text(text, "utf-8")
        for word in found:
            forms = (word.source,) if lang == "en" and not word.plural else held.get(word, ())
            if len(forms) != (count if word.plural else 1) or not all(form.strip() for form in forms):
                print(lang, word.context, word.source, "(plural)" if word.plural else "", sep="\t")  # noqa: T201
                poor += 1
    return 1 if poor else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
