"""Lo que se puede pegar en lugar de una afirmación, o debajo de ella, en español."""

from __future__ import annotations

MESSAGES = {
    "correction.voting": (
        "{tally:tally}: {bills:each story.bill}{subjects:each story.subject} se votó el {start:date}"
    ),
    "correction.outcome": "{result:tally}: {recorded:word}",
    "correction.threshold": "hacían falta {recorded} votos",
    "correction.with-voices": (
        "{total:tally}, de los que {voices:number} de viva voz tras cerrarse el tablero en {board:tally}"
    ),
    "correction.with-changes": (
        "{total:tally}, con votos dados o cambiados de viva voz tras cerrarse el tablero en {board:tally}"
    ),
    "correction.tally": "{result:tally}",
    "correction.footnote-voices": (
        "Tras cerrarse el tablero electrónico en {board:tally} se {voices:sumó un voto|sumaron votos} de viva voz "
        "({sides:listed story.side}): {total:tally}."
    ),
    "correction.footnote-changes": (
        "Tras cerrarse el tablero electrónico en {board:tally} se dieron o cambiaron votos de viva voz: {total:tally}."
    ),
    "correction.corrected": "{published:tally} según lo publicado; {corrected:tally} según la corrección de {by}.",
    "correction.printed": "La publicación imprime {claimed:tally}; el registro corregido da {register:tally}.",
    "correction.announced": "Anunciado como {announced:tally} ({by}); el registro da {register:tally}.",
    "correction.sitting": "La sesión fue la del {sitting:date}; se votó el {start:date}.",
    "correction.clock": "La sesión y el reloj dan dos días: {days:each date.day}.",
    "correction.member-voice": (
        "{name}{of_group:each member-vote.group}: {board:word} en el tablero, {by_voice:word} de viva voz "
        "tras cerrarse este"
    ),
    "correction.member": "{name}{of_group:each member-vote.group}: {board:word}",
    "correction.footnote-member": (
        "{name}{of_group:each member-vote.group}: {board:word} en el tablero, {voice:word} de viva voz "
        "tras cerrarse este."
    ),
    "correction.on-leave": "{name}{of_group:each member-vote.group} estaba con licencia.",
    "correction.bloc": "{bloc}, {members} {members:miembro|miembros}: {tally:tally}",
    "correction.bloc-board": "{bloc}: {board:tally} en el tablero, {tally:tally} con los votos de viva voz.",
    "correction.bloc-dissent": "{bloc}: {count} {side:word}, {dissenters:listed story.names}",
    "correction.bloc-united": "{bloc}: {count:el único que votó|los {count} que votaron}, {side:word}",
    "correction.count": "{qualifier:word}{figure} {harm:word harm}, según {by} ({terms:each casualties.detail})",
    "correction.count-alone": "{qualifier:word}{figure} {harm:word harm}, según {by}",
    "correction.newer": (
        "{matched:each story.count}, era un recuento anterior; otro posterior dio {newer:each story.count}."
    ),
    "correction.part": "{matched:each story.count}, es una parte; el recuento entero es {part:each story.count}.",
    "correction.poll": "{sides:each poll.side}, sobre {subject}: {pollster}, {days:date}",
    "correction.office": "{person}, {post} ({days:date})",
    "correction.seat": "{person} figura en las listas de {days:date}",
    "correction.weekday": "{day:weekday}, {day:date}",
    "correction.date": "{days:each date.day} ({what:word})",
    "correction.offset": "{what:word}: {subject:each date.day}; {other:word}: {reference:each date.day}",
    "correction.term": "{term:word}: {recorded:date}",
    "correction.from-voting": "{called}, votación del {start:date}",
    "correction.from-dated": "{name}, {day:date}",
    "correction.from-named": "{name}",
    "correction.voted": "Se votó el {day:date}.",
    "correction.refused": (
        "denegado: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "correction.given": (
        "autorizado: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
}
