"""Trains what says how a text stands to one it names, and writes `monitor/text/encoder/stance.npz`.

    python training/train.py [--shared ../shared] [--cache training/.cache] [--epochs 2]

Learns from sets of the shared folder that may be learnt from and from our own corpus (`docs/model-card.md` lists them).
In two parts: tone from the sets of others; then all four questions from our corpus, with a fifth of those sets again.
One fifth of NewsMTSC, RuSentNE and the corpus, chosen by the text alone, is never learnt from: its scores are printed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

import torch  # noqa: E402
from data import KINDS, REASONS, Example, corpus_examples, fifth, shared_examples  # noqa: E402
from sklearn.metrics import f1_score  # noqa: E402
from states import State, states  # noqa: E402
from tune import Plan, Upper, arrays, features, tuned  # noqa: E402

from monitor.text.encoder import LOWER  # noqa: E402
from monitor.text.types import Kind, Reason  # noqa: E402

ENCODER: Final = ROOT / "monitor" / "text" / "encoder" / "e5-small.npz"
OUT: Final = ENCODER.with_name("stance.npz")
SETS: Final = {
    "newsmtsc_en": 0.6,
    "rusentne_ru": 0.8,
    "vader_tweets_en": 0.5,
    "sxsw_brand_tweets_en": 0.5,
    "shop_reviews_mt_uk": 0.4,
}
"""Sets of others, and how much one of their examples weighs against one of ours."""
HELD_OUT: Final = ("newsmtsc_en", "rusentne_ru")


def examples(shared: Path) -> list[Example]:
    """All that can be learnt from or that is held out."""
    found = []
    for name in SETS:
        for one in shared_examples(shared, name):
            # Tweets about a whole festival tell nothing about tone towards somebody; of long translated reviews and of
            # tweets with no target a part is enough.
            if (
                name in HELD_OUT
                or (name == "sxsw_brand_tweets_en" and one.spans)
                or (name == "shop_reviews_mt_uk" and fifth(one.text) == 1)
                or (name == "vader_tweets_en" and fifth(one.text) < 3)
            ):
                found.append(one)
    return found + list(corpus_examples())


def held_out(one: Example) -> bool:
    """Whether the example is for measuring only."""
    return (one.source in HELD_OUT or one.source.startswith("corpus")) and fifth(one.text) == 0


def logits(upper: Upper, found: np.ndarray[Any, Any], name: str) -> np.ndarray[Any, Any]:
    """What a head says of features."""
    with torch.no_grad():
        result: np.ndarray[Any, Any] = upper.heads[name](torch.from_numpy(found)).numpy()
    return result


def report(upper: Upper, chosen: Sequence[Example], inputs: Sequence[State]) -> None:
    """Prints scores by source."""
    found = features(upper, inputs)
    tone, kind, reason = (logits(upper, found, name).argmax(1) for name in ("tone", "kind", "reason"))
    rows = defaultdict(list)
    for number, one in enumerate(chosen):
        rows[one.source].append(number)
    for source, numbers in sorted(rows.items()):
        parts = [f"{source:22s} {len(numbers):5d}"]
        known = [n for n in numbers if chosen[n].tone is not None]
        if known:
            truth = [int(np.argmax(chosen[n].tone)) for n in known]  # type: ignore[arg-type]
            parts.append(f"tone {f1_score(truth, tone[known], average='macro'):.3f}")
        known = [n for n in numbers if chosen[n].kind is not None]
        if known:
            truth = [KINDS.index(chosen[n].kind or Kind.OTHER) for n in known]
            yes, flagged = np.array(truth) == 0, kind[known] == 0
            parts.append(f"kind {f1_score(truth, kind[known], average='macro'):.3f}")
            parts.append(f"complaint {f1_score(yes, flagged, average='macro'):.3f} recall {flagged[yes].mean():.3f}")
            blamed = [n for n in known if chosen[n].reason is not None]
            aims = [REASONS.index(chosen[n].reason or Reason.SERVICE) for n in blamed]
            parts.append(f"reason {np.mean(reason[blamed] == np.array(aims)):.3f}")
        print("  ".join(parts), flush=True)  # noqa: T201


def main() -> None:
    """Trains, writes and prints."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--cache", type=Path, default=ROOT / "training" / ".cache")
    options.add_argument("--out", type=Path, default=OUT)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--rate", type=float, default=1e-4)
    options.add_argument("--afresh", action="store_true", help="Learn the first part too, though it is in the cache.")
    options.add_argument("--all", action="store_true", help="Learn from what is held out as well, when all is settled.")
    given = options.parse_args()
    torch.set_num_threads(1)
    every = examples(given.shared)
    inputs: list[State] = []
    for source in dict.fromkeys(one.source for one in every):
        inputs += states([one for one in every if one.source == source], given.cache, source)
    every = [one for source in dict.fromkeys(one.source for one in every) for one in every if one.source == source]
    learnt = [number for number, one in enumerate(every) if given.all or not held_out(one)]
    kept = [number for number, one in enumerate(every) if held_out(one)]
    print(f"{len(learnt)} examples to learn from, {len(kept)} held out", flush=True)  # noqa: T201
    weights = dict(np.load(ENCODER))

    def after_epoch(epoch: int, upper: Upper) -> None:
        print(f"after epoch {epoch + 1}", flush=True)  # noqa: T201
        report(upper, [every[n] for n in kept], [inputs[n] for n in kept])
        np.savez(given.out, **arrays(upper))  # type: ignore[arg-type]

    first = given.cache / f"first-{LOWER}.pt"
    if given.afresh or not first.exists():
        chosen = [n for n in learnt if not every[n].source.startswith("corpus")]
        upper = tuned(weights, [every[n] for n in chosen], [inputs[n] for n in chosen], SETS, Plan(), after_epoch)
        torch.save(upper.state_dict(), first)
    chosen = [n for n in learnt if every[n].source.startswith("corpus") or fifth(every[n].text + "again") == 0]
    plan = Plan(epochs=given.epochs, rate=given.rate)
    tuned(
        weights,
        [every[n] for n in chosen],
        [inputs[n] for n in chosen],
        SETS,
        plan,
        after_epoch,
        torch.load(first),
    )


if __name__ == "__main__":
    main()
