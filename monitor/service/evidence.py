"""Kept pages as proof: checked, listed, handed out; the folder backed up."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crawlers.types import Http
from monitor.errors import InputError
from monitor.folder import DataFolder
from monitor.store import safekeeping
from monitor.store.evidence import EvidenceFiles
from monitor.store.evidence_chain import Checked, Head
from monitor.store.reader import Reader

if TYPE_CHECKING:
    from monitor.service.restoring import Restored


class Evidence:
    """What may be done with all kept pages together."""

    def __init__(
        self,
        *,
        reader: Reader,
        folder: DataFolder,
        files: EvidenceFiles,
        job: Callable[[Callable[[], Any]], Future[Any]],
        session: Callable[[bool], Http],
    ) -> None:
        self._session = session
        self._reader = reader
        self._folder = folder
        self._files = files
        self._job = job

    def head(self) -> Head:
        """The newest link of the chain, which covers all before it."""
        return self._reader.evidence_head()

    def check(self) -> Future[Checked]:
        """Whether every page, text, record and link is as it was kept."""
        return self._job(lambda: self._reader.check_evidence(self._files))

    def export(self, folder: Path) -> Future[int]:
        """How many pages were written, with sums and chain that stock tools can check. Raises `InputError` kinds."""

        def work() -> int:
            if folder.exists() and any(folder.iterdir()):
                raise InputError(f"{folder} is not empty", "Name a new folder.")
            return self._reader.export_evidence(self._files, folder)

        return self._job(work)

    def stamp(self, url: str, *, allow_private: bool = False) -> Future[Path]:
        """Where the stamp of an RFC 3161 service on the head of the chain lies now. Raises as `stamping.stamp`."""

        def work() -> Path:
            from monitor.service.stamping import stamp

            return stamp(self.head(), url, self._session(allow_private), self._folder.path / "stamps")

        return self._job(work)

    def back_up(self, target: Path) -> Future[int]:
        """How many files a backup of the whole data folder holds, checked after it was made."""
        return self._job(lambda: safekeeping.back_up(self._folder, target))

    def restore(self, source: Path, folder: Path) -> Future[Restored]:
        """What came back from a backup into a new folder, checked there; this folder stays as it is."""

        def work() -> Restored:
            from monitor.service.restoring import restore

            return restore(source, folder)

        return self._job(work)

    def picture(self, sha256: str, media_type: str) -> Future[bytes]:
        """A kept page drawn as PNG from its bytes alone, where a Chromium is installed. Raises as `picture`."""

        def work() -> bytes:
            from monitor.service.page_picture import picture

            return picture(self._files.read(sha256), media_type)

        return self._job(work)
