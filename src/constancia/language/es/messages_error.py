"""Errores en español; los parámetros son los que lleva el error."""

from __future__ import annotations

MESSAGES = {
    "error.no-such-option": "aquí no existe la opción {name}; existen {known:commas}",
    "error.no-such-option-close": "aquí no existe la opción {name}; ¿quiso decir {close}?",
    "error.no-such-command": "no existe la orden {name!r}; existen {known:commas}",
    "error.no-such-command-close": "no existe la orden {name!r}; ¿quiso decir {close!r}?",
    "error.missing-parameter": "falta {name}: `{command}` lo necesita",
    "error.too-small": "{option}: se esperaba un número entero desde {least}, no {found!r}",
    "error.no-number": "{option}: se esperaba un número entero, no {found!r}",
    "error.command-line": "{message}",
    "error.usage": "{option}: se esperaba {expected:commas}, no {found!r}",
    "error.source-not-found": "{name}: no está ahí o no se puede abrir; revise la ruta y los permisos",
    "error.address-scheme": (
        "{name}: solo se leen direcciones de la web (https://, http://); guárdelo y dé el archivo"
    ),
    "error.address-refused": (
        "{name}: el servidor respondió {status} {reason}; revise la dirección, o guarde la página y dé el archivo"
    ),
    "error.address-silent": "{name} no respondió ({reason}); revise la dirección, o guarde la página y dé el archivo",
    "error.address-private": (
        "{name}: {host} no está en la red pública, y a otra no se pregunta; guarde la página y dé el archivo"
    ),
    "error.source-too-large": "{name}: pasa del límite de {limit} bytes; súbalo con --max-size",
    "error.source-empty": "{name}: no tiene texto; se esperaba un informe",
    "error.source-undecodable": "{name}: no se puede leer ({found}); conviértalo a texto UTF-8, HTML o PDF",
    "error.language-not-supported": (
        "{name}: está en {language!r}, y se leen el español y el inglés; si no es así, indíquelo con --language"
    ),
    "error.not-found": "no consta {id!r}; lo más cercano: {close:commas}",
    "error.system": "el sistema se negó: {found}. Libere espacio o cambie los permisos, y ejecute la orden otra vez.",
    "error.no-output": "stdout está cerrado y no se podría mostrar nada; déjelo abierto, o envíelo a un archivo.",
    "error.unforeseen": (
        "un fallo que nadie previó detuvo la orden: {found} ({where}, versión {version}). No es culpa suya; comunique "
        "esta línea y lo que ejecutó."
    ),
    "error.part-unforeseen": (
        "un fallo que nadie previó afectó a {doing} en {path}: {found} ({where}, versión {version}). Lo que toca queda "
        "fuera o abierto, lo demás está entero; comunique esta línea."
    ),
    "error.see-help": "Véase `{command} --help`.",
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
        "El registro {record}: el sistema se negó a escribir, por un disco lleno, un límite de tamaño o un dispositivo "
        "que falla; resuélvalo y ejecute la orden otra vez ({found}). Nada de lo registrado se ha perdido."
    ),
    "error.record-unread": (
        "El registro {record}: el sistema se negó a leerlo ({found}). Revise el dispositivo y ejecute la orden otra "
        "vez; `constancia verify` dice si lo registrado está entero."
    ),
    "error.record-broken": (
        "El registro {record}: el archivo está cortado o roto ({found}), y desde aquí no se puede decir a qué entradas "
        "afecta; `constancia verify` las busca. Restaure una copia con `constancia import record FILE`."
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
        "El registro {record}: la base de datos dice: {found}. `constancia verify` dice si lo registrado está entero."
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
    "error.record-unsealed": (
        "El registro {record}: lo que se lee de su bitácora no es lo que se escribió; no se responde nada con ello. "
        "`constancia verify` dice qué difiere; si la bitácora está bien, `constancia rebuild` reconstruye lo demás a "
        "partir de ella."
    ),
    "error.record-folder": (
        "No se puede crear ahí el registro {record}: no se puede crear su carpeta o escribir en ella ({found}). "
        "Cambie los permisos de la carpeta, o indique otro lugar con --record."
    ),
    "error.record-own-none": (
        "Todavía no tiene un registro propio: no se importó ni se corrigió nada. Lo que viene con Constancia se "
        "consulta sin él; `constancia import REGISTER` comienza el suyo, en {record}."
    ),
    "error.private-none": (
        "Todavía no se guardó nada. `constancia check FILE --keep` guarda un informe y lo hallado, en {record}."
    ),
    "error.interval-reversed": (
        "{option} {found} es anterior a {after}, y no queda ningún día entre ambos; cámbielos de lugar."
    ),
    "error.record-unpack": (
        "El registro {record}: no se puede desempaquetar el contenido de una entrada ({found}). `constancia "
        "verify` dice cuál."
    ),
    "error.verify-file": (
        "El registro {record} no se verifica: SQLite encuentra roto el archivo ({found}), y no se puede decir a qué "
        "entrada afecta. Todas las entradas de la bitácora se leen todavía y están enteras, hasta la cabeza {head}: "
        "guárdelas con `constancia export record FILE` e impórtelas en un lugar nuevo."
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
    "error.verify-put-back": (
        "El registro {record} no se verifica: el contenido de la entrada {position} ({id}) fue suprimido, y está ahí "
        "otra vez. Restaure una copia con `constancia import record FILE`."
    ),
    "error.verify-orphan": (
        "El registro {record} no se verifica: tiene un contenido de la entrada {position}, y la bitácora no tiene tal "
        "entrada. Restaure una copia con `constancia import record FILE`."
    ),
    "error.verify-content": (
        "El registro {record} no se verifica: el contenido de la entrada {position} ({id}) no es nada que esta versión "
        "de Constancia haya escrito o sepa leer ({found}). Si lo escribió una posterior, actualice; si no, restaure "
        "una copia con `constancia import record FILE`."
    ),
    "error.verify-read": (
        "El registro {record} no se verifica: la base de datos no da la entrada {position} ({found}), y lo que sigue "
        "no se ha mirado. Restaure una copia con `constancia import record FILE`."
    ),
    "error.verify-form": (
        "El registro {record} no se verifica: sus tablas no son las de un registro: {found:each error.form-item}. No "
        "se puede decir a qué entrada afecta. Importe una copia en un lugar nuevo: `constancia import record FILE "
        "--record PATH`."
    ),
    "error.form-item": "{name} ({how:word form})",
    "error.verify-label": (
        "El registro {record} no se verifica: los nombres que enumera no son los de sus entradas ({found}). La "
        "bitácora está bien: `constancia rebuild` reconstruye lo demás a partir de ella."
    ),
    "error.record-header": (
        "El registro {record}: el archivo está cortado o roto, pues sus primeros bytes no son los de un registro "
        "({found}); no se puede decir a qué entradas afecta. Restaure una copia con `constancia import record FILE`."
    ),
    "error.record-meta": (
        "El registro {record}: la tabla que dice su versión está dañada (`{found}`); no se puede decir a qué entradas "
        "afecta. Restaure una copia con `constancia import record FILE`."
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
    "error.entry-id-long": (
        "Una entrada tiene un id de más de {limit} bytes, {id}; nada de su lote quedó registrado. Dele uno más corto."
    ),
    "error.record-moved": (
        "Entretanto se escribió en el registro {record}, en la entrada {position}; ejecute la orden otra vez."
    ),
    "error.archive-no-answer": "{path} no respondió: {reason}. Revise la dirección, o descárguela y dé el archivo.",
    "error.archive-refused": (
        "{path}: el servidor respondió {status} {reason}. Revise la dirección, o descargue el archivo y delo."
    ),
    "error.archive-page": (
        "{path} es una página web, no un archivo de un registro: una lista de archivos, o una página que pide "
        "identificarse. Dé la dirección del archivo mismo, o descárguelo y delo."
    ),
    "error.archive-broke-off": ("{path} se cortó tras {done} bytes: {reason}. Repita la orden: sigue desde ahí."),
    "error.archive-unwritable": (
        "{path}: no puede guardarse ahí una descarga: {reason}. Haga sitio, o nombre otra carpeta con CONSTANCIA_CACHE."
    ),
    "error.archive-too-large": "{path} tiene más de {limit} bytes, más de lo que se lee de un registro.",
    "error.archive-unreadable": (
        "{path} no puede leerse: {reason}; revise la ruta. Dé una carpeta, un archivo o una dirección."
    ),
    "error.archive-not-all": (
        "{path}: no se puede leer todo lo que hay: {found:commas}. No se importó nada; cambie los permisos, o cópielo "
        "adonde pueda leerlo."
    ),
    "error.archive-special": (
        "{path} no es un archivo corriente (es una carpeta, una tubería, un dispositivo o un enlace que lleva a otra "
        "parte), y no se abre. Indique un archivo, o ponga ahí el archivo mismo."
    ),
    "error.archive-twice": "{path} tiene {found} dos veces; no se puede saber cuál vale.",
    "error.archive-none-fits": ("{path}: se esperaba un archivo {marker}, y no hay. ¿Es este registro?"),
    "error.archive-several-fit": "{path} tiene varios registros: {found:commas}. Dé la carpeta de uno.",
    "error.archive-empty": "{path} no tiene archivos.",
    "error.archive-no-archive": "{path} no es carpeta, zip ni tar que pueda leerse: {reason}. Dé uno, o su dirección.",
    "error.table-encoding": "{path} no es UTF-8 en el byte {byte}; guárdelo como UTF-8 (una planilla, como CSV).",
    "error.votes-encoding": (
        "{path} no está en {encoding} en el byte {byte}. Guárdelo en UTF-8, o diga en un mapa qué codificación tiene "
        "(`--map-draft` escribe uno)."
    ),
    "error.table-header": "{path}: la cabecera es {found!r}, se esperaba {expected}.",
    "error.table-width": "{path}, {where:place}: {found} columnas, se esperaban {expected}.",
    "error.table-field": (
        "{path}, {where:place}: el campo {found!r} no se conoce o se repite; se esperaba {expected:commas}."
    ),
    "error.table-no-field": "{path}: falta el campo {missing:commas}.",
    "error.table-number": "{path}, {where:place}: {what} es {found!r}, se esperaba un número entero.",
    "error.register-folder": "{path}: la carpeta de una sesión se llama como 2023-05-18T11-11-votacion o …-asistencia.",
    "error.register-no-file": "{path}: falta {missing:commas}; se esperaba {expected:commas}.",
    "error.register-strange-file": "{path}: {found:commas}, que ningún lector conoce; se esperaba {expected:commas}.",
    "error.register-start": "{path}: día y hora son {found!r}, se esperaban como 2023-05-19 y 00:10.",
    "error.register-name-twice": "{path}: un nombre falta, o figura dos veces en una lista.",
    "error.register-total": (
        "{path}, {where:place}: el total {found!r} no se conoce o se repite; se esperaba {expected:commas}."
    ),
    "error.register-group-twice": "{path}: un grupo figura dos veces.",
    "error.register-no-sitting": "{path}: sin fila para {missing:commas}, de donde hay votaciones o asistencias.",
    "error.register-path": "{path}: se esperaba año/mes/día/carpeta/archivo, o uno de {expected:commas}.",
    "error.register-note-empty": "{path}, {where:place}: una nota sin texto.",
    "error.unknown-code": (
        "{path}, {where:place}: el código {found!r} no se conoce; se esperaba uno de {expected:commas}. No se "
        "adivina nada: mire la publicación oficial, y avise."
    ),
    "error.unknown-register": "No hay registro {value!r}; hay {known:commas}.",
    "error.votes-empty-file": "{path} está vacío; se esperaba una tabla o JSON de Popolo.",
    "error.votes-csv": "{path}: no es CSV que pueda leerse: {reason}.",
    "error.votes-nul": (
        "{path} tiene caracteres que ningún texto tiene (NUL). Guárdelo como CSV en UTF-8, o diga en un mapa que es "
        "utf-16-le o utf-16-be (`--map-draft` escribe uno)."
    ),
    "error.votes-form": "{path}: no es Popolo: hay un objeto o una lista donde se esperaba un texto ({reason}).",
    "error.votes-text": "{path}, {where:place}: {found} no es un texto que se pueda escribir; corríjalo en su fuente.",
    "error.register-no-field": "{path}: no tiene {missing:list}; ¿es un archivo de este registro?",
    "error.votes-json": "{path}: no es JSON: {reason}.",
    "error.votes-columns": (
        "{path}, encabezado: falta {missing:commas}; desconocido o repetido: {found:commas}. Se esperaba "
        "{expected:commas}. Un mapa dice qué columna es cuál (`--map-draft` escribe uno)."
    ),
    "error.table-many": (
        "{path}, {where:place}: más miembros o grupos de los que hay en un parlamento ({found!r}); ¿es este registro?"
    ),
    "error.votes-option": (
        "{path}, {where:place}: el código {found!r} no se conoce; se esperaba uno de {expected:commas}. Corríjalo, o "
        "diga en un mapa qué significa (`--map-draft` escribe uno)."
    ),
    "error.votes-faults": (
        "{path}: {count} cosas no pueden leerse; corríjalas, o deje fuera sus votaciones con --skip-bad:\n"
        "{faults:errors}"
    ),
    "error.votes-same": "{path}, {where:place}: {found!r} es la clave de otra votación también; dé a cada una la suya.",
    "error.map-toml": "{path} no es TOML: {reason}.",
    "error.map-faults": "{path}: lo que el mapa no dice, o no así: {faults:each error.map-fault}.",
    "error.map-fault": "línea {line}, {name}: {found!r}, se esperaba {expected:commas}",
    "error.map-no-column": "{path}: el mapa nombra {missing:commas}, y no hay tal columna; hay {found:commas}.",
    "error.map-not-here": "{register} tiene su propia forma: --map y --skip-bad son de `constancia import votes`.",
    "error.votes-empty": "{path}, {where:place}: {field!r} está vacío; toda votación lo necesita.",
    "error.votes-differs": (
        "{path}, {where:place}: {field!r} es {found!r}, y {before!r} en otras filas de lo mismo; dé uno de los dos."
    ),
    "error.votes-key": (
        "{path}, {where:place}: las filas de la votación {key!r} no son de una sola:\n  {example:errors}\n  Aquello "
        "de lo que se lee `voting` no distingue una de otra. Donde los números vuelven a empezar en cada sesión, dé "
        'varias columnas en un mapa: voting = ["Sesión", "Nro"].'
    ),
    "error.votes-one-ballot": (
        "{path}, {where:place}: cada una de las {count} votaciones tendría un solo voto, aunque muchas son del mismo "
        "día y asunto. Aquello de lo que se lee `voting` parece numerar los votos; dé la que numera las votaciones."
    ),
    "error.votes-alike": "{first:errors}\n  … y {count} más como este.",
    "error.votes-no-text": (
        "{path} es {what:word}, no una tabla en texto. Guárdelo como CSV en UTF-8 (en una hoja de cálculo: una sola "
        "hoja, *Guardar como* o *Exportar*, CSV) e importe ese archivo."
    ),
    "error.votes-twice": "{path}, {where:place}: {found!r} figura dos veces en esta votación.",
    "error.votes-no-member": "{path}, {where:place}: 'option' sin 'member'; nombre al miembro.",
    "error.extra-missing": (
        "{path}: para leerlo falta una biblioteca; se instala con `pip install 'constancia[{extra}]'`."
    ),
    "error.sheet-unreadable": "{path}: no puede leerse como tabla: {reason}",
    "error.unknown-chamber": "{path}: {found!r} no es de una cámara conocida; se esperaba una de {expected:commas}.",
    "error.votes-value": "{path}, {where:place}: {field} es {found!r}, se esperaba uno de {expected:commas}.",
    "error.date-form": (
        "{path}, {where:place}: {field} es {found!r}; se esperaba una fecha como {expected}, con hora o sin ella. "
        "Corríjala, o declare la forma que tiene en el archivo."
    ),
    "error.date-impossible": (
        "{path}, {where:place}: {field} es {found!r} (se esperaba {expected}), y no hay tal día u hora. No se adivina "
        "nada: mire la publicación oficial, y corríjala o avise a quien la publica."
    ),
    "error.votes-date": (
        "{path}, {where:place}: {field} es {found!r}, se esperaba una fecha: 2025, 2025-03, 2025-03-04 o "
        "2025-03-01/2025-03-31."
    ),
    "error.votes-no-figures": "{path}, {where:place}: ni totales, ni votos, ni resultado; dé alguno.",
    "error.votes-list": "{path}, {where:place}: se esperaba una lista de objetos.",
    "error.votes-none": "{path}: sin vote_events; se esperaba un objeto con alguno de {expected:commas}, o una lista.",
    "error.votes-lacks": "{path}, {where:place}: falta {missing:commas}.",
    "error.not-in-record": "La base no tiene nada de {id!r}. Impórtelo, o dé su ruta: constancia audit {id} RUTA.",
    "error.person-unknown": "La base no dice quién es {id!r}; revise la grafía.",
    "error.person-several": "{id!r} puede ser {close:list}. Dé más del nombre, o el id.",
    "error.packed-too-new": "La base empaquetada tiene la forma {found}; este Constancia lee {expected}. Actualícelo.",
    "error.packed-broken": "La base empaquetada no se desempaqueta ({reason}). Instale Constancia de nuevo.",
}
