"""Qué dice la comprobación de una encuesta, en español."""

from __future__ import annotations

MESSAGES = {
    "poll.not-asserted": "El texto no lo afirma ({modality:word}): no hay nada que comparar.",
    "poll.no-share": "Aquí no hay ningún porcentaje.",
    "poll.no-pollster-found": (
        "El texto no nombra encuestadora, así que no se puede saber qué encuesta es. Con esta cifra "
        "constan, sobre {subjects:list}:"
    ),
    "poll.no-pollster": (
        "El texto no nombra encuestadora, y ninguna de las encuestas registradas que podrían ser tiene esta cifra."
    ),
    "poll.no-such-pollster": ("Cuando salió el texto no constaba ninguna encuesta de {pollster} sobre lo que trata."),
    "poll.no-such-subject": (
        "Cuando salió el texto no constaba ninguna encuesta de {pollster} sobre {subject}. Las suyas:"
    ),
    "poll.no-subject": "El texto no dice sobre quién o qué preguntó {pollster}. Sus encuestas:",
    "poll.subset": "La frase habla de una parte de los encuestados; las encuestas registradas son de todos.",
    "poll.other-days": "No consta tal encuesta de {days:date}. Otras de esta encuestadora:",
    "poll.other-share": "Las encuestas registradas dan solo el otro lado de la pregunta:",
    "poll.perhaps-other-wave": (
        "Ninguna encuesta registrada de {pollster} sobre esto tiene esta cifra; puede ser de otra oleada, que el "
        "registro no tiene:"
    ),
    "poll.when": " ({days:date})",
    "poll.poll": "{pollster}{when:each poll.when}, {subject}: {sides:each poll.side}",
    "poll.matched": "Consta: {pollster}{when:each poll.when}, {subject}: {sides:each poll.side}",
    "poll.newer": (
        "cuando salió el texto había otra posterior: {pollster}{when:each poll.when}, {subject}: {sides:each poll.side}"
    ),
    "poll.half": "de los dos porcentajes que da el texto, en el registro consta solo uno",
    "poll.differs": "El texto da {claimed}; consta: {pollster}{when:each poll.when}, {subject}: {sides:each poll.side}",
    "poll.is-theirs": "la cifra es de {pollster}{when:each poll.when}, {subject}: {sides:each poll.side}",
    "poll.side": "{share} {side:word}",
    "poll.denied": "el texto niega lo que consta",
    "poll.hedged": "el texto lo da con reserva, y lo que se da con reserva nunca se confirma",
}
