"""Marks teach: what is found next follows them, what is switched off or taken back teaches no more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.errors import NotKnownError
from monitor.service import Monitor
from monitor.text.learning import Question
from monitor.types import Decision, Kind, State
from tests.servers import Server
from tests.service.parts import crawl, inbox, look_for, serve, watch

NAME = "Тепломакс Плюс"
"""Of two words: the model takes it for the firm whatever the text says, until somebody marks."""
PLAY = f"Вчера смотрели спектакль «{NAME}» в студенческом театре, играли {{}}, зал смеялся."
FIRM = f"Заказали котёл в {NAME}, {{}}, мастер всё подключил за день."
WISH = "Было бы здорово, если бы Тепломакс {}. Просто мечтаю вслух."


def decisions(monitor: Monitor) -> dict[str, Decision]:
    return {row.title or "": row.decision for row in inbox(monitor)}


def test_not_us_teaches_the_meaning_of_the_name_and_undo_takes_it_back(monitor: Monitor, server: Server) -> None:
    look_for(monitor, NAME)
    plays = [(str(n), f"play {n}", PLAY.format(word)) for n, word in enumerate(("живо", "бойко", "скучно", "весело"))]
    watch(monitor, serve(server, *plays[:3], ("9", "firm", FIRM.format("привезли вечером"))))
    crawl(monitor)
    assert set(decisions(monitor).values()) == {Decision.MATCH}
    assert monitor.learning.taught() is None
    marked = [row.id for row in inbox(monitor) if (row.title or "").startswith("play")]
    firm = next(row.id for row in inbox(monitor) if row.title == "firm")
    monitor.set_kind([firm], Kind.PRAISE).result()
    assert [row.lesson.question for row in monitor.learning.rows()] == [Question.KIND]
    monitor.mark(marked, State.NOT_US).result()
    assert [row.lesson.label for row in monitor.learning.rows()].count("not_us") == 3
    assert [row.lesson.label for row in monitor.learning.rows()].count("us") == 1
    serve(server, *plays, ("9", "firm", FIRM.format("привезли вечером")), ("8", "firm 2", FIRM.format("быстро")))
    crawl(monitor)
    found = decisions(monitor)
    assert found["play 3"] is not Decision.MATCH
    assert found["firm 2"] is Decision.MATCH
    play = next(row for row in inbox(monitor) if row.title == "play 3")
    assert any(ground.startswith("like_marked:") for ground in monitor.read.mention(play.id).grounds)
    monitor.undo().result()
    assert [row.lesson.question for row in monitor.learning.rows()] == [Question.KIND]
    assert monitor.learning.apply(3650) == 5  # the firm's post is the person's
    assert monitor.settle(30)
    assert set(decisions(monitor).values()) == {Decision.MATCH}


def test_kinds_that_a_person_gave_are_given_to_texts_like_them(monitor: Monitor, server: Server) -> None:
    look_for(monitor, "Тепломакс")
    towns = ("Кирове", "Туле", "Пскове", "Твери", "Ельце", "Вязьме", "Ржеве", "Клину", "Орле")
    wishes = [f"открыл пункт в {town}" for town in towns]
    posts = [(str(n), f"wish {n}", WISH.format(words)) for n, words in enumerate(wishes)]
    watch(monitor, serve(server, *posts[:8]))
    crawl(monitor)
    was = {row.kind for row in inbox(monitor)}
    taught = Kind.QUESTION
    assert taught not in was
    monitor.set_kind([row.id for row in inbox(monitor)], taught).result()
    serve(server, *posts)
    crawl(monitor)
    last = next(row for row in inbox(monitor) if row.title == "wish 8")
    assert last.kind is taught
    assert any(ground.startswith("taught_kind:") for ground in monitor.read.mention(last.id).grounds)
    for row in monitor.learning.rows():
        monitor.learning.switch(row.lesson.id, Question.KIND, on=False).result()
    assert monitor.learning.taught() is None
    assert monitor.learning.apply(3650) == 1  # the marked ones are the person's
    assert monitor.settle(30)
    assert next(row for row in inbox(monitor) if row.title == "wish 8").kind in was
    monitor.undo().result()
    assert [row.on for row in monitor.learning.rows()].count(True) == 1


def test_lessons_are_exported_with_their_texts(monitor: Monitor, server: Server, tmp_path: Path) -> None:
    look_for(monitor, "Тепломакс")
    watch(monitor, serve(server, ("1", "play", PLAY.format("живо"))))
    crawl(monitor)
    monitor.mark([row.id for row in inbox(monitor)], State.NOT_US).result()
    (row,) = monitor.learning.exported()
    assert json.loads(json.dumps(row))["text"] == PLAY.format("живо")
    assert (row["question"], row["label"], row["on"], row["entity"]) == ("meaning", "not_us", True, "Тепломакс")
    with pytest.raises(NotKnownError):
        monitor.learning.switch(row["mention"], Question.TONE, on=False)
