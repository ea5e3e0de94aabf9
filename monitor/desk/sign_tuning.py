"""What a firm may set about signs of loss: which are critical, how easily each is seen, when many are too many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from monitor.sign_types import SignKind, Weight

LEAST_POINTS: Final = 0.8
"""What weighs less is no sign yet. Source: `benchmarks/signs.py`; lower tells more and finds no more."""
FALSE_MARGIN: Final = 1.5
"""A sign that was false at a client is told there again from so many times its points on."""

USUAL_WEIGHTS: Final[Mapping[SignKind, Weight]] = {
    kind: Weight.CRITICAL if kind in (SignKind.SAID_SO, SignKind.SLIP) else Weight.ACCUMULATING for kind in SignKind
}


@dataclass(frozen=True, slots=True)
class Tuning:
    """Thresholds of a firm; at one client `needs` {kind: points} is what it takes after a sign there was false.

    `factors` {kind: factor} makes a kind weigh more or less. Points are log odds, so that they may be added:
    see decision 0036.
    """

    watch_points: float = 2.8
    critical_points: float = 4.0
    silent_days: int = 90
    """Silence of a client whose rhythm is not known yet. Source: `mission.md`, sign 1."""
    requests: int = 3
    """Requests in a row without an order. Source: `mission.md`, sign 2."""
    tries: int = 2
    """Letters and calls without an answer, at the least."""
    weights: Mapping[SignKind, Weight] = field(default_factory=dict)
    factors: Mapping[SignKind, float] = field(default_factory=dict)
    needs: Mapping[SignKind, float] = field(default_factory=dict)

    def weight(self, kind: SignKind) -> Weight:
        """Whether this kind alone is enough."""
        return self.weights.get(kind, USUAL_WEIGHTS[kind])

    def points(self, kind: SignKind, evidence: float) -> float:
        """What the evidence of a kind weighs; 0 where it was more before and was false."""
        if self.weight(kind) is Weight.OFF:
            return 0.0
        points = evidence * self.factors.get(kind, 1.0)
        return points if points >= self.needs.get(kind, 0.0) else 0.0


USUAL: Final = Tuning()
