"""Fits the second look on series that the heads have not seen: `python -m training.judge [FOLDER] [--weights FOLDER]`.

Every series is read as a user's would be; each statement that the reader weighed is right or wrong by the annotation,
with the people matched as the scorer matches them.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import repeat
from pathlib import Path

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import log_loss
from sklearn.model_selection import GroupKFold, cross_val_predict

from bisher import readers, story
from bisher.eval.facts import Fact, loose
from bisher.eval.score import align
from bisher.reading.findings import Statement
from bisher.reading.heads import sigmoid
from bisher.reading.judging import FEATURES, LEAST, Judge, Setting, rows
from bisher.reading.labels import SYMMETRIC
from bisher.reading.reader import WEIGHTS, Reader, load_model
from bisher.reading.session import Floats
from bisher.records import UNKNOWN
from training.data import ROOT

UNSEEN = ROOT / "training" / "unseen"
TREES, DEPTH, RATE, LEAF = 240, 3, 0.05, 40
FIND = 0.4
"""What the heads alone must be sure of, so that the story so far is like the one that the second look will see."""


class Witness:
    """Stands in for the judge: leaves every statement as it is and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Floats, list[Statement]]] = []

    def judged(self, said: Sequence[Statement], setting: Setting) -> list[Statement]:
        """What the heads said."""
        looked = [s for s in said if s.probability >= LEAST]
        self.asked.append((rows(looked, setting), looked))
        return list(said)


def cases(path: Path, weights: Path) -> tuple[Floats, np.ndarray, int]:
    """Features of all statements of a series, (n, FEATURES), which of them are right, and how many facts there are."""
    witness, model = Witness(), load_model(weights)
    reader = Reader(replace(model, judge=witness, scale=replace(model.scale, find=FIND)))
    source = readers.load([path])
    state = story.empty(source.series)
    asked = []
    for installment in source.installments:
        witness.asked.clear()
        state = story.step(state, installment, reader.read(installment, state))
        asked.append(list(witness.asked))
    view = state.as_of(state.number)
    names = align(source.readings, {r.number: r for r in view.resolved})
    given, right, facts = [np.zeros((0, len(FEATURES)), np.float32)], [], 0
    for gold, passages in zip(source.readings, asked, strict=True):
        wanted = loose(gold.findings)
        facts += len(wanted)
        for features, said in passages:
            given.append(features)
            right += [_fact(s, names, view.resolve) in wanted for s in said]
    return np.concatenate(given), np.array(right, bool), facts


def best(probability: np.ndarray, right: np.ndarray, facts: int) -> str:
    """The best F1 of all thresholds, and the precision where a quarter of the facts is found, in per cent. A fact that
    two statements give counts twice."""
    order = np.argsort(-probability, kind="stable")
    hits, told = np.cumsum(right[order]), np.arange(1, len(right) + 1)
    if not hits.any() or hits[-1] < facts / 4:
        return "a quarter of the facts is not found"
    at = int(np.searchsorted(hits, facts / 4))
    f1, precision = (2 * hits / (told + facts)).max(), hits[at] / told[at]
    return f"best F1 {100 * f1:.1f}, precision at a recall of 25 {100 * precision:.1f}"


def _fact(said: Statement, names: Mapping[str, str], resolve: Callable[[str], str]) -> Fact:
    a, b = (one if one in ("", UNKNOWN) else names.get(resolve(one), "?" + one) for one in (said.a, said.b))
    swap = said.type in SYMMETRIC and b not in ("", UNKNOWN) and b < a
    return (said.type, b, a) if swap else (said.type, a, b)


def trees(model: GradientBoostingClassifier) -> dict[str, np.ndarray]:
    """The arrays of `Judge`."""
    found = [one[0].tree_ for one in model.estimators_]
    nodes = max(t.node_count for t in found)

    def table(name: str, kind: type, fill: float) -> np.ndarray:
        out = np.full((len(found), nodes), fill, kind)
        for row, t in zip(out, found, strict=True):
            row[: t.node_count] = np.ravel(getattr(t, name))
        return out

    prior = float(model.init_.class_prior_[1])
    exact = table("threshold", np.float64, 0)
    near = exact.astype(np.float32)
    # features are float32: a threshold rounded down parts them as the exact one does
    below = np.where(near > exact, np.nextafter(near, np.float32(-np.inf)), near)
    return {
        "feature": np.maximum(table("feature", np.int32, -1), -1),
        "threshold": below,
        "left": np.maximum(table("children_left", np.int32, 0), 0),
        "right": np.maximum(table("children_right", np.int32, 0), 0),
        "value": (table("value", np.float64, 0) * model.learning_rate).astype(np.float32),
        "start": np.array(np.log(prior / (1 - prior))),
        "depth": np.array(model.max_depth),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=UNSEEN)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    a = parser.parse_args()
    if not (a.weights / "judge.npz").exists():
        leaf = np.zeros((1, 1), np.int32)
        np.savez(
            a.weights / "judge.npz",
            feature=leaf - 1,
            threshold=leaf,
            left=leaf,
            right=leaf,
            value=leaf,
            start=0,
            depth=0,
        )
    paths = sorted(a.folder.glob("*.story"))
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(cases, paths, repeat(a.weights)))
    given, right = np.concatenate([g for g, _, _ in found]), np.concatenate([r for _, r, _ in found])
    facts = sum(n for _, _, n in found)
    series = np.repeat(np.arange(len(found)), [len(r) for _, r, _ in found])
    model = GradientBoostingClassifier(
        n_estimators=TREES, max_depth=DEPTH, learning_rate=RATE, min_samples_leaf=LEAF, subsample=0.7, random_state=0
    )
    held = cross_val_predict(model, given, right, groups=series, cv=GroupKFold(8), method="predict_proba")[:, 1]
    print(f"{len(found)} series, {len(right)} statements, {right.mean():.3f} right")
    print(f"log loss before {log_loss(right, sigmoid(given[:, 0])):.3f}, held out {log_loss(right, held):.3f}")
    print(f"before: {best(given[:, 0], right, facts)}; held out: {best(held, right, facts)}")
    model.fit(given, right)
    for share, name in sorted(zip(model.feature_importances_, FEATURES, strict=True), reverse=True):
        print(f"{share:.3f} {name}")
    np.savez_compressed(a.weights / "judge.npz", **trees(model))
    again = Judge.load(a.weights / "judge.npz").probabilities(given)
    if not np.allclose(again, model.predict_proba(given)[:, 1], atol=1e-4):
        raise SystemExit("the trees as written judge otherwise than the fitted ones")


if __name__ == "__main__":
    main()
