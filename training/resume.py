"""What the package ships, as a checkpoint to train on: `python -m training.resume --out mean.pt [--weights FOLDER]`.

The int8 matrices of the encoder are dequantised, the fp16 heads widened.
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

MATRIX = re.compile(r"/layers\.(\d+)/(\w+)/MatMul_output_0")


def shipped(folder: Path) -> dict[str, torch.Tensor]:
    """All parameters of the joint model by name, from a folder of exported weights."""
    graph = onnx.load(folder / "encoder.onnx").graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out = {f"encoder.{k}": torch.from_numpy(v.copy()) for k, v in arrays.items() if re.match(r"(layers|ln|pos)\b", k)}
    for node in graph.node:
        if node.op_type != "MatMulInteger" or not node.input[1].endswith("_quantized"):
            continue
        found = MATRIX.match(node.output[0])
        if found:
            weight = node.input[1].removesuffix("_quantized")
            scale, zero = arrays[weight + "_scale"], arrays[weight + "_zero_point"]
            full = (arrays[node.input[1]].astype(np.float32) - zero.astype(np.float32)) * scale
            out[f"encoder.layers.{found[1]}.{found[2]}.weight"] = torch.from_numpy(np.ascontiguousarray(full.T))
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
