"""`case compensate …`, `case measure …`, `case words`: what is given, what is changed, and the words for it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import click

from monitor.cli import exits, output
from monitor.cli.app import Options
from monitor.cli.case_work import NUMBER
from monitor.cli.cases import FORMAT
from monitor.cli.checking import blanks_of
from monitor.cli.mentions import moment
from monitor.types import Reason, ResponseKind

_REASONS = click.Choice([reason.value for reason in Reason])
_LANGS = click.Choice(["en", "ru", "uk", "fi"])


def _amount(ctx: click.Context, param: click.Parameter, value: str | None) -> Decimal | None:
    if value is None:
        return None
    try:
        return Decimal(value.replace(" ", "").replace(",", "."))
    except InvalidOperation as error:
        raise click.BadParameter(f"{value!r} is no amount; write it like 1250.00") from error


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no day; write it like 2026-12-01") from error


# --- words ---


@click.command()
@click.argument("case_id", type=NUMBER)
@click.option("--kind", type=click.Choice([kind.value for kind in ResponseKind]), default="answer", show_default=True)
@click.option("--mention", "mention_id", type=NUMBER, help="Where it is to stand. Default: the first of the case.")
@click.option("--lang", type=_LANGS, help="Default: that of the mention.")
@click.option("--blank", "blanks", multiple=True, callback=blanks_of, metavar="NAME=TEXT", help="Fills a blank.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.pass_obj
def words(
    options: Options,
    case_id: int,
    kind: str,
    mention_id: int | None,
    lang: str | None,
    blanks: dict[str, str],
    form: str,
) -> None:
    """Ready words for a reply in the case CASE_ID; open blanks and a passed limit are named on stderr."""
    with options.open() as monitor:
        draft = monitor.checking.reply(case_id, ResponseKind(kind), mention_id=mention_id, lang=lang, blanks=blanks)
    if form == "json":
        output.echo_json(draft)
        return
    click.echo(draft.text)
    if draft.blanks:
        exits.complain(f"still open: {', '.join(draft.blanks)}; fill with --blank NAME=TEXT")
    if draft.too_long:
        exits.complain(f"{draft.too_long} characters more than the site takes ({draft.limit})")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.option("--lang", type=_LANGS, help="Default: that of the window.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.pass_obj
def tactic(options: Options, case_id: int, lang: str | None, form: str) -> None:
    """The tactic card of the case CASE_ID."""
    from monitor.cli.tactics import tell

    with options.open() as monitor:
        card = monitor.checking.card(case_id, lang)
    tell(card, form)


# --- compensation ---


@click.group()
def compensate() -> None:
    """What the author is given."""


@compensate.command("list")
@click.argument("case_id", type=NUMBER)
@FORMAT
@click.pass_obj
def list_given(options: Options, case_id: int, form: str) -> None:
    """What is proposed, approved and given in the case CASE_ID."""
    with options.open() as monitor:
        monitor.read.case(case_id)
        rows = monitor.read.compensations(case_id)
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "what", "basis", "order", "state", "approver", "done"),
        [
            (
                one.id,
                one.favour if one.amount is None else f"{one.amount} {one.currency}",
                *(one.basis, one.order, one.state, one.decided_by, output.when(one.done_at)),
            )
            for one in rows
        ],
    )


@compensate.command("add")
@click.argument("case_id", type=NUMBER)
@click.option("--basis", required=True, metavar="TEXT", help="What it is computed on, and how.")
@click.option("--amount", callback=_amount, metavar="N")
@click.option("--currency", metavar="CUR", help="EUR, RUB, UAH …")
@click.option("--favour", default="", metavar="TEXT", help="In place of money.")
@click.option("--order", default="", metavar="NUMBER", help="The order that went wrong.")
@click.option("--row", "record_id", type=NUMBER, help="Its row in the firm's own records.")
@click.pass_obj
def add_given(options: Options, /, case_id: int, **given: Any) -> None:
    """Propose an amount or a favour in the case CASE_ID; prints its number."""
    with options.open() as monitor:
        click.echo(str(monitor.checking.compensate(case_id, **given).result().id))


@compensate.command()
@click.argument("compensation_id", type=NUMBER)
@click.pass_obj
def approve(options: Options, compensation_id: int) -> None:
    """It may be given; where there is a head, the head says so."""
    with options.open() as monitor:
        monitor.checking.decide_compensation(compensation_id, True).result()
    click.echo("approved")


@compensate.command()
@click.argument("compensation_id", type=NUMBER)
@click.pass_obj
def refuse(options: Options, compensation_id: int) -> None:
    """It is not given."""
    with options.open() as monitor:
        monitor.checking.decide_compensation(compensation_id, False).result()
    click.echo("refused")


@compensate.command("done")
@click.argument("compensation_id", type=NUMBER)
@click.option("--proof", default="", metavar="TEXT", help="Payment, receipt, letter.")
@click.pass_obj
def given_done(options: Options, compensation_id: int, proof: str) -> None:
    """The author has it."""
    with options.open() as monitor:
        monitor.checking.compensation_done(compensation_id, proof).result()
    click.echo("done")


@compensate.command("remove")
@click.argument("compensation_id", type=NUMBER)
@click.pass_obj
def remove_given(options: Options, compensation_id: int) -> None:
    """It was entered wrongly."""
    with options.open() as monitor:
        monitor.checking.remove_compensation(compensation_id).result()
    click.echo("removed")


# --- measures ---


@click.group()
def measure() -> None:
    """What is changed so that it does not happen again."""


@measure.command("list")
@click.argument("case_id", type=NUMBER, required=False)
@click.option("--due", is_flag=True, help="Whose end or effect check is due.")
@FORMAT
@click.pass_obj
def list_measures(options: Options, case_id: int | None, due: bool, form: str) -> None:
    """Measures of the case CASE_ID, or of all."""
    with options.open() as monitor:
        rows = monitor.checking.due_measures() if due else monitor.read.measures(case_id)
    if case_id is not None:
        rows = [one for one in rows if one.case_id == case_id]
    if form == "json":
        output.echo_json([output.plain(one) | {"share_answered": one.share_answered} for one in rows])
        return
    output.echo_table(
        ("id", "case", "state", "reason", "what", "owner", "due", "check", "told", "back"),
        [
            (
                *(one.id, one.case_id, one.state, one.reason, one.what, one.owner, one.due_on, one.check_on),
                *(f"{one.places_answered}/{one.places - one.places_skipped}", len(one.came_back)),
            )
            for one in rows
        ],
    )


_FIELDS = (
    click.option("--reason", type=_REASONS, help="Default: the case's."),
    click.option("--product", metavar="TEXT", help="It counts as come back only for this product."),
    click.option("--branch", metavar="TEXT", help="It counts as come back only at this branch."),
    click.option("--owner", metavar="PERSON"),
    click.option("--due", "due_on", callback=_day, metavar="DAY"),
    click.option("--check-after", "check_days", type=click.IntRange(1, 3650), metavar="DAYS", help="Effect check."),
)


def _with_fields(command: Any) -> Any:
    for option in reversed(_FIELDS):
        command = option(command)
    return command


@measure.command("add")
@click.argument("case_id", type=NUMBER)
@click.option("--cause", required=True, metavar="TEXT")
@click.option("--what", required=True, metavar="TEXT")
@_with_fields
@click.pass_obj
def add_measure(options: Options, /, case_id: int, cause: str, what: str, **given: Any) -> None:
    """Decide in the case CASE_ID what is to change; prints the measure's number."""
    known = {name: value for name, value in given.items() if value is not None}
    if "reason" in known:
        known["reason"] = Reason(known["reason"])
    with options.open() as monitor:
        click.echo(str(monitor.checking.open_measure(case_id, cause=cause, what=what, **known).result().id))


@measure.command("set")
@click.argument("measure_id", type=NUMBER)
@click.option("--cause", metavar="TEXT")
@click.option("--what", metavar="TEXT")
@_with_fields
@click.pass_obj
def set_measure(options: Options, /, measure_id: int, **given: Any) -> None:
    """Change the measure MEASURE_ID."""
    known = {name: value for name, value in given.items() if value is not None}
    if not known:
        raise click.UsageError("say what to change")
    with options.open() as monitor:
        monitor.checking.change_measure(measure_id, **known).result()
    click.echo("changed")


@measure.command("done")
@click.argument("measure_id", type=NUMBER)
@click.option("--proof", required=True, metavar="TEXT", help="Order, photo, new rule.")
@click.pass_obj
def measure_done(options: Options, measure_id: int, proof: str) -> None:
    """The measure MEASURE_ID was carried out; prints how many open places are to be told."""
    with options.open() as monitor:
        count = monitor.checking.measure_done(measure_id, proof).result().count
        check_on = monitor.read.measure(measure_id).check_on
    click.echo(f"{count} places to tell; effect check on {check_on}")


@measure.command()
@click.argument("measure_id", type=NUMBER)
@FORMAT
@click.pass_obj
def places(options: Options, measure_id: int, form: str) -> None:
    """Where the reason was raised, each with ready words, and the share told."""
    with options.open() as monitor:
        rows = monitor.checking.places(measure_id)
        share = monitor.read.measure(measure_id).share_answered
    if form == "json":
        output.echo_json({"share_answered": share, "places": rows})
        return
    for one in rows:
        state = f"told {output.when(one.answered_at)}" if one.answered_at else f"skipped: {one.skipped}"
        click.echo(f"{one.id} {one.url} {state if one.answered_at or one.skipped else 'open'}")
        if not one.answered_at and not one.skipped:
            click.echo("\n".join(f"    {line}" for line in one.text.splitlines()))
    click.echo(f"told: {'no places' if share is None else f'{share:.0%}'}")


@measure.command()
@click.argument("place_id", type=NUMBER)
@click.option("--url", metavar="U", help="Where the answer stands.")
@click.option("--at", callback=moment, metavar="T", help="Default: now.")
@click.pass_obj
def told(options: Options, place_id: int, url: str | None, at: datetime | None) -> None:
    """What we changed stands at the place PLACE_ID."""
    with options.open() as monitor:
        monitor.checking.place_told(place_id, url, at).result()
    click.echo("told")


@measure.command()
@click.argument("place_id", type=NUMBER)
@click.option("--why", required=True, metavar="TEXT")
@click.pass_obj
def skip(options: Options, place_id: int, why: str) -> None:
    """The place PLACE_ID is not told."""
    with options.open() as monitor:
        monitor.checking.skip_place(place_id, why).result()
    click.echo("skipped")


@measure.command()
@click.argument("measure_id", type=NUMBER)
@click.option("--works/--fails", "works", required=True, help="What the look after some time found.")
@click.option("--note", default="", metavar="TEXT")
@click.pass_obj
def check(options: Options, measure_id: int, works: bool, note: str) -> None:
    """The effect of the measure MEASURE_ID was checked."""
    with options.open() as monitor:
        monitor.checking.check_measure(measure_id, works, note).result()
    click.echo("effective" if works else "reopened")


@measure.command()
@click.argument("measure_id", type=NUMBER)
@click.option("--note", default="", metavar="TEXT")
@click.pass_obj
def reopen(options: Options, measure_id: int, note: str) -> None:
    """The measure MEASURE_ID does not hold."""
    with options.open() as monitor:
        monitor.checking.reopen_measure(measure_id, note).result()
    click.echo("reopened")


@measure.command()
@click.argument("measure_id", type=NUMBER)
@click.option("--note", required=True, metavar="TEXT", help="Why.")
@click.pass_obj
def drop(options: Options, measure_id: int, note: str) -> None:
    """The measure MEASURE_ID is given up."""
    with options.open() as monitor:
        monitor.checking.drop_measure(measure_id, note).result()
    click.echo("dropped")
