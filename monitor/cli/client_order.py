"""`client duplicates|join|tiers|handover`"""

from __future__ import annotations

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.clients import FORMAT, find_client
from monitor.errors import InputError


@click.command()
@click.option("--apart", nargs=2, metavar="CLIENT CLIENT", help="These two are not one.")
@FORMAT
@click.pass_obj
def duplicates(options: Options, apart: tuple[str, str] | None, form: str) -> None:
    """Cards that may be one firm, the surest first. Nothing is joined by itself."""
    with options.open() as monitor:
        if apart is not None:
            first, second = (find_client(monitor, one) for one in apart)
            monitor.clients.keep_apart(first.id, second.id).result()
            click.echo(f"kept apart: {first.name}, {second.name}")
            return
        found = monitor.clients.duplicates()
        names = {row.id: row.name for row in monitor.read.clients()}
    if form == "json":
        output.echo_json(
            [{**output.plain(one), "first": names[one.first_id], "second": names[one.second_id]} for one in found]
        )
        return
    output.echo_table(
        ("score", "first", "name", "second", "name", "why", "what"),
        [
            (one.score, one.first_id, names[one.first_id], one.second_id, names[one.second_id],
             ", ".join(one.grounds), one.detail)
            for one in found
        ],
    )  # fmt: skip


@click.command()
@click.argument("client")
@click.argument("others", nargs=-1, required=True)
@click.pass_obj
def join(options: Options, client: str, others: tuple[str, ...]) -> None:
    """Make the cards OTHERS part of that of CLIENT: names, people, news, contacts, trade."""
    with options.open() as monitor:
        card = find_client(monitor, client)
        for other in others:
            monitor.clients.join(card.id, find_client(monitor, other).id).result()
        monitor.settle()
        names = monitor.clients.card(card.id).names
    click.echo(f"{card.id}: {', '.join(names)}")


@click.command()
@click.option("--set", "taken", is_flag=True, help="Take the tiers over; those said by hand stay.")
@FORMAT
@click.pass_obj
def tiers(options: Options, taken: bool, form: str) -> None:
    """Gold, silver, copper as the year's profit gives them."""
    with options.open() as monitor:
        found = monitor.clients.propose_tiers()
        changed = monitor.clients.set_tiers(found).result().count if taken else None
    if form == "json":
        output.echo_json(
            {"changed": changed, "clients": [{**output.plain(one), "profit": str(one.profit)} for one in found]}
        )
        return
    output.echo_table(
        ("place", "client", "name", "profit", "share", "now", "by rule", ""),
        [
            (one.rank.place, one.client_id, one.name, f"{one.profit} {one.currency or ''}", f"{one.rank.share:.0%}",
             one.now, one.rank.tier, "by hand" if one.by_hand else "recommends us" if one.rank.lifted else None)
            for one in found
        ],
    )  # fmt: skip
    if changed is not None:
        click.echo(f"{changed} changed")


@click.command()
@click.argument("client", required=False)
@click.option("--from", "owner", metavar="PERSON", help="List this one's clients with their risks.")
@click.option("--to", "to_owner", metavar="PERSON", help="Who takes CLIENT over.")
@click.option("--note", default="", metavar="TEXT")
@click.option("--risky", is_flag=True, help="Handed over, but not spoken to yet.")
@FORMAT
@click.pass_obj
def handover(
    options: Options, client: str | None, owner: str | None, to_owner: str | None, note: str, risky: bool, form: str
) -> None:
    """Give CLIENT to somebody else of us, or list what is to be handed over or was."""
    with options.open() as monitor:
        if client is not None:
            if to_owner is None:
                raise InputError("A client is handed over to somebody", "Say --to whom.")
            card = find_client(monitor, client)
            monitor.clients.hand_over(card.id, to_owner, note).result()
            done = monitor.clients.handovers()[0]
            click.echo(
                f"{card.name}: {done.from_owner or 'nobody'} → {done.to_owner}; {', '.join(done.risks) or 'no risks'}"
            )
            return
        at_risk = monitor.clients.at_risk(owner) if owner is not None else []
        done_before = monitor.clients.handovers(risky_only=risky)
    if owner is not None:
        if form == "json":
            output.echo_json(at_risk)
        else:
            rows = [(one.client_id, one.name, one.tier, ", ".join(one.risks)) for one in at_risk]
            output.echo_table(("id", "client", "tier", "risks"), rows)
    elif form == "json":
        output.echo_json(done_before)
    else:
        output.echo_table(
            ("id", "client", "from", "to", "at", "risks", "spoken"),
            [
                (one.id, one.client_name, one.from_owner, one.to_owner, output.when(one.at), ", ".join(one.risks),
                 one.met_on)
                for one in done_before
            ],
        )  # fmt: skip
