"""`mention-monitor detect`: what is behind an address or in a saved file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.errors import InputError

if TYPE_CHECKING:
    from crawlers.types import Response


@click.command()
@click.argument("address")
@click.option("--url", help="Where a saved page came from.")
@click.option("--allow-private", is_flag=True, help="Allow an address inside your own network.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_obj
def detect(options: Options, address: str, url: str | None, allow_private: bool, form: str) -> None:
    """Tell what is behind ADDRESS (or in a saved FILE), and which crawler would read it."""
    if Path(address).is_file():
        from crawlers.detect import looked_at

        detection = looked_at(saved_page(Path(address), url or "", datetime.now(UTC)))
    else:
        refuse_closed(address)
        with options.open() as monitor:
            detection = monitor.detect(address, allow_private=allow_private).result()
    found, problem = detection.found, detection.problem
    if form == "json":
        error = None if problem is None else {"code": problem.code, "detail": problem.detail or str(problem)}
        engine = None if detection.engine is None else detection.engine.slug
        output.echo_json(
            {"address": address, "found": list(found), "problem": error, "engine": engine, "words": detection.words}
        )
    elif found:
        output.echo_table(
            ("crawler", "engine", "fit", "name", "address", "why"),
            [(f.crawler, f.engine, f"{f.fit:.2f}", f.name, f.address, f.reason) for f in found],
        )
    if problem is not None:
        raise problem
    if not found and form == "table":
        click.echo(detection.words)


def saved_page(file: Path, url: str, now: datetime) -> Response:
    """A saved file as if it were just fetched from `url`."""
    from crawlers.types import Response

    return Response(url=url, final_url=url, status=200, headers={}, body=file.read_bytes(), fetched_at=now)


def refuse_closed(address: str) -> None:
    """Raises: `InputError` for an address of a place that is not even asked, as it does not want programs."""
    from crawlers.detect import known_by_address
    from monitor.places import closed_at, words

    closed = closed_at(address)
    if closed is not None and not known_by_address(address):
        raise InputError(*words(closed))
