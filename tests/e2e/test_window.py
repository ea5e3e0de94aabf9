"""The real window on a real screen: it opens on a folder, shows what is in it, and ends on a termination signal."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_window_opens_and_ends_cleanly_on_a_signal(tmp_path: Path, xvfb: dict[str, str], number: int) -> None:
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    data = tmp_path / "data"
    program = [sys.executable, "-m", "monitor", "--data", str(data), "--theme", "dark", "--ui-lang", "uk"]
    window = subprocess.Popen(program, env=xvfb, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and window.poll() is None:
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", "Mention Monitor"], env=xvfb, capture_output=True
            )
            if found.stdout.strip():
                break
            time.sleep(0.3)
        assert window.poll() is None, window.communicate()[1]
        assert found.stdout.strip(), "no window was seen"
        time.sleep(1.5)
        window.send_signal(number)
        assert window.wait(20) == 0
        assert "Traceback" not in window.communicate()[1]
    finally:
        if window.poll() is None:
            window.kill()
    assert (data / "mentions.sqlite3").exists()
