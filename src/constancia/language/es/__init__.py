"""Spanish."""

from __future__ import annotations

from constancia.language.es.matching import MATCHING
from constancia.language.shape import Language

SPANISH = Language(code="es", name="español", triggers={}, matching=MATCHING)
