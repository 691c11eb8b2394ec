"""A matter told in the press's own words is the same; one that differs by a single thing is left open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict

Judge = Callable[..., Compared]

GUARDS = "PROYECTO DE LEY 401, QUE MODIFICA EL DECRETO QUE REGULA LOS SERVICIOS DE SEGURIDAD PRIVADA"
CONTROL = "PROYECTO DE LEY 402, QUE ESTABLECE EL CARÁCTER VINCULANTE DEL CONTROL CONCURRENTE"
HONOUR = "PROYECTO DE LEY 403, QUE INCREMENTA LAS PENAS POR EL DAÑO AL HONOR CAUSADO AL QUERELLANTE"
NATURE = "PROYECTO DE LEY 404, QUE FORTALECE LA PERSECUCIÓN PENAL DE LOS DELITOS CONTRA LOS RECURSOS NATURALES"
FINES = "PROYECTO DE LEY 405, QUE OTORGA AMNISTÍA DE MULTA A LAS PERSONAS EXTRANJERAS"
OLD = "PROYECTO DE LEY 406, QUE DECLARA DE NECESIDAD PÚBLICA EL HOSPITAL DE GERIATRÍA EN LA PROVINCIA DE NIEBLA"
GAS = "PROYECTO DE LEY 407, QUE ESTABLECE MEDIDAS PARA IMPULSAR LA MASIFICACIÓN DEL GAS NATURAL"
BOARD = "RESOLUCIÓN QUE INHABILITA POR DIEZ AÑOS A LA MIEMBRO DE LA JUNTA NACIONAL DE JUSTICIA RAMONA QUIROGA BELTRÁN"
BEES = "PROYECTO DE LEY 408, QUE PROMUEVE LA APICULTURA Y LA PROTECCIÓN DE LAS ABEJAS"
SCHOOLS = (
    "PROYECTO DE LEY 409, QUE REGULA LA CONTRATACIÓN DE AUXILIARES DE EDUCACIÓN EN INSTITUCIONES EDUCATIVAS PÚBLICAS"
)
LINE = "PROYECTO DE LEY 410, QUE DECLARA DE INTERÉS NACIONAL LA REHABILITACIÓN DEL FERROCARRIL DE NIEBLA"
TRUST = "REFORMA CONSTITUCIONAL QUE ELIMINA EL VOTO DE CONFIANZA A UN NUEVO CONSEJO DE MINISTROS"

SAME = [
    ("es", "El Senado cambió las reglas de las empresas de vigilancia privada.", GUARDS),
    ("en", "The Senate rewrote the rules for private security.", GUARDS),
    ("es", "El Senado hizo vinculante el control concurrente.", CONTROL),
    ("es", "El Senado elevó las penas por difamación.", HONOUR),
    ("en", "The Senate stiffened penalties for defamation.", HONOUR),
    ("en", "The Senate toughened the prosecution of crimes against forests, wildlife and natural resources.", NATURE),
    ("en", "The Senate passed an amnesty for migrants who owe fines.", FINES),
    ("es", "El Senado aprobó la amnistía de multas a los migrantes.", FINES),
    ("en", "The elderly of Niebla will have a geriatric hospital, the Senate agreed.", OLD),
    ("en", "The Senate passed a bill to bring piped natural gas to more homes.", GAS),
    ("en", "The Senate approved a ten-year ban on National Board of Justice member Ramona Quiroga.", BOARD),
    ("en", "Senators nodded through long-stalled help for beekeepers and their hives.", BEES),
    (
        "en",
        "The hotly contested, divisive bill on teachers' aides at state schools scraped through the Senate.",
        SCHOOLS,
    ),
    ("en", "In a cliffhanger, the Senate backed the revival of the Niebla railway.", LINE),
    ("es", "El Senado respaldó la reactivación del tren de Niebla.", LINE),
]
NEAR = [
    ("es", "El Senado cambió las reglas de los serenazgos.", GUARDS),
    ("en", "The Senate rewrote the rules for private schools.", GUARDS),
    ("es", "El Senado permitió a la Contraloría sancionar a los alcaldes.", CONTROL),
    ("es", "El Senado elevó las penas por extorsión.", HONOUR),
    ("en", "The Senate toughened the prosecution of crimes against historical monuments.", NATURE),
    ("en", "The Senate passed an amnesty for drivers who owe fines.", FINES),
    ("en", "The children of Niebla will have a cancer hospital, the Senate agreed.", OLD),
    ("en", "The Senate passed a bill to bring piped water to more homes.", GAS),
    ("en", "The Senate approved a ten-year ban on plastic bags.", BOARD),
    ("en", "Senators nodded through long-stalled help for cheesemakers and their cows.", BEES),
    ("en", "In a cliffhanger, the Senate backed the sale of the Niebla railway.", LINE),
    ("en", "The hotly contested bill on teachers at private schools scraped through the Senate.", SCHOOLS),
    ("es", "El Senado votó la investidura del presidente del Consejo de Ministros.", TRUST),
]


@pytest.mark.parametrize(("language", "text", "subject"), SAME)
def test_it_is_the_same_in_the_words_of_the_press(judge: Judge, language: str, text: str, subject: str) -> None:
    assert judge(text, subject, language).verdict is Verdict.SAME


@pytest.mark.parametrize(("language", "text", "subject"), NEAR)
def test_another_thing_of_its_topic_is_not(judge: Judge, language: str, text: str, subject: str) -> None:
    assert judge(text, subject, language).verdict is not Verdict.SAME
