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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mientras que en el Bloque Magisterial, tres de sus congresistas votaron a favor de la censura.", "es"),
        ("En Renovación Popular, el partido del alcalde de Lima, sus 11 integrantes votaron a favor de la ley.", "es"),
        ("Fue clave Podemos Perú, la tercera fuerza del Congreso que otorgó 9 votos a favor de la censura.", "es"),
        ("En el Congreso, 31 congresistas defendieron al ministro votando en contra o absteniéndose.", "es"),
        ("In the Senate, 21 members voted against or abstained on the bill.", "en"),
        ("While in the Liberal Party, the party of the mayor, its 11 senators voted for the bill in the Senate.", "en"),
        ("The lawmakers who voted against the bill in the Senate met on Monday.", "en"),
        ("Los diputados que votaron en contra de la ley celebraron en el Congreso.", "es"),
    ],
)
def test_a_group_s_own_two_sides_together_and_who_they_are_make_no_tally(text: str, language: str) -> None:
    assert votes(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("El Senado aprobó la ley: 40 de sus miembros votaron a favor y 12 en contra.", "es", (40, 12)),
        ("The Senate passed the bill: 40 of its members voted for it and 12 voted against.", "en", (40, 12)),
    ],
)
def test_a_body_s_own_members_are_its_tally(text: str, language: str, expected: tuple[int, int]) -> None:
    (claim,) = votes(text, language)
    assert (claim.value["for"], claim.value["against"]) == expected


@pytest.mark.parametrize(
    ("text", "language", "measures"),
    [
        (
            (
                "En la Comisión se aprobó el informe sobre Ana Rojas, con 21 votos en favor y 3 en contra, la misma"
                " suerte corrió Aldo Vega, con 18 en favor y 7 en contra y Luis Ávila, con 16 en favor y 4 en contra."
            ),
            "es",
            ["informe sobre Ana Rojas", "Aldo Vega", "Luis Ávila"],
        ),
        (
            "The Senate confirmed Ann Lee by 60 to 30, John Ruiz by 55 to 40 and Mary Cole by 51 to 45.",
            "en",
            ["confirmed Ann Lee", "John Ruiz", "Mary Cole"],
        ),
    ],
)
def test_each_of_several_tallies_is_on_whoever_is_named_before_it(
    text: str, language: str, measures: list[str]
) -> None:
    assert [claim.value.get("measure") for claim in votes(text, language)] == measures


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        ("El Congreso otorgó el voto de confianza al gabinete de Ana Rojas.", "es",
         "voto de confianza al gabinete de Ana Rojas"),
        ("Parlamento de Perú extiende confianza a gabinete ministerial", "es", "confianza a gabinete ministerial"),
        ("The Congress granted a vote of confidence to the cabinet of Ana Rojas.", "en",
         "vote of confidence to the cabinet of Ana Rojas"),
        ("The Commons voted 312 to 308 – a majority of just four – in favour of an amendment on ports.", "en",
         "amendment on ports"),
        ("The committee approved in a second vote a bill on war crimes by 15 to 12.", "en", "bill on war crimes"),
        ("La Comisión aprobó al mediodía de este lunes acusar a los jueces por 20 votos a 3.", "es",
         "acusar a los jueces"),
        ("El Senado aprobó a primera hora de la tarde la ley de puertos por 40 a 20.", "es", "ley de puertos"),
    ],
)  # fmt: skip
def test_what_was_passed(text: str, language: str, measure: str) -> None:
    (claim,) = votes(text, language)
    assert (claim.value["outcome"], claim.value["measure"]) == ("passed", measure)


def test_what_failed_behind_its_verb_is_the_measure_only_where_it_is_one() -> None:
    (claim,) = votes("La moción fue aprobada por el Congreso, fracasó el blindaje del oficialismo.", "es")
    assert claim.value["outcome"] == "passed"


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        (
            "De los 67 sufragios favorables que necesitaba el gobierno para la reforma en el Senado, sólo obtuvo 66.",
            "es",
            {"for": 66, "threshold": 67, "outcome": "rejected"},
        ),
        (
            "El Senado aprobó la ley por 91 votos a 31. Se requería de dos votaciones que superen los 87 votos.",
            "es",
            {"for": 91, "threshold": 87, "outcome": "passed"},
        ),
        (
            "The Senate rejected the reform by 33 votes to 49. It is worth noting that 87 votes were required.",
            "en",
            {"for": 33, "threshold": 87, "outcome": "rejected"},
        ),
    ],
)
def test_what_was_needed(text: str, language: str, value: dict[str, object]) -> None:
    (claim,) = votes(text, language)
    assert {name: claim.value.get(name) for name in value} == value


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "The board passed the plan. Opposing the measure were Terry Ferguson, Nate Ennis and Travis Houser.",
            "en",
            ["Terry Ferguson", "Nate Ennis", "Travis Houser"],
        ),
        (
            "The board passed the plan, with Supervisor Kay Lee recusing herself and Supervisor Di Echols dissenting.",
            "en",
            ["Di Echols"],
        ),
        (
            "El Concejo aprobó la ordenanza. Entre quienes votaron en contra figuran Ana Rojas y Luis Castro.",
            "es",
            ["Ana Rojas", "Luis Castro"],
        ),
    ],
)
def test_members_listed_behind_their_vote(text: str, language: str, names: list[str]) -> None:
    found = votes(text, language, "member-vote")
    assert [(claim.value["person"], claim.value["option"]) for claim in found] == [(name, "against") for name in names]


def test_a_prime_closes_a_quotation_and_nobody_says_what_is_worth_saying() -> None:
    found = votes("“Se aprobó la ley en 2023″, dijo Luis Castro. “No habrá otra”, añadió.", "es", "statement")
    assert [claim.attribution[0].speaker for claim in found] == ["Luis Castro", "Luis Castro"]
    assert votes("It is worth mentioning that the bill passed.", "en", "statement") == []


def test_the_night_of_a_weekday_with_its_day_is_one_date() -> None:
    (claim,) = votes("El Senado aprobó la noche del miércoles 11 de enero la ley de puertos.", "es", "date")
    assert (claim.value["expression"], claim.value["date"]) == ("la noche del miércoles 11 de enero", "2023-01-11")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("En el caso de Alianza para el Progreso, 12 legisladores votaron por la censura en el Congreso.", "es"),
        ("Por Fuerza Popular votaron a favor de la censura 22 parlamentarios.", "es"),
        ("En Avanza País votaron a favor de la salida del ministro 8 legisladores.", "es"),
        ("In the case of the Green Party, 12 senators voted for the bill.", "en"),
    ],
)
def test_a_group_led_to_before_a_count_is_whose_members_it_counts(text: str, language: str) -> None:
    assert votes(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("En el Congreso de Perú, 80 congresistas votaron a favor de la ley y 20 en contra.", "es"),
        ("Por Perú Libre habló Ana Rojas y la ley fue aprobada con 80 votos a favor y 20 en contra.", "es"),
    ],
)
def test_a_body_or_a_verb_of_deciding_between_makes_it_the_chamber_s(text: str, language: str) -> None:
    (claim,) = votes(text, language)
    assert claim.value["for"] == 80


def test_the_votes_by_which_somebody_refused_are_against_and_another_vote_is_another() -> None:
    (claim,) = votes("El Senado rechazó la ley con 40 votos.", "es")
    assert (claim.value.get("for"), claim.value["against"]) == (None, 40)
    refused, granted = votes(
        "The Senate rejected the travel request by 58 votes to 51. In another vote, it did accept a trip to Chile, with"
        " 77 votes in favor and 35 against.",
        "en",
    )
    assert (refused.value["outcome"], granted.value["outcome"]) == ("rejected", "passed")
    assert granted.value["measure"] == "trip to Chile"


def test_figures_are_no_part_of_what_was_done() -> None:
    (claim,) = votes(
        "Con 78 votos a favor, 29 en contra y 8 abstenciones, fue censurado el ministro del Interior en el Senado.",
        "es",
    )
    assert str(claim.value["measure"]).endswith("censurado el ministro del Interior")
