"""What `constancia import` says, in Spanish."""

from __future__ import annotations

MESSAGES = {
    "import.running": "Importando {register}",
    "import.where": "¿Qué archivo? constancia import {register} RUTA|URL: una carpeta, un archivo o una dirección.",
    "import.where-or-fetch": (
        "¿Qué archivo? constancia import {register} RUTA|URL, o constancia import {register} --fetch, que descarga "
        "{address}."
    ),
    "import.no-address": (
        "No se conoce una dirección que tenga todo {register} en un archivo; su página en la documentación dice dónde "
        "lo da quien lo publica. Luego: constancia import {register} RUTA|URL."
    ),
    "import.fetch-or-place": "O {place} o --fetch: lo uno se lee, lo otro descarga de la dirección conocida.",
    "import.download": "Descargando {address}",
    "import.into": "{register} → {record}",
    "import.read": "leído: {kinds}; {votes} {votes:voto|votos} en listas nominales",
    "import.result": "{added} {added:asiento añadido|asientos añadidos}, {changed} cambiados, {unchanged} sin cambios",
    "import.more": "  … y {count} más; --details {count:lo|los} muestra",
    "import.nothing-skipped": "Nada se omitió, se reparó ni quedó sin resolver.",
    "import.notices": "{count} {count:cosa omitida, reparada o sin resolver|cosas omitidas, reparadas o sin resolver}:",
    "import.details": "--details muestra cada una, con archivo y fila.",
    "import.notice.group-total-differs": "el total de un grupo no es la suma de su lista (queda como se publicó)",
    "import.notice.name-unresolved": "un nombre en una nota no es de nadie en esa lista, o de varios (sin atribuir)",
    "import.notice.note-repaired": "la fila de una nota está rota (leída entera)",
    "import.notice.note-unread": "una parte de una nota no nombra ningún voto que pueda leerse",
    "import.notice.sum-line-differs": "la línea de sumas difiere de los totales (queda como se publicó)",
    "import.notice.listed-twice": "una votación listada dos veces (vale la primera línea)",
    "import.notice.slid-line": "una línea con columnas corridas (fuera)",
    "import.notice.unknown-result": "un resultado que no dice aprobado ni rechazado (sin resultado)",
    "import.notice.no-roll": "una votación sin lista de votos (solo totales)",
    "import.notice.no-figures": "una votación sin lista ni totales (fuera)",
    "import.notice.bare-event": "una votación sin ningún voto conocido (se guarda: no confirma ni niega nada)",
    "import.notice.no-question": "una votación que no decide nada, o tiene candidatos por opciones (fuera)",
    "import.notice.left-out": "una votación que no puede leerse (fuera)",
    "import.notice.not-covered": "un órgano no queda cubierto, porque quedó fuera una votación sin día",
    "import.hole.left-out": "una votación de ese día no puede leerse en el archivo",
    "import.notice.voter-twice": "un miembro que está dos veces con un mismo voto (contado una vez)",
    "import.notice.both-lobbies": "un miembro en ambos lados (queda como voto por ninguno)",
    "import.notice.no-subject": "una votación sin asunto (en su lugar está su clave)",
    "import.notice.no-name": "un miembro que falta en la lista de miembros (queda el id)",
    "import.notice.file-unread": "una tabla que no se lee (fuera)",
    "import.notice.no-voting": "votos de una votación que no está en la lista (fuera)",
    "import.notice.total-differs": "un total no es la suma de la lista (queda como se publicó)",
    "import.notice.url-differs": "una sesión da otra dirección que la lista de sesiones (que es la citada)",
    "import.notice.vote-already-on-board": "un voto de viva voz ya está en el tablero (no se cuenta dos veces)",
    "import.notice.vote-contradicts-board": "un voto de viva voz contradice a otro anterior (no contado)",
    "import.notice.vote-no-direction": "un voto de viva voz no tiene sentido indicado (no contado)",
    "import.notice.field-ignored": "un campo que no se guarda",
    "import.reason.group-total-differs": "{group}: {name} es {given}, la lista da {counted}",
    "import.reason.listed-twice": "{name}",
    "import.reason.slid-line": "{name}",
    "import.reason.unknown-result": "{name}: {found!r}",
    "import.reason.no-roll": "{name}",
    "import.reason.no-figures": "{name}",
    "import.reason.bare-event": "{name}",
    "import.reason.no-question": "{name}",
    "import.reason.not-covered": "{body}",
    "import.reason.voter-twice": "{name}",
    "import.reason.both-lobbies": "{name}",
    "import.reason.no-subject": "{name}",
    "import.reason.no-name": "{name}",
    "import.reason.file-unread": "{name}",
    "import.reason.no-voting": "{name}",
    "import.reason.total-differs": "{name} es {given}, la lista da {counted}",
    "import.reason.sum-line-differs": "{name} es {given}, y {counted} entre los totales",
    "import.reason.name-unresolved": "{name!r} no es de nadie en la lista, o es de varios",
    "import.reason.note-repaired": "no es una fila de dos columnas, hora y nota; leída entera",
    "import.reason.note-unread": "no se entiende: {text}",
    "import.reason.url-differs": "da {given}; se cita {cited}",
    "import.reason.vote-already-on-board": "{name} ya tiene ese voto",
    "import.reason.vote-contradicts-board": "{name} ya tiene otro voto",
    "import.reason.vote-no-direction": "{name}: no se dice en qué sentido",
    "import.reason.field-ignored": "{field} no se guarda",
    "import.draft.head": (
        "Cómo se lee {file}: `constancia import votes {file} --map {map}`. Complete lo vacío; borre lo que no "
        "haga falta."
    ),
    "import.draft.ignore": "no se leen; va en [columns] lo que sea alguna de {columns:commas}",
    "import.draft.dates": "¿qué forma? {forms:commas}",
    "import.draft.column": '¿cuál de {columns:commas}? Varias: ["…", "…"]',
    "import.draft.body": "la cámara, por su nombre habitual",
    "import.draft.body_es": "otros nombres en español, separados por |",
    "import.draft.body_en": "otros nombres en inglés, separados por |",
    "import.draft.language": "de los asuntos",
    "import.draft.country": "su código ISO 3166",
    "import.draft.covers": (
        "el tiempo del que el archivo tiene todas las votaciones del órgano, como 2025-03-01/2025-06-30"
    ),
    "import.draft.many": "{count} palabras distintas, de las que aquí están {shown}: ¿es la columna correcta?",
    "import.draft.times": "{count} {count:vez|veces}",
    "import.draft.meaning": "¿{known:commas}?",
    "import.draft.done": (
        "{map} está escrito; {open} {open:hueco|huecos} por completar. Luego: constancia import "
        "votes {file} --map {map}"
    ),
    "import.draft.there": "{map} ya existe y no se sobrescribe: cámbiele el nombre, o délo con --map.",
    "import.draft.address": "El borrador se escribe junto a un archivo; descárguelo antes, y dé el archivo.",
}
