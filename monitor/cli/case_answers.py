"""`case reply|approve|publish`"""

from __future__ import annotations

import sys
from datetime import datetime

import click

from monitor.cli import exits
from monitor.cli.app import Options
from monitor.cli.case_work import NUMBER
from monitor.cli.mentions import moment
from monitor.types import ResponseKind, Warned

_WARNING = {
    Warned.APOLOGY_UNCHECKED: "it apologises for what nobody has confirmed yet",
    Warned.DENIAL_CONFIRMED: "it denies what is confirmed",
    Warned.TOO_LONG: "it is longer than the site allows",
}


@click.command()
@click.argument("case_id", type=NUMBER)
@click.option("--kind", type=click.Choice([kind.value for kind in ResponseKind]), default="answer")
@click.option("--text", help="The words. Default: standard input.")
@click.option("--where", metavar="URL", help="Where it is to be published.")
@click.option("--url", help="Where it stands in public already: recorded at once, no draft.")
@click.option("--at", callback=moment, metavar="T", help="When it was published. Default: now.")
@click.pass_obj
def reply(
    options: Options,
    case_id: int,
    kind: str,
    text: str | None,
    where: str | None,
    url: str | None,
    at: datetime | None,
) -> None:
    """Draft an answer in the case CASE_ID and print the draft's number; with --url, record one that is public."""
    if at is not None and url is None:
        raise click.UsageError("--at is for an answer that is public; give --url")
    words = text if text is not None else "" if url is not None and sys.stdin.isatty() else sys.stdin.read()
    with options.open() as monitor:
        for warning in monitor.cases.warnings(case_id, words):
            more = "" if warning.limit is None else f" ({len(words)} of {warning.limit} characters)"
            exits.complain(f"warning: {_WARNING[warning.what]}{more}")
        if url is not None:
            monitor.cases.respond(case_id, ResponseKind(kind), words, url, at).result()
            click.echo("recorded")
        else:
            click.echo(str(monitor.cases.draft(case_id, ResponseKind(kind), words, where).result().id))


@click.command()
@click.argument("draft_id", type=NUMBER)
@click.pass_obj
def approve(options: Options, draft_id: int) -> None:
    """The draft DRAFT_ID may go out."""
    with options.open() as monitor:
        monitor.cases.approve(draft_id).result()
    click.echo("approved")


@click.command()
@click.argument("draft_id", type=NUMBER)
@click.option("--url", help="Where it stands.")
@click.option("--at", callback=moment, metavar="T", help="When it was published. Default: now.")
@click.pass_obj
def publish(options: Options, draft_id: int, url: str | None, at: datetime | None) -> None:
    """The draft DRAFT_ID went out; prints the number of the public answer."""
    with options.open() as monitor:
        click.echo(str(monitor.cases.publish(draft_id, url, at).result().id))


@click.command()
@click.option("--answer", type=NUMBER, help="Number of an answer (case show): it was none of ours, or not to this.")
@click.option("--question", type=NUMBER, help="Number of a question (case show): it needs no answer.")
@click.pass_obj
def drop(options: Options, answer: int | None, question: int | None) -> None:
    """Take out an answer or a question; its clock follows."""
    if (answer is None) == (question is None):
        raise click.UsageError("Name either --answer or --question")
    with options.open() as monitor:
        if answer is not None:
            monitor.cases.remove_response(answer).result()
        elif question is not None:
            monitor.cases.drop_question(question).result()
    click.echo("taken out")
