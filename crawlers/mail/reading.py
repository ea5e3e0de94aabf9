"""A mail as a whole → the posts it tells of, forwarded ones too."""

from __future__ import annotations

from collections.abc import Iterator

from crawlers.errors import ParseError
from crawlers.mail import digests, notices
from crawlers.mail.message import Mail, mails_of, read
from crawlers.mail.services import FORWARDED_FROM, SERVICES, Service
from crawlers.types import Post, Reading, Skip


def read_mails(data: bytes) -> Reading:
    """The posts of all mails in a file (.eml or .mbox), each once; mails that tell of none are among the skipped."""
    posts: dict[tuple[str, str], Post] = {}
    skipped: list[Skip] = []
    title = None
    for number, raw in enumerate(mails_of(data), 1):
        reading = read_mail(raw)
        title = title or reading.title
        for post in reading.posts:
            known = posts.get((post.platform, post.key))
            if known is None or len(post.text) > len(known.text):
                posts[post.platform, post.key] = post
        skipped += [Skip(skip.reason, f"№ {number}: {skip.detail}", skip.url) for skip in reading.skipped]
    return Reading(tuple(posts.values()), tuple(skipped), title)


def read_mail(data: bytes) -> Reading:
    """The posts that one mail tells of; a mail without any is a skipped one. Pure, never fails."""
    mail = read(data)
    posts: dict[tuple[str, str], Post] = {}
    skipped: list[Skip] = []
    for one in _mails(mail):
        try:
            found = _posts(one)
        except ParseError:
            skipped.append(Skip("unreadable_mail", f"“{one.subject}”"))
            continue
        for post in found:
            posts.setdefault((post.platform, post.key), post)
    if not posts and not skipped:
        skipped.append(Skip("nothing_in_mail", f"“{mail.subject}”"))
    return Reading(tuple(posts.values()), tuple(skipped), mail.subject or None)


def _mails(mail: Mail) -> Iterator[Mail]:
    """The mails that tell of something: those forwarded in a mail instead of the mail around them."""
    if mail.attached:
        for one in mail.attached:
            yield from _mails(one)
    else:
        yield mail


def _posts(mail: Mail) -> tuple[Post, ...]:
    service = service_of(mail)
    if service is not None and service.digest:
        return digests.posts_of(mail)
    post = notices.post_of(mail, service)
    return () if post is None else (post,)


def service_of(mail: Mail) -> Service | None:
    """Who sent the notification; of a mail forwarded by hand whoever sent it first. None for nobody known."""
    forwarded = FORWARDED_FROM.findall(mail.text or "") if mail.text else []
    if not forwarded and mail.html and "@" in mail.html:
        from crawlers.html import plain_text

        forwarded = FORWARDED_FROM.findall(plain_text(mail.html))
    for address in (mail.sender, *(one.lower() for one in forwarded)):
        for service in SERVICES:
            if service.addresses.search(address):
                return service
    return None
