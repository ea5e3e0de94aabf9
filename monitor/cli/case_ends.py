"""`case move|pause|resume|close|answer-and-close|reopen|rate`"""

from __future__ import annotations

from datetime import datetime
from typing import Final

import click

from monitor.cli.app import Options
from monitor.cli.case_work import NUMBER
from monitor.cli.mentions import moment
from monitor.types import CaseState, Ending

_ENDING: Final = click.option("--ending", type=click.Choice([ending.value for ending in Ending]), help="How it ended.")
_CONSENT: Final = click.option("--consent", is_flag=True, help="The author agrees.")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.argument("state", type=click.Choice([state.value for state in CaseState if state is not CaseState.MERGED]))
@click.option("--reason", default="", help="Why; needed for an end.")
@click.pass_obj
def move(options: Options, case_id: int, state: str, reason: str) -> None:
    """Move the case CASE_ID to STATE, along the table of moves."""
    with options.open() as monitor:
        monitor.cases.move(case_id, CaseState(state), reason).result()
    click.echo(state)


@click.command()
@click.argument("case_id", type=NUMBER)
@click.option("--reason", required=True, help="What the case waits for.")
@click.pass_obj
def pause(options: Options, case_id: int, reason: str) -> None:
    """Stop the clocks of the case CASE_ID."""
    with options.open() as monitor:
        monitor.cases.pause(case_id, reason).result()
    click.echo("paused")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.pass_obj
def resume(options: Options, case_id: int) -> None:
    """Let the clocks of the case CASE_ID go on."""
    with options.open() as monitor:
        monitor.cases.resume(case_id).result()
    click.echo("going on")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.option("--reason", default="", help="Why; needed without the author's consent.")
@_CONSENT
@click.option("--consent-url", metavar="URL", help="Where the author says so.")
@_ENDING
@click.pass_obj
def close(
    options: Options, case_id: int, reason: str, consent: bool, consent_url: str | None, ending: str | None
) -> None:
    """End the case CASE_ID."""
    with options.open() as monitor:
        monitor.cases.close(
            case_id,
            reason,
            consent=consent or consent_url is not None,
            consent_url=consent_url,
            ending=None if ending is None else Ending(ending),
        ).result()
    click.echo("closed")


@click.command("answer-and-close")
@click.argument("case_id", type=NUMBER)
@click.option("--text", default="", help="The words of the answer.")
@click.option("--url", help="Where it stands.")
@click.option("--at", callback=moment, metavar="T", help="When it was published. Default: now.")
@click.option("--reason", default="", help="Why the case ends; needed without the author's consent.")
@_CONSENT
@_ENDING
@click.pass_obj
def answer_and_close(
    options: Options,
    case_id: int,
    text: str,
    url: str | None,
    at: datetime | None,
    reason: str,
    consent: bool,
    ending: str | None,
) -> None:
    """Answer in public and end the case CASE_ID, as one act."""
    with options.open() as monitor:
        monitor.cases.answer_and_close(
            *(case_id, text, url, reason, at), consent=consent, ending=Ending(ending or Ending.ANSWERED)
        ).result()
    click.echo("closed")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.pass_obj
def reopen(options: Options, case_id: int) -> None:
    """Check the case CASE_ID again."""
    with options.open() as monitor:
        monitor.cases.reopen(case_id).result()
    click.echo("checking")


@click.command()
@click.argument("case_id", type=NUMBER)
@click.option("--speed", type=click.IntRange(1, 5))
@click.option("--quality", type=click.IntRange(1, 5))
@click.pass_obj
def rate(options: Options, case_id: int, speed: int | None, quality: int | None) -> None:
    """How content the author of the closed case CASE_ID was, 1 to 5."""
    with options.open() as monitor:
        monitor.cases.rate(case_id, speed, quality).result()
    click.echo("kept")
