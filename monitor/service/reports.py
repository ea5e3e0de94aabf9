"""Reports, digests and case files of an open folder, as documents and as files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Final

from monitor.clock import Clock
from monitor.desk import figures as sums
from monitor.desk.period import PeriodFigures, about, period
from monitor.errors import InputError
from monitor.store.reader import Reader
from monitor.types import Health, Role

if TYPE_CHECKING:
    from monitor.reports.document import Document
    from monitor.reports.period_report import Heads
    from monitor.reports.words import Words

REPORT_FORMATS: Final = ("pdf", "xlsx", "csv", "html", "docx")
DIGEST_FORMATS: Final = ("docx", "html", "pdf")
CASE_FORMATS: Final = ("pdf", "html")
DIGEST_MOST: Final = 2000
"""A digest is read by people."""


class Reports:
    """What may be handed out. Reads only; files are made in the background."""

    def __init__(
        self,
        *,
        reader: Reader,
        clock: Clock,
        zone: Callable[[], tzinfo],
        job: Callable[[Callable[[], bytes]], Future[bytes]],
    ) -> None:
        self._reader = reader
        self._clock = clock
        self._zone = zone
        self._job = job

    # --- figures, for the page and for files alike ---

    def period(self, since: datetime, until: datetime, entity_ids: Collection[int] = ()) -> PeriodFigures:
        """The figures of [since, until) about our own names, beside those of the period before it.

        With `entity_ids` about these alone, whatever their role.
        Raises: `InputError` for a period without length.
        """
        if since >= until:
            raise InputError("The period ends before it begins", "Give an earlier day to begin with.")
        before = since - (until - since)
        read = self._reader
        ids = frozenset(entity_ids)
        own = {entity.id for entity in read.entities() if entity.role is Role.OWN}
        return period(
            about(read.mention_facts(since, until, ids), ids, own),
            about(read.mention_facts(before, since, ids), ids, own),
            sums.figures(read.case_figures(since, until, ids)),
            sums.figures(read.case_figures(before, since, ids)),
            since=since,
            until=until,
            zone=self._zone(),
            competitors=read.has_competitors() or bool(ids - own),
            measures=[one for one in read.measures() if not ids or one.entity_id in ids],
        )

    # --- files ---

    def report(
        self, since: datetime, until: datetime, form: str, lang: str, entity_ids: Collection[int] = ()
    ) -> Future[bytes]:
        """The period report as `form` (`REPORT_FORMATS`), in the language `lang` (en ru uk fi)."""
        return self._job(lambda: made(self.report_document(since, until, lang, entity_ids), form, REPORT_FORMATS))

    def digest(self, mention_ids: Sequence[int], form: str, lang: str, title: str | None = None) -> Future[bytes]:
        """A press digest of these mentions, in their order, as `form` (`DIGEST_FORMATS`)."""
        return self._job(lambda: made(self.digest_document(mention_ids, lang, title), form, DIGEST_FORMATS))

    def case_file(self, case_id: int, form: str, lang: str) -> Future[bytes]:
        """All about a case as `form` (`CASE_FORMATS`). The Future raises `NotKnownError`."""
        return self._job(lambda: made(self.case_document(case_id, lang), form, CASE_FORMATS))

    # --- what stands in them ---

    def report_document(
        self, since: datetime, until: datetime, lang: str, entity_ids: Collection[int] = ()
    ) -> Document:
        """The period report, before it has a form."""
        from monitor.reports.period_report import Watched, period_document

        words = self._words(lang)
        figures = self.period(since, until, entity_ids)
        own = [
            entity.names[0]
            for entity in self._reader.entities()
            if (entity.id in entity_ids if entity_ids else entity.role is Role.OWN)
        ]
        unreadable = tuple(
            (row.name, row.error_code or "crawl")
            for row in self._reader.sources()
            if row.health in (Health.NEEDS_YOU, Health.CANNOT)
        )
        watched = Watched(self._reader.coverage(), self._reader.posts_found(since, until), unreadable)
        return period_document(figures, watched, own, words, self.heads(), self._clock())

    def digest_document(self, mention_ids: Sequence[int], lang: str, title: str | None = None) -> Document:
        """The digest, before it has a form. Raises: `InputError` for none or too many mentions."""
        from monitor.reports.digest import digest_document

        rows = self._reader.rows(list(dict.fromkeys(mention_ids)))
        if not rows:
            raise InputError("No mention was chosen for the digest", "Choose at least one.")
        if len(rows) > DIGEST_MOST:
            raise InputError(f"{len(rows)} mentions are too many for a digest", f"Choose at most {DIGEST_MOST}.")
        return digest_document(rows, title, self._words(lang), self.heads(), self._clock())

    def case_document(self, case_id: int, lang: str) -> Document:
        """The case file, before it has a form. Raises: `NotKnownError`."""
        from monitor.reports.case_file import CaseFile, case_document

        case = self._reader.case(case_id)
        file = CaseFile(
            case=case,
            mentions=tuple(self._reader.mention(row.id) for row in case.mentions),
            claims=tuple(self._reader.claims(case_id)),
            compensations=tuple(self._reader.compensations(case_id)),
            measures=tuple(self._reader.measures(case_id)),
        )
        return case_document(file, self._words(lang), self.heads(), self._clock())

    def heads(self) -> Heads:
        """Heads of the chains as they are now; they stand on whatever leaves the house."""
        from monitor.reports.period_report import Heads

        chain = self._reader.evidence_head()
        return Heads(evidence=chain.hash, evidence_count=chain.count, log=self._reader.log_head())

    def _words(self, lang: str) -> Words:
        from monitor.reports.words import Words

        return Words(lang, self._zone())


def made(document: Document, form: str, forms: Sequence[str]) -> bytes:
    """The document as a file. Raises: `InputError` for a form that it does not come in."""
    if form not in forms:
        raise InputError(f"There is no {form!r} of this", f"Choose one of {', '.join(forms)}.")
    # each takes a moment to import, and is seldom wanted
    if form == "pdf":
        from monitor.reports.pdf import as_pdf

        return as_pdf(document)
    if form == "docx":
        from monitor.reports.docx import as_docx

        return as_docx(document)
    if form == "html":
        from monitor.reports.html import as_html

        return as_html(document)
    from monitor.reports import spreadsheet

    return spreadsheet.as_xlsx(document) if form == "xlsx" else spreadsheet.as_csv(document)
