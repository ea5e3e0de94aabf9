"""What the documents say about the project is so: targets, links, licences, skips."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
DOCUMENTS = sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").rglob("*.md")])
DECISIONS = sorted((REPOSITORY / "docs" / "decisions").glob("[0-9]*.md"))


def project() -> dict[str, object]:
    with (REPOSITORY / "pyproject.toml").open("rb") as file:
        return dict(tomllib.load(file)["project"])


def test_every_make_target_that_is_named_exists() -> None:
    makefile = (REPOSITORY / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    named = {t for path in DOCUMENTS for t in re.findall(r"(?:^\s*|`)make ([a-z-]+)", path.read_text("utf-8"), re.M)}
    assert {"run", "test"} <= named
    assert named <= targets


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_links_between_files_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text("utf-8"))
    missing = [link for link in links if "://" not in link and not (path.parent / link).exists()]
    assert missing == []


def test_every_dependency_stands_in_the_third_party_notices() -> None:
    notices = (REPOSITORY / "THIRD_PARTY.md").read_text("utf-8").lower()
    requirements = project()["dependencies"]
    assert isinstance(requirements, list)
    names = [re.split(r"[<>=!~;\[ ]", requirement)[0].lower() for requirement in requirements]
    assert names
    assert [name for name in names if f"| {name} " not in notices] == []


def test_changelog_knows_this_version() -> None:
    changelog = (REPOSITORY / "CHANGELOG.md").read_text("utf-8")
    assert "## [Unreleased]" in changelog or f"## [{project()['version']}]" in changelog


def test_decisions_are_numbered_and_say_why() -> None:
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert numbers == list(range(1, len(DECISIONS) + 1))
    index = (REPOSITORY / "docs" / "index.md").read_text("utf-8")
    for path in DECISIONS:
        text = path.read_text("utf-8")
        assert path.name in index, path.name
        for part in ("**Question.**", "**Decision.**", "**Reasons.**", "**Weighed.**"):
            assert part in text, f"{path.name} has no {part}"


def test_every_skip_has_a_test_and_a_reason() -> None:
    for line in (REPOSITORY / "tests" / "skips.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            glob, tab, reason = line.partition("\t")
            assert tab, f"no tab: {line}"
            assert len(reason.split()) >= 3, f"no reason: {line}"
            assert any(REPOSITORY.glob(glob.partition("::")[0])), f"no such test file: {line}"
