"""Lo que dice el contraste de una votación, en español."""

from __future__ import annotations

MESSAGES = {
    "vote.not-held": (
        "El texto no dice que esta votación se haya realizado, solo que puede, debe o va a haberla: no se "
        "confirma nada."
    ),
    "vote.no-figures": "El texto no da ninguna cifra de esta votación ni su resultado.",
    "vote.other-body": "En el registro no hay votaciones de este órgano: {body}.",
    "vote.denied": "El informe dice que esto no fue así.",
    "vote.ambiguous": "Constan {count} votaciones con este resultado; el informe no dice a cuál se refiere:",
    "vote.candidate": "{start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.record-lacks": (
        "El informe da {claimed:tally}; el registro tiene los dos lados y le falta una cifra, {start:date}: "
        "{tally:tally}"
    ),
    "vote.no-tally": "El registro tiene esta votación, del {start:date}, y no sus cifras: {subject:short}",
    "vote.near": "lo más cercano que consta, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.tally-of-another": "con ese resultado consta, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.own-tally": "la votación de esa propuesta, {start:date}: {tally:tally}, {question:word}: {subject:short}",
    "vote.other-question": (
        "Ese resultado ({tally:tally}) no es de la cuestión de la que habla el informe, sino de otra, "
        "{question:word}, el {start:date}: {subject:short}"
    ),
    "vote.after-another": (
        "Ese resultado ({tally:tally}) es el del {start:date} ({subject:short}), pero el informe acaba de "
        "hablar de {named:list}: no se puede saber a cuál se refiere."
    ),
    "vote.rivals": (
        "Ese resultado fue el del {start:date} ({subject:short}); el informe no da el día, sus palabras valen "
        "también para otras votaciones, y estas tuvieron casi el mismo:"
    ),
    "vote.margin": "{margin} es por cuántos votos uno de los lados superó al otro",
    "vote.wide-name": (
        "Ese resultado fue el del {start:date} ({subject:short}); el informe no da ni el día ni las abstenciones, y "
        "lo que dice del asunto vale también para otras votaciones sobre un trámite así:"
    ),
    "vote.too-little": (
        "Una sola cifra, de un asunto que el informe no nombra, no basta para saber qué votación es: la del "
        "{start:date}, {tally:tally}, coincidiría: {subject:short}"
    ),
    "vote.matched": "Votación del {start:date}, {question:word}: {subject:short}",
    "vote.tally-agrees": "consta {tally:tally}",
    "vote.oral-votes": "tablero {board:tally}; de viva voz {sides:each vote.side} → {total:tally}",
    "vote.board-figure": (
        "el informe da el tablero, {board:tally}; después, de viva voz {sides:each vote.side} → {total:tally}"
    ),
    "vote.printed-and-voice": (
        "la cifra es la de la publicación; tablero {board:tally}; de viva voz {sides:each vote.side} → {total:tally}"
    ),
    "vote.side": "+{count} {side:word}: {names:commas}",
    "vote.printed": "la publicación imprime {claimed:tally}; el registro, corregido, da {register:tally}",
    "vote.announced": "anunciado como {announced:tally} ({by}); el registro da {register:tally}: {reason} {url}",
    "vote.step-stops": "esta votación, sobre si se entraba al fondo, le puso fin: es lo que se da por rechazado",
    "vote.corrected": "publicado {published:tally}, corregido {corrected:tally} según {by}: {reason} {url}",
    "vote.counted-otherwise": "otro informe, de {by}, da {other:tally}; cuál es el definitivo no se sabe",
    "vote.changed-by-voice": "voto del tablero cambiado o retirado de viva voz: {names:commas}",
    "vote.unresolved-names": "consta de viva voz un nombre que no es de nadie en esta lista: {names:commas}",
    "vote.undated": "el informe no da fecha; la votación con este resultado fue el {day:date}",
    "vote.looked-back": (
        "el informe no precisa la fecha de la votación; en los {days} días anteriores a su publicación solo "
        "coincide una, la del {day:date}"
    ),
    "vote.by-bill": "hallada por el número del proyecto; se votó el {day:date}",
    "vote.date-agrees": "fecha que consta: {day:date}",
    "vote.other-day-unsaid": (
        "Ninguna del día que dice el texto tiene estos votos; una de los días de al lado sí, y su registro no dice qué "
        "se votó:"
    ),
    "vote.day-of-sitting": (
        "el texto fecha la votación un día después; el registro da el {day:date}, día en que empezó la sesión, "
        "y no la hora"
    ),
    "vote.told-a-day-late": (
        "el texto lo cuenta desde el día siguiente («hoy» en un texto fechado un día después): la "
        "votación fue el {day:date}"
    ),
    "vote.sitting-date": "la sesión fue del {sitting:date}, el reloj marcaba {start:date}: ambas fechas son correctas",
    "vote.weekday": "el {day:date} fue {day:weekday}, no {said:weekday}",
    "vote.unanimous-with-abstentions": (
        "nadie votó en contra, pero hubo {abstain} {abstain:abstención|abstenciones}: el registro no puede "
        "decir si eso es unanimidad"
    ),
    "vote.outcome-agrees": "resultado según el registro: {recorded:word} (regla: {rule:word majority})",
    "vote.threshold-differs": "el informe dice que hacían falta {claimed} votos; consta que eran {recorded}",
    "vote.threshold-short": "{yes} a favor, hacían falta {threshold}: faltaron {short}",
    "vote.threshold-met": "{yes} a favor, hacían falta {threshold}: se alcanzaron",
    "vote.no-body": "Ninguna votación de los días en cuestión tiene el resultado {claimed:tally}.",
    "vote.body-whose": "El texto dice «{body}» y no de qué país; por eso no se le objeta nada.",
    "vote.more-than-seats": (
        "{claimed:tally} son más votos que escaños tiene esa cámara; puede tratarse de otra cámara del país."
    ),
    "vote.no-date": "El informe no da la fecha de la votación ni la suya, y ninguna que conste tiene este resultado.",
    "vote.no-date-one-side": (
        "El informe no da la fecha de la votación ni la suya; un solo lado no dice qué votación es."
    ),
    "vote.outside-coverage": "El registro no cubre {period:date}; tiene votaciones de {covered:periods}.",
    "vote.nothing-covered": (
        "El registro tiene votaciones de este órgano y no dice de qué días las tiene todas: que ninguna encaje "
        "({period:date}) no prueba nada."
    ),
    "vote.hole": "Al registro le faltan votaciones ({period:date}): {reason}",
    "vote.not-on-record": (
        "El registro cubre {period:date} ({count} {count:votación|votaciones}) y no tiene ninguna a la que el informe "
        "pueda referirse con el resultado {claimed:tally} ni uno cercano."
    ),
    "vote.swapped": (
        "Los lados están cambiados: consta {tally:tally}, el informe dice {claimed:tally}. {start:date}: "
        "{subject:short}"
    ),
    "vote.tally-differs": (
        "El informe da {claimed:tally}; consta {tally:tally} ({sides:each vote.off}) el {start:date}: {subject:short}"
    ),
    "vote.off": "{more:+} {side:word}",
    "vote.found-earlier": (
        "El informe no da el día de la votación; {claimed:tally} no es de los últimos días, sino de otra anterior:"
    ),
    "vote.other-day": "Ese día no hay tal resultado; {claimed:tally} consta en otro:",
    "vote.notes-missing": (
        "El {start:date} el tablero marcó {board:tally}; el informe da {claimed:tally} ({sides:each "
        "vote.off}). Se sabe que faltan notas de votos de viva voz en {period:date}: el registro no puede "
        "decir si esos votos explican la diferencia. {subject:short}"
    ),
    "vote.notes-unsettled": (
        "El {start:date} constan {tally:tally}; el informe da {claimed:tally} ({sides:each vote.off}). Una "
        "nota nombra votos de viva voz que no se pudieron contar: {names:commas}. {subject:short}"
    ),
    "vote.chair-on-board": (
        "El registro cuenta a quien presidía, {chair}, {side:word} y da {tally:tally}; sin ese voto son "
        "{claimed:tally}, como dice el informe. El registro no puede decir cuál se anunció. {start:date}: "
        "{subject:short}"
    ),
    "vote.no-figures-no-voting": (
        "El texto no da ninguna cifra de esta votación, y no se puede decir a qué votación registrada se refiere."
    ),
    "vote.no-such-tally": (
        "El texto niega un resultado de {claimed:tally}; ninguna votación de los días en cuestión lo tiene."
    ),
    "vote.look-alike": (
        "consta una votación con estas cifras, pero de otro órgano, {start:date}: {tally:tally}: {subject:short}"
    ),
    "vote.body-unnamed": ("Ni esta oración ni el resto del texto dice qué órgano votó; por eso no se le objeta nada."),
    "vote.not-comparable": (
        "La cifra es la de la votación del {start:date} ({tally:tally}), pero no se puede decir si trató de "
        "lo mismo. El texto: «{told:short}». El registro: {subject:short}"
    ),
    "vote.other-matter": (
        "Esta cifra ({tally:tally}) es la de otro asunto, votado el {start:date}: {subject:short}. El texto "
        "habla de «{told:short}»."
    ),
    "vote.subject-lacks": ("no está en ese asunto, y con nada se comparó: {words:list}"),
    "vote.matter-by-bill": (
        "de qué trata este proyecto lo dice otra votación sobre él, del {start:date}: {subject:short}"
    ),
    "vote.matter-in-part": (
        "el asunto oficial no dice todo lo que el texto dice de la materia (allí no está: {words:list}); "
        "a ninguna otra votación de esas semanas con estos votos lleva"
    ),
    "vote.matter-not-told": ("el texto no dice aquí qué se votó; eso no se comparó"),
    "vote.matter-unsaid": (
        "el registro no dice qué se votó; eso no se comparó; ninguna otra votación de esas semanas tiene este resultado"
    ),
    "vote.neither-day-nor-matter": (
        "La votación del {start:date} tiene estas cifras, pero el texto no dice el día ni de qué trató: {subject:short}"
    ),
    "vote.outcome-unknown": "el resultado no se comparó: el registro no dice cuántos votos exigía esta votación",
    "vote.outcome-turned": (
        "El resultado está al revés: el texto dice {claimed:word}, pero con {tally:tally} quedó "
        "{recorded:word} (regla: {rule:word majority})."
    ),
    "vote.threshold-agrees": "votos necesarios, también según el registro: {recorded}",
    "vote.by-matter": "el texto no da el día; la votación sobre este asunto fue el {day:date}",
    "vote.day-not-told": (
        "El texto no dice qué día fue esta votación, y ninguna de los días anteriores a su publicación tiene "
        "el resultado {claimed:tally}."
    ),
    "vote.tally-far": (
        "El texto da {claimed:tally}; la votación sobre este asunto, el {start:date}, fue {tally:tally}: "
        "{subject:short}"
    ),
    "vote.perhaps-denied": (
        "El texto dice también al lado que algo no es cierto, o lo pregunta o lo cuenta como rumor; no se puede decir "
        "si es esta votación, y no se confirma nada."
    ),
    "vote.perhaps-not-held": (
        "La oración habla también de lo que se espera o puede ser; no se puede decir si esta votación se realizó."
    ),
    "vote.outcome-unread": (
        "Las cifras son las que constan, pero no se pudo leer qué dice el texto del resultado, y no se confirma nada."
    ),
    "vote.other-count": (
        "La oración cuenta además votos que esta votación no tiene de ningún lado, y no se confirma nada."
    ),
    "vote.perhaps-abroad": (
        "La oración nombra a otro país y nada nombra el órgano cuya votación fue; por eso nada se confirma."
    ),
    "vote.perhaps-a-groups": (
        "La oración nombra a {group}, que tiene tantos miembros como cuenta: pueden ser sus votos y no los de la "
        "cámara; por eso nada se les opone."
    ),
    "vote.figures-unread": (
        "La oración tiene cifras de la votación del {start:date}, {tally:tally}, que no se leyeron como su recuento; "
        "por eso nada se le opone: {subject:short}"
    ),
    "vote.side-open": (
        "El texto da una sola cifra sin decir de qué lado; como votos en contra es la del {start:date}: {tally:tally}"
    ),
    "vote.sides-open": (
        "El texto da dos cifras sin decir cuál es a favor y cuál en contra; al revés son las del "
        "{start:date}: {tally:tally}"
    ),
}
