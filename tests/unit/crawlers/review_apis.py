"""Scripted official APIs of reviews on loopback: they check keys, page, and refuse as theirs do. Invented people."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from crawlers.reviews.app_store_connect import AppStoreConnectCrawler
from crawlers.reviews.google_business import GoogleBusinessCrawler
from crawlers.reviews.google_places import GooglePlacesCrawler
from crawlers.reviews.google_play import GooglePlayCrawler
from crawlers.reviews.trustpilot import TrustpilotCrawler
from crawlers.types import Crawler, Source
from tests.servers import Exchange, Page, Server

STARTED: Final = datetime(2026, 10, 1, 9, 30, tzinfo=UTC)
SIZE: Final = 3
RSA: Final = rsa.generate_private_key(public_exponent=65537, key_size=2048)
EC: Final = ec.generate_private_key(ec.SECP256R1())
SAID: Final = {
    "ru": ("Долго везли", "Заказ везли три недели.\nТрубку никто не брал."),
    "uk": ("Все гаразд", "Привезли вчасно, їжа ще тепла."),
    "fi": ("Hyvä palvelu", "Myyjä auttoi löytämään oikean koon."),
    "en": ("Fine", "No complaints at all."),
}


@dataclass(slots=True)
class Entry:
    """A review as the API's own people see it."""

    number: int
    lang: str = "ru"
    stars: int = 2
    text: str = ""
    answer: str | None = None

    @property
    def title(self) -> str:
        return SAID[self.lang][0]

    @property
    def said(self) -> str:
        return self.text or SAID[self.lang][1]

    @property
    def at(self) -> datetime:
        return STARTED + timedelta(hours=self.number)


@dataclass(slots=True)
class Place:
    """What one API holds, newest first, and how it feels about being asked."""

    entries: list[Entry] = field(default_factory=list)
    refusal: Page | None = None
    refused_pages: set[str] = field(default_factory=set)

    def page(self, at: str) -> tuple[list[Entry], str | None]:
        first = int(at or 0)
        return self.entries[first : first + SIZE], str(first + SIZE) if first + SIZE < len(self.entries) else None


@dataclass(frozen=True, slots=True)
class Api:
    """How one API is served and asked."""

    make: Callable[[Server], Crawler]
    serve: Callable[[Server, Place], None]
    address: str
    keys: dict[str, str]
    limit: int | None = None


def zulu(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def as_json(value: Any, status: int = 200) -> Page:
    return Page(json.dumps(value).encode(), status, content_type="application/json; charset=utf-8")


def denied(status: int = 401) -> Page:
    return as_json({"error": {"code": status, "status": "UNAUTHENTICATED", "message": "API key not valid"}}, status)


def serving(
    server: Server,
    path: str,
    place: Place,
    allowed: Callable[[Exchange], bool],
    answer: Callable[[list[Entry], str | None], Any],
) -> None:
    """A list of the API: who is not allowed gets 401, who asks for a page gets it."""

    def script(exchange: Exchange) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(exchange.path).query).items()}
        at = asked.get("pageToken") or asked.get("token") or asked.get("cursor") or asked.get("page") or ""
        if not allowed(exchange):
            exchange.send(denied())
        elif place.refusal is not None or at in place.refused_pages:
            exchange.send(place.refusal or as_json({"error": {"code": 400, "message": "Invalid page"}}, 400))
        else:
            exchange.send(as_json(answer(*place.page(at))))

    server.script(path, script)


# --- one after the other -----------------------------------------------------------------------------


def places(server: Server, place: Place) -> None:
    def answer(entries: list[Entry], _: str | None) -> Any:
        return {
            "id": "ChIJkarhunpuoti00",
            "displayName": {"text": "Karhun Puoti", "languageCode": "fi"},
            "googleMapsUri": "https://maps.google.com/?cid=7",
            "reviews": [
                {
                    "name": f"places/ChIJkarhunpuoti00/reviews/{one.number}",
                    "rating": one.stars,
                    "text": {"text": "Translated for you", "languageCode": "en"},
                    "originalText": {"text": one.said, "languageCode": one.lang},
                    "authorAttribution": {"displayName": f"Reviewer {one.number}", "uri": "https://maps.example/u"},
                    "publishTime": zulu(one.at),
                }
                for one in entries
            ],
        }

    def allowed(exchange: Exchange) -> bool:
        return exchange.headers.get("x-goog-api-key") == "secret" and "reviews" in exchange.headers["x-goog-fieldmask"]

    serving(server, "/v1/places/ChIJkarhunpuoti00", place, allowed, answer)


def business(server: Server, place: Place) -> None:
    def token(exchange: Exchange) -> None:
        exchange.send(as_json({"access_token": "fresh", "expires_in": 3599}))

    server.script("/token", token)
    stars = ("ONE", "TWO", "THREE", "FOUR", "FIVE")

    def answer(entries: list[Entry], onward: str | None) -> Any:
        shown = [
            {
                "name": f"accounts/1/locations/2/reviews/{one.number}",
                "reviewId": str(one.number),
                "reviewer": {"displayName": f"Reviewer {one.number}"},
                "starRating": stars[one.stars - 1],
                "comment": f"(Translated by Google) In English.\n\n(Original)\n{one.said}",
                "createTime": zulu(one.at),
                "updateTime": zulu(one.at),
            }
            | ({"reviewReply": {"comment": one.answer, "updateTime": zulu(one.at)}} if one.answer else {})
            for one in entries
        ]
        return {"reviews": shown, "totalReviewCount": 9} | ({"nextPageToken": onward} if onward else {})

    serving(server, "/v4/accounts/1/locations/2/reviews", place, bearer("fresh"), answer)


def play(server: Server, place: Place) -> None:
    def token(exchange: Exchange) -> None:
        (seen,) = [one for one in server.log if one.path == "/token"][-1:]
        assertion = parse_qs(seen.body.decode())["assertion"][0]
        body, _, signature = assertion.rpartition(".")
        RSA.public_key().verify(unpadded(signature), body.encode(), padding.PKCS1v15(), hashes.SHA256())
        exchange.send(as_json({"access_token": "fresh"}))

    server.script("/token", token)

    def answer(entries: list[Entry], onward: str | None) -> Any:
        shown = []
        for one in entries:
            seconds = {"seconds": str(int(one.at.timestamp())), "nanos": 0}
            user = {
                "text": f"{one.title}\t{one.said}", "lastModified": seconds, "starRating": one.stars,
                "reviewerLanguage": f"{one.lang}_XX",
            }  # fmt: skip
            comments: list[Any] = [{"userComment": user}]
            if one.answer:
                comments.append({"developerComment": {"text": one.answer, "lastModified": seconds}})
            shown.append({"reviewId": str(one.number), "authorName": f"Reviewer {one.number}", "comments": comments})
        return {"reviews": shown} | ({"tokenPagination": {"nextPageToken": onward}} if onward else {})

    path = "/androidpublisher/v3/applications/example.puoti.app/reviews"
    serving(server, path, place, bearer("fresh"), answer)


def connect(server: Server, place: Place) -> None:
    def allowed(exchange: Exchange) -> bool:
        body, _, signature = exchange.headers.get("authorization", "").removeprefix("Bearer ").rpartition(".")
        if not body:
            return False
        head, claims = (json.loads(unpadded(part)) for part in body.split("."))
        raw = unpadded(signature)
        der = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
        EC.public_key().verify(der, body.encode(), ec.ECDSA(hashes.SHA256()))
        return bool(
            head["kid"] == "KEY1" and claims["aud"] == "appstoreconnect-v1" and claims["exp"] - claims["iat"] <= 1200
        )

    path = "/v1/apps/777000/customerReviews"

    def answer(entries: list[Entry], onward: str | None) -> Any:
        data, included = [], []
        for one in entries:
            attributes = {
                "rating": one.stars, "title": one.title, "body": one.said, "reviewerNickname": f"Reviewer {one.number}",
                "createdDate": one.at.isoformat(), "territory": "FIN",
            }  # fmt: skip
            reply = {"type": "customerReviewResponses", "id": f"r{one.number}"}
            data.append(
                {
                    "type": "customerReviews", "id": str(one.number), "attributes": attributes,
                    "relationships": {"response": {"data": reply} if one.answer else {}},
                }
            )  # fmt: skip
            if one.answer:
                said = {"responseBody": one.answer, "lastModifiedDate": one.at.isoformat(), "state": "PUBLISHED"}
                included.append(reply | {"attributes": said})
        links = {"next": server.url(f"{path}?cursor={onward}")} if onward else {}
        return {"data": data, "included": included, "links": links}

    serving(server, path, place, allowed, answer)


def trustpilot(server: Server, place: Place) -> None:
    def allowed(exchange: Exchange) -> bool:
        return exchange.headers.get("apikey") == "secret"

    def find(exchange: Exchange) -> None:
        exchange.send(
            as_json({"id": "46d6a890000064000500e0c3", "displayName": "Puoti"}) if allowed(exchange) else denied()
        )

    server.script("/v1/business-units/find", find)
    path = "/v1/business-units/46d6a890000064000500e0c3/reviews"

    def answer(entries: list[Entry], onward: str | None) -> Any:
        shown = [
            {
                "id": str(one.number), "stars": one.stars, "title": one.title, "text": one.said, "language": one.lang,
                "createdAt": zulu(one.at), "updatedAt": None, "consumer": {"displayName": f"Reviewer {one.number}"},
                "companyReply": {"text": one.answer, "createdAt": zulu(one.at)} if one.answer else None,
            }
            for one in entries
        ]  # fmt: skip
        links = [{"rel": "next-page", "href": server.url(f"{path}?page={onward}")}] if onward else []
        return {"reviews": shown, "links": links}

    serving(server, path, place, allowed, answer)


def bearer(token: str) -> Callable[[Exchange], bool]:
    return lambda exchange: exchange.headers.get("authorization") == f"Bearer {token}"


def unpadded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def pem(key: Any) -> str:
    return str(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode())


APIS: Final = {
    "google_places": Api(
        lambda server: GooglePlacesCrawler(server.url("")), places, "places:ChIJkarhunpuoti00",
        {"google_places.api_key": "secret"}, limit=SIZE,
    ),
    "google_business": Api(
        lambda server: GoogleBusinessCrawler(server.url(""), server.url("/token")), business,
        "gbp:accounts/1/locations/2",
        {"google_business.client_id": "c", "google_business.client_secret": "s", "google_business.refresh_token": "r"},
    ),
    "google_play": Api(
        lambda server: GooglePlayCrawler(server.url("")), play, "play:example.puoti.app",
        {"google_play.service_account": json.dumps({"client_email": "x@y.example", "private_key": pem(RSA)})},
    ),
    "app_store_connect": Api(
        lambda server: AppStoreConnectCrawler(server.url("")), connect, "asc:777000",
        {
            "app_store_connect.issuer": "i", "app_store_connect.key_id": "KEY1",
            "app_store_connect.private_key": pem(EC),
        },
    ),
    "trustpilot": Api(
        lambda server: TrustpilotCrawler(server.url("")), trustpilot, "trustpilot:puoti.example",
        {"trustpilot.api_key": "secret"},
    ),
}  # fmt: skip


def source(api: Api, server: Server, name: str, *, without: str | None = None) -> Source:
    """The source with its keys; the service account's tokens come from the scripted server."""
    keys = {slug: value for slug, value in api.keys.items() if slug != without}
    if "google_play.service_account" in keys:
        account = json.loads(keys["google_play.service_account"]) | {"token_uri": server.url("/token")}
        keys["google_play.service_account"] = json.dumps(account)
    return Source(api.address, name, keys=keys)
