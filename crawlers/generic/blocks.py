"""The blocks of a page that repeat, each around one date: where posts may be.

Dates whose elements are called alike are taken as one row. Around each date the largest element that holds
no other date of the row is its block; where a post is spread over neighbours (table rows, a heading and a
text side by side), the neighbours up to the next block belong to it.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml.html import HtmlElement

from crawlers.generic.dated import Dated, date_kinds
from crawlers.generic.tree import Page, classes, kind, said_names, words_of

_MOST_OF: Final = 0.6
"""What fewer blocks than this share have is no part of every block."""
_NESTED: Final = 8  # levels from what is a post's own to what holds its answers too
_SIMILAR: Final = 0.6
_LONGEST_LABEL: Final = 40  # letters
_FIGURES: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Block:
    """One repeated piece of a page: neighbouring elements, and the date found in them.

    `holes` are blocks of the same row inside it, as answers stand in what they answer; they are no part of it.
    """

    roots: tuple[HtmlElement, ...]
    dated: Dated | None
    holes: tuple[HtmlElement, ...] = ()

    def elements(self, page: Page) -> Iterator[HtmlElement]:
        """All elements of the block in page order."""
        for root in self.roots:
            yield from self.elements_of(page, root)

    def elements_of(self, page: Page, root: HtmlElement) -> Iterator[HtmlElement]:
        """The elements of one of its roots in page order."""
        at = page.place[root]
        end = page.ends[at]
        if not self.holes:
            yield from page.elements[at:end]
            return
        skipped = {page.place[hole] for hole in self.holes}
        while at < end:
            if at in skipped:
                at = page.ends[at]
            else:
                yield page.elements[at]
                at += 1

    def holds(self, page: Page, node: HtmlElement) -> bool:
        """True if `node` stands in the block."""
        return any(page.inside(node, root) for root in self.roots) and not any(
            page.inside(node, hole) for hole in self.holes
        )

    def letters(self, page: Page, node: HtmlElement) -> int:
        """The letters of an element that belong to this block."""
        return page.letters(node) - sum(page.letters(hole) for hole in self.holes if page.inside(hole, node))


def rows_of_blocks(page: Page, dated: list[Dated]) -> list[list[list[Block]]]:
    """The rows of dates of a page, each with all ways to see it as repeated blocks; a lone date is no row."""
    rows: dict[str, list[Dated]] = defaultdict(list)
    for one in dated:
        if not one.edited:
            for name in date_kinds(one):
                rows[name].append(one)
    # The same date twice in one element (text and machine-readable) is one.
    lists = [list({one.node: one for one in reversed(row)}.values())[::-1] for row in rows.values()]
    found = []
    seen: set[tuple[HtmlElement, ...]] = set()
    for row in (_each_once(page, one) for one in lists):
        nodes = tuple(one.node for one in row)
        if len(row) > 1 and nodes not in seen:
            seen.add(nodes)
            found.append(_around(page, row))
    return found


def _each_once(page: Page, row: list[Dated]) -> list[Dated]:
    """The dates without the doubles of a page that shows each twice, for narrow and for wide screens.

    Two posts of one day are no doubles: those stand together in an element that holds no third date.
    """
    pairs = list(zip(row[::2], row[1::2], strict=False))
    if len(row) % 2 or len(row) < 4 or any(one.written.at != other.written.at for one, other in pairs):
        return row
    places = sorted(page.place[one.node] for one in row)
    return [other for _, other in pairs] if all(_stand_apart(page, pair, places) for pair in pairs) else row


def _stand_apart(page: Page, pair: tuple[Dated, Dated], places: list[int]) -> bool:
    """True where the smallest element around both dates holds no other of the row."""
    last = page.place[pair[1].node]
    around: HtmlElement | None = pair[0].node
    while around is not None and not page.place[around] <= last < page.ends[page.place[around]]:
        around = around.getparent()
    if around is None:
        return False
    at = page.place[around]
    return bisect_left(places, page.ends[at]) - bisect_left(places, at) == 2


def _around(page: Page, row: list[Dated]) -> list[list[Block]]:
    places = sorted(page.place[one.node] for one in row)
    roots = [_largest_alone(page, one.node, places) for one in row]
    alone = roots
    roots = [_whole(page, root, at, alone, places) for at, root in enumerate(alone)]
    plain = [Block((root,), one, _holes(page, root, roots)) for root, one in zip(roots, row, strict=True)]
    parents = Counter(root.getparent() for root in roots)
    parent, count = parents.most_common(1)[0]
    if parent is None or count < 2 or count < _MOST_OF * len(roots):
        return [plain, [Block(_run(page, root, places), one) for root, one in zip(alone, row, strict=True)]]
    own = [(root, one) for root, one in zip(roots, row, strict=True) if root.getparent() is parent]
    if all(root.tag == "dt" for root, _ in own):  # what is defined is never whole without what it is
        return list(_spread(parent, own)) or [plain]
    return [plain, *_spread(parent, own)]


def _largest_alone(page: Page, node: HtmlElement, places: list[int]) -> HtmlElement:
    """The largest element around a date that holds no other date of its row."""
    best = node
    above = node.getparent()
    while above is not None and above.tag not in ("body", "html"):
        at = page.place[above]
        first = bisect_left(places, at)
        if first + 1 < len(places) and places[first + 1] < page.ends[at]:
            break
        best, above = above, above.getparent()
    return best


def _whole(page: Page, root: HtmlElement, own: int, roots: list[HtmlElement], places: list[int]) -> HtmlElement:
    """The block around a date with answers in it: an element that is like the blocks of other dates."""
    place = places[own] if own < len(places) else page.place[root]
    best, above = root, root.getparent()
    for _ in range(_NESTED):
        if above is None or above.tag in ("body", "html") or places[bisect_left(places, page.place[above])] != place:
            break
        if any(_alike(above, other) for at, other in enumerate(roots) if at != own):
            best = above
        above = above.getparent()
    return best


def _alike(one: HtmlElement, other: HtmlElement) -> bool:
    """True if two elements have most of their class names in common, and some."""
    ours, theirs = _called(one), _called(other)
    return one.tag == other.tag and bool(ours) and len(ours & theirs) >= _SIMILAR * len(ours | theirs)


def _called(node: HtmlElement) -> set[str]:
    """Class names; those that tell levels apart ("level2") without their figures, where there are no others."""
    return set(classes(node)) or {
        bare for name in (node.get("class") or "").split() if len(bare := _FIGURES.sub("", name)) > 1
    }


def _holes(page: Page, root: HtmlElement, roots: list[HtmlElement]) -> tuple[HtmlElement, ...]:
    inside = [other for other in roots if other is not root and page.inside(other, root)]
    return tuple(one for one in inside if not any(other is not one and page.inside(one, other) for other in inside))


def _run(page: Page, root: HtmlElement, places: list[int]) -> tuple[HtmlElement, ...]:
    """An element with its neighbours on both sides, as far as no other date of the row stands in them."""
    run = [root]
    for preceding in (True, False):
        for near in root.itersiblings(preceding=preceding):
            if not isinstance(near.tag, str):
                continue
            at = page.place[near]
            first = bisect_left(places, at)
            if first < len(places) and places[first] < page.ends[at]:
                break
            run.insert(0, near) if preceding else run.append(near)
    return tuple(run)


def _spread(parent: HtmlElement, own: list[tuple[HtmlElement, Dated]]) -> Iterator[list[Block]]:
    """The blocks with the neighbours behind each, and with those before each."""
    children = [child for child in parent if isinstance(child.tag, str)]
    place = {child: at for at, child in enumerate(children)}
    starts = [place[root] for root, _ in own]
    gaps = [b - a for a, b in itertools.pairwise(starts)]
    if not gaps or max(gaps) < 2:
        return
    # Behind the last and before the first the usual number belongs to it, not all to the end of the page.
    usual = Counter(gaps).most_common(1)[0][0]
    ends = [*starts[1:], min(starts[-1] + max(usual, 2), len(children))]
    yield [Block(tuple(children[start:end]), one) for start, end, (_, one) in zip(starts, ends, own, strict=True)]
    begins = [max(starts[0] - usual + 1, 0), *(start + 1 for start in starts[:-1])]
    yield [
        Block(tuple(children[begin : start + 1]), one)
        for begin, start, (_, one) in zip(begins, starts, own, strict=True)
    ]


def keyed(page: Page, block: Block) -> dict[str, list[HtmlElement]]:
    """The elements of a block by a name that the same part has in every block.

    Elements with class names are called by these, others by their way from the nearest that has some.
    """
    found: dict[str, list[HtmlElement]] = defaultdict(list)
    names: dict[HtmlElement, str] = {}
    for at, root in enumerate(block.roots):
        for node in block.elements_of(page, root):
            if node is root:
                name = f"^{at}" if len(block.roots) > 1 else "^"
            elif classes(node):
                name = kind(node)
            elif node.get("itemprop"):
                name = f"{node.tag}[{node.get('itemprop')}]"
            else:
                above = node.getparent()
                name = f"{names.get(above, '')}>{node.tag}" if above is not None else str(node.tag)
                if node.tag == "dd" and (label := label_of(node)):
                    name += f"[{label}]"
                if node.tag in ("td", "dd", "p", "div") and above is not None:
                    name += (
                        f":{sum(1 for other in node.itersiblings(node.tag, preceding=True))}"
                        if node.tag == "td"
                        else ""
                    )
            names[node] = name
            found[name].append(node)
    return found


def label_of(node: HtmlElement) -> str:
    """What a part of a list of definitions is called there; "" for none and for all else."""
    before = node.getprevious() if node.tag == "dd" else None
    words = words_of(before) if before is not None and before.tag == "dt" else ""
    return words if len(words) <= _LONGEST_LABEL and _FIGURES.search(words) is None else ""


def hinted(node: HtmlElement) -> str:
    """What an element and the one around it call themselves, for hints."""
    above = node.getparent()
    return f"{said_names(node)} | {said_names(above) if above is not None else ''}"
