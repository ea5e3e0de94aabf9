"""What belongs to a review on its page beside its text: praise and blame set apart, and the firm's answer below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml.html import HtmlElement

from crawlers.lxml_page import LxmlPage, text_of, words_of
from crawlers.types import WrittenTime

_EDGE: Final = r"(?:^|[\s_-])"
_END: Final = r"(?=$|[\s_-])"
_FIRM: Final = (
    r"(?:owners?|official|compan(?:y|ies)|merchant|seller|shop|store|business|brand|manager|management|admin(?:istrat\w+)?"
    r"|vendor|representative|host|staff|firm|org(?:anization)?|provider|support)"
)
_REPLY: Final = r"(?:repl(?:y|ies)|answers?|answered|responses?|otvety?|vastaus|vidpovid)"
_OF_FIRM: Final = re.compile(
    rf"{_EDGE}{_FIRM}s?[_-]*{_REPLY}|{_EDGE}{_REPLY}[_-]+(?:of|from|by)?[_-]*{_FIRM}{_END}", re.I
)
_ANSWER: Final = re.compile(
    rf"{_EDGE}(?:(?:reviews?|opinions?|feedback|testimonial|comments?|otziv|otzyv|item|entry|card)[_-]*)?{_REPLY}"
    rf"(?:[_-]*(?:item|block|box|wrap(?:per)?|container|content|text|body|message))?{_END}",
    re.IGNORECASE,
)
_CONTROL: Final = re.compile(
    r"link|btn|button|form|count|toggle|action|write|add|icon|like|vote|useful|helpful|tooltip|modal|popup|switch|share"
    r"|hidden-template|report|complain",
    re.IGNORECASE,
)
_FIRM_SAYS: Final = re.compile(
    r"(?:ответ|комментарий|отзыв)\w*\s+(?:от\s+)?(?:\w+\s+){0,2}?(?:компани|магазин|представител|владел|администрац|организац|продавц"
    r"|официальн|банк|службы|клиник|отел|заведени|бренд|менеджер|разработчик)|официальный ответ"
    r"|(?:відповідь|коментар)\w*\s+(?:від\s+)?(?:\w+\s+){0,2}?(?:компані|магазин|представник|власник|адміністрац|організац|продавц|офіційн"
    r"|банк|менеджер|закладу|розробник)|офіційна відповідь"
    r"|(?:yrityksen|omistajan|kaupan|kauppiaan|myyjän|asiakaspalvelun|ravintolan|hotellin|kehittäjän)\s+vastaus"
    r"|vastaus\s+(?:yritykseltä|omistajalta|kaupalta)"
    r"|(?:response|reply|answer|comment)s?\s+(?:from|by|of)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:owner|compan|manage|business|seller|shop|store"
    r"|merchant|host|develop|team|support|propert)|(?:owner|company|management|business|seller|merchant|developer)(?:'s|’s)?\s+(?:reply|response|answer)"
    r"|antwort\s+(?:des|der|vom|von)\s+(?:unternehmen|inhaber|händler|shop|gastgeber|eigentümer)|réponse\s+(?:de|du)\s",
    re.IGNORECASE,
)
_WORDS_CLASS: Final = re.compile(
    rf"{_EDGE}(?:text|body|content|message|comment|description|desc|txt){_END}", re.IGNORECASE
)
AUTHOR_CLASS: Final = re.compile(
    rf"{_EDGE}(?:(?:reviews?|user|comment|response|reply|answer|otzyv|card)?[_-]*(?:author|reviewer|nick(?:name)?|login|username|user-?name|commenter)"
    rf"|user|name)(?:[_-]*(?:name|nick|login|title|link))?{_END}",
    re.IGNORECASE,
)
_DATE_CLASS: Final = re.compile(
    rf"{_EDGE}(?:[\w-]*[_-])?(?:date|time|datetime|published|created|postdate){_END}", re.IGNORECASE
)
_PLUS_CLASS: Final = re.compile(
    rf"{_EDGE}(?:[\w-]*[_-])?(?:pros|plus(?:es)?|advantages?|dignity|dostoinstv\w*|positives?|good|benefits?|perevagy|hyvaa|plussat){_END}",
    re.IGNORECASE,
)
_MINUS_CLASS: Final = re.compile(
    rf"{_EDGE}(?:[\w-]*[_-])?(?:cons|contra|minus(?:es)?|disadvantages?|shortcomings?|limitations?|nedostatk\w*|nedoliky"
    rf"|negatives?|bad|huonoa|miinukset|drawbacks?){_END}",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    r"(?:достоинства|плюсы|понравилось|преимущества"
    r"|недостатки|минусы|не понравилось|переваги|плюси|сподобалось"
    r"|недоліки|мінуси|не сподобалось|plussat|plussaa|hyvää|miinukset|miinusta|huonoa|pros?|cons?"
    r"|advantages?|disadvantages?|likes?|dislikes?|positives?|negatives?"
    r"|vorteile|nachteile|pluspunkte|minuspunkte|pluspunten|minpunten)\s*[:：]",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    r"(?:^|\s)(?:(?:reviewed|written|posted|review|added)\s+by|bewertung von|отзыв от|автор(?: отзыва| відгуку)?:"
    r"|відгук від|arvostelija:?|kirjoittaja:?|arvostelun kirjoitti|author:|reviewer:|имя:|ім.я:|nimi:|name:)\s+"
    r"(?P<name>[^\n,|•·—]{2,60}?)(?=\s+(?:vom|am|on|от|від|at|\d|\()|\s*(?:$|[\n,|•·—]))",
    re.IGNORECASE,
)
_CUT: Final = re.compile(
    rf"{_EDGE}(?:read-?more|show-?more|more-?link|expand\w*|helpful\w*|useful\w*|vot(?:e|es|ing)|likes?|share\w*|complain\w*|report\w*"
    rf"|translate\w*|review-?actions?){_END}",
    re.IGNORECASE,
)
_FIGURES: Final = re.compile(r"\d{1,2}\D{1,12}\d{4}|\d{4}-\d\d-\d\d")
_LONGEST_DATE: Final = 40
_BESIDE_NAME: Final = 24  # letters: " am 10.4.2020, 12:30"
_UP: Final = 4
_FEW_WORDS: Final = 3
_UNSEEN: Final = ("button", "form", "script", "style", "noscript", "template", "svg", "select", "textarea")


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands below a review in answer to it; `of_firm` where the page says that the firm answers."""

    node: HtmlElement | None
    text: str
    author: str | None
    published: WrittenTime | None
    of_firm: bool


def not_words(body: HtmlElement) -> tuple[HtmlElement, ...]:
    """The elements in a review's text that are none of its words: buttons, votes, answers."""
    return tuple(
        one
        for one in body.iter()
        if isinstance(one.tag, str)
        and one is not body
        and (one.tag in _UNSEEN or ((names := one.get("class")) and (_CUT.search(names) or is_answer(one))))
    )


def is_answer(node: HtmlElement) -> bool:
    """True for an element that holds an answer by its class name."""
    names = node.get("class") or ""
    if not names or node.tag in ("a", "button", "form", "input", "time", "label"):
        return False
    if next(node.iter("form", "textarea", "input"), None) is not None:
        return False
    return any((_OF_FIRM.search(name) or _ANSWER.search(name)) and not _CONTROL.search(name) for name in names.split())


def answers_in(page: LxmlPage, review: HtmlElement, until: HtmlElement | None) -> Iterator[Answer]:
    """The answers in a review's element, or right behind it before the next review `until`."""
    done: list[HtmlElement] = []
    for one in (*review.iter(), *_behind(review, until)):
        if not isinstance(one.tag, str) or one is review or any(_within(one, above) for above in done):
            continue
        if one.get("itemprop") or not is_answer(one):
            continue
        done.append(one)
        found = _answer(page, one)
        if found is not None:
            yield found


def _answer(page: LxmlPage, node: HtmlElement) -> Answer | None:
    whole = words_of(node)
    says = _FIRM_SAYS.search(whole[:200])
    of_firm = says is not None or any(
        _OF_FIRM.search(one.get("class") or "") for one in (node, *list(node)) if isinstance(one.tag, str)
    )
    author_node = classed(node, AUTHOR_CLASS)
    author = words_of(author_node)[:80] or None if author_node is not None else None
    published = shown_date(page, node)
    bodies = [
        one
        for one in node.iter()
        if isinstance(one.tag, str) and one is not node and _WORDS_CLASS.search(one.get("class") or "")
    ]
    if bodies:
        text = text_of(max(bodies, key=lambda one: (len(words_of(one)), -_depth(one))), ())
    else:
        heads = [one for one in node.iter() if isinstance(one.tag, str) and one is not node and _is_head(one)]
        text = text_of(node, (*heads, *not_words(node)))
    if author is not None and _FIRM_SAYS.search(author):
        author = None
    return Answer(node, text, author, published, of_firm) if len(text.split()) > 1 else None


def _is_head(node: HtmlElement) -> bool:
    names = node.get("class") or ""
    if node.tag == "time" or (names and (AUTHOR_CLASS.search(names) or _DATE_CLASS.search(names))):
        return True
    text = words_of(node)
    return 0 < len(text) <= 80 and _FIRM_SAYS.search(text) is not None and node.tag not in ("p", "article", "section")


def _behind(review: HtmlElement, until: HtmlElement | None) -> Iterator[HtmlElement]:
    """The elements that follow a review on its level, up to the next one."""
    node = review.getnext()
    steps = 0
    while node is not None and steps < 4:
        if until is not None and isinstance(node.tag, str) and _within(until, node):
            return
        if isinstance(node.tag, str):
            if until is None and not is_answer(node):
                return
            yield from node.iter()
        node = node.getnext()
        steps += 1


def _within(node: HtmlElement, holder: HtmlElement) -> bool:
    return node is holder or any(one is holder for one in node.iterancestors())


def _depth(node: HtmlElement) -> int:
    return sum(1 for _ in node.iterancestors())


def classed(node: HtmlElement, names: re.Pattern[str]) -> HtmlElement | None:
    """The first element in a node with such a class name and some words; None for none."""
    return next(
        (
            one
            for one in node.iter()
            if isinstance(one.tag, str)
            and one is not node
            and (given := one.get("class"))
            and names.search(given)
            and words_of(one)
        ),
        None,
    )


def shown_author(node: HtmlElement) -> str | None:
    """The name that a review without marked author shows, None for none."""
    found = classed(node, AUTHOR_CLASS)
    if found is not None and 0 < len(name := words_of(found)) <= 60:
        return name
    named = _NAMED.search(text_of(node)[:600])
    return named["name"].strip() if named is not None else None


def shown_date(page: LxmlPage, node: HtmlElement) -> WrittenTime | None:
    """The time that an element shows without marking it, None for none."""
    for one in node.iter():
        if not isinstance(one.tag, str):
            continue
        if one.tag == "time" or _DATE_CLASS.search(one.get("class") or ""):
            for raw in (one.get("datetime"), one.get("content"), one.get("title"), words_of(one)):
                if raw and (found := page.time(raw)) is not None:
                    return found
    for one in node.iter("span", "small", "i", "em", "p", "div"):
        # A date that nothing calls one stands alone in its element.
        words = words_of(one) if len(one) == 0 else ""
        alone = 6 <= len(words) <= _LONGEST_DATE and _FIGURES.search(words) is not None
        if alone and (found := page.time(words)) is not None:
            return found
    return None


def praise_and_blame(review: HtmlElement, besides: tuple[HtmlElement, ...]) -> list[str]:
    """The parts of a review about good and bad that stand outside its text, as shown; `besides` is the text itself."""
    found: list[str] = []
    taken: list[HtmlElement] = list(besides)
    for one in review.iter("div", "p", "li", "dl", "tr", "section", "span", "td", "dd"):
        if one is review or any(_within(one, above) or _within(above, one) for above in taken):
            continue
        names = one.get("class") or ""
        text = None
        by_class = _PLUS_CLASS.search(names) or _MINUS_CLASS.search(names)
        begin = _begin(one)
        if by_class or _LABELLED.match(begin) or _LABELLED.fullmatch(f"{begin}:"):
            text = text_of(one, not_words(one))
        if text and len(text.split()) > (0 if by_class else 1):
            taken.append(one)
            found.append(text)
    return found


def _begin(node: HtmlElement) -> str:
    """The first words in an element, with what stands right behind them: a label may be parted from its colon."""
    begin = ""
    for text in node.itertext():
        begin = f"{begin} {text}".strip() if text.strip() else begin
        if len(begin) > 3:
            break
    tail = "".join(str(one.tail or "")[:2] for one in list(node)[:1])
    return f"{begin}{tail}" if begin and not begin.rstrip().endswith(":") else begin


def shown_beside(root: HtmlElement, author: str, others: set[str], marked: tuple[HtmlElement, ...]) -> str:
    """The words that a page shows under an author's name where its markup gives none; "" where no one block does.

    `others` are the names of the other authors: a block with one of them holds more than this review. `marked` are
    the elements whose markup was read: what they do not mark as text is none.
    """
    for node in root.iter():
        if not isinstance(node.tag, str) or not (node.text and node.text.strip().startswith(author)):
            continue
        if any(_within(node, one) for one in marked):
            continue
        if node.tag in _UNSEEN or len(node.text.strip()) > len(author) + _BESIDE_NAME:
            continue
        block, head = node, node
        for _ in range(_UP):
            above = block.getparent()
            if above is None or above.tag == "body" or any(name in words_of(above) for name in others):
                break
            head, block = block, above
            text = text_of(block, (head, *not_words(block)))
            if len(text.split()) >= _FEW_WORDS:
                return text
    return ""
