"""What changed between two wordings, word by word. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

_PIECES: Final = re.compile(r"\w+|\s+|[^\w\s]")


class Change(StrEnum):
    """What became of a run of words."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together and share their fate."""

    change: Change
    text: str


def word_changes(old: str, new: str) -> tuple[Run, ...]:
    """Runs in reading order: the kept and removed ones give `old`, the kept and added ones give `new`.

    Words and signs are compared as they are written; a removed run stands before the one that replaced it.
    """
    before, after = _PIECES.findall(old), _PIECES.findall(new)
    # what is alike at both ends needs no search: most edits are small
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    runs: list[Run] = []

    def add(change: Change, pieces: list[str]) -> None:
        if pieces:
            text = "".join(pieces)
            if runs and runs[-1].change is change:
                text = runs.pop().text + text
            runs.append(Run(change, text))

    add(Change.KEPT, before[:head])
    left, right = before[head : len(before) - tail], after[head : len(after) - tail]
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            add(Change.KEPT, left[a:b])
        else:
            add(Change.REMOVED, left[a:b])
            add(Change.ADDED, right[c:d])
    add(Change.KEPT, before[len(before) - tail :])
    return tuple(runs)
