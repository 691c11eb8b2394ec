"""Lo que la terminal muestra en torno a afirmaciones y hallazgos, en español."""

from __future__ import annotations

MESSAGES = {
    "terminal.reading": "Leyendo",
}
