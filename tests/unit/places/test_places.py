"""The catalogue of ready-made places: whole, believable, and nothing in it that a person has to read first is on."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from crawlers import registry
from crawlers.detect import known_by_address
from monitor.cli.app import root
from monitor.errors import InputError, NotKnownError
from monitor.places import (
    CLOSED,
    QUERY,
    Branch,
    Closed,
    Permission,
    PlaceKind,
    catalogue,
    closed_at,
    new_source,
    place,
    suggested,
    words,
)
from monitor.service.addresses import whole
from monitor.service.crawling import search_address
from monitor.text.types import Entity, Role

COUNTRIES = {"RU", "UA", "FI", "KZ", "BY", "GB", "US", "INT"}
NORTHWIND = Entity(1, Role.OWN, ("Northwind Windows",), ("NWW",))


def test_every_row_is_whole_and_its_crawler_is_installed() -> None:
    rows = catalogue()
    assert len({row.slug for row in rows}) == len({row.address for row in rows}) == len(rows) > 80
    for row in rows:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+|[a-z0-9]+", row.slug)
        assert row.crawler in registry.names()
        assert set(row.countries) <= COUNTRIES
        assert row.countries
        assert row.branches
        assert all(re.fullmatch("[a-z]{2}", lang) for lang in row.langs)
        assert row.facts
        assert row.checked
        assert (QUERY in row.address) == (row.kind is PlaceKind.SEARCH) or row.kind is PlaceKind.REGISTER
        filled = search_address(row.address, NORTHWIND, row.langs[0], row.countries[0])
        assert "{" not in filled
        assert whole(filled, row.crawler).startswith("https://")


def test_a_key_is_wanted_where_the_crawler_cannot_do_without() -> None:
    for row in catalogue():
        needed = [key for key in registry.keys(row.crawler) if not key.optional]
        if row.permission is Permission.KEY:
            assert registry.keys(row.crawler), row.slug
        else:
            assert not needed, row.slug


def test_searches_of_services_are_read_by_the_crawler_that_knows_their_addresses() -> None:
    for row in catalogue():
        ways = known_by_address(search_address(row.address, NORTHWIND, row.langs[0], row.countries[0]))
        if ways:
            assert ways[0].crawler == row.crawler, row.slug


@pytest.mark.parametrize("country", sorted(COUNTRIES - {"INT"}))
@pytest.mark.parametrize("branch", list(Branch))
def test_there_is_something_for_every_country_and_branch(country: str, branch: Branch) -> None:
    rows = suggested(country=country, branch=branch)
    assert any(row.kind is PlaceKind.SEARCH and country in row.countries for row in rows)
    assert all(country in row.countries or "INT" in row.countries for row in rows)


def test_the_countrys_own_and_the_branchs_own_come_first() -> None:
    rows = suggested(country="FI", branch=Branch.CONSTRUCTION, langs=("fi",))
    feeds = [row.slug for row in rows if row.kind is PlaceKind.FEED]
    assert feeds[:2] == ["kauppalehti-building", "rakennuslehti"]
    assert "yle-recent" in feeds
    assert "io-tech" not in feeds
    assert [row.kind for row in rows] == sorted((row.kind for row in rows), key=list(PlaceKind).index)


def test_nothing_whose_terms_must_be_read_is_switched_on() -> None:
    closed = [row for row in catalogue() if row.permission is Permission.TERMS]
    assert closed
    for row in closed:
        assert not new_source(row, entity_id=1).enabled
    search = new_source(place("google-news-fi"), entity_id=7, entity_name="Lumikko")
    assert search.enabled
    assert search.search is not None
    assert (search.search.entity_id, search.search.lang, search.search.country) == (7, "fi", "FI")
    assert search.name == "Google News, Finland · Lumikko"
    with pytest.raises(ValueError, match="for whom"):
        new_source(place("google-news-fi"))
    with pytest.raises(NotKnownError):
        place("no-such-place")


def test_what_is_not_crawled_says_why_and_how_it_comes_in() -> None:
    for one in CLOSED:
        what, how = words(one)
        assert what.startswith(f"{one.name} is not crawled: ")
        assert how.endswith(".")
        assert one.ways
        assert closed_at(f"https://www.{one.hosts[0]}/x") is one
    found = closed_at("https://fi.trustpilot.com/review/northwind.example")
    assert found is not None
    assert found.name == "Trustpilot"
    assert closed_at("https://forum.example/") is None
    assert closed_at("https://nottrustpilot.com/") is None
    assert closed_at("https://yandex.ru/maps/org/1/reviews/") is not None
    assert closed_at("https://yandex.ru/") is None
    assert closed_at("t.me/+AbCdEf12345") is not None
    assert closed_at("https://t.me/firm") is None


@pytest.mark.parametrize("closed", CLOSED, ids=lambda one: one.name)
def test_what_is_left_of_a_closed_place_is_one_sentence(closed: Closed) -> None:
    _, how = words(closed)
    assert " by by " not in how
    assert how.startswith("What is said there comes in by ")


def test_places_are_suggested_and_added_on_the_command_line(tmp_path: Path) -> None:
    def run(*words: str, code: int = 0) -> str:
        result = CliRunner().invoke(root, ["--data", str(tmp_path), *words])
        assert result.exit_code == code, result.output
        return result.output

    rows = json.loads(run("source", "suggest", "--country", "ua", "--branch", "it", "--format", "json"))
    assert {"google-news-ua-uk", "dou-ua"} <= {row["slug"] for row in rows}
    assert set(rows[0]) >= {"slug", "kind", "crawler", "address", "permission", "checked", "langs"}
    assert "Google News, Finland" in run("source", "suggest", "--country", "FI")
    run("source", "suggest", "--branch", "nonsense", code=2)
    run("entity", "add", "Lumikko Foods", "--role", "own")
    assert "place 1" in run("source", "add", "google-news-fi", "--search-for", "Lumikko Foods")
    assert "switched off" in run("source", "add", "vauva-search", "--search-for", "Lumikko Foods")
    assert "place 3" in run("source", "add", "rakennuslehti")
    run("source", "add", "google-news-us", code=2)
    for command in (("detect",), ("source", "add")):
        refused = CliRunner().invoke(root, ["--data", str(tmp_path), *command, "https://www.glassdoor.com/x"])
        assert isinstance(refused.exception, InputError)
        assert "terms forbid" in refused.exception.what
        assert "by hand" in (refused.exception.remedy or "")
    slip = CliRunner().invoke(root, ["--data", str(tmp_path), "source", "add", "google-news-nowhere"])
    assert isinstance(slip.exception, NotKnownError)
    kept = {row["name"]: row for row in json.loads(run("source", "list", "--format", "json"))}
    assert kept["Vauva.fi, search of the forum · Lumikko Foods"]["enabled"] is False
    assert kept["Google News, Finland · Lumikko Foods"]["enabled"] is True
