"""Which part of every block is the text, which the author: told by what all blocks have alike.

A part that is in nearly every block and whose words differ from block to block is the text; a short one
that looks like a name, calls itself one or leads to a profile is the author. Nothing depends on the place
on the screen or on one language; class names are hints among others.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from crawlers.generic.blocks import Block, hinted, keyed, label_of
from crawlers.generic.dated import Dated
from crawlers.generic.tree import Page, said_names, words_of
from crawlers.html import plain_text

_NEARLY_ALL: Final = 0.8
_DEEPER_KEEPS: Final = 0.85
"""A part inside another is taken for the text where it holds this share of what the other holds."""
_BODY_TAGS: Final = frozenset(
    [
        "div",
        "td",
        "article",
        "section",
        "li",
        "blockquote",
        "p",
        "span",
        "dd",
        "font",
        "pre",
        "main",
        "center",
        "tbody",
        "tr",
        "table",
    ]
)
_NAMED_ONLY: Final = frozenset(["p", "span", "blockquote", "font", "li", "pre"])
_RUNNING: Final = frozenset(["span", "p", "font", "pre"])
"""What a text is cut into where something stands in the middle of it."""
_BODY_HINT: Final = re.compile(
    r"content|message|msg|(?:^|[\s_-])text|body|comment-?(?:text|body)|entry|posttext|description|bbWrapper"
    r"|inner|article|teksti|sisalto",
    re.IGNORECASE,
)
_NOT_BODY: Final = re.compile(
    r"(?:^|[\s_-])(?:user|author|profile|poster|member|avatar|sig|signature|footer|menu|nav|toolbar"
    r"|actions?|buttons?|meta|tags?|attach\w*|"
    r"sidebar|controls?|rating|share|sharing|likes?|edit\w*|info|userinfo|quote\w*)(?:[\s_-]|$)|author"
    r"|signature|userinfo|userdetails",
    re.IGNORECASE,
)
_NAME_HINT: Final = re.compile(
    r"user-?_?name|author|(?:^|[\s_-])(?:nick\w*|poster|posted-?by|by|fn|login|who|from|name|autor"
    r"|kirjoittaja|nimimerkki|nimi|kayttaja|avtor|imya|membername"
    r"|bigusername|creator|postername|byline)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_TITLE_HINT: Final = re.compile(
    r"(?:^|[\s_-])(?:topic|thread|subject|title|headline|discussion)s?[\s_-]?(?:name|title|subject|link|$)",
    re.IGNORECASE,
)
_PERSON_HINT: Final = re.compile(r"user|member|profile|avatar|poster|author|submitted|login", re.IGNORECASE)
PROFILE_LINK: Final = re.compile(
    r"(?:/|\?|&|;|=|\b)(?:users?|members?|memberlist|profiles?|profil|author|account|people|u|uid|user_?id"
    r"|userinfo|kayttaja|jasen|blogs?/author"
    r"|showuser|action=profile|mode=viewprofile|member\.php)(?:[/=?.-]|$|;u=)",
    re.IGNORECASE,
)
_BUTTON: Final = re.compile(r"(?:^|[\s_-])(?:btn|button)(?:[\s_-]|$)", re.IGNORECASE)
_NO_NAME: Final = re.compile(r"[。、！？]|\(\d+\)$|https?://|www\.|[<>{}]|^\d+\s|\b\d{1,2}[:.]\d\d\b")
_NO_LETTERS: Final = re.compile(r"[\W\d_]*")
_CHROME: Final = re.compile(
    r"^(?:reply|quote|report|edit|delete|share|like|permalink|link|top|up|profile|website|pm|e-?mail|offline|online"
    r"|new member|junior member|senior member|newbie|ответить|цитата|цитировать|жалоба|пожаловаться|профиль"
    r"|наверх|вверх|ссылка|нравится|вне сайта"
    r"|відповісти|цитувати|поскаржитись|профіль|вгору|посилання|подобається|vastaa|lainaa|ilmoita|jaa"
    r"|tykkää|ylös|alas|profiili|sivun alkuun"
    r"|antworten|zitieren|melden|nach oben|répondre|citer|signaler|haut|posts?|messages?|re:.*|#?\d+|author"
    r"|автор|kirjoittaja|verfasser|auteur|date|datum|дата|päivämäärä|review"
    r"|(?:информация|сведения) о пользователе|інформація про користувача|käyttäjän tiedot|user info(?:rmation)?)\W*$",
    re.IGNORECASE,
)
_HEAD_MARKUP: Final = 2_000  # characters
_NAME_LINE: Final = re.compile(
    r"(?:author|from|name|posted by|by|user|lähettäjä|nimi|nimimerkki|kirjoittaja|автор|имя|ник|от"
    r"|пользователь|ім.я|від|користувач|verfasser|von"
    r"|autor|auteur|nom)\s*:\s*(\S.{0,47})$",
    re.IGNORECASE,
)
_NAME_BEHIND: Final = re.compile(rf"(?<![^\W\d_]){_NAME_LINE.pattern}", re.IGNORECASE)
_HEAD_LETTERS: Final = 140
_INITIALS: Final = 3  # letters
_WORDS_OF_A_NAME: Final = 3
_HEAD: Final = 4  # elements
_LONGEST_NAME: Final = 48
_FEW: Final = 12.0  # letters of the usual post; less is no row of posts
_ENOUGH_NAME: Final = 2.5
_FEW_HOLDERS: Final = 2
_HINTED: Final = 3  # levels around a name that may say what it is
_CLIMBED: Final = 8  # levels from a block to what holds the name beside it

_BY: Final = re.compile(
    r"(?:^|[\s(•|])(?:by|posted by|submitted by|written by|from|author|name|автор|от|от кого|имя"
    r"|написал[аи]?|пишет|опубликовал[аи]?|від|ім.я|додав"
    r"|lähettäjä|nimi|nimimerkki|kirjoittaja|kirjoittanut|von|verfasst von|name|par|auteur"
    r"|de)\s*:?\s+(.{1,40}?)[\s,»|-]*(?:\bon\b|\bat\b|\bam\b|\ble\b|$)",
    re.IGNORECASE,
)


_WROTE: Final = re.compile(
    r"(\S.{0,47}?)\s+(?:wrote|writes|said|says|пишет|(?:на)?писал(?:\(?а\)?)?|пише|(?:на)?писа(?:в|ла)|kirjoitti|kirjoittaa"
    r"|schrieb|schreibt)(?:\s+(?:on|am|в|во|у))?(?:\s+[^\W\d_]+)?[\s,:(]*$",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^(?:by|posted by|submitted by|written by|from|author|name|user|von|verfasst von|par|auteur|автор|от"
    r"|имя|ник|написал[аи]?|пишет|пользователь"
    r"|від|ім.я|додав|користувач|lähettäjä|nimi|nimimerkki|kirjoittaja|kirjoittanut)(?:\s*:\s*|\s+)(?=\S)",
    re.IGNORECASE,
)


_SAYS: Final = re.compile(
    r"\s+(?:sagt|says|said|schrieb|schreibt|meint|wrote|writes|пишет|написал[аи]?|говорит|пише|каже|dit"
    r"|a dit|kirjoitti|kirjoittaa|sanoo"
    r"|\(not verified\)|\(гость\)|\(не проверено\)|\(не перевірено\)|\(ei varmistettu\))\s*:?$",
    re.IGNORECASE,
)
_WORDS_OF_A_SENTENCE: Final = 7
_TOLD_FIRST: Final = ("a", "h2", "h3", "h4", "h5", "h6", "b", "strong", "cite")
_WORDLESS: Final = ("br", "img", "hr", "meta", "link", "wbr", "iframe")
_SMALL: Final = ("span", "em", "small", "i", "sup")
_BADGES: Final = ("span", "em", "i", "small", "sup", "mark", "label", "a")
"""What stands behind a name in its element and is none of it, as its own line may."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The parts of one block, None for what was not found; `surely_named` says that the name calls itself one;
    `parts` are all its elements by name.
    """

    block: Block
    body: HtmlElement | None
    author: HtmlElement | None
    name: str | None
    surely_named: bool
    parts: dict[str, list[HtmlElement]]


def roles_of(page: Page, blocks: list[Block]) -> list[Roles]:
    """Body and author of each block."""
    parts = [keyed(page, block) for block in blocks]
    bodies = _bodies(page, blocks, parts)
    kept = [at for at, body in enumerate(bodies) if body is not None]
    authors = _authors(page, [blocks[at] for at in kept], [parts[at] for at in kept], [bodies[at] for at in kept])
    found = dict(zip(kept, authors, strict=True))
    none: tuple[HtmlElement | None, str | None, bool] = (None, None, False)
    return [Roles(block, bodies[at], *found.get(at, none), parts[at]) for at, block in enumerate(blocks)]


# --- the text ----------------------------------------------------------------------------------------


def _bodies(page: Page, blocks: list[Block], parts: list[dict[str, list[HtmlElement]]]) -> list[HtmlElement | None]:
    bodies: list[HtmlElement | None] = [None] * len(blocks)
    open_places = list(range(len(blocks)))
    for _ in range(3):  # the first post of a thread often has names of its own
        if not open_places:
            break
        found = _body_kind(page, [blocks[at] for at in open_places], [parts[at] for at in open_places])
        if found is None:
            break
        name, cut_up = found
        left = []
        for at in open_places:
            node = _whole_text(page, blocks[at], parts[at].get(name), cut_up=cut_up)
            if node is None:
                left.append(at)
            else:
                bodies[at] = node
        if len(left) == len(open_places):
            break
        open_places = left
    return bodies


def _is_cut_up(nodes: list[HtmlElement]) -> bool:
    """True for pieces of one running text: a quote or a piece of code may stand between two of them."""
    return len(nodes) > 1 and nodes[0].tag in _RUNNING and len({node.getparent() for node in nodes}) == 1


def _whole_text(page: Page, block: Block, nodes: list[HtmlElement] | None, *, cut_up: bool) -> HtmlElement | None:
    """The first of the parts of one name; what holds them all where they are pieces of one text (`cut_up`)."""
    if not nodes:
        return None
    if cut_up:
        above = nodes[0].getparent()
        return above if above is not None and block.holds(page, above) else nodes[0]
    return nodes[0]


def _body_kind(page: Page, blocks: list[Block], parts: list[dict[str, list[HtmlElement]]]) -> tuple[str, bool] | None:
    """The name of the part that is the text of most of these blocks, and whether it is cut up there."""
    counts = Counter(name for part in parts for name in part)
    needed = max(1, round((_NEARLY_ALL if len(blocks) > 2 else 1.0) * len(blocks)))
    dates = sorted({page.place[block.dated.node] for block in blocks if block.dated is not None})
    scores: dict[tuple[str, bool], tuple[float, int]] = {}
    for name, count in counts.items():
        if count < min(needed, len(blocks)):
            continue
        sample = next(part[name][0] for part in parts if name in part)
        if sample.tag not in _BODY_TAGS or (
            sample.tag in _NAMED_ONLY and not _is_named(sample) and not (name == "^" and sample.tag == "li")
        ):
            continue
        cut_up = any(_is_cut_up(part[name]) for part in parts if name in part)
        nodes = [
            (node, block)
            for part, block in zip(parts, blocks, strict=True)
            if (node := _whole_text(page, block, part.get(name), cut_up=cut_up)) is not None
        ]
        sample = nodes[0][0]
        if sum(1 for node, block in nodes if _holds_another(page, node, block, dates)) > len(nodes) / 4:
            continue
        letters = sum(block.letters(page, node) for node, block in nodes)
        if not letters:
            continue
        score = float(letters)
        holds_date = sum(1 for node, block in nodes if block.dated is not None and page.inside(block.dated.node, node))
        own = said_names(sample)
        if _NOT_BODY.search(own):
            score *= 0.15
        elif holds_date > len(nodes) / 2:
            score *= 0.5
        elif _BODY_HINT.search(own):
            score *= 1.5
        scores[name, cut_up] = (score, _depth(sample))
    if not scores:
        return None
    best = max(score for score, _ in scores.values())
    if best < _FEW * len(blocks) * 0.5:
        return None
    deep = [(depth, score, name) for name, (score, depth) in scores.items() if score >= _DEEPER_KEEPS * best]
    return max(deep)[2]


def _holds_another(page: Page, node: HtmlElement, block: Block, dates: list[int]) -> bool:
    """True if the date of another block stands in an element, outside the holes of its own."""
    at = page.place[node]
    own = page.place[block.dated.node] if block.dated is not None else -1
    inside = dates[bisect_left(dates, at) : bisect_left(dates, page.ends[at])]
    return any(
        date != own and not any(page.inside(page.elements[date], hole) for hole in block.holes) for date in inside
    )


def _is_named(node: HtmlElement) -> bool:
    return bool(node.get("class") or node.get("id") or node.get("itemprop") or node.get("property"))


def _depth(node: HtmlElement) -> int:
    return sum(1 for _ in node.iterancestors())


# --- the author --------------------------------------------------------------------------------------


def _authors(
    page: Page,
    blocks: list[Block],
    parts: list[dict[str, list[HtmlElement]]],
    bodies: list[HtmlElement | None],
) -> list[tuple[HtmlElement | None, str | None, bool]]:
    ranked = _name_kinds(page, blocks, parts, bodies)
    found: list[tuple[HtmlElement | None, str | None, bool]] = []
    for block, part, body in zip(blocks, parts, bodies, strict=True):
        node, text, sure = None, None, False
        for kind_name, score in ranked:
            node, text = _name_in(page, part.get(kind_name), body, block)
            if node is not None:
                sure = score >= 2 * _ENOUGH_NAME
                break
        said = _name_before(block.dated.lead) if block.dated is not None else None
        if said is not None and not sure:
            node, text = None, said
        if text is None and body is not None:
            text = _name_in_lines(body) or (_name_behind(block.dated) if block.dated is not None else None)
        found.append((node, text, sure))
    _name_the_rest(page, blocks, parts, bodies, found)
    return _without_lead(_with_loose_names(parts, found))


def _name_the_rest(
    page: Page,
    blocks: list[Block],
    parts: list[dict[str, list[HtmlElement]]],
    bodies: list[HtmlElement | None],
    found: list[tuple[HtmlElement | None, str | None, bool]],
) -> None:
    """Names those few that are called otherwise than the rest: by their own parts, else by what stands beside them."""
    unnamed = [at for at, (_, name, _) in enumerate(found) if name is None]
    if not unnamed or len(unnamed) == len(found):
        return
    for at in unnamed:
        ranked = _name_kinds(page, [blocks[at]], [parts[at]], [bodies[at]])
        if ranked and ranked[0][1] >= 2 * _ENOUGH_NAME:
            node, text = _name_in(page, parts[at][ranked[0][0]], bodies[at], blocks[at])
            found[at] = (node, text, True)
        else:
            found[at] = _name_around(page, blocks[at], blocks)


def _name_around(page: Page, block: Block, blocks: list[Block]) -> tuple[HtmlElement | None, str | None, bool]:
    """The name in what holds a block and none before it: the answers there keep the block from reaching so far."""
    root = block.roots[0]
    for above in list(root.iterancestors())[:_CLIMBED]:
        if above.tag in ("body", "html") or any(
            page.inside(other.roots[0], above) and page.place[other.roots[0]] < page.place[root] for other in blocks
        ):
            break
        for node in page.elements[page.place[above] + 1 : page.place[root]]:
            if node.tag != "a" or not PROFILE_LINK.search(node.get("href") or ""):
                continue
            called = " ".join(said_names(one) for one in (node, *list(node.iterancestors())[:_HINTED]))
            if _NAME_HINT.search(called):
                found, text = _name_in(page, [node], None, block)
                if found is not None:
                    return found, text, True
    return None, None, False


def _with_loose_names(
    parts: list[dict[str, list[HtmlElement]]],
    found: list[tuple[HtmlElement | None, str | None, bool]],
) -> list[tuple[HtmlElement | None, str | None, bool]]:
    """The names, with those of guests: theirs stand loose in the element that holds an element of names elsewhere."""
    if all(name is not None for _, name, _ in found):
        return found
    holders = Counter(
        key
        for part, (node, _, sure) in zip(parts, found, strict=True)
        if node is not None and sure and node.getparent() is not None
        for key, nodes in part.items()
        if node.getparent() in nodes[:1]
    )
    whole = []
    for part, (node, name, sure) in zip(parts, found, strict=True):
        if name is None:
            for key, _ in holders.most_common(_FEW_HOLDERS):
                loose = _loose_words(part[key][0]) if key in part else ""
                if 1 < len(loose) <= _LONGEST_NAME and not (_NO_NAME.search(loose) or _CHROME.match(loose)):
                    node, name, sure = part[key][0], loose, False
                    break
        whole.append((node, name, sure))
    return whole


def _loose_words(node: HtmlElement) -> str:
    """The one text that stands in an element itself, not in one inside it; "" for none or several."""
    texts = [" ".join(text.split()).strip(" :,|»«") for text in (node.text, *(one.tail for one in node)) if text]
    told = [text for text in texts if _NO_LETTERS.fullmatch(text) is None]
    return told[0] if len(told) == 1 else ""


def _without_lead(
    found: list[tuple[HtmlElement | None, str | None, bool]],
) -> list[tuple[HtmlElement | None, str | None, bool]]:
    """The names without the word that stands before each of them ("От Анна", "От Иван")."""
    leads = {match[0].casefold() if (match := _LEAD.match(name)) else "" for _, name, _ in found if name is not None}
    if len(leads) != 1 or leads == {""} or len({name for _, name, _ in found}) < 2:
        return found
    return [(node, _LEAD.sub("", name) if name is not None else None, sure) for node, name, sure in found]


def _badged(node: HtmlElement) -> str:
    """The words of a name's own before the badge that stands in its element; "" where there is none."""
    own = " ".join((node.text or "").split())
    last = node[0] if len(node) == 1 else None
    is_link = last is not None and last.tag == "a" and (last.get("href") or "").startswith("#")
    if not own or own.endswith(":") or last is None or not (is_link or last.tag in _SMALL):
        return ""
    is_badge = words_of(last) and not (last.tail or "").strip() and not _NAME_HINT.search(said_names(last))
    is_name = _NAME_HINT.search(said_names(node)) or _says_name(node)
    return own if is_badge and is_name and not _LEAD.match(f"{own} x") else ""


def _says_name(node: HtmlElement) -> bool:
    """True for the part of a list of definitions that its label calls a name."""
    label = label_of(node)
    return bool(label) and _LEAD.match(f"{label} x") is not None and len(label.split()) == 1


def _told_first(node: HtmlElement) -> str:
    """The words of the link or heading that an element opens with, where badges and buttons follow; "" for none."""
    if (
        len(node) < 2
        or node[-1].tag not in _BADGES
        or (node.text or "").strip()
        or any((one.tail or "").strip() for one in node)
    ):
        return ""
    told = [one for one in node if words_of(one)]
    if len(told) < 2 or not all(one.tag in _BADGES for one in told[1:]):
        return ""
    return words_of(told[0]) if told[0].tag in _TOLD_FIRST else ""


def _name_kinds(
    page: Page,
    blocks: list[Block],
    parts: list[dict[str, list[HtmlElement]]],
    bodies: list[HtmlElement | None],
) -> list[tuple[str, float]]:
    """The parts that can be the author's name, best first."""
    names: dict[str, list[tuple[HtmlElement, str, Block]]] = {}
    for block, part, body in zip(blocks, parts, bodies, strict=True):
        for name, nodes in part.items():
            node, text = _name_in(page, nodes, body, block)
            if node is not None and text is not None:
                names.setdefault(name, []).append((node, text, block))
    ranked = [
        (name, _name_score(page, found, len(blocks)))
        for name, found in names.items()
        if len(found) >= 0.1 * len(blocks)
    ]
    return sorted(((name, score) for name, score in ranked if score >= _ENOUGH_NAME), key=lambda pair: -pair[1])


def _name_in(
    page: Page, nodes: list[HtmlElement] | None, body: HtmlElement | None, block: Block
) -> tuple[HtmlElement | None, str | None]:
    for node in nodes or ():
        if node.tag in _WORDLESS:
            continue
        if body is not None and page.inside(node, body) and not _is_head_of(page, node, body, block):
            continue
        if body is node or (block.dated is not None and page.inside(block.dated.node, node)):
            continue
        at = page.place[node]
        if node.tag == "button" or _BUTTON.search(node.get("class") or "") or page.ends[at] - at > 12:
            continue
        text = _bared(
            ((_badged(node) or _told_first(node)) if len(node) and words_of(node[-1]) else "") or _apart(node)
        )
        if len(node) or ":" in text:
            text = _LEAD.sub("", text)
        text = _SAYS.sub("", text)
        if not 0 < len(text) <= _LONGEST_NAME or _NO_NAME.search(text):
            continue
        # ":(" and "1984" are names only where the page says so.
        if _NAME_HINT.search(said_names(node)) or not (_CHROME.match(text) or _NO_LETTERS.fullmatch(text)):
            return node, text
    return None, None


def _bared(text: str) -> str:
    """A name without signs around it; "Hotel «Rose»" keeps its own."""
    bare = text.strip(" :,|»«")
    if "«" not in text and "»" not in text:
        return bare
    return (
        f"{bare}»" if "«" in bare and f"{bare}»" in text else f"«{bare}" if "»" in bare and f"«{bare}" in text else bare
    )


def _apart(node: HtmlElement) -> str:
    """The words of an element, those of different elements apart."""
    return " ".join(" ".join(text.split()) for text in node.itertext() if text.strip())


def _pieces_of(node: HtmlElement) -> int:
    """How many texts an element is put together from, words such as "by" before a name left out."""
    texts = [text for text in node.itertext() if text.strip(" \n\t\r\xa0:,|»«()")]
    return sum(1 for text in texts if _LEAD.sub("", f"{text.strip()} x") != "x")


def _is_head_of(page: Page, node: HtmlElement, body: HtmlElement, block: Block) -> bool:
    """True for a part of the head of a body that holds the whole post: it stands before the date or close by."""
    if node is body:
        return False
    if block.dated is None or not page.inside(block.dated.node, body):
        return page.place[node] - page.place[body] <= _HEAD
    return page.place[node] <= page.place[block.dated.node] + 2 * _HEAD


def _name_score(page: Page, found: list[tuple[HtmlElement, str, Block]], blocks: int) -> float:
    texts = [text for _, text, _ in found]
    sample = found[0][0]
    score = 0.0
    own = said_names(sample)
    if "author" in own or "creator" in own or sample.get("rel") == "author":
        score += 1.5
    if _TITLE_HINT.search(own) and not _PERSON_HINT.search(own):
        score -= 4  # "topic-name" names the topic
    elif _NAME_HINT.search(own):
        score += 4
    elif _NAME_HINT.search(hinted(sample)):
        score += 2.5
    if _PERSON_HINT.search(hinted(sample)):
        score += 1
    if _says_name(sample):
        score += 4
    links = [node if node.tag == "a" else next(node.iter("a"), None) for node, _, _ in found]
    profiles = sum(1 for link in links if link is not None and PROFILE_LINK.search(link.get("href") or ""))
    if profiles > len(found) / 2:
        score += 3
    if sample.tag in ("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "cite", "a"):
        score += 1
    distinct = len(set(texts))
    if len(found) >= 3 and distinct == 1:
        score -= 4
    elif len(found) >= 4 and distinct <= len(found) / 4:
        score -= 1.5
    joined = sum(1 for node, _, _ in found if _pieces_of(node) > 1 and not (_badged(node) or _told_first(node)))
    if joined > len(found) / 2:
        score -= 4  # a name and more beside it
    long = sum(1 for text in texts if len(text) > 25 or text.count(" ") > 2)
    if long > len(texts) / 3:
        score -= 2
    if any(char in "".join(texts) for char in "?!;") or sum(":" in text for text in texts) > len(texts) / 4:
        score -= 1.5
    if sum(1 for node, _, _ in found if _in_a_sentence(node)) > len(found) / 2:
        score -= 6  # a link in what somebody wrote
    short = all(len(text.split()) <= _WORDS_OF_A_NAME for text in texts)
    if short and len(found) > 2 and distinct > 1 and all(_opens(page, node, block) for node, _, block in found):
        score += 1  # who it is comes before all else
    beside = sum(
        1
        for node, _, block in found
        if block.dated is not None and abs(page.place[node] - page.place[block.dated.node]) <= 6
    )
    if beside > len(found) / 2:
        score += 0.5
    together = sum(1 for node, _, block in found if block.dated is not None and _stand_together(node, block.dated.node))
    if together > len(found) / 2 and distinct > 1:
        score += 1
    score += 1.5 * len(found) / blocks
    # The innermost of elements around one name comes last in page order, and is the name alone.
    return score + 0.001 * _depth(sample)


def _opens(page: Page, node: HtmlElement, block: Block) -> bool:
    """True if an element holds the first words of a block, the letters of a portrait left out."""
    for one in block.elements(page):
        if one is node:
            return len(words_of(one)) > _INITIALS
        if len((one.text or "").strip()) > _INITIALS and _NO_LETTERS.fullmatch(one.text) is None:
            break
    return False


def _in_a_sentence(node: HtmlElement) -> bool:
    """True if words stand before an element in the same line of text, more than a label has."""
    above = node.getparent()
    if above is None:
        return False
    before = above.text or ""
    for sibling in above:
        if sibling is node:
            break
        before = (sibling.tail or "") if sibling.tag in ("br", "p", "div") else before + (sibling.tail or "")
    return len(before.split()) >= _WORDS_OF_A_SENTENCE


def _stand_together(name: HtmlElement, date: HtmlElement) -> bool:
    """True if a name and a date stand in one small element, as the head of a post."""
    above = name.getparent()
    return above is not None and (above is date or date.getparent() is above) and len(words_of(above)) <= _HEAD_LETTERS


def _name_in_lines(body: HtmlElement) -> str | None:
    """The name in a line such as "Name: Anna" at the top of a body."""
    for line in head_lines(body):
        if (match := _NAME_LINE.match(line)) is not None:
            return match[1].strip()
    return None


def _name_behind(dated: Dated) -> str | None:
    """The name in words behind a date on its line, such as "(18:40). Author: Anna"."""
    line = words_of(dated.node)
    _, raw, behind = line.partition(dated.written.raw)  # what was read as a date may hold words behind it
    match = _NAME_BEHIND.search(raw + behind) if len(line) <= _HEAD_LETTERS else None
    return match[1].strip(" ,") or None if match is not None else None


def head_lines(body: HtmlElement) -> list[str]:
    """The first few lines of a body's text."""
    return plain_text(etree.tostring(body, encoding="unicode", method="html")[:_HEAD_MARKUP]).split("\n")[:_HEAD]


def _name_before(lead: str) -> str | None:
    """The name in words before a date, such as "Posted by Anna on" or "Anna wrote on Friday,"."""
    match = _WROTE.match(lead) or _BY.search(lead)
    name = _SAYS.sub("", match[1].strip(" :,-(")) if match else ""
    return name if name and not _NO_NAME.search(name) and not _NO_LETTERS.fullmatch(name) else None
