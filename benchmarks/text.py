"""How fast texts are understood, on one core; prints JSON.

    python benchmarks/text.py [--posts 10000] [--length 3000] [--entities 1000] [--analysed 100]

The posts are made from word lists of ours, half Russian, the rest Ukrainian, Finnish and English; one in ten names an
entity, inflected. `matching` is the whole of `Matcher.find` (folding, search, boundaries, decisions), `raw` bare
Aho-Corasick over the same texts already folded, with the same patterns, in the same run. `gate` is matching and the
language of what matched: what every post passes before the encoder may see it. `analysed` is all findings of a matched
post of 60 words (`intake.analyse`), with the encoder and by cues alone; `bands` the story keys of matched posts.
`models_and_runtime_mb` is what the model files and ONNX Runtime take on disk, `models_in_memory_mb` what loading
them adds to the peak of this process, numpy being there. `bars` says which targets are met. Times are CPU time.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from monitor import intake
from monitor.text import complaints, stories
from monitor.text.fold import fold
from monitor.text.judging import worth_reading
from monitor.text.language import detect
from monitor.text.match import Matcher
from monitor.text.names import forms
from monitor.text.types import Entity, Role

WORDS: Final = {
    "ru": """вчера снова пришлось ждать заказ который обещали привезти утром менеджер сказал что машина стоит в пробке
        и нужно подождать ещё немного потом никто не позвонил деньги вернули только через неделю после третьего письма
        директору магазина хорошо что хоть так зато цены у них ниже чем в соседнем доме и выбор больше""",
    "uk": """вчора знову довелося чекати замовлення яке обіцяли привезти вранці менеджер сказав що машина у заторі
        і треба ще трохи зачекати потім ніхто не подзвонив гроші повернули лише через тиждень після листа""",
    "fi": """eilen piti taas odottaa tilausta joka luvattiin tuoda aamulla myyjä sanoi että auto on ruuhkassa ja pitää
        odottaa vielä vähän sitten kukaan ei soittanut rahat palautettiin vasta viikon päästä""",
    "en": """yesterday we had to wait again for the order that was promised in the morning the manager said the van was
        stuck in traffic and nobody called later the money came back only a week after the third letter""",
}
MARKS: Final = (" ", " ", " ", " ", ", ", ". ", " — ", "\n", " «", "» ")
SYLLABLES: Final = {
    True: "ва ле мо ри сту ко та но бел гра дин пром тек лор сан ви зе ню шар".split(),  # noqa: SIM905
    False: "va le mo ri ko ta no bel gra din pro tek lor san vi ze nyl kes".split(),  # noqa: SIM905
}


def entities(count: int, chance: random.Random) -> list[Entity]:
    """Invented names: two thirds Cyrillic, some of two words, some with a legal form; every third has context words."""
    found: dict[str, Entity] = {}
    while len(found) < count:
        cyrillic = chance.random() < 0.66
        name = "".join(chance.choices(SYLLABLES[cyrillic], k=chance.randint(3, 4))).capitalize()
        if chance.random() < 0.2:
            name += (
                (" Банк" if cyrillic else " Group") if chance.random() < 0.5 else ("-Сервис" if cyrillic else "-Trade")
            )
        if chance.random() < 0.2:
            name = f'ООО "{name}"' if cyrillic else f"{name} Oy"
        context = ("доставка", "toimitus") if len(found) % 3 == 0 else ()
        found.setdefault(name, Entity(len(found) + 1, Role.CLIENT, (name,), context=context))
    return list(found.values())


def posts(count: int, length: int, named: list[Entity], chance: random.Random) -> list[str]:
    """Texts of about `length` characters; every tenth holds a form of an entity."""
    vocabularies = {lang: text.split() for lang, text in WORDS.items()}
    written = [[form.text for form in forms(entity.names[0], entity.langs)] for entity in named]
    found = []
    for number in range(count):
        words = vocabularies["ru" if number % 2 else chance.choice(("uk", "fi", "en"))]
        parts: list[str] = []
        size = 0
        while size < length:
            part = chance.choice(words) + chance.choice(MARKS)
            parts.append(part)
            size += len(part)
        if number % 10 == 0:
            parts.insert(len(parts) // 2, f" {chance.choice(chance.choice(written))} ")
        found.append("".join(parts)[:length])
    return found


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds and the result; the best of three, so that a busy machine hardly counts."""
    best, result = float("inf"), None
    for _ in range(3):
        started = time.process_time()
        result = work()
        best = min(best, time.process_time() - started)
    return best, result


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--posts", type=int, default=10_000)
    options.add_argument("--length", type=int, default=3_000)
    options.add_argument("--entities", type=int, default=1_000)
    options.add_argument("--analysed", type=int, default=100)
    given = options.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    chance = random.Random(20261121)
    named = entities(given.entities, chance)
    texts = posts(given.posts, given.length, named, chance)
    characters = sum(map(len, texts))

    started = time.perf_counter()
    matcher = Matcher(named)
    matcher.find("")
    build_s = time.perf_counter() - started
    match_s, found = timed(lambda: [matcher.find(text) for text in texts])
    folded = [fold(text) for text in texts]
    fold_s, _ = timed(lambda: [fold(text) for text in texts])
    automaton: Any = matcher._built.automaton  # type: ignore[union-attr]
    raw_s, _ = timed(lambda: [len(automaton.find_matches_as_indexes(text, overlapping=True)) for text in folded])
    around = [text[max(0, hits[0].spans[0][0] - 200) :][:400] for text, hits in zip(texts, found, strict=True) if hits]
    short = [" ".join(text.split()[:60]) for text in around]
    matched = [(text, hits) for text in short if (hits := matcher.find(text))]
    import numpy  # noqa: F401  # what the models take is counted beyond it

    before_mb = resident_mb()
    loading = time.perf_counter()
    intake.analyse(None, matched[0][0], (), None, matched[0][1], named)
    load_s = time.perf_counter() - loading
    # every post is matched; what matched has its language told: the way to the encoder's door
    gate_s, _ = timed(lambda: [worth_reading(text, detect(text).lang) for text in short if matcher.find(text)])
    chosen = matched[: given.analysed]
    analyse_s, _ = timed(lambda: [intake.analyse(None, text, (), None, hits, named) for text, hits in chosen])
    cues_s, _ = timed(lambda: [complaints.complaint(text, "ru") for text, _ in chosen])
    runtime = find_spec("onnxruntime")
    text_folder = Path(intake.__file__).parent / "text"
    sizes = {
        "models_mb": round(sum(file.stat().st_size for file in text_folder.rglob("*.npz")) / 2**20, 1),
        "models_and_runtime_mb": round(
            sum(file.stat().st_size for file in text_folder.rglob("*.npz")) / 2**20
            + (folder_mb(Path(runtime.origin).parent) if runtime is not None and runtime.origin else 0.0),
            1,
        ),
        "models_in_memory_mb": round(resident_mb() - before_mb),
        "peak_mb": round(resident_mb()),
    }
    bands_s, _ = timed(lambda: [stories.bands(None, text) for text in texts[:200]])
    print(  # noqa: T201
        json.dumps(
            {
                "posts": given.posts,
                "characters": characters,
                "entities": given.entities,
                "posts_matched": len(matched),
                "build_s": round(build_s, 2),
                "matching_s": round(match_s, 3),
                "matching_m_characters_per_s": round(characters / match_s / 1e6, 1),
                "folding_m_characters_per_s": round(characters / fold_s / 1e6, 1),
                "raw_aho_corasick_m_characters_per_s": round(characters / raw_s / 1e6, 1),
                "matching_of_raw": round(raw_s / match_s, 2),
                "posts_matched_per_s": round(given.posts / match_s),
                "posts_of_60_words_through_the_gate_per_s": round(len(short) / gate_s),
                "posts_of_60_words_analysed_per_s": round(len(chosen) / analyse_s, 1),
                "posts_of_60_words_by_cues_per_s": round(len(chosen) / cues_s),
                "model_loaded_s": round(load_s, 2),
                "posts_banded_per_s": round(200 / bands_s),
                **sizes,
                "bars": {
                    "matching: at least 1/4 of raw": raw_s / match_s >= 0.25,
                    "gate: at least 2,000 posts/s": len(short) / gate_s >= 2_000,
                    "findings: at least 8 posts/s": len(chosen) / analyse_s >= 8,
                    "memory: at most 400 MB": sizes["models_in_memory_mb"] <= 400,
                    "models and what runs them: at most 120 MB": sizes["models_and_runtime_mb"] <= 120,
                },
            },
            indent=2,
        )
    )


def folder_mb(folder: Path) -> float:
    """What the files of a folder take."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and file.suffix != ".pyc") / 2**20


def resident_mb() -> float:
    """The peak of this process's memory so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
