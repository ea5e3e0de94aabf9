"""What is tried for which sign, reason or cause: steps as words that people may change. Pure.

A line is a step: "3 mail: Send …" after three days by mail; "head" after the channel: management speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from monitor.client_types import Channel
from monitor.desk.tactics.words import Overrides, text
from monitor.sign_types import LossCause, SignKind
from monitor.text.types import Reason
from monitor.winback_types import EffortState, ProposedStep

_LINE: Final = re.compile(r"\s*(\d{1,3})\s+([a-z]+)(\s+head)?\s*:\s*(.+)")
RETURN: Final = "return/first"
MOST_SIGNS: Final = 2
"""Of more signs only the heaviest give steps: a plan that nobody can carry out is none."""


def steps(path: str, lang: str, overrides: Overrides) -> tuple[ProposedStep, ...]:
    """The steps of one tactic; a line of another form is a step of today by no channel in particular.

    Raises: `UnknownPathError`.
    """
    found = []
    for line in text(path, lang, overrides).splitlines():
        told = _LINE.fullmatch(line)
        if told is None or told[2] not in set(Channel):
            if line.strip():
                found.append(ProposedStep(path, line.strip(), 0, None, False))
            continue
        found.append(ProposedStep(path, told[4].strip(), int(told[1]), Channel(told[2]), told[3] is not None))
    return tuple(found)


def paths_for(
    state: EffortState, reason: Reason | None, cause: LossCause | None, signs: Iterable[SignKind] = ()
) -> tuple[str, ...]:
    """Which tactics fit: trouble of its own or its sector's before all, else the reason of a loss, else the signs."""
    if state is EffortState.RETURNED:
        return (RETURN,)
    if cause in (LossCause.OWN_TROUBLE, LossCause.SECTOR):
        return (f"cause/{cause}",)
    if state is EffortState.KEEPING:
        return tuple(f"sign/{kind}" for kind in list(signs)[:MOST_SIGNS]) or (f"sign/{SignKind.SILENT}",)
    return (f"loss/{reason}" if reason is not None else "loss/unknown",)


def propose(paths: Iterable[str], lang: str, overrides: Overrides) -> tuple[ProposedStep, ...]:
    """The steps of several tactics, in the order of their days; what two of them say is said once."""
    found: dict[str, ProposedStep] = {}
    for path in paths:
        for step in steps(path, lang, overrides):
            found.setdefault(step.what, step)
    return tuple(sorted(found.values(), key=lambda step: step.days))
