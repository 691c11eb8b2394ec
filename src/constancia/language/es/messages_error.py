"""Errores en español; los parámetros son los que lleva el error."""

from __future__ import annotations

MESSAGES = {
    "error.no-such-option": "no existe la opción {option}",
    "error.missing-parameter": "falta {name}",
    "error.usage": "{message}",
    "error.see-help": "Véase `constancia --help` y `constancia ORDEN --help`.",
    "error.record-locked": (
        "El registro {record}: otro proceso escribe en él y no terminó a tiempo; inténtelo de nuevo ({found}). "
        "Nada de lo registrado se ha perdido."
    ),
    "error.record-read-only": (
        "No se puede escribir en el registro {record}: revise los permisos del archivo y de su carpeta, o indique "
        "otro con --record ({found}). Nada de lo registrado se ha perdido."
    ),
    "error.record-full": (
        "El registro {record}: el disco está lleno; libere espacio y ejecute la orden otra vez ({found}). Nada de "
        "lo registrado se ha perdido."
    ),
    "error.record-refused": (
        "El registro {record}: el sistema se negó a leer o escribir, por un disco lleno, un límite de tamaño o un "
        "dispositivo que falla; resuélvalo y ejecute la orden otra vez ({found}). Nada de lo registrado se ha "
        "perdido."
    ),
    "error.record-broken": (
        "El registro {record}: el archivo está cortado o roto ({found}). Ejecute `constancia verify` y restaure "
        "una copia con `constancia import record FILE`."
    ),
    "error.record-no-file": (
        "No se puede abrir el registro {record}: revise la ruta y los permisos de su carpeta ({found})."
    ),
    "error.record-user": (
        "El registro {record}: este usuario no puede escribir en él; conéctese como uno que pueda ({found})."
    ),
    "error.record-absent": (
        "El registro {record}: no hay ninguno en esa dirección; el primer `constancia import` lo crea ({found})."
    ),
    "error.record-connection": (
        "El registro {record}: falló la conexión con el servidor; compruebe que funciona y que la dirección es "
        "correcta, e inténtelo de nuevo ({found}). Nada de lo registrado se ha perdido."
    ),
    "error.record-database": (
        "El registro {record}: la base de datos dice: {found}. Nada de lo registrado se ha perdido."
    ),
    "error.record-not-found": (
        "No hay ningún registro en {record}. `constancia import REGISTER --record {record}` lo crea."
    ),
    "error.record-empty": (
        "{record} no contiene todavía ningún registro. `constancia import REGISTER --record {record}` lo llena."
    ),
    "error.record-foreign": (
        "{record} es una base de datos de otro programa (tiene las tablas {found}). Indique otro archivo con --record."
    ),
    "error.record-address": (
        "{record} no es lugar para un registro: se esperaba una ruta, sqlite:///PATH o postgresql://…"
    ),
    "error.record-driver": (
        "El registro {record} está en PostgreSQL y falta su controlador: pip install 'constancia[postgres]'."
    ),
    "error.record-too-new": (
        "El registro {record} fue escrito por una versión posterior de Constancia (forma {found}; esta lee hasta "
        "la {expected}). Actualice: pip install --upgrade constancia."
    ),
    "error.record-outdated": (
        "El registro {record} fue escrito por una versión anterior de Constancia. `constancia rebuild` lo pone al "
        "día; su bitácora queda como está."
    ),
    "error.record-unpack": (
        "El registro {record}: no se puede desempaquetar el contenido de una entrada ({found}). `constancia "
        "verify` dice cuál."
    ),
    "error.verify-file": (
        "El registro {record} no se verifica: SQLite encuentra roto el archivo ({found}). Restaure una copia con "
        "`constancia import record FILE`."
    ),
    "error.verify-order": (
        "El registro {record} no se verifica: la entrada {position} ({id}) está donde se esperaba la {expected}. "
        "Restaure una copia con `constancia import record FILE`."
    ),
    "error.verify-time": (
        "El registro {record} no se verifica: la entrada {position} ({id}) se registró antes que la anterior. "
        "Restaure una copia con `constancia import record FILE`."
    ),
    "error.verify-chain": (
        "El registro {record} no se verifica: la entrada {position} ({id}) no se sigue de las anteriores. Restaure"
        " una copia con `constancia import record FILE`."
    ),
    "error.verify-unpack": (
        "El registro {record} no se verifica: no se puede desempaquetar el contenido de la entrada {position} "
        "({id}) ({found}). Restaure una copia con `constancia import record FILE`."
    ),
    "error.verify-digest": (
        "El registro {record} no se verifica: el contenido de la entrada {position} ({id}) no es aquel del que se "
        "tomó su resumen. Restaure una copia con `constancia import record FILE`."
    ),
    "error.verify-gone": (
        "El registro {record} no se verifica: falta el contenido de la entrada {position} ({id}), y nada lo "
        "suprime. Restaure una copia con `constancia import record FILE`."
    ),
    "error.verify-head": (
        "El registro {record} no continúa la cabeza {head}: ninguna entrada suya la tiene. O la cabeza es de otro "
        "registro, o este fue cortado o escrito de nuevo desde entonces."
    ),
    "error.verify-model": (
        "El registro {record} no se verifica: lo que se lee de la entrada {position} no es lo que la bitácora "
        "tiene de ella. La bitácora está bien: `constancia rebuild` reconstruye lo demás a partir de ella."
    ),
    "error.backup-broken": (
        "{file} no es la copia entera de un registro: {found}, línea {line}. No se importó nada; use otra copia."
    ),
    "error.backup-other": (
        "El registro {record} tiene otras entradas que {file}, desde la entrada {position}. Importe la copia en un"
        " lugar propio: --record PATH."
    ),
    "error.backup-exists": "{file} ya existe. Indique otro archivo; una copia nunca se sobrescribe.",
    "error.entry-not-found": (
        "El registro {record} no tiene ninguna entrada {id}. `constancia log` muestra lo que tiene."
    ),
    "error.correction-pointer": (
        "{pointer} no es un puntero JSON al contenido de {entry}: escríbalo como /totals/register/0 (`constancia "
        "log {entry}` muestra el contenido)."
    ),
    "error.correction-redacted": "{entry} fue suprimida: no queda nada que corregir.",
    "error.not-a-moment": (
        "{option} {value} no es una posición de la bitácora, ni un día (2026-03-01), ni un momento (2026-03-01T08:00Z)."
    ),
    "error.not-a-day": "{option} {value} no es un día: escriba AAAA-MM-DD.",
    "error.backup-not-found": "{file} no está ahí: revise la ruta.",
    "error.record-moved": (
        "Entretanto se escribió en el registro {record}, en la entrada {position}; ejecute la orden otra vez."
    ),
}
