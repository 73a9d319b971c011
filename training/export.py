"""Writes what the package ships: `python -m training.export --checkpoint mean.pt --base FOLDER [--out FOLDER]`.

The encoder becomes ONNX with weights of 8 bits in blocks of 64, the heads fp16 arrays, the embeddings stay in the exact
4-bit blocks of the base. Of several checkpoints of one training the mean is written (Wortsman et al. 2022, "model
soups").
"""

from __future__ import annotations

import argparse
import json
import logging
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

from training.data import CORPORA, ROOT
from training.encoder import Encoder
from training.history import lexicon
from training.lexicon import ratios, sources, write

WEIGHTS = ROOT / "src" / "bisher" / "reading" / "weights"
BLOCK = 64
INT8 = 4
"""ONNX Runtime's `accuracy_level` for products of 8-bit numbers."""


def encoder(weights: dict[str, torch.Tensor], layers: int, out: Path, exact: bool) -> None:
    """The encoder as ONNX: `embedded` (1, pieces, hidden) to `vectors` of the same shape."""
    model = Encoder(layers=layers)
    model.load_state_dict({k.removeprefix("encoder."): v for k, v in weights.items() if k.startswith("encoder.")})
    model.eval()
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(
            model,
            (torch.zeros(1, 7, model.pos.shape[1]),),
            str(full),
            input_names=["embedded"],
            output_names=["vectors"],
            dynamic_axes={"embedded": {1: "pieces"}, "vectors": {1: "pieces"}},
            opset_version=17,
            dynamo=False,
        )
        if exact:
            shutil.copy(full, out)
        else:
            quantise(full, out)


def quantise(full: Path, out: Path) -> None:
    """The same graph with 8-bit matrices, a scale for each 64 weights of a row. What they are multiplied with gets a
    scale for each 64 numbers, too: one scale for all put the vectors off by a quarter of how far they vary."""
    logging.getLogger("onnxruntime.quantization.matmul_nbits_quantizer").setLevel(logging.WARNING)
    quantiser = MatMulNBitsQuantizer(onnx.load(full), bits=8, block_size=BLOCK, is_symmetric=True, accuracy_level=INT8)
    quantiser.process()
    quantiser.model.save_model_to_file(str(out))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, nargs="+", required=True, help="of several, the mean of the weights")
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--exact", action="store_true", help="keep the encoder in fp32, to compare")
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    saved = [torch.load(path, weights_only=False) for path in a.checkpoint]
    weights = {k: sum(s["model"][k] for s in saved) / len(saved) for k in saved[0]["model"]}
    encoder(weights, saved[0]["layers"], a.out / "encoder.onnx", a.exact)
    heads = {
        k.removeprefix("heads."): v.numpy().astype(np.float16) for k, v in weights.items() if k.startswith("heads.")
    }
    np.savez_compressed(a.out / "heads.npz", **heads)
    for name in ("pieces.model", "embeddings.npz"):
        shutil.copy(a.base / name, a.out / name)
    (a.out / "roles.json").write_text(
        json.dumps(lexicon(CORPORA), ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    write(ratios(sources()), a.out / "triggers.json")
    settings = a.out / "settings.json"
    if not settings.exists():
        settings.write_text(
            json.dumps({"lexicon": 0.2, "find": 0.3, "told": 0.5, "key": 0.5, "slope": 1.0, "offset": 0.0}, indent=1)
            + "\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
