"""`mention-monitor digest` and `report`: what is handed out as files."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.mentions import moment
from monitor.types import Kind, MentionQuery, Out, State

if TYPE_CHECKING:
    from monitor.desk.figures import Spread
    from monitor.desk.period import PeriodFigures, Spoken
    from monitor.service import Monitor

LANGS: Final = ("en", "ru", "uk", "fi")
LANG: Final = click.option("--lang", type=click.Choice(LANGS), default="en", show_default=True, help="Its language.")
OUT: Final = click.option(
    "--out",
    "-o",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to write. Default: the standard output, for what is text.",
)
TEXTS: Final = ("html", "csv", "json")
REPORTS: Final = ("pdf", "xlsx", "csv", "html", "docx", "json")


@click.command()
@click.option("--since", callback=moment, metavar="T", help="From then on: 2026-11-01, 30d. Default: 30 days ago.")
@click.option("--until", callback=moment, metavar="T", help="Up to then. Default: now.")
@click.option("--entity", "names", multiple=True, metavar="E", help="About this name alone; can be repeated.")
@click.option("--format", "form", type=click.Choice(REPORTS), help="Default: by FILE.")
@LANG
@OUT
@click.pass_obj
def report(
    options: Options,
    since: datetime | None,
    until: datetime | None,
    names: tuple[str, ...],
    form: str | None,
    lang: str,
    out: Path | None,
) -> None:
    """A period: volume, tone, reasons by damage, both response clocks, measures, resolution, places, coverage."""
    form = form_of(form, out, REPORTS, "json")
    end = until or datetime.now(UTC)
    start = since or end - timedelta(days=30)
    with options.open() as monitor:
        entity_ids = _entity_ids(monitor, names)
        if form == "json":
            figures = monitor.reports.period(start, end, entity_ids)
            written = (output.json_line(record(figures)) + "\n").encode()
        else:
            written = monitor.reports.report(start, end, form, lang, entity_ids).result()
    hand_out(written, form, out)


@click.command()
@click.argument("mention_ids", nargs=-1, metavar="[MENTION]…", type=click.IntRange(1, output.MOST_NUMBER))
@click.option("--entity", "names", multiple=True, metavar="E", help="Of this name; can be repeated.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice([kind.value for kind in Kind]))
@click.option("--since", callback=moment, metavar="T", help="Found since: 2026-11-21, 7d, today.")
@click.option("--search", default="", metavar="TEXT", help="As with mentions.")
@click.option("--limit", type=click.IntRange(1, 2000), default=200, show_default=True, help="At most so many.")
@click.option("--title", metavar="TEXT", help="Its headline.")
@click.option("--format", "form", type=click.Choice(["docx", "html", "pdf"]), help="Default: by FILE, else html.")
@LANG
@OUT
@click.pass_obj
def digest(
    options: Options,
    mention_ids: tuple[int, ...],
    names: tuple[str, ...],
    kinds: tuple[str, ...],
    since: datetime | None,
    search: str,
    limit: int,
    title: str | None,
    form: str | None,
    lang: str,
    out: Path | None,
) -> None:
    """A press digest of mentions: those named, else those that fit, each story once, newest first."""
    form = form_of(form, out, ("docx", "html", "pdf"), "html")
    with options.open() as monitor:
        chosen = list(mention_ids)
        if not chosen:
            query = MentionQuery(
                entity_ids=_entity_ids(monitor, names),
                kinds=tuple(Kind(kind) for kind in kinds),
                states=tuple(state for state in State if state is not State.NOT_US),
                since=since,
                search=search,
                stories=True,
                out=Out.WITHOUT,  # a kind that is asked for by name is in it all the same
            )
            chosen = monitor.read.mention_ids(query, limit)
        written = monitor.reports.digest(chosen, form, lang, title).result()
    hand_out(written, form, out)


def _entity_ids(monitor: Monitor, names: tuple[str, ...]) -> tuple[int, ...]:
    if not names:
        return ()
    from monitor.cli.entities import find

    rows = monitor.entities()
    return tuple(find(rows, name).entity.id for name in names)


def form_of(form: str | None, out: Path | None, forms: tuple[str, ...], usual: str) -> str:
    """What is wanted: as said, else as the file's name ends."""
    if form is not None:
        return form
    if out is None:
        return usual
    ending = out.suffix.lower().lstrip(".")
    if ending not in forms:
        raise click.UsageError(f"{out.name} ends with none of {', '.join(forms)}; add --format")
    return ending


def hand_out(written: bytes, form: str, out: Path | None) -> None:
    """Writes the file, or text to the standard output."""
    if out is not None:
        output.write_file(out, written)
        return
    if form in TEXTS:
        click.echo(written.decode().replace("\r\n", "\n"), nl=False)
        return
    if sys.stdout.isatty():
        raise click.UsageError("this is no text; name a file with --out")
    click.echo(written, nl=False)


def record(figures: PeriodFigures) -> dict[str, Any]:
    """The figures as JSON has them; `unknown` is the key of a tone or reason that is not known."""
    cases = figures.cases
    return {
        "since": output.instant(figures.since),
        "until": output.instant(figures.until),
        "now": _spoken(figures.now),
        "before": _spoken(figures.before),
        "step_days": figures.step_days,
        "buckets": [
            {"start": bucket.start, "tones": {str(tone or "unknown"): n for tone, n in bucket.tones.items()}}
            for bucket in figures.buckets
        ],
        "reasons": [
            {
                "reason": one.reason,
                "complaints": one.complaints,
                "damage": one.damage,
                "gravest": one.gravest,
                "before": one.before,
            }
            for one in figures.reasons
        ],
        "voices": output.plain(figures.voices),
        "sites": output.plain(figures.sites),
        "cases": {
            **{
                name: getattr(cases, name)
                for name in ("opened", "answered", "in_time", "unanswered", "closed", "dismissed", "resolved")
            },
            "resolution_rate": cases.resolution_rate,
            "first_response": _spread(cases.first_response),
            "since_published": _spread(cases.since_published),
            "speed": cases.speed,
            "quality": cases.quality,
            "rated": cases.rated,
        },
        "measures": [
            {
                **{name: getattr(one, name) for name in ("id", "case_id", "what", "reason", "owner", "state")},
                "due_on": one.due_on,
                "done_at": None if one.done_at is None else output.instant(one.done_at),
                "share_answered": one.share_answered,
                "came_back": list(one.came_back),
            }
            for one in figures.measures
        ],
    }


def _spoken(one: Spoken) -> dict[str, Any]:
    return {
        "mentions": one.mentions,
        "stories": one.stories,
        "complaints": one.complaints,
        "tones": {str(tone or "unknown"): count for tone, count in one.tones.items()},
        "net_sentiment": one.net_sentiment,
        "share_of_voice": one.share_of_voice,
        "kinds": {str(kind): count for kind, count in one.kinds.items()},
    }


def _spread(one: Spread) -> dict[str, Any]:
    return {
        "count": one.count,
        "median_s": None if one.median is None else one.median.total_seconds(),
        "p90_s": None if one.p90 is None else one.p90.total_seconds(),
    }
