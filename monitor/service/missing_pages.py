"""What sites show for addresses that are not there, kept between runs: each site is asked once a month at most."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from crawlers.missing import Missing

KEPT_S: Final = 30 * 86_400.0
MOST: Final = 5_000

log = logging.getLogger(__name__)


class MissingPages(MutableMapping[str, "Missing"]):
    """A mapping from site to what it shows, over one JSON file in the data folder. Losing it costs requests only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._read: dict[str, tuple[float, Missing]] | None = None

    @property
    def _pages(self) -> dict[str, tuple[float, Missing]]:
        """What is kept, read when it is first asked for."""
        if self._read is None:
            self._read = self._load()
        return self._read

    def __getitem__(self, site: str) -> Missing:
        with self._lock:
            return self._pages[site][1]

    def __setitem__(self, site: str, missing: Missing) -> None:
        with self._lock:
            self._pages[site] = (time.time(), missing)
            self._save()

    def __delitem__(self, site: str) -> None:
        with self._lock:
            del self._pages[site]
            self._save()

    def __iter__(self) -> Iterator[str]:
        with self._lock:
            return iter(list(self._pages))

    def __len__(self) -> int:
        return len(self._pages)

    def _save(self) -> None:
        newest = sorted(self._pages.items(), key=lambda item: -item[1][0])[:MOST]
        kept = {
            site: {"at_s": at_s, "says_so": one.says_so, "moved_to": one.moved_to, "marks": list(one.marks)}
            for site, (at_s, one) in newest
        }
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        try:
            part.write_text(json.dumps(kept), "utf-8")
            part.replace(self._path)
        except OSError as error:
            log.warning("what sites show for missing pages could not be kept: %s", error.strerror)

    def _load(self) -> dict[str, tuple[float, Missing]]:
        from crawlers.missing import Missing  # it brings the parser of pages

        edge_s = time.time() - KEPT_S
        try:
            found = json.loads(self._path.read_text("utf-8"))
            return {
                str(site): (
                    float(one["at_s"]),
                    Missing(bool(one["says_so"]), one["moved_to"], tuple(int(mark) for mark in one["marks"])),
                )
                for site, one in found.items()
                if float(one["at_s"]) > edge_s
            }
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            log.warning("what sites show for missing pages could not be read")
            return {}
