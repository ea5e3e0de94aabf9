"""Writes `truth/reviews.json` from what a second reader finds on the recorded pages with reviews.

Run by hand: `python -m tests.quality.make_review_truth FOLDER_OF_RECORDED_PAGES`. A page a function, with BeautifulSoup
and what the page shows to people, each looked over by eye; no crawler is used. Times of pages that tell no zone
are in UTC, as everywhere. Pages that a template marks as a review
as a whole (a news article, a blog's front page) hold none.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup, Tag

from crawlers.charset import decode
from crawlers.types import Precision
from tests.quality.page_truth import TruePage, TruePost, true_post, write_truth

Reader = Callable[[BeautifulSoup], Iterator[TruePost]]
FOLDERS = "data/pages/review_markup", "data/pages/extruct"


def text(node: Tag | None) -> str:
    return node.get_text(" ") if node is not None else ""


def day(written: str, shape: str) -> datetime:
    return datetime.strptime(" ".join(written.split()), shape).replace(tzinfo=UTC)


def iens(soup: BeautifulSoup) -> Iterator[TruePost]:
    for review in soup.select(".restaurantReview"):
        name = text(review.select_one(".memberProfile_name")).strip()
        at = datetime.fromisoformat(str(review.select_one(".memberProfile_date")["content"]))  # type: ignore[index]
        yield true_post(None, name, at, Precision.SECOND, text(review.select_one("[data-review-text-translated]")))


def campingworld(soup: BeautifulSoup) -> Iterator[TruePost]:
    for review in soup.select("span[itemprop=reviews]"):
        name = next(review.select_one("span[itemprop=author]").stripped_strings)  # type: ignore[union-attr]
        lists = [text(one) for one in review.select("div") if one.strong and one.strong.string in ("Pros", "Cons")]
        own = [one for one in lists if one.strip().startswith(("Pros", "Cons"))]
        at = day(text(review.select_one(".date")), "%B %d, %Y")
        yield true_post(None, name, at, Precision.DAY, " ".join([text(review.select_one(".middle")), *own]))


def pharao(soup: BeautifulSoup) -> Iterator[TruePost]:
    for review in soup.select("#bewertungen > div"):
        yield true_post(None, text(review.span).strip(), None, None, text(review.find_all("p")[1]))


def zooroyal(soup: BeautifulSoup) -> Iterator[TruePost]:
    # What people see; the instants stand in the block for machines, in the same order.
    marked = soup.select('[itemtype$="/Review"]')
    shown = [one for one in soup.select("blockquote") if one.select_one(".customer_rating_block")]
    for review, item in zip(shown, marked, strict=True):
        name = " ".join(text(review.small).split()).rpartition(" am ")[0].strip()
        at = day(str(item.select_one("[itemprop=datePublished]")["content"]), "%Y-%m-%d %H:%M:%S")  # type: ignore[index]
        yield true_post(None, name, at, Precision.SECOND, text(review.select_one("p.comment")))


def travanto(soup: BeautifulSoup) -> Iterator[TruePost]:
    for review in soup.select(".rating-single-box"):
        head = text(review.select_one(".rating-single-comment-us"))
        found = re.search(r"Bewertung von (.+?) vom (\d\d\.\d\d\.\d{4})", " ".join(head.split()))
        assert found is not None, head
        yield true_post(
            None,
            found[1],
            day(found[2], "%d.%m.%Y"),
            Precision.DAY,
            text(review.select_one("span.bewertung_textkasten_text")),
        )


def json_reviews(soup: BeautifulSoup) -> Iterator[TruePost]:
    for script in soup.select('script[type="application/ld+json"]'):
        for one in nested(json.loads(script.string or "null", strict=False)):
            raw = str(one["datePublished"])
            at = datetime.fromisoformat(raw.replace("Z", "+00:00"))
            precision = Precision.SECOND if "T" in raw else Precision.DAY
            author = one["author"]
            name = author["name"] if isinstance(author, dict) else author
            yield true_post(
                None,
                name,
                at.replace(tzinfo=at.tzinfo or UTC),
                precision,
                one.get("reviewBody") or one.get("description") or "",
            )


def nested(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for one in data:
            yield from nested(one)
    elif isinstance(data, dict):
        if data.get("@type") == "Review":
            yield data
        else:
            for one in data.values():
                yield from nested(one)


def ebrosia(soup: BeautifulSoup) -> Iterator[TruePost]:
    for review in soup.select(".review--entry"):
        name, when = (text(one).strip() for one in review.select(".content--field"))
        yield true_post(None, name, day(when, "%d.%m.%Y"), Precision.DAY, text(review.select_one(".review--content")))


def madame(soup: BeautifulSoup) -> Iterator[TruePost]:
    for comment in soup.select("article.comment"):
        at = datetime(2019, 2, 12, tzinfo=UTC)
        yield true_post(
            None,
            text(comment.select_one(".author-name")).strip(),
            at,
            Precision.DAY,
            text(comment.select_one(".comment-story")),
        )


def activemobility(soup: BeautifulSoup) -> Iterator[TruePost]:
    for review in soup.select('[itemtype$="/Review"]'):
        name = text(review.select_one("[itemprop=reviewer]")).strip().removeprefix("by ")
        when = text(review.time).partition(": ")[2]
        yield true_post(
            None, name, day(when, "%A %d %B, %Y"), Precision.DAY, text(review.select_one("[itemprop=description]"))
        )


def mypapershop(soup: BeautifulSoup) -> Iterator[TruePost]:
    for review in soup.select(".review-wrapper"):
        found = re.search(r"Reviewer: (.+?) \(", text(review))
        assert found is not None
        yield true_post(None, found[1], datetime(2015, 4, 28, tzinfo=UTC), Precision.DAY, text(review.find_all("p")[1]))


def brewshop(soup: BeautifulSoup) -> Iterator[TruePost]:
    assert len(soup.select('[itemtype$="/Review"]')) == 1
    yield true_post(None, None, None, None, "")  # a bare rating


def juno(soup: BeautifulSoup) -> Iterator[TruePost]:
    yield true_post(None, None, None, None, text(soup.select_one("#ptc-details-content p")))


def songkick(soup: BeautifulSoup) -> Iterator[TruePost]:
    for review in soup.select("li.review-container"):
        words = review.select_one(".review-content")
        assert words is not None
        for button in words.select(".read-more-link-container, .report-review"):
            button.decompose()
        name = text(review.select_one(".uploader strong")).strip().removeprefix("by ")
        yield true_post(None, name, None, None, text(words))


def nothing(_: BeautifulSoup) -> Iterator[TruePost]:
    yield from ()


PAGES: dict[str, Reader] = {
    "autopager__54": iens, "formasaurus__www.campingworld.com-3": campingworld,
    "formasaurus__www.pharao24.de-0": pharao,
    "trafilatura__zooroyal.de.trixie": zooroyal, "trafilatura__travanto.de.ferienhaus-feinen": travanto,
    "trafilatura__eatsmarter.de.porridge": json_reviews, "trafilatura__pcgamer.com.darkest": json_reviews,
    "trafilatura__tofugu.com.dezuka-suisan": json_reviews, "trafilatura__ebrosia.de.zinfandel": ebrosia,
    "trafilatura__madame.lefigaro.fr.dintestin": madame, "formasaurus__www.activemobility.co.uk-3": activemobility,
    "formasaurus__www.mypapershop.com-5": mypapershop, "formasaurus__brooklynbrewshop.com-1": brewshop,
    "formasaurus__www.juno.co.uk-2": juno, "schema.org__CreativeWork.001": json_reviews,
    "songkick__Years_and_Years_Tickets_Tour_Dates_2015_and_Concerts": songkick,
    # Only an aggregate, or a page or article marked as a whole: looked at, no review there.
    "formasaurus__www.luckybrand.com-1": nothing, "formasaurus__www.breakfast-reviews.net-0": nothing,
    "formasaurus__www.breakfast-reviews.net-1": nothing, "trafilatura__kaieteurnewsonline.com-essequibo": nothing,
    "trafilatura__archive.peptalks.de.schulnoten": nothing, "trafilatura__speicherguide.de.schwierige": nothing,
    "schema.org__LocalBusiness.002": nothing, "schema.org__product": nothing, "schema.org__product-ref": nothing,
}  # fmt: skip


def main(shared: Path) -> None:
    with (shared / "data/pages/index.tsv").open(encoding="utf-8", newline="") as lines:
        urls = {row["path"]: row["url"] for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}
    pages = []
    for folder in FOLDERS:
        for path in sorted((shared / folder).glob("*.html")):
            reader = PAGES.get(path.stem)
            if reader is None:
                continue
            soup = BeautifulSoup(decode(path.read_bytes(), None, markup="html").text, "html.parser")
            file = f"{folder}/{path.name}"
            url = urls.get(file.removeprefix("data/pages/")) or "https://shop.example/page"
            pages.append(TruePage(file=file, url=url, posts=tuple(reader(soup))))
    sys.stdout.write(f"{write_truth('reviews', 'reviews', 'schema.org', pages)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
