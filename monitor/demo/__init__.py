"""The demo: a bundled site of invented companies and a first crawl of it."""
