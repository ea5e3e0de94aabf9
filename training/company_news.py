"""Fits what reads SENTiVENT's types beside the model for events, and writes `monitor/text/encoder/types.npz`.

    python training/company_news.py [--shared ../shared] [--cache training/.cache]

Run it after `events.py`. The same fifth of SENTiVENT's documents is left out. How the two readings weigh beside each
other is learnt from the other four, each read by what learnt from the rest. The model for events has seen all four, so
how it weighs cannot be learnt from them: it has half. SENTiFM's sentences teach those of the types that it has too.
"""

from __future__ import annotations

import argparse
import os
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("OMP_NUM_THREADS", "1")

import events
import numpy as np
from data import rows
from news import ENCODER, FIFTHS, Floats, part_of
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import vstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.preprocessing import StandardScaler

from monitor.text.encoder import encoder
from monitor.text.events.company_news import MODEL, Readings, beginnings, stored
from monitor.text.events.head import head

OUT: Final = ENCODER.with_name(MODEL)
OTHER: Final = "events_sentifm_en"
SAME: Final = {
    "Profit": "Profit/Loss",
    "SalesVolume": "SalesVolume",
    "QuarterlyResults": "FinancialReport",
    "MergerAcquisition": "Merger/Acquisition",
    "Turnover": "Revenue",
    "BuyRating": "Rating",
    "TargetPrice": "Rating",
    "Dividend": "Dividend",
    "Debt": "Financing",
}
"""SENTiFM's types by the names that SENTiVENT has for them."""
OTHER_WEIGHT: Final = 0.25
"""Of a sentence of SENTiFM: chosen on fifths of SENTiVENT's learnt documents, where 0.1 to 0.5 are as good."""
LONGEST: Final = 500
QUIET: Final = 7
"""Of SENTiFM's sentences without a type each so many is learnt."""
LEAST: Final = 0.25
"""From this likelihood on a type is told: between what is best for the model (0.3) and for the readings (0.2)."""
SHARE: Final = 0.5
"""What the readings weigh beside the model for events; set before any score of it was seen, as `LEAST` was."""
DRAWN: Final = 0.3


@dataclass(frozen=True, slots=True)
class News:
    """Sentences, the encoder's vectors of them, and which types each tells."""

    texts: list[str]
    vectors: Floats
    truth: Floats

    def some(self, chosen: NDArray[Any]) -> News:
        """These of them."""
        return News([self.texts[one] for one in chosen], self.vectors[chosen], self.truth[chosen])


def vectors(texts: Sequence[str], cache: Path, name: str) -> Floats:
    """One for each text; from the cache where the same texts are."""
    path = cache / f"vectors-{name}-{zlib.crc32(repr(list(texts)).encode()):08x}.npy"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        np.save(path, encoder().vectors(texts))
    found: Floats = np.load(path)
    return found


def fitted(ours: News, others: News) -> dict[str, NDArray[Any]]:
    """Both readings learnt from these."""
    scaler = StandardScaler().fit(ours.vectors)
    near, far = (scaler.transform(one.vectors) * np.sqrt(2) for one in (ours, others))
    weigher = TfidfVectorizer(analyzer=beginnings, min_df=4, binary=True)
    words, other_words = weigher.fit_transform(ours.texts), weigher.transform(others.texts)
    counts = ours.truth.shape[1]
    plain, of_words = np.zeros((counts, near.shape[1])), np.zeros((counts, words.shape[1]))
    plain_bias, words_bias = np.zeros(counts), np.zeros(counts)
    for kind in range(counts):
        truth, counted = ours.truth[:, kind], np.ones(len(near))
        vectors, seen = near, words
        if others.truth[:, kind].any():
            truth = np.concatenate([truth, others.truth[:, kind]])
            counted = np.concatenate([counted, np.full(len(far), OTHER_WEIGHT)])
            vectors, seen = np.concatenate([near, far]), vstack([words, other_words])
        model = LogisticRegression(C=0.005, max_iter=60).fit(vectors, truth, counted)
        plain[kind], plain_bias[kind] = model.coef_[0] * np.sqrt(2) / scaler.scale_, model.intercept_[0]
        model = LogisticRegression(C=10, max_iter=60, solver="liblinear").fit(seen, truth, counted)
        of_words[kind], words_bias[kind] = model.coef_[0], model.intercept_[0]
    plain_bias -= plain @ scaler.mean_
    return {
        "marks": np.array([zlib.crc32(one.encode()) for one in weigher.get_feature_names_out()], np.uint32),
        "plain": plain.astype(np.float32),
        "plain.b": plain_bias.astype(np.float32),
        "rarity": weigher.idf_.astype(np.float16),
        "words": of_words.T.astype(np.float16),
        "words.b": words_bias.astype(np.float32),
        "weights": np.zeros(4, np.float32),
        "least": np.ones((), np.float32),
    }


def read(readings: Readings, news: News) -> Floats:
    """Logits of both readings, and 1: [sentences, types, 3]."""
    by_vector = news.vectors @ readings.plain.T + readings.plain_bias
    by_words = np.stack([readings.of_words(text) for text in news.texts])
    return np.stack([by_vector, by_words, np.ones_like(by_words)], -1)


def weights(seen_by: Floats, truth: Floats) -> Floats:
    """How much each of the readings weighs, the same for all types."""
    seen, told = seen_by.reshape(-1, seen_by.shape[-1]).astype(float), truth.reshape(-1).astype(float)
    start = np.array([0.5, 0.5, 0.0])
    drawn = DRAWN * np.array([1.0, 1.0, 0.0])

    def loss(values: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        logits = seen @ values
        wrong = 1 / (1 + np.exp(-logits)) - told
        away = values - start
        value = (np.logaddexp(0, logits) - told * logits).sum() + (drawn * away**2).sum()
        return float(value), seen.T @ wrong + 2 * drawn * away

    found: Floats = minimize(loss, start, jac=True, method="L-BFGS-B").x.astype(np.float32)
    return found


def macro(truth: Floats, likely: Floats, least: float) -> float:
    """Macro-F1."""
    return float(f1_score(truth, likely >= least, average="macro", zero_division=0))


def main() -> None:
    """Fits, writes and prints."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=events.ROOT.parent / "shared")
    options.add_argument("--cache", type=Path, default=events.ROOT / "training" / ".cache")
    options.add_argument("--out", type=Path, default=OUT)
    given = options.parse_args()
    stories = list(rows(given.shared / "data" / "texts" / f"{events.SENTENCES}.jsonl"))
    sentences = events.sentences(given.shared, given.cache)
    texts = [row["text"] for row in stories]
    ours = News(texts, vectors(texts, given.cache, "sentivent"), sentences.truth)
    far = [
        row
        for row in rows(given.shared / "data" / "texts" / f"{OTHER}.jsonl")
        if len(row["text"]) < LONGEST and (row["label"] or part_of(row["text"], QUIET) == 0)
    ]
    far = [row for row in far if row["text"] not in set(texts)]
    names = [{SAME[one] for one in row["label"] if one in SAME} for row in far]
    same = np.array([[one in told for one in sentences.types] for told in names], np.float32)
    others = News([row["text"] for row in far], vectors([row["text"] for row in far], given.cache, "sentifm"), same)

    learnt, left = np.flatnonzero(sentences.parts != 0), np.flatnonzero(sentences.parts == 0)
    unseen = np.zeros((*sentences.truth.shape, 3), np.float32)
    for part in range(1, FIFTHS):
        asked, rest = np.flatnonzero(sentences.parts == part), learnt[sentences.parts[learnt] != part]
        unseen[asked] = read(stored(fitted(ours.some(rest), others)), ours.some(asked))
    weighed = weights(unseen[learnt], sentences.truth[learnt])
    likely = 1 / (1 + np.exp(-unseen[learnt] @ weighed))
    scores = {least: round(macro(sentences.truth[learnt], likely, least), 3) for least in (0.15, 0.2, 0.25, 0.3)}
    print("both readings on parts not learnt from:", weighed.round(2), scores)  # noqa: T201

    both = np.array([1 - SHARE, *SHARE * weighed], np.float32)
    arrays = fitted(ours.some(learnt), others) | {"weights": both, "least": np.array(LEAST, np.float32)}
    np.savez_compressed(given.out, **arrays)  # type: ignore[arg-type]
    model = head()
    assert model is not None
    likely = np.stack([model.likelihoods_of_types(texts[one]) for one in left])
    print(f"documents left out: macro {macro(sentences.truth[left], likely, LEAST):.3f}")  # noqa: T201
    print({"bytes": given.out.stat().st_size})  # noqa: T201


if __name__ == "__main__":
    main()
