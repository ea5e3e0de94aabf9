"""`mention-monitor occasion …`: reasons to call key clients, what becomes of them, and the morning list."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.clients import DAY, FORMAT, NUMBER, find_client
from monitor.client_types import Channel
from monitor.errors import NotKnownError
from monitor.occasion_types import WAITING, Approach, Ground, Morning, OccasionRow, OccasionState, OwnNews
from monitor.text.types import Tone

if TYPE_CHECKING:
    from monitor.service import Monitor

_SHOWN: Final = (
    "id",
    "client_name",
    "tier",
    "owner",
    "ground",
    "kind",
    "approach",
    "what",
    "due_on",
    "state",
    "guards",
)
_LANG: Final = click.option("--lang", type=click.Choice(["en", "ru", "uk", "fi"]), default="en", show_default=True)
_FILE: Final = click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")


@click.group()
def occasion() -> None:
    """Reasons to call key clients: from news, days, sectors, competitors, our own news, and your own."""


@occasion.command("list")
@click.option("--owner", metavar="PERSON", help="Of this one of us.")
@click.option("--client", metavar="CLIENT", help="Of this client.")
@click.option("--state", "states", multiple=True, type=click.Choice([one.value for one in OccasionState]))
@click.option("--ground", "grounds", multiple=True, type=click.Choice([one.value for one in Ground]))
@click.option("--blocked", is_flag=True, help="Those that have to wait, with why.")
@click.option("--expired", is_flag=True, help="Also those whose time is over.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=500, show_default=True)
@FORMAT
@click.pass_obj
def list_(
    options: Options,
    owner: str | None,
    client: str | None,
    states: tuple[str, ...],
    grounds: tuple[str, ...],
    blocked: bool,
    expired: bool,
    limit: int,
    form: str,
) -> None:
    """Occasions by due day; those that wait, unless states are named."""
    chosen = [OccasionState(one) for one in states] or list(WAITING)
    with options.open() as monitor:
        client_id = None if client is None else find_client(monitor, client).id
        rows = monitor.read.occasions(chosen, owner=owner, client_id=client_id, expired=expired)
    rows = [row for row in rows if (not grounds or row.ground in grounds) and (not blocked or row.blocked)][:limit]
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(_SHOWN, [[_cell(row, name) for name in _SHOWN] for row in rows])


def _cell(row: OccasionRow, name: str) -> object:
    return ", ".join(row.guards) if name == "guards" else getattr(row, name)


@occasion.command()
@click.argument("occasion_id", type=NUMBER)
@_LANG
@FORMAT
@click.pass_obj
def show(options: Options, occasion_id: int, lang: str, form: str) -> None:
    """The card OCCASION_ID: what, why now, whom to call, how and what to say, until when."""
    from monitor.reports.morning import kind_word, reasons
    from monitor.reports.words import Words
    from monitor.service.terms import zone_of

    with options.open() as monitor:
        row = monitor.read.occasion(occasion_id)
        advice = monitor.occasions.advice(row, lang)
        words = Words(lang, zone_of(monitor.settings))
    if form == "json":
        output.echo_json({**output.plain(row), "advice": advice})
        return
    person = row.person
    whom = "" if person is None else ", ".join(
        part for part in (person.name, person.position, person.phone, person.email) if part
    )  # fmt: skip
    click.echo(f"{row.client_name}: {kind_word(row.kind, words)}, number {row.id}, {row.state}")
    facts = (
        ("what", row.what),
        ("why now", reasons(row.why, words)),
        ("whom to call", whom),
        ("approach", row.approach and words.slug("approach", row.approach)),
        ("how", advice),
        ("say", row.opening),
        ("has to wait", ", ".join(row.guards) if row.blocked else None),
        ("mind", ", ".join(row.guards) if row.guards and not row.blocked else None),
        ("best before", row.best_before),
        ("owner", row.owner),
        ("handed over by", row.handed_from),
        ("outcome", row.outcome),
        ("address", row.url),
    )
    for name, told in facts:
        if told:
            click.echo(f"  {name}: {output.plain(told)}")


@occasion.command()
@click.argument("client")
@click.argument("what")
@click.option("--due", "due_on", type=DAY, metavar="DAY", help="Default: today.")
@click.option("--owner", metavar="PERSON", help="Default: whose client it is.")
@click.option("--approach", type=click.Choice([one.value for one in Approach]))
@click.pass_obj
def add(options: Options, client: str, what: str, due_on: date | None, owner: str | None, approach: str | None) -> None:
    """An occasion of your own for CLIENT; prints its number."""
    with options.open() as monitor:
        card = find_client(monitor, client)
        manner = None if approach is None else Approach(approach)
        made = monitor.occasions.add(card.id, what, due_on=due_on, owner=owner, approach=manner).result()
    click.echo(str(made.id))


_ALSO: Final = click.option("--also", multiple=True, type=NUMBER, metavar="ID", help="And this one, in the same act.")
_SHARED: Final = click.option(
    "--shared", is_flag=True, help="The number is that of an event of many: all its occasions."
)


@occasion.command()
@click.argument("occasion_id", type=NUMBER)
@click.argument("outcome", default="")
@_ALSO
@_SHARED
@click.option("--channel", type=click.Choice([one.value for one in Channel]))
@click.option("--with", "with_name", metavar="NAME", help="Whom we spoke to.")
@click.option("--not-reached", is_flag=True, help="Nobody answered: the occasion goes on waiting.")
@click.option("--tone", type=click.Choice([one.value for one in Tone]))
@click.option("--topic", "topics", multiple=True, metavar="SLUG", help="asked_about_competitors, price, offer, debt …")
@click.option("--next", "next_step", metavar="TEXT", help="What we promised.")
@click.option("--next-on", type=DAY, metavar="DAY", help="By when.")
@click.pass_obj
def contacted(
    options: Options,
    /,
    occasion_id: int,
    outcome: str,
    also: tuple[int, ...],
    shared: bool,
    not_reached: bool,
    **more: Any,
) -> None:
    """OCCASION_ID was used, with OUTCOME; logged as a contact."""
    contact = {name: value for name, value in more.items() if value} | {"outcome": outcome, "answered": not not_reached}
    with options.open() as monitor:
        written = monitor.occasions.contacted_all(_chosen(monitor, occasion_id, also, shared), **contact).result()
    told = "contacted" if not not_reached else "logged"
    click.echo(told if written.count == 1 else f"{told} {written.count}")


def _chosen(monitor: Monitor, occasion_id: int, also: tuple[int, ...], shared: bool) -> tuple[int, ...]:
    """The occasions that are meant. Raises: `NotKnownError`."""
    if shared:
        wide = next((one for one in monitor.read.shared_occasions() if one.id == occasion_id), None)
        if wide is None:
            raise NotKnownError(f"There is no event of many with the number {occasion_id} that waits")
        return (*wide.occasion_ids, *also)
    for one in (occasion_id, *also):
        monitor.read.occasion(one)
    return (occasion_id, *also)


@occasion.command()
@click.argument("occasion_id", type=NUMBER)
@click.argument("until", type=DAY)
@click.pass_obj
def snooze(options: Options, occasion_id: int, until: date) -> None:
    """OCCASION_ID comes back on the day UNTIL."""
    with options.open() as monitor:
        monitor.occasions.snooze(occasion_id, until).result()
    click.echo("snoozed")


@occasion.command()
@click.argument("occasion_id", type=NUMBER)
@click.argument("to_owner")
@click.option("--note", default="", metavar="TEXT")
@click.pass_obj
def handover(options: Options, occasion_id: int, to_owner: str, note: str) -> None:
    """Give OCCASION_ID to a colleague; the client stays with whose it is."""
    with options.open() as monitor:
        monitor.occasions.hand_over(occasion_id, to_owner, note).result()
    click.echo("handed over")


@occasion.command()
@click.argument("occasion_id", type=NUMBER)
@click.argument("reason", default="")
@_ALSO
@_SHARED
@click.pass_obj
def dismiss(options: Options, occasion_id: int, reason: str, also: tuple[int, ...], shared: bool) -> None:
    """OCCASION_ID is none; the same is not offered again."""
    with options.open() as monitor:
        if shared:
            monitor.occasions.dismiss_shared(occasion_id, reason).result()
        elif also:
            monitor.occasions.dismiss_all(_chosen(monitor, occasion_id, also, shared=False), reason).result()
        else:
            monitor.occasions.dismiss(occasion_id, reason).result()
    click.echo("dismissed")


@occasion.command()
@click.argument("occasion_id", type=NUMBER)
@click.pass_obj
def reopen(options: Options, occasion_id: int) -> None:
    """OCCASION_ID waits again."""
    with options.open() as monitor:
        monitor.occasions.reopen(occasion_id).result()
    click.echo("open")


@occasion.command()
@click.option("--all", "every", is_flag=True, help="Also those that are over or were dismissed.")
@FORMAT
@click.pass_obj
def shared(options: Options, every: bool, form: str) -> None:
    """Events that concern many clients: of sectors and regions, of ours, of competitors."""
    with options.open() as monitor:
        rows = monitor.read.shared_occasions(open_only=not every)
    if form == "json":
        output.echo_json(rows)
        return
    columns = ("id", "ground", "kind", "approach", "what", "entity_name", "firm", "clients", "best_before")
    output.echo_table(
        columns,
        [[len(row.clients) if name == "clients" else getattr(row, name) for name in columns] for row in rows],
    )


@occasion.command()
@click.argument("item")
@FORMAT
@click.pass_obj
def wish(options: Options, item: str, form: str) -> None:
    """Whoever wanted ITEM, clients that were taken off the list too; sure ones first."""
    with options.open() as monitor:
        rows = monitor.occasions.wanted(item)
    if form == "json":
        output.echo_json(rows)
        return
    columns = ("wish_id", "client_name", "owner", "tier", "what", "wished_on", "likeness", "sure", "lost", "removed")
    output.echo_table(columns, [[getattr(row, name) for name in columns] for row in rows])


@occasion.command()
@click.argument("what")
@click.option("--kind", type=click.Choice(["item", "service", "rule"]), default="item", show_default=True)
@click.option("--wish", "wish_ids", multiple=True, type=NUMBER, help="It meets this wish. Default: the sure ones.")
@click.option(
    "--client", "clients", multiple=True, metavar="CLIENT", help="Tell this one too. Of a rule, default: all."
)
@click.option("--until", type=DAY, metavar="DAY", help="Best before. Default: 60 days.")
@click.pass_obj
def announce(
    options: Options, what: str, kind: str, wish_ids: tuple[int, ...], clients: tuple[str, ...], until: date | None
) -> None:
    """Our own news WHAT become occasions, first for those who wished for it; prints how many."""
    with options.open() as monitor:
        chosen = [find_client(monitor, one).id for one in clients] or None
        made = monitor.occasions.announce(
            what, OwnNews(f"own_{kind}"), wish_ids=wish_ids or None, client_ids=chosen, until=until
        ).result()
    click.echo(f"{made.count} occasions, number {made.id}")


@occasion.command()
@click.option("--owner", metavar="PERSON", help="Of this one of us. Default: everybody.")
@click.option("--html", type=click.Path(path_type=Path, allow_dash=True), help="Write the page of the owner here.")
@click.option("--mail", "address", metavar="ADDRESS", help="Write a mail to this address; nothing is sent.")
@click.option("--eml", type=click.Path(path_type=Path, allow_dash=True), default="-", help="Where the mail goes.")
@_LANG
@FORMAT
@click.pass_obj
def morning(
    options: Options, owner: str | None, html: Path | None, address: str | None, eml: Path, lang: str, form: str
) -> None:
    """Whom to call today: overdue, today, this week; about five a day for each of us, the rest counted."""
    from monitor.reports.morning import as_text
    from monitor.reports.words import Words
    from monitor.service.terms import zone_of

    with options.open() as monitor:
        monitor.occasions.look()
        if html is not None:
            _write(html, monitor.occasions.digest(owner, lang))
        if address is not None:
            _write(eml, monitor.occasions.mail(owner, address, lang))
        if html is not None or address is not None:
            return
        found = _mornings(monitor, owner)
        words = Words(lang, zone_of(monitor.settings))
    if form == "json":
        output.echo_json(found)
        return
    click.echo("\n".join(as_text(one, words) for one in found), nl=False)


def _mornings(monitor: Monitor, owner: str | None) -> list[Morning]:
    return monitor.occasions.mornings() if owner is None else [monitor.occasions.morning(owner)]


@occasion.command()
@click.argument("occasion_id", type=NUMBER)
@_FILE
@click.option("--subject", default="", metavar="TEXT")
@click.pass_obj
def mail(options: Options, occasion_id: int, file: Path, subject: str) -> None:
    """Write a draft of a mail for OCCASION_ID to FILE (.eml); refused while it has to wait."""
    with options.open() as monitor:
        content = monitor.occasions.draft(occasion_id, subject=subject)
    _write(file, content)


@occasion.command()
@click.argument("occasion_id", type=NUMBER)
@_FILE
@click.pass_obj
def ics(options: Options, occasion_id: int, file: Path) -> None:
    """Write OCCASION_ID to FILE for a calendar."""
    with options.open() as monitor:
        content = monitor.occasions.calendar(occasion_id)
    _write(file, content)


def _write(file: Path, content: bytes) -> None:
    if str(file) == "-":
        click.echo(content, nl=False)
    else:
        output.write_file(file, content)
