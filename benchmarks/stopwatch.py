"""Runs a command and prints {"wall_s", "cpu_s", "peak_mb", "processes", "exit"} as one JSON line.

    python -S -E benchmarks/stopwatch.py OUTPUT_FILE COMMAND [ARGUMENT…]

It is a process of its own because Linux counts the memory of whoever forks into the child's peak: this one
is small (about 10 MB), the benchmark is not. The clock runs from before the command's process exists until
it is gone. `peak_mb` is the peak of resident memory; of a command that starts others, the sum of the peaks
of all (an upper bound). What the command prints goes to OUTPUT_FILE.
"""

from __future__ import annotations

# pathlib would add to this process what it must not weigh.
# ruff: noqa: PTH123, PTH208
import json
import os
import select
import sys
import time

SAMPLE_EVERY_MS = 20


def family(pid: int) -> list[int]:
    """The processes below `pid`, as far as Linux tells; [] elsewhere."""
    found: list[int] = []
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as listed:
                for child in map(int, listed.read().split()):
                    found += [child, *family(child)]
    except OSError:  # gone in between
        pass
    return found


def peak_kb(pid: int) -> int:
    """The peak of resident memory of a living process so far; 0 when it is gone."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmHWM:")), 0)
    except OSError:
        return 0


def main() -> None:
    """Runs, waits, reports."""
    output, *command = sys.argv[1:]
    peaks: dict[int, int] = {}
    descriptor = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    started = time.perf_counter()
    pid = os.posix_spawnp(
        command[0],
        command,
        os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, descriptor, 1), (os.POSIX_SPAWN_DUP2, descriptor, 2)],
    )
    if hasattr(os, "pidfd_open"):
        ended = select.poll()
        ended.register(os.pidfd_open(pid), select.POLLIN)
        while not ended.poll(SAMPLE_EVERY_MS):
            for child in family(pid):
                peaks[child] = max(peaks.get(child, 0), peak_kb(child))
    _, status, usage = os.wait4(pid, 0)
    wall_s = time.perf_counter() - started
    own_kb = usage.ru_maxrss if sys.platform != "darwin" else usage.ru_maxrss // 1024
    measured = {
        "wall_s": wall_s,
        "cpu_s": usage.ru_utime + usage.ru_stime,
        "peak_mb": (own_kb + sum(peaks.values())) / 1024,
        "processes": 1 + len(peaks),
        "exit": os.waitstatus_to_exitcode(status),
    }
    sys.stdout.write(json.dumps(measured) + "\n")


if __name__ == "__main__":
    main()
