"""The votes of members, each named."""

from __future__ import annotations

import pytest

from constancia.claims import member_votes
from constancia.claims.reading import Reading
from constancia.model.claims import Modality
from constancia.model.documents import Document

SPANISH = [
    ("Ana Vera votó a favor de la moción y Juan Ríos en contra.", [("Ana Vera", "for"), ("Juan Ríos", "against")]),
    ("La senadora Ana Vera optó por votar en contra de la ley.", [("Ana Vera", "against")]),
    ("Todos los senadores salvo Ana Vera, que votó en contra, apoyaron la ley.", [("Ana Vera", "against")]),
    (
        "Ana Vera votó por rechazar la moción y Juan Ríos votó por admitir el proyecto.",
        [("Ana Vera", "against"), ("Juan Ríos", "for")],
    ),
    ("Ana Vera fue una de las congresistas que votó en contra de la ley.", [("Ana Vera", "against")]),
    ("La congresista Nelly Huarca votó en contra de la moción.", [("Nelly Huarca", "against")]),
    ("Alfredo Azurín habló ante el Congreso. Azurín votó a favor de la ley.", [("Alfredo Azurín", "for")]),
    ("El único sufragio en contra en el Senado fue el de la senadora Pabla Ruiz.", [("Pabla Ruiz", "against")]),
    (
        "Con el voto en contra de los senadores Juan Pérez y María Gómez, el Senado aprobó la ley.",
        [("Juan Pérez", "against"), ("María Gómez", "against")],
    ),
    ("El presidente del Congreso, el diputado Pedro Ríos, no votó la moción.", [("Pedro Ríos", "not-voting")]),
    ("El diputado Juan Ríos, de Acción Popular, se abstuvo en la votación.", [("Juan Ríos", "abstain")]),
    ("La bancada de Fuerza Popular votó en contra de la moción.", []),
    ("La congresista Nelly Huarca no votó en contra de la moción.", []),
    ("Los congresistas votaron a favor de la ley.", []),
]
ENGLISH = [
    ("Like Ann Hill, Carl Odom voted against the motion.", [("Carl Odom", "against")]),
    ("Ann Hill voted in favor of the motion and Carl Odom against.", [("Ann Hill", "for"), ("Carl Odom", "against")]),
    ("Senator Ann Hill chose to vote against the bill.", [("Ann Hill", "against")]),
    ("All senators except Ann Hill, who voted against, backed the bill.", [("Ann Hill", "against")]),
    (
        "Ann Hill voted not to admit the motion, and Carl Odom voted to censure him.",
        [("Ann Hill", "against"), ("Carl Odom", "for")],
    ),
    ("Ann Hill opposed, in the vote, admitting the motion in Congress.", [("Ann Hill", "against")]),
    ("Lawmaker Ann Hill backed the motion against the president in Thursday's vote.", [("Ann Hill", "for")]),
    ("Senator Carl Odom voted against the bill.", [("Carl Odom", "against")]),
    ("Rep. Owen Castle (D-Calif.) cast the lone no vote in the House.", [("Owen Castle", "against")]),
    (
        "Fellow lawmaker José Paredes of Acción Popular, who abstained in the vote, left Congress early.",
        [("José Paredes", "abstain")],
    ),
    ("Sens. Mike Long and Ted Short voted no on the bill.", [("Mike Long", "against"), ("Ted Short", "against")]),
    ("Sen. Ann Hill of Texas missed the vote on the amendment.", [("Ann Hill", "absent")]),
    ("Kenya Kwanza voted for the bill.", []),
    ("Republicans voted for the bill.", []),
    ("Justice Ann Hill voted against the plan in the Supreme Court.", []),
]


OTHERS_ES = [
    "El asesor de Ana Vera respaldó la reforma, que el Congreso aprobó.",
    "La hermana de la congresista Rosa Pérez votó en contra de la moción.",
    "El abogado de Juan Ríos votó a favor del proyecto en el Congreso.",
    "El jefe de gabinete de la senadora Ana Vera votó a favor de la ley.",
    "El equipo de Rosa Pérez rechazó la moción tras la votación.",
    "La familia Ríos votó a favor de la ley, dijo el diputado Juan Ríos.",
    "El partido de Ana Vera votó en contra de la reforma en el Senado.",
    "Según Juan Ríos, votó a favor de la ley toda la bancada.",
    "Todos los senadores salvo Ana Vera votaron a favor de la ley.",
    "Ni Ana Vera ni Juan Ríos votaron a favor de la ley en el Senado.",
    "No fue Ana Vera quien votó en contra de la moción.",
    "¿Votó Ana Vera en contra de la moción?",
    "Le pidieron a Ana Vera que votara en contra de la moción.",
    "Ana Vera negó haber votado en contra de la moción.",
    "El Pleno, tras escuchar a Juan Ríos, votó a favor de la ley.",
    "Costa Rica votó a favor de la resolución en la ONU.",
    "Avanza País votó en contra de la moción de interpelación.",
    "Ana Vera respaldó la moción en su discurso de campaña.",
]
OTHERS_EN = [
    "Senator Ann Hill backed the creation of an inquiry commission before Congress.",
    "The adviser of Ann Hill backed the bill, which Congress approved.",
    "The sister of lawmaker Ann Hill voted against the motion.",
    "A lawyer for Ann Hill voted for the bill in the House.",
    "Ann Hill's team rejected the motion after the vote.",
    "Ann Hill's chief of staff voted against the bill.",
    "An aide to Senator Carl Odom abstained in the vote.",
    "The party of Ann Hill voted against the reform in the Senate.",
    "All senators but Ann Hill voted for the bill.",
    "Neither Ann Hill nor Carl Odom voted for the bill in the Senate.",
    "It was not Ann Hill who voted against the motion.",
    "Did Ann Hill vote against the motion in Congress?",
    "They asked Ann Hill to vote against the motion.",
    "If Ann Hill voted against the motion, she broke her word.",
    "Ann Hill denied having voted against the motion.",
    "The House, after hearing Carl Odom, voted for the bill.",
    "New Zealand voted for the resolution at the General Assembly.",
    "Sinn Féin voted against the motion.",
    "Ann Hill backed the motion in a campaign speech.",
]
MEASURES_ES = [
    (
        "Ana Vera votó a favor de que Luis Gil viaje a Chile, Perú y Bolivia, permiso que el Pleno negó.",
        "for",
        "Luis Gil",
    ),
    (
        "Wadil Ottone votó en contra de inhabilitar por diez años a Inés Mora, lo que el Pleno aprobó.",
        "against",
        "diez",
    ),
    (
        "Ana Vera se abstuvo en la votación que autorizó el ingreso de tropas, aprobada por el Pleno.",
        "abstain",
        "ingreso",
    ),
    ("Ana Vera dijo no a la moción de censura contra el ministro Luis Soto.", "against", "censura contra el ministro"),
    (
        "Ana Vera figura entre quienes votaron en contra de la vacancia de Pedro Gil.",
        "against",
        "vacancia de Pedro Gil",
    ),
    ("Ana Vera (Norte) se abstuvo de votar la censura a la ministra.", "abstain", "censura a la ministra"),
    ("Ana Vera emitió su voto en contra de la ley de minas.", "against", "ley de minas"),
]
MEASURES_EN = [
    (
        "Ann Hill voted in favor of Mr Gil's trip to Chile, Peru and Bolivia, refused by Congress.",
        "for",
        "Peru and Bolivia",
    ),
    (
        "Wadil Ottone voted against barring Ines Mora from office for ten years, which the House did.",
        "against",
        "barring",
    ),
    ("Ann Hill abstained in the vote that let foreign troops in, passed by Congress.", "abstain", "foreign troops"),
    ("Ann Hill said no to the motion of censure against the minister.", "against", "censure against the minister"),
    ("Ann Hill was among the ten lawmakers who voted against the mining bill.", "against", "mining bill"),
    ("Ann Hill (Labour) abstained from the vote on the censure of the minister.", "abstain", "censure of the minister"),
    (
        "Ann Hill cast a vote against moving the election to April 2024, a reform that Congress passed.",
        "against",
        "moving",
    ),
]

BACKED_ES = [
    (
        "La congresista Ana Vera respaldó la creación de la comisión, que el Congreso aprobó el jueves.",
        [("Ana Vera", "for")],
    ),
    ("Juan Ríos rechazó la reforma, aprobada por el Congreso con 70 votos.", [("Juan Ríos", "against")]),
    ("La diputada Ana Vera apoyó el viaje del presidente, que la Cámara rechazó.", [("Ana Vera", "for")]),
]
BACKED_EN = [
    (
        "Lawmaker Ann Hill backed the creation of an inquiry commission, which Congress approved on Thursday.",
        [("Ann Hill", "for")],
    ),
    ("Senator Ann Hill opposed the trip, which the Senate rejected by 40 to 30.", [("Ann Hill", "against")]),
    ("John Reed supported the censure of the minister, approved by Congress on Tuesday.", [("John Reed", "for")]),
]


def told(text: str, language: str) -> list[tuple[object, object]]:
    document = Document(text=text, digest="sha256:0", language=language)
    drafts = list(member_votes.read(Reading(document)))
    for draft in drafts:
        for span in draft.evidence:
            assert text[span.start : span.end] == span.quote
    return [(draft.value["person"], draft.value["option"]) for draft in drafts]


@pytest.mark.parametrize(("text", "expected"), [*SPANISH, *BACKED_ES])
def test_spanish(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, "es") == expected


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH, *BACKED_EN])
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("language", "text"), [("es", t) for t in OTHERS_ES] + [("en", t) for t in OTHERS_EN])
def test_nobody_else_and_no_vote_that_was_not_cast_is_read(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "option", "measure"),
    [("es", *case) for case in MEASURES_ES] + [("en", *case) for case in MEASURES_EN],
)
def test_the_measure_is_whole(language: str, text: str, option: str, measure: str) -> None:
    drafts = list(member_votes.read(Reading(Document(text=text, digest="sha256:0", language=language))))
    assert [draft.value["option"] for draft in drafts] == [option]
    assert measure in str(drafts[0].value["measure"])
    assert "Pleno" not in str(drafts[0].value["measure"])


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        ("es", "Juan Ríos, esposo de la diputada Ana Vera, votó en contra de la reforma.", "Juan Ríos"),
        ("es", "El presidente del Congreso Luis Soto votó a favor de la ley.", "Luis Soto"),
        ("es", "Vera votó en contra de la moción de interpelación.", "Vera"),
        ("es", "El vocero de Fuerza Popular Juan Pérez se abstuvo en la votación de la ley.", "Juan Pérez"),
        ("en", "Carl Odom, brother of Senator Ann Hill, voted against the reform.", "Carl Odom"),
        ("en", "Speaker of the House Mike Long voted for the bill.", "Mike Long"),
        ("en", "Hill voted against the motion of no confidence.", "Hill"),
        ("en", "Perú Libre lawmaker Waldemar Ottone rejected the bill in the vote.", "Waldemar Ottone"),
    ],
)
def test_the_one_who_voted_is_read_beside_others(language: str, text: str, person: str) -> None:
    assert [name for name, _ in told(text, language)] == [person]


@pytest.mark.parametrize(
    ("language", "text", "modality"),
    [
        ("es", "Ana Vera votará en contra de la moción del Senado.", Modality.PROPOSED),
        ("es", "Es falso que Ana Vera votó en contra de la moción.", Modality.DENIED),
        ("en", "Ann Hill will vote against the motion in Congress.", Modality.PROPOSED),
        ("en", "It is false that Ann Hill voted against the motion.", Modality.DENIED),
        ("en", "Ann Hill voted against the motion.", None),
    ],
)
def test_what_is_to_come_or_untrue_is_not_asserted(language: str, text: str, modality: Modality | None) -> None:
    drafts = list(member_votes.read(Reading(Document(text=text, digest="sha256:0", language=language))))
    assert [draft.modality for draft in drafts] == [modality]
