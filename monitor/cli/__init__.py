"""The command line: a contract (`docs/contract.md`); names, options, fields and exit codes stay stable."""

import gc

# Before the rest is loaded: what it brings stays, and looking through it again and again takes a twentieth of a start.
gc.set_threshold(20_000, 20, 20)

from monitor.cli.app import main  # noqa: E402

__all__ = ["main"]
