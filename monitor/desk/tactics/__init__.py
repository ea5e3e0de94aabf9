"""Tactic cards and reply templates: what to do about a complaint, and the words for it, in four languages."""

from monitor.desk.tactics.cards import Card, Stance, card, stance
from monitor.desk.tactics.replies import Draft, Facts, reply, what_we_changed
from monitor.desk.tactics.words import LANGS, UnknownPathError, market_lang, paths, script_lang, text

__all__ = [
    "LANGS",
    "Card",
    "Draft",
    "Facts",
    "Stance",
    "UnknownPathError",
    "card",
    "market_lang",
    "paths",
    "reply",
    "script_lang",
    "stance",
    "text",
    "what_we_changed",
]
