"""Words of triage: rules, tags, the views that are given."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from monitor.triage_types import RuleKind, RuleRow, TagColour

translate = QCoreApplication.translate


def rule_kind(kind: RuleKind) -> str:
    """What a rule says that mentions are."""
    return {
        RuleKind.NOT_US: translate("Rule", "Not about us"),
        RuleKind.VACANCY: translate("Rule", "Vacancy"),
        RuleKind.DIRECTORY: translate("Rule", "Directory"),
        RuleKind.RESELLER: translate("Rule", "Reseller"),
        RuleKind.OWN_VOICE: translate("Rule", "Our own voice"),
    }[kind]


def rule_words(rule: RuleRow) -> str:
    """What a rule goes by: the word, the author, the site."""
    parts = []
    if rule.word is not None:
        parts.append(translate("Rule", "word “%1”").replace("%1", rule.word))
    if rule.author is not None:
        parts.append(translate("Rule", "author %1").replace("%1", rule.author))
    if rule.site is not None:
        parts.append(translate("Rule", "site %1").replace("%1", rule.site))
    return " · ".join(parts)


def tag_colour(colour: TagColour) -> str:
    """The colour of a tag."""
    return {
        TagColour.RED: translate("Colour", "Red"),
        TagColour.ORANGE: translate("Colour", "Orange"),
        TagColour.YELLOW: translate("Colour", "Yellow"),
        TagColour.GREEN: translate("Colour", "Green"),
        TagColour.TEAL: translate("Colour", "Teal"),
        TagColour.BLUE: translate("Colour", "Blue"),
        TagColour.VIOLET: translate("Colour", "Violet"),
        TagColour.GREY: translate("Colour", "Grey"),
    }[colour]


TAG_COLOURS = {
    TagColour.RED: "#d64550",
    TagColour.ORANGE: "#dd7a1f",
    TagColour.YELLOW: "#a8841a",
    TagColour.GREEN: "#3f9a55",
    TagColour.TEAL: "#1f9a99",
    TagColour.BLUE: "#3d7be0",
    TagColour.VIOLET: "#8d5fd3",
    TagColour.GREY: "#8a8f98",
}
"""Of the square before a tag's name, on light and dark grounds alike: a mark of 3:1, never the only one."""


def given_view(slug: str) -> str:
    """The name of a view that is there from the first day."""
    return {
        "inbox": translate("View", "Inbox"),
        "complaints": translate("View", "Complaints to answer"),
        "questions": translate("View", "Questions and thanks"),
        "mine": translate("View", "Given to me"),
        "clients": translate("View", "News of clients"),
        "to_check": translate("View", "To be checked"),
        "thrown_out": translate("View", "Second look: what was thrown out"),
        "sample": translate("View", "Second look: twenty of last week"),
    }[slug]


def thrown_out(counts: dict[str, int]) -> str:
    """How much was thrown out, and by what, in one line."""
    parts = [
        (counts.get("not_us", 0), translate("Rule", "%Ln not about us", None, counts.get("not_us", 0))),
        (counts.get("rule", 0), translate("Rule", "%Ln by rules", None, counts.get("rule", 0))),
        (counts.get("noise", 0), translate("Rule", "%Ln noise", None, counts.get("noise", 0))),
        (counts.get("own_voice", 0), translate("Rule", "%Ln in our own voice", None, counts.get("own_voice", 0))),
    ]
    return " · ".join(words for count, words in parts if count)
