"""JSON Feed, also as people really write it."""

from __future__ import annotations

import json

from crawlers.feeds.document import read_document
from crawlers.feeds.reading import Entry, Links
from tests.unit.crawlers.feed_samples import answer

URL = "https://json.example/feed.json"
FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Uutiset",
    "language": "fi-FI",
    "next_url": "?page=2",
    "authors": [{"name": "Toimitus"}],
    "items": [
        {
            "id": "a-1",
            "url": "/1",
            "title": "Otsikko &  co",
            "content_html": "<p>Nordlehti</p><p>kasvaa</p>",
            "content_text": "not this",
            "date_published": "2026-11-20T10:00:00+02:00",
            "date_modified": "2026-11-20T12:00:00+02:00",
            "authors": [{"name": "Aino"}, {"name": "Eero", "url": "x"}, {"url": "y"}],
            "language": "sv",
        },
        {
            "id": 7,
            "external_url": "https://else.example/",
            "content_text": "one\n\ntwo  <b>",
            "date_modified": "2026-11-19",
        },
        {"id": None, "url": None, "summary": "only a summary", "author": {"name": "Old style"}, "title": 5},
        {"id": "s", "content_text": "lone \ud800 surrogate"},
        "not an object",
        {},
    ],
}


def test_items_are_read_leniently() -> None:
    feed = read_document(answer(json.dumps(FEED), "application/feed+json", URL))
    assert (feed.format, feed.title, feed.lang, feed.unreadable) == ("json", "Uutiset", "fi-FI", 1)
    assert feed.links == Links(next="https://json.example/feed.json?page=2")
    assert feed.entries == (
        Entry(
            id="a-1",
            link="https://json.example/1",
            title="Otsikko & co",
            text="Nordlehti\nkasvaa",
            author="Aino, Eero",
            published="2026-11-20T10:00:00+02:00",
            updated="2026-11-20T12:00:00+02:00",
            lang="sv",
        ),
        Entry(id="7", link="https://else.example/", text="one\ntwo <b>", author="Toimitus", published="2026-11-19"),
        Entry(text="only a summary", author="Old style"),
        Entry(id="s", text="lone ? surrogate", author="Toimitus"),
        Entry(author="Toimitus"),
    )


def test_an_author_may_be_alone_and_old() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1",
        "author": {"name": "me"},
        "items": [{"id": "1", "author": "you"}, {}],
    }
    assert [entry.author for entry in read_document(answer(json.dumps(feed), None, URL)).entries] == ["you", "me"]
