"""Signs of loss against two rules of thumb on a few invented histories; `benchmarks/signs.py` measures many."""

from __future__ import annotations

from benchmarks import signs
from benchmarks.client_histories import histories
from monitor.sign_types import Danger


def test_signs_beat_the_rules_of_thumb() -> None:
    rows = histories(seed=31, clients=90, months=30)
    ours, silent, halved = (
        signs.replay(
            rows,
            {
                "critical": signs.signs(Danger.CRITICAL),
                "silent": signs.no_order_for_90_days,
                "halved": signs.quarter_below_half,
            },
        )
    ).values()
    assert ours.false_rate < 0.6 * silent.false_rate
    assert ours.false_rate < 0.3 * halved.false_rate
    assert ours.found_share >= silent.found_share
    assert ours.found_share >= 0.75
    assert ours.middle_delay <= silent.middle_delay
    assert ours.right >= 0.8 * ours.read, "own trouble against competitor, few clients"
