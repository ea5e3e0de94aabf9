"""Recorded pages by name, also single answers out of files that hold many.

"data/x.html" is the whole file; "data/x.json#2" the body of the third answer in a file of recorded questions and
answers, as betamax (JSON) and VCR (YAML) write them. Only what those two write is read: no YAML library is at hand.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_URI: Final = re.compile(r"^    uri: (\S.*)$", re.MULTILINE)
_BODY: Final = re.compile(r"^  response:\n    body:\s*\{?string: (.*?)\}?\n    headers:", re.MULTILINE | re.DOTALL)
_FOLD: Final = re.compile(r"[ \t]*\n((?:[ \t]*\n)*)[ \t]*")


@dataclass(frozen=True, slots=True)
class RecordedAnswer:
    """What was asked and what came back."""

    url: str
    body: bytes


def recorded(shared: Path, file: str) -> bytes:
    """The bytes of a recorded page or answer. Raises: `OSError`, `IndexError`."""
    name, _, number = file.partition("#")
    return answers(shared / name)[int(number)].body if number else (shared / name).read_bytes()


def answers(path: Path) -> list[RecordedAnswer]:
    """All answers in a file of recorded questions and answers."""
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        return [
            RecordedAnswer(one["request"]["uri"], one["response"]["body"].get("string", "").encode())
            for one in json.loads(text)["interactions"]
        ]
    parts = re.split(r"^- request:\n", text, flags=re.MULTILINE)[1:]
    found = []
    for part in parts:
        url, body = _URI.search(part), _BODY.search(part)
        assert url is not None
        assert body is not None
        found.append(RecordedAnswer(url[1].strip("'\""), _scalar(body[1])))
    return found


def _scalar(written: str) -> bytes:
    """The value of a YAML scalar as VCR writes it: in single quotes, or binary."""
    text = written.strip()
    if text.startswith("!!binary"):
        data = base64.b64decode("".join(text.partition("|")[2].split()))
        return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    if not text.startswith("'"):
        return text.encode()  # a stream's first line and the like: nothing that is read
    # A line break is a space, each empty line after it a line break (YAML 1.2, 7.3.2).
    folded = _FOLD.sub(lambda gap: "\n" * gap[1].count("\n") or " ", text[1:-1])
    return folded.replace("''", "'").encode()
