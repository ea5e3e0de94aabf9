"""Finding entities in a post: whole words, raw places, decisions with their grounds."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.match import Matcher
from monitor.text.types import Decision, Entity, FormChoices, Match, Role

DAISY = Entity(1, Role.OWN, ('ООО "Ромашка"',))
NOKIA = Entity(2, Role.CLIENT, ("Nokia",))
ALFA = Entity(3, Role.CLIENT, ("Альфа-Банк",))
BOTH = Matcher([DAISY, NOKIA, ALFA])


def found(
    text: str, matcher: Matcher = BOTH, title: str | None = None, quotes: tuple[str, ...] = ()
) -> dict[int, Match]:
    return {match.entity_id: match for match in matcher.find(text, title, quotes)}


def written(text: str, matcher: Matcher = BOTH) -> list[str]:
    return [text[slice(*span)] for match in matcher.find(text) for span in match.spans]


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("Опять Ромашкой недоволен", ["Ромашкой"]),
        ("в «Ромашке» обещали", ["Ромашке"]),
        ('директор ООО "Ромашка" сказал', ['ООО "Ромашка"']),
        ("ОТ РОМАШКИ", ["РОМАШКИ"]),
        ("Ромашка-банк и #ромашка, @ромашка", ["Ромашка", "ромашка", "ромашка"]),
        ("ромашковый чай", []),
        ("Ромашка2", []),
        ("аромашка", []),
        ("Ро\u00adмаш\u00adку привезли", ["Ро\u00adмаш\u00adку"]),
        ("Рома\u0301шка!", ["Рома\u0301шка"]),
        ("o\ufb03ce Nokia\u200b!", ["Nokia"]),
        ("Nokiallakin, Nokiassa ja NOKIAN", ["Nokiallakin", "Nokiassa", "NOKIAN"]),
        ("Nokiakonserni", []),
        ("Nokia-konserni", ["Nokia"]),
        ("от Nokia'и и Nokia-ей", ["Nokia'и", "Nokia-ей"]),
        ("Альфа банка, альфабанком, Альфа–Банке", ["Альфа банка", "альфабанком", "Альфа–Банке"]),
        ("Альфа\nБанк", ["Альфа\nБанк"]),
        ("🙂🙂 Nokia", ["Nokia"]),
    ],
)
def test_whole_words_in_raw_places(text: str, hits: list[str]) -> None:
    assert written(text) == hits


def test_apostrophe_inside_a_word_is_no_boundary() -> None:
    matcher = Matcher([Entity(1, Role.OWN, ("Прем",), langs=("uk",)), Entity(2, Role.OWN, ("Єднання",), langs=("uk",))])
    assert written("Прем'єр приїхав, об’єднання теж", matcher) == []
    assert written("'Прем' закрили", matcher) == ["Прем"]


def test_overlaps_of_one_entity_merge_to_the_longest() -> None:
    matcher = Matcher([Entity(7, Role.OWN, ("Ромашка", "Ромашка Плюс"), langs=("ru",))])
    text = "Ромашка Плюс и просто Ромашка"
    assert written(text, matcher) == ["Ромашка Плюс", "Ромашка"]


def test_different_entities_may_overlap() -> None:
    matcher = Matcher([Entity(1, Role.OWN, ("Ромашка",)), Entity(2, Role.CLIENT, ("Ромашка Плюс",))])
    hits = found("Вчера Ромашка Плюс закрылась", matcher)
    assert hits[1].spans == ((6, 13),)
    assert hits[2].spans == ((6, 18),)


def test_names_and_aliases_are_inflected() -> None:
    matcher = Matcher([Entity(1, Role.OWN, ("Лютик",), aliases=("Лютя",), langs=("ru",))])
    assert written("Лютиком и Лютей, Лютя", matcher) == ["Лютиком", "Лютей", "Лютя"]


def test_only_the_languages_of_the_entity() -> None:
    matcher = Matcher([Entity(1, Role.OWN, ("Nokia",), langs=("en",))])
    assert written("Nokia, Nokian, Nokia's", matcher) == ["Nokia", "Nokia's"]


def test_title_and_text_have_their_own_places() -> None:
    hit = found("Ждём Ромашку вторую неделю", title="Ромашка и сроки")[1]
    assert hit.title_spans == ((0, 7),)
    assert hit.spans == ((5, 12),)
    assert "title" in hit.grounds
    assert hit.forms == ("Ромашка", "Ромашку")


def test_only_in_a_quote_is_passing() -> None:
    hit = found("Согласен с вами.", quotes=("Ромашкой недоволен",))[1]
    assert hit.decision is Decision.PASSING
    assert hit.spans == ()
    assert hit.grounds == ("only_in_quote",)
    assert hit.forms == ("Ромашкой",)
    assert found("В Ромашке так же", quotes=("Ромашкой недоволен",))[1].decision is Decision.MATCH


def test_only_in_an_address_is_passing() -> None:
    assert found("Подробнее: https://shop.example/nokia-2660")[2].decision is Decision.PASSING
    assert found("Nokia: https://shop.example/nokia-2660")[2].decision is Decision.MATCH


@pytest.mark.parametrize(
    ("text", "decision", "ground"),
    [
        ("Сорвала ромашку на лугу", Decision.CHECK, "small"),
        ("Ромашка помогает от простуды", Decision.CHECK, "sentence_start"),
        ("Вчера были в Ромашке", Decision.MATCH, None),
        ("Ромашка опять не привезла заказ", Decision.MATCH, "business_context"),
        ("Купила ромашку в магазине", Decision.CHECK, "small"),
        ("магазин «ромашка» закрыт", Decision.MATCH, "quoted"),
        ("ооо ромашка не отвечает", Decision.MATCH, None),
        ("жалоба #ромашка", Decision.MATCH, "hashtag"),
    ],
)
def test_ordinary_word_needs_a_sign(text: str, decision: Decision, ground: str | None) -> None:
    hit = found(text)[1]
    assert hit.decision is decision
    assert ground is None or ground in hit.grounds
    assert ("common_word" in hit.grounds) == (decision is Decision.CHECK)


def test_unheard_of_word_needs_none() -> None:
    matcher = Matcher([Entity(1, Role.OWN, ("Вкусвилл",))])
    assert found("зашли во вкусвилл", matcher)[1].decision is Decision.MATCH


def test_context_is_inflected_and_must_be_near() -> None:
    matcher = Matcher([Entity(1, Role.OWN, ("Магнит",), context=("магазин",))])
    near = found("В магазинах сети Магнит очереди", matcher)[1]
    assert near.decision is Decision.MATCH
    assert "context:магазин" in near.grounds
    without = found("Купил Магнит на холодильник", matcher)[1]
    assert without.decision is Decision.CHECK
    assert "no_context" in without.grounds
    far = found("Магнит. " + "слово " * 200 + "магазин", matcher)[1]
    assert far.decision is Decision.CHECK
    assert found("Магнит закрыли", matcher, title="Новости магазинов")[1].decision is Decision.MATCH
    assert near.relevance > without.relevance


def test_exclusion_rules_a_post_out() -> None:
    matcher = Matcher([Entity(1, Role.OWN, ("Ромашка",), exclude=("аптечная", "чай из ромашки"))])
    assert found("Ромашка, аптечной упаковки хватит на год", matcher) == {}
    assert found("Чай из ромашки от Ромашки", matcher) == {}
    assert set(found("Аптека у Ромашки", matcher)) == {1}
    assert set(found("Ромашка закрылась", matcher, quotes=("аптечная",))) == {1}, "others' words rule nothing out"


def test_pruned_and_added_forms() -> None:
    entity = Entity(1, Role.OWN, ("Мир",), langs=("ru",), forms=FormChoices(dropped=("миру",), added=("МИР-экспресс",)))
    matcher = Matcher([entity])
    assert written("Миру мир, едет МИР-Экспресс в Мире", matcher) == ["мир", "МИР-Экспресс", "Мире"]


def test_relevance_grows_with_title_and_repetition() -> None:
    long = "слово " * 300
    passing_by = found(long + "Nokia")[2].relevance
    often = found("Nokia и снова Nokia. " + long)[2].relevance
    titled = found("Nokia и снова Nokia. " + long, title="Nokia")[2].relevance
    assert 0 < passing_by < often < titled <= 1


def test_nothing_to_find() -> None:
    assert Matcher([]).find("Ромашка") == ()
    assert BOTH.find("") == ()
    assert BOTH.find("ничего о них", None, ()) == ()


@given(
    st.lists(
        st.sampled_from(
            ["Ромашку", "Ро\u00adмашка", "Nokia'и", "«", "»", "ß", "\ufb03", "e\u0301", " ", "\n", "🙂", "x", "-", "İ"]
        ),
        max_size=12,
    )
)
def test_spans_always_hold_what_they_claim(parts: list[str]) -> None:
    text = "".join(parts)
    for match in BOTH.find(text):
        assert list(match.spans) == sorted(match.spans)
        for (start, end), after in zip(match.spans, (*match.spans[1:], (len(text), len(text))), strict=True):
            assert 0 <= start < end <= after[0] <= len(text)
            assert text[start:end] in match.forms
            assert text[start].isalpha()
            assert not text[end - 1].isspace()


@dataclass(frozen=True)
class Said:
    text: str
    title: str | None = None
    quotes: tuple[str, ...] = ()


# fmt: off
PARTS = st.lists(
    st.sampled_from([
        "Ромашку", "Ромаш", "ку", "ромашка-", "аромашка", "Nokialla", "Nokia", "Alfa", "Альфа-Банк", "—", "«Ромашке»",
        "е\u0301", "ß", "\u00ad", "🙂", "ärjy", "Ёлка", "\n", "x",
    ]),
    max_size=6,
).map(" ".join)
# fmt: on


@given(st.lists(st.builds(Said, PARTS, st.none() | PARTS, st.lists(PARTS, max_size=2).map(tuple)), max_size=5))
def test_many_posts_at_once_name_what_each_names_alone(posts: list[Said]) -> None:
    assert BOTH.find_all(posts) == [BOTH.find(post.text, post.title, post.quotes) for post in posts]


def test_a_post_in_another_alphabet_does_not_hide_the_others() -> None:
    posts = [Said("Ромашкой недоволен"), Said("日本 🙂 Nokia"), Said("Nokialla äänestys"), Said("ничего", "Ромашка")]
    assert [[one.entity_id for one in found] for found in BOTH.find_all(posts)] == [[1], [2], [2], [1]]
    assert Matcher([]).find_all(posts) == [(), (), (), ()]
    assert BOTH.find_all([]) == []
