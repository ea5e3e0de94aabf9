"""A comment server of isso, below the articles of a site.

    python comments.py FOLDER SITE_ADDRESS

Authors write, edit and delete over isso's own API, as its script in their browsers does.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import urllib.request
from datetime import datetime
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from isso import config, make_app
from stage import obey, serve_wsgi

FOLDER, SITE = Path(sys.argv[1]), sys.argv[2]
(FOLDER / "isso.cfg").write_text(
    f"[general]\ndbpath = {FOLDER}/comments.db\nhost = {SITE}\nnotify =\nmax-age = 1d\n[guard]\nenabled = false\n"
    f"[rss]\nbase = {SITE}\n",
    "utf-8",
)
url = serve_wsgi(make_app(config.load(config.default_file(), str(FOLDER / "isso.cfg"))))
cookies: dict[int, str] = {}


def post(uri: str, author: str, text: str, at: str | None = None, answers: int | None = None) -> int:
    what = {"author": author, "text": text, "parent": answers, "title": uri}
    made = _ask("POST", f"/new?{urlencode({'uri': uri})}", what)
    if at is not None:
        with sqlite3.connect(FOLDER / "comments.db") as base:
            base.execute(
                "UPDATE comments SET created = ? WHERE id = ?", (datetime.fromisoformat(at).timestamp(), made["id"])
            )
    return int(made["id"])


def edit(id: int, text: str) -> None:
    _ask("PUT", f"/id/{id}", {"text": text}, id)


def delete(id: int) -> None:
    _ask("DELETE", f"/id/{id}", None, id)


def _ask(method: str, path: str, what: dict[str, Any] | None, id: int | None = None) -> Any:
    headers = {"Content-Type": "application/json", "Origin": SITE}
    if id is not None:
        headers["Cookie"] = f"{id}={cookies[id]}"
    data = json.dumps(what).encode() if what is not None else None
    with urllib.request.urlopen(urllib.request.Request(url + path, data, headers, method=method)) as answer:
        for line in answer.headers.get_all("Set-Cookie") or ():
            cookies.update((int(name), each.value) for name, each in SimpleCookie(line).items() if name.isdigit())
        return json.load(answer)


obey(url, {act.__name__: act for act in (post, edit, delete)})
