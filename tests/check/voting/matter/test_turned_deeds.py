"""One thing, another deed: ended and prolonged, made and brought back, barred and suspended, sent out and let in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict
from constancia.model.votes import Question

Judge = Callable[..., Compared]

MINERS = "PROYECTO DE LEY 51, QUE PRORROGA LA VIGENCIA DEL PROCESO DE FORMALIZACIÓN MINERA"
GUARDS = "INSISTENCIA EN EL PROYECTO DE LEY 52, QUE RECONOCE A LOS COMITÉS DE AUTODEFENSA"
UNIVERSITIES = "PROYECTO DE LEY 53, QUE RESTABLECE LA AUTONOMÍA DE LAS UNIVERSIDADES"
REMARKS = "MOCIÓN 54, QUE EXPRESA SU RECHAZO A LAS DECLARACIONES DEL PRESIDENTE DE COLOMBIA"
SERVICE = "PROYECTO DE LEY 55, QUE ESTABLECE LA ASIGNACIÓN MENSUAL DEL PERSONAL DEL SERVICIO MILITAR"
HERITAGE = "SEGUNDA VOTACIÓN DE LA REFORMA CONSTITUCIONAL QUE REFUERZA LA PROTECCIÓN DEL PATRIMONIO CULTURAL"
MINISTER = "MOCIÓN 56, QUE PROPONE CENSURAR AL MINISTRO DEL INTERIOR, RAMIRO QUIROGA BELTRÁN"
TROOPS = "RESOLUCIÓN 57, QUE AUTORIZA EL INGRESO DE PERSONAL MILITAR EXTRANJERO CON ARMAS DE GUERRA"
DISTRICT = "PROYECTO DE LEY 58, QUE PROPONE LA CREACIÓN DEL DISTRITO DE ALTO LORENZA EN LA PROVINCIA DE LORENZA"
PARK = "PROYECTO DE LEY 59, QUE DECLARA DE INTERÉS NACIONAL EL PARQUE CIENTÍFICO DE LORENZA"
BREAD = "PROYECTO DE LEY 60, QUE ESTABLECE CAPITAL NACIONAL DEL PAN AL DISTRITO DE LORENZA"
FREE_ZONE = "PROYECTO DE LEY 61, QUE MODIFICA LA LEY DE LA ZONA FRANCA DE LORENZA"
HERO = "PROYECTO DE LEY 62, QUE PROPONE DECLARAR A MANKO INKA HÉROE NACIONAL"
CHARGED = "DECLARA HABER LUGAR A LA FORMACIÓN DE CAUSA PENAL CONTRA EL EXMINISTRO RAMIRO QUIROGA BELTRÁN"
BARRED = "RESOLUCIÓN QUE INHABILITA POR DIEZ AÑOS PARA LA FUNCIÓN PÚBLICA AL SENADOR RAMIRO QUIROGA BELTRÁN"


@pytest.mark.parametrize(
    ("text", "subject", "language"),
    [
        ("El Senado aprobó la ley que cancela la formalización minera.", MINERS, "es"),
        ("The Senate passed a bill ending the process of formalising miners.", MINERS, "en"),
        ("El Senado aprobó por insistencia la ley que disuelve los comités de autodefensa.", GUARDS, "es"),
        ("The Senate overrode objections to a law recognising peasant patrols.", GUARDS, "en"),
        ("El Senado aprobó la ley que crea universidades.", UNIVERSITIES, "es"),
        ("The Senate passed a law to create universities.", UNIVERSITIES, "en"),
        ("El Senado aprobó la moción que saluda las declaraciones del presidente de Colombia.", REMARKS, "es"),
        ("The Senate passed a motion praising the statements of Colombia's president.", REMARKS, "en"),
        ("El Senado aprobó el servicio militar obligatorio.", SERVICE, "es"),
        ("The Senate approved compulsory military service.", SERVICE, "en"),
        ("El Senado aprobó en primera votación la reforma que protege el patrimonio cultural.", HERITAGE, "es"),
        ("In a first vote the Senate passed the reform that protects cultural heritage.", HERITAGE, "en"),
        ("El Senado censuró al ministro de Salud, Ramiro Quiroga.", MINISTER, "es"),
        ("The Senate censured Housing Minister Ramiro Quiroga.", MINISTER, "en"),
        ("El Senado autorizó el envío de tropas argentinas al extranjero.", TROOPS, "es"),
        ("El Senado autorizó el envío de personal militar al exterior.", TROOPS, "es"),
        ("El Senado aprobó la creación de la provincia de Alto Lorenza.", DISTRICT, "es"),
        ("The Senate passed the creation of the province of Alto Lorenza.", DISTRICT, "en"),
        ("El Senado declaró de interés nacional el parque industrial de Lorenza.", PARK, "es"),
        ("El Senado aprobó cerrar la zona franca de Lorenza.", FREE_ZONE, "es"),
        ("El Senado aprobó la ley que declara a Vitarica capital nacional del pan.", BREAD, "es"),
    ],
)
def test_another_deed_is_not_the_same(judge: Judge, text: str, subject: str, language: str) -> None:
    question = Question.SECOND_VOTE if subject is HERITAGE else Question.MEASURE
    assert judge(text, subject, language, question=question, outcome="passed").verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("text", "subject", "language"),
    [
        ("El Senado aprobó la ley que prorroga la formalización minera.", MINERS, "es"),
        ("El Senado aprobó por insistencia la ley que reconoce a los comités de autodefensa.", GUARDS, "es"),
        ("The Senate passed a law that restores the autonomy of universities.", UNIVERSITIES, "en"),
        ("In a second vote the Senate passed the reform that protects cultural heritage.", HERITAGE, "en"),
        ("The Senate censured Interior Minister Ramiro Quiroga.", MINISTER, "en"),
        ("El Senado autorizó el ingreso de tropas extranjeras.", TROOPS, "es"),
        ("The Senate passed the creation of the district of Alto Lorenza.", DISTRICT, "en"),
        ("El Senado declaró de interés nacional el parque científico de Lorenza.", PARK, "es"),
        ("El Senado declaró a Lorenza capital nacional del pan.", BREAD, "es"),
    ],
)
def test_the_deed_itself_is_the_same(judge: Judge, text: str, subject: str, language: str) -> None:
    question = Question.SECOND_VOTE if subject is HERITAGE else Question.MEASURE
    assert judge(text, subject, language, question=question, outcome="passed").verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language", "same"),
    [
        ("El Senado suspendió por 120 días a Ramiro Quiroga.", "es", False),
        ("The Senate suspended Ramiro Quiroga for 120 days.", "en", False),
        ("El Senado inhabilitó a Ramiro Quiroga.", "es", True),
        ("The Senate barred Ramiro Quiroga from public office.", "en", True),
    ],
)
def test_to_suspend_is_not_to_bar_where_a_register_tells_them_apart(
    judge: Judge, text: str, language: str, same: bool
) -> None:
    found = judge(text, BARRED, language, decision="disqualification", outcome="passed")
    assert (found.verdict is Verdict.SAME) is same


@pytest.mark.parametrize(
    ("text", "language", "same"),
    [
        ("El Senado suspendió a Ramiro Quiroga mientras dure el proceso penal.", "es", False),
        ("Mientras dure el juicio, el Senado sancionó al congresista Ramiro Quiroga.", "es", False),
        ("The Senate suspended Ramiro Quiroga while the criminal case lasts.", "en", False),
        ("With his criminal trial under way, the Senate suspended Ramiro Quiroga.", "en", False),
        ("El Senado acusó a Ramiro Quiroga, a quien había suspendido.", "es", True),
        ("The Senate voted to charge Ramiro Quiroga, suspended since May.", "en", True),
    ],
)
def test_to_suspend_is_not_to_accuse_whatever_trial_is_told_beside_it(
    judge: Judge, text: str, language: str, same: bool
) -> None:
    found = judge(text, CHARGED, language, decision="accusation", outcome="passed")
    assert (found.verdict is Verdict.SAME) is same


@pytest.mark.parametrize(
    ("measure", "language", "same"),
    [
        ("declarar a Manko Inka héroe nacional", "es", True),
        ("declarar a Juan Santos Atahualpa héroe nacional", "es", False),
        ("declaring Micaela Bastidas a national hero", "en", False),
    ],
)
def test_whoever_is_honoured_is_named_by_the_subject(judge: Judge, measure: str, language: str, same: bool) -> None:
    text = f"El Senado aprobó {measure}." if language == "es" else f"The Senate approved {measure}."
    assert (judge(text, HERO, language, measure=measure, outcome="passed").verdict is Verdict.SAME) is same
