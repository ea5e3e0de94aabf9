"""What a row of the firm's records is looked up by."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from typing import Final

from monitor.desk.likeness import name_terms, number_term

_NUMBERS: Final = ("number", "order", "contract")
_BY_DAY: Final = frozenset({"shifts", "closed_days"})
"""Other rows are found by what they are about, then compared by day: hundreds of orders share one."""
_PEOPLE_OF_OURS: Final = frozenset({"staff"})


def terms_of(kind: str, values: Mapping[str, str]) -> set[tuple[str, str]]:
    """(what, term) of a row with these values."""
    found = {("number", term) for field in _NUMBERS if (term := number_term(values.get(field, "")))}
    found |= {("client", term) for term in name_terms(values.get("client", ""))}
    if kind in _PEOPLE_OF_OURS:
        found |= {("employee", term) for term in name_terms(values.get("employee", ""))}
    if kind in _BY_DAY and "date" in values:
        found.add(("day", values["date"][:10]))
    if "amount" in values:
        with suppress(InvalidOperation):
            found.add(("amount", format(abs(Decimal(values["amount"])).normalize(), "f")))
    return found
