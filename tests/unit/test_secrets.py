"""Secrets: the keyring where there is one, else a file that only its owner reads."""

from __future__ import annotations

import stat
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from monitor.folder import open_folder
from monitor.secrets import Secrets


class MemoryKeyring(KeyringBackend):
    """A keyring for the test alone."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username))


def test_without_a_keyring_a_file_for_the_owner_alone(tmp_path: Path) -> None:
    secrets = Secrets(open_folder(tmp_path))
    assert not secrets.in_keyring
    assert secrets.get("vk") is None
    secrets.set("vk", "ключ")
    secrets.set("mail", "пароль")
    secrets.remove("vk")
    secrets.remove("never set")
    assert (secrets.get("vk"), secrets.get("mail")) == (None, "пароль")
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600


def test_the_keyring_keeps_them_under_the_folders_id(tmp_path: Path) -> None:
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    try:
        folder = open_folder(tmp_path)
        secrets = Secrets(folder)
        secrets.set("vk", "ключ")
        assert memory.kept == {("mention-monitor", f"{folder.id}:vk"): "ключ"}
        assert Secrets(folder).get("vk") == "ключ"
        secrets.remove("vk")
        assert secrets.get("vk") is None
        assert not (tmp_path / "secrets.json").exists()
    finally:
        keyring.set_keyring(before)


@pytest.mark.parametrize("text", ["{", "not json"])
def test_a_damaged_file_is_named(tmp_path: Path, text: str) -> None:
    folder = open_folder(tmp_path)
    (tmp_path / "secrets.json").write_text(text)
    with pytest.raises(Exception, match=r"secrets\.json"):
        Secrets(folder).get("vk")
