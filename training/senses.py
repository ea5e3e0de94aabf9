"""Trains what tells the firm from other things of its name: `reading.npz`, `head.npz`, `weighing.npz` of senses.

    python training/senses.py [--cache training/.cache] [--folds 1]

Learns additions to a few of the encoder's upper layers, which see the firm's words before the text (`uses.py` says from
what), and small networks that see the texts alone (`alone.py`). A fold is a fifth of the names, all texts
about them: what is read by models that have not seen the name sets the weights of both and the bound below which
something else is meant, so that 975 of 1,000 texts about the firm stay above it; then all is learnt.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("OMP_NUM_THREADS", "2")

import numpy as np
from numpy.typing import NDArray

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "training")]

import torch  # noqa: E402
from adapters import WIDTH, Additions, mean  # noqa: E402
from alone import AXES, Alone  # noqa: E402
from alone import features as features_alone  # noqa: E402
from data import LANGS, Example  # noqa: E402
from news import ENCODER  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402
from sklearn.metrics import roc_auc_score  # noqa: E402
from states import State, states  # noqa: E402
from torch import nn  # noqa: E402
from torch.nn import functional  # noqa: E402
from uses import WRITTEN, Use, uses  # noqa: E402

from monitor.text.encoder import LOWER  # noqa: E402
from monitor.text.encoder.zones import Zone  # noqa: E402
from monitor.text.senses.alone import HEAD  # noqa: E402
from monitor.text.senses.reading import FIRM, FIRM_NAME, LAYERS, MODEL  # noqa: E402
from monitor.text.senses.surroundings import NAMES as SIGNS  # noqa: E402
from monitor.text.senses.weighing import WEIGHTS  # noqa: E402

OUT: Final = ROOT / "monitor" / "text" / "senses"
Floats = NDArray[Any]
_ZONE: Final = 0.05
_MARK: Final = 0.15
_DROPPED: Final = 0.1
BESIDE: Final = {"swapped": 1500, "joined": 800, "namesake": 350, "post": 250, "word": 150}
"""Texts beside those written for this: so many of each kind an epoch."""
KEPT: Final = 0.975
_SCATTER: Final = 0.02
STATES: Final = 5 * WIDTH
"""What the text alone weighs, in numbers that scatter by 1, where marks of the desk are compared."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how fast."""

    epochs: int = 3
    rate: float = 4e-4
    head_rate: float = 2e-3
    batch: int = 32
    settling: float = 0.4
    """The weights that come out are the mean of those in this last share of the steps."""
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Ready:
    """A use after the shared layers: the text, and for each way the firm is told its words and the signs."""

    use: Use
    text: State
    firms: tuple[State, ...]
    signs: tuple[torch.Tensor, ...]


class Reader(Additions):
    """As in the program, in floats that learn."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        super().__init__(weights, LOWER + LAYERS)
        for name, one in list(self.named_buffers()):
            setattr(self, name, one.bfloat16())  # these do not learn, and are read in this precision
        self.places = nn.Parameter(torch.randn(FIRM_NAME + 1, WIDTH) * _ZONE)
        with torch.no_grad():
            self.places[[Zone.NAMED, FIRM_NAME]] *= _MARK / _ZONE
        self.around = nn.Parameter(torch.randn(len(SIGNS), WIDTH) * 0.02)
        self.look = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.read = nn.Linear(4 * WIDTH, 1)
        nn.init.normal_(self.read.weight, 0, 0.02)
        nn.init.zeros_(self.read.bias)
        self.told = nn.Parameter(torch.zeros(len(SIGNS)))

    def forward(self, x: torch.Tensor, empty: torch.Tensor, where: torch.Tensor, signs: torch.Tensor) -> torch.Tensor:
        """Mean states at the name, of the text, of the firm's words, of what was looked at."""
        named = (where == Zone.NAMED).float()
        x = x + self.places[where] + named[:, :, None] * (signs @ self.around)[:, None]
        x = self.upper(x, empty)
        firm = (where >= FIRM).float()
        there = (~empty).float() - firm
        looks = (x @ self.look).masked_fill(there == 0, -1e9).softmax(1)
        return torch.cat([mean(x, named), mean(x, there), mean(x, firm), (looks[:, :, None] * x).sum(1)], 1)

    def odds(self, found: torch.Tensor, signs: torch.Tensor) -> torch.Tensor:
        """The log-odds that the firm is meant."""
        odds: torch.Tensor = self.read(found)[:, 0] + signs @ self.told
        return odds


def together(chosen: Sequence[tuple[State, State]]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """States of several firms' words and texts in one, where nothing is, and the rows of the table of signs."""
    most = max(len(firm.x) + len(text.x) for firm, text in chosen)
    x = torch.zeros(len(chosen), most, WIDTH)
    empty = torch.ones(len(chosen), most, dtype=torch.bool)
    where = torch.full((len(chosen), most), int(Zone.NOBODY))
    for row, (firm, text) in enumerate(chosen):
        middle, end = len(firm.x), len(firm.x) + len(text.x)
        x[row, :middle], x[row, middle:end] = firm.x.float(), text.x.float()
        empty[row, :end] = False
        where[row, :middle] = torch.where(firm.zones == Zone.NAMED, FIRM_NAME, FIRM)
        where[row, middle:end] = text.zones
    return x, empty, where


def ready(cache: Path) -> list[Ready]:
    """All uses after the shared layers."""
    found: list[Ready] = []
    every = uses(cache)
    groups = {"written": (*WRITTEN, "swapped"), "posts": ("post", "namesake", "word"), "joined": ("joined",)}
    for name, sources in groups.items():
        some = [one for one in every if one.source in sources]
        texts = states([Example(one.source, one.lang, one.text, one.spans) for one in some], cache, f"senses-{name}")
        firms = [told.firm for one in some for told in one.told]
        asked = [Example("firm", "", one, ((0, len(one.split(":")[0])),)) for one in firms]
        known = dict(zip(firms, states(asked, cache, f"senses-{name}-firms"), strict=True))
        for one, text in zip(some, texts, strict=True):
            if (text.zones == Zone.NAMED).any():
                ways = tuple(known[told.firm] for told in one.told)
                found.append(Ready(one, text, ways, tuple(torch.from_numpy(told.signs) for told in one.told)))
    return found


def learnt(weights: Mapping[str, Floats], some: Sequence[Ready], plan: Plan) -> Reader:
    """The model after training on these uses."""
    torch.manual_seed(plan.seed)
    chance = np.random.default_rng(plan.seed)
    model = Reader(weights)
    fast = [one for name, one in model.named_parameters() if not name.startswith("small.")]
    learner = torch.optim.AdamW(
        [{"params": list(model.small.values()), "lr": plan.rate}, {"params": fast, "lr": plan.head_rate}],
        weight_decay=0.01,
    )
    main = [number for number, one in enumerate(some) if one.use.source in WRITTEN]
    beside = [[number for number, one in enumerate(some) if one.use.source == kind] for kind in BESIDE]
    counts = [min(count, len(kind)) for count, kind in zip(BESIDE.values(), beside, strict=True)]
    steps = plan.epochs * ((len(main) + sum(counts)) // plan.batch + 1)
    rate = torch.optim.lr_scheduler.LambdaLR(
        learner, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
    )
    started, seen, added = time.monotonic(), 0, 0
    total = {name: torch.zeros_like(one) for name, one in model.state_dict().items()}
    for epoch in range(plan.epochs):
        chosen = [chance.choice(kind, count, replace=False) for kind, count in zip(beside, counts, strict=True)]
        shown = np.concatenate([main, *chosen])
        # every other time the firm is told as it was written, else in any of the ways
        ways = [0 if chance.random() < 0.5 else int(chance.integers(len(some[one].firms))) for one in shown]
        uses_of = [(some[one], way) for one, way in zip(shown, ways, strict=True)]
        sizes = np.array([len(one.text.x) + len(one.firms[way].x) for one, way in uses_of])
        order = np.argsort(sizes + chance.uniform(0, 10, len(sizes)))
        batches = [order[at : at + plan.batch] for at in range(0, len(order), plan.batch)]
        losses = 0.0
        for number in chance.permutation(len(batches)):
            loss = _loss(model, [uses_of[one] for one in batches[number]])
            learner.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            learner.step()
            rate.step()
            losses += loss.item()
            seen += 1
            if seen > (1 - plan.settling) * steps and seen % 4 == 0:
                added += 1
                for name, one in model.state_dict().items():
                    total[name] += one
        print(  # noqa: T201
            f"epoch {epoch + 1}/{plan.epochs} loss {losses / len(batches):.3f} {time.monotonic() - started:.0f} s",
            flush=True,
        )
    model.load_state_dict({name: one / added for name, one in total.items()})
    return model


def _loss(model: Reader, chosen: Sequence[tuple[Ready, int]]) -> torch.Tensor:
    model.train()
    x, empty, where = together([(one.firms[way], one.text) for one, way in chosen])
    signs = torch.stack([one.signs[way] for one, way in chosen])
    with torch.autocast("cpu", torch.bfloat16):
        found = model(x, empty, where, signs)
    found = functional.dropout(found.float(), _DROPPED, True)
    aim = torch.tensor([float(one.use.ours) for one, _ in chosen])
    share = torch.tensor([one.use.weight for one, _ in chosen])
    each = functional.binary_cross_entropy_with_logits(model.odds(found, signs), aim, reduction="none")
    return (each * share).sum() / share.sum()


def read(model: Reader, some: Sequence[Ready]) -> tuple[Floats, Floats]:
    """The log-odds of each use, and its features as the program has them."""
    model.eval()
    odds = np.zeros(len(some))
    kept = np.zeros((len(some), 4 * WIDTH + len(SIGNS)), np.float32)
    order = np.argsort([len(one.text.x) for one in some])
    with torch.no_grad():
        for at in range(0, len(order), 48):
            numbers = order[at : at + 48]
            signs = torch.stack([some[one].signs[0] for one in numbers])
            with torch.autocast("cpu", torch.bfloat16):
                found = model(*together([(some[one].firms[0], some[one].text) for one in numbers]), signs)
            odds[numbers] = model.odds(found.float(), signs).numpy()
            kept[numbers] = torch.cat([found.float(), signs], 1).numpy()
    return odds, kept


def report(odds: Floats, some: Sequence[Ready], name: str) -> None:
    """Prints the precision where 95 of 100 are found, and the area under the curve, by language."""
    ours = np.array([one.use.ours for one in some])
    langs = np.array([one.use.lang for one in some])

    def scores(rows: Floats) -> str:
        least = np.quantile(odds[rows][ours[rows]], 0.05)
        precision = ours[rows][odds[rows] >= least].mean()
        return f"{precision:.3f} ({roc_auc_score(ours[rows], odds[rows]):.3f})"

    parts = " ".join(f"{lang} {scores(langs == lang)}" for lang in LANGS if (langs == lang).any())
    print(f"{name}, {len(some)} texts: {scores(np.ones(len(some), bool))}; {parts}", flush=True)  # noqa: T201


def arrays(model: Reader) -> dict[str, Floats]:
    """The model as the program reads it."""
    parts = {
        "places": model.places,
        "around": model.around,
        "look": model.look,
        "read": model.read.weight[0],
        "bias": model.read.bias[0],
        "told": model.told,
    }
    return model.arrays() | {f"head.{name}": one.detach().numpy().astype(np.float32) for name, one in parts.items()}


def weighed(by_text: Floats, together: Floats, ours: Floats, features: Floats) -> dict[str, Any]:
    """The weights of both log-odds, so that they say how often they are right, the bound, and where features lie."""
    both = np.stack([by_text, together], 1)
    line = LogisticRegression(C=100).fit(both, ours)
    likely = line.predict_proba(both)[:, 1]
    scatter = features.std(0)
    # directions keep their lengths to one another; all of them count as much as the states they come from once did
    scatter[:AXES] = np.sqrt((scatter[:AXES] ** 2).sum() / STATES)
    return {
        "weights": np.array([*line.coef_[0], line.intercept_[0]], np.float32),
        "other_below": float(np.quantile(likely[ours], 1 - KEPT)),
        "centre": np.stack([features.mean(0), np.where(scatter < _SCATTER, 1.0, scatter)]).astype(np.float32),
    }


def main() -> None:
    """Reads, learns and measures on each fold, learns from all, writes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cache", type=Path, default=ROOT / "training" / ".cache")
    options.add_argument("--folds", type=int, default=1, help="So many fifths of the names are held out, one by one.")
    options.add_argument("--epochs", type=int, default=3)
    options.add_argument("--threads", type=int, default=2)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    weights = dict(np.load(ENCODER))
    every, plan = ready(given.cache), Plan(given.epochs)
    written = [one for one in every if one.use.source in WRITTEN]
    ours = np.array([one.use.ours for one in written])
    part = np.array([one.use.part for one in written])
    alone = features_alone([one.use for one in written], given.cache)
    networks = Alone(alone, ours)
    by_text, jointly, held = np.zeros(len(written)), np.zeros(len(written)), part < given.folds
    for fold in range(given.folds):
        rows = np.flatnonzero(part == fold)
        unseen = [written[row] for row in rows]
        model = learnt(weights, [one for one in every if one.use.part != fold], plan)
        jointly[rows] = read(model, unseen)[0]
        by_text[rows] = networks.held_out(part == fold)
        report(jointly[rows], unseen, f"fold {fold}, read with the firm's words")
        report(by_text[rows], unseen, f"fold {fold}, the text alone")
    model = learnt(weights, every, plan)
    features = np.concatenate([networks.placed, read(model, written)[1]], 1)
    found = weighed(by_text[held], jointly[held], ours[held], features)
    both = found["weights"] @ np.stack([by_text, jointly, np.ones(len(written))])
    report(both[held], [one for one, there in zip(written, held, strict=True) if there], "both")
    for name, content in ((MODEL, arrays(model)), (HEAD, networks.arrays()), (WEIGHTS, found)):
        np.savez_compressed(OUT / name, **content)
        print(f"{name}: {(OUT / name).stat().st_size / 1e6:.1f} MB")  # noqa: T201
    print(f"weights {found['weights'].round(2).tolist()}, bound {found['other_below']:.3f}")  # noqa: T201


if __name__ == "__main__":
    main()
