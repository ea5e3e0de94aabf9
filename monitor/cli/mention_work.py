"""`mention-monitor mention …`: what is done with mentions, beside adding one by hand."""

from __future__ import annotations

import click

from monitor.cli.app import Options
from monitor.cli.bring import mention
from monitor.types import Kind, State, Tone

__all__ = ["mention"]
MARKS = (State.NEW, State.SEEN, State.DONE, State.NOT_US)


def _told(count: int) -> None:
    click.echo(f"touched {count}")


@mention.command()
@click.argument("state", type=click.Choice([state.value for state in MARKS]))
@click.argument("mention_ids", type=int, nargs=-1, required=True, metavar="ID…")
@click.pass_obj
def mark(options: Options, state: str, mention_ids: tuple[int, ...]) -> None:
    """Put mentions, with their folded copies, into STATE; `new` brings back what was thrown out."""
    with options.open() as monitor:
        if state == State.NEW:
            written = monitor.triage.bring_back(mention_ids).result()
        else:
            written = monitor.mark(mention_ids, State(state)).result()
    _told(written.count)


@mention.command()
@click.argument("mention_ids", type=int, nargs=-1, required=True, metavar="ID…")
@click.option("--to", "owner", metavar="P", help="Somebody; without it, to nobody.")
@click.pass_obj
def assign(options: Options, mention_ids: tuple[int, ...], owner: str | None) -> None:
    """Give mentions to somebody."""
    with options.open() as monitor:
        written = monitor.triage.assign(mention_ids, owner).result()
    _told(written.count)


@mention.command()
@click.argument("mention_ids", type=int, nargs=-1, required=True, metavar="ID…")
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]))
@click.option("--tone", type=click.Choice([tone.value for tone in Tone]))
@click.pass_obj
def correct(options: Options, mention_ids: tuple[int, ...], kind: str | None, tone: str | None) -> None:
    """Say what mentions are, or their tone; later findings learn from it."""
    if kind is None and tone is None:
        raise click.UsageError("say --kind or --tone")
    with options.open() as monitor:
        if kind is not None:
            written = monitor.set_kind(mention_ids, Kind(kind)).result()
        if tone is not None:
            written = monitor.set_tone(mention_ids, Tone(tone)).result()
    _told(written.count)


@mention.command()
@click.argument("mention_id", type=int)
@click.argument("text")
@click.pass_obj
def note(options: Options, mention_id: int, text: str) -> None:
    """Write a remark on a mention; "" takes it away."""
    with options.open() as monitor:
        written = monitor.note(mention_id, text).result()
    _told(written.count)
