"""Signs of loss as lines: what, its numbers, since when; false alarm and taken care of beside each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from monitor.sign_types import SignRow, SignState, Weight
from ui import sign_words, text
from ui.theme import Theme
from ui.widgets.controls import button, column, label, row
from ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate


def sign_line(theme: Theme, sign: SignRow, ask: Callable[[str, SignRow], object]) -> QWidget:
    """One sign; `ask` is told "sign_false", "sign_seen" or "sign_open"."""
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QLabel

    critical = sign.weight is Weight.CRITICAL
    picture = QLabel()
    colour = "negative" if critical else "late"
    faded = sign.state in (SignState.FALSE, SignState.ACKNOWLEDGED)
    icon = theme.icon("done" if faded else "warning", "muted" if faded else colour)
    picture.setPixmap(icon.pixmap(QSize(16, 16), picture.devicePixelRatioF()))
    title = sign_words.kind(sign.kind)
    if critical:
        title += "  ·  " + translate("Sign", "Critical").lower()
    first = label(title, "strong", wraps=True)
    since = translate("SignLine", "since %1").replace("%1", text.day(sign.since))
    state = "" if sign.state is SignState.OPEN else sign_words.state(sign.state)
    who = sign.marked_by if sign.state is not SignState.OPEN and sign.marked_by else ""
    told = label(
        "  ·  ".join(filter(None, (sign_words.numbers(sign.kind, sign.numbers), since, state, who, sign.note))),
        "small",
        wraps=True,
    )
    acts = FlowLayout(gap=14)
    offered = [
        ("sign_false", translate("SignLine", "False alarm")),
        ("sign_seen", translate("SignLine", "Taken care of")),
    ]
    if sign.state is not SignState.OPEN:
        offered = [("sign_open", translate("SignLine", "A sign after all"))]
    for slug, words in offered:
        made = button(words, "inline", lambda slug=slug: ask(slug, sign))  # type: ignore[misc]
        made.setAccessibleDescription(title)
        acts.addWidget(made)
    words_ = column(first, told, gap=0)
    words_.addLayout(acts)
    holder = QWidget()
    inside = row(gap=8)
    left = column(picture, 1)
    left.setContentsMargins(0, 3, 0, 0)
    inside.addLayout(left)
    inside.addLayout(words_, 1)
    inside.setContentsMargins(6, 3, 6, 3)
    holder.setLayout(inside)
    return holder
