"""Cómo escribe el español las fechas en los hallazgos."""

from __future__ import annotations

MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
YEAR = "{year}"
MONTH = "{month} de {year}"
DAY = "{day} de {month} de {year}"
BETWEEN = "{start} a {end}"
FROM = "desde {start}"
UNTIL = "hasta {end}"
ABOUT = "hacia "
UNSURE = " (incierto)"
