"""A PR officer's short day by keyboard in the real window, on a Latin and a Russian layout: what waits is judged, two
complaints become cases and are checked, answered, put right and closed; the log of acts holds it all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from benchmarks import pr_day
from monitor.service import Monitor

NAME = "Северный ветер"
TEXTS = (
    ("Заказала у «{}» окна в детскую, заказ 4471. Обещали 3 ноября, прошло три недели, трубку не берут.", "Нина К."),
    ("Кто ставил окна у «{}»? Какая гарантия на фурнитуру и сколько ждать замер?", "Пётр"),
    ("«{}» взяли 18 500 рублей предоплаты и пропали. Деньги не возвращают, менеджер Игорь хамит по телефону.", "Олеся"),
    ("Бригада «{}» поставила три окна за день, убрали за собой. Спасибо мастеру Сергею!", "Виктор"),
    ("Проезжал мимо конторы «{}» на Заводской, вывеску сменили на синюю.", "sosed_17"),
)
CASES = 2


@pytest.mark.parametrize("layout", ["us", "ru"])
def test_a_short_day_is_done_by_keyboard(tmp_path: Path, xvfb: dict[str, str], layout: str) -> None:
    for program in ("xdotool", "setxkbmap", "openbox"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    data = tmp_path / "data"
    waiting = pr_day.prepare(data, NAME, [pr_day.Posted(text.format(NAME), author) for text, author in TEXTS])
    assert waiting == len(TEXTS)
    with pr_day.window(data, xvfb, layout=layout, lang="ru" if layout == "ru" else "en") as desk:
        pr_day.triage(desk, CASES)
        pr_day.work_off(desk, ("o", "k"))
        closed = f"{pr_day.OPENED} AND state = 'closed' AND outcome <> '' AND established_reason IS NOT NULL"
        assert desk.ask(closed) == CASES
        assert desk.ask("SELECT count(*) FROM measure WHERE state = 'done' AND proof <> ''") == CASES
        assert desk.ask(pr_day.WAITING) == 0
    assert "Traceback" not in (desk.window.stderr.read() if desk.window.stderr else "")
    with Monitor.open(data) as monitor:
        assert monitor.read.counts().open_cases == 0
        assert monitor.read.verify_log() is None
        acts = [one.verb for one in monitor.read.history(limit=200) if one.person == "Anna"]
    assert {"open_case", "done", "respond_answer", "measure_done"} <= set(acts)
    assert acts.count("case_closed") == CASES
