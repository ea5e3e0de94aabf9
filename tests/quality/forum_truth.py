"""What really stands on recorded forum pages, read a second time and in another way.

Nothing here is shared with `crawlers.forums`: the tree is BeautifulSoup's, the author is taken from the
profile box and not from the line above the text, the time from another attribute or by the page's own
format string, the text by walking the nodes. Two readings that agree are taken as the truth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from bs4 import BeautifulSoup, Comment, NavigableString, Tag

BLOCKS = {"p", "div", "br", "li", "ul", "ol", "tr", "table", "pre", "blockquote", "dl", "dt", "dd", "hr"}
BLOCKS |= {"h1", "h2", "h3", "h4", "h5", "h6", "td"}

MONTHS = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}  # noqa: SIM905
MONTHS |= {"fév": 2, "avr": 4, "mai": 5, "juin": 6, "juil": 7, "aoû": 8, "déc": 12, "january": 1}


@dataclass(frozen=True)
class TruePost:
    """A post as the second reader sees it; `at` is UTC, to the minute where `seconds` is False."""

    post_id: str
    author: str
    at: datetime
    seconds: bool
    text: str


def tokens(text: str) -> list[str]:
    """The words of a text, for comparing texts by their words."""
    return re.findall(r"\w+", text.casefold())


def token_f1(found: str, true: str) -> float:
    """Agreement of two texts as multisets of words: 1 for the same words, 0 for none in common."""
    ours, theirs = tokens(found), tokens(true)
    if not ours and not theirs:
        return 1.0
    left = {}
    for word in theirs:
        left[word] = left.get(word, 0) + 1
    common = 0
    for word in ours:
        if left.get(word, 0) > 0:
            left[word] -= 1
            common += 1
    return 2 * common / (len(ours) + len(theirs))


def visible_text(node: Tag, leave_out: list[Tag]) -> str:
    """The words of a node in reading order, without some of its parts."""
    parts: list[str] = []
    hidden = {id(tag) for tag in leave_out}

    def walk(element: Tag) -> None:
        for child in element.children:
            if isinstance(child, Comment):
                continue
            if isinstance(child, NavigableString):
                parts.append(str(child))
            elif isinstance(child, Tag) and id(child) not in hidden:
                if child.name in {"script", "style", "iframe", "noscript", "svg", "button"}:
                    continue
                if child.name in BLOCKS:
                    parts.append("\n")
                walk(child)
                if child.name in BLOCKS:
                    parts.append("\n")

    walk(node)
    return "".join(parts)


def has_class(tag: Tag, *names: str) -> bool:
    classes = tag.get("class") or []
    return any(name in classes for name in names)


# --- phpBB -------------------------------------------------------------------------------------------


def phpbb_offset(html: str) -> timedelta:
    """What the foot of the page says about its clock; UTC where it says nothing."""
    said = re.search(r"UTC([+-])(\d\d):(\d\d)<", html)
    if said is None:
        return timedelta()
    span = timedelta(hours=int(said[2]), minutes=int(said[3]))
    return span if said[1] == "+" else -span


def phpbb_clock(written: str, offset: timedelta) -> datetime:
    """Dates as the three recorded boards write them, all with the name of the month."""
    day_first = re.search(r"(\d{1,2}) ([^\W\d_]+) (\d{4}),? (\d{1,2}):(\d\d)", written)
    month_first = re.search(r"([^\W\d_]+) (\d{1,2})(?:st|nd|rd|th), (\d{4}), (\d{1,2}):(\d\d) (am|pm)", written)
    if day_first:
        day, month, year, hour, minute = day_first.groups()
        half = ""
    else:
        assert month_first is not None, written
        month, day, year, hour, minute, half = month_first.groups()
    h = int(hour) % 12 + (12 if half == "pm" else 0) if half else int(hour)
    local = datetime(int(year), MONTHS[month.lower()], int(day), h, int(minute), tzinfo=timezone(offset))
    return local.astimezone(UTC)


def prosilver_posts(html: str) -> list[TruePost]:
    """Posts of prosilver and its children."""
    soup = BeautifulSoup(html, "lxml")
    offset = phpbb_offset(html)
    posts = []
    for block in soup.find_all("div", class_="post"):
        post_id = re.fullmatch(r"p(\d+)", block.get("id") or "")
        if post_id is None:
            continue
        profile = block.find("dl", class_="postprofile")
        names = [text for a in profile.find("dt").find_all(["a", "strong", "span"]) if (text := a.get_text().strip())]
        line = block.find("p", class_="author").get_text(" ")
        message = next(div for div in block.find_all("div") if div.get("class") == ["content"])
        apart = list(message.find_all("blockquote"))
        apart += [p for box in message.find_all(class_="codebox") for p in box.find_all(["p", "dt"], recursive=False)]
        apart += message.find_all(class_="inline-attachment")
        at = phpbb_clock(line.split("»")[-1], offset)
        posts.append(TruePost(post_id[1], names[-1], at, False, visible_text(message, apart)))
    return posts


def subsilver_posts(html: str) -> list[TruePost]:
    """Posts of subsilver2: a table a post, an anchor with its id in the first cell."""
    soup = BeautifulSoup(html, "html.parser")
    posts = []
    for table in soup.find_all("table", class_="tablebg"):
        anchor = next((a for a in table.find_all("a") if re.fullmatch(r"p\d+", a.get("name") or "")), None)
        if anchor is None:
            continue
        posted = next(b for b in table.find_all("b") if b.get_text() == "Posted:")
        at = phpbb_clock(str(posted.next_sibling), timedelta())
        message = table.find("div", class_="postbody")
        name = anchor.find_next("b").get_text().strip()
        posts.append(TruePost(anchor["name"][1:], name, at, False, visible_text(message, [])))
    return posts


# --- XenForo -----------------------------------------------------------------------------------------


def xenforo2_posts(html: str) -> list[TruePost]:
    """Posts of XenForo 2: the id from the anchor, the name from the profile, the time from its seconds."""
    soup = BeautifulSoup(html, "lxml")
    posts = []
    for anchor in soup.find_all("span", class_="u-anchorTarget"):
        post_id = re.fullmatch(r"post-(\d+)", anchor.get("id") or "")
        block = anchor.find_parent("article")
        if post_id is None or block is None:
            continue
        name = block.find(class_="message-name") or block.find(class_="postUserName")
        stamp = next(
            int(value)
            for time in block.find_all("time")
            if not time.find_parent(class_="message-lastEdit")
            for value in (time.get("data-timestamp"), time.get("data-time"))
            if value and value.isdigit()
        )
        message = next(
            div for div in block.find_all("div", class_="bbWrapper") if not div.find_parent(class_="message-signature")
        )
        apart = [tag for tag in message.find_all(True) if has_class(tag, "bbCodeBlock--quote", "bbCodeQuote")]
        apart += [tag for tag in message.find_all(True) if has_class(tag, "bbCodeBlock-title", "bbCodeSpoiler-button")]
        at = datetime.fromtimestamp(stamp, UTC)
        posts.append(TruePost(post_id[1], name.get_text().strip(), at, True, visible_text(message, apart)))
    return posts


def xenforo1_posts(html: str) -> list[TruePost]:
    """Posts of XenForo 1: old dates are wall clock times, in UTC on the one board recorded."""
    soup = BeautifulSoup(html, "lxml")
    posts = []
    for anchor in soup.find_all("a", class_="post-anchor"):
        block = anchor.find_parent("li")
        name = block.find("h3", class_="userText").find("a", class_="username").get_text().strip()
        date = block.find(class_="datePermalink").find(class_="DateTime")
        if date.get("data-time"):
            at, seconds = datetime.fromtimestamp(int(date["data-time"]), UTC), True
        else:
            at = datetime.strptime(date["title"], "%b %d, %Y at %I:%M %p").replace(tzinfo=UTC)
            seconds = False
        message = block.find("article").find("blockquote")
        apart = message.find_all("div", class_="bbCodeQuote")
        apart += [tag for tag in message.find_all("div", class_="type") if tag not in apart]
        posts.append(TruePost(anchor["name"].removeprefix("post-"), name, at, seconds, visible_text(message, apart)))
    return posts
