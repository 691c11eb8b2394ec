"""What `constancia import` says, in Spanish."""

from __future__ import annotations

MESSAGES = {
    "import.running": "Importando {register}",
    "import.where": "¿Qué archivo? constancia import {register} RUTA|URL: una carpeta, un archivo o una dirección.",
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
    "import.notice.total-differs": "un total no es la suma de la lista (queda como se publicó)",
    "import.notice.url-differs": "una sesión da otra dirección que la lista de sesiones (que es la citada)",
    "import.notice.vote-already-on-board": "un voto de viva voz ya está en el tablero (no se cuenta dos veces)",
    "import.notice.vote-contradicts-board": "un voto de viva voz contradice a otro anterior (no contado)",
    "import.notice.vote-no-direction": "un voto de viva voz no tiene sentido indicado (no contado)",
    "import.notice.field-ignored": "un campo que no se guarda",
}
