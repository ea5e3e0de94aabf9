"""`mention-monitor records …`: the firm's own records, against which claims are checked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from monitor.cli import exits, output
from monitor.cli.app import Options
from monitor.cli.bring import mapping_in, read_file
from monitor.cli.case_work import NUMBER
from monitor.cli.cases import FORMAT
from monitor.errors import InputError

_KINDS = ("orders", "deliveries", "payments", "contracts", "staff", "shifts", "visits", "calls", "closed_days")
_KIND = click.option("--kind", type=click.Choice(_KINDS), help="Default: told by the headings.")


@click.group()
def records() -> None:
    """The firm's own records: orders, deliveries, payments, staff …"""


@records.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@_KIND
@click.option("--sheet", metavar="NAME", help="Default: the first.")
@click.option("--mapping", type=click.Path(path_type=Path), help='JSON: {"number": "heading", …}; is kept.')
@click.option("--month-first/--day-first", "month_first", default=None, help="How 03/04/2026 is meant.")
@click.option("--currency", metavar="CUR", help="Of amounts that name none.")
@click.option("--dry-run", is_flag=True, help="Show how the first rows would be read; store nothing.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.pass_obj
def import_(
    options: Options,
    files: tuple[Path, ...],
    kind: str | None,
    sheet: str | None,
    mapping: Path | None,
    month_first: bool | None,
    currency: str | None,
    dry_run: bool,
    form: str,
) -> None:
    """Bring in tables (CSV, XLSX, XLS). Rows with a known key are told anew; bad ones stand aside with why."""
    columns = None if mapping is None else mapping_in(mapping)
    done: list[dict[str, Any]] = []
    failed = False
    with options.open() as monitor:
        for file in files:
            more: dict[str, Any] = {"kind": kind, "sheet": sheet, "mapping": columns, "month_first": month_first}
            try:
                data = read_file(file)
                if dry_run:
                    look = monitor.records.look(data, file.name, **more).result()
                    done.append({"file": str(file), "kind": look.kind, "kept": look.kept, **output.plain(look.preview)})
                    failed = failed or bool(look.preview.bad or look.preview.missing)
                    continue
                brought = monitor.records.bring(data, file.name, currency=currency, **more).result()
            except InputError as error:
                exits.complain(f"{file}: {error}")
                done.append({"file": str(file), "error": str(error)})
                failed = True
                continue
            names = ("rows", "new", "changed", "same", "bad", "totals")
            counts = {name: getattr(brought, name) for name in names}
            done.append({"file": str(file), "import": brought.id, **counts})
            failed = failed or brought.bad > 0
    if form == "json":
        output.echo_json({"dry_run": dry_run, "files": done})
    else:
        _tell(done, dry_run)
    if failed:
        raise click.exceptions.Exit(exits.PART_FAILED)


def _tell(done: list[dict[str, Any]], dry_run: bool) -> None:
    for one in done:
        if "error" in one:
            continue
        if not dry_run:
            counts = ", ".join(f"{one[name]} {name}" for name in ("new", "changed", "same", "bad"))
            click.echo(f"{one['file']}: import {one['import']}, {one['rows']} rows: {counts}")
            continue
        columns = ", ".join(f"{field} = {heading}" for field, heading in one["mapping"].items())
        click.echo(f"{one['file']}: {one['kind']}; {columns}; unused: {', '.join(one['unused']) or 'none'}")
        if one["missing"]:
            click.echo(f"  no column holds {', '.join(one['missing'])}")
        for row in one["good"]:
            click.echo(f"  {row['number']}: " + ", ".join(f"{name} {value}" for name, value in row["values"].items()))
        for row in one["bad"]:
            click.echo(f"  {row['number']} is bad: " + ", ".join(_fault(fault) for fault in row["faults"]))


def _fault(fault: dict[str, Any]) -> str:
    return " ".join(str(part) for part in (fault["slug"], fault["field"], fault["written"]) if part)


@records.command("list")
@_KIND
@FORMAT
@click.pass_obj
def list_(options: Options, kind: str | None, form: str) -> None:
    """How many rows there are, and which tables they came from."""
    with options.open() as monitor:
        counts, imports = monitor.read.record_counts(), monitor.read.imports(kind)
    if form == "json":
        output.echo_json({"rows": counts, "imports": imports})
        return
    click.echo(", ".join(f"{name}: {count}" for name, count in counts.items()) or "no records")
    output.echo_table(
        ("id", "kind", "file", "at", "who", "rows", "new", "changed", "same", "bad", "waiting"),
        [
            (
                *(one.id, one.kind, one.file, output.when(one.at), one.person),
                *(one.rows, one.new, one.changed, one.same, one.bad, one.bad_waiting),
            )
            for one in imports
        ],
    )


@records.command()
@click.argument("kind", type=click.Choice(_KINDS))
@click.option(
    "--after", "after_id", type=click.IntRange(0, output.MOST_NUMBER), default=0, help="Rows behind this one."
)
@click.option("--limit", type=click.IntRange(1, 100_000), default=200, show_default=True)
@FORMAT
@click.pass_obj
def show(options: Options, kind: str, after_id: int, limit: int, form: str) -> None:
    """The rows of a kind."""
    with options.open() as monitor:
        rows = monitor.read.record_rows(kind, after_id=after_id, limit=limit)
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "file", "row", "values"),
        [
            (one.id, one.file, one.number, ", ".join(f"{name} {value}" for name, value in one.values.items()))
            for one in rows
        ],
    )


@records.command()
@click.argument("import_id", type=NUMBER)
@click.pass_obj
def remove(options: Options, import_id: int) -> None:
    """Take the import IMPORT_ID back."""
    with options.open() as monitor:
        count = monitor.records.remove(import_id).result().count
    click.echo(f"{count} rows taken back")


@records.command()
@_KIND
@click.option("--import", "import_id", type=NUMBER, help="Of this import.")
@click.option("--export", "export", type=click.Path(path_type=Path), help="CSV to correct and import again.")
@click.option("--mend", type=NUMBER, metavar="ID", help="Bring this row in again with --cell.")
@click.option("--cell", "cells", multiple=True, metavar="HEADING=TEXT")
@FORMAT
@click.pass_obj
def bad(
    options: Options,
    kind: str | None,
    import_id: int | None,
    export: Path | None,
    mend: int | None,
    cells: tuple[str, ...],
    form: str,
) -> None:
    """Rows that stand aside, with why."""
    with options.open() as monitor:
        if mend is not None:
            given = {heading: text for heading, _, text in (one.partition("=") for one in cells)}
            monitor.records.mend(mend, given).result()
            click.echo("mended")
            return
        rows = monitor.read.bad_records(kind, import_id)
        if export is not None:
            output.write_file(export, monitor.records.export_bad(kind=kind, import_id=import_id))
            click.echo(f"{len(rows)} rows in {export}")
            return
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "kind", "file", "row", "why"),
        [
            (one.id, one.kind, one.file, one.number, "; ".join(_fault(dict(fault)) for fault in one.faults))
            for one in rows
        ],
    )


@records.command()
@click.option("--forget", type=NUMBER, metavar="ID", help="Guess these headings anew next time.")
@FORMAT
@click.pass_obj
def mapping(options: Options, forget: int | None, form: str) -> None:
    """Which heading holds what, as it was kept."""
    with options.open() as monitor:
        if forget is not None:
            monitor.records.forget_mapping(forget).result()
            click.echo("forgotten")
            return
        rows = monitor.read.mappings()
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "kind", "mapping"),
        [(one.id, one.kind, ", ".join(f"{name} = {head}" for name, head in one.mapping.items())) for one in rows],
    )


@records.command()
@click.argument("path", type=click.Path(path_type=Path), required=False)
@_KIND
@click.option("--stop", type=NUMBER, metavar="ID", help="No longer.")
@FORMAT
@click.pass_obj
def watch(options: Options, path: Path | None, kind: str | None, stop: int | None, form: str) -> None:
    """Read the tables at PATH (a folder or a file) now and whenever they change; without PATH, read what changed."""
    with options.open() as monitor:
        if stop is not None:
            monitor.records.unwatch(stop).result()
        elif path is not None:
            monitor.records.watch(path, kind).result()
        read = {} if stop is not None else monitor.records.refresh()
        rows = monitor.read.watched_folders()
    if form == "json":
        output.echo_json({"read": sorted(read), "watched": rows})
        return
    for name, brought in read.items():
        click.echo(f"{name}: " + ("not read" if brought is None else f"{brought.new} new, {brought.changed} changed"))
    output.echo_table(
        ("id", "path", "kind", "read", "problem"),
        [(one.id, one.path, one.kind, output.when(one.read_at), one.problem) for one in rows],
    )
