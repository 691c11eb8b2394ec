"""Insisting on a law is not giving in to a veto; what is declared of one town is not declared of another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict

Judge = Callable[..., Compared]

YIELDED = "ALLANAMIENTO A LAS OBSERVACIONES DEL PRESIDENTE A LA AUTÓGRAFA DE LA LEY DE ALIMENTACIÓN SALUDABLE"
INSISTED = "INSISTENCIA EN LA AUTÓGRAFA OBSERVADA POR EL PRESIDENTE DE LA LEY DE ALIMENTACIÓN SALUDABLE"
CAPITAL = "PROYECTO DE LEY 6, QUE DECLARA A LA CIUDAD DE BAHÍA CAPITAL HISTÓRICA DE LA PESCA"
POSTS = "PROYECTO DE LEY 7, QUE PROPONE NUEVOS REQUISITOS PARA EL NOMBRAMIENTO DE EMBAJADORES DE CONFIANZA"
CENSURE = "MOCIÓN 8, QUE SOLICITA LA CUESTIÓN DE CONFIANZA DEL CONSEJO DE MINISTROS"


@pytest.mark.parametrize(
    ("text", "subject", "language", "same"),
    [
        (
            "El Senado se allanó a las observaciones del Ejecutivo a la ley de alimentación saludable.",
            YIELDED,
            "es",
            True,
        ),
        ("El Senado aceptó las observaciones del presidente a la ley de alimentación saludable.", YIELDED, "es", True),
        ("The Senate accepted the president's objections to the healthy food act.", YIELDED, "en", True),
        ("El Senado insistió en la ley de alimentación saludable.", YIELDED, "es", False),
        ("The Senate overrode the president on the healthy food act.", YIELDED, "en", False),
        ("The Senate insisted on the healthy food act.", INSISTED, "en", True),
        ("El Senado insistió en la ley de alimentación saludable.", INSISTED, "es", True),
        ("El Senado se allanó a las observaciones a la ley de alimentación saludable.", INSISTED, "es", False),
        ("The Senate accepted the president's objections to the healthy food act.", INSISTED, "en", False),
        ("Bahía fue declarada capital histórica de la pesca por el Senado.", CAPITAL, "es", True),
        ("Bahía was declared the historic capital of fishing by the Senate.", CAPITAL, "en", True),
        ("Puerto Niño fue declarado capital histórica de la pesca por el Senado.", CAPITAL, "es", False),
        ("Rosario fue declarada capital histórica de la pesca por el Senado.", CAPITAL, "es", False),
        ("Rosario was declared the historic capital of fishing by the Senate.", CAPITAL, "en", False),
        ("El Senado aprobó nuevos requisitos para nombrar embajadores de confianza.", POSTS, "es", True),
        ("El Senado aprobó nuevos requisitos para los cargos de confianza.", CENSURE, "es", False),
    ],
)
def test_the_same_or_not(judge: Judge, text: str, subject: str, language: str, same: bool) -> None:
    assert (judge(text, subject, language).verdict is Verdict.SAME) == same
