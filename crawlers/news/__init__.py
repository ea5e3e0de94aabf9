"""News: searches, sitemaps, press wires, and the articles behind their links."""
