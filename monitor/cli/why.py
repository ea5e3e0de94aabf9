"""`mention-monitor why ADDRESS`: what became of a post that somebody misses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from monitor.cli import output
from monitor.cli.app import Options

if TYPE_CHECKING:
    from monitor.service.why import Why

_WORDS: Final = {
    "in_list": "It is in the list: mention {mentions}{state}.",
    "set_aside": "It was found, and is kept out of the list: mention {mentions}, {why}",
    "names_nobody": "It was read and names nobody that is watched. See its forms: mention-monitor entity forms NAME",
    "let_go": "It was read, named nobody that was watched then, and its text was let go (setting keep_unnamed_days).",
    "the_place": "This is place {id} itself, last read {read}: {posts} posts came from it. Ask for one of its posts.",
    "place_off": "Place {place} is switched off. mention-monitor source enable {id}",
    "place_fails": "Place {place} cannot be read: {detail}",
    "never_read": "Place {place} was not read yet. mention-monitor crawl --source {id}",
    "skipped": "Place {place} showed it, but it could not be read: {detail}",
    "robots": "The site's robots.txt keeps programs away from this address. What is said there comes in by hand:"
    " mention-monitor mention add",
    "closed": "{closed}",
    "older": "Place {place} was read back to {reached}, and did not show this post. If it is newer than that, it stands"
    " where this place does not look: mention-monitor source add ADDRESS",
    "not_reached": "Place {place} has older pages that are still to be read; the next crawls go on.",
    "not_seen": "Place {place} is on this site and was read, but this post was never shown there."
    " If it stands on another page: mention-monitor source add ADDRESS",
    "removed": "Place {place} on this site was removed on {removed}."
    " Watch it again: mention-monitor source add {address}",
    "no_place": "No place on this site is watched. See what could be: mention-monitor detect ADDRESS",
    "capped": "Place {place} brings posts of any site, and did not show all: {detail}.",
}
_ASIDE: Final = {
    "noise": "taken for noise: a vacancy, a directory, a reseller's listing."
    " Bring it back: mention-monitor mention mark new {mentions}",
    "own_voice": "taken for our own voice. List such mentions: mention-monitor mentions --kind own_voice",
    "rule": "thrown out by a rule: mention-monitor rule list",
    "not_us": "marked as not about us. Bring it back: mention-monitor mention mark new {mentions}",
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
        click.echo(_told(one))


def _told(one: Why) -> str:
    """A reason in a sentence, with the command that does something about it."""
    from monitor.places import words

    place, numbers = one.place, " ".join(map(str, one.mention_ids))
    told = _WORDS[one.slug].format(
        mentions=numbers.replace(" ", ", "),
        state="" if one.code is None else f" ({one.code})",
        why=_ASIDE.get(one.code or "", "").format(mentions=numbers),
        place="" if place is None else f"{place.id} ({place.name})",
        id="" if place is None else place.id,
        address="" if place is None else place.address,
        read="" if place is None else output.when(place.last_success_at),
        posts="" if place is None else place.posts,
        detail=one.detail or "no reason was given",
        reached="" if place is None else output.when(place.looked_back_to),
        removed="" if one.at is None else output.when(one.at),
        closed="" if one.closed is None else " ".join(f"{part.rstrip('.')}." for part in words(one.closed)),
    )
    unseen = one.detail if one.slug in ("older", "not_seen") else None
    return f"{told} And {unseen}." if unseen else told


def _row(one: Why) -> dict[str, object]:
    return {
        "reason": one.slug,
        "source": None if one.place is None else one.place.id,
        "detail": one.detail,
        "mentions": list(one.mention_ids),
        "code": one.code,
    }
