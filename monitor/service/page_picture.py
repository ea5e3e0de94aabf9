"""A kept page as a picture, by a Chromium that happens to be installed: never needed, found when asked for.

The page is drawn from its kept bytes alone, without scripts and without the network: the picture shows what is proved
by the checksum, not what the site's own files would add today.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from monitor.errors import MonitorError, NoBrowserError

NAMES: Final = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"),
    *("microsoft-edge", "brave-browser"),
)
_PLACES: Final = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
SIZE: Final = (1280, 2400)
TIMEOUT_S: Final = 60
_HEAD: Final = re.compile(rb"<head[^>]*>", re.IGNORECASE)
_DOCTYPE: Final = re.compile(rb"\s*<!doctype[^>]*>", re.IGNORECASE)
_RULE: Final = b'<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">'
_SUFFIXES: Final = {"text/plain": ".txt", "application/json": ".txt", "application/xhtml+xml": ".xhtml"}


def browser() -> Path | None:
    """The Chromium of this computer, None where there is none."""
    for name in NAMES:
        found = shutil.which(name)
        if found is not None:
            return Path(found)
    return next((Path(place) for place in _PLACES if Path(place).is_file()), None)


def picture(body: bytes, media_type: str, chromium: Path | None = None) -> bytes:
    """The page as PNG, as a window of `SIZE` shows it.

    Raises: `NoBrowserError` where no Chromium is installed, `MonitorError` where it draws nothing.
    """
    program = chromium or browser()
    if program is None:
        raise NoBrowserError("No Chromium is installed on this computer", "Open the kept page itself, or install one.")
    with tempfile.TemporaryDirectory(prefix="mention-monitor-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        page = folder / f"page{_SUFFIXES.get(media_type.split(';')[0].strip().lower(), '.html')}"
        page.write_bytes(_still(body))
        target = folder / "page.png"
        command = [
            str(program),
            "--headless=new",
            f"--screenshot={target}",
            f"--window-size={SIZE[0]},{SIZE[1]}",
            f"--user-data-dir={folder / 'profile'}",
            # nothing leaves: every name leads nowhere, no service of the browser calls home
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=127.0.0.1:9",
            *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"),
            *("--disable-extensions", "--disable-gpu", "--hide-scrollbars", "--no-default-browser-check"),
            *(("--no-sandbox",) if _is_root() else ()),
            page.as_uri(),
        ]
        try:
            subprocess.run(command, capture_output=True, timeout=TIMEOUT_S, check=False, stdin=subprocess.DEVNULL)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise MonitorError(f"{program.name} could not draw the page", "Open the kept page itself.") from error
        if not target.is_file() or not target.stat().st_size:
            raise MonitorError(f"{program.name} drew no picture of the page", "Open the kept page itself.")
        return target.read_bytes()


def _still(body: bytes) -> bytes:
    """The page with a rule in its head that no script of it runs; the browser's own switch would stop the drawing."""
    found = _HEAD.search(body) or _DOCTYPE.match(body)
    at = found.end() if found is not None else 0
    return body[:at] + _RULE + body[at:]


def _is_root() -> bool:
    """Chromium refuses its own sandbox to root."""
    return sys.platform != "win32" and os.geteuid() == 0
