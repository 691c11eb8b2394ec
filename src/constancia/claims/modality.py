"""How what is said is put: asserted, denied, hedged, proposed, required."""

from __future__ import annotations

from constancia.claims.reading import Reading
from constancia.model.claims import Modality


def of_words(reading: Reading, start: int, end: int) -> Modality:
    """The modality that the words of a stretch give it."""
    return Modality.ASSERTED
