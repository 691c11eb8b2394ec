"""Qué dice la comprobación de un cargo, en español."""

from __future__ import annotations

MESSAGES = {
    "office.not-asserted": "El texto no lo afirma ({modality:word}): no hay nada que comparar.",
    "office.nobody": "No consta ningún cargo de nadie llamado {person}.",
    "office.seat-only": "Consta el escaño de {person} en la cámara; de este cargo ({claimed}), nada.",
    "office.seen-before": "Consta poco antes, y nada dice que terminara: {person}, {post} ({days:date})",
    "office.later": "Lo que consta de los cargos de {person} se publicó después del texto:",
    "office.other-mandate": (
        "El texto dice {claimed}; en el registro consta otro mandato: {person}, {post} ({days:date})"
    ),
    "office.other-post": "Constan otros cargos de {person}, y nada de este ({claimed}):",
    "office.office": "{person}, {post} ({days:date})",
    "office.qualifier-unknown": (
        "El registro no dice si el cargo se ejercía de forma provisional: {person}, {post} ({days:date})"
    ),
    "office.former": "Consta, y había terminado: {person}, {post} ({days:date})",
    "office.still": (
        "El texto dice ex; según el registro el cargo se ejercía cuando salió el texto: {person}, {post} ({days:date})"
    ),
    "office.end-unknown": "El registro no dice cuándo terminó: {person}, {post} ({days:date})",
    "office.then": "Consta para los días de los que habla la frase: {person}, {post} ({days:date})",
    "office.until": "Lo ejerció hasta entonces, como la propia frase da a entender: {person}, {post} ({days:date})",
    "office.ended": "Cuando salió el texto había terminado: {person}, {post} ({days:date})",
    "office.held": "Consta: {person}, {post} ({days:date})",
    "office.seen": "Consta para días de los que habla el texto: {person}, {post} ({days:date})",
    "office.seen-only": (
        "Consta solo para otros días; no se puede saber si lo ejercía cuando salió el texto: {person}, "
        "{post} ({days:date})"
    ),
    "office.no-body": "Nada dice de qué cámara del registro se trata.",
    "office.several-members": "Más de un miembro se llama {person}: {names:list}",
    "office.no-membership": "{person} consta como miembro, sin fechas.",
    "office.sits": "En las listas: {person} ({days:date})",
    "office.seat-on-record": "Las listas muestran otro tiempo: {person} ({days:date})",
    "office.no-such-member": ("No consta ningún miembro de nombre {person}, y el registro no cubre estos días."),
    "office.similar-members": "Ningún miembro tiene el nombre completo {person}; parecidos: {names:list}",
    "office.seat-elsewhere": (
        "El texto da a {person} un escaño en otra parte; las listas que constan no dicen nada de eso."
    ),
    "office.before-the-rolls": "Las listas que constan, de {period:date}, no dicen si {person} tuvo escaño antes.",
    "office.never-a-member": "Las listas de {period:date} no tienen a nadie de nombre {person}.",
    "office.denied": "el texto niega lo que consta",
    "office.hedged": "el texto lo da con reserva, y lo que se da con reserva nunca se confirma",
}
