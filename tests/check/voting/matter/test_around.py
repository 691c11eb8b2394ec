"""What a sentence tells around a matter is left out of it: who asked for it, what comes of it."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.around import without_aftermath, without_askers, without_examples, without_need


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "Theresa May's deal on salt", "deal on salt"),
        ("en", "President Trump's sweeping plan for bridges", "sweeping plan for bridges"),
        ("en", "a law on tolls sponsored by Senator Ann Lee", "a law on tolls"),
        ("es", "el acuerdo sobre la sal negociado por Macri", "el acuerdo sobre la sal"),
        ("es", "el proyecto fiscal de Donald Trump", "el proyecto fiscal"),
        ("en", "scrap the tolls Trump imposed on Brazil", "scrap the tolls on Brazil"),
        ("en", "end the tolls declared by President Macron on coal", "end the tolls on coal"),
        ("en", "to force the Justice Department to release the letters", "to to release the letters"),
        ("es", "los peajes que Lula impuso al carbón", "los peajes al carbón"),
        ("es", "los peajes impuestos por Milei al carbón", "los peajes al carbón"),
        ("es", "que obliga al Ministerio de Justicia a publicar las cartas", "que a publicar las cartas"),
        ("es", "la ley de puentes impulsada por la ministra Ana Vera", "la ley de puentes"),
    ],
)
def test_whose_a_measure_is_is_no_matter(language: str, text: str, left: str) -> None:
    assert " ".join(without_askers(text, language).split()) == left


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the pardon of Alberto Vera"),
        ("en", "the fines imposed by Alberto Vera"),
        ("en", "to force Alberto Vera to resign"),
        ("en", "a bill on the port of Ilo"),
        ("en", "Iruro's bridge"),
        ("es", "la ley de Iruro"),
        ("es", "la ley de Pedro Salas"),
        ("es", "el indulto a Alberto Vera"),
        ("es", "el viaje de Macri a Chile"),
    ],
)
def test_whom_or_where_it_is_about_stays(language: str, text: str) -> None:
    assert without_askers(text, language) == text


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "passed a law on tolls, sending it to the Senate", "passed a law on tolls"),
        (
            "en",
            "rejected the plan for the harbour, in a stinging defeat for the mayor",
            "rejected the plan for the harbour",
        ),
        ("en", "passed a law on tolls and sent it to the Senate", "passed a law on tolls"),
        ("es", "aprobó la ley de peajes y la remite al Senado", "aprobó la ley de peajes"),
        ("es", "rechazó el plan del puerto, en un duro revés para el alcalde", "rechazó el plan del puerto"),
        ("es", "aprobó la ley de peajes, con el desempate de la presidenta", "aprobó la ley de peajes"),
    ],
)
def test_what_comes_of_a_vote_is_no_matter(language: str, text: str, left: str) -> None:
    assert " ".join(without_aftermath(text, language).split()) == left


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "passed a law on tolls, banning trucks at night"),
        ("en", "passed a law on tolls and bridges"),
        ("es", "aprobó la ley de peajes, que prohíbe los camiones"),
        ("es", "aprobó la ley de peajes y la de puentes"),
    ],
)
def test_what_a_measure_does_stays(language: str, text: str) -> None:
    assert without_aftermath(text, language) == text


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "passed a law on leaders, such as Ann Lee, who die", "passed a law on leaders who die"),
        ("en", "passed a law on leaders (including Ann Lee and Bo Ray).", "passed a law on leaders ."),
        ("en", "passed a law on patients, such as diabetics", "passed a law on patients, such as diabetics"),
        ("es", "aprobó una ley sobre líderes, como Ana Paz, que mueran", "aprobó una ley sobre líderes que mueran"),
        ("es", "aprobó una ley sobre líderes, entre ellos Ana Paz.", "aprobó una ley sobre líderes ."),
        ("es", "eligió a Ana Paz como Defensora", "eligió a Ana Paz como Defensora"),
    ],
)
def test_names_given_as_examples_are_no_matter(language: str, text: str, left: str) -> None:
    assert " ".join(without_examples(text, language).split()) == left


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "the reform fell short of the 87 needed to avoid a referendum", "the reform fell short of the"),
        ("en", "the reform got 87 votes on Monday", "the reform got 87 votes on Monday"),
        ("es", "la reforma quedó lejos de los 87 que evitan un referéndum", "la reforma quedó lejos de los"),
        ("es", "aprobó la ley del referéndum con 87 votos", "aprobó la ley del referéndum con 87 votos"),
    ],
)
def test_what_would_have_spared_a_referendum_is_no_matter(language: str, text: str, left: str) -> None:
    assert " ".join(without_need(text, 87, language).split()) == left
