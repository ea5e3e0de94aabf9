"""robots.txt files kept between runs, so that a host is asked for its own once a day and not at every start."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Final

from crawlers.robots import RobotsFile

KEPT_S: Final = 86_400.0
"""RFC 9309 section 2.4: a cached copy is not used for more than 24 hours."""

log = logging.getLogger(__name__)


class RobotsFiles(MutableMapping[str, RobotsFile]):
    """A mapping from origin to its file, over one JSON file in the data folder. Losing it costs requests only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._changed = False
        self._files = self._load()

    def __getitem__(self, origin: str) -> RobotsFile:
        with self._lock:
            return self._files[origin]

    def __setitem__(self, origin: str, file: RobotsFile) -> None:
        with self._lock:
            self._files[origin] = file
            self._changed = True

    def __delitem__(self, origin: str) -> None:
        with self._lock:
            del self._files[origin]
            self._changed = True

    def __iter__(self) -> Iterator[str]:
        with self._lock:
            return iter(list(self._files))

    def __len__(self) -> int:
        return len(self._files)

    def save(self) -> None:
        """Writes what changed; a disk that refuses is logged, no more."""
        with self._lock:
            if not self._changed:
                return
            self._changed = False
            edge_s = time.time() - KEPT_S
            kept = {
                origin: {"text": file.text, "fetched_s": file.fetched_s}
                for origin, file in self._files.items()
                if file.fetched_s > edge_s
            }
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        try:
            part.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
            part.replace(self._path)
        except OSError as error:
            log.warning("robots files could not be kept: %s", error.strerror)

    def _load(self) -> dict[str, RobotsFile]:
        try:
            found = json.loads(self._path.read_text("utf-8"))
            return {str(origin): RobotsFile(file["text"], float(file["fetched_s"])) for origin, file in found.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            # a cache: what cannot be read is asked for again
            log.warning("the kept robots files could not be read")
            return {}
