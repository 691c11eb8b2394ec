"""Qué dice la comprobación de una autorización, en español."""

from __future__ import annotations

MESSAGES = {
    "authorisation.not-asserted": "El texto no dice que se decidiera ({modality:word}).",
    "authorisation.nothing": "No consta ninguna autorización de estas fuerzas para el lugar del que habla el texto.",
    "authorisation.not-on-record": (
        "El registro cubre {period:date} y no tiene autorización de fuerzas de este país: {country:country}."
    ),
    "authorisation.candidate": (
        "{measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "authorisation.nearest": (
        "lo más cercano: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail})"
    ),
    "authorisation.bill": "proyecto {bill}, ",
    "authorisation.of-bill": " (proyecto {bill})",
    "authorisation.detail": "{axis:word}{value:date}",
    "authorisation.term": "{term:word}",
    "authorisation.matched": (
        "Consta: {measure:each authorisation.bill}{country:country} ({details:each authorisation.detail}); coincide: "
        "{terms:each authorisation.term}"
    ),
    "authorisation.by-date": (
        "La única decisión registrada justo antes del texto: {measure:each authorisation.bill}{country:country} "
        "({details:each "
        "authorisation.detail})"
    ),
    "authorisation.no-terms": "El texto no da nada que distinga una autorización de otra; constan:",
    "authorisation.ambiguous": "{count} autorizaciones registradas encajan con lo que dice el texto:",
    "authorisation.lacks": (
        "no consta para la fecha del texto, así que no se puede confirmar: {terms:listed authorisation.term}"
    ),
    "authorisation.number-unknown": "tampoco en el registro consta el número de efectivos para ese día",
    "authorisation.bill-as-resolution": ("{number} es el número del proyecto; el de la resolución no consta"),
    "authorisation.bill-not-resolution": "{number} es el número del proyecto; el de la resolución es {resolution}",
    "authorisation.later": (
        "Consta solo desde después de que saliera el texto: {measure:each authorisation.bill}{country:country} "
        "({details:each authorisation.detail})"
    ),
    "authorisation.none-like-it": (
        "Ninguna autorización que constara cuando salió el texto tiene alguno de estos términos; otras, que pueden "
        "no ser ninguna de ellas:"
    ),
    "authorisation.perhaps-another": "puede ser otra autorización, que no consta",
    "authorisation.mixed": (
        "Se mezclan dos medidas: {first:listed authorisation.term}{one:each authorisation.of-bill}; "
        "{second:listed authorisation.term}{two:each authorisation.of-bill}."
    ),
    "authorisation.told-apart": (
        "el texto habla de ambas, y cada una tiene sus términos: {terms:listed authorisation.term}"
    ),
    "authorisation.differs": "{term:word}: el texto dice {claimed:date}, el registro {recorded:date}",
    "authorisation.not-named": "{term:word}: el texto dice {claimed}; en el registro esta no lleva ese nombre",
    "authorisation.number-known": (
        "el texto dice que no se conoce el número de efectivos; en el registro consta: {recorded}"
    ),
    "authorisation.denied": "el texto dice que no se autorizó",
    "authorisation.denied-unknown": (
        "El texto dice que esto no se autorizó; no constaba ninguna autorización de los días anteriores."
    ),
    "authorisation.unarmed": "se sabe que no está en el registro: {reason}",
    "authorisation.tabled": "presentado: {tabled:date}; decidido: {decided:date}",
    "authorisation.only-tabled": "presentado: {tabled:date}; no consta cuándo se decidió",
    "authorisation.decided-later": (
        "ni presentado ni decidido cuando salió el texto, según lo que consta ({first:date})"
    ),
    "authorisation.not-held": (
        "El texto no dice que se decidiera ({modality:word}): lo que no se decidió nunca se confirma."
    ),
    "authorisation.nothing-yet": "No constaba ninguna autorización de estas fuerzas cuando salió el texto.",
    "authorisation.was-refused": "según el registro, se rechazó",
    "authorisation.refused-too": "se rechazó, como dice el texto",
    "authorisation.vote-contradicted": (
        "la votación que el texto da para ella no es la que consta, así que no se confirma; véase el "
        "hallazgo de la votación"
    ),
    "authorisation.denied-which": (
        "El texto dice que esto no se autorizó; no se puede saber a cuál de las registradas se refiere, "
        "si es que a alguna:"
    ),
    "authorisation.decided": "decidido: {decided:date}",
}
