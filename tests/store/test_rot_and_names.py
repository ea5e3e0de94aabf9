"""What rots on the disk and what a page's title may hold."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from monitor.errors import DamagedBaseError, InputError
from monitor.exchange import opml
from monitor.service import Monitor
from monitor.store.evidence import EvidenceFiles
from monitor.text.types import Entity, Role
from monitor.types import NewSource


@pytest.mark.parametrize("damage", ["empty", "cut", "bits", "other", "gone"])
def test_a_page_that_rotted_is_told_and_kept_anew(tmp_path: Path, damage: str) -> None:
    files = EvidenceFiles(tmp_path)
    body = bytes(range(256)) * 40
    digest = files.keep(body)
    (kept,) = tmp_path.rglob("*.gz")
    whole = kept.read_bytes()
    if damage == "gone":
        kept.unlink()
    else:
        # the deflate stream begins at byte 10: its first block type is made an impossible one
        bits = whole[:10] + b"\xff" * 8 + whole[18:]
        kept.write_bytes({"empty": b"", "cut": whole[:40], "bits": bits, "other": gzip.compress(b"x")}[damage])
    with pytest.raises(DamagedBaseError):
        files.read(digest)
    assert files.keep(body) == digest
    assert files.read(digest) == body


def test_a_title_that_steers_a_terminal_becomes_a_name_on_one_line(tmp_path: Path) -> None:
    with Monitor.open(tmp_path / "data", person="Anna") as monitor:
        new = NewSource("http://example.org/f", "feed", "Ti\x1b[31mtle\0\n two\ud83d")
        written = monitor.add_source(new).result()
        assert written.id is not None
        assert monitor.read.source(written.id).name == "Ti [31mtle two"
        document = monitor.export_opml()
    assert opml.read(document)[0].name == "Ti [31mtle two"


@pytest.mark.parametrize("name", ["«»", "…", "- \u200b", "'"])
def test_a_name_without_a_letter_is_refused(tmp_path: Path, name: str) -> None:
    with Monitor.open(tmp_path / "data", person="Anna") as monitor:
        assert monitor.add_entity(Entity(0, Role.OWN, ("🌼",))).result().id is not None
        with pytest.raises(InputError, match="no name"):
            monitor.add_entity(Entity(0, Role.OWN, (name,))).result()
