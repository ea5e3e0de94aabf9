"""`mention-monitor key …`: the customer's own keys for sources that want one."""

from __future__ import annotations

import sys

import click

from monitor.cli import output
from monitor.cli.app import Options


@click.group()
def key() -> None:
    """Your own keys and tokens for the services that want one."""


@key.command("list")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_obj
def list_(options: Options, form: str) -> None:
    """All keys that some place may want, and whether they are set. They are never shown."""
    with options.open() as monitor:
        rows = monitor.keys.all()
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("key", "set", "what it is", "crawlers", "where to get it"),
        [
            (
                *(row.key.slug, "yes" if row.is_set else "optional" if row.key.optional else "no", row.key.name),
                *(", ".join(row.crawlers), row.key.issued_at),
            )
            for row in rows
        ],
    )


@key.command("set")
@click.argument("slug")
@click.pass_obj
def set_(options: Options, slug: str) -> None:
    """Keep the key SLUG. It is read from standard input or asked for, so that it stands in no history."""
    with options.open() as monitor:
        secret = click.prompt(slug, hide_input=True, err=True) if sys.stdin.isatty() else sys.stdin.readline()
        monitor.keys.set(slug, secret)
        where = "the system's keyring" if monitor.keys.in_keyring else "a file that only you can read"
    click.echo(f"kept {slug} in {where}")


@key.command()
@click.argument("slug")
@click.pass_obj
def remove(options: Options, slug: str) -> None:
    """Forget the key SLUG."""
    with options.open() as monitor:
        monitor.keys.remove(slug)
    click.echo(f"forgot {slug}")
