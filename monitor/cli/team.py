"""`mention-monitor team …`: who works here in which role, and which accounts are ours."""

from __future__ import annotations

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.types import WorkRole


@click.group()
def team() -> None:
    """Who works here in which role, and which accounts are ours."""


@team.command("list")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_obj
def list_(options: Options, form: str) -> None:
    """All of them."""
    with options.open() as monitor:
        people, accounts = monitor.read.colleagues(), monitor.read.own_accounts()
    if form == "json":
        output.echo_json({"people": people, "accounts": accounts})
        return
    output.echo_table(
        ("what", "name", "role or place"),
        [
            *(("person", one.name, one.role) for one in people),
            *((f"account {one.id}", one.author, one.platform or one.site or "everywhere") for one in accounts),
        ],
    )


@team.command("set")
@click.argument("name")
@click.argument("role", type=click.Choice([role.value for role in WorkRole]))
@click.pass_obj
def set_(options: Options, name: str, role: str) -> None:
    """NAME works here as ROLE; where there is a head, only a head may say so."""
    with options.open() as monitor:
        monitor.cases.set_colleague(name, WorkRole(role)).result()
    click.echo(f"{name} is {role}")


@team.command()
@click.argument("name")
@click.pass_obj
def remove(options: Options, name: str) -> None:
    """NAME left."""
    with options.open() as monitor:
        monitor.cases.remove_colleague(name).result()
    click.echo(f"removed {name}")


@team.command("account")
@click.argument("author")
@click.option("--platform", metavar="SLUG", help="Only there: telegram, vk, phpbb …")
@click.option("--site", metavar="HOST", help="Only at this site and below it.")
@click.pass_obj
def account(options: Options, author: str, platform: str | None, site: str | None) -> None:
    """What AUTHOR writes is ours: no mention, and it answers cases. Prints the account's number."""
    with options.open() as monitor:
        made = monitor.cases.add_own_account(author, platform, site).result()
        monitor.settle()
    click.echo(str(made.id))


@team.command("forget-account")
@click.argument("account_id", type=click.IntRange(1, output.MOST_NUMBER))
@click.pass_obj
def forget_account(options: Options, account_id: int) -> None:
    """The account ACCOUNT_ID is not ours."""
    with options.open() as monitor:
        monitor.cases.remove_own_account(account_id).result()
        monitor.settle()
    click.echo("removed")
