"""The crawler of the place for what people bring in themselves: there is nothing to visit."""

from __future__ import annotations

from collections.abc import Iterator

from crawlers.types import API_VERSION, Batch, Checkpoint, Found, Http, Reading, Response, Source


class ByHandCrawler:
    """Reads any page that a person brings, with the crawler that reads most on it; visits nothing."""

    name = "by_hand"
    api_version = API_VERSION
    default_every_s = 86_400

    def recognise(self, page: Response) -> tuple[Found, ...]:
        """() for every page."""
        return ()

    def read(self, page: Response, source: Source) -> Reading:
        """The posts of a page, as the crawler that knows it best reads them."""
        from crawlers.detect import best_reader

        found = best_reader(page, source)
        return Reading(()) if found is None else found[1]

    def crawl(self, source: Source, checkpoint: Checkpoint, http: Http) -> Iterator[Batch]:
        """Nothing."""
        return iter(())
