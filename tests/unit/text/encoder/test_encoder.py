"""The encoder against the model it was cut from, and its two runtimes against each other."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from monitor.text import encoder as package
from monitor.text.encoder import MOST_PIECES, Encoder, encoder

REPOSITORY = Path(__file__).parents[4]
PINNED = [
    json.loads(line) for line in Path(__file__).with_name("original_vectors.jsonl").read_text("utf-8").splitlines()
]


@pytest.fixture(scope="module")
def plain() -> Encoder:
    with resources.files(package).joinpath(package.MODEL).open("rb") as file, np.load(file) as stored:
        return Encoder(dict(stored), runtime="numpy")


@pytest.mark.parametrize("row", PINNED, ids=lambda row: row["text"][:12])
def test_same_vector_as_the_original(row: dict[str, str]) -> None:
    original = np.frombuffer(base64.b64decode(row["vector"]), "<f2").astype(np.float32)
    assert float(encoder().vectors([row["text"]])[0] @ original) >= 0.99


def test_numpy_gives_what_onnxruntime_gives(plain: Encoder) -> None:
    texts = [row["text"] for row in PINNED]
    assert np.sum(plain.vectors(texts) * encoder().vectors(texts), 1).min() >= 0.999


def test_vectors_have_length_one_and_are_alike_for_alike_texts() -> None:
    found = encoder().vectors(["Где мой заказ?", "Де моє замовлення?", "Missä tilaukseni on?", "Zinc prices fell."])
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    near = found @ found.T
    assert near[0, 1] > near[0, 3]
    assert near[0, 2] > near[2, 3]


def test_no_text_and_empty_text() -> None:
    assert encoder().vectors([]).shape == (0, 384)
    assert np.isfinite(encoder().vectors(["", " \n", "\x00"])).all()


def test_spans_are_places_in_the_raw_text() -> None:
    text = "ﬁrma  “Ромашка”™ — И\u0306од, №5 ½"
    reading = encoder().read(text)
    assert len(reading.states) == reading.lead + len(reading.spans) + 1
    assert reading.spans == tuple(sorted(reading.spans))
    assert all(0 <= start <= end <= len(text) for start, end in reading.spans)
    name = text.index("Ромашка")
    covered = [text[start:end] for start, end in reading.spans if start < name + 7 and end > name]
    assert "".join(covered).strip("“”") == "Ромашка"


def test_of_a_long_text_the_part_around_a_place_is_read() -> None:
    text = "слово " * 2000 + "Ромашка " + "слово " * 2000
    reading = encoder().read(text, around=text.index("Ромашка"))
    assert len(reading.states) == MOST_PIECES
    assert any(text[start:end].strip() and "Ром" in text[start : end + 3] for start, end in reading.spans)
    first = encoder().read(text)
    assert first.spans[0] == (0, 5)


def test_it_leaves_nothing_behind_and_reports_to_nobody(tmp_path: Path) -> None:
    # ONNX Runtime with its maker's client for usage data writes a session file there when it is imported.
    code = "from monitor.text.encoder import encoder; encoder().vectors(['Ромашка'])"
    environment = {**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(tmp_path))}
    subprocess.run([sys.executable, "-c", code], env=environment, cwd=REPOSITORY, check=True, timeout=60)
    assert list(tmp_path.iterdir()) == []
