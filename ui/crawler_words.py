"""Words for what each crawler reads. A new crawler wants its line here; `make words` lists what to translate."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def crawler_word(crawler: str) -> str:
    """What kind of place a crawler reads; the crawler's own name for one of another package."""
    return known().get(crawler, crawler)


def known() -> dict[str, str]:
    """The word of each crawler of ours, by its name."""
    forum = translate("Crawler", "%1 forum")
    engines = {
        "bbpress": "bbPress",
        "discourse": "Discourse",
        "drupal": "Drupal",
        "flarum": "Flarum",
        "flaskbb": "FlaskBB",
        "invision": "Invision",
        "lemmy": "Lemmy",
        "mybb": "MyBB",
        "nodebb": "NodeBB",
        "phorum": "Phorum",
        "phpbb": "phpBB",
        "smf": "SMF",
        "ucoz": "uCoz",
        "vanilla": "Vanilla",
        "vbulletin": "vBulletin",
        "xenforo": "XenForo",
    }
    return {
        **{slug: forum.replace("%1", name) for slug, name in engines.items()},
        **_names(),
        "feed": translate("Crawler", "Feed"),
        "thread": translate("Crawler", "Page with posts"),
        "guestbook": translate("Crawler", "Guest book"),
        "article": translate("Crawler", "Article with comments"),
        "comments": translate("Crawler", "Comments below an article"),
        "isso": translate("Crawler", "Comments kept by isso"),
        "by_hand": translate("Crawler", "Brought in by hand"),
        "news_search": translate("Crawler", "News search"),
        "news_sitemap": translate("Crawler", "List of a site's news"),
        "prh": translate("Crawler", "Finnish Trade Register"),
        "imap": translate("Crawler", "Folder of a mailbox"),
        "reviews": translate("Crawler", "Page of reviews"),
        "wordpress": translate("Crawler", "WordPress site"),
        "app_store": translate("Crawler", "Reviews in the App Store"),
        "app_store_connect": translate("Crawler", "Reviews in App Store Connect"),
        "google_play": translate("Crawler", "Reviews in Google Play"),
        "google_places": translate("Crawler", "Reviews in Google Maps"),
        "google_business": translate("Crawler", "Reviews of your business at Google"),
        "trustpilot": translate("Crawler", "Reviews at Trustpilot"),
        "yandex_search": translate("Crawler", "Search of Yandex"),
        "suomi24": translate("Crawler", "Suomi24 forum"),
        "vauva": translate("Crawler", "Vauva.fi forum"),
        "yle": translate("Crawler", "Comments at Yle"),
        "telegram": translate("Crawler", "Telegram channel"),
    }


def _names() -> dict[str, str]:
    """Services that are called the same in every language."""
    return {
        "bluesky": "Bluesky",
        "companies_house": "Companies House",
        "prozorro": "Prozorro",
        "event_registry": "Event Registry",
        "gdelt": "GDELT",
        "hackernews": "Hacker News",
        "instagram": "Instagram",
        "mastodon": "Mastodon",
        "reddit": "Reddit",
        "searxng": "SearXNG",
        "stackexchange": "Stack Exchange",
        "vk": translate("Crawler", "VK"),
        "x": "X (Twitter)",
        "youtube": "YouTube",
    }
