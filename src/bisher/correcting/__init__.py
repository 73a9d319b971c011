"""Corrections by the user: what they say, their notation, the file that they are kept in, what they do to readings.

A correction is valid from the installment at which it was made: views as of an earlier one show nothing of it. Readings
themselves are never changed; a view is made from readings and corrections, so that to take one back is to leave it out,
and to read a text again loses none.
"""

from __future__ import annotations

from bisher.correcting.applying import Corrected, corrected
from bisher.correcting.nouns import Correction, Fact, Place

__all__ = ["Corrected", "Correction", "Fact", "Place", "corrected"]
