"""An open monitor over a throw-away folder, with a feed on a local server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawlers.http import Fetcher
from monitor.service import Monitor
from monitor.settings import Settings
from tests.servers import Server


def quick_fetcher(settings: Settings) -> Fetcher:
    """A fetcher without pauses between requests."""
    return Fetcher(user_agent="MentionMonitor/test", contact="test", delay_s=0.0)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server with no pages yet; a missing robots.txt allows everything."""
    with Server() as running:
        yield running


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Monitor]:
    """A new data folder."""
    with Monitor.open(tmp_path / "data", person="Anna", make_fetcher=quick_fetcher) as opened:
        yield opened
