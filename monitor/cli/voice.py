"""`mention-monitor voice …`: what clients answer when they are asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

import click

from monitor.cli import exits, output
from monitor.cli.app import Options
from monitor.cli.bring import mapping_in, read_file
from monitor.cli.clients import DAY, FORMAT, NUMBER, find_client
from monitor.client_types import ScoreKind, VoiceFigures
from monitor.desk.voice import quarter_of

_FIGURES: Final = (
    *("client_name", "nps", "nps_answers", "csi", "csi_answers", "case", "case_answers", "posts_tone", "contacts_tone"),
)


@click.group()
def voice() -> None:
    """NPS, CSI and satisfaction after cases, by client and quarter."""


@voice.command()
@click.argument("kind", type=click.Choice([one.value for one in ScoreKind]))
@click.argument("score")
@click.option("--client", metavar="CLIENT", help="Default: anonymous.")
@click.option("--on", "day", type=DAY, metavar="DAY", help="Default: today.")
@click.option("--of", "best", metavar="N", help="The best answer of the scale. Default: 10 for nps, else 5.")
@click.option("--by", "respondent", default="", metavar="NAME", help="Who answered.")
@click.option("--comment", default="", metavar="TEXT")
@click.option("--case", "case_id", type=NUMBER, metavar="ID", help="After this case.")
@click.pass_obj
def add(
    options: Options,
    kind: str,
    score: str,
    client: str | None,
    day: date | None,
    best: str | None,
    respondent: str,
    comment: str,
    case_id: int | None,
) -> None:
    """Type in one answer: KIND is nps, csi or case; prints its number."""
    with options.open() as monitor:
        client_id = None if client is None else find_client(monitor, client).id
        more: dict[str, Any] = {"respondent": respondent, "comment": comment, "case_id": case_id}
        written = monitor.voice.add(
            ScoreKind(kind),
            _number(score),
            day or monitor.clients.today(),
            client_id=client_id,
            best=None if best is None else _number(best),
            **more,
        ).result()
    click.echo(str(written.id))


def _number(text: str) -> Decimal:
    try:
        found = Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise click.BadParameter(f"{text!r} is no number") from error
    if not found.is_finite():
        raise click.BadParameter(f"{text!r} is no number")
    return found


@voice.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--as",
    "usual",
    type=click.Choice([one.value for one in ScoreKind]),
    default=ScoreKind.NPS.value,
    show_default=True,
    help="What answers are that do not say it.",
)
@click.option("--mapping", type=click.Path(path_type=Path), help='JSON: {"score": "heading", …}; is kept.')
@click.pass_obj
def import_(options: Options, files: tuple[Path, ...], usual: str, mapping: Path | None) -> None:
    """Bring in tables of answers. Each answer comes once; bad rows stand aside (client bad)."""
    columns = None if mapping is None else mapping_in(mapping)
    failed = False
    with options.open() as monitor:
        for file in files:
            brought = monitor.clients.tables.bring(
                read_file(file), file.name, kind="client_scores", mapping=columns, usual_score=ScoreKind(usual)
            ).result()
            click.echo(f"{file}: {brought.new} new, {brought.changed} changed, {brought.same} same, {brought.bad} bad")
            failed = failed or brought.bad > 0
    if failed:
        raise click.exceptions.Exit(exits.PART_FAILED)


@voice.command("list")
@click.argument("quarter", required=False)
@FORMAT
@click.pass_obj
def list_(options: Options, quarter: str | None, form: str) -> None:
    """Answers of QUARTER (2026Q3), or all."""
    with options.open() as monitor:
        rows = monitor.voice.answers(quarter)
    if form == "json":
        numbers = ("score", "least", "best")
        output.echo_json([{**output.plain(row), **{name: str(getattr(row, name)) for name in numbers}} for row in rows])
        return
    columns = ("id", "day", "kind", "client_name", "score", "best", "respondent", "comment")
    output.echo_table(columns, [[getattr(row, column) for column in columns] for row in rows])


@voice.command()
@click.argument("score_id", type=NUMBER)
@click.pass_obj
def remove(options: Options, score_id: int) -> None:
    """The answer SCORE_ID was none."""
    with options.open() as monitor:
        monitor.voice.remove(score_id).result()
    click.echo("removed")


@voice.command()
@click.argument("quarter", required=False)
@click.option("--clients", is_flag=True, help="Of each client.")
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table")
@click.pass_obj
def quarter(options: Options, quarter: str | None, clients: bool, form: str) -> None:
    """Figures of QUARTER (default: this one), beside the tone of posts and talks."""
    with options.open() as monitor:
        wanted = quarter or quarter_of(monitor.clients.today())
        rows: list[VoiceFigures] = [monitor.voice.quarter(wanted)]
        if clients:
            rows += monitor.voice.by_client(wanted)
    if form == "json":
        output.echo_json(rows)
    elif form == "csv":
        output.echo_csv(_FIGURES, [{**output.plain(row), "client_name": row.client_name or "all"} for row in rows])
    else:
        table = [["all" if row.client_id is None else row.client_name, *(getattr(row, one) for one in _FIGURES[1:])]
                 for row in rows]  # fmt: skip
        output.echo_table(("client", *_FIGURES[1:]), table)


@voice.command()
@click.argument("quarter")
@click.option("--lang", type=click.Choice(["en", "ru", "uk", "fi"]), default="en", show_default=True)
@click.pass_obj
def publish(options: Options, quarter: str, lang: str) -> None:
    """The figures of QUARTER as a text ready to publish; figures of fewer than five answers are not told."""
    with options.open() as monitor:
        click.echo(monitor.voice.to_publish(quarter, lang), nl=False)
