"""What addresses of VK mean: a search, a wall, a post, a topic, a board."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qs, urlsplit

from crawlers.social.searches import parameter, quoted, terms
from crawlers.social.visits import Job
from crawlers.urls import host_of

_HOSTS: Final = frozenset({"vk.com", "www.vk.com", "m.vk.com", "vk.ru", "www.vk.ru", "m.vk.ru", "vkontakte.ru"})
_POST: Final = re.compile(r"wall(-?\d+)_(\d+)")
_WALL: Final = re.compile(r"/wall(-?\d+)/?$")
_TOPIC: Final = re.compile(r"topic-(\d+)_(\d+)")
_BOARD: Final = re.compile(r"/board(\d+)/?$")
_NUMBERED: Final = re.compile(r"/(id|club|public|event)(\d+)/?$")
_NAME: Final = re.compile(r"/([A-Za-z][\w.]{1,50})/?$")
_NO_NAMES: Final = frozenset(
    {"feed", "search", "login", "im", "friends", "groups", "video", "market", "apps", "away.php"}
)
SEARCH: Final = "https://vk.com/search?c%5Bsection%5D=statuses&q="


@dataclass(frozen=True, slots=True)
class Place:
    """What an address means: `first` are the questions that a visit begins with, without their bounds."""

    address: str
    what: str
    first: tuple[Job, ...]


def place_of(address: str) -> Place | None:
    """What an address of VK names, None for none: a search, wall, post, topic or board."""
    if host_of(address) not in _HOSTS:
        return None
    parts = urlsplit(address)
    shown = f"{parts.path} {parse_qs(parts.query).get('w', [''])[0]} {parse_qs(parts.query).get('z', [''])[0]}"
    query = parameter(address, "q", "c[q]")
    if (match := _TOPIC.search(shown)) is not None:
        topic = f"https://vk.com/topic-{match[1]}_{match[2]}"
        return Place(topic, "a topic of a board", ({"do": "topic", "group": match[1], "topic": match[2]},))
    if (match := _POST.search(shown)) is not None:
        job: Job = {"do": "post", "owner": int(match[1]), "post": int(match[2])}
        return Place(f"https://vk.com/wall{match[1]}_{match[2]}", "a post with its comments", (job,))
    if (match := _BOARD.search(parts.path)) is not None:
        return Place(f"https://vk.com/board{match[1]}", "a community's board", ({"do": "topics", "group": match[1]},))
    wall: Job | None = None
    if (match := _WALL.search(parts.path)) is not None:
        wall = {"do": "wall", "owner": int(match[1])}
    elif (match := _NUMBERED.search(parts.path)) is not None:
        wall = {"do": "wall", "owner": int(match[2]) * (1 if match[1] == "id" else -1)}
    elif (match := _NAME.search(parts.path)) is not None and match[1].lower() not in _NO_NAMES:
        wall = {"do": "wall", "domain": match[1]}
    if wall is not None:
        clean = f"https://vk.com{parts.path.rstrip('/')}"
        if query is None:
            return Place(clean, "a wall with its comments", (wall,))
        return Place(f"{clean}?q={quoted(query)}", "a search on a wall", (wall | {"q": query},))
    if query is not None:
        search: tuple[Job, ...] = tuple({"do": "search", "q": term} for term in terms(query))
        return Place(SEARCH + quoted(query), "a search over all open walls", search)
    return None
