"""`mention-monitor signs …`: which clients are leaving, on what numbers, what was taught and tuned."""

from __future__ import annotations

from collections.abc import Mapping

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.clients import FORMAT, NUMBER, find_client

_IDS = click.argument("sign_ids", nargs=-1, required=True, metavar="ID…", type=NUMBER)


@click.group()
def signs() -> None:
    """Signs that clients are leaving: against each client's own rhythm and season, with their numbers."""


@signs.command("list")
@click.option("--owner", metavar="PERSON", help="Clients of this one.")
@click.option("--all", "every", is_flag=True, help="Calm clients too.")
@click.option("--look", is_flag=True, help="Look anew first, whatever the last look was.")
@FORMAT
@click.pass_obj
def list_(options: Options, owner: str | None, every: bool, look: bool, form: str) -> None:
    """Clients that show signs, the gravest and most valuable first; looks first where a look is due."""
    with options.open() as monitor:
        if look:
            monitor.signs.look()
        else:
            monitor.signs.look_if_due()
        rows = monitor.read.dangers(owner=owner, calm=every)
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("client_id", "name", "tier", "owner", "danger", "score", "since", "reads", "signs"),
        [
            (
                *(row.client_id, row.name, row.tier, row.owner, row.danger, f"{row.score:.1f}", row.since),
                *("" if row.cause is None else f"{row.cause} {row.sure:.0%}", ", ".join(s.kind for s in row.signs)),
            )
            for row in rows
        ],
    )


@signs.command()
@click.argument("client")
@FORMAT
@click.pass_obj
def show(options: Options, client: str, form: str) -> None:
    """The signs of CLIENT with the numbers they rest on, and what a fall reads as."""
    with options.open() as monitor:
        monitor.signs.look_if_due()
        card = find_client(monitor, client)
        danger = monitor.read.danger(card.id)
        rows = monitor.read.signs((), client_id=card.id)
    if form == "json":
        output.echo_json({"danger": danger, "signs": rows})
        return
    if danger is None:
        click.echo(f"{card.name}: not looked at yet")
    else:
        click.echo(f"{danger.name}: {danger.danger} since {danger.since}, {danger.score:.1f} points")
        if danger.cause is not None and danger.sure is not None:
            grounds = ", ".join(danger.grounds) or "nothing in particular"
            click.echo(f"reads {danger.cause} ({danger.sure:.0%}) by {grounds}")
    output.echo_table(
        ("id", "kind", "weight", "points", "since", "seen_on", "state", "numbers"),
        [
            (row.id, row.kind, row.weight, f"{row.points:.1f}", row.since, row.seen_on, row.state, _told(row.numbers))
            for row in rows
        ],
    )


def _told(numbers: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {number:g}" for name, number in numbers.items())


@signs.command()
@_IDS
@click.option("--note", default="", metavar="TEXT", help="Why.")
@click.pass_obj
def false(options: Options, sign_ids: tuple[int, ...], note: str) -> None:
    """They mean nothing at these clients: there it takes half as much more from now on."""
    with options.open() as monitor:
        monitor.signs.false(sign_ids, note).result()


@signs.command()
@_IDS
@click.option("--note", default="", metavar="TEXT")
@click.pass_obj
def ack(options: Options, sign_ids: tuple[int, ...], note: str) -> None:
    """Somebody saw them and takes care."""
    with options.open() as monitor:
        monitor.signs.acknowledge(sign_ids, note).result()


@signs.command()
@_IDS
@click.pass_obj
def reopen(options: Options, sign_ids: tuple[int, ...]) -> None:
    """They are signs after all; a lesson is taken back."""
    with options.open() as monitor:
        monitor.signs.reopen(sign_ids).result()


@signs.command()
@FORMAT
@click.pass_obj
def lessons(options: Options, form: str) -> None:
    """Signs that were called false, and from how many points on they are told again."""
    with options.open() as monitor:
        rows, needs = monitor.read.sign_lessons(), monitor.read.sign_needs()
    if form == "json":
        output.echo_json([{"sign": row, "needs_points": needs[row.client_id][row.kind]} for row in rows])
        return
    output.echo_table(
        ("id", "client", "kind", "points", "needs", "by", "at", "note"),
        [
            (
                *(row.id, row.client_name, row.kind, f"{row.points:.1f}", f"{needs[row.client_id][row.kind]:.1f}"),
                *(row.marked_by, None if row.marked_at is None else output.when(row.marked_at), row.note),
            )
            for row in rows
        ],
    )


@signs.command()
@click.argument("name", required=False)
@click.argument("value", required=False)
@click.option("--usual", is_flag=True, help="The built-in value again.")
@FORMAT
@click.pass_obj
def tune(options: Options, name: str | None, value: str | None, usual: bool, form: str) -> None:
    """The thresholds; with NAME and VALUE another one: silent_days 120, fall.weight critical, unused.factor 0.5."""
    from monitor.desk.sign_tuning import NAMES, usual_of

    with options.open() as monitor:
        if name is not None and (value is not None or usual):
            monitor.signs.tune(name, None if usual else value).result()
            monitor.signs.look()
        own = monitor.read.sign_tuned()
    rows = [
        {"name": one, "value": own.get(one, usual_of(one)), "usual": usual_of(one), "own": one in own}
        for one in NAMES
        if name is None or one == name
    ]
    if name is not None and not rows:
        from monitor.errors import InputError

        raise InputError(f"There is nothing called {name!r} to tune", f"There are: {', '.join(NAMES)}.")
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(("name", "value", "usual"), [(row["name"], row["value"], row["usual"]) for row in rows])
