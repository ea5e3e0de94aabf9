"""The data folder: database, evidence, settings, logs and an id, all on one computer."""

from __future__ import annotations

import os
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from monitor.errors import NetworkDriveError, ReadOnlyFolderError

NETWORK_FILE_SYSTEMS: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "webdav", "davfs"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.s3fs", "glusterfs", "ceph", "afpfs"}
)
"""File systems on which SQLite's locks and shared memory cannot be trusted. Source: sqlite.org/useovernet.html"""


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where everything of one installation lies."""

    path: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.path / "mentions.sqlite3"

    @property
    def evidence(self) -> Path:
        """Kept pages, content-addressed."""
        return self.path / "evidence"

    @property
    def backups(self) -> Path:
        """Copies of the database, made before each change of its schema."""
        return self.path / "backups"

    @property
    def logs(self) -> Path:
        """Log files."""
        return self.path / "logs"

    @property
    def robots(self) -> Path:
        """robots.txt files of the last day; can be deleted."""
        return self.path / "robots.json"

    @property
    def missing(self) -> Path:
        """What sites show for pages that are not there; can be deleted."""
        return self.path / "missing.json"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.path / "settings.json"

    @property
    def id(self) -> str:
        """The folder's own id, under which the system keyring holds its secrets."""
        return (self.path / "id").read_text("ascii").strip()


def default_path() -> Path:
    """The platform's data folder for this program."""
    return Path(platformdirs.user_data_dir("mention-monitor", appauthor=False, roaming=False))


def open_folder(path: Path | None = None) -> DataFolder:
    """The data folder at `path` (default: the platform's), made where it is missing.

    Raises: `NetworkDriveError`, `ReadOnlyFolderError`.
    """
    folder = DataFolder((path or default_path()).expanduser().absolute())
    system = file_system(folder.path)
    if system in NETWORK_FILE_SYSTEMS:
        raise NetworkDriveError(
            f"The data folder {folder.path} lies on a network drive ({system})",
            "Choose a folder on a disk of this computer with --data.",
        )
    try:
        for part in (folder.path, folder.evidence, folder.logs):
            part.mkdir(parents=True, exist_ok=True, mode=0o700)
        id_file = folder.path / "id"
        if not id_file.exists():
            # Exclusive creation: of two programs started together only one names the folder.
            try:
                with id_file.open("x", encoding="ascii") as file:
                    file.write(uuid.uuid4().hex + "\n")
            except FileExistsError:
                pass
    except OSError as error:
        raise ReadOnlyFolderError(
            f"The data folder {folder.path} cannot be written: {error.strerror or error}",
            "Check the folder's permissions and the free space, or choose another one with --data.",
        ) from error
    if not os.access(folder.path, os.W_OK):
        raise ReadOnlyFolderError(
            f"The data folder {folder.path} is read-only",
            "Make it writable or choose another one with --data.",
        )
    return folder


def file_system(path: Path) -> str | None:
    """Name of the file system that `path` lies (or would lie) on, lower-case; None where it cannot be told."""
    while not path.exists() and path != path.parent:
        path = path.parent
    path = path.resolve()
    if sys.platform == "win32":
        return _windows_drive(path)
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return None
    best, system = "", None
    for line in mounts.read_text("utf-8", "replace").splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        # /proc writes blanks and backslashes of mount points as octal escapes
        point = parts[1].encode("latin-1", "replace").decode("unicode_escape")
        inside = str(path) == point or str(path).startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, system = point, parts[2].lower()
    return system


def _windows_drive(path: Path) -> str | None:
    """ "nfs" for a remote drive or a UNC path, else None."""
    if str(path).startswith("\\\\"):
        return "nfs"
    import ctypes

    drive_remote = 4  # GetDriveTypeW, winbase.h
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - does not exist on other systems
    return "nfs" if kernel.GetDriveTypeW(path.anchor) == drive_remote else None
