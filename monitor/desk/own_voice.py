"""Whether we ourselves wrote a post: an account of the list of own accounts did."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.place_types import OwnAccount
from monitor.text.fold import fold


def is_ours(accounts: Iterable[OwnAccount], platform: str, site: str, author: str | None) -> bool:
    """Whether the name is that of an account of ours, at the platform and site where it is ours.

    Names are compared folded, a leading @ aside. A site stands for all below it.
    """
    if author is None:
        return False
    name = _name(author)
    for account in accounts:
        if _name(account.author) != name:
            continue
        if account.platform is not None and account.platform != platform:
            continue
        if account.site is not None and not (site == account.site or site.endswith(f".{account.site}")):
            continue
        return True
    return False


def _name(author: str) -> str:
    return fold(author).strip().lstrip("@")
