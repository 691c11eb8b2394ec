"""A law on the same thing, a journey to the same country, a ban of another length: not the same matter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict
from constancia.check.voting.matter.amounts import amounts_told
from constancia.check.voting.matter.days import days_told

Judge = Callable[..., Compared]

NURSES = "TEXTO SUSTITUTORIO DEL PROYECTO DE LEY 91, QUE PROPONE EL NOMBRAMIENTO DE LAS ENFERMERAS CONTRATADAS"
BEARS = "PROYECTO DE LEY 40, QUE DECLARA DE INTERÉS NACIONAL LA PROTECCIÓN DEL OSO DE ANTEOJOS EN CAJABAMBA"
RENTS = "PROYECTO DE LEY 77, QUE PROPONE REDUCIR EL ALQUILER DE VIVIENDAS"
MARRIAGE = "PROYECTO DE LEY 12, QUE PROPONE PROHIBIR EL MATRIMONIO DE MENORES DE EDAD"
EARLY = "REFORMA CONSTITUCIONAL QUE PROPONE EL ADELANTO DE ELECCIONES GENERALES"
BUDGET = "PRESUPUESTO DEL SENADO PARA EL AÑO FISCAL 2023"
TRIP = (
    "PROYECTO DE RESOLUCIÓN 5, QUE AUTORIZA AL PRESIDENTE A SALIR DEL TERRITORIO NACIONAL DEL 3 AL 6 DE MAYO DE 2023"
    " CON DESTINO A LA CIUDAD DE WASHINGTON, ESTADOS UNIDOS DE AMÉRICA"
)
SUSPENSION = "PROYECTO QUE IMPONE AL SENADOR RAMIRO QUIROGA BELTRÁN LA SANCIÓN DE SUSPENSIÓN POR NOVENTA (90) DÍAS"
BOARD = "ADMISIÓN DE LA MOCIÓN 8, QUE PROPONE LA CENSURA A LA MESA DIRECTIVA DEL SENADO"
MINISTER = "MOCIÓN 9, QUE PROPONE CENSURAR AL MINISTRO DE SALUD"
PRAISE = "MOCIÓN 14, QUE PROPONE CENSURAR A LA SENADORA MARTA IRIGOYEN"


@pytest.mark.parametrize(
    ("text", "subject", "language"),
    [
        ("El Senado aprobó nombrar a los médicos contratados del seguro social.", NURSES, "es"),
        ("The Senate passed permanent posts for prison guards on contract.", NURSES, "en"),
        ("El Senado aumentó el sueldo de las enfermeras contratadas.", NURSES, "es"),
        ("The Senate raised the pay of nurses on contract.", NURSES, "en"),
        ("El Senado declaró de interés nacional la protección del oso polar en Bagua.", BEARS, "es"),
        ("The Senate declared a zoo for bears in Bagua to be of national interest.", BEARS, "en"),
        ("El Senado subió el alquiler de las oficinas.", RENTS, "es"),
        ("The Senate passed a tax on housing rents for foreign landlords.", RENTS, "en"),
        ("El Senado aprobó el presupuesto del ejército para 2023.", BUDGET, "es"),
        ("The Senate passed the budget of the courts for 2023.", BUDGET, "en"),
    ],
)
def test_a_like_law_is_not_the_same(judge: Judge, text: str, subject: str, language: str) -> None:
    assert judge(text, subject, language).verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("text", "subject", "language"),
    [
        ("El Senado aprobó nombrar a las enfermeras contratadas.", NURSES, "es"),
        ("El Senado respaldó por fin el nombramiento de enfermeras contratadas.", NURSES, "es"),
        ("El Senado declaró de interés nacional la protección del oso de anteojos en Cajabamba.", BEARS, "es"),
        ("El Senado redujo el alquiler de viviendas.", RENTS, "es"),
        ("The Senate pushed through a bill to cut rents.", RENTS, "en"),
        ("The Senate banned the marriage of minors.", MARRIAGE, "en"),
        ("El Senado aprobó su presupuesto para 2023.", BUDGET, "es"),
        ("El Senado aprobó el adelanto de los comicios y el término de los mandatos.", EARLY, "es"),
    ],
)
def test_the_press_may_use_words_of_its_own(judge: Judge, text: str, subject: str, language: str) -> None:
    assert judge(text, subject, language).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("text", "subject", "language"),
    [
        ("El Senado permitió el matrimonio de menores.", MARRIAGE, "es"),
        ("The Senate legalised the marriage of minors.", MARRIAGE, "en"),
        ("El Senado aumentó el alquiler de viviendas.", RENTS, "es"),
        ("The Senate voted to raise rents.", RENTS, "en"),
    ],
)
def test_the_contrary_effect_is_another_law(judge: Judge, text: str, subject: str, language: str) -> None:
    assert judge(text, subject, language).verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language", "verdict"),
    [
        ("El Senado autorizó el viaje del presidente del 3 al 6 de mayo.", "es", Verdict.SAME),
        ("The Senate let the president travel abroad from May 3 to 6.", "en", Verdict.SAME),
        ("El Senado autorizó el viaje del presidente del 10 al 12 de junio.", "es", Verdict.NOT_COMPARABLE),
        ("The Senate let the president travel abroad from June 10 to 12.", "en", Verdict.NOT_COMPARABLE),
        ("El Senado autorizó al presidente a viajar a Washington.", "es", Verdict.SAME),
        ("El Senado autorizó al presidente a viajar a San Francisco.", "es", Verdict.NOT_COMPARABLE),
        ("The Senate let the president travel to San Francisco.", "en", Verdict.NOT_COMPARABLE),
        ("The Senate let the president travel to the United States.", "en", Verdict.SAME),
    ],
)
def test_a_journey_has_its_days_and_its_city(judge: Judge, text: str, language: str, verdict: Verdict) -> None:
    assert judge(text, TRIP, language).verdict is verdict


@pytest.mark.parametrize(
    ("text", "language", "verdict"),
    [
        ("El Senado suspendió por 90 días al senador Ramiro Quiroga.", "es", Verdict.SAME),
        ("The Senate suspended Senator Ramiro Quiroga for ninety days.", "en", Verdict.SAME),
        ("El Senado suspendió por ciento veinte días al senador Ramiro Quiroga.", "es", Verdict.NOT_COMPARABLE),
        ("The Senate imposed a 120-day suspension on Senator Ramiro Quiroga.", "en", Verdict.NOT_COMPARABLE),
        ("El Senado suspendió al senador Ramiro Quiroga.", "es", Verdict.SAME),
        ("The Senate suspended Senator Ramiro Quiroga.", "en", Verdict.SAME),
    ],
)
def test_what_is_counted_is_compared(judge: Judge, text: str, language: str, verdict: Verdict) -> None:
    assert judge(text, SUSPENSION, language).verdict is verdict


@pytest.mark.parametrize(
    ("text", "subject", "language", "verdict"),
    [
        ("El Senado rechazó censurar a su mesa directiva.", BOARD, "es", Verdict.SAME),
        ("The Senate refused to censure its governing board.", BOARD, "en", Verdict.SAME),
        ("El Senado rechazó censurar a la mesa directiva del Senado.", MINISTER, "es", Verdict.NOT_COMPARABLE),
        ("An attempt to oust the leadership of the Senate failed.", MINISTER, "en", Verdict.NOT_COMPARABLE),
        ("El Senado rechazó censurar al ministro de Salud.", BOARD, "es", Verdict.ANOTHER),
        ("The Senate refused to censure the health minister.", BOARD, "en", Verdict.ANOTHER),
    ],
)
def test_who_leads_the_house_is_no_minister(
    judge: Judge, text: str, subject: str, language: str, verdict: Verdict
) -> None:
    assert judge(text, subject, language).verdict is verdict


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado aprobó una moción de respaldo a Marta Irigoyen.", "es"),
        ("El Senado aprobó una moción de desagravio a Marta Irigoyen.", "es"),
        ("The Senate passed a motion backing Marta Irigoyen.", "en"),
        ("The Senate passed a motion of support for Marta Irigoyen.", "en"),
    ],
)
def test_a_motion_in_favour_of_somebody_is_no_censure(judge: Judge, text: str, language: str) -> None:
    assert judge(text, PRAISE, language).verdict is not Verdict.SAME


def test_days_are_read_without_their_year() -> None:
    told = days_told("del 3 al 6 de mayo, aprobado el 28 de abril", "es", frozenset({"2023-04-28"}))
    assert told == (((5, 3), (5, 6)),)
    assert days_told("EL 3 DE MAYO DE 2023", "es") == (((5, 3), (5, 3)),)
    assert days_told("aprobado el jueves", "es") == ()


def test_amounts_are_numbers_with_a_unit() -> None:
    assert amounts_told("QUINCE (15) DÍAS CALENDARIOS", "es") == (("day", frozenset({15})),)
    assert amounts_told("a ten-year ban and 30 days of leave", "en") == (
        ("day", frozenset({30})),
        ("year", frozenset({10})),
    )
    assert amounts_told("por 40 votos contra 20", "es") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A feast of the armed forces gained national recognition in the Senate.", False),
        ("The pension of the armed forces was debated for hours in the Senate.", False),
        ("The Senate let foreign marines in.", True),
        ("The Senate voted to let Brazilian sailors enter the port.", True),
    ],
)
def test_forces_of_ones_own_are_none_that_enter(judge: Judge, text: str, expected: bool) -> None:
    found = judge(text, "PROYECTO DE LEY 8 QUE AUTORIZA EL INGRESO DE PERSONAL MILITAR EXTRANJERO", "en")
    assert (found.verdict is Verdict.SAME) is expected


CENTRE = "PROYECTO DE LEY 4, QUE PROPONE UN RÉGIMEN ESPECIAL PARA EL CENTRO HISTÓRICO DE LIMA Y SU PATRIMONIO CULTURAL"


@pytest.mark.parametrize(
    ("language", "text", "verdict"),
    [
        ("es", "El Congreso aprobó el régimen especial del centro histórico de Lima por 80 a 3.", Verdict.SAME),
        (
            "es",
            "El Congreso aprobó el régimen especial del centro histórico de Cusco por 80 a 3.",
            Verdict.NOT_COMPARABLE,
        ),
        (
            "es",
            "El Congreso aprobó la ley del patrimonio cultural y el centro histórico de Trujillo.",
            Verdict.NOT_COMPARABLE,
        ),
        ("en", "Congress approved a regime for Lima's historic centre and cultural heritage, 80 to 3.", Verdict.SAME),
        (
            "en",
            "Congress approved a regime for Arequipa's historic centre and cultural heritage.",
            Verdict.NOT_COMPARABLE,
        ),
        ("en", "Congress approved a regime for the historic centre and cultural heritage, 80 to 3.", Verdict.SAME),
    ],
)
def test_a_law_for_another_city_is_left_open(judge: Judge, language: str, text: str, verdict: Verdict) -> None:
    assert judge(text, CENTRE, language).verdict is verdict
