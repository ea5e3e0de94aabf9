"""`mention-monitor source …`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from monitor.cli import exits, output
from monitor.cli.app import Options
from monitor.cli.looking import refuse_closed
from monitor.errors import InputError, NotKnownError
from monitor.place_types import NewSource, SearchQuery, SourceRow
from monitor.schedule import MOST_EVERY_S

if TYPE_CHECKING:
    from monitor.places import Place
    from monitor.service import Monitor

_SPAN = re.compile(r"(\d+)\s*(s|m|h|d)?")
_PERMISSIONS = {"feed": "open", "robots": "robots.txt decides", "terms": "read its terms first", "key": "your own key"}
_UNIT_S = {"s": 1, "m": 60, "h": 3600, "d": 86_400, None: 60}


def seconds(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Seconds of "30m", "2h", "1d", "90s"; a bare number is minutes."""
    if value is None:
        return None
    found = _SPAN.fullmatch(value.strip().lower())
    if found is None or not 60 <= int(found[1]) * _UNIT_S[found[2]] <= MOST_EVERY_S:
        raise click.BadParameter(f"{value!r}: write it like 30m, 2h or 1d, from one minute to a year")
    return int(found[1]) * _UNIT_S[found[2]]


def zone(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """An IANA time zone."""
    if value is not None:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # OSError: a folder of zones, as "Europe"
            raise click.BadParameter(f"{value!r} is no time zone; write it like Europe/Kyiv") from error
    return value


@click.group()
def source() -> None:
    """Places that are read: feeds, forum threads and boards, channels, searches."""


@source.command()
@click.argument("address")
@click.option("--crawler", metavar="NAME", help="How to read it. Default: found out by looking.")
@click.option("--name", help="What to call it. Default: what it calls itself.")
@click.option("--every", callback=seconds, metavar="30m", help="How often. Default: what suits this kind of place.")
@click.option("--lang", metavar="xx", help="Its language, where it does not say so itself.")
@click.option("--tz", callback=zone, metavar="ZONE", help="Its time zone, where it does not say so itself.")
@click.option("--allow-private", is_flag=True, help="Allow an address inside your own network.")
@click.option("--search-for", metavar="ENTITY", help="ADDRESS is a template with {query}, {lang}, {country}.")
@click.option("--country", metavar="CC", help="Country of such a search.")
@click.option("--about", metavar="ENTITY", help="All that people write there is about ENTITY, named or not.")
@click.pass_obj
def add(
    options: Options,
    address: str,
    crawler: str | None,
    name: str | None,
    every: int | None,
    lang: str | None,
    tz: str | None,
    allow_private: bool,
    search_for: str | None,
    country: str | None,
    about: str | None,
) -> None:
    """Read ADDRESS, or the ready-made place of that name (see 'source suggest'), from now on."""
    if about is not None and search_for is not None:
        raise click.UsageError("a search brings what names its entity; --about is for a place that is read whole")
    ready = _ready_made(address)
    with options.open() as monitor:
        about_id = None if about is None else _entity_id(monitor, about)
        if ready is not None:
            _add_ready_made(monitor, ready, search_for, name, every, about_id)
            return
        search = None
        if search_for is not None:
            search = SearchQuery(_entity_id(monitor, search_for), lang, country)
            if crawler is None:
                from crawlers.detect import known_by_address

                known = known_by_address(address)
                crawler = known[0].crawler if known else "feed"
                name = name or (known[0].name.replace("{query}", search_for) if known else None)
        if crawler is None:
            refuse_closed(address)
            detection = monitor.detect(address, allow_private=allow_private).result()
            if detection.problem is not None:
                raise detection.problem
            if not detection.found:
                raise InputError(
                    f"Nothing that can be read was found at {address}",
                    "Try the address of a feed, a thread or a channel, or name a crawler with --crawler.",
                )
            best = detection.found[0]
            address, crawler, name = best.address, best.crawler, name or best.name
            lang = lang or best.lang
        new = NewSource(address, crawler, name, every, lang, tz, search, allow_private, about_entity_id=about_id)
        written = monitor.add_source(new).result()
        assert written.id is not None
        row = monitor.read.source(written.id)
    click.echo(f"place {row.id}: {row.name} ({row.crawler}), every {row.every_s // 60} min, {row.address}")


def _ready_made(address: str) -> Place | None:
    """The ready-made place that is meant; None for an address. Raises: `NotKnownError` for a slip in its name."""
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", address):
        return None
    from monitor.places import place

    try:
        return place(address)
    except NotKnownError:
        if "-" in address:
            raise
        return None  # a machine in one's own network


def _add_ready_made(
    monitor: Monitor, ready: Place, search_for: str | None, name: str | None, every: int | None, about_id: int | None
) -> None:
    from dataclasses import replace

    from monitor.places import QUERY, new_source

    if QUERY in ready.address:
        if search_for is None:
            raise click.UsageError(f"{ready.slug} is a search: say for whom with --search-for ENTITY")
        from monitor.cli.entities import find

        row = find(monitor.entities(), search_for)
        new = new_source(ready, entity_id=row.entity.id, entity_name=row.name)
    else:
        new = new_source(ready)
    new = replace(new, name=name or new.name, every_s=every, about_entity_id=about_id)
    written = monitor.add_source(new).result()
    assert written.id is not None
    click.echo(f"place {written.id}: {new.name} ({new.crawler}), {new.address}")
    if not ready.switches_on:
        click.echo(f"it is switched off: read the site's terms of use first, then: source enable {written.id}")
    for words in (ready.reach, ready.note):
        if words:
            click.echo(words)


@source.command()
@click.option("--country", metavar="CC", help="Places for this country.")
@click.option("--branch", metavar="NAME", help="Places for this line of business: general, banking, telecom, …")
@click.option("--lang", "langs", multiple=True, metavar="xx", help="Places in this language; can be repeated.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
def suggest(country: str | None, branch: str | None, langs: tuple[str, ...], form: str) -> None:
    """Ready-made places: public feeds, forums and searches, by country and line of business."""
    from monitor.places import Branch, suggested

    if branch is not None and branch not in list(Branch):
        raise click.BadParameter(f"{branch!r}: one of {', '.join(Branch)}", param_hint="--branch")
    rows = suggested(country=country, branch=Branch(branch) if branch else None, langs=langs)
    if form == "json":
        output.echo_json([output.plain(row) for row in rows])
        return
    output.echo_table(
        ("name to add it by", "kind", "what it is", "languages", "permission", "to know"),
        [
            (
                *(row.slug, row.kind, row.name, " ".join(row.langs), _PERMISSIONS[row.permission]),
                "; ".join(words for words in (row.reach, row.note) if words),
            )
            for row in rows
        ],
    )


@source.command("list")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_obj
def list_(options: Options, form: str) -> None:
    """All places with their state; those that need a hand first."""
    with options.open() as monitor:
        rows = monitor.read.sources()
        coverage = monitor.read.coverage()
        names = {entity.id: entity.names[0] for entity in monitor.read.entities()}
    if form == "json":
        output.echo_json(rows)
        return
    output.echo_table(
        ("id", "state", "crawler", "name", "about", "last read", "posts", "next", "what is wrong"),
        [
            (
                *(row.id, row.health if row.enabled else "off", row.crawler, row.name),
                "" if row.about_entity_id is None else names.get(row.about_entity_id, ""),
                *(
                    output.when(row.last_success_at),
                    row.posts,
                    output.when(row.due_at if row.enabled else None),
                    _wrong(row),
                ),
            )
            for row in rows
        ],
    )
    click.echo(coverage_line(coverage))


@source.command()
@click.argument("ids", nargs=-1, type=int)
@click.pass_obj
def check(options: Options, ids: tuple[int, ...]) -> None:
    """Visit places (default: all) and say what they would bring; nothing is stored."""
    from crawlers.errors import CrawlError
    from crawlers.types import Found

    failed = 0
    with options.open() as monitor:
        for row in _chosen(monitor, ids):
            found = Found(row.crawler, row.address, row.name, 1.0, "")
            try:
                preview = monitor.preview(found, lang=row.lang, zone=row.zone, allow_private=row.allow_private).result()
            except CrawlError as error:
                failed += 1
                click.echo(f"place {row.id} {row.name}: {error.code}: {error.detail or error}")
                continue
            newest = max((post.published.at for post in preview.posts if post.published), default=None)
            click.echo(
                f"place {row.id} {row.name}: works, {len(preview.posts)} posts on the first page"
                + (f", the newest of {output.when(newest)}" if newest else "")
            )
    if failed:
        raise click.exceptions.Exit(exits.PART_FAILED)


@source.command()
@click.argument("ids", nargs=-1, type=int, required=True)
@click.pass_obj
def remove(options: Options, ids: tuple[int, ...]) -> None:
    """Stop reading places; their posts and cases stay."""
    with options.open() as monitor:
        for row in _chosen(monitor, ids):
            monitor.remove_source(row.id).result()
            click.echo(f"no longer read: {row.name}")


@source.command()
@click.argument("ids", nargs=-1, type=int, required=True)
@click.pass_obj
def enable(options: Options, ids: tuple[int, ...]) -> None:
    """Read places again, from now on."""
    _switch(options, ids, True)


@source.command()
@click.argument("ids", nargs=-1, type=int, required=True)
@click.pass_obj
def disable(options: Options, ids: tuple[int, ...]) -> None:
    """Do not read places until they are enabled."""
    _switch(options, ids, False)


@source.command()
@click.argument("ids", nargs=-1, type=int, required=True)
@click.option("--entity", metavar="ENTITY", help="Whom all that people write there is about.")
@click.option("--nobody", is_flag=True, help="Only posts that name somebody are mentions again.")
@click.pass_obj
def about(options: Options, ids: tuple[int, ...], entity: str | None, nobody: bool) -> None:
    """Say whom places are about: a page of reviews, an app, one's own wall. What was read already follows."""
    if (entity is None) is not nobody:
        raise click.UsageError("say either --entity ENTITY or --nobody")
    with options.open() as monitor:
        entity_id = None if entity is None else _entity_id(monitor, entity)
        for row in _chosen(monitor, ids):
            monitor.change_source(row.id, about_entity_id=entity_id).result()
            click.echo(
                f"{row.name}: about {entity}" if entity is not None else f"{row.name}: about nobody in particular"
            )
        monitor.settle()


@source.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--allow-private", is_flag=True, help="Allow addresses inside your own network.")
@click.pass_obj
def import_(options: Options, file: Path, allow_private: bool) -> None:
    """Add the places of an OPML FILE; those that are read already are left alone."""
    with options.open() as monitor:
        written = monitor.import_opml(file.read_bytes(), allow_private=allow_private).result()
    click.echo(f"{written.count} places added")


@source.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export(options: Options, file: Path) -> None:
    """Write all places to an OPML FILE."""
    with options.open() as monitor:
        output.write_file(file, monitor.export_opml())
        count = len(monitor.read.sources())
    click.echo(f"{count} places written to {file}")


def coverage_line(coverage: Any) -> str:
    """The honest line on what was watched."""
    since = output.when(coverage.since)[:10] or "never"
    return (
        f"{coverage.places} places, {coverage.posts} posts read since {since},"
        f" {coverage.named_own} named you, {coverage.unreadable} could not be read"
    )


def _entity_id(monitor: Monitor, name: str) -> int:
    from monitor.cli.entities import find

    return find(monitor.entities(), name).entity.id


def _switch(options: Options, ids: tuple[int, ...], on: bool) -> None:
    with options.open() as monitor:
        for row in _chosen(monitor, ids):
            monitor.enable_source(row.id, on).result()
            click.echo(f"{'on' if on else 'off'}: {row.name}")


def _chosen(monitor: Monitor, ids: tuple[int, ...]) -> list[SourceRow]:
    rows = {row.id: row for row in monitor.read.sources()}
    missing = [str(number) for number in ids if number not in rows]
    if missing:
        raise NotKnownError(f"There is no place {', '.join(missing)}", "'mention-monitor source list' shows them all.")
    return [rows[number] for number in ids] if ids else list(rows.values())


def _wrong(row: SourceRow) -> str:
    if row.error_code is None:
        return "" if row.gap is None else str(row.gap)
    return f"{row.error_code}: {row.error_detail}" if row.error_detail else row.error_code
