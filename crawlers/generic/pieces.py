"""The posts of a page, found by what repeats on it; none where what repeats is a list of links elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from crawlers.generic.blocks import Block, rows_of_blocks
from crawlers.generic.dated import Dated
from crawlers.generic.roles import PROFILE_LINK, Roles, roles_of
from crawlers.generic.tree import Page, classes, kind, said_names, words_of
from crawlers.types import Precision, ThreadLink, WrittenTime
from crawlers.urls import canonical

_NAMED: Final = 0.6
"""A row of posts names the author of at least this share of them."""
_WITH_TEXT: Final = 0.6
_TITLES: Final = 0.6
_VARIED: Final = 0.3  # of the titles of a list; the same thread may stand in several of its boxes
_LONG_TITLE: Final = 10  # letters of a link that names a text elsewhere
_SHORT_TITLE: Final = 3  # letters of a heading that is a link
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "strong", "b", "dt")
_TITLE_NAME: Final = re.compile(r"title|subject|topic|thread|forum|headline|tema|aihe", re.IGNORECASE)
_LOOKED_AT: Final = 400  # letters
_BEGIN: Final = 40
_NEARLY: Final = 0.85
_PLACE: Final = re.compile(r"[A-Za-z_-]{0,12}(\d{1,19})")
_QUESTION: Final = re.compile(r"question|vopros|pytannia|kysymys", re.IGNORECASE)
_ANSWER: Final = re.compile(r"answer|otvet|vidpovid|vastaus", re.IGNORECASE)
_RE: Final = re.compile(r"^(?:re|aw|vs|sv|на|отв|ответ|відп)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
_BESIDE_A_DATE: Final = 60  # letters
_TAIL: Final = 4  # letters
_COUNTED: Final = 1_500  # letters of one post that count: one long article is no row of posts
_LEAST_BELOW_ARTICLES: Final = 25
_LEAST: Final = 6  # letters of the usual post; less is no row of posts
_FORUM_ADDRESS: Final = re.compile(
    r"(?<![a-zа-я])(?:forums?|foorumi|foorumit|boards?|threads?|topics?|viewtopic|showthread|showtopic"
    r"|viewthread|discussions?|discuss|keskustelut?"
    r"|keskustelu-?\w*|ketju|ketjut|viestiketju|temat?|thema|themen|beitrag|konferenc\w*|phorum|guest-?book"
    r"|gaestebuch|gostevaya|vieraskirja"
    r"|форум\w*|обсуждени\w*|обговорен\w*)(?![a-zа-я])|/gb(?:/|\.|$)|[?&;](?:t|tid|topic|thread|showtopic)=\d",
    re.IGNORECASE,
)
_CRUMBS: Final = re.compile(r"crumb|nav-?path|navbit|pathway|navtree|linktree|you-are-here|nav", re.IGNORECASE)
_FORUM_WORD: Final = re.compile(
    r"^\W*(?:forums?|форум\w*|foorumi\w*|keskustelu\w*|boards?|конференц\w*|discussions?|foren)\b|\bforums?\W*$",
    re.IGNORECASE,
)
_POST_NAME: Final = re.compile(
    r"(?:^|[\s_-])(?:post|message|msg|comment|reply|entry|answer)(?:[\s_-]?\d+|[\s_-]|$)|postcontainer|b-post",
    re.IGNORECASE,
)
_REVIEW: Final = re.compile(
    r"schema\.org/(?:Review|Product|Offer|AggregateRating|\w*Event|JobPosting|Recipe|Article|NewsArticle"
    r"|BlogPosting)|(?:^|[\s_-])h?reviews?(?:[\s_-]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One post as found: its block, its text's element, who and when; `head` is what is no text in the body,
    `labelled` says that name or time stand there as lines of text, `out` are posts of others in it.
    """

    block: Block
    body: HtmlElement
    author: str | None
    published: WrittenTime | None
    edited: WrittenTime | None = None
    head: tuple[HtmlElement, ...] = ()
    labelled: bool = False
    out: tuple[HtmlElement, ...] = ()


@dataclass(frozen=True, slots=True)
class Mined:
    """What repeats on a page: posts, or else links to texts elsewhere."""

    pieces: tuple[Piece, ...]
    links: tuple[ThreadLink, ...] = ()


def mined(page: Page, dated: list[Dated], *, is_forum: bool, told: frozenset[str] = frozenset()) -> Mined:
    """The posts of the page in its order; where there are none, the row of links that it is.

    `told` are the beginnings of posts that the page states elsewhere: what starts with one of them is a post.
    """
    best: list[Roles] = []
    best_score = 0.0
    links: tuple[ThreadLink, ...] = ()
    for views in rows_of_blocks(page, dated):
        titles: tuple[ThreadLink, ...] = ()
        rows: list[tuple[float, list[Roles]]] = []
        for blocks in views:
            all_roles = roles_of(page, blocks)
            titles = max(titles, _title_links(page, all_roles, dated), key=len)
            roles = _kept(page, all_roles, told, is_forum=is_forum)
            score = _score(page, roles, told=bool(told), least=_LEAST if is_forum else _LEAST_BELOW_ARTICLES)
            rows.append((score, roles))
            if titles or (score and len(roles) == len(blocks)):
                break  # a list; or every block is a post, and no other view can show more
        if titles:
            links = max(links, titles, key=len)
            continue
        for score, roles in rows:
            more = bool(best) and score > _NEARLY * best_score and _includes(page, roles, best)
            less = bool(best) and score * _NEARLY < best_score and _includes(page, best, roles)
            if more or (score > best_score and not less):
                best, best_score = roles, score
    if not best:
        lone = _lone(page, dated) if is_forum else None
        best = [lone] if lone is not None else []
    else:
        best = [*_opening(page, best, dated, is_forum=is_forum), *best]
    return Mined(tuple(_piece(page, one, dated) for one in best), links)


def _includes(page: Page, roles: list[Roles], others: list[Roles]) -> bool:
    """True if a row holds all dates of another and more, and each has words and surely an author."""
    ours = {one.block.dated.at for one in roles if one.block.dated is not None}
    theirs = {one.block.dated.at for one in others if one.block.dated is not None}
    return theirs < ours and all(
        one.surely_named and one.body is not None and one.block.letters(page, one.body) >= _LEAST for one in roles
    )


def is_forum_address(url: str) -> bool:
    """True for an address that says that a discussion stands there."""
    parts = urlsplit(url)
    return _FORUM_ADDRESS.search(unquote(f"{parts.hostname or ''}{parts.path}?{parts.query}")) is not None


def has_forum_crumbs(page: Page) -> bool:
    """True where the path that the page shows above its text leads through a forum."""
    for node in page.root.iter("a"):
        if not _FORUM_WORD.search(words_of(node)[:60]):
            continue
        near = node.getparent()
        for _ in range(3):
            if near is None:
                break
            if "crumb" in said_names(near).lower() or (
                _CRUMBS.search(said_names(near)) and near.tag not in ("nav", "ul") and "»" in words_of(near)
            ):
                return True
            near = near.getparent()
    return False


# --- rows --------------------------------------------------------------------------------------------


def _kept(page: Page, roles: list[Roles], told: frozenset[str], *, is_forum: bool) -> list[Roles]:
    """The blocks that are posts, none where too few of the row are."""
    good = _without_head([one for one in roles if one.body is not None and _has_words(page, one.body)])
    if not is_forum:  # an article has an author, a date and a text as well as the comments below it
        kinds = Counter(kind(one.body) for one in good)
        good = [one for one in good if kinds[kind(one.body)] > 1]
    named = [one for one in good if one.name is not None]
    if len(good) < 2 or len(good) < _WITH_TEXT * len(roles):
        return []
    if told and sum(1 for one in good if begin_of(one.body) in told) > len(good) / 2:
        return good
    if len(named) < _NAMED * len(good):
        return []
    if len({one.name for one in named}) == 1 and not any(one.surely_named for one in named):
        return []  # the same word in each block is more often a label than a name
    if any(root.tag == "blockquote" for one in good for root in one.block.roots):
        return []  # posts of others that a text shows
    if any(_is_review(page, one.block) for one in good):
        return []
    return good


def begin_of(body: HtmlElement | None) -> str:
    """The first words of a body, to know it again by."""
    return begin("".join(body.itertext())) if body is not None else ""


def begin(text: str) -> str:
    """The first letters of a text, without what is between words."""
    return re.sub(r"\W+", "", text[:_LOOKED_AT]).casefold()[:_BEGIN]


def _without_head(roles: list[Roles]) -> list[Roles]:
    """Without the head of a thread: it repeats the time of the first post, and its parts are called otherwise."""
    kinds = Counter(kind(one.body) for one in roles)
    times = Counter(one.block.dated.written.at for one in roles if one.block.dated is not None)
    return [
        one
        for one in roles
        if one.block.dated is None
        or kinds[kind(one.body)] > 1
        or times[one.block.dated.written.at] == 1
        or len(kinds) == len(roles)
    ]


def _has_words(page: Page, body: HtmlElement) -> bool:
    return any(text.strip() for text in body.itertext()) or next(body.iter("img"), None) is not None


def _is_review(page: Page, block: Block) -> bool:
    near = block.roots[0]
    around = [near, *list(near.iterancestors())[:1], *list(block.elements(page))[:6]]
    return any(
        _REVIEW.search(f"{node.get('itemtype') or ''} {node.get('typeof') or ''} {node.get('class') or ''}")
        for node in around
    )


def _score(page: Page, roles: list[Roles], *, told: bool, least: int) -> float:
    if not roles:
        return 0.0
    letters = [min(one.block.letters(page, one.body), _COUNTED) for one in roles if one.body is not None]
    linked = sum(page.linked_letters(one.body) for one in roles if one.body is not None)
    total = sum(letters)
    if total < least * len(roles) or linked > 2 * total:
        return 0.0
    score = float(total)
    named = 1.0 if told else sum(1 for one in roles if one.name is not None) / len(roles)
    fine = sum(
        1
        for one in roles
        if one.block.dated and one.block.dated.written.precision in (Precision.MINUTE, Precision.SECOND)
    )
    score *= named * named
    score *= 1.15 if fine > len(roles) / 2 else 1.0
    to_seconds = sum(1 for one in roles if one.block.dated and one.block.dated.written.precision is Precision.SECOND)
    score *= 1.05 if to_seconds > len(roles) / 2 else 1.0
    score *= 1.1 if sum(one.surely_named for one in roles) > len(roles) / 2 else 1.0
    score *= 0.8 if sum(1 for one in roles if one.block.dated and one.block.dated.aside) > len(roles) / 2 else 1.0
    score *= 0.95 ** (len({kind(one.body) for one in roles}) - 1)
    return score * (1.15 if all(len(one.block.roots) == 1 for one in roles) else 1.0)


def _title_links(page: Page, roles: list[Roles], dated: list[Dated]) -> tuple[ThreadLink, ...]:
    """The links to texts elsewhere that most blocks carry as their title; () where they carry none."""
    here = urlsplit(page.url)
    called = " ".join(words_of(node) for node in page.root.iter("title", "h1")).casefold()
    by_kind: dict[str, list[tuple[Block, str, str]]] = {}
    headings: list[tuple[Block, str, str]] = []
    for one in roles:
        block, body = one.block, one.body
        own_text = body is not None and page.letters(body) > page.linked_letters(body)
        if body is not None and block.dated is not None and page.inside(block.dated.node, body):
            own_text = False  # the whole block, its title with it
        seen: set[str] = set()
        for name, nodes in one.parts.items():
            node = nodes[0]
            if node.tag != "a" or name in seen:
                continue
            seen.add(name)
            # Of a saved page that does not say where it stood, where its links lead to is known by halves.
            text, url = words_of(node), page.link(node.get("href")) or (node.get("href") if not page.url else None)
            if (
                url is None
                or len(text) < (_SHORT_TITLE if _is_heading(node) else _LONG_TITLE)
                or any(page.inside(when.node, node) for when in dated)
            ):
                continue
            if one.surely_named and one.author is not None and text == one.name:
                continue
            if body is not None and own_text and page.place[node] >= page.place[body] and not _opens(page, node, body):
                continue  # a title stands above its text
            parts = urlsplit(url)
            if parts.path == here.path and (parts.fragment or parts.query == here.query):
                continue
            if _is_profile(url, node) or _RE.sub("", text).casefold() in called:
                continue  # who wrote it, or the thread's own name on each post
            by_kind.setdefault(name, []).append((block, text, url))
            if _is_heading(node) and block not in [other for other, _, _ in headings]:
                headings.append((block, text, url))  # a page may show several lists, of different makes
    best: list[tuple[Block, str, str]] = []
    for found in (*by_kind.values(), headings):
        distinct = len({text for _, text, _ in found})
        targets = len({canonical(url) for _, _, url in found})
        if (
            len(found) >= _TITLES * len(roles)
            and distinct >= max(_VARIED * len(found), 2)  # one text on all is a button
            and targets >= _VARIED * len(found)
            and len(found) > len(best)
        ):
            best = found
    return tuple(
        ThreadLink(url, text, _last_at(page, block, dated), last_post_key=_last_post(page, block, url))
        for block, text, url in best
    )


def _last_at(page: Page, block: Block, dated: list[Dated]) -> WrittenTime | None:
    """The newest time in a row of a list: rows often tell when a thread began and when it was answered."""
    times = [one.written for one in dated if block.holds(page, one.node)]
    if block.dated is not None:
        times.append(block.dated.written)
    return max(times, key=lambda written: written.at, default=None)


def _last_post(page: Page, block: Block, url: str) -> str | None:
    """The furthest place in its thread that a row of a list leads to, as rows do to the newest post; None for none."""
    thread = urlsplit(url)
    places = [0]
    for node in block.elements(page):
        link = page.link(node.get("href")) if node.tag == "a" else None
        parts = urlsplit(link or "")
        place = _PLACE.fullmatch(parts.fragment)
        if place is not None and (parts.netloc, parts.path) == (thread.netloc, thread.path):
            places.append(int(place[1]))
    return str(max(places)) if max(places) > 1 else None


def _is_heading(node: HtmlElement) -> bool:
    """True for a link that is a heading, or calls itself a title."""
    above = node.getparent()
    names = f"{said_names(node)} {said_names(above) if above is not None else ''}"
    return (above is not None and above.tag in _HEADINGS) or _TITLE_NAME.search(names) is not None


def _opens(page: Page, node: HtmlElement, body: HtmlElement) -> bool:
    """True if a link is the first that there is to read in a body, the letter of a portrait left out."""
    if not page.inside(node, body):
        return False
    for at in range(page.place[body], page.place[node]):
        element = page.elements[at]
        said = [element.text]
        if at > page.place[body] and page.ends[at] <= page.place[node]:
            said.append(element.tail)
        if any(len((text or "").strip()) > 1 for text in said):
            return False
    return True


def _is_profile(url: str, node: HtmlElement) -> bool:
    names = said_names(node)
    return PROFILE_LINK.search(urlsplit(url)._replace(scheme="", netloc="").geturl()) is not None or bool(
        re.search(r"user|author|member|profil|poster|login", f"{url} {names}", re.IGNORECASE)
    )


# --- posts that stand apart --------------------------------------------------------------------------


def _opening(page: Page, row: list[Roles], dated: list[Dated], *, is_forum: bool) -> list[Roles]:
    """The first post of a thread where its date is written otherwise than those of the answers.

    Outside of forums only one whose parts are called as those of the answers are, "question" for "answer".
    """
    start = page.place[row[0].block.roots[0]]
    taken = [one.block for one in row]
    earlier = [
        one for one in dated if one.at < start and not one.edited and not any(b.holds(page, one.node) for b in taken)
    ]
    roots = [root for block in taken for root in block.roots]
    author_kinds = {kind(one.author) for one in row if one.author is not None}
    body_kinds = {kind(one.body) for one in row if one.body is not None}
    answers = {_ANSWER.sub("answer", one) for one in author_kinds | body_kinds}
    for one in reversed(earlier):
        root = one.node
        above = root.getparent()
        while above is not None and above.tag not in ("body", "html") and not any(page.inside(r, above) for r in roots):
            root, above = above, above.getparent()
        block = Block((root,), one)
        (found,) = roles_of(page, [block])
        same = next(
            (node for node in block.elements(page) if kind(node) in body_kinds and page.place[node] > one.at), None
        )
        if same is not None and classes(same):
            found = replace(found, body=same)
        if found.body is None or found.name is None or page.letters(found.body) < 12:
            continue
        asks = {_as_answer(kind(found.body)), _as_answer(kind(found.author))} - {None}
        if asks and asks <= answers:
            return [found]
        if not is_forum:
            continue
        # Any "a" is called as any other: without a class of its own it must say that it is a name.
        like_theirs = [
            node for node, kinds in ((found.author, author_kinds), (found.body, body_kinds)) if kind(node) in kinds
        ]
        if any(classes(node) for node in like_theirs if node is not None) or (like_theirs and found.surely_named):
            return [found]
    return []


def _as_answer(name: str) -> str | None:
    """What a part of a question would be called in an answer; None for what names no question."""
    called = _QUESTION.sub("answer", name)
    return called if called != name else None


def _lone(page: Page, dated: list[Dated]) -> Roles | None:
    """The only post of a thread without answers; None where nothing says that it is one."""
    for one in dated:
        if one.edited:
            continue
        root: HtmlElement | None = None
        above: HtmlElement | None = one.node
        while above is not None and above.tag not in ("body", "html"):
            if _POST_NAME.search(said_names(above)):
                root = above
            above = above.getparent()
        if root is None:
            continue
        (found,) = roles_of(page, [Block((root,), one)])
        if found.body is not None and found.name is not None and found.surely_named and page.letters(found.body) >= 12:
            return found
    return None


# --- one post ----------------------------------------------------------------------------------------


def _ends_with(node: HtmlElement, raw: str) -> bool:
    """True if nothing stands behind a date in its element; the lines of a text behind it must not be cut with it."""
    words = words_of(node)
    if len(words) <= len(raw) + _TAIL:
        return True
    last = next((text for text in reversed([" ".join(text.split()) for text in node.itertext()]) if text), "")
    return raw in last and len(words) <= len(raw) + _BESIDE_A_DATE


def _piece(page: Page, one: Roles, dated: list[Dated]) -> Piece:
    assert one.body is not None
    edited = next((d.written for d in dated if d.edited and one.block.holds(page, d.node)), None)
    written = one.block.dated
    in_text = written is not None and page.inside(written.node, one.body)
    alone = written is not None and _ends_with(written.node, written.written.raw)
    head = [one.author, written.node if written is not None and alone else None]
    apart = tuple(
        node
        for node in head
        if node is not None and node is not one.body and page.inside(node, one.body) and not page.inside(one.body, node)
    )
    holes = tuple(hole for hole in one.block.holes if page.inside(hole, one.body))
    labelled = in_text and (one.author is None or not alone)
    when = written.written if written is not None else None
    return Piece(one.block, one.body, one.name, when, edited, apart, labelled, holes)
