"""From posts to mentions and findings."""

from __future__ import annotations

from crawlers.types import Post, PostKind
from monitor import intake
from monitor.text.match import Matcher
from monitor.text.types import Decision, Entity, Findings, Kind, Reason, Role, Tone

OWN = Entity(1, Role.OWN, ("Северная ромашка",))
CLIENT = Entity(2, Role.CLIENT, ("Лютик-банк",))
LARK = Entity(3, Role.OWN, ("Larkbank",))
ENTITIES = (OWN, CLIENT, LARK)
MATCHER = Matcher(ENTITIES)


def post(text: str, title: str | None = None, quotes: tuple[str, ...] = ()) -> Post:
    return Post(
        platform="phpbb", key=f"forum.example {abs(hash(text))}", url=None, text=text, title=title, quotes=quotes,
        kind=PostKind.FORUM_POST,
    )  # fmt: skip


def findings(text: str, title: str | None = None, lang: str | None = None, kind: PostKind | None = None) -> Findings:
    return intake.analyse(title, text, (), lang, MATCHER.find(text, title), ENTITIES, kind=kind)


def test_posts_keep_their_order_with_what_they_name() -> None:
    posts = [post("ничего"), post("Северной ромашке и Лютик-банку"), post("да", quotes=("Лютик-банк плохой",))]
    matched = intake.match(posts, MATCHER)
    assert [one for one, _ in matched] == posts
    assert [[match.entity_id for match in matches] for _, matches in matched] == [[], [1, 2], [2]]
    assert matched[2][1][0].decision is Decision.PASSING


def test_a_complaint_is_about_ours_only() -> None:
    found = findings("Северная ромашка второй месяц не возвращает деньги, плачу через Лютик-банк. Верните!")
    assert found.lang.lang == "ru"
    assert found.complaint is not None
    assert found.complaint.is_complaint
    assert found.complaint.entity_ids == (1,)
    assert found.complaint.reason is Reason.BILLING
    assert found.kinds == {1: Kind.COMPLAINT, 2: Kind.OTHER}
    assert found.sentiments[1].tone is Tone.NEGATIVE


def test_blame_of_a_client_is_a_complaint_about_nobody_of_ours() -> None:
    found = findings("Лютик-банк обманул с комиссией, никогда больше к ним не пойду")
    assert found.kinds == {2: Kind.COMPLAINT}
    assert found.complaint is not None
    assert found.complaint.is_complaint
    assert found.complaint.entity_ids == ()


def test_english_tone_is_towards_the_entity() -> None:
    found = findings("Larkbank is terrible, they lost my card and never answered.")
    assert found.sentiments[3].tone is Tone.NEGATIVE
    assert found.kinds == {3: Kind.COMPLAINT}


def test_hint_decides_only_where_the_text_does_not() -> None:
    assert findings("Лютик-банк норм", lang="uk").lang.lang == "uk"
    assert findings("Лютик-банк норм", lang="fi").lang.lang is None
    assert findings("Лютик-банк вчера открыл ещё одно отделение", lang="uk").lang.lang == "ru"


def test_the_title_of_a_thread_is_not_the_words_of_each_answer() -> None:
    title = "Северная ромашка обманула с доставкой, ужас"
    assert findings("А мне привезли вовремя, доволен.", title, kind=PostKind.FORUM_POST).kinds[1] is Kind.PRAISE
    assert findings("Ждал месяц.", title, kind=PostKind.REVIEW).kinds[1] is Kind.COMPLAINT


def test_cues_are_places_in_the_text_without_its_title() -> None:
    text = "Вторую неделю жду, а Северная ромашка мне не вернула ни копейки"
    found = findings(text, "Обман")
    assert found.complaint is not None
    assert [text[slice(*cue)] for cue in found.complaint.cues][-1:] == ["не вернула"]


def test_an_article_is_news() -> None:
    text = "Северная ромашка открыла завод. Директор рассказал о планах."
    assert findings(text, kind=PostKind.ARTICLE).kinds == {1: Kind.NEWS}
    assert findings("Jotain Larkbank ja muuta", kind=PostKind.ARTICLE).complaint is not None


def test_nothing_matched_is_still_understood() -> None:
    found = intake.analyse(None, "Привезли не тот товар, верните деньги", (), None, (), ())
    assert found.kinds == {}
    assert found.complaint is not None
    assert found.complaint.is_complaint


def test_the_analyser_has_a_name_and_a_version() -> None:
    assert (intake.ANALYSER, intake.ANALYSER_VERSION >= 1) == ("encoder", True)
