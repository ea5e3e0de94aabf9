"""The command line: a contract (`docs/contract.md`); names, options, fields and exit codes stay stable."""

from monitor.cli.app import main

__all__ = ["main"]
