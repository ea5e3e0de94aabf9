"""`mention-monitor log` and `mention-monitor erase`."""

from __future__ import annotations

import click

from monitor.cli import exits, output
from monitor.cli.app import Options


@click.command()
@click.option("--verify", is_flag=True, help="Only check that nothing was changed or taken out.")
@click.option("--limit", type=click.IntRange(1, output.MOST_NUMBER), default=100)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_obj
def log(options: Options, verify: bool, limit: int, form: str) -> None:
    """Who did what when, newest first."""
    with options.open() as monitor:
        fault = monitor.read.verify_log() if verify else None
        entries = [] if verify else monitor.read.history(limit=limit)
    if verify:
        if fault is not None:
            exits.complain(f"the operation log does not hold from entry {fault.operation_id} on: {fault.what}")
            raise click.exceptions.Exit(exits.PART_FAILED)
        click.echo("the operation log is whole")
    elif form == "json":
        output.echo_json(entries)
    else:
        output.echo_table(
            ("id", "when", "who", "what", "about", "before", "after"),
            [
                (
                    *(entry.id, output.when(entry.at), entry.person, entry.verb),
                    f"{entry.subject} {entry.subject_id}",
                    *(output.cell(dict(entry.before)), output.cell(dict(entry.after))),
                )
                for entry in entries
            ],
        )


@click.command()
@click.option("--platform", required=True, help="As the posts name it: feed, phpbb, xenforo, telegram …")
@click.option("--author", required=True)
@click.confirmation_option("--yes", prompt="Forget all words and pages of this author? This cannot be undone")
@click.pass_obj
def erase(options: Options, platform: str, author: str) -> None:
    """Forget an author: their posts' words, kept pages, and what the history holds of them."""
    with options.open() as monitor:
        written = monitor.erase_author(platform, author).result()
    click.echo(f"{written.count} posts lost their words and pages")
