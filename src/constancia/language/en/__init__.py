"""English."""

from __future__ import annotations

from constancia.language.en.matching import MATCHING
from constancia.language.shape import Language

ENGLISH = Language(code="en", name="English", triggers={}, matching=MATCHING)
