"""How likely the firm is meant by the text alone: the states at the name and around it, and the signs.

A few small networks that saw the same uses of other names in another order say it together (`training/alone.py`). They
read the directions in which uses differ most, which are kept in 8 bits a number.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any, Final

HEAD: Final = "head.npz"
_FARTHEST: Final = 8.0
"""Scatters from the middle: what lies farther away says no more."""
_AT_ONCE: Final = 64
"""So many directions are unpacked at a time: all of them would be four times as large."""


def reduced(numbers: Any) -> Any:
    """Where a use lies along the directions that were learnt, from the states of its text (`Depth.numbers`)."""
    import numpy as np

    learnt = head()
    place, axes = scaled(numbers, learnt["centre"]), learnt["axes"]
    parts = [axes[at : at + _AT_ONCE].astype(np.float32) @ place for at in range(0, len(axes), _AT_ONCE)]
    return (np.concatenate(parts) * learnt["axis_steps"]).astype(np.float32)


def log_odds(found: Any) -> float:
    """The log-odds that the firm is meant, from where a use lies and the signs around the name."""
    import numpy as np

    learnt = head()
    axes = len(learnt["axes"])
    place = np.concatenate([found[:axes], scaled(found[axes:], learnt["sign_centre"])]).astype(np.float32)
    first = np.maximum(learnt["first.w"] @ place + learnt["first.b"], 0)
    second = np.maximum((learnt["second.w"] @ first[:, :, None])[:, :, 0] + learnt["second.b"], 0)
    return float(((learnt["last.w"] * second).sum(1) + learnt["last.b"]).mean())


def scaled(found: Any, centre: Any) -> Any:
    """Numbers moved to their middle and divided by their scatter."""
    import numpy as np

    return np.clip((found - centre[0]) / centre[1], -_FARTHEST, _FARTHEST).astype(np.float32)


@cache
def head() -> dict[str, Any]:
    """What was learnt: where numbers lie in the middle and how far they scatter, directions, the networks' weights."""
    import numpy as np

    with resources.files(__package__).joinpath(HEAD).open("rb") as file, np.load(file) as stored:
        return {name: one if one.dtype == np.int8 else one.astype(np.float32) for name, one in stored.items()}
