"""Feeds: RSS, Atom, JSON Feed."""
