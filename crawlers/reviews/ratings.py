"""A rating, from what markup states, or from what the page shows where that states none.

Source: schema.org Rating (a missing bestRating is 5), hreview 0.4 (a rating without scale is out of 5).
"""

from __future__ import annotations

from crawlers.reviews.items import Item, Value, Words
from crawlers.shown_ratings import number_of, rating_of, shown_rating
from crawlers.types import Rating


def stated_rating(review: Item) -> Rating | None:
    """The rating that a review's markup states, None for none."""
    given: Value | None = review.first("reviewrating", "rating", "ratingvalue")
    if given is None:
        return None
    best = _number(review.first("bestrating", "best"))
    worst = _number(review.first("worstrating", "worst"))
    if isinstance(given, Item):
        value_line = _line(given.first("ratingvalue", "value", "rating", "average"))
        best = best if best is not None else _number(given.first("bestrating", "best"))
        worst = worst if worst is not None else _number(given.first("worstrating", "worst"))
        if not value_line and given.node is not None:
            return shown_rating(given.node)
    else:
        inner = review.first("ratingvalue") if given.node is not None and given.said is None else None
        value_line = _line(inner if inner is not None else given)
    return rating_of(value_line, best, worst)


def _line(value: Value | None) -> str:
    return value.line if isinstance(value, Words) else ""


def _number(value: Value | None) -> float | None:
    return number_of(_line(value))
