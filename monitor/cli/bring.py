"""`mention-monitor bring` and `mention-monitor mention add`: what may not be crawled comes in by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import exits, output
from monitor.cli.app import Options
from monitor.cli.entities import find
from monitor.cli.sources import zone
from monitor.errors import InputError

if TYPE_CHECKING:
    from monitor.service import Monitor
    from monitor.service.bringing_in import Look


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--url", help="Where a saved page is from, where it does not say it; for one file.")
@click.option("--entity", metavar="E", help="Name or number: all that is brought in is about it, named or not.")
@click.option("--mapping", type=click.Path(path_type=Path), help='JSON: {"text": "heading of its column", …}; is kept.')
@click.option("--lang", metavar="xx", help="Language, for dates.")
@click.option("--tz", callback=zone, metavar="ZONE", help="Time zone of dates that name none.")
@click.option("--dry-run", is_flag=True, help="Show what would come in; store nothing.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.pass_obj
def bring(
    options: Options,
    files: tuple[Path, ...],
    url: str | None,
    entity: str | None,
    mapping: Path | None,
    lang: str | None,
    tz: str | None,
    dry_run: bool,
    form: str,
) -> None:
    """Bring in notification mails (.eml, .mbox), tables (.csv, .xlsx …) and saved pages (.html, .mht).

    What a file is is told by what is in it. Each post comes once, however often it is brought.
    """
    if url is not None and len(files) > 1:
        raise click.UsageError("--url is for one file")
    columns = None if mapping is None else mapping_in(mapping)
    done: list[dict[str, Any]] = []
    failed = False
    with options.open() as monitor:
        entity_id = None if entity is None else _entity(monitor, entity)
        for file in files:
            try:
                data = read_file(file)
                look = monitor.bringing.look(data, file.name, url=url, lang=lang, zone=tz, mapping=columns).result()
            except InputError as error:
                exits.complain(f"{file}: {error}")
                done.append({"file": str(file), "kind": None, "error": str(error)})
                failed = True
                continue
            for problem in look.opened.problems:
                where = "" if problem.line is None else f" line {problem.line}"
                exits.complain(f"{file}{where}: {problem.detail}")
            failed = failed or any(one.line is not None for one in look.opened.problems) or not look.offers
            done.append({"file": str(file), **_brought(monitor, look, entity_id, dry_run)})
        if not dry_run:
            monitor.settle()
    if form == "json":
        output.echo_json({"dry_run": dry_run, "files": done})
    else:
        _tell(done, dry_run)
    if failed:
        raise click.exceptions.Exit(exits.PART_FAILED)


def _brought(monitor: Monitor, look: Look, entity_id: int | None, dry_run: bool) -> dict[str, Any]:
    opened = look.opened
    named = len(look.offers) if entity_id is not None else sum(bool(one.entity_ids) for one in look.offers)
    report: dict[str, Any] = {
        "kind": opened.kind,
        "posts": len(look.offers),
        "naming": named,
        "new_posts": None,
        "new_mentions": None,
        "problems": opened.problems,
        "columns": None if opened.table is None or opened.columns is None else opened.columns.named(opened.table),
    }
    if dry_run:
        report["found"] = [
            {
                "url": one.post.url,
                "title": one.post.title,
                "text": one.post.text,
                "author": one.post.author,
                "published_at": one.post.published.at if one.post.published is not None else None,
                "rating": one.post.rating,
                "entity_ids": list(one.entity_ids),
            }
            for one in look.offers
        ]
    elif look.offers:
        posts = [one.post for one in look.offers]
        brought = monitor.bringing.bring(posts, entity_id=entity_id, page=opened.page).result()
        report |= {"new_posts": brought.new_posts, "new_mentions": brought.count}
    else:
        report |= {"new_posts": 0, "new_mentions": 0}
    return report


def _tell(done: list[dict[str, Any]], dry_run: bool) -> None:
    for one in done:
        if "error" in one:
            continue
        start = f"{one['file']}: {one['kind']}, {one['posts']} posts, {one['naming']} name somebody watched"
        if one["columns"]:
            start += "; columns: " + ", ".join(f"{field} = {heading}" for field, heading in one["columns"].items())
        if dry_run:
            click.echo(f"{start}; nothing stored")
            for found in one["found"]:
                line = " ".join((found["title"] or found["text"] or found["url"] or "").split())
                click.echo(f"  {'*' if found['entity_ids'] else ' '} {line[:100]}")
        else:
            click.echo(f"{start}; {one['new_posts']} new posts, {one['new_mentions']} new mentions")


@click.group()
def mention() -> None:
    """Mentions by hand."""


@mention.command()
@click.option("--text", default="", metavar="T", help="What was said.")
@click.option("--url", metavar="U", help="Where it stands.")
@click.option("--author", metavar="A")
@click.option("--title", metavar="T")
@click.option("--at", "at", metavar="TIME", help="When it was published: 2026-11-20, 20.11.2026 14:05, yesterday.")
@click.option("--entity", metavar="E", help="Name or number: it is about this one, named or not.")
@click.option("--file", "file", type=click.Path(path_type=Path), help="A file to keep as evidence.")
@click.option("--lang", metavar="xx", help="Language, for the date.")
@click.option("--tz", callback=zone, metavar="ZONE", help="Time zone of the date.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.pass_obj
def add(
    options: Options,
    text: str,
    url: str | None,
    author: str | None,
    title: str | None,
    at: str | None,
    entity: str | None,
    file: Path | None,
    lang: str | None,
    tz: str | None,
    form: str,
) -> None:
    """Add one mention that was seen where nothing may be crawled. It needs a text or an address."""
    from datetime import UTC, datetime

    from monitor.exchange.mention_tables import written_instant

    published = None
    if at is not None:
        published = written_instant(at, now=datetime.now(UTC), lang=lang, zone=tz)
        if published is None:
            raise click.BadParameter(f"{at!r} is no time that can be read; write it like 2026-11-20", param_hint="--at")
    body = None if file is None else read_file(file)
    with options.open() as monitor:
        entity_id = None if entity is None else _entity(monitor, entity)
        future = monitor.bringing.add(
            text=text,
            url=url,
            author=author,
            title=title,
            published=published,
            entity_id=entity_id,
            file=file,
            file_body=body,
        )
        brought = future.result()
        monitor.settle()
    if form == "json":
        output.echo_json({"new_posts": brought.new_posts, "new_mentions": brought.count})
        return
    if brought.count:
        click.echo("added")
    elif brought.new_posts:
        click.echo("kept, but it names nobody who is watched; say whom it is about with --entity")
    else:
        click.echo("known already")


def _entity(monitor: Monitor, wanted: str) -> int:
    return find(monitor.entities(), wanted).entity.id


def read_file(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}") from error


def mapping_in(file: Path) -> Mapping[str, str]:
    try:
        found = json.loads(read_file(file).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{file} is not JSON: {error}") from error
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise InputError(f"{file} holds no mapping", 'It must look like {"text": "Отзыв", "url": "Ссылка"}.')
    return found
