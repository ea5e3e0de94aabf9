"""Posts of a few words lean as their words do; longer ones, questions and doubts are left to the model."""

from __future__ import annotations

import pytest

from monitor.text.brief import leaning, leant
from monitor.text.encoder.stance import Stance
from monitor.text.types import Kind, Reason, Tone


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Велторг топ", 1), ("велторг РУЛИТ", 1), ("Велторг 👍", 1), ("обожаю #велторг", 1), ("Велторг не подвёл", 1),
        ("велторг отстой", -1), ("Велторг 🤮", -1), ("не рекомендую Велторг", -1), ("Велторг не лучший", -1),
        ("Велторг топчик, всім раджу", 1), ("Велторг - суцільна ганьба", -1),
        ("Veltorg on paras", 1), ("Veltorg aivan surkea", -1), ("en suosittele Veltorgia", -1),
        ("Veltorg rocks", 1), ("Veltorg is the worst", -1), ("not great, Veltorg", -1), ("can't fault Veltorg", 1),
        ("Велторг?", 0), ("Велторг топ?", 0), ("иду в Велторг", 0), ("Велторг топ, а доставка дно", 0),
        ("Велторг топ, говорили они мне, и я заказал у них шкаф", 0),
    ],
)  # fmt: skip
def test_which_way_a_short_post_leans(text: str, way: int) -> None:
    assert leaning(text) == way


def test_a_firms_own_name_says_nothing() -> None:
    assert leaning("Огонь привёз шкаф", ((0, 5),)) == 0
    assert leaning("Огонь привёз шкаф") == 1


def test_a_stance_is_shifted_to_the_side_of_the_words() -> None:
    even = Stance(
        dict.fromkeys(Tone, 1 / len(Tone)), dict.fromkeys(Kind, 1 / len(Kind)), dict.fromkeys(Reason, 0.1), 2.0
    )
    praised, blamed = leant(even, "Велторг топ", ()), leant(even, "Велторг дно", ())
    assert praised.tones[Tone.POSITIVE] > 0.8 > 0.1 > praised.tones[Tone.NEGATIVE]
    assert blamed.kinds[Kind.COMPLAINT] > 0.5 > 0.1 > blamed.kinds[Kind.PRAISE]
    assert sum(praised.tones.values()) == pytest.approx(sum(blamed.kinds.values())) == pytest.approx(1.0)
    assert leant(even, "иду в Велторг", ()) is even
