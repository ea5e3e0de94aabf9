"""What a mention is: complaint, question, praise, news, own voice, noise or something else.

By the encoder, with what is known of the place; by cues alone without it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from monitor.text.complaints import THRESHOLD, Reading, candidate_langs, read, score
from monitor.text.cues import Sign
from monitor.text.sentiment import likeliest
from monitor.text.types import Kind, Tone

if TYPE_CHECKING:
    from monitor.text.encoder.stance import Stance

_NOISE_CUES: Final = 2
_NEWS_CUES: Final = 2
_HEATED: Final = 0.9
_BLAMED: Final = 0.7
_QUOTED: Final = re.compile('["“”„«][^"“”„«»\\n]{12,600}["“”»]')
_PERSON_CUES: Final = 2
# Cues that make a text somebody's own experience or wish; noise and news have none.
_PERSONAL: Final = (Sign.OWN_STORY, Sign.ADDRESSED)
# What the place tells: a kind is so many times as likely in an article as in what a person posts.
_IN_ARTICLES: Final = {Kind.NEWS: 6.0, Kind.COMPLAINT: 0.25, Kind.QUESTION: 0.2, Kind.PRAISE: 0.3}
_IN_CHANNELS: Final = {Kind.NEWS: 2.0}


def by_stance(
    stance: Stance,
    complaint: float,
    *,
    ours: bool = True,
    article: bool = False,
    broadcast: bool = False,
    reading: Reading | None = None,
) -> Kind:
    """The likeliest kind; `complaint` is how likely the text complains, by all that is known but its place.

    It fits the likeliest tone, but for a complaint about `ours`: that is never let go because of kind words. What the
    cues of `reading` call blame, with nothing of a firm's own "we" in it, is no voice of ours, though it begins with
    the name as our own posts do ("NAME: charged me twice"): kept out of the inbox, nobody would see it.
    """
    told = likeliest(stance.tones)
    odds = _IN_ARTICLES if article else _IN_CHANNELS if broadcast else {}
    others = {kind: share for kind, share in stance.kinds.items() if kind is not Kind.COMPLAINT}
    total = sum(others.values()) or 1.0
    shares = {kind: (1 - complaint) * share / total * odds.get(kind, 1.0) for kind, share in others.items()}
    blamed = complaint * odds.get(Kind.COMPLAINT, 1.0)
    # a complaint is told from all the rest together: missing one costs more than looking at one too many
    if blamed >= THRESHOLD * (blamed + sum(shares.values())) and (ours or told is not Tone.POSITIVE):
        return Kind.COMPLAINT
    if told is Tone.NEGATIVE:
        shares.pop(Kind.PRAISE, None)
    likely = max(shares, key=lambda kind: shares[kind])
    if likely is Kind.OWN_VOICE and ours and reading is not None:
        blames = score(reading) >= _BLAMED and not reading.count(Sign.OWN_VOICE)
        return Kind.COMPLAINT if blames else likely
    return likely


def kind_of(title: str | None, text: str, lang: str | None, *, article: bool = False, broadcast: bool = False) -> Kind:
    """What the post is to the entities it names.

    `article` says that its place publishes articles, not what people write: news is then likelier, a question
    rarer. `broadcast` says the same of a channel, where people speak too. Where nothing speaks for a kind it is
    `OTHER`, never a guess.
    """
    whole = f"{title}\n{text}" if title else text
    readings = [read(whole, one) for one in candidate_langs(whole, lang)]
    if not readings:
        return Kind.NEWS if article else Kind.OTHER
    reading = max(readings, key=lambda one: len(one.cues))
    # What an article quotes is somebody's speech to a reporter: its "we" is not the author's own story.
    told_by = read(_QUOTED.sub(" ", whole), reading.lang) if article else reading
    found = _kind(reading, told_by, article)
    if broadcast and found is Kind.OTHER and not reading.count(*_PERSONAL):
        return Kind.NEWS
    return found


def _kind(reading: Reading, told_by: Reading, article: bool) -> Kind:
    """The kind; `told_by` holds the cues of who tells it."""
    value = score(reading)
    personal = told_by.count(*_PERSONAL)
    if reading.count(Sign.OWN_VOICE) and value < THRESHOLD:
        return Kind.OWN_VOICE
    if reading.count(Sign.VACANCY) >= _NOISE_CUES and value < THRESHOLD:
        return Kind.NOISE
    if reading.count(Sign.LISTING) >= _NOISE_CUES and reading.count(Sign.LISTING) > personal and value < THRESHOLD:
        return Kind.NOISE
    if value >= THRESHOLD:
        # News tell of complaints, fines and failures without anybody complaining.
        told = reading.count(Sign.NEWS) >= _NEWS_CUES and not told_by.count(Sign.OWN_STORY)
        # Feeds of forums and blogs look like those of newspapers: what swears "never again", or blames strongly
        # with nothing of a reporter in it, is a person's word wherever it stands.
        heated = reading.count(Sign.NEVER) or (value >= _HEATED and not reading.count(Sign.NEWS))
        return Kind.NEWS if told or (article and not personal and not heated) else Kind.COMPLAINT
    return _calm_kind(reading, article, personal)


def _calm_kind(reading: Reading, article: bool, personal: int) -> Kind:
    """The kind of a text that blames nobody."""
    news = reading.count(Sign.NEWS)
    if news >= _NEWS_CUES and news > personal:
        return Kind.NEWS
    # A blog comes as articles and is a person all the same.
    person = not article or (news == 0 and reading.count(Sign.OWN_STORY) >= _PERSON_CUES)
    praises = reading.count(Sign.PRAISE, Sign.THANKS)
    if person and reading.asks and (reading.count(Sign.ASKING) or not praises):
        return Kind.QUESTION
    if person and praises:
        return Kind.PRAISE
    return Kind.NEWS if article else Kind.OTHER
