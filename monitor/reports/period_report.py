"""The period report: figures into a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from monitor.checking_types import MeasureRow
from monitor.desk.figures import Figures, Spread
from monitor.desk.period import Bucket, PeriodFigures
from monitor.reports.charts import (
    ACCENT,
    ACCENT_SOFT,
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    UNKNOWN,
    Bars,
    Series,
    Stacked,
)
from monitor.reports.document import (
    Align,
    Block,
    Cell,
    Chart,
    Column,
    Document,
    Heading,
    Shown,
    Table,
    Text,
    Tile,
    Tiles,
)
from monitor.reports.words import Words
from monitor.text.types import Role, Tone
from monitor.types import Coverage

TONES: Final[tuple[tuple[Tone | None, str], ...]] = (
    (Tone.NEGATIVE, NEGATIVE),
    (Tone.NEUTRAL, NEUTRAL),
    (Tone.POSITIVE, POSITIVE),
    (None, UNKNOWN),
)
TONE_COLOUR: Final = dict(TONES)
_SITES: Final = 15
_RIGHT: Final = Align.RIGHT


@dataclass(frozen=True, slots=True)
class Watched:
    """What stood behind the figures: `unreadable` are (place, error code) of those that cannot be read now."""

    coverage: Coverage
    posts: int
    unreadable: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Heads:
    """Heads of the chains as they leave the house with a document: of kept pages, and of the log of acts."""

    evidence: str | None = None
    evidence_count: int = 0
    log: str | None = None


def foot(words: Words, heads: Heads) -> tuple[str, ...]:
    """The lines at the foot of each page."""
    lines = [
        words.word("no_chain")
        if heads.evidence is None
        else words.word("chain", count=heads.evidence_count, head=heads.evidence)
    ]
    if heads.log is not None:
        lines.append(words.word("log_head", head=heads.log))
    return tuple(lines)


def period_document(
    figures: PeriodFigures, watched: Watched, own: Sequence[str], words: Words, heads: Heads, made_at: datetime
) -> Document:
    """The report of a period about our own names."""
    return Document(
        lang=words.lang,
        kind=words.word("period_report"),
        title=" · ".join((words.word("reputation"), *own[:2])),
        subtitle=words.days(figures.since, figures.until),
        made=words.word("made", at=words.moment(made_at)),
        foot=foot(words, heads),
        page_words=words.word("page"),
        blocks=tuple(_blocks(figures, watched, words)),
    )


def _blocks(figures: PeriodFigures, watched: Watched, words: Words) -> Iterable[Block]:
    yield _glance(figures, words)
    if not figures.now.mentions:
        yield Text(words.word("quiet"))
    else:
        yield Heading(words.word("volume"))
        yield _volume_chart(figures, words)
    yield _volume(figures, words)
    if figures.reasons:
        yield Heading(words.word("reasons"))
        yield _bars(
            words.word("reasons"),
            [
                (words.slug("reason", one.reason), float(one.damage), words.number(one.damage), ACCENT)
                for one in figures.reasons
            ],
        )
        yield _reasons(figures, words)
        yield Text(words.word("damage_note"), quiet=True)
    yield Heading(words.word("response"))
    yield from _response(figures.cases, figures.cases_before, words)
    if figures.measures:
        yield Heading(words.word("measures"))
        yield _measures(figures.measures, words)
    if figures.now.kinds:
        yield Heading(words.word("by_kind"))
        yield _kinds(figures, words)
    if figures.now.share_of_voice is not None:
        yield Heading(words.word("share_chart"))
        yield _bars(
            words.word("share_chart"),
            [
                (
                    *(one.entity, float(one.stories)),
                    f"{words.number(one.stories)} · {words.percent(one.share)}",
                    ACCENT if one.role is Role.OWN else ACCENT_SOFT,
                )
                for one in figures.voices
            ],
        )
        yield _voices(figures, words)
    if figures.sites:
        yield Heading(words.word("places"))
        yield _sites(figures, words)
    yield Heading(words.word("coverage"))
    yield from _coverage(watched, words)


def _glance(figures: PeriodFigures, words: Words) -> Tiles:
    now, before = figures.now, figures.before
    known = sum(count for tone, count in now.tones.items() if tone is not None)

    def earlier(value: str) -> str:
        return words.word("before", value=value)

    tiles = [
        Tile(words.number(now.mentions), words.word("mentions"), earlier(words.number(before.mentions))),
        Tile(
            words.number(now.complaints),
            words.word("complaints"),
            f"{words.word('once')}; {earlier(words.number(before.complaints))}",
        ),
        Tile(
            words.signed(now.net_sentiment),
            words.word("net_sentiment"),
            f"{words.word('known_tone', count=known)}; {earlier(words.signed(before.net_sentiment))}",
        ),
    ]
    if now.share_of_voice is not None:
        every = sum(one.stories for one in figures.voices)
        tiles.append(
            Tile(
                words.percent(now.share_of_voice),
                words.word("share_of_voice"),
                words.word("of_stories", own=now.stories, all=every),
            )
        )
    else:
        tiles.append(Tile(words.number(now.stories), words.word("stories"), earlier(words.number(before.stories))))
    cases = figures.cases
    tiles += [
        Tile(
            words.span(cases.first_response.median),
            words.word("first_response"),
            f"{words.word('median')}; {earlier(words.span(figures.cases_before.first_response.median))}",
        ),
        Tile(words.span(cases.since_published.median), words.word("since_published"), words.word("median")),
        Tile(
            words.percent(cases.resolution_rate),
            words.word("resolution_rate"),
            words.word("resolved_of", resolved=cases.resolved, closed=cases.closed),
        ),
        Tile(
            "—" if cases.quality is None else words.number(cases.quality, 1),
            words.word("satisfaction"),
            words.word("rated", count=cases.rated),
        ),
    ]
    return Tiles(tuple(tiles))


def _bucket(bucket: Bucket, step_days: int, words: Words) -> str:
    return words.month(bucket.start) if step_days == 30 else words.day(bucket.start, year=False)


def _volume_chart(figures: PeriodFigures, words: Words) -> Chart:
    labels = [_bucket(bucket, figures.step_days, words) for bucket in figures.buckets]
    series = [
        Series(words.slug("tone", tone), colour, tuple(float(bucket.tones.get(tone, 0)) for bucket in figures.buckets))
        for tone, colour in TONES
    ]
    told = ", ".join(f"{one.name} {words.number(sum(one.values))}" for one in series if sum(one.values))
    return Chart(Stacked(tuple(labels), tuple(series)), f"{words.word('volume')}: {told}")


def _bars(title: str, rows: Sequence[tuple[str, float, str, str]]) -> Chart:
    """Bars, with the same in words."""
    told = "; ".join(f"{label} {value}" for label, _, value, _ in rows)
    return Chart(Bars(tuple(rows)), f"{title}: {told}")


def _volume(figures: PeriodFigures, words: Words) -> Table:
    return Table(
        name=words.word("volume"),
        columns=(Column(""), *(Column(words.slug("tone", tone), align=_RIGHT) for tone, _ in TONES)),
        rows=tuple(
            (
                Cell(bucket.start.isoformat()),
                *(_count(bucket.tones.get(tone, 0), words) for tone, _ in TONES),
            )
            for bucket in figures.buckets
        ),
        shown=Shown.STACKED,
        data_only=True,
        colours=tuple(colour for _, colour in TONES),
    )


def _reasons(figures: PeriodFigures, words: Words) -> Table:
    return Table(
        name=words.word("reasons"),
        columns=(
            Column(words.word("reason"), 3.2),
            Column(words.word("damage"), align=_RIGHT),
            Column(words.word("complaints"), align=_RIGHT),
            Column(words.word("before_column"), align=_RIGHT),
            Column(words.word("gravest"), 1.5, align=_RIGHT),
        ),
        rows=tuple(
            (
                Cell(words.slug("reason", one.reason)),
                _count(one.damage, words),
                _count(one.complaints, words),
                _count(one.before, words),
                Cell(words.slug("severity", one.gravest)),
            )
            for one in figures.reasons
        ),
        shown=Shown.BARS,
        colours=(ACCENT,),
    )


def _kinds(figures: PeriodFigures, words: Words) -> Table:
    return Table(
        name=words.word("by_kind"),
        columns=(
            Column(words.word("kind"), 3),
            Column(words.word("mentions"), align=_RIGHT),
            Column(words.word("share"), align=_RIGHT),
            Column(words.word("before_column"), align=_RIGHT),
        ),
        rows=tuple(
            (
                Cell(words.slug("kind", kind)),
                _count(count, words),
                _share(count / figures.now.mentions, words),
                _count(figures.before.kinds.get(kind, 0), words),
            )
            for kind, count in figures.now.kinds.items()
        ),
    )


def _voices(figures: PeriodFigures, words: Words) -> Table:
    return Table(
        name=words.word("share_of_voice"),
        columns=(
            Column(words.word("name"), 3),
            Column(words.word("stories"), align=_RIGHT),
            Column(words.word("share"), align=_RIGHT),
        ),
        rows=tuple((Cell(one.entity), _count(one.stories, words), _share(one.share, words)) for one in figures.voices),
        shown=Shown.BARS,
        data_only=True,
        colours=(ACCENT,),
    )


def _sites(figures: PeriodFigures, words: Words) -> Table:
    return Table(
        name=words.word("places"),
        columns=(
            Column(words.word("place"), 3.4),
            Column(words.word("mentions"), align=_RIGHT),
            Column(words.word("complaints"), align=_RIGHT),
            Column(words.word("negative"), align=_RIGHT),
        ),
        rows=tuple(
            (
                Cell(one.site or "—"),
                _count(one.mentions, words),
                _count(one.complaints, words),
                _count(one.negative, words),
            )
            for one in figures.sites[:_SITES]
        ),
    )


def _response(cases: Figures, before: Figures, words: Words) -> Iterable[Block]:
    def line(name: str, value: int, earlier: int) -> tuple[Cell, ...]:
        return (Cell(words.word(name)), _count(value, words), _count(earlier, words))

    yield Table(
        name=words.word("cases"),
        columns=(
            Column(words.word("cases"), 3.4),
            Column("", align=_RIGHT),
            Column(words.word("before_column"), align=_RIGHT),
        ),
        rows=tuple(
            line(name, getattr(cases, name), getattr(before, name))
            for name in ("opened", "answered", "in_time", "unanswered", "closed", "dismissed")
        ),
    )

    def clock(name: str, spread: Spread) -> tuple[Cell, ...]:
        return (
            Cell(words.word(name)),
            _count(spread.count, words),
            _span(spread.median, words),
            _span(spread.p90, words),
        )

    yield Table(
        name=words.word("clock"),
        columns=(
            Column(words.word("clock"), 3.4),
            Column(words.word("answered"), align=_RIGHT),
            Column(words.word("median"), 1.3, align=_RIGHT, unit=words.hours),
            Column(words.word("p90"), 1.3, align=_RIGHT, unit=words.hours),
        ),
        rows=(clock("first_response", cases.first_response), clock("since_published", cases.since_published)),
    )
    yield Table(
        name=words.word("satisfaction"),
        columns=(Column(words.word("satisfaction"), 3.4), Column("", align=_RIGHT)),
        rows=tuple(
            (Cell(words.word(name)), Cell("—" if value is None else words.number(value, 1), value))
            for name, value in (("speed", cases.speed), ("quality", cases.quality))
        ),
    )


def _measures(measures: Sequence[MeasureRow], words: Words) -> Table:
    return Table(
        name=words.word("measures"),
        columns=(
            Column(words.word("what"), 2.6),
            Column(words.word("reason"), 1.8),
            Column(words.word("state"), 1.3),
            Column(words.word("done_or_due"), 1.3),
            Column(words.word("told"), align=_RIGHT),
            Column(words.word("came_back"), 1.2, align=_RIGHT),
        ),
        rows=tuple(
            (
                Cell(one.what),
                Cell(words.slug("reason", one.reason)),
                Cell(words.slug("measure", one.state)),
                Cell(_measure_day(one, words)),
                Cell("—") if one.share_answered is None else _share(one.share_answered, words),
                _count(len(one.came_back), words),
            )
            for one in measures
        ),
    )


def _measure_day(measure: MeasureRow, words: Words) -> str:
    """When it was carried out, else when it is due."""
    if measure.done_at is not None:
        return words.day(words.local(measure.done_at).date())
    return "—" if measure.due_on is None else words.day(measure.due_on)


def _coverage(watched: Watched, words: Words) -> Iterable[Block]:
    one = watched.coverage
    since = words.word("nothing_known") if one.since is None else words.day(words.local(one.since).date())
    yield Text(
        words.word(
            "coverage_line",
            places=words.number(one.places),
            posts=words.number(one.posts),
            since=since,
            named=words.number(one.named_own),
            unreadable=words.number(one.unreadable),
        )
        + " "
        + words.word("new_posts", count=words.number(watched.posts))
    )
    if watched.unreadable:
        yield Table(
            name=words.word("unreadable_place"),
            columns=(Column(words.word("unreadable_place"), 3), Column(words.word("why"), 2)),
            rows=tuple((Cell(place), Cell(words.slug("trouble", code))) for place, code in watched.unreadable),
        )


def _count(value: int, words: Words) -> Cell:
    return Cell(words.number(value), value)


def _share(value: float, words: Words) -> Cell:
    return Cell(words.percent(value), round(value, 4), percent=True)


def _span(value: timedelta | None, words: Words) -> Cell:
    """The span in words; hours for a spreadsheet."""
    return Cell(words.span(value), None if value is None else round(value.total_seconds() / 3600, 2))
