"""The page's own link to the next page, on recorded pages with truth of others and on thirty pages of our own."""

from __future__ import annotations

import csv
import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from crawlers.charset import decode
from crawlers.generic.tree import parsed
from crawlers.pagination import Neighbours, neighbours
from crawlers.urls import absolute, canonical
from tests.quality.pager_pages import BOARD, PAGES, PagerPage

FLOOR = 0.95
DEVELOPED_ON = frozenset("1 29 31 42 59 61 64 66 68 71 89 91 150 190".split())  # noqa: SIM905
"""Pages of `autopager` that the module was written with; the others were looked at once it was done. On that first look
12 of 13 were right: page 60 has two pagers, and the one of its own list is taken since."""
BY_EYE = {"60": "/Seite/4", "63": "temoignages-f26-25.html", "190": "index.php?board=18.20"}
"""Where `data.csv` names no next link and the row of page numbers has one (63, 190), or names two rows (60)."""


@dataclass(frozen=True)
class Judged:
    name: str
    found: str | None
    true: frozenset[str]
    previous: str | None
    true_previous: frozenset[str]

    @property
    def next_is_right(self) -> bool:
        return self.found in self.true if self.true else self.found is None

    @property
    def previous_is_right(self) -> bool:
        return self.previous in self.true_previous if self.true_previous else self.previous is None


def wilson(right: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share. Source: E. B. Wilson, 1927."""
    share, square = right / of, z * z / of
    middle, half = share + square / 2, z * math.sqrt(share * (1 - share) / of + square / (4 * of))
    return (middle - half) / (1 + square), (middle + half) / (1 + square)


def recorded(shared: Path) -> Iterator[Judged]:
    folder = shared / "data" / "pages" / "autopager"
    with (folder / "data.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        name, url = row["File Name"], row["Page URL"]
        html = decode((folder / f"{name}.html").read_bytes(), None, markup="html").text
        soup = BeautifulSoup(html, "html.parser")
        found_base = soup.find("base", href=True)
        base = (absolute(url, str(found_base["href"])) if isinstance(found_base, Tag) else None) or url
        found = neighbours(parsed(html, url), url, base)
        true = selected(soup, row["NEXT"], base)
        if name in BY_EYE:
            links = {target(base, a) for a in soup.find_all("a", href=True)}
            true = frozenset(link for link in links if link is not None and link.endswith(BY_EYE[name]))
        yield Judged(name, found.next_url, true, found.previous_url, selected(soup, row["PREV"], base))


def selected(soup: BeautifulSoup, selector: str, base: str) -> frozenset[str]:
    """The addresses that the truth's selector leads to."""
    nodes = soup.select(selector) if selector else []
    anchors = [node if node.name == "a" else node.find_parent("a") for node in nodes]
    return frozenset(url for a in anchors if isinstance(a, Tag) and (url := target(base, a)) is not None)


def target(base: str, anchor: Tag) -> str | None:
    url = absolute(base, str(anchor.get("href")))
    return None if url is None else canonical(url)


def test_the_next_link_of_recorded_pages_is_found(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    judged = list(recorded(shared))
    parts = [
        ("autopager, developed on", [one for one in judged if one.name in DEVELOPED_ON]),
        ("autopager, held out", [one for one in judged if one.name not in DEVELOPED_ON]),
        ("autopager, all", judged),
    ]
    lines = [f"{'pages':<28}{'of':>4}{'next':>6}{'share':>8}{'95 % interval':>16}{'previous':>10}"]
    for name, part in parts:
        right = sum(one.next_is_right for one in part)
        low, high = wilson(right, len(part))
        before = sum(one.previous_is_right for one in part)
        lines.append(f"{name:<28}{len(part):>4}{right:>6}{right / len(part):>8.3f}{low:>9.3f}-{high:.3f}{before:>10}")
    wrong = [f"next of {one.name}: {one.found}, true {set(one.true)}" for one in judged if not one.next_is_right]
    wrong += [f"previous of {one.name}: {one.previous}" for one in judged if not one.previous_is_right]
    with capsys.disabled():
        sys.stdout.write("\n".join(["", *lines, *wrong, ""]))
    assert len(judged) == 27
    for _, part in parts:
        assert sum(one.next_is_right for one in part) >= FLOOR * len(part)
        assert sum(one.previous_is_right for one in part) >= FLOOR * len(part)


def read(page: PagerPage) -> Neighbours:
    return neighbours(parsed(page.html, page.url), page.url)


def whole(path: str | None) -> str | None:
    return None if path is None else BOARD + path


def test_there_are_thirty_pages_of_other_engines() -> None:
    assert len(PAGES) == 30
    assert len({page.name for page in PAGES}) == 30


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_neighbours_of_our_own_pages_are_found(page: PagerPage) -> None:
    found = read(page)
    assert (found.next_url, found.previous_url) == (whole(page.next_path), whole(page.previous_path))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_address_is_computed(page: PagerPage) -> None:
    written = {target(page.url, a) for a in BeautifulSoup(page.html, "html.parser").find_all("a", href=True)}
    found = read(page)
    assert {found.next_url, found.previous_url, found.last_url, found.first_url} - {None} <= written
