"""What the package ships, as a checkpoint to train on: `python -m training.resume --out mean.pt [--weights FOLDER]`.

The 8-bit matrices of the encoder are dequantised, the fp16 heads widened.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from training.export import WEIGHTS

MATRIX = re.compile(r"/layers\.(\d+)/(?:(\w+)/)?MatMul_output_0")
"""The products of a layer; the one without a name is that of queries, keys and values."""


def dequantised(blocks: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """A matrix (out, in) from bytes (out, blocks, 64), of which 128 stands for 0, and a scale for each block."""
    return ((blocks.astype(np.float32) - 128) * scales.reshape(*blocks.shape[:2], 1)).reshape(len(blocks), -1)


def shipped(folder: Path) -> dict[str, torch.Tensor]:
    """All parameters of the joint model by name, from a folder of exported weights."""
    graph = onnx.load(folder / "encoder.onnx").graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out = {f"encoder.{k}": torch.from_numpy(v.copy()) for k, v in arrays.items() if re.match(r"(layers|ln|pos)\b", k)}
    added = {name: node for node in graph.node if node.op_type == "Add" for name in node.input}
    for node in graph.node:
        found = MATRIX.match(node.output[0])
        if node.op_type != "MatMulNBits" or not found:
            continue
        layer, name = found.groups()
        full = dequantised(arrays[node.input[1]], arrays[node.input[2]])
        if name:
            out[f"encoder.layers.{layer}.{name}.weight"] = torch.from_numpy(full)
            continue
        (bias,) = (i for i in added[node.output[0]].input if i in arrays)
        for one, rows, shift in zip("qkv", np.split(full, 3), np.split(arrays[bias], 3), strict=True):
            out[f"encoder.layers.{layer}.{one}.weight"] = torch.from_numpy(rows.copy())
            out[f"encoder.layers.{layer}.{one}.bias"] = torch.from_numpy(shift.copy())
    with np.load(folder / "heads.npz") as heads:
        out |= {f"heads.{k}": torch.from_numpy(v.astype(np.float32)) for k, v in heads.items()}
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    a = parser.parse_args()
    found = shipped(a.weights)
    layers = 1 + max(int(k.split(".")[2]) for k in found if k.startswith("encoder.layers."))
    torch.save({"model": found, "layers": layers, "epoch": 0}, a.out)


if __name__ == "__main__":
    main()
