"""Qué dice la comprobación de una fecha, en español."""

from __future__ import annotations

MESSAGES = {
    "date.not-asserted": "El texto no lo afirma ({modality:word}): no hay nada que comparar.",
    "date.nothing-on-record": ("Lo que el texto fecha así no se pudo comparar con nada del registro."),
    "date.weekday": "{day:date} fue {day:weekday}, no {said:weekday}",
    "date.day": "{day:date}{of:each date.of-sitting}",
    "date.of-sitting": " (sesión del {sitting:date})",
    "date.of-bill": ", proyecto {bill}",
    "date.agrees": "Consta, {what:word}: {days:each date.day}",
    "date.sitting": "El texto da el día de la sesión; en el reloj era otro ({what:word}): {days:each date.day}",
    "date.told-late": "«{expression}» en un texto fechado al día siguiente ({what:word}): {days:each date.day}",
    "date.in-field": "Consta el trabajo de campo de {pollster}: {days:date}",
    "date.counted": "Consta, {by} contó {count}: {days:date}",
    "date.period": "El período que cubre el informe registrado: {period:date}",
    "date.window": "El plazo de la autorización registrada{measure:each date.of-bill}: {window:date}",
    "date.window-begins": (
        "El primer día del plazo de la autorización registrada{measure:each date.of-bill}: {window:date}"
    ),
    "date.window-ends": (
        "El último día del plazo de la autorización registrada{measure:each date.of-bill}: {window:date}"
    ),
    "date.differs": "El texto dice {claimed:date}; consta, {what:word}: {days:each date.day}",
    "date.offset-agrees": (
        "Consta: {what:word}, {subject:each date.day}; {other:word}, {reference:each date.day} ({gap} {gap:día|días})"
    ),
    "date.offset-differs": (
        "En el registro la distancia es otra: {what:word}, {subject:each date.day}; {other:word}, "
        "{reference:each date.day} ({gap} {gap:día|días})"
    ),
    "date.order": (
        "Según el registro fue al revés: {what:word}, {subject:each date.day}; {other:word}, "
        "{reference:each date.day} ({gap} {gap:día|días})"
    ),
    "date.perhaps-other": "puede haberse dicho otro día, que no consta",
}
