"""Who works here in which role, and which accounts are ours."""

from __future__ import annotations

from monitor.case_types import Colleague, WorkRole
from monitor.errors import InputError, NotAllowedError, NotKnownError
from monitor.store.acts import Acts, Written
from monitor.store.own_accounts import ACCOUNTS, own_accounts
from monitor.text.fold import fold


class PeopleActs(Acts):
    """The list of colleagues and of own accounts."""

    def set_colleague(self, person: str, name: str, role: WorkRole) -> Written:
        """Id of somebody who works here in a role from now on.

        Raises: `NotAllowedError` for one who is no head where there is one; `InputError` where no head would be left.
        """
        if not name.strip():
            raise InputError("Nobody was named")
        with self._ledger.act(person, "set_colleague") as act:
            self._only_heads(person)
            row = self._connection.execute(
                "SELECT id FROM colleague WHERE name = ? AND removed_at IS NULL", (name.strip(),)
            ).fetchone()
            had = self._heads()
            if row is None:
                found = act.insert("colleague", {"name": name.strip(), "role": str(role)})
            else:
                found = int(row[0])
                act.update("colleague", found, {"role": str(role)})
            self._keep_a_head(had)
            return Written(act.changes, found, 1)

    def remove_colleague(self, person: str, name: str) -> Written:
        """Somebody left. Raises as `set_colleague`, `NotKnownError`."""
        with self._ledger.act(person, "remove_colleague") as act:
            self._only_heads(person)
            row = self._connection.execute(
                "SELECT id FROM colleague WHERE name = ? AND removed_at IS NULL", (name.strip(),)
            ).fetchone()
            if row is None:
                raise NotKnownError(f"Nobody called {name} works here")
            had = self._heads()
            act.remove("colleague", row[0])
            self._keep_a_head(had)
            return Written(act.changes, int(row[0]), 1)

    def add_own_account(self, person: str, author: str, platform: str | None, site: str | None) -> Written:
        """Id of an account of ours: what it writes is no mention, and its answers stop clocks."""
        if not author.strip():
            raise InputError("The account has no name", "Give the name that it writes under.")
        with self._ledger.act(person, "add_own_account") as act:
            for account in own_accounts(self._connection.execute(ACCOUNTS).fetchall()):
                if (fold(account.author), account.platform, account.site) == (fold(author.strip()), platform, site):
                    raise InputError("This account is listed already")
            site = site.strip().removeprefix("www.").casefold() if site else None
            row = {"author": author.strip(), "platform": platform or None, "site": site or None}
            account_id = act.insert("own_account", row)
            return Written(act.changes, account_id, 1)

    def remove_own_account(self, person: str, account_id: int) -> Written:
        """The account is not ours; what it wrote may be mentions again."""
        with self._ledger.act(person, "remove_own_account") as act:
            found = self._connection.execute(
                "SELECT 1 FROM own_account WHERE id = ? AND removed_at IS NULL", (account_id,)
            ).fetchone()
            if found is None:
                raise NotKnownError(f"There is no own account with the number {account_id}")
            act.remove("own_account", account_id)
            return Written(act.changes, account_id, 1)

    def _heads(self) -> int:
        (count,) = self._connection.execute(
            "SELECT count(*) FROM colleague WHERE role = 'head' AND removed_at IS NULL"
        ).fetchone()
        return int(count)

    def _only_heads(self, person: str) -> None:
        row = self._connection.execute(
            "SELECT role FROM colleague WHERE name = ? AND removed_at IS NULL", (person,)
        ).fetchone()
        if self._heads() and (row is None or row[0] != WorkRole.HEAD):
            raise NotAllowedError("Only a head says who works here in which role", "Ask the head.")

    def _keep_a_head(self, had: int) -> None:
        if had and not self._heads():
            raise InputError("The list would be left without a head", "Make somebody else a head first.")


COLLEAGUES = "SELECT id, name, role FROM colleague WHERE removed_at IS NULL ORDER BY name, id"


def colleagues(rows: list[tuple[int, str, str]]) -> list[Colleague]:
    """Rows of COLLEAGUES."""
    return [Colleague(row[0], row[1], WorkRole(row[2])) for row in rows]
