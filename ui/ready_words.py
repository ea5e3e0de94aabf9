"""Names of ready-made places: that of the service as it calls itself, what is searched there in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from monitor.places import Place

translate = QCoreApplication.translate


def name(place: Place) -> str:
    """The name of a place; what a site calls itself stays."""
    service, comma, rest = place.name.partition(", ")
    return service + comma + _what(rest)


def _what(rest: str) -> str:
    """What a search of the list is about, by its English words there; words that are not known stay as they are."""
    return {
        "Russia, in Russian": translate("ReadyName", "Russia, in Russian"),
        "Ukraine, in Ukrainian": translate("ReadyName", "Ukraine, in Ukrainian"),
        "Ukraine, in Russian": translate("ReadyName", "Ukraine, in Russian"),
        "Finland": translate("ReadyName", "Finland"),
        "Kazakhstan, in Russian": translate("ReadyName", "Kazakhstan, in Russian"),
        "Belarus, in Russian": translate("ReadyName", "Belarus, in Russian"),
        "United Kingdom": translate("ReadyName", "United Kingdom"),
        "United States and the world": translate("ReadyName", "United States and the world"),
        "Russian": translate("ReadyName", "in Russian"),
        "Ukrainian": translate("ReadyName", "in Ukrainian"),
        "Finnish": translate("ReadyName", "in Finnish"),
        "English": translate("ReadyName", "in English"),
        "news in Russian": translate("ReadyName", "news in Russian"),
        "news in Ukrainian": translate("ReadyName", "news in Ukrainian"),
        "news in Finnish": translate("ReadyName", "news in Finnish"),
        "news in English": translate("ReadyName", "news in English"),
        "the Russian-speaking web": translate("ReadyName", "the Russian-speaking web"),
        "all public posts": translate("ReadyName", "all public posts"),
        "films and their comments": translate("ReadyName", "films and their comments"),
        "all posts": translate("ReadyName", "all posts"),
        "stories and comments": translate("ReadyName", "stories and comments"),
        "posts": translate("ReadyName", "posts"),
        "posts of the last seven days": translate("ReadyName", "posts of the last seven days"),
        "search of the forum": translate("ReadyName", "search of the forum"),
        "forum of investors": translate("ReadyName", "forum of investors"),
        "business": translate("ReadyName", "business"),
        "releases from Finland": translate("ReadyName", "releases from Finland"),
        "releases from the United Kingdom": translate("ReadyName", "releases from the United Kingdom"),
        "all releases": translate("ReadyName", "all releases"),
        "the newest filings": translate("ReadyName", "the newest filings"),
        "Finnish Trade Register: notices about this company": translate(
            "ReadyName", "Finnish Trade Register: notices about this company"
        ),
        "закупки с этим именем": translate("ReadyName", "purchases with this name"),
    }.get(rest, rest)
