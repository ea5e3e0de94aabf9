"""The text of the detail pane: matches marked where they stand, nothing of a post taken for markup, quotes folded."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from monitor.text.grounds import OF_ANALYSIS
from monitor.types import MentionDetail
from tests.gui.desks import Desk
from ui.grounds import ground
from ui.theme import DARK, LIGHT
from ui.widgets.mention_html import LONG, marked, page


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_marking_changes_no_letter(words: str, pairs: list[tuple[int, int]]) -> None:
    spans = [(min(pair), max(pair)) for pair in pairs]
    assert plain(marked(words, spans, spans[:1], LIGHT)) == words


def test_spans_are_code_points() -> None:
    words = "🙂🙂 Ромашка <b>"
    html = marked(words, [(3, 10)], (), LIGHT)
    assert f'background-color:{LIGHT.mark};font-weight:600;color:{LIGHT.text}">Ромашка</span>' in html
    assert "&lt;b&gt;" in html


@pytest.fixture
def detail(desk: Desk) -> MentionDetail:
    complaint = next(one for one in desk.ids() if "Заказывал" in desk.monitor.read.mention(one).text)
    return desk.monitor.read.mention(complaint)


def test_the_pane_says_where_what_and_why(detail: MentionDetail) -> None:
    words = plain(page(detail, LIGHT, (), 10))
    assert detail.row.site in words
    assert (detail.row.author or "-") in words
    assert (detail.row.title or "-") in words
    assert "Why it is here" in words
    assert "«Северный ветер»" in words


def test_markup_of_a_post_is_text(detail: MentionDetail) -> None:
    nasty = replace(detail, text='<img src="http://x.example/p.png"><script>alert(1)</script>', spans=(), cues=(),
                    quotes=("<a href='x'>y</a>",), note="<u>n</u>")  # fmt: skip
    html = page(nasty, DARK, ("quotes",), 10)
    assert "<img" not in html
    assert "<script" not in html
    assert "<u>" not in html
    assert "<a href='x'>" not in html
    assert "&lt;script&gt;" in html


def test_quotes_are_folded_until_opened(detail: MentionDetail) -> None:
    quoted = replace(detail, quotes=("Чужие слова",))
    assert "Чужие слова" not in page(quoted, LIGHT, (), 10)
    assert "fold:quotes" in page(quoted, LIGHT, (), 10)
    assert "Чужие слова" in page(quoted, LIGHT, ("quotes",), 10)


def test_a_very_long_text_is_shown_in_part_until_asked(detail: MentionDetail) -> None:
    long = replace(detail, text="слово " * LONG, spans=(), cues=())
    assert len(page(long, LIGHT, (), 10)) < 2 * LONG
    assert "fold:text" in page(long, LIGHT, (), 10)
    assert len(page(long, LIGHT, ("text",), 10)) > 5 * LONG


def test_folds_open_in_the_window(qtbot: QtBot, desk: Desk) -> None:
    shown = desk.page("mentions")
    qtbot.waitUntil(lambda: shown._pane.detail is not None)
    assert "Found" not in shown._pane.reader.toPlainText()
    shown._pane.reader.anchorClicked.emit(QUrl("fold:facts"))
    assert "Found" in shown._pane.reader.toPlainText()
    assert "https://forum.example/t/0" in shown._pane.reader.toPlainText()


def test_an_address_is_the_only_thing_that_leaves_for_the_browser(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("ui.widgets.pane.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    shown = desk.page("mentions")
    for address in ("https://forum.example/t/1", "file:///etc/passwd", "javascript:alert(1)"):
        shown._pane._follow(QUrl(address))
    assert opened == ["https://forum.example/t/1"]


@pytest.mark.parametrize("slug", ["form:Ромашкой", "context:банк", "only_in_quote", "no_context", "common_word"])
def test_grounds_are_words(slug: str) -> None:
    words = ground(slug)
    assert "_" not in words
    assert "%1" not in words
    assert slug.partition(":")[2] in words


@pytest.mark.parametrize("name", sorted(OF_ANALYSIS))
def test_every_ground_of_analysis_is_words(name: str) -> None:
    words = ground(f"{name}:87")
    assert "_" not in words
    assert words != f"{name}:87".replace("_", " ")


def test_an_unknown_ground_is_shown_and_not_swallowed() -> None:
    assert ground("moon_phase") == "moon phase"


def test_a_copy_leads_to_itself(qtbot: QtBot, make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(12)
    shown = desk.page("mentions")
    qtbot.waitUntil(lambda: shown._pane.detail is not None)
    other = shown._model.id_at(4)
    shown._pane._follow(QUrl(f"mention:{other}"))
    qtbot.waitUntil(lambda: shown._pane.detail is not None and shown._pane.detail.row.id == other)
