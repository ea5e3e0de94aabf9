"""What a fall reads as: the client goes to a competitor, it does badly itself, or its whole sector does. Pure.

What was seen speaks for the client's own trouble or against it; weights are log odds, learnt on invented histories
whose figures are not reported (decision 0040, `benchmarks/signs.py`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from monitor.desk.histories import Timeline
from monitor.desk.rhythm import Prior, Rhythm, level
from monitor.desk.sign_talks import NEWS_D, PEERS_LEVEL
from monitor.desk.sign_trade import Evidence
from monitor.sign_types import LossCause, Reading, SignKind

_UNKNOWN: Final = -1.0
"""Where nothing at all was seen of trouble, it is rather a competitor."""
_BY_NEWS: Final = {"grave_news": 3.0, "bad_news": 0.2, "sector_news": 1.8, "peers_fall": 1.0}
_BY_SIGN: Final = {
    SignKind.COMPETITORS: -0.6,
    SignKind.DISSATISFIED: -1.1,
    SignKind.UNORDERED: -0.6,
    SignKind.UNREACHABLE: -0.5,
    SignKind.UNUSED: -0.25,
    SignKind.SILENT: -0.25,
    SignKind.UNPAID: 0.4,
}
"""Per point of a sign, also of what weighs too little to be told."""
_SPEAKS: Final = 1.7
_SILENT_QUARTER: Final = -0.4
_SECTOR: Final = frozenset({"sector_news", "peers_fall"})


def read_cause(
    line: Timeline,
    today: int,
    evidence: Mapping[SignKind, Evidence],
    known: Rhythm,
    first: int,
    prior: Prior,
) -> Reading:
    """The likelier reading with its grounds; the sector, where most of what speaks for trouble is the sector's."""
    parts = {name: part for name, part in _parts(line, today, evidence, known, first, prior).items() if part}
    odds = _UNKNOWN + sum(parts.values())
    sure = round(1 / (1 + math.exp(-abs(odds))), 2)
    if odds <= 0:
        against = sorted((part, name) for name, part in parts.items() if part < 0)
        return Reading(LossCause.COMPETITOR, sure, tuple(name for _, name in against))
    grounds = sorted((-part, name) for name, part in parts.items() if part > 0)
    sector = sum(-part for part, name in grounds if name in _SECTOR)
    own = sum(-part for part, name in grounds if name not in _SECTOR)
    cause = LossCause.SECTOR if sector > own else LossCause.OWN_TROUBLE
    return Reading(cause, sure, tuple(name for _, name in grounds))


def _parts(
    line: Timeline,
    today: int,
    evidence: Mapping[SignKind, Evidence],
    known: Rhythm,
    first: int,
    prior: Prior,
) -> dict[str, float]:
    history = line.history
    trouble = evidence[SignKind.TROUBLE].numbers
    bad = sum(not one.grave for one in history.news if today - NEWS_D < one.day.toordinal() <= today)
    peers = prior.levels.get(history.industry or "", 1.0)
    parts = {
        "grave_news": _BY_NEWS["grave_news"] * min(2.0, trouble.get("grave_news", 0.0)),
        "bad_news": _BY_NEWS["bad_news"] * min(2, bad),
        "sector_news": _BY_NEWS["sector_news"] * min(3.0, trouble.get("sector_news", 0.0)),
        "peers_fall": _BY_NEWS["peers_fall"] * max(0.0, PEERS_LEVEL - peers),
        "speaks_of_trouble": _SPEAKS * min(2.0, trouble.get("troubles_told", 0.0)),
    }
    parts |= {str(kind): weight * evidence[kind].points for kind, weight in _BY_SIGN.items()}
    quarter = level(line, today, known, first, 91)
    if quarter is not None and quarter.orders == 0:
        parts["no_order"] = _SILENT_QUARTER
    return parts
