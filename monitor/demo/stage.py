"""The demo itself: the bundled site, a throw-away data folder, a crawl over real HTTP, and what it found."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

from monitor.demo.content import entities_json
from monitor.demo.site import DemoSite, Spot
from monitor.exchange import entities as entity_files
from monitor.service import Monitor
from monitor.types import Decision, Health, Kind, MentionQuery, MentionRow, NewSource, Order, Role, SourceRow

Echo = Callable[[str], None]

PERSON: Final = "Demo"
SETTLE_S: Final = 120.0
"""Longest wait for the analysis of some 140 posts; it takes seconds, more where the machine is slow."""
_HEALTH: Final = {
    Health.NEW: "not read yet",
    Health.WORKS: "works",
    Health.NEEDS_YOU: "needs you",
    Health.CANNOT: "can't be watched",
}
_SHOWN: Final = 8


def run(echo: Echo, open_window: bool, keep: bool) -> int:
    """The exit code: 0 when the demo ran, 3 when a place that should work could not be read.

    `echo` prints one line. The window is opened where `open_window` asks for it and a display exists;
    else the site's second day is crawled too. `keep` leaves the data folder behind and says where.
    """
    # a place that refuses is told in the table; without a handler Python would print the warning as well
    logging.getLogger("monitor").addHandler(logging.NullHandler())
    with DemoSite() as site, _folder(echo, keep) as folder:
        echo(f"{len(site.spots())} places of invented companies answer on this computer.")
        with Monitor.open(folder, person=PERSON) as monitor:
            prepare(monitor, site)
            failed = visit(monitor, site, echo)
            show_found(monitor, echo)
            if not (open_window and has_display()):
                second_day(monitor, site, echo)
                return 3 if failed else 0
        # The window opens the folder itself; the site goes on answering until it is closed.
        site.advance()
        echo("")
        echo("The window opens. On Places, read everything again: the site's next day has begun.")
        return open_the_window(folder)


def prepare(monitor: Monitor, site: DemoSite) -> None:
    """Adds whom to watch and where; the site is our own, so there is no pause between requests."""
    monitor.settings.set("host_delay", 0)
    monitor.settings.set("keep_in_tray", False)
    for _, entity in entity_files.read(entities_json()):
        monitor.add_entity(entity).result()
    monitor.add_sources([as_source(spot) for spot in site.spots()]).result()


def as_source(spot: Spot) -> NewSource:
    """The place as a user would add it; loopback addresses must be allowed one by one."""
    return NewSource(spot.address, spot.crawler, name=spot.name, lang=spot.lang, zone=spot.zone, allow_private=True)


def visit(monitor: Monitor, site: DemoSite, echo: Echo) -> bool:
    """Crawls all places and prints them; True when one failed that should not."""
    started = time.monotonic()
    requests_before = len(site.requests)
    report = monitor.crawl(due_only=False).result()
    monitor.settle(SETTLE_S)
    took_s = time.monotonic() - started
    rows = {row.address: row for row in monitor.read.sources()}
    echo(
        f"Read {report.sources} places with {len(site.requests) - requests_before} requests"
        f" and understood what they say in {took_s:.1f} s."
    )
    echo("")
    in_order = [rows[spot.address] for spot in site.spots() if spot.address in rows]
    for line in _table(("Place", "Read by", "Posts", "State"), [_place(row) for row in in_order]):
        echo(line)
    expected = {spot.address for spot in site.spots() if not spot.readable}
    return any(rows[address].id in report.failed for address in rows.keys() - expected)


def show_found(monitor: Monitor, echo: Echo) -> None:
    """Prints complaints, news of clients, what else was said, and the coverage line."""
    complaints = _mentions(
        monitor, MentionQuery(roles=(Role.OWN,), kinds=(Kind.COMPLAINT,), stories=True, order=Order.URGENT)
    )
    echo("")
    echo(f"Complaints about you, the gravest first: {len(complaints)}")
    complaints.sort(key=lambda row: -(row.severity or 0))
    _list(echo, [_complaint(row) for row in complaints])
    heard = _mentions(monitor, MentionQuery(roles=(Role.CLIENT,), stories=True))
    sure = [row for row in heard if row.decision is Decision.MATCH]
    echo("")
    echo(f"Heard of your key clients: {len(sure)}, and {len(heard) - len(sure)} to check")
    _list(echo, [f"{row.entity_name}: {row.title or _excerpt(row)}{_copies(row)}" for row in sure])
    others = Counter(row.kind for row in _mentions(monitor, MentionQuery(roles=(Role.OWN,))))
    del others[Kind.COMPLAINT]
    echo("")
    echo("Also about you: " + ", ".join(f"{count} {kind.replace('_', ' ')}" for kind, count in others.most_common()))
    echo("")
    echo(coverage(monitor))


def second_day(monitor: Monitor, site: DemoSite, echo: Echo) -> None:
    """Lets the site's next day begin, crawls again and prints what changed."""
    before = set(monitor.read.mention_ids(MentionQuery()))
    site.advance()
    report = monitor.crawl(due_only=False).result()
    monitor.settle(SETTLE_S)
    gone = look_again(monitor)
    now = _mentions(monitor, MentionQuery())
    new = [row for row in now if row.id not in before]
    edited = [row for row in now if row.id in before and row.edited]
    echo("")
    echo(f"The next day: {report.new_posts} new posts, {len(new)} new mentions, {report.unchanged} places unchanged.")
    _list(echo, [f"new      {row.entity_name}: {_excerpt(row)}" for row in new])
    _list(echo, [f"edited   {row.entity_name}: {_excerpt(row)}" for row in edited])
    _list(echo, [f"deleted  {row.entity_name}: {_excerpt(row)}" for row in gone])


def look_again(monitor: Monitor) -> list[MentionRow]:
    """Asks at the permalinks of posts that name us; those that are not there any more."""
    about_us = [row for row in _mentions(monitor, MentionQuery(roles=(Role.OWN,))) if row.url]
    for post_id in {row.post_id for row in about_us}:
        monitor.recheck(post_id).result()
    return [row for row in monitor.read.rows([row.id for row in about_us]) if row.gone]


def coverage(monitor: Monitor) -> str:
    """The honest line: what was watched, and what could not be."""
    line = monitor.read.coverage()
    since = "" if line.since is None else f" since {line.since:%Y-%m-%d}"
    return (
        f"{line.places} places, {line.posts} posts read{since}, {line.named_own} named you,"
        f" {line.unreadable} could not be read"
    )


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_the_window(folder: Path) -> int:
    """The window's exit code, after it was closed. Found by entry point: the core imports no screen."""
    (window,) = entry_points(group="mention_monitor.window", name="main")
    return int(window.load()(folder, PERSON))


@contextmanager
def _folder(echo: Echo, keep: bool) -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="mention-monitor-demo-"))
    try:
        yield path
    finally:
        if keep:
            echo(f"What was found is kept in {path}")
        else:
            shutil.rmtree(path, ignore_errors=True)


def _mentions(monitor: Monitor, query: MentionQuery) -> list[MentionRow]:
    return monitor.read.rows(monitor.read.mention_ids(query))


def _place(row: SourceRow) -> tuple[str, ...]:
    state = _HEALTH[row.health]
    if row.error_detail:
        state = f"{state}: {row.error_detail}"
    return (row.name, row.crawler, str(row.posts), state)


def _complaint(row: MentionRow) -> str:
    reason = row.reason.replace("_", " ") if row.reason else "no reason told"
    return f"[{row.severity or '-'}] {reason:<14} {row.author or '?'}: {_excerpt(row)}{_copies(row)}"


def _excerpt(row: MentionRow) -> str:
    """The words around the name, on one line."""
    words = " ".join(row.excerpt.split())
    return words if len(words) <= 76 else words[:75] + "…"


def _copies(row: MentionRow) -> str:
    return f"  ×{row.story_size}" if row.story_size > 1 else ""


def _list(echo: Echo, lines: Sequence[str]) -> None:
    for line in lines[:_SHOWN]:
        echo(f"  {line}")
    if len(lines) > _SHOWN:
        echo(f"  … and {len(lines) - _SHOWN} more")


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[n]) for row in (head, *rows)) for n in range(len(head))]
    return [
        "  ".join(
            cell.rjust(width) if cell.isdigit() else cell.ljust(width) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in (head, *rows)
    ]
