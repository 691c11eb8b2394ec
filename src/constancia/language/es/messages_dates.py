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
BETWEEN_DAYS = "del {start} al {end}"
UNTIL_DAY = "hasta el {end}"
FROM_DAY = "desde el {start}"
FROM = "desde {start}"
UNTIL = "hasta {end}"
ABOUT = "hacia "
ABOUT_DAY = "hacia el "
UNSURE = " (incierto)"
CONTRACTIONS = ((" de del ", " del "), (" del del ", " del "), (" a del ", " del "))
"""What two words make where a date follows a preposition."""
