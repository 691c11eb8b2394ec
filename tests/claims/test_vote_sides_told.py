"""Figures whose side a verb of giving and refusing tells, or words a little way off: "se lo dieron … se lo negaron"."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document

SPANISH = [
    ("Sesenta diputados la eligieron el martes en el Congreso, con 19 votos adversos y 8 abstenciones.", (60, 19, 8)),
    ("La Cámara votó la ley de puertos: 97 (sí), 19 (no), 8 (abst.).", (97, 19, 8)),
    ("Cien diputados echaron abajo el lunes la cuestión previa en el Congreso; doce la apoyaron.", (12, 100, None)),
    ("Setenta a treinta y ocho: así resolvió el martes el Senado citar al ministro.", (70, 38, None)),
    (
        "El dictamen tuvo en el Senado el favor de 32 senadores, la oposición de once y la abstención de seis.",
        (32, 11, 6),
    ),
    ("La moción sumó en el Senado 24 adhesiones, insuficientes ante 39 rechazos y una abstención.", (24, 39, 1)),
    ("El Senado insistió en la ley de puertos con 45 votos, frente a 15 y cinco abstenciones.", (45, 15, 5)),
    ("El Senado aprobó la ley con 33 votos. Votaron en contra 21; se abstuvieron seis.", (33, 21, 6)),
    ("Setenta diputados lo permitieron el miércoles, 23 se opusieron y tres se abstuvieron en la Cámara.", (70, 23, 3)),
    ("Sesenta senadores se la concedieron ayer en el Senado, doce se la negaron y uno se abstuvo.", (60, 12, 1)),
    (
        "La nueva jueza jurará: en el Congreso votaron por ella 71 diputados, en contra 30, y tres se abstuvieron.",
        (71, 30, 3),
    ),
    ("El indulto sedujo a 52 diputados de la Cámara, disgustó a 40 y dejó a cuatro en la abstención.", (52, 40, 4)),
    (
        "El Senado lo ratificó con el voto favorable de 33 senadores y el contrario de 20; dos se abstuvieron.",
        (33, 20, 2),
    ),
    ("Setenta diputados votaron ayer en el Pleno de la Cámara en contra de la ley de pesca.", (None, 70, None)),
    ("Sesenta y cinco votos bastaron al Congreso para aprobar la ley de pesca.", (65, None, None)),
    ("Veinte diputados se opusieron el martes, en la Cámara, a reformar la ley de puertos.", (None, 20, None)),
    ("En la Cámara, a favor de la ley de puertos votaron 70 diputados y 30 en contra.", (70, 30, None)),
    ("Fueron 54 los diputados que aprobaron la moción, mientras que 68 se opusieron.", (54, 68, None)),
    ("Son 71 los senadores que votaron a favor de la ley y 30 los que lo hicieron en contra.", (71, 30, None)),
    ("En el Concejo fueron nueve los concejales que se abstuvieron en la ordenanza.", (None, None, 9)),
    ("Quienes respaldaron la moción fueron 58, mientras que los que se opusieron sumaron 44.", (58, 44, None)),
    ("Los senadores que votaron en contra del proyecto fueron 19 y 23 los que lo apoyaron.", (23, 19, None)),
    ("La moción fue rechazada el lunes en la Cámara por 107 diputados, con 20 a favor.", (20, 107, None)),
    (
        "El canon quedó fuera: la enmienda fue derrotada en el Senado por 41 senadores, y 30 la apoyaron.",
        (30, 41, None),
    ),
]
ENGLISH = [
    ("Ninety-three lawmakers backed, 15 opposed and five abstained on the bill that Congress passed.", (93, 15, 5)),
    ("Those who voted for the bill numbered 54; those against it, 40.", (54, 40, None)),
    ("The deputies who rejected the motion numbered 68, and those who supported it were 52.", (52, 68, None)),
    ("It was 61 senators who backed the amendment and 37 who opposed it.", (61, 37, None)),
    ("In the Senate 40 members favoured and 60 rejected the ports bill.", (40, 60, None)),
    ("Congress passed the ports bill, 97 votes to none with three abstentions.", (97, 0, 3)),
    ("In the Senate 57 members backed him, 19 opposed him and eight abstained.", (57, 19, 8)),
    ("The accord obtained sixty votes in the Senate on Friday, against seven, with two abstentions.", (60, 7, 2)),
    ("The Senate overrode the veto with 63 votes against 36 and one abstention.", (63, 36, 1)),
    ("The ports bill cleared the Senate on Thursday, 56 to 40, four members abstaining.", (56, 40, 4)),
    ("Law on ports: president's objections overruled, 60-19-7, in Thursday's sitting of the Senate.", (60, 19, 7)),
    ("While seventeen senators opposed it, 61 upheld it on Monday in the Senate.", (61, 17, None)),
    ("The Senate on Monday approved the port bill by 51 senators against 40, three others abstaining.", (51, 40, 3)),
    (
        "It came through: sixty lawmakers granted it on Monday, twelve withheld it and one abstained, Congress said.",
        (60, 12, 1),
    ),
    (
        "On Friday 88 deputies gave the premier a vote of confidence in the House, 41 refused it and two abstained.",
        (88, 41, 2),
    ),
    (
        "Nineteen votes were cast in the Senate on Monday against confirming Anna Ruiz as attorney general.",
        (None, 19, None),
    ),
    ("Forty-four senators voted on Tuesday in the Senate to adopt the fisheries bill.", (44, None, None)),
    ("Seventy votes were enough to expel the deputy, the Chamber of Deputies decided on Monday.", (70, None, None)),
    (
        "The amendment bill failed to muster a two-thirds majority: 47 senators voted for it, 26 against it.",
        (47, 26, None),
    ),
    ("The motion to adjourn was swept aside in the Senate on Monday, 51 to 20.", (20, 51, None)),
    ("The censure was voted down in the House of Commons by 207 MPs, with 120 voting for it.", (120, 207, None)),
    ("The levy was narrowly defeated in the Senate by 31 senators, while 30 backed it.", (30, 31, None)),
    ("Mr Rao's amendment received support from 144 MPs in the House and was negatived by 227.", (144, 227, None)),
    ("The amendment in the House got 141 votes against 226 polled by the ruling coalition.", (141, 226, None)),
]
ASIDE = [
    (
        "en",
        "In the House, 176 members – mostly Greens – voted in favour while 81 MPs – mostly Liberals – opposed it.",
        (176, 81, None),
    ),
    (
        "en",
        "In it 96 House members – most of them Liberals – voted in support, while 51 MPs – mainly Greens – refused it.",
        (96, 51, None),
    ),
    (
        "es",
        "En la Cámara, 176 diputados –en su mayoría del PRI– votaron a favor, mientras 81 diputados votaron en contra.",
        (176, 81, None),
    ),
]


def tally(text: str, language: str) -> tuple[object, ...]:
    """For, against and abstaining of the first vote with figures; all None where there is none."""
    document = Document(text=text, digest="sha256:0", language=language, published="2024-03-06")
    for claim in read(document):
        if claim.kind.value == "vote" and {"for", "against", "abstain"} & set(claim.value):
            return tuple(claim.value.get(side) for side in ("for", "against", "abstain"))
    return (None, None, None)


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish(text: str, expected: tuple[int | None, ...]) -> None:
    assert tally(text, "es") == expected


@pytest.mark.parametrize(("language", "text", "expected"), ASIDE)
def test_of_which_groups_most_were_makes_no_groups_count(
    language: str, text: str, expected: tuple[int | None, ...]
) -> None:
    assert tally(text, language) == expected
    document = Document(text=text, digest="sha256:0", language=language, published="2024-03-06")
    assert [claim.value for claim in read(document) if claim.kind.value == "bloc"] == []


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: tuple[int | None, ...]) -> None:
    assert tally(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sixty votes in the Senate against 40 in the House would be a surprise.", "en"),
        ("The minister gave them 20 reasons, and lawmakers withheld it.", "en"),
        ("El ministro sedujo a 40 turistas y disgustó a 12 vecinos del Congreso.", "es"),
        ("Se las dieron a 30 alumnos y se las negaron a 12.", "es"),
        ("En la Cámara votaron a favor los verdes, mientras que 81 diputados votaron en contra de la ley.", "es"),
        ("In the House the Greens voted in favour while 81 members voted against the bill.", "en"),
    ],
)
def test_others_are_no_tally(text: str, language: str) -> None:
    assert None in tally(text, language)[:2]


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        (
            "Forty senators abstained on Monday when the Senate voted on making Ana Ruiz ombudsman.",
            "en",
            "making Ana Ruiz ombudsman",
        ),
        ("Three deputies abstained as the Chamber of Deputies voted on the ports treaty.", "en", "ports treaty"),
        ("Nine members abstained while Congress voted on the fisheries bill.", "en", "fisheries bill"),
        (
            "Hubo 41 abstenciones ayer en el Senado cuando se votó la candidatura de Luis Castro.",
            "es",
            "candidatura de Luis Castro",
        ),
        ("Doce senadores se abstuvieron el lunes cuando el Senado votó la ley de puertos.", "es", "ley de puertos"),
        ("Tres diputados se abstuvieron cuando la Cámara votó el tratado de pesca.", "es", "tratado de pesca"),
    ],
)
def test_who_abstained_when_something_was_voted_on(text: str, language: str, measure: str) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-03-06")
    (claim,) = (one for one in read(document) if one.kind.value == "vote")
    assert (claim.value.get("measure"), "abstain" in claim.value) == (measure, True)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Sixty lawmakers in Lima said yes to the bill in Congress, twenty-one said no.", "en", (60, 21, None)),
        (
            "Sesenta diputados en Lima votaron a favor de la ley, veinte votaron en contra, según la Cámara.",
            "es",
            (60, 20, None),
        ),
        ("Sixty Liberal lawmakers said yes to the bill in Congress.", "en", (None, None, None)),
        ("Sesenta diputados de Fuerza Popular votaron a favor de la ley en la Cámara.", "es", (None, None, None)),
    ],
)
def test_where_they_voted_makes_no_group(text: str, language: str, expected: tuple[int | None, ...]) -> None:
    assert tally(text, language) == expected


@pytest.mark.parametrize("day", ["Thursday", "3 March", "the spot"])
def test_a_side_before_a_day_and_another_count_ends(day: str) -> None:
    """The words on which votes were cast begin with the next figure: nothing is left to step over."""
    assert tally(f"Seventy lawmakers supported it on {day}, twenty opposed it, Congress said.", "en") == (70, 20, None)


@pytest.mark.parametrize(
    ("text", "language", "outcome"),
    [
        ("El Senado aprobó la ley de puertos con 33 votos. Votaron en contra 21; se abstuvieron seis.", "es", "passed"),
        ("El Senado votó en contra de la ley de puertos.", "es", "rejected"),
        ("The Senate declined on Thursday to send the ports bill back to committee.", "en", "rejected"),
        ("The Senate overrode the veto with 63 votes against 36.", "en", "passed"),
    ],
)
def test_a_side_is_no_refusal(text: str, language: str, outcome: str) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-03-06")
    assert {one.value.get("outcome") for one in read(document) if one.kind.value == "vote"} == {outcome}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Setenta diputados lo aprobaron el miércoles, 23 se opusieron, en la Cámara.", "2024-02-28"),
        ("El Senado lo aprobó el miércoles, 28 de febrero, con 40 votos a favor.", "2024-02-28"),
        ("El Senado lo aprobó el miércoles 28 con 40 votos a favor.", "2024-02-28"),
    ],
)
def test_a_count_behind_a_weekday_is_no_day(text: str, date: str) -> None:
    document = Document(text=text, digest="sha256:0", language="es", published="2024-03-01")
    assert [one.value.get("date") for one in read(document) if one.kind.value == "vote"] == [date]


def test_reading_a_board_decides_nothing() -> None:
    text = "El Congreso leyó el tablero: sí 45, no 49, abstenciones 17."
    document = Document(text=text, digest="sha256:0", language="es", published="2024-03-06")
    (claim,) = (one for one in read(document) if one.kind.value == "vote")
    assert "outcome" not in claim.value


@pytest.mark.parametrize(
    "text",
    [
        "El Senado destituyó a la fiscal. A favor de la magistrada votaron solo 15 senadores.",
        "El Senado vacó al presidente. A favor de su permanencia votaron 15 senadores.",
        "El Senado inhabilitó al exministro. En favor del exministro votaron 15 senadores.",
    ],
)
def test_for_somebody_is_no_side_of_what_was_decided_about_them(text: str) -> None:
    document = Document(text=text, digest="sha256:0", language="es", published="2024-03-06")
    assert all("for" not in claim.value for claim in read(document) if claim.kind.value == "vote")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Parliament has voted to reject a proposal to adjourn the sitting.", "en"),
        ("The Assembly voted to throw out a plan to sell the harbour.", "en"),
        ("The Senate voted on Monday to defeat a motion to censure the minister.", "en"),
        ("El Senado votó el lunes para rechazar un plan para vender el puerto.", "es"),
        ("La Cámara votó para archivar la moción presentada para destituir al ministro.", "es"),
    ],
)
def test_what_a_body_voted_to_do_is_told_by_the_first_verb_behind(text: str, language: str) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-03-06")
    assert [claim.value.get("outcome") for claim in read(document) if claim.kind.value == "vote"] == ["rejected"]


@pytest.mark.parametrize(
    ("text", "language", "figure"),
    [
        ("El Senado rechazó la censura: 40 senadores pretendían mantenerla en el cargo.", "es", None),
        ("El Senado rechazó la censura: 40 senadores buscaban salvarla.", "es", None),
        ("El Senado negó el viaje: 42 senadores buscaban impedirlo.", "es", None),
        ("El Senado aprobó la censura: 29 senadores pedían que se rechace la moción.", "es", None),
        ("El Senado aprobó la censura: 29 senadores pedían el archivo de la moción.", "es", None),
        ("El Senado rechazó la censura: 40 senadores buscaban censurar al ministro.", "es", 40),
        ("El Senado rechazó la censura: 40 senadores pedían que se apruebe la moción.", "es", 40),
        ("El Senado rechazó la censura: 40 senadores pedían la salida del ministro.", "es", 40),
        ("The Senate rejected the motion: 40 senators wanted to stop it.", "en", None),
        ("The Senate rejected the censure: 40 senators wanted to keep the minister.", "en", None),
    ],
)
def test_who_wants_another_thing_than_the_measure_is_not_for_it(text: str, language: str, figure: int | None) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-03-06")
    assert [one.value.get("for") for one in read(document) if one.kind.value == "vote"] == [figure]
