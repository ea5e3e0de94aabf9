"""`mention-monitor case export`: everything about a case as one file."""

from __future__ import annotations

from pathlib import Path

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.reports import LANG, OUT, form_of, hand_out


@click.command()
@click.argument("case_id", type=click.IntRange(1, output.MOST_NUMBER))
@click.option("--format", "form", type=click.Choice(["pdf", "html", "json"]), help="Default: by FILE, else json.")
@LANG
@OUT
@click.pass_obj
def export(options: Options, case_id: int, form: str | None, lang: str, out: Path | None) -> None:
    """The case CASE_ID with its posts, claims, answers, measures, evidence and history."""
    form = form_of(form, out, ("pdf", "html", "json"), "json")
    with options.open() as monitor:
        if form == "json":
            from monitor.cli.cases import whole

            read = monitor.read
            detail = read.case(case_id)
            posts = [read.mention(row.id) for row in detail.mentions]
            everything = {
                **whole(detail),
                "posts": [
                    {"mention_id": one.row.id, "text": one.text, "versions": output.plain(one.versions)}
                    for one in posts
                ],
                "claims": output.plain(read.claims(case_id)),
                "compensations": output.plain(read.compensations(case_id)),
                "measures": output.plain(read.measures(case_id)),
                "evidence": output.plain(detail.evidence),
                "history": output.plain(detail.history),
                "heads": output.plain(monitor.reports.heads()),
            }
            written = (output.json_line(everything) + "\n").encode()
        else:
            written = monitor.reports.case_file(case_id, form, lang).result()
    hand_out(written, form, out)
