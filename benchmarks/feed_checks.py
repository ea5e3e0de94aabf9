"""Whether a measured run did the work: what was asked, what was stored, against the truth."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

Run = Mapping[str, Any]

EXAMPLES: Final = 5
"""Cases named per kind of error."""

POSTS: Final = """
SELECT post.url, post.author, post.published_at, post_version.title, post_version.text
FROM post JOIN post_version ON post_version.id = post.version_id
"""
MENTIONS: Final = """
SELECT post.url, entity.name FROM mention
JOIN post ON post.id = mention.post_id JOIN entity ON entity.id = mention.entity_id
WHERE mention.named = 1 AND mention.removed_at IS NULL
"""


@dataclass(slots=True)
class Checks:
    """`found`: figures to print. `problems`: what is wrong, in English sentences; [] for a valid run."""

    found: dict[str, Any] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def expect(self, what: str, is_: object, should: object) -> None:
        """Notes a figure, and a problem where it is another than it should be."""
        self.found[what] = is_
        if is_ != should:
            self.problems.append(f"{what}: {is_}, not {should}")


def requests_since(log: Path, offset: int) -> dict[str, int]:
    """The requests from a byte of the server's log on, counted by kind and status."""
    with log.open("rb") as lines:
        lines.seek(offset)
        rows = [json.loads(line) for line in lines]
    return dict(Counter(f"{'robots' if row['path'] == '/robots.txt' else 'feed'}_{row['status']}" for row in rows))


def _check_requests(checks: Checks, feeds: int, cold: Run, warm: Run) -> None:
    checks.expect("cold_feeds_200", cold["requests"].get("feed_200", 0), feeds)
    checks.expect("warm_feeds_304", warm["requests"].get("feed_304", 0), feeds)
    checks.found["cold_requests"] = cold["requests"]
    checks.found["warm_requests"] = warm["requests"]


def check_reader(base: Path, ready: Mapping[str, int], cold: Run, warm: Run) -> Checks:
    """That reader fetched all, stored all, and was answered 304 the second time."""
    checks = Checks()
    _check_requests(checks, ready["feeds"], cold, warm)
    checks.expect("entries", _count(base, "SELECT count(*) FROM entries"), ready["entries"])
    checks.found["base_mb"] = round(base.stat().st_size / 2**20, 1)
    return checks


def check_newsboat(cache: Path, ready: Mapping[str, int], cold: Run, warm: Run) -> Checks:
    """The same for newsboat."""
    checks = Checks()
    _check_requests(checks, ready["feeds"], cold, warm)
    checks.expect("entries", _count(cache, "SELECT count(*) FROM rss_item"), ready["entries"])
    checks.found["base_mb"] = round(cache.stat().st_size / 2**20, 1)
    return checks


def _count(base: Path, query: str) -> int:
    with closing(sqlite3.connect(f"file:{base}?mode=ro", uri=True)) as connection:
        return _one(connection, query)


def check_ours(data: Path, served: Path, ready: Mapping[str, int], cold: Run, warm: Run) -> Checks:
    """That every entry is stored once and read right, and every mention found, none made up.

    Compared with the truth: address, title, author, time, that each sentence is in the text, and the pairs
    of post and entity. Asked: each host its feed once and its robots.txt at most once a run.
    """
    checks = Checks()
    _check_requests(checks, ready["feeds"], cold, warm)
    for name, run in (("cold", cold), ("warm", warm)):
        checks.found[f"{name}_robots"] = run["requests"].get("robots_200", 0) + run["requests"].get("robots_304", 0)
    checks.expect("cold_asked_robots", checks.found["cold_robots"], ready["feeds"])
    base = data / "mentions.sqlite3"
    checks.found["base_mb"] = round(sum(file.stat().st_size for file in data.glob("mentions.sqlite3*")) / 2**20, 1)
    checks.found["evidence_mb"] = round(
        sum(file.stat().st_size for file in (data / "evidence").rglob("*") if file.is_file()) / 2**20, 1
    )
    with closing(sqlite3.connect(f"file:{base}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        checks.expect("posts", _one(connection, "SELECT count(*) FROM post"), ready["entries"])
        checks.expect("sightings", _one(connection, "SELECT count(*) FROM sighting"), ready["entries"])
        checks.expect("versions", _one(connection, "SELECT count(*) FROM post_version"), ready["entries"])
        outcomes = dict(connection.execute("SELECT outcome, count(*) FROM run GROUP BY outcome").fetchall())
        checks.expect("runs", outcomes, {"done": ready["feeds"], "unchanged": ready["feeds"]})
        _compare(checks, connection, served)
    return checks


def check_understood(data: Path, checks: Checks) -> None:
    """That nothing is left in the queue once all was to be understood."""
    base = data / "mentions.sqlite3"
    checks.expect("waiting_for_analysis", _count(base, "SELECT count(*) FROM analysis_queue"), 0)
    checks.found["findings"] = _count(base, "SELECT count(*) FROM finding")


def _one(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])


def _compare(checks: Checks, connection: sqlite3.Connection, served: Path) -> None:
    """Compares posts and mentions with the truth, field by field."""
    posts = {row["url"]: row for row in connection.execute(POSTS)}
    named = {(row[0], row[1]) for row in connection.execute(MENTIONS)}
    firms = {row["id"]: row["names"][0] for row in json.loads((served / "entities.json").read_text("utf-8"))}
    wrong: Counter[str] = Counter()
    examples: list[str] = []
    expected: set[tuple[str, str]] = set()
    with (served / "truth.jsonl").open(encoding="utf-8") as lines:
        for truth in map(json.loads, lines):
            if truth["firm_id"] is not None:
                expected.add((truth["url"], firms[truth["firm_id"]]))
            post = posts.get(truth["url"])
            for name in ["post"] if post is None else _wrong_fields(post, truth):
                wrong[name] += 1
                if wrong[name] <= EXAMPLES:
                    examples.append(f"{name} of {truth['url']}")
    checks.found["entries_with_wrong"] = dict(wrong)
    checks.problems += [f"wrong {name}: {count} entries" for name, count in sorted(wrong.items())]
    checks.expect("mentions", len(named), len(expected))
    missed, made_up = sorted(expected - named), sorted(named - expected)
    checks.found |= {"mentions_missed": len(missed), "mentions_made_up": len(made_up)}
    if missed or made_up:
        checks.problems.append(f"mentions: {len(missed)} missed, {len(made_up)} made up")
    examples += [f"missed {name} in {url}" for url, name in missed[:EXAMPLES]]
    examples += [f"made up {name} in {url}" for url, name in made_up[:EXAMPLES]]
    checks.found["examples"] = examples


def _wrong_fields(post: sqlite3.Row, truth: Mapping[str, Any]) -> list[str]:
    """Names of the fields of a stored post that differ from the truth."""
    text = _squeezed(post["text"])
    right = {
        "title": post["title"] == truth["title"],
        "author": post["author"] == truth["author"],
        "published": post["published_at"] is not None
        and datetime.fromisoformat(post["published_at"]) == datetime.fromisoformat(truth["published"]),
        "text": all(_squeezed(sentence) in text for sentence in truth["sentences"]),
    }
    return [name for name, is_right in right.items() if not is_right]


def _squeezed(text: str) -> str:
    """The text with every run of white space (no-break spaces too) as one blank."""
    return " ".join(text.split())
