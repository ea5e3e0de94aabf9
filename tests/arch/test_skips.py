"""In CI a skip is a failure unless it is listed with its reason: tried on a small suite of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
SUITE = """
import pytest

def test_right(): assert True

def test_absent(): pytest.skip("no such server here")

@pytest.mark.xfail(reason="known", strict=True)
def test_known(): assert False
"""
WHOLE_FILE = 'import pytest\npytest.importorskip("no_such_module_at_all", reason="no such module here")\n'


def run(folder: Path, skips: str, *arguments: str, ci: str = "true") -> subprocess.CompletedProcess[str]:
    """The end of pytest on a suite that uses this repository's conftest and the given list."""
    tests = folder / "tests"
    tests.mkdir()
    shutil.copy(CONFTEST, tests)
    (tests / "skips.txt").write_text(skips, "utf-8")
    (tests / "test_suite.py").write_text(SUITE, "utf-8")
    (tests / "test_whole.py").write_text(WHOLE_FILE, "utf-8")
    options = ["-c", os.devnull, "--rootdir", folder, "-p", "no:cacheprovider"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, "--continue-on-collection-errors", *arguments, tests],
        cwd=folder,
        env={**os.environ, "CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )


LISTED = "# a remark\n*test_suite.py::test_absent\tno such server\n*test_whole.py\tno such module\n"


@pytest.mark.parametrize("arguments", [(), ("-n", "1")], ids=["one process", "xdist"])
def test_unlisted_skips_fail(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(tmp_path, "", *arguments)
    assert done.returncode != 0
    assert "not listed in tests/skips.txt: no such server here" in done.stdout
    assert "not listed in tests/skips.txt: no such module here" in done.stdout


def test_listed_skips_pass(tmp_path: Path) -> None:
    done = run(tmp_path, LISTED)
    assert done.returncode == 0, done.stdout
    assert "1 passed, 2 skipped, 1 xfailed" in done.stdout


def test_another_reason_than_the_listed_one_fails(tmp_path: Path) -> None:
    done = run(tmp_path, LISTED.replace("no such server", "no display"))
    assert done.returncode != 0


def test_at_home_a_skip_is_a_skip(tmp_path: Path) -> None:
    done = run(tmp_path, "", ci="")
    assert done.returncode == 0, done.stdout
    assert "2 skipped" in done.stdout
