"""Ready-made places: a catalogue of public feeds, forums and searches, and what is known and not crawled."""

from monitor.places.catalogue import (
    QUERY,
    Branch,
    Permission,
    Place,
    PlaceKind,
    catalogue,
    new_source,
    place,
    suggested,
)
from monitor.places.closed import CLOSED, Bar, Closed, Way, closed_at, words

__all__ = [
    "CLOSED",
    "QUERY",
    "Bar",
    "Branch",
    "Closed",
    "Permission",
    "Place",
    "PlaceKind",
    "Way",
    "catalogue",
    "closed_at",
    "new_source",
    "place",
    "suggested",
    "words",
]
