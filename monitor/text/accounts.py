"""Who speaks for a firm: its own account, told by the name it writes under."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from monitor.text.fold import fold
from monitor.text.lexicon import words

_PARTS: Final = re.compile(r"[|·•()\[\],:;]|\s[-/]\s")
_WORD: Final = re.compile(r"[^\W_]+")
_AROUND: Final = words(
    "official team support company shop store representative "
    "официальный официальная официальное официально команда поддержка служба поддержки компания магазин группа "
    "представитель страница сообщество "
    "офіційний офіційна офіційне команда підтримка служба підтримки компанія магазин крамниця представник сторінка "
    "virallinen tiimi asiakaspalvelu yritys kauppa"
)
"""What firms put beside their name when they write as themselves."""


def speaks_for(author: str | None, names: Iterable[str]) -> bool:
    """Whether somebody who writes under this name is the firm of these names itself, not a person who names it.

    Legal forms, quotes and words as "official" or "support" around the name do not count.
    """
    own = {core for name in names if (core := core_of(name))}
    return any(core in own for core in cores_of(author))


def cores_of(author: str | None) -> tuple[str, ...]:
    """The cores of the names that somebody who writes under this name may bear; () where it tells nothing."""
    if author is None:
        return ()
    return tuple(core for part in (author, *_PARTS.split(fold(author))) if (core := core_of(part)))


@lru_cache(maxsize=16_384)
def core_of(name: str) -> str:
    """The folded name without what may stand around it; "" where nothing is left."""
    from monitor.text.names.legal import is_legal_form

    found = _WORD.findall(fold(name))
    return "".join(word for word in found if word not in _AROUND and not is_legal_form(word))
