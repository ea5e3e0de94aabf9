"""`client import|bad|watch|export`"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from monitor.cli import exits, output
from monitor.cli.app import Options
from monitor.cli.bring import mapping_in, read_file
from monitor.cli.clients import FORMAT, NUMBER, find_client
from monitor.errors import InputError

if TYPE_CHECKING:
    from monitor.service.client_tables import ClientsLook

_KINDS: Final = (
    *("clients", "people", "legal_entities", "client_orders", "client_requests", "client_invoices", "client_usage"),
    *("client_contracts", "client_contacts", "client_scores"),
)
_KIND = click.option("--kind", type=click.Choice(_KINDS), help="Default: told by the headings.")


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@_KIND
@click.option("--sheet", metavar="NAME", help="Default: the first.")
@click.option("--mapping", type=click.Path(path_type=Path), help='JSON: {"name": "heading", …}; is kept.')
@click.option("--month-first/--day-first", "month_first", default=None, help="How 03/04/2026 is meant.")
@click.option("--currency", metavar="CUR", help="Of amounts that name none.")
@click.option("--client", "client", metavar="CLIENT", help="All of it is about this one.")
@click.option("--dry-run", is_flag=True, help="Show what would come in; store nothing.")
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
    client: str | None,
    dry_run: bool,
    form: str,
) -> None:
    """Bring in tables (CSV, XLSX, XLS) and address books (vCard) about clients and their trade.

    What is known already is brought up to date; a bad row stands aside (client bad) and all else comes in.
    """
    columns = None if mapping is None else mapping_in(mapping)
    done: list[dict[str, Any]] = []
    failed = False
    with options.open() as monitor:
        client_id = None if client is None else find_client(monitor, client).id
        more: dict[str, Any] = {"kind": kind, "sheet": sheet, "mapping": columns, "month_first": month_first}
        for file in files:
            try:
                data = read_file(file)
                if dry_run:
                    look = monitor.clients.tables.look(data, file.name, **more).result()
                    done.append({"file": str(file), **_looked(look)})
                    failed = failed or bool(look.aside or look.preview.missing)
                    continue
                brought = monitor.clients.tables.bring(
                    data, file.name, currency=currency, client_id=client_id, **more
                ).result()
            except InputError as error:
                exits.complain(f"{file}: {error}")
                done.append({"file": str(file), "error": str(error)})
                failed = True
                continue
            counts = {name: getattr(brought, name) for name in ("rows", "new", "changed", "same", "bad", "totals")}
            done.append({"file": str(file), "import": brought.id, **counts})
            failed = failed or brought.bad > 0
        if not dry_run:
            monitor.settle()
    if form == "json":
        output.echo_json({"dry_run": dry_run, "files": done})
    else:
        _tell(done, dry_run)
    if failed:
        raise click.exceptions.Exit(exits.PART_FAILED)


def _looked(look: ClientsLook) -> dict[str, Any]:
    preview, names = look.preview, look.names or {}
    return {
        "kind": look.kind,
        "mapping": dict(preview.mapping),
        "mapping_kept": look.kept,
        "missing": list(preview.missing),
        "unused": list(preview.unused),
        "month_first": preview.month_first,
        "rows": look.rows,
        "aside": look.aside,
        "new": list(look.new),
        "known": look.known,
        "duplicates": [
            {
                "first": names[one.first_id],
                "second": names[one.second_id],
                "grounds": list(one.grounds),
                "score": one.score,
            }
            for one in look.suspicions
        ],
        "good": [{"row": row.number, "values": {name: str(value) for name, value in row.values.items()}}
                 for row in preview.good],
        "bad": [{"row": row.number, "faults": [_fault_of(fault) for fault in row.faults]} for row in preview.bad],
    }  # fmt: skip


def _fault_of(fault: Any) -> dict[str, str | None]:
    return {"slug": str(fault.slug), "field": fault.field, "written": fault.written or None}


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
        click.echo(f"  {one['rows']} rows, {len(one['new'])} new clients, {one['known']} known, {one['aside']} aside")
        for pair in one["duplicates"]:
            click.echo(f"  the same? {pair['first']} / {pair['second']} ({', '.join(pair['grounds'])})")
        for row in one["good"]:
            click.echo(f"  {row['row']}: " + ", ".join(f"{name} {value}" for name, value in row["values"].items()))
        for row in one["bad"]:
            click.echo(f"  {row['row']} is bad: " + ", ".join(map(_fault, row["faults"])))


def _fault(fault: Mapping[str, str | None]) -> str:
    return " ".join(str(part) for part in (fault["slug"], fault["field"], fault["written"]) if part)


@click.command()
@_KIND
@click.option("--import", "import_id", type=NUMBER, help="Of this import.")
@click.option("--export", "export", type=click.Path(path_type=Path), help="CSV to correct and import again.")
@FORMAT
@click.pass_obj
def bad(options: Options, kind: str | None, import_id: int | None, export: Path | None, form: str) -> None:
    """Rows of client tables that stand aside, with why."""
    with options.open() as monitor:
        rows = [row for row in monitor.read.bad_records(kind, import_id) if row.kind in _KINDS]
        if export is not None:
            output.write_file(export, monitor.clients.tables.export_bad(kind=kind, import_id=import_id))
            click.echo(f"{len(rows)} rows in {export}")
            return
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "kind", "file", "row", "why"),
        [(one.id, one.kind, one.file, one.number, "; ".join(map(_fault, one.faults))) for one in rows],
    )


@click.command()
@click.argument("path", type=click.Path(path_type=Path), required=False)
@_KIND
@click.option("--stop", type=NUMBER, metavar="ID", help="No longer.")
@FORMAT
@click.pass_obj
def watch(options: Options, path: Path | None, kind: str | None, stop: int | None, form: str) -> None:
    """Read the client tables at PATH (a folder or a file) now and whenever they change; without PATH, what changed."""
    tables = None
    with options.open() as monitor:
        tables = monitor.clients.tables
        if stop is not None:
            tables.unwatch(stop).result()
        elif path is not None:
            tables.watch(path, kind).result()
        read = {} if stop is not None else tables.refresh()
        if read:
            monitor.settle()
        rows = monitor.read.watched_client_tables()
    if form == "json":
        output.echo_json({"read": sorted(read), "watched": rows})
        return
    for name, brought in read.items():
        told = "not read" if brought is None else f"{brought.new} new, {brought.changed} changed, {brought.bad} bad"
        click.echo(f"{name}: {told}")
    output.echo_table(
        ("id", "path", "kind", "read", "problem"),
        [(one.id, one.path, one.kind, output.when(one.read_at), one.problem) for one in rows],
    )


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@click.option("--kind", type=click.Choice(_KINDS), default="clients", show_default=True)
@click.pass_obj
def export(options: Options, file: Path, kind: str) -> None:
    """Write all of a kind to FILE (.csv or .xlsx; default: standard output); 'client import' reads it back."""
    form = "xlsx" if file.suffix.lower() == ".xlsx" else "csv"
    with options.open() as monitor:
        content = monitor.clients.tables.export(kind, form=form)
    if str(file) == "-":
        click.echo(content.decode("utf-8-sig"), nl=False)
    else:
        output.write_file(file, content)
