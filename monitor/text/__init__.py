"""Pure understanding of text: text in, findings out; no I/O."""
