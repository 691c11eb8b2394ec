"""Qué dice la comprobación de un cargo, en español."""

from __future__ import annotations

MESSAGES = {
    "office.not-asserted": "El texto no lo afirma ({modality:word}): no hay nada que comparar.",
    "office.nobody": "No consta ningún cargo de nadie llamado {person}.",
    "office.similar-names": "No se puede saber a quién llama el texto {person}; cargos registrados con ese nombre:",
    "office.when": " ({days:date})",
    "office.seat-only": "Consta el escaño de {person} en la cámara; que ocupe este cargo ({claimed}) no consta.",
    "office.seen-before": "Consta poco antes, y nada dice que terminara: {person}, {post}{when:each office.when}",
    "office.later": "Lo que consta de los cargos de {person} se publicó después del texto:",
    "office.other-mandate": (
        "El texto dice {claimed}; en el registro consta otro mandato: {person}, {post}{when:each office.when}"
    ),
    "office.other-post": "Constan otros cargos de {person}, y nada de este ({claimed}):",
    "office.office": "{person}, {post}{when:each office.when}",
    "office.qualifier-unknown": (
        "El registro no dice si el cargo se ejercía de forma provisional: {person}, {post}{when:each office.when}"
    ),
    "office.former": "Consta, y había terminado: {person}, {post}{when:each office.when}",
    "office.still": (
        "El texto dice ex; según el registro el cargo se ejercía cuando salió el texto: {person}, "
        "{post}{when:each office.when}"
    ),
    "office.end-unknown": "El registro no dice cuándo terminó: {person}, {post}{when:each office.when}",
    "office.no-date": (
        "El texto no tiene fecha, así que no se puede saber si entonces ejercía el cargo: {person}, "
        "{post}{when:each office.when}"
    ),
    "office.later-days": "Consta solo para días posteriores: {person}, {post}{when:each office.when}",
    "office.one-end": (
        "El registro no tiene a la vez el primer día y el último: {person}, {post}{when:each office.when}"
    ),
    "office.then": "Consta para los días de los que habla la frase: {person}, {post}{when:each office.when}",
    "office.until": (
        "Lo ejerció hasta entonces, como la propia frase da a entender: {person}, {post}{when:each office.when}"
    ),
    "office.ended": "Cuando salió el texto había terminado: {person}, {post}{when:each office.when}",
    "office.held": "Consta: {person}, {post}{when:each office.when}",
    "office.seen": "Consta para días de los que habla el texto: {person}, {post}{when:each office.when}",
    "office.seen-only": (
        "Consta solo para otros días; no se puede saber si lo ejercía cuando salió el texto: {person}, "
        "{post}{when:each office.when}"
    ),
    "office.no-body": "No se puede saber de qué cámara del registro se trata, si es de alguna.",
    "office.several-members": "Más de un miembro se llama {person}: {names:list}",
    "office.no-membership": "{person} consta como miembro, sin fechas.",
    "office.no-date-of-report": "{person} figura en las listas; el texto no tiene fecha que comparar.",
    "office.still-sits": "El texto dice ex; figuraba en las listas cuando salió: {person} ({days:date})",
    "office.sat": "Figuraba en las listas, y ya no cuando salió el texto: {person} ({days:date})",
    "office.after-the-rolls": (
        "{person} figura en las listas de {period:periods}; quién tenía escaño cuando salió el texto no lo muestran."
    ),
    "office.short-name": (
        "Nadie de nombre {person} figura en las listas; el nombre es demasiado corto para fiarse de eso."
    ),
    "office.sits": "En las listas: {person} ({days:date})",
    "office.of-the-group": "En las listas por {claimed:list}: {person} ({days:date})",
    "office.of-the-group-before": (
        "En las listas por {claimed:list} otros días, por {groups:list} cuando salió el texto: {person} ({days:date})"
    ),
    "office.of-another-group": (
        "En las listas por {groups:list}, no por {claimed:list}, cuando salió el texto: {person} ({days:date})"
    ),
    "office.seat-on-record": "Las listas muestran otro tiempo: {person} ({days:date})",
    "office.no-such-member": ("No consta ningún miembro de nombre {person}, y el registro no cubre estos días."),
    "office.similar-members": "Ningún miembro tiene el nombre completo {person}; parecidos: {names:list}",
    "office.seat-elsewhere": (
        "El texto da a {person} un escaño en otra parte; las listas que constan no dicen nada de eso."
    ),
    "office.group-not-person": "{person} es un grupo registrado: no es el escaño de una persona.",
    "office.before-the-rolls": "Las listas que constan, de {period:date}, no dicen si {person} tuvo escaño antes.",
    "office.never-a-member": "Las listas de {period:date} no tienen a nadie de nombre {person}.",
    "office.denied": "el texto niega lo que consta",
    "office.hedged": "el texto lo da con reserva, y lo que se da con reserva nunca se confirma",
}
