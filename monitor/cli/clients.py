"""`mention-monitor client …`: the group, and looking at clients. Each command is imported from its file when called."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.lazy import Lazy
from monitor.client_types import ClientCard, DateKind, Standing, Tier, TradeKind
from monitor.errors import InputError, NotKnownError

if TYPE_CHECKING:
    from monitor.service import Monitor

    _DayType = click.ParamType[date]
else:
    _DayType = click.ParamType  # not generic in click 8.1

COMMANDS: Final = {
    "list": ("monitor.cli.clients:list_", "Key clients: tier, owner, silence, what is due."),
    "show": ("monitor.cli.clients:show", "All on one card."),
    "trail": ("monitor.cli.clients:trail", "What happened with a client, on one line of time."),
    "trade": ("monitor.cli.clients:trade", "A client's orders, requests, invoices, usage, contracts."),
    "dates": ("monitor.cli.clients:dates", "Birthdays, holidays, anniversaries, contract ends, exhibitions."),
    "add": ("monitor.cli.client_cards:add", "A new client."),
    "change": ("monitor.cli.client_cards:change", "What the card says."),
    "person": ("monitor.cli.client_cards:person", "Somebody at a client."),
    "number": ("monitor.cli.client_cards:number", "A number that a client is known by."),
    "firm": ("monitor.cli.client_cards:firm", "A legal entity of a client's group."),
    "wish": ("monitor.cli.client_cards:wish", "What a client wanted that we did not have."),
    "fair": ("monitor.cli.client_cards:fair", "An exhibition that concerns clients."),
    "import": ("monitor.cli.client_tables:import_", "Bring in clients, people, trade, contacts, answers."),
    "bad": ("monitor.cli.client_tables:bad", "Rows that stand aside, with why."),
    "watch": ("monitor.cli.client_tables:watch", "Keep clients current from a folder."),
    "export": ("monitor.cli.client_tables:export", "Everything back out as CSV or XLSX."),
    "duplicates": ("monitor.cli.client_order:duplicates", "Cards that may be one firm."),
    "join": ("monitor.cli.client_order:join", "Make two cards one."),
    "tiers": ("monitor.cli.client_order:tiers", "Gold, silver, copper by profit."),
    "key": ("monitor.cli.client_keys:key", "What complaints of a client are known by: list, add, remove."),
    "handover": ("monitor.cli.client_order:handover", "Give a leaving manager's clients over, one by one."),
}
"""A command of another part of the work gets a file of its own and a line here."""

FORMAT: Final = click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
NUMBER: Final = click.IntRange(1, output.MOST_NUMBER)


class Day(_DayType):
    """A day, written 2026-11-22."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a word of what is wrong."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day; write it like 2026-11-22", param, ctx)


DAY: Final = Day()


@click.group(cls=Lazy, commands_at=COMMANDS)
def client() -> None:
    """Key clients: who they are, who speaks to them, what is due."""


def find_client(monitor: Monitor, wanted: str) -> ClientCard:
    """The client of that number or name, also under another legal form, or of the only name that begins so.

    Raises: `NotKnownError`.
    """
    if wanted.isdigit() and len(wanted) < 19:
        return monitor.clients.card(int(wanted))
    from monitor.desk.which_client import Which

    which = Which(monitor.read.firms()[0])
    found = which.alike(wanted)
    if found is None:
        found = which.by_any_number(wanted)
    if found is None:
        found = which.begun(wanted)
    if found is None:
        raise NotKnownError(f"No client, or more than one, is called {wanted!r}", "See 'mention-monitor client list'.")
    return monitor.clients.card(found)


@click.command("list")
@click.option("--owner", metavar="PERSON", help="Of this owner.")
@click.option("--tier", type=click.Choice([tier.value for tier in Tier]))
@click.option("--overdue", is_flag=True, help="Whom we should have spoken to.")
@FORMAT
@click.pass_obj
def list_(options: Options, owner: str | None, tier: str | None, overdue: bool, form: str) -> None:
    """Key clients by name."""
    with options.open() as monitor:
        rows = monitor.read.clients()
        standings = {one.client_id: one for one in monitor.contacts.standings()}
    found = [
        {
            **output.plain(row),
            **{name: output.plain(value) for name, value in _standing(standings.get(row.id)).items()},
        }
        for row in rows
        if owner in (None, row.owner)
        and tier in (None, row.tier)
        and (not overdue or (row.id in standings and standings[row.id].overdue_days))
    ]
    if form == "json":
        output.echo_json(found)
        return
    columns = ("id", "name", "tier", "owner", "industry", "region", "silent_days", "due_on", "overdue_days", "news")
    output.echo_table(columns, [[row[column] for column in columns] for row in found])


def _standing(one: Standing | None) -> dict[str, object]:
    names = ("silent_days", "plan_days", "due_on", "overdue_days", "promised", "promised_on", "unanswered")
    return {name: None if one is None else getattr(one, name) for name in names}


@click.command()
@click.argument("client")
@FORMAT
@click.pass_obj
def show(options: Options, client: str, form: str) -> None:
    """All on the card of CLIENT (name or number)."""
    with options.open() as monitor:
        card = find_client(monitor, client)
        debts = monitor.read.overdue_debts(monitor.clients.today()).get(card.id, {})
    if form == "json":
        output.echo_json({**output.plain(card), "overdue_debts": {one: str(sum_) for one, sum_ in debts.items()}})
        return
    _tell(card)
    for currency, owed in debts.items():
        click.echo(f"  overdue: {owed} {currency}")


def _tell(card: ClientCard) -> None:
    click.echo(f"{card.name}, number {card.id}")
    facts = (
        ("names", ", ".join(card.names[1:])),
        ("tier", card.tier and f"{card.tier} ({card.tier_by})"),
        ("owner", card.owner),
        ("recommends us", "yes" if card.recommends else None),
        ("industry", card.industry),
        ("where", ", ".join(part for part in (card.region, card.country) if part)),
        ("language", card.lang),
        ("founded", card.founded_on),
        ("profit", card.profit and f"{card.profit} {card.profit_currency or ''}".strip()),
        ("first asked for", card.first_asked),
        ("shared goals", card.shared_goals),
        ("no loss", card.not_a_loss and f"{card.not_a_loss} {card.not_a_loss_why}".strip()),
        ("note", card.note),
    )
    for what, told in facts:
        if told:
            click.echo(f"  {what}: {output.plain(told)}")
    for number in card.identifiers:
        click.echo(f"  {number.kind}: {number.value} (number {number.id})")
    for one in card.people:
        more = ", ".join(str(part) for part in (one.position, one.role, one.email, one.phone, one.birthday) if part)
        gone = "" if one.left_on is None else f", left {one.left_on}"
        click.echo(f"  person {one.id}: {one.name}{', ' if more else ''}{more}{gone}")
    for firm in card.legal_entities:
        after = "" if firm.successor_id is None else f", succeeded by {firm.successor_id}"
        ended = "" if firm.ended_on is None else f", ended {firm.ended_on}"
        click.echo(f"  firm {firm.id}: {firm.name}{ended}{after}")
    for wish in card.wishes:
        met = "" if wish.met_on is None else f", there since {wish.met_on}"
        click.echo(f"  wish {wish.id}: {wish.what} ({wish.wished_on}{met})")


@click.command()
@click.argument("client")
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, show_default=True)
@FORMAT
@click.pass_obj
def trail(options: Options, client: str, limit: int, form: str) -> None:
    """What happened with CLIENT, the newest first: news, complaints, cases, contacts, occasions, answers."""
    with options.open() as monitor:
        rows = monitor.read.client_trail(find_client(monitor, client).id, limit)
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("at", "kind", "id", "title", "detail", "tone"),
        [(output.when(row.at), row.kind, row.id, row.title, row.detail, row.tone) for row in rows],
    )


@click.command()
@click.argument("client")
@click.option("--kind", "kinds", multiple=True, type=click.Choice([kind.value for kind in TradeKind]))
@click.option("--since", type=DAY, metavar="DAY")
@FORMAT
@click.pass_obj
def trade(options: Options, client: str, kinds: tuple[str, ...], since: date | None, form: str) -> None:
    """What tables told of the trade with CLIENT, by day."""
    chosen = tuple(TradeKind(kind) for kind in kinds) or tuple(TradeKind)
    with options.open() as monitor:
        rows = monitor.read.trade(find_client(monitor, client).id, chosen, since)
    if form == "json":
        output.echo_json([_plain_trade(row) for row in rows])
        return
    columns = ("kind", "number", "day", "until", "done_on", "amount", "currency", "what", "outcome")
    output.echo_table(columns, [[getattr(row, column) for column in columns] for row in rows])


def _plain_trade(row: Any) -> dict[str, Any]:
    found: dict[str, Any] = output.plain(row)
    return found | {name: None if found[name] is None else str(found[name]) for name in ("amount", "done_amount")}


@click.command()
@click.option("--days", type=click.IntRange(0, 3660), default=60, show_default=True, help="So far ahead.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice([kind.value for kind in DateKind]))
@click.option("--client", metavar="CLIENT", help="Of this one.")
@click.option("--due", is_flag=True, help="Those whose lead time has begun.")
@FORMAT
@click.pass_obj
def dates(options: Options, days: int, kinds: tuple[str, ...], client: str | None, due: bool, form: str) -> None:
    """Days that give a reason to call, the next first. Public holidays are listed when they are asked for."""
    from monitor.desk.dates import is_due

    chosen = [DateKind(kind) for kind in kinds] or [one for one in DateKind if one is not DateKind.PUBLIC_HOLIDAY]
    with options.open() as monitor:
        client_id = None if client is None else find_client(monitor, client).id
        found = monitor.clients.dates(days, kinds=chosen, client_id=client_id)
        names = {row.id: row.name for row in monitor.read.clients()}
        today = monitor.clients.today()
    if due:
        found = [one for one in found if is_due(one, today)]
    if form == "json":
        output.echo_json([{**output.plain(one), "client": names[one.client_id]} for one in found])
        return
    output.echo_table(
        ("on", "client", "kind", "name", "years", "lead"),
        [
            (one.on, names[one.client_id], one.kind, one.name, f"{one.years}{' !' if one.round_ else ''}"
             if one.years else None, f"{one.lead_days} d")
            for one in found
        ],
    )  # fmt: skip


def local_moment(written: str | None) -> datetime | None:
    """A local time as a person writes it: 2026-11-22, 2026-11-22 14:05. Raises: `InputError`."""
    if written is None:
        return None
    try:
        found = datetime.fromisoformat(written)
    except ValueError as error:
        raise InputError(f"{written!r} is no time", "Write it like 2026-11-22 14:05.") from error
    if len(written.strip()) <= 10:
        found = found.replace(hour=12)
    return found.astimezone()
