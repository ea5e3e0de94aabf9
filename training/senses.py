"""Trains what tells the firm from other things of its name, and writes `monitor/text/senses/head.npz`.

    python training/senses.py

Learns from `training/corpus/ambiguous_*.jsonl` alone. Scores are of names left out: those with the same number are told
apart together in all languages, because their texts are alike. The bound below which something else is meant is set
there, so that 97 of 100 texts about the firm stay above it.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from monitor.text.match import Matcher  # noqa: E402
from monitor.text.senses import HEAD, features  # noqa: E402
from monitor.text.senses.passing import passed_by  # noqa: E402
from monitor.text.types import Entity, Role  # noqa: E402

OUT: Final = ROOT / "monitor" / "text" / "senses" / HEAD
Floats = NDArray[Any]
PARTS: Final = 7
STRENGTH: Final = 0.003
SIGNS_WEIGH: Final = 4.0
KEPT: Final = 0.97


def main() -> None:
    """Reads, measures, fits, writes."""
    vectors, ours, names, langs = [], [], [], []
    passed = {"passing": [0, 0], "ours": [0, 0]}
    for lang in ("ru", "uk", "fi", "en"):
        path = ROOT / "training" / "corpus" / f"ambiguous_{lang}.jsonl"
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            given = row["entity"]
            entity = Entity(1, Role(given["role"]), tuple(given["names"]), (), tuple(given["context"]))
            found = Matcher([entity]).find(row["text"])
            if not found or not found[0].spans:
                continue
            if row["label"] in passed:
                passed[row["label"]][0] += passed_by(row["text"], found[0].spans) is not None
                passed[row["label"]][1] += 1
            if row["label"] != "passing":
                vectors.append(features(None, row["text"], found[0], entity))
                ours.append(row["label"] == "ours")
                names.append(int(given["id"][1:]))
                langs.append(lang)
    x, y, group, lang_of = np.stack(vectors), np.asarray(ours), np.asarray(names), np.asarray(langs)
    print("passed by:", passed)  # noqa: T201
    held = np.zeros(len(y))
    for part in range(PARTS):
        weights, bias = fitted(x[group % PARTS != part], y[group % PARTS != part])
        held[group % PARTS == part] = x[group % PARTS == part] @ weights + bias
    step = LogisticRegression(C=100).fit(held[:, None], y)  # likelihoods that say how often they are right
    slope, shift = float(step.coef_[0, 0]), float(step.intercept_[0])
    likely = 1 / (1 + np.exp(-(slope * held + shift)))
    bound = float(np.quantile(likely[y], 1 - KEPT))
    for lang in ("ru", "uk", "fi", "en"):
        here = lang_of == lang
        print(f"{lang}: {report(likely[here], y[here], bound)}")  # noqa: T201
    print(f"all: {report(likely, y, bound)}; bound {bound:.3f}")  # noqa: T201
    weights, bias = fitted(x, y)
    np.savez(
        OUT,
        meaning_centre=centre(x),
        w=(weights * slope).astype(np.float32),
        b=np.float32(bias * slope + shift),
        other_below=bound,
    )


def centre(x: Floats) -> Floats:
    """Where texts lie in the middle, and how far they scatter."""
    return np.stack([x.mean(0), np.maximum(x.std(0), 0.05)]).astype(np.float32)


def fitted(x: Floats, y: Floats) -> tuple[Floats, float]:
    """Weights and bias for the features as they are."""
    scaler = StandardScaler().fit(x)
    scale = np.where(scaler.scale_ < 1e-6, 1.0, scaler.scale_)
    weight = np.ones(x.shape[1])
    weight[768:] = SIGNS_WEIGH
    scaled = np.clip((x - scaler.mean_) / scale, -8, 8) * weight
    model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=300).fit(scaled, y)
    weights = model.coef_[0] * weight / scale
    return weights, float(model.intercept_[0] - scaler.mean_ @ weights)


def report(likely: Floats, y: Floats, bound: float) -> str:
    """Precision and recall at the bound."""
    kept = likely >= bound
    return f"{len(y)} texts, precision {y[kept].mean():.3f}, recall {kept[y].mean():.3f}"


if __name__ == "__main__":
    main()
