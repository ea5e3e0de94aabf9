"""What goes on paper: period reports, press digests, case files. Rows in, a `Document` or bytes out; no I/O."""
