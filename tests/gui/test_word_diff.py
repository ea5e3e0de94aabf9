"""What an author changed, word by word; blanks of ready answers in words; lines that end after a whole word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from monitor.types import Version
from ui import blanks
from ui.languages import Languages
from ui.theme import LIGHT
from ui.widgets.controls import elided
from ui.widgets.word_diff import changes_html, edits_html

LONG = "слово " * 120
AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_struck_out_is_gone_and_underlined_is_new() -> None:
    told = edits_html("Деньги не вернули, хамят", "Деньги вернули, спасибо <b>", LIGHT)
    assert "line-through" in told
    assert ">не </span>" in told
    assert "спасибо &lt;b&gt;" in told
    assert told.startswith("Деньги ")


def test_long_stretches_that_stayed_are_left_out_and_changes_stand_in_their_order(languages: Languages) -> None:
    versions = [
        Version(number, AT + timedelta(hours=number), "Тема", f"{LONG}{words}", ())
        for number, words in ((3, "третье"), (1, "первое"), (2, "второе"))
    ]
    told = changes_html(versions, LIGHT)
    assert told.count("Changed, seen") == 2
    assert told.index("второе") < told.index("третье")
    assert len(told) < 2 * len(LONG)


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "fi"])
def test_blanks_are_read_in_words_and_kept_in_braces(languages: Languages, lang: str) -> None:
    languages.choose(lang)
    text = "Звоните: {contact}. {finding} {own_blank}"
    told = blanks.read(text)
    assert "{contact}" not in told
    assert "{own_blank}" in told
    assert blanks.kept(told) == text
    assert len(blanks.pattern().findall(told)) == 3
    languages.choose("en")


def test_a_line_ends_after_a_whole_word(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont())
    words = "Списали дважды за один заказ, деньги не возвращают вторую неделю"
    for room in range(metrics.horizontalAdvance("Списали дважды за"), metrics.horizontalAdvance(words), 7):
        cut = elided(words, metrics, room)
        assert metrics.horizontalAdvance(cut) <= room
        kept = cut.removesuffix("…")
        assert cut == words or words[len(kept)] in " ,."
    assert elided("x" * 200, metrics, 90).endswith("…")
    assert elided(words, metrics, 10_000) == words
