"""Lo que dice el contraste del voto de un miembro, en español."""

from __future__ import annotations

MESSAGES = {
    "member-vote.not-asserted": "El informe no afirma que el miembro votara así: no hay voto que contrastar.",
    "member-vote.incomplete": "El informe no nombra un miembro o un voto que se pueda contrastar.",
    "member-vote.which": "El informe no permite saber de qué votación se trata; pueden ser {count}:",
    "member-vote.which-none": "Nada de lo registrado permite saber de qué votación se trata.",
    "member-vote.there": (
        "{start:date}: {name}{of_group:each member-vote.group}, {board:word}{by_voice:each member-vote.also}"
    ),
    "member-vote.no-roll": "De esta votación constan los totales, no la lista.",
    "member-vote.several": "{person} puede ser cualquiera de estos miembros: {members:each member-vote.one}",
    "member-vote.one": "{name}{of_group:each member-vote.group}, {board:word}{by_voice:each member-vote.also}",
    "member-vote.group": " ({group})",
    "member-vote.also": " en el tablero, {voice:word} de viva voz",
    "member-vote.not-in-roll": (
        "{names:list} {count:consta como miembro|constan como miembros}, fuera de la lista de esta votación."
    ),
    "member-vote.nobody": "En esta lista nadie se llama {person}.",
    "member-vote.on-board": "{name}{of_group:each member-vote.group}: {board:word} en el tablero",
    "member-vote.by-voice": (
        "{name}{of_group:each member-vote.group}: {board:word} en el tablero, {voice:word} de viva voz "
        "después del cierre"
    ),
    "member-vote.changed": (
        "{name}{of_group:each member-vote.group}: {board:word} en el tablero, como dice el informe; después, "
        "de viva voz: "
        "{voice:word}"
    ),
    "member-vote.on-leave": "{name}{of_group:each member-vote.group} estaba con licencia",
    "member-vote.differs": (
        "El informe dice {claimed:word}; consta {name}{of_group:each member-vote.group} {board:word} en el tablero"
        "{by_voice:each member-vote.then}."
    ),
    "member-vote.then": " y, de viva voz después del cierre, {voice:word}",
    "member-vote.notes-missing": (
        "En el tablero {name}{of_group:each member-vote.group} figura {board:word}; el informe dice "
        "{claimed:word}. Se sabe "
        "que faltan notas de votos de viva voz en {period:date}."
    ),
}
