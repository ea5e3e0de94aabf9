"""Notifications in a folder of one's own mailbox: `imaps://user@host/Folder`.

Read-only: no mail is marked as seen, moved or deleted. The first visit looks at the mails of the last 30 days, later
ones at what came since. A folder whose numbers are not valid any more (UIDVALIDITY) is looked at as on the first
visit; what its mails tell of is known by its own address and stays one. Never seen live; tried against a real server.
Source: RFC 3501, RFC 8314 (TLS at port 993).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote

from crawlers.errors import ForbiddenAddressError, NeedsKeyError
from crawlers.json_values import whole_at
from crawlers.mail.mailbox import MOST_BYTES, Address, Folder, address_of, open_folder
from crawlers.mail.reading import read_mail, read_mails
from crawlers.types import (
    API_VERSION,
    Batch,
    Checkpoint,
    Dialler,
    Found,
    Http,
    Json,
    Key,
    Post,
    Reading,
    Response,
    Skip,
    Source,
)

PASSWORD: Final = Key("imap.password", "password of the mailbox", "the settings of your mail provider")
FIRST_LOOK: Final = timedelta(days=30)
SLICE: Final = 50
"""Mails read on one connection and stored together; after a break no more than these are read again."""


class ImapCrawler:
    """One folder of a mailbox."""

    name = "imap"
    api_version = API_VERSION
    default_every_s = 900
    keys = (PASSWORD,)

    def complete(self, address: str) -> str | None:
        """The address of a mailbox in one spelling; None for other addresses and wrong ones."""
        if not address.strip().lower().startswith("imaps://"):
            return None
        try:
            at = address_of("imaps" + address.strip()[5:])
        except ForbiddenAddressError:
            return None
        return written(at)

    def recognise_address(self, address: str) -> tuple[Found, ...]:
        """The folder that an address names; () for other addresses."""
        whole = self.complete(address)
        if whole is None:
            return ()
        at = address_of(whole)
        return (Found(self.name, whole, f"{at.user} {at.folder}", 1.0, f"The folder {at.folder} of a mailbox", "imap"),)

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """() for every page: a mailbox is named by its owner, never found."""
        return ()

    def read(self, page: Response, source: Source) -> Reading:
        """The posts that the mails of a file tell of."""
        return read_mails(page.body)

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """The posts of new mails, slice by slice, oldest first. No connection is open while a slice is stored."""
        at = address_of(source.address)
        password = source.keys.get(PASSWORD.slug)
        if password is None:
            raise NeedsKeyError(source.address, f"wants the {PASSWORD.name} ({PASSWORD.slug})")
        if not isinstance(http, Dialler):
            raise ForbiddenAddressError(source.address, "mailboxes cannot be reached from here")
        state: dict[str, Json] = dict(checkpoint.state)
        while True:
            now = datetime.now(UTC)
            with (
                http.dial(source.address, at.host, at.port) as connected,
                open_folder(source.address, at, password, connected) as folder,
            ):
                waiting = _waiting(folder, state, now)
                posts, skipped = _read(folder, waiting[:SLICE])
            same = whole_at(state, "uidvalidity") == folder.validity
            last = max([whole_at(state, "uid") or 0 if same else 0, *waiting[:SLICE]])
            state = {"uidvalidity": folder.validity, "uid": last}
            more = len(waiting) > SLICE
            yield Batch(posts, Checkpoint(state), skipped, title=f"{at.user} {at.folder}")
            if not more:
                return


def _waiting(folder: Folder, state: dict[str, Json], now: datetime) -> list[int]:
    """The numbers of the mails to read, oldest first."""
    last = whole_at(state, "uid")
    if last and whole_at(state, "uidvalidity") == folder.validity:
        return folder.after(last)
    return folder.since((now - FIRST_LOOK).date())


def _read(folder: Folder, uids: list[int]) -> tuple[tuple[Post, ...], tuple[Skip, ...]]:
    posts: dict[tuple[str, str], Post] = {}
    skipped: list[Skip] = []
    for uid, data in folder.mails(uids):
        reading = read_mail(data)
        for post in reading.posts:
            known = posts.get((post.platform, post.key))
            if known is None or len(post.text) > len(known.text):
                posts[post.platform, post.key] = post
        if reading.posts or len(data) < MOST_BYTES:
            # without its subject: what is in somebody's mailbox beside notifications is nobody's business
            skipped += [Skip(one.reason, f"№ {uid}") for one in reading.skipped]
        else:
            skipped.append(Skip("too_large_mail", f"№ {uid}, > {MOST_BYTES // 2**20} MB"))
    return tuple(posts.values()), tuple(skipped)


def written(at: Address) -> str:
    """The one spelling of an address."""
    port = "" if at.port == 993 else f":{at.port}"
    host = f"[{at.host}]" if ":" in at.host else at.host.lower()
    return f"imaps://{quote(at.user, safe='')}@{host}{port}/{quote(at.folder, safe='/')}"
