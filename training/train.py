"""Trains the joint model: `python -m training.train --base FOLDER --weights FILE --out FOLDER [--epochs 12]`.

Seeded; a checkpoint after each epoch, from which a further call goes on. Keeps a running mean of the weights (EMA),
which is what is evaluated and exported.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from bisher.language.first_names import first_names
from bisher.reading.reader import load_model
from bisher.reading.tokens import Pieces
from training.batch import Item, batch, item
from training.data import CORPORA, ROOT, example, load_story
from training.encoder import dequantise, initialise, load
from training.history import histories, lexicon
from training.measure import measure
from training.model import Joint, losses
from training.novels import novel
from training.phrases import phrases
from training.phrases import stories as phrase_stories
from training.rename import rename
from training.replay import replayed
from training.teachers import Teachers

UNKNOWN_PIECE = 3
LONGEST = 512
"""Pieces of an item; longer ones (a sentence of a novel) are left out."""
WEIGHTS = {
    "tag": 2.0,
    "trigger": 1.0,
    "gender": 0.3,
    "coref": 1.5,
    "group": 1.0,
    "a": 1.0,
    "b": 1.0,
    "thing": 0.5,
    "phase": 0.5,
    "reality": 0.5,
    "key": 0.5,
    "dyad": 1.0,
}


def embeddings(folder: Path) -> torch.Tensor:
    """The frozen word embeddings, dequantised."""
    q4 = np.load(folder / "embeddings.npz")["q4"]
    return torch.from_numpy(dequantise(q4.reshape(-1, 18)).reshape(len(q4), -1))


def groups(model: Joint, rate: float, head_rate: float, decay: float) -> list[dict[str, object]]:
    """Parameter groups: lower layers learn more slowly; no weight decay on vectors."""
    layers = len(model.encoder.layers)
    out: list[dict[str, object]] = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("heads."):
            lr = head_rate
        else:
            depth = int(name.split(".")[2]) + 1 if name.startswith("encoder.layers.") else 0
            lr = rate * decay ** (layers - depth)
        out.append({"params": [parameter], "lr": lr, "base": lr, "weight_decay": 0.01 if parameter.ndim > 1 else 0.0})
    return out


def batches(items: list[Item], size: int, rng: random.Random) -> list[list[int]]:
    """Shuffled batches of items of like length."""
    order = list(range(len(items)))
    rng.shuffle(order)
    chunk = size * 24
    out = []
    for at in range(0, len(order), chunk):
        part = sorted(order[at : at + chunk], key=lambda i: len(items[i].pieces))
        out += [part[i : i + size] for i in range(0, len(part), size)]
    rng.shuffle(out)
    return out


def schedule(step: int, total: int, warm: float = 0.06) -> float:
    """Linear warm-up, then cosine to a twentieth."""
    if step < warm * total:
        return step / (warm * total)
    return 0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * (step - warm * total) / ((1 - warm) * total)))


def hide(pieces: torch.Tensor, share: float) -> torch.Tensor:
    """Pieces of which a share is unknown, so that no single word decides."""
    return torch.where((pieces > 3) & (torch.rand(pieces.shape) < share), torch.tensor(UNKNOWN_PIECE), pieces)


@dataclass(frozen=True)
class Sources:
    """What there is to learn from: folders of corpus files, a folder of phrases, a folder of LitBank's CoNLL files."""

    corpus: list[Path]
    phrases: Path | None = None
    novels: Path | None = None
    variants: int = 1
    sample: float = 1.0
    """The share of the series that a variant takes, at random."""
    phrase_sample: float = 1.0
    """The share of the phrases that it takes."""
    replayed: float = 0.0
    """The share of its series that have the history that a reader made."""

    def stories(self, variant: int, rng: random.Random) -> Iterator[tuple[dict[str, Any], bool]]:
        """Loaded stories, each with whether it teaches links alone. All variants but the first bear other names."""
        pools = {g: sorted(first_names(g)) for g in ("f", "m")}
        surnames: set[str] = set()
        for folder in self.corpus:
            for path in sorted(folder.glob("*.story")):
                if rng.random() >= self.sample:
                    continue
                story = load_story(path)
                surnames.update(n.split()[-1] for p in story["cast"].values() for n in p["names"] if " " in n)
                yield (rename(story, pools, rng) if variant else story), False
        pools["last"] = sorted(surnames)
        for path in sorted(self.phrases.glob("*.txt")) if self.phrases else []:
            lang = path.name[:2]
            bank = [p for p in phrases(path) if rng.random() < self.phrase_sample]
            yield from ((story, False) for story in phrase_stories(bank, lang, pools, rng))
        for path in sorted(self.novels.glob("*.conll"))[variant :: self.variants] if self.novels else []:
            yield novel(path), True


def prepare(
    sources: Sources,
    variant: int,
    vocabulary: Pieces,
    roles: dict[str, list[str]],
    seed: int | None,
    reader: Path | None = None,
    part: int = 0,
    parts: int = 1,
) -> list[Item]:
    """The items of one part of all sources, each with its gold history; with a seed as a reader might have taken it,
    or for a share of the series as the one whose weights are given took it."""
    model = load_model(reader) if reader else None
    rng = None if seed is None else random.Random(f"{seed} {part}")
    out = []
    for n, (story, links_only) in enumerate(sources.stories(variant, random.Random(seed or 0))):
        if n % parts != part:
            continue
        found = [example(story, i) for i in story["installments"]]
        if rng and model and len(found) > 1 and not links_only and rng.random() < sources.replayed:
            past = replayed(story, found, model, rng)
        else:
            past = histories(story, found, roles, vocabulary, rng)
        out += [item(e, vocabulary, h, links_only) for e, h in zip(found, past, strict=True)]
    return [i for i in out if len(i.pieces) <= LONGEST]


def prepared(
    sources: Sources,
    variant: int,
    vocabulary: Pieces,
    roles: dict[str, list[str]],
    seed: int,
    reader: Path | None,
    parts: int = 2,
) -> list[Item]:
    """The items of all sources, made by several processes: a reader's histories take a while."""
    with ProcessPoolExecutor(parts, get_context("spawn")) as pool:
        given = (sources, variant, Pieces(vocabulary.path), roles, seed, reader)
        asked = [pool.submit(prepare, *given, part, parts) for part in range(parts)]
        return [item for one in asked for item in one.result()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True, help="folder with pieces.model and embeddings.npz")
    parser.add_argument("--weights", type=Path, help="e5-small-q4.bin, where no --start is given")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, nargs="*", default=list(CORPORA))
    parser.add_argument("--phrases", type=Path, default=ROOT / "corpus" / "phrases", help="folder of the phrase bank")
    parser.add_argument("--novels", type=Path, help="folder of LitBank's coreference (.conll)")
    parser.add_argument("--sample", type=float, default=1.0, help="share of the series that each variant takes")
    parser.add_argument("--phrase-sample", type=float, default=1.0, help="share of the phrases that each variant takes")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--head-rate", type=float, default=6e-4)
    parser.add_argument("--layer-decay", type=float, default=0.9)
    parser.add_argument("--dropout", type=float, default=0.1, help="in the encoder")
    parser.add_argument("--heads-dropout", type=float, default=0.2)
    parser.add_argument("--size", type=int, default=8)
    parser.add_argument("--start", type=Path, help="a checkpoint to begin with (see training.resume), not the base")
    parser.add_argument("--freeze", type=int, default=0, help="so many of the lowest layers stay as they are")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ema", type=float, default=0.998)
    parser.add_argument("--hide", type=float, default=0.08, help="share of pieces made unknown while training")
    parser.add_argument(
        "--variants", type=int, default=4, help="names, phrases and mistakes that differ, one an epoch in turn"
    )
    parser.add_argument("--reader", type=Path, help="exported weights whose own links make histories to learn from")
    parser.add_argument("--replayed", type=float, default=0.5, help="share of the series that have them")
    parser.add_argument(
        "--teacher", nargs="+", action="append", default=[], help="a checkpoint, and how what it has not seen begins"
    )
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (to time it)")
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    vocabulary = Pieces(a.base / "pieces.model")
    roles = lexicon(a.corpus)
    sources = Sources(a.corpus, a.phrases, a.novels, a.variants, a.sample, a.phrase_sample, a.replayed)
    dev = prepare(Sources([ROOT / "corpus" / "dev"]), 0, vocabulary, roles, None)
    model = Joint(embeddings(a.base), a.layers, a.dropout, a.heads_dropout)
    if a.start:
        model.load_state_dict(torch.load(a.start, weights_only=False)["model"], strict=False)
    else:
        initialise(model.encoder, load(a.weights))
    model.encoder.freeze(a.freeze)
    teachers = Teachers.load(a.teacher, model.embeddings)
    optimiser = torch.optim.AdamW(groups(model, a.rate, a.head_rate, a.layer_decay), betas=(0.9, 0.98), fused=True)  # type: ignore[arg-type]
    mean = {k: v.detach().clone() for k, v in model.named_parameters()}
    step = start = 0
    last = a.out / "last.pt"
    if last.exists():
        saved = torch.load(last, weights_only=False)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        mean, step, start = saved["mean"], saved["step"], saved["epoch"]
    done = step
    for epoch in range(start, a.epochs):
        model.train()
        variant = epoch % a.variants
        items = prepared(sources, variant, vocabulary, roles, a.seed + variant, a.reader)
        total = done + (a.epochs - start) * math.ceil(len(items) / a.size)
        torch.manual_seed(a.seed * 1000 + epoch)
        seen: dict[str, float] = {}
        began, count = time.time(), 0
        for chosen in batches(items, a.size, random.Random(a.seed * 1000 + epoch)):
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * schedule(step + 1, total)
            given = batch([items[i] for i in chosen])
            given.pieces = hide(given.pieces, a.hide)
            parts = losses(model, given, a.bf16, teachers.say([items[i] for i in chosen], a.bf16))
            optimiser.zero_grad()
            torch.stack([WEIGHTS[k] * v for k, v in parts.items()]).sum().backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimiser.step()
            step += 1
            count += 1
            keep = min(a.ema, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, parameter in model.named_parameters():
                    mean[name].lerp_(parameter, 1 - keep)
            for k, v in parts.items():
                seen[k] = seen.get(k, 0.0) + v.item()
            if count % 50 == 0:
                print(
                    f"{epoch + 1} {count} {(time.time() - began) / count:.2f} s/step",
                    {k: round(v / count, 3) for k, v in seen.items()},
                    flush=True,
                )
            if a.steps and step >= a.steps:
                return
        torch.save(
            {
                "model": model.state_dict(),
                "optimiser": optimiser.state_dict(),
                "mean": mean,
                "step": step,
                "epoch": epoch + 1,
            },
            last.with_suffix(".tmp"),
        )
        last.with_suffix(".tmp").replace(last)
        own = {k: v.detach().clone() for k, v in model.named_parameters()}
        model.load_state_dict(mean, strict=False)
        torch.save({"model": mean, "layers": a.layers, "epoch": epoch + 1}, a.out / "mean.pt")
        if epoch + 4 > a.epochs:
            torch.save({"model": mean, "layers": a.layers, "epoch": epoch + 1}, a.out / f"mean{epoch + 1}.pt")
        print(
            json.dumps(
                {
                    "epoch": epoch + 1,
                    "seconds": round(time.time() - began),
                    "loss": {k: round(v / count, 3) for k, v in seen.items()},
                    **measure(model, dev),
                }
            ),
            flush=True,
        )
        model.load_state_dict(own, strict=False)


if __name__ == "__main__":
    main()
