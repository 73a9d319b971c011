"""What is said between two people, judged from the whole passage: the annotation as dyads, and the head that learns it.

At run time the head is `bisher.reading.heads.Heads.dyads` (document-level relation extraction; Zhou et al. 2021,
"ATLOP").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from bisher.eval.facts import Fact
from bisher.reading.dyads import both_ways
from bisher.reading.features import N_NEAR, NOBODY, SOMEBODY, near
from bisher.reading.labels import RELATIONS, SYMMETRIC, TYPES
from training.data import Example

ATTENTIONS = 8
HIDDEN = 512
SYMMETRIC_TYPES = frozenset(TYPES.index(t) for t in SYMMETRIC)


@dataclass(frozen=True)
class Dyads:
    """The characters of a passage: which mentions are theirs (characters, mentions), how near each word is to them
    (characters, words), and what is said: rows of (A, B, type), where A or B may be one more than the characters
    (somebody unknown) and B two more (nobody); what held before, in rows of (A, B, relation), both ways round (see
    `bisher.reading.dyads.both_ways`)."""

    members: np.ndarray
    near: np.ndarray
    said: np.ndarray
    held: np.ndarray


def dyads(example: Example, sentence: list[int], standing: Iterable[Fact]) -> Dyads:
    """The gold characters and facts of an installment, and what held before it."""
    index = {one: i for i, one in enumerate(sorted({i for m in example.mentions for i in m.ids}))}
    members = np.zeros((len(index), len(example.mentions)), bool)
    for j, mention in enumerate(example.mentions):
        members[[index[i] for i in mention.ids], j] = True
    unknown = len(index)
    said = set()
    for fact in example.arguments:
        for a in sorted(fact.a) or ["_"]:
            for b in sorted(fact.b) or [""]:
                one, other = index.get(a, unknown), index.get(b, unknown) if b else unknown + 1
                if one != other or one == unknown:
                    said.add((one, other, fact.type))
                    if fact.type in SYMMETRIC_TYPES and b:
                        said.add((other, one, fact.type))
    first, last = [m.first for m in example.mentions], [m.last for m in example.mentions]
    close = near(first, last, sentence, members)
    return Dyads(members, close, np.array(sorted(said), np.int64).reshape(-1, 3), both_ways(standing, index))


class DyadHead(nn.Module):
    """Logits of all types for each two characters of a passage."""

    def __init__(self, hidden: int, size: int, drop: nn.Module) -> None:
        super().__init__()
        self.drop = drop
        self.unnamed = nn.Parameter(torch.randn(3, size) * 0.1)
        self.query_a, self.query_b = nn.Linear(size, size), nn.Linear(size, size)
        self.key, self.value = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.near_a, self.near_b = nn.Embedding(N_NEAR, ATTENTIONS), nn.Embedding(N_NEAR, ATTENTIONS)
        nn.init.zeros_(self.near_a.weight)
        nn.init.zeros_(self.near_b.weight)
        self.held = nn.Embedding(2 * len(RELATIONS), HIDDEN)
        nn.init.zeros_(self.held.weight)
        self.one, self.other, self.context, self.product = (nn.Linear(size, HIDDEN) for _ in range(4))
        self.out = nn.Linear(HIDDEN, len(TYPES))
        nn.init.constant_(self.out.bias, -6.0)

    def forward(self, words: Tensor, spans: Tensor, given: Dyads) -> Tensor:
        """(characters + 1, characters + 2, types) from words (words, hidden) and the spans of at least one mention."""
        members, close, held = (torch.from_numpy(x) for x in (given.members, given.near, given.held))
        known = torch.logsumexp(spans.unsqueeze(0).masked_fill(~members.unsqueeze(2), -1e4), 1)
        a, b = torch.cat([known, self.unnamed[:1]]), torch.cat([known, self.unnamed[1:]])
        somebody = torch.full_like(close[:1], SOMEBODY)
        near_a = torch.cat([close, somebody])
        near_b = torch.cat([near_a, torch.full_like(somebody, NOBODY)])
        heads = (ATTENTIONS, -1)
        keys, values = self.key(words).unflatten(1, heads), self.value(words).unflatten(1, heads)
        scale = keys.shape[-1] ** -0.5
        at_a = torch.einsum("ahd,thd->aht", self.query_a(a).unflatten(1, heads), keys) * scale
        at_b = torch.einsum("bhd,thd->bht", self.query_b(b).unflatten(1, heads), keys) * scale
        at_a, at_b = at_a + self.near_a(near_a).transpose(1, 2), at_b + self.near_b(near_b).transpose(1, 2)
        attention = (at_a.unsqueeze(1) + at_b.unsqueeze(0)).softmax(-1)
        context = torch.einsum("abht,thd->abhd", attention, values).flatten(2)
        hidden = self.one(a).unsqueeze(1) + self.other(b).unsqueeze(0) + self.context(context)
        hidden = hidden + self.product(a.unsqueeze(1) * b.unsqueeze(0))
        hidden = hidden.index_put((held[:, 0], held[:, 1]), self.held(held[:, 2]), accumulate=True)
        out: Tensor = self.out(self.drop(functional.relu(hidden)))
        return out


def dyad_loss(head: DyadHead, words: Tensor, spans: Tensor, given: Dyads) -> Tensor:
    """The summed cross-entropy of a passage; `words` are those of its text, `spans` those of its persons."""
    logits = head(words, spans, given)
    said = torch.zeros_like(logits)
    said[tuple(torch.from_numpy(given.said).T)] = 1
    return functional.binary_cross_entropy_with_logits(logits, said, reduction="sum")
