"""From a company's name to the ways it is written in running text."""

from monitor.text.names.proposals import alias_forms, entity_forms, forms, forms_of_word
from monitor.text.names.traps import common_words, trap_words

__all__ = ["alias_forms", "common_words", "entity_forms", "forms", "forms_of_word", "trap_words"]
