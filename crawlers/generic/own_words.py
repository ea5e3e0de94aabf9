"""The author's own words in the body of a post: quotes apart, signatures, edit notices and buttons cut.

What is cut is told by class names that engines of many makes share, by rules that people draw above their
signatures, and by the words that stand over a quote.
"""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from crawlers.generic.dated import EDITED
from crawlers.generic.said_again import Quoted
from crawlers.generic.tree import said_names, words_of
from crawlers.html import plain_text

_EDGE: Final = r"(?:^|[\s_-])"
_END: Final = r"(?=$|[\s_-])"
_QUOTE: Final = re.compile(
    rf"{_EDGE}(?:bb_?code_?)?(?:block)?quote(?:d|content|-?content|_?container|block|box|body|wrapper|message|[-_]?text)?{_END}"
    r"|bbCodeQuote|bbCodeBlock--quote|ipsQuote|quotemain|citation|bbquote|uncited|lainaus|\bcite\b(?=.*block)"
)
_CUT: Final = re.compile(
    rf"{_EDGE}(?:signature|sign|sig|podpis|pidpys|allekirj\w*|user-?sig\w*|post-?sig\w*|(?:last-?)?edit(?:ed|date|note|info|by)?|edited-by|modified|attach\w*|files?"
    rf"|share|social|navigation|pager|sharing\w*|addthis\w*|toolbar|tools?|buttons?|btn\w*|btn-?group|controls?|actions?|likes?|reactions?|votes?|voting|rate|rating"
    rf"|report\w*|ads?|adv|advert\w*|adsbygoogle|sponsor\w*|banner|replylink|reply-?link|comment-reply-link|post-?meta|links"
    rf"|expand\w*|read-?more|avatar|user-?card|code-?header|sourceJump|thanks\w*|smallfont-edit|hidden|sr-only|visually-hidden){_END}"
    r"|lastEdit|editDate|lastedited|bbCodeSpoiler-button|spoilerButton|expandLink|JumpLink|selectToQuote",
)
_POST_TEXT: Final = re.compile(
    r"post_?(?:content|text|message|body)|message-?text|comment-?(?:text|body)", re.IGNORECASE
)
_KEEP: Final = re.compile(r"spoiler-?(?:content|text|body)|codebox|bbCodeBlock--spoiler", re.IGNORECASE)
_QUOTE_HEAD: Final = re.compile(
    r"title|author|attribution|sourceJump|posted_by|quote_by|header|_citation|postedby", re.IGNORECASE
)
_SAID: Final = re.compile(
    r"(?:originally posted by|quote from|posted by .{1,40} view post|quote:?$|wrote:|said:|says:"
    r"|схожее: цитата|цитата|сообщение от"
    r"|писал\(?а?\)?|написал\(?а?\)?|повідомлення від|цитую|пише:|lainaus|kirjoitti:?|alun ?perin|zitat"
    r"|schrieb:?|citation|a écrit)",
    re.IGNORECASE,
)
_QUOTE_LABEL: Final = re.compile(r"(?:quote|цитата|lainaus|zitat|citation)\b\s*[:(«\"]", re.IGNORECASE)
_QUOTE_WORD: Final = re.compile(r"(?:quote|цитата|lainaus|zitat|citation)\s*:?", re.IGNORECASE)
_QUOTE_HEAD_NAME: Final = re.compile(
    rf"{_EDGE}(?:bb_?code_?)?quote_?-?(?:header|head|top|title|author|by){_END}|{_EDGE}citation{_END}", re.IGNORECASE
)
_LONGEST_LABEL: Final = 80  # letters
_SAYS: Final = re.compile(
    r".{1,40}?\s(?:wrote|said|писал(?:\(а\)|а)?|написал(?:\(а\)|а)?|пише|(?:на)?писа(?:в|ла)|kirjoitti|sanoi|schrieb"
    r"|a écrit)\b[^:\n]{0,20}:",
    re.IGNORECASE,
)
_CODE_HEAD: Final = re.compile(
    r"(?:(?:php|html|css|sql|xml)[ -]?)?(?:code|код|koodi|quellcode|quelltext)\s*:(?:\s*(?:select all"
    r"|выделить всё|выделить все|виділити все"
    r"|valitse kaikki|alles auswählen|tout sélectionner|copy.*|\[.*\]))?$",
    re.IGNORECASE,
)
_CODE_NAME: Final = re.compile(r"code|head|title|caption|top", re.IGNORECASE)
_SPOILER_HEAD: Final = re.compile(
    r"\W*(?:(?:show|hide|показать|скрыть|показати|приховати|näytä|piilota)\s+)?(?:spoiler|спойлер|spoileri)\w{0,2}\W*"
    r"(?:text|текст)?\W*$",
    re.IGNORECASE,
)
_MENTIONED: Final = re.compile(r"avatar|user-?card|mention", re.IGNORECASE)
_SAYS_WORDS: Final = re.compile(r"[^\W\d_]{2}")
_NEAR: Final = 3  # levels from what is hidden to what its head stands beside
_RATING: Final = re.compile(
    r"(?:(?:оценка|рейтинг|оцінка|arvosana|arvio|tähdet|rating|score|stars)\s*:?\s*)?"
    r"\d+(?:[.,]\d+)?\s*(?:/|из|з|із|out of)\s*\d+"
    r"|[★⭐☆]{3,10}",
    re.IGNORECASE,
)
_LASTLY: Final = re.compile(
    r"^[\s\[\]*(]*(?:(?:this )?(?:post|message)(?: was)?\s+|сообщение\s+|повідомлення\s+|viesti[äa]?\s+)?"
    r"(?:(?:востаннє|последний раз|в последний раз|viimeksi|last)\s+)?",
    re.IGNORECASE,
)
_MAIL_QUOTE: Final = re.compile(r"^\s*(?:>\s?)*>\s(?=[^\W\d_])")
_RULE: Final = re.compile(r"^\s*(?:_{5,}|--)\s*$")
_HEAD_WORDS: Final = 30
_HEAD_LETTERS: Final = 60
_LABELLED: Final = re.compile(
    r"(?:author|from|name|posted by|date|posted|user|subject|aihe|otsikko|тема|lähettäjä|nimi|nimimerkki|kirjoittaja"
    r"|päivämäärä|päiväys|aika|автор|имя|ник|дата|время"
    r"|ім.я|користувач|час|verfasser|autor|datum|auteur|nom)\s*:\s*\S",
    re.IGNORECASE,
)
_HEAD_LINE: Final = re.compile(
    r"(?:re|отв|відп|vs)\s*:\s|(?:от|від|by|von)\s.{1,40}\(.{0,20}\d.{4,24}\)$|\([^()]{3,30}\)$", re.IGNORECASE
)
_END_LINES: Final = 3
_SHARED: Final = 3  # posts that end with one line; two may be the same post sent twice
_LONG_LINE: Final = 20  # letters
_NUMBERS: Final = re.compile(r"[\s()+\d-]+")
_FEW: Final = 160  # letters of a line that may be an edit notice
_BLOCKS: Final = (
    "div",
    "table",
    "blockquote",
    "p",
    "ul",
    "ol",
    "section",
    "fieldset",
    "span",
    "small",
    "em",
    "i",
    "font",
)
_IN_A_LINE: Final = ("small", "span", "i", "em", "font", "sup", "sub", "img", "a")
_IN_BRACKETS: Final = re.compile(r"[(\[][^()\[\]]{1,60}[)\]]|[\W\d_]+")
_SMALL_SIZES: Final = ("1", "-1", "-2")
_NOWHERE: Final = ("#", "javascript:;", "javascript:void(0)", "javascript:void(0);")
_MUTE: Final = ("form", "iframe", "audio", "video", "nav", "footer", "dialog")


def buttons_of(bodies: Sequence[HtmlElement]) -> frozenset[str]:
    """The words of links, and of rows of them, that each of several bodies has: clicked on, written by nobody."""
    if len(bodies) < _SHARED:
        return frozenset()
    rows = [[one for link in body.iter("a") for one in (link, link.getparent())] for body in bodies]
    words = [
        {_bare(one) for one in row if one is not None and one is not body and len(words_of(one)) <= _HEAD_LETTERS}
        for row, body in zip(rows, bodies, strict=True)
    ]
    return frozenset(set.intersection(*words) - {""})


def _bare(node: HtmlElement) -> str:
    """The words of buttons without how often they were clicked."""
    return " ".join(_NUMBERS.sub(" ", words_of(node)).split()).casefold()


def _is_button(node: HtmlElement, buttons: frozenset[str]) -> bool:
    """True for a link, or a row of links, with the words of such."""
    if not buttons or (node.tag != "a" and node.find("a") is None):
        return False
    return len(words_of(node)) <= _HEAD_LETTERS and _bare(node) in buttons


def _leads_nowhere(node: HtmlElement) -> bool:
    """True for a link that only a script answers, at the end of its line ("Read less"): nobody writes such."""
    return (
        node.tag == "a"
        and (node.get("href") or "") in _NOWHERE
        and not (node.tail or "").strip()
        and len(words_of(node)) <= _HEAD_WORDS
    )


def own_words(
    body: HtmlElement,
    apart: tuple[HtmlElement, ...] = (),
    *,
    labelled: bool = False,
    buttons: frozenset[str] = frozenset(),
    quoted: Sequence[Quoted] = (),
    out: Iterable[HtmlElement] = (),
) -> tuple[str, tuple[str, ...]]:
    """The text and the quotes of a body; `apart` are elements in it that belong to the post's head.

    `labelled`: name and time stand as lines of text in it; `buttons` are words of links to be left out, `out`
    elements that are, `quoted` quotes that nothing marks. The body itself is left as it is.
    """
    said = [(node, "data-apart") for node in apart] + [(node, "data-out") for node in out]
    for one in quoted:
        said += [(one.node, "data-quoted")] + ([(one.head, "data-said")] if one.head is not None else [])
    for node, mark in said:
        node.set(mark, "1")
    work = copy.deepcopy(body)
    for node, mark in said:
        node.attrib.pop(mark, None)
    for node in list(work.iter()):
        if node is not work and node.get("data-out"):
            _replace(node)
    work.tail = None
    work.tag = "div" if work.tag == "li" else work.tag  # a post in a list is no item of a list of its own
    _cut_head(work)
    kept = _behind_spoiler_heads(work)
    for node in list(work.iter()):
        if node is work or not isinstance(node.tag, str):
            continue
        if (
            node.get("data-apart")
            or node.tag in _MUTE
            or (_is_hidden(node) and node not in kept)
            or (_CUT.search(said_names(node)) and not _spared(node) and not _is_in_a_sentence(node))
            or _is_button(node, buttons)
            or _leads_nowhere(node)
            or _is_code_head(node)
            or _is_spoiler_head(node)
            or _is_rating(node)
            or _is_header(node)
        ):
            _replace(node)
    _cut_edit_notices(work)
    quotes: list[str] = []
    whole = False
    told = [one for one in work.iter() if one is not work and is_quote(one)]
    known = frozenset(told)
    for node in reversed(told):
        if not _attached(node, work) or _is_line_of(node, known):
            continue  # gone with what it stood before, or the line in a quote that says whose it is
        label = _label_before(node)
        head = words_of(node)[:60]
        whole = node.tag == "blockquote" and not (_SAID.match(head) or _SAYS.match(head))
        text = _quote_text(node)
        _replace(node)
        if label is not None:
            _replace(label)
        quotes.append(text)
    _cut_small_print(work)
    _cut_signature(work)
    text = _without_labelled(plain_text(_markup(work))) if labelled else plain_text(_markup(work))
    is_code = next(work.iter("code"), None) is not None
    text, mailed = (text, ()) if is_code else _without_mail_quotes(text)
    all_quotes = (*(quote for quote in reversed(quotes) if quote), *mailed)
    if not text and len(all_quotes) == 1 and whole:
        return all_quotes[0], ()  # the post itself stands in the element for quotes
    return text, all_quotes


def _without_mail_quotes(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without lines that begin with ">", as mails quote; and these, one quote for lines in a row."""
    if ">" not in text:
        return text, ()
    own: list[str] = []
    quotes: list[list[str]] = []
    before = False
    for line in text.split("\n"):
        mailed = _MAIL_QUOTE.match(line) is not None
        if mailed and not before:
            quotes.append([])
        (quotes[-1] if mailed else own).append(_MAIL_QUOTE.sub("", line) if mailed else line)
        before = mailed
    return "\n".join(own).strip(), tuple("\n".join(lines).strip() for lines in quotes)


def without_repeated_ends(texts: list[str]) -> list[str]:
    """The texts without last lines that several of them share: signatures that nothing marks as such."""
    ends = Counter(line for text in texts for line in set(text.split("\n")[-_END_LINES:]) if len(line) >= _LONG_LINE)
    anywhere = Counter(line for text in texts for line in text.split("\n"))
    shortened = []
    for text in texts:
        lines = text.split("\n")
        while len(lines) > 1 and _SHARED <= ends[lines[-1]] == anywhere[lines[-1]]:
            lines.pop()
        shortened.append("\n".join(lines))
    return shortened


def _without_labelled(text: str) -> str:
    """Without lines such as "Name: Anna" and "Date: 1.2.2020" at the top."""
    lines = text.split("\n")
    at = 0
    while at < min(len(lines), 4) and (_LABELLED.match(lines[at]) or _HEAD_LINE.match(lines[at])):
        at += 1
    return "\n".join(lines[at:])


def _cut_head(work: HtmlElement) -> None:
    """Takes out what stands before the text in a body that holds the whole post: name, time and words beside them."""
    children = list(work)
    heads = [at for at, child in enumerate(children) if any(one.get("data-apart") for one in child.iter())]
    if not heads:
        return
    last = heads[-1]
    behind = (children[last].tail or "") + "".join(
        "".join(one.itertext()) + (one.tail or "") for one in children[last + 1 :]
    )
    if not behind.strip() and heads[0] == last and any("".join(one.itertext()).strip() for one in children[:last]):
        named = sum(len(words_of(one)) for one in children[last].iter() if one.get("data-apart"))
        if len(words_of(children[last])) - named <= _HEAD_LETTERS:  # who and when stand below the text
            _replace(children[last])
        return
    before = (work.text or "") + "".join("".join(child.itertext()) + (child.tail or "") for child in children[:last])
    if len(before.split()) > _HEAD_WORDS:
        return
    work.text = None
    for child in children[:last]:
        work.remove(child)
    head = children[last]
    for beside in children[last + 1 :]:  # the visitor's card, in brackets
        if (beside.getprevious().tail or "").strip() or beside.tag not in _IN_A_LINE:
            break
        if words_of(beside) and _IN_BRACKETS.fullmatch(words_of(beside)) is None:
            break
        if words_of(beside):
            beside.tail, kept = None, beside.tail
            _replace_by(beside, kept)
    own = "".join(head.itertext())
    named = sum(len("".join(one.itertext())) for one in head.iter() if one.get("data-apart"))
    if len(own) - named <= _HEAD_LETTERS:
        _replace(head)


def _markup(node: HtmlElement) -> str:
    return etree.tostring(node, encoding="unicode", method="html", with_tail=False)


def _replace(node: HtmlElement) -> None:
    """Takes an element out and leaves a line break, with what stands behind it."""
    above = node.getparent()
    if above is None:
        return
    line = etree.Element("br")
    line.tail = node.tail
    node.tail = None
    above.replace(node, line)


def _replace_by(node: HtmlElement, tail: str | None) -> None:
    """Takes an element out and leaves what stood behind it on its line."""
    before, above = node.getprevious(), node.getparent()
    if before is not None and above is not None:
        before.tail = (before.tail or "") + (tail or "")
        above.remove(node)


def _attached(node: HtmlElement, root: HtmlElement) -> bool:
    return any(above is root for above in node.iterancestors())


def _spared(node: HtmlElement) -> bool:
    names = said_names(node)
    return _KEEP.search(names) is not None or _QUOTE.search(names) is not None


def _is_in_a_sentence(node: HtmlElement) -> bool:
    """True for a link with words right before or behind it on its line, as a name that somebody mentions has."""
    above = node.getparent()
    if node.tag != "a" or above is None or not _MENTIONED.search(said_names(node)) or not words_of(node):
        return False
    before = node.getprevious()
    said = above.text if before is None else before.tail
    return _SAYS_WORDS.search((said or "").rpartition("\n\n")[2]) is not None or (
        _SAYS_WORDS.search((node.tail or "").partition("\n\n")[0]) is not None
    )


def _is_code_head(node: HtmlElement) -> bool:
    """True for the line above a piece of code, such as "Code: Select all"."""
    if node.tag not in ("p", "div", "dt", "b", "span", "strong"):
        return False
    words = words_of(node)
    if not 0 < len(words) <= 40:
        return False
    called = _CODE_NAME.search(said_names(node)) is not None  # then it may do without a colon
    return _CODE_HEAD.match(words if words.endswith(":") or not called else f"{words}:") is not None


def _behind_spoiler_heads(work: HtmlElement) -> frozenset[HtmlElement]:
    """Hidden elements that a spoiler's head stands before: the reader opens them with a click."""
    found = set()
    for node in work.iter():
        if not isinstance(node.tag, str) or not _is_hidden(node):
            continue
        inner = node
        for _ in range(_NEAR):
            above = inner.getparent()
            if above is None or inner is work:
                break
            before = [one for one in inner.itersiblings(preceding=True) if isinstance(one.tag, str)]
            if any(_is_spoiler_head(one) for one in before[:2]):
                found.add(node)
                break
            inner = above
    return frozenset(found)


def _is_rating(node: HtmlElement) -> bool:
    """True for a line that is a rating with its label and nothing else."""
    words = words_of(node)
    return 3 < len(words) <= 40 and _RATING.fullmatch(words) is not None


def _is_spoiler_head(node: HtmlElement) -> bool:
    """True for the words that a spoiler is opened with."""
    words = words_of(node)
    return 0 < len(words) <= 40 and _SPOILER_HEAD.match(words) is not None


def _is_header(node: HtmlElement) -> bool:
    """True for the head of a post that calls itself one and tells when it was written."""
    return node.tag == "header" and node.find(".//time") is not None and len(words_of(node)) <= _FEW


def _is_hidden(node: HtmlElement) -> bool:
    style = (node.get("style") or "").replace(" ", "").lower()
    return "display:none" in style and not _KEEP.search(said_names(node)) and "spoiler" not in said_names(node).lower()


def is_quote(node: HtmlElement) -> bool:
    """True for an element that holds what somebody else said."""
    if not isinstance(node.tag, str):
        return False
    if node.get("data-quoted"):
        return True
    if node.tag == "blockquote":  # some engines put the post itself into one
        return not _POST_TEXT.search(said_names(node)) or _QUOTE.search(said_names(node)) is not None
    if node.tag in ("a", "img", "span", "b", "i", "strong", "cite", "p", "dt", "button") or _is_quote_head(node):
        return False
    if _QUOTE.search(said_names(node)) and not re.search(r"content-?text|posttext", said_names(node)):
        return True
    if node.tag in ("table", "div", "fieldset") and not _holds_quote(node):
        head = words_of(node)[:60]
        return bool(_SAID.match(head) or _SAYS.match(head)) and len(words_of(node)) > len(head) // 2
    return False


def _is_line_of(node: HtmlElement, quotes: frozenset[HtmlElement]) -> bool:
    """True for a part of a quote that calls itself none and is short: its words say whose the rest is."""
    if node.tag != "div" or _QUOTE.search(said_names(node)) or len(words := words_of(node)) > _HEAD_LETTERS:
        return False
    around = next((above for above in node.iterancestors() if above in quotes), None)
    return around is not None and len(words) < len(words_of(around))


def _holds_quote(node: HtmlElement) -> bool:
    """True for what only begins with a quote."""
    return any(
        one is not node and isinstance(one.tag, str) and (one.tag == "blockquote" or _QUOTE.search(said_names(one)))
        for one in node.iter()
    )


def _is_quote_head(node: HtmlElement) -> bool:
    """True for the line in a quote that says whose it is."""
    above = node.getparent()
    return (
        above is not None
        and (above.tag == "blockquote" or _QUOTE.search(said_names(above)) is not None)
        and _QUOTE_HEAD.search(said_names(node)) is not None
    )


def _quote_text(node: HtmlElement) -> str:
    """A quote's words without the line that says whose they are."""
    whole = len(words_of(node))
    for one in list(node.iter("cite", "strong", "b", "a", "div", "p", "span", "dt", "summary", "small", "em", "i")):
        if one is node or one.getparent() is None:
            continue
        if one.get("data-said"):
            _replace(one)
            continue
        if one.tag in ("summary", "small", "em", "i"):
            continue
        named = said_names(one)
        words = words_of(one)
        before = one.getprevious()
        if (
            one.tag == "cite"
            or (before is not None and one.tag in ("strong", "b", "a") and _QUOTE_WORD.fullmatch(words_of(before)))
            or _QUOTE_HEAD.search(named)
            or (len(words) < min(60, whole) and _SAID.search(words) and one.tag in ("div", "p", "strong", "b", "dt"))
        ):
            _replace(one)
    first, _, rest = (text := plain_text(_markup(node))).partition("\n")
    if (
        rest
        and len(first) <= _HEAD_LETTERS
        and (_SAYS.fullmatch(first) or _QUOTE_LABEL.match(first) or _QUOTE_WORD.fullmatch(first))
    ):
        return rest
    return text


def _label_before(node: HtmlElement) -> HtmlElement | None:
    """The line "Quote:" that some engines put above a quote and outside it."""
    inner = node
    for _ in range(_NEAR):  # a label may stand in the row above
        before = inner.getprevious()
        while before is not None and before.tag == "br" and not (before.tail or "").strip():
            before = before.getprevious()
        if before is not None:
            if not isinstance(before.tag, str) or (before.tail or "").strip():
                return None
            words = words_of(before)
            labels = (
                _SAID.search(words)
                or _SAYS.fullmatch(words)
                or _QUOTE_LABEL.match(words)
                or _QUOTE_HEAD_NAME.search(said_names(before))
            )
            return before if 0 < len(words) <= _LONGEST_LABEL and labels else None
        above = inner.getparent()
        if above is None or above.tag not in ("td", "tr", "tbody") or (above.text or "").strip():
            return None
        inner = above
    return None


def _cut_edit_notices(work: HtmlElement) -> None:
    for node in [one for one in work.iter(*_BLOCKS) if one is not work]:
        if not _attached(node, work):
            continue
        words = words_of(node)
        if 6 < len(words) <= _FEW and EDITED.match(_LASTLY.sub("", words)) and re.search(r"\d", words):
            _replace(node)


def _cut_small_print(work: HtmlElement) -> None:
    """Cuts what is written smaller at the very end, an empty line below the text: a signature."""
    last = work[-1] if len(work) else None
    if last is None or (last.tail or "").strip() or not 0 < len(words_of(last)) <= _FEW:
        return
    is_small = last.tag == "small" or (last.tag == "font" and last.get("size") in _SMALL_SIZES)
    above = last.getprevious()
    parted = above is not None and above.tag == "br" and not (above.tail or "").strip()
    over = above.getprevious() if above is not None else None
    if is_small and parted and over is not None and over.tag == "br" and not (over.tail or "").strip():
        work.remove(last)


def _cut_signature(work: HtmlElement) -> None:
    """Cuts all behind a rule that is drawn with characters, as mail and old boards have it."""
    for node in list(work.iter()):
        for name in ("text", "tail"):
            if name == "tail" and node is work:
                continue
            text = getattr(node, name)
            if text and any(_RULE.match(line) for line in text.split("\n")):
                lines = text.split("\n")
                at = next(i for i, line in enumerate(lines) if _RULE.match(line))
                if _after(work, node, name) > 600:  # a rule in the middle of a long text parts it
                    continue
                setattr(node, name, "\n".join(lines[:at]))
                _drop_after(work, node, include_children=name == "text")
                return


def _after(work: HtmlElement, node: HtmlElement, name: str) -> int:
    text = plain_text(_markup(work))
    rule = re.search(_RULE.pattern, text, re.MULTILINE)
    return len(text) - rule.end() if rule else 0


def _drop_after(work: HtmlElement, node: HtmlElement, *, include_children: bool) -> None:
    """Takes out everything behind an element's text (or behind the element)."""
    if include_children:
        for child in list(node):
            node.remove(child)
    here: HtmlElement | None = node
    while here is not None and here is not work:
        above = here.getparent()
        for later in list(here.itersiblings()):
            if above is not None:
                above.remove(later)
        if here is not node or include_children:
            here.tail = None
        here = above
