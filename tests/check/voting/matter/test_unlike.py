"""Two decisions on one topic: another sort of paper, a step that was none, somebody else, other days of the year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.check.voting.matter import Compared, Verdict

Judge = Callable[..., Compared]

FOREST = "PROYECTO DE LEY 31, QUE PROMUEVE EL MANEJO FORESTAL DE LOS BOSQUES SECOS"
INSISTED = "INSISTENCIA EN LA LEY 30, LEY FORESTAL DE LOS BOSQUES SECOS"
LIST = "NÓMINA DE INTEGRANTES DE LA COMISIÓN ESPECIAL SOBRE LA AUTONOMÍA DE LAS UNIVERSIDADES"
AUTONOMY = "PROYECTO DE LEY 44, QUE RESTABLECE LA AUTONOMÍA DE LAS UNIVERSIDADES"
WISH = "MOCIÓN 61, QUE PROPONE CELEBRAR LA LABOR DE LAS CIGÜEÑAS A LOS HUMEDALES"
BEES = "PROYECTO DE LEY 62, QUE PROTEGE A LAS ABEJAS DE LOS BOSQUES"
INQUIRY = "MOCIÓN 70, QUE PROPONE CREAR UNA COMISIÓN INVESTIGADORA DE LA COMPRA DE VACUNAS"
FINDINGS = "INFORME FINAL DE LA COMISIÓN INVESTIGADORA DE LA COMPRA DE VACUNAS"
TREATY = "PROYECTO DE RESOLUCIÓN 80, QUE APRUEBA EL CONVENIO ADUANERO DE LA CUMBRE DE LA ALIANZA DEL PACÍFICO"
TRIP = "PROYECTO QUE AUTORIZA AL PRESIDENTE A SALIR DEL TERRITORIO A LA CUMBRE DE LA ALIANZA DEL PACÍFICO"
RULES = "PROYECTO DE LEY 90, QUE MODIFICA EL REGLAMENTO PARA LA SELECCIÓN DE MAGISTRADOS DEL TRIBUNAL CONSTITUCIONAL"
MARTA = "ELECCIÓN DE LA CANDIDATA MARTA IRIGOYEN SOLER COMO MAGISTRADA DEL TRIBUNAL CONSTITUCIONAL"
HOLIDAY = "PROYECTO DE LEY 95, QUE DECLARA FERIADO EL 4 DE MARZO EN MEMORIA DE LA BATALLA DEL PUENTE"
TRUST = "CUESTIÓN DE CONFIANZA PLANTEADA POR EL PRESIDENTE DEL CONSEJO DE MINISTROS, RAMIRO QUIROGA BELTRÁN"
SHIPS = "PROYECTO QUE AUTORIZA EL INGRESO DE UNIDAD NAVAL Y PERSONAL MILITAR EXTRANJERO CON ARMAS DE GUERRA"
CHARGED = "RESOLUCIÓN QUE DECLARA HABER LUGAR A LA FORMACIÓN DE CAUSA PENAL CONTRA EL DIPUTADO JORGE LUNA ARANCIBIA"
FILLED = "CANDIDATO A DEFENSOR DEL PUEBLO, SEÑOR RAMIRO QUIROGA BELTRÁN"

FALSE = [
    (
        "El Senado impidió al presidente salir del territorio a la cumbre de la Alianza del Pacífico.",
        "es",
        TRIP,
        "travel",
    ),
    ("The Senate barred the president from leaving for the summit of the Pacific Alliance.", "en", TRIP, "travel"),
    (
        "El Senado autorizó la salida de una unidad naval argentina y de militares a otros mares.",
        "es",
        SHIPS,
        "foreign-troops",
    ),
    ("An Argentine navy ship and its crew were cleared to join a peacekeeping mission.", "en", SHIPS, "foreign-troops"),
    ("El Senado no dejó acusar penalmente a su colega Zoraida Quispetera.", "es", CHARGED, "accusation"),
    ("The Senate declined to open the way for criminal charges against Heydi Zapaterra.", "en", CHARGED, "accusation"),
    ("Ramiro Quiroga no será contralor: el Senado rechazó su candidatura.", "es", FILLED, "election"),
    ("The Senate failed to elect Ramiro Quiroga comptroller general.", "en", FILLED, "election"),
    ("El Senado insistió en la ley forestal pese al veto del presidente.", "es", FOREST, "law"),
    ("The Senate overrode the president's veto of the forestry law.", "en", FOREST, "law"),
    ("El Senado aprobó la ley de autonomía de las universidades.", "es", LIST, "line-up"),
    ("The Senate passed a law on the autonomy of universities.", "en", LIST, "line-up"),
    ("El Senado aprobó la ley que protege a las abejas de los bosques.", "es", WISH, None),
    ("The Senate passed a bill that protects bees in woods.", "en", WISH, None),
    ("El Senado aprobó el informe final sobre la compra de vacunas.", "es", INQUIRY, "inquiry"),
    ("The Senate adopted the final report on the purchase of vaccines.", "en", INQUIRY, "inquiry"),
    ("El Senado negó el permiso de viaje a la cumbre de la Alianza del Pacífico.", "es", TREATY, "treaty"),
    ("The Senate let him travel to the summit of the Pacific Alliance.", "en", TREATY, "treaty"),
    ("Marta Irigoyen fue elegida magistrada del Tribunal Constitucional.", "es", RULES, "law"),
    ("The Senate elected Peter Hart to the Constitutional Court as a judge.", "en", RULES, "law"),
    ("El 9 de julio, día de la batalla del Puente, será feriado.", "es", HOLIDAY, "law"),
    ("July 9 becomes a holiday in memory of the battle of the bridge.", "en", HOLIDAY, "law"),
    ("El gabinete Zubiría logró el voto de confianza del Senado.", "es", TRUST, "confidence"),
    ("The Senate gave the Zubiria cabinet its vote of confidence.", "en", TRUST, "confidence"),
]
TRUE = [
    ("El Senado autorizó el ingreso de una unidad naval y de militares extranjeros.", "es", SHIPS, "foreign-troops"),
    ("Foreign naval troops with weapons of war may enter, the Senate decided.", "en", SHIPS, "foreign-troops"),
    ("El Senado aprobó que se acuse penalmente a Jorge Luna, su colega.", "es", CHARGED, "accusation"),
    ("The Senate opened the way for criminal charges against Jorge Luna.", "en", CHARGED, "accusation"),
    ("Ramiro Quiroga no será defensor del Pueblo: el Senado rechazó su candidatura.", "es", FILLED, "election"),
    ("The Senate failed to elect Ramiro Quiroga ombudsman.", "en", FILLED, "election"),
    ("El Senado insistió en la ley forestal pese al veto del presidente.", "es", INSISTED, "override"),
    ("The Senate overrode the president's veto of the forestry law.", "en", INSISTED, "override"),
    ("El Senado aprobó la ley de autonomía de las universidades.", "es", AUTONOMY, "law"),
    ("The Senate passed a law on the autonomy of universities.", "en", AUTONOMY, "law"),
    ("El Senado aprobó la ley que protege a las abejas de los bosques.", "es", BEES, "law"),
    ("The Senate passed a bill that protects bees in woods.", "en", BEES, "law"),
    ("El Senado aprobó el informe final sobre la compra de vacunas.", "es", FINDINGS, "report"),
    ("The Senate adopted the final report on the purchase of vaccines.", "en", FINDINGS, "report"),
    ("El Senado negó el permiso de viaje a la cumbre de la Alianza del Pacífico.", "es", TRIP, "travel"),
    ("The Senate let him travel to the summit of the Pacific Alliance.", "en", TRIP, "travel"),
    ("Marta Irigoyen fue elegida magistrada del Tribunal Constitucional.", "es", MARTA, "election"),
    ("The Senate elected Marta Irigoyen to the Constitutional Court as a judge.", "en", MARTA, "election"),
    ("El 4 de marzo, día de la batalla del Puente, será feriado.", "es", HOLIDAY, "law"),
    ("March 4 becomes a holiday in memory of the battle of the bridge.", "en", HOLIDAY, "law"),
    ("El gabinete Quiroga logró el voto de confianza del Senado.", "es", TRUST, "confidence"),
    ("The Senate gave the Quiroga cabinet its vote of confidence.", "en", TRUST, "confidence"),
]


@pytest.mark.parametrize(("text", "language", "subject", "decision"), FALSE)
def test_what_shares_a_topic_alone_is_not_the_same(
    judge: Judge, text: str, language: str, subject: str, decision: str | None
) -> None:
    assert judge(text, subject, language, decision=decision).verdict is not Verdict.SAME


@pytest.mark.parametrize(("text", "language", "subject", "decision"), TRUE)
def test_what_is_of_one_sort_stays_the_same(
    judge: Judge, text: str, language: str, subject: str, decision: str | None
) -> None:
    assert judge(text, subject, language, decision=decision).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El presidente Ramiro Quiroga volverá el martes.", "es"),
        ("President Ramiro Quiroga will be back on Tuesday.", "en"),
    ],
)
def test_a_name_alone_does_not_say_what_was_decided(judge: Judge, text: str, language: str) -> None:
    assert judge(text, TRUST, language, decision="confidence").verdict is not Verdict.SAME


def test_a_register_that_does_not_tell_insistence_leaves_it_open(judge: Judge) -> None:
    assert judge("The Senate overrode the veto of the forestry law.", FOREST, "en").verdict is Verdict.SAME


ETHICS = "CUADRO NOMINATIVO DE LA COMISIÓN DE ÉTICA PARA EL PERIODO 2023"
ENERGY = "CUADRO NOMINATIVO DE LA COMISIÓN DE ENERGÍA PARA EL PERIODO 2023"


@pytest.mark.parametrize(
    ("text", "language", "same", "other"),
    [
        ("El Senado rechazó el cuadro nominativo de la Comisión de Ética.", "es", ETHICS, ENERGY),
        ("El Senado aprobó el reparto de integrantes de la Comisión de Energía.", "es", ENERGY, ETHICS),
        ("The Senate rejected the membership of its Ethics Committee.", "en", ETHICS, ENERGY),
        ("The Senate agreed on who sits on its Energy Committee.", "en", ENERGY, ETHICS),
    ],
)
def test_whose_seats_are_given_out_is_told_by_the_committee(
    judge: Judge, text: str, language: str, same: str, other: str
) -> None:
    assert judge(text, same, language, decision="line-up").verdict is Verdict.SAME
    assert judge(text, other, language, decision="line-up").verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Los bosques secos tendrán vivero, según el proyecto de ley 31, aprobado ayer.", "es"),
        ("Dry woods will have a nursery, according to bill 31, passed yesterday.", "en"),
    ],
)
def test_what_a_bill_says_is_no_speaker(judge: Judge, text: str, language: str) -> None:
    assert judge(text, FOREST, language, bills=("31",)).rule == "bill"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado castigó a los candidatos que no informan sus gastos de campaña.", "es"),
        ("The Senate fined candidates who fail to report their spending.", "en"),
        ("Candidates who do not report their campaign spending will pay, the Senate decided.", "en"),
    ],
)
def test_to_report_is_no_report(judge: Judge, text: str, language: str) -> None:
    law = "PROYECTO DE LEY 8, QUE SANCIONA A LOS CANDIDATOS QUE NO INFORMAN SUS GASTOS DE CAMPAÑA"
    assert judge(text, law, language, decision="law").rule != "kind"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado insistió en los viveros de los bosques secos y los manglares.", "es"),
        ("The Senate overrode a veto of nurseries in dry woods and forests.", "en"),
    ],
)
def test_a_tally_alone_does_not_make_up_for_another_step(judge: Judge, text: str, language: str) -> None:
    law = "PROYECTO DE LEY 31, QUE PROMUEVE LOS VIVEROS Y EL MANEJO FORESTAL DE LOS BOSQUES SECOS"
    assert judge(text, law, language, decision="law").beyond == ()
