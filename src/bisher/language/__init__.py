"""What is German and what is English: words, abbreviations, wording."""

from typing import get_args

from bisher.errors import UsageError
from bisher.language.detection import detect, guess
from bisher.language.segmentation import sentences
from bisher.records import Lang

__all__ = ["checked", "detect", "guess", "sentences"]


def checked(lang: Lang) -> Lang:
    """The language, if it is one of those that there are; programs may hand in anything. Raises UsageError."""
    if lang not in get_args(Lang):
        raise UsageError(f"{lang!r} is no language that bisher knows", " or ".join(get_args(Lang)))
    return lang
