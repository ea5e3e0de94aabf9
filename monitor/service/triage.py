"""Working through mentions: rules made from "not us", tags, assignment, saved views, second look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import Any

from monitor.desk.views import Filters, from_json, given_views
from monitor.errors import InputError, NotKnownError
from monitor.place_types import Written
from monitor.store.desk import Desk
from monitor.store.reader import Reader
from monitor.triage_types import NewRule, RuleRow, SavedView, TagColour, TagRow

PAGE = "mentions"


class Triage:
    """Writes return Futures; reads are short."""

    def __init__(
        self,
        *,
        reader: Reader,
        desk: Desk,
        write: Callable[[Callable[[], Written]], Future[Written]],
        person: Callable[[], str],
    ) -> None:
        self._reader = reader
        self._desk = desk
        self._write = write
        self._person = person

    # --- rules ---

    def rules(self) -> list[RuleRow]:
        """All rules with how many mentions each keeps out, the newest first."""
        return self._reader.rules()

    def make_rule(self, rule: NewRule) -> Future[Written]:
        """A rule, carried out at once; `count` is how many mentions it took out. The Future raises `InputError`."""
        return self._write(lambda: self._desk.make_rule(self._person(), rule))

    def drop_rule(self, rule_id: int) -> Future[Written]:
        """A rule goes; `count` is how many mentions came back. The Future raises `NotKnownError`."""
        return self._write(lambda: self._desk.drop_rule(self._person(), rule_id))

    def bring_back(self, mention_ids: Sequence[int]) -> Future[Written]:
        """Puts mentions into the inbox again, whoever or whatever threw them out; no rule takes them any more."""
        return self._write(lambda: self._desk.bring_back(self._person(), mention_ids))

    def thrown_out(self) -> dict[str, int]:
        """How many mentions stand outside of the default view, by `rule`, `not_us`, `noise`, `own_voice`."""
        return self._reader.thrown_out()

    # --- whose, and what for ---

    def assign(self, mention_ids: Sequence[int], owner: str | None) -> Future[Written]:
        """Gives mentions to somebody, None to nobody."""
        return self._write(lambda: self._desk.assign(self._person(), mention_ids, owner))

    def owners(self) -> list[str]:
        """Whom one may give a mention to: who works here, and who has some."""
        team = [one.name for one in self._reader.colleagues()]
        return list(dict.fromkeys([self._person(), *team, *self._reader.mention_owners()]))

    def tags(self) -> list[TagRow]:
        """All tags by name."""
        return self._reader.tags()

    def tag_named(self, name: str) -> TagRow:
        """The tag of a name or number. Raises: `NotKnownError`."""
        for tag in self.tags():
            if tag.name.casefold() == name.strip().casefold() or str(tag.id) == name.strip():
                return tag
        raise NotKnownError(f"There is no tag “{name}”", "Make it first: tag add NAME.")

    def add_tag(self, name: str, colour: TagColour = TagColour.GREY) -> Future[Written]:
        """A new tag. The Future raises `InputError` for one that is there."""
        return self._write(lambda: self._desk.add_tag(self._person(), name, colour))

    def change_tag(self, tag_id: int, name: str, colour: TagColour) -> Future[Written]:
        """Another name or colour."""
        return self._write(lambda: self._desk.change_tag(self._person(), tag_id, name, colour))

    def remove_tag(self, tag_id: int) -> Future[Written]:
        """Takes a tag away, from all mentions too."""
        return self._write(lambda: self._desk.remove_tag(self._person(), tag_id))

    def tag(self, mention_ids: Sequence[int], tag_id: int, on: bool = True) -> Future[Written]:
        """Puts a tag on mentions or takes it off; `count` is on how many that changed anything."""
        return self._write(lambda: self._desk.tag(self._person(), mention_ids, tag_id, on))

    # --- views ---

    def views(self) -> list[SavedView]:
        """The saved views."""
        return self._reader.saved_views(PAGE)

    def view_named(self, name: str) -> Filters:
        """The filters of a saved view, or of one that is there from the first day, by its slug.

        Raises: `NotKnownError`.
        """
        for view in self.views():
            if view.name.casefold() == name.strip().casefold():
                return from_json(view.filters)
        found = given_views(self._person()).get(name.strip())
        if found is None:
            raise NotKnownError(f"There is no view “{name}”", "See: view list.")
        return found

    def save_view(self, name: str, filters: Mapping[str, Any]) -> Future[Written]:
        """Keeps a setting of the filters under a name; one of that name is told anew.

        Raises: `InputError` for the slug of a view that is given.
        """
        if name.strip() in given_views(""):
            raise InputError(f"“{name.strip()}” is a view that is there already", "Take another name.")
        return self._write(lambda: self._desk.save_view(self._person(), PAGE, name, filters))

    def remove_view(self, view_id: int) -> Future[Written]:
        """Takes a saved view away."""
        return self._write(lambda: self._desk.remove_view(self._person(), view_id))
