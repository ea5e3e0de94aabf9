"""What reads events from the encoder's states: small additions to its upper layers, tuned on our own texts.

The lower layers run once for a text and are shared with the stance model; the upper ones run once for each entity, whose
pieces carry a mark. Every kind looks at the pieces that matter to it, so that the words which told it can be shown.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from monitor.text.encoder import LAYERS, LOWER, Encoder, EncoderMissingError, Reading, encoder
from monitor.text.encoder.additions import merged
from monitor.text.encoder.layers import Floats, layers
from monitor.text.encoder.stance import at_spans
from monitor.text.events.company_news import readings
from monitor.text.events.features import KINDS, MOST_KINDS, numbers
from monitor.text.events.rules import Heard
from monitor.text.events.weighing import stored
from monitor.text.types import EventKind, Polarity, Span

MODEL: Final = "events.npz"
POLARITIES: Final = tuple(Polarity)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Told:
    """An event as the model reads it. `likelihood` in [0, 1]; `at` is the code point that it looked at most."""

    kind: EventKind
    likelihood: float
    polarity: Polarity
    at: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The kinds that are likely enough, the likeliest first, and how likely the text is about the entity."""

    told: tuple[Told, ...]
    main: float


@dataclass(frozen=True, slots=True)
class Read:
    """What the model reads of one entity: logits of the kinds, their polarities and the code point that each looked at."""

    logits: Floats
    polarities: tuple[Polarity, ...]
    places: tuple[int, ...]
    main: float


class Head:
    """The model. Nothing of it changes after it was loaded."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], base: Encoder, *, runtime: str | None = None) -> None:
        self._base = base
        self._layers = layers(merged(weights, range(LOWER, LAYERS)), range(LOWER, LAYERS), runtime=runtime)
        self._head = {
            name.removeprefix("head."): array.astype(np.float32)
            for name, array in weights.items()
            if name.startswith("head.")
        }
        self.least, self.least_further = (float(one) for one in np.broadcast_to(weights["least"], 2))
        self.weighing = stored(weights)
        self.types = bytes(weights["types"]).decode().split("\n")

    def each(
        self,
        text: str,
        places: Sequence[Sequence[Span]],
        sides: Sequence[tuple[Sequence[Span], Sequence[Span]]],
        heard: Sequence[Heard],
        least: float | None = None,
    ) -> list[Answer]:
        """What is told of each of the entities named at these places of the text; `sides` as `rules.relations` gives.

        `least` is how likely an event has to be where a firm tells it of itself, None for news: there each is weighed.
        """
        cues = [numbers(one) for one in heard]
        read = self.read(text, places, sides, cues)
        logits = np.stack([one.logits for one in read]) if read else np.zeros((0, len(KINDS)), np.float32)
        if least is None and read:
            logits = self.weighing(logits, np.stack(cues), [spans[0][0] for spans in places])
        first = self.least if least is None else least
        return [self._answer(one, _likely(row), first) for one, row in zip(read, logits, strict=True)]

    def read(
        self,
        text: str,
        places: Sequence[Sequence[Span]],
        sides: Sequence[tuple[Sequence[Span], Sequence[Span]]],
        cues: Sequence[Floats],
    ) -> list[Read]:
        """What the model reads of each of the entities, unweighed."""
        found = []
        reading: Reading | None = None
        for number, spans in enumerate(places):
            if reading is None or not at_spans(reading, spans).any():
                reading = self._base.read(text, around=spans[0][0] if spans else 0)
            others = [span for other, away in enumerate(places) if other != number for span in away]
            found.append(self._read(reading, [spans, others, *sides[number]], cues[number]))
        return found

    def likelihoods_of_types(self, text: str) -> Floats:
        """How likely a sentence of company news tells each of SENTiVENT's types (`types`); for measuring."""
        reading = self._base.read(text)
        states = self._layers(reading.states)
        whole = states.mean(0)
        logits = self._asked("types", states, whole, whole)[0]
        return readings().likelihoods(logits, self._base.vector_of(reading), text)

    def _read(self, reading: Reading, around: Sequence[Sequence[Span]], cues: Floats) -> Read:
        marks = np.stack([at_spans(reading, spans) for spans in around])
        marked = marks[0]
        states = self._layers(reading.states + marks.T @ self._head["marks"])
        whole = states.mean(0)
        near = states[marked > 0].mean(0) if marked.any() else whole
        found, seen, looks = self._asked("kind", states, whole, near)
        count = len(KINDS)
        weight, strong, common = cues[:count], cues[count : 2 * count], cues[2 * count :]
        found = found + weight * self._head["cue"][0] + strong * self._head["cue"][1] + common @ self._head["common"]
        around_it = np.broadcast_to(np.concatenate([whole, near]), (count, 2 * len(whole)))
        leaning = np.concatenate([around_it, seen], 1) @ self._head["polarity.w"] + self._head["polarity.b"]
        leaning = (leaning + self._head["leaning"]).argmax(1)
        about = float(np.concatenate([whole, near, common]) @ self._head["main.w"] + self._head["main.b"][0])
        return Read(
            found,
            tuple(POLARITIES[one] for one in leaning),
            tuple(_place(reading, looks[:, kind]) for kind in range(count)),
            float(_likely(np.float32(about))),
        )

    def _answer(self, read: Read, likely: Floats, first: float) -> Answer:
        told = []
        for rank, kind in enumerate(np.argsort(-likely)[:MOST_KINDS]):
            if likely[kind] < (first if rank == 0 else max(first, self.least_further)):
                break
            told.append(Told(KINDS[kind], float(likely[kind]), read.polarities[kind], read.places[kind]))
        return Answer(tuple(told), read.main)

    def _asked(self, name: str, states: Floats, whole: Floats, near: Floats) -> tuple[Floats, Floats, Floats]:
        """Logits of the questions, the mean state that each looked at, and how much it looked at each piece."""
        looks = states @ self._head[f"{name}.look"].T
        looks = np.exp(looks - looks.max(0))
        looks /= looks.sum(0)
        seen = looks.T @ states
        width = states.shape[1]
        read = self._head[f"{name}.read"]
        found = read[:, :width] @ whole + read[:, width : 2 * width] @ near
        found = found + (read[:, 2 * width :] * seen).sum(1) + self._head[f"{name}.b"]
        return found, seen, looks


def _place(reading: Reading, looks: Floats) -> int:
    """Where in the text the most looked at piece begins."""
    within = looks[reading.lead : reading.lead + len(reading.spans)]
    return reading.spans[int(within.argmax())][0] if len(within) else 0


def _likely(value: Any) -> Any:
    return 1 / (1 + np.exp(-value))


@cache
def head() -> Head | None:
    """The model, loaded with the first call; None where this installation lacks it: the cues decide alone then."""
    try:
        base = encoder()
        with resources.files("monitor.text.encoder").joinpath(MODEL).open("rb") as file, np.load(file) as stored:
            return Head(dict(stored), base)
    except (OSError, EncoderMissingError) as error:
        log.warning("the model for events is missing (%s): words alone decide, which is weaker", error)
        return None
