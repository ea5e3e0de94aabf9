"""What an author changed, word by word, as rich text. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from monitor.text.word_changes import Change, word_changes
from monitor.types import Version
from ui import text
from ui.theme import Colours

translate = QCoreApplication.translate
AROUND = 160
"""Kept words shown before and after a change."""


def changes_html(versions: Sequence[Version], c: Colours) -> str:
    """Each later wording against the one before it, the oldest change first: struck out is gone, underlined is new."""
    ordered = sorted(versions, key=lambda one: (one.found_at, one.id))
    parts = []
    for old, new in pairwise(ordered):
        when = translate("WordDiff", "Changed, seen %1").replace("%1", text.moment(new.found_at))
        parts.append(f'<p style="color:{c.muted};margin:6px 0 2px 0">{escape(when)}</p>')
        if (old.title or "") != (new.title or ""):
            parts.append(f"<p><b>{edits_html(old.title or '', new.title or '', c)}</b></p>")
        parts.append(f'<p style="margin:0 0 4px 0">{edits_html(old.text, new.text, c)}</p>')
    return "".join(parts)


def edits_html(old: str, new: str, c: Colours) -> str:
    """The new wording with what was taken out and put in; long stretches that stayed are left out."""
    looks = {
        Change.REMOVED: f"text-decoration:line-through;color:{c.negative};background-color:{c.negative_soft}",
        Change.ADDED: f"text-decoration:underline;color:{c.positive};background-color:{c.positive_soft}",
    }
    runs = word_changes(old, new)
    out = []
    for at, run in enumerate(runs):
        words = run.text
        if run.change is Change.KEPT and len(runs) > 1:
            words = _shortened(words, first=at == 0, last=at == len(runs) - 1)
        piece = escape(words).replace("\n", "<br>")
        look = looks.get(run.change)
        out.append(piece if look is None else f'<span style="{look}">{piece}</span>')
    return "".join(out)


def _shortened(words: str, *, first: bool, last: bool) -> str:
    before = "" if first else words[:AROUND].rpartition(" ")[0] or words[:AROUND]
    after = "" if last else words[-AROUND:].partition(" ")[2] or words[-AROUND:]
    if len(before) + len(after) + 4 >= len(words):
        return words
    return f"{before} … {after}"
