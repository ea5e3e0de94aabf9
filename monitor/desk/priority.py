"""How soon a case deserves work: one formula over severity, reach and the author's standing.

    score = 20 x severity (1-4)
          + 10 x steps of reach, at most 30
          +  8 x earlier complaints of the author, at most 16
          +  tier of the key client it probably is: gold 24, silver 14, copper 6

Steps of reach are the powers of ten of the widest figure that the place tells, from a thousand on: views, or followers
of the author counted as views (who follows may read it). An unknown figure adds nothing: it is not taken for zero.

Level 4 (at once) from 90 or severity 4; 3 (high) from 60; 2 (usual) from 35; 1 (low) below. A harm (severity 4) is
never less than at once, a small rant of a stranger that nobody reads never more than low. Source: `mission.md` ("a
priority each", harm is the highest, tier decides effort); the weights are ours (decision 0029).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from monitor.case_types import Priority

_SEVERITY: Final = 20
_REACH_STEP: Final = 10
_REACH_MOST: Final = 3
_REACH_FROM: Final = 1_000
_AGAIN: Final = 8
_AGAIN_MOST: Final = 2
_TIERS: Final = {"gold": 24, "silver": 14, "copper": 6}
_LEVELS: Final = ((90, 4), (60, 3), (35, 2))
_HARM: Final = 4


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a case is weighed by. `earlier` counts other complaints of the author; `tier` of the key client."""

    severity: int
    views: int | None = None
    followers: int | None = None
    earlier: int = 0
    tier: str | None = None


def priority(case: Weighed) -> Priority:
    """The priority, with what raised it: "severity:4", "reach:12000", "again:2", "tier:gold"."""
    score = _SEVERITY * case.severity
    grounds = [f"severity:{case.severity}"]
    reach = max((figure for figure in (case.views, case.followers) if figure is not None), default=0)
    if reach >= _REACH_FROM:
        score += _REACH_STEP * min(_REACH_MOST, int(math.log10(reach)) - 2)
        grounds.append(f"reach:{reach}")
    if case.earlier:
        score += _AGAIN * min(_AGAIN_MOST, case.earlier)
        grounds.append(f"again:{case.earlier}")
    if case.tier in _TIERS:
        score += _TIERS[case.tier]
        grounds.append(f"tier:{case.tier}")
    level = next((level for least, level in _LEVELS if score >= least), 1)
    return Priority(_HARM if case.severity >= _HARM else level, score, tuple(grounds))
