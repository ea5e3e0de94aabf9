"""What the boards of the sales desk show, read whole; each function belongs off the main thread."""

from __future__ import annotations

from datetime import timedelta

from monitor.desk.contact_plan import checks_of
from monitor.occasion_types import Morning, OccasionRow
from monitor.service import Monitor
from monitor.sign_types import ClientDanger, Weight
from monitor.types import ClientRow, Tier
from ui import sign_words
from ui.models.clients import TONE_DAYS, ClientLine, SignWords
from ui.widgets.occasion_shelves import Reading as OccasionReading
from ui.widgets.winback import Reading as WinbackReading
from ui.widgets.winback import since_return


def read_lines(monitor: Monitor) -> tuple[ClientLine, ...]:
    """The list of clients, by name."""
    read = monitor.read
    today = monitor.clients.today()
    clients = read.clients()
    standings = {one.client_id: one for one in monitor.contacts.standings()}
    posts, talks = read.tones(today - timedelta(days=TONE_DAYS), today + timedelta(days=1))
    watches = {one.client_id: one for one in monitor.winback.watches()}
    dangers = (since_return(one, watches.get(one.client_id)) for one in read.dangers())
    signs = {one.client_id: sign_summary(one) for one in dangers if one is not None and one.signs}
    asked = set(checks_of([row.id for row in clients if row.tier is Tier.GOLD], today.year, today.month))
    return tuple(
        ClientLine(
            row,
            standings.get(row.id),
            posts.get(row.id, {}),
            talks.get(row.id, {}),
            signs.get(row.id),
            row.id in asked,
        )
        for row in clients
    )


def read_queue(monitor: Monitor, lang: str) -> OccasionReading:
    """The queue of everybody; `lang` is that of the advice."""
    occasions = tuple(monitor.read.occasions())
    return _queue_of(
        *(monitor, lang, occasions),
        tuple(monitor.occasions.mornings(occasions, look=False)),
        {one.id: one for one in monitor.read.clients()},
    )


def read_own_queue(monitor: Monitor, lang: str) -> OccasionReading:
    """One's own list, which is there long before everybody's."""
    me = monitor.person
    occasions = tuple(monitor.read.occasions(owner=me))
    return _queue_of(monitor, lang, occasions, (monitor.occasions.morning(me, occasions, look=False),), {})


def _queue_of(
    monitor: Monitor,
    lang: str,
    occasions: tuple[OccasionRow, ...],
    mornings: tuple[Morning, ...],
    clients: dict[int, ClientRow],
) -> OccasionReading:
    read, service = monitor.read, monitor.occasions
    return OccasionReading(
        occasions,
        mornings,
        tuple(read.shared_occasions()),
        clients,
        lambda mention_id: next(iter(read.rows([mention_id])), None),
        lambda one: service.advice(one, lang),
    )


def read_winback(monitor: Monitor) -> WinbackReading:
    """Who may leave, who is kept or won back, who came back."""
    service = monitor.winback
    return WinbackReading(
        tuple(monitor.read.dangers()),
        tuple(service.efforts()),
        tuple(service.watches()),
        frozenset(one.client_id for one in service.probably_lost()),
        {effort.client_id: day for effort, day in service.probably_returned()},
        {one.id: one for one in monitor.read.clients()},
        monitor.read.trade_until(),
    )


def sign_summary(danger: ClientDanger) -> SignWords:
    """Signs of a client in the words of the list."""
    first = danger.signs[0]
    critical = danger.danger == "critical" or any(one.weight is Weight.CRITICAL for one in danger.signs)
    return SignWords(sign_words.kind(first.kind), len(danger.signs), critical)
