"""Makes of cars, phones and appliances: the words and numbers behind them are a model. Data and one rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.types import Span

_MAKES: Final = (
    r"Renault|Nissan|Toyota|Volkswagen|VW|Skoda|Škoda|Audi|BMW|Mercedes(?:-Benz)?|Opel|Vauxhall|Peugeot|Citro[eë]n|Fiat|Kia|Hyundai|Mazda|Honda|Suzuki|Mitsubishi|Subaru|Volvo|"
    r"Dacia|Lada|Daewoo|Chevrolet|Chery|Geely|Haval|Tesla|Lexus|Land\sRover|Range\sRover|Jeep|Jaguar|Porsche|Alfa\sRomeo|Saab|Infiniti|Cupra|Polestar|Yamaha|Kawasaki|Ducati|"
    r"Samsung|iPhone|Xiaomi|Redmi|Huawei|Motorola|OnePlus|Sony|LG|Philips|Panasonic|Toshiba|Sharp|Hisense|TCL|JBL|Bose|Garmin|Fitbit|GoPro|Nikon|Canon|Epson|Lenovo|Asus|Acer|"
    r"MacBook|iPad|AirPods|PlayStation|Xbox|Nintendo|Logitech|Bosch|Siemens|Electrolux|AEG|Miele|Gorenje|Beko|Indesit|Whirlpool|Hotpoint|Zanussi|Ariston|Liebherr|Smeg|Dyson|"
    r"Tefal|Moulinex|Braun|Krups|De[’']?[Ll]onghi|Jura|Nespresso|KitchenAid|Kärcher|Karcher|Makita|DeWalt|Stihl|Husqvarna|Hitachi|Metabo|Ryobi|Einhell|Vaillant|Worcester|Viessmann|"
    r"Baxi|Daikin|Gree|Midea|Rowenta|Babyliss|Remington|Oral-B|Cybex|Maxi-Cosi|Stokke|Bugaboo|Trek|Merida|Shimano|Nokian|Michelin|Bridgestone|Goodyear|Pirelli|Hankook"
)
_NOT_A_MODEL: Final = (
    r"Electronics?|Stores?|Shop|Services?|Cent(?:er|re|rum)|Group|Oyj?|Ab|Motors?|Finland|Suomi|Suomen|Ukraine|Russia|Trucks|Cars|UK|USA|Europe|Pay|Account|Support|Credit|Bank|"
    r"Financial|Finance|Dealers?|Direct|Ltd|Inc|GmbH|Huolto|Keskus|Liike|Corporation|Corp|Company|Retail|Garage|Main|And|The|In|At|On|From|I|My|We|They|It|But|No|Not|Is|Was"
)
_PART: Final = rf"(?!(?:{_NOT_A_MODEL})(?!\w))(?:[a-z]{{0,4}}[A-ZÅÄÖ][\w+]*(?:[-/][A-Z\d]\w*)*|\d{{1,4}}(?:[.,]\d)?[A-Za-z]{{0,3}}(?!\w)(?!\s?(?:€|e(?!\w)|eur|руб|грн|%|£|\$|kpl)))"
_MODEL: Final = re.compile(rf"(?<![\w@/.&-])(?P<all>(?:{_MAKES})(?:\s{_PART}){{1,4}})(?![\w%])")
_CARELESS: Final = re.compile(
    # "mun iphone 13 pro", "galaxy s22"
    r"(?<![\w@/.-])(?P<all>(?:iphone|galaxy|redmi|macbook|ipad|airpods|playstation|xbox|kindle|thinkpad)\s(?:\d{1,3}[a-z]{0,2}|[a-z]\d{1,3}[a-z]?|pro|air|mini|series)(?!\w)(?:\s(?:pro|max|plus|mini|ultra|air|lite|fe|\d{1,2}))*)(?![\w%])",
    re.IGNORECASE,
)


def models(text: str) -> Iterator[Span]:
    """Spans of a make with its model, in any language."""
    for pattern in (_MODEL, _CARELESS):
        for hit in pattern.finditer(text):
            yield hit.span("all")
