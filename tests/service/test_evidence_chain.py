"""Kept pages as proof: one changed byte is found and named, stock tools agree, a backup brings all of it back."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from monitor.errors import DamagedBaseError, InputError
from monitor.service import Monitor
from monitor.store.safekeeping import check_sums, restore
from tests.service.conftest import quick_fetcher
from tests.service.parts import look_for

PAGES = 3


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with three mentions, each with a page of its own."""
    path = tmp_path / "data"
    with opened(path) as desk:
        entity_id = look_for(desk, "Тепломакс")
        for at in range(PAGES):
            desk.bringing.add(
                text=f"Тепломакс опоздал {at}",
                url=f"https://f.example/{at}",
                author=f"Марина {at}",
                entity_id=entity_id,
                file=Path(f"{at}.html"),
                file_body=f"<html>Тепломакс опоздал {at}</html>".encode(),
            ).result(30)
    return path


def opened(path: Path) -> Monitor:
    return Monitor.open(path, person="Anna", make_fetcher=quick_fetcher)


def faults(path: Path) -> list[tuple[int, str]]:
    with opened(path) as desk:
        return [(fault.evidence_id, fault.what) for fault in desk.evidence.check().result(30).faults]


def write(path: Path, sql: str) -> None:
    with sqlite3.connect(path / "mentions.sqlite3") as base:
        base.execute(sql)


def test_an_untouched_folder_holds(data: Path) -> None:
    with opened(data) as desk:
        checked = desk.evidence.check().result(30)
        assert checked.faults == ()
        assert checked.head.count == PAGES
        assert desk.reports.heads().evidence == checked.head.hash
        assert len(desk.read.all_evidence()) == PAGES
        assert desk.read.evidence_has(checked.head.hash or "")


def test_an_end_that_was_cut_off_is_told_by_a_head_that_left_the_house(data: Path) -> None:
    with opened(data) as desk:
        on_paper = desk.evidence.head().hash or ""
    write(data, "DELETE FROM evidence WHERE id = 3")
    write(data, "DELETE FROM evidence_link WHERE evidence_id = 3")
    assert faults(data) == []
    with opened(data) as desk:
        assert not desk.read.evidence_has(on_paper)


def test_one_changed_byte_of_a_page_is_found_and_named(data: Path) -> None:
    with opened(data) as desk:
        second = desk.read.all_evidence()[1]
    file = data / "evidence" / second.sha256[:2] / f"{second.sha256}.gz"
    body = bytearray(gzip.decompress(file.read_bytes()))
    body[-8] ^= 1
    file.write_bytes(gzip.compress(bytes(body)))
    with opened(data) as desk:
        (fault,) = desk.evidence.check().result(30).faults
    assert (fault.evidence_id, fault.what) == (second.id, "page")
    assert second.url in fault.detail


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("UPDATE evidence SET found_at = '2026-01-01T00:00:00.000Z' WHERE id = 2", [(2, "record")]),
        ("UPDATE evidence SET url = 'https://f.example/other' WHERE id = 1", [(1, "record")]),
        ("UPDATE post_version SET text = 'Тепломакс не опоздал' WHERE id = 3", [(3, "text")]),
        ("DELETE FROM evidence WHERE id = 2", [(2, "missing")]),
        ("DELETE FROM evidence_link WHERE evidence_id = 2", [(3, "link"), (2, "unlinked")]),
        ("UPDATE evidence_link SET hash = previous WHERE evidence_id = 3", [(3, "link")]),
    ],
    ids=["time", "address", "text", "page taken out", "link taken out", "last link"],
)
def test_what_is_changed_in_the_base_is_named(data: Path, sql: str, expected: list[tuple[int, str]]) -> None:
    write(data, sql)
    assert faults(data) == expected


def test_an_erased_author_leaves_a_chain_that_holds(data: Path) -> None:
    with opened(data) as desk:
        row = desk.read.all_evidence()[1]
        platform, _, _ = desk.read.post_identity(row.post_id)
        desk.erase_author(platform, "Марина 1").result(30)
        checked = desk.evidence.check().result(30)
    assert (checked.faults, checked.erased, checked.head.count) == ((), 1, PAGES)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not installed")
def test_stock_tools_agree(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    with opened(data) as desk:
        assert desk.evidence.export(folder).result(30) == PAGES
        head = desk.evidence.head()
    subprocess.run(["sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS"], cwd=folder, check=True)
    previous = "0" * 64
    for line in (folder / "CHAIN").read_text().splitlines():
        _, made, before, record, salt, name = line.split(" ")
        assert before == previous
        assert stock_sum(f"{before}\n{record}\n".encode()) == made
        assert stock_sum(f"{salt}\n".encode() + (folder / name).read_bytes()) == record
        previous = made
    assert previous == head.hash


def stock_sum(body: bytes) -> str:
    return subprocess.run(["sha256sum"], input=body, capture_output=True, check=True).stdout.split()[0].decode()


def test_a_backup_brings_all_of_it_back_and_a_damaged_one_is_refused(data: Path, tmp_path: Path) -> None:
    target, back = tmp_path / "backup", tmp_path / "back"
    with opened(data) as desk:
        count = desk.evidence.back_up(target).result(30)
        head = desk.evidence.head()
        with pytest.raises(InputError):
            desk.evidence.back_up(target).result(30)
    assert check_sums(target) == count
    assert restore(target, back) == count
    with opened(back) as desk:
        assert desk.evidence.head() == head
        assert desk.evidence.check().result(30).faults == ()
        assert desk.read.verify_log() is None
    with pytest.raises(InputError):
        restore(target, back)
    page = next((target / "evidence").rglob("*.gz"))
    page.write_bytes(page.read_bytes() + b"x")
    with pytest.raises(DamagedBaseError, match=page.name):
        restore(target, tmp_path / "other")
