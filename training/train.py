"""Trains what says how a text stands to one it names: `stance.npz` and `kind.npz` in `monitor/text/encoder`.

    python training/train.py [--shared ../shared] [--cache training/.cache] [--epochs 3]

Learns from sets of the shared folder that may be learnt from and from our own corpus (`docs/model-card.md` lists them).
In three parts: tone from the sets of others; all four questions from our corpus, with some of those sets again and
texts joined from two that say different things of two targets; then one copy learns the posts once more (kind, reason,
severity), another the texts with several targets and their clauses (tone).
A fifth of NewsMTSC and RuSentNE and a fifteenth of the corpus, chosen by the text alone, are never learnt from: their
scores are printed.
"""

from __future__ import annotations

import argparse
import os
import sys
import zlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

import torch  # noqa: E402
from data import (  # noqa: E402
    KINDS,
    LANGS,
    REASONS,
    Example,
    as_posted,
    corpus_examples,
    fifth,
    joined,
    shared_examples,
    written_for_border,
)
from sklearn.linear_model import LogisticRegression  # noqa: E402
from sklearn.metrics import f1_score  # noqa: E402
from states import State, states  # noqa: E402
from tune import Plan, Upper, arrays, features, tuned  # noqa: E402

from monitor.text.complaints import score, strongest  # noqa: E402
from monitor.text.encoder import LOWER  # noqa: E402
from monitor.text.types import Kind, Reason  # noqa: E402

ENCODER: Final = ROOT / "monitor" / "text" / "encoder" / "e5-small.npz"
OUT: Final = ENCODER.with_name("stance.npz")
KINDS_OUT: Final = ENCODER.with_name("kind.npz")
SETS: Final = {
    "newsmtsc_en": 0.6,
    "rusentne_ru": 0.8,
    "vader_tweets_en": 0.5,
    "sxsw_brand_tweets_en": 0.5,
    "shop_reviews_mt_uk": 0.4,
}
"""Sets of others, and how much one of their examples weighs against one of ours."""
SHARES: Final = SETS | {f"joined_{lang}": 0.7 for lang in LANGS} | {f"clause_{lang}": 0.6 for lang in LANGS}
PAIRS: Final = 300
"""Joined texts a language."""
HELD_OUT: Final = ("newsmtsc_en", "rusentne_ru")


def examples(shared: Path) -> list[Example]:
    """All that can be learnt from or that is held out."""
    found = []
    for name in SETS:
        for one in shared_examples(shared, name):
            # Tweets about a whole festival tell nothing about tone towards somebody; of long translated reviews and of
            # tweets with no target a part is enough.
            if (
                name in HELD_OUT
                or (name == "sxsw_brand_tweets_en" and one.spans)
                or (name == "shop_reviews_mt_uk" and fifth(one.text) == 1)
                or (name == "vader_tweets_en" and fifth(one.text) < 3)
            ):
                found.append(one)
    found += corpus_examples()
    # what names nobody is asked about as a whole (`monitor.text.judging`), so it is learnt so
    found += [
        replace(one, spans=((0, len(one.text)),))
        for one in found
        if one.kind is not None and (not one.spans or fifth(one.text + " whole") == 0)
    ]
    # nothing held out may be half of a text that is learnt from
    learnt = [one for one in found if not held_out(one)]
    return [*found, *joined(learnt, PAIRS), *as_posted(learnt)]


def held_out(one: Example) -> bool:
    """Whether the example is for measuring only."""
    if one.source in HELD_OUT:
        return fifth(one.text) == 0
    if written_for_border(one):
        return True
    # a clause goes with the text it was cut from
    text = one.row["text"] if one.row and "targets" in one.row else one.text
    return one.source.startswith(("corpus", "clause")) and zlib.crc32(text.encode()) % 15 == 0


def logits(upper: Upper, found: np.ndarray[Any, Any], name: str) -> np.ndarray[Any, Any]:
    """What a head says of features."""
    with torch.no_grad():
        result: np.ndarray[Any, Any] = upper.heads[name](torch.from_numpy(found)).numpy()
    return result


def report(upper: Upper, chosen: Sequence[Example], inputs: Sequence[State]) -> None:
    """Prints scores by source."""
    found = features(upper, inputs)
    tone, kind, reason = (logits(upper, found, name).argmax(1) for name in ("tone", "kind", "reason"))
    rows = defaultdict(list)
    for number, one in enumerate(chosen):
        rows[one.source].append(number)
    for source, numbers in sorted(rows.items()):
        parts = [f"{source:22s} {len(numbers):5d}"]
        known = [n for n in numbers if chosen[n].tone is not None]
        if known:
            truth = [int(np.argmax(chosen[n].tone)) for n in known]  # type: ignore[arg-type]
            parts.append(f"tone {f1_score(truth, tone[known], average='macro'):.3f}")
        known = [n for n in numbers if chosen[n].kind is not None]
        if known:
            truth = [KINDS.index(chosen[n].kind or Kind.OTHER) for n in known]
            yes, flagged = np.array(truth) == 0, kind[known] == 0
            parts.append(f"kind {f1_score(truth, kind[known], average='macro'):.3f}")
            parts.append(f"complaint {f1_score(yes, flagged, average='macro'):.3f} recall {flagged[yes].mean():.3f}")
            blamed = [n for n in known if chosen[n].reason is not None]
            aims = [REASONS.index(chosen[n].reason or Reason.SERVICE) for n in blamed]
            parts.append(f"reason {np.mean(reason[blamed] == np.array(aims)):.3f}")
        print("  ".join(parts), flush=True)  # noqa: T201


def temperature(found: np.ndarray[Any, Any], truth: np.ndarray[Any, Any]) -> float:
    """What the logits are divided by so that likelihoods say how often they are right: the least surprise."""
    steps = np.exp(np.linspace(np.log(0.5), np.log(4), 60))

    def surprise(step: float) -> float:
        scaled = found / step - (found / step).max(1, keepdims=True)
        chances = scaled - np.log(np.exp(scaled).sum(1, keepdims=True))
        return float(-(chances * truth).sum(1).mean())

    return float(min(steps, key=surprise))


def calibrated(upper: Upper, chosen: Sequence[Example], inputs: Sequence[State]) -> None:
    """Scales the heads on held-out texts of our corpus; prints what was found, and how the cues' logit adds to it."""
    found = features(upper, inputs)
    kinds = logits(upper, found, "kind")
    tones = logits(upper, found, "tone")
    reasons = logits(upper, found, "reason")
    aims = {
        "tone": (tones, [n for n, one in enumerate(chosen) if one.tone], lambda one: np.array(one.tone)),
        "kind": (
            kinds,
            [n for n, one in enumerate(chosen) if one.kind],
            lambda one: np.eye(len(KINDS))[KINDS.index(one.kind)],
        ),
        "reason": (
            reasons,
            [n for n, one in enumerate(chosen) if one.reason],
            lambda one: np.eye(len(REASONS))[REASONS.index(one.reason)],
        ),
    }
    for name, (values, rows, aim) in aims.items():
        step = temperature(values[rows], np.stack([aim(chosen[n]) for n in rows]))
        print(f"{name}: temperature {step:.2f} on {len(rows)} texts", flush=True)  # noqa: T201
        with torch.no_grad():
            upper.heads[name].weight /= step
            upper.heads[name].bias /= step
    rows = aims["kind"][1]
    kinds = logits(upper, found, "kind")[rows]
    shares = np.exp(kinds) / np.exp(kinds).sum(1, keepdims=True)
    model = np.clip(shares[:, 0], 1e-4, 1 - 1e-4)
    read = [strongest(chosen[n].text, chosen[n].lang) for n in rows]
    cues = np.clip([score(one) if one else 0.5 for one in read], 1e-4, 1 - 1e-4)
    both = np.stack([np.log(model / (1 - model)), np.log(cues / (1 - cues))], 1)
    truth = np.array([chosen[n].kind is Kind.COMPLAINT for n in rows])
    fitted = LogisticRegression(C=1.0).fit(both, truth)
    print(f"complaint: {fitted.coef_[0].round(2)} {fitted.intercept_.round(2)}", flush=True)  # noqa: T201
    for name, chance in (("encoder", model), ("with cues", fitted.predict_proba(both)[:, 1])):
        for least in (0.3, 0.35, 0.4, 0.45, 0.5):
            flagged = chance >= least
            print(  # noqa: T201
                f"  {name} from {least}: macro-F1 {f1_score(truth, flagged, average='macro'):.3f}"
                f" recall {flagged[truth].mean():.3f}",
                flush=True,
            )


def main() -> None:
    """Trains, writes and prints."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--cache", type=Path, default=ROOT / "training" / ".cache")
    options.add_argument("--out", type=Path, help="Another folder for what comes out.")
    options.add_argument("--epochs", type=int, default=3, help="Of the second part.")
    options.add_argument("--only", choices=("kinds", "tones"), help="Only this copy.")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--afresh", action="store_true", help="Learn all parts anew, though they are in the cache.")
    options.add_argument("--all", action="store_true", help="Learn from what is held out as well, when all is settled.")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    every = examples(given.shared)
    inputs: list[State] = []
    for source in dict.fromkeys(one.source for one in every):
        inputs += states([one for one in every if one.source == source], given.cache, source)
    every = [one for source in dict.fromkeys(one.source for one in every) for one in every if one.source == source]
    learnt = [number for number, one in enumerate(every) if given.all or not held_out(one)]
    kept = [number for number, one in enumerate(every) if held_out(one) and not written_for_border(one)]
    print(f"{len(learnt)} examples to learn from, {len(kept)} held out", flush=True)  # noqa: T201
    weights = dict(np.load(ENCODER))

    def after_epoch(epoch: int, upper: Upper) -> None:
        print(f"after epoch {epoch + 1}", flush=True)  # noqa: T201
        own = [n for n in kept if every[n].source.startswith("corpus")]
        report(upper, [every[n] for n in own], [inputs[n] for n in own])

    def learn(numbers: Sequence[int], name: str, plan: Plan, start: Any) -> Any:
        """The state after one of the parts; from the cache if it is there and not asked for afresh."""
        path = given.cache / f"{name}-{LOWER}.pt"
        if given.afresh or not path.exists():
            print(f"{name}: {len(numbers)} examples", flush=True)  # noqa: T201
            chosen = [every[n] for n in numbers]
            upper = tuned(weights, chosen, [inputs[n] for n in numbers], SHARES, plan, after_epoch, start)
            torch.save(upper.state_dict(), path)
        return torch.load(path)

    def of(*sources: str) -> list[int]:
        return [n for n in learnt if every[n].source.startswith(sources)]

    def part(numbers: Sequence[int], name: str, fifths: int) -> list[int]:
        """So many fifths of them, others for each name."""
        return [n for n in numbers if fifth(every[n].text + name) < fifths]

    others = [n for n in learnt if every[n].source in SETS]
    state = learn(others, "first", Plan(epochs=1), None)
    again = part(part(others, "again", 1), "once more", 3)
    plan = Plan(epochs=given.epochs, rate=1.3e-4, settling=0.35)
    state = learn([*of("corpus"), *again, *of("joined")], "second", plan, state)
    posts = [n for n in of("corpus") if every[n].kind is not None]
    targets = [n for n in of("corpus", "clause") if every[n].kind is None]
    # what is learnt last is known best: one copy ends with posts, the other with texts that speak of several
    plan = Plan(rate=8e-5, head_rate=1e-3, settling=0.5)
    few = [*part(again, "third", 2), *part(of("joined"), "third", 1)]
    ends = {
        KINDS_OUT: ("kinds", [*posts, *part(targets, "third", 1), *few], replace(plan, epochs=2)),
        OUT: ("tones", [*targets, *part(posts, "third", 2), *few], plan),
    }
    own = [n for n in kept if every[n].source.startswith("corpus")]
    for path, (name, numbers, last) in ends.items():
        if given.only not in (None, name):
            continue
        upper = Upper(weights)
        upper.load_state_dict(learn(numbers, name, last, state))
        report(upper, [every[n] for n in kept], [inputs[n] for n in kept])
        calibrated(upper, [every[n] for n in own], [inputs[n] for n in own])
        np.savez((given.out or path.parent) / path.name, **arrays(upper))  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
