"""Words that marks tell a meaning by: those of texts marked "not us", where the model was wrong about them."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.text import senses
from monitor.text.learning import Example, Pull
from monitor.text.match import Matcher
from monitor.text.types import Entity, Role

CENTRE = np.stack([np.zeros(40), np.ones(40)])
NOT_US, US = 0, 1


def marked(count: int, *, log_odds_of_other: float) -> Pull:
    """Of so many texts each other one is of a namesake in Exeter; no two lie near each other in the model's space."""
    examples = []
    for number in range(count):
        ours = number % 2 == 1
        features = np.zeros(40)
        features[number] = 1.0
        words = {"leeds": 1.0} if ours else {"exete": 1.0}
        logits = np.array([0.0, 2.0 if ours else log_odds_of_other])
        examples.append(Example(number, US if ours else NOT_US, features, logits, words))
    return Pull.of(examples, CENTRE)


def shifted(pull: Pull, *words: str) -> float:
    far = np.zeros(40)
    far[-1] = 1.0
    logits = pull.at(far, dict.fromkeys(words, 1.0)).logits
    return float(logits[US] - logits[NOT_US])


def test_a_word_of_a_namesake_that_the_model_takes_for_us_speaks_against_us() -> None:
    wrong = marked(20, log_odds_of_other=2.0)
    assert shifted(wrong, "exete") - shifted(wrong) < -2
    assert shifted(wrong, "leeds") - shifted(wrong) > 2
    assert shifted(wrong, "exete", "leeds") == pytest.approx(shifted(wrong))
    assert shifted(wrong, "parki") == pytest.approx(shifted(wrong))


def test_where_the_model_is_right_words_add_next_to_nothing() -> None:
    right = marked(20, log_odds_of_other=-2.0)
    assert abs(shifted(right, "exete") - shifted(right)) < 0.1


def test_the_mention_whose_words_told_is_named() -> None:
    far = np.zeros(40)
    far[-1] = 1.0
    pull = marked(20, log_odds_of_other=2.0)
    assert pull.at(far).nearest is None
    assert pull.at(far, {"exete": 1.0}).nearest in range(0, 20, 2)


def test_telling_words_leave_out_the_name_and_everyday_words() -> None:
    text = "the vet at Willow in Exeter was late"
    entity = Entity(1, Role.OWN, ("Willow",), context=("vet",))
    words = senses.telling_words(None, text, Matcher([entity]).find(text)[0])
    assert "exete" in words
    assert not {"willo", "the", "in", "at"} & words.keys()
    assert all(0 < weight <= 1 for weight in words.values())
