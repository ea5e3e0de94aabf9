"""Opening the base: versions, backups, and what the environment may do to it, in the user's words."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from monitor.clock import utc_now
from monitor.errors import DamagedBaseError, DiskFullError, NetworkDriveError, NewerBaseError, ReadOnlyFolderError
from monitor.folder import file_system, open_folder
from monitor.store import connection as connections
from monitor.store.connection import open_readonly, open_writable
from monitor.store.migrations import migrations
from monitor.store.steps import STEPS
from tests.store.parts import Base, match, post


def test_steps_and_migrations_agree() -> None:
    assert tuple(step.name for step in migrations.pending(Database(memory=True))) == STEPS


def test_every_table_is_strict(base: Base) -> None:
    rows = base.all(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
        " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlite_%'"
    )
    assert rows == []


def test_a_reader_cannot_write(base: Base) -> None:
    reader = open_readonly(base.folder)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM entity")
    reader.close()


def test_a_newer_base_is_refused_and_untouched(base: Base) -> None:
    base.connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('mention_monitor', 'tenth', 'now')"
    )
    with pytest.raises(NewerBaseError, match="newer"):
        open_writable(base.folder, utc_now)


def test_a_backup_is_made_before_a_migration(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    base.entity()
    base.connection.close()
    monkeypatch.setattr(connections, "STEPS", (*STEPS, "second"))

    @migrations(name="second")
    def second(db: Database) -> None:
        db.conn.execute("ALTER TABLE entity ADD COLUMN colour TEXT")

    try:
        opened = open_writable(base.folder, base.clock)
        assert [row[1] for row in opened.execute("PRAGMA table_info(entity)")][-1] == "colour"
        opened.close()
    finally:
        migrations._migrations.pop()
    (copy,) = base.folder.backups.glob("*.sqlite3")
    kept = sqlite3.connect(copy)
    assert kept.execute("SELECT name FROM entity").fetchall() == [("Ромашка",)]
    assert "colour" not in [row[1] for row in kept.execute("PRAGMA table_info(entity)")]
    kept.close()


def test_posts_stored_by_the_first_version_stay(tmp_path: Path) -> None:
    folder = open_folder(tmp_path)
    old = Database(folder.database)
    migrations.apply(old, stop_before="no_matched_by")
    old.conn.execute(
        "INSERT INTO post (platform, key, kind, site, found_at, fingerprint, matched_by)"
        " VALUES ('feed', 'k', 'article', 'example.test', '2026-11-21T00:00:00.000Z', x'00', 'names-1')"
    )
    old.conn.commit()
    old.conn.close()
    opened = open_writable(folder, utc_now)
    assert opened.execute("SELECT * FROM post").fetchone()[1:3] == ("feed", "k")
    assert "matched_by" not in [row[1] for row in opened.execute("PRAGMA table_info(post)")]
    opened.close()


def test_a_failed_migration_leaves_the_base_as_it_was(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    base.entity()
    base.connection.close()
    monkeypatch.setattr(connections, "STEPS", (*STEPS, "second"))

    @migrations(name="second")
    def second(db: Database) -> None:
        db.conn.execute("ALTER TABLE entity ADD COLUMN colour TEXT")
        db.conn.execute("this is no SQL")

    try:
        with pytest.raises(sqlite3.OperationalError):
            open_writable(base.folder, base.clock)
    finally:
        migrations._migrations.pop()
    monkeypatch.undo()
    opened = open_writable(base.folder, base.clock)
    assert "colour" not in [row[1] for row in opened.execute("PRAGMA table_info(entity)")]
    opened.close()


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    folder = open_folder(tmp_path)
    folder.database.write_bytes(b"this is a text file, honestly" * 100)
    with pytest.raises(DamagedBaseError, match=r"mentions\.sqlite3"):
        open_writable(folder, utc_now)


def test_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.folder.file_system", lambda path: "cifs")
    with pytest.raises(NetworkDriveError, match="network drive"):
        open_folder(tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_the_file_system_is_read_from_the_mounts() -> None:
    if sys.platform != "linux":
        pytest.skip("the mounts are Linux's")
    assert file_system(Path("/proc/self")) == "proc"
    assert file_system(Path("/proc/does-not-exist")) == "proc"


def test_two_programs_may_open_a_new_folder_together(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from monitor.folder import open_folder;"
        "from monitor.store.connection import open_writable; from monitor.clock import utc_now;"
        "c = open_writable(open_folder(Path(sys.argv[1])), utc_now);"
        "print(c.execute('PRAGMA integrity_check').fetchone()[0])"
    )
    runs = [
        subprocess.Popen([sys.executable, "-c", script, str(tmp_path / "data")], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [run.communicate()[0].strip() for run in runs] == ["ok"] * 4
    assert len((tmp_path / "data" / "id").read_text().strip()) == 32


def test_a_full_disk_is_said_and_loses_nothing(base: Base) -> None:
    entity_id, place = base.entity(), base.source()
    base.record(place, (post("1"), (match(entity_id),)))
    base.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (pages,) = base.connection.execute("PRAGMA page_count").fetchone()
    base.connection.execute(f"PRAGMA max_page_count = {pages}")
    big = [(post(f"big-{n}", "слово " * 2000), ()) for n in range(50)]
    with pytest.raises(DiskFullError, match="full"), connections.usable(base.folder.database):
        base.record(place, *big)
    base.connection.execute("PRAGMA max_page_count = 1000000")
    assert base.all("SELECT count(*) FROM post") == [(1,)]
    assert base.all("PRAGMA integrity_check") == [("ok",)]


def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    # root may write anywhere, so the refusal is provoked where not even root can: inside /proc
    if sys.platform != "linux":
        pytest.skip("needs a folder that not even root may write")
    with pytest.raises(ReadOnlyFolderError, match="cannot be written"):
        open_folder(Path("/proc/1/data"))
