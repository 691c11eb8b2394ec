"""Words of the glossary: they lead to a subject that says the same in other words, and to no like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict
from constancia.check.voting.matter.recorded import subject_read
from constancia.check.voting.matter.weighing import weigh
from constancia.model.vocabulary import Vocabulary

from .sides import matter

Judge = Callable[..., Compared]

ARMS = "PROYECTO DE LEY 31, QUE PROPONE EL EMPADRONAMIENTO DE ARMAS DE FUEGO DE USO CIVIL"
DENTISTS = "PROYECTO DE LEY 32, QUE PROPONE LA LEY DEL TRABAJO DEL CIRUJANO DENTISTA"
ORPHANS = "PROYECTO DE LEY 33, QUE PROPONE PROTEGER A LAS NIÑAS Y NIÑOS EN SITUACIÓN DE ORFANDAD POR LA EPIDEMIA"
CITRUS = "PROYECTO DE LEY 34, QUE PROPONE DECLARAR DE INTERÉS NACIONAL LA EXPORTACIÓN DE LOS CÍTRICOS"
INVOICES = "PROYECTO DE LEY 35, QUE PROPONE EL PAGO DE FACTURAS DE LAS MICROEMPRESAS"
GUARDS = "PROYECTO DE LEY 36, QUE PROPONE MULTAS PARA EL SERENAZGO Y LA VIGILANCIA PRIVADA"
SHELTERS = "PROYECTO DE LEY 37, QUE PROPONE ALBERGUES PARA PERROS CALLEJEROS EN LOS DISTRITOS"
PORTERS = "PROYECTO DE LEY 38, QUE PROPONE UN SEGURO PARA ESTIBADORES TERRESTRES Y LUSTRABOTAS"
RELAVES = "PROYECTO DE LEY 39, QUE PROPONE LA REMEDIACIÓN DE RELAVES EN LAS CABECERAS DE CUENCA"
QUARRELS = "PROYECTO DE LEY 41, QUE PROPONE VIDEOVIGILANCIA EN GUARDERÍAS Y COMEDORES ESCOLARES"
HAIR = "PROYECTO DE LEY 42, QUE PROPONE CREAR EL COLEGIO DE PELUQUEROS Y COSMETÓLOGOS"
FUNDS = "PROYECTO DE LEY 44, QUE PROPONE MODIFICAR EL SISTEMA PRIVADO DE PENSIONES"
UNWELCOME = "MOCIÓN 45, QUE PROPONE DECLARAR PERSONA NO GRATA AL EMBAJADOR"
OLD = "PROYECTO DE LEY 43, QUE PROPONE ATENDER A LOS ADULTOS MAYORES EN LAS POSTAS MÉDICAS"

SAME = [
    ("The Senate passed a register of handguns held by civilians.", ARMS, "en"),
    ("The Senate passed protection for children orphaned by the outbreak.", ORPHANS, "en"),
    ("The Senate declared exports of oranges to be of national interest.", CITRUS, "en"),
    ("The Senate passed a bill on payment of invoices of small businesses.", INVOICES, "en"),
    ("The Senate passed fines for night watch and security guards.", GUARDS, "en"),
    ("The Senate passed shelters for stray dogs.", SHELTERS, "en"),
    ("The Senate passed insurance for shoeshiners and porters.", PORTERS, "en"),
    ("The Senate passed a clean-up of tailings in headwaters.", RELAVES, "en"),
    ("The Senate passed security cameras in nurseries and canteens.", QUARRELS, "en"),
    ("The Senate passed a guild of barbers and beauticians.", HAIR, "en"),
    ("El Senado aprobó la atención de los ancianos en los puestos de salud.", OLD, "es"),
    ("El Senado aprobó centros de acogida para canes callejeros.", SHELTERS, "es"),
    ("El Senado aprobó cámaras de seguridad en jardines de infancia.", QUARRELS, "es"),
    ("El Senado aprobó un seguro para cargadores y lustradores de calzado.", PORTERS, "es"),
    ("El Senado aprobó el pago de las facturas de las pymes.", INVOICES, "es"),
    ("El Senado aprobó la exportación de naranjas y mandarinas.", CITRUS, "es"),
    ("The Senate passed care for senior citizens at health posts.", OLD, "en"),
    ("The Senate passed video surveillance in day care centres and school kitchens.", QUARRELS, "en"),
    ("The Senate passed a bill on refuges for stray puppies.", SHELTERS, "en"),
    ("The Senate passed the payment of receipts of small companies.", INVOICES, "en"),
]

LIKE = [
    ("The Senate passed a register of drones held by civilians.", ARMS, "en"),
    ("The Senate allowed pension withdrawals.", FUNDS, "en"),
    ("El Senado aprobó el retiro de aportes previsionales.", FUNDS, "es"),
    ("El Senado repudió las palabras del embajador.", UNWELCOME, "es"),
    ("The Senate passed aid for widows.", ORPHANS, "en"),
    ("The Senate passed a bill on the work of veterinarians.", DENTISTS, "en"),
    ("The Senate passed a bill on the work of midwives.", DENTISTS, "en"),
    ("The Senate passed protection for widows of the earthquake.", ORPHANS, "en"),
    ("The Senate passed insurance for lifeguards and butchers.", PORTERS, "en"),
    ("The Senate declared exports of wool to be of national interest.", CITRUS, "en"),
    ("The Senate passed a bill on payment of mortgages of soldiers.", INVOICES, "en"),
    ("The Senate passed fines for loggers and poachers.", GUARDS, "en"),
    ("The Senate passed shelters for refugees and widows.", SHELTERS, "en"),
    ("The Senate passed insurance for taxi drivers and bakers.", PORTERS, "en"),
    ("The Senate passed a clean-up of beaches after the spill.", RELAVES, "en"),
    ("The Senate passed security cameras in prisons and abattoirs.", QUARRELS, "en"),
    ("The Senate passed a guild of translators and sociologists.", HAIR, "en"),
    ("The Senate passed a guild of plumbers.", HAIR, "en"),
    ("El Senado aprobó la atención de los reclusos en las postas médicas.", OLD, "es"),
    ("El Senado aprobó el registro de motos de civiles.", ARMS, "es"),
    ("El Senado aprobó la ley del trabajo del psicólogo.", DENTISTS, "es"),
    ("El Senado aprobó un seguro para taxistas y panaderos.", PORTERS, "es"),
    ("El Senado aprobó nuevas sanciones para cazadores y taladores.", GUARDS, "es"),
    ("El Senado declaró de interés nacional la exportación de lana.", CITRUS, "es"),
]


@pytest.mark.parametrize(("text", "subject", "language"), SAME)
def test_other_words_of_one_meaning_tell_the_same_matter(judge: Judge, text: str, subject: str, language: str) -> None:
    assert judge(text, subject, language).verdict is Verdict.SAME


@pytest.mark.parametrize(("text", "subject", "language"), LIKE)
def test_words_of_another_meaning_do_not(judge: Judge, text: str, subject: str, language: str) -> None:
    assert judge(text, subject, language).verdict is not Verdict.SAME


def test_a_word_of_one_meaning_weighs_less_than_the_word_itself() -> None:
    subject, words = subject_read(PORTERS, "es"), Vocabulary(body="")
    literal = weigh(matter("Aprobó lo de los lustrabotas.", "es"), subject, words)
    meant = weigh(matter("They passed the one on shoeshiners.", "en"), subject, words)
    assert 0 < meant.fits < literal.fits
    assert meant.strange == 0


def test_a_general_meaning_weighs_nothing_and_is_not_strange() -> None:
    subject, words = subject_read("PROYECTO DE LEY 3, QUE CREA LA ENTIDAD", "es"), Vocabulary(body="")
    weighed = weigh(matter("They passed the organization.", "en"), subject, words)
    assert weighed.fits == 0
    assert weighed.strange == 0
