"""Pure rules of the work on mentions, cases and occasions; no I/O."""
