"""What `import monitor` brings along: no Qt ever, and nothing heavy before it is asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]

HEAVY = {
    "bs4",
    "dateparser",
    "feedparser",
    "keyring",
    "lxml",
    "nltk",
    "numpy",
    "py3langid",
    "pymorphy3",
    "requests",
    "selectolax",
    "simplemma",
    "sqlite_utils",
    "textblob",
    "urllib3",
}
"""Each takes 50 ms to 3 s to load; `mention-monitor --help` and completion need none of them."""


def loaded_by(statement: str) -> set[str]:
    """The top-level packages in memory after a fresh interpreter ran the statement."""
    tell = "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    program = f"import json, sys\n{statement}\n{tell}"
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("module", ["monitor", "monitor.cli", "monitor.service", "monitor.store", "crawlers.registry"])
def test_product_without_screen_loads_no_qt(module: str) -> None:
    loaded = loaded_by(f"import {module}")
    assert module.partition(".")[0] in loaded
    assert not {"PySide6", "shiboken6", "ui"} & loaded


def test_command_line_starts_light() -> None:
    assert loaded_by("import monitor.cli") & HEAVY == set()
