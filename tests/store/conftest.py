"""An open base in a throw-away folder, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.folder import open_folder
from monitor.store.connection import open_writable
from monitor.store.desk import Desk
from monitor.store.ledger import Ledger
from monitor.store.recorder import Recorder
from tests.store.parts import Base, MovingClock


@pytest.fixture
def clock() -> MovingClock:
    """A clock that the test moves."""
    return MovingClock()


@pytest.fixture
def base(tmp_path: Path, clock: MovingClock) -> Iterator[Base]:
    """An empty base."""
    folder = open_folder(tmp_path / "data")
    connection = open_writable(folder, clock)
    ledger = Ledger(connection, clock)
    yield Base(folder, connection, clock, ledger, Desk(connection, ledger, clock), Recorder(connection, clock))
    connection.close()
