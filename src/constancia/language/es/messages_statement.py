"""Qué dice la comprobación de una declaración, en español."""

from __future__ import annotations

MESSAGES = {
    "statement.no-source": "El texto no da fuente de esto.",
    "statement.nobody": "No consta ningún informe, visita ni declaración de {speaker}.",
    "statement.words-of": "En el registro estas palabras ({said:list}) son de {by}, {what:word}, {date:date}",
    "statement.counts": "Constan recuentos de {by}; las cifras que haya aquí son afirmaciones propias.",
    "statement.later": "Consta, publicado después del texto: {by}, {what:word}, {date:date}",
    "statement.matched": "Consta ({said:list}): {by}, {what:word}, {date:date}",
    "statement.its-figures": "Consta: sus cifras son las de la fuente; véanse los resultados de las cifras.",
    "statement.negated": (
        "La declaración niega lo que consta, o lo dice de otro modo; el registro no puede decir si se "
        "dijo así: {by}, {what:word}, {date:date}: {says}"
    ),
    "statement.hedge-dropped": (
        "La fuente lo da como posible; el texto lo omite: {by}, {what:word}, {date:date}: {says}"
    ),
    "statement.other-figures": "Las palabras constan, sus cifras no: {by}, {what:word}, {date:date}: {says}",
    "statement.not-asserted": "La declaración es sobre algo por venir; consta: {by}, {what:word}, {date:date}",
    "statement.figures": (
        "Consta {by}; sus cifras se comprueban como afirmaciones propias, y estas palabras no están "
        "entre lo registrado:"
    ),
    "statement.not-this": "Consta {by}, y no si dijo esto:",
    "statement.report": "{by}, {what:word}, {date:date}: {says}",
    "statement.inside": (
        "{count} {count:afirmación|afirmaciones} dentro {count:tiene su propio resultado|tienen su propio resultado}"
    ),
}
