"""What a firm may set about signs of loss: which are critical, how easily each is seen, when many are too many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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
    see decision 0040.
    """

    watch_points: float = 2.6
    critical_points: float = 3.4
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

_NUMBERS: Final[Mapping[str, tuple[float, float]]] = {
    "watch_points": (0.5, 20.0),
    "critical_points": (0.5, 20.0),
    "silent_days": (14, 730),
    "requests": (2, 20),
    "tries": (1, 20),
}
NAMES: Final = (
    *_NUMBERS,
    *(f"{kind}.weight" for kind in SignKind),
    *(f"{kind}.factor" for kind in SignKind),
)
"""What may be tuned: numbers, and of each kind its weight and how much it counts."""


def usual_of(name: str) -> str:
    """The built-in value of a name. Raises: `ValueError` for a name that is none."""
    if name not in NAMES:
        raise ValueError(f"there is nothing called {name!r} to tune")
    if name in _NUMBERS:
        return f"{getattr(USUAL, name):g}"
    kind, _, what = name.rpartition(".")
    return str(USUAL.weight(SignKind(kind))) if what == "weight" else "1"


def limits_of(name: str) -> tuple[float, float]:
    """The least and the greatest value of a number or factor."""
    return _NUMBERS.get(name, (0.1, 10.0))


def checked(name: str, value: str) -> str:
    """The value as kept. Raises: `ValueError` for one that does not fit its name."""
    usual_of(name)
    if name.endswith(".weight"):
        if value not in set(Weight):
            raise ValueError(f"{value!r} is none of {', '.join(Weight)}")
        return value
    low, high = limits_of(name)
    try:
        number = float(value.replace(",", "."))
    except ValueError as error:
        raise ValueError(f"{value!r} is no number") from error
    if not low <= number <= high:
        raise ValueError(f"{name} lies between {low:g} and {high:g}, not {value}")
    if name in ("silent_days", "requests", "tries") and number != int(number):
        raise ValueError(f"{name} is a whole number")
    return f"{number:g}"


def tuned(values: Mapping[str, str]) -> Tuning:
    """The thresholds with a firm's own values in them; names of a newer program are left out."""
    numbers = {name: float(values[name]) for name in _NUMBERS if name in values}
    return replace(
        USUAL,
        **{name: int(number) if isinstance(getattr(USUAL, name), int) else number for name, number in numbers.items()},  # type: ignore[arg-type]
        weights={kind: Weight(values[f"{kind}.weight"]) for kind in SignKind if f"{kind}.weight" in values},
        factors={kind: float(values[f"{kind}.factor"]) for kind in SignKind if f"{kind}.factor" in values},
    )
