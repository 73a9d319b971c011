"""Quick figures of the heads on gold input, to watch a training by (the decisive ones are those of `bisher eval`)."""

from __future__ import annotations

import numpy as np
import torch

from training.batch import Item, batch
from training.model import LOW, Joint, entity_logits, speaking

THRESHOLDS = (0.2, 0.3, 0.4, 0.5)
DYAD = -1.4
"""Log-odds (a probability of 0.2) from which a type counts as said between two characters."""


def measure(model: Joint, items: list[Item]) -> dict[str, float]:
    """Tag accuracy, trigger F1 at several thresholds (any word of a trigger counts), links, participants, phase and
    reality on gold input, in percent."""
    model.eval()
    n: dict[str, list[float]] = {}

    def add(name: str, right: torch.Tensor) -> None:
        pair = n.setdefault(name, [0.0, 0.0])
        pair[0] += float(right.sum())
        pair[1] += right.numel()

    found = np.zeros((len(THRESHOLDS), 3))
    dyads = np.zeros(3)
    with torch.no_grad():
        for one in items:
            b = batch([one])
            words, h = model.words(b), model.heads
            add("tags", h.tag(words).argmax(1)[b.tags > 0] == b.tags[b.tags > 0])
            text = one.words - 1 - len(one.cast)
            logits = h.triggers(words)
            chosen = speaking(logits, b)
            said = torch.sigmoid(logits[b.candidates[chosen, 1], b.candidates[chosen, 2]]).numpy()
            beside = torch.sigmoid(logits[b.silent]).numpy()
            for row, threshold in enumerate(THRESHOLDS):
                right = (said > threshold).sum()
                found[row] += right, right + (beside > threshold).sum(), len(said)
            spans = h.spans(words, b.first, b.last, b.kind)
            if len(b.person):
                people = spans[b.person]
                add("gender", h.gender(people).argmax(1) == b.gender)
                link, member = entity_logits(h, words, spans, b)
                single = b.target != -1
                hit = link.argmax(1) == b.target.clamp(min=-1) + 1
                add("link", hit[single])
                for kind, name in enumerate(("names", "nouns", "pronouns")):
                    add(f"link_{name}", hit[single & (b.kind[b.person] == kind)])
                add("groups", ((member > 0) == b.contains[0][: len(b.person)])[b.group].all(1))
            for _, _, given in b.dyads:
                persons = spans[: given.members.shape[1]]
                between = h.dyad(words[:text], persons, given).numpy() > DYAD
                stated = np.zeros(between.shape, bool)
                stated[tuple(given.said.T)] = True
                dyads += (between & stated).sum(), between.sum(), stated.sum()
            if len(b.facts):
                row = chosen[b.facts[:, 0]]
                word = words[b.candidates[row, 1]]
                arg, none = h.arguments(word, b.facts[:, 1], spans[b.span], b.place[row])
                for side, (name, want) in enumerate((("a", b.a), ("b", b.b))):
                    logits = torch.cat(
                        [
                            none[:, 2 * side : 2 * side + 2],
                            arg[..., side].masked_fill(~(b.span_ok & b.span_person), LOW),
                        ],
                        1,
                    )
                    add(name, want.any(2).gather(1, logits.argmax(1, keepdim=True)).squeeze(1))
                how = h.how(word, b.facts[:, 1])
                add("phase", how[:, :4].argmax(1) == b.facts[:, 2])
                add("reality", how[:, 4:7].argmax(1) == b.facts[:, 3])
    out = {k: round(100 * v[0] / v[1], 1) for k, v in n.items() if v[1]}
    out["dyads"] = round(200 * float(dyads[0]) / max(1.0, dyads[1] + dyads[2]), 1)
    for threshold, (right, predicted, wanted) in zip(THRESHOLDS, found, strict=True):
        out[f"trigger@{threshold}"] = round(200 * float(right) / max(1.0, predicted + wanted), 1)
    return out
