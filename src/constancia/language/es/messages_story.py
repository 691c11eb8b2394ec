"""Lo que se dice primero de cada cosa que cuenta una nota, en español."""

from __future__ import annotations

_WHO = "{name}{of_group:each member-vote.group}"
"""A member, with the group where there is one."""
_MEASURE = "{bills:each story.bill}{subjects:each story.subject}"

MESSAGES = {
    "story.quote": "«{quote:short}»",
    "story.bill": "la propuesta {number}",
    "story.subject": "«{text:short 70}»",
    "story.side": "{count:number} {side:word}",
    "story.figure": "{count} {side:word}",
    "story.names": "{count:number} {side:word} ({names:commas})",
    "story.count": "{qualifier:word}{figure}, {by}",
    "story.vote.denied": f"La votación que la nota niega consta: {{tally:tally}}, {_MEASURE}, {{start:date}}",
    "story.vote.outcome-differs": (
        f"Consta como {{recorded:word}}, no {{claimed_outcome:word}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.threshold-differs": (
        f"Hacían falta {{recorded}} votos, no {{claimed_threshold}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.other-question": (
        f"{{tally:tally}} son las cifras de otra cuestión ({{question:word}}): {_MEASURE}, {{start:date}}"
    ),
    "story.vote.swapped": (
        f"{{tally:tally}}, no {{claimed:tally}}; los lados están cambiados: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.tally-differs": f"{{tally:tally}}, no {{claimed:tally}}: {_MEASURE}, {{start:date}}",
    "story.vote.figure-differs": f"{{tally:tally}}, no {{said:listed story.figure}}: {_MEASURE}, {{start:date}}",
    "story.vote.other-day": "{claimed:tally} son las cifras de otro día: {start:date}",
    "story.vote.not-on-record": "Ninguna votación con {claimed:tally}: {period:date}",
    "story.vote.figure-not-on-record": "Ninguna votación con {said:listed story.figure}: {period:date}",
    "story.vote.notes-missing": (
        f"{{claimed:tally}} en la nota, {{board:tally}} en el tablero: {_MEASURE}, {{start:date}}; "
        "faltan las notas de votos de viva voz"
    ),
    "story.vote.notes-unsettled": (
        f"{{claimed:tally}} en la nota, {{tally:tally}} en el registro: {_MEASURE}, {{start:date}}; "
        "una nota nombra votos que no se pudieron contar"
    ),
    "story.vote.chair-on-board": (
        f"{{claimed:tally}} en la nota, {{tally:tally}} en el registro con el voto de la presidencia: "
        f"{_MEASURE}, {{start:date}}"
    ),
    "story.vote.record-lacks": (
        f"{{claimed:tally}} en la nota; al registro le falta una cifra: {{tally:tally}}, {_MEASURE}, {{start:date}}"
    ),
    "story.vote.corrected": (
        f"Se publicó {{published:tally}}; la corrección es {{corrected:tally}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.printed": (
        f"{{claimed:tally}} es la cifra de la propia publicación; la suma es {{total:tally}}: "
        f"{_MEASURE}, {{start:date}}"
    ),
    "story.vote.printed-by-publication": (
        f"{{claimed:tally}} es lo impreso; el registro corregido da {{register:tally}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.counted-otherwise": (
        f"{{tally:tally}} es lo que da un informe; otro ({{by}}) da {{other:tally}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.announced": (
        f"Se anunció {{announced:tally}}; el registro da {{register:tally}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.with-voices": (
        f"{{total:tally}} cuenta los votos de viva voz; el tablero cerró en {{board:tally}}: {_MEASURE}, {{start:date}}"
    ),
    "story.vote.board": (
        f"{{board:tally}} es el tablero electrónico; con los votos de viva voz son {{total:tally}}: "
        f"{_MEASURE}, {{start:date}}"
    ),
    "story.vote.sitting-date": (
        "{tally:tally}; la sesión fue la del {sitting:date} y el reloj marcaba el {start:date}: valen los dos días"
    ),
    "story.vote.agrees": f"{{tally:tally}}: {_MEASURE}, {{start:date}}",
    "story.vote.outcome-agrees": f"{{recorded:word}}: {_MEASURE}, {{start:date}}",
    "story.member.differs": f"{_WHO}: {{settled:word}}, no {{claimed:word}}; {_MEASURE}, {{start:date}}",
    "story.member.by-voice": (
        f"{_WHO} votó de viva voz, {{voice:word}}; en el tablero: {{board:word}}; {_MEASURE}, {{start:date}}"
    ),
    "story.member.changed": (
        f"{_WHO}: {{board:word}} en el tablero y después, de viva voz, {{voice:word}}; {_MEASURE}, {{start:date}}"
    ),
    "story.member.on-leave": f"{_WHO} estaba con licencia; {_MEASURE}, {{start:date}}",
    "story.member.settled": f"{_WHO}: {{settled:word}}; {_MEASURE}, {{start:date}}",
    "story.bloc.counts-differ": f"{{bloc}}: {{tally:tally}}, no {{claimed:tally}}; {_MEASURE}, {{start:date}}",
    "story.bloc.board-counts": (
        f"{{bloc}}: {{board:tally}} es el tablero; con los votos de viva voz, {{tally:tally}}; "
        f"{_MEASURE}, {{start:date}}"
    ),
    "story.bloc.united": (
        f"{{bloc}}: {{count:el único que votó|los {{count}} que votaron}}, {{side:word}}; {_MEASURE}, {{start:date}}"
    ),
    "story.bloc.dissent": (
        f"{{bloc}}: {{count}} {{side:word}}, {{dissenters:listed story.names}}; {_MEASURE}, {{start:date}}"
    ),
    "story.bloc.position": f"{{bloc}}: {{tally:tally}}; {_MEASURE}, {{start:date}}",
    "story.count.differs": "{by}: {qualifier:word}{figure} {harm:word harm}, no {claimed}",
    "story.count.newer": (
        "{matched:each story.count}, es un recuento anterior; otro posterior: {newer:each story.count} "
        "({harm:word harm})"
    ),
    "story.count.part": (
        "{matched:each story.count}, es parte de un recuento: {part:each story.count} ({harm:word harm})"
    ),
    "story.count.agrees": "{qualifier:word}{figure} {harm:word harm}: {by} ({terms:each casualties.detail})",
    "story.count.agrees-alone": "{qualifier:word}{figure} {harm:word harm}: {by}",
    "story.poll.differs": "{sides:each poll.side}, no {claimed}: {pollster}, {days:date}, sobre {subject}",
    "story.poll.agrees": "{sides:each poll.side}: {pollster}, {days:date}, sobre {subject}",
    "story.office.still": "{person} ocupaba el cargo cuando apareció la nota: {post} ({days:date})",
    "story.office.ended": "{person} ya no ocupaba el cargo cuando apareció la nota: {post} ({days:date})",
    "story.office.other-mandate": "{person}: {post}, no {claimed}",
    "story.office.post": "{person}, {post} ({days:date})",
    "story.office.sits": "{person} figura en las listas ({days:date})",
    "story.date.weekday": "El {day:date} fue {day:weekday}, no {said:weekday}",
    "story.date.differs": "{what:word}: {days:each date.day}, no {claimed:date}",
    "story.date.order": "Fue al revés: {what:word}, {subject:each date.day}; {other:word}, {reference:each date.day}",
    "story.date.offset-differs": (
        "A {gap} {gap:día|días}: {what:word}, {subject:each date.day}; {other:word}, {reference:each date.day}"
    ),
    "story.date.agrees": "{what:word}: {days:each date.day}",
    "story.statement.matched": "{by}, {what:word}, {date:date}: {said:list}",
    "story.authorisation.differs": "{term:word}: {recorded:date}, no {claimed:date} (proyecto {bill})",
    "story.authorisation.term-differs": "{term:word}: {recorded:date}, no {claimed:date}",
    "story.authorisation.agrees": (
        "{measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "story.beside.record": "consta {result:tally}",
    "story.beside.tally": "consta {tally:tally}",
    "story.beside.board": "tablero: {board:tally}",
    "story.beside.voices": "con orales: {total:tally}",
    "story.beside.option": "consta {settled:word}",
    "story.beside.figure": "consta {qualifier:word}{figure}",
    "story.beside.sides": "consta {sides:each poll.side}",
    "story.beside.weekday": "fue {day:weekday}",
    "story.beside.days": "consta {days:each date.day}",
    "story.label.conflicts": "Por corregir",
    "story.label.not-on-record": "No consta",
    "story.label.explained": "Pide nota al pie",
    "story.label.agrees": "Confirmado",
    "story.label.cannot-tell": "No se puede comprobar",
    "story.verdict.conflicts.figure": "{count} {count:cifra|cifras} por corregir",
    "story.verdict.conflicts.date": "{count} {count:fecha|fechas} por corregir",
    "story.verdict.conflicts.claim": "{count} {count:afirmación|afirmaciones} por corregir",
    "story.verdict.not-on-record": "{count} que no {count:consta|constan}",
    "story.verdict.explained": "{count} que {count:pide|piden} nota al pie",
    "story.verdict.explained-first.figure": "{count} {count:cifra que pide|cifras que piden} nota al pie",
    "story.verdict.explained-first.date": "{count} {count:fecha que pide|fechas que piden} nota al pie",
    "story.verdict.explained-first.claim": "{count} {count:afirmación que pide|afirmaciones que piden} nota al pie",
    "story.verdict.agrees": "{count} {count:confirmada|confirmadas}",
    "story.verdict.cannot-tell": "{count} sin comprobación posible",
    "story.verdict.none": "Nada que comprobar",
    "story.rest": "{count} sin comprobación posible",
    "story.rest-more": "{count} más sin comprobación posible",
    "story.reason.outside": "{count} fuera del registro",
    "story.reason.hole": "{count} en un vacío conocido",
    "story.reason.source": "{count} sin registro de {count:su fuente|sus fuentes}",
    "story.reason.not-said": "{count} {count:declaración|declaraciones} sin registro",
    "story.reason.not-held": "{count} que no se {count:da|dan} por {count:hecha|hechas}",
    "story.reason.unread": "{count} sin lectura segura",
    "story.reason.no-figure": "{count} sin cifra",
    "story.reason.several": "{count} de varios sentidos",
    "story.reason.too-little": "{count} de poca precisión",
    "story.reason.pollster": "{count} {count:encuesta|encuestas} sin encuestadora",
    "story.reason.poll": "{count} {count:encuesta|encuestas} sin registro",
    "story.reason.date": "{count} {count:fecha|fechas} sin comparar",
    "story.reason.post": "{count} {count:cargo|cargos} sin registro",
    "story.reason.post-open": "{count} {count:cargo|cargos} con registro, sin resolver",
    "story.reason.count": "{count} {count:recuento|recuentos} sin registro",
    "story.reason.force": "{count} {count:autorización|autorizaciones} sin registro",
    "story.reason.other": "{count} por {count:otra razón|otras razones}",
    "story.vote.other-matter-known": (
        f"{{own:tally}}, no {{tally:tally}}, para «{{told:short 70}}»: esas cifras son de {_MEASURE}, {{start:date}}"
    ),
    "story.vote.other-matter": (
        f"{{tally:tally}} son las cifras de {_MEASURE}, {{start:date}}, no de «{{told:short 70}}»"
    ),
    "story.vote.day-late": f"{{tally:tally}}: {_MEASURE}, {{start:date}}; la nota lo da un día después",
    "story.vote.not-comparable": (
        f"{{tally:tally}} son las cifras de {_MEASURE}, {{start:date}}; no se puede saber si eso es «{{told:short 70}}»"
    ),
    "story.vote.outcome-unknown": (
        f"{{tally:tally}}: {_MEASURE}, {{start:date}}; el registro no dice qué se decidió con ello"
    ),
    "story.authorisation.refused": (
        "Se denegó: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "story.authorisation.given": (
        "Se autorizó: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "story.reason.voting": "{count} {count:votación|votaciones} sin registro",
    "story.reason.member": "{count} {count:miembro o grupo|miembros o grupos} sin registro",
}
