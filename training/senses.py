"""Trains what tells the firm from other things of its name, and writes `monitor/text/senses/head.npz`.

    python training/senses.py [--cache training/.cache]

Learns from `training/corpus/ambiguous_*.jsonl` and `namesakes_*.jsonl` alone. Scores are of names left out: those of
the first files with the same number are told apart together in all languages, because their texts are alike. The bound
below which something else is meant is set there, so that 96 of 100 texts about the firm stay above it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import pickle
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

from monitor.text.match import Matcher  # noqa: E402
from monitor.text.senses import features  # noqa: E402
from monitor.text.senses.likeness import HEAD, placed  # noqa: E402
from monitor.text.senses.surroundings import NAMES as SIGNS  # noqa: E402
from monitor.text.types import Entity, Role  # noqa: E402

CORPUS: Final = ROOT / "training" / "corpus"
OUT: Final = ROOT / "monitor" / "text" / "senses" / HEAD
LANGS: Final = ("ru", "uk", "fi", "en")
Floats = NDArray[Any]
PARTS: Final = 5
SIGNS_WEIGH: Final = 7.0
STEEPNESS: Final = 0.7
LOOSENESS: Final = 3.0
"""The weights of signs against states, the kernel's steepness, and C: tried on names left out, flat around these."""
KEPT: Final = 0.96


@dataclass(frozen=True, slots=True)
class Use:
    """How a name is used in a text. `part` is the fold it is left out with."""

    lang: str
    part: int
    features: Floats
    ours: bool


class Uses:
    """Reads uses of names; what was read once is kept in a file."""

    def __init__(self, cache: Path) -> None:
        self._path = cache / "senses.pkl"
        self._kept: dict[str, Floats | None] = pickle.loads(self._path.read_bytes()) if self._path.exists() else {}
        self._matchers: dict[Entity, Matcher] = {}

    def read(self, text: str, entity: Entity) -> Floats | None:
        """The features; None where the name is not found in the text."""
        key = hashlib.sha256(f"{entity}|{text}".encode()).hexdigest()
        if key not in self._kept:
            matcher = self._matchers.setdefault(entity, Matcher([entity]))
            found = matcher.find(text)
            there = bool(found) and bool(found[0].spans)
            self._kept[key] = features(None, text, found[0], entity) if there else None
        return self._kept[key]

    def keep(self) -> None:
        """Writes what was read."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_bytes(pickle.dumps(self._kept))


def rows() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Language, group of names and row of each text written for this."""
    for lang in LANGS:
        for kind in ("ambiguous", "namesakes"):
            path = CORPUS / f"{kind}_{lang}.jsonl"
            for row in map(json.loads, path.read_text("utf-8").splitlines()):
                entity = row["entity"]
                yield lang, entity["id"] if kind == "ambiguous" else f"{lang} {entity['names'][0]}", row


def uses(cache: Path) -> Iterator[Use]:
    """All uses of names that are learnt from."""
    reader = Uses(cache)
    for lang, group, row in rows():
        given = row["entity"]
        entity = Entity(1, Role(given["role"]), tuple(given["names"]), (), tuple(given["context"]))
        found = reader.read(row["text"], entity) if row["label"] != "passing" else None
        if found is not None:
            yield Use(lang, zlib.crc32(group.encode()) % PARTS, found, row["label"] == "ours")
    reader.keep()


def main() -> None:
    """Reads, measures, fits, writes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cache", type=Path, default=ROOT / "training" / ".cache")
    given = options.parse_args()
    found = list(uses(given.cache))
    x, y = np.stack([one.features for one in found]), np.asarray([one.ours for one in found])
    part, lang_of = np.asarray([one.part for one in found]), np.asarray([one.lang for one in found])
    centre = np.stack([x.mean(0), np.where(x.std(0) < 0.02, 1.0, x.std(0))]).astype(np.float32)
    states = x.shape[1] - len(SIGNS)
    weights = np.full(x.shape[1], states**-0.5, np.float32)
    weights[states:] *= SIGNS_WEIGH
    points = np.stack([placed(one, centre, weights) for one in x])
    step = float(np.abs(points).max() / 127)
    points = np.round(points / step).astype(np.int8)
    near = kernel(points.astype(np.float32) * step)
    held = np.zeros(len(y))
    for left_out in range(PARTS):
        seen, unseen = np.flatnonzero(part != left_out), np.flatnonzero(part == left_out)
        held[unseen] = fitted(near[np.ix_(seen, seen)], y[seen]).decision_function(near[np.ix_(unseen, seen)])
    line = LogisticRegression(C=100).fit(held[:, None], y)  # likelihoods that say how often they are right
    slope, shift = float(line.coef_[0, 0]), float(line.intercept_[0])
    likely = 1 / (1 + np.exp(-(slope * held + shift)))
    bound = float(np.quantile(likely[y], 1 - KEPT))
    for lang in LANGS:
        here = lang_of == lang
        print(f"{lang}: {report(likely[here], y[here], bound)}")  # noqa: T201
    print(f"all: {report(likely, y, bound)}; bound {bound:.3f}")  # noqa: T201
    model = fitted(near, y)
    np.savez_compressed(
        OUT,
        centre=centre,
        weights=weights,
        points=points[model.support_],
        step=step,
        steepness=STEEPNESS,
        pulls=(model.dual_coef_[0] * slope).astype(np.float32),
        b=float(model.intercept_[0]) * slope + shift,
        other_below=bound,
    )
    print(f"{len(model.support_)} of {len(y)} texts kept, {OUT.stat().st_size / 1e6:.1f} MB")  # noqa: T201


def kernel(points: Floats) -> Floats:
    """How near each point is to each, from 0 to 1."""
    sizes = (points**2).sum(1)
    found: Floats = np.exp(-STEEPNESS * np.maximum(sizes[:, None] + sizes[None] - 2 * points @ points.T, 0))
    return found


def fitted(near: Floats, y: Floats) -> SVC:
    """The machine, from the kernel's values among the texts."""
    return SVC(C=LOOSENESS, kernel="precomputed", class_weight="balanced").fit(near, y)


def report(likely: Floats, y: Floats, bound: float) -> str:
    """Precision and recall at the bound."""
    kept = likely >= bound
    return f"{len(y)} texts, precision {y[kept].mean():.3f}, recall {kept[y].mean():.3f}"


if __name__ == "__main__":
    main()
