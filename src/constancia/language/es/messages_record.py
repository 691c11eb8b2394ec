"""What is said about a record itself, in Spanish."""

from __future__ import annotations

MESSAGES = {
    "record.verified": (
        "{record} se verifica.\n  entradas: {entries} (suprimidas: {redacted}), la última registrada {last}\n"
        "  resumen del contenido: {content}\n  cabeza de la cadena: {head}"
    ),
    "record.extends": "Continúa la cabeza {head}, que tenía tras la entrada {position}.",
    "record.redact-sure": "¿Quitar para siempre el contenido de {id} de {record}?",
    "record.redacted": (
        "El contenido de {id} fue quitado de {record}; su resumen y el motivo quedan en la bitácora. Las "
        "copias de respaldo y otras aún lo tienen."
    ),
    "record.redacted-before": "{id} ya estaba suprimida; no se cambió nada en {record}.",
    "record.redact-related": (
        "Quedan entradas que se apoyan en ella y pueden repetir lo que decía: {ids:commas}. Suprímalas "
        "también si es así."
    ),
    "record.rebuilt": "Lo que se lee de {record} fue reconstruido a partir de las {count} entradas de su bitácora.",
    "record.corrected": (
        "Corrección registrada junto a {id} {pointer}: publicado {was}, corregido {value}. Desde ahora se "
        "muestran ambos."
    ),
    "record.correction-unchanged": (
        "Esa corrección de {id} {pointer} ya está registrada: publicado {was}, corregido {value}."
    ),
    "record.exported": (
        "{file}: {entries} entradas de {record}, {size:.1f} MB\n  resumen del contenido: {content}\n  cabeza "
        "de la cadena: {head}"
    ),
    "record.imported": (
        "{record} está como lo tiene {file} ({size:.1f} MB): {entries} entradas, {added} de ellas nuevas "
        "aquí\n  resumen del contenido: {content}\n  cabeza de la cadena: {head}"
    ),
    "record.import-file": (
        "`constancia import record` necesita el archivo FILE que escribió `constancia export record FILE`."
    ),
    "record.version-redacted": "suprimida: su contenido fue quitado",
}
