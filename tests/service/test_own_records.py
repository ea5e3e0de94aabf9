"""The firm's own tables: kept by key, told anew, undone whole, bad rows corrected, folders read by themselves."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from monitor.errors import InputError, NotKnownError
from monitor.service import Monitor

ORDERS = """№ заказа;Дата;Клиент;Сумма, руб.
А-001;03.11.2026;Иванова Мария;12 500,00
А-002;33.11.2026;Сидоров Олег;900
;04.11.2026;Без номера;1
"""


def bring(monitor: Monitor, words: str, name: str = "orders.csv", **more: object) -> tuple[int, int, int, int]:
    done = monitor.records.bring(words.encode("cp1251"), name, **more).result()  # type: ignore[arg-type]
    return done.new, done.changed, done.same, done.bad


def numbers(monitor: Monitor) -> dict[str, str]:
    return {row.values["number"]: row.values.get("amount", "") for row in monitor.read.record_rows("orders")}


def test_rows_are_told_anew_by_their_key_and_an_import_is_undone_whole(monitor: Monitor) -> None:
    assert bring(monitor, ORDERS) == (1, 0, 0, 2)
    assert bring(monitor, ORDERS) == (0, 0, 1, 2), "the same table again changes nothing"
    changed = ORDERS.replace("12 500,00", "9,50").replace("33.11", "05.11")
    assert bring(monitor, changed) == (1, 1, 0, 1)
    assert numbers(monitor) == {"А-001": "9.50", "А-002": "900"}
    monitor.undo().result()
    assert numbers(monitor) == {"А-001": "12500.00"}
    assert bring(monitor, changed, "other.csv") == (1, 1, 0, 1)
    assert monitor.read.record_counts() == {"orders": 2}
    newest = monitor.read.imports()[0]
    assert (newest.file, newest.new, newest.changed, newest.bad) == ("other.csv", 1, 1, 1)
    monitor.records.remove(newest.id).result()
    assert numbers(monitor) == {"А-001": "12500.00"}
    with pytest.raises(NotKnownError):
        monitor.records.remove(newest.id).result()
    assert monitor.read.verify_log() is None


def test_a_row_that_was_replaced_is_found_no_more_by_its_old_words(monitor: Monitor) -> None:
    bring(monitor, ORDERS)
    assert [row.values["client"] for row in monitor.read.beginning("client", "ivanov")] == ["Иванова Мария"]
    bring(monitor, ORDERS.replace("Иванова Мария", "Ким Анна"))
    assert monitor.read.beginning("client", "ivanov") == []
    assert [row.values["client"] for row in monitor.read.find("number", {"A001"})] == ["Ким Анна"]


def test_bad_rows_wait_are_exported_corrected_and_gone(monitor: Monitor, tmp_path: Path) -> None:
    bring(monitor, ORDERS)
    wrong, missing = monitor.read.bad_records()
    assert (wrong.number, wrong.faults) == (3, ({"slug": "no_date", "field": "date", "written": "33.11.2026"},))
    assert list(wrong.cells) == ["№ заказа", "Дата", "Клиент", "Сумма, руб."], "in the order of the table"
    assert missing.faults[0]["slug"] == "missing"
    table = monitor.records.export_bad().decode("utf-8-sig")
    fixed = table.replace("33.11.2026", "30.11.2026")
    done = monitor.records.bring(fixed.encode("utf-8-sig"), "bad.csv").result()
    assert (done.new, done.bad) == (1, 1)
    (left,) = monitor.read.bad_records()
    assert left.cells["Клиент"] == "Без номера"
    with pytest.raises(InputError, match="still bad"):
        monitor.records.mend(left.id, {"Дата": "05.11.2026"}).result()
    monitor.records.mend(left.id, {"№ заказа": "А-003"}).result()
    assert monitor.read.bad_records() == []
    assert set(numbers(monitor)) == {"А-001", "А-002", "А-003"}
    monitor.undo().result()
    assert [one.id for one in monitor.read.bad_records()] == [left.id], "undone, it waits again"
    with pytest.raises(NotKnownError):
        monitor.records.mend(4711, {}).result()


def test_a_table_told_anew_brings_its_bad_rows_once(monitor: Monitor) -> None:
    bring(monitor, ORDERS)
    bring(monitor, ORDERS)
    assert len(monitor.read.bad_records()) == 2
    bring(monitor, ORDERS.replace("33.11", "30.11"))
    assert len(monitor.read.bad_records()) == 1


def test_a_mapping_is_kept_for_the_same_headings(monitor: Monitor) -> None:
    odd = "К1;К2;К3\nX-1;03/04/2026;Иван\n"
    with pytest.raises(InputError, match="does not tell"):
        bring(monitor, odd)
    with pytest.raises(InputError, match="no 'colour'"):
        bring(monitor, odd, kind="orders", mapping={"colour": "К1"})
    mapping = {"number": "К1", "date": "К2", "client": "К3"}
    assert bring(monitor, odd, kind="orders", mapping=mapping, month_first=True) == (1, 0, 0, 0)
    assert monitor.read.record_rows("orders")[0].values["date"] == "2026-03-04"
    again = monitor.records.look("к1; К2;к3.\nX-2;05/04/2026;Олег\n".encode(), "next.csv").result()
    assert (again.kind, again.kept, again.preview.mapping) == (
        "orders",
        True,
        {"number": "к1", "date": "К2", "client": "к3."},
    )
    assert str(again.preview.good[0].values["date"]) == "2026-05-04"
    (kept,) = monitor.read.mappings()
    assert (kept.kind, kept.month_first, kept.columns) == ("orders", True, ("К1", "К2", "К3"))
    monitor.records.forget_mapping(kept.id).result()
    assert monitor.read.mappings() == []


def test_a_watched_folder_is_read_when_a_file_changes(monitor: Monitor, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    folder.mkdir()
    file = folder / "orders.csv"
    file.write_bytes(ORDERS.encode("cp1251"))
    (folder / "~$orders.xlsx").write_bytes(b"locked")
    (folder / "notes.docx").write_bytes(b"no table")
    with pytest.raises(InputError):
        monitor.records.watch(tmp_path / "nowhere")
    monitor.records.watch(folder).result()
    with pytest.raises(InputError, match="already"):
        monitor.records.watch(folder).result()
    first = monitor.records.refresh()
    assert [(Path(name).name, done and done.new) for name, done in first.items()] == [("orders.csv", 1)]
    assert monitor.records.refresh() == {}
    file.write_bytes(ORDERS.replace("33.11", "30.11").encode("cp1251"))
    os.utime(file, ns=(1, 1))
    second = monitor.records.refresh("Mention Monitor")[str(file.resolve())]
    assert second is not None
    assert (second.new, second.same) == (1, 1)
    (folder / "broken.csv").write_bytes("Погода;Ветер\nясно;3\n".encode())
    (result,) = monitor.records.refresh().values()
    assert result is None
    (watched,) = monitor.read.watched_folders()
    assert watched.problem is not None
    assert "does not tell" in watched.problem
    assert monitor.records.refresh() == {}, "a file that cannot be read is not tried again until it changes"
    monitor.records.unwatch(watched.id).result()
    file.write_bytes(ORDERS.encode("cp1251"))
    assert monitor.records.refresh() == {}
    assert len(numbers(monitor)) == 2, "what came from there stays"
