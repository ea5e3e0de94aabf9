"""A Bluesky network of its own: accounts, posts, answers, in the network's own server and view.

    python bluesky.py FOLDER NETWORK

NETWORK is where @atproto/dev-env is installed. It wants PostgreSQL and Redis, which run for it alone, in a folder
that goes with them: PostgreSQL refuses to run as root, and pytest's own folder is for its user only.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from stage import obey

LOGS, NETWORK = Path(sys.argv[1]), Path(sys.argv[2])
PROGRAM = Path(__file__).parent / "network" / "network.mjs"
PASSWORD = "an-app-password"
POST = "app.bsky.feed.post"
WRITES = 100  # the most that one call takes is 200
START_TIMEOUT_S = 60.0
folder = Path(tempfile.mkdtemp(prefix="mm-bsky-"))
started: list[tuple[subprocess.Popen[bytes], signal.Signals]] = []
tokens: dict[str, dict[str, str]] = {}


def start(name: str, command: Sequence[str], ends_by: signal.Signals, **more: Any) -> subprocess.Popen[bytes]:
    # The leash is for the case that we are killed ourselves.
    leash = ["setpriv", *(["--pdeathsig", ends_by.name.removeprefix("SIG")])] if shutil.which("setpriv") else []
    with (LOGS / f"{name}.log").open("wb") as log:
        process = subprocess.Popen([*leash, *command], stderr=log, **{"stdout": log, **more})
    started.append((process, ends_by))
    return process


@atexit.register
def end() -> None:
    for process, ends_by in reversed(started):
        process.send_signal(ends_by)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)
        process.kill()
        process.wait()
    shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    sys.exit(f"nothing listens at port {port}")


def start_postgres(programs: Path) -> str:
    data, port = folder / "postgres", free_port()
    data.mkdir()
    user = []
    if os.geteuid() == 0:
        owner = pwd.getpwnam("postgres")
        folder.chmod(0o711)
        os.chown(data, owner.pw_uid, owner.pw_gid)
        user = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]
    made = [
        *user,
        str(programs / "initdb"),
        "-D",
        str(data),
        "-A",
        "trust",
        "-U",
        "postgres",
        "--no-sync",
        "-E",
        "UTF8",
    ]
    subprocess.run([*made, "--locale=C"], cwd="/", stdout=subprocess.DEVNULL, check=True)
    command = [*user, str(programs / "postgres"), "-D", str(data), "-h", "127.0.0.1", "-p", str(port), "-F", "-k", ""]
    start("postgres", command, signal.SIGINT, cwd="/")
    wait_for(port)
    return f"postgresql://postgres@127.0.0.1:{port}/postgres"


def start_redis() -> str:
    port = free_port()
    settings = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", str(folder)]
    start("redis", ["redis-server", *settings], signal.SIGTERM)
    wait_for(port)
    return f"127.0.0.1:{port}"


def start_network() -> subprocess.Popen[bytes]:
    programs = Path(shutil.which("postgres") or max(Path("/usr/lib/postgresql").glob("*/bin/postgres"))).parent
    environment = {
        **os.environ,
        "DB_POSTGRES_URL": start_postgres(programs),
        "REDIS_HOST": start_redis(),
        "TMPDIR": str(folder),
    }
    return start(
        "network",
        ["node", str(PROGRAM), str(NETWORK / "package.json")],
        signal.SIGKILL,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def hear() -> Any:
    assert network.stdout is not None
    return json.loads(network.stdout.readline() or sys.exit("the network ended"))


# --- acts -------------------------------------------------------------------------------------------


def account(name: str) -> dict[str, str]:
    given = {"handle": f"{name}.test", "email": f"{name}@mail.test", "password": PASSWORD}
    tokens[name] = ask("com.atproto.server.createAccount", None, given)
    return {"handle": given["handle"], "did": tokens[name]["did"], "password": PASSWORD}


def post(author: str, texts: list[str], answers: dict[str, str] | None = None) -> list[dict[str, str]]:
    """Posts a millisecond apart, the last now; `answers` is what this gave for a post that all of them answer."""
    now = datetime.now(UTC)
    writes = []
    for number, text in enumerate(texts, 1):
        at = (now - timedelta(milliseconds=len(texts) - number)).isoformat(timespec="milliseconds")
        record: dict[str, Any] = {"$type": POST, "text": text, "createdAt": at.replace("+00:00", "Z")}
        if answers is not None:
            record["reply"] = {"parent": answers, "root": answers}
        writes.append({"$type": "com.atproto.repo.applyWrites#create", "collection": POST, "value": record})
    made: list[dict[str, str]] = []
    for start in range(0, len(writes), WRITES):
        asked = {"repo": tokens[author]["did"], "writes": writes[start : start + WRITES]}
        made += ask("com.atproto.repo.applyWrites", author, asked)["results"]
    return [{"uri": one["uri"], "cid": one["cid"]} for one in made]


def delete(author: str, uri: str) -> None:
    what = {"repo": tokens[author]["did"], "collection": POST, "rkey": uri.rpartition("/")[2]}
    ask("com.atproto.repo.deleteRecord", author, what)


def settle() -> None:
    """Until all that was written stands in the view."""
    assert network.stdin is not None
    network.stdin.write(b"\n")
    network.stdin.flush()
    hear()


def ask(method: str, author: str | None, what: dict[str, Any]) -> Any:
    headers = {"Content-Type": "application/json"}
    if author is not None:
        headers["Authorization"] = f"Bearer {tokens[author]['accessJwt']}"
    asked = urllib.request.Request(f"{parts['pds']}/xrpc/{method}", json.dumps(what).encode(), headers)
    try:
        with urllib.request.urlopen(asked) as answer:
            return json.load(answer)
    except urllib.request.HTTPError as refused:
        raise RuntimeError(f"{method}: {refused.status} {refused.read().decode()}") from refused


network = start_network()
parts = hear()
obey(parts["pds"], {act.__name__: act for act in (account, post, delete, settle)}, view=parts["view"], at_end=end)
