"""Cuts the base vocabulary to what German and English need: `python -m training.vocabulary BASE OUT WORDLIST...`.

Keeps the special and single-character pieces, all pieces without a letter, and of the rest the most used in the given
word lists and in the corpus. Writes `pieces.model` (sentencepiece) and `embeddings.npz` (exact 4-bit blocks).
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as pb

from training.data import load_story
from training.encoder import Base, load

SIZE = 40_000
LETTER = re.compile(r"[^\W\d_]")
LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ſẞ]+")


def charsmap() -> bytes:
    """The compiled `nmt_nfkc` normaliser, taken from a throw-away model."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "text"
        text.write_text("\n".join(["ein text", "a text", "noch einer", "and another"]) + "\n", encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(text),
            model_prefix=f"{folder}/m",
            vocab_size=20,
            normalization_rule_name="nmt_nfkc",
            hard_vocab_limit=False,
        )
        proto = pb.ModelProto()
        proto.ParseFromString((Path(folder) / "m.model").read_bytes())
        return bytes(proto.normalizer_spec.precompiled_charsmap)


def proto_of(base: Base, keep: list[int]) -> pb.ModelProto:
    """A sentencepiece model of the kept pieces; the first four are bos, pad, eos and unk."""
    proto = pb.ModelProto()
    for i in keep:
        piece = proto.pieces.add()
        piece.piece, piece.score = base.pieces[i], float(base.scores[i])
        piece.type = {0: 3, 1: 3, 2: 3, 3: 2}.get(i, 1)
    proto.trainer_spec.model_type = 1
    proto.trainer_spec.bos_id, proto.trainer_spec.pad_id, proto.trainer_spec.eos_id, proto.trainer_spec.unk_id = (
        0,
        1,
        2,
        3,
    )
    proto.trainer_spec.bos_piece, proto.trainer_spec.pad_piece = "<s>", "<pad>"
    proto.trainer_spec.eos_piece, proto.trainer_spec.unk_piece = "</s>", "<unk>"
    proto.normalizer_spec.name = "nmt_nfkc"
    proto.normalizer_spec.precompiled_charsmap = charsmap()
    proto.normalizer_spec.add_dummy_prefix = False
    proto.normalizer_spec.remove_extra_whitespaces = False
    return proto


def choose(base: Base, lists: list[Path], corpus: list[Path]) -> list[int]:
    """The ids to keep, ascending."""
    full = sentencepiece.SentencePieceProcessor(
        model_proto=proto_of(base, list(range(len(base.pieces) - 1))).SerializeToString()
    )
    always = set(range(4))
    latin = set()
    for i, piece in enumerate(base.pieces[:-1]):
        bare = piece.lstrip("▁")
        if len(bare) <= 1 or not LETTER.search(bare):
            always.add(i)
        elif LATIN.fullmatch(bare):
            latin.add(i)
    used: Counter[int] = Counter()
    for path in lists:
        for word in path.read_text(encoding="utf-8").split():
            used.update(full.encode(" " + word))
    for path in corpus:
        for installment in load_story(path)["installments"]:
            for word in installment["text"].split():
                used.update(dict.fromkeys(full.encode(" " + word), 20))
    ranked = sorted(latin, key=lambda i: (-used[i], i))
    return sorted(always | set(ranked[: SIZE - len(always)]))


def main(args: list[str]) -> None:
    base = load(args[0])
    out = Path(args[1])
    keep = choose(base, [Path(a) for a in args[2:]], sorted(Path("corpus/train").glob("*.story")))
    out.mkdir(parents=True, exist_ok=True)
    (out / "pieces.model").write_bytes(proto_of(base, keep).SerializeToString())
    np.savez(out / "embeddings.npz", q4=base.q4["emb.word"][keep])
    print(f"{len(keep)} pieces")


if __name__ == "__main__":
    main(sys.argv[1:])
