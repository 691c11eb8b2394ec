"""Lo que dice el contraste del voto de un grupo, en español."""

from __future__ import annotations

MESSAGES = {
    "bloc.not-asserted": "El informe no afirma que el grupo votara así.",
    "bloc.incomplete": "El informe no nombra un grupo, una posición o unas cifras que se puedan contrastar.",
    "bloc.which": "El informe no permite saber de qué votación se trata; pueden ser {count}:",
    "bloc.which-none": "Nada de lo registrado permite saber de qué votación se trata.",
    "bloc.notes-missing": (
        "el informe da {claimed:tally}; se sabe que faltan notas de votos de viva voz, que podrían explicar "
        "la diferencia, "
        "en {period:date}"
    ),
    "bloc.several": "{bloc} puede ser: {names:commas}",
    "bloc.unknown": (
        "Ningún grupo de este órgano se llamaba {bloc} ese día, y ninguna fuente citada dice qué grupos son."
    ),
    "bloc.mapping": "«{word}» se lee como los grupos {groups:list}, según {url}",
    "bloc.no-roll": "De esta votación constan los totales, no una lista que diga los grupos.",
    "bloc.on-board": (
        "{bloc}, {members} {members:miembro|miembros} ese día: {board:tally} en el tablero, ningún voto de viva voz"
    ),
    "bloc.position": (
        "{bloc}, {members} {members:miembro|miembros} ese día: {tally:tally} con los votos de viva voz, "
        "{board:tally} en el tablero"
    ),
    "bloc.board-counts": "el informe da el tablero, {board:tally}",
    "bloc.counts-differ": "el informe da {claimed:tally}; consta {tally:tally}",
    "bloc.nobody-voted": "nadie de este grupo votó",
    "bloc.united": "{count:el único voto|todos los votos} ({count}): {side:word}",
    "bloc.dissent": "{count} {side:word}; los demás: {dissenters:each bloc.side}",
    "bloc.side": "{count} {side:word} ({names:commas})",
    "bloc.taken-up": "lo que hizo {bloc} se cuenta por lo que hicieron otros o por lo que le pasó: no se coteja",
    "bloc.withheld": "el informe dice solo que el grupo no la apoyó, y no la apoyó",
    "bloc.tied": "el grupo quedó empatado; los demás: {dissenters:each bloc.side}",
}
