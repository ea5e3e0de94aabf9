"""Legal forms around a name («ООО "Ромашка"», "Ruusu Oy") and what is left without them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from monitor.text.lexicon import words

_SLAVIC: Final = words(
    "ооо оао зао пао ао нао одо ип фгуп гуп муп ано нко нпо тоо тов пат прат ат ват зат фоп дп кп тдв пп уп чуп сп "
    "акб кб сооо иооо осоо"
)
_WESTERN: Final = words(
    "oy oyj ab abp ky ry tmi osk ltd limited inc incorporated corp corporation llc llp plc co gmbh ag se kg sa sas "
    "sarl srl spa bv nv as asa aps a/s oü uab sia kft zrt"
)
# Too alike to ordinary words to be taken off in front of a name.
_ONLY_BEHIND: Final = words("co se as sa ag limited corporation incorporated corp inc ky spa")
_FORMS: Final = _SLAVIC | _WESTERN
_QUOTES: Final = "«»“”„‟\"'‘’"


@dataclass(frozen=True, slots=True)
class LegalName:
    """A name taken apart; `core` is never empty, `quoted` says that it stood in quotes as a whole."""

    prefix: str
    core: str
    suffix: str
    quoted: bool


def take_apart(name: str) -> LegalName:
    """The name without its legal form and outer quotes."""
    parts = name.split()
    front = 0
    while front < len(parts) - 1 and is_legal_form(parts[front]) and parts[front].lower() not in _ONLY_BEHIND:
        front += 1
    back = len(parts)
    while back > front + 1 and is_legal_form(parts[back - 1]):
        back -= 1
    core = " ".join(parts[front:back]).rstrip(",")
    bare = core.strip(_QUOTES)
    # «Банк "Ромашка"» keeps its inner quotes; a lone mark in front or behind belongs to nobody.
    whole = len(bare) == len(core) - 2 and not any(mark in bare for mark in '«»“”„"')
    if whole or (bare != core and core.count('"') + core.count("«") + core.count("»") == 1):
        core = bare
    return LegalName(" ".join(parts[:front]), core or name.strip(), " ".join(parts[back:]), whole)


def is_legal_form(word: str) -> bool:
    """Whether the word is a legal form, with or without full stops (ООО, о.о.о., Oy)."""
    return word.lower().strip(".,") in _FORMS or word.lower().replace(".", "") in _FORMS
