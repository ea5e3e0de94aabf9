"""What to say first, and how to go about it: by kind of occasion, approach and tier, in the client's language.

Words stand in a file for each language. A line is looked for by kind and approach, then by approach alone; what follows
it goes by approach and tier, because management speaks with gold clients and copper ones get a short letter.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from monitor.client_types import Tier
from monitor.occasion_types import Approach

LANGS: Final = ("en", "ru", "uk", "fi")
_COUNTRY: Final[Mapping[str, str]] = {"RU": "ru", "BY": "ru", "KZ": "ru", "UA": "uk", "FI": "fi"}

_UKRAINIAN: Final = re.compile("[іїєґ]", re.IGNORECASE)
_CYRILLIC: Final = re.compile("[а-яё]", re.IGNORECASE)


@lru_cache(len(LANGS))
def _words(lang: str) -> Mapping[str, Any]:
    with files(__package__).joinpath(f"{lang}.toml").open("rb") as opened:
        return tomllib.load(opened)


def lang_of(*langs: str | None, country: str | None = None, name: str = "") -> str:
    """The language to speak in: the first that there are words in, else that of the country, else as the name is
    written, else English."""
    for lang in langs:
        code = (lang or "").partition("-")[0].lower()
        if code in LANGS:
            return code
    written = "uk" if _UKRAINIAN.search(name) else "ru" if _CYRILLIC.search(name) else "en"
    return _COUNTRY.get((country or "").upper(), written)


def opening(
    kind: str, approach: Approach, tier: Tier | None, lang: str, *, who: str | None = None, what: str | None = None
) -> str:
    """The first sentences to a client. `who` is the person the news name, `what` the thing or day by its name."""
    words = _words(lang)
    lines: Mapping[str, str] = words["line"].get(kind, {})
    blanks = {"who": who, "what": what}
    line = None
    for name, value in blanks.items():
        if value and line is None:
            line = lines.get(f"{approach}_{name}")
    line = line or lines.get(approach) or words["line"]["any"][approach]
    after = words["after"][approach][tier or "none"]
    return f"{line.format(who=who, what=what)} {after}"


def advice(approach: Approach, tier: Tier | None, lang: str) -> str:
    """How to go about it: who speaks, by which way, what not to do."""
    found: str = _words(lang)["advice"][approach][tier or "none"]
    return found
