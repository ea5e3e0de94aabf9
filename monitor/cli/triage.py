"""`mention-monitor rule …`, `tag …`, `view …`: rules made from "not us", tags, saved views."""

from __future__ import annotations

from typing import Any

import click

from monitor.cli import output
from monitor.cli.app import Options
from monitor.desk.views import given_views
from monitor.triage_types import NewRule, RuleKind, RuleRow, TagColour

_FORMAT = click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")


@click.group()
def rule() -> None:
    """What is kept out of the inbox: words, sites and authors, as not about us or as noise."""


@rule.command("list")
@_FORMAT
@click.pass_obj
def list_rules(options: Options, form: str) -> None:
    """All rules, and how many mentions each keeps out now; beside them what else was thrown out."""
    with options.open() as monitor:
        rows = monitor.triage.rules()
        thrown_out = monitor.triage.thrown_out()
    if form == "json":
        output.echo_json({"rules": [_rule_record(row) for row in rows], "thrown_out": thrown_out})
        return
    output.echo_table(
        ("id", "kind", "word", "site", "author", "name", "keeps out", "made by", "made"),
        [
            (
                *(row.id, row.kind, row.word or "", row.site or "", row.author or "", row.entity_name or "all"),
                *(row.count, row.made_by, output.when(row.made_at)),
            )
            for row in rows
        ],
    )


@rule.command("add")
@click.argument("kind", type=click.Choice([kind.value for kind in RuleKind]))
@click.option("--word", metavar="W", help="A word in any of its forms, or a phrase.")
@click.option("--site", metavar="HOST", help="A site and what lies below it.")
@click.option("--author", metavar="A", help="An author, as written; with --site only there.")
@click.option("--entity", metavar="E", help="Only where this one is named; default: whoever is.")
@click.pass_obj
def add_rule(
    options: Options, kind: str, word: str | None, site: str | None, author: str | None, entity: str | None
) -> None:
    """Keep mentions out: `not_us`, `vacancy`, `directory`, `reseller` or `own_voice`."""
    with options.open() as monitor:
        entity_id = None
        if entity is not None:
            from monitor.cli.entities import find

            entity_id = find(monitor.entities(), entity).entity.id
        written = monitor.triage.make_rule(NewRule(RuleKind(kind), entity_id, word, site, author)).result()
        monitor.settle()
    click.echo(f"rule {written.id} took out {written.count}")


@rule.command("drop")
@click.argument("rule_id", type=int)
@click.pass_obj
def drop_rule(options: Options, rule_id: int) -> None:
    """Let rule RULE_ID go: what it took out is in the inbox again."""
    with options.open() as monitor:
        written = monitor.triage.drop_rule(rule_id).result()
        monitor.settle()
    click.echo(f"gave back {written.count}")


def _rule_record(row: RuleRow) -> dict[str, Any]:
    names = ("id", "kind", "word", "site", "author", "entity_id", "count", "mention_id", "made_by", "made_at")
    return {**{name: output.plain(getattr(row, name)) for name in names}, "entity": row.entity_name}


@click.group()
def tag() -> None:
    """Tags of mentions."""


@tag.command("list")
@_FORMAT
@click.pass_obj
def list_tags(options: Options, form: str) -> None:
    """All tags, and how many mentions bear each."""
    with options.open() as monitor:
        rows = monitor.triage.tags()
    if form == "json":
        output.echo_json([output.plain(row) for row in rows])
    else:
        output.echo_table(
            ("id", "name", "colour", "mentions"), [(row.id, row.name, row.colour, row.count) for row in rows]
        )


_COLOUR = click.Choice([colour.value for colour in TagColour])


@tag.command("add")
@click.argument("name")
@click.option("--colour", type=_COLOUR, default="grey", show_default=True)
@click.pass_obj
def add_tag(options: Options, name: str, colour: str) -> None:
    """A new tag; prints its number."""
    with options.open() as monitor:
        click.echo(monitor.triage.add_tag(name, TagColour(colour)).result().id)


@tag.command("change")
@click.argument("name")
@click.option("--name", "new", metavar="NAME")
@click.option("--colour", type=_COLOUR)
@click.pass_obj
def change_tag(options: Options, name: str, new: str | None, colour: str | None) -> None:
    """Give tag NAME (or number) another name or colour."""
    with options.open() as monitor:
        known = monitor.triage.tag_named(name)
        colours = known.colour if colour is None else TagColour(colour)
        monitor.triage.change_tag(known.id, new or known.name, colours).result()
    click.echo("changed")


@tag.command("remove")
@click.argument("name")
@click.pass_obj
def remove_tag(options: Options, name: str) -> None:
    """Take tag NAME away, from all mentions too."""
    with options.open() as monitor:
        written = monitor.triage.remove_tag(monitor.triage.tag_named(name).id).result()
    click.echo(f"removed from {written.count}")


def _put(options: Options, name: str, mention_ids: tuple[int, ...], *, on: bool) -> None:
    with options.open() as monitor:
        written = monitor.triage.tag(mention_ids, monitor.triage.tag_named(name).id, on).result()
    click.echo(f"touched {written.count}")


@tag.command("put")
@click.argument("name")
@click.argument("mention_ids", type=int, nargs=-1, required=True, metavar="ID…")
@click.pass_obj
def put_tag(options: Options, name: str, mention_ids: tuple[int, ...]) -> None:
    """Put tag NAME on mentions."""
    _put(options, name, mention_ids, on=True)


@tag.command("take")
@click.argument("name")
@click.argument("mention_ids", type=int, nargs=-1, required=True, metavar="ID…")
@click.pass_obj
def take_tag(options: Options, name: str, mention_ids: tuple[int, ...]) -> None:
    """Take tag NAME off mentions."""
    _put(options, name, mention_ids, on=False)


@click.group()
def view() -> None:
    """Saved views of the mentions: filters and order under a name."""


@view.command("list")
@_FORMAT
@click.pass_obj
def list_views(options: Options, form: str) -> None:
    """Those that are given, then those that were saved; `mentions --view NAME` lists one."""
    with options.open() as monitor:
        given = given_views(monitor.person)
        saved = monitor.triage.views()
    records: list[dict[str, Any]] = [
        {"id": None, "name": name, "filters": filters.to_json()} for name, filters in given.items()
    ]
    records += [{"id": one.id, "name": one.name, "filters": dict(one.filters)} for one in saved]
    if form == "json":
        output.echo_json(records)
        return
    output.echo_table(
        ("id", "name", "filters"),
        [(one["id"] or "", one["name"], output.json_line(one["filters"])) for one in records],
    )


@view.command("save")
@click.argument("name")
@click.argument("filters", metavar="JSON")
@click.pass_obj
def save_view(options: Options, name: str, filters: str) -> None:
    """Keep filters, written as `view list --format json` gives them, under NAME."""
    import json

    from monitor.desk.views import from_json

    try:
        values = json.loads(filters)
    except ValueError as error:
        raise click.BadParameter(f"this is no JSON: {error}", param_hint="JSON") from error
    if not isinstance(values, dict):
        raise click.BadParameter('write it like {"kinds": ["complaint"]}', param_hint="JSON")
    kept = from_json(values).to_json()
    if unknown := sorted(values.keys() - kept.keys() - _usual(values)):
        raise click.BadParameter(f"not understood: {', '.join(unknown)}", param_hint="JSON")
    with options.open() as monitor:
        click.echo(monitor.triage.save_view(name, kept).result().id)


def _usual(values: dict[str, Any]) -> set[str]:
    """Keys whose value is the usual one, which is not kept."""
    from dataclasses import fields

    from monitor.desk.views import Filters

    default = Filters()
    held = {one.name: getattr(default, one.name) for one in fields(default)}
    return {
        name
        for name, value in values.items()
        if name in held and (tuple(value) if isinstance(value, list) else value) == held[name]
    }


@view.command("drop")
@click.argument("name")
@click.pass_obj
def drop_view(options: Options, name: str) -> None:
    """Take the saved view NAME (or number) away."""
    with options.open() as monitor:
        found = [one for one in monitor.triage.views() if name in (one.name, str(one.id))]
        if not found:
            raise click.BadParameter(f"there is no saved view {name!r}; see: view list", param_hint="NAME")
        monitor.triage.remove_view(found[0].id).result()
    click.echo("removed")
