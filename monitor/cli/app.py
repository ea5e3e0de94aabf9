"""The root command: with no subcommand it opens the window."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from monitor.cli import exits
from monitor.cli.lazy import Lazy

if TYPE_CHECKING:
    from monitor.service import Monitor

_COMMANDS: Final = {
    "entity": ("monitor.cli.entities:entity", "Names that are watched: our company, key clients, competitors."),
    "source": ("monitor.cli.sources:source", "Places that are read."),
    "key": ("monitor.cli.keys:key", "Your own keys for services that want one."),
    "detect": ("monitor.cli.looking:detect", "Tell what is behind an address or a saved page."),
    "crawl": ("monitor.cli.crawl:crawl", "Read the places that are due, once."),
    "watch": ("monitor.cli.crawl:watch", "Read what is due, for ever, with no window."),
    "bring": ("monitor.cli.bring:bring", "Bring in mails, tables and saved pages."),
    "mention": ("monitor.cli.mention_work:mention", "One by one: add by hand, mark, assign, note, bring back."),
    "mentions": ("monitor.cli.mentions:mentions", "List what was found."),
    "parse": ("monitor.cli.streams:parse", "Read saved pages or feeds: one JSON line a post."),
    "analyse": ("monitor.cli.streams:analyse", "Understand texts: JSON lines in, JSON lines out."),
    "stories": ("monitor.cli.streams:stories", "Group texts that tell the same: JSON lines in and out."),
    "case": ("monitor.cli.cases:case", "Work on complaints: cases, their clocks, answers, ends."),
    "rule": ("monitor.cli.triage:rule", "What is kept out of the inbox: list, make, drop."),
    "tag": ("monitor.cli.triage:tag", "Tags of mentions."),
    "view": ("monitor.cli.triage:view", "Saved views of the mentions."),
    "records": ("monitor.cli.records:records", "The firm's own records: orders, deliveries, staff …"),
    "tactics": ("monitor.cli.tactics:tactics", "What to do about complaints, and the words for it."),
    "team": ("monitor.cli.team:team", "Who works here in which role, and which accounts are ours."),
    "signals": ("monitor.cli.signals:signals", "What stands out of the usual: spikes, growing reasons, sour voices."),
    "report": ("monitor.cli.reports:report", "A period in figures: PDF, XLSX, CSV, HTML, JSON."),
    "digest": ("monitor.cli.reports:digest", "A press digest of mentions: DOCX, HTML, PDF."),
    "client": ("monitor.cli.clients:client", "Key clients: cards, tables in and out, doubles, tiers, handover, dates."),
    "contact": ("monitor.cli.contacts:contact", "Conversations with key clients, the plan, calendar and mail drafts."),
    "occasion": ("monitor.cli.occasions:occasion", "Reasons to call key clients, and the morning list."),
    "signs": ("monitor.cli.signs:signs", "Which clients are leaving, on what numbers."),
    "winback": ("monitor.cli.winback:winback", "Keep clients, win lost ones back; the quarter's review."),
    "voice": ("monitor.cli.voice:voice", "What clients answer: NPS, CSI, satisfaction after cases, by quarter."),
    "learned": ("monitor.cli.learned:learned", "What your marks taught: list, drop, export, apply."),
    "demo": ("monitor.cli.demo:demo", "Show the main job on a bundled local site, in a throw-away folder."),
    "why": ("monitor.cli.why:why", "Tell why a post is not in the list."),
    "evidence": ("monitor.cli.evidence:evidence", "Kept pages: check, list, hand out."),
    "backup": ("monitor.cli.evidence:backup", "Copy the data folder, and check the copy."),
    "restore": ("monitor.cli.evidence:restore", "Bring a backup back into a new data folder."),
    "log": ("monitor.cli.history:log", "Who did what when; check that the log is whole."),
    "erase": ("monitor.cli.history:erase", "Forget an author: words, pages and history."),
}
"""Where each command lives and what it does; imported when called, so that help and completion are quick."""


@dataclass(slots=True)
class Options:
    """What stands before the command."""

    data: Path | None
    person: str | None

    def open(self) -> Monitor:
        """The data folder, open. Raises: `BaseUnusableError` kinds."""
        from monitor import log
        from monitor.service import Monitor

        monitor = Monitor.open(self.data, person=self.person, processes=True)
        log.to_folder(monitor.folder.logs)
        return monitor


class _Root(Lazy):
    """The root, whose output may be cut off."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, commands_at=_COMMANDS, **more)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # who read our output went away ("| head"): click would end with 1, which here means a bug
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            return exits.DONE


class _Folder(click.Path):
    """A folder; "", an unset variable of a script, is not the folder of the moment."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("the name of the folder is empty; write . for this one", param, ctx)
        return super().convert(value, param, ctx)


@click.group(cls=_Root, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--data",
    type=_Folder(path_type=Path, file_okay=False),
    envvar="MENTION_MONITOR_DATA",
    help="Data folder. Default: the platform's.",
)
@click.option("--as", "person", metavar="PERSON", help="Who works; stands in the history. Default: the system user.")
@click.option("--theme", type=click.Choice(["system", "light", "dark"]), help="Colours of the window.")
@click.option("--ui-lang", metavar="xx", type=click.Choice(["en", "ru", "uk", "fi"]), help="Language of the window.")
@click.version_option(package_name="mention-monitor")
@click.pass_context
def root(ctx: click.Context, data: Path | None, person: str | None, theme: str | None, ui_lang: str | None) -> None:
    """Watch the public web for mentions of your company and your key clients.

    Without a command the window opens.
    """
    ctx.obj = Options(data, person)
    if ctx.invoked_subcommand is None:
        ctx.exit(open_window(data, person, theme, ui_lang))


def open_window(data: Path | None, person: str | None, theme: str | None, lang: str | None) -> int:
    """Exit code of the window, which is found by its entry point: this package imports no screen (decision 0002)."""
    if not has_display():
        exits.complain(
            "there is no display for the window. Set DISPLAY or WAYLAND_DISPLAY, or use the command line:"
            " 'mention-monitor --help', for example 'mention-monitor demo'"
        )
        return exits.WRONG_USE
    from importlib.metadata import entry_points  # 20 ms that other commands need not spend

    found = list(entry_points(group="mention_monitor.window"))
    if not found:
        exits.complain("the window is not installed; install mention-monitor with all its parts, or use --help")
        return exits.WRONG_USE
    run: Any = found[0].load()
    code: int = run(data=data, person=person, theme=theme or "system", lang=lang)
    return code


def has_display() -> bool:
    """Whether a window could open here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _is_text(argument: str) -> bool:
    """Whether it can be stored and shown: what the shell could not decode comes as half characters."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        return False
    return True


def main(arguments: list[str] | None = None) -> None:
    """Runs the command line and ends the process with its exit code."""
    if getattr(sys, "frozen", False) and sys.argv[1:] == ["--read-pages"]:
        from monitor import reading

        reading.serve()  # a packaged program is its own reading process
    if hasattr(sys.stdout, "reconfigure"):
        # piped on Windows the default would be a code page that cannot say «Ромашка»
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    broken = [one for one in sys.argv[1:] if not _is_text(one) and not Path(one).exists()]
    if arguments is None and broken:
        exits.complain(f"{broken[0]!r} is not valid text in this system's encoding; write it anew")
        sys.exit(exits.WRONG_USE)
    try:
        result = root.main(arguments, prog_name="mention-monitor", standalone_mode=False)
    except BaseException as error:
        if isinstance(error, SystemExit):
            raise
        sys.exit(exits.code_of(error))
    sys.exit(result if isinstance(result, int) else exits.DONE)
