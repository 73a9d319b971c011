"""Names of the months, as German dates have them after a number with a full stop: "3. Mai"."""

from __future__ import annotations

from typing import Final

_MONTHS = """
januar jänner februar feber märz april mai juni juli august september oktober november dezember
jan feb mär mrz apr jun jul aug sep sept okt nov dez
"""
MONTHS: Final = tuple(_MONTHS.split())
"""Lower-cased, whole and short."""
