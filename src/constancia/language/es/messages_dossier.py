"""Qué falla en un expediente y qué dicen las órdenes de expedientes, en español."""

from __future__ import annotations

MESSAGES = {
    "dossier.no-toml": "esto no es TOML: {reason}; corrija primero esta línea, lo demás no se ha leído",
    "dossier.no-such-table": "no hay tabla {key!r}; un expediente tiene {known:list}. Cámbiele el nombre o quítela",
    "dossier.no-source-key": "las fuentes se escriben [sources.un-nombre]; póngale nombre a esta",
    "dossier.single-table": "{key!r} se escribe con corchetes dobles: [[{key}]]",
    "dossier.untouched": "aquí sigue el ejemplo de la plantilla: ponga su propia tabla {table}, o quítela",
    "dossier.id-twice": "el id {id!r} está dos veces entre las tablas {table}; déle otro a una de ellas",
    "dossier.missing": "falta {key!r}; se espera {expected}. Añádalo",
    "dossier.no-such-key": "aquí no hay campo {key!r}; se espera uno de {known:list}. Cámbiele el nombre o quítelo",
    "dossier.wrong-value": "{key!r} es {found}; se espera {expected}. Corríjalo",
    "dossier.no-such-id": "{key!r} nombra {found!r}, y ninguna tabla {table} tiene ese id; hay: {known:list}. "
    "Corrija el nombre o añada la tabla",
    "dossier.cites-nothing": "'cite' da una fuente para {field!r}, que esta tabla no tiene; añádalo o quítela",
    "dossier.no-figure": "un recuento necesita 'count', 'low' o 'high'; añada la cifra o quite la tabla",
    "dossier.no-share": "una encuesta necesita 'approve' o 'disapprove'; añada el porcentaje o quite la tabla",
    "dossier.roll-differs": "{side!r} es {printed}, y en la lista nominal hay {roll}; corrija lo uno o lo otro, "
    "o deje fuera la lista",
    "dossier.ends-before": "termina ({until:date}) antes de empezar ({start:date}); corrija una de las dos fechas",
    "dossier.expected.text": "un texto",
    "dossier.expected.texts": 'una lista de textos, ["…", "…"]',
    "dossier.expected.whole": "un número entero, sin comillas",
    "dossier.expected.share": "un número de 0 a 100, sin comillas",
    "dossier.expected.date": 'una fecha entre comillas, tanto de ella como se sepa: "2023", "2023-06", "2023-06-01", '
    '"2023-06/2023-08-29"',
    "dossier.expected.open-date": 'una fecha, o ".." si dura',
    "dossier.expected.day": 'un día, o día y hora: "2023-06-01", "2023-06-01T22:10"',
    "dossier.expected.address": "una dirección que empiece por https:// o http://",
    "dossier.expected.country": 'un país en dos mayúsculas (ISO 3166-1): "PE"',
    "dossier.expected.id": 'un id de minúsculas, cifras, guiones y puntos: "defensoria-2023-01-12"',
    "dossier.expected.number": 'un número como texto, solo cifras: "4766"',
    "dossier.expected.numbers": 'una lista de números como texto: ["4766"]',
    "dossier.expected.tally": "votos a favor, en contra y, si se dan, abstenciones: [264, 272]",
    "dossier.expected.citations": 'campos y las fuentes que los dan: {{ personnel = "gaceta-2023-06-01" }}',
    "dossier.expected.tables": "una lista de tablas",
    "dossier.expected.one-of": "uno de {choices:list}",
    "dossier.expected.reference": "el id de una tabla de este archivo, o de otro registro",
    "dossier.written": "{file}: escrito. Sustituya los ejemplos y ejecute `constancia dossier check {file}`",
    "dossier.exists": "{file} ya existe y queda como está; elija otro nombre",
    "dossier.fault": "{file}:{line}: {fault}",
    "dossier.faults": "{file}: {count} {count:fallo|fallos}",
    "dossier.valid": "{file}: válido, {count} {count:asiento|asientos}: {kinds:each dossier.kind}",
    "dossier.kind": "{kind:word}: {count}",
    "dossier.not-written": "{file} no se puede escribir: {reason}; elija otro lugar",
}
