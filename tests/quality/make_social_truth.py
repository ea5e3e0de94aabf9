"""Makes the truth of recorded answers of networks: a reader that shares nothing with the crawlers it judges.

    python -m tests.quality.make_social_truth FOLDER-OF-RECORDED-PAGES [--show]

What each network says is at fixed places of its answers; words come from the HTML that networks give beside their
own markup where they do (Reddit), read by BeautifulSoup with Python's parser. `--show` prints posts instead, to be
looked over by eye.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from bs4 import BeautifulSoup

from crawlers.types import Precision
from tests.quality.page_truth import TruePage, true_post, write_truth
from tests.quality.recorded import answers


class Said(NamedTuple):
    """One post as it stands in an answer."""

    key: str
    author: str | None
    at: datetime | None
    text: str


def main() -> None:
    """Writes a truth file for each network."""
    parser = argparse.ArgumentParser()
    parser.add_argument("shared", type=Path)
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    for name, crawler, pattern, read in SETS:
        pages = list(_pages(asked.shared, pattern, read))
        if asked.show:
            for file, said in pages:
                sys.stdout.write(f"\n== {file}\n" + "\n".join(map(repr, said)) + "\n")
            continue
        true = [
            TruePage(file, url_of(file), tuple(true_post(*one[:3], Precision.SECOND, one.text) for one in said))
            for file, said in pages
        ]
        write_truth(name, crawler, crawler, true)


def url_of(file: str) -> str:
    """Where an answer is taken to have stood: what it says must not depend on that."""
    return f"https://api.example/{file.replace('#', '/')}"


def _pages(shared: Path, pattern: str, read: Callable[[Any], Iterator[Said]]) -> Iterator[tuple[str, list[Said]]]:
    for path in sorted(shared.glob(pattern)):
        name = str(path.relative_to(shared))
        cassette = path.suffix == ".yaml" or "api/reddit" in name
        bodies = [one.body for one in answers(path)] if cassette else [path.read_bytes()]
        for number, body in enumerate(bodies):
            try:
                value = json.loads(body)
            except ValueError:
                continue
            said = list(read(value))
            if said:
                yield (f"{name}#{number}" if cassette else name), said


def _at(seconds: float) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC)


def _iso(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).replace(microsecond=0)


def _soup(markup: str) -> str:
    """The words of HTML, without quotes, blocks and line breaks as line breaks."""
    soup = BeautifulSoup(markup, "html.parser")
    # "RE: address" is what servers put before the words of those who quote a post
    for quote in soup.select("blockquote, .quote-inline"):
        quote.replace_with("\n")
    for line in soup.find_all(["br", "p", "li", "div", "h1", "h2", "td"]):
        line.insert_before("\n")
    return soup.get_text()


def vk(value: Any) -> Iterator[Said]:
    """Wall posts and comments that say where they belong."""
    response = value.get("response") if isinstance(value, dict) else None
    if isinstance(response, list):
        response = {"items": response}
    if not isinstance(response, dict):
        return
    names = {-one["id"]: html.unescape(one["name"]) for one in response.get("groups", [])}
    for one in response.get("profiles", []):
        if "name" in one:
            names[-one["id"]] = html.unescape(one["name"])
        else:
            names[one["id"]] = f"{one['first_name']} {one['last_name']}"
    for item in response.get("items", []):
        if not isinstance(item, dict) or item.get("deleted") or "date" not in item:
            continue
        text = html.unescape(item.get("text", "")).replace("<br>", "\n")
        text = re.sub(r"\[(?:id|club)\d+\|(.*?)\]", r"\1", text)
        if item.get("type") in ("friend", "wall_photo"):
            continue
        polls = [one["poll"] for one in item.get("attachments", []) if one.get("type") == "poll"]
        for poll in polls:
            text += "\n" + "\n".join([poll["question"], *(one["text"] for one in poll["answers"])])
        owner = item.get("owner_id", item.get("source_id", item.get("to_id")))
        if "post_type" in item or "copy_history" in item:
            key = f"{owner}_{item.get('post_id', item.get('id'))}"
            author = item.get("from_id", owner)
        elif "post_id" in item and owner is not None:
            key, author = f"{owner}_{item['post_id']}_{item['id']}", item["from_id"]
        else:
            continue
        yield Said(key, names.get(author), _at(item["date"]), text)


def youtube(value: Any) -> Iterator[Said]:
    """Films and comments."""
    for item in value["items"]:
        snippet = item["snippet"]
        if item["kind"] == "youtube#searchResult":
            text = html.unescape(snippet["description"])
            yield Said(item["id"]["videoId"], snippet["channelTitle"], _iso(snippet["publishedAt"]), text)
            continue
        below = [item] if item["kind"] == "youtube#comment" else [snippet["topLevelComment"]]
        below += item.get("replies", {}).get("comments", [])
        for one in below:
            said = one["snippet"]
            yield Said(one["id"], said["authorDisplayName"], _iso(said["publishedAt"]), said["textOriginal"])


def mastodon(value: Any) -> Iterator[Said]:
    """Posts of any answer, each once; a repost says nothing itself."""
    seen: set[str] = set()

    def walk(part: Any) -> Iterator[Said]:
        if isinstance(part, list):
            for one in part:
                yield from walk(one)
        elif isinstance(part, dict) and {"uri", "content", "visibility", "account"} <= set(part):
            if part["uri"] not in seen:
                seen.add(part["uri"])
                words = "" if part.get("reblog") else f"{part['spoiler_text']}\n{_soup(part['content'])}"
                for option in (part.get("poll") or {}).get("options", []) if not part.get("reblog") else []:
                    words += f"\n{option['title']}"
                yield Said(part["uri"], part["account"]["acct"], _iso(part["created_at"]), words)
        elif isinstance(part, dict):
            for one in part.values():
                yield from walk(one)

    yield from walk(value)


def reddit(value: Any) -> Iterator[Said]:
    """Posts and comments by their "kind"; words from the HTML that Reddit made of them."""
    seen: set[str] = set()

    def walk(part: Any) -> Iterator[Said]:
        if isinstance(part, list):
            for one in part:
                yield from walk(one)
        elif isinstance(part, dict):
            data = part.get("data")
            if part.get("kind") in ("t1", "t3") and isinstance(data, dict) and data["name"] not in seen:
                seen.add(data["name"])
                body = data.get("body" if part["kind"] == "t1" else "selftext", "")
                if body not in ("[deleted]", "[removed]"):
                    made = data.get("body_html" if part["kind"] == "t1" else "selftext_html") or ""
                    words = _soup(html.unescape(made) if made.startswith("&lt;") else made)
                    if part["kind"] == "t3" and not body and not data["is_self"]:
                        words = data["url"]
                    author = data["author"] if data["author"] != "[deleted]" else None
                    yield Said(data["name"], author, _at(data["created_utc"]), words)
            for one in part.values():
                yield from walk(one)

    yield from walk(value)


def bluesky(value: Any) -> Iterator[Said]:
    """Lone records and the post at the top of a thread."""
    post = value.get("thread", {}).get("post", value) if isinstance(value, dict) else {}
    record = post.get("record", post.get("value", {}))
    if isinstance(record, dict) and record.get("$type") == "app.bsky.feed.post":
        yield Said(post["uri"], post.get("author", {}).get("handle"), _iso(record["createdAt"]), record["text"])


def hackernews(value: Any) -> Iterator[Said]:
    """An item of the site's own API."""
    if isinstance(value, dict):
        yield Said(str(value["id"]), value["by"], _at(value["time"]), value.get("text") or value["url"])


def stackexchange(value: Any) -> Iterator[Said]:
    """Questions with their comments and answers; these recorded ones have no words."""
    seen: set[str] = set()
    for item in value["items"] if isinstance(value, dict) else value:
        for one in (item, *item.get("comments", []), *item.get("answers", [])):
            kind = next(kind for kind in ("comment", "answer", "question") if f"{kind}_id" in one)
            key = f"{kind}:{one[f'{kind}_id']}"
            if key not in seen:
                seen.add(key)
                yield Said(key, one["owner"]["display_name"], _at(one["creation_date"]), _soup(one.get("body", "")))


SETS: list[tuple[str, str, str, Callable[[Any], Iterator[Said]]]] = [
    ("vk", "vk", "data/api/vk/*.json", vk),
    ("youtube", "youtube", "samples/youtube/*.json", youtube),
    ("mastodon", "mastodon", "data/api/mastodon/*.yaml", mastodon),
    ("mastodon_samples", "mastodon", "samples/mastodon/*.yaml", mastodon),
    ("reddit", "reddit", "data/api/reddit/*.json", reddit),
    ("bluesky", "bluesky", "samples/bluesky/*record*.json", bluesky),
    ("bluesky_thread", "bluesky", "samples/bluesky/thread*.json", bluesky),
    ("hackernews", "hackernews", "samples/hackernews/item*.json", hackernews),
    ("stackexchange", "stackexchange", "data/api/discourse_stackexchange/stackexchange_*", stackexchange),
]

if __name__ == "__main__":
    main()
