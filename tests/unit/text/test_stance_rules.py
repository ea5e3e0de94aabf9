"""What becomes of the model's likelihoods: kinds, complaints and tones as values."""

from __future__ import annotations

import pytest

from monitor.text import complaints, kinds, sentiment
from monitor.text.encoder.stance import Stance
from monitor.text.types import Kind, Reason, Tone

TEXT = "Ромашка прислала мне данные чужого паспорта, это утечка! Верните деньги."


def stance(
    kind: Kind = Kind.COMPLAINT, share: float = 0.9, reason: Reason = Reason.BILLING, harm: float = 0.02, **tones: float
) -> Stance:
    """A stance with these likelihoods; what is left is spread."""
    rest = (1 - share) / (len(Kind) - 1)
    others = (1 - harm - 0.5) / (len(Reason) - 2)
    return Stance(
        {tone: tones.get(tone, 0.0) for tone in Tone} if tones else dict.fromkeys(Tone, 1 / 3),
        {one: share if one is kind else rest for one in Kind},
        {one: harm if one is Reason.HARM else 0.5 if one is reason else others for one in Reason},
        2.4,
    )


def test_a_likely_complaint_is_one_and_an_unlikely_is_not() -> None:
    likely = complaints.likelihood(stance())
    unlikely = complaints.likelihood(stance(Kind.NEWS, 0.98))
    assert unlikely < complaints.THRESHOLD < likely
    assert kinds.by_stance(stance(), likely) is Kind.COMPLAINT
    assert kinds.by_stance(stance(Kind.NEWS, 0.98), unlikely) is Kind.NEWS


def test_harm_needs_less_to_be_taken_for_a_complaint() -> None:
    doubtful = stance(Kind.NEWS, 0.79, harm=0.4)
    assert complaints.likelihood(doubtful) < complaints.THRESHOLD
    reading = complaints.strongest(TEXT, "ru")
    assert complaints.likelihood(doubtful, reading) > complaints.likelihood(doubtful)
    assert complaints.likelihood(stance(Kind.NEWS, 0.98, harm=0.4), reading) < complaints.THRESHOLD


def test_an_article_is_rather_news() -> None:
    undecided = stance(Kind.PRAISE, 0.4)
    assert kinds.by_stance(undecided, 0.3) is Kind.PRAISE
    assert kinds.by_stance(undecided, 0.3, article=True) is Kind.NEWS
    assert kinds.by_stance(stance(), 0.97, article=True) is Kind.COMPLAINT


def test_harm_with_its_cue_is_harm_though_another_reason_is_likelier() -> None:
    reading = complaints.strongest(TEXT, "ru")
    found = complaints.by_stance(TEXT, stance(harm=0.15), reading, 0.9, complains=True, entity_ids=(1,))
    assert (found.reason, found.severity) == (Reason.HARM, 4)
    plain = "Ромашка не вернула деньги"
    found = complaints.by_stance(
        plain, stance(harm=0.15), complaints.strongest(plain, "ru"), 0.9, complains=True, entity_ids=(1,)
    )
    assert (found.reason, found.severity) == (Reason.BILLING, 2)
    assert [plain[slice(*cue)] for cue in found.cues] == ["не вернула"]


def test_what_does_not_complain_has_no_reason_and_a_score_below_the_threshold() -> None:
    found = complaints.by_stance(TEXT, stance(), None, 0.9, complains=False, entity_ids=(1,))
    assert (found.is_complaint, found.reason, found.severity, found.entity_ids) == (False, None, None, ())
    assert found.score < complaints.THRESHOLD


def test_kind_and_tone_fit_each_other() -> None:
    praised = stance(negative=0.1, neutral=0.1, positive=0.8)
    assert kinds.by_stance(praised, 0.6, ours=False) is not Kind.COMPLAINT
    assert kinds.by_stance(praised, 0.6) is Kind.COMPLAINT
    found = sentiment.by_stance(praised, Kind.COMPLAINT)
    assert found is not None
    assert found.tone is not Tone.POSITIVE
    blamed = stance(Kind.PRAISE, 0.6, negative=0.8, neutral=0.1, positive=0.1)
    assert kinds.by_stance(blamed, 0.2) is not Kind.PRAISE
    assert kinds.by_stance(stance(Kind.PRAISE, 0.6, positive=0.9), 0.2) is Kind.PRAISE


def test_an_undecided_tone_is_unknown() -> None:
    assert sentiment.by_stance(stance()) is None
    found = sentiment.by_stance(stance(negative=0.7, neutral=0.2, positive=0.1))
    assert found is not None
    assert (found.tone, found.score, found.confidence) == (Tone.NEGATIVE, pytest.approx(-0.6), pytest.approx(0.7))


def test_blame_that_begins_with_the_name_is_no_voice_of_ours() -> None:
    ours = stance(Kind.OWN_VOICE, 0.97)
    blame = complaints.strongest("Ромашка: списали с карты дважды, деньги не возвращают вторую неделю!", "ru")
    sorry = complaints.strongest("Ромашка: приносим извинения за задержку, деньги уже возвращаем.", "ru")
    assert kinds.by_stance(ours, 0.17, reading=blame) is Kind.COMPLAINT
    assert kinds.by_stance(ours, 0.17, reading=sorry) is Kind.OWN_VOICE
    assert kinds.by_stance(ours, 0.17, ours=False, reading=blame) is Kind.OWN_VOICE, "of others it is decided later"
    assert kinds.by_stance(ours, 0.17) is Kind.OWN_VOICE
