"""What was decided, whole and without the verb, the body and the day; also where one side alone is told."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def told(text: str, code: str) -> list[tuple[object, ...]]:
    """Figures in favour and against, and the measure, of each vote."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    return [
        tuple(claim.value.get(name) for name in ("for", "against", "measure"))
        for claim in read(document)
        if claim.kind.value == "vote"
    ]


PASSIVE = [
    ("en", "Ana Ferro's trip to Puerto Nuevo was authorized by Congress on Thursday with 61 votes in favor.", "for"),
    (
        "en",
        "Ana Ferro's appointment to the Court was confirmed on Thursday by the Senate with 61 votes in favor.",
        "for",
    ),
    ("en", "The deployment of two frigates was extended yesterday by Congress with 61 votes in favor.", "for"),
    (
        "es",
        "El viaje de Ana Ferro a Puerto Nuevo fue autorizado el jueves por el Congreso con 61 votos a favor.",
        "for",
    ),
    ("es", "La suspensión de Ana Ferro fue levantada ayer por el Senado con 61 votos a favor.", "for"),
    ("es", "El presupuesto de las dos fragatas fue ampliado ayer por el Congreso con 61 votos a favor.", "for"),
]


@pytest.mark.parametrize(("code", "text", "side"), PASSIVE)
def test_a_measure_ends_where_its_verb_begins(code: str, text: str, side: str) -> None:
    ((in_favour, against, measure),) = told(text, code)
    assert (in_favour, against) == (61, None)
    words = str(measure)
    assert words in text
    assert not {"was", "fue", "Thursday", "jueves", "ayer", "yesterday", "Congress", "Congreso"} & set(words.split())


ONE_SIDE = [
    ("en", "Forty-four lawmakers voted against letting the frigate dock.", None, 44, "letting the frigate dock"),
    ("en", "Forty-four votes were cast against the fishing law in the Senate.", None, 44, "fishing law"),
    ("en", "Forty-four members of Congress voted in favor of the fishing law on Thursday.", 44, None, "fishing law"),
    (
        "es",
        "Cuarenta y cuatro diputados votaron en contra de dejar entrar la fragata.",
        None,
        44,
        "dejar entrar la fragata",
    ),
    ("es", "Cuarenta y cuatro votos se emitieron en contra de la ley de pesca en el Senado.", None, 44, "ley de pesca"),
    ("es", "Cuarenta y cuatro legisladores votaron ayer a favor de derogar la tasa.", 44, None, "derogar la tasa"),
]


@pytest.mark.parametrize(("code", "text", "in_favour", "against", "measure"), ONE_SIDE)
def test_one_side_alone_is_a_vote_where_what_it_was_cast_on_is_told(
    code: str, text: str, in_favour: int | None, against: int | None, measure: str
) -> None:
    assert told(text, code) == [(in_favour, against, measure)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Twenty senators voted against."),
        ("en", "Twenty lawmakers from the ruling party voted against the fishing law."),
        ("es", "Veinte senadores votaron en contra."),
        ("es", "Veinte votos en contra de los 31 presentes."),
        ("es", "Veinte diputados de Acción Radical votaron en contra de la ley de pesca."),
    ],
)
def test_one_side_is_none_where_nothing_or_a_group_is_told(code: str, text: str) -> None:
    assert told(text, code) == []
