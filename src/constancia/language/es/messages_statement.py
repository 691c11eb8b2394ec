"""Qué dice la comprobación de una declaración, en español."""

from __future__ import annotations

MESSAGES = {
    "statement.no-source": "El texto no da fuente de esto.",
    "statement.nobody": (
        "No se encuentra en el registro ningún informe, visita ni declaración de «{speaker}» sobre lo que trata el "
        "texto."
    ),
    "statement.words-of": (
        "En el registro estas palabras ({said:list}) son de otra fuente: {by}, {what:word}, {date:date}"
    ),
    "statement.like-of": "Lo más parecido en el registro ({said:list}): {by}, {what:word}, {date:date}",
    "statement.several-sources": (
        "El texto lo da como de más de una fuente registrada: {names:listed statement.name}."
    ),
    "statement.name": "{name}",
    "statement.counts": (
        "Constan recuentos de la fuente citada, {by}; las cifras que haya aquí son afirmaciones propias."
    ),
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
        "Consta la fuente citada, {by}; sus cifras se comprueban como afirmaciones propias, y estas palabras no están "
        "entre lo registrado:"
    ),
    "statement.not-this": "Consta la fuente citada, {by}, y no si dijo esto:",
    "statement.report": "{by}, {what:word}, {date:date}: {says}",
    "statement.inside": (
        "{count} {count:afirmación|afirmaciones} dentro {count:tiene su propio resultado|tienen su propio resultado}"
    ),
}
