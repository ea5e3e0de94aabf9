"""`mention-monitor signals …`: what stands out of the usual."""

from __future__ import annotations

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.store.signal_reader import SignalRow


@click.group()
def signals() -> None:
    """What stands out of the usual: spikes, growing reasons, questions and wishes, clients whose voice turns sour."""


def in_words(row: SignalRow) -> str:
    """A signal in a line: what, of whom, how many where how many are usual."""
    about = " ".join(part for part in (row.topic, row.value) if part)
    return f"{row.entity}, {row.kind} of {about}: {row.count} where {row.expected:.1f} would be usual"


@signals.command("list")
@click.option("--all", "every", is_flag=True, help="Those seen and dismissed too.")
@click.option("--look", is_flag=True, help="Look anew first.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_obj
def list_(options: Options, every: bool, look: bool, form: str) -> None:
    """Signals, newest first."""
    from monitor.store.signal_reader import SignalState

    with options.open() as monitor:
        if look:
            monitor.signals.look()
        rows = monitor.read.signals(() if every else (SignalState.OPEN, SignalState.SEEN))
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "at", "kind", "name", "topic", "about", "count", "usual", "state", "mentions"),
        [
            (
                *(row.id, output.when(row.at), row.kind, row.entity, row.topic, row.value, row.count),
                *(f"{row.expected:.1f}", row.state, " ".join(map(str, row.mention_ids))),
            )
            for row in rows
        ],
    )


@signals.command()
@click.argument("signal_ids", nargs=-1, required=True, metavar="ID…", type=click.IntRange(1, output.MOST_NUMBER))
@click.pass_obj
def seen(options: Options, signal_ids: tuple[int, ...]) -> None:
    """Somebody looked at them."""
    with options.open() as monitor:
        monitor.signals.seen(signal_ids).result()


@signals.command()
@click.argument("signal_ids", nargs=-1, required=True, metavar="ID…", type=click.IntRange(1, output.MOST_NUMBER))
@click.pass_obj
def dismiss(options: Options, signal_ids: tuple[int, ...]) -> None:
    """They mean nothing."""
    with options.open() as monitor:
        monitor.signals.dismiss(signal_ids).result()
