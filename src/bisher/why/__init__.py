"""Why the view says what it says: of a sentence, of a name, of two people."""

from bisher.why.names import Naming, naming_of
from bisher.why.pairs import Ties, ties
from bisher.why.sentences import Explanation, Sentence, explain, parse

__all__ = ["Explanation", "Naming", "Sentence", "Ties", "explain", "naming_of", "parse", "ties"]
