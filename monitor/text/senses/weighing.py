"""How likely the firm is meant, all in all: by the text alone, and by the text read with the firm's words.

Either is right where the other is not (decision 0035, addendum 2): their log-odds are added, each weighed as it proved
right on names held out.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any, Final

from monitor.text.senses import alone
from monitor.text.senses.reading import WIDTH, reader
from monitor.text.senses.surroundings import NAMES

WEIGHTS: Final = "weighing.npz"


def log_odds(found: Any) -> float:
    """The log-odds that the firm is meant, from the features of a use: of the text alone, of both, the signs."""
    import numpy as np

    of_text, together, signs = np.split(found, [-len(NAMES) - WIDTH, -len(NAMES)])
    weights = learnt()["weights"]
    by_text = alone.log_odds(np.concatenate([of_text, signs]))
    return float(weights[0] * by_text + weights[1] * reader().log_odds(together, signs) + weights[2])


@cache
def learnt() -> dict[str, Any]:
    """The weights, the bound below which another thing is meant, where features lie and how they scatter."""
    import numpy as np

    with resources.files(__package__).joinpath(WEIGHTS).open("rb") as file, np.load(file) as stored:
        return dict(stored)
