"""Words for the grounds on which a post counts as a mention: "why it is here"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def ground(slug: str) -> str:
    """One ground ("form:Ромашкой", "context:банк", "only_in_quote") in words; an unknown slug as it is.

    Source: `monitor.text.evidence.judge`, `monitor.text.grounds`.
    """
    name, _, value = slug.partition(":")
    known = {
        "form": translate("Ground", "the form «%1» stands there"),
        "place": translate("Ground", "all that is written at this place is about it"),
        "author": translate("Ground", "it wrote this itself"),
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
        "firm_meant": translate("Ground", "the firm is meant, by how the name is used here (%1 %)"),
        "meaning_unsure": translate("Ground", "the name may mean another thing here (the firm: %1 %)"),
        "other_meaning": translate("Ground", "another thing of this name seems to be meant (%1 %)"),
        "like_marked": translate("Ground", "like mention %1, of which a person said whether it is about it"),
        "in_list": translate("Ground", "it stands only in a list"),
        "in_tags": translate("Ground", "it stands only in a row of tags"),
        "in_quote": translate("Ground", "it stands only in a quoted line"),
        "in_signature": translate("Ground", "it stands only in a signature"),
        "complaint_likely": translate("Ground", "the text model takes it for a complaint (%1 %)"),
        "kind_likely": translate("Ground", "the text model takes it for this kind (%1 %)"),
        "tone_likely": translate("Ground", "the text model hears this tone (%1 %)"),
        "reason_likely": translate("Ground", "the text model names this reason (%1 %)"),
        "blame_words": translate("Ground", "words of blame: %1"),
        "words_alone": translate("Ground", "single words decided, the text model did not read it"),
        "taught_kind": translate("Ground", "like mention %1, whose kind a person set"),
        "taught_tone": translate("Ground", "like mention %1, whose tone a person set"),
        "taught_reason": translate("Ground", "like mention %1, whose reason a person set"),
    }
    if name not in known:
        return slug.replace("_", " ")
    return known[name].replace("%1", value)
