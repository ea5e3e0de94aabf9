"""Trains what reads business events, and writes `monitor/text/encoder/events.npz`.

    python training/events.py [--shared ../shared] [--cache training/.cache] [--folds 1]

First the types of SENTiVENT's sentences, a fifth of its documents left out; then our corpus
(`corpus/events_*.jsonl`), with some of those sentences again, so that they are not forgotten. What comes out of a
training is the mean of its weights over the last third of the steps. A fold of the corpus is a set of branches, the
same in all languages: a story told in two of them is never on both sides. How likelihoods are weighed, and from which
one an event is told, is learnt from texts that their model has not seen (`weighing.py`); then all of the corpus is
learnt from. The sets of tests/quality are not read.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

import torch  # noqa: E402
import weighing  # noqa: E402
from adapters import MARKS, Adapted, Marked, mean  # noqa: E402
from data import CORPUS, LANGS, Example, rows  # noqa: E402
from news import ENCODER, FIFTHS, PAGES, Floats, Told, corpus, part_of, quiet_posts  # noqa: E402
from sklearn.metrics import f1_score  # noqa: E402
from states import states  # noqa: E402
from torch import nn  # noqa: E402
from torch.nn import functional  # noqa: E402

from monitor.text.encoder import encoder  # noqa: E402
from monitor.text.events.features import COMMON, KINDS  # noqa: E402
from monitor.text.events.head import Head  # noqa: E402
from monitor.text.events.weighing import FEATURES  # noqa: E402

OUT: Final = ENCODER.with_name("events.npz")
SENTENCES: Final = "events_sentivent_en"
MEAN_FROM: Final = 2 / 3
"""From this part of the steps on the weights are averaged."""
LEAST: Final = (0.5, 0.7)
"""The likelihoods, not weighed yet, for which the scores of a fold are printed."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """SENTiVENT: its types, the sentences, which types each has, and the part of its document."""

    types: list[str]
    texts: list[Marked]
    truth: Floats
    parts: NDArray[np.int64]


def sentences(shared: Path, cache: Path) -> Sentences:
    """All of SENTiVENT."""
    read = list(rows(shared / "data" / "texts" / f"{SENTENCES}.jsonl"))
    types = sorted({one for row in read for one in row["label"]})
    truth = np.array([[one in row["label"] for one in types] for row in read], np.float32)
    parts = np.array([part_of(row["document"]) for row in read])
    blank = torch.zeros(2 * len(KINDS) + COMMON)
    marked = [
        Marked(one.x, torch.zeros(MARKS, len(one.x)), blank)
        for one in states([Example("sentences", "en", row["text"], ()) for row in read], cache, "sentivent")
    ]
    return Sentences(types, marked, truth, parts)


@dataclass(frozen=True, slots=True)
class Plan:
    """How long, how fast, and how much a text in which something happens weighs."""

    epochs: int
    rate: float = 4e-4
    head_rate: float = 3e-3
    batch: int = 32
    seed: int = 1
    found_weight: float = 2.0


def learn(
    model: Adapted,
    texts: Sequence[Marked],
    loss: Any,
    heads: Sequence[str],
    plan: Plan,
) -> None:
    """Trains the additions and the heads whose names begin like these; leaves the mean of the last weights."""
    torch.manual_seed(plan.seed)
    chance = np.random.default_rng(plan.seed)
    named = dict(model.named_parameters())
    fast = [one for name, one in named.items() if name.startswith(tuple(heads))]
    learner = torch.optim.AdamW(
        [{"params": list(model.small.values()), "lr": plan.rate}, {"params": fast, "lr": plan.head_rate}],
        weight_decay=0.01,
    )
    steps = plan.epochs * (len(texts) // plan.batch + 1)
    rate = torch.optim.lr_scheduler.LambdaLR(
        learner, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
    )
    sizes = np.array([len(one.x) for one in texts])
    started = time.monotonic()
    done, averaged = 0, torch.optim.swa_utils.AveragedModel(model)
    for epoch in range(plan.epochs):
        order = np.argsort(sizes + chance.uniform(0, 12, len(sizes)))
        batches = [order[at : at + plan.batch] for at in range(0, len(order), plan.batch)]
        total = 0.0
        for number in chance.permutation(len(batches)):
            chosen = batches[number]
            model.train()
            with torch.autocast("cpu", torch.bfloat16):
                read = model([texts[one] for one in chosen])
            value = loss(model, [one.float() for one in read], chosen)
            learner.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            learner.step()
            rate.step()
            done += 1
            if done > MEAN_FROM * steps:
                averaged.update_parameters(model)
            total += value.item()
        print(  # noqa: T201
            f"epoch {epoch + 1}/{plan.epochs} loss {total / len(batches):.4f} {time.monotonic() - started:.0f} s",
            flush=True,
        )
    model.load_state_dict(averaged.module.state_dict())


def learn_corpus(model: Adapted, told: Sequence[Told], again: Sequence[Marked], truth: Floats, plan: Plan) -> None:
    """Our corpus, and sentences with types again."""
    count = len(told)
    kinds = torch.from_numpy(np.stack([one.kinds for one in told]))
    cues = torch.stack([one.text.cues for one in told])
    polarity = torch.from_numpy(np.stack([one.polarity for one in told]))
    main = torch.tensor([one.main for one in told])
    types = torch.from_numpy(truth)
    weight = torch.tensor(plan.found_weight)

    def loss(model: Adapted, read: list[torch.Tensor], chosen: NDArray[np.int64]) -> torch.Tensor:
        ours, theirs = np.flatnonzero(chosen < count), np.flatnonzero(chosen >= count)
        total = torch.zeros(())
        if len(ours):
            rows = torch.from_numpy(chosen[ours])
            part = [one[ours] for one in read]
            found, seen = model.asked("kind", *part)
            found = model.events(found, cues[rows])
            each = functional.binary_cross_entropy_with_logits(found, kinds[rows], pos_weight=weight)
            total = total + each * len(ours)
            at, kind = torch.nonzero(polarity[rows] >= 0, as_tuple=True)
            if len(at):
                guess = model.leans(part, seen, at, kind)
                each = functional.cross_entropy(guess, polarity[rows][at, kind])
                total = total + 0.05 * each * len(ours)
            there = main[rows] >= 0
            if there.any():
                guess = model.is_main(part, cues[rows])[there]
                total = total + 0.05 * len(ours) * functional.binary_cross_entropy_with_logits(guess, main[rows][there])
        if len(theirs):
            part = [one[theirs] for one in read]
            places = torch.from_numpy(chosen[theirs] - count)
            found, _ = model.asked("types", *part)
            total = total + 0.5 * len(theirs) * functional.binary_cross_entropy_with_logits(found, types[places])
        return total / len(chosen)

    names = ("marks", "looks", "reads", "biases", "cue", "common", "polarity", "leaning", "main")
    learn(model, [*(one.text for one in told), *again], loss, names, plan)


def learn_types(model: Adapted, texts: Sequence[Marked], truth: Floats, plan: Plan) -> None:
    """The types of SENTiVENT's sentences."""
    types = torch.from_numpy(truth)

    def loss(model: Adapted, read: list[torch.Tensor], chosen: NDArray[np.int64]) -> torch.Tensor:
        found, _ = model.asked("types", *read)
        return functional.binary_cross_entropy_with_logits(found, types[torch.from_numpy(chosen)])

    learn(model, texts, loss, ("looks.types", "reads.types", "biases.types"), plan)


def read_kinds(model: Adapted, told: Sequence[Told]) -> tuple[Floats, NDArray[np.int64], Floats]:
    """Likelihoods of the kinds, the polarity of each, and how likely the text is about the entity."""
    chances = np.zeros((len(told), len(KINDS)), np.float32)
    leanings = np.zeros((len(told), len(KINDS)), np.int64)
    main = np.zeros(len(told), np.float32)
    model.eval()
    order = np.argsort([len(one.text.x) for one in told])
    with torch.no_grad():
        for start in range(0, len(order), 48):
            chosen = order[start : start + 48]
            with torch.autocast("cpu", torch.bfloat16):
                read = model([told[one].text for one in chosen])
            part = [one.float() for one in read]
            cues = torch.stack([told[one].text.cues for one in chosen])
            found, seen = model.asked("kind", *part)
            chances[chosen] = model.events(found, cues).sigmoid().numpy()
            at, kind = torch.nonzero(torch.ones_like(found), as_tuple=True)
            leanings[chosen] = model.leans(part, seen, at, kind).argmax(1).view(found.shape).numpy()
            main[chosen] = model.is_main(part, cues).sigmoid().numpy()
    return chances, leanings, main


def learn_reading(model: Adapted, texts: Sequence[Marked], truth: Floats, epochs: int = 6) -> None:
    """How SENTiVENT's types are read from the states, anew: the states changed while our corpus was learnt."""
    model.eval()
    kept: list[torch.Tensor] = []
    order = np.argsort([len(one.x) for one in texts])
    batches = [order[at : at + 48] for at in range(0, len(order), 48)]
    with torch.no_grad():
        for chosen in batches:
            with torch.autocast("cpu", torch.bfloat16):
                states, there, _, _ = model([texts[one] for one in chosen])
            kept.append((states.to(torch.bfloat16), there))  # type: ignore[arg-type]
    named = dict(model.named_parameters())
    parts = [named[f"{name}.types"] for name in ("looks", "reads", "biases")]
    learner = torch.optim.AdamW(parts, lr=2e-3, weight_decay=0.01)
    chance = np.random.default_rng(1)
    types = torch.from_numpy(truth)
    model.train()
    for _ in range(epochs):
        for number in chance.permutation(len(batches)):
            states, there = kept[number]  # type: ignore[misc]
            states = states.float()
            whole = mean(states, there)
            found, _ = model.asked("types", states, there, whole, whole)
            value = functional.binary_cross_entropy_with_logits(found, types[torch.from_numpy(batches[number])])
            learner.zero_grad()
            value.backward()
            learner.step()


def read_types(model: Adapted, texts: Sequence[Marked]) -> Floats:
    """Likelihoods of SENTiVENT's types."""
    found = np.zeros((len(texts), model.sizes["types"]), np.float32)
    model.eval()
    order = np.argsort([len(one.x) for one in texts])
    with torch.no_grad():
        for start in range(0, len(order), 64):
            chosen = order[start : start + 64]
            with torch.autocast("cpu", torch.bfloat16):
                read = model([texts[one] for one in chosen])
            found[chosen] = model.asked("types", *[one.float() for one in read])[0].sigmoid().numpy()
    return found


def micro(truth: Floats, found: NDArray[np.bool_]) -> float:
    """F1 over all kinds and entities."""
    return float(2 * (found & (truth > 0)).sum() / max(1, found.sum() + truth.sum()))


def best_for_types(truth: Floats, chances: Floats) -> float:
    """The one likelihood from which a type is told, with the best macro-F1."""
    steps = np.arange(0.1, 0.61, 0.05)
    return float(max(steps, key=lambda step: f1_score(truth, chances >= step, average="macro", zero_division=0)))


def report(
    told: Sequence[Told], chances: Floats, leanings: NDArray[np.int64], main: Floats, least: tuple[float, float]
) -> None:
    """Prints scores of texts that were not learnt from, by language and kind."""
    truth = np.stack([one.kinds for one in told])
    found = weighing.chosen(chances, least)
    langs = np.array([one.lang for one in told])
    parts = " ".join(f"{lang} {micro(truth[langs == lang], found[langs == lang]):.3f}" for lang in LANGS)
    macro = f1_score(truth, found, average="macro", zero_division=0)
    right = found & (truth > 0)
    precision, recall = right.sum() / max(1, found.sum()), right.sum() / truth.sum()
    print(  # noqa: T201
        f"from {least[0]:.2f}, {least[1]:.2f}: F1 {micro(truth, found):.3f} macro {macro:.3f} "
        f"precision {precision:.3f} recall {recall:.3f}; {parts}"
    )
    aims = np.stack([one.polarity for one in told])
    about = np.array([one.main for one in told])
    print(  # noqa: T201
        f"polarity right {(leanings == aims)[right].mean():.3f}, main right "
        f"{((main >= 0.5) == (about > 0.5))[about >= 0].mean():.3f}"
    )
    print(  # noqa: T201
        " ".join(
            f"{kind.value} {f1_score(truth[:, n], found[:, n], zero_division=0):.2f}/{int(truth[:, n].sum())}"
            for n, kind in enumerate(KINDS)
        ),
        flush=True,
    )


def file_of(
    model: Adapted, types: Sequence[str], types_least: float, weighed: Mapping[str, NDArray[Any]]
) -> dict[str, NDArray[Any]]:
    """What the program's file holds."""
    named = np.frombuffer("\n".join(types).encode(), np.uint8)
    return {**model.arrays(), **weighed, "types": named, "types.least": np.array(types_least, np.float32)}


def read_as_program(model: Adapted, types: Sequence[str], fold: int, folds: int) -> list[weighing.Text]:
    """The single texts of a fold, and its share of those nobody learns from, as the program would read them."""
    nothing = {
        "weigh.features": np.zeros(len(FEATURES), np.float32),
        "weigh.kinds": np.zeros(len(KINDS), np.float32),
        "least": np.ones(2, np.float32),
    }
    reader = Head(file_of(model, types, 1.0, nothing), encoder())
    found: list[weighing.Text] = []
    for lang in LANGS:
        for name in weighing.WEIGHTS:
            parts = folds if name == "events3" else FIFTHS
            read = rows(CORPUS / f"{name}_{lang}.jsonl")
            some = [row for row in read if part_of(row["branch"], parts) == fold]
            found += weighing.read(reader, some, lang, name)
    return found


def main() -> None:
    """Trains, writes and prints."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--cache", type=Path, default=ROOT / "training" / ".cache")
    options.add_argument("--out", type=Path, default=OUT)
    options.add_argument(
        "--folds", type=int, default=1, help="So many folds, one at least, are read by a model that has not seen them."
    )
    options.add_argument("--epochs", type=int, default=6)
    options.add_argument("--rate", type=float, default=4e-4)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--again", type=int, default=500, help="So many of SENTiVENT's sentences beside our corpus.")
    options.add_argument("--found-weight", type=float, default=1.4, help="What an event weighs against none.")
    options.add_argument("--afresh", action="store_true", help="Learn SENTiVENT anew, though it is in the cache.")
    options.add_argument("--pages", type=int, default=PAGES, help="Texts a language put together from several.")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--no-final", action="store_true", help="Only measure the folds.")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    weights = dict(np.load(ENCODER))
    others = sentences(given.shared, given.cache)
    types, texts, truth, parts = others.types, others.texts, others.truth, others.parts
    told = corpus(given.cache, count=given.pages)
    quiet = quiet_posts(given.cache)
    sizes = {"kind": len(KINDS), "types": len(types)}
    plan = Plan(given.epochs, given.rate, seed=given.seed, found_weight=given.found_weight)
    count = int(sum(one.kinds.sum() for one in told))
    print(f"{len(told)} entities of our news with {count} events, {len(quiet)} of quiet posts", flush=True)  # noqa: T201

    def begun() -> Adapted:
        """The model after SENTiVENT; from the cache if it is there and not asked for afresh."""
        torch.manual_seed(given.seed)
        model = Adapted(weights, sizes, COMMON)
        path = given.cache / "events-first.pt"
        if given.afresh or not path.exists():
            learnt = np.flatnonzero(parts != 0)
            learn_types(model, [texts[one] for one in learnt], truth[learnt], Plan(4))
            torch.save(model.state_dict(), path)
        model.load_state_dict(torch.load(path))
        return model

    chance = np.random.default_rng(given.seed)
    picked = chance.permutation(np.flatnonzero((parts != 0) & (truth.any(1) | (np.arange(len(parts)) % 4 == 0))))
    picked = picked[: given.again]
    again = [texts[one] for one in picked], truth[picked]
    unseen: list[weighing.Text] = []
    for fold in range(given.folds):
        asked = [one for one in told if one.fold == fold]
        model = begun()
        learn_corpus(model, [one for one in [*told, *quiet] if one.fold != fold], *again, plan)
        torch.save(model.state_dict(), given.cache / f"events-fold{fold}-{given.seed}.pt")
        result = read_kinds(model, asked)
        for page in (False, True):
            print(f"fold {fold}, {'several stories' if page else 'one story'} a text", flush=True)  # noqa: T201
            some = [n for n, one in enumerate(asked) if one.page is page]
            if some:
                report([asked[n] for n in some], *(part[some] for part in result), LEAST)
        unseen += read_as_program(model, types, fold, given.folds)
    weighed = weighing.fit(unseen)
    if given.no_final:
        return
    model = begun()
    learn_corpus(model, told + quiet, *again, plan)
    torch.save(model.state_dict(), given.cache / f"events-last-{given.seed}.pt")
    inside = np.flatnonzero(parts > 1)
    learn_reading(model, [texts[n] for n in inside], truth[inside])
    tried, outside = (np.flatnonzero(parts == one) for one in (1, 0))
    types_least = best_for_types(truth[tried], read_types(model, [texts[n] for n in tried]))
    found = read_types(model, [texts[n] for n in outside]) >= types_least
    print(  # noqa: T201
        f"SENTiVENT, documents not learnt from: macro {f1_score(truth[outside], found, average='macro'):.3f} "
        f"micro {f1_score(truth[outside], found, average='micro'):.3f} from {types_least:.2f}"
    )
    np.savez_compressed(given.out, **file_of(model, types, types_least, weighed))  # type: ignore[arg-type]
    print(json.dumps({"bytes": given.out.stat().st_size, "least": weighed["least"].tolist()}))  # noqa: T201


if __name__ == "__main__":
    main()
