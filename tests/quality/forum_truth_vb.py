"""What really stands on the recorded pages of vBulletin and Phorum, read a second time and in another way.

As `forum_truth`: BeautifulSoup's tree, other elements than the crawlers look at, dates by the format strings
of these very boards. `make_forum_truth` writes what these readers find into the checked-in truth files.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bs4 import BeautifulSoup, Tag

from tests.quality.forum_truth import TruePost, has_class, visible_text

# First days of the Persian years that occur, looked up in a printed calendar.
NOROOZ = {1394: date(2015, 3, 21)}
PACIFIC = ZoneInfo("America/Los_Angeles")

HEAD = re.compile(r"\s*<b>Lähettäjä</b>:\s*(.*?)\s*<br/?>\s*Päivämäärä:\s*([\d. :]+?)\s*<br/?>", re.DOTALL)


def vb4_german_posts(html: str) -> list[TruePost]:
    """A much changed theme: the time in a bare cell, the name in the link of the online picture's alt text."""
    soup = BeautifulSoup(html, "html.parser")
    posts = []
    for block in soup.find_all("li", class_="postcontainer"):
        name = block.find("img", class_="onlinestatus")["alt"].rsplit(" ist ", 1)[0]
        day, month, year, hour, minute = map(
            int, re.search(r"(\d\d)\.(\d\d)\.(\d{4}),\s*(\d\d):(\d\d)", block.find("dl").get_text()).groups()
        )
        message = block.find("blockquote", class_="postcontent")
        apart = [tag for tag in message.find_all(True) if has_class(tag, "bbcode_container", "tapatalkSignatur")]
        text = visible_text(message, [tag for tag in apart if tag.find("pre") is None])
        posts.append(TruePost(block["id"][5:], name, datetime(year, month, day, hour, minute, tzinfo=UTC), False, text))
    return posts


def vb4_persian_posts(html: str) -> list[TruePost]:
    """Dates of the Persian calendar: six months of 31 days, then of 30."""
    soup = BeautifulSoup(html, "html.parser")
    posts = []
    for anchor in soup.find_all("a", class_="postcounter"):
        block = anchor.find_parent("li")
        year, month, day, hour, minute = map(int, re.findall(r"\d+", block.find(class_="postdate").get_text()))
        days = min(month - 1, 6) * 31 + max(month - 7, 0) * 30 + day - 1
        at = datetime.combine(NOROOZ[year] + timedelta(days), time(hour, minute), UTC)
        name = block.find(attrs={"data-user": True})["data-user"]
        message = block.find("blockquote", class_="postcontent")
        apart = [tag for tag in message.find_all(True) if has_class(tag, "bbcode_quote")]
        posts.append(TruePost(anchor["name"][4:], name, at, False, visible_text(message, apart)))
    return posts


def vb5_posts(html: str) -> list[TruePost]:
    """Posts by their time stamps; comments by the clock shown, which on this board is an hour behind Pacific time."""
    soup = BeautifulSoup(html, "lxml")
    posts = []
    for block in soup.find_all("li", attrs={"data-node-id": True}):
        own = [tag for tag in block.find_all(True) if tag.find_parent("li", attrs={"data-node-id": True}) is block]
        message = next((tag for tag in own if tag.get("itemprop") in ("text", "commentText")), None)
        if message is None:
            continue
        name = next(tag for tag in own if tag.get("data-vbnamecard")).get_text().strip()
        stamp = block.get("data-node-publishdate")
        if stamp:
            at, seconds = datetime.fromtimestamp(int(stamp), UTC), True
        else:
            shown = next(tag for tag in own if has_class(tag, "b-post__timestamp")).get_text().strip()
            wall = datetime.strptime(shown, "%m-%d-%Y, %I:%M %p").replace(tzinfo=PACIFIC) + timedelta(hours=1)
            at, seconds = wall.astimezone(UTC), False
        apart = [tag for tag in message.find_all(True) if has_class(tag, "bbcode_quote", "bbcode_description")]
        apart += [tag for tag in message.find_all("div", class_="smallfont") if tag.find("input")]
        posts.append(TruePost(block["data-node-id"], name, at, seconds, visible_text(message, apart)))
    return posts


def phorum3_posts(html: str) -> list[TruePost]:
    """The lines of a Finnish board: "Lähettäjä: NAME", "Päivämäärä: D.M.YY h:m:s", an empty one, the text."""
    soup = BeautifulSoup(html, "html.parser")
    posts = []
    for anchor in soup.find_all("a", attrs={"name": re.compile(r"^reply_\d+$")}):
        cell = anchor.find_next("td", class_="postbody").find("p", class_="PhorumMessage")
        source = cell.decode_contents()
        head = re.match(
            r"\s*<b>Lähettäjä</b>:\s*(.*?)\s*<br/?>\s*Päivämäärä:\s*([\d. :]+?)\s*<br/?>", source, re.DOTALL
        )
        assert head is not None, source[:200]
        at = datetime.strptime(head[2], "%d.%m.%y %H:%M:%S").replace(tzinfo=ZoneInfo("Europe/Helsinki"))
        name = BeautifulSoup(head[1], "html.parser").get_text().strip()
        body = BeautifulSoup(source[head.end() :], "html.parser")
        posts.append(TruePost(anchor["name"][6:], name, at.astimezone(UTC), True, visible_text(body, list[Tag]())))
    return posts
