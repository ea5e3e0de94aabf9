"""Reading processes that are copies of the program: several of them, and what they do not take along."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="copies are made on Linux only")

COPIES = """
import os, sys, threading, time
from datetime import UTC, datetime
from pathlib import Path
from crawlers.feeds.feed import FeedCrawler
from crawlers.types import Response, Source
from monitor.beside import can_fork
from monitor.reading import ReadingProcesses

FEED = b'<rss version="2.0"><channel><title>t</title><item><guid>1</guid><title>Hei</title></item></channel></rss>'
page = Response("http://example.test/", "http://example.test/", 200, {}, FEED, datetime.now(UTC))
assert can_fork()
processes = ReadingProcesses([], 2, worth_pages=0)
processes.expect(1)
assert not can_fork(), "the threads that talk to them"
assert processes.ready(30)
for child in processes.ids:
    assert Path(f"/proc/{child}/cmdline").read_bytes() == Path("/proc/self/cmdline").read_bytes(), "not a copy"
    assert os.getsid(child) != os.getsid(0), "Ctrl+C would reach it"
done = []
def ask():
    done.append(processes.read(FeedCrawler().read, (page, Source("http://example.test/", "feed"))))
asking = [threading.Thread(target=ask) for _ in range(6)]
[one.start() for one in asking], [one.join() for one in asking]
print(len(done), {reading.posts[0].title for reading, _ in done})
began = time.monotonic()
processes.close()
print("quick" if time.monotonic() - began < 5 else "slow", [Path(f"/proc/{child}").exists() for child in processes.ids])
"""


def test_two_copies_read_and_end_with_their_pipes(tmp_path: Path) -> None:
    script = tmp_path / "copies.py"
    script.write_text(COPIES, "utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["6 {'Hei'}", "quick [False, False]"]
    assert done.stderr == ""
