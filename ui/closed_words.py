"""Words for places that are not crawled: why, and how what is said there comes in all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from monitor.places import Bar, Way

if TYPE_CHECKING:
    from monitor.places import Closed

translate = QCoreApplication.translate


def what(closed: Closed) -> str:
    """Which place is not crawled, and why."""
    why = {
        Bar.TERMS: translate("Closed", "Its terms forbid collecting by programs."),
        Bar.CAPTCHA: translate("Closed", "It shows captchas to programs, and its rules for them are not known."),
        Bar.PRIVATE: translate("Closed", "What its pages ask is a private interface."),
        Bar.PRIVATE_CAPTCHA: translate("Closed", "What its pages ask is a private interface, guarded by captchas."),
        Bar.PRIVATE_KEY: translate(
            "Closed", "What its pages ask is a private interface; with a key only ratings come."
        ),
        Bar.PRIVATE_PAID: translate("Closed", "Its interface is guarded by captchas; the official one is paid for."),
        Bar.PRIVATE_CONTRACT: translate(
            "Closed", "Its interface is for browsers only; the official one is by contract."
        ),
        Bar.LOGIN: translate("Closed", "It has no public search, and its pages want a login."),
        Bar.RESEARCHERS: translate("Closed", "Its interface is for approved researchers only."),
        Bar.CONTRACT: translate("Closed", "Its interface is by contract."),
        Bar.INVITED: translate("Closed", "Only those who were invited may read there."),
    }[closed.bar]
    return translate("Closed", "%1 is not crawled.").replace("%1", closed.name) + f" {why}"


def how(closed: Closed) -> str:
    """The ways by which what is said there comes in, one sentence."""
    ways = {
        Way.API: translate("Closed", "its interface, with a key of your own"),
        Way.MAIL: translate("Closed", "its notification mails"),
        Way.FILE: translate("Closed", "a table (CSV, XLSX)"),
        Way.HAND: translate("Closed", "by hand"),
    }
    listed = ", ".join(ways[one] for one in closed.ways)
    return translate("Closed", "What is said there comes in all the same: %1.").replace("%1", listed)


def act(way: Way) -> str:
    """What a button of this way says."""
    return {
        Way.API: translate("Closed", "Keys…"),
        Way.MAIL: translate("Closed", "Watch a mailbox…"),
        Way.FILE: translate("Closed", "Bring in a file…"),
        Way.HAND: translate("Closed", "Add a mention by hand…"),
    }[way]
