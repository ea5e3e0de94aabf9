"""All awkward pages."""

from __future__ import annotations

from typing import Final

from tests.unit.crawlers.awkward import Awkward
from tests.unit.crawlers.awkward_invision import ipb23_uk, ips46_ru
from tests.unit.crawlers.awkward_more import amp_ru, guestbook_uk, questions_uk, relative_fi
from tests.unit.crawlers.awkward_phpbb import phpbb2_fi, phpbb32_uk_mobile, phpbb33_ru_extensions
from tests.unit.crawlers.awkward_small_engines import (
    bbpress_fi,
    discourse_uk,
    drupal7_uk_advanced,
    flaskbb_uk,
    phorum5_fi,
    vanilla3_ru,
)
from tests.unit.crawlers.awkward_smf_mybb import mybb18_uk, smf20_fi, smf21_ru
from tests.unit.crawlers.awkward_unknown import cards_uk, family_fi, fluxbb_ru, instantcms_ru, ucoz_ru, woltlab_fi
from tests.unit.crawlers.awkward_vbulletin import vb5_uk, vb38_fi, vb42_ru
from tests.unit.crawlers.awkward_xenforo import xenforo15_fi, xenforo22_ru_question

PAGES: Final[tuple[Awkward, ...]] = (
    phpbb33_ru_extensions(),
    phpbb2_fi(),
    phpbb32_uk_mobile(),
    vb38_fi(),
    vb42_ru(),
    vb5_uk(),
    xenforo22_ru_question(),
    xenforo15_fi(),
    ips46_ru(),
    ipb23_uk(),
    smf20_fi(),
    smf21_ru(),
    mybb18_uk(),
    vanilla3_ru(),
    discourse_uk(),
    bbpress_fi(),
    phorum5_fi(),
    drupal7_uk_advanced(),
    flaskbb_uk(),
    ucoz_ru(),
    fluxbb_ru(),
    woltlab_fi(),
    cards_uk(),
    family_fi(),
    instantcms_ru(),
    amp_ru(),
    guestbook_uk(),
    relative_fi(),
    questions_uk(),
)
"""On the first look (2026-11-22) 21 of 29 were read whole. Wrong were: a poll in the text (vBulletin 5), an accepted
answer on top in the place of the thread (Vanilla), a like button's count (bbPress), "(IP …)" behind a name (Phorum),
the line over a quote as a quote (Drupal, FluxBB, WoltLab, AMP), a post's head in its text (WoltLab). Mended for any
page.
"""
