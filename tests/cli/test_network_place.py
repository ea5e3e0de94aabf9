"""A network through the whole program: a server of Mastodon's API on loopback, two visits, a process each."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.servers import Server
from tests.unit.crawlers.social_apis import Api
from tests.unit.crawlers.test_mastodon import PATHS, Mastodon


def run(data: Path, *words: str) -> str:
    command = [sys.executable, "-m", "monitor", "--data", str(data), *words]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=100, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_posts_of_a_network_become_mentions_once(tmp_path: Path) -> None:
    with Server() as server:
        mastodon = Mastodon(list(range(100_000, 100_030)), home=server.url("").rstrip("/"))
        api = Api(server, PATHS, mastodon.answer)
        run(tmp_path, "entity", "add", "Ромашка", "--role", "own")
        run(tmp_path, "source", "add", server.url("/tags/romashka"), "--crawler", "mastodon", "--allow-private")
        assert "30 new posts, 30 new mentions" in run(tmp_path, "crawl", "--no-analyse")
        mastodon.numbers.append(100_900)
        assert "1 new posts, 1 new mentions" in run(tmp_path, "crawl", "--all", "--no-analyse")
        assert len(api.questions) == 3  # the second found nothing older


def test_a_search_of_a_known_service_finds_its_crawler_and_asks_for_its_key(tmp_path: Path) -> None:
    run(tmp_path, "entity", "add", "Ромашка", "--role", "own")
    added = run(tmp_path, "source", "add", "vk:search?q={query}", "--search-for", "Ромашка")
    assert re.search(r"VK: Ромашка \(vk\), every 60 min, https://vk\.com/search\?\S+q=\{query\}", added)
    listed = run(tmp_path, "key", "list")
    assert re.search(r"^vk\.token +no ", listed, re.MULTILINE)
