"""The gate before the encoder, and what the encoder says of texts that name several."""

from __future__ import annotations

import subprocess
import sys

import pytest

from monitor.text.encoder import MOST_PIECES, encoder
from monitor.text.encoder.stance import Stance, at_spans, stances
from monitor.text.judging import MOST_NAMED, agreed, judge, worth_reading
from monitor.text.types import Kind, Reason, Span, Tone


def place(text: str, name: str) -> Span:
    start = text.index(name)
    return start, start + len(name)


@pytest.mark.parametrize(
    ("text", "lang", "read"),
    [
        ("Ромашка обманула", "ru", True),
        ("Ромашка обманула", None, True),
        ("Ромашка hat mich betrogen", "de", False),
        ("+1", None, False),
        ("", None, False),
        ("12 500 — 300", None, False),
        ("これは苦情ではありません", None, False),
    ],
)
def test_the_gate(text: str, lang: str | None, read: bool) -> None:
    assert worth_reading(text, lang) is read


def test_each_entity_gets_its_own_tone() -> None:
    text = "Hollyport delivered within a day, lovely people. Larkbank lost my money and nobody there answers."
    judged = judge(text, "en", {1: [place(text, "Hollyport")], 2: [place(text, "Larkbank")]})
    assert judged is not None
    good, bad = judged.towards[1].tones, judged.towards[2].tones
    assert good[Tone.POSITIVE] > good[Tone.NEGATIVE]
    assert bad[Tone.NEGATIVE] > bad[Tone.POSITIVE]


def test_who_is_praised_is_hardly_complained_of() -> None:
    even = dict.fromkeys(Reason, 1 / len(Reason))
    kinds = {kind: 0.6 if kind is Kind.COMPLAINT else 0.4 / (len(Kind) - 1) for kind in Kind}
    praised = agreed(Stance({Tone.NEGATIVE: 0.1, Tone.NEUTRAL: 0.1, Tone.POSITIVE: 0.8}, kinds, even, 2.0))
    assert praised.kinds[Kind.COMPLAINT] < 0.5
    blamed = agreed(Stance({Tone.NEGATIVE: 0.8, Tone.NEUTRAL: 0.1, Tone.POSITIVE: 0.1}, kinds, even, 2.0))
    assert blamed.kinds[Kind.COMPLAINT] > 0.55
    assert blamed.tones[Tone.NEGATIVE] > 0.8
    for one in (praised, blamed):
        assert sum(one.kinds.values()) == pytest.approx(1)
        assert sum(one.tones.values()) == pytest.approx(1)


def test_likelihoods_add_up() -> None:
    found = judge("Лес шумит", "ru", {})
    assert found is not None
    for shares, labels in ((found.whole.tones, Tone), (found.whole.kinds, Kind), (found.whole.reasons, Reason)):
        assert set(shares) == set(labels)
        assert sum(shares.values()) == pytest.approx(1, abs=1e-4)
    assert 1 <= found.whole.severity <= 4


def test_of_many_named_the_first_are_asked_about() -> None:
    text = " ".join(f"Firm{number}" for number in range(20))
    judged = judge(text, "en", {number: [place(text, f"Firm{number} ")] for number in range(10)})
    assert judged is not None
    assert list(judged.towards) == list(range(MOST_NAMED))


def test_a_name_far_behind_the_start_is_read_where_it_stands() -> None:
    text = "Погода хорошая. " * 300 + "Ромашка украла у меня деньги и не отвечает, верните!"
    spans = [place(text, "Ромашка")]
    far, near = stances().each(text, [(), spans])
    assert near.tones[Tone.NEGATIVE] > far.tones[Tone.NEGATIVE]
    reading = encoder().read(text, around=spans[0][0])
    assert len(reading.states) == MOST_PIECES
    assert at_spans(reading, spans).any()


def test_nothing_heavy_is_loaded_before_a_text_is_read() -> None:
    code = (
        "import sys, monitor.intake\n"
        "heavy = [name for name in ('numpy', 'onnxruntime', 'monitor.text.encoder') if name in sys.modules]\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
