"""`mention-monitor mentions`"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.types import Kind, MentionQuery, MentionRow, Order, Out, State, Tone

if TYPE_CHECKING:
    from monitor.service import Monitor

COLUMNS: Final = (
    *("id", "post_id", "entity_id", "entity", "role", "state", "kind", "tone", "severity", "reason", "decision"),
    *("edited", "gone", "lang", "title", "text", "url", "site", "author", "rating", "published_at"),
    *("published_precision", "found_at", "due_at", "story", "story_size", "owner", "tags", "rule_id"),
)
MOST_COUNTED: Final = 1000
_AGO: Final = re.compile(r"(\d+)\s*(m|h|d|w)")
_AGO_UNIT: Final = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def moment(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """An instant of "2026-11-21", "2026-11-21T14:00", "3d", "12h" or "today"; local where no zone is given."""
    if value is None:
        return None
    now = datetime.now(UTC)
    if value == "today":
        return now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
    ago = _AGO.fullmatch(value.strip().lower())
    if ago is not None:
        try:
            return now - timedelta(**{_AGO_UNIT[ago[2]]: int(ago[1])})
        except (OverflowError, ValueError):
            # before the calendar begins: everything was found since
            return datetime.min.replace(tzinfo=UTC)
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(f"{value!r}: write it like 2026-11-21, 2026-11-21T14:00, 3d or 12h") from error


@click.command()
@click.option("--entity", "names", multiple=True, metavar="E", help="Name or number; can be repeated.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice([kind.value for kind in Kind]))
@click.option("--state", "states", multiple=True, type=click.Choice([state.value for state in State]))
@click.option("--tone", "tones", multiple=True, type=click.Choice([tone.value for tone in Tone]))
@click.option("--lang", "langs", multiple=True, metavar="xx", help="Language of the text.")
@click.option("--source", "sources", multiple=True, type=int, metavar="ID", help="Seen at this place.")
@click.option("--tag", "tags", multiple=True, metavar="TAG", help="Bears this tag: name or number.")
@click.option("--owner", "owners", multiple=True, metavar="P", help="Assigned to this person; '' for nobody.")
@click.option(
    "--out",
    type=click.Choice([out.value for out in Out]),
    help="Noise, our own voice and what rules take out: with it, without, or only what was thrown out.",
)
@click.option("--view", metavar="NAME", help="A saved view, or one of those given; other options narrow it further.")
@click.option("--since", callback=moment, metavar="T", help="Found since: 2026-11-21, 3d, 12h, today.")
@click.option(
    "--search", default="", metavar="TEXT", help='Words, "phrases", -minus, OR, site:, author:, from:, before:'
)
@click.option("--stories", is_flag=True, help="One line for all copies of a story.")
@click.option("--order", type=click.Choice([order.value for order in Order]), help="Default: newest first.")
@click.option("--count", is_flag=True, help=f"Only how many: exact up to {MOST_COUNTED}, then {MOST_COUNTED}+.")
@click.option("--limit", type=click.IntRange(1, output.MOST_NUMBER), help="At most so many.")
@click.option("--format", "form", type=click.Choice(["table", "json", "jsonl", "csv"]), default="table")
@click.pass_obj
def mentions(
    options: Options,
    names: tuple[str, ...],
    kinds: tuple[str, ...],
    states: tuple[str, ...],
    tones: tuple[str, ...],
    langs: tuple[str, ...],
    sources: tuple[int, ...],
    tags: tuple[str, ...],
    owners: tuple[str, ...],
    out: str | None,
    view: str | None,
    since: datetime | None,
    search: str,
    stories: bool,
    order: str | None,
    count: bool,
    limit: int | None,
    form: str,
) -> None:
    """What was found, newest first."""
    with options.open() as monitor:
        entity_ids: tuple[int, ...] = ()
        if names:
            from monitor.cli.entities import find

            rows = monitor.entities()
            entity_ids = tuple(find(rows, name).entity.id for name in names)
        start = MentionQuery() if view is None else monitor.triage.view_named(view).query(datetime.now(UTC))
        said = {
            "entity_ids": entity_ids,
            "kinds": tuple(Kind(kind) for kind in kinds),
            "states": tuple(State(state) for state in states),
            "tones": tuple(Tone(tone) for tone in tones),
            "langs": langs,
            "source_ids": sources,
            "tag_ids": tuple(monitor.triage.tag_named(tag).id for tag in tags),
            "owners": owners,
            "out": None if out is None else Out(out),
            "since": since,
            "search": f"{start.search} {search}".strip(),
            "stories": stories or None,
            "order": None if order is None else Order(order),
        }
        query = replace(start, **{name: value for name, value in said.items() if value})  # type: ignore[arg-type]
        if query.search:
            monitor.load_dictionaries(("uk",)).result()
        if count:
            number = monitor.read.count(query, MOST_COUNTED)
            click.echo(number if number <= MOST_COUNTED else f"{MOST_COUNTED}+")
            return
        ids = monitor.read.mention_ids(query, limit)
        found = monitor.read.rows(ids)
        texts = monitor.read.texts(ids) if form != "table" else {}
        names_of = tag_names(monitor) if form != "table" else {}
    if form == "table":
        output.echo_table(
            ("id", "found", "entity", "kind", "tone", "state", "site", "title or first words"),
            [
                (
                    *(row.id, output.when(row.found_at), row.entity_name, row.kind, row.tone, row.state, row.site),
                    row.title or row.excerpt,
                )
                for row in found
            ],
        )
        return
    records = [_record(row, texts.get(row.id), names_of) for row in found]
    if form == "json":
        output.echo_json(records)
    elif form == "jsonl":
        for record in records:
            click.echo(output.json_line(record))
    else:
        output.echo_csv(COLUMNS, records)


def tag_names(monitor: Monitor) -> dict[int, str]:
    """The name of each tag by its number."""
    return {tag.id: tag.name for tag in monitor.triage.tags()}


def _record(row: MentionRow, text: str | None, names_of: dict[int, str]) -> dict[str, Any]:
    values = {
        "entity": row.entity_name,
        "text": text,
        "rating": None if row.rating is None else {"value": row.rating.value, "best": row.rating.best},
        "story": row.story_id,
        "tags": [names_of[tag] for tag in row.tag_ids if tag in names_of],
    }
    return {name: values[name] if name in values else output.plain(getattr(row, name)) for name in COLUMNS}
