"""What a crawl writes: posts, sightings, versions, mentions and the checkpoint, one transaction a batch."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from crawlers.types import Batch, Post, Skip
from monitor.clock import Clock
from monitor.desk.own_voice import is_ours
from monitor.fingerprint import fingerprint
from monitor.place_types import Changes, Health, RunOutcome
from monitor.store import evidence_chain, matching, rules
from monitor.store import lease as leases
from monitor.store.codec import dumps, gap_to_db, maybe_to_db, to_db
from monitor.store.connection import insert, transaction
from monitor.store.lease import Lease
from monitor.store.matching import NamedPost
from monitor.store.own_accounts import ACCOUNTS, own_accounts
from monitor.store.place_shapes import StoredPost
from monitor.store.placed import BoundPlaces, with_place
from monitor.text.types import Match

MAX_SKIPS_KEPT: Final = 20
"""Of a run's skipped things this many are kept with their detail; all are counted."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page whose bytes already lie among the evidence files."""

    url: str
    status: int
    headers: Mapping[str, str]
    media_type: str
    sha256: str
    size: int
    found_at: datetime


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one batch changed; `versions` wait for analysis."""

    changes: Changes
    posts: int
    new_posts: int
    new_mentions: int
    versions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class VisitEnd:
    """How a visit ended and what that means for the place.

    `health` None leaves it as it was; `moved_to` becomes the place's new address; `disable` for good.
    """

    outcome: RunOutcome
    due_at: datetime
    health: Health | None = None
    error_code: str | None = None
    error_detail: str | None = None
    moved_to: str | None = None
    disable: bool = False


@dataclass(slots=True)
class _Known:
    """A post that is in the base already."""

    id: int
    version_id: int | None
    fingerprint: bytes
    named: bool
    gone: bool
    seen_here: bytes | None
    version_source: int | None


class Recorder:
    """The writing half of a crawl, over the one writable connection."""

    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def start_run(self, source_id: int, lease: Lease) -> int:
        """Id of the run that begins now."""
        now = self._clock()
        with transaction(self._connection):
            leases.renew(self._connection, lease, now)
            cursor = self._connection.execute(
                "INSERT INTO run (source_id, started_at, outcome) VALUES (?, ?, 'running')", (source_id, to_db(now))
            )
        return int(cursor.lastrowid or 0)

    def heartbeat(self, lease: Lease) -> None:
        """Keeps the lease while nothing is written."""
        with transaction(self._connection):
            leases.renew(self._connection, lease, self._clock())

    def record(
        self,
        source_id: int,
        run_id: int,
        lease: Lease,
        batch: Batch,
        matched: Sequence[tuple[Post, tuple[Match, ...]]],
        kept: KeptPage | None = None,
        marks: Sequence[bytes] | None = None,
    ) -> Recorded:
        """What the batch changed, after it is committed together with its checkpoint.

        `matched` holds each post of the batch with what was found in it; `marks` their fingerprints, where they are
        known already. Raises: `LeaseLostError`.
        """
        now = self._clock()
        with transaction(self._connection):
            leases.renew(self._connection, lease, now)
            intake = Intake(self._connection, source_id, to_db(now))
            intake.take(matched, marks)
            if kept is not None:
                intake.keep_page(kept)
            self._go_on_from(source_id, batch)
            self._connection.execute(
                "UPDATE run SET posts = posts + ?, new_posts = new_posts + ?, mentions = mentions + ?,"
                " skipped = skipped + ? WHERE id = ?",
                (len(matched), intake.new_posts, intake.new_mentions, len(batch.skipped), run_id),
            )
            if batch.skipped:
                self._keep_skips(run_id, batch.skipped)
        return Recorded(
            changes=Changes(
                mentions=frozenset(intake.mention_ids),
                posts=frozenset(intake.changed_post_ids),
                sources=frozenset({source_id}),
                runs=frozenset({run_id}),
            ),
            posts=len(matched),
            new_posts=intake.new_posts,
            new_mentions=intake.new_mentions,
            versions=tuple(intake.queued),
        )

    def _go_on_from(self, source_id: int, batch: Batch) -> None:
        """Where the next visit goes on; inside a transaction."""
        self._connection.execute(
            "UPDATE source SET checkpoint = :checkpoint, checkpoint_address = address, more_back = :more,"
            " gap = coalesce(:gap, gap), looked_back_to = CASE WHEN :oldest IS NULL THEN looked_back_to"
            " ELSE min(coalesce(looked_back_to, :oldest), :oldest) END WHERE id = :id",
            {
                "checkpoint": dumps(dict(batch.checkpoint.state)),
                "more": int(batch.more),
                "gap": gap_to_db(batch.gap),
                "oldest": maybe_to_db(batch.looked_back_to),
                "id": source_id,
            },
        )

    def record_one(
        self,
        source_id: int,
        matched: Sequence[tuple[Post, tuple[Match, ...]]],
        kept: KeptPage | None = None,
    ) -> Recorded:
        """The same for posts that a person asked for, outside a crawl: no lease, no checkpoint."""
        with transaction(self._connection):
            intake = Intake(self._connection, source_id, to_db(self._clock()))
            intake.take(matched)
            if kept is not None:
                intake.keep_page(kept)
        changes = Changes(mentions=frozenset(intake.mention_ids), posts=frozenset(intake.changed_post_ids))
        return Recorded(changes, len(matched), intake.new_posts, intake.new_mentions, tuple(intake.queued))

    def end_run(self, source_id: int, run_id: int, lease: Lease, end: VisitEnd, last: Batch | None = None) -> Changes:
        """Ends a run and sets the place's health and next visit.

        `last`: a batch that brought nothing but a checkpoint, kept along with the end: one transaction less.
        """
        now = self._clock()
        with transaction(self._connection):
            leases.renew(self._connection, lease, now)
            if last is not None:
                self._go_on_from(source_id, last)
            self._connection.execute(
                "UPDATE run SET ended_at = ?, outcome = ?, error_code = ?, error_detail = ? WHERE id = ?",
                (to_db(now), end.outcome, end.error_code, end.error_detail, run_id),
            )
            self._connection.execute("UPDATE source SET due_at = ? WHERE id = ?", (to_db(end.due_at), source_id))
            if end.outcome in (RunOutcome.DONE, RunOutcome.UNCHANGED):
                self._connection.execute(
                    "UPDATE source SET health = 'works', failures = 0, error_code = NULL, error_detail = NULL,"
                    " error_at = NULL, last_success_at = ? WHERE id = ?",
                    (to_db(now), source_id),
                )
            elif end.outcome is RunOutcome.FAILED:
                self._connection.execute(
                    "UPDATE source SET health = coalesce(?, health), failures = failures + 1, error_code = ?,"
                    " error_detail = ?, error_at = ?, enabled = CASE WHEN ? THEN 0 ELSE enabled END WHERE id = ?",
                    (end.health, end.error_code, end.error_detail, to_db(now), int(end.disable), source_id),
                )
            if end.moved_to is not None:
                # The checkpoint belongs to the same place: it goes along with the address.
                self._connection.execute(
                    "UPDATE source SET address = ?1, checkpoint_address = ?1 WHERE id = ?2", (end.moved_to, source_id)
                )
        return Changes(sources=frozenset({source_id}), runs=frozenset({run_id}))

    def _keep_skips(self, run_id: int, skipped: Sequence[Skip]) -> None:
        (before,) = self._connection.execute("SELECT skips FROM run WHERE id = ?", (run_id,)).fetchone()
        if len(before) > 2 and before.count('"reason"') >= MAX_SKIPS_KEPT:
            return
        found = [{"reason": skip.reason, "detail": skip.detail, "url": skip.url} for skip in skipped]
        self._connection.execute("UPDATE run SET skips = ? WHERE id = ?", (dumps(found[:MAX_SKIPS_KEPT]), run_id))

    def rematch(self, posts: Sequence[tuple[StoredPost, tuple[Match, ...]]]) -> tuple[Changes, int]:
        """What matching kept posts again changed, and how many mentions are new; one transaction.

        Posts in which other things are found than before wait for analysis again; the rest keep their findings.
        """
        now = to_db(self._clock())
        touched: set[int] = set()
        new = 0
        with transaction(self._connection):
            accounts = own_accounts(self._connection.execute(ACCOUNTS).fetchall())
            placed = BoundPlaces(self._connection).of((post.id for post, _ in posts), by_author=True)
            for post, in_text in posts:
                matches = with_place(in_text, placed.get(post.id, {}))
                if not matches and not post.named:
                    continue
                row = self._connection.execute(
                    "SELECT version_id, named, author, platform, site FROM post WHERE id = ?", (post.id,)
                ).fetchone()
                if row is None or row[0] != post.version_id:
                    continue  # a crawl brought a newer wording meanwhile, matched with the newest names
                if is_ours(accounts, row[3], row[4], row[2]):
                    matches = ()
                before = matching.found_in(self._connection, post.id)
                found = matching.apply(self._connection, post.id, post.version_id, matches, now=now, edited=False)
                if matching.found_in(self._connection, post.id) == before:
                    continue
                touched |= found.touched
                self._connection.execute(
                    "INSERT OR IGNORE INTO analysis_queue (version_id, queued_at) VALUES (?, ?)", (post.version_id, now)
                )
                new += len(found.new)
                if matches and not row[1]:
                    matching.index(self._connection, post.id, post.title, post.text, row[2])
                self._connection.execute(
                    "UPDATE post SET named = max(named, ?) WHERE id = ?", (int(bool(matches)), post.id)
                )
            rules.apply_to(self._connection, touched)
        return Changes(mentions=frozenset(touched)), new

    def place_matched(self, source_id: int, entity_id: int | None) -> None:
        """All kept posts of a place were matched as being about the entity, None for nobody in particular."""
        with transaction(self._connection):
            self._connection.execute("UPDATE source SET about_matched_id = ? WHERE id = ?", (entity_id, source_id))

    def keep_page(self, post_id: int, page: KeptPage) -> Changes:
        """Ties a kept page to a post."""
        with transaction(self._connection, durable=True):
            insert_evidence(self._connection, post_id, page)
        return Changes(posts=frozenset({post_id}), mentions=self._mentions_of(post_id))

    def mark_gone(self, post_id: int) -> Changes:
        """The post was looked for at its permalink and is not there any more."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE post SET gone_at = ? WHERE id = ? AND gone_at IS NULL", (to_db(self._clock()), post_id)
            )
        return Changes(posts=frozenset({post_id}), mentions=self._mentions_of(post_id))

    def mark_there(self, post_id: int) -> Changes:
        """The post was looked for at its permalink and stands there."""
        now = to_db(self._clock())
        with transaction(self._connection):
            self._connection.execute("UPDATE post SET gone_at = NULL WHERE id = ?", (post_id,))
            self._connection.execute("UPDATE sighting SET last_seen_at = ? WHERE post_id = ?", (now, post_id))
        return Changes(posts=frozenset({post_id}), mentions=self._mentions_of(post_id))

    def _mentions_of(self, post_id: int) -> frozenset[int]:
        rows = self._connection.execute("SELECT id FROM mention WHERE post_id = ?", (post_id,))
        return frozenset(row[0] for row in rows)

    def let_go(self, older_than: timedelta) -> int:
        """How many posts that named nobody lost their text because they are older; their identity stays,
        so that the same post is not new again."""
        edge = to_db(self._clock() - older_than)
        with transaction(self._connection):
            self._connection.execute(
                "DELETE FROM post_version WHERE post_id IN"
                " (SELECT id FROM post WHERE named = 0 AND version_id IS NOT NULL AND found_at < ?)",
                (edge,),
            )
            return self._connection.execute(
                "UPDATE post SET version_id = NULL WHERE named = 0 AND version_id IS NOT NULL AND found_at < ?",
                (edge,),
            ).rowcount


class Intake:
    """One batch on its way into the tables. Inside a transaction.

    `whole` brings the text of posts back that was let go since they named nobody.
    """

    def __init__(self, connection: sqlite3.Connection, source_id: int, now: str, *, whole: bool = False) -> None:
        self._connection = connection
        self._source_id = source_id
        self._now = now
        self._whole = whole
        self._bound = BoundPlaces(connection)
        self._accounts = own_accounts(connection.execute(ACCOUNTS).fetchall())
        self.new_posts = 0
        self.new_mentions = 0
        self.mention_ids: set[int] = set()
        self.changed_post_ids: set[int] = set()
        self.queued: list[int] = []
        self._own_posts: set[int] = set()

    def take(self, matched: Sequence[tuple[Post, tuple[Match, ...]]], marks: Sequence[bytes] | None = None) -> None:
        """Writes all posts of the batch; `marks` are their fingerprints."""
        if marks is None:
            marks = [fingerprint(post) for post, _ in matched]
        single = {
            (post.platform, post.key): (post, matches, mark)
            for (post, matches), mark in zip(matched, marks, strict=True)
        }
        known = self._known(single.keys())
        placed = self._bound.of(old.id for old in known.values())
        next_post, next_version = self._next_ids()
        posts: list[tuple[object, ...]] = []
        versions: list[tuple[object, ...]] = []
        sightings: list[tuple[object, ...]] = []
        named: list[NamedPost] = []
        again: list[tuple[_Known, Post, tuple[Match, ...], bytes]] = []
        for identity, (post, in_text, mark) in single.items():
            old = known.get(identity)
            about = self._bound.at(self._source_id, post)
            if old is not None:
                about = {**placed.get(old.id, {}), **about}
            matches = with_place(in_text, about)
            if matches and is_ours(self._accounts, post.platform, site_of(post.url), post.author):
                matches = ()  # what we say ourselves is no mention of us
            if old is not None:
                again.append((old, post, matches, mark))
                continue
            posts.append(self._post_row(next_post, next_version, post, mark, bool(matches)))
            versions.append(self._version_row(next_version, next_post, post))
            sightings.append((next_post, self._source_id, self._now, self._now, mark))
            if matches:
                named.append(NamedPost(next_post, next_version, post, matches))
            next_post += 1
            next_version += 1
        self.new_posts += len(posts)
        insert(self._connection, _POST, posts)
        insert(self._connection, _VERSION, versions)
        insert(self._connection, "sighting", sightings)
        self._name_new(named)
        # After the new ones, whose ids are given already: a new version takes the next free id.
        for old, post, matches, mark in again:
            self._again(old, post, matches, mark)
        rules.apply_to(self._connection, self.mention_ids)

    def keep_page(self, page: KeptPage) -> None:
        """Ties the kept page to the posts of this batch that name somebody."""
        for post_id in sorted(self._own_posts):
            insert_evidence(self._connection, post_id, page)

    # --- posts seen before ---

    def _again(self, old: _Known, post: Post, matches: tuple[Match, ...], mark: bytes) -> None:
        if old.seen_here is None:
            self._connection.execute(
                "INSERT INTO sighting VALUES (?, ?, ?, ?, ?)", (old.id, self._source_id, self._now, self._now, mark)
            )
            # Another view of the same post replaces the text only where it shows more of it.
            if old.version_id is not None and mark != old.fingerprint and self._shows_more(old.version_id, post):
                self._new_version(old, post, matches, mark, edited=False)
        else:
            self._connection.execute(
                "UPDATE sighting SET last_seen_at = ?, fingerprint = ? WHERE post_id = ? AND source_id = ?",
                (self._now, mark, old.id, self._source_id),
            )
            if mark not in (old.seen_here, old.fingerprint) and (
                old.version_source in (None, self._source_id)
                or (old.version_id is not None and self._shows_more(old.version_id, post))
            ):
                self._new_version(old, post, matches, mark, edited=True)
        here = self._bound.at(self._source_id, post)
        if is_ours(self._accounts, post.platform, site_of(post.url), post.author):
            here = {}
        if (self._whole or here) and old.version_id is None:
            self._new_version(old, post, matches, mark, edited=False)
        elif old.seen_here is None:
            for entity_id, ground in here.items():
                self._name_by_place(old.id, entity_id, ground)
        if old.gone:
            self._connection.execute("UPDATE post SET gone_at = NULL WHERE id = ?", (old.id,))
            self.changed_post_ids.add(old.id)
        if post.about is not None:
            self._connection.execute(
                "UPDATE post SET about_kind = ?, about_name = ? WHERE id = ? AND about_name IS NULL",
                (post.about.kind, post.about.name, old.id),
            )
        reach = post.reach
        if reach.views is not None or reach.replies is not None or reach.followers is not None:
            self._connection.execute(
                "UPDATE post SET views = coalesce(?, views), replies = coalesce(?, replies),"
                " followers = coalesce(?, followers) WHERE id = ?",
                (reach.views, reach.replies, reach.followers, old.id),
            )

    def _shows_more(self, version_id: int, post: Post) -> bool:
        (length,) = self._connection.execute(
            "SELECT length(text) FROM post_version WHERE id = ?", (version_id,)
        ).fetchone()
        return len(post.text) > int(length)

    def _new_version(self, old: _Known, post: Post, matches: tuple[Match, ...], mark: bytes, *, edited: bool) -> None:
        _, version_id = self._next_ids()
        insert(self._connection, _VERSION, [self._version_row(version_id, old.id, post)])
        if old.named:
            matching.unindex(self._connection, old.id)
        self._connection.execute(
            "UPDATE post SET version_id = ?, fingerprint = ?, named = ? WHERE id = ?",
            (version_id, mark, int(old.named or bool(matches)), old.id),
        )
        self.changed_post_ids.add(old.id)
        self._name_again(old, version_id, matches, edited)

    # --- mentions ---

    def _name_new(self, named: Sequence[NamedPost]) -> None:
        self._keep_count(matching.add(self._connection, named, now=self._now))
        self._queue([one.version_id for one in named])

    def _name_again(self, old: _Known, version_id: int, matches: tuple[Match, ...], edited: bool) -> None:
        found = matching.apply(self._connection, old.id, version_id, matches, now=self._now, edited=edited)
        self._keep_count(found)
        if old.named or matches:
            matching.index_stored(self._connection, old.id)
        if found.touched:
            self._queue([version_id])

    def _name_by_place(self, post_id: int, entity_id: int, ground: str) -> None:
        found = matching.add_by_place(self._connection, post_id, entity_id, ground, now=self._now)
        self._keep_count(found)
        if found.touched:
            (version_id,) = self._connection.execute("SELECT version_id FROM post WHERE id = ?", (post_id,)).fetchone()
            self._queue([version_id])

    def _keep_count(self, found: matching.Applied) -> None:
        self.new_mentions += len(found.new)
        self.mention_ids |= found.touched
        self._own_posts |= found.own_posts

    def _queue(self, version_ids: Sequence[int]) -> None:
        """Lets versions wait for analysis."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO analysis_queue (version_id, queued_at) VALUES (?, ?)",
            [(version_id, self._now) for version_id in version_ids],
        )
        self.queued += version_ids

    # --- rows ---

    def _known(self, identities: Iterable[tuple[str, str]]) -> dict[tuple[str, str], _Known]:
        by_platform: dict[str, list[str]] = {}
        for platform, key in identities:
            by_platform.setdefault(platform, []).append(key)
        known: dict[tuple[str, str], _Known] = {}
        for platform, keys in by_platform.items():
            rows = self._connection.execute(
                "SELECT p.key, p.id, p.version_id, p.fingerprint, p.named, p.gone_at, s.fingerprint, v.source_id"
                # CROSS JOIN keeps SQLite from walking all posts of the platform for each wanted key
                " FROM json_each(?) AS wanted"
                " CROSS JOIN post p ON p.platform = ? AND p.key = wanted.value"
                " LEFT JOIN sighting s ON s.post_id = p.id AND s.source_id = ?"
                " LEFT JOIN post_version v ON v.id = p.version_id",
                (dumps(keys), platform, self._source_id),
            )
            for key, *rest in rows:
                post_id, version_id, mark, named, gone_at, seen_here, version_source = rest
                known[platform, key] = _Known(
                    post_id, version_id, mark, bool(named), gone_at is not None, seen_here, version_source
                )
        return known

    def _next_ids(self) -> tuple[int, int]:
        row = self._connection.execute(
            "SELECT coalesce((SELECT max(id) FROM post), 0) + 1, coalesce((SELECT max(id) FROM post_version), 0) + 1"
        ).fetchone()
        return int(row[0]), int(row[1])

    def _post_row(self, post_id: int, version_id: int, post: Post, mark: bytes, named: bool) -> tuple[object, ...]:
        when, rating, reach = post.published, post.rating, post.reach
        at, precision, raw, zone = _UNKNOWN if when is None else (to_db(when.at), when.precision, when.raw, when.zone)
        value, best = _UNKNOWN[:2] if rating is None else (rating.value, rating.best)
        # fmt: off
        return (
            post_id, post.platform, post.key, post.kind, post.url, site_of(post.url), post.author, post.lang,
            at, precision, raw, zone, value, best, post.thread_url, post.parent_url,
            reach.views, reach.replies, reach.followers, self._now, version_id, mark, int(named),
            *((None, None) if post.about is None else (post.about.kind, post.about.name)),
        )
        # fmt: on

    def _version_row(self, version_id: int, post_id: int, post: Post) -> tuple[object, ...]:
        edited_at = None if post.edited is None else to_db(post.edited.at)
        quotes = dumps(list(post.quotes)) if post.quotes else "[]"
        return (version_id, post_id, post.title, post.text, quotes, self._now, edited_at, self._source_id)


_UNKNOWN: Final = (None, None, None, None)
_POST: Final = (
    "post (id, platform, key, kind, url, site, author, lang, published_at, published_precision,"
    " published_raw, published_zone, rating_value, rating_best, thread_url, parent_url, views, replies, followers,"
    " found_at, version_id, fingerprint, named, about_kind, about_name)"
)
_VERSION: Final = "post_version (id, post_id, title, text, quotes, found_at, edited_at, source_id)"


def insert_evidence(connection: sqlite3.Connection, post_id: int, page: KeptPage) -> None:
    """Ties a kept page to a post; the same bytes are tied once. Inside a transaction."""
    cursor = connection.execute(
        "INSERT OR IGNORE INTO evidence (post_id, version_id, url, status, headers, media_type, sha256, size,"
        " found_at) SELECT id, version_id, ?, ?, ?, ?, ?, ?, ? FROM post WHERE id = ?",
        (
            *(page.url, page.status, dumps(dict(page.headers)), page.media_type, page.sha256, page.size),
            *(to_db(page.found_at), post_id),
        ),
    )
    if cursor.rowcount == 1:
        evidence_chain.link(connection, int(cursor.lastrowid or 0))


def site_of(url: str | None) -> str:
    """The host as people say it: without port and `www.`; "" where there is no address."""
    # The posts of a batch stand on the same few sites: only what is before the path is looked at, and once.
    return _site(_BEFORE_PATH.match(url)[0]) if url else ""  # type: ignore[index]  # it matches everything


_BEFORE_PATH: Final = re.compile(r"(?:[^/?#]*//)?[^/?#]*")


@lru_cache(1024)
def _site(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")
