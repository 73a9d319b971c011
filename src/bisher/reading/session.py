"""The encoder: pieces to one vector a word, by ONNX Runtime, one passage a call.

A batch of one, always: dynamic quantisation scales activations over a batch, so a neighbour could change a result.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bisher.errors import ModelError
from bisher.reading.tokens import Pieces
from bisher.records import Span

Floats = NDArray[np.float32]

BLOCK = 32
BEGIN, END = 0, 2
LONGEST = 510
"""Pieces of one call, without the marks at both ends."""
THREADS = 2
"""How many work on one call. Results do not depend on it."""


class Encoder:
    """Words of a passage to vectors. Loads its files when it is first asked."""

    def __init__(self, folder: Path) -> None:
        self.pieces = Pieces(folder / "pieces.model")
        self._blocks: NDArray[np.uint8] = _load(folder / "embeddings.npz")["q4"]
        self._session = _session(folder / "encoder.onnx")

    def __call__(self, text: str, spans: list[Span]) -> Floats:
        """(words, hidden): the mean of the vectors of each word's pieces. Words beyond `LONGEST` pieces get zeros."""
        ids = self.pieces.ids(text, spans)
        flat = [piece for word in ids for piece in word][:LONGEST]
        word = np.repeat(np.arange(len(ids)), [len(w) for w in ids])[:LONGEST]
        embedded = self._embed(np.array([BEGIN, *flat, END]))
        (vectors,) = self._session.run(None, {"embedded": embedded[None]})
        out = np.zeros((len(ids), vectors.shape[-1]), np.float32)
        np.add.at(out, word, vectors[0, 1:-1])
        counts = np.bincount(word, minlength=len(ids)).clip(1)
        pooled: Floats = (out / counts[:, None]).astype(np.float32)
        return pooled

    def _embed(self, ids: NDArray[np.int64]) -> Floats:
        """The embeddings of pieces, from their 4-bit blocks: an fp16 scale and 32 values of 4 bits, less 8."""
        blocks = self._blocks[ids].reshape(-1, 18)
        scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
        low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
        values = (np.concatenate([low, high], 1).astype(np.float32) - 8) * scale
        return values.reshape(len(ids), -1)


def _load(path: Path) -> Any:
    try:
        return np.load(path)
    except (OSError, ValueError) as error:
        raise ModelError("a file of the model is missing or broken", "install bisher anew", str(path)) from error


def _session(path: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ModelError("a file of the model is missing or broken", "install bisher anew", str(path)) from error
