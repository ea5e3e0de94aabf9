"""Rows that could not be used, as a table to be corrected and brought in again."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from monitor.exchange.importing.definitions import SetAside


def as_csv(rows: Sequence[SetAside], marks: Sequence[str] = ()) -> bytes:
    """UTF-8 CSV with a byte order mark: the row's number, why, then its cells under their own headings.

    `marks` stand in place of the numbers where they are given; they come back in `GoodRow.mark`. The table that comes
    back corrected has the same signature as the one it is from. No cell runs as a formula.
    """
    headings: list[str] = []
    for row in rows:
        headings += [heading for heading in row.cells if heading not in headings]
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(["row", "why", *map(guarded, headings)])
    for place, row in enumerate(rows):
        why = "; ".join(map(str, row.faults))
        table.writerow(
            [
                marks[place] if marks else row.number,
                guarded(why),
                *(guarded(row.cells.get(heading, "")) for heading in headings),
            ]
        )
    return written.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula; `values.unquoted` takes the apostrophe away again."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
