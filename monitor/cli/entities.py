"""`mention-monitor entity …`"""

from __future__ import annotations

from pathlib import Path

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.errors import InputError, NotKnownError
from monitor.exchange import entities as files
from monitor.text.types import Entity, Role
from monitor.types import EntityRow

_LANGS = files.LANGS


@click.group()
def entity() -> None:
    """Names that are watched: our company, key clients, competitors, the market."""


@entity.command()
@click.argument("name")
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True)
@click.option("--alias", multiple=True, help="Another way to write it; bent like the name.")
@click.option("--context", multiple=True, metavar="W", help="Of such words one must be near for the name to count.")
@click.option("--exclude", multiple=True, metavar="W", help="A post with such a word is not about it.")
@click.option("--lang", "langs", multiple=True, metavar="xx", type=click.Choice(_LANGS), help="Default: all four.")
@click.pass_obj
def add(
    options: Options,
    name: str,
    role: str,
    alias: tuple[str, ...],
    context: tuple[str, ...],
    exclude: tuple[str, ...],
    langs: tuple[str, ...],
) -> None:
    """Watch NAME; prints the written forms that will be found. What was crawled already is searched too."""
    new = Entity(0, Role(role), (name,), alias, context, exclude, langs or _LANGS)
    with options.open() as monitor:
        written = monitor.add_entity(new).result()
        monitor.settle()
        assert written.id is not None
        _show(monitor.entity(written.id))


@entity.command("list")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_obj
def list_(options: Options, form: str) -> None:
    """All names that are watched."""
    with options.open() as monitor:
        rows = monitor.entities()
    if form == "json":
        output.echo_json([_json(row) for row in rows])
        return
    output.echo_table(
        ("id", "role", "name", "aliases", "forms", "mentions"),
        [
            (row.entity.id, row.entity.role, row.name, ", ".join(row.entity.aliases), len(row.forms), row.mentions)
            for row in rows
        ],
    )


@entity.command()
@click.argument("name")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_obj
def show(options: Options, name: str, form: str) -> None:
    """One of them (name or number), with its written forms."""
    with options.open() as monitor:
        row = find(monitor.entities(), name)
    if form == "json":
        output.echo_json(_json(row))
    else:
        _show(row)


@entity.command()
@click.argument("name")
@click.pass_obj
def remove(options: Options, name: str) -> None:
    """Stop watching it (name or number); its mentions leave the lists, its cases stay."""
    with options.open() as monitor:
        row = find(monitor.entities(), name)
        monitor.remove_entity(row.entity.id).result()
    click.echo(f"no longer watched: {row.name}")


@entity.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path, allow_dash=True), default="-")
@click.pass_obj
def export(options: Options, file: Path) -> None:
    """Write all to FILE (default: standard output) as JSON; pruned forms go along."""
    with options.open() as monitor:
        text = files.write(monitor.read.entities())
    if str(file) == "-":
        click.echo(text, nl=False)
    else:
        output.write_file(file, text.encode())


@entity.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_obj
def import_(options: Options, file: Path) -> None:
    """Add those of FILE; one of the same name is brought up to date. A broken file adds nothing."""
    found = files.read(file.read_bytes())
    added = changed = 0
    with options.open() as monitor:
        known = {row.name: row.entity.id for row in monitor.entities()}
        for _, one in found:
            if one.names[0] in known:
                monitor.change_entity(known[one.names[0]], one).result()
                changed += 1
            else:
                monitor.add_entity(one).result()
                added += 1
        monitor.settle()
    click.echo(f"{added} added, {changed} brought up to date")


@entity.command()
@click.argument("name")
@click.option("--lang", "langs", multiple=True, metavar="xx", type=click.Choice(_LANGS), help="Default: all four.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
def forms(name: str, langs: tuple[str, ...], form: str) -> None:
    """The written forms that would be proposed for NAME; nothing is stored."""
    from monitor.text.names import forms as propose

    found = propose(name, langs or _LANGS)
    if form == "json":
        output.echo_json(found)
        return
    output.echo_table(("form", "language", "kind", "rule"), [(f.text, f.lang, f.kind, f.rule) for f in found])


def find(rows: list[EntityRow], name: str) -> EntityRow:
    """The entity of that name or number. Raises: `NotKnownError`, `InputError`."""
    for row in rows:
        if name in (row.name, str(row.entity.id)):
            return row
    alike = [row for row in rows if row.name.casefold() == name.casefold()]
    if len(alike) == 1:
        return alike[0]
    if not rows:
        raise InputError("Nothing is watched yet", "Add a name with 'mention-monitor entity add'.")
    raise NotKnownError(f"No watched name is {name!r}", f"Watched: {', '.join(row.name for row in rows)}.")


def _json(row: EntityRow) -> dict[str, object]:
    return {**files.to_json(row.entity), "written_forms": [form.text for form in row.forms], "mentions": row.mentions}


def _show(row: EntityRow) -> None:
    click.echo(f"{row.name} ({row.entity.role}), number {row.entity.id}, {row.mentions} mentions")
    by_lang: dict[str, list[str]] = {}
    for form in row.forms:
        by_lang.setdefault(form.lang or form.kind, []).append(form.text)
    for lang, words in by_lang.items():
        click.echo(f"  {lang}: {', '.join(words)}")
