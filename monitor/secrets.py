"""Tokens and passwords: in the system's keyring under the data folder's id, never in the data folder's own files.

Where there is no keyring (a server, a bare desktop) they lie in `secrets.json`, readable by its owner alone; the
caller is told, so that the screen can say so.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Final

from monitor.errors import InputError
from monitor.folder import DataFolder

_SERVICE: Final = "mention-monitor"


class Secrets:
    """The secrets of one data folder."""

    def __init__(self, folder: DataFolder) -> None:
        self._prefix = folder.id
        self._file = folder.path / "secrets.json"

    @property
    def in_keyring(self) -> bool:
        """Whether the system's keyring keeps them; False: the file does."""
        import keyring
        from keyring.backends import fail, null

        return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)

    def get(self, name: str) -> str | None:
        """The secret, None where none was set."""
        if self.in_keyring:
            import keyring

            return keyring.get_password(_SERVICE, f"{self._prefix}:{name}")
        return self._read().get(name)

    def set(self, name: str, secret: str) -> None:
        """Keeps a secret, in place of an older one."""
        if self.in_keyring:
            import keyring

            keyring.set_password(_SERVICE, f"{self._prefix}:{name}", secret)
            return
        self._write({**self._read(), name: secret})

    def remove(self, name: str) -> None:
        """Forgets a secret; nothing happens where none was set."""
        if self.in_keyring:
            import keyring
            import keyring.errors

            with contextlib.suppress(keyring.errors.PasswordDeleteError):
                keyring.delete_password(_SERVICE, f"{self._prefix}:{name}")
            return
        self._write({key: value for key, value in self._read().items() if key != name})

    def _read(self) -> dict[str, str]:
        try:
            found = json.loads(self._file.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise InputError(f"The file {self._file} is damaged", "Delete it and enter the keys again.") from error
        return {str(key): str(value) for key, value in found.items()}

    def _write(self, values: dict[str, str]) -> None:
        part = Path(f"{self._file}.part")
        part.unlink(missing_ok=True)
        # closed to others from the first byte on
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(values, file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._file)
