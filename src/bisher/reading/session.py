"""The encoder: pieces to one vector a word, by ONNX Runtime, one passage a call.

A batch of one, always, so that no neighbour can change a result.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bisher.errors import ModelError
from bisher.reading.cast import LONGEST, Entry
from bisher.reading.tokens import Pieces
from bisher.records import Span

Floats = NDArray[np.float32]

BLOCK = 32
BEGIN, END = 0, 2
SLOWER = ["SkipLayerNormFusion"]
"""What ONNX Runtime would do and leaves: the fused operator takes several times as long as its two parts."""
THREADS = 2
"""How many work on one call. Results do not depend on it."""


class Encoder:
    """Words of a passage to vectors. Loads its files when it is first asked."""

    def __init__(self, folder: Path) -> None:
        self.pieces = Pieces(folder / "pieces.model")
        self._blocks: NDArray[np.uint8] = _load(folder / "embeddings.npz")["q4"]
        self._session = _session(folder / "encoder.onnx")

    def __call__(self, text: str, spans: list[Span], cast: Sequence[Entry] = ()) -> tuple[Floats, Floats]:
        """(words, hidden) and (entries of the cast, hidden): the mean of the vectors of each one's pieces. Words beyond
        `LONGEST` pieces get zeros."""
        ids = _first(self.pieces.ids(text, spans), LONGEST)
        every = [*ids, (END,), *((*pieces, END) for _, pieces in cast)]
        word = np.repeat(np.arange(len(every)), [len(w) for w in every])
        embedded = self._embed(np.array([BEGIN, *(piece for w in every for piece in w)]))
        (vectors,) = self._session.run(None, {"embedded": embedded[None]})
        counts = np.bincount(word, minlength=len(every)).clip(1)
        out = np.zeros((len(every), vectors.shape[-1]), np.float32)
        begins = np.flatnonzero(np.diff(word, prepend=-1))
        out[word[begins]] = np.add.reduceat(vectors[0, 1:], begins)
        pooled: Floats = (out / counts[:, None]).astype(np.float32)
        return pooled[: len(ids)], pooled[len(ids) + 1 :]

    def _embed(self, ids: NDArray[np.int64]) -> Floats:
        """The embeddings of pieces, from their 4-bit blocks: an fp16 scale and 32 values of 4 bits, less 8."""
        blocks = self._blocks[ids].reshape(-1, 18)
        scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
        low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
        values = (np.concatenate([low, high], 1).astype(np.float32) - 8) * scale
        return values.reshape(len(ids), -1)


def _first(words: list[tuple[int, ...]], most: int) -> list[tuple[int, ...]]:
    """The words' pieces, those after so many left out."""
    out, room = [], most
    for word in words:
        out.append(word[:room])
        room -= len(out[-1])
    return out


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
        return onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER
        )
    except Exception as error:
        raise ModelError("a file of the model is missing or broken", "install bisher anew", str(path)) from error
