"""Types of company news: words are cut as they were learnt, and each reading has its say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from monitor.text.events.company_news import Readings, beginnings, readings
from monitor.text.events.head import head

TOLD = (
    ("Velmora Mills raised its quarterly dividend to 0.40 dollars per share", "Dividend"),
    ("Osterlund Freight agreed to acquire its rival Kestrel Haulage for $90 million", "Merger/Acquisition"),
    ("Analysts at Hartwell cut their price target for Velmora and kept a sell rating", "Rating"),
    ("A court in Ohio fined Osterlund Freight after a lawsuit by former drivers", "Legal"),
)


def test_words_are_cut_and_each_is_told_once() -> None:
    assert beginnings("Profits, profits rose 5%!") == ["profi", "rose", "%", "profi profi", "profi rose", "rose %"]
    assert beginnings("Завод") == []


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_the_likeliest_type(text: str, expected: str) -> None:
    model = head()
    assert model is not None
    likely = model.likelihoods_of_types(text)
    assert model.types[int(likely.argmax())] == expected
    assert likely.max() >= readings().least


def test_words_alone_tell_and_unknown_ones_say_nothing() -> None:
    model, read = head(), readings()
    assert model is not None
    dividend = model.types.index("Dividend")
    assert read.of_words("A higher dividend")[dividend] > read.of_words("A higher tower")[dividend] + 2
    assert (read.of_words("Завод") == read.words_bias).all()


@pytest.mark.parametrize("place", range(3))
def test_each_reading_moves_the_likelihood(place: int) -> None:
    read = readings()
    tuned, vector, text = np.full(18, -2, np.float32), np.full(384, 0.05, np.float32), "A higher dividend"

    def without(weights: Readings) -> Readings:
        kept = weights.weights.copy()
        kept[place] = 0
        return replace(weights, weights=kept)

    assert np.abs(without(read).likelihoods(tuned, vector, text) - read.likelihoods(tuned, vector, text)).max() > 0.01
