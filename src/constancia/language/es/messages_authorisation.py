"""Qué dice la comprobación de una autorización, en español."""

from __future__ import annotations

MESSAGES = {
    "authorisation.not-asserted": "El texto no dice que se decidiera ({modality:word}).",
    "authorisation.nothing": "No consta ninguna autorización de estas fuerzas para el lugar del que habla el texto.",
    "authorisation.not-on-record": "El registro cubre {period:date} y no tiene autorización de fuerzas de {country}.",
    "authorisation.candidate": "proyecto {bill}, {country} ({details:each authorisation.detail})",
    "authorisation.nearest": "lo más cercano: proyecto {bill}, {country} ({details:each authorisation.detail})",
    "authorisation.detail": "{axis:word}{value:date}",
    "authorisation.term": "{term:word}",
    "authorisation.matched": (
        "Consta: proyecto {bill}, {country} ({details:each authorisation.detail}); coincide: "
        "{terms:each authorisation.term}"
    ),
    "authorisation.by-date": (
        "La única decisión registrada justo antes del texto: proyecto {bill}, {country} ({details:each "
        "authorisation.detail})"
    ),
    "authorisation.no-terms": "El texto no da nada que distinga una autorización de otra; constan:",
    "authorisation.ambiguous": "{count} autorizaciones registradas encajan con lo que dice el texto:",
    "authorisation.lacks": "el registro no lo dice, así que no se puede confirmar: {terms:each authorisation.term}",
    "authorisation.number-unknown": "tampoco en el registro consta el número de efectivos para ese día",
    "authorisation.bill-as-resolution": (
        "{number} es el número del proyecto; el de la resolución es otro, y no consta"
    ),
    "authorisation.later": (
        "Decidido después de que saliera el texto: proyecto {bill}, {country} ({details:each authorisation.detail})"
    ),
    "authorisation.none-like-it": (
        "Ninguna autorización registrada tiene estos términos; otras, que pueden no ser ninguna de ellas:"
    ),
    "authorisation.perhaps-another": "puede ser otra autorización, que no consta",
    "authorisation.mixed": (
        "Se mezclan dos medidas: el proyecto {bill} ({first:each authorisation.term}) y el proyecto "
        "{other} ({second:each authorisation.term})."
    ),
    "authorisation.told-apart": (
        "el texto habla de ambas, y cada una tiene sus términos: {terms:each authorisation.term}"
    ),
    "authorisation.differs": "{term:word}: el texto dice {claimed:date}, el registro {recorded:date}",
    "authorisation.denied": "el texto dice que no se autorizó",
    "authorisation.denied-unknown": "El texto dice que esto no se autorizó; nada en el registro lo contradice.",
    "authorisation.unarmed": "se sabe que no está en el registro: {reason}",
    "authorisation.tabled": "presentado: {tabled:date}; decidido: {decided:date}",
    "authorisation.decided-later": "consta solo desde su decisión, {decided:date}, que fue posterior",
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
