"""`parse`, `analyse`, `stories`: files and standard input in, JSON lines out; no database is read."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

import click

from monitor.cli import exits, output
from monitor.cli.looking import saved_page
from monitor.cli.sources import zone

if TYPE_CHECKING:
    from crawlers.types import Reading

_LINE_MAX_BYTES: Final = 64_000_000
_LANG_TAG: Final = re.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")


class BadLineError(Exception):
    """One line or file that cannot be used; the others go on."""


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--url", help="Where the file came from; for one file.")
@click.option("--urls", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Lines: file TAB address.")
@click.option("--crawler", metavar="NAME", help="How to read them. Default: found out by looking.")
@click.option("--lang", metavar="xx", help="Language, where the page does not say it.")
@click.option("--tz", callback=zone, metavar="ZONE", help="Time zone, where the page does not say it.")
@click.option("--now", metavar="T", help="When the pages were fetched, for «yesterday». Default: now.")
def parse(
    files: tuple[Path, ...],
    url: str | None,
    urls: Path | None,
    crawler: str | None,
    lang: str | None,
    tz: str | None,
    now: str | None,
) -> None:
    """Read saved pages or feeds: one JSON line a post; unknown is null."""
    if url is not None and (urls is not None or len(files) > 1):
        raise click.UsageError("--url is for one file; give --urls FILE.tsv for several")
    addresses = {} if urls is None else _addresses(urls)
    try:
        moment = _instant(now) if now is not None else datetime.now(UTC)
    except BadLineError as error:
        raise click.BadParameter(str(error), param_hint="--now") from error
    failed = 0
    for file in files:
        address = url or addresses.get(str(file)) or addresses.get(file.name) or ""
        try:
            for record in _parsed(file, address, crawler, lang, tz, moment):
                click.echo(output.json_line(record))
        except BadLineError as error:
            failed += 1
            exits.complain(f"{file}: {error}")
    if failed:
        raise click.exceptions.Exit(exits.PART_FAILED)


def _parsed(
    file: Path, url: str, crawler_name: str | None, lang: str | None, tz: str | None, now: datetime
) -> Iterator[dict[str, Any]]:
    from crawlers import registry
    from crawlers.detect import best_reader, is_page, looked_at
    from crawlers.errors import CrawlError, UnknownCrawlerError
    from crawlers.types import Source

    try:
        page = saved_page(file, url, now)
    except OSError as error:
        raise BadLineError(f"cannot be read: {error.strerror or error}") from error
    try:
        if crawler_name is not None:
            reading = registry.crawler(crawler_name).read(page, Source(url, crawler_name, lang, tz))
        else:
            found = best_reader(page, Source(url, "", lang, tz))
            if found is None:
                seen = looked_at(page)
                if seen.problem is not None:
                    raise seen.problem
                if not is_page(page):
                    raise BadLineError("no crawler knows this kind of file; name one with --crawler")
                exits.complain(f"{file}: no posts here: {seen.words}")
                return
            crawler_name, reading = found
    except UnknownCrawlerError:
        raise
    except CrawlError as error:
        raise BadLineError(f"{error.code}: {error.detail or error}") from error
    if not reading.posts:
        exits.complain(f"{file}: {_without_posts(reading, crawler_name)}")
    for skip in reading.skipped:
        exits.complain(f"{file}: skipped one thing: {skip.reason}: {skip.detail}")
    for post in reading.posts:
        published = post.published
        rating = post.rating
        yield {
            "file": str(file),
            "guid": post.guid,
            "url": post.url,
            "title": post.title,
            "text": post.text,
            "quotes": list(post.quotes),
            "author": post.author,
            "published_at": output.instant(published.at) if published else None,
            "published_precision": published.precision if published else None,
            "lang": post.lang,
            "rating": None if rating is None else {"value": rating.value, "best": rating.best},
            "reach": output.plain(post.reach),
            "parent_url": post.parent_url,
            "kind": post.kind,
            "about": None if post.about is None else {"kind": post.about.kind, "name": post.about.name},
        }


def _without_posts(reading: Reading, crawler_name: str) -> str:
    """What a page without posts holds, in words."""
    if reading.threads:
        return f"no posts here: a list of {len(reading.threads)} discussions (read by {crawler_name})"
    return f"no posts here (read by {crawler_name})"


def _addresses(urls: Path) -> dict[str, str]:
    """Address by file name, from lines "file TAB address"."""
    found = {}
    try:
        text = urls.read_text("utf-8-sig")
    except (OSError, ValueError) as error:
        raise click.BadParameter(f"{urls} cannot be read: {error}", param_hint="--urls") from error
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        name, tab, address = line.partition("\t")
        if not tab:
            raise click.BadParameter(f"{urls} line {number}: a file name, a tab and an address belong there")
        found[name.strip()] = address.split("\t")[0].strip()
    return found


@click.command()
@click.option("--entities", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="JSON list of entities.")
def analyse(entities: Path | None) -> None:
    """Understand texts: JSON lines {"id","text",…} in, findings out, in the same order."""
    from monitor.cli.analyser import Analyser
    from monitor.exchange import entities as files

    given = () if entities is None else files.read(entities.read_bytes())
    work = Analyser(given)
    _stream(lambda record: work.analyse(_text(record)))


@click.command()
def stories() -> None:
    """Group texts that tell the same: JSON lines {"id","text","title"?,…} in, {"id","story"} out, in the same order.

    A story is named by the id of its first text.
    """
    from monitor.text.encoder import EncoderMissingError, encoder
    from monitor.text.retelling import Vector
    from monitor.text.stories import StoryIndex

    def vector(text: str) -> Vector | None:
        try:
            found: Vector = encoder().vectors([text])[0]
        except EncoderMissingError:
            return None
        return found

    index = StoryIndex(vector)
    ids: dict[str, Any] = {}

    def group(record: dict[str, Any]) -> dict[str, Any]:
        record = _text(record)
        published = record.get("published_at")
        # ids may be numbers or words, and stay what they are in the answer
        key = str(len(ids))
        ids[key] = record["id"]
        story = index.add(key, record.get("title"), record["text"], None if published is None else _instant(published))
        return {"id": record["id"], "story": ids[story]}

    _stream(group)


def _stream(work: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """One line out for each line in; a bad line is named and skipped."""
    failed = 0
    for number, raw in enumerate(_lines(sys.stdin.buffer), 1):
        if not raw.strip():
            continue
        try:
            if len(raw) > _LINE_MAX_BYTES:
                raise BadLineError(f"longer than {_LINE_MAX_BYTES // 1_000_000} MB")
            try:
                record = json.loads(raw.decode("utf-8-sig"), parse_constant=_refuse_constant)
            except (ValueError, RecursionError) as error:
                raise BadLineError(f"not JSON: {error}") from error
            if not isinstance(record, dict):
                raise BadLineError("not a JSON object")
            result = work(record)
        except BadLineError as error:
            failed += 1
            exits.complain(f"standard input line {number}: {error}")
            continue
        sys.stdout.write(output.json_line(result) + "\n")
    sys.stdout.flush()
    if failed:
        raise click.exceptions.Exit(exits.PART_FAILED)


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """The lines; of one longer than allowed only the beginning, so that endless input does not fill the memory."""
    while raw := stream.readline(_LINE_MAX_BYTES + 1):
        rest = raw
        while len(rest) > _LINE_MAX_BYTES and not rest.endswith(b"\n"):
            rest = stream.readline(_LINE_MAX_BYTES + 1)
        yield raw


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON value")


def _text(record: dict[str, Any]) -> dict[str, Any]:
    """The record, checked. Raises: `BadLineError`."""
    if "id" not in record:
        raise BadLineError('"id" is missing')
    if isinstance(record["id"], float) and not math.isfinite(record["id"]):
        raise BadLineError('"id" is too large a number')
    if not isinstance(record.get("text"), str):
        raise BadLineError('"text" is missing or no text')
    for field in ("title", "lang", "target", "published_at"):
        if record.get(field) is not None and not isinstance(record[field], str):
            raise BadLineError(f'"{field}" is no text')
    span = record.get("target_span")
    if span is not None:
        if not (isinstance(span, list) and len(span) == 2 and all(type(place) is int for place in span)):
            raise BadLineError('"target_span" is not [start, end]')
        if not 0 <= span[0] < span[1] <= len(record["text"]):
            raise BadLineError(f'"target_span" {span} does not lie in the text')
    if record.get("published_at") is not None:
        _instant(record["published_at"])
    # "en-US" and "RU" are languages we know; what is no language tag at all is unknown, not an answer
    tag = _LANG_TAG.fullmatch((record.get("lang") or "").strip())
    return {**record, "lang": tag[1].lower() if tag else None}


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadLineError(f"{text!r} is no ISO 8601 time") from error
