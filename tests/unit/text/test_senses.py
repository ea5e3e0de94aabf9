"""A name decided by its use: the firm kept, another thing of that name passed by, nothing dropped."""

from __future__ import annotations

from dataclasses import replace
from importlib import resources

import numpy as np
import pytest

from monitor.text import senses
from monitor.text.encoder import encoder
from monitor.text.match import Matcher
from monitor.text.senses.alone import log_odds, reduced
from monitor.text.senses.depth import read
from monitor.text.senses.passing import passed_by
from monitor.text.senses.reading import MODEL, WIDTH, Reader, described, reader
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


def undecided(name: str, text: str) -> tuple[Match, ...]:
    """What is decided of a name without context words, here none of the ordinary words."""
    entity = Entity(1, Role.OWN, (name,))
    matcher = Matcher([entity])
    return senses.decided(None, text, matcher.find(text), (entity,))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Korhonen", "Runoilija Korhonen syntyi Kuopiossa vuonna 1902 ja kuoli sodassa."),
        ("Салават", "Город Салават стоит на реке Белой, родился там поэт Салават."),
        ("Бойчук", "Міністр Бойчук відповів на запитання депутатів."),
        ("Holloway", "Detective Holloway told the jury that he saw nothing that night."),
    ],
)
def test_a_name_without_context_words_is_passed_by_where_all_speaks_against_it(name: str, text: str) -> None:
    found = undecided(name, text)[0]
    assert found.decision is Decision.PASSING
    assert found.grounds[-1].startswith(f"{senses.OTHER}:")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Korhonen", "Korhonen laskutti kahdesti samasta huollosta eikä vastaa puhelimeen."),
        ("Салават", "Заказал в Салавате шкаф, привезли без дверцы, деньги не возвращают."),
        ("Бобринець", "Бобринець привіз холодильник з вм'ятиною, замінити відмовились."),
        ("Holloway", "Holloway kept our deposit and never came back to finish the job."),
    ],
)
def test_a_name_without_context_words_is_the_firm_where_something_speaks_for_it(name: str, text: str) -> None:
    assert undecided(name, text)[0].decision is Decision.MATCH


@pytest.mark.parametrize(
    "text", ["Велторг топ", "Велторг рулит", "Veltorg rocks", "велторг отстой", "#Велторг дно", "Велторг"]
)
def test_two_words_are_too_few_to_pass_a_name_by(text: str) -> None:
    firm = Entity(1, Role.OWN, ("Велторг",), aliases=("Veltorg",))
    matcher = Matcher([firm])
    assert senses.decided(None, text, matcher.find(text), (firm,))[0].decision is Decision.MATCH


@pytest.mark.parametrize(
    "text", ["Велторг: вежливо, чисто, пунктуально", "«Велторг» – быстро, дёшево, сердито", "Veltorg, 10/10, zero pain"]
)
def test_what_is_said_of_a_name_in_a_row_is_no_list(text: str) -> None:
    firm = Entity(1, Role.OWN, ("Велторг",), aliases=("Veltorg",))
    matcher = Matcher([firm])
    assert senses.decided(None, text, matcher.find(text), (firm,))[0].decision is Decision.MATCH


def test_an_ambiguous_name_with_a_word_or_two_is_for_a_person_to_look() -> None:
    matcher = Matcher([PELICANS["ru"]])
    text = "Пеликан проглотил рыбу"
    assert senses.decided(None, text, matcher.find(text), matcher.entities)[0].decision is Decision.CHECK


def test_a_name_of_several_words_is_left_as_matched() -> None:
    entity = Entity(1, Role.OWN, ("Holloway Road",))
    text = "Detective Holloway Road told the jury that he saw nothing that night."
    matches = Matcher([entity]).find(text)
    assert senses.decided(None, text, matches, (entity,)) == matches


def test_features_are_of_the_text_alone_then_of_both_read_together_then_the_signs() -> None:
    text = "Pelican ruined my coat."
    matched, _ = found("en", text)
    vector = senses.features(None, text, matched, PELICANS["en"])
    depth = read(text, 0)
    alone, signs = reduced(depth.numbers(matched.spans)), senses.signs(text, matched.spans, matched, PELICANS["en"])
    assert len(depth.states) == 3
    assert len(vector) == len(alone) + WIDTH + len(signs)
    assert np.array_equal(vector[: len(alone)], alone.astype(np.float32))
    assert np.allclose(vector[-len(signs) :], signs)
    assert np.isfinite(senses.log_odds(vector, ambiguous=True))


def test_the_firms_words_are_read() -> None:
    text = "Pelican lost the parcel."
    matched, _ = found("en", text)
    courier = replace(PELICANS["en"], context=("courier", "parcel", "delivery"))
    one, other = (senses.features(None, text, matched, entity) for entity in (PELICANS["en"], courier))
    assert not np.array_equal(one, other)
    assert described(courier) == "Pelican: courier, parcel, delivery"
    assert described(replace(courier, context=())) == "Pelican"


def test_without_onnx_the_same_is_read() -> None:
    text = "A pelican swallowed the fish whole by the lake."
    matched, _ = found("en", text)
    with resources.files("monitor.text.senses").joinpath(MODEL).open("rb") as file, np.load(file) as stored:
        slow = Reader(dict(stored), encoder(), runtime="numpy")
    signs = senses.signs(text, matched.spans, matched, PELICANS["en"]).astype(np.float32)
    asked = (text, encoder().read(text), matched.spans, signs, PELICANS["en"])
    fast = reader().log_odds(reader().features(*asked), signs)
    assert slow.log_odds(slow.features(*asked), signs) == pytest.approx(fast, abs=0.3)


def test_a_name_behind_the_part_that_is_read_asks_all_of_it() -> None:
    text = "Pelican ruined my coat."
    matched, _ = found("en", text)
    signs = senses.signs(text, matched.spans, matched, PELICANS["en"]).astype(np.float32)
    assert np.isfinite(reader().features(text, encoder().read(text), ((500, 507),), signs, PELICANS["en"])).all()


def test_numbers_far_from_all_that_was_learnt_count_as_the_farthest() -> None:
    text = "Pelican ruined my coat."
    matched, _ = found("en", text)
    signs = senses.signs(text, matched.spans, matched, PELICANS["en"])
    numbers = read(text, 0).numbers(matched.spans)
    far = reduced(np.full_like(numbers, 1e6))
    assert np.allclose(far, reduced(np.full_like(numbers, 2e6)), atol=1e-3)
    assert np.isfinite(log_odds(np.concatenate([far, signs])))


def test_states_beside_a_name_are_of_all_the_text_where_nothing_stands_there() -> None:
    depth = read("Pelican", 0)
    numbers = depth.numbers(((0, 7),)).reshape(-1, 384)
    assert len(numbers) == 11
    assert np.isfinite(numbers).all()
    assert np.allclose(depth.numbers(((50, 57),)).reshape(-1, 384)[0], depth.states[0].mean(0), atol=1e-5)


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("Partners: Specsavers, Badger, Vision Express, Boots", "Badger", "in_list"),
        ("Рядом с домом: Маяк, Магнит, школа № 4, остановка.", "Маяк", "in_list"),
        ("Couriers: DPD, Evri, Compass Logistics, Yodel, TNT", "Compass", "in_list"),
        ("Вызвали мороз, открыл, ткнул отвёрткой, уехал", "мороз", None),
        ("зашли, посидели, маяк закрыли, ушли домой", "маяк", None),
    ],
)
def test_a_row_of_names_is_a_list_and_a_row_of_doings_is_none(text: str, name: str, why: str | None) -> None:
    start = text.index(name)
    assert passed_by(text, ((start, start + len(name)),)) == why
