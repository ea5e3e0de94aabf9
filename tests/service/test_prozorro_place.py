"""Tenders of a key client through the whole program: a server of this machine answers as Prozorro documents its feed.

Facts: ProzorroUKR/openprocurement.api, docs/source/basic-actions/feed.rst and tendering/basic-actions/tenders.rst.
Buyers and tenders are invented.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from crawlers import registry
from crawlers.registers import prozorro
from crawlers.registers.prozorro import ProzorroCrawler
from monitor.service import Monitor
from monitor.types import NewSource
from tests.servers import Exchange, Page, Server
from tests.service.conftest import quick_fetcher
from tests.service.parts import crawl, inbox
from tests.store.parts import MovingClock

CODE, OTHERS = "31245678", "40506070"
TITLE = "Кухонні меблі з монтажем"


@dataclass
class Register:
    """The feed of changes with its offsets, the tenders behind it, and a minute in which it has had enough."""

    tenders: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By id, in the order of their last change."""
    offsets: dict[str, int] = field(default_factory=dict)
    busy: int = 0
    asked: list[str] = field(default_factory=list)

    def put(self, id: str, *, buyer: str, status: str) -> None:
        self.tenders.pop(id, None)
        self.offsets[id] = max(self.offsets.values(), default=1_795_000_000) + 1
        self.tenders[id] = {
            "id": id,
            "tenderID": f"UA-2026-11-20-{id[-6:]}-a",
            "title": TITLE,
            "status": status,
            "dateCreated": "2026-11-20T10:05:00.123456+02:00",
            "dateModified": f"2026-11-20T11:{len(self.tenders):02}:00.000001+02:00",
            "procuringEntity": {"name": "КП «Вишнева їдальня»", "identifier": {"scheme": "UA-EDR", "id": buyer}},
            "value": {"amount": 184500.5, "currency": "UAH", "valueAddedTaxIncluded": True},
            "tenderPeriod": {"endDate": "2026-12-25T12:00:00+02:00"},
        }

    def answer(self, exchange: Exchange) -> None:
        parts = urlsplit(exchange.path)
        self.asked.append(exchange.path)
        if self.busy:
            self.busy -= 1
            exchange.send(Page(b'{"status": "error"}', 429, {"Retry-After": "1"}, content_type="application/json"))
            return
        id = parts.path.removeprefix("/api/2.5/tenders").strip("/")
        told = {"data": self.tenders[id]} if id else self._changes(dict(parse_qsl(parts.query)))
        exchange.send(Page(json.dumps(told).encode(), content_type="application/json"))

    def _changes(self, asked: dict[str, str]) -> dict[str, Any]:
        down = "descending" in asked
        at = int(asked["offset"]) if "offset" in asked else None
        ids = [id for id, offset in self.offsets.items() if at is None or (offset < at if down else offset > at)]
        shown = sorted(ids, key=self.offsets.__getitem__, reverse=down)[: int(asked["limit"])]
        fields = ("id", "dateModified", *asked["opt_fields"].split(","))
        return {
            "data": [{name: self.tenders[id][name] for name in fields} for id in shown],
            "next_page": {"offset": str(self.offsets[shown[-1]] if shown else at)},
            "prev_page": {"offset": str(self.offsets[shown[0]] if shown else at)},
        }


@pytest.fixture
def monitor(tmp_path: Path) -> Iterator[Monitor]:
    """A new folder on a Saturday, a day after the tenders were announced."""
    clock = MovingClock(datetime(2026, 11, 21, 12, 0, tzinfo=UTC))
    with Monitor.open(tmp_path / "data", person="Anna", make_fetcher=quick_fetcher, clock=clock) as opened:
        yield opened


@pytest.fixture
def register(server: Server, monkeypatch: pytest.MonkeyPatch) -> Register:
    """The crawler asks this server where it would ask Prozorro's, without its second between two questions."""
    fresh = ProzorroCrawler(server.url("/api/2.5/tenders"))
    monkeypatch.setattr(registry.crawler("prozorro"), "_api", fresh._api)
    monkeypatch.setattr(prozorro, "_PAUSE_S", 0.0)
    made = Register()
    server.otherwise(made.answer)
    return made


def test_a_clients_tender_becomes_news_of_that_client_and_a_reason_to_call(
    monitor: Monitor, register: Register
) -> None:
    client = monitor.clients.add("Вишнева їдальня", owner="Anna", country="UA").result().id
    register.put("a" * 26 + "000001", buyer=OTHERS, status="active.tendering")
    register.put("a" * 26 + "000002", buyer=CODE, status="active.tendering")
    (found,) = monitor.detect(f"prozorro:{CODE}").result(10).found
    assert found.crawler == "prozorro"
    place = monitor.add_source(NewSource(found.address, "prozorro", name=found.name, allow_private=True)).result().id
    assert place is not None

    assert crawl(monitor).new_mentions == 1
    (row,) = inbox(monitor)
    assert row.title == f"Закупівля UA-2026-11-20-000002-a: {TITLE}"
    assert (row.entity_id, row.url) == (client, "https://prozorro.gov.ua/uk/tender/UA-2026-11-20-000002-a")
    mention = monitor.read.mention(row.id)
    assert "Очікувана вартість: 184\u00a0500,50 UAH" in mention.text
    assert [event.kind for event in mention.events] == ["tender"]
    assert mention.occasion_ids, "a tender of a client is a reason to call"
    assert OTHERS not in " ".join(register.asked), "what others announce is not asked for"

    # its state changes: the same mention in a new version; one that is new comes besides
    register.put("a" * 26 + "000002", buyer=CODE, status="complete")
    register.busy = 1
    crawl(monitor)
    assert monitor.read.source(place).error_code == "rate_limited", "asked to wait: said, and nothing is lost"
    assert monitor.read.mention(row.id).text == mention.text
    register.put("a" * 26 + "000003", buyer=CODE, status="active.enquiries")
    monitor.crawl([place], due_only=False).result(30)
    assert monitor.settle(30)
    assert "Стан: Завершена" in monitor.read.mention(row.id).text
    assert {one.title for one in inbox(monitor)} == {row.title, f"Закупівля UA-2026-11-20-000003-a: {TITLE}"}
    assert monitor.read.source(place).error_code is None
