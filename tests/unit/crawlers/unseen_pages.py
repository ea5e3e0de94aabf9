# ruff: noqa: E501 - one name a page, by engine
"""All threads of engines and themes that were not looked at before their readers were written."""

from __future__ import annotations

from typing import Final

from tests.unit.crawlers.unseen import NOW, Unseen
from tests.unit.crawlers.unseen_phpbb import phpbb30_ru, phpbb31_fi, phpbb32_ru_metro, phpbb33_uk
from tests.unit.crawlers.unseen_small_engines import (
    bbpress_ru_relative,
    bbpress_uk,
    discourse_fi,
    drupal7_ru,
    drupal10_fi,
    ucoz_ru,
    ucoz_uk,
)
from tests.unit.crawlers.unseen_smf_mybb_ipb import ipb34_ru, ips47_uk, mybb18_fi, mybb18_ru, smf20_ru, smf21_uk
from tests.unit.crawlers.unseen_vbulletin_xenforo import vb38_ru, vb42_uk, xenforo15_ru, xenforo22_fi, xenforo23_uk

__all__ = ["NOW", "UNSEEN", "Unseen"]

UNSEEN: Final = (
    phpbb33_uk(), phpbb31_fi(), phpbb30_ru(), vb38_ru(), vb42_uk(), xenforo22_fi(), xenforo23_uk(), ipb34_ru(), smf21_uk(),
    mybb18_ru(), discourse_fi(), bbpress_uk(), drupal7_ru(), ucoz_ru(),
    phpbb32_ru_metro(), smf20_ru(), mybb18_fi(), drupal10_fi(), bbpress_ru_relative(), ips47_uk(), xenforo15_ru(), ucoz_uk(),
)  # fmt: skip
