"""`mention-monitor case …`: the group, and looking at cases. Each command is imported from its file when called."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.cli.lazy import Lazy
from monitor.cli.mentions import moment
from monitor.types import CaseDetail, CaseRow, CaseState

COMMANDS: Final = {
    "list": ("monitor.cli.cases:list_", "Cases by deadline."),
    "show": ("monitor.cli.cases:show", "All about one case."),
    "figures": ("monitor.cli.cases:figures", "Resolution rate, both response clocks, satisfaction."),
    "open": ("monitor.cli.case_work:open_", "Open a case over mentions."),
    "assign": ("monitor.cli.case_work:assign", "Give cases to an owner."),
    "watch": ("monitor.cli.case_work:watch", "Follow a case."),
    "note": ("monitor.cli.case_work:note", "Write a remark."),
    "set": ("monitor.cli.case_work:set_", "Severity, fault, reasons, deadline, title."),
    "attach": ("monitor.cli.case_work:attach", "Take more mentions into a case."),
    "detach": ("monitor.cli.case_work:detach", "Give mentions back to the inbox."),
    "merge": ("monitor.cli.case_work:merge", "Put a case into another one."),
    "client": ("monitor.cli.case_work:client", "Say whether a complaint is a key client's."),
    "claim": ("monitor.cli.checking:claim", "What a complaint states, and what checking gave."),
    "tactic": ("monitor.cli.put_right:tactic", "What to do about it."),
    "words": ("monitor.cli.put_right:words", "Ready words for a reply."),
    "compensate": ("monitor.cli.put_right:compensate", "What the author is given."),
    "measure": ("monitor.cli.put_right:measure", "What is changed so that it does not happen again."),
    "reply": ("monitor.cli.case_answers:reply", "Draft an answer, or record one that is public."),
    "approve": ("monitor.cli.case_answers:approve", "A draft may go out."),
    "publish": ("monitor.cli.case_answers:publish", "A draft went out."),
    "drop": ("monitor.cli.case_answers:drop", "Take out an answer that was none, or a question that needs none."),
    "move": ("monitor.cli.case_ends:move", "Move a case along the table of moves."),
    "pause": ("monitor.cli.case_ends:pause", "Stop the clocks while the case waits."),
    "resume": ("monitor.cli.case_ends:resume", "The clocks go on."),
    "close": ("monitor.cli.case_ends:close", "End a case with consent or a reason."),
    "answer-and-close": ("monitor.cli.case_ends:answer_and_close", "Answer in public and end the case at once."),
    "reopen": ("monitor.cli.case_ends:reopen", "Check a closed or dismissed case again."),
    "export": ("monitor.cli.case_export:export", "Everything about a case as PDF, HTML or JSON."),
    "rate": ("monitor.cli.case_ends:rate", "How content the author was."),
}
"""A command of another part of the work gets a file of its own and a line here."""

_LISTED: Final = (
    *("id", "title", "state", "priority", "severity", "clock", "next_due_at", "due_at", "responded_at", "owner"),
    *("watchers", "site", "author", "mentions", "questions", "paused", "stated_reason", "established_reason", "fault"),
    *("client_id", "client_name", "client_link", "opened_at", "found_at", "published_at", "closed_at", "ending"),
)


@click.group(cls=Lazy, commands_at=COMMANDS)
def case() -> None:
    """Work on complaints."""


FORMAT: Final = click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")


@click.command("list")
@click.option("--state", "states", multiple=True, type=click.Choice([state.value for state in CaseState]))
@click.option("--open", "only_open", is_flag=True, help="Those that are worked on.")
@click.option("--owner", metavar="PERSON", help="Of this owner.")
@click.option("--watched-by", "watcher", metavar="PERSON", help="Followed by this person.")
@click.option("--client", "client_id", type=click.IntRange(1, output.MOST_NUMBER), help="Number of a key client.")
@click.option("--overdue", is_flag=True, help="With an answer overdue.")
@click.option("--search", default="", metavar="TEXT", help="All words stand in title, notes, author, site or outcome.")
@FORMAT
@click.pass_obj
def list_(
    options: Options,
    states: tuple[str, ...],
    only_open: bool,
    owner: str | None,
    watcher: str | None,
    client_id: int | None,
    overdue: bool,
    search: str,
    form: str,
) -> None:
    """Cases, the most pressing first."""
    from monitor.desk.cases import OPEN

    wanted = {CaseState(state) for state in states} | (OPEN if only_open else set())
    with options.open() as monitor:
        rows = monitor.read.cases(wanted, owner=owner, watcher=watcher, client_id=client_id, search=search)
    if overdue:
        rows = [row for row in rows if row.clock in ("overdue", "escalated")]
    if form == "json":
        output.echo_json([record(row) for row in rows])
        return
    output.echo_table(
        ("id", "state", "prio", "clock", "due", "owner", "site", "title"),
        [
            (
                *(row.id, row.state, row.priority.level, row.clock),
                *(output.when(row.next_due_at), row.owner, row.site, row.title),
            )
            for row in rows
        ],
    )


def record(row: CaseRow) -> dict[str, Any]:
    """A case as JSON has it."""
    return {name: output.plain(getattr(row, name)) for name in _LISTED}


@click.command()
@click.argument("case_id", type=click.IntRange(1, output.MOST_NUMBER))
@FORMAT
@click.pass_obj
def show(options: Options, case_id: int, form: str) -> None:
    """All about the case CASE_ID."""
    with options.open() as monitor:
        detail = monitor.read.case(case_id)
    if form == "json":
        output.echo_json(whole(detail))
        return
    _tell(detail)


def whole(detail: CaseDetail) -> dict[str, Any]:
    """All about a case as JSON has it."""
    return {
        **record(detail.row),
        "moves": {str(state): output.plain(needs) for state, needs in detail.needs.items()},
        "outcome": detail.outcome,
        "consent": detail.consent,
        "consent_url": detail.consent_url,
        "anonymous": detail.anonymous,
        "satisfaction": {"speed": detail.satisfaction_speed, "quality": detail.satisfaction_quality},
        "established_by": detail.established_by,
        "merged_into": detail.merged_into,
        "merged_from": output.plain(detail.merged_from),
        "mentions_in_case": [
            {"id": one.id, "url": one.url, "title": one.title, "author": one.author, "site": one.site}
            for one in detail.mentions
        ],
        "clocks": output.plain(detail.clocks),
        "pauses": output.plain(detail.pauses),
        "drafts": output.plain(detail.drafts),
        "responses": output.plain(detail.responses),
        "notes": output.plain(detail.notes),
        "links": output.plain(detail.links),
        "earlier": output.plain(detail.earlier),
    }


def _tell(detail: CaseDetail) -> None:
    row = detail.row
    lines: list[tuple[str, Any]] = [
        ("case", f"{row.id} {row.title}"),
        ("state", row.state),
        ("priority", f"{row.priority.level} ({', '.join(row.priority.grounds)})"),
        ("owner", row.owner),
        ("watchers", ", ".join(row.watchers)),
        ("fault", row.fault),
        ("reasons", f"stated {row.stated_reason or '?'}, established {row.established_reason or '?'}"),
        ("may become", ", ".join(f"{to}{_needs(needs)}" for to, needs in detail.needs.items())),
        ("ended", f"{row.ending or ''} {detail.outcome}".strip()),
    ]
    lines += [("key client", f"{one.client_name}: {one.state}, by {one.ground} {one.detail}") for one in detail.links]
    if detail.earlier.mention_ids:
        lines.append(("by this author", f"{len(detail.earlier.mention_ids)} earlier"))
    for clock in detail.clocks:
        name = "first answer" if clock.question_id is None else f"question {clock.question_id}"
        answered = f", answered {output.when(clock.answered_at)}" if clock.answered_at is not None else ""
        lines.append((name, f"{clock.state}, due {output.when(clock.due_at)}{answered}"))
    lines += [(f"mention {one.id}", one.url or one.title) for one in detail.mentions]
    lines += [(f"draft {one.id}", f"{one.kind}, {one.state}: {one.text}") for one in detail.drafts]
    lines += [(f"answer {one.id}", f"{one.kind}: {one.url or one.text}") for one in detail.responses]
    lines += [(f"note by {one.person}", one.text) for one in detail.notes]
    output.echo_facts([line for line in lines if line[1]])


def _needs(needs: tuple[Any, ...]) -> str:
    return f" (with {' and '.join(str(need).replace('_', ' ') for need in needs)})" if needs else ""


@click.command()
@click.option("--since", callback=moment, metavar="T", help="Opened since: 2026-11-21, 30d, today. Default: ever.")
@click.option("--until", callback=moment, metavar="T", help="Opened before. Default: now.")
@FORMAT
@click.pass_obj
def figures(options: Options, since: datetime | None, until: datetime | None, form: str) -> None:
    """Figures of the cases opened in a period."""
    from dataclasses import asdict

    first = since or datetime.min.replace(tzinfo=UTC)
    with options.open() as monitor:
        found = monitor.cases.figures(first, until or datetime.max.replace(tzinfo=UTC))
    record = asdict(found)
    for name in ("first_response", "since_published"):
        spread = record[name]
        spread["median_s"], spread["p90_s"] = (
            None if spread[key] is None else spread[key].total_seconds() for key in ("median", "p90")
        )
        del spread["median"], spread["p90"]
    if form == "json":
        output.echo_json(record)
        return
    told: list[tuple[str, Any]] = [
        (name.replace("_", " "), value) for name, value in record.items() if not isinstance(value, dict)
    ]
    for name, spread in (("first response", found.first_response), ("since published", found.since_published)):
        told.append((name, f"median {_span(spread.median)}, nine of ten within {_span(spread.p90)}, of {spread.count}"))
    told += [(f"reason {reason}", count) for reason, count in record["reasons"].items()]
    output.echo_facts(told)


def _span(length: timedelta | None) -> str:
    """Days, hours and minutes; "unknown" for None."""
    if length is None:
        return "unknown"
    minutes = round(length.total_seconds() / 60)
    parts = ((minutes // 1440, "d"), (minutes % 1440 // 60, "h"), (minutes % 60, "min"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 min"
