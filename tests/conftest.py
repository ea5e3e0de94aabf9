"""What every test stands on: an off-screen Qt, nobody's own files, and no skip that goes unseen."""

from __future__ import annotations

import fnmatch
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import hypothesis
import pytest

# Before anything imports Qt: with neither a display nor this, QApplication ends the whole process.
# Tests of a real window start the program with the environment of `xvfb` instead.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the developer's own keyring
for _name in ("http_proxy", "https_proxy", "all_proxy"):  # servers of the tests are on loopback
    os.environ.pop(_name, None)
    os.environ.pop(_name.upper(), None)

REPOSITORY: Final = Path(__file__).parents[1]
SKIPS: Final = REPOSITORY / "tests" / "skips.txt"
GUI_TIMEOUT_S: Final = 120

# The machine is shared and slow at times, so no deadline per example; CI draws the same examples each time.
hypothesis.settings.register_profile("local", deadline=None, max_examples=60)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True, database=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") == "true" else "local")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Gives tests of the window a time limit that also ends a Qt event loop.

    The usual limit is a signal, which Python handles only when Python code runs; `app.exec()` may never
    return to it. The thread method ends the process with all stacks printed.
    """
    for item in items:
        if "gui" in item.path.parts and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(GUI_TIMEOUT_S, method="thread"))


def listed_skips(text: str) -> list[tuple[str, str]]:
    """Pairs of (glob of test ids, start of the reason) from the text of `skips.txt`."""
    pairs = []
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            glob, _, reason = line.partition("\t")
            pairs.append((glob.strip(), reason.strip()))
    return pairs


def judge_skip(report: pytest.TestReport | pytest.CollectReport, listed: list[tuple[str, str]]) -> None:
    """Turns a skip that is not listed into a failure that says so."""
    if not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    reason = reason.removeprefix("Skipped: ")
    for glob, start in listed:
        if start and reason.startswith(start) and fnmatch.fnmatchcase(report.nodeid, glob):
            return
    report.outcome = "failed"
    report.longrepr = f"{report.nodeid} was skipped in CI and is not listed in tests/skips.txt: {reason}"


if os.environ.get("CI") == "true":

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport() -> Iterator[None]:
        """Judges the skips of single tests, in the process that runs them."""
        report = yield
        judge_skip(report, listed_skips(SKIPS.read_text("utf-8")))
        return report

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_make_collect_report() -> Iterator[None]:
        """Judges the skips of whole files."""
        report = yield
        judge_skip(report, listed_skips(SKIPS.read_text("utf-8")))
        return report


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the data, settings or state of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with recorded pages and labelled texts of others, which are no part of the repository."""
    folder = Path(os.environ.get("MENTION_MONITOR_SHARED") or REPOSITORY.parent / "shared")
    if not (folder / "data").is_dir():
        pytest.skip("no recorded pages: no shared/ beside the repository, MENTION_MONITOR_SHARED unset")
    return folder.resolve()


@pytest.fixture(scope="session")
def xvfb() -> Iterator[dict[str, str]]:
    """The environment for a program that opens a real window: a display of its own, with a window manager.

    Ends with the session, also when the session is killed. Skips where Xvfb is not installed.
    """
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    leash = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
    read_end, write_end = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = [subprocess.Popen([*leash, *screen], pass_fds=(write_end,), **quiet)]
    try:
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()  # "" when Xvfb ended instead
        assert number, "Xvfb did not start"
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        if shutil.which("openbox"):  # without a window manager no window gets the keyboard
            started.append(subprocess.Popen([*leash, "openbox"], env=environment, **quiet))
        yield environment
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(timeout=10)
