"""A kept page as a picture: drawn by a real Chromium where there is one, told honestly where there is none."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from monitor.errors import MonitorError, NoBrowserError
from monitor.service import page_picture

PAGE = b"""<!doctype html><html><head><title>x</title></head><body style="margin:0;background:#00ff00">
<p>kept</p><script>document.body.style.background = '#ff0000'</script></body></html>"""


def test_without_a_browser_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_picture, "_PLACES", ())
    monkeypatch.setenv("PATH", os.devnull)
    assert page_picture.browser() is None
    with pytest.raises(NoBrowserError):
        page_picture.picture(PAGE, "text/html")


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_a_browser_that_draws_nothing_is_an_error_and_not_an_empty_picture(tmp_path: Path) -> None:
    stub = tmp_path / "chromium"
    stub.write_text("#!/bin/sh\nexit 0\n")
    stub.chmod(0o755)
    with pytest.raises(MonitorError, match="drew no picture"):
        page_picture.picture(PAGE, "text/html", stub)


@pytest.mark.skipif(page_picture.browser() is None, reason="no Chromium is installed here")
def test_the_kept_bytes_are_drawn_and_their_scripts_do_not_run() -> None:
    drawn = Image.open(io.BytesIO(page_picture.picture(PAGE, "text/html; charset=utf-8")))
    assert drawn.size == page_picture.SIZE
    assert drawn.convert("RGB").getpixel((900, 900)) == (0, 255, 0)
