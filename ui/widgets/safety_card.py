"""Settings of what is kept: whether the evidence holds, backup, and bringing a backup back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QProcess, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QPushButton, QScrollArea

from monitor.errors import InputError
from monitor.store.evidence_chain import Checked, EvidenceFault, Head
from ui import text
from ui.context import Context
from ui.errors import words
from ui.widgets.controls import ElidedLabel, button, column, label, restyle, row

if TYPE_CHECKING:
    from monitor.service.restoring import Restored

translate = QCoreApplication.translate
MOST_FAULTS: Final = 8
SERVICE: Final = "safety/stamps"
"""Where the address of the service is remembered."""


class SafetyCard(QFrame):
    """The data folder, the check of kept pages and of the history, backup and restore; results stand in words."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("ground", "clear")
        self._monitor, self._bridge, self._host = context.monitor, context.bridge, context.host
        self._head: Head | None = None
        self._titles = [label(role="strong") for _ in range(3)]
        self._told = [label(role="small", wraps=True) for _ in range(3)]
        folder = str(self._monitor.folder.path)
        path = ElidedLabel(folder)
        path.setAccessibleName(folder)
        self.open_folder = button(act=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))
        self.verify = button(act=self._verify)
        self.hand_out = button(act=self._hand_out)
        self.printed = QLineEdit()
        self.printed.setMinimumWidth(320)
        self.compare = button(act=self._compare)
        self.printed.returnPressed.connect(self._compare)
        self.service = QLineEdit(str(context.memory.get(SERVICE) or ""))
        self.service.setMinimumWidth(320)
        self.stamp = button(act=self._stamp)
        self.service.returnPressed.connect(self._stamp)
        self._memory = context.memory
        self.backup = button(act=self._back_up)
        self.restore = button(act=self._restore)
        self.result = label(wraps=True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result.hide()
        self._next: Callable[[], object] | None = None
        self._pressed: QPushButton | None = None
        self.follow = button(kind="inline", act=self._do_next)
        self.follow.hide()
        place = row(path, self.open_folder, gap=12)
        place.setStretch(0, 1)
        box = column(gap=4)
        parts: Sequence[tuple[Any, ...]] = (
            (place,),
            (
                row(self.verify, self.hand_out, 1),
                row(self.printed, self.compare, 1),
                row(self.service, self.stamp, 1),
            ),
            (row(self.backup, self.restore, 1),),
        )
        for number, lines in enumerate(parts):
            if number:
                box.addSpacing(10)
            box.addWidget(self._titles[number])
            box.addWidget(self._told[number])
            for line in lines:
                box.addSpacing(2)
                box.addLayout(line)
        box.addSpacing(6)
        box.addWidget(self.result)
        box.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignLeft)
        box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(box)

    def load(self) -> None:
        """Reads how much is kept."""
        self._bridge.aside(self._monitor.evidence.head, self._show_head, owner=self)

    def retranslate(self) -> None:
        """Sets every word anew."""
        for made, told in zip(
            self._titles,
            (
                translate("Safety", "Data folder"),
                translate("Safety", "Kept pages as evidence"),
                translate("Safety", "Backup"),
            ),
            strict=True,
        ):
            made.setText(told)
        self._told[0].setText(translate("Safety", "Mentions, cases, kept pages and settings."))
        self._told[2].setText(
            translate("Safety", "A whole copy, checked after it is made; work goes on meanwhile. A backup is brought "
                                "back into a new folder: nothing here is overwritten.")
        )  # fmt: skip
        self.open_folder.setText(translate("Safety", "Open the folder"))
        self.verify.setText(translate("Safety", "Check everything"))
        self.hand_out.setText(translate("Safety", "Hand out for checking…"))
        self.hand_out.setToolTip(
            translate("Safety", "Pages, their checksums and the chain, which anybody can check with sha256sum.")
        )
        hint = translate("Safety", "Line from the foot of a report")
        self.printed.setPlaceholderText(hint)
        self.printed.setAccessibleName(hint)
        self.compare.setText(translate("Safety", "Compare"))
        self.compare.setToolTip(
            translate("Safety", "Whether what was printed then still stands in the chain unchanged.")
        )
        service = translate("Safety", "Address of a time-stamping service (RFC 3161)")
        self.service.setPlaceholderText(service)
        self.service.setAccessibleName(service)
        self.stamp.setText(translate("Safety", "Have it stamped"))
        self.stamp.setToolTip(
            translate(
                "Safety", "The newest link of the chain gets an outside proof of its time; only its hash goes there."
            )
        )
        self.backup.setText(translate("Safety", "Back up…"))
        self.restore.setText(translate("Safety", "Bring a backup back…"))
        self._show_head(self._head)

    def _show_head(self, head: Head | None) -> None:
        self._head = head
        if head is None or head.hash is None:
            told = translate("Safety", "No page is kept yet; each complaint that becomes a case keeps its own.")
        else:
            told = translate("Safety", "%Ln page(s) kept, each bound to the one before it; the newest: %1", None,
                             head.count).replace("%1", f"{head.hash[:16]}…")  # fmt: skip
        self._told[1].setText(told)
        some = head is not None and head.hash is not None
        self.hand_out.setEnabled(some)
        self.stamp.setEnabled(some)

    # --- acts --------------------------------------------------------------------------------------

    def _verify(self) -> None:
        self._busy(self.verify, translate("Safety", "Checking…"))
        log = self._bridge.aside(self._monitor.read.verify_log, owner=self)

        def done(checked: Checked) -> None:
            def told(fault: object) -> None:
                self._tell(*verdict(checked, fault is None))

            self._bridge.when_done(log, told, self._failed, owner=self)

        self._run(self._monitor.evidence.check(), self.verify, done)

    def _compare(self) -> None:
        given = self.printed.text().strip().split()
        wanted = given[-1] if given else ""
        if not wanted:
            self.printed.setFocus()
            return

        def done(known: bool) -> None:
            if known:
                self._tell(translate("Safety", "It still stands in the chain: what it covers was not changed."), "good")
            else:
                self._tell(
                    translate("Safety", "It is not in the chain: copied wrongly, or what it covered was cut off."),
                    "error",
                )

        self._bridge.aside(lambda: self._monitor.read.evidence_has(wanted), done, self._failed, owner=self)

    def _stamp(self) -> None:
        address = self.service.text().strip()
        if not address or not self.stamp.isEnabled():
            self.service.setFocus()
            return

        def done(stamp: Path) -> None:
            self._memory.set(SERVICE, address)
            told = translate("Safety", "Stamped; the stamp lies beside the line it covers: %1")
            self._tell(told.replace("%1", stamp.name), "good", _show(stamp.parent))

        self._busy(self.stamp, translate("Safety", "Asking the service…"))
        self._run(self._monitor.evidence.stamp(address), self.stamp, done)

    def _hand_out(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("Safety", "Where to put the pages"))
        if not chosen:
            return
        folder = Path(chosen) / f"evidence-{datetime.now():%Y-%m-%d-%H%M%S}"  # noqa: DTZ005 - the user's own clock

        def done(count: int) -> None:
            told = translate("Safety", "%Ln page(s) written into %1, with sums that sha256sum checks.", None, count)
            self._tell(told.replace("%1", folder.name), "good", _show(folder))

        self._busy(self.hand_out, translate("Safety", "Writing…"))
        self._run(self._monitor.evidence.export(folder), self.hand_out, done)

    def _back_up(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("Safety", "Where to put the backup"))
        if not chosen:
            return
        folder = Path(chosen) / f"mention-monitor-{datetime.now():%Y-%m-%d-%H%M%S}"  # noqa: DTZ005 - as above

        def done(count: int) -> None:
            told = translate("Safety", "Backed up as %1: %Ln file(s), each checked.", None, count)
            self._tell(told.replace("%1", folder.name), "good", _show(folder))

        self._busy(self.backup, translate("Safety", "Copying and checking…"))
        self._run(self._monitor.evidence.back_up(folder), self.backup, done)

    def _restore(self) -> None:
        source = QFileDialog.getExistingDirectory(self, translate("Safety", "Which backup: its folder"))
        if not source:
            return
        parent = QFileDialog.getExistingDirectory(self, translate("Safety", "Where to put the folder brought back"))
        if not parent:
            return
        folder = Path(parent) / f"mention-monitor-restored-{datetime.now():%Y-%m-%d-%H%M%S}"  # noqa: DTZ005 - as above

        def done(made: Restored) -> None:
            told = translate("Safety", "Brought back as %1: %Ln file(s).", None, made.files)
            found, role = verdict(made.checked, made.log_whole)
            self._tell(f"{told.replace('%1', folder.name)} {found}", role, _open(folder))

        self._busy(self.restore, translate("Safety", "Copying and checking…"))
        self._run(self._monitor.evidence.restore(Path(source), folder), self.restore, done)

    def _run(self, future: Future[Any], pressed: QPushButton, done: Callable[[Any], object]) -> None:
        def rest() -> None:
            pressed.setEnabled(True)
            if self._pressed is pressed:
                pressed.setFocus()  # what rests gives the keyboard away, to whatever comes next
                self._pressed = None

        def finished(result: Any) -> None:
            rest()
            done(result)

        def failed(error: BaseException) -> None:
            rest()
            self._failed(error)

        self._bridge.when_done(future, finished, failed, owner=self)

    def _busy(self, pressed: QPushButton, told: str) -> None:
        self._pressed = pressed if pressed.hasFocus() else None
        pressed.setEnabled(False)
        self._tell(told, "muted")

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, InputError) and "is no backup" in error.what:
            told = translate("Safety", "This folder is no backup: choose the one that “Back up” made.")
        elif isinstance(error, OSError):
            told = translate("Safety", "The folder can't be used: %1").replace("%1", error.strerror or str(error))
        else:
            found = words(error)
            told = f"{found.what} {found.remedy}".strip()
        self._tell(told, "error")

    def _tell(self, told: str, role: str, after: Next | None = None) -> None:
        self.result.setText(told)
        restyle(self.result, "role", role)
        self.result.show()
        self._next = None if after is None else after.act
        self.follow.setText("" if after is None else after.words)
        self.follow.setVisible(after is not None)
        QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        """The result stands at the foot of the page."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(self.result if self._next is None else self.follow, 0, 24)

    def _do_next(self) -> None:
        if self._next is not None:
            self._next()


@dataclass(frozen=True, slots=True)
class Next:
    """What may follow a result."""

    words: str
    act: Callable[[], object]


def _show(folder: Path) -> Next:
    return Next(translate("Safety", "Show it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))


def _open(folder: Path) -> Next:
    """The restored folder in a window of its own: a data folder belongs to one running program."""
    start = (sys.executable, ["-m", "monitor", "--data", str(folder)])
    return Next(translate("Safety", "Open it in a window of its own"), lambda: QProcess.startDetached(*start))


def verdict(checked: Checked, log_whole: bool) -> tuple[str, str]:
    """What checking gave, in words, and the role of the label that says it."""
    lines = []
    if checked.faults:
        lines.append(translate("Safety", "%Ln thing(s) are not as they were kept:", None, len(checked.faults)))
        lines += [f"• {fault_words(one)}" for one in checked.faults[:MOST_FAULTS]]
        rest = len(checked.faults) - MOST_FAULTS
        if rest > 0:
            lines.append(translate("Safety", "and %Ln more", None, rest))
    elif checked.head.count:
        lines.append(translate("Safety", "All %Ln kept page(s) are as they were found.", None, checked.head.count))
    else:
        lines.append(translate("Safety", "No page is kept, so there is nothing to check."))
    if checked.erased:
        told = translate("Safety", "%Ln of them erased with their author, as was asked.", None, checked.erased)
        lines.append(told)
    lines.append(
        translate("Safety", "The history of who did what is whole.")
        if log_whole
        else translate("Safety", "The history of who did what was changed from outside the program.")
    )
    sound = log_whole and not checked.faults
    return ("\n" if checked.faults else " ").join(lines), "good" if sound else "error"


def fault_words(fault: EvidenceFault) -> str:
    """What does not hold about a kept page."""
    pattern = {
        "page": translate("Safety", "page %1: the kept file is gone or was changed (%2)"),
        "text": translate("Safety", "page %1: the words read from it were changed (%2)"),
        "record": translate("Safety", "page %1: its address, time or checksum was changed (%2)"),
        "link": translate("Safety", "page %1: the chain is broken there (%2)"),
        "missing": translate("Safety", "page %1: it was taken out (%2)"),
        "unlinked": translate("Safety", "page %1: it was slipped in later (%2)"),
    }.get(fault.what, "%1: %2")
    return pattern.replace("%1", text.number(fault.evidence_id), 1).replace("%2", fault.detail, 1)
