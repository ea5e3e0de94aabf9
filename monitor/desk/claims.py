"""What the verdicts on single claims say of the whole complaint, and what follows from that."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.case_types import Fault
from monitor.checking_types import Verdict


def summary(verdicts: Sequence[Verdict]) -> Verdict | None:
    """The verdict on a complaint; None where it makes no checkable claim.

    One open claim leaves it open. What cannot be checked counts for nothing beside what could be; a complaint of which
    part holds and part does not is true in part.
    """
    if not verdicts:
        return None
    if Verdict.OPEN in verdicts:
        return Verdict.OPEN
    checked = {one for one in verdicts if one is not Verdict.CANNOT_BE_CHECKED}
    if not checked:
        return Verdict.CANNOT_BE_CHECKED
    return checked.pop() if len(checked) == 1 else Verdict.PARTLY


def may_close_without_measure(verdicts: Sequence[Verdict], fault: Fault) -> bool:
    """Whether nothing needs to be put right: the complaint is refuted, or the fault is somebody else's.

    A fault that is ours or shared wants a measure whatever the claims say; unknown fault wants a refuted complaint.
    """
    if fault in (Fault.OURS, Fault.SHARED):
        return False
    if fault in (Fault.THEIRS, Fault.THIRD_PARTY, Fault.WRONG_FIRM):
        return True
    return summary(verdicts) is Verdict.REFUTED
