"""Qué dice la comprobación de una encuesta, en español."""

from __future__ import annotations

MESSAGES = {
    "poll.not-asserted": "El texto no lo afirma ({modality:word}): no hay nada que comparar.",
    "poll.no-share": "Aquí no hay ningún porcentaje.",
    "poll.no-pollster-found": (
        "El texto no nombra encuestadora, así que no se puede saber qué encuesta es. Con esta cifra "
        "constan, sobre {subjects:list}:"
    ),
    "poll.no-pollster": "El texto no nombra encuestadora, y ninguna encuesta registrada tiene esta cifra.",
    "poll.no-such-pollster": "No consta ninguna encuesta de {pollster} sobre lo que trata el texto.",
    "poll.no-such-subject": "No consta ninguna encuesta de {pollster} sobre {subject}. Las suyas:",
    "poll.subset": "La frase habla de una parte de los encuestados; las encuestas registradas son de todos.",
    "poll.other-days": "No consta tal encuesta de {days:date}. Otras de esta encuestadora:",
    "poll.other-share": "Las encuestas registradas dan solo el otro lado de la pregunta:",
    "poll.perhaps-other-wave": (
        "Ninguna encuesta registrada tiene esta cifra; puede ser de otra oleada, que el registro no tiene:"
    ),
    "poll.poll": "{pollster} ({days:date}), {subject}: {sides:each poll.side}",
    "poll.matched": "Consta: {pollster} ({days:date}), {subject}: {sides:each poll.side}",
    "poll.newer": (
        "cuando salió el texto había otra posterior: {pollster} ({days:date}), {subject}: {sides:each poll.side}"
    ),
    "poll.half": "de los dos porcentajes que da el texto, en el registro consta solo uno",
    "poll.differs": "El texto da {claimed}; consta: {pollster} ({days:date}), {subject}: {sides:each poll.side}",
    "poll.is-theirs": "la cifra es de {pollster} ({days:date}), {subject}: {sides:each poll.side}",
    "poll.side": "{share} {side:word}",
    "poll.denied": "el texto niega lo que consta",
    "poll.hedged": "el texto lo da con reserva, y lo que se da con reserva nunca se confirma",
}
