"""Scoring of readings against readings that careful people made.

The figures are defined as in `corpus/score.py`, which a test holds this implementation to. Added here are how well the
confidences of the findings are calibrated, and the accuracy of what is told as so. Needs scipy (the extra `eval`).
"""

from bisher.eval.figures import Figures
from bisher.eval.score import Comparison, score

__all__ = ["Comparison", "Figures", "score"]
