"""Words for what a look at an address found: the software behind it, the wall before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crawlers.engine_signs import EngineKind

if TYPE_CHECKING:
    from crawlers.detect import Detection
    from crawlers.engine_signs import Engine

translate = QCoreApplication.translate


def seen(detection: Detection) -> str:
    """What stands behind the address, one line; "" where nothing is known beyond the ways found."""
    parts = []
    if detection.engine is not None:
        parts.append(engine(detection.engine))
    if not detection.in_time:
        parts.append(translate("Detection", "The site answers slowly: not all that may be there was tried."))
    return " ".join(parts)


def engine(made_by: Engine) -> str:
    """The kind of site, and the software that made it."""
    return {
        EngineKind.FORUM: translate("Detection", "A forum, made with %1."),
        EngineKind.BLOG: translate("Detection", "A blog, made with %1."),
        EngineKind.SITE: translate("Detection", "A site, made with %1."),
        EngineKind.SHOP: translate("Detection", "A shop, made with %1."),
        EngineKind.COMMENTS: translate("Detection", "A page with comments by %1."),
        EngineKind.NETWORK: translate("Detection", "A social network, made with %1."),
    }[made_by.kind].replace("%1", made_by.name)


def wall(detail: str | None) -> str:
    """Who or what turns programs away, by the English sentence of an error; "" where the sentence is not known.

    Source of the sentences: `crawlers.walls`, `crawlers.answers`, the boards.
    """
    told = detail or ""
    if match := re.match(r"(.+?) refuses programs", told):
        return translate("Detection", "%1 stands before the site and refuses programs.").replace("%1", match[1])
    if told.startswith("the site asks for a check"):
        return translate("Detection", "The site first checks that a person sits at the browser.")
    if match := re.match(r"(.+?) asks for a check that only", told):
        return translate("Detection", "%1 stands before the site and lets only a person's browser in.").replace(
            "%1", match[1]
        )
    if match := re.match(r"([A-Z]\S*) asks for a captcha", told):
        return translate("Detection", "%1 asks for a captcha.").replace("%1", match[1])
    known = {
        "the site asks for a captcha": translate("Detection", "The site asks for a captcha."),
        "a login form stands": translate("Detection", "A login form stands where the posts should be."),
        "the board shows a login form": translate("Detection", "A login form stands where the posts should be."),
        "the page says that only members": translate("Detection", "The page says that only members may read it."),
        "the server asks for a name": translate("Detection", "The server asks for a name and a password."),
        "the server refuses this address": translate("Detection", "The server refuses this address to us (403)."),
        "the site refuses this address": translate("Detection", "The site refuses this address to us."),
        "the key was refused": translate("Detection", "The service refused the key."),
        "the proxy asks": translate("Detection", "The proxy of your network asks for a name and a password."),
        "withheld for legal reasons": translate("Detection", "The page is withheld for legal reasons."),
        "the address leads to the front page": translate(
            "Detection", "The address leads to the front page of another site."
        ),
        "the page is the one that the site shows": translate(
            "Detection", "The site shows this page for whatever is not there."
        ),
        "this name is for sale": translate("Detection", "The site is gone: its name is for sale or parked."),
        "the page says that nothing is here": translate("Detection", "The page itself says that nothing is there."),
    }
    return next((words for start, words in known.items() if told.startswith(start)), "")
