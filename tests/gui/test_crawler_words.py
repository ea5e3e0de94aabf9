"""Every crawler has a word: nobody reads a slug."""

from __future__ import annotations

import pytest

from crawlers import registry
from ui import crawler_words
from ui.languages import LANGUAGES, Languages


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_registered_crawler_has_a_word(languages: Languages, lang: str) -> None:
    languages.choose(lang)
    known = crawler_words.known()
    missing = [name for name in registry.names() if name not in known]
    assert missing == [], "give each a line in ui/crawler_words.py"
    assert all(word.strip() and "%1" not in word for word in known.values())
    assert len(set(known.values())) == len(known), "two crawlers of one name cannot be told apart"


def test_words_follow_the_language_and_a_stranger_keeps_its_name(languages: Languages) -> None:
    languages.choose("ru")
    assert crawler_words.crawler_word("phpbb") == "Форум phpBB"
    assert crawler_words.crawler_word("vk") == "ВКонтакте"
    languages.choose("fi")
    assert crawler_words.crawler_word("guestbook") == "Vieraskirja"
    assert crawler_words.crawler_word("somebody-elses") == "somebody-elses"
