"""How likely the firm is meant, by how near the use of its name is to uses of other names in our own corpus.

A support vector machine with a Gaussian kernel (`training/likeness.py`); its points are kept in 8 bits a number.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any, Final

HEAD: Final = "head.npz"
_FARTHEST: Final = 8.0
"""Scatters from the middle: what lies farther away says no more."""
_AT_ONCE: Final = 256
"""So many points are unpacked at a time: all of them would be four times as large."""


def log_odds(found: Any) -> float:
    """The log-odds that the firm is meant, from the features of a use."""
    import numpy as np

    learnt = head()
    place = placed(found, learnt["centre"], learnt["weights"])
    points, step = learnt["points"], float(learnt["step"])
    along = [points[at : at + _AT_ONCE].astype(np.float32) @ place for at in range(0, len(points), _AT_ONCE)]
    apart = learnt["sizes"] + float(place @ place) - 2 * step * np.concatenate(along)
    near = np.exp(-float(learnt["steepness"]) * np.maximum(apart, 0))
    return float(near @ learnt["pulls"] + learnt["b"])


def placed(found: Any, centre: Any, weights: Any) -> Any:
    """Where features lie in the space of the kernel: moved, scaled and weighed."""
    import numpy as np

    return (np.clip((found - centre[0]) / centre[1], -_FARTHEST, _FARTHEST) * weights).astype(np.float32)


@cache
def head() -> dict[str, Any]:
    """What was learnt: points and how each pulls, where features lie in the middle and how far they scatter."""
    import numpy as np

    with resources.files(__package__).joinpath(HEAD).open("rb") as file, np.load(file) as stored:
        learnt = dict(stored)
    sizes = [(row.astype(np.float32) ** 2).sum() for row in learnt["points"]]
    learnt["sizes"] = np.asarray(sizes, np.float32) * np.float32(learnt["step"]) ** 2
    return learnt
