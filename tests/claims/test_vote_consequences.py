"""Votes told with what comes of them: the figures were held, and what they lead to is no part of the measure."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.claims import Claim
from constancia.model.documents import Document


def votes(text: str, language: str, kind: str = "vote") -> list[Claim]:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-01-31")
    return [claim for claim in read(document) if claim.kind.value == kind]


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        ("De esta forma -y con 66 votos a favor y 49 en contra- la iniciativa volverá al debate.", "es", "iniciativa"),
        ("Con 59 votos a favor y 42 en contra, el dictamen vuelve a la Comisión de Justicia.", "es", "dictamen"),
        ("Con 45 votos a favor y 3 en contra la propuesta irá a segunda votación.", "es", "propuesta"),
        ("Así, con 80 votos a favor y 20 en contra, el proyecto pasará al Senado.", "es", "proyecto"),
        ("Con 33 votos afirmativos y 31 negativos, la ley que regula las plazas quedó firme en el Senado.", "es",
         "ley que regula las plazas"),
        ("Con 101 votos a favor y 6 en contra, Rojas dejará la presidencia del Congreso.", "es", None),
        ("With 80 votes in favour and 20 against, the bill will go back to committee.", "en", "bill"),
        ("With that, by 66 votes to 49, the initiative returns to debate.", "en", "initiative"),
        ("By 31 votes to 28 the amendment to the fisheries act will take effect in May, the Senate said.", "en",
         "amendment to the fisheries act"),
    ],
)  # fmt: skip
def test_what_comes_of_a_vote_is_no_part_of_it(text: str, language: str, measure: str | None) -> None:
    (claim,) = votes(text, language)
    assert (claim.modality.value, claim.value.get("measure")) == ("asserted", measure)


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("Con 60 votos a favor y 20 en contra, el Senado aprobaría la reforma el martes.", "es", "hedged"),
        ("Con 60 votos a favor y 20 en contra, la reforma pasaría al Senado.", "es", "hedged"),
        ("Con 70 votos la ley será aprobada mañana por el Congreso.", "es", "proposed"),
        ("With 60 votes in favour and 20 against, the Senate would pass the reform.", "en", "hedged"),
    ],
)
def test_what_a_vote_would_do_was_not_held(text: str, language: str, modality: str) -> None:
    (claim,) = votes(text, language)
    assert claim.modality.value == modality


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La ley de alquileres se aprobó con 131 votos a favor y 117 en contra, y deberá tratarse en el Senado.", "es"),
        ("El texto salió adelante por 40 votos a 30 y será debatido en la Cámara de Diputados.", "es"),
        ("The bill passed 60 to 40 and will now be debated in the Senate.", "en"),
        ("The measure was approved by 33 votes to 20 and must still be considered in the House.", "en"),
    ],
)
def test_where_it_goes_next_is_not_the_body_that_voted(text: str, language: str) -> None:
    (claim,) = votes(text, language)
    assert "body" not in claim.value


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        (
            "Congress approved the reconsideration of the ports act. It was rejected last Friday by 65 votes to 3.",
            "en",
            "ports act",
        ),
        (
            "The Senate agreed to reopen the debate on the water bill by 30 votes to 20. It had been defeated, 24-26.",
            "en",
            "water bill",
        ),
        (
            (
                "El Congreso aprobó por 70 votos reconsiderar la votación de la reforma electoral. La propuesta había"
                " sido rechazada el viernes con 61 votos en contra."
            ),
            "es",
            "reforma electoral",
        ),
    ],
)
def test_what_was_decided_before_is_not_taking_it_up_again(text: str, language: str, measure: str) -> None:
    assert votes(text, language)[-1].value["measure"] == measure


def test_a_group_is_on_the_vote_told_last_before_it_though_it_was_told_before() -> None:
    text = (
        "The Senate passed the harbour plan by 60 votes to 20. The fisheries bill was rejected last Friday with 65"
        " votes against. The harbour plan was passed by 60 votes to 20 on Monday. The Liberal Party voted against."
    )
    (bloc,) = votes(text, "en", "bloc")
    assert bloc.value["measure"] == "harbour plan"


@pytest.mark.parametrize(
    "text",
    [
        "Peru lawmakers voted against the impeachment process of the president.",
        "Chile lawmakers voted in favour of the pension bill.",
        "LIMA (Prensa Sur - 8 December 2021) Peru lawmakers voted against the mining bill.",
    ],
)
def test_the_lawmakers_of_a_country_are_no_group(text: str) -> None:
    assert votes(text, "en", "bloc") == []
    assert votes(text, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Congreso tramitó una denuncia contra once parlamentarios que respaldaron el dictamen de pensiones.", "es"),
        ("La fiscal investigó a doce congresistas que votaron a favor de la ley en el Congreso.", "es"),
        ("The committee examined a complaint against 11 lawmakers who backed the pensions bill.", "en"),
    ],
)
def test_those_of_whom_something_else_is_told_are_no_tally(text: str, language: str) -> None:
    assert votes(text, language) == []
