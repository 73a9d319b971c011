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
from pathlib import Path

import numpy as np
import torch
from torch import nn

from bisher.reading.tokens import Pieces
from training.batch import Item, batch, item
from training.data import ROOT, example, load_story
from training.encoder import dequantise, initialise, load
from training.history import histories, lexicon
from training.measure import measure
from training.model import Joint, losses

UNKNOWN_PIECE = 3
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


def prepare(folder: Path, vocabulary: Pieces, roles: dict[str, list[str]], rng: random.Random | None) -> list[Item]:
    """The items of a folder of corpus files, each with its gold history."""
    out = []
    for path in sorted(folder.glob("*.story")):
        story = load_story(path)
        found = [example(story, i) for i in story["installments"]]
        out += [item(e, vocabulary, h) for e, h in zip(found, histories(story, found, roles, rng), strict=True)]
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True, help="folder with pieces.model and embeddings.npz")
    parser.add_argument("--weights", type=Path, required=True, help="e5-small-q4.bin")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, nargs="*", default=[ROOT / "corpus" / "train"])
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--head-rate", type=float, default=6e-4)
    parser.add_argument("--layer-decay", type=float, default=0.9)
    parser.add_argument("--size", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ema", type=float, default=0.998)
    parser.add_argument("--hide", type=float, default=0.08, help="share of pieces made unknown while training")
    parser.add_argument(
        "--variants", type=int, default=3, help="histories with different mistakes, one an epoch in turn"
    )
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (to time it)")
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    vocabulary = Pieces(a.base / "pieces.model")
    roles = lexicon(a.corpus[0])
    variants = [
        [i for folder in a.corpus for i in prepare(folder, vocabulary, roles, random.Random(a.seed + v))]
        for v in range(a.variants)
    ]
    items = variants[0]
    dev = prepare(ROOT / "corpus" / "dev", vocabulary, roles, None)
    model = Joint(embeddings(a.base), a.layers)
    initialise(model.encoder, load(a.weights))
    optimiser = torch.optim.AdamW(groups(model, a.rate, a.head_rate, a.layer_decay), betas=(0.9, 0.98))  # type: ignore[arg-type]
    mean = {k: v.detach().clone() for k, v in model.named_parameters()}
    step = start = 0
    last = a.out / "last.pt"
    if last.exists():
        saved = torch.load(last, weights_only=False)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        mean, step, start = saved["mean"], saved["step"], saved["epoch"]
    total = a.epochs * math.ceil(len(items) / a.size)
    for epoch in range(start, a.epochs):
        model.train()
        items = variants[epoch % len(variants)]
        torch.manual_seed(a.seed * 1000 + epoch)
        seen: dict[str, float] = {}
        began, count = time.time(), 0
        for chosen in batches(items, a.size, random.Random(a.seed * 1000 + epoch)):
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * schedule(step + 1, total)
            given = batch([items[i] for i in chosen])
            given.pieces = hide(given.pieces, a.hide)
            parts = losses(model, given, a.bf16)
            optimiser.zero_grad()
            torch.stack([WEIGHTS[k] * v for k, v in parts.items()]).sum().backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
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
