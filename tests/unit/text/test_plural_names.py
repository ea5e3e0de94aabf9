"""Finnish names in the plural: their cases, what is no plural, and which words they are confused with."""

from __future__ import annotations

import pytest

from monitor.text.match import Matcher
from monitor.text.names import common_words, forms, trap_words
from monitor.text.names.finnish_plurals import may_be
from monitor.text.types import Decision, Entity, Role


def texts(name: str) -> set[str]:
    return {form.text for form in forms(name, ("fi",))}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Karhut", "Karhujen Karhuja Karhuihin Karhuissa Karhuista Karhuilla Karhuilta Karhuille"),
        ("Lukot", "Lukkojen Lukkoja Lukkoihin Lukoissa Lukoilta"),
        ("Kotipizzat", "Kotipizzojen Kotipizzoja Kotipizzoihin Kotipizzoista"),
        ("Leijonat", "Leijonien Leijonia Leijoniin Leijonilla"),
        ("Ässät", "Ässien Ässiä Ässiin Ässille"),
        ("Kärpät", "Kärppien Kärppiä Kärppiin Kärpillä"),
        ("Kissat", "Kissojen Kissoja Kissoihin Kissoilta"),
        ("Ilvekset", "Ilvesten Ilveksien Ilveksiä Ilveksiin Ilveksiltä"),
        ("Sudet", "Susien Susia Susiin Susilla"),
        ("Tähdet", "Tähtien Tähtiä Tähtiin Tähdille"),
        ("Hirvet", "Hirvien Hirviä Hirviin Hirvistä"),
        ("Lapset", "Lasten Lapsia Lapsiin Lapsille"),
        ("Perheet", "Perheiden Perheitä Perheisiin Perheillä"),
        ("Kuninkaat", "Kuninkaiden Kuninkaita Kuninkaisiin Kuninkailta"),
        ("Remonttipojat", "Remonttipoikien Remonttipoikia Remonttipoikiin Remonttipojilta"),
        ("Rakentajat", "Rakentajien Rakentajia Rakentajiin Rakentajilta"),
        ("Leivät", "Leipien Leipiä Leipiin Leivistä"),
        ("Rannat", "Rantojen Rantoja Rantoihin Rannoilla"),
        ("Putket", "Putkien Putkia Putkiin Putkille"),
        ("Polut", "Polkujen Polkuja Polkuihin Poluilla"),
    ],
)
def test_a_plural_in_its_cases(name: str, wanted: str) -> None:
    assert set(wanted.split()) <= texts(name)


@pytest.mark.parametrize(
    ("name", "unwanted"),
    [
        ("Karhut", "Karhutin Karhutissa"),
        ("Remonttipojat", "Remonttipojien"),
        ("Hirvet", "Hirpien"),
        ("Kissat", "Kissien Kissatin"),
        ("Market", "Markkien Marjien"),
        ("Summit", "Summien Summia"),
    ],
)
def test_forms_of_a_plural_that_are_not_made(name: str, unwanted: str) -> None:
    assert not set(unwanted.split()) & texts(name)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Suomen Leijonat", ["Suomen Leijonien", "Suomen Leijonille"]),
        ("Keltaiset Sivut", ["Keltaisten Sivujen", "Keltaisilla Sivuilla"]),
        ("Nordic Hotels", ["Nordic Hotelsin", "Nordic Hotelsissa"]),
    ],
)
def test_a_plural_of_several_words(name: str, wanted: list[str]) -> None:
    assert set(wanted) <= texts(name)


@pytest.mark.parametrize(
    "word", ["market", "pilot", "robot", "summit", "planet", "internet", "fiat", "budget", "tablet"]
)
def test_foreign_words_in_t_are_no_plural(word: str) -> None:
    assert not may_be(word)


def test_a_plural_is_an_ordinary_word_too_and_says_so() -> None:
    assert trap_words("Karhut", ("fi",)) == ("karhu",)
    assert common_words(("karhujen", "nordealle"), ("fi",)) == {"karhujen"}
    matcher = Matcher((Entity(1, Role.OWN, ("Karhut",), langs=("fi",)),))
    assert [one.decision for one in matcher.find("Eilen näimme taas karhuja pihalla.")] == [Decision.CHECK]
    assert [one.decision for one in matcher.find("Eilen kävimme taas Karhuissa.")] == [Decision.MATCH]
