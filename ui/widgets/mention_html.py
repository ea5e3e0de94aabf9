"""A mention as the rich text of the detail pane. Pure: data in, HTML out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication

from monitor.triage_types import RuleRow, TagRow
from monitor.types import Kind, MentionDetail, MentionRow, Polarity, Span
from ui import text
from ui.grounds import ground
from ui.history import entry_words
from ui.theme import Colours
from ui.triage_words import TAG_COLOURS, rule_kind, rule_words
from ui.widgets.mention_row import chip_words, tone_colour
from ui.widgets.word_diff import changes_html

translate = QCoreApplication.translate
LONG: Final = 20_000
"""Characters shown at once; laying out more in one go would hold up the window."""


@dataclass(frozen=True, slots=True)
class Fold:
    """A part that opens and closes; its slug stands in the link "fold:SLUG"."""

    slug: str
    title: str
    body: str


def page(
    detail: MentionDetail,
    c: Colours,
    opened: Iterable[str],
    point: float,
    tags: Sequence[TagRow] = (),
    rules: Sequence[RuleRow] = (),
) -> str:
    """The whole pane as HTML for QTextBrowser; `opened` are the slugs of the folds that stand open.

    Links: "fold:SLUG", "mention:ID", and the addresses of the web as they are.
    """
    row, open_now = detail.row, set(opened)
    parts = [_origin(detail, c), _headline(detail, c, point), _chips(row, c)]
    parts.append(_labels(row, tags, c))
    rule = next((one for one in rules if one.id == row.rule_id), None)
    if rule is not None:
        told = translate("Pane", "A rule keeps this out of the inbox: %1 – %2. B brings it back.")
        told = told.replace("%1", rule_kind(rule.kind).lower()).replace("%2", rule_words(rule))
        parts.append(_banner(told, "accent_text", "accent_soft", c))
    if row.edited:
        parts.append(_banner(translate("Pane", "The post was changed after it was found; this is its present text."),
                             "accent_text", "accent_soft", c))  # fmt: skip
    if row.gone:
        parts.append(_banner(translate("Pane", "The post is no longer at its address. What was kept stays here."),
                             "late", "late_soft", c))  # fmt: skip
    body = detail.text
    if len(body) > LONG and "text" not in open_now:
        body = body[:LONG]
    parts.append(_prose(body, detail.spans, detail.cues, c) if body.strip() else _muted(_no_words(), c))
    if len(body) < len(detail.text):
        parts.append(f'<p><a href="fold:text">{escape(translate("Pane", "Show the whole text"))}</a></p>')
    if detail.quotes:
        parts.append(_fold(_quotes(detail.quotes, c), open_now, c))
    if detail.events:
        parts.append(_events(detail, c))
    if detail.claims:
        parts.append(_claims(detail, c))
    parts.append(_why(detail, c))
    if detail.note:
        parts.append(_titled(translate("Pane", "Note"), _paragraphs(escape(detail.note)), c))
    parts += [_fold(fold, open_now, c) for fold in _folds(detail, c)]
    return f'<div style="color:{c.text}">{"".join(parts)}</div>'


def marked(words: str, spans: Sequence[Span], cues: Sequence[Span], c: Colours) -> str:
    """Escaped text with matches on a tinted ground in bold, and cue words underlined. Spans are code points."""
    cuts = {0, len(words)}
    for start, end in (*spans, *cues):
        cuts |= {min(start, len(words)), min(end, len(words))}
    points = sorted(cuts)
    out = []
    for start, end in pairwise(points):
        piece = escape(words[start:end])
        styles = []
        if any(a <= start and end <= b for a, b in spans):
            styles.append(f"background-color:{c.mark};font-weight:600;color:{c.text}")
        if any(a <= start and end <= b for a, b in cues):
            styles.append(f"text-decoration:underline;color:{c.negative}")
        out.append(f'<span style="{";".join(styles)}">{piece}</span>' if styles else piece)
    return "".join(out)


def _origin(detail: MentionDetail, c: Colours) -> str:
    row = detail.row
    parts = [f'<span style="color:{c.text};font-weight:600">{escape(row.site)}</span>']
    if row.author and row.author != row.site:
        parts.append(escape(row.author))
    if row.published_at is not None:
        parts.append(escape(text.moment(row.published_at, row.published_precision)))
    else:
        found = translate("Pane", "found %1").replace("%1", text.moment(row.found_at))
        parts.append(escape(found))
    if row.lang:
        parts.append(escape(text.language(row.lang)))
    if detail.post_kind in text.NAMED_POST_KINDS:
        parts.append(escape(text.post_kind(detail.post_kind)))
    if row.rating is not None:
        parts.append(escape(text.rating(row.rating)))
    if detail.about is not None:
        parts.append(escape(text.about(detail.about)))
    reach = detail.reach
    if reach.views is not None:
        parts.append(escape(translate("Pane", "%Ln view(s)", None, reach.views)))
    if reach.replies is not None:
        parts.append(escape(translate("Pane", "%Ln repl(y/ies)", None, reach.replies)))
    if reach.followers is not None:
        parts.append(escape(translate("Pane", "%Ln follower(s)", None, reach.followers)))
    return f'<p style="color:{c.muted};margin:0 0 6px 0">{" &nbsp;·&nbsp; ".join(parts)}</p>'


def _headline(detail: MentionDetail, c: Colours, point: float) -> str:
    if not detail.row.title:
        return ""
    words = marked(detail.row.title, detail.title_spans, (), c)
    return f'<p style="font-size:{point * 1.4:.1f}pt;font-weight:600;margin:0 0 8px 0;line-height:118%">{words}</p>'


def _chips(row: MentionRow, c: Colours) -> str:
    colour = tone_colour(row.kind, row.tone)
    ground_name = "neutral_soft" if colour == "muted" else f"{colour}_soft"
    chips = [_chip(chip_words(row.kind, row.tone), getattr(c, colour), getattr(c, ground_name))]
    if row.severity is not None and row.kind is Kind.COMPLAINT:
        chips.append(_chip(text.severity(row.severity), c.muted, c.neutral_soft))
    if row.reason is not None:
        chips.append(_chip(text.reason(row.reason), c.muted, c.neutral_soft))
    chips.append(_chip(f"{row.entity_name} ({text.role(row.role).lower()})", c.muted, c.neutral_soft))
    chips.append(_chip(text.state(row.state), c.muted, c.neutral_soft))
    return f'<p style="margin:0 0 10px 0;line-height:150%">{" ".join(chips)}</p>'


def _labels(row: MentionRow, tags: Sequence[TagRow], c: Colours) -> str:
    """Tags, each with its square, and to whom it is given."""
    parts = [
        f'<span style="color:{TAG_COLOURS[tag.colour]}">■</span>&nbsp;{escape(tag.name)}'
        for tag in tags
        if tag.id in row.tag_ids
    ]
    if row.owner:
        parts.append(escape(translate("Pane", "given to %1").replace("%1", row.owner)))
    if not parts:
        return ""
    return f'<p style="color:{c.muted};margin:0 0 10px 0">{" &nbsp;·&nbsp; ".join(parts)}</p>'


def _chip(words: str, colour: str, ground_colour: str) -> str:
    kept = escape(words).replace(" ", "&nbsp;")
    return f'<span style="background-color:{ground_colour};color:{colour}">&nbsp;&nbsp;{kept}&nbsp;&nbsp;</span>&nbsp;'


def _banner(words: str, colour: str, ground_colour: str, c: Colours) -> str:
    inner = f'<td style="background-color:{getattr(c, ground_colour)};color:{getattr(c, colour)};padding:8px 10px">'
    return f'<table width="100%" style="margin:0 0 10px 0"><tr>{inner}{escape(words)}</td></tr></table>'


def _prose(words: str, spans: Sequence[Span], cues: Sequence[Span], c: Colours) -> str:
    return _paragraphs(marked(words, spans, cues, c))


def _paragraphs(html: str) -> str:
    lines = html.split("\n")
    made = "".join(f'<p style="margin:0 0 8px 0;line-height:140%">{line}</p>' for line in lines if line.strip())
    return f"<div>{made}</div>"


def _no_words() -> str:
    return translate("Pane", "The post has no words of its own (a picture or a link only).")


def _quotes(quotes: Sequence[str], c: Colours) -> Fold:
    body = "".join(
        f'<table width="100%" style="margin:0 0 8px 0"><tr><td width="3" style="background-color:{c.border}"></td>'
        f'<td style="padding-left:10px;color:{c.muted}">{_paragraphs(escape(quote))}</td></tr></table>'
        for quote in quotes
    )
    return Fold("quotes", translate("Pane", "%n quoted passage(s)", None, len(quotes)), body)


MOST_CLAIMS: Final = 12


def _claims(detail: MentionDetail, c: Colours) -> str:
    """What the text states that could be checked: kind, the author's words, what they mean."""
    lines = [
        (
            f'<span style="color:{c.muted}">{escape(text.claim_kind(one.kind))}</span>',
            escape(one.quote),
            f'<span style="color:{c.muted}">{escape(meant)}</span>' if (meant := text.claim_value(one)) else "",
        )
        for one in dict.fromkeys(detail.claims[:MOST_CLAIMS])
    ]
    return _titled(translate("Pane", "Facts it states"), _table(lines), c)


def _events(detail: MentionDetail, c: Colours) -> str:
    """What happened to the firm, good or bad, whether the text is about it, and whom, when and how much it names."""
    colours = {Polarity.GOOD: c.positive, Polarity.BAD: c.negative, Polarity.NEUTRAL: c.muted}
    lines = [
        (
            f'<span style="color:{colours[one.polarity]}">●</span> {escape(text.event_kind(one.kind))}',
            f'<span style="color:{c.muted}">{escape(text.event_weight(one))}</span>',
            f'<span style="color:{c.muted}">{escape(text.event_details(one))}</span>',
        )
        for one in detail.events
    ]
    return _titled(translate("Pane", "What happened"), _table(lines), c)


def _why(detail: MentionDetail, c: Colours) -> str:
    # cues and certainty are told below, with the words they stand for
    told = {"blame_words", "tone_likely"} | ({"complaint_likely"} if detail.cues else set())
    reasons = [ground(one) for one in detail.grounds if one.partition(":")[0] not in told]
    if not detail.grounds and detail.forms:
        reasons = [ground(f"form:{form}") for form in detail.forms]
    if detail.cues:
        cues = ", ".join(dict.fromkeys(f"«{detail.text[a:b]}»" for a, b in detail.cues[:8]))
        score = "" if detail.score is None else f" ({text.percent(detail.score)})"
        reasons.append(translate("Pane", "reads as a complaint%1: %2").replace("%1", score).replace("%2", cues))
    if detail.sentiment is not None:
        reasons.append(
            translate("Pane", "tone: %1 (certainty %2)")
            .replace("%1", text.tone(detail.sentiment.tone).lower())
            .replace("%2", text.percent(detail.sentiment.confidence))
        )
    reasons.append(text.decision(detail.row.decision).lower())
    lines = "".join(f'<tr><td style="color:{c.muted};padding-right:8px">·</td><td>{escape(one)}</td></tr>'
                    for one in dict.fromkeys(reasons))  # fmt: skip
    return _titled(translate("Pane", "Why it is here"), f"<table>{lines}</table>", c)


def _folds(detail: MentionDetail, c: Colours) -> list[Fold]:
    folds = []
    if detail.copies:
        title = translate("Pane", "%n other post(s) tell the same", None, len(detail.copies))
        folds.append(Fold("copies", title, _table(_copy_line(one, c) for one in detail.copies)))
    seen = [
        (
            escape(one.source_name),
            escape(translate("Pane", "first %1").replace("%1", text.moment(one.first_seen_at))),
            escape(translate("Pane", "last %1").replace("%1", text.moment(one.last_seen_at))),
        )
        for one in detail.sightings
    ]
    if seen:
        folds.append(Fold("sightings", translate("Pane", "Seen at %n place(s)", None, len(seen)), _table(seen)))
    if len(detail.versions) > 1:
        title = translate("Pane", "%n version(s) of the text", None, len(detail.versions))
        folds.append(Fold("versions", title, changes_html(detail.versions, c)))
    if detail.evidence:
        kept = [
            (
                escape(text.moment(one.found_at)),
                escape(text.size(one.size)),
                f'<span style="color:{c.muted}">SHA-256 {one.sha256[:16]}…</span>',
            )
            for one in detail.evidence
        ]
        folds.append(Fold("evidence", translate("Pane", "%n page(s) kept as evidence", None, len(kept)), _table(kept)))
    if detail.history:
        lines = [
            (
                escape(text.moment(one.at)),
                escape(one.person),
                escape(entry_words(one)),
            )
            for one in detail.history
        ]
        folds.append(Fold("history", translate("Pane", "History"), _table(lines)))
    links = [(detail.thread_url, translate("Pane", "The whole thread")),
             (detail.parent_url, translate("Pane", "What it replies to"))]  # fmt: skip
    shown = " &nbsp;·&nbsp; ".join(f'<a href="{escape(url, True)}">{escape(word)}</a>' for url, word in links if url)
    facts = [
        (escape(translate("Pane", "Found")), escape(text.exact(detail.row.found_at))),
        (escape(translate("Pane", "Still there")), escape(text.exact(detail.last_seen_at))),
    ]
    if detail.published_raw:
        zone = f" ({detail.published_zone})" if detail.published_zone else ""
        facts.insert(0, (escape(translate("Pane", "Date as written")), escape(detail.published_raw + zone)))
    if detail.row.url:
        address = escape(detail.row.url, True)
        facts.insert(0, (escape(translate("Pane", "Address")), f'<a href="{address}">{address}</a>'))
    folds.append(
        Fold("facts", translate("Pane", "Address and times"), _table(facts) + (f"<p>{shown}</p>" if shown else ""))
    )
    return folds


def _copy_line(row: MentionRow, c: Colours) -> tuple[str, ...]:
    words = escape((row.title or row.excerpt)[:90])
    return (
        f'<a href="mention:{row.id}">{words}</a>',
        f'<span style="color:{c.muted}">{escape(row.site)}</span>',
        f'<span style="color:{c.muted}">{escape(text.age(row.published_at or row.found_at))}</span>',
    )


def _table(lines: Iterable[Sequence[str]]) -> str:
    # Qt swallows the margin of what follows a table whose last cell is empty.
    rows = "".join(
        "<tr>" + "".join(f'<td style="padding:2px 16px 2px 0">{cell or "&nbsp;"}</td>' for cell in line) + "</tr>"
        for line in lines
    )
    return f"<table>{rows}</table>"


def _fold(fold: Fold, opened: set[str], c: Colours) -> str:
    is_open = fold.slug in opened
    sign = "▾" if is_open else "▸"
    look = f"color:{c.accent_text};text-decoration:none"
    link = f'<a href="fold:{fold.slug}" style="{look}">{sign}&nbsp; {escape(fold.title)}</a>'
    body = f'<div style="margin-left:16px">{fold.body}</div>' if is_open else ""
    return f'<p style="margin:8px 0 4px 0">{link}</p>{body}'


def _titled(title: str, body: str, c: Colours) -> str:
    head = f'<p style="margin:14px 0 4px 0;color:{c.muted};font-weight:600">{escape(title)}</p>'
    return head + body


def _muted(words: str, c: Colours) -> str:
    return f'<p style="color:{c.muted}">{escape(words)}</p>'
