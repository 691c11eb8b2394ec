"""Lo que la terminal muestra en torno a afirmaciones y hallazgos, en español."""

from __future__ import annotations

MESSAGES = {
    "terminal.reading": "Leyendo",
    "terminal.published": "publicado el {day:date}",
    "terminal.no-date": "sin fecha de publicación",
    "terminal.language.es": "español",
    "terminal.language.en": "inglés",
    "terminal.according-to": "según {who}",
    "terminal.no-claims": "No se halló ninguna afirmación que Constancia pueda contrastar.",
    "terminal.summary": (
        "{count} {count:afirmación|afirmaciones} en {documents} {documents:informe|informes}: {parts}"
    ),
    "terminal.layer": "registro: {name} ({head})",
}
