"""A critical client as a reason to call: whoever is told of signs of loss finds them on the morning list. Pure."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from monitor.desk.occasions import Candidate
from monitor.occasion_types import Approach, Ground
from monitor.sign_types import ClientDanger

CALL_WITHIN: Final = timedelta(days=21)
TOLD_NUMBERS: Final = 3


def occasion_of(danger: ClientDanger, today: date) -> Candidate | None:
    """The occasion that a client gives who is critical since today, by its heaviest sign; None without signs.

    To ask carefully is right at any time, so nothing holds it back. One for each time that a client turns critical.
    """
    if not danger.signs:
        return None
    heaviest = danger.signs[0]
    return Candidate(
        ground=Ground.SIGN,
        kind=str(heaviest.kind),
        approach=Approach.CAREFUL,
        what="",
        happened_on=today,
        best_before=today + CALL_WITHIN,
        key=f"sign:{danger.client_id}:{today.isoformat()}",
        client_id=danger.client_id,
        critical=True,
        told=tuple(f"{name}:{number:g}" for name, number in list(heaviest.numbers.items())[:TOLD_NUMBERS]),
    )
