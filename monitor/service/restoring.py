"""A backup brought back into a new data folder, and all of it checked there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from monitor.store import safekeeping
from monitor.store.evidence_chain import Checked


@dataclass(frozen=True, slots=True)
class Restored:
    """So many files came back; `checked` are the kept pages, `log_whole` whether the history of acts holds."""

    files: int
    checked: Checked
    log_whole: bool

    @property
    def sound(self) -> bool:
        """Whether everything is as it was backed up."""
        return self.log_whole and not self.checked.faults


def restore(source: Path, folder: Path) -> Restored:
    """What came back into `folder`, which must be new. Raises as `safekeeping.restore`."""
    from monitor.service.monitor import Monitor

    files = safekeeping.restore(source, folder)
    with Monitor.open(folder) as monitor:
        return Restored(files, monitor.evidence.check().result(), monitor.read.verify_log() is None)
