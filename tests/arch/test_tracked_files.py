"""What is in the repository belongs there: no path of a machine, no registry's address, nothing huge."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
LARGEST_BYTES = 1024 * 1024

# Written in pieces, so that this file does not name what it forbids.
MACHINE_PATHS = re.compile(
    r"(?<![\w.$}>*~-])/(?:" + "|".join(("work", "tmp", "root", "farm")) + r")/|/home/\w+/|/Users/\w+/"
)
REGISTRIES = re.compile(
    r"\b(?:"
    + r"|".join((r"pypi\." + "org", r"python" + r"hosted\.org", r"npmjs\." + "org", r"deb\.debian\." + "org"))
    + r")\b"
)


def tracked() -> list[Path]:
    """Files that git knows and that are there, relative to the repository."""
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=REPOSITORY, capture_output=True, check=True).stdout.decode()
    return [Path(name) for name in listing.split("\0") if name and (REPOSITORY / name).is_file()]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in tracked():
        text = (REPOSITORY / path).read_bytes().decode("utf-8", "replace")
        found += [
            f"{path}:{n}: {line.strip()[:120]}" for n, line in enumerate(text.splitlines(), 1) if pattern.search(line)
        ]
    return found


def test_patterns_see_what_they_forbid() -> None:
    assert MACHINE_PATHS.search("open('/" + "work/main/x')")
    assert MACHINE_PATHS.search("/home/" + "anna/x")
    assert not MACHINE_PATHS.search("https://example.org/" + "work/x")
    assert REGISTRIES.search("https://pypi." + "org/simple")


def test_no_path_of_a_machine() -> None:
    assert lines_with(MACHINE_PATHS) == []


def test_no_registry_address() -> None:
    assert lines_with(REGISTRIES) == []


def test_nothing_is_huge_but_the_text_models() -> None:
    huge = {path.as_posix() for path in tracked() if (REPOSITORY / path).stat().st_size > LARGEST_BYTES}
    models = ("encoder/e5-small", "encoder/stance", "encoder/kind", "encoder/events", "senses/head", "senses/reading")
    assert huge <= {f"monitor/text/{name}.npz" for name in models}  # decisions 0020, 0022, 0028, 0035
