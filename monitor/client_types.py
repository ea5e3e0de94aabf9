"""The shapes of work on key clients: card, trade, contacts, dates, voice. Days are local days; `None` is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from monitor.text.types import Tone


class Tier(StrEnum):
    """Value of a client."""

    GOLD = "gold"
    SILVER = "silver"
    COPPER = "copper"


class TierBy(StrEnum):
    """Who said which tier a client is of: a person's word stays, the rule's is made anew."""

    HAND = "hand"
    PROFIT = "profit"


class NotALoss(StrEnum):
    """Why a client who stops buying is not counted as lost."""

    ONE_OFF = "one_off"
    PASS_THROUGH = "pass_through"
    OTHER = "other"


class PersonRole(StrEnum):
    """What somebody at the client does for us."""

    DECIDES = "decides"
    BUYS = "buys"
    USES = "uses"
    PAYS = "pays"
    ASSISTS = "assists"
    OTHER = "other"


class IdentifierKind(StrEnum):
    """What a firm is known by beyond doubt. `crm` is its number in the firm's own books."""

    Y_TUNNUS = "y_tunnus"
    EDRPOU = "edrpou"
    INN = "inn"
    OGRN = "ogrn"
    VAT = "vat"
    LEI = "lei"
    CRM = "crm"
    DOMAIN = "domain"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day of the year; `year` None where nobody says how old."""

    month: int
    day: int
    year: int | None = None

    def __str__(self) -> str:
        """As kept: "1980-02-29", without a year "--02-29" (RFC 6350, 4.3.1)."""
        head = "-" if self.year is None else f"{self.year:04}"
        return f"{head}-{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class ClientPerson:
    """Somebody at a client: `position` as on their card, `role` what they do for us; since `left_on` not there."""

    id: int
    client_id: int
    name: str
    position: str
    role: PersonRole | None
    email: str | None
    phone: str | None
    lang: str | None
    birthday: Birthday | None
    left_on: date | None


@dataclass(frozen=True, slots=True)
class ClientIdentifier:
    """`value` in its shortest form. `valid`: what its check digits say, None where there are none."""

    id: int
    client_id: int
    legal_entity_id: int | None
    kind: IdentifierKind
    value: str
    valid: bool | None


@dataclass(frozen=True, slots=True)
class LegalEntity:
    """One firm of a client's group; `successor_id` is the one that goes on in its place, `ended_on` since when."""

    id: int
    client_id: int
    name: str
    country: str | None
    founded_on: date | None
    ended_on: date | None
    successor_id: int | None
    predecessor_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientWish:
    """What a client wanted that we did not have. `met_on`: since when it is there. `first`: it is why they came."""

    id: int
    client_id: int
    what: str
    wished_on: date
    person_id: int | None
    met_on: date | None
    first: bool


@dataclass(frozen=True, slots=True)
class Handover:
    """A client given from one of our people to another. `met_on` is the new one's first contact: until then a risk.

    `risks` are slugs with a number or a word behind a colon, as they stood that day.
    """

    id: int
    client_id: int
    client_name: str
    from_owner: str | None
    to_owner: str
    at: datetime
    risks: tuple[str, ...]
    note: str
    met_on: date | None


@dataclass(frozen=True, slots=True)
class ClientCard:
    """All that is written down about a client; what happened stands in news, cases, contacts.

    `names` are those that are looked for, the first the one shown. `profit` is a year's, as last told. `lang`
    is the one we write to them in; `country` ISO 3166-1 alpha-2.
    """

    id: int
    entity_id: int
    name: str
    names: tuple[str, ...]
    aliases: tuple[str, ...]
    tier: Tier | None
    tier_by: TierBy | None
    recommends: bool
    owner: str | None
    industry: str | None
    region: str | None
    country: str | None
    lang: str | None
    founded_on: date | None
    profit: Decimal | None
    profit_currency: str | None
    first_asked: str
    shared_goals: str
    not_a_loss: NotALoss | None
    not_a_loss_why: str
    note: str
    added_at: datetime
    people: tuple[ClientPerson, ...] = ()
    identifiers: tuple[ClientIdentifier, ...] = ()
    legal_entities: tuple[LegalEntity, ...] = ()
    wishes: tuple[ClientWish, ...] = ()
    joined: tuple[int, ...] = ()
    """Clients that were found to be the same one and were joined into this."""


# --- trade: rows brought in from tables, one kind a class ------------------------------------------


class TradeKind(StrEnum):
    """Kinds of rows that tell how a client trades with us."""

    ORDER = "order"
    REQUEST = "request"
    INVOICE = "invoice"
    USAGE = "usage"
    CONTRACT = "contract"


class RequestOutcome(StrEnum):
    """What became of a request."""

    OPEN = "open"
    ORDERED = "ordered"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class TradeRow:
    """One row of any kind, told newest.

    order: `day` ordered, `amount`; request: `day` asked, `outcome`, `refers_to` its order; invoice: `day` issued,
    `until` due, `done_on` paid in full, `done_amount` paid so far; usage: `day`, `amount` used of `what`;
    contract: `day` from, `until` its end.
    """

    id: int
    client_id: int
    kind: TradeKind
    number: str
    day: date
    until: date | None = None
    done_on: date | None = None
    amount: Decimal | None = None
    done_amount: Decimal | None = None
    currency: str | None = None
    what: str = ""
    outcome: RequestOutcome | None = None
    refers_to: str = ""

    def debt(self, today: date) -> Decimal | None:
        """What is overdue of an invoice today; None where nothing is, or nothing can be told."""
        if self.kind is not TradeKind.INVOICE or self.until is None or self.until >= today or self.amount is None:
            return None
        if self.done_on is not None and self.done_on <= today and self.done_amount is None:
            return None
        left = self.amount - (self.done_amount or Decimal(0))
        return left if left > 0 else None


# --- contacts --------------------------------------------------------------------------------------


class Channel(StrEnum):
    """How we spoke."""

    CALL = "call"
    MAIL = "mail"
    MEETING = "meeting"
    MESSAGE = "message"
    LETTER = "letter"
    EVENT = "event"
    UNKNOWN = "unknown"


class Topic(StrEnum):
    """What a contact was about, as far as the program acts on it. Other words may stand beside these."""

    CHECK = "check"
    """The head asked how they are."""
    CONGRATULATION = "congratulation"
    OFFER = "offer"
    PRICE = "price"
    COMPLAINT = "complaint"
    WISH = "wish"
    DEBT = "debt"
    ASKED_ABOUT_COMPETITORS = "asked_about_competitors"
    LEAVING = "leaving"
    REASON_FOR_LEAVING = "reason_for_leaving"
    HANDOVER = "handover"
    OWN_DIFFICULTY = "own_difficulty"
    """They speak of trouble of their own."""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A logged conversation: `person` is ours, `with_name` theirs. `answered` False: nobody was reached.

    `topics` are slugs, those of `Topic` among them. `next_step` with `next_on` is what we promised; `next_done` once
    kept.
    """

    id: int
    client_id: int
    client_name: str
    owner: str | None
    at: datetime
    person: str
    channel: Channel
    with_person_id: int | None
    with_name: str
    answered: bool | None
    tone: Tone | None
    topics: tuple[str, ...]
    outcome: str
    next_step: str
    next_on: date | None
    next_done: bool
    occasion_id: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a client stands to the contact plan.

    `silent_days` since somebody there last spoke with us; None: never. `due_on` is the day by which the plan or a
    promise wants a contact, None where no plan holds; `overdue_days` 0 where it is not over. `promised` are the words
    of the promise that is due first, "" while it is not due; `promised_on` its day.
    """

    client_id: int
    name: str
    tier: Tier | None
    owner: str | None
    silent_days: int | None
    plan_days: int | None
    due_on: date | None
    overdue_days: int
    promised: str
    unanswered: int
    """Tries to reach them since they last answered."""
    promised_on: date | None = None


class TrailKind(StrEnum):
    """What stands on the line of a client's time."""

    NEWS = "news"
    COMPLAINT = "complaint"
    """A post about us that is theirs, or probably theirs."""
    CASE = "case"
    CONTACT = "contact"
    OCCASION = "occasion"
    HANDOVER = "handover"
    SCORE = "score"
    SIGN = "sign"
    """A sign of loss, on the day it was first seen."""
    PLAN = "plan"
    """A plan to keep or win back, or a step of it that was done."""


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One thing that happened with a client. `id` is that of a mention, case, contact, occasion, handover, answer,
    sign, or plan.

    `detail` is a site, a state, a channel, a person or a kind of sign; of an answer "9/10".
    """

    at: datetime
    kind: TrailKind
    id: int
    title: str
    detail: str
    tone: Tone | None


# --- dates -----------------------------------------------------------------------------------------


class DateKind(StrEnum):
    """Days that give a reason to call."""

    BIRTHDAY = "birthday"
    PROFESSIONAL = "professional"
    PUBLIC_HOLIDAY = "public_holiday"
    ANNIVERSARY = "anniversary"
    CONTRACT_END = "contract_end"
    EXHIBITION = "exhibition"


@dataclass(frozen=True, slots=True)
class ClientDate:
    """A day that concerns a client. `key` names it for good: the same day is never offered twice.

    `name` is a person's, a holiday's (in the client's language where we know it), an exhibition's or a contract's.
    `years`: how many it makes, None where unknown; `round_`: it ends in 0 or 5. `lead_days`: from when before `on`.
    """

    client_id: int
    kind: DateKind
    on: date
    name: str
    key: str
    lead_days: int
    years: int | None = None
    round_: bool = False
    person_id: int | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that people wrote down: an exhibition of an industry or country, or of one client."""

    id: int
    name: str
    starts_on: date
    ends_on: date | None
    country: str | None
    industry: str | None
    client_id: int | None


# --- voice -----------------------------------------------------------------------------------------


class ScoreKind(StrEnum):
    """What was asked. `nps` 0-10, `csi` and `case` on the scale that is told."""

    NPS = "nps"
    CSI = "csi"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One answer: `score` of `best`; `least` is the worst answer there was."""

    id: int
    client_id: int | None
    client_name: str | None
    kind: ScoreKind
    day: date
    score: Decimal
    least: Decimal
    best: Decimal
    respondent: str
    comment: str
    case_id: int | None


@dataclass(frozen=True, slots=True)
class VoiceFigures:
    """What clients of a quarter said. `quarter` is "2026Q3"; a figure is None where nobody answered.

    `nps` [-100, 100] is promoters less detractors in percent of answers; `csi` and `case` [0, 100] are mean answers on
    their scale. `posts` and `contacts` {tone: count} stand beside them, `*_tone` are their net sentiments [-1, 1].
    """

    quarter: str
    client_id: int | None
    client_name: str | None
    nps: float | None
    nps_answers: int
    csi: float | None
    csi_answers: int
    case: float | None
    case_answers: int
    posts: Mapping[str, int]
    posts_tone: float | None
    contacts: Mapping[str, int]
    contacts_tone: float | None
