"""A server of Mastodon's API by mastodon-mock, with accounts that write.

python fediverse.py FOLDER PUBLIC_ADDRESS
"""

from __future__ import annotations

import json
import sys
import urllib.request
from datetime import datetime
from pathlib import Path
from typing import Any

from mastodon_mock.app import create_app  # noqa: F401 - says at once that the server is not installed
from mastodon_mock.config import DatabaseConfig, MastodonMockConfig, SeedAccount, SeedConfig
from mastodon_mock.db.models import Status
from mastodon_mock.testing.server import MockServer
from sqlalchemy import create_engine, update
from stage import obey

DATABASE = Path(sys.argv[1]) / "fediverse.sqlite"
SCHEME, _, DOMAIN = sys.argv[2].partition("://")
ACCOUNTS = ("anna", "ostap", "liisa")

server = MockServer(
    config=MastodonMockConfig(
        domain=DOMAIN,
        url_scheme=SCHEME,
        database=DatabaseConfig(path=str(DATABASE)),
        seed=SeedConfig(
            accounts=[SeedAccount(username=name, display_name=name.title(), access_token=name) for name in ACCOUNTS]
        ),
    )
)


def post(author: str, text: str, at: str | None = None, answers: str | None = None) -> dict[str, Any]:
    made = _ask("POST", "statuses", author, {"status": text, "in_reply_to_id": answers})
    if at is not None:
        with create_engine(f"sqlite:///{DATABASE}").begin() as base:
            instant = datetime.fromisoformat(at).replace(tzinfo=None)
            base.execute(update(Status).where(Status.id == int(made["id"])).values(created_at=instant))
    return {"id": made["id"], "url": made["url"]}


def edit(author: str, id: str, text: str) -> None:
    _ask("PUT", f"statuses/{id}", author, {"status": text})


def delete(author: str, id: str) -> None:
    _ask("DELETE", f"statuses/{id}", author, None)


def _ask(method: str, path: str, token: str, what: dict[str, Any] | None) -> Any:
    asked = urllib.request.Request(
        f"{server.base_url}/api/v1/{path}",
        method=method,
        data=None if what is None else json.dumps(what).encode(),
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(asked) as answer:
        return json.load(answer)


server.start()
obey(server.base_url, {act.__name__: act for act in (post, edit, delete)})
