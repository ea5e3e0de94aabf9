"""Writes `monitor/text/rarity.txt`: in how many of 100,000 short texts the commonest word beginnings stand.

    python training/build_rarity.py

Counts of the public sets that may train a model (`shared/data`, README there), in all four languages; no text is kept.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from monitor.text.fold import fold
from monitor.text.rarity import FILE, STEM_CHARS

SHARED: Final = Path(os.environ.get("MENTION_MONITOR_SHARED") or Path(__file__).parents[2] / "shared")
EVALUATE_ONLY: Final = ("rusentiment", "airline", "ner_uk")
LEAST: Final = 25
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


def texts() -> Iterator[str]:
    """Every text of the sets; long documents sentence by sentence."""
    for path in sorted((SHARED / "data").glob("[tn]*/*.jsonl")):
        if any(name in path.name for name in EVALUATE_ONLY):
            continue
        for line in path.read_text("utf-8").splitlines():
            yield from re.split(r"\n+|(?<=\.)\s", json.loads(line)["text"])


def main() -> None:
    """Counts and writes."""
    found: Counter[str] = Counter()
    total = 0
    for text in texts():
        stems = {word[:STEM_CHARS] for word in _WORD.findall(fold(text))}
        if len(stems) >= 5:
            total += 1
            found.update(stems)
    lines = [
        f"{stem} {max(1, round(count * 100_000 / total))}" for stem, count in sorted(found.items()) if count >= LEAST
    ]
    (Path(__file__).parents[1] / "monitor" / "text" / FILE).write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
