"""`case open|assign|watch|note|set|attach|detach|merge|client`"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.mentions import moment
from monitor.types import Fault, Reason

NUMBER: Final = click.IntRange(1, output.MOST_NUMBER)


@click.command("open")
@click.argument("mention_ids", nargs=-1, required=True, type=NUMBER)
@click.option("--owner", metavar="PERSON", help="Who works on it.")
@click.pass_obj
def open_(options: Options, mention_ids: tuple[int, ...], owner: str | None) -> None:
    """Open a case over the mentions MENTION_IDS; prints its number."""
    with options.open() as monitor:
        case_id = monitor.cases.open(mention_ids, owner).result().id
    click.echo(str(case_id))


@click.command()
@click.argument("case_ids", nargs=-1, required=True, type=NUMBER)
@click.option("--to", "owner", metavar="PERSON", help="The owner. Default: nobody.")
@click.pass_obj
def assign(options: Options, case_ids: tuple[int, ...], owner: str | None) -> None:
    """Give the cases CASE_IDS to an owner."""
    with options.open() as monitor:
        monitor.cases.assign(case_ids, owner).result()
    click.echo(f"{len(case_ids)} cases of {owner or 'nobody'}")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.option("--who", metavar="PERSON", help="Who follows it. Default: who works here.")
@click.option("--off", is_flag=True, help="No longer.")
@click.pass_obj
def watch(options: Options, case_id: int, who: str | None, off: bool) -> None:
    """Follow the case CASE_ID."""
    with options.open() as monitor:
        monitor.cases.watch(case_id, not off, who).result()
        watchers = monitor.read.case(case_id).row.watchers
    click.echo(f"followed by {', '.join(watchers) or 'nobody'}")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.argument("text")
@click.pass_obj
def note(options: Options, case_id: int, text: str) -> None:
    """Write the remark TEXT into the case CASE_ID."""
    with options.open() as monitor:
        monitor.cases.note(case_id, text).result()
    click.echo("kept")


@click.command("set")
@click.argument("case_id", type=NUMBER)
@click.option("--severity", type=click.IntRange(1, 4))
@click.option("--fault", type=click.Choice([fault.value for fault in Fault]))
@click.option("--stated", type=click.Choice([reason.value for reason in Reason]), help="The reason the author gives.")
@click.option("--established", type=click.Choice([reason.value for reason in Reason]), help="The reason we found.")
@click.option("--due", callback=moment, metavar="T", help="First answer due: 2026-11-21T14:00.")
@click.option("--title")
@click.pass_obj
def set_(
    options: Options,
    case_id: int,
    severity: int | None,
    fault: str | None,
    stated: str | None,
    established: str | None,
    due: datetime | None,
    title: str | None,
) -> None:
    """Say more of the case CASE_ID; only what is given changes."""
    changes: dict[str, Any] = {
        "severity": severity,
        "fault": fault,
        "stated_reason": stated,
        "established_reason": established,
        "due_at": due,
        "title": title,
    }
    given = {name: value for name, value in changes.items() if value is not None}
    if not given:
        raise click.UsageError("Nothing to change was named")
    with options.open() as monitor:
        monitor.cases.change(case_id, **given).result()
    click.echo("changed")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.argument("mention_ids", nargs=-1, required=True, type=NUMBER)
@click.pass_obj
def attach(options: Options, case_id: int, mention_ids: tuple[int, ...]) -> None:
    """Take the mentions MENTION_IDS into the case CASE_ID."""
    with options.open() as monitor:
        monitor.cases.attach(case_id, mention_ids).result()
    click.echo(f"{len(mention_ids)} mentions in case {case_id}")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.argument("mention_ids", nargs=-1, required=True, type=NUMBER)
@click.pass_obj
def detach(options: Options, case_id: int, mention_ids: tuple[int, ...]) -> None:
    """Give the mentions MENTION_IDS of the case CASE_ID back to the inbox."""
    with options.open() as monitor:
        monitor.cases.detach(case_id, mention_ids).result()
    click.echo(f"{len(mention_ids)} mentions out of case {case_id}")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.argument("into", type=NUMBER)
@click.pass_obj
def merge(options: Options, case_id: int, into: int) -> None:
    """Put the case CASE_ID into the case INTO."""
    with options.open() as monitor:
        monitor.cases.merge(case_id, into).result()
    click.echo(f"case {case_id} is part of case {into}")


@click.command()
@click.argument("link_id", type=NUMBER)
@click.option("--yes/--no", "ours", required=True, help="Whether the complaint is the client's.")
@click.pass_obj
def client(options: Options, link_id: int, ours: bool) -> None:
    """Say whether the complaint of the link LINK_ID (case show) is the key client's."""
    with options.open() as monitor:
        (monitor.cases.confirm_client(link_id) if ours else monitor.cases.refuse_client(link_id)).result()
    click.echo("confirmed" if ours else "refused")
