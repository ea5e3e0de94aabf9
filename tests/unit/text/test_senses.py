"""A name decided by its use: the firm kept, another thing of that name passed by, nothing dropped."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.text import senses
from monitor.text.match import Matcher
from monitor.text.senses.depth import read
from monitor.text.senses.likeness import log_odds
from monitor.text.senses.surroundings import behind_its_branch
from monitor.text.types import Decision, Entity, Match, Role

PELICANS = {
    "ru": Entity(1, Role.OWN, ("Пеликан",), context=("химчистка", "пальто", "квитанция")),
    "uk": Entity(1, Role.OWN, ("Пелікан",), context=("хімчистка", "пальто", "квитанція")),
    "fi": Entity(1, Role.OWN, ("Pelikaani",), context=("pesula", "takki", "kuitti")),
    "en": Entity(1, Role.OWN, ("Pelican",), context=("dry cleaners", "coat", "ticket")),
}


def found(lang: str, text: str) -> tuple[Match, Match]:
    """The match as matching gives it, and decided again."""
    matcher = Matcher([PELICANS[lang]])
    matches = matcher.find(text)
    return matches[0], senses.decided(None, text, matches, matcher.entities)[0]


@pytest.mark.parametrize(
    ("lang", "firm", "bird"),
    [
        ("ru", "Сдала пальто в «Пеликан», вернули с дырой.", "Пеликан проглотил рыбу целиком, дети ахнули."),
        ("uk", "Здала пальто в «Пелікан», повернули з діркою.", "Пелікан ковтнув рибу, діти аж охнули."),
        ("fi", "Vein takin Pelikaaniin, tuli takaisin reikä hihassa.", "Pelikaani nieli kalan, lapset nauroivat."),
        ("en", "Pelican ruined my coat and kept the money.", "A pelican swallowed the fish whole by the lake."),
    ],
)
def test_firm_is_kept_and_the_bird_is_passed_by(lang: str, firm: str, bird: str) -> None:
    kept, passed = found(lang, firm)[1], found(lang, bird)[1]
    assert kept.decision is not Decision.PASSING
    assert passed.decision is Decision.PASSING
    assert any(ground.startswith(f"{senses.OTHER}:") for ground in passed.grounds)


def test_a_name_in_quotes_behind_a_word_of_its_branch_is_the_firm() -> None:
    hotel = Entity(1, Role.OWN, ("Берег",), context=("отель", "гостиница"))
    matcher = Matcher([hotel])
    text = "Кто был в отеле «Берег», там ещё живой бассейн?"
    assert senses.decided(None, text, matcher.find(text), (hotel,))[0].decision is Decision.MATCH
    assert not behind_its_branch("отель и берег", (8, 13), {"отель"})
    assert not behind_its_branch("мотель «Берег»", (8, 13), {"отель"})


def test_an_unambiguous_name_is_left_as_matched() -> None:
    entity = Entity(1, Role.OWN, ("Кружевница-Плюс",))
    matcher = Matcher([entity])
    matches = matcher.find("Кружевница-Плюс опять закрыта")
    assert senses.decided(None, "Кружевница-Плюс опять закрыта", matches, (entity,)) == matches


def test_features_are_the_states_on_three_layers_of_the_text_and_the_signs() -> None:
    matched, _ = found("en", "Pelican ruined my coat.")
    vector = senses.features(None, "Pelican ruined my coat.", matched, PELICANS["en"])
    depth = read("Pelican ruined my coat.", 0)
    width = depth.states[0].shape[1]
    assert len(depth.states) == 3
    assert len(vector) == 5 * width + len(senses.signs("Pelican", ((0, 7),), matched, PELICANS["en"]))
    assert np.array_equal(vector[: 5 * width], depth.numbers(matched.spans).astype(np.float32))
    assert np.isfinite(log_odds(vector))


def test_what_lies_far_from_everything_learnt_says_little() -> None:
    vector = senses.features(None, "Pelican ruined my coat.", found("en", "Pelican ruined my coat.")[0], PELICANS["en"])
    far = log_odds(np.full_like(vector, 1e6))
    assert abs(far) < abs(log_odds(vector)) + 3
    assert log_odds(np.full_like(vector, 2e6)) == pytest.approx(far)
