"""`mention-monitor tactics …`: tactic cards and the words of replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from monitor.checking_types import Verdict
from monitor.cli import output
from monitor.cli.app import Options
from monitor.types import Fault, Reason

if TYPE_CHECKING:
    from monitor.desk.tactics import Card

_LANG = click.option("--lang", type=click.Choice(["en", "ru", "uk", "fi"]), default="en", show_default=True)
_FORM = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")


@click.group()
def tactics() -> None:
    """What to do about a complaint, and the words for it."""


@tactics.command()
@click.option("--reason", type=click.Choice([one.value for one in Reason]))
@click.option("--fault", type=click.Choice([one.value for one in Fault]), default="unknown", show_default=True)
@click.option("--verdict", type=click.Choice([one.value for one in Verdict]), help="Default: no claim was made.")
@_LANG
@_FORM
@click.pass_obj
def show(options: Options, reason: str | None, fault: str, verdict: str | None, lang: str, form: str) -> None:
    """The card for a reason, a fault and a verdict."""
    with options.open() as monitor:
        card = monitor.checking.card_of(
            None if reason is None else Reason(reason),
            Fault(fault),
            None if verdict is None else Verdict(verdict),
            lang,
        )
    tell(card, form)


@tactics.command()
@_LANG
@_FORM
@click.pass_obj
def words(options: Options, lang: str, form: str) -> None:
    """All words by path, people's own among them."""
    from monitor.desk import tactics as rules

    with options.open() as monitor:
        own = monitor.read.tactic_overrides()
    found = {path: rules.text(path, lang, own) for path in rules.paths()}
    found |= {path: text for (path, at), text in own.items() if at == lang}
    if form == "json":
        rows = [{"path": path, "text": text, "own": (path, lang) in own} for path, text in found.items()]
        output.echo_json(rows)
        return
    for path, text in found.items():
        click.echo(f"{'*' if (path, lang) in own else ' '} {path}: {' | '.join(text.splitlines())}")


@tactics.command("set")
@click.argument("path")
@click.argument("text", required=False)
@_LANG
@click.pass_obj
def set_(options: Options, path: str, text: str | None, lang: str) -> None:
    """Your own TEXT for PATH (see `tactics words`); without it the program's again."""
    with options.open() as monitor:
        monitor.checking.keep_words(path, lang, text).result()
    click.echo("the program's" if text is None else "kept")


def tell(card: Card, form: str) -> None:
    """Prints a card."""
    if form == "json":
        output.echo_json(card)
        return
    click.echo(f"{card.reason or 'any reason'}, fault {card.fault}, {card.verdict or 'no claim'}: {card.stance}")
    for line in card.do:
        click.echo(f"  + {line}")
    for line in card.dont:
        click.echo(f"  - {line}")
    click.echo(f"  {card.tone}\n  {card.channel}\n  {card.who}")
