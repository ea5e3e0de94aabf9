"""What every real server does for its test: serves on loopback, acts on request, ends with the test.

Runs in `.venv-servers`, without this project. A line of standard input is a list of acts,
`[["add_post", {"text": "…"}], …]`; a line of standard output is the list of what they gave, or `{"error": "…"}`.
The end of the input ends the process, however the test process ended.
"""

from __future__ import annotations

import json
import os
import socketserver
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

# Whatever prints shall not disturb the answers.
_ANSWERS = sys.stdout
sys.stdout = sys.stderr


class _Threads(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


def serve_wsgi(app: Callable[..., Any]) -> str:
    """The address of a WSGI application, served from now on by threads of this process."""
    server = make_server("127.0.0.1", 0, app, server_class=_Threads, handler_class=_Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def obey(
    url: str, acts: Mapping[str, Callable[..., Any]], at_end: Callable[[], None] = lambda: None, **more: str
) -> None:
    """Says where the server is (`more`: its other parts) and does what is asked until the input ends; never returns."""
    _say({"url": url, **more})
    for line in sys.stdin:
        try:
            _say([acts[name](**what) for name, what in json.loads(line)])
        except Exception:  # noqa: BLE001 - told to the test, which fails with it
            _say({"error": traceback.format_exc()})
    at_end()
    os._exit(0)


def _say(what: object) -> None:
    _ANSWERS.write(json.dumps(what) + "\n")
    _ANSWERS.flush()
