"""`mention-monitor client key …`: what key clients are known by in complaints."""

from __future__ import annotations

import click

from monitor.case_types import ClientKeyKind
from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.clients import FORMAT, NUMBER, find_client

_KIND = click.Choice([one.value for one in ClientKeyKind])


@click.group()
def key() -> None:
    """Sites, order numbers and writers' names that a complaint is known by as a client's."""


@key.command("list")
@click.argument("client", required=False)
@FORMAT
@click.pass_obj
def list_(options: Options, client: str | None, form: str) -> None:
    """Those of CLIENT, else of all."""
    with options.open() as monitor:
        client_id = None if client is None else find_client(monitor, client).id
        rows = monitor.read.client_keys(client_id)
        names = {one.id: one.name for one in monitor.read.clients()}
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "client", "kind", "value"), [(row.id, names.get(row.client_id), row.kind, row.value) for row in rows]
    )


@key.command()
@click.argument("client")
@click.argument("kind", type=_KIND)
@click.argument("value")
@click.pass_obj
def add(options: Options, client: str, kind: str, value: str) -> None:
    """CLIENT is known by VALUE of a KIND; complaints that wait are compared with it; prints its number."""
    with options.open() as monitor:
        client_id = find_client(monitor, client).id
        made = monitor.cases.add_client_key(client_id, ClientKeyKind(kind), value).result()
    click.echo(str(made.id))


@key.command()
@click.argument("key_id", type=NUMBER)
@click.pass_obj
def remove(options: Options, key_id: int) -> None:
    """The client is not known by that any more."""
    with options.open() as monitor:
        monitor.cases.remove_client_key(key_id).result()
