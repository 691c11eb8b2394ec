"""Spanish."""

from __future__ import annotations

from constancia.language.shape import Language

SPANISH = Language(code="es", name="español", triggers={})
