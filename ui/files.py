"""Words for what can go wrong with a file that the user chose."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from monitor.errors import InputError
from ui import checking_words
from ui.errors import words

translate = QCoreApplication.translate
_TABLE = re.compile(r"^The table |^No column holds |does not tell what it lists|larger than \d+ MB|is no table$")


def file_words(error: BaseException) -> str:
    """What is wrong with the file, where, and that nothing was changed."""
    if isinstance(error, UnicodeDecodeError):
        return translate("File", "This file is no text. Nothing was changed.")
    if isinstance(error, OSError):
        return translate("File", "The file can't be used: %1").replace("%1", error.strerror or str(error))
    if isinstance(error, InputError):
        if (line := re.search(r"broken at line (\d+)", error.what)) is not None:
            told = translate("File", "The file is broken at line %1. Nothing was added; export it again.")
            return told.replace("%1", line[1])
        if "no OPML" in error.what:
            return translate("File", "This is no list of feeds (OPML). Nothing was added.")
        if "not JSON" in error.what or "holds no list" in error.what:
            return translate("File", "This is no list of names. Nothing was added.")
        if _TABLE.search(error.what):
            return checking_words.file_problem(str(error))
        # Which entry and which field stands only in the English sentence; it is better than none.
        return translate("File", "The file can't be used: %1").replace("%1", f"{error.what}. {error.remedy}".strip())
    told_words = words(error)
    return f"{told_words.what} {told_words.remedy}".strip()
