"""All that the pane of a case shows, read at once off the main thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from monitor.case_types import WorkRole
from monitor.checking_types import ClaimRow, CompensationRow, MeasureRow, Place, Verdict
from monitor.store.evidence_chain import Link
from monitor.types import CaseDetail, MentionDetail
from ui import case_words

if TYPE_CHECKING:
    from monitor.desk.tactics import Card
    from monitor.service import Monitor

MOST_MENTIONS: Final = 20
"""Mentions of a case that are shown in full."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with its mentions in full and what checking and putting right gave.

    `may_act` is False for people who only read; `approval` says that a second person approves answers. `card` is the
    tactic card in the window's language. `recorded`: the firm has records to check against.
    """

    detail: CaseDetail
    mentions: tuple[MentionDetail, ...]
    merged_title: str
    owners: tuple[str, ...]
    person: str = ""
    may_act: bool = True
    approval: bool = False
    claims: tuple[ClaimRow, ...] = ()
    verdict: Verdict | None = None
    card: Card | None = None
    compensations: tuple[CompensationRow, ...] = ()
    measures: tuple[MeasureRow, ...] = ()
    places: Mapping[int, tuple[Place, ...]] = field(default_factory=dict)
    without_measure: bool = False
    recorded: bool = False
    links: Mapping[int, Link] = field(default_factory=dict)
    """Where each kept page stands in the chain of evidence."""

    @property
    def works(self) -> bool:
        """Whether this person may work on it now."""
        return self.may_act and case_words.is_open(self.detail.row)


def read_view(monitor: Monitor, case_id: int, lang: str) -> CaseView:
    """The case as it is now. Raises: `NotKnownError`."""
    reader, checking = monitor.read, monitor.checking
    detail = reader.case(case_id)
    owners = {one.owner for one in reader.cases() if one.owner}
    owners |= {one.owner for one in reader.clients() if one.owner}
    owners |= {one.name for one in reader.colleagues() if one.role is not WorkRole.READER}
    measures = tuple(reader.measures(case_id))
    return CaseView(
        detail=detail,
        mentions=tuple(reader.mention(one.id) for one in detail.mentions[:MOST_MENTIONS]),
        merged_title="" if detail.merged_into is None else reader.case(detail.merged_into).row.title,
        owners=tuple(sorted(owners)),
        person=monitor.person,
        may_act=monitor.cases.role is not WorkRole.READER,
        approval=bool(monitor.settings.get("approval")),
        claims=tuple(reader.claims(case_id)),
        verdict=reader.verdict(case_id),
        card=checking.card(case_id, lang),
        compensations=tuple(reader.compensations(case_id)),
        measures=measures,
        places={one.id: tuple(checking.places(one.id)) for one in measures if one.done_at is not None},
        without_measure=checking.may_close_without_measure(case_id),
        recorded=bool(reader.record_counts()),
        links=reader.evidence_links([one.id for one in detail.evidence]),
    )
