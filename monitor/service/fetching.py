"""The fetcher of an open data folder: made when something is fetched, anew when a setting of it changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from monitor.folder import DataFolder
from monitor.settings import Settings

if TYPE_CHECKING:
    from crawlers.http import Fetcher
    from monitor.service.robots_files import RobotsFiles

USER_AGENT = "MentionMonitor/0.1"
PROJECT_PAGE = "https://github.com/mention-monitor/mention-monitor"
"""Stands in the User-Agent where the user named no contact of their own."""


class Fetching:
    """May be asked from any thread."""

    def __init__(self, folder: DataFolder, settings: Settings, make: Callable[[Settings], Fetcher] | None) -> None:
        self._folder = folder
        self._settings = settings
        self._make = make
        self._lock = threading.Lock()
        self._robots: RobotsFiles | None = None
        self._made: Fetcher | None = None
        self._manners: tuple[object, ...] = ()

    def fetcher(self) -> Fetcher:
        """The one for the settings as they are now; crawls under way go on with theirs."""
        manners = (self._settings.get("contact"), self._settings.get("host_delay"))
        with self._lock:
            if self._made is None or self._manners != manners:
                self._manners = manners
                self._made = self._polite() if self._make is None else self._make(self._settings)
            return self._made

    def save(self) -> None:
        """Keeps what sites allow for the next run of the program."""
        if self._robots is not None:
            self._robots.save()

    def close(self) -> None:
        """Lets connections go."""
        if self._made is not None:
            self._made.close()

    def _polite(self) -> Fetcher:
        from crawlers.http import Fetcher
        from monitor.service.robots_files import RobotsFiles

        self._robots = RobotsFiles(self._folder.robots)
        return Fetcher(
            user_agent=USER_AGENT,
            contact=str(self._settings.get("contact")) or PROJECT_PAGE,
            delay_s=float(self._settings.get("host_delay")),
            robots_files=self._robots,
        )
