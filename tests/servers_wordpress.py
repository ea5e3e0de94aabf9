"""A real WordPress with its MariaDB for one test module: started, spoken to, gone without a trace.

A supervisor process (this file as a script) owns both servers and a temporary folder. It ends them when its
standard input closes, and that happens whichever way the test process ends.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

PACKAGE: Final = Path("/usr/share/wordpress")
SCRIPTS: Final = Path(__file__).parent / "wordpress"
PACKAGES: Final = "wordpress wordpress-l10n wordpress-theme-twentytwentyone php-cli php-mysql php-xml mariadb-server"
START_TIMEOUT_S: Final = 60.0
ACT_TIMEOUT_S: Final = 30.0


def missing() -> str | None:
    """What is not installed here, one English sentence; None when all is there."""
    programs = ("php", "mariadbd", "mariadb-install-db", "mariadb")
    if not (PACKAGE / "wp-load.php").is_file():
        return "wordpress is not installed"
    if not (PACKAGE / "wp-content/themes/twentytwentyone").is_dir():
        return "wordpress is not installed with its theme twentytwentyone"
    absent = [program for program in programs if shutil.which(program, path=_path()) is None]
    return f"wordpress is not installed with {', '.join(absent)}" if absent else None


def skip_unless_installed() -> None:
    """Skips the test where WordPress is not installed; fails it where servers are required."""
    reason = missing()
    if reason is None:
        return
    if os.environ.get("MENTION_MONITOR_SERVERS") == "require":
        pytest.fail(f"{reason}; it comes with: apt-get install {PACKAGES}")
    pytest.skip(reason)


@dataclass(frozen=True, slots=True)
class Added:
    """Something that now stands in the WordPress. `comments_feed` is None for a comment."""

    id: int
    url: str
    guid: str
    comments_feed: str | None = None


@dataclass(frozen=True, slots=True)
class WordPress:
    """A running WordPress at `url` (no slash at the end)."""

    url: str
    version: str
    folder: Path
    environment: dict[str, str]

    def act(self, *acts: tuple[str, dict[str, Any]]) -> list[Any]:
        """The results of acts of `tests/wordpress/acts.php`, done one after another.

        Raises: `subprocess.CalledProcessError` when WordPress refuses one.
        """
        return _act(self.folder, self.environment, acts)

    def add_post(self, **what: Any) -> Added:
        """A new public post: title, content (HTML), author, at ("YYYY-MM-DD HH:MM:SS" UTC), tags, slug."""
        return Added(**self.act(("add_post", what))[0])

    def add_comment(self, **what: Any) -> Added:
        """A new approved comment: post (id), author, text, at (UTC), parent (id)."""
        found = self.act(("add_comment", what))[0]
        return Added(found["id"], found["url"], guid=found["url"])

    def tag_url(self, name: str) -> str:
        """The address of a tag's page; its feed is below it."""
        found: str = self.act(("tag_url", {"name": name}))[0]
        return found

    def requests(self) -> list[dict[str, Any]]:
        """What was asked so far, oldest first: method, path, status, if_none_match, if_modified_since, agent."""
        log = Path(self.environment["WORDPRESS_LOG"])
        return [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.exists() else []


@contextlib.contextmanager
def wordpress(*, locale: str = "ru_RU", title: str = "Лавка слухов", **options: str) -> Iterator[WordPress]:
    """A new WordPress in a temporary folder, without posts. `options` are WordPress's own ("posts_per_rss")."""
    # Not below pytest's folder: the path of a Unix socket may have 107 bytes only.
    folder = Path(tempfile.mkdtemp(prefix="mm-wp-"))
    supervisor = subprocess.Popen(
        [sys.executable, __file__, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert supervisor.stdin is not None
    assert supervisor.stdout is not None
    try:
        ready = supervisor.stdout.readline()
        if not ready:
            pytest.fail("WordPress did not start, see the captured output")
        environment: dict[str, str] = json.loads(ready)
        settings = {"timezone_string": "Europe/Helsinki", "posts_per_rss": "10", **options}
        version = _act(folder, environment, [("install", {"title": title, "locale": locale, "options": settings})])[0]
        yield WordPress(environment["WORDPRESS_URL"], version, folder, environment)
    finally:
        supervisor.stdin.close()
        supervisor.wait(timeout=30)


def _path() -> str:
    return os.environ.get("PATH", "") + ":/usr/sbin:/sbin"  # mariadbd lies where only root looks


def _act(folder: Path, environment: dict[str, str], acts: Sequence[tuple[str, dict[str, Any]]]) -> list[Any]:
    done = subprocess.run(
        ["php", str(SCRIPTS / "acts.php"), str(folder / "site")],
        input=json.dumps(acts),
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=ACT_TIMEOUT_S,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(
            f"WordPress refused {[name for name, _ in acts]}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        )
    found: list[Any] = json.loads(done.stdout)
    return found


# --- the supervisor ---------------------------------------------------------------------------------


def supervise(folder: Path) -> None:
    """Starts MariaDB and PHP's server in `folder`, says so, waits for its input to end, ends them."""
    started: list[subprocess.Popen[bytes]] = []
    # Whoever stops us with a signal gets the same tidy end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to the tests, which then close our input
    try:
        _copy_site(folder / "site")
        base_socket = folder / "db.sock"
        started.append(_start_base(folder, base_socket))
        port = _free_port()
        environment = {
            "WORDPRESS_URL": f"http://127.0.0.1:{port}",
            "WORDPRESS_SOCKET": str(base_socket),
            "WORDPRESS_LOG": str(folder / "requests.jsonl"),
        }
        started.append(_start_php(folder, port, environment))
        sys.stdout.write(json.dumps(environment) + "\n")
        sys.stdout.flush()
        sys.stdin.read()
    finally:
        for process in reversed(started):
            # The group: PHP's workers outlive their parent otherwise. Nothing here is worth a slow goodbye.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _copy_site(site: Path) -> None:
    """A copy of Debian's files with our configuration: WordPress finds itself by where its files lie."""

    def unneeded(folder: str, names: list[str]) -> set[str]:
        if Path(folder).name == "languages":
            return {name for name in names if not name.startswith(("ru_RU", "uk", "fi"))}
        return {"wp-config.php"} & set(names)

    shutil.copytree(PACKAGE, site, ignore=unneeded, ignore_dangling_symlinks=True)
    shutil.copy(SCRIPTS / "wp-config.php", site)


def _start(command: Sequence[str], log: Path, environment: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    # Their own group, to be ended as one; the leash is for the case that we are killed ourselves.
    leash = ["setpriv", "--pdeathsig", "KILL"] if shutil.which("setpriv") else []
    with log.open("wb") as output:
        return subprocess.Popen(
            [*leash, *command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, **(environment or {}), "PATH": _path()},
            start_new_session=True,
        )


def _start_base(folder: Path, base_socket: Path) -> subprocess.Popen[bytes]:
    user = ["--user=root"] if os.geteuid() == 0 else []
    files = ["--no-defaults", f"--datadir={folder / 'db'}", *user]
    subprocess.run(
        ["mariadb-install-db", *files, "--auth-root-authentication-method=normal", "--skip-test-db"],
        env={**os.environ, "PATH": _path()},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    fast = [
        "--innodb-flush-log-at-trx-commit=0",
        "--skip-log-bin",
        "--innodb-buffer-pool-size=32M",
        "--skip-name-resolve",
    ]
    command = ["mariadbd", *files, "--skip-networking", f"--socket={base_socket}", f"--pid-file={folder / 'db.pid'}"]
    process = _start([*command, *fast], folder / "db.log")
    client = ["mariadb", "--no-defaults", f"--socket={base_socket}", "--user=root"]
    create = [*client, "--execute=CREATE DATABASE wordpress CHARACTER SET utf8mb4"]
    _wait(process, folder / "db.log", lambda: base_socket.exists() and _succeeds(create))
    return process


def _start_php(folder: Path, port: int, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    settings = ["-d", "opcache.enable_cli=1", "-d", "display_errors=0", "-d", "log_errors=1"]
    command = ["php", *settings, "-S", f"127.0.0.1:{port}", "-t", str(folder / "site"), str(SCRIPTS / "router.php")]
    log = folder / "php.log"
    process = _start(command, log, {**environment, "PHP_CLI_SERVER_WORKERS": "4"})
    _wait(process, log, lambda: _accepts(port))
    return process


def _wait(process: subprocess.Popen[bytes], log: Path, is_ready: Any) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while not is_ready():
        if process.poll() is not None or time.monotonic() > deadline:
            sys.exit(f"{process.args!r} did not start:\n{log.read_text('utf-8', 'replace')[-3000:]}")
        time.sleep(0.05)


def _succeeds(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _accepts(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    supervise(Path(sys.argv[1]))
