"""`mention-monitor learned …`: what the marks of people taught the program."""

from __future__ import annotations

from pathlib import Path

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.text.learning import Question

_QUESTION = click.Choice([one.value for one in Question])


@click.group()
def learned() -> None:
    """What your marks taught: "not us", and other kinds, tones and reasons than the program found."""


@learned.command("list")
@click.option("--format", "form", type=click.Choice(["table", "json", "jsonl"]), default="table")
@click.pass_obj
def list_(options: Options, form: str) -> None:
    """All lessons: one for each mark, while it stands."""
    with options.open() as monitor:
        rows = list(monitor.learning.exported())
    if form == "json":
        output.echo_json(rows)
    elif form == "jsonl":
        for row in rows:
            click.echo(output.json_line(row))
    else:
        output.echo_table(
            ("mention", "question", "label", "on", "entity", "text"),
            [
                (
                    *(str(row["mention"]), row["question"], row["label"], "yes" if row["on"] else "no"),
                    *(row["entity"] or "", " ".join(row["text"].split())[:60]),
                )
                for row in rows
            ],
        )


@learned.command()
@click.argument("mention_id", type=int)
@click.option("--question", type=_QUESTION, help="Default: all that was learnt from this mention.")
@click.pass_obj
def drop(options: Options, mention_id: int, question: str | None) -> None:
    """Let what was learnt from mention MENTION_ID count no more. The mark itself stays; undo takes this back."""
    with options.open() as monitor:
        asked = None if question is None else Question(question)
        written = monitor.learning.switch(mention_id, asked, on=False).result()
    click.echo(f"switched off {written.count}")


@learned.command()
@click.argument("mention_id", type=int)
@click.option("--question", type=_QUESTION)
@click.pass_obj
def keep(options: Options, mention_id: int, question: str | None) -> None:
    """Let what was dropped count again."""
    with options.open() as monitor:
        asked = None if question is None else Question(question)
        written = monitor.learning.switch(mention_id, asked, on=True).result()
    click.echo(f"switched on {written.count}")


@learned.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export(options: Options, file: Path) -> None:
    """Write all lessons with their texts to FILE, JSON lines."""
    with options.open() as monitor:
        rows = list(monitor.learning.exported())
    output.write_file(file, "".join(output.json_line(row) + "\n" for row in rows).encode())
    click.echo(f"wrote {len(rows)}")


@learned.command("apply")
@click.option("--days", type=click.IntRange(1), default=30, show_default=True)
@click.pass_obj
def apply_(options: Options, days: int) -> None:
    """Understand the unmarked mentions of the last days anew, with what was learnt."""
    with options.open() as monitor:
        count = monitor.learning.apply(days)
        monitor.settle()
    click.echo(f"understood {count} anew")
