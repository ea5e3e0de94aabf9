"""`mention-monitor contact …`: conversations with key clients, the plan, and files for calendar and mail."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.clients import DAY, FORMAT, NUMBER, find_client, local_moment
from monitor.client_types import Channel, ContactRow, DateKind, Tier
from monitor.errors import InputError
from monitor.text.types import Tone

_SHOWN: Final = ("id", "client_name", "at", "person", "channel", "with_name", "tone", "topics", "outcome", "next_step")


@click.group()
def contact() -> None:
    """Conversations with key clients: what was said, what was promised, who is due."""


@contact.command()
@click.argument("client")
@click.option("--at", metavar="TIME", help="2026-11-22 14:05. Default: now.")
@click.option(
    "--channel", type=click.Choice([one.value for one in Channel]), default=Channel.CALL.value, show_default=True
)
@click.option("--with", "with_name", default="", metavar="NAME", help="Whom we spoke to.")
@click.option("--not-reached", is_flag=True, help="Nobody answered.")
@click.option("--tone", type=click.Choice([one.value for one in Tone]))
@click.option("--topic", "topics", multiple=True, metavar="SLUG", help="asked_about_competitors, price, offer, debt …")
@click.option("--outcome", default="", metavar="TEXT")
@click.option("--next", "next_step", default="", metavar="TEXT", help="What we promised.")
@click.option("--next-on", type=DAY, metavar="DAY", help="By when.")
@click.option("--occasion", "occasion_id", type=NUMBER, metavar="ID", help="The occasion that was used.")
@click.pass_obj
def add(
    options: Options,
    client: str,
    at: str | None,
    channel: str,
    with_name: str,
    not_reached: bool,
    tone: str | None,
    topics: tuple[str, ...],
    outcome: str,
    next_step: str,
    next_on: date | None,
    occasion_id: int | None,
) -> None:
    """Log a conversation with CLIENT; prints its number."""
    more: dict[str, Any] = {} if at is None else {"at": local_moment(at)}
    with options.open() as monitor:
        card = find_client(monitor, client)
        known = next((one for one in card.people if one.name.casefold() == with_name.casefold()), None)
        written = monitor.contacts.log(
            card.id,
            channel=channel,
            with_name=with_name if known is None else known.name,
            with_person_id=None if known is None else known.id,
            answered=not not_reached,
            tone=tone,
            topics=topics,
            outcome=outcome,
            next_step=next_step,
            next_on=next_on,
            occasion_id=occasion_id,
            **more,
        ).result()
    click.echo(str(written.id))


@contact.command("list")
@click.argument("client", required=False)
@click.option("--by", "person", metavar="PERSON", help="Who of us spoke.")
@click.option("--since", metavar="TIME")
@click.option("--limit", type=click.IntRange(1, 100_000), default=200, show_default=True)
@FORMAT
@click.pass_obj
def list_(options: Options, client: str | None, person: str | None, since: str | None, limit: int, form: str) -> None:
    """Conversations, the newest first; with CLIENT or with all."""
    with options.open() as monitor:
        client_id = None if client is None else find_client(monitor, client).id
        rows = monitor.contacts.logged(client_id, person=person, since=local_moment(since), limit=limit)
    _show(rows, form)


@contact.command()
@click.option("--until", type=DAY, metavar="DAY", help="Up to this day. Default: all.")
@FORMAT
@click.pass_obj
def promises(options: Options, until: date | None, form: str) -> None:
    """What we promised and did not do yet, the most pressing first."""
    with options.open() as monitor:
        rows = monitor.contacts.promises(until)
    if form == "json":
        output.echo_json(rows)
        return
    columns = ("id", "next_on", "client_name", "owner", "with_name", "next_step")
    output.echo_table(columns, [[getattr(row, column) for column in columns] for row in rows])


@contact.command()
@click.argument("contact_ids", nargs=-1, required=True, type=NUMBER)
@click.pass_obj
def done(options: Options, contact_ids: tuple[int, ...]) -> None:
    """The promises of the conversations CONTACT_IDS were kept."""
    with options.open() as monitor:
        for contact_id in contact_ids:
            monitor.contacts.keep_promise(contact_id).result()
    click.echo(f"{len(contact_ids)} kept")


@contact.command()
@click.argument("contact_id", type=NUMBER)
@click.pass_obj
def remove(options: Options, contact_id: int) -> None:
    """The conversation CONTACT_ID was not."""
    with options.open() as monitor:
        monitor.contacts.remove(contact_id).result()
    click.echo("removed")


@contact.command()
@click.option("--owner", metavar="PERSON", help="Clients of this one.")
@click.option("--overdue", is_flag=True, help="Those that are late.")
@click.option("--gold", metavar="DAYS", help='Days between contacts, "-" for no plan.')
@click.option("--silver", metavar="DAYS")
@click.option("--copper", metavar="DAYS")
@click.option("--none", "no_tier", metavar="DAYS", help="For clients of no tier.")
@FORMAT
@click.pass_obj
def plan(
    options: Options,
    owner: str | None,
    overdue: bool,
    gold: str | None,
    silver: str | None,
    copper: str | None,
    no_tier: str | None,
    form: str,
) -> None:
    """Whom to speak to by when, the most pressing first; with days, change the plan."""
    given = {Tier.GOLD: gold, Tier.SILVER: silver, Tier.COPPER: copper, None: no_tier}
    days = {tier: _days(text) for tier, text in given.items() if text is not None}
    with options.open() as monitor:
        if days:
            monitor.contacts.set_plan(days).result()
        plans = monitor.contacts.plan()
        standings = [one for one in monitor.contacts.standings(owner) if one.overdue_days or not overdue]
        checks = monitor.contacts.checks()
        names = {row.id: row.name for row in monitor.read.clients()}
    by_tier = {"none" if tier is None else str(tier): span for tier, span in plans.items()}
    if form == "json":
        output.echo_json({"plan": by_tier, "clients": standings, "checks": list(checks)})
        return
    click.echo("plan: " + ", ".join(f"{tier} {'–' if span is None else f'{span} d'}" for tier, span in by_tier.items()))
    if checks:
        click.echo("asked by the head this month: " + ", ".join(names[one] for one in checks))
    columns = ("client_id", "name", "tier", "owner", "due_on", "overdue_days", "silent_days", "unanswered", "promised")
    output.echo_table(columns, [[getattr(one, column) for column in columns] for one in standings])


def _days(text: str) -> int | None:
    if text.strip() in ("-", "–", ""):
        return None
    if not text.strip().isdigit() or len(text) > 6:
        raise InputError(f"{text!r} are no days", 'Write a number, or "-" for no plan.')
    return int(text)


@contact.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@click.option("--owner", metavar="PERSON", help="Clients of this one.")
@click.option("--days", type=click.IntRange(0, 3660), default=90, show_default=True, help="Dates so far ahead.")
@click.pass_obj
def ics(options: Options, file: Path, owner: str | None, days: int) -> None:
    """Write promises, planned contacts and dates to FILE (default: standard output) for a calendar."""
    kinds = [one for one in DateKind if one is not DateKind.PUBLIC_HOLIDAY]
    with options.open() as monitor:
        content = monitor.contacts.calendar(owner=owner, dates=monitor.clients.dates(days, kinds=kinds))
    _write(file, content)


@contact.command()
@click.argument("client")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@click.option("--to", "to", metavar="NAME", help="Default: the first who has an address.")
@click.option("--subject", default="", metavar="TEXT")
@click.option("--text", default="", metavar="TEXT")
@click.pass_obj
def mail(options: Options, client: str, file: Path, to: str | None, subject: str, text: str) -> None:
    """Write a draft of a mail to CLIENT to FILE (.eml); it opens as a mail not sent yet."""
    with options.open() as monitor:
        card = find_client(monitor, client)
        person_id = None
        if to is not None:
            person_id = next((one.id for one in card.people if one.name.casefold() == to.casefold()), None)
            if person_id is None:
                raise InputError(f"Nobody at {card.name} is called {to!r}")
        content = monitor.contacts.draft(card.id, person_id=person_id, subject=subject, text=text)
    _write(file, content)


def _write(file: Path, content: bytes) -> None:
    if str(file) == "-":
        click.echo(content, nl=False)
    else:
        output.write_file(file, content)


def _show(rows: list[ContactRow], form: str) -> None:
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        _SHOWN,
        [
            [
                output.when(row.at) if column == "at" else ", ".join(row.topics) if column == "topics"
                else getattr(row, column)
                for column in _SHOWN
            ]
            for row in rows
        ],
    )  # fmt: skip
