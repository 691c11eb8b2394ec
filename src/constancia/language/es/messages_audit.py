"""What `constancia audit` finds, in Spanish."""

from __future__ import annotations

MESSAGES = {
    "audit.title": "Auditoría de {body}, con sus propios datos",
    "audit.summary": (
        "{errors} {errors:error|errores}, {warnings} {warnings:aviso|avisos}, {notes} {notes:nota|notas}. "
        "Mire la publicación oficial antes de atribuir algo de esto al parlamento."
    ),
    "audit.more": " y {count} más",
    "audit.nothing": "nadie",
    "audit.severity.error": "ERROR",
    "audit.severity.warning": "AVISO",
    "audit.severity.note": "NOTA",
    "audit.total-differs": "{id}: el total de {column:word} es {given}, su lista da {counted}.",
    "audit.group-total-differs": (
        "{id}: los totales de {group} son {given:tally}, sus miembros en la lista dan {counted:tally}."
    ),
    "audit.dead-member-votes": (
        "{name}, que consta fallecido el {died:date}, figura participando en {votings} votaciones del {first:date} al "
        "{last:date} ({votes} votos), en {groups:list}. Falta justamente en esas listas: {missing:list}."
    ),
    "audit.voter-twice": (
        "{id}: más de una vez en una lista: {names:list}. Contado dos veces, o dos miembros de un mismo nombre."
    ),
    "audit.seats-missing": (
        "{entries} {entries:lista trae|listas traen} {listed} de {seats} miembros ({votings} son votaciones; "
        "{days:date}). Figura antes y después, y falta aquí: {missing:list}."
    ),
    "audit.seats-vacant": (
        "{entries} {entries:lista trae|listas traen} {listed} de {seats} miembros ({votings} son votaciones; "
        "{days:date}). Hasta entonces figuraba: {left:list}; desde entonces: {came:list}."
    ),
    "audit.missing-votings": (
        "La sesión del {period:date} se publicó con votaciones, y el registro no tiene ninguna ({reason})."
    ),
    "audit.missing-some-votings": (
        "Del {period:date} {there:consta|constan} {there} {there:votación|votaciones}, y no todas las que se "
        "publicaron ({reason})."
    ),
    "audit.missing-notes": "{period:date}: {reason}. Que aquí no haya nota no prueba nada.",
    "audit.printed-total-wrong": "{id}: según los editores, la publicación imprime totales errados: {stated}.",
    "audit.printed-total-unsure": "{id}: según los editores, hay totales impresos errados; no dicen qué imprime.",
    "audit.member-left-out": "Los editores nombran a un miembro que la publicación omite: {stated}.",
    "audit.chair-left-out": "{count} {count:lista|listas} de la publicación sin quien preside, según los editores.",
    "audit.subject-incomplete": "{count} asuntos están incompletos, según los editores.",
    "audit.chair-coded-as-voting": "{id}: quien preside, {chair}, figura votando con el botón: {option:word}.",
    "audit.chair-coded-as-away": "{id}: quien preside, {chair}, figura como {option:word} en la votación que dirige.",
    "audit.chair-not-in-roll": "{id}: quien preside, {chair}, no está en la lista con ese nombre.",
    "audit.chair-unknown": (
        "Quien preside {count} {count:votación|votaciones} se escribe {written!r}, que no es nombre de nadie."
    ),
    "audit.two-spellings": "Un nombre en dos grafías: {written!r} ({count} {count:votación|votaciones}) y {usual!r}.",
    "audit.surname-twice": (
        "Un apellido con dos grafías que no figuran juntas en ninguna lista: {written!r} ({count} "
        "{count:votación|votaciones}) y {usual!r}. Un miembro, o dos con ese apellido: la lista no lo dice."
    ),
    "audit.group-for-a-day": (
        "{members:list}: en {group} solo el {day:date} ({votings} {votings:votación|votaciones}), en {usual} antes y "
        "después."
    ),
    "audit.time-differs": "{id}: la hora impresa {printed} no es la de su clave, {key}.",
    "audit.time-shared": "{count} votaciones tienen la misma hora impresa, {printed}.",
    "audit.voting-twice": (
        "{count} votaciones del {day:date} tienen el mismo asunto y el mismo voto de cada miembro: quizá una sola, "
        "guardada dos veces. {subject:short}"
    ),
    "audit.subject-twice": "Votado {count} veces el {day:date}: {subject:short}",
    "audit.name-of-nobody": "Una nota nombra a {name!r}, que no es nombre de nadie ({count} {count:vez|veces}).",
    "audit.name-ambiguous": "Una nota nombra a {name!r}, que es nombre de varios miembros ({count} {count:vez|veces}).",
    "audit.not-in-roll": "{count} {count:nota nombra|notas nombran} a {name}, que no está en la lista.",
    "audit.voice-already-on-board": (
        "{id}: consta de viva voz el voto de {name} ({option:word}), que ya está en el tablero."
    ),
    "audit.voice-contradicts": "{id}: consta de viva voz el voto de {name} ({option:word}), que ya tiene otro.",
    "audit.voice-without-direction": "{id}: consta de viva voz el voto de {name}, sin decir en qué sentido.",
    "audit.note-twice": "En {count} votaciones la misma nota figura dos veces.",
    "audit.majority-turns": "{id}: los votos de viva voz convierten el {board:tally} del tablero en {with_oral:tally}.",
    "audit.threshold-turns": (
        "{id}: los votos de viva voz convierten el {board:tally} del tablero en {with_oral:tally}; "
        "se necesitan {threshold}."
    ),
    "audit.line-reached-by-voice": (
        "{count} votaciones alcanzan o pierden {share} de los escaños ({line} votos) solo de viva voz."
    ),
    "audit.outcome-winners-ask": (
        "{id} cuenta como {outcome:word}, pero quienes votaron {side:word}, y por tanto ganaron, "
        "pidieron su reconsideración ({again})."
    ),
    "audit.outcome-waived-and-voted": (
        "{id} cuenta como aprobado y exonera de segunda votación al proyecto {bill}, pero la hay ({again})."
    ),
    "audit.outcome-against-figures": "{id}: la fuente imprime {outcome:word}, sus cifras son {tally:tally}.",
    "audit.outcome-open": "De {count} votaciones no se deduce el desenlace: {why:word open}.",
    "audit.leave-votes-by-voice": "{count} votos de viva voz son de miembros que la lista da con licencia.",
    "audit.address-differs": "{count} sesiones dan otra dirección de su publicación que la lista de sesiones.",
}
