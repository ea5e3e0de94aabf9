"""Second readers of recorded Discourse, Vanilla, Drupal and Vauva pages; see `forum_truth`.

The crawlers read with lexbor by classes; here BeautifulSoup goes by anchors, ids and the pages' own format of dates.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from bs4 import BeautifulSoup, Tag

from tests.quality.forum_truth import TruePost, visible_text


def discourse_posts(answer: str) -> list[TruePost]:
    """Posts of a JSON answer; cards that the board made of links count as the address written."""
    data: Any = json.loads(answer)
    items: Iterable[Any] = data.get("latest_posts") or data.get("post_stream", {}).get("posts") or [data]
    posts = []
    for item in items:
        soup = BeautifulSoup(f"<div>{item['cooked']}</div>", "html.parser")
        for card in soup.find_all("aside", class_="onebox"):
            card.replace_with(f" {card.find('a')['href']} ")
        apart = soup.find_all(["aside", "blockquote"]) + soup.find_all("div", class_="meta")
        at = datetime.fromisoformat(item["created_at"]).replace(microsecond=0).astimezone(UTC)
        posts.append(TruePost(str(item["id"]), item["username"], at, True, visible_text(soup, apart)))
    return posts


def vanilla2_posts(html: str) -> list[TruePost]:
    """Posts of Vanilla 2: the name from the picture's title, the time from the permalink."""
    soup = BeautifulSoup(html, "html.parser")
    posts = []
    for block in soup.find_all(id=re.compile(r"^(Discussion|Comment)_\d+$")):
        message = block.find(class_="Message")
        kind, number = block["id"].split("_")
        name = block.find("a", class_="PhotoWrap")["title"]
        at = datetime.fromisoformat(block.find("a", class_="Permalink").find("time")["datetime"])
        text = visible_text(message, message.find_all("blockquote"))
        posts.append(TruePost(f"discussion:{number}" if kind == "Discussion" else number, name, at, True, text))
    return posts


def drupal6_posts(html: str) -> list[TruePost]:
    """Posts of the recorded Drupal 6 forum: day before month; the pages do not tell their zone, UTC is taken."""
    soup = BeautifulSoup(html, "html.parser")
    node = soup.find("div", class_="node")
    number = re.search(r"Mirrored from \S+/node/(\d+) ", html)
    assert number is not None
    posts = [_drupal6_post(f"node:{number[1]}", node)]
    for anchor in soup.find_all("a", id=re.compile(r"^comment-\d+$")):
        posts.append(_drupal6_post(anchor["id"].removeprefix("comment-"), anchor.find_next_sibling("div")))
    return posts


def _drupal6_post(key: str, block: Tag) -> TruePost:
    line = " ".join(block.find(class_="submitted").get_text().split())
    said = re.match(
        r"Submitted by (.+?)(?: \(not verified\))? on [A-Z][a-z]{2}, (\d\d)/(\d\d)/(\d{4}) - (\d\d):(\d\d)\.?$", line
    )
    assert said is not None, line
    name, day, month, year, hour, minute = said.groups()
    at = datetime(int(year), int(month), int(day), int(hour), int(minute), tzinfo=UTC)
    content = block.find("div", class_="content")
    apart = content.find_all("blockquote") + content.find_all("div", class_="forum-topic-navigation")
    return TruePost(key, name, at, False, visible_text(content, apart))


def vauva_posts(html: str) -> list[TruePost]:
    """Posts of vauva.fi: the node, then the comments by the anchors of their numbers."""
    soup = BeautifulSoup(html, "html.parser")
    node = soup.find(class_=re.compile(r"^node-\d+$"))
    number = next(name for name in node["class"] if re.fullmatch(r"node-\d+", name))
    posts = [_vauva_post(number.replace("-", ":"), node)]
    for link in soup.find_all("a", href=re.compile(r"^#\d+$")):
        posts.append(_vauva_post(link["href"][1:], soup.find(id=link["href"][1:])))
    return posts


def _vauva_post(key: str, block: Tag) -> TruePost:
    name = block.find("article", class_="user").get_text().strip()
    at = datetime.fromisoformat(block.find("time")["datetime"]).astimezone(UTC)
    content = block.find("div", class_="content")
    return TruePost(key, name, at, True, visible_text(content, content.find_all("blockquote")))


def yle_comments(answer: str) -> list[TruePost]:
    """Comments of Yle's answer: plain text in JSON, each with its own zone."""
    return [
        TruePost(c["id"], c["author"], datetime.fromisoformat(c["createdAt"]).astimezone(UTC), True, c["content"])
        for c in json.loads(answer)
    ]
