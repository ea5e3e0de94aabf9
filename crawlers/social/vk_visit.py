"""A visit to VK: what is asked of its API, and what the answers lead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from crawlers.errors import (
    NotFoundError,
)
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import items_at, json_of, text_at, value_at, whole_at
from crawlers.social.asking import Api, Asked
from crawlers.social.visits import Answer, Job, Memory, seen_before
from crawlers.social.vk_answers import checked
from crawlers.social.vk_places import Place
from crawlers.social.vk_posts import page_of, people_of, words
from crawlers.types import (
    Json,
    Post,
    Response,
    Skip,
    Source,
)

_VERSION: Final = "5.199"
_TRIES: Final = 3  # of a question that came too soon
_HITS: Final = 200  # a search gives at most so many at once,
_DEEPEST: Final = 1_000  # and so many in all
_LISTED: Final = 100
_MOVED: Final = 5  # posts of a wall asked for twice, as some may have been deleted since
_LOOK_BACK: Final = timedelta(days=30)
_OVERLAP_S: Final = 3_600  # a search knows a post some minutes late
_ALWAYS_READ: Final = 300  # comments of a post read again whole when there are others; below them only new ones
_FIELDS: Final = "members_count,followers_count"


class VkVisit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, token: str, place: Place, source: Source, now: datetime) -> None:
        self._api = api
        self._token = token
        self._place = place
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        """The newest of each list, from a little before what is known."""
        first = self._now - _LOOK_BACK
        return [
            job
            | {"since": memory.since(_name(job), overlap_s=_OVERLAP_S, first=first if job["do"] == "search" else None)}
            for job in self._place.first
        ]

    def ask(self, job: Job, memory: Memory) -> Answer:
        """Asks one question. Raises: `CrawlError` of a kind."""
        kind = job.get("do")
        if kind == "search":
            return self._search(job, memory)
        if kind == "wall":
            return self._wall(job, memory)
        if kind == "post":
            return self._post(job, memory)
        if kind == "comments":
            return self._comments(job, memory)
        if kind == "topics":
            return self._topics(job, memory)
        return self._topic(job, memory)

    def _search(self, job: Job, memory: Memory) -> Answer:
        page, answer = self._asked(
            "newsfeed.search",
            {
                "q": text_at(job, "q"),
                "count": _HITS,
                "start_time": whole_at(job, "since"),
                "end_time": whole_at(job, "until"),
                "start_from": text_at(job, "from"),
                "extended": 1,
                "fields": _FIELDS,
            },
        )
        found = page_of(answer, page, self._source.lang)
        memory.saw(_name(job), found.posts, self._now)
        shown = (whole_at(job, "shown") or 0) + len(found.posts)
        times = [int(post.published.at.timestamp()) for post in found.posts if post.published is not None]
        onward: tuple[Job, ...] = ()
        missing = 0
        total = whole_at(answer, "response", "total_count") or whole_at(answer, "response", "count") or 0
        until, left = whole_at(job, "until"), whole_at(job, "left") or 0
        if until is not None and times and max(times) > until:
            missing = left  # the service does not go back further, whatever it is asked
        elif not seen_before(found.posts, whole_at(job, "since")):
            following = text_at(answer, "response", "next_from")
            if following is not None and times and following != text_at(job, "from"):
                onward = (job | {"from": following, "shown": shown},)
            elif total > shown and times and (until is None or min(times) < until):
                # One search shows no more: another one ends where it did.
                older = {name: job[name] for name in ("do", "q", "since")}
                onward = (older | {"until": min(times), "left": total - shown},)
            else:
                missing = max(left, total) - shown
        gap = None
        if missing > 0:
            gap = Gap(GapKind.NEWEST, "VK", _DEEPEST, text_at(job, "q"), missing)
        return self._answer(page, found.posts, onward, self._due(found.threads, memory), gap, found.skipped)

    def _wall(self, job: Job, memory: Memory) -> Answer:
        offset = whole_at(job, "offset") or 0
        words_of_search = text_at(job, "q")
        page, answer = self._asked(
            "wall.search" if words_of_search else "wall.get",
            {
                "owner_id": value_number(job, "owner"),
                "domain": text_at(job, "domain"),
                "query": words_of_search,
                "count": _LISTED,
                "offset": offset or None,
                "extended": 1,
                "fields": _FIELDS,
            },
        )
        found = page_of(answer, page, self._source.lang)
        pinned = {whole_at(item, "id") for item in items_at(answer, "response", "items") if whole_at(item, "is_pinned")}
        listed = [post for post in found.posts if int(post.key.rpartition("_")[2]) not in pinned]
        memory.saw(_name(job), listed, self._now)
        total = whole_at(answer, "response", "count") or 0
        shown = len(list(items_at(answer, "response", "items")))
        onward: tuple[Job, ...] = ()
        if shown and offset + shown < total and not seen_before(listed, whole_at(job, "since")):
            onward = (job | {"offset": max(offset + shown - _MOVED, offset + 1)},)
        people = people_of(answer)
        owner = value_number(job, "owner")
        title = people.names.get(owner) if owner is not None else None
        # Comments first: a long wall would leave more of them waiting than can be kept.
        later = (*self._due(found.threads, memory), *onward)
        return self._answer(page, found.posts, (), later, None, found.skipped, title)

    def _post(self, job: Job, memory: Memory) -> Answer:
        owner, number = value_number(job, "owner"), value_number(job, "post")
        page, answer = self._asked("wall.getById", {"posts": f"{owner}_{number}", "extended": 1, "fields": _FIELDS})
        found = page_of(answer, page, self._source.lang)
        if not found.posts:
            raise NotFoundError(self._place.address, 404, "VK knows no such post, or it was deleted")
        return self._answer(page, found.posts, (), self._due(found.threads, memory), None, found.skipped)

    def _due(self, threads: Sequence[tuple[int, int, int]], memory: Memory) -> tuple[Job, ...]:
        """The posts whose comments are to be read: there are others than the last time."""
        jobs: list[Job] = []
        for owner, number, count in threads:
            known = memory.notes.get(f"c{owner}_{number}")
            if memory.counted(f"{owner}_{number}", count) and count:
                jobs.append({"do": "comments", "owner": owner, "post": number, "known": known})
        return tuple(jobs)

    def _comments(self, job: Job, memory: Memory) -> Answer:
        """Comments of a post, newest first, or answers to one of them."""
        above, offset = whole_at(job, "comment"), whole_at(job, "offset") or 0
        owner, number = value_number(job, "owner"), value_number(job, "post")
        page, answer = self._asked(
            "wall.getComments",
            {
                "owner_id": owner,
                "post_id": number,
                "comment_id": above,
                "count": _LISTED,
                "offset": offset or None,
                "sort": "asc" if above else "desc",
                "thread_items_count": None if above else 10,
                "need_likes": 0,
                "extended": 1,
                "fields": "first_name,last_name",
            },
        )
        found = page_of(answer, page, self._source.lang)
        top = list(items_at(answer, "response", "items"))
        numbers = [one for item in top if (one := whole_at(item, "id")) is not None]
        numbers += [
            number for item in top for one in items_at(item, "thread", "items") if (number := whole_at(one, "id"))
        ]
        known = whole_at(job, "known") or 0
        total = whole_at(answer, "response", "current_level_count") or whole_at(answer, "response", "count") or 0
        onward: list[Job] = []
        news = any(number > known for number in numbers)
        if top and offset + len(top) < total and (above or news or offset + len(top) < _ALWAYS_READ):
            onward.append(job | {"offset": offset + len(top)})
        for item in top:
            count, shown = whole_at(item, "thread", "count") or 0, len(list(items_at(item, "thread", "items")))
            if count > shown:
                deeper = {name: job[name] for name in ("do", "owner", "post")}
                onward.append(deeper | {"comment": whole_at(item, "id"), "offset": shown})
        mark = f"c{owner}_{number}"
        best = memory.notes.get(mark)
        memory.notes[mark] = max([*numbers, best if isinstance(best, int) else 0], default=0)
        self._forget(memory)
        return self._answer(page, found.posts, tuple(onward), (), None, found.skipped)

    def _forget(self, memory: Memory) -> None:
        """Marks of posts whose counts are not kept any more go too."""
        for mark in [mark for mark in memory.notes if mark.startswith("c") and mark[1:] not in memory.counts]:
            del memory.notes[mark]

    def _topics(self, job: Job, memory: Memory) -> Answer:
        group, offset = text_at(job, "group"), whole_at(job, "offset") or 0
        page, answer = self._asked(
            "board.getTopics", {"group_id": group, "order": 1, "count": _LISTED, "offset": offset or None}
        )
        later: list[Job] = []
        topics = list(items_at(answer, "response", "items"))
        changed = 0
        for topic in topics:
            number, count = whole_at(topic, "id"), whole_at(topic, "comments")
            if number is None or count is None:
                continue
            before = memory.counts.get(f"t{number}", 0)
            if memory.counted(f"t{number}", count):
                changed += 1
                begun: Job = {"do": "topic", "group": group, "topic": str(number), "offset": max(0, before - _MOVED)}
                later.append(begun | {"title": text_at(topic, "title")})
        onward: tuple[Job, ...] = ()
        if changed and offset + len(topics) < (whole_at(answer, "response", "count") or 0):
            onward = (job | {"offset": offset + len(topics)},)
        return self._answer(page, (), onward, tuple(later))

    def _topic(self, job: Job, memory: Memory) -> Answer:
        group, topic = text_at(job, "group"), text_at(job, "topic")
        mark = f"t{topic}"
        alone = "offset" not in job
        offset = max(0, memory.counts.get(mark, 0) - _MOVED) if alone else whole_at(job, "offset") or 0
        page, answer = self._asked(
            "board.getComments",
            {
                "group_id": group,
                "topic_id": topic,
                "count": _LISTED,
                "offset": offset or None,
                "sort": "asc",
                "extended": 1,
            },
        )
        found = page_of(answer, page, self._source.lang)
        title = words(text_at(job, "title")) or None
        posts = [_titled(post, title) for post in found.posts]
        shown = len(list(items_at(answer, "response", "items")))
        onward: tuple[Job, ...] = ()
        if shown and offset + shown < (whole_at(answer, "response", "count") or 0):
            onward = ({"do": "topic", "group": group, "topic": topic, "title": title, "offset": offset + shown},)
        if self._place.first[0]["do"] == "topic":
            memory.counted(mark, offset + shown)
        return self._answer(page, posts, onward, (), None, found.skipped, title)

    def _answer(
        self,
        page: Response,
        posts: Sequence[Post],
        onward: tuple[Job, ...] = (),
        later: tuple[Job, ...] = (),
        gap: Gap | None = None,
        skipped: Sequence[Skip] = (),
        title: str | None = None,
    ) -> Answer:
        return Answer(tuple(posts), page, onward, later, tuple(skipped), gap, title)

    def _asked(self, method: str, asked: Asked) -> tuple[Response, Json]:
        """A method's answer; one that came too soon is asked for again. Raises: what its error means."""
        for left in reversed(range(_TRIES)):
            page = self._api.post(method, dict(asked) | {"v": _VERSION}, {"access_token": self._token})
            answer = json_of(page)
            if left and whole_at(answer, "error", "error_code") == 6:
                self._api.pause_s = 1.2
                continue
            return page, checked(answer, page)
        raise AssertionError("the last try returns or raises")


def value_number(job: Job, name: str) -> int | None:
    """A whole number in a question, negative ones too."""
    found = value_at(job, name)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _name(job: Job) -> str:
    """Under which name a list is remembered."""
    return " ".join(str(job.get(part) or "") for part in ("do", "q", "owner", "domain")).strip()


def _titled(post: Post, title: str | None) -> Post:
    return post if title is None else replace(post, title=title)
