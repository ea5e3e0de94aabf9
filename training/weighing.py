"""How likelihoods of events are weighed (`monitor/text/events/weighing.py`): learnt from texts a model has not seen.

The texts are read as the program reads them. Few weights are learnt, drawn towards nothing, so a few hundred texts are
enough; the likelihoods from which an event is told are chosen on texts that neither model nor weights have seen.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from monitor.text.events.features import KINDS, MOST_KINDS, numbers
from monitor.text.events.head import Head
from monitor.text.events.rules import Named, hear, relations
from monitor.text.events.weighing import FEATURES, Weighing, circumstances
from monitor.text.match import Matcher
from monitor.text.types import Entity, EventKind, Role

Floats = NDArray[np.float32]
PARTS: Final = 5
DRAWN, DRAWN_KINDS = 5.0, 3.0
DENSE: Final = 0.5
"""Weight of a firm with several events: our texts were written to hold many, in the press they are rarer."""
WEIGHTS: Final = {"events": (1.0, 1.0), "events2": (0.5, 0.25), "events3": (3.0, 3.0)}
"""Of each of our corpora the weight of a firm to which something happens, and of one to which nothing does.

The second is harder than the press, and most of its firms only stand beside. The third, a hundred plain news which no
model learns from, is the nearest to what the program reads.
"""
NEAR: Final = 0.015
"""So much F1 less than the best is as good: half of what a few hundred texts can tell apart."""


@dataclass(frozen=True, slots=True)
class Text:
    """What a model reads of the firms of one text, and the truth: [firms, kinds]."""

    branch: str
    logits: Floats
    cues: Floats
    starts: Sequence[int]
    truth: NDArray[np.bool_]
    corpus: str

    @property
    def seen(self) -> Floats:
        """What there is to be weighed."""
        return circumstances(self.logits, self.cues, self.starts)

    @property
    def weights(self) -> Floats:
        """How much each firm counts."""
        told = self.truth.sum(1)
        return np.where(told > 1, DENSE, 1.0) * np.where(told > 0, *WEIGHTS[self.corpus])


def read(model: Head, rows: Iterable[dict[str, Any]], lang: str, corpus: str) -> Iterator[Text]:
    """The texts of our corpus that name somebody, as the model reads them."""
    for row in rows:
        ids = [one["id"] for one in row["entities"]]
        entities = tuple(
            Entity(number, Role(one["role"]), tuple(one["names"]), langs=(lang,))
            for number, one in enumerate(row["entities"])
        )
        title, text = row.get("title"), row["text"]
        named = [Named(one.entity_id, one.spans, one.title_spans) for one in Matcher(entities).find(text, title)]
        if not named:
            continue
        whole, shift = (f"{title}\n{text}", len(title) + 1) if title else (text, 0)
        places = [[*one.title_spans, *((start + shift, end + shift) for start, end in one.spans)] for one in named]
        heard = hear(title, text, lang, named, datetime.fromisoformat(row["published_at"]))
        cues = [numbers(one) for one in heard]
        found = model.read(whole, places, relations(title, text, named), cues)
        truth = np.zeros((len(named), len(KINDS)), bool)
        for number, one in enumerate(named):
            for event in row["events"]:
                truth[number, KINDS.index(EventKind(event["kind"]))] |= event["entity"] == ids[one.id]
        logits = np.stack([one.logits for one in found])
        yield Text(row["branch"], logits, np.stack(cues), [spans[0][0] for spans in places], truth, corpus)


def learn(texts: Sequence[Text]) -> Weighing:
    """The weights with which these texts are told best."""
    seen = np.concatenate([one.seen for one in texts]).astype(float)
    truth = np.concatenate([one.truth for one in texts]).astype(float)
    firms = np.concatenate([one.weights for one in texts])[:, None]
    middle, spread = seen.reshape(-1, len(FEATURES)).mean(0), seen.reshape(-1, len(FEATURES)).std(0) + 1e-6
    scaled = (seen - middle) / spread
    features, kinds = len(FEATURES), len(KINDS)

    def loss(values: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights, own, bias = values[:features], values[features:-1], values[-1]
        logits = scaled @ weights + own + bias
        wrong = firms * (1 / (1 + np.exp(-logits)) - truth)
        value = (firms * (np.logaddexp(0, logits) - truth * logits)).sum()
        value += DRAWN * (weights**2).sum() + DRAWN_KINDS * (own**2).sum()
        slope = np.einsum("nk,nkf->f", wrong, scaled) + 2 * DRAWN * weights
        return float(value), np.concatenate([slope, wrong.sum(0) + 2 * DRAWN_KINDS * own, [wrong.sum()]])

    best = minimize(loss, np.zeros(features + kinds + 1), jac=True, method="L-BFGS-B").x
    weights = best[:features] / spread
    own = best[features:-1] + best[-1] - middle @ weights
    return Weighing(weights.astype(np.float32), own.astype(np.float32))


def weighed(texts: Sequence[Text], weighing: Weighing) -> list[Floats]:
    """Likelihoods of the kinds, of each text [firms, kinds]."""
    logits = (weighing(one.logits, one.cues, one.starts) for one in texts)
    return [np.asarray(1 / (1 + np.exp(-one)), np.float32) for one in logits]


def unseen(texts: Sequence[Text]) -> list[Floats]:
    """Likelihoods where each fifth of the branches is weighed by what the others taught."""
    parts = [zlib.crc32(f"part {one.branch}".encode()) % PARTS for one in texts]
    found: dict[int, Floats] = {}
    for part in range(PARTS):
        weighing = learn([one for one, number in zip(texts, parts, strict=True) if number != part])
        places = [place for place, number in enumerate(parts) if number == part]
        found |= dict(zip(places, weighed([texts[one] for one in places], weighing), strict=True))
    return [found[place] for place in range(len(texts))]


def chosen(chances: Floats, least: tuple[float, float]) -> NDArray[np.bool_]:
    """What is told: an entity's likeliest kind from the first likelihood, others from the second, three in all."""
    ranks = (-chances).argsort(1).argsort(1)
    return (chances >= np.where(ranks == 0, least[0], max(least))) & (ranks < MOST_KINDS)


def best_thresholds(texts: Sequence[Text], likely: Sequence[Floats]) -> tuple[float, float]:
    """The likelihoods from which a first and a further kind are told: the middle of those with F1 near the best.

    Near the best F1 hardly moves; the middle of that plain is further from both brinks than the best of a few hundred.
    """
    truth = np.concatenate([one.truth for one in texts])
    firms = np.concatenate([one.weights for one in texts])[:, None]
    chances = np.concatenate(likely)
    steps = [round(float(one), 2) for one in np.arange(0.3, 0.91, 0.05)]

    def score(least: tuple[float, float]) -> float:
        found = chosen(chances, least)
        return float(2 * (found * truth * firms).sum() / max(1e-9, ((found.astype(int) + truth) * firms).sum()))

    scores = {(one, other): score((one, other)) for one in steps for other in steps if other >= one}
    near = np.array([pair for pair, value in scores.items() if value >= max(scores.values()) - NEAR])
    first, further = near.mean(0)
    return round(float(first), 3), round(float(further), 3)


def fit(texts: Sequence[Text]) -> dict[str, NDArray[Any]]:
    """What the model's file keeps: weights from all of the texts, thresholds from texts that were weighed unseen."""
    likely = unseen(texts)
    least = best_thresholds(texts, likely)
    for corpus in dict.fromkeys(one.corpus for one in texts):
        some = [number for number, one in enumerate(texts) if one.corpus == corpus]
        truth = np.concatenate([texts[one].truth for one in some])
        plain = chosen(1 / (1 + np.exp(-np.concatenate([texts[one].logits for one in some]))), (0.65, 0.75))
        told = chosen(np.concatenate([likely[one] for one in some]), least)
        print(f"{corpus}: unweighed {_figures(truth, plain)}, weighed {_figures(truth, told)}")  # noqa: T201
    weighing = learn(texts)
    print(json.dumps(dict(zip(FEATURES, weighing.weights.round(2).tolist(), strict=True))), least)  # noqa: T201
    return {
        "weigh.features": weighing.weights,
        "weigh.kinds": weighing.kinds,
        "least": np.array(least, np.float32),
    }


def _figures(truth: NDArray[np.bool_], found: NDArray[np.bool_]) -> str:
    right = (truth & found).sum()
    precision, recall = right / max(1, found.sum()), right / max(1, truth.sum())
    return f"F1 {2 * right / max(1, found.sum() + truth.sum()):.3f} ({precision:.2f}, {recall:.2f})"
