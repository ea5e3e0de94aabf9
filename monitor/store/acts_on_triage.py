"""Rules, tags, assignment, saved views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from monitor.errors import InputError, NotKnownError
from monitor.store import rules
from monitor.store.acts import Acts, Written
from monitor.store.codec import dumps, to_db
from monitor.store.own_accounts import ACCOUNTS, own_accounts
from monitor.store.rules import Rule
from monitor.text.fold import fold
from monitor.triage_types import NewRule, RuleKind, TagColour
from monitor.types import Changes

TOLD_ONE_BY_ONE: Final = 2000
"""More mentions than this are told of as "everything": screens then read again once."""
LONGEST_NAME: Final = 60


class TriageActs(Acts):
    """What people do with the list of mentions, beside marking them."""

    # --- rules ---

    def make_rule(self, person: str, rule: NewRule) -> Written:
        """Id of the rule, and how many mentions it took out. Raises: `InputError`."""
        word, site, author = (_clean(text) for text in (rule.word, rule.site, rule.author))
        if word is None and site is None and author is None:
            raise InputError("The rule names nothing", "Give a word, a site or an author.")
        if word is not None and not any(letter.isalnum() for letter in word):
            raise InputError(f"{word!r} is no word", "Give a word or a phrase with letters or figures in it.")
        site = None if site is None else _host(site)
        with self._ledger.act(person, "make_rule") as act:
            same = self._connection.execute(
                "SELECT 1 FROM rule WHERE kind = ? AND entity_id IS ? AND word IS ? AND site IS ? AND author IS ?"
                " AND removed_at IS NULL",
                (str(rule.kind), rule.entity_id, word, site, author),
            ).fetchone()
            if same is not None:
                raise InputError("There is this rule already")
            account_id = None
            if rule.kind is RuleKind.OWN_VOICE and author is not None and word is None:
                account_id = self._own_account(act.insert, author, site)
            rule_id = act.insert(
                "rule",
                {
                    "kind": str(rule.kind),
                    "entity_id": rule.entity_id,
                    "word": word,
                    "site": site,
                    "author": author,
                    "account_id": account_id,
                    "mention_id": rule.mention_id,
                    "made_by": person,
                    "made_at": to_db(self._clock()),
                },
            )
            found = rules.apply_rule(self._connection, Rule(rule_id, rule.entity_id, word, site, author))
            return Written(act.changes | touched(found), rule_id, len(found))

    def drop_rule(self, person: str, rule_id: int) -> Written:
        """How many mentions came back. Raises: `NotKnownError`."""
        with self._ledger.act(person, "drop_rule") as act:
            row = self._connection.execute(
                "SELECT account_id FROM rule WHERE id = ? AND removed_at IS NULL", (rule_id,)
            ).fetchone()
            if row is None:
                raise NotKnownError(f"There is no rule with the number {rule_id}")
            held = self._connection.execute("SELECT id FROM mention WHERE rule_id = ?", (rule_id,)).fetchall()
            act.remove("rule", rule_id)
            if row[0] is not None:
                act.remove("own_account", row[0])
            ids = {int(one[0]) for one in held}
            still_out = rules.apply_to(self._connection, ids)
            return Written(act.changes | touched(ids), rule_id, len(ids - still_out))

    def _own_account(self, insert: Any, author: str, site: str | None) -> int | None:
        for account in own_accounts(self._connection.execute(ACCOUNTS).fetchall()):
            if fold(account.author) == fold(author) and account.site in (None, site) and account.platform is None:
                return None  # listed already, and stays when the rule goes
        return int(insert("own_account", {"author": author, "platform": None, "site": site}))

    # --- whose, and what for ---

    def assign(self, person: str, mention_ids: Sequence[int], owner: str | None) -> Written:
        """Gives mentions, with their folded copies, to somebody; None to nobody."""
        with self._ledger.act(person, "assign") as act:
            for mention_id in self._with_copies(mention_ids):
                act.update("mention", mention_id, {"owner": _clean(owner)})
            return Written(act.changes, count=len(mention_ids))

    def add_tag(self, person: str, name: str, colour: TagColour) -> Written:
        """Id of a new tag. Raises: `InputError` for one that is there."""
        with self._ledger.act(person, "add_tag") as act:
            tag_id = act.insert("tag", {"name": self._tag_name(name, None), "colour": str(colour)})
            return Written(act.changes, tag_id, 1)

    def change_tag(self, person: str, tag_id: int, name: str, colour: TagColour) -> Written:
        """Another name or colour. Raises: `InputError`, `NotKnownError`."""
        with self._ledger.act(person, "change_tag") as act:
            self._know_tag(tag_id)
            act.update("tag", tag_id, {"name": self._tag_name(name, tag_id), "colour": str(colour)})
            return Written(act.changes, tag_id, 1)

    def remove_tag(self, person: str, tag_id: int) -> Written:
        """The tag is gone, from all mentions. Raises: `NotKnownError`."""
        with self._ledger.act(person, "remove_tag") as act:
            self._know_tag(tag_id)
            bearing = self._connection.execute(
                "SELECT id FROM mention_tag WHERE tag_id = ? AND removed_at IS NULL", (tag_id,)
            ).fetchall()
            for (row_id,) in bearing:
                act.remove("mention_tag", row_id)
            act.remove("tag", tag_id)
            return Written(act.changes, tag_id, len(bearing))

    def tag(self, person: str, mention_ids: Sequence[int], tag_id: int, on: bool = True) -> Written:
        """Puts a tag on mentions, or takes it off. The number is of those on which it was not (was) before."""
        with self._ledger.act(person, "tag" if on else "untag") as act:
            self._know_tag(tag_id)
            held = {
                row[0]: (row[1], row[2])
                for row in self._connection.execute(
                    "SELECT mention_id, id, removed_at IS NULL FROM mention_tag WHERE tag_id = ?"
                    " AND mention_id IN (SELECT value FROM json_each(?))",
                    (tag_id, dumps(list(mention_ids))),
                )
            }
            count = 0
            for mention_id in dict.fromkeys(mention_ids):
                row_id, bears = held.get(mention_id, (None, False))
                if bool(bears) is on:
                    continue
                count += 1
                if row_id is None:
                    act.insert("mention_tag", {"mention_id": mention_id, "tag_id": tag_id})
                else:
                    act.update("mention_tag", row_id, {"removed_at": None if on else to_db(self._clock())})
            return Written(act.changes, tag_id, count)

    def _know_tag(self, tag_id: int) -> None:
        if not self._connection.execute("SELECT 1 FROM tag WHERE id = ? AND removed_at IS NULL", (tag_id,)).fetchone():
            raise NotKnownError(f"There is no tag with the number {tag_id}")

    def _tag_name(self, name: str, own_id: int | None) -> str:
        clean = _clean(name)
        if clean is None or len(clean) > LONGEST_NAME:
            raise InputError("A tag needs a short name", f"Give it one of at most {LONGEST_NAME} letters.")
        others = self._connection.execute("SELECT name FROM tag WHERE removed_at IS NULL AND id IS NOT ?", (own_id,))
        if fold(clean) in {fold(row[0]) for row in others}:
            raise InputError(f"There is a tag “{clean}” already")
        return clean

    # --- views ---

    def save_view(self, person: str, page: str, name: str, filters: Mapping[str, Any]) -> Written:
        """Id of a saved view; one of the same name is told anew. Raises: `InputError`."""
        clean = _clean(name)
        if clean is None or len(clean) > LONGEST_NAME:
            raise InputError("A view needs a short name", f"Give it one of at most {LONGEST_NAME} letters.")
        with self._ledger.act(person, "save_view") as act:
            row = self._connection.execute(
                "SELECT id FROM saved_view WHERE page = ? AND name = ? AND removed_at IS NULL", (page, clean)
            ).fetchone()
            if row is not None:
                act.update("saved_view", row[0], {"filters": dumps(filters)})
                return Written(act.changes | Changes(views=frozenset({row[0]})), int(row[0]), 1)
            values = {"page": page, "name": clean, "filters": dumps(filters), "made_by": person}
            view_id = act.insert("saved_view", values)
            return Written(act.changes, view_id, 1)

    def remove_view(self, person: str, view_id: int) -> Written:
        """The view is gone. Raises: `NotKnownError`."""
        with self._ledger.act(person, "remove_view") as act:
            row = self._connection.execute(
                "SELECT 1 FROM saved_view WHERE id = ? AND removed_at IS NULL", (view_id,)
            ).fetchone()
            if row is None:
                raise NotKnownError(f"There is no view with the number {view_id}")
            act.remove("saved_view", view_id)
            return Written(act.changes, view_id, 1)


def touched(mention_ids: set[int]) -> Changes:
    """That these mentions changed."""
    if len(mention_ids) > TOLD_ONE_BY_ONE:
        return Changes(everything=True)
    return Changes(mentions=frozenset(mention_ids))


def _clean(text: str | None) -> str | None:
    """The text with single blanks; None for an empty one."""
    return " ".join((text or "").split()) or None


def _host(text: str) -> str:
    """The host of an address or part of one, as posts carry it."""
    host = text.casefold().partition("://")[2] or text.casefold()
    return host.split("/")[0].removeprefix("www.")
