"""A place as the rich text of its pane: state, facts, visits. Pure: data in, HTML out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from monitor.types import RunOutcome, RunRow, SourceRow
from ui import place_words, text
from ui.crawler_words import crawler_word
from ui.theme import Colours

translate = QCoreApplication.translate
DETAIL = "detail"
"""What unfolds the crawler's own words on what went wrong."""


@dataclass(frozen=True, slots=True)
class PlaceDetail:
    """All that the pane shows: the place, its visits newest first, what each passed over.

    `entity` is the name of whom a search is for, or of whom all posts are about.
    """

    row: SourceRow
    runs: tuple[RunRow, ...]
    skips: Mapping[int, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    entity: str | None = None


def page(detail: PlaceDetail, c: Colours, opened: Iterable[str], point: float) -> str:
    """The whole pane as HTML for QTextBrowser; `opened` are the ids of visits whose passed-over things are shown.

    Links: "fold:RUN", "fold:detail", and the addresses of the web as they are.
    """
    row = detail.row
    head = (
        f'<p style="font-size:{point * 1.4:.1f}pt;font-weight:600;margin:0 0 4px 0">{escape(place_words.name(row))}</p>'
    )
    address = escape(row.address, True)
    shown = _breakable(row.address)
    # The address of a search is a template: it leads nowhere as it stands.
    link = shown if row.search is not None else f'<a href="{address}">{shown}</a>'
    kind = escape(crawler_word(row.crawler))
    where = f'<p style="color:{c.muted};margin:0 0 10px 0">{kind} &nbsp;·&nbsp; {link}</p>'
    parts = [head, where, _state(row, c)]
    if row.gap is not None:
        parts.append(_banner(escape(place_words.gap(row.gap)), c.text, c.late_soft))
    unfolded = set(opened)
    parts += [_facts(detail, c), _visits(detail, c, unfolded), _technical(row, c, DETAIL in unfolded)]
    return f'<div style="color:{c.text}">{"".join(parts)}</div>'


def _state(row: SourceRow, c: Colours) -> str:
    state = place_words.state(row)
    ground = {"positive": c.positive_soft, "late": c.late_soft, "negative": c.negative_soft}.get(
        state.colour, c.neutral_soft
    )
    lines = [f'<span style="color:{getattr(c, state.colour)};font-weight:600">{escape(state.word)}</span>']
    if state.reason:
        lines.append(escape(state.reason))
    if state.remedy:
        lines.append(escape(state.remedy))
    if row.error_at is not None and state.reason:
        when = translate("Place", "Since %1, %n attempt(s) in a row.", None, max(1, row.failures))
        lines.append(f'<span style="color:{c.muted}">{escape(when.replace("%1", text.moment(row.error_at)))}</span>')
    return _banner("<br>".join(lines), c.text, ground)


def _facts(detail: PlaceDetail, c: Colours) -> str:
    row = detail.row
    never = translate("Place", "never")
    back = translate("Place", "not known")
    if row.looked_back_to is not None:
        back = text.day(row.looked_back_to)
        if row.more_back:
            back += " · " + translate("Place", "older posts are there, but the place does not show them")
    posts = (
        translate("Place", "%Ln post(s)", None, row.posts)
        + " · "
        + translate("Place", "%Ln in the last seven days", None, row.week_posts)
    )
    facts = [
        (translate("Place", "Last read"), never if row.last_success_at is None else text.moment(row.last_success_at)),
        (translate("Place", "Next visit"), place_words.soon(row.due_at) if row.enabled else never),
        (translate("Place", "Visited"), text.every(row.every_s)),
        (translate("Place", "Brought"), posts),
        (translate("Place", "Looked back to"), back),
        (translate("Place", "Language"), place_words.language(row.lang) if row.lang else by_page()),
        (translate("Place", "Time zone"), row.zone or by_page()),
        (translate("Place", "Watched since"), text.moment(row.added_at)),
    ]
    if row.allow_private:
        facts.append((translate("Place", "Private network"), translate("Place", "allowed for this place")))
    if row.search is not None:
        about = [detail.entity or translate("Place", "a name that is no longer watched")]
        about += [place_words.language(row.search.lang)] if row.search.lang else []
        about += [place_words.country(row.search.country)] if row.search.country else []
        facts.insert(0, (translate("Place", "Searches for"), " · ".join(about)))
    elif row.about_entity_id is not None:
        whom = detail.entity or translate("Place", "a name that is no longer watched")
        facts.insert(0, (translate("Place", "Every post is about"), whom))
    lines = "".join(
        f'<tr><td style="color:{c.muted};padding:2px 18px 2px 0">{escape(name)}</td>'
        f'<td style="padding:2px 0">{escape(value)}</td></tr>'
        for name, value in facts
    )
    return f'<table style="margin:4px 0 0 0">{lines}</table>'


def _technical(row: SourceRow, c: Colours, is_open: bool) -> str:
    """What went wrong as the crawler put it, folded away: it is English, for whoever looks after the program."""
    if not row.error_detail or row.error_code is None:
        return ""
    words = escape(translate("Place", "For whoever looks after the program"))
    look = f"color:{c.muted};text-decoration:none"
    sign = "▾" if is_open else "▸"
    link = f'<p style="margin:14px 0 0 0"><a href="fold:{DETAIL}" style="{look}">{words}&nbsp;{sign}</a></p>'
    told = escape(f"{row.error_code}: {row.error_detail}")
    return link + (f'<p style="margin:2px 0;color:{c.muted}">{told}</p>' if is_open else "")


def by_page() -> str:
    """What stands where the user set nothing."""
    return translate("Place", "as the page says")


def _visits(detail: PlaceDetail, c: Colours, opened: set[str]) -> str:
    title = escape(translate("Place", "Visits"))
    head = f'<p style="margin:16px 0 4px 0;color:{c.muted};font-weight:600">{title}</p>'
    if not detail.runs:
        told = escape(translate("Place", "None yet. The first one looks back as far as the place allows."))
        return head + f'<p style="color:{c.muted}">{told}</p>'
    return head + f'<table width="100%">{"".join(_visit(run, detail, c, opened) for run in detail.runs)}</table>'


def _visit(run: RunRow, detail: PlaceDetail, c: Colours, opened: set[str]) -> str:
    colour = {
        RunOutcome.FAILED: c.negative,
        RunOutcome.BROKEN_OFF: c.late,
        RunOutcome.RUNNING: c.accent_text,
        RunOutcome.UNCHANGED: c.muted,
        RunOutcome.CANCELLED: c.muted,
    }.get(run.outcome, c.text)
    word = f'<span style="color:{colour}">{escape(text.run_outcome(run.outcome))}</span>'
    brought = []
    if run.outcome is not RunOutcome.UNCHANGED and (run.posts or run.outcome is RunOutcome.DONE):
        brought = [
            translate("Place", "%Ln read", None, run.posts),
            translate("Place", "%Ln new", None, run.new_posts),
        ]
        if run.mentions:
            brought.append(translate("Place", "%Ln mention(s)", None, run.mentions))
    told = escape(", ".join(brought))
    if run.error_code is not None:
        told += (" · " if told else "") + escape(place_words.reason(run.error_code).what)
    skips = detail.skips.get(run.id, ())
    if run.skipped:
        is_open = str(run.id) in opened
        sign = "▾" if is_open else "▸"
        words = escape(translate("Place", "%Ln passed over", None, run.skipped))
        look = f"color:{c.accent_text};text-decoration:none"
        told += (" · " if told else "") + f'<a href="fold:{run.id}" style="{look}">{words}&nbsp;{sign}</a>'
        if is_open:
            told += "".join(_skip(one, c) for one in skips)
            if len(skips) < run.skipped:
                rest = translate("Place", "and %Ln more", None, run.skipped - len(skips))
                told += f'<p style="color:{c.muted};margin:2px 0">{escape(rest)}</p>'
    when = f'<span style="color:{c.muted}">{escape(text.moment(run.started_at))}</span>'
    cells = "".join(f'<td style="padding:3px 14px 3px 0;white-space:nowrap">{cell}</td>' for cell in (when, word))
    return f'<tr>{cells}<td width="100%" style="padding:3px 0">{told}</td></tr>'


def _skip(one: Mapping[str, Any], c: Colours) -> str:
    words = escape(place_words.skip(str(one.get("reason") or "")))
    # Of mails the detail is their number and subject; elsewhere it is the crawler's English, for the command line.
    about = escape(str(one.get("detail") or "")) if str(one.get("reason")).endswith("_mail") else ""
    url = one.get("url")
    link = f' <a href="{escape(str(url), True)}">{_breakable(str(url))}</a>' if url else ""
    return f'<p style="margin:2px 0">{words} <span style="color:{c.muted}">{about}</span>{link}</p>'


def _breakable(address: str) -> str:
    """An address that may be broken into lines after its slashes and parameters."""
    shown = escape(address)
    for sign in ("/", "?", "&amp;", "_"):
        shown = shown.replace(sign, sign + "\u200b")
    return shown


def _banner(html: str, colour: str, ground: str) -> str:
    cell = f'<td style="background-color:{ground};color:{colour};padding:8px 12px;line-height:130%">{html}</td>'
    return f'<table width="100%" cellspacing="0" style="margin:10px 0 6px 0"><tr>{cell}</tr></table>'
