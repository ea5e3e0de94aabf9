"""Crawlers are found by entry points, of packages that are really installed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crawlers import registry
from crawlers.errors import UnknownCrawlerError

MODULE = """
loaded = True

class Good:
    name = "{name}"
    api_version = {version}
    default_every_s = 60

    def recognise(self, page): return ()
    def read(self, page, source): raise NotImplementedError
    def crawl(self, source, checkpoint, http): return iter(())
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Installs a package of somebody else, as far as Python can tell."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def forget() -> None:
        registry._entry_points.cache_clear()
        registry.crawler.cache_clear()

    def add(package: str, name: str, *, value: str | None = None, version: int = 1, calls_itself: str = "") -> None:
        folder = tmp_path / f"{package}-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
        entry = value or f"{package}_crawler:Good"
        (folder / "entry_points.txt").write_text(f"[{registry.GROUP}]\n{name} = {entry}\n")
        (tmp_path / f"{package}_crawler.py").write_text(MODULE.format(name=calls_itself or name, version=version))
        forget()

    forget()
    yield add
    forget()


def test_our_own_crawlers_are_there_without_being_imported() -> None:
    code = (
        "import sys; from crawlers import registry; print(*registry.names());"
        "assert not [m for m in sys.modules if m.startswith(('crawlers.feeds', 'crawlers.forums', 'crawlers.social'))]"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert {"feed", "phpbb", "telegram", "xenforo"} <= set(done.stdout.split())


@pytest.mark.parametrize("name", ["feed", "phpbb", "telegram", "xenforo"])
def test_our_own_crawlers_load_and_keep_the_contract(name: str) -> None:
    found = registry.crawler(name)
    assert (found.name, found.api_version) == (name, 1)
    assert found.default_every_s >= 300
    assert registry.crawler(name) is found


def test_a_crawler_of_another_package_is_found(install: Callable[..., None]) -> None:
    install("noticeboards", "noticeboard")
    assert "noticeboard" in registry.names()
    assert "noticeboards_crawler" not in sys.modules
    assert registry.crawler("noticeboard").default_every_s == 60


def test_an_unknown_name_is_told_with_what_there_is() -> None:
    with pytest.raises(UnknownCrawlerError, match=r"there are: .*feed.*xenforo") as caught:
        registry.crawler("myspace")
    assert caught.value.url == "myspace"


def test_another_version_of_the_contract_is_refused_in_words(install: Callable[..., None]) -> None:
    install("oldies", "oldie", version=7)
    with pytest.raises(UnknownCrawlerError, match=r"written for version 7 .* speaks version 1"):
        registry.crawler("oldie")


def test_what_cannot_be_imported_and_what_is_misnamed_is_told(install: Callable[..., None]) -> None:
    install("brokens", "broken", value="no_such_module:Thing")
    with pytest.raises(UnknownCrawlerError, match="no_such_module"):
        registry.crawler("broken")
    install("liars", "liar", calls_itself="somebody")
    with pytest.raises(UnknownCrawlerError, match="'somebody'"):
        registry.crawler("liar")


def test_nobody_takes_the_place_of_our_own(install: Callable[..., None]) -> None:
    install("aaa", "telegram")
    assert type(registry.crawler("telegram")).__module__ == "crawlers.social.telegram"
