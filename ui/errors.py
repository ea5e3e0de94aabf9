"""Words for everything that can go wrong: what happened, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crawlers.errors import CrawlError
from monitor.errors import MonitorError

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """An error for the user; `remedy` may be "" where nothing can be done."""

    what: str
    remedy: str


def words(error: BaseException) -> Words:
    """An error in the language in force; a bug is named as one."""
    if isinstance(error, CrawlError):
        return place(error.code)
    if isinstance(error, MonitorError):
        return _product(error)
    return Words(
        translate("Error", "Something went wrong inside the program."),
        translate("Error", "The details are in the log file of the data folder: %1").replace(
            "%1", f"{type(error).__name__}: {error}"
        ),
    )


def _product(error: MonitorError) -> Words:
    known = {
        "input": (
            translate("Error", "This can't be used as given."),
            translate("Error", "Check what was entered."),
        ),
        "not_known": (
            translate("Error", "This is no longer there."),
            translate("Error", "It may have been removed meanwhile; look at the list again."),
        ),
        "illegal_move": (
            translate("Error", "This step is not possible from the present state."),
            translate("Error", "Look at the present state; somebody may have changed it."),
        ),
        "not_allowed": (
            translate("Error", "This is not for you to do."),
            translate("Error", "Ask the head for another role, or let a colleague do it."),
        ),
        "no_browser": (
            translate("Error", "No Chromium is installed, so there is no picture of the page."),
            translate("Error", "Open the kept page itself; what is proved is its bytes."),
        ),
        "no_stamp": (
            translate("Error", "The service gave no time stamp on what it was asked to stamp."),
            translate("Error", "Check its address, or choose another service."),
        ),
        "nothing_to_undo": (translate("Error", "There is nothing to undo."), ""),
        "undo_conflict": (
            translate("Error", "This can't be undone: it was changed again since."),
            translate("Error", "Change it by hand instead."),
        ),
        "base_unusable": (
            translate("Error", "The data folder can't be used."),
            translate("Error", "Choose another folder, or look into the log file."),
        ),
        "newer_base": (
            translate("Error", "The data was written by a newer version of this program."),
            translate("Error", "Install the newer version."),
        ),
        "network_drive": (
            translate("Error", "The data folder lies on a network drive."),
            translate("Error", "Choose a folder on a disk of this computer."),
        ),
        "disk_full": (
            translate("Error", "The disk is full."),
            translate("Error", "Free some space; nothing that was kept is lost."),
        ),
        "read_only": (
            translate("Error", "The data folder can't be written."),
            translate("Error", "Make it writable, or choose another folder."),
        ),
        "damaged": (
            translate("Error", "The database is damaged, or is no database."),
            translate("Error", "Put back a copy from the folder “backups” beside it."),
        ),
        "busy": (
            translate("Error", "Another program kept the database locked for too long."),
            translate("Error", "Close the other program and try again."),
        ),
        "lease_held": (
            translate("Error", "Another crawl is under way."),
            translate("Error", "Its results appear here by themselves."),
        ),
        "lease_lost": (
            translate("Error", "This crawl slept too long and another one took over."),
            translate("Error", "Nothing is lost; the next crawl goes on."),
        ),
    }
    if error.slug in known:
        what, remedy = known[error.slug]
        # Input errors are about one given thing: the English sentence says which, so it stays visible.
        return Words(what, f"{remedy} ({error.what})" if error.slug in ("input", "illegal_move") else remedy)
    return Words(error.what, error.remedy)


def place(code: str) -> Words:
    """Why a place can't be read, by the code of its CrawlError, and the remedy."""
    known = {
        "network": (
            translate("PlaceError", "The site did not answer."),
            translate("PlaceError", "It is tried again by itself; check the address if this stays."),
        ),
        "timeout": (
            translate("PlaceError", "The site answered too slowly."),
            translate("PlaceError", "It is tried again by itself."),
        ),
        "tls": (
            translate("PlaceError", "The site's certificate is not right."),
            translate("PlaceError", "Open it in a browser; if it warns too, the site must mend it."),
        ),
        "status": (
            translate("PlaceError", "The site answered with an error."),
            translate("PlaceError", "It is tried again by itself."),
        ),
        "not_found": (
            translate("PlaceError", "There is nothing at this address."),
            translate("PlaceError", "Look for the page's new address and enter it."),
        ),
        "gone": (
            translate("PlaceError", "The site removed this page for good."),
            translate("PlaceError", "Remove the place, or give it a new address."),
        ),
        "parked": (
            translate("PlaceError", "The site is gone: its name leads elsewhere or is for sale."),
            translate(
                "PlaceError", "It is looked for once a day; remove the place, or give it the site's new address."
            ),
        ),
        "rate_limited": (
            translate("PlaceError", "The site asks us to come less often."),
            translate("PlaceError", "We wait as long as it asks; a longer interval helps."),
        ),
        "blocked": (
            translate("PlaceError", "The site turns programs away."),
            translate("PlaceError", "Look whether it offers a feed, and add that instead."),
        ),
        "login_required": (
            translate("PlaceError", "Only members may read this."),
            translate("PlaceError", "Look for a public part of the site."),
        ),
        "needs_key": (
            translate("PlaceError", "This service wants a key of your own."),
            translate("PlaceError", "Enter it under Settings, Keys."),
        ),
        "spending_cap": (
            translate("PlaceError", "The limit of what may be asked in this period is used up."),
            translate("PlaceError", "It goes on by itself when the service allows it again."),
        ),
        "robots": (
            translate("PlaceError", "The site forbids programs to read this address (robots.txt)."),
            translate("PlaceError", "Look whether it offers a feed, and add that instead."),
        ),
        "forbidden_address": (
            translate("PlaceError", "The address leads into a private network."),
            translate("PlaceError", "Allow private addresses for this place if that is meant."),
        ),
        "not_an_address": (
            translate("PlaceError", "This is no address of the web."),
            translate("PlaceError", "Copy the address from the browser: it begins with https://"),
        ),
        "too_large": (
            translate("PlaceError", "The page is too large."),
            translate("PlaceError", "Look for a smaller page or a feed of the same site."),
        ),
        "redirects": (
            translate("PlaceError", "The address leads in circles."),
            translate("PlaceError", "Open it in a browser and enter the address where you arrive."),
        ),
        "parse": (
            translate("PlaceError", "What stands there can't be read as posts."),
            translate("PlaceError", "Check the address; a feed of the same site may work."),
        ),
        "layout_changed": (
            translate("PlaceError", "The site changed its pages."),
            translate("PlaceError", "Add the address again; an update of the program may be needed."),
        ),
        "cancelled": (translate("PlaceError", "The visit was cancelled."), ""),
        "unknown_crawler": (
            translate("PlaceError", "The part of the program that reads this place is missing."),
            translate("PlaceError", "Install it again, or remove the place."),
        ),
        "crawl": (
            translate("PlaceError", "The place can't be read."),
            translate("PlaceError", "It is tried again by itself."),
        ),
    }
    what, remedy = known.get(code, known["crawl"])
    return Words(what, remedy)
