"""Qué dice la comprobación de una cifra de víctimas, en español."""

from __future__ import annotations

MESSAGES = {
    "casualties.not-asserted": "El texto no lo afirma ({modality:word}): no hay nada que comparar.",
    "casualties.no-figure": "Aquí no hay ningún número.",
    "casualties.with-figure": "Recuentos registrados con esta cifra:",
    "casualties.by-date": "Recuentos registrados, por fecha:",
    "casualties.no-event": "Ni la afirmación ni su texto dicen a qué suceso del registro pertenece esta cifra.",
    "casualties.no-counts": "No consta ningún recuento de este daño.",
    "casualties.event": "Suceso en el registro: {name}",
    "casualties.event-far": (
        "El texto habla de este suceso, pero no cerca de esta cifra: no se puede saber si le pertenece."
    ),
    "casualties.source-not-on-record": (
        "No se encuentra en el registro ningún recuento de «{speaker}»; el de otros nada dice del suyo."
    ),
    "casualties.several-sources": (
        "El texto lo da como de más de una fuente ({names:listed casualties.name}): no se puede saber de cuál de "
        "sus recuentos."
    ),
    "casualties.name": "{name}",
    "casualties.no-axis": (
        "{claimed}: sin fuente, fecha, alcance, lugar ni quiénes fueron las víctimas, no se puede saber qué recuento "
        "es."
    ),
    "casualties.nothing-alike": (
        "Ningún recuento registrado y publicado hasta entonces es del mismo alcance, personas, lugar y fecha."
    ),
    "casualties.unsourced-differs": (
        "Los recuentos registrados del mismo alcance, personas, lugar y fecha tienen otras cifras; el "
        "texto no dice quién contó, así que no lo contradicen:"
    ),
    "casualties.without-source": "El texto no da fuente para {claimed}; en el registro la hay:",
    "casualties.matched": "Consta, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.also": "la misma cifra, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.count": "{by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.later": (
        "publicado después del texto, {by}: {qualifier:word}{figure} ({details:each casualties.detail})"
    ),
    "casualties.part": "es parte de un recuento, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.wider": "el registro cuenta a más personas que las que aquí nombra el texto",
    "casualties.newer": (
        "cuando salió el texto había uno posterior, {by}: {qualifier:word}{figure} ({details:each casualties.detail})"
    ),
    "casualties.own": "su propio recuento, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.is-own-other": (
        "la cifra es otro de sus recuentos, {by}: {qualifier:word}{figure} ({details:each casualties.detail})"
    ),
    "casualties.is-theirs": "la cifra consta, {by}: {qualifier:word}{figure} ({details:each casualties.detail})",
    "casualties.detail": "{axis:word}{value:date}",
    "casualties.attribution": "{claimed} no es el recuento de la fuente citada, {by}: la cifra consta como de otra.",
    "casualties.own-differs": (
        "{claimed} no es el recuento de la fuente citada, {by}: en los mismos términos consta otro."
    ),
    "casualties.own-none": "De la fuente citada, {by}, no consta ningún recuento de este daño en este suceso.",
    "casualties.own-later": "Lo que la fuente citada, {by}, publicó sobre esto es posterior al texto:",
    "casualties.own-so-later": "{by} había publicado otras cifras; una como esta es posterior al texto:",
    "casualties.own-not-comparable": (
        "Los recuentos de la fuente citada, {by}, son de otro alcance, otras personas, otro lugar u otro día, o no "
        "dicen "
        "de cuáles:"
    ),
    "casualties.own-allows": "Lo que dijo la fuente citada, {by}, no excluye esta cifra, ni tampoco la da:",
    "casualties.maybe-dated": (
        "{by} contó más de una vez, y la frase da una fecha que puede ser la de un recuento que no consta:"
    ),
    "casualties.between-counts": (
        "{by} contó más de una vez; la cifra no supera el último y puede ser de un día que no consta:"
    ),
    "casualties.after-counts": "{by} contó más de una vez, y pudo contar de nuevo antes de que saliera el texto:",
    "casualties.not-covered": "El registro no dice que tenga todos los recuentos de la fuente citada, {by}:",
    "casualties.denied": "el texto niega lo que consta",
    "casualties.hedged": "el texto lo da con reserva, y lo que se da con reserva nunca se confirma",
}
