"""The shapes of triage: rules made from "not us", tags, saved views."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class RuleKind(StrEnum):
    """What a rule says that mentions are."""

    NOT_US = "not_us"
    VACANCY = "vacancy"
    DIRECTORY = "directory"
    RESELLER = "reseller"
    OWN_VOICE = "own_voice"


class TagColour(StrEnum):
    """Colours of tags; a tag is told by its name first."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    VIOLET = "violet"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class NewRule:
    """What is to be taken out of the default view: posts with a word, of a site, of an author (at a site).

    `entity_id` None: whoever is named. `mention_id` is the one that it was made from.
    """

    kind: RuleKind
    entity_id: int | None = None
    word: str | None = None
    site: str | None = None
    author: str | None = None
    mention_id: int | None = None


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule; `count` is how many mentions it keeps out now."""

    id: int
    kind: RuleKind
    entity_id: int | None
    entity_name: str | None
    word: str | None
    site: str | None
    author: str | None
    mention_id: int | None
    made_by: str
    made_at: datetime
    count: int


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag; `count` is how many mentions bear it."""

    id: int
    name: str
    colour: TagColour
    count: int


@dataclass(frozen=True, slots=True)
class SavedView:
    """A named setting of the filters of a page, as plain values."""

    id: int
    page: str
    name: str
    filters: Mapping[str, Any]
