"""The case file: everything about one complaint, in the order it happened, into a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from monitor.checking_types import ClaimRow, CompensationRow, MeasureRow, grounds_in
from monitor.reports.document import Block, Cell, Column, Document, Edits, Facts, Heading, Quote, Table, Text
from monitor.reports.period_report import Heads, foot
from monitor.reports.words import Words
from monitor.text.word_changes import word_changes
from monitor.types import CaseDetail, LinkState, MentionDetail


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What goes into one; `mentions` are the details of the case's own, in its order."""

    case: CaseDetail
    mentions: tuple[MentionDetail, ...]
    claims: tuple[ClaimRow, ...]
    compensations: tuple[CompensationRow, ...]
    measures: tuple[MeasureRow, ...]


def case_document(file: CaseFile, words: Words, heads: Heads, made_at: datetime) -> Document:
    """The document."""
    row = file.case.row
    return Document(
        lang=words.lang,
        kind=words.word("case", id=row.id),
        title=row.title,
        subtitle=" · ".join(part for part in (words.slug("case_state", row.state), row.site, row.author or "") if part),
        made=words.word("made", at=words.moment(made_at)),
        foot=foot(words, heads),
        page_words=words.word("page"),
        blocks=tuple(_blocks(file, words)),
    )


def _blocks(file: CaseFile, words: Words) -> Iterable[Block]:
    yield _summary(file.case, words)
    yield Heading(words.word("what_was_written"))
    for mention in file.mentions:
        yield from _written(mention, words)
    yield Heading(words.word("claims"))
    yield _claims(file.claims, words) if file.claims else Text(words.word("unchecked"), quiet=True)
    yield Heading(words.word("clocks"))
    yield _clocks(file.case, words)
    yield Heading(words.word("answers"))
    yield from _answers(file.case, words)
    if file.compensations:
        yield Heading(words.word("compensations"))
        yield _compensations(file.compensations, words)
    if file.measures:
        yield Heading(words.word("measures"))
        for measure in file.measures:
            yield _measure(measure, words)
    if file.case.notes:
        yield Heading(words.word("notes"))
        for note in file.case.notes:
            yield Text(f"{words.moment(note.at)}, {note.person}", quiet=True)
            yield Quote(note.text)
    yield Heading(words.word("evidence"))
    yield from _evidence(file.case, words)
    yield Heading(words.word("history"))
    yield _history(file.case, words)


def _summary(case: CaseDetail, words: Words) -> Facts:
    row = case.row
    client = row.client_name or ""
    if client and row.client_link is not LinkState.CONFIRMED:
        client = words.word("probably", name=client)
    lines = [
        ("state", words.slug("case_state", row.state)),
        ("severity", words.slug("severity", row.severity)),
        ("owner", row.owner or words.word("nobody")),
        ("client", client),
        ("fault", words.slug("fault", row.fault)),
        ("stated_reason", words.slug("reason", row.stated_reason)),
        ("established_reason", _established(case, words)),
        ("published", words.moment(row.published_at)),
        ("found", words.moment(row.found_at)),
        ("opened_at", words.moment(row.opened_at)),
        ("due_at", words.moment(row.due_at)),
        ("responded_at", words.moment(row.responded_at)),
        ("closed_at", words.moment(row.closed_at)),
        ("ending", "" if row.ending is None else words.slug("ending", row.ending)),
        ("outcome", case.outcome),
    ]
    if row.closed_at is not None:
        agreed = words.word("yes" if case.consent else "no")
        lines.append(("consent", f"{agreed}, {case.consent_url}" if case.consent and case.consent_url else agreed))
    marks = [
        f"{words.word(name).lower()} {value}"
        for name, value in (("speed", case.satisfaction_speed), ("quality", case.satisfaction_quality))
        if value is not None
    ]
    lines.append(("satisfaction", ", ".join(marks)))
    return Facts(tuple((words.word(name), value) for name, value in lines if value and value != "—"))


def _established(case: CaseDetail, words: Words) -> str:
    if case.row.established_reason is None:
        return ""
    by = f" ({case.established_by})" if case.established_by else ""
    return words.slug("reason", case.row.established_reason) + by


def _written(mention: MentionDetail, words: Words) -> Iterable[Block]:
    row = mention.row
    yield Facts(
        tuple(
            (words.word(name), value)
            for name, value in (
                ("author", row.author or ""),
                ("published", "" if row.published_at is None else words.moment(row.published_at)),
                ("found", words.moment(row.found_at)),
                ("link", (row.url or "") + (f" ({words.word('gone')})" if row.gone else "")),
            )
            if value
        )
    )
    first = mention.versions[0] if mention.versions else None
    yield Quote("\n".join(part for part in (row.title, mention.text if first is None else first.text) if part))
    for old, new in pairwise(mention.versions):
        yield Text(words.word("changed_later", at=words.moment(new.found_at)), quiet=True)
        yield Edits(word_changes(old.text, new.text))


def _claims(claims: Sequence[ClaimRow], words: Words) -> Table:
    def basis(claim: ClaimRow) -> str:
        row = claim.rests_on
        if row is None:
            parts = [", ".join(filter(None, map(words.ground, grounds_in(claim.record)))) or claim.record]
        else:
            kind = words.slug("record_kind", row.kind)
            parts = [f"{kind}, {words.word('row_of', file=row.file, row=row.number)}"]
            named = ((words.slug("record_field", name), words.written(value)) for name, value in row.values.items())
            parts.append("; ".join(f"{name} {value}" for name, value in named if value))
            if not claim.record.startswith(f"{row.kind}, {row.file}"):
                parts.append(claim.record)  # what a person added
        if claim.checked_by:
            parts.append(words.word("checked_by", who=claim.checked_by, at=words.moment(claim.checked_at)))
        return "\n".join(part for part in parts if part) or "—"

    return Table(
        name=words.word("claims"),
        columns=(
            Column(words.word("claim"), 2.6),
            Column(words.word("kind"), 1.1),
            Column(words.word("verdict"), 1.3),
            Column(words.word("rests_on"), 2.6),
        ),
        rows=tuple(
            (
                Cell(f"«{claim.quote}»" if claim.quote else (claim.value or "—")),
                Cell(words.slug("claim", claim.kind)),
                Cell(words.slug("verdict", claim.verdict)),
                Cell(basis(claim)),
            )
            for claim in claims
        ),
    )


def _clocks(case: CaseDetail, words: Words) -> Table:
    return Table(
        name=words.word("clocks"),
        columns=(
            Column(words.word("clock"), 1.6),
            Column(words.word("started"), 1.4),
            Column(words.word("due"), 1.4),
            Column(words.word("answered"), 1.4),
            Column("", 1.3),
        ),
        rows=tuple(
            (
                Cell(words.word("first_answer" if clock.question_id is None else "question")),
                Cell(words.moment(clock.started_at)),
                Cell(words.moment(clock.due_at)),
                Cell(words.moment(clock.answered_at)),
                Cell(words.slug("clock", clock.state)),
            )
            for clock in case.clocks
        ),
    )


def _answers(case: CaseDetail, words: Words) -> Iterable[Block]:
    if not case.responses:
        yield Text(words.word("none"), quiet=True)
    for one in case.responses:
        parts = (words.slug("response", one.kind), words.moment(one.published_at), words.word("by", who=one.person))
        yield Text(", ".join(parts) + (f" · {one.url}" if one.url else ""), quiet=True)
        yield Quote(one.text)


def _compensations(rows: Sequence[CompensationRow], words: Words) -> Table:
    def what(row: CompensationRow) -> str:
        return (
            row.favour if row.amount is None else f"{words.number(float(row.amount), 2)} {row.currency or ''}".strip()
        )

    return Table(
        name=words.word("compensations"),
        columns=(
            Column(words.word("what"), 1.6),
            Column(words.word("basis"), 2.4),
            Column(words.word("approver"), 1.1),
            Column(words.word("state"), 1.5),
            Column(words.word("proof"), 1.6),
        ),
        rows=tuple(
            (
                Cell(what(row), None if row.amount is None else float(row.amount)),
                Cell("\n".join(part for part in (row.basis, row.order) if part)),
                Cell(row.decided_by or "—"),
                Cell(words.slug("compensation", row.state)),
                Cell("\n".join(part for part in (row.proof, row.done_by or "", words.moment(row.done_at)) if part)),
            )
            for row in rows
        ),
    )


def _measure(measure: MeasureRow, words: Words) -> Facts:
    told = measure.share_answered
    lines = [
        ("what", measure.what),
        ("cause", measure.cause),
        ("reason", "" if measure.reason is None else words.slug("reason", measure.reason)),
        ("owner", measure.owner or words.word("nobody")),
        ("due", "" if measure.due_on is None else words.day(measure.due_on)),
        ("state", words.slug("measure", measure.state)),
        ("proof", measure.proof),
        ("effect", measure.effect),
        ("told", "" if told is None else f"{measure.places_answered} ({words.percent(told)})"),
    ]
    return Facts(tuple((words.word(name), value) for name, value in lines if value))


def _evidence(case: CaseDetail, words: Words) -> Iterable[Block]:
    if not case.evidence:
        yield Text(words.word("none"), quiet=True)
        return
    yield Text(words.word("evidence_note"), quiet=True)
    yield Table(
        name=words.word("evidence"),
        columns=(Column(words.word("kept_at"), 1.2), Column(words.word("link"), 2.3), Column("SHA-256", 3)),
        rows=tuple(
            (Cell(words.moment(one.found_at)), Cell(one.url, url=one.url), Cell(one.sha256, mono=True))
            for one in case.evidence
        ),
    )


def _history(case: CaseDetail, words: Words) -> Table:
    return Table(
        name=words.word("history"),
        columns=(Column(words.word("when"), 1.2), Column(words.word("who"), 1), Column(words.word("did"), 3.4)),
        # one act touches several rows of the base, which say the same on paper
        rows=tuple(
            tuple(Cell(text) for text in line)
            for line in dict.fromkeys(
                (words.moment(entry.at), entry.person, words.act(entry.verb) + _changed(entry.after))
                for entry in reversed(case.history)
            )
        ),
    )


def _changed(after: Mapping[str, object]) -> str:
    """What a remark or a title says; slugs and numbers of the base mean nothing on paper."""
    text = after.get("text") or after.get("title") or after.get("outcome")
    return f": {text}" if isinstance(text, str) and text and len(text) <= 200 else ""
