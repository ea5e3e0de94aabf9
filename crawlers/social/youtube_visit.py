"""A visit to YouTube: what is asked of its API within the day's units, and what the answers lead to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from crawlers.errors import (
    LoginRequiredError,
    NeedsKeyError,
    NotFoundError,
    ParseError,
    RateLimitedError,
    SpendingCapError,
    StatusError,
)
from crawlers.gaps import Gap, GapKind
from crawlers.json_values import items_at, json_of, text_at, value_at, whole_at
from crawlers.social.asking import Api, Asked, iso
from crawlers.social.visits import Answer, Job, Memory, seen_before
from crawlers.social.youtube_posts import comments_of, video_id_of, videos_of
from crawlers.types import Json, Key, Response, Skip, Source

KEY: Final = Key(
    "youtube.key",
    "API key of Google Cloud with the YouTube Data API",
    "https://console.cloud.google.com/apis/credentials",
)
UNITS_A_DAY: Final = 2_500
"""Of the 10,000 that a key has by default: so several places can share one."""

_SEARCH_UNITS: Final = 100
_PACIFIC: Final = ZoneInfo("America/Los_Angeles")  # the quota's day begins there
_LOOK_BACK: Final = timedelta(days=30)
_OVERLAP_S: Final = 6 * 3600
_FOUND: Final = 50
_COMMENTS: Final = 100
_DEEPEST: Final = 500  # a search lists no more, whatever total it tells
_FIRST_PAGES: Final = 4  # of comments of a film that is new to us
_WATCHED: Final = 50  # films whose number of comments is asked for at each visit: one question
_SPENT: Final = frozenset({"quotaExceeded", "dailyLimitExceeded"})
_TOO_FAST: Final = frozenset({"rateLimitExceeded", "userRateLimitExceeded"})
_NO_COMMENTS: Final = frozenset(
    {"commentsDisabled", "videoNotFound", "channelNotFound", "playlistNotFound", "commentNotFound"}
)


class YoutubeVisit:
    """One visit: what is asked, and what answers lead to."""

    def __init__(self, api: Api, first: Job, source: Source, now: datetime) -> None:
        self._api = api
        self._first = first
        self._source = source
        self._now = now

    def begin(self, memory: Memory) -> Sequence[Job]:
        """The place itself, then the films known from before, for their new comments."""
        first = self._first
        if first["do"] == "search":
            since = memory.since("search", overlap_s=_OVERLAP_S, first=self._now - _LOOK_BACK)
            first = first | {"since": since}
        known = memory.notes.get("films")
        films: list[Json] = known[:_WATCHED] if isinstance(known, list) else []
        return [first, {"do": "videos", "ids": films, "old": True}] if films and first["do"] == "search" else [first]

    def ask(self, job: Job, memory: Memory) -> Answer:
        """Asks one question. Raises: `SpendingCapError`, `CrawlError` of a kind."""
        kind = job.get("do")
        if kind == "search":
            return self._search(job, memory)
        if kind == "videos":
            return self._videos(job, memory)
        if kind == "channel":
            return self._channel(job, memory)
        if kind == "uploads":
            return self._uploads(job, memory)
        return self._comments(job, memory)

    def _search(self, job: Job, memory: Memory) -> Answer:
        since = whole_at(job, "since")
        asked: Asked = {
            "part": "snippet",
            "type": "video",
            "order": "date",
            "q": text_at(job, "q"),
            "maxResults": _FOUND,
            "publishedAfter": None if since is None else iso(since),
            "relevanceLanguage": self._source.lang,
            "pageToken": text_at(job, "page"),
        }
        page, answer = self._asked("search", asked, memory, _SEARCH_UNITS)
        found = videos_of(answer, page, self._source.lang)
        memory.saw("search", found, self._now)
        shown = (whole_at(job, "shown") or 0) + len(found)
        following = text_at(answer, "nextPageToken")
        onward: list[Job] = [_films([post.key for post in found])] if found else []
        gap = None
        if following is not None and found and not seen_before(found, since):
            if shown < _DEEPEST:
                onward.append(job | {"page": following, "shown": shown})
            else:
                gap = Gap(GapKind.NEWEST, "YouTube", _DEEPEST, text_at(job, "q"))
        # What a search tells of a film is cut short: the films themselves are asked for.
        return Answer(page=page, onward=tuple(onward), gap=gap)

    def _videos(self, job: Job, memory: Memory) -> Answer:
        ids = [one for one in _listed(job, "ids") if isinstance(one, str)]
        asked: Asked = {"part": "snippet,statistics", "id": ",".join(ids), "maxResults": _FOUND}
        page, answer = self._asked("videos", asked, memory)
        posts = videos_of(answer, page, self._source.lang)
        if self._first["do"] == "videos" and not posts:
            raise NotFoundError(self._source.address, 404, "YouTube knows no such film, or it was taken away")
        later: list[Job] = []
        for post in posts:
            count = post.reach.replies or 0
            if self._first["do"] != "channel" and memory.counted(post.key, count) and count:
                later.append({"do": "comments", "video": post.key})
        if not job.get("old"):
            known = [one for one in _listed(memory.notes, "films") if isinstance(one, str)]
            watched: list[Json] = [*dict.fromkeys([*ids, *known])]
            memory.notes["films"] = watched[:_WATCHED]
        return Answer(posts, page, later=tuple(later))

    def _channel(self, job: Job, memory: Memory) -> Answer:
        """A channel's list of films and its newest comments."""
        given = {name: text_at(job, name) for name in ("id", "forHandle", "forUsername")}
        page, answer = self._asked("channels", {"part": "snippet,contentDetails,statistics", **given}, memory)
        channel = next(items_at(answer, "items"), None)
        number = text_at(channel, "id")
        if number is None:
            raise NotFoundError(self._source.address, 404, "YouTube knows no such channel")
        uploads = text_at(channel, "contentDetails", "relatedPlaylists", "uploads")
        onward: list[Job] = []
        if uploads is not None:
            onward.append({"do": "uploads", "list": uploads, "since": memory.since("uploads", overlap_s=_OVERLAP_S)})
        onward.append({"do": "comments", "channel": number, "since": memory.since("comments", overlap_s=_OVERLAP_S)})
        return Answer(page=page, onward=tuple(onward), title=text_at(channel, "snippet", "title"))

    def _uploads(self, job: Job, memory: Memory) -> Answer:
        asked: Asked = {
            "part": "snippet,contentDetails",
            "playlistId": text_at(job, "list"),
            "maxResults": _FOUND,
            "pageToken": text_at(job, "page"),
        }
        page, answer = self._asked("playlistItems", asked, memory)
        found = videos_of(answer, page, self._source.lang)
        memory.saw("uploads", found, self._now)
        onward: list[Job] = []
        ids = [number for item in items_at(answer, "items") if (number := video_id_of(item)) is not None]
        if ids:
            onward.append(_films(ids))
        following = text_at(answer, "nextPageToken")
        if following is not None and not seen_before(found, whole_at(job, "since")):
            onward.append(job | {"page": following})
        return Answer(page=page, onward=tuple(onward))

    def _comments(self, job: Job, memory: Memory) -> Answer:
        """A page of comments of a film or a whole channel, newest first, or of answers to one of them."""
        parent, video, channel = text_at(job, "parent"), text_at(job, "video"), text_at(job, "channel")
        list_name = "comments" if channel is not None else f"of {video}"
        since = whole_at(job, "since")
        if channel is None and parent is None and "page" not in job:
            since = memory.since(list_name, overlap_s=0)
        asked: Asked = {"maxResults": _COMMENTS, "textFormat": "plainText", "pageToken": text_at(job, "page")}
        if parent is not None:
            # the API gives no film with these: "about" is ours, for whoever reads the kept page
            more: Asked = {"part": "snippet", "parentId": parent}
            path = "comments"
        else:
            more = {
                "part": "snippet,replies",
                "order": "time",
                "videoId": video,
                "allThreadsRelatedToChannelId": channel,
            }
            path = "commentThreads"
        try:
            page, answer = self._asked(path, {**more, **asked}, memory)
        except LoginRequiredError as error:  # comments are switched off there: nothing is missing
            return Answer(skipped=(Skip("comments_off", error.detail, error.url),))
        if parent is not None and video is not None:
            page = replace(page, final_url=f"{page.final_url}&about={video}")
        posts = comments_of(answer, page, self._source.lang)
        onward: list[Job] = []
        for item in items_at(answer, "items"):
            count, shown = (
                whole_at(item, "snippet", "totalReplyCount") or 0,
                len(list(items_at(item, "replies", "comments"))),
            )
            thread = text_at(item, "id")
            if count > shown and thread is not None and memory.counted(f"in {thread}", count):
                onward.append({"do": "comments", "parent": thread, "video": text_at(item, "snippet", "videoId")})
        following = text_at(answer, "nextPageToken")
        top = [post for post in posts if "." not in post.key]
        pages = (whole_at(job, "pages") or 1) + 1
        gap = None
        if parent is None:
            memory.saw(list_name, top, self._now)
            if channel is None:
                memory.oldest.pop(list_name, None)
        if following is not None and (parent is not None or not seen_before(top, since)):
            if since is None and parent is None and pages > _FIRST_PAGES:
                gap = Gap(GapKind.NEWEST_COMMENTS, "YouTube", _FIRST_PAGES * _COMMENTS)
            else:
                onward.append(job | {"page": following, "pages": pages, "since": since})
        self._forget(memory)
        return Answer(posts, page, tuple(onward), gap=gap)

    def _forget(self, memory: Memory) -> None:
        """Newest comments are remembered of the films that are watched, no others."""
        films = {f"of {number}" for number in memory.counts}
        for name in [name for name in memory.newest if name.startswith("of ") and name not in films]:
            del memory.newest[name]

    def _asked(self, path: str, asked: Asked, memory: Memory, units: int = 1) -> tuple[Response, Json]:
        """The answer, its units counted. Raises: `SpendingCapError` before more is spent than may be."""
        day = self._now.astimezone(_PACIFIC).date().isoformat()
        spent = whole_at(memory.notes, "units") or 0 if memory.notes.get("day") == day else 0
        if spent + units > UNITS_A_DAY:
            detail = f"{spent} of the {UNITS_A_DAY} units that this place may spend a day are spent"
            raise SpendingCapError(self._source.address, detail, self._tomorrow_s())
        try:
            page = self._api.get(path, asked)
        except StatusError as error:
            raise self._named(error) from error
        memory.notes["day"], memory.notes["units"] = day, spent + units
        return page, checked(json_of(page), page)

    def _tomorrow_s(self) -> float:
        here = self._now.astimezone(_PACIFIC)
        midnight = (here + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        return (midnight - here).total_seconds() + 60

    def _named(self, error: StatusError) -> Exception:
        """What a refusal means, by the reason that its body names."""
        reason, said = _reason(error.body)
        detail = f"YouTube says: {said or reason}"
        if isinstance(error, RateLimitedError) and not reason:
            return error
        if reason in _SPENT:
            return SpendingCapError(error.url, detail, self._tomorrow_s())
        if reason in _TOO_FAST:
            return RateLimitedError(error.url, 429, None)
        if reason in _NO_COMMENTS:
            missing = reason != "commentsDisabled"
            return NotFoundError(error.url, 404, detail) if missing else LoginRequiredError(error.url, detail)
        if "key" in reason.lower() or reason in (
            "accessNotConfigured",
            "forbidden",
            "ipRefererBlocked",
            "SERVICE_DISABLED",
        ):
            return NeedsKeyError(error.url, f"{detail}; see {KEY.slug}")
        return error


def checked(answer: Json, page: Response) -> Json:
    """The answer, if it is one of YouTube's. Raises: `ParseError`."""
    if not (text_at(answer, "kind") or "").startswith("youtube#"):
        raise ParseError(page.final_url, "this is no answer of YouTube's API")
    return answer


def _reason(body: bytes) -> tuple[str, str]:
    """The reason and the words of an error of Google's APIs, "" for none."""
    try:
        told: Json = json.loads(body)
    except ValueError:
        return "", ""
    first = next(items_at(told, "error", "errors"), None)
    return text_at(first, "reason") or text_at(told, "error", "status") or "", text_at(told, "error", "message") or ""


def _films(ids: Sequence[str]) -> Job:
    return {"do": "videos", "ids": list(ids)}


def _listed(holder: Json, name: str) -> list[Json]:
    found = value_at(holder, name)
    return found if isinstance(found, list) else []
