"""Files that come in and go out: OPML, entities as JSON."""
