"""Lo que dice el contraste del voto de un miembro, en español."""

from __future__ import annotations

MESSAGES = {
    "member-vote.incomplete": "El informe no nombra un miembro o un voto que se pueda contrastar.",
    "member-vote.which-none": "Nada de lo registrado permite saber de qué votación se trata.",
    "member-vote.which": "El informe no permite saber de qué votación se trata (pueden ser {count}).",
    "member-vote.no-roll": "De esta votación constan los totales, no la lista.",
    "member-vote.several": "{person} puede ser: {names:commas}",
    "member-vote.nobody": "En esta lista nadie se llama {person}.",
    "member-vote.on-board": "{name} ({group}): {board:word} en el tablero",
    "member-vote.by-voice": "{name} ({group}): {board:word} en el tablero, {voice:word} de viva voz al cerrarse",
    "member-vote.changed": (
        "{name} ({group}): {board:word} en el tablero, como dice el informe; después, de viva voz: {voice:word}"
    ),
    "member-vote.on-leave": "{name} ({group}) estaba con licencia",
    "member-vote.differs": "El informe dice {claimed:word}; consta {name} ({group}) {board:word} en el tablero.",
    "member-vote.notes-missing": (
        "En el tablero {name} ({group}) figura {board:word}; el informe dice {claimed:word}. Se sabe que faltan notas "
        "de votos de viva voz en {period:date}."
    ),
}
