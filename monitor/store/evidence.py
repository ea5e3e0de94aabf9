"""Kept pages: compressed, content-addressed files beside the database."""

from __future__ import annotations

import gzip
import hashlib
import os
import tempfile
import zlib
from pathlib import Path

from monitor.errors import DamagedBaseError, DiskFullError, MonitorError


class EvidenceFiles:
    """Files named by the SHA-256 of their uncompressed bytes: `ab/abcdef….gz`, readable with gzip and sha256sum."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, body: bytes) -> str:
        """The SHA-256, in hex, under which the bytes now lie on disk; the same bytes are kept once.

        Raises: `DiskFullError` or another `MonitorError` where they cannot be written.
        """
        digest = hashlib.sha256(body).hexdigest()
        target = self._path(digest)
        if self._is_whole(digest):
            return digest
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            # Whole or not at all: written aside, flushed to disk, then named.
            with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".part", delete=False) as part:
                # level 6 takes more than twice as long and saves a sixth of the room
                part.write(gzip.compress(body, compresslevel=3, mtime=0))
                part.flush()
                os.fsync(part.fileno())
            Path(part.name).replace(target)
        except OSError as error:
            raise _worded(error, self._folder) from error
        return digest

    def read(self, digest: str) -> bytes:
        """The bytes as they were kept. Raises: `DamagedBaseError` where they are missing or changed."""
        path = self._path(digest)
        try:
            body = gzip.decompress(path.read_bytes())
        except (OSError, EOFError, zlib.error) as error:  # BadGzipFile is an OSError
            raise DamagedBaseError(
                f"The kept page {path} is missing or damaged", "Restore it from a backup of the data folder."
            ) from error
        if hashlib.sha256(body).hexdigest() != digest:
            raise DamagedBaseError(
                f"The kept page {path} was changed after it was kept", "Restore it from a backup of the data folder."
            )
        return body

    def remove(self, digest: str) -> None:
        """Forgets a page."""
        self._path(digest).unlink(missing_ok=True)

    def _is_whole(self, digest: str) -> bool:
        """Whether the page is there and readable; one that rotted is kept anew while its bytes are at hand."""
        if not self._path(digest).exists():
            return False
        try:
            self.read(digest)
        except DamagedBaseError:
            return False
        return True

    def _path(self, digest: str) -> Path:
        return self._folder / digest[:2] / f"{digest}.gz"


def _worded(error: OSError, folder: Path) -> MonitorError:
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(f"The disk is full where {folder} lies", "Free some room, then try again.")
    return MonitorError(
        f"The page could not be kept in {folder}: {error.strerror or error}", "Check the folder's permissions."
    )
