"""The words of tactics by path and language, and people's changes over them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, TypeAlias

LANGS: Final = ("en", "ru", "uk", "fi")
Overrides: TypeAlias = Mapping[tuple[str, str], str]
"""(path, language) → words of people's own. Lines of a list stand on lines of their own."""

_NEIGHBOURS: Final = {"be": "ru", "kk": "ru", "bg": "ru", "sv": "fi", "et": "fi"}


class UnknownPathError(KeyError):
    """There are no words of that path."""


@lru_cache(len(LANGS))
def _all(lang: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in (lang, f"keeping_{lang}"):
        with files(__package__).joinpath(f"{name}.toml").open("rb") as opened:
            found |= _flat("", tomllib.load(opened))
    return found


def _flat(path: str, found: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in found.items():
        whole = f"{path}/{name}" if path else name
        if isinstance(value, dict):
            yield from _flat(whole, value)
        else:
            yield whole, value if isinstance(value, str) else "\n".join(value)


def paths() -> tuple[str, ...]:
    """All paths that have words, in the order of the files."""
    return tuple(_all("en"))


def text(path: str, lang: str, overrides: Overrides) -> str:
    """The words of a path: people's own, else the program's. Raises: `UnknownPathError`."""
    own = overrides.get((path, lang))
    if own is not None:
        return own
    try:
        return _all(lang)[path]
    except KeyError as error:
        raise UnknownPathError(path) from error


def own(path: str, lang: str, overrides: Overrides) -> str | None:
    """People's own words of a path that the program has none for, None for none."""
    return overrides.get((path, lang))


def market_lang(*langs: str | None) -> str:
    """The first of these languages that tactics are written in, a near one for its neighbours; English for none."""
    for lang in langs:
        code = (lang or "").partition("-")[0].lower()
        code = _NEIGHBOURS.get(code, code)
        if code in LANGS:
            return code
    return "en"


def script_lang(words: str) -> str | None:
    """The language that the letters of a text betray, for one too short to be told; None for plain Latin ones."""
    letters = words.lower()
    if re.search("[іїєґ]", letters):
        return "uk"
    if re.search("[а-я]", letters):
        return "ru"
    return "fi" if re.search("[äö]", letters) else None
