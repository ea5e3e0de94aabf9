"""What a place did not show, in the window's four languages."""

from __future__ import annotations

import pytest

from crawlers.gaps import Gap, GapKind
from ui import place_words
from ui.languages import Languages


@pytest.mark.parametrize("kind", GapKind)
def test_every_kind_has_words_of_its_own_in_every_language(kind: GapKind, languages: Languages) -> None:
    gap = Gap(kind, "Служба", 1234, "«Вельмора»", 500)
    told = set()
    for lang in ("en", "ru", "uk", "fi"):
        languages.choose(lang)
        words = place_words.gap(gap)
        assert "«Вельмора»" in words
        assert not set("{}%") & set(words)
        told.add(words)
    assert len(told) == 4


def test_days_agree_with_their_number(languages: Languages) -> None:
    languages.choose("ru")
    for days, word in ((1, "последний 1 день"), (3, "последние 3 дня"), (7, "последние 7 дней")):
        assert word in place_words.gap(Gap(GapKind.LAST_DAYS, "X", days))


def test_a_name_in_braces_is_left_as_it_is(languages: Languages) -> None:
    words = place_words.gap(Gap(GapKind.MANY_NAMED, "PRH", 20, "{count} {service}"))
    assert "“{count} {service}”" in words
