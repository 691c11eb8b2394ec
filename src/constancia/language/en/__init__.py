"""English."""

from __future__ import annotations

from constancia.language.shape import Language

ENGLISH = Language(code="en", name="English", triggers={})
