"""What a kind of table consists of: its fields, their types, what names a row, and the words of its headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = str | int | Decimal | bool | date | datetime | time
"""A typed value of a row. Days and times have no zone: a table does not tell it."""


class FieldType(StrEnum):
    """How the cells of a field are read."""

    TEXT = "text"
    IDENTIFIER = "identifier"
    """A number or name of a thing: kept as written, `007` stays `007`."""
    PERSON = "person"
    DATE = "date"
    """A day, or a day with a time."""
    TIME = "time"
    BIRTHDAY = "birthday"
    """A day with or without its year, as text: 1980-02-29, --02-29."""
    AMOUNT = "amount"
    """Money: Decimal. A currency written with it goes to the kind's field of type CURRENCY."""
    CURRENCY = "currency"
    NUMBER = "number"
    PHONE = "phone"
    EMAIL = "email"
    YES_NO = "yes_no"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `headings` are words of headings in any language, the most telling first; compared folded.

    `choices` maps the slugs of a CHOICE to the words that mean them.
    """

    name: str
    type: FieldType = FieldType.TEXT
    headings: tuple[str, ...] = ()
    required: bool = False
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TableKind:
    """A kind of table. `key` names the fields that make two rows the same thing; () where all of them do.

    `any_of`: at least one field of each group must have a value (a contact needs a phone or an e-mail).
    `words` are beginnings of words that speak for this kind in the name of a file or sheet, or in a heading.
    """

    slug: str
    fields: tuple[Field, ...]
    key: tuple[str, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    words: tuple[str, ...] = ()

    def field(self, name: str) -> Field | None:
        """The field of that name, None for none."""
        return next((one for one in self.fields if one.name == name), None)

    def first_of(self, kind: FieldType) -> Field | None:
        """The first field of a type, None for none."""
        return next((one for one in self.fields if one.type is kind), None)


class Fault(StrEnum):
    """Why a row stands aside."""

    MISSING = "missing"
    """A required field is empty."""
    NO_DATE = "no_date"
    NO_TIME = "no_time"
    NO_AMOUNT = "no_amount"
    NO_NUMBER = "no_number"
    NO_PHONE = "no_phone"
    NO_EMAIL = "no_email"
    NO_YES_NO = "no_yes_no"
    NO_CHOICE = "no_choice"
    CUT_NUMBER = "cut_number"
    """A spreadsheet wrote 1.23E+11: the last digits are lost."""
    TOO_MANY_CELLS = "too_many_cells"
    FORMULA_FAILED = "formula_failed"
    UNREADABLE = "unreadable"
    UNKNOWN_CLIENT = "unknown_client"
    """No client, or more than one, is known by what the row says."""
    WRONG_IDENTIFIER = "wrong_identifier"
    """The check digits of a firm's number do not fit."""
    OTHER_CLIENT = "other_client"
    """The row's name is one client's and its number another's."""
    OFF_SCALE = "off_scale"
    NOT_YET = "not_yet"
    """A conversation of a day that is still to come."""


@dataclass(frozen=True, slots=True)
class RowFault:
    """One thing wrong with a row; `field` is None where it is the whole row, `written` what stands there."""

    slug: Fault
    field: str | None = None
    written: str = ""

    def __str__(self) -> str:
        where = f" {self.field}" if self.field else ""
        return f"{self.slug.replace('_', ' ')}{where}" + (f": {self.written[:80]!r}" if self.written else "")


@dataclass(frozen=True, slots=True)
class GoodRow:
    """A row with typed values; `rest` is what stands in columns that no field claims, by their headings.

    `key` tells it from all others of its kind; rows of one table that share their key but differ are numbered. `mark`
    is what `set_aside.as_csv` wrote into the column `row` of a corrected table, "" for other tables.
    """

    number: int
    values: Mapping[str, Value]
    rest: Mapping[str, str]
    key: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that cannot be used, as it stands in the table, by heading, and why; `mark` as in `GoodRow`."""

    number: int
    cells: Mapping[str, str]
    faults: tuple[RowFault, ...]
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a table gave. `same` counts rows told twice in it, `totals` lines of sums that were passed over."""

    good: tuple[GoodRow, ...]
    bad: tuple[SetAside, ...]
    same: int = 0
    totals: int = 0
