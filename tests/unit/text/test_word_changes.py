"""What changed between two wordings."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from monitor.text.word_changes import Change, word_changes

WORDS = st.text(alphabet="аб ,\nё", max_size=30)


def test_runs_of_words_that_were_added_and_removed() -> None:
    runs = word_changes("Привезли поздно, денег не вернули.", "Привезли вовремя, деньги вернули.")
    assert [(run.change, run.text) for run in runs if run.change is not Change.KEPT] == [
        (Change.REMOVED, "поздно"),
        (Change.ADDED, "вовремя"),
        (Change.REMOVED, "денег не"),
        (Change.ADDED, "деньги"),
    ]


@given(WORDS, WORDS)
def test_both_wordings_can_be_put_together_again(old: str, new: str) -> None:
    runs = word_changes(old, new)
    assert "".join(run.text for run in runs if run.change is not Change.ADDED) == old
    assert "".join(run.text for run in runs if run.change is not Change.REMOVED) == new
    assert all(a.change is not b.change for a, b in pairwise(runs))
