"""Every command that a document tells people to type exists, with the options it is typed with."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from monitor.cli.app import root

REPOSITORY = Path(__file__).parents[2]
FENCED = re.compile(r"^```(?:sh|powershell|ini)?\n(.*?)^```", re.MULTILINE | re.DOTALL)
TYPED = re.compile(r"mention-monitor(?:\.exe)?[ ]+((?:[a-z]|--).*)")


def typed() -> Iterator[tuple[str, str]]:
    """Pairs of (document, what follows the program's name) from the fenced blocks of all documents."""
    for path in sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").glob("*.md")]):
        for block in FENCED.findall(path.read_text("utf-8")):
            for line in block.splitlines():
                found = TYPED.search(line)
                if found and "…" not in line and "[" not in line:
                    words = found[1].partition(" #")[0].partition(" >")[0].strip()
                    # the whole command may stand inside somebody else's quotes
                    yield path.name, words.removesuffix('"') if words.count('"') % 2 else words


@pytest.mark.parametrize(("document", "words"), sorted(set(typed())))
def test_documented_command_exists(document: str, words: str) -> None:
    command: click.Command = root
    context = click.Context(root)
    parts = shlex.split(words)
    while isinstance(command, click.Group) and parts and not parts[0].startswith("-"):
        name = parts.pop(0)
        found = command.get_command(context, name)
        assert found is not None, f"{document}: there is no command {name}"
        command = found
    known = {option for parameter in command.params for option in parameter.opts} | {"--help"}
    assert [part for part in parts if part.startswith("--") and part not in known] == []


def test_readme_shows_commands() -> None:
    shown = {words.split()[0] for document, words in typed() if document == "README.md"}
    assert {"crawl", "mentions", "watch"} <= shown
