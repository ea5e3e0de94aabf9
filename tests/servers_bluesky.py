"""A Bluesky network of its own for one test module: its server of accounts, its view, the database behind them.

Installed by scripts/servers.sh where Node.js 20 or newer is; PostgreSQL and Redis come from the system.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.servers_real import REPOSITORY, RealServer, running

NETWORK: Final = REPOSITORY / ".venv-servers" / "network"
PACKAGES: Final = "postgresql redis-server g++"
_NODE: Final = 20


@contextlib.contextmanager
def bluesky(folder: Path) -> Iterator[RealServer]:
    """A new network without accounts; `url` is its server's, `parts["view"]` its view's. Its logs are in `folder`."""
    skip_unless_installed()
    with running("bluesky", folder, str(NETWORK), python=Path(sys.executable)) as network:
        yield network


def skip_unless_installed() -> None:
    """Skips the test where the network is not installed; fails it where servers are required and could be."""
    if not _has_node():
        pytest.skip(f"Node.js {_NODE} or newer is not installed")
    absent = [
        name
        for name, is_there in (
            ("@atproto/dev-env", (NETWORK / "installed.json").is_file()),
            ("PostgreSQL", shutil.which("postgres") or any(Path("/usr/lib/postgresql").glob("*/bin/postgres"))),
            ("Redis", shutil.which("redis-server")),
        )
        if not is_there
    ]
    if not absent:
        return
    reason = f"not installed: {', '.join(absent)}"
    if os.environ.get("MENTION_MONITOR_SERVERS") == "require":
        pytest.fail(f"{reason}; it comes with: apt-get install {PACKAGES}; sh scripts/servers.sh")
    pytest.skip(f"{reason} (sh scripts/servers.sh)")


def _has_node() -> bool:
    node = shutil.which("node")
    if node is None:
        return False
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    number = told.strip().removeprefix("v").partition(".")[0]
    return number.isdigit() and int(number) >= _NODE
