"""Every setting, declared once: key, type, default, unit. The window's words for them live in `ui.text`."""

from __future__ import annotations

import json
import os
import re
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from monitor.desk import working_week
from monitor.errors import InputError


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `least` and `most` bound a number; `choices` a text; `text` tells what it does."""

    key: str
    default: bool | int | str
    text: str
    unit: str = ""
    least: int | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()
    reads: Callable[[str], object] | None = None
    """Reads a text that has a form of its own; raises `ValueError` with what is wrong."""


def known_zone(text: str) -> str:
    """The zone. Raises: `ValueError` for a name that is none."""
    if text.strip():
        try:
            ZoneInfo(text.strip())
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"there is no time zone {text!r}; write it like Europe/Helsinki") from error
    return text.strip()


def country(text: str) -> str:
    """The country, two capital letters, "" for none. Raises: `ValueError` for what is none."""
    if text.strip() and not re.fullmatch("[A-Z]{2}", text.strip()):
        raise ValueError(f"{text!r} is no country; write two letters like FI, RU or UA")
    return text.strip()


SETTINGS: Final = (
    Setting("person", "", "Who works here; stands in the history of every act. Empty: the name of the system user."),
    Setting("language", "system", "Language of the window.", choices=("system", "en", "ru", "uk", "fi")),
    Setting("theme", "system", "Colours of the window.", choices=("system", "light", "dark")),
    Setting("contact", "", "Address or page that crawled sites can reach you at; sent with every request."),
    Setting("host_delay", 5, "Least pause between two requests to one host.", "s", 0, 3600),
    Setting("jobs", 8, "Places read at the same time, each on its own host.", "", 1, 64),
    Setting("answer_hours", 24, "Time to the first public answer, from when the post was found.", "h", 1, 720),
    Setting("warn_before_hours", 6, "How long before an answer is due its clock warns.", "h", 0, 168),
    Setting("escalate_after_hours", 4, "How long an answer may be overdue before the head is told.", "h", 0, 168),
    Setting("working_hours", False, "Clocks run in working hours only; off: around the clock."),
    Setting("working_week", "mon-fri 09:00-18:00", "Working days and hours, local.", reads=working_week.read),
    Setting("zone", "", "Time zone of the working hours. Empty: the system's.", reads=known_zone),
    Setting("holidays", "", "Country whose public holidays are free. Empty: none.", reads=country),
    Setting("escalate_to", "", "Who is told of answers that stay overdue. Empty: whoever is head."),
    Setting("approval", False, "A second person approves an answer before it goes out."),
    Setting("keep_unnamed_days", 30, "How long posts that named nobody are kept for new names.", "d", 1, 3650),
    Setting("notify", True, "Desktop notification for a new complaint, one for each story."),
    Setting("quiet_from", 22, "From this hour on no notification.", "h", 0, 23),
    Setting("quiet_to", 7, "Until this hour no notification; equal hours mean never quiet.", "h", 0, 23),
    Setting("crawl_with_window", True, "Read what is due while the window is open."),
    Setting("keep_in_tray", True, "Closing the window leaves the program in the tray, reading on."),
)
_KIND: Final[Mapping[type, str]] = {bool: "true or false", int: "a whole number", str: "a text"}
_BY_KEY: Final[Mapping[str, Setting]] = {setting.key: setting for setting in SETTINGS}


class Settings:
    """The settings of one data folder, in a small JSON file; what is not in it has its default."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._listeners: list[Callable[[str], None]] = []
        self._values = self._load()

    def listen(self, listener: Callable[[str], None]) -> None:
        """Has `listener` called with the key of each setting that is kept anew, on the thread that keeps it."""
        self._listeners.append(listener)

    def get(self, key: str) -> Any:
        """The value. Raises: `KeyError` for a setting that was never declared, a bug."""
        with self._lock:
            return self._values.get(key, _BY_KEY[key].default)

    def set(self, key: str, value: bool | int | str) -> None:
        """Keeps a value. Raises: `InputError` for one that does not fit."""
        checked = check(key, value)
        with self._lock:
            self._values[key] = checked
            self._save()
        for listener in self._listeners:
            listener(key)

    def _load(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            raise InputError(
                f"The settings file {self._path} cannot be read: {error}", "Mend it, or delete it to use the defaults."
            ) from error
        if not isinstance(found, dict):
            raise InputError(f"The settings file {self._path} holds no settings", "Delete it to use the defaults.")
        # A key of a newer or older program is left alone, not lost.
        return {key: check(key, value) if key in _BY_KEY else value for key, value in found.items()}

    def _save(self) -> None:
        # Whole or not at all: a crash leaves the old file.
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=self._path.parent, suffix=".part", delete=False
        ) as part:
            json.dump(self._values, part, ensure_ascii=False, indent=1, sort_keys=True)
            part.flush()
            os.fsync(part.fileno())
        Path(part.name).replace(self._path)


def check(key: str, value: object) -> bool | int | str:
    """The value, if it fits its setting. Raises: `InputError`."""
    if key not in _BY_KEY:
        raise InputError(f"There is no setting {key}", f"Settings are: {', '.join(sorted(_BY_KEY))}.")
    setting = _BY_KEY[key]
    kind = type(setting.default)
    if type(value) is not kind:
        raise InputError(f"The setting {key} must be {_KIND[kind]}, not {value!r}")
    if isinstance(value, int) and not isinstance(value, bool):
        low, high = setting.least, setting.most
        if (low is not None and value < low) or (high is not None and value > high):
            raise InputError(f"The setting {key} must lie between {low} and {high}, not {value}")
    if setting.choices and value not in setting.choices:
        raise InputError(f"The setting {key} must be one of {', '.join(setting.choices)}, not {value!r}")
    if setting.reads is not None:
        assert isinstance(value, str)
        try:
            setting.reads(value)
        except ValueError as error:
            raise InputError(f"The setting {key} cannot be {value!r}: {error}") from error
    assert isinstance(value, bool | int | str)
    return value
