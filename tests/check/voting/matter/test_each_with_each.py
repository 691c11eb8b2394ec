"""Statements beside subjects, each with each: the one that is meant is the same, and every other is not.

A cell is the verdict (S same, A another, c not comparable, - not told), the rule, and `?` where it is not firm.
"""

from __future__ import annotations

import pytest

from constancia.check.voting.matter import Verdict, compare
from constancia.model.votes import Question

from .sides import event, matter
from .test_rules import CENSURE, CONFIDENCE, ELECTION, GLACIERS, RENTS, TRIP, TROOPS

SUBJECTS = (
    CENSURE,
    CONFIDENCE,
    ELECTION,
    TRIP,
    TROOPS,
    RENTS,
    GLACIERS,
    "PROYECTO DE LEY 901, QUE AUTORIZA EL RETIRO EXTRAORDINARIO DE LOS FONDOS DE PENSIONES",
    "LEY DE PRESUPUESTO DEL SECTOR PÚBLICO PARA EL AÑO FISCAL 2024",
    "PRÓRROGA DEL ESTADO DE EMERGENCIA EN LA PROVINCIA DE LIMA",
    "PROYECTO DE LEY 55, QUE CONCEDE AMNISTÍA A MIEMBROS DE LAS FUERZAS ARMADAS",
    "EXONERACIÓN DE SEGUNDA VOTACIÓN DEL PROYECTO DE LEY 77, SOBRE EL ALQUILER DE VIVIENDAS",
    "MOCIÓN DE VACANCIA DEL PRESIDENTE DE LA REPÚBLICA, SEÑOR TOMÁS ALARCÓN",
    "PROYECTO DE RESOLUCIÓN QUE APRUEBA EL TRATADO DE EXTRADICIÓN CON LA REPÚBLICA DE CHILE",
)

LETTERS = {Verdict.SAME: "S", Verdict.ANOTHER: "A", Verdict.NOT_COMPARABLE: "c", Verdict.NOT_TOLD: "-"}
RULES = {"kind": "k", "office": "o", "person": "p", "place": "l", "topic": "t", "step": "s", "none": "n"}


def cell(text: str, language: str, subject: str) -> str:
    question = Question.WAIVER if subject.startswith("EXONERACIÓN") else Question.MEASURE
    found = compare(matter(text, language), event(subject, question=question))
    return LETTERS[found.verdict] + RULES[found.rule] + ("" if found.firm else "?")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El Senado censuró al ministro de Transporte por 40 a 20.", "Sk Ao Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak"),
        (
            "en",
            "The Senate voted to censure the transport minister, 40-20.",
            "Sk Ao Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak",
        ),
        ("es", "El Senado censuró al ministro de Salud por 40 a 20.", "Ao Ao Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak"),
        (
            "en",
            "The Senate censured transport minister Pedro Salas, 40-20.",
            "Ap Ap Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak",
        ),
        (
            "es",
            "El Senado eligió a Marta Irigoyen defensora del Pueblo por 40 a 20.",
            "Ak Ak Sp Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak",
        ),
        ("en", "Senators elected Carla Duarte ombudswoman, 40-20.", "Ak Ak Ap Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak"),
        (
            "es",
            "El Senado permitió que el presidente viaje a Chile por 40 a 20.",
            "Ak Ak Ak Sk Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak?",
        ),
        (
            "en",
            "Senators let the president travel to Bolivia by 40 to 20.",
            "Ak Ak Ak Al Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak",
        ),
        (
            "es",
            "El Senado autorizó la entrada de buques de la Armada brasileña por 40 a 20.",
            "Ak Ak Ak Ak Sk Ak Ak Ak Ak Ak Ak? Ak Ak Ak",
        ),
        ("en", "The Senate let US troops enter the country, 40-20.", "Ak Ak Ak Ak Al Ak Ak Ak Ak Ak Ak Ak Ak Ak"),
        (
            "es",
            "El Senado aprobó la ley de alquileres de viviendas por 40 a 20.",
            "Ak Ak Ak Ak Ak St At? At? At? Ak At? cs Ak At?",
        ),
        ("en", "The Senate passed the housing rent law, 40-20.", "Ak Ak Ak Ak Ak St At? At? At? Ak At? cs Ak At?"),
        (
            "en",
            "The Senate passed a law to protect glaciers, 40-20.",
            "Ak Ak Ak Ak Ak At? St At? At? Ak At? At? Ak At?",
        ),
        (
            "es",
            "El Senado aprobó otro retiro de los fondos de pensiones por 40 a 20.",
            "At? At? At? At? At? At? At? St At? At? At? At? At? At?",
        ),
        ("en", "The Senate approved the 2024 budget, 40-20.", "Ak Ak Ak Ak Ak At? At? At? St Ak At? At? Ak At?"),
        (
            "es",
            "El Senado prorrogó el estado de emergencia en Lima por 40 a 20.",
            "Ak Ak Ak Ak Ak Ak Ak Ak Ak Sk Ak Ak Ak Ak",
        ),
        (
            "en",
            "The Senate approved an amnesty for soldiers, 40-20.",
            "At? At? At? At? At? ck ck ck ck At? St ck At? ck",
        ),
        ("es", "El Senado vacó al presidente Tomás Alarcón por 40 a 20.", "Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Sp Ak"),
        (
            "en",
            "The Senate removed President Luis Prado from office, 40-20.",
            "cp cp Ak Ak Ak Ak Ak Ak Ak Ak Ak Ak Ap Ak",
        ),
        (
            "en",
            "The Senate ratified the extradition treaty with Chile, 40-20.",
            "At? At? At? At? At? At? At? At? At? At? At? At? At? Sk",
        ),
        (
            "es",
            "El Senado ratificó el tratado de extradición con Bolivia por 40 a 20.",
            "Ak Ak Ak Ak Ak At? At? At? At? Ak At? At? Ak Al",
        ),
        (
            "es",
            "El Senado exoneró de segunda votación la ley de alquiler de viviendas por 40 a 20.",
            "As As As As As As As As As As As St As As",
        ),
        ("es", "El Senado lo aprobó por 40 a 20.", "-n -n -n -n -n -n -n -n -n -n -n -n -n -n"),
        ("en", "It was approved by 40 votes to 20.", "-n -n -n -n -n -n -n -n -n -n -n -n -n -n"),
    ],
)
def test_one_statement_beside_every_subject(language: str, text: str, expected: str) -> None:
    assert " ".join(cell(text, language, subject) for subject in SUBJECTS) == expected
