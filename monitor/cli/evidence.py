"""`mention-monitor evidence …`, `backup`, `restore`: kept pages as proof, and the folder in safe hands."""

from __future__ import annotations

from pathlib import Path

import click

from monitor.cli import exits, output
from monitor.cli.app import Options
from monitor.cli.cases import FORMAT

_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.group()
def evidence() -> None:
    """Pages as they were found, each bound to the one before it."""


@evidence.command()
@click.option("--head", metavar="HASH", help="A head that stands on a paper: it must be one of the chain.")
@FORMAT
@click.pass_context
def verify(ctx: click.Context, head: str | None, form: str) -> None:
    """Check every page, text and record, and the chain; name what is not as it was."""
    options: Options = ctx.obj
    with options.open() as monitor:
        checked = monitor.evidence.check().result()
        known = head is None or monitor.read.evidence_has(head.strip())
    if form == "json":
        output.echo_json(checked)
    else:
        click.echo(f"{checked.head.count} pages, {checked.erased} of them erased, head {checked.head.hash or '-'}")
        for fault in checked.faults:
            exits.complain(f"evidence {fault.evidence_id}: {fault.what}: {fault.detail}")
    if not known:
        exits.complain(f"the head {head} is not in the chain: what it covered was cut off or made anew")
    ctx.exit(exits.PART_FAILED if checked.faults or not known else exits.DONE)


@evidence.command("list")
@click.option("--mention", "mention_id", type=click.IntRange(1, output.MOST_NUMBER), help="Of one mention.")
@click.option("--case", "case_id", type=click.IntRange(1, output.MOST_NUMBER), help="Of one case.")
@FORMAT
@click.pass_obj
def list_(options: Options, mention_id: int | None, case_id: int | None, form: str) -> None:
    """Kept pages, the oldest first."""
    with options.open() as monitor:
        read = monitor.read
        if mention_id is not None:
            rows = list(read.mention(mention_id).evidence)
        elif case_id is not None:
            rows = list(read.case(case_id).evidence)
        else:
            rows = read.all_evidence()
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "kept", "status", "size", "sha256", "address"),
        [(row.id, output.when(row.found_at), row.status, row.size, row.sha256, row.url) for row in rows],
    )


@evidence.command()
@click.argument("sha256")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--media-type", default="text/html", show_default=True, help="As `evidence list` says.")
@click.pass_obj
def picture(options: Options, sha256: str, file: Path, media_type: str) -> None:
    """Draw a kept page as PNG into FILE, where a Chromium is installed; without its scripts, offline."""
    with options.open() as monitor:
        output.write_file(file, monitor.evidence.picture(sha256, media_type).result())


@evidence.command()
@click.argument("folder", type=_FOLDER)
@click.pass_obj
def export(options: Options, folder: Path) -> None:
    """Write pages, records, SHA256SUMS and the chain into a new FOLDER, for sha256sum."""
    with options.open() as monitor:
        count = monitor.evidence.export(folder).result()
    click.echo(str(count))


@evidence.command()
@click.argument("url")
@click.option("--allow-private", is_flag=True, help="The service lies in a private network.")
@click.pass_obj
def stamp(options: Options, url: str, allow_private: bool) -> None:
    """Have the head of the chain stamped by the RFC 3161 service at URL; prints where the stamp lies."""
    from crawlers.errors import ForbiddenAddressError
    from monitor.errors import InputError

    with options.open() as monitor:
        try:
            click.echo(str(monitor.evidence.stamp(url, allow_private=allow_private).result()))
        except ForbiddenAddressError as error:
            remedy = "Add --allow-private if that is meant."
            raise InputError(f"{url} lies in a private network", remedy) from error


@click.command()
@click.argument("folder", type=_FOLDER)
@click.pass_obj
def backup(options: Options, folder: Path) -> None:
    """Copy base, kept pages and settings into a new FOLDER, and check the copy. Others may go on working."""
    with options.open() as monitor:
        count = monitor.evidence.back_up(folder).result()
    click.echo(f"{count} files")


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, exists=True, path_type=Path))
@click.pass_context
def restore(ctx: click.Context, folder: Path) -> None:
    """Bring a backup back into the data folder, which must be new (--data), and check all of it."""
    from monitor.folder import default_path
    from monitor.service.restoring import restore as bring_back

    options: Options = ctx.obj
    made = bring_back(folder, (options.data or default_path()).expanduser().absolute())
    click.echo(f"{made.files} files, {made.checked.head.count} pages, {len(made.checked.faults)} faults")
    ctx.exit(exits.DONE if made.sound else exits.PART_FAILED)
