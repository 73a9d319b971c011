"""What is German and what is English: words, abbreviations, wording."""

from bisher.language.detection import detect, guess
from bisher.language.segmentation import sentences

__all__ = ["detect", "guess", "sentences"]
