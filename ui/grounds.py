"""Words for the grounds on which a post counts as a mention: "why it is here"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def ground(slug: str) -> str:
    """One ground ("form:Ромашкой", "context:банк", "only_in_quote") in words; an unknown slug as it is.

    Source: `monitor.text.evidence.judge`.
    """
    name, _, value = slug.partition(":")
    known = {
        "form": translate("Ground", "the form «%1» stands there"),
        "place": translate("Ground", "all that is written at this place is about it"),
        "title": translate("Ground", "the headline names it"),
        "context": translate("Ground", "the word «%1» stands near it"),
        "no_context": translate("Ground", "none of the words that should stand near it is there"),
        "only_in_quote": translate("Ground", "it stands only in what the author quotes"),
        "only_in_address": translate("Ground", "it stands only in a link"),
        "common_word": translate("Ground", "the name is also a common word"),
        "small": translate("Ground", "it is written in lower case"),
        "sentence_start": translate("Ground", "it stands at the start of a sentence, where any word has a capital"),
        "quoted": translate("Ground", "it stands in quotation marks"),
        "legal_form": translate("Ground", "a legal form stands beside it"),
        "hashtag": translate("Ground", "it stands there as a tag"),
    }
    if name not in known:
        return slug.replace("_", " ")
    return known[name].replace("%1", value)
