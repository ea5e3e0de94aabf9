"""Words for the customer's own keys, by slug. A key without a line here is called as its crawler calls it.

A new key wants a line in `name`, and where its name does not say enough, one in `told`; `make words` lists what to
translate.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from crawlers.types import Key

translate = QCoreApplication.translate
FILES: Final = frozenset({"app_store_connect.private_key", "google_play.service_account"})
"""Keys that are issued as a file of several lines."""


def name(key: Key) -> str:
    """What a key is called."""
    return {
        "app_store_connect.issuer": translate("KeyName", "Issuer ID"),
        "app_store_connect.key_id": translate("KeyName", "Key ID"),
        "app_store_connect.private_key": translate("KeyName", "Private key (.p8 file)"),
        "bluesky.handle": translate("KeyName", "Your handle"),
        "bluesky.password": translate("KeyName", "App password"),
        "bluesky.server": translate("KeyName", "Its server"),
        "companies_house.key": translate("KeyName", "API key"),
        "event_registry.key": translate("KeyName", "API key"),
        "google_business.client_id": translate("KeyName", "Client ID"),
        "google_business.client_secret": translate("KeyName", "Client secret"),
        "google_business.refresh_token": translate("KeyName", "Refresh token"),
        "google_places.api_key": translate("KeyName", "API key"),
        "google_play.service_account": translate("KeyName", "Key file of a service account (JSON)"),
        "imap.password": translate("KeyName", "Password of the mailbox"),
        "instagram.token": translate("KeyName", "Access token"),
        "instagram.user_id": translate("KeyName", "Number of the business account"),
        "mastodon.token": translate("KeyName", "Access token"),
        "reddit.client_id": translate("KeyName", "Client ID"),
        "reddit.client_secret": translate("KeyName", "Client secret"),
        "stackexchange.key": translate("KeyName", "API key"),
        "trustpilot.api_key": translate("KeyName", "API key"),
        "vk.token": translate("KeyName", "Access token"),
        "x.bearer": translate("KeyName", "Bearer token"),
        "yle.app_id": translate("KeyName", "Application ID"),
        "yle.app_key": translate("KeyName", "Application key"),
        "yandex_search.folder": translate("KeyName", "Number of the folder"),
        "yandex_search.key": translate("KeyName", "API key"),
        "youtube.key": translate("KeyName", "API key"),
    }.get(key.slug, key.name)


def told(key: Key) -> str:
    """One line that helps to find a key; "" where its name says enough."""
    return {
        "app_store_connect.private_key": translate("KeyName", "App Store Connect gives the file out once."),
        "bluesky.handle": translate("KeyName", "As in name.bsky.social."),
        "bluesky.password": translate("KeyName", "Made in the settings of Bluesky; not the password of the account."),
        "bluesky.server": translate("KeyName", "Only where the account is not at bsky.social."),
        "companies_house.key": translate("KeyName", "Free, of an application of type REST."),
        "event_registry.key": translate("KeyName", "Stands in your account at NewsAPI.ai."),
        "google_business.client_id": translate("KeyName", "Of an OAuth client in your Google Cloud project."),
        "google_business.refresh_token": translate("KeyName", "Issued for the scope business.manage."),
        "google_places.api_key": translate("KeyName", "Of a Google Cloud project with Places API (New)."),
        "google_play.service_account": translate("KeyName", "The account must be allowed to see reviews."),
        "imap.password": translate("KeyName", "Many providers issue one of its own for programs (app password)."),
        "instagram.token": translate("KeyName", "Of your Meta application, with the rights for your business account."),
        "mastodon.token": translate("KeyName", "Written with its server: mastodon.example:TOKEN"),
        "reddit.client_id": translate("KeyName", "Stands under the name of your application at Reddit."),
        "stackexchange.key": translate("KeyName", "Free; it lifts the limit of requests a day."),
        "trustpilot.api_key": translate("KeyName", "Needs a business account with API access."),
        "vk.token": translate("KeyName", "Of a user or a service application."),
        "x.bearer": translate("KeyName", "Of your X developer application; searching is paid there."),
        "yle.app_id": translate("KeyName", "Free, by request."),
        "yandex_search.folder": translate("KeyName", "Of the folder in Yandex Cloud that the key belongs to."),
        "yandex_search.key": translate("KeyName", "Of a service account in Yandex Cloud; each question is paid for."),
        "youtube.key": translate("KeyName", "Of a Google Cloud project with YouTube Data API."),
    }.get(key.slug, "")  # fmt: skip
