"""Logging: one line a crawl, no token, no text of a post, no author."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s %(message)s"


def to_folder(folder: Path, level: int = logging.INFO) -> None:
    """Writes the log into a folder, five files of a megabyte at most. Called once a process."""
    handler = logging.handlers.RotatingFileHandler(
        folder / "mention-monitor.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter(_FORMAT))
    for name in ("monitor", "crawlers", "ui"):
        logger = logging.getLogger(name)
        logger.setLevel(level)
        logger.addHandler(handler)
