"""A matter near by is not the same: another year, name, effect, office or committee, or only urged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict
from constancia.model.votes import Question

Judge = Callable[..., Compared]

BUDGET = "LEY DE PRESUPUESTO DEL SECTOR PÚBLICO PARA EL AÑO FISCAL 2031"
ACCOUNT = "PROYECTO DE LEY 90, QUE PROPONE NO APROBAR LA CUENTA GENERAL DE LA REPÚBLICA DEL EJERCICIO FISCAL 2030"
DAM = "PROYECTO DE LEY 91, QUE AUTORIZA EXPROPIAR UN PREDIO PARA LA REPRESA DE IRURO"
BANK = "RESOLUCIÓN QUE APRUEBA EL CONVENIO CONSTITUTIVO DEL BANCO ASIÁTICO DE INVERSIÓN EN INFRAESTRUCTURA"
FUND = "PROYECTO DE LEY 92, QUE PERMITE LA DEVOLUCIÓN DEL DINERO DEL FONAVI A LOS APORTANTES"
FIRE = "PROYECTO DE LEY 93, QUE FORTALECE EL CUERPO DE BOMBEROS VOLUNTARIOS"
MINISTER = "MOCIÓN QUE PROPONE INVITAR AL MINISTRO DEL INTERIOR, RAMIRO QUIROGA BELTRÁN, PARA QUE INFORME"
CABINET = "CUESTIÓN DE CONFIANZA PLANTEADA POR EL PRESIDENTE DEL CONSEJO DE MINISTROS, RAMIRO QUIROGA BELTRÁN"
COURT = "ELECCIÓN DEL CANDIDATO RAMIRO QUIROGA BELTRÁN A MAGISTRADO DEL TRIBUNAL CONSTITUCIONAL"
TRIP = "RESOLUCIÓN QUE AUTORIZA AL PRESIDENTE DE LA REPÚBLICA PARA SALIR DEL TERRITORIO NACIONAL"
POWERS = "MOCIÓN QUE OTORGA FACULTADES DE COMISIÓN INVESTIGADORA A LA COMISIÓN DE FISCALIZACIÓN"
URGED = "MOCIÓN QUE EXHORTA AL PODER EJECUTIVO A DECLARAR EL ESTADO DE EMERGENCIA EN NIEBLA"
OFFICE = "PROYECTO DE LEY 94, QUE ADSCRIBE LA SECRETARÍA SEDENA A LA PRESIDENCIA DEL CONSEJO DE MINISTROS"
REPORT = "INFORME PRELIMINAR DE LA COMISIÓN INVESTIGADORA DE LAS OBRAS DEL PUENTE DE NIEBLA"
REPEAL = "PROYECTO DE LEY 95, QUE PROPONE DEROGAR LA LEY 30636, QUE CREA EL SEGURO OBLIGATORIO DEL PESCADOR ARTESANAL"
HERO = "LEY QUE DECLARA PRECURSOR DE LA INDEPENDENCIA A JUAN QUIROGA BELTRÁN"

SAME = [
    ("es", "El Senado derogó el seguro obligatorio del pescador artesanal.", REPEAL),
    ("en", "The Senate scrapped the compulsory insurance of small-scale fishermen.", REPEAL),
    ("en", "The Senate repealed the compulsory insurance of artisanal fishermen.", REPEAL),
    ("es", "El Senado declaró precursor de la independencia a Juan Quiroga.", HERO),
    ("en", "The Senate named Juan Quiroga a forerunner of independence.", HERO),
    ("es", "El Senado aprobó el presupuesto público de 2031.", BUDGET),
    ("en", "The Senate passed the 2031 public budget.", BUDGET),
    ("es", "El Senado desaprobó la Cuenta General de la República de 2030.", ACCOUNT),
    ("es", "El Senado autorizó la expropiación de un predio para la represa de Iruro.", DAM),
    ("en", "The Senate allowed the expropriation of land for the Iruro dam.", DAM),
    ("es", "El Senado aprobó el convenio con el Banco Asiático de Inversión en Infraestructura.", BANK),
    ("es", "El Senado permitió la devolución del Fonavi.", FUND),
    ("en", "The Senate allowed the refund of Fonavi money.", FUND),
    ("es", "El Senado fortaleció a los bomberos voluntarios.", FIRE),
    ("en", "The Senate strengthened the volunteer firefighters.", FIRE),
    ("es", "El Senado acordó invitar al ministro del Interior, Ramiro Quiroga, a informar.", MINISTER),
    ("en", "The Senate summoned interior minister Ramiro Quiroga.", MINISTER),
    ("es", "El Senado otorgó la confianza al gabinete de Ramiro Quiroga.", CABINET),
    ("en", "The Senate elected Ramiro Quiroga to the Constitutional Court.", COURT),
    ("es", "El Senado autorizó el viaje del presidente de la República.", TRIP),
    ("es", "El Senado dio facultades de comisión investigadora a la Comisión de Fiscalización.", POWERS),
    ("es", "El Senado exhortó al Ejecutivo a declarar el estado de emergencia en Niebla.", URGED),
    ("en", "The Senate asked the government to declare a state of emergency in Niebla.", URGED),
    ("es", "El Senado adscribió la Sedena a la Presidencia del Consejo de Ministros.", OFFICE),
    ("es", "El Senado aprobó el informe de la comisión que investiga las obras del puente de Niebla.", REPORT),
]
NEAR = [
    ("es", "El Senado creó el seguro obligatorio del pescador artesanal.", REPEAL),
    ("en", "The Senate created compulsory insurance for artisanal fishermen.", REPEAL),
    ("es", "El Senado amplió el seguro obligatorio del pescador artesanal.", REPEAL),
    ("es", "El Senado declaró precursor de la independencia a Pedro Salazar Mena.", HERO),
    ("en", "The Senate named María Salazar a forerunner of independence.", HERO),
    ("es", "El Senado aprobó el presupuesto público de 2032.", BUDGET),
    ("en", "The Senate passed the 2030 public budget.", BUDGET),
    ("es", "El Senado aprobó la Cuenta General de la República de 2030.", ACCOUNT),
    ("en", "The Senate approved the General Account of the Republic for 2030.", ACCOUNT),
    ("es", "El Senado autorizó la expropiación de un predio para la represa de Majes.", DAM),
    ("en", "The Senate allowed the expropriation of land for the Majes dam.", DAM),
    ("es", "El Senado aprobó el convenio con el Banco Asiático de Desarrollo.", BANK),
    ("es", "El Senado aprobó la salida del Banco Asiático de Inversión en Infraestructura.", BANK),
    ("en", "The Senate approved the withdrawal from the Asian Infrastructure Investment Bank.", BANK),
    ("es", "El Senado suspendió la devolución del Fonavi.", FUND),
    ("en", "The Senate halted the refund of Fonavi money.", FUND),
    ("es", "El Senado fijó un sueldo para los bomberos voluntarios.", FIRE),
    ("en", "The Senate extended the pensions of the volunteer firefighters.", FIRE),
    ("es", "El Senado acordó interpelar al ministro del Interior, Ramiro Quiroga.", MINISTER),
    ("en", "The Senate agreed on the interpellation of interior minister Ramiro Quiroga.", MINISTER),
    ("es", "El Senado censuró al gabinete de Ramiro Quiroga.", CABINET),
    ("en", "The Senate elected Ramiro Quiroga ombudsman.", COURT),
    ("en", "The Senate cleared Ramiro Quiroga of the charges against the Constitutional Court.", COURT),
    ("es", "El Senado autorizó el viaje de la primera dama.", TRIP),
    ("en", "The Senate authorised the first lady's trip abroad.", TRIP),
    ("es", "El Senado dio facultades de comisión investigadora a la Comisión de Defensa.", POWERS),
    ("en", "The Senate gave the powers of a commission of inquiry to the Defense Committee.", POWERS),
    ("es", "El Senado declaró el estado de emergencia en Niebla.", URGED),
    ("en", "The Senate declared a state of emergency in Niebla.", URGED),
    ("es", "El Senado adscribió la Sedena al Ministerio de Defensa.", OFFICE),
    ("en", "The Senate moved Sedena to the defense ministry.", OFFICE),
    ("es", "El Senado aprobó el informe final de la comisión que investiga las obras del puente de Niebla.", REPORT),
    ("en", "The Senate approved the final report on the works of the Niebla bridge.", REPORT),
]


@pytest.mark.parametrize(("language", "text", "subject"), SAME)
def test_the_matter_itself_is_the_same(judge: Judge, language: str, text: str, subject: str) -> None:
    assert judge(text, subject, language).verdict is Verdict.SAME


@pytest.mark.parametrize(("language", "text", "subject"), NEAR)
def test_a_matter_near_by_is_not(judge: Judge, language: str, text: str, subject: str) -> None:
    assert judge(text, subject, language).verdict in (Verdict.NOT_COMPARABLE, Verdict.ANOTHER)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La cuestión previa para devolver la ley del agua a la Comisión de Salud fue aprobada."),
        ("en", "The previous question to return the water law to the Health Committee passed."),
    ],
)
def test_whom_a_bill_goes_back_to_must_be_the_same(judge: Judge, language: str, text: str) -> None:
    subject = "CUESTIÓN PREVIA PARA QUE RETORNE A LA COMISIÓN DE {} LA LEY DEL AGUA"
    asked = {"question": Question.PREVIOUS_QUESTION}
    assert judge(text, subject.format("SALUD"), language, **asked).verdict is Verdict.SAME
    assert judge(text, subject.format("JUSTICIA"), language, **asked).verdict is Verdict.NOT_COMPARABLE
