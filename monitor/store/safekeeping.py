"""Backup and restore of a data folder: base, kept pages, settings; whole, and checked by its sums."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from monitor.errors import DamagedBaseError, InputError
from monitor.folder import DataFolder
from monitor.store.connection import usable

SUMS: Final = "SHA256SUMS"
_BESIDE: Final = ("settings.json", "columns.json", "id")


def back_up(folder: DataFolder, target: Path) -> int:
    """How many files a new folder `target` holds now; each is named in its `SHA256SUMS`, for `sha256sum -c`.

    The base is copied by SQLite itself as of one moment, while others may write; kept pages never change, and
    those that the copy speaks of lie there before it is made. Raises: `InputError` where the target is not empty.
    """
    _empty(target)
    target.mkdir(parents=True, exist_ok=True)
    with (
        usable(folder.database),
        closing(sqlite3.connect(f"{folder.database.as_uri()}?mode=ro", uri=True)) as live,
        closing(sqlite3.connect(target / folder.database.name)) as copy,
    ):
        live.backup(copy)
        # one file, whatever reads it
        copy.execute("PRAGMA journal_mode = DELETE")
    for name in _BESIDE:
        if (folder.path / name).exists():
            shutil.copyfile(folder.path / name, target / name)
    if (folder.path / "stamps").exists():
        shutil.copytree(folder.path / "stamps", target / "stamps")
    if folder.evidence.exists():
        shutil.copytree(folder.evidence, target / folder.evidence.name, ignore=shutil.ignore_patterns("*.part"))
    files = _files(target)
    lines = "".join(f"{_sum(target / name)}  {name}\n" for name in files)
    (target / SUMS).write_text(lines, encoding="utf-8", newline="\n")
    check_sums(target)
    return len(files)


def restore(source: Path, folder: Path) -> int:
    """How many files came back into a new folder. Raises: `InputError` where it is not empty or `source` is no backup,
    `DamagedBaseError` naming the first file that is not as it was."""
    if not (source / SUMS).is_file():
        raise InputError(f"{source} is no backup: {SUMS} is missing", "Name the folder that `backup` made.")
    _empty(folder)
    count = check_sums(source)
    shutil.copytree(source, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(SUMS))
    folder.chmod(0o700)
    for line in (source / SUMS).read_text("utf-8").splitlines():
        digest, name = line.split("  ", 1)
        if _sum(folder / name) != digest:
            raise DamagedBaseError(f"{folder / name} did not arrive whole", "Restore once more, into another folder.")
    return count


def check_sums(source: Path) -> int:
    """How many files of a backup are as they were. Raises: `DamagedBaseError` naming the first that is not."""
    lines = (source / SUMS).read_text("utf-8").splitlines()
    for line in lines:
        digest, name = line.split("  ", 1)
        path = source / name
        if not path.is_file() or _sum(path) != digest:
            raise DamagedBaseError(f"{path} is missing or not as it was backed up", "Take another backup.")
    return len(lines)


def _files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _empty(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(f"{folder} is not empty", "Name a new folder.")


def _sum(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
