"""Our posts say what feedparser reads: on all of its own cases, and on real feeds nothing is lost."""

from __future__ import annotations

import io
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, Final

import feedparser
import pytest

from crawlers.errors import ParseError
from crawlers.feeds.document import read_document
from crawlers.feeds.lenient import read_leniently
from crawlers.feeds.posts import posts_of
from crawlers.feeds.reading import Feed, OddFeedError
from crawlers.feeds.wellformed import read_wellformed
from crawlers.types import Post, Response
from tests.quality.feedparser_cases import NOW, Case, Reading, cases, folded, parsed, readings

MOST_DIFFERENT: Final = 0.02
CLASSES: Final = {
    "name_alone": "the author without the e-mail address that feedparser writes beside the name",
    "same_twice": "an entry that stands twice in all its words is one post",
    "undeclared": "bytes of an encoding that is nowhere declared, or not the declared one: both guess",
    "comments_in_html": "comments, doctypes and CDATA inside HTML, as browsers understand them",
}
FEED_FILES: Final = (".xml", ".rss", ".atom", ".rdf", ".json")


def our_posts(response: Response) -> tuple[Post, ...] | None:
    """The posts, None where we say in words that this is no feed."""
    try:
        feed = read_document(response)
    except ParseError:
        return None
    return posts_of(feed, "key", now=NOW, lang=None, zone=None)


def differences(post: Post, theirs: Reading) -> set[str]:
    """The fields in which a post is not what feedparser reads."""
    found = set()
    if post.platform == "feed" and theirs.id and post.key not in (f"key {theirs.id}", f"key {theirs.id} {theirs.link}"):
        found.add("id")
    if post.url != theirs.link:
        found.add("link")
    if folded(post.title) != theirs.title:
        found.add("title")
    if folded(post.text) != theirs.text:
        found.add("text")
    if (post.author or "") != theirs.author:
        found.add("author")
    if (int(post.published.at.timestamp()) if post.published else None) != theirs.published:
        found.add("date")
    return found


def judged(case: Case, posts: tuple[Post, ...], feed: Any) -> tuple[set[str], set[str]]:
    """The classes of a case's differences, and its fields that differ in no class."""
    theirs = readings(feed)
    classes: set[str] = set()
    if len(posts) < len(theirs) == len(set(theirs)) + len(theirs) - len(posts):
        theirs = tuple(dict.fromkeys(theirs))
        classes.add("same_twice")
    if len(posts) != len(theirs):
        return classes, {"count"}
    unclassed: set[str] = set()
    for post, reading in zip(posts, theirs, strict=True):
        for field in differences(post, reading):
            if field == "author" and post.author == reading.author_name:
                classes.add("name_alone")
            elif field in ("title", "text") and guessed(case, feed):
                classes.add("undeclared")
            elif field in ("title", "text") and has_declarations(case, reading):
                classes.add("comments_in_html")
            else:
                unclassed.add(field)
    return classes, unclassed


def guessed(case: Case, feed: Any) -> bool:
    """True if feedparser had to override what was declared, or nothing was, and bytes above ASCII are there."""
    overridden = isinstance(
        feed.get("bozo_exception"), feedparser.CharacterEncodingOverride | feedparser.CharacterEncodingUnknown
    )
    return overridden and not case.body.isascii()


def has_declarations(case: Case, reading: Reading) -> bool:
    """True if a comment or declaration stands in the HTML of an entry, in the file or as feedparser has it."""
    inside = case.body.partition(b"-->")[2]  # without the case's own comment
    return "<!" in reading.markup or "&lt;!" in reading.markup or b"&lt;!" in inside


def test_posts_agree_with_feedparser_on_its_own_cases(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shared / "data" / "feeds" / "feedparser"
    by_class: dict[str, list[str]] = defaultdict(list)
    fields: Counter[str] = Counter()
    unclassed: dict[str, set[str]] = {}
    files = with_entries = differing = entries = 0
    for case in cases(folder):
        files += 1
        feed = parsed(case)
        posts = our_posts(case.response) or ()
        entries += len(feed.entries)
        with_entries += bool(feed.entries)
        classes, other = judged(case, posts, feed)
        if classes or other:
            differing += 1
        for name in classes:
            by_class[name].append(case.name)
        if other:
            unclassed[case.name] = other
        fields.update(other)
    for path in sorted(folder.rglob("*.json")):
        files += 1
        assert_json_case_is_read(path)
    lines = [
        f"\nfeedparser's cases: {files} files, {with_entries} of them with {entries} entries;"
        f" {files - differing} agree, {differing} differ"
    ]
    lines += [f"  {len(names):4} {name}: {CLASSES[name]}" for name, names in sorted(by_class.items())]
    with capsys.disabled():
        sys.stdout.write("\n".join(lines) + "\n")
    assert unclassed == {}
    assert files >= 2107
    assert len(by_class) <= 5
    assert differing <= MOST_DIFFERENT * files


def assert_json_case_is_read(path: Path) -> None:
    """feedparser of today reads no JSON: the case is compared with the JSON itself."""
    items = json.loads(path.read_text("utf-8"))["items"]
    url = f"http://feeds.example/{path.name}"
    posts = our_posts(Response(url, url, 200, {"content-type": "application/feed+json"}, path.read_bytes(), NOW))
    assert posts is not None
    assert [post.key for post in posts] == [f"key {item['id']}" for item in items]
    assert [post.url for post in posts] == [item["url"] for item in items]
    assert [post.title for post in posts] == [item.get("title") for item in items]
    assert [post.author for post in posts] == ["me", "you"]
    assert [post.text for post in posts] == ["This is a second item.", "Hello, world!"]


def real_feeds(shared: Path) -> dict[str, list[Path]]:
    """The feed files of others by the folder they come from."""
    folders = {
        "samples/feeds": shared / "samples" / "feeds",
        **{f"data/feeds/{name}": shared / "data" / "feeds" / name for name in ("feedjira", "feedrs", "gofeed")},
    }
    return {
        name: sorted(path for path in folder.rglob("*") if path.suffix in FEED_FILES and not is_expectation(path))
        for name, folder in folders.items()
    }


def json_items(body: bytes) -> int:
    """How many objects stand in the list of items of a JSON Feed; 0 for JSON that is none, or broken."""
    try:
        feed = json.loads(body)
    except ValueError:
        return 0
    is_feed = isinstance(feed, dict) and "jsonfeed.org" in str(feed.get("version"))
    return sum(isinstance(item, dict) for item in feed.get("items") or ()) if is_feed else 0


def is_expectation(path: Path) -> bool:
    """True for a result that a test of its own project expects, which stands beside the feed."""
    return path.name.endswith(".serde.json") or (path.suffix == ".json" and path.with_suffix(".xml").exists())


def test_no_entry_of_real_feeds_is_lost(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = ["\nfeeds                files  entries there to read  posts"]
    lost = []
    for name, paths in real_feeds(shared).items():
        totals: Counter[str] = Counter()
        for path in paths:
            body = path.read_bytes()
            url = f"http://feeds.example/{path.name}"
            posts = our_posts(Response(url, url, 200, {}, body, NOW)) or ()
            theirs = json_items(body) if path.suffix == ".json" else len(feedparser.parse(io.BytesIO(body)).entries)
            totals.update(files=1, theirs=theirs, ours=len(posts))
            if len(posts) < theirs:
                lost.append((path.name, len(posts), theirs))
        assert totals["files"] > 10
        lines.append(f"{name:20} {totals['files']:5}  {totals['theirs']:21}  {totals['ours']:5}")
    with capsys.disabled():
        sys.stdout.write("\n".join(lines) + "\n")
    assert lost == []


def test_the_quick_reader_reads_real_feeds_as_the_thorough_one(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [path for paths in real_feeds(shared).values() for path in paths if path.suffix != ".json"]
    paths += sorted((shared / "data" / "feeds" / "feedparser").rglob("*.xml"))
    quick = 0
    different = []
    for path in paths:
        xml = path.read_bytes().lstrip()
        url = f"http://feeds.example/{path.name}"
        try:
            feed = read_wellformed(xml, url)
        except OddFeedError:
            continue
        quick += 1
        if without_language(feed) != without_language(read_leniently(xml, url)):
            different.append(path.name)
    with capsys.disabled():
        sys.stdout.write(f"\nquick reader: {quick} of {len(paths)} files\n")
    assert different == []
    assert quick > len(paths) / 2


def without_language(feed: Feed) -> list[tuple[object, ...]]:
    """The entries but for their language: feedparser lets it pass down to entries, we look for it when needed."""
    return [tuple(value for name, value in entry._asdict().items() if name != "lang") for entry in feed.entries]
