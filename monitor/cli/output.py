"""Tables for people, JSON and CSV for programs. JSON is never localised; unknown is null."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, Final

import click

from monitor.errors import InputError

_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins so for a formula. Source: OWASP, CSV injection."""
_CELL_MAX: Final = 60
MOST_NUMBER: Final = 2**63 - 1
"""SQLite keeps no larger one."""
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""Would break a table's line, or speak to the terminal instead of the reader."""
_HALF: Final = re.compile("[\ud800-\udfff]")


def plain(value: Any) -> Any:
    """The value as JSON knows it: times as ISO 8601 UTC with Z, enums as slugs, dataclasses as objects."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")  # money is no float
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(found) for key, found in value.items()}
    if isinstance(value, list | tuple | frozenset | set):
        return [plain(found) for found in value]
    return value


def instant(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC with Z, to the second where nothing finer is known."""
    if moment is None:
        return None
    text = moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")
    return text.replace("+00:00", "Z")


def echo_json(value: Any) -> None:
    """One JSON document."""
    click.echo(_encodable(json.dumps(plain(value), ensure_ascii=False, indent=1)))


def json_line(value: Any) -> str:
    """One JSON line."""
    return _encodable(json.dumps(plain(value), ensure_ascii=False))


def _encodable(document: str) -> str:
    """The same JSON; half a surrogate pair, which no encoding can say, is escaped as it came in."""
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", document)


def echo_csv(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Comma-separated values with a header line; no cell can act as a formula."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([cell(row.get(column)) for column in columns])
    click.echo(buffer.getvalue(), nl=False)


def cell(value: Any) -> str:
    """The text of a cell."""
    value = plain(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def echo_table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A table for people, as wide as the terminal."""
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not console.is_terminal:
        console = Console(width=160)
    # from the web: never read as markup
    lines = [[Text("" if value is None else _CONTROL.sub(" ", str(plain(value)))) for value in row] for row in rows]
    wide = [max([cell_len(name), *(line[place].cell_len for line in lines)]) for place, name in enumerate(columns)]
    table = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    for name, width in zip(columns, _widths(wide, console.width), strict=True):
        table.add_column(name, overflow="ellipsis", no_wrap=True, width=width)
    for line in lines:
        table.add_row(*line)
    console.print(table)


def echo_facts(lines: Sequence[tuple[str, Any]]) -> None:
    """What is known of one thing, a line each; values stay whole."""
    wide = max((len(name) for name, _ in lines), default=0)
    for name, value in lines:
        click.echo(f"{name.ljust(wide)}  {_CONTROL.sub(' ', str(plain(value)))}")


def _widths(wide: Sequence[int], room: int) -> list[int]:
    """How wide each column stands: numbers, kinds and days whole, the last takes three parts of the rest."""
    widths = [min(one, _CELL_MAX) for one in wide]
    left = room - 2 * (len(widths) - 1)
    shares = {place: 3 if place == len(widths) - 1 else 1 for place in range(len(widths))}
    while shares:
        one_share = left // sum(shares.values())
        fitting = [place for place, share in shares.items() if widths[place] <= share * one_share]
        if not fitting:
            for place, share in shares.items():
                widths[place] = max(1, share * one_share)
            break
        for place in fitting:
            left -= widths[place]
            del shares[place]
    return widths


def write_file(file: Path, content: bytes) -> None:
    """Writes a file that the user named. Raises: `InputError` where that cannot be."""
    try:
        file.write_bytes(content)
    except OSError as error:
        raise InputError(
            f"{file} cannot be written: {error.strerror or error}", "Check the folder, or write elsewhere."
        ) from error


def when(moment: datetime | None) -> str:
    """A local time for people, to the minute."""
    return "" if moment is None else moment.astimezone().strftime("%Y-%m-%d %H:%M")
