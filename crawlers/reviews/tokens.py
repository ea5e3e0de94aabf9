"""Short-lived tokens from a customer's own credentials: signed JSON Web Tokens and OAuth 2.0.

Source: RFC 7515 and 7518 (ES256, RS256), RFC 7523 and Google's guides on service accounts and refresh tokens, Apple's
"Generating Tokens for API Requests" (at most 20 minutes). Signing needs the package `cryptography`, the extra "stores".
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, Literal
from urllib.parse import urlencode

from crawlers.errors import NeedsKeyError, RateLimitedError, StatusError
from crawlers.json_values import json_of, text_at
from crawlers.reviews.keyed import JSON, PAUSE_S, refused
from crawlers.types import Http, Json

FORM: Final = "application/x-www-form-urlencoded"
GOOGLE: Final = "https://oauth2.googleapis.com/token"
LIFE_S: Final = 900
_HALF: Final = 32  # bytes of each number of an ES256 signature

Algorithm = Literal["ES256", "RS256"]


def signed_token(
    claims: Mapping[str, Json], private_key: str, algorithm: Algorithm, url: str, key_id: str | None = None
) -> str:
    """A JSON Web Token with these claims.

    Raises: `NeedsKeyError` where the key is none of that kind, or the package for signing is not installed.
    """
    head: dict[str, Json] = {"alg": algorithm, "typ": "JWT"}
    if key_id:
        head["kid"] = key_id
    body = b".".join(_encoded(json.dumps(part, separators=(",", ":")).encode()) for part in (head, dict(claims)))
    return (body + b"." + _encoded(_signature(body, private_key, algorithm, url))).decode()


def of_service_account(http: Http, account: str, scope: str, url: str, now: datetime) -> str:
    """An access token for a Google service account, whose key file is `account`. Raises: `NeedsKeyError` and others."""
    try:
        given: dict[str, Any] = json.loads(account)
        email, private_key = str(given["client_email"]), str(given["private_key"])
        where = str(given.get("token_uri") or GOOGLE)
    except (ValueError, KeyError, TypeError) as error:
        raise NeedsKeyError(url, "the key is not the JSON file of a service account") from error
    issued = int(now.timestamp())
    claims: dict[str, Json] = {"iss": email, "scope": scope, "aud": where, "iat": issued, "exp": issued + LIFE_S}
    assertion = signed_token(claims, private_key, "RS256", url)
    return _token(http, where, {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": assertion})


def of_refresh_token(http: Http, client_id: str, client_secret: str, refresh_token: str, where: str = GOOGLE) -> str:
    """An access token for a consent that was given once. Raises: `NeedsKeyError` where it was taken back."""
    asked = {"client_id": client_id, "client_secret": client_secret, "refresh_token": refresh_token}
    return _token(http, where, {"grant_type": "refresh_token", **asked})


def _token(http: Http, where: str, asked: Mapping[str, str]) -> str:
    try:
        page = http.post(where, urlencode(asked).encode(), content_type=FORM, accept=JSON, pause_s=PAUSE_S)
    except RateLimitedError:
        raise
    except StatusError as error:
        raise refused(error) from error
    token = text_at(json_of(page), "access_token")
    if token is None:
        raise NeedsKeyError(where, "the answer holds no access token")
    return token


def _encoded(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def _signature(body: bytes, private_key: str, algorithm: Algorithm, url: str) -> bytes:
    try:
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError as error:
        raise NeedsKeyError(url, 'signing needs a package more: pip install "mention-monitor[stores]"') from error
    try:
        key = load_pem_private_key(private_key.replace("\\n", "\n").encode(), password=None)
    except (ValueError, TypeError) as error:
        raise NeedsKeyError(url, "the private key cannot be read") from error
    if algorithm == "RS256" and isinstance(key, rsa.RSAPrivateKey):
        return key.sign(body, padding.PKCS1v15(), hashes.SHA256())
    if algorithm == "ES256" and isinstance(key, ec.EllipticCurvePrivateKey):
        r, s = decode_dss_signature(key.sign(body, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_HALF, "big") + s.to_bytes(_HALF, "big")
    raise NeedsKeyError(url, "the private key is of another kind")
