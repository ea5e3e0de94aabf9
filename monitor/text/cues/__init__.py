"""Words that tell what a post is: cue lexicons of our own, one module a language, and how they are searched."""

from monitor.text.cues.patterns import Cue, Lexicon, Sign
from monitor.text.cues.search import find_cues, lexicon

__all__ = ["Cue", "Lexicon", "Sign", "find_cues", "lexicon"]
