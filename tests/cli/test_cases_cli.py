"""`case …` and `team …` as scripts see them: the same commands, run in this process."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import click
import pytest

from monitor.cli import exits
from monitor.cli.app import root
from monitor.errors import MonitorError
from tests.cli.test_contract import Program

RANTS = (
    "Тепломакс опять опоздал на три дня, деньги не вернули, на звонки не отвечают. Больше никогда!",
    "Котёл потёк на второй день, мастер Тепломакса нахамил и уехал. Требую вернуть деньги, это обман.",
    "В Тепломаксе списали за доставку дважды, чек не дали, менеджер бросил трубку. Ужасный сервис.",
)


class Here(Program):
    """The program without a process of its own: forty of them would take half a minute."""

    def __call__(self, *arguments: str, text: str | None = None) -> tuple[int, str, str]:
        """Exit code, standard output and standard error."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            try:
                code = root.main(["--data", str(self.data), *arguments], "mention-monitor", standalone_mode=False)
            except (MonitorError, click.ClickException, click.exceptions.Exit) as error:
                code = exits.code_of(error)
        return (code if isinstance(code, int) else exits.DONE), out.getvalue(), err.getvalue()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program over a folder with three complaints of one author."""
    made = Here(tmp_path / "data")
    code, _, err = made("entity", "add", "Тепломакс", "--role", "own", "--lang", "ru")
    assert code == 0, err
    for rant in RANTS:
        made("mention", "add", "--text", rant, "--author", "Марина К.", "--entity", "тепломакс")
    return made


def done(program: Program, *arguments: str) -> str:
    code, out, err = program("--as", "anna", *arguments)
    assert code == 0, err
    return out.strip()


def refused(program: Program, *arguments: str) -> str:
    code, _, err = program("--as", "anna", *arguments)
    assert code == 2
    return err


def test_a_case_from_opening_to_its_end(program: Program) -> None:
    first, second, third = sorted(row["id"] for row in program.json("mentions", "--format", "json"))
    case = done(program, "case", "open", str(first), "--owner", "anna")
    assert done(program, "case", "attach", case, str(second)) == f"1 mentions in case {case}"
    assert "already" in refused(program, "case", "open", str(second))
    done(program, "case", "note", case, "Позвонили, ждём номер")
    done(program, "case", "set", case, "--severity", "4", "--fault", "ours", "--established", "delivery")
    assert "followed by olga" in done(program, "case", "watch", case, "--who", "olga")
    done(program, "case", "pause", case, "--reason", "ждём номер заказа")
    (row,) = program.json("case", "list", "--open", "--format", "json")
    assert (row["id"], row["clock"], row["paused"], row["priority"]["level"]) == (int(case), "paused", True, 4)
    assert (row["watchers"], row["mentions"], row["fault"]) == (["olga"], 2, "ours")
    done(program, "case", "resume", case)

    draft = done(program, "case", "reply", case, "--text", "Приносим извинения, деньги вернули.")
    done(program, "case", "approve", draft)
    done(program, "case", "publish", draft, "--url", "https://forum.example/9", "--at", "2026-11-21T10:00:00+00:00")
    shown = program.json("case", "show", case, "--format", "json")
    assert (shown["state"], shown["responded_at"]) == ("responded", "2026-11-21T10:00:00Z")
    assert shown["moves"]["closed"] == ["consent_or_reason"]
    assert [one["text"] for one in shown["responses"]] == ["Приносим извинения, деньги вернули."]
    assert shown["earlier"]["mention_ids"] == [third]

    assert "consent or a recorded reason" in refused(program, "case", "close", case)
    assert "cannot become" in refused(program, "case", "move", case, "responding")
    done(program, "case", "move", case, "correcting")
    done(program, "case", "close", case, "--consent-url", "https://forum.example/10", "--ending", "put_right")
    done(program, "case", "rate", case, "--speed", "4", "--quality", "5")
    figures = program.json("case", "figures", "--format", "json")
    assert (figures["closed"], figures["resolution_rate"], figures["quality"]) == (1, 1.0, 5.0)
    assert done(program, "case", "reopen", case) == "checking"
    assert "there is no case" in refused(program, "case", "show", "99").lower()


def test_small_ones_are_answered_and_closed_and_doubles_merged(program: Program) -> None:
    numbers = [str(row["id"]) for row in program.json("mentions", "--format", "json")]
    first, second, third = (done(program, "case", "open", number) for number in numbers)
    assert "consent or a recorded reason" in refused(program, "case", "answer-and-close", first, "--text", "Спасибо")
    done(program, "case", "answer-and-close", first, "--text", "Спасибо", "--reason", "мелочь")
    done(program, "case", "merge", second, third)
    states = {row["id"]: row["state"] for row in program.json("case", "list", "--format", "json")}
    assert states == {int(first): "closed", int(second): "merged", int(third): "new"}
    shown = program.json("case", "show", third, "--format", "json")
    assert (shown["mentions"], shown["merged_from"]) == (2, [int(second)])
    done(program, "case", "detach", third, numbers[2])
    done(program, "case", "move", third, "dismissed", "--reason", "не о нас")
    assert program.json("case", "list", "--open", "--format", "json") == []


def test_an_apology_for_an_unchecked_fact_is_warned_of(program: Program) -> None:
    (number, *_) = (str(row["id"]) for row in program.json("mentions", "--format", "json"))
    case = done(program, "case", "open", number)
    code, out, err = program("case", "reply", case, "--text", "Приносим извинения, это наша вина.")
    assert (code, out.strip()) == (0, "1")
    assert "apologises for what nobody has confirmed" in err
    _, _, err = program("case", "reply", case, "--text", "Жаль, что у вас возникли трудности. Проверяем.")
    assert err == ""


def test_a_reader_is_refused_and_accounts_are_listed(program: Program) -> None:
    number = str(program.json("mentions", "--format", "json")[0]["id"])
    done(program, "team", "set", "rita", "reader")
    code, _, err = program("--as", "rita", "case", "open", number)
    assert (code, "may read, not change" in err) == (2, True)
    account = done(program, "team", "account", "Поддержка", "--site", "www.Forum.example")
    listed = program.json("team", "list", "--format", "json")
    assert listed["people"] == [{"id": 1, "name": "rita", "role": "reader"}]
    assert [(one["author"], one["site"]) for one in listed["accounts"]] == [("Поддержка", "forum.example")]
    done(program, "team", "forget-account", account)
    assert program.json("team", "list", "--format", "json")["accounts"] == []
