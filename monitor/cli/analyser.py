"""What `analyse` says of one line: the findings of `monitor.intake` as the contract's JSON (`docs/contract.md`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from monitor import intake
from monitor.text.match import Matcher
from monitor.text.types import Complaint, Entity, Sentiment, Span


class Analyser:
    """Entities with their matcher, made once; `given` pairs each id of the file with its entity."""

    def __init__(self, given: Sequence[tuple[Any, Entity]]) -> None:
        self._ids = {entity.id: written for written, entity in given}
        self._entities = tuple(entity for _, entity in given)
        self._matcher = Matcher(self._entities)

    def analyse(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """The line out for a checked line in."""
        text, title = record["text"], record.get("title")
        matches = self._matcher.find(text, title)
        findings = intake.analyse(
            title, text, (), record.get("lang"), matches, self._entities, published_at=_published(record)
        )
        lang = findings.lang.lang or record.get("lang")
        return {
            "id": record["id"],
            "lang": lang,
            "mentions": [
                {
                    "entity": self._ids[match.entity_id],
                    "spans": [list(span) for span in match.spans],
                    "title_spans": [list(span) for span in match.title_spans],
                    "decision": match.decision,
                    "relevance": match.relevance,
                    "sentiment": _sentiment(findings.sentiments.get(match.entity_id)),
                    "kind": findings.kinds[match.entity_id],
                    "grounds": list(match.grounds),
                }
                for match in findings.matches
            ],
            "sentiment": _sentiment(intake.tone_towards(text, _target_spans(record), lang)),
            "complaint": self._complaint(findings.complaint),
            "claims": [
                {"kind": claim.kind, "quote": claim.quote, "span": list(claim.span), "value": claim.value}
                for claim in findings.claims
            ],
            "events": [
                {
                    "kind": event.kind,
                    "score": event.score,
                    "entity": self._ids[event.entity_id],
                    "polarity": event.polarity,
                    "main": event.main,
                    "who": event.who,
                    "what": event.what,
                    "when": event.when,
                    "amount": event.amount,
                    "sectors": list(event.sectors),
                    "regions": list(event.regions),
                }
                for event in findings.events
            ],
        }

    def _complaint(self, found: Complaint | None) -> dict[str, Any] | None:
        if found is None:
            return None
        # with entities given a complaint is about ours: one about somebody else is none of our matters
        ours = found.is_complaint and (bool(found.entity_ids) or not self._entities)
        return {
            "is_complaint": ours,
            "score": found.score,
            "entities": [self._ids[entity_id] for entity_id in found.entity_ids],
            "reason": found.reason if ours else None,
            "severity": found.severity if ours else None,
            "grounds": list(found.grounds) if ours else [],
        }


def _published(record: Mapping[str, Any]) -> datetime | None:
    """When the text was published, in the offset given: "yesterday" is a day of its author."""
    written = record.get("published_at")
    return None if written is None else datetime.fromisoformat(written)


def _target_spans(record: Mapping[str, Any]) -> tuple[Span, ...]:
    """Where the target stands: the span given, else wherever its words stand; () for the whole text."""
    span = record.get("target_span")
    if span is not None:
        return ((span[0], span[1]),)
    target, text = record.get("target"), record["text"]
    if not target:
        return ()
    found, start = [], text.lower().find(target.lower())
    while start >= 0:
        found.append((start, start + len(target)))
        start = text.lower().find(target.lower(), start + len(target))
    return tuple(found)


def _sentiment(found: Sentiment | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"label": found.tone, "score": found.score, "confidence": found.confidence}
