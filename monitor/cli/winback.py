"""`mention-monitor winback …`: plans to keep clients and to win lost ones back, and the quarter's review."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.clients import DAY, FORMAT, NUMBER, find_client
from monitor.client_types import Channel
from monitor.errors import InputError
from monitor.sign_types import LossCause
from monitor.text.types import Reason
from monitor.winback_types import Effort, EffortState, LetGo, ReviewLine

_REASON = click.Choice([one.value for one in Reason])
_CHANNEL = click.Choice([one.value for one in Channel])
_EFFORT = click.argument("effort_id", metavar="PLAN", type=NUMBER)
_NOTE = click.option("--note", default="", metavar="TEXT")
_LANG = click.option("--lang", type=click.Choice(["en", "ru", "uk", "fi"]), help="Default: the client's.")


@click.group()
def winback() -> None:
    """Clients that leave or left: who is worth it, what is tried, by whom by when, at what cost, with what result."""


@winback.command("list")
@click.option("--state", "states", multiple=True, type=click.Choice([one.value for one in EffortState]))
@click.option("--owner", metavar="PERSON")
@FORMAT
@click.pass_obj
def list_(options: Options, states: tuple[str, ...], owner: str | None, form: str) -> None:
    """Plans, what is due first on top."""
    with options.open() as monitor:
        rows = monitor.winback.efforts([EffortState(one) for one in states], owner=owner)
        why = {row.id: monitor.winback.ask_why(row) for row in rows}
    if form == "json":
        output.echo_json([{**output.plain(row), "ask_why": why[row.id], "costs": row.costs} for row in rows])
        return
    output.echo_table(
        ("id", "client", "tier", "state", "owner", "lost_on", "reason", "cause", "next", "due"),
        [
            (
                *(row.id, row.client_name, row.tier, row.state, row.owner, row.lost_on),
                *(row.established_reason or row.stated_reason or f"ask {why[row.id]}", row.cause),
                *((None, None) if row.next_step is None else (row.next_step.what, row.next_step.due_on)),
            )
            for row in rows
        ],
    )


@winback.command()
@click.argument("client")
@_LANG
@FORMAT
@click.pass_obj
def show(options: Options, client: str, lang: str | None, form: str) -> None:
    """The plan of CLIENT, whether it is worth the effort, and what is proposed."""
    with options.open() as monitor:
        card = find_client(monitor, client)
        effort = monitor.winback.of_client(card.id)
        worth = monitor.winback.worth(card.id)
        why = None if effort is None else monitor.winback.ask_why(effort)
        proposed = monitor.winback.proposed(card.id, lang or card.lang or "en")
    if form == "json":
        output.echo_json({"effort": effort, "worth": {**output.plain(worth), "yes": worth.yes}, "ask_why": why,
                          "proposed": proposed})  # fmt: skip
        return
    verdict = "worth the effort" if worth.yes else f"let go: {worth.let_go}"
    click.echo(f"{card.name}: {verdict} ({worth.points}: {', '.join(worth.grounds)})")
    if effort is not None:
        _tell(effort)
    click.echo("proposed:")
    for one in proposed:
        who = "head" if one.by_head else "owner"
        click.echo(f"  in {one.days} d, {one.channel or 'any channel'}, {who}: {one.what}  [{one.tactic}]")


def _tell(effort: Effort) -> None:
    reason = f"says {effort.stated_reason or '?'}, found {effort.established_reason or '?'}"
    lost = f", lost on {effort.lost_on}" if effort.lost_on is not None else ""
    click.echo(f"plan {effort.id}: {effort.state}{lost}; {reason}; reads {effort.cause or '?'}")
    for step in effort.steps:
        done = f"done {step.done_on}: {step.outcome}" if step.done_on is not None else f"due {step.due_on or '?'}"
        cost = f", {step.cost} {step.currency or ''}".rstrip() if step.cost is not None else ""
        click.echo(f"  {step.id}  {done}{cost}  {step.owner or '?'}, {step.channel or '?'}: {step.what}")


@winback.command()
@click.argument("client")
@click.option("--owner", metavar="PERSON")
@_NOTE
@click.pass_obj
def keep(options: Options, client: str, owner: str | None, note: str) -> None:
    """Begin to keep CLIENT, who shows signs; prints the plan's number."""
    details = _given(owner=owner, note=note)
    with options.open() as monitor:
        written = monitor.winback.keep(find_client(monitor, client).id, **details).result()
    click.echo(str(written.id))


@winback.command()
@click.argument("client")
@click.option("--on", "lost_on", type=DAY, metavar="DAY", help="Default: the day of its last order.")
@click.option("--says", "stated_reason", type=_REASON, help="The reason it gives.")
@click.option("--cause", type=click.Choice([one.value for one in LossCause]), help="Default: what the signs read.")
@click.option("--owner", metavar="PERSON")
@_NOTE
@click.pass_obj
def lost(options: Options, /, client: str, **told: Any) -> None:
    """CLIENT is lost; prints the plan's number."""
    with options.open() as monitor:
        written = monitor.winback.lost(find_client(monitor, client).id, **_given(**told)).result()
    click.echo(str(written.id))


@winback.command()
@_EFFORT
@click.option("--says", "stated_reason", type=_REASON, help="The reason it gives.")
@click.option("--found", "established_reason", type=_REASON, help="The reason we found.")
@click.option("--asked-on", type=DAY, metavar="DAY", help="When it was asked why.")
@click.option("--cause", type=click.Choice([one.value for one in LossCause]))
@click.option("--owner", metavar="PERSON")
@_NOTE
@click.pass_obj
def change(options: Options, /, effort_id: int, **told: Any) -> None:
    """What is known of a loss."""
    with options.open() as monitor:
        monitor.winback.change(effort_id, **_given(**told)).result()


@winback.command()
@_EFFORT
@_LANG
@FORMAT
@click.pass_obj
def plan(options: Options, effort_id: int, lang: str | None, form: str) -> None:
    """Take the proposed steps over as the plan."""
    with options.open() as monitor:
        effort = monitor.winback.effort(effort_id)
        words = lang or monitor.read.client(effort.client_id).lang
        monitor.winback.plan(effort_id, words).result()
        effort = monitor.winback.effort(effort_id)
    if form == "json":
        output.echo_json(effort)
    else:
        _tell(effort)


@winback.command()
@_EFFORT
@click.argument("what")
@click.option("--owner", metavar="PERSON")
@click.option("--due", "due_on", type=DAY, metavar="DAY")
@click.option("--channel", type=_CHANNEL)
@click.pass_obj
def step(options: Options, /, effort_id: int, what: str, **told: Any) -> None:
    """Add a step of your own to a plan; prints its number."""
    with options.open() as monitor:
        written = monitor.winback.add_step(effort_id, what, **_given(**told)).result()
    click.echo(str(written.id))


@winback.command()
@click.argument("step_id", metavar="STEP", type=NUMBER)
@click.argument("outcome", default="")
@click.option("--on", "done_on", type=DAY, metavar="DAY", help="Default: today.")
@click.option("--cost", metavar="AMOUNT", help="What it took: 250 or 250,50.")
@click.option("--currency", metavar="XXX", help="EUR, UAH …")
@click.option("--channel", type=_CHANNEL)
@click.option("--talked/--not-reached", default=None, help="Log it as a contact too.")
@click.pass_obj
def done(options: Options, /, step_id: int, outcome: str, cost: str | None, talked: bool | None, **told: Any) -> None:
    """A step was done, with its OUTCOME."""
    details = _given(**told)
    if talked is not None:
        details["contact"] = {"answered": talked}
    if cost is not None:
        details["cost"] = _amount(cost)
    with options.open() as monitor:
        monitor.winback.step_done(step_id, outcome, **details).result()


@winback.command()
@click.argument("step_id", metavar="STEP", type=NUMBER)
@click.pass_obj
def drop(options: Options, step_id: int) -> None:
    """A step is not tried."""
    with options.open() as monitor:
        monitor.winback.remove_step(step_id).result()


@winback.command()
@_EFFORT
@click.option("--on", type=DAY, metavar="DAY", help="Default: today.")
@click.pass_obj
def returned(options: Options, effort_id: int, on: date | None) -> None:
    """The client buys again: its first three orders are watched."""
    with options.open() as monitor:
        monitor.winback.returned(effort_id, on).result()


@winback.command()
@_EFFORT
@_NOTE
@click.pass_obj
def kept(options: Options, effort_id: int, note: str) -> None:
    """The client stays."""
    with options.open() as monitor:
        monitor.winback.kept(effort_id, note).result()


@winback.command("let-go")
@_EFFORT
@click.argument("reason", type=click.Choice([one.value for one in LetGo]))
@_NOTE
@click.pass_obj
def let_go(options: Options, effort_id: int, reason: str, note: str) -> None:
    """Not worth the effort, for a REASON."""
    with options.open() as monitor:
        monitor.winback.let_go(effort_id, LetGo(reason), note).result()


@winback.command("give-up")
@_EFFORT
@_NOTE
@click.pass_obj
def give_up(options: Options, effort_id: int, note: str) -> None:
    """Tried in vain."""
    with options.open() as monitor:
        monitor.winback.give_up(effort_id, note).result()


@winback.command()
@click.option("--days", type=click.IntRange(0, 3660), default=7, show_default=True, help="So far ahead.")
@click.option("--owner", metavar="PERSON")
@FORMAT
@click.pass_obj
def due(options: Options, days: int, owner: str | None, form: str) -> None:
    """Steps that are due; and whom somebody should call lost or returned."""
    with options.open() as monitor:
        rows = monitor.winback.due(days, owner)
        gone = [one for one in monitor.winback.probably_lost() if owner in (None, one.owner)]
        back = [one for one in monitor.winback.probably_returned() if owner in (None, one[0].owner)]
    if form == "json":
        output.echo_json(
            {
                "steps": [{"client_name": effort.client_name, **output.plain(step)} for effort, step in rows],
                "probably_lost": [{"client_id": one.client_id, "name": one.name} for one in gone],
                "probably_returned": [{"effort_id": one.id, "name": one.client_name, "on": on} for one, on in back],
            }
        )
        return
    output.echo_table(
        ("step", "due", "client", "owner", "channel", "what"),
        [
            (step.id, step.due_on, effort.client_name, step.owner or effort.owner, step.channel, step.what)
            for effort, step in rows
        ],
    )
    for one in gone:
        click.echo(f"probably lost: {one.name} (winback lost {one.client_id})")
    for effort, on in back:
        click.echo(f"ordered again on {on}: {effort.client_name} (winback returned {effort.id} --on {on})")


@winback.command()
@FORMAT
@click.pass_obj
def watch(options: Options, form: str) -> None:
    """Returned clients at every step of their first three orders."""
    with options.open() as monitor:
        rows = monitor.winback.watches()
        names = {row.id: row.name for row in monitor.read.clients()}
    if form == "json":
        output.echo_json([{"client_name": names.get(row.client_id), **output.plain(row)} for row in rows])
        return
    for row in rows:
        state = "through" if row.over else f"{len(row.orders)} of 3 orders"
        click.echo(f"{names.get(row.client_id)}: back since {row.returned_on}, {state}")
        for order in row.orders:
            checks = ", ".join(f"{one.point} {one.state}" + (f" {one.on}" if one.on else "") for one in order.checks)
            mark = "!" if order.slipped else " "
            click.echo(f" {mark} {order.number or order.ordered_on}: {checks}, complaints {order.complaints}")


@winback.command()
@click.argument("quarter", required=False)
@FORMAT
@click.pass_obj
def review(options: Options, quarter: str | None, form: str) -> None:
    """A QUARTER (2026Q3; default: this one): lost, contacted, returned, let go, and the loss rate of twelve months."""
    with options.open() as monitor:
        found = monitor.winback.review(quarter)
    if form == "json":
        output.echo_json(found)
        return
    rate = found.rate
    told = "no key clients a year ago" if rate.rate is None else f"{rate.rate:.1%}, {rate.level}"
    click.echo(f"{found.quarter}: loss rate {told} ({rate.lost} lost of {rate.at_start} in the year to {rate.until})")
    groups = {"": (found.every,), "reason": found.by_reason, "tier": found.by_tier, "owner": found.by_owner,
              "channel": found.by_channel}  # fmt: skip
    output.echo_table(
        ("by", "", "lost", "contacted", "returned", "let_go", "cost"),
        [
            (by or "all", line.key or ("" if not by else "?"), line.lost, line.contacted, line.returned, line.let_go,
             _costs(line))
            for by, lines in groups.items()
            for line in lines
        ],
    )  # fmt: skip


def _costs(line: ReviewLine) -> str:
    return ", ".join(f"{amount} {currency}".strip() for currency, amount in line.costs.items())


def _amount(text: str) -> Decimal:
    try:
        found = Decimal(text.replace(" ", "").replace(",", "."))
    except ArithmeticError as error:
        raise InputError(f"{text!r} is no amount") from error
    if not found.is_finite():
        raise InputError(f"{text!r} is no amount")
    return found


def _given(**told: Any) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value not in (None, "")}
