"""What a place did not show: one English sentence of every kind, and the same gap back from the base."""

from __future__ import annotations

import pytest

from crawlers.gaps import Gap, GapKind
from monitor.store.codec import gap_from_db, gap_to_db


@pytest.mark.parametrize("kind", GapKind)
def test_every_kind_is_a_sentence_and_comes_back_from_the_base(kind: GapKind) -> None:
    gap = Gap(kind, "VK", 1_000, "Ромашка", 500)
    assert "500 are missing" in str(gap)
    assert "Ромашка" in str(gap)
    assert not set("{}") & set(str(gap))
    assert gap_from_db(gap_to_db(gap)) == gap
    assert gap_from_db(gap_to_db(Gap(kind))) == Gap(kind)


def test_no_gap_is_none() -> None:
    assert gap_to_db(None) is None
    assert gap_from_db(None) is None
