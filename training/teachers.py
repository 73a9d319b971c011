"""What earlier models say of series that they have never seen: softer targets for the triggers.

A model that has learned a series by heart repeats its annotation, mistakes and omissions too. One that has not seen it
says what readers of such texts mostly take for a fact; a share of its opinion in the target keeps the training from
learning by heart what one annotator happened to mark (cross-fitted soft labels; Reed et al. 2015, "bootstrapping").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from training.batch import Item, batch
from training.model import Joint


@dataclass(frozen=True)
class Teachers:
    """Models, each with the beginnings of the names of the series that it has not seen."""

    models: Sequence[Joint]
    unseen: Sequence[tuple[str, ...]]

    @classmethod
    def load(cls, given: Sequence[Sequence[str]], embeddings: Tensor) -> Teachers:
        """From (checkpoint, beginning of a name, …). Raises OSError where a checkpoint cannot be read."""
        models = []
        for checkpoint, *_ in given:
            saved = torch.load(Path(checkpoint), weights_only=False)
            model = Joint(embeddings, saved["layers"])
            model.load_state_dict(saved["model"], strict=False)
            models.append(model.eval())
        return cls(models, [tuple(begins) for _, *begins in given])

    def say(self, items: Sequence[Item], autocast: bool) -> Tensor | None:
        """Logits (words of the batch, types) of the triggers, NaN for the words of what no model has left unseen; None
        where that is all."""
        out = None
        for model, begins in zip(self.models, self.unseen, strict=True):
            own = [bool(begins) and i.series.startswith(begins) for i in items]
            if not any(own):
                continue
            with torch.inference_mode():
                given = batch([i for i, is_own in zip(items, own, strict=True) if is_own])
                logits = model.heads.triggers(model.words(given, autocast))
            if out is None:
                out = torch.full((sum(i.words for i in items), logits.shape[1]), torch.nan)
            where = torch.tensor([is_own for i, is_own in zip(items, own, strict=True) for _ in range(i.words)])
            out[where] = logits
        return out
