"""An answer in the making: ready words with blanks, length and warnings; kept as a draft or recorded as public."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QDateTime, Qt, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QKeySequence,
    QShortcut,
    QShowEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit, QPlainTextEdit, QWidget

from monitor.case_types import CaseDraft, WordWarning
from monitor.types import ResponseKind
from ui import blanks, case_words, text
from ui.case_view import CaseView
from ui.context import Context
from ui.languages import LANGUAGES
from ui.screens.case_dialogs import EndFields, chips, closing_reasons, instant
from ui.theme import Theme
from ui.widgets.case_respond import length_words
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import FormDialog

if TYPE_CHECKING:
    from monitor.desk.tactics import Draft

translate = QCoreApplication.translate
NOW_WITHIN_S: Final = 90
"""A time this near to now is now: the field shows no seconds."""


class RespondDialog(FormDialog):
    """Asks for an answer: where, its words, its link and time. `closes`: and how the case ends.

    Where a second person approves answers it can only be kept as a draft.
    """

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        view: CaseView,
        kind: ResponseKind,
        *,
        closes: bool = False,
        draft: CaseDraft | None = None,
    ) -> None:
        title = translate("RespondDialog", "Answer and close") if closes else text.response_kind(kind)
        self._drafts = view.approval or draft is not None
        primary = translate("RespondDialog", "Keep the draft") if self._drafts else _primary(kind, closes)
        super().__init__(parent, context.bridge, title, primary, self._keep if self._drafts else self._publish)
        self.resize(640, self.sizeHint().height())
        self._monitor, self._view, self._kind, self._closes = context.monitor, view, kind, closes
        self._draft, self._ready, self._filled = draft, "", False
        self.where = QComboBox()
        self.where.setAccessibleName(translate("RespondDialog", "Where"))
        for one in view.detail.mentions:
            parts = dict.fromkeys((one.site, one.author, one.title or one.excerpt[:60]))
            words = "  ·  ".join(part for part in parts if part)
            self.where.addItem(" ".join(words.split()), one)
        self.where.setMinimumContentsLength(20)
        self.where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if draft is not None:
            self.where.setCurrentIndex(max(0, next(
                (n for n, one in enumerate(view.detail.mentions) if one.url == draft.where), 0)))  # fmt: skip
        self.lang = QComboBox()
        self.lang.setAccessibleName(translate("RespondDialog", "Language of the ready words"))
        self.lang.addItem(translate("RespondDialog", "As the place"), None)
        for code, name in LANGUAGES.items():
            self.lang.addItem(name, code)
        self._text = Words(context.theme)
        self._length = label(role="small")
        self._warnings = label(role="late", wraps=True)
        self._blanks = label(role="small", wraps=True)
        self.next_blank = button(translate("RespondDialog", "Next blank (F6)"), "inline", self._text.next_blank)
        self._link = QLineEdit()
        self._link.setPlaceholderText("https://")
        self._when = QDateTimeEdit(QDateTime.currentDateTime())
        self._when.setCalendarPopup(True)
        self._when.setMaximumDateTime(QDateTime.currentDateTime().addSecs(NOW_WITHIN_S))
        self._reason = QLineEdit()
        self.end = EndFields(view)
        self._build()
        self.where.currentIndexChanged.connect(self._fill)
        self.lang.currentIndexChanged.connect(self._fill)
        self._text.textChanged.connect(self._judge)
        if draft is not None:
            self._text.setPlainText(blanks.read(draft.text))
        else:
            self._fill()
        self._judge()

    def _build(self) -> None:
        form, found = self.form, self._view.detail.row
        form.addRow(label(_hint(self._kind, self._closes, found.responded_at is None), "small", wraps=True))
        to = button(translate("RespondDialog", "Open"), "", self._open)
        places = row(self.where, to)
        places.setStretch(0, 1)
        form.addRow(translate("RespondDialog", "Where"), places)
        form.addRow(translate("RespondDialog", "Ready words"), row(self.lang, self.next_blank, 1))
        under = row(self._blanks, self._length, gap=12)
        under.setStretch(0, 1)
        under.setAlignment(self._length, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        words = column(self._text, under, self._warnings, gap=4)
        form.addRow(label(translate("RespondDialog", "What was answered")))
        form.addRow(words)
        if not self._drafts:
            form.addRow(translate("RespondDialog", "Link to it"), self._link)
            form.addRow(translate("RespondDialog", "Published"), self._when)
        if self._closes:
            self.end.add_to(form)
            form.addRow(translate("RespondDialog", "Why it ends"), self._reason)
            form.addRow("", chips(closing_reasons(), self._reason.setText))
        elif not self._drafts:
            self.add_way(translate("RespondDialog", "Keep as a draft"), self._keep)
        self._text.setAccessibleName(translate("RespondDialog", "What was answered"))
        self._link.setAccessibleName(translate("RespondDialog", "Link to it"))
        self._when.setAccessibleName(translate("RespondDialog", "Published"))
        self._reason.setAccessibleName(translate("RespondDialog", "Why it ends"))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The words are where work starts."""
        super().showEvent(event)
        self._text.setFocus()

    # --- words -------------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        """Puts ready words where nobody wrote any yet."""
        mention, lang = self.where.currentData(), self.lang.currentData()
        case_id, kind = self._view.detail.row.id, self._kind
        if mention is None:
            return

        def show(ready: Draft) -> None:
            if self._text.toPlainText() != self._ready:
                return
            self._ready = blanks.read(ready.text)
            self._text.setPlainText(self._ready)
            self._text.next_blank()

        self._bridge.aside(
            lambda: self._monitor.checking.reply(case_id, kind, mention_id=mention.id, lang=lang), show, owner=self
        )

    @Slot()
    def _judge(self) -> None:
        """What is wrong with the words as they are now."""
        words, mention = self._text.toPlainText(), self.where.currentData()
        mention_id = None if mention is None else mention.id
        case_id = self._view.detail.row.id
        found: tuple[WordWarning, ...] = self._monitor.cases.warnings(case_id, blanks.kept(words), mention_id)
        self._warnings.setText("\n".join(case_words.warning(one) for one in found))
        self._warnings.setVisible(bool(found))
        self._length.setText(length_words(len(words), self._monitor.cases.limit(case_id, mention_id)))
        open_blanks = list(dict.fromkeys(blanks.pattern().findall(words)))
        asked = ", ".join(blanks.told(one.strip("[]")) for one in open_blanks)
        told = translate("RespondDialog", "Still to fill in: %1").replace("%1", asked)
        self._blanks.setText(told if open_blanks else "")
        self.next_blank.setVisible(bool(open_blanks))

    def _open(self) -> None:
        mention = self.where.currentData()
        if mention is not None and mention.url:
            QDesktopServices.openUrl(QUrl(mention.url))

    # --- ends --------------------------------------------------------------------------------------

    def _keep(self) -> Future[Any] | None:
        words, mention = blanks.kept(self._text.toPlainText().strip()), self.where.currentData()
        if not words:
            self.show_error(translate("RespondDialog", "Write the words of the answer."))
            return None
        url = None if mention is None else mention.url
        if self._draft is not None:
            return self._monitor.cases.change_draft(self._draft.id, words, url)
        return self._monitor.cases.draft(self._view.detail.row.id, self._kind, words, url)

    def _publish(self) -> Future[Any] | None:
        words, link = self._text.toPlainText().strip(), self._link.text().strip()
        if link and not link.lower().startswith(("http://", "https://")):
            self.show_error(translate("RespondDialog", "A link starts with https:// or http://."))
            return None
        if not words and not link:
            self.show_error(translate("RespondDialog", "Paste the words of the answer, or the link to it."))
            return None
        if blanks.pattern().search(words):
            self.show_error(translate("RespondDialog", "Fill in first what is marked."))
            self._text.next_blank()
            return None
        published_at = moment_of(self._when)
        case_id, cases = self._view.detail.row.id, self._monitor.cases
        if not self._closes:
            return cases.respond(case_id, self._kind, words, link or None, published_at)
        reason, consent = self._reason.text().strip(), self.end.consent.isChecked()
        if not reason and not consent:
            self.show_error(translate("RespondDialog", "Say why the case ends: a case never ends without a reason."))
            return None
        return cases.answer_and_close(
            case_id, words, link or None, reason, published_at, consent=consent, ending=self.end.ending()
        )


class PublishDialog(FormDialog):
    """Asks for the link and the time of something that stands in public now; `send(url, at)`."""

    def __init__(self, parent: QWidget, context: Context, title: str, words: str, send: Any) -> None:
        super().__init__(parent, context.bridge, title, translate("PublishDialog", "It is published"), self._publish)
        self._publish_as = send
        self.link = QLineEdit()
        self.link.setPlaceholderText("https://")
        self.link.setAccessibleName(translate("RespondDialog", "Link to it"))
        self.when = QDateTimeEdit(QDateTime.currentDateTime())
        self.when.setCalendarPopup(True)
        self.when.setMaximumDateTime(QDateTime.currentDateTime().addSecs(NOW_WITHIN_S))
        self.when.setAccessibleName(translate("RespondDialog", "Published"))
        self.form.addRow(label(words if len(words) < 400 else words[:399] + "…", "muted", wraps=True))
        self.form.addRow(translate("RespondDialog", "Link to it"), self.link)
        self.form.addRow(translate("RespondDialog", "Published"), self.when)

    def _publish(self) -> Future[Any] | None:
        link = self.link.text().strip()
        if link and not link.lower().startswith(("http://", "https://")):
            self.show_error(translate("RespondDialog", "A link starts with https:// or http://."))
            return None
        future: Future[Any] = self._publish_as(link or None, moment_of(self.when))
        return future


class Words(QPlainTextEdit):
    """The words of an answer, with open blanks marked; F6 goes from blank to blank."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(150)
        self._marks = _Blanks(self.document(), theme)
        following = QShortcut(QKeySequence("F6"), self)
        following.setContext(Qt.ShortcutContext.WidgetShortcut)
        following.activated.connect(self.next_blank)

    @Slot()
    def next_blank(self) -> None:
        """Marks the next open blank, the first after the last one."""
        words, cursor = self.toPlainText(), self.textCursor()
        found = list(blanks.pattern().finditer(words))
        if not found:
            return
        at = cursor.selectionEnd()
        # Qt counts UTF-16 units, Python code points.
        starts = [(_units(words, one.start()), _units(words, one.end())) for one in found]
        start, end = next((one for one in starts if one[0] >= at), starts[0])
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()


class _Blanks(QSyntaxHighlighter):
    """Marks open blanks."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._look = QTextCharFormat()
        self._look.setBackground(theme.colour("late_soft"))
        self._look.setForeground(theme.colour("late"))

    def highlightBlock(self, line: str) -> None:  # noqa: N802 - Qt's name
        """One line."""
        for one in blanks.pattern().finditer(line):
            start = _units(line, one.start())
            self.setFormat(start, _units(line, one.end()) - start, self._look)


def moment_of(field: QDateTimeEdit) -> datetime | None:
    """The moment in a field; None where it is now."""
    at = instant(field)
    return None if abs((datetime.now(UTC) - at).total_seconds()) < NOW_WITHIN_S else at


def _units(words: str, count: int) -> int:
    return len(words[:count].encode("utf-16-le")) // 2


def _primary(kind: ResponseKind, closes: bool) -> str:
    if closes:
        return translate("RespondDialog", "Answered: close the case")
    return {
        ResponseKind.HOLDING: translate("RespondDialog", "The holding reply is published"),
        ResponseKind.ANSWER: translate("RespondDialog", "The answer is published"),
        ResponseKind.WHAT_WE_CHANGED: translate("RespondDialog", "It is published"),
    }[kind]


def _hint(kind: ResponseKind, closes: bool, first: bool) -> str:
    if closes:
        return translate("RespondDialog", "For the small ones: the answer and the end of the case in one step.")
    if kind is ResponseKind.WHAT_WE_CHANGED:
        return translate(
            "RespondDialog", "Tell at the same place what is different now. It wins more than the first apology."
        )
    if kind is ResponseKind.HOLDING:
        told = translate("RespondDialog", "“We are checking”: no verdict, no apology for what is not checked yet.")
    else:
        told = translate("RespondDialog", "Publish the answer where the complaint stands, then record it here.")
    return f"{told} {translate('RespondDialog', 'It stops the clock of the first answer.')}" if first else told
