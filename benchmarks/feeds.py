"""Ours against reader and newsboat on the same 200 feeds, in one run; prints JSON.

    python benchmarks/feeds.py [--rounds 3] [--jobs 8] [--only ours,reader,newsboat] [--strict]

Each round runs every program on an empty base: `cold` fetches everything, `warm` asks again and is answered
304 for every feed. The clock runs over the whole process, start of the interpreter included. What each one
stored is counted after, ours entry by entry against the truth. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, Final

from feed_checks import Checks, check_newsboat, check_ours, check_reader, check_understood, requests_since
from feed_peers import find_newsboat, find_reader

HERE: Final = Path(__file__).parent
STOPWATCH: Final = (sys.executable, "-S", "-E", str(HERE / "stopwatch.py"))
TIMEOUT_S: Final = 300

READER_SETUP: Final = """
import sys
from reader import make_reader
with make_reader(sys.argv[1]) as reader:
    for line in open(sys.argv[2]):
        reader.add_feed(line.strip())
"""
NEWSBOAT_CONFIG: Final = "auto-reload no\nreload-threads {threads}\nmax-items 0\ncleanup-on-quit no\n"

Run = dict[str, Any]
Measured = tuple[dict[str, Run], Checks]
Measure = Callable[["Server", Path], Measured]


class Server:
    """The feed server, in its own process."""

    def __init__(self, folder: Path, feeds: int, entries: int) -> None:
        self.folder = folder
        command = [sys.executable, str(HERE / "feed_server.py"), "--folder", str(folder)]
        command += ["--feeds", str(feeds), "--entries", str(entries)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            sys.exit("feeds.py: the feed server did not start, see above")
        self.ready: dict[str, int] = json.loads(line)

    def close(self) -> None:
        """Stops it: it ends with its standard input."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(timeout=10)


def timed(command: Sequence[str], output: Path, server: Server, env: Mapping[str, str] | None = None) -> Run:
    """One measured run of a command, with the requests that the server saw meanwhile."""
    before = (server.folder / "requests.jsonl").stat().st_size
    done = subprocess.run(
        [*STOPWATCH, str(output), *command],
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        env={**os.environ, **(env or {})},
        check=True,
    )
    run: Run = json.loads(done.stdout)
    run["requests"] = requests_since(server.folder / "requests.jsonl", before)
    if run["exit"] != 0:
        tail = output.read_text("utf-8", "replace")[-2000:]
        raise RuntimeError(f"{' '.join(command)} ended with {run['exit']}:\n{tail}")
    return run


def run_ours(command: str, jobs: int, server: Server, folder: Path) -> Measured:
    """Ours on a new data folder: entities and sources imported first (not timed), then two crawls.

    Both store and match; understanding what matched (language, tone, complaint, story) is a queue of its own,
    worked off by the third run, `understood`, whose feeds are all unchanged.
    """
    data = folder / "data"
    base = [command, "--data", str(data)]
    # pip compiled the peers when it installed them; what is installed editable is compiled at its first start, unless
    # the environment forbids to write the result
    subprocess.run([sys.executable, "-m", "compileall", "-q", "crawlers", "monitor", "ui"], cwd=HERE.parent, check=True)
    for step in (
        [*base, "entity", "import", str(server.folder / "entities.json")],
        [*base, "source", "import", str(server.folder / "sources.opml"), "--allow-private"],
    ):
        subprocess.run(step, check=True, stdout=subprocess.DEVNULL, timeout=TIMEOUT_S)
    crawl = [*base, "crawl", "--all", "--jobs", str(jobs), "--format", "json"]
    cold = timed([*crawl, "--no-analyse"], folder / "cold.txt", server)
    warm = timed([*crawl, "--no-analyse"], folder / "warm.txt", server)
    checks = check_ours(data, server.folder, server.ready, cold, warm)
    understood = timed([*crawl, "--analyse"], folder / "understood.txt", server)
    check_understood(data, checks)
    return {"cold": cold, "warm": warm, "understood": understood}, checks


def run_reader(python: Path, workers: int, server: Server, folder: Path) -> Measured:
    """reader on a new base: feeds added through its API first (not timed), then two updates."""
    base = folder / "reader.sqlite"
    setup = [str(python), "-c", READER_SETUP, str(base), str(server.folder / "urls")]
    subprocess.run(setup, check=True, timeout=TIMEOUT_S)
    update = [str(python), "-m", "reader", "--db", str(base), "update", "--no-scheduled", "--workers", str(workers)]
    cold = timed(update, folder / "cold.txt", server)
    warm = timed(update, folder / "warm.txt", server)
    return {"cold": cold, "warm": warm}, check_reader(base, server.ready, cold, warm)


def run_newsboat(command: str, threads: int, server: Server, folder: Path) -> Measured:
    """newsboat on a new cache. It sends If-None-Match from its third reload on, so that one is `warm`."""
    config = folder / "config"
    config.write_text(NEWSBOAT_CONFIG.format(threads=threads), "utf-8")
    cache = folder / "cache.db"
    reload = [command, "-u", str(server.folder / "urls"), "-c", str(cache), "-C", str(config), "-x", "reload"]
    env = {"HOME": str(folder)}
    cold = timed(reload, folder / "cold.txt", server, env)
    second = timed(reload, folder / "second.txt", server, env)
    warm = timed(reload, folder / "warm.txt", server, env)
    return {"cold": cold, "second": second, "warm": warm}, check_newsboat(cache, server.ready, cold, warm)


def summary(rounds: Sequence[Measured]) -> dict[str, Any]:
    """Medians over the rounds, the single figures, and what was checked in the last round."""
    names = rounds[0][0].keys()
    every = {f"{name}_s": [round(runs[name]["wall_s"], 3) for runs, _ in rounds] for name in names}
    peaks = [round(max(runs[name]["peak_mb"] for name in ("cold", "warm")), 1) for runs, _ in rounds]
    found: dict[str, Any] = {name: median(figures) for name, figures in every.items()}
    found["peak_mb"] = median(peaks)
    found["cold_cpu_s"] = round(median(runs["cold"]["cpu_s"] for runs, _ in rounds), 3)
    found["warm_cpu_s"] = round(median(runs["warm"]["cpu_s"] for runs, _ in rounds), 3)
    if "understood" in names:
        findings = rounds[-1][1].found.get("findings", 0)
        found["understood_posts_per_s"] = round(findings / found["understood_s"], 1)
        found["understood_posts_per_cpu_s"] = round(
            findings / median(runs["understood"]["cpu_s"] for runs, _ in rounds), 1
        )
        found["understood_peak_mb"] = round(median(runs["understood"]["peak_mb"] for runs, _ in rounds), 1)
    found["processes"] = max(run["processes"] for runs, _ in rounds for run in runs.values())
    found["every_round"] = {**every, "peak_mb": peaks}
    found["checks"] = rounds[-1][1].found
    found["problems"] = sorted({problem for _, checks in rounds for problem in checks.problems})
    return found


def compare(results: Mapping[str, Any]) -> dict[str, Any]:
    """Ratios to the peers and whether the targets are met; only what was measured."""
    found: dict[str, Any] = {}
    ours = results.get("ours")
    if not ours:
        return found
    for peer in ("reader", "newsboat"):
        if peer in results:
            for figure in ("cold_s", "warm_s", "peak_mb"):
                found[f"{peer}_to_ours_{figure}"] = round(results[peer][figure] / ours[figure], 2)
    targets: dict[str, bool] = {}
    if "reader" in results:
        targets["cold: at most 1/8 of reader"] = ours["cold_s"] <= results["reader"]["cold_s"] / 8
        targets["warm: not slower than reader"] = ours["warm_s"] <= results["reader"]["warm_s"]
    if "newsboat" in results:
        targets["cold: faster than newsboat"] = ours["cold_s"] < results["newsboat"]["cold_s"]
    targets["read right: no problem found"] = not ours["problems"]
    return {**found, "targets": targets}


@contextlib.contextmanager
def workplace(given: Path | None) -> Iterator[Path]:
    """A folder for bases and logs: the one given (kept), else a temporary one."""
    if given is not None:
        given.mkdir(parents=True, exist_ok=True)
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="feeds-benchmark-") as name:
        yield Path(name)


def chosen(options: argparse.Namespace, notes: list[str]) -> dict[str, Measure]:
    """What is to be measured, by name; `notes` gets a line for each peer that is not to be had."""
    wanted = options.only.split(",")
    found: dict[str, Measure] = {}
    if "ours" in wanted:
        found["ours"] = partial(run_ours, options.ours, options.jobs)
    if "reader" in wanted and (python := find_reader(notes)) is not None:
        found["reader"] = partial(run_reader, python, options.reader_workers)
    if "newsboat" in wanted and (command := find_newsboat(notes)) is not None:
        found["newsboat"] = partial(run_newsboat, command, options.newsboat_threads)
    return found


def measured(
    measures: Mapping[str, Measure], number: int, server: Server, place: Path, clear: bool
) -> dict[str, Measured]:
    """One round: everybody once, another one first each time, so that a busy moment hits all alike."""
    names = list(measures)
    first = number % len(names)
    found = {}
    for name in names[first:] + names[:first]:
        folder = place / f"{name}-{number}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        found[name] = measures[name](server, folder)
        sys.stderr.write(f"round {number + 1}: {name} done\n")
        if clear:
            shutil.rmtree(folder)
    return found


def main() -> int:
    """Runs the rounds and prints the JSON; 1 where --strict and a target is missed."""
    parser = argparse.ArgumentParser(description="Ours against reader and newsboat on the same feeds.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--entries", type=int, default=50)
    parser.add_argument("--jobs", type=int, default=8, help="for ours: what it does unless told otherwise")
    parser.add_argument("--reader-workers", type=int, default=1, help="its fastest setting here")
    parser.add_argument("--newsboat-threads", type=int, default=1, help="its fastest setting here")
    parser.add_argument("--only", default="ours,reader,newsboat")
    parser.add_argument("--ours", default=str(Path(sys.executable).with_name("mention-monitor")))
    parser.add_argument("--folder", type=Path, help="keep bases and logs here")
    parser.add_argument("--strict", action="store_true", help="exit 1 when a target is missed")
    options = parser.parse_args()

    notes: list[str] = []
    measures = chosen(options, notes)
    with workplace(options.folder) as place:
        server = Server(place / "server", options.feeds, options.entries)
        try:
            rounds = [
                measured(measures, number, server, place, options.folder is None) for number in range(options.rounds)
            ]
        finally:
            server.close()
    results: dict[str, Any] = {name: summary([found[name] for found in rounds]) for name in measures}
    results["compared"] = compare(results)
    results["setup"] = {
        **server.ready,
        "rounds": options.rounds,
        "jobs": options.jobs,
        "reader_workers": options.reader_workers,
        "newsboat_threads": options.newsboat_threads,
        "python": platform.python_version(),
        "cpus": os.cpu_count(),
        "load": [round(part, 2) for part in os.getloadavg()],
        "notes": notes,
    }
    sys.stdout.write(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    missed = [name for name, met in results["compared"].get("targets", {}).items() if not met]
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    sys.exit(main())
