"""`mention-monitor crawl` and `mention-monitor watch`."""

from __future__ import annotations

import gc
import signal
import sys
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from types import FrameType
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import exits, output
from monitor.cli.app import Options
from monitor.place_types import CrawlReport, Progress

if TYPE_CHECKING:
    from monitor.service import Monitor
    from monitor.types import Alert


@click.command()
@click.option("--due", "which", flag_value="due", default="due", help="What is due (this is meant without an option).")
@click.option("--all", "which", flag_value="all", help="All places that are switched on.")
@click.option(
    "--source",
    "ids",
    multiple=True,
    type=click.IntRange(1, output.MOST_NUMBER),
    metavar="ID",
    help="Only this place; can be repeated.",
)
@click.option("--jobs", type=click.IntRange(1, 64), help="Places read at the same time.")
@click.option("--analyse/--no-analyse", default=True, help="Understand what matched now, or leave it in the queue.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.pass_obj
def crawl(options: Options, which: str, ids: tuple[int, ...], jobs: int | None, analyse: bool, form: str) -> None:
    """Read places once. Ctrl+C stops cleanly: what was read stays, the rest is read next time."""
    with options.open() as monitor:
        # what is loaded now stays for good: looking through it at each collection costs a third of a crawl
        gc.freeze()
        with _Stop(monitor) as stop, _Bar(monitor):
            future = monitor.crawl(ids or None, due_only=which == "due", jobs=jobs, analyse=analyse)
            report = stop.wait(future)
            if analyse and not report.cancelled:
                monitor.settle()
        complaints = sum(monitor.places.complaints_since(stop.started_at).values())
        if form == "text":
            coverage = monitor.places.coverage()
            names = {row.id: row.name for row in monitor.places.sources()}
            new_signals = [row for row in monitor.read.signals() if row.at >= stop.started_at]
    if form == "json":
        output.echo_json({**output.plain(report), "new_complaints": complaints})
    else:
        _tell(report, complaints, names)
        from monitor.cli.signals import in_words
        from monitor.cli.sources import coverage_line

        click.echo(coverage_line(coverage))
        for row in new_signals:
            click.echo(f"stands out of the usual: {in_words(row)}; see 'mention-monitor signals list'")
    if report.cancelled:
        raise click.exceptions.Exit(exits.INTERRUPTED)
    if report.failed:
        raise click.exceptions.Exit(exits.PART_FAILED)


@click.command()
@click.pass_obj
def watch(options: Options) -> None:
    """Read what is due, for ever, with no window. Ctrl+C or a termination signal ends it cleanly."""
    ended = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        ended.set()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), end)
    with options.open() as monitor:
        monitor.subscribe_alerts(lambda alert: _announce(monitor, alert))
        monitor.watch(True)
        click.echo(f"watching {len(monitor.places.sources())} places in {monitor.folder.path}", err=True)
        while not ended.wait(0.5):
            pass


class _Stop:
    """Turns the first Ctrl+C into a clean stop of the crawl; a second one ends the program."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self.started_at = monitor.clock()
        self._before: Any = None

    def __enter__(self) -> _Stop:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._on_signal)
        return self

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self._monitor.cancel_crawl()

    def wait(self, future: Future[CrawlReport]) -> CrawlReport:
        """The report; the main thread stays open for signals."""
        while True:
            try:
                return future.result(timeout=0.2)
            except NotYet:
                if future.done():
                    raise


class _Bar:
    """Progress on a terminal; silence elsewhere."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._bar: Any = None

    def __enter__(self) -> _Bar:
        if not sys.stderr.isatty():
            return self
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as RichProgress

        self._bar = RichProgress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[detail]}"),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._bar.start()
        self._task = self._bar.add_task("reading places", total=None, detail="")
        self._end = self._monitor.subscribe_progress(self._show)
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._end()
            self._bar.stop()

    def _show(self, progress: Progress | None) -> None:
        if progress is None:
            return
        words = {"crawl": "reading places", "rematch": "matching again", "analyse": "understanding"}
        detail = ""
        if progress.key == "crawl" and progress.detail:
            posts, _, mentions = progress.detail.partition("/")
            detail = f"{posts} new posts, {mentions} mentions"
        self._bar.update(
            self._task,
            description=words.get(progress.key, progress.key),
            completed=progress.done,
            total=progress.total,
            detail=detail,
        )


def _tell(report: CrawlReport, complaints: int, names: dict[int, str]) -> None:
    if report.sources == 0:
        click.echo("no place is due")
        return
    click.echo(
        f"{report.sources} places read, {report.unchanged} unchanged, {len(report.failed)} failed;"
        f" {report.new_posts} new posts, {report.new_mentions} new mentions, {complaints} complaints"
        + (f", {report.skipped} things skipped" if report.skipped else "")
    )
    for source_id, code in sorted(report.failed.items()):
        exits.complain(f"place {source_id} ({names.get(source_id, '?')}): {code}; see 'mention-monitor source list'")


def _announce(monitor: Monitor, alert: Alert) -> None:
    from monitor.cli.signals import in_words
    from monitor.types import AlertKind

    stands_out = None if alert.signal_id is None else monitor.read.signal(alert.signal_id)
    if stands_out is not None:
        click.echo(f"stands out of the usual: {in_words(stands_out)}")
        return
    what = {
        AlertKind.COMPLAINT: "complaint",
        AlertKind.SOON: "answer due soon",
        AlertKind.OVERDUE: "answer overdue",
        AlertKind.ESCALATED: f"answer overdue, for {alert.to or 'the head'}",
        AlertKind.CLIENT: "complaint, probably a key client's,",
        AlertKind.SIGNAL: "stands out of the usual",
        AlertKind.RETURNED: "the reason of a measure is back",
        AlertKind.LEAVING: f"signs of leaving, for {alert.to or 'whoever takes care'}",
    }[alert.kind]
    more = f" and {alert.count - 1} more" if alert.count > 1 else ""
    place = f" at {alert.site}" if alert.site else ""
    click.echo(f"{what}{place}: {' '.join(alert.title.split())}{more}")
