"""A mail as a file that opens ready to be finished and sent by a person; the program sends nothing."""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from monitor.errors import InputError


def draft(*, to_name: str, to_address: str, subject: str, text: str, now: datetime, html: str | None = None) -> bytes:
    """The .eml file, marked as not sent (`X-Unsent: 1`, as Outlook and others read it). `html` says the same in print.

    Raises: `InputError` for what is no address.
    """
    mail = EmailMessage(policy=SMTP)
    user, _, host = to_address.strip().rpartition("@")
    try:
        mail["To"] = Address(_one_line(to_name), user, host)
    except ValueError as error:
        raise InputError(f"{to_address!r} is no mail address", "Correct it on the card.") from error
    if not user or not host:
        raise InputError(f"{to_address!r} is no mail address", "Correct it on the card.")
    mail["Subject"] = _one_line(subject)
    mail["Date"] = now
    mail["X-Unsent"] = "1"
    mail.set_content(text or "\n", charset="utf-8")
    if html is not None:
        mail.add_alternative(html, subtype="html", charset="utf-8")
    return mail.as_bytes()


def _one_line(text: str) -> str:
    return " ".join(text.split())
