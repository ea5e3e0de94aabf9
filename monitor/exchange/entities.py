"""Entities as a JSON list, the format of `entity export`, `entity import` and `analyse --entities`.

`{"id","role","names","aliases","context","exclude","langs","forms":{"kept","dropped","added"}?}`
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from monitor.errors import InputError
from monitor.text.types import Entity, FormChoices, Role

LANGS: Final = ("ru", "uk", "fi", "en")


def read(data: bytes | str) -> tuple[tuple[Any, Entity], ...]:
    """Each entity with its id as written; `Entity.id` is its place in the list, from 1.

    Raises: `InputError` naming the entry and the field that is wrong.
    """
    try:
        # Windows editors begin UTF-8 with a byte order mark
        found = json.loads(data if isinstance(data, str) else data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"The entities file is not UTF-8: {error}", "Save it as UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"The entities file is not JSON: {error}") from error
    if not isinstance(found, list):
        raise InputError("The entities file holds no list", 'It must look like [{"id": 1, "role": "own", …}].')
    return tuple((_id(entry, number), _entity(entry, number)) for number, entry in enumerate(found, 1))


def write(entities: Sequence[Entity]) -> str:
    """The JSON text."""
    return json.dumps([to_json(entity) for entity in entities], ensure_ascii=False, indent=1) + "\n"


def to_json(entity: Entity) -> dict[str, Any]:
    """One entity as JSON value."""
    return {
        "id": entity.id,
        "role": str(entity.role),
        "names": list(entity.names),
        "aliases": list(entity.aliases),
        "context": list(entity.context),
        "exclude": list(entity.exclude),
        "langs": list(entity.langs),
        "forms": {
            "kept": list(entity.forms.kept),
            "dropped": list(entity.forms.dropped),
            "added": list(entity.forms.added),
        },
    }


def _id(entry: Any, number: int) -> Any:
    if not isinstance(entry, dict):
        raise InputError(f"Entity {number} is not an object")
    return entry.get("id", number)


def _entity(entry: dict[str, Any], number: int) -> Entity:
    role = entry.get("role", "own")
    if role not in list(Role):
        raise InputError(f"Entity {number}: role is {role!r}", f"It must be one of {', '.join(Role)}.")
    names = _words(entry, "names", number)
    if not names:
        raise InputError(f"Entity {number} has no name", 'Give "names" at least one.')
    forms = entry.get("forms") or {}
    if not isinstance(forms, dict):
        raise InputError(f'Entity {number}: "forms" is not an object')
    return Entity(
        id=number,
        role=Role(role),
        names=names,
        aliases=_words(entry, "aliases", number),
        context=_words(entry, "context", number),
        exclude=_words(entry, "exclude", number),
        langs=_words(entry, "langs", number) or LANGS,
        forms=FormChoices(
            kept=_words(forms, "kept", number),
            dropped=_words(forms, "dropped", number),
            added=_words(forms, "added", number),
        ),
    )


def _words(entry: dict[str, Any], field: str, number: int) -> tuple[str, ...]:
    value = entry.get(field) or []
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise InputError(f'Entity {number}: "{field}" is not a list of words')
    if any("\ud800" <= letter <= "\udfff" for word in value for letter in word):
        raise InputError(f'Entity {number}: "{field}" holds half a character', "Write it anew.")
    return tuple(word.strip() for word in value if word.strip())
