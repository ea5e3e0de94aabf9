"""Where the border of complaints stands: what each threshold finds of posts that no model learnt.

    python training/border.py

The posts are the fifteenth of our corpus that `train.py` holds out, and `corpus/border_*.jsonl`: harm told quietly
beside harm that is nobody's fault, in the news, asked about or prevented. `_LIKELIHOOD_BIAS` of
`monitor/text/complaints.py` is the least with which 0.93 of the complaints of the former are found, all languages
together, and no harm among them is missed.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

from data import LANGS, Example, corpus_examples, written_for_border  # noqa: E402
from sklearn.metrics import f1_score  # noqa: E402
from train import held_out  # noqa: E402

from monitor.text import complaints  # noqa: E402
from monitor.text.encoder.stance import Stance  # noqa: E402
from monitor.text.judging import judge  # noqa: E402
from monitor.text.types import Kind, Reason  # noqa: E402

BIASES: Final = (0.8, 1.0, 1.2, 1.4, 1.6)


@dataclass(frozen=True, slots=True)
class Post:
    """A post as the program reads it, and what it is."""

    example: Example
    stance: Stance
    reading: complaints.Reading | None

    @property
    def complains(self) -> bool:
        """Whether it is a complaint."""
        return self.example.kind is Kind.COMPLAINT

    def flagged(self) -> bool:
        """Whether it is taken for one."""
        return complaints.likelihood(self.stance, self.reading, named=bool(self.example.spans)) >= complaints.THRESHOLD


def posts() -> list[Post]:
    """All posts held out, read once."""
    found = []
    for one in corpus_examples():
        if one.kind is None or not held_out(one):
            continue
        judged = judge(one.text, one.lang, {1: one.spans})
        if judged is not None:
            stance = judged.towards.get(1, judged.whole)
            found.append(Post(one, stance, complaints.strongest(one.text, one.lang)))
    return found


def line(chosen: Sequence[Post]) -> str:
    """How well complaints are told from the rest, and how much harm is missed."""
    truth = np.array([one.complains for one in chosen])
    flagged = np.array([one.flagged() for one in chosen])
    harm = np.array([one.example.reason is Reason.HARM for one in chosen])
    score = f1_score(truth, flagged, average="macro")
    return (
        f"macro-F1 {score:.3f} recall {flagged[truth].mean():.3f} wrong {int((flagged & ~truth).sum())}"
        f" harm missed {int((harm & ~flagged).sum())} of {int(harm.sum())}"
    )


def main() -> None:
    """Prints a table for each of the two sets."""
    every = posts()
    for name, written in (("held out", False), ("border", True)):
        group = [one for one in every if written_for_border(one.example) is written]
        for bias in BIASES:
            complaints._LIKELIHOOD_BIAS = bias  # type: ignore[misc]
            print(f"{name:9s} {bias:.1f} all {len(group):4d}  {line(group)}", flush=True)  # noqa: T201
            for lang in LANGS:
                part = [one for one in group if one.example.lang == lang]
                print(f"              {lang}  {len(part):4d}  {line(part)}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
