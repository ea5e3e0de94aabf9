"""`client add|change|person|number|firm|wish|fair`"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

import click

from monitor.cli.app import Options
from monitor.cli.clients import DAY, NUMBER, find_client
from monitor.client_types import Birthday, IdentifierKind, NotALoss, PersonRole, Tier
from monitor.errors import InputError

_LANGS: Final = ("en", "ru", "uk", "fi")


def _birthday(ctx: click.Context, param: click.Parameter, value: str | None) -> Birthday | None:
    from monitor.desk.dates import read_birthday

    if not value:
        return None
    try:
        return read_birthday(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _money(ctx: click.Context, param: click.Parameter, value: str | None) -> Decimal | None:
    if not value:
        return None
    try:
        found = Decimal(value.replace(" ", "").replace(",", "."))
    except InvalidOperation as error:
        raise click.BadParameter(f"{value!r} is no amount") from error
    if not found.is_finite():
        raise click.BadParameter(f"{value!r} is no amount")
    return found


def _card(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(
        (
            click.option("--tier", type=click.Choice([*map(str, Tier), ""]), help='"" for none.'),
            click.option("--owner", metavar="PERSON", help="Who of us speaks to them."),
            click.option("--recommends/--no-recommends", default=None, help="They bring us others."),
            click.option("--industry", metavar="I", help="Slug, or in words."),
            click.option("--region", metavar="R"),
            click.option("--country", metavar="CC", help="FI, RU, UA …"),
            click.option("--lang", type=click.Choice([*_LANGS, ""]), help="The one we write to them in."),
            click.option("--founded", "founded_on", type=DAY, metavar="DAY"),
            click.option("--profit", callback=_money, metavar="AMOUNT", help="Of a year."),
            click.option("--currency", "profit_currency", metavar="CUR", help="Of the profit."),
            click.option("--first-asked", metavar="TEXT", help="What they first came for."),
            click.option("--goals", "shared_goals", metavar="TEXT", help="What we both want."),
            click.option(
                "--not-a-loss", type=click.Choice([*map(str, NotALoss), ""]), help="Why it is none if they stop buying."
            ),
            click.option("--not-a-loss-why", metavar="TEXT"),
            click.option("--note", metavar="TEXT"),
        )
    ):
        command = option(command)
    return command


def _given(changes: dict[str, Any]) -> dict[str, Any]:
    from monitor.desk.industries import industry_of

    given = {name: value for name, value in changes.items() if value is not None}
    if given.get("industry"):
        given["industry"] = industry_of(given["industry"]) or given["industry"]
    return given


@click.command()
@click.argument("name")
@_card
@click.pass_obj
def add(options: Options, /, name: str, **card: Any) -> None:
    """A new client called NAME, looked for in what was crawled already too; prints its number."""
    with options.open() as monitor:
        client_id = monitor.clients.add(name, **_given(card)).result().id
        monitor.settle()
    click.echo(str(client_id))


@click.command()
@click.argument("client")
@_card
@click.pass_obj
def change(options: Options, /, client: str, **card: Any) -> None:
    """What the card of CLIENT says; only what is named. "" takes a fact off."""
    given = _given(card)
    if not given:
        raise InputError("Nothing to change was named", "See 'mention-monitor client change --help'.")
    with options.open() as monitor:
        found = find_client(monitor, client)
        monitor.clients.change(found.id, **given).result()
    click.echo(f"changed: {found.name}")


@click.command()
@click.argument("client")
@click.argument("name", required=False)
@click.option("--position", "post", metavar="TEXT", help="As on their card.")
@click.option("--role", type=click.Choice([*map(str, PersonRole), ""]), help="What they do for us.")
@click.option("--email", metavar="A")
@click.option("--phone", metavar="N")
@click.option("--lang", type=click.Choice([*_LANGS, ""]))
@click.option("--birthday", callback=_birthday, metavar="DAY", help="1980-02-29, or --02-29 without the year.")
@click.option("--left", "left_on", type=DAY, metavar="DAY", help="Not there since.")
@click.option("--change", "changed", type=NUMBER, metavar="ID", help="This person, instead of a new one.")
@click.option("--remove", "removed", type=NUMBER, metavar="ID", help="Take this person off the card.")
@click.pass_obj
def person(
    options: Options, /, client: str, name: str | None, changed: int | None, removed: int | None, **details: Any
) -> None:
    """Somebody called NAME at CLIENT; prints their number."""
    given = {field: value for field, value in details.items() if value is not None}
    with options.open() as monitor:
        card = find_client(monitor, client)
        for one in (changed, removed):
            if one is not None and one not in {person.id for person in card.people}:
                raise InputError(f"There is no person {one} at {card.name}")
        if removed is not None:
            monitor.clients.remove_person(removed).result()
            click.echo("taken off the card")
        elif changed is not None:
            monitor.clients.change_person(changed, **given, **({"name": name} if name else {})).result()
            click.echo("changed")
        elif name:
            click.echo(str(monitor.clients.add_person(card.id, name, **given).result().id))
        else:
            raise click.UsageError("name the person, or use --change or --remove")


@click.command()
@click.argument("client")
@click.argument("kind", required=False, type=click.Choice([one.value for one in IdentifierKind]))
@click.argument("value", required=False)
@click.option("--firm", type=NUMBER, metavar="ID", help="Of this legal entity of the group.")
@click.option("--remove", "removed", type=NUMBER, metavar="ID", help="Take this number off the card.")
@click.pass_obj
def number(
    options: Options, client: str, kind: str | None, value: str | None, firm: int | None, removed: int | None
) -> None:
    """CLIENT is known by the number VALUE of a KIND; check digits are tested."""
    with options.open() as monitor:
        card = find_client(monitor, client)
        if removed is not None:
            if removed not in {one.id for one in card.identifiers}:
                raise InputError(f"There is no number {removed} on the card of {card.name}")
            monitor.clients.remove_identifier(removed).result()
            click.echo("taken off the card")
        elif kind and value:
            click.echo(str(monitor.clients.add_identifier(card.id, IdentifierKind(kind), value, firm).result().id))
        else:
            raise click.UsageError("name the kind and the number, or use --remove")


@click.command()
@click.argument("client")
@click.argument("name", required=False)
@click.option("--country", metavar="CC")
@click.option("--founded", "founded_on", type=DAY, metavar="DAY")
@click.option("--ended", "ended_on", type=DAY, metavar="DAY")
@click.option(
    "--successor", "successor_id", type=NUMBER, metavar="ID", help="The legal entity that goes on in its place."
)
@click.option("--change", "changed", type=NUMBER, metavar="ID", help="This one, instead of a new one.")
@click.option("--remove", "removed", type=NUMBER, metavar="ID", help="Take this one off the card.")
@click.pass_obj
def firm(
    options: Options, /, client: str, name: str | None, changed: int | None, removed: int | None, **details: Any
) -> None:
    """A legal entity NAME of the group CLIENT; it is looked for from now on."""
    given = {field: value for field, value in details.items() if value is not None}
    with options.open() as monitor:
        card = find_client(monitor, client)
        for one in (changed, removed):
            if one is not None and one not in {firm.id for firm in card.legal_entities}:
                raise InputError(f"There is no legal entity {one} in the group {card.name}")
        if removed is not None:
            monitor.clients.remove_legal_entity(removed).result()
            click.echo("taken off the card")
        elif changed is not None:
            monitor.clients.change_legal_entity(changed, **given, **({"name": name} if name else {})).result()
            click.echo("changed")
        elif name:
            click.echo(str(monitor.clients.add_legal_entity(card.id, name, **given).result().id))
            monitor.settle()
        else:
            raise click.UsageError("name the legal entity, or use --change or --remove")


@click.command()
@click.argument("client")
@click.argument("text", required=False)
@click.option("--on", "wished_on", type=DAY, metavar="DAY", help="Default: today.")
@click.option("--first", is_flag=True, help="It is what they first came for.")
@click.option("--met", type=NUMBER, metavar="ID", help="We have this one now.")
@click.option("--remove", "removed", type=NUMBER, metavar="ID", help="It was no wish.")
@click.pass_obj
def wish(
    options: Options,
    client: str,
    text: str | None,
    wished_on: date | None,
    first: bool,
    met: int | None,
    removed: int | None,
) -> None:
    """CLIENT wanted TEXT, which we did not have; prints the wish's number."""
    with options.open() as monitor:
        card = find_client(monitor, client)
        for one in (met, removed):
            if one is not None and one not in {wish.id for wish in card.wishes}:
                raise InputError(f"There is no wish {one} of {card.name}")
        if removed is not None:
            monitor.clients.remove_wish(removed).result()
            click.echo("taken off the card")
        elif met is not None:
            monitor.clients.change_wish(met, met_on=wished_on or monitor.clients.today()).result()
            click.echo("met")
        elif text:
            day = wished_on or monitor.clients.today()
            click.echo(str(monitor.clients.add_wish(card.id, text, wished_on=day, first=first).result().id))
        else:
            raise click.UsageError("say what was wanted, or use --met or --remove")


@click.command()
@click.argument("name", required=False)
@click.option("--from", "starts_on", type=DAY, metavar="DAY")
@click.option("--to", "ends_on", type=DAY, metavar="DAY")
@click.option("--industry", metavar="I", help="All clients of this line of business.")
@click.option("--country", metavar="CC", help="All clients of this country.")
@click.option("--client", metavar="CLIENT", help="This client alone.")
@click.option("--remove", "removed", type=NUMBER, metavar="ID")
@click.pass_obj
def fair(
    options: Options,
    name: str | None,
    starts_on: date | None,
    ends_on: date | None,
    industry: str | None,
    country: str | None,
    client: str | None,
    removed: int | None,
) -> None:
    """An exhibition or another day called NAME that concerns clients; prints its number. Without NAME, the list."""
    from monitor.cli import output
    from monitor.desk.industries import industry_of

    with options.open() as monitor:
        if removed is not None:
            monitor.clients.remove_day(removed).result()
            click.echo("removed")
        elif name is None:
            rows = monitor.read.calendar_days()
            columns = ("id", "name", "starts_on", "ends_on", "industry", "country", "client_id")
            output.echo_table(columns, [[getattr(row, column) for column in columns] for row in rows])
        elif starts_on is None:
            raise click.UsageError("say from which day with --from")
        else:
            day = {
                "ends_on": ends_on,
                "industry": None if industry is None else industry_of(industry) or industry,
                "country": None if country is None else country.upper(),
                "client_id": None if client is None else find_client(monitor, client).id,
            }
            click.echo(str(monitor.clients.add_day(name, starts_on, **day).result().id))
