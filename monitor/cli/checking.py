"""`case claim …`: what a complaint states, what the firm's own records say to it, and the verdict."""

from __future__ import annotations

from typing import Any

import click

from monitor.checking_types import ClaimRow, Suggestion, Verdict
from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.case_work import NUMBER
from monitor.cli.cases import FORMAT
from monitor.errors import NotKnownError
from monitor.types import ClaimKind

_KINDS = click.Choice([kind.value for kind in ClaimKind])


@click.group()
def claim() -> None:
    """What a complaint states."""


@claim.command("list")
@click.argument("case_id", type=NUMBER)
@click.option("--suggest", is_flag=True, help="With what the firm's own records say to each.")
@FORMAT
@click.pass_obj
def list_(options: Options, case_id: int, suggest: bool, form: str) -> None:
    """The claims of the case CASE_ID, and the verdict on the whole."""
    with options.open() as monitor:
        monitor.read.case(case_id)
        claims = monitor.read.claims(case_id)
        told = monitor.checking.suggest(case_id).result() if suggest else {}
        verdict = monitor.read.verdict(case_id)
        free = monitor.checking.may_close_without_measure(case_id)
    if form == "json":
        rows = [_record(one) | ({"suggestions": told.get(one.id, ())} if suggest else {}) for one in claims]
        output.echo_json({"verdict": verdict, "may_close_without_measure": free, "claims": rows})
        return
    output.echo_table(
        ("id", "kind", "quote", "value", "verdict", "record", "who"),
        [(one.id, one.kind, one.quote, one.value, one.verdict, one.record, one.checked_by) for one in claims],
    )
    for one in claims:
        for place, suggestion in enumerate(told.get(one.id, ()), 1):
            click.echo(f"claim {one.id} ({place}): {told_in_words(suggestion)}")
    click.echo(f"verdict: {verdict or 'no claims'}")


def _record(one: ClaimRow) -> dict[str, Any]:
    found: dict[str, Any] = output.plain(one)
    return found


def told_in_words(one: Suggestion) -> str:
    """A suggestion as one line."""
    row = "" if one.record is None else f"; {one.record.kind}, {one.record.file}, row {one.record.number}"
    differs = "".join(f"; {field}: said {said}, written {written}" for field, (said, written) in one.differs.items())
    return f"{one.likeness}, {one.verdict}: {' '.join(one.grounds)}{row}{differs}"


@claim.command()
@click.argument("case_id", type=NUMBER)
@click.argument("quote")
@click.option("--kind", required=True, type=_KINDS)
@click.option("--value", help="Its plain value: 2026-11-03, 12500 RUB, A-001.")
@click.option("--mention", "mention_id", type=NUMBER, help="The mention that says it.")
@click.pass_obj
def add(options: Options, case_id: int, quote: str, kind: str, value: str | None, mention_id: int | None) -> None:
    """Write down that the author of the case CASE_ID states QUOTE; prints the claim's number."""
    with options.open() as monitor:
        made = monitor.checking.add_claim(case_id, ClaimKind(kind), quote, value, mention_id).result()
    click.echo(str(made.id))


@claim.command("set")
@click.argument("claim_id", type=NUMBER)
@click.option("--kind", type=_KINDS)
@click.option("--quote")
@click.option("--value")
@click.pass_obj
def set_(options: Options, /, claim_id: int, **changes: str | None) -> None:
    """Mend the claim CLAIM_ID."""
    given = {name: value for name, value in changes.items() if value is not None}
    if not given:
        raise click.UsageError("say what to change: --kind, --quote or --value")
    with options.open() as monitor:
        monitor.checking.change_claim(claim_id, **given).result()
    click.echo("changed")


@claim.command()
@click.argument("claim_id", type=NUMBER)
@click.pass_obj
def remove(options: Options, claim_id: int) -> None:
    """The claim CLAIM_ID is none; the analysis does not bring it back."""
    with options.open() as monitor:
        monitor.checking.remove_claim(claim_id).result()
    click.echo("removed")


@claim.command()
@click.argument("claim_id", type=NUMBER)
@click.argument("word", metavar="VERDICT", type=click.Choice([verdict.value for verdict in Verdict]))
@click.option("--record", default="", metavar="TEXT", help="What it rests on, in words.")
@click.option("--row", "record_id", type=NUMBER, help="The row of the firm's own records that it rests on.")
@click.pass_obj
def verdict(options: Options, claim_id: int, word: str, record: str, record_id: int | None) -> None:
    """Record what checking the claim CLAIM_ID gave; all but open and cannot_be_checked rest on a record."""
    with options.open() as monitor:
        monitor.checking.judge(claim_id, Verdict(word), record, record_id).result()
    click.echo(word)


@claim.command()
@click.argument("claim_id", type=NUMBER)
@click.option("--nth", type=click.IntRange(1, 20), default=1, show_default=True, help="Which suggestion.")
@click.pass_obj
def accept(options: Options, claim_id: int, nth: int) -> None:
    """Agree with what the firm's own records say to the claim CLAIM_ID (`claim list --suggest`)."""
    with options.open() as monitor:
        told = monitor.checking.suggest(monitor.read.claim(claim_id).case_id).result().get(claim_id, ())
        if len(told) < nth:
            raise NotKnownError(f"The records say nothing more to claim {claim_id}", "Judge it with 'claim verdict'.")
        monitor.checking.accept(claim_id, told[nth - 1]).result()
    click.echo(told_in_words(told[nth - 1]))


def blanks_of(ctx: click.Context, param: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    """NAME=TEXT as a mapping."""
    found: dict[str, str] = {}
    for one in given:
        name, sign, text = one.partition("=")
        if not sign or not name.isidentifier():
            raise click.BadParameter(f"{one!r}: write it like finding='delivered five days late'")
        found[name] = text
    return found
