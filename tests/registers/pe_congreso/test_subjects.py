from __future__ import annotations

import pytest

from constancia.model.votes import Question
from constancia.registers.pe_congreso.subjects import numbers_of, question_of


@pytest.mark.parametrize(
    ("subject", "question"),
    [
        ("TEXTO SUSTITUTORIO DEL PROYECTO DE LEY 12, QUE PROPONE UNA LEY", Question.MEASURE),
        ("EXONERACIÓN DE LA SEGUNDA VOTACIÓN DEL PROYECTO DE LEY 12", Question.WAIVER),
        ("EXONERACIÓN 2ª VOTACIÓN DEL TEXTO SUSTITUTORIO DEL PL 12", Question.WAIVER),
        ("EXON. 2ª VOTACIÓN DEL TEXTO SUSTITUTORIO DEL PL 12", Question.WAIVER),
        ("EXONERACIÓN 2.A VOT. DEL T. S. DEL PL 12", Question.WAIVER),
        ("SEGUNDA VOTACIÓN DEL TEXTO SUSTITUTORIO DEL PROYECTO DE LEY 12", Question.SECOND_VOTE),
        ("2A. VOTACIÓN DEL TEXTO SUSTITUTORIO", Question.SECOND_VOTE),
        ("CUESTION PREVIA PARA QUE RETORNE A COMISIÓN EL PROYECTO DE LEY 12", Question.PREVIOUS_QUESTION),
        ("CUESTIÓN DE ORDEN PARA FIJAR LA HORA", Question.POINT_OF_ORDER),
        ("RECONSIDERACIÓN DE LA EXONERACIÓN DE LA SEGUNDA VOTACIÓN DEL PL 12", Question.RECONSIDERATION),
        ("ADMIISIÓN DE LA MOCIÓN 12", Question.ADMISSION),
        ("ADMISIÓN A DEBATE DE LA MOCIÓN 12", Question.ADMISSION),
        ("ACLARACIÓN DEL TEXTO APROBADO DEL PROYECTO DE LEY 12", Question.OTHER),
        ("CUESTIÓN DE CONFIANZA PLANTEADA POR LA PRESIDENTA DEL CONSEJO", Question.MEASURE),
    ],
)
def test_the_question_is_what_the_subject_opens_with(subject: str, question: Question) -> None:
    assert question_of(subject) is question


@pytest.mark.parametrize(
    ("subject", "bills", "motions"),
    [
        ("PROYECTO DE RESOLUCIÓN LEGISLATIVA 4766, QUE AUTORIZA", ("4766",), ()),
        ("PROYECTO RESOLUCIÓN LEGISLATIVA 25 Y PROYECTO DE LEY 31", ("25", "31"), ()),
        (
            "PROYECTOS DE LEY 31, 97, 175, 1170 Y 1458, QUE PROPONE CREAR 20 PLAZAS",
            ("31", "97", "175", "1170", "1458"),
            (),
        ),
        ("PROYECTO DE LEY 836, QUE MODIFICA EL DECRETO LEGISLATIVO 52", ("836",), ()),
        ("PROYECTO DE RESOLUCIÓN LESGISLATIVA DEL CONGRESO 185 E INFORME 3", ("185",), ()),
        ("TEXTO SUSTITUTORIO DEL PROEYCTO DE LEY 7", ("7",), ()),
        ("TEXTO DEL PROYECT O DE LEY 185", ("185",), ()),
        ("QUE RETORNE ELPROYECTODELEY 2035,QUE PROPONE", ("2035",), ()),
        ("TEXTO SUSTITUTORIO DEL PL 2003/2021-CR Y 0044", ("2003", "44"), ()),
        ("MOCIONES 918 Y 77, QUE PROPONEN", (), ("918", "77")),
        ("MOCIONES DE CENSURA 8911 Y 8927", (), ("8911", "8927")),
        ("MOCIÓN DE ORDEN DEL DÍA 028 SOBRE EL PROYECTO DE LEY 9", ("9",), ("28",)),
        ("INFORME FINAL DEL EXPEDIENTE 020-2021-2022/CEP-CR", (), ()),
    ],
)
def test_bills_and_motions_are_told_apart(subject: str, bills: tuple[str, ...], motions: tuple[str, ...]) -> None:
    assert numbers_of(subject) == (bills, motions)
