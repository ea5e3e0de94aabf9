"""Every setting stands in the user guide with its default, and nothing stands there that is no setting."""

from __future__ import annotations

import re
from pathlib import Path

from monitor.settings import SETTINGS, Setting

GUIDE = Path(__file__).parents[2] / "docs" / "user-guide.md"


def told(setting: Setting) -> str:
    """How the guide writes a default."""
    if isinstance(setting.default, bool):
        return "on" if setting.default else "off"
    return " ".join(filter(None, (str(setting.default), setting.unit))) or "empty"


def test_settings_and_guide_agree() -> None:
    chapter = GUIDE.read_text("utf-8").partition("\n## Settings\n")[2].partition("\n## ")[0]
    documented = dict(re.findall(r"^\| `(\w+)` \| ([^|]+?) \|", chapter, re.MULTILINE))
    assert documented == {setting.key: told(setting) for setting in SETTINGS}
