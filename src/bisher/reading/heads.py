"""The small heads on the word vectors, in numpy: the same functions as in `training/model.py` and `training/dyads.py`,
which trained them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bisher.reading.features import NOBODY, SOMEBODY
from bisher.reading.memory import GENDER
from bisher.reading.session import Floats

Ints = NDArray[np.int64]


def relu(x: Floats) -> Floats:
    """max(0, x)."""
    return np.maximum(x, 0)


def sigmoid(x: Floats) -> Floats:
    """1 / (1 + e^-x)."""
    return (1 / (1 + np.exp(-np.clip(x, -60, 60)))).astype(np.float32)


def softmax(x: Floats) -> Floats:
    """Over the last axis."""
    e = np.exp(x - x.max(-1, keepdims=True))
    out: Floats = e / e.sum(-1, keepdims=True)
    return out


def logsumexp(x: Floats, axis: int) -> Floats:
    """log of the sum of e^x along an axis."""
    top = x.max(axis, keepdims=True)
    out: Floats = np.squeeze(top, axis) + np.log(np.exp(x - top).sum(axis))
    return out


@dataclass(frozen=True)
class Heads:
    """Weights by name, as the training names them; matrices already transposed, (in, out)."""

    weights: Mapping[str, Floats]

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[np.float16]]) -> Heads:
        """From the arrays of the weights file; matrices of linear layers are stored (out, in), tables as they are."""
        out = {}
        for name, array in arrays.items():
            full = array.astype(np.float32)
            linear = full.ndim == 2 and f"{name.removesuffix('.weight')}.bias" in arrays
            out[name] = np.ascontiguousarray(full.T) if linear else full
        return cls(out)

    def _linear(self, name: str, x: Floats) -> Floats:
        out: Floats = x @ self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]
        return out

    def _table(self, name: str, index: Ints | int) -> Floats:
        out: Floats = self.weights[f"{name}.weight"][index]
        return out

    def _sum(self, name: str, index: Ints) -> Floats:
        out = self._table(f"{name}.tables.0", index[..., 0])
        for i in range(1, index.shape[-1]):
            out = out + self._table(f"{name}.tables.{i}", index[..., i])
        return out

    def tags(self, words: Floats) -> Floats:
        """Logits (words, tags)."""
        return self._linear("tag", words)

    def triggers(self, words: Floats) -> Floats:
        """Logits (words, types)."""
        return self._linear("trigger_out", relu(self._linear("trigger_in", words)))

    def spans(self, words: Floats, first: Ints, last: Ints, kind: Ints) -> Floats:
        """Vectors (spans, size) from first and last word and kind."""
        return relu(
            self._linear("span_first", words[first])
            + self._linear("span_last", words[last])
            + self._table("span_kind", kind)
        )

    def gender(self, people: Floats) -> Floats:
        """Probabilities (mentions, 4): f, m, n, several."""
        return softmax(self._linear("gender", people))

    def pairs(self, people: Floats, features: Ints) -> Floats:
        """Logits (mentions, mentions, 2): antecedent of, member of the group; `features` (mentions, mentions, 4)."""
        n, size = people.shape
        product = (people[:, None] * people[None]).reshape(n * n, size)
        hidden = self._linear("pair_ij", product).reshape(n, n, size)
        hidden += self._linear("pair_i", people)[:, None] + self._linear("pair_j", people)[None]
        hidden += self._sum("pair_f", features)
        return self._linear("pair_out", relu(hidden))

    def new(self, people: Floats) -> Floats:
        """Logits (mentions,) of speaking of someone new."""
        return self._linear("new_out", relu(self._linear("new_in", people)))[:, 0]

    def memory_keys(self, people: Floats) -> Floats:
        """What `remember` takes of mentions, (mentions, 128)."""
        return self._linear("memory_m", people)

    def remember(self, key: Floats, gender: Floats, rows: Floats) -> Floats:
        """Logits (people, 2) for one mention: the one meant, member of the group; `rows` (people, features)."""
        agree = (rows[:, GENDER : GENDER + 3] * gender[:3]).sum(1, keepdims=True)
        hidden = relu(key + self._linear("memory_f", np.concatenate([rows, agree], 1)))
        return self._linear("memory_out", relu(self._linear("memory_in", hidden)))

    def described(self, people: Floats, cast: Floats) -> Floats:
        """Logits (mentions, entries, 2) of each entry of the cast (entries, hidden): the one meant, group member."""
        n, size = people.shape
        product = (people[:, None] * self._linear("cast_k", cast)[None]).reshape(n * len(cast), size)
        hidden = self._linear("cast_x", product).reshape(n, len(cast), size)
        hidden += self._linear("cast_m", people)[:, None] + self._linear("cast_e", cast)[None]
        return self._linear("cast_out", relu(hidden))

    def arguments(self, words: Floats, types: Ints, spans: Floats, place: Ints) -> tuple[Floats, Floats]:
        """Logits (facts, spans, 3) as A, B, thing; (facts, 4) for no A, unknown A, no B, unknown B."""
        base = self._linear("arg_t", words) + self._table("arg_type", types)
        query = self._linear("arg_q", words) + self._table("query_type", types)
        f, s = len(words), len(spans)
        size = query.shape[1]
        product = (query[:, None] * self._linear("arg_k", spans)[None]).reshape(f * s, size)
        hidden = self._linear("arg_qk", product).reshape(f, s, size)
        hidden += base[:, None] + self._linear("arg_m", spans)[None] + self._sum("arg_f", place)
        return self._linear("arg_out", relu(hidden)), self._linear("arg_none", relu(base))

    def how(self, words: Floats, types: Ints) -> Floats:
        """Logits (facts, 8): four phases, three realities, turning point."""
        return self._linear("how_out", relu(self._linear("how_in", words) + self._table("how_type", types)))

    def dyads(self, words: Floats, known: Floats, near: Ints, held: Ints, pairs: Ints) -> Floats:
        """Logits (pairs, types) of what the passage says between two characters. `known` are those of the passage
        (characters, size), `near` how near each word is to them (characters, words; see `features.near`), `held` rows
        of what held before (see `dyads.both_ways`), `pairs` rows of A and B: one of the characters, or the number after
        the last for somebody unknown, or, as B alone, the one after that for nobody."""
        a, b = pairs.T
        unnamed = self.weights["dyad.unnamed"]
        one, other = np.concatenate([known, unnamed[:1]]), np.concatenate([known, unnamed[1:]])
        unnamed_near = np.repeat([[SOMEBODY], [NOBODY]], len(words), 1)
        close = np.concatenate([near, unnamed_near])
        attentions = self.weights["dyad.near_a.weight"].shape[1]
        keys, values = (
            self._linear(name, words).reshape(len(words), attentions, -1).transpose(1, 0, 2)
            for name in ("dyad.key", "dyad.value")
        )
        scale = np.float32(keys.shape[-1] ** -0.5)
        at = np.zeros((attentions, len(a), len(words)), np.float32)
        for side, people, chosen in (("a", one, a), ("b", other, b)):
            query = self._linear(f"dyad.query_{side}", people).reshape(len(people), attentions, -1).transpose(1, 2, 0)
            place = self._table(f"dyad.near_{side}", close[: len(people)]).transpose(2, 0, 1)
            at += ((keys @ query).transpose(0, 2, 1) * scale + place)[:, chosen]
        context = (softmax(at) @ values).transpose(1, 0, 2).reshape(len(a), -1)
        hidden = self._linear("dyad.one", one)[a] + self._linear("dyad.other", other)[b]
        hidden += self._linear("dyad.context", context) + self._linear("dyad.product", one[a] * other[b])
        pair, relation = np.nonzero((pairs[:, None] == held[None, :, :2]).all(2))
        np.add.at(hidden, pair, self._table("dyad.held", held[relation, 2]))
        return self._linear("dyad.out", relu(hidden))
