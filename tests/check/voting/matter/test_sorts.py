"""One topic, two things: a law on trademarks is none on patents, whatever topic both belong to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict

Judge = Callable[..., Compared]

PATENTS = "PROYECTO DE RESOLUCIÓN 7, QUE APRUEBA EL CONVENIO SOBRE LA CLASIFICACIÓN DE PATENTES"
LEAVE = "PROYECTO DE LEY 31, QUE ESTABLECE LA LICENCIA POR FALLECIMIENTO DE FAMILIARES"
CHEMISTS = "PROYECTO DE LEY 32, QUE MODIFICA LA LEY DEL TRABAJO DEL BIÓLOGO"
MILK = "PROYECTO DE LEY 33, QUE FORTALECE LA RACIÓN DEL PROGRAMA DEL VASO DE LECHE"
PRISONERS = "PROYECTO DE RESOLUCIÓN 8, QUE APRUEBA EL TRATADO SOBRE TRASLADO DE PERSONAS CONDENADAS CON PANAMÁ"
DOGS = "PROYECTO DE LEY 34, QUE CREA ALBERGUES PARA PERROS"
CHAMBERS = "SEGUNDA VOTACIÓN. SE PROPONE LA REFORMA CONSTITUCIONAL QUE RESTABLECE LA BICAMERALIDAD"
CUSTODY = "PROYECTO DE LEY 35, QUE REGULA LA TENENCIA COMPARTIDA"


@pytest.mark.parametrize(
    ("text", "subject", "language"),
    [
        ("El Senado aprobó el convenio sobre el registro de marcas.", PATENTS, "es"),
        ("The Senate approved an agreement on trademarks.", PATENTS, "en"),
        ("El Senado aprobó la licencia por paternidad.", LEAVE, "es"),
        ("The Senate passed paternity leave for fathers.", LEAVE, "en"),
        ("El Senado aprobó cambios a la ley del trabajo del químico farmacéutico.", CHEMISTS, "es"),
        ("The Senate passed changes to the law on the work of architects.", CHEMISTS, "en"),
        ("El Senado aprobó fortalecer la ración de los comedores populares.", MILK, "es"),
        ("The Senate strengthened the ration of soup kitchens.", MILK, "en"),
        ("El Senado aprobó el tratado de extradición con Panamá.", PRISONERS, "es"),
        ("The Senate approved an extradition treaty with Panama.", PRISONERS, "en"),
        ("El Senado aprobó albergues para caballos.", DOGS, "es"),
        ("The Senate passed shelters for cats.", DOGS, "en"),
    ],
)
def test_two_things_of_one_topic_are_not_the_same(judge: Judge, text: str, subject: str, language: str) -> None:
    assert judge(text, subject, language).verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("text", "subject", "language"),
    [
        ("El Senado aprobó el convenio sobre clasificación de patentes.", PATENTS, "es"),
        ("The Senate approved an agreement on the classification of patents.", PATENTS, "en"),
        ("The Senate strengthened the ration of the glass of milk program.", MILK, "en"),
        ("El Senado aprobó el tratado con Panamá sobre traslado de condenados.", PRISONERS, "es"),
        ("The Senate passed shelters for dogs.", DOGS, "en"),
        ("El Senado aprobó la custodia compartida.", CUSTODY, "es"),
        ("The Senate passed joint custody.", CUSTODY, "en"),
        ("El Congreso aprobó la reforma constitucional que restablece el Senado y la bicameralidad.", CHAMBERS, "es"),
        ("Congress passed the constitutional reform that brings back the Senate and two chambers.", CHAMBERS, "en"),
    ],
)
def test_one_thing_of_a_topic_is_the_same_in_other_words(judge: Judge, text: str, subject: str, language: str) -> None:
    assert judge(text, subject, language).verdict is Verdict.SAME
