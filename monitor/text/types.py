"""What understanding a text takes in and gives out: data only.

Spans are half-open, counted in Unicode code points of the raw text as given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]


class Role(StrEnum):
    """What an entity is to us."""

    OWN = "own"
    CLIENT = "client"
    COMPETITOR = "competitor"
    MARKET = "market"


class FormKind(StrEnum):
    """Where a written form comes from."""

    NAME = "name"
    INFLECTED = "inflected"
    ALIAS = "alias"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write an entity's name. `lang` is None for aliases and forms that a person added."""

    text: str
    kind: FormKind
    lang: str | None = None
    rule: str = ""
    """Slug of the rule that made it ("nominative", "genitive", "legal_form_dropped"…)."""


@dataclass(frozen=True, slots=True)
class FormChoices:
    """What the user made of the proposed forms; compared folded."""

    kept: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """What we look for. `names` are inflected in `langs`; `aliases` match as written (folded).

    `context`: words of which one must be near for an ambiguous name to count; () for no condition.
    `exclude`: words or phrases whose presence rules a post out.
    """

    id: int
    role: Role
    names: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    langs: tuple[str, ...] = ("ru", "uk", "fi", "en")
    forms: FormChoices = FormChoices()


class Decision(StrEnum):
    """How sure we are that the entity is meant."""

    MATCH = "match"
    CHECK = "check"
    PASSING = "passing"


@dataclass(frozen=True, slots=True)
class Match:
    """An entity found in a post. `forms` are the distinct written forms hit, as they stand there.

    `relevance` in [0, 1]. `grounds` are slugs with an optional value after a colon
    ("form:Ромашкой", "context:банк", "only_in_quote"), for "why it is here".
    """

    entity_id: int
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...]
    decision: Decision
    relevance: float
    forms: tuple[str, ...]
    grounds: tuple[str, ...] = ()


class Tone(StrEnum):
    """Tone towards somebody."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"


@dataclass(frozen=True, slots=True)
class Sentiment:
    """Tone with `score` in [-1, 1] and `confidence` in [0, 1]. Unknown tone is no Sentiment: None."""

    tone: Tone
    score: float
    confidence: float
    grounds: tuple[str, ...] = ()
    """As those of `Match`: "tone_likely:87", "taught_tone:17", "words_alone"."""


class Reason(StrEnum):
    """Why clients leave or complain (`mission.md`); the order is not the damage."""

    SERVICE = "service"
    DELIVERY = "delivery"
    QUALITY = "quality"
    BILLING = "billing"
    PRICE = "price"
    MISSING_ITEM = "missing_item"
    RULES_CHANGED = "rules_changed"
    FORGOTTEN = "forgotten"
    HARM = "harm"
    COMPETITOR = "competitor"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Complaint:
    """Whether a text complains about us. `score` in [0, 1]; `entity_ids` whom it is about.

    `severity` 1 (small rant) to 4 (harm). `cues` are the spans of text that decided.
    `reason` is None where the text names none that we know.
    """

    is_complaint: bool
    score: float
    entity_ids: tuple[int, ...]
    reason: Reason | None
    severity: int | None
    cues: tuple[Span, ...] = ()
    grounds: tuple[str, ...] = ()
    """As those of `Match`: "complaint_likely:91", "blame_words:обман", "taught_kind:17"."""


class ClaimKind(StrEnum):
    """What a checkable statement is about."""

    DATE = "date"
    PERSON = "person"
    PLACE = "place"
    NUMBER = "number"
    AMOUNT = "amount"
    PRODUCT = "product"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement: the words at `span` of the text, and their normal value.

    Values: ISO 8601 dates, times and periods; nominatives; `12500 RUB`; slugs of events (`docs/contract.md`). None
    where it cannot be known, as "yesterday" of a post without a time.
    """

    kind: ClaimKind
    quote: str
    span: Span
    value: str | None


class EventKind(StrEnum):
    """What happened to a firm: the occasions of `mission.md`."""

    GROWTH = "growth"
    NEW_LINE = "new_line"
    APPOINTMENT = "appointment"
    DEPARTURE = "departure"
    MERGER = "merger"
    REORGANISATION = "reorganisation"
    REBRANDING = "rebranding"
    ANNIVERSARY = "anniversary"
    EXHIBITION = "exhibition"
    TENDER = "tender"
    DIFFICULTY = "difficulty"
    PUBLIC_PRAISE = "public_praise"
    PUBLIC_BLAME = "public_blame"
    REGULATION = "regulation"


class Polarity(StrEnum):
    """What an event means for the firm it happens to."""

    GOOD = "good"
    BAD = "bad"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to an entity; `score` in [0, 1]; `main`: the text is about it, not in passing.

    `what` is the sentence that tells it; `who` the person it names, in the nominative; `when` ISO 8601; `amount` as
    `12500 RUB`; None where nothing is said. `sectors` are slugs, `regions` names in the language of the text.
    """

    kind: EventKind
    score: float
    entity_id: int
    polarity: Polarity
    main: bool
    who: str | None = None
    what: str | None = None
    when: str | None = None
    amount: str | None = None
    sectors: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()


class Kind(StrEnum):
    """What a mention is."""

    COMPLAINT = "complaint"
    QUESTION = "question"
    PRAISE = "praise"
    NEWS = "news"
    OWN_VOICE = "own_voice"
    NOISE = "noise"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Language:
    """Language of a text, ISO 639-1; None where it is too short or mixed to tell."""

    lang: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Findings:
    """All that is understood of one version of a post. `sentiments` lacks entities whose tone is unknown.

    `kinds` says for each entity matched what the mention is. `matches` are those given, decided again by how the names
    are used; their grounds name what all verdicts on the mention rest on.
    """

    lang: Language
    kinds: Mapping[int, Kind]
    sentiments: Mapping[int, Sentiment]
    complaint: Complaint | None
    matches: tuple[Match, ...] = ()
    claims: tuple[Claim, ...] = ()
    events: tuple[Event, ...] = ()
