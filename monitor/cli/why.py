"""`mention-monitor why ADDRESS`: what became of a post that somebody misses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from monitor.cli import output
from monitor.cli.app import Options

if TYPE_CHECKING:
    from monitor.service.why import Why

_WORDS: Final = {
    "in_list": "It is in the list: mention {mentions}.",
    "names_nobody": "It was read and names nobody that is watched. See its forms: mention-monitor entity forms NAME",
    "let_go": "It was read, named nobody that was watched then, and its text was let go (setting keep_unnamed_days).",
    "place_off": "Place {place} is switched off. mention-monitor source enable {id}",
    "place_fails": "Place {place} cannot be read: {detail}",
    "never_read": "Place {place} was not read yet. mention-monitor crawl --source {id}",
    "skipped": "Place {place} showed it, but it could not be read: {detail}",
    "older": "Place {place} was read, but not this far back: the oldest post reached is of {reached}.",
    "not_reached": "Place {place} has older pages that are still to be read; the next crawls go on.",
    "not_seen": "Place {place} is on this site and was read, but this post was never shown there.",
    "no_place": "No place on this site is watched. See what could be: mention-monitor detect ADDRESS",
}


@click.command()
@click.argument("address")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.pass_obj
def why(options: Options, address: str, form: str) -> None:
    """Tell why the post at ADDRESS is not in the list: what should have brought it, what happened, or what to add."""
    from monitor.service.addresses import on_the_web

    with options.open() as monitor:
        reasons = monitor.why(on_the_web(address))
    if form == "json":
        output.echo_json([_row(one) for one in reasons])
        return
    for one in reasons:
        place = one.place
        click.echo(
            _WORDS[one.slug].format(
                mentions=", ".join(map(str, one.mention_ids)),
                place="" if place is None else f"{place.id} ({place.name})",
                id="" if place is None else place.id,
                detail=one.detail or "no reason was given",
                reached="" if place is None else output.when(place.looked_back_to),
            )
        )


def _row(one: Why) -> dict[str, object]:
    return {
        "reason": one.slug,
        "source": None if one.place is None else one.place.id,
        "detail": one.detail,
        "mentions": list(one.mention_ids),
    }
