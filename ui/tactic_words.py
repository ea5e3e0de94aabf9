"""Words for the places where tactics and ready answers keep theirs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from monitor.text.types import Reason
from ui import text

translate = QCoreApplication.translate
GROUPS: Final = ("reply", "stance", "reason")
"""What is edited in the window; plans for clients are kept with the clients."""
CONTACT: Final = "reply/contact"
"""Not among the program's own words: every firm has its own."""


def group(slug: str) -> str:
    """A part of the words."""
    return {
        "reply": translate("Tactic", "Ready answers"),
        "stance": translate("Tactic", "What to do, by fault and finding"),
        "reason": translate("Tactic", "What to do, by reason"),
    }[slug]


def title(path: str) -> str:
    """What a path's words are for."""
    first, _, rest = path.partition("/")
    if first == "reply":
        return _replies().get(rest, rest)
    name, _, part = rest.partition("/")
    if first == "stance":
        return f"{_stances().get(name, name)}: {_parts().get(part, part)}"
    return f"{text.reason(Reason(name))}: {_parts().get(part, part)}"


def _stances() -> dict[str, str]:
    return {
        "admit": translate("Tactic", "Our fault, and it holds"),
        "part": translate("Tactic", "Partly ours"),
        "check": translate("Tactic", "Not checked yet"),
        "unprovable": translate("Tactic", "Cannot be shown"),
        "find": translate("Tactic", "It holds, the fault is not known yet"),
        "correct": translate("Tactic", "Refuted"),
        "explain": translate("Tactic", "The author's own mistake"),
        "stand_by": translate("Tactic", "A partner's fault"),
        "elsewhere": translate("Tactic", "Another firm is meant"),
    }


def _parts() -> dict[str, str]:
    return {
        "do": translate("Tactic", "what to do"),
        "dont": translate("Tactic", "what not to do"),
        "tone": translate("Tactic", "tone"),
        "raised": translate("Tactic", "“people wrote about …”"),
        "topic": translate("Tactic", "“what you wrote about …”"),
        "repair": translate("Tactic", "how it is put right, in an answer"),
        "changed": translate("Tactic", "“since then …”"),
        "who": translate("Tactic", "who answers"),
        "channel": translate("Tactic", "where it is answered"),
        "ours": translate("Tactic", "advice where it is our fault"),
        "check": translate("Tactic", "advice while it is checked"),
        "theirs": translate("Tactic", "advice where it is not our fault"),
    }


def _replies() -> dict[str, str]:
    answer, short = translate("Tactic", "Answer: %1"), translate("Tactic", "%1, short")
    stances = _stances()
    found = {
        "contact": translate("Tactic", "Telephone or address to turn to"),
        "greeting": translate("Tactic", "Greeting"),
        "greeting_nameless": translate("Tactic", "Greeting without a name"),
        "signature": translate("Tactic", "Signature"),
        "holding": translate("Tactic", "Holding reply"),
        "holding_short": short.replace("%1", translate("Tactic", "Holding reply"), 1),
        "holding_harm": translate("Tactic", "Holding reply about harm"),
        "changed/what_we_changed": translate("Tactic", "What we changed"),
        "changed/what_we_changed_short": short.replace("%1", translate("Tactic", "What we changed"), 1),
        "answer/ours_short": short.replace("%1", answer.replace("%1", stances["admit"].lower(), 1), 1),
        "answer/check_short": short.replace("%1", answer.replace("%1", stances["check"].lower(), 1), 1),
        "answer/theirs_short": short.replace("%1", answer.replace("%1", translate("Tactic", "not our fault"), 1), 1),
    }
    found |= {f"answer/{slug}": answer.replace("%1", words.lower(), 1) for slug, words in stances.items()}
    return found
