"""Exit codes and the one line that an error gets."""

from __future__ import annotations

import errno
import logging
import os
from typing import Final

import click

from crawlers.errors import CrawlError, UnknownCrawlerError
from monitor.errors import BaseUnusableError, InputError, LeaseHeldError, MonitorError

DONE: Final = 0
BUG: Final = 1
WRONG_USE: Final = 2
PART_FAILED: Final = 3
BASE_UNUSABLE: Final = 4
LEASE_HELD: Final = 5
INTERRUPTED: Final = 130
_LINE_MAX: Final = 1000
"""A field of ten megabytes that is wrong is not shown whole."""

log = logging.getLogger(__name__)


def complain(line: str) -> None:
    """Writes one line to stderr: what, where, what to do."""
    line = " ".join(line.split())
    click.echo(f"mention-monitor: {line if len(line) <= _LINE_MAX else line[: _LINE_MAX - 1] + '…'}", err=True)


def code_of(error: BaseException) -> int:
    """The exit code for an error, after its line went to stderr. A bug keeps its traceback."""
    match error:
        case click.exceptions.Exit():
            return int(error.exit_code)
        case click.exceptions.Abort() | KeyboardInterrupt():
            complain("interrupted; what was stored stays stored")
            return INTERRUPTED
        case click.UsageError():
            hint = f" Try '{error.ctx.command_path} --help'." if error.ctx else ""
            complain(error.format_message() + hint)
            return WRONG_USE
        case click.ClickException():
            complain(error.format_message())
            return WRONG_USE
        case BaseUnusableError():
            complain(str(error))
            return BASE_UNUSABLE
        case LeaseHeldError():
            complain(str(error))
            return LEASE_HELD
        case InputError() | UnknownCrawlerError():
            complain(str(error))
            return WRONG_USE
        case MonitorError() | CrawlError():
            complain(str(error))
            return PART_FAILED
        case OSError() if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            complain(f"what was found cannot be written: {error.strerror}; free some room, or write elsewhere")
            # else Python would try once more at its end, fail again, and end with a code of its own
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            return PART_FAILED
        case _:
            log.exception("bug")
            raise error
