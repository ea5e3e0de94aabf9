"""The programs we compare ourselves with, where they are or how to get them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

PEERS: Final = Path(__file__).parent / ".peers"
READER: Final = ("reader[cli]", "sgmllib3k")
"""sgmllib3k: reader 3.26, the last for Python 3.11, imports a feedparser that needs it and does not ask for it."""


def find_reader(notes: list[str]) -> Path | None:
    """The Python that has reader, in an environment of its own made on first use; None with a note."""
    folder = PEERS / "reader"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _answers(python):
        sys.stderr.write("installing reader into benchmarks/.peers\n")
        venv.create(folder, with_pip=True, clear=True)
        done = subprocess.run([str(python), "-m", "pip", "install", "-q", *READER], check=False)
        if done.returncode != 0 or not _answers(python):
            notes.append("reader is left out: it could not be installed from the package index")
            return None
    return python


def find_newsboat(notes: list[str]) -> str | None:
    """The newsboat command, installed by apt when we are root; None with a note how to get it."""
    if shutil.which("newsboat") is None and shutil.which("apt-get") is not None and os.geteuid() == 0:
        sys.stderr.write("installing newsboat with apt-get\n")
        subprocess.run(["apt-get", "install", "-y", "-q", "newsboat"], check=False, stdout=subprocess.DEVNULL)
    found = shutil.which("newsboat")
    if found is None:
        notes.append("newsboat is left out: it is not installed (Debian: sudo apt-get install newsboat)")
    return found


def _answers(python: Path) -> bool:
    return python.exists() and subprocess.run([str(python), "-c", "import reader._cli"], check=False).returncode == 0
