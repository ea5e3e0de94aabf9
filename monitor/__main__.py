"""`python -m monitor`: the same as `mention-monitor`."""

from monitor.cli import main

main()
