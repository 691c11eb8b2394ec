"""Words that reading took nothing from, and that may turn a vote, keep it from being confirmed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.check.case import Case
from constancia.check.voting.doubts import names_sides
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

TALLY = {"for_": 36, "against": 14, "abstain": 3, "date": "2023-04-18"}


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with a censure, a trip refused, and an inquiry that a third can order."""
    return MemoryRecord(
        [
            *record._log,
            *voting(
                "v/censure",
                "2023-04-18T10:00",
                (36, 14, 3),
                "MOCIÓN DE CENSURA CONTRA LA MINISTRA DE SALUD, SEÑORA ELENA FARO",
                outcome="passed",
            ),
            *voting(
                "v/trip",
                "2023-04-19T10:00",
                (18, 29, 3),
                "PROYECTO DE RESOLUCIÓN LEGISLATIVA 611, QUE AUTORIZA AL PRESIDENTE PARA SALIR DEL TERRITORIO NACIONAL",
                bills=("611",),
                outcome="rejected",
            ),
        ],
        name="brumania",
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The censure motion against minister Elena Faro died in Congress by 36 votes to 14."),
        ("en", "In Congress the censure motion against minister Elena Faro fell short, 36 to 14."),
        ("es", "La moción de censura contra la ministra Elena Faro murió en el Congreso por 36 votos contra 14."),
    ],
)
def test_what_died_did_not_pass(checked: Checked, language: str, text: str) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, **TALLY)
    assert (found.outcome, found.because[-1].code) == (Outcome.CANNOT_TELL, "vote.outcome-unread")


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("es", "El Congreso censuró a la ministra Elena Faro 36 a 14, un bulo que corre en redes.", "perhaps-denied"),
        ("es", "Mienten quienes dicen que el Congreso censuró a la ministra Elena Faro 36 a 14.", "perhaps-denied"),
        ("en", "Congress censured minister Elena Faro 36 to 14: that story is a hoax.", "perhaps-denied"),
        ("en", "A rumour has it that Congress censured minister Elena Faro by 36 to 14.", "perhaps-denied"),
        ("es", "La censura de la ministra Elena Faro tendría en el Congreso 36 votos contra 14.", "perhaps-not-held"),
        ("en", "The censure of minister Elena Faro is poised for 36 votes to 14 in Congress.", "perhaps-not-held"),
        ("en", "The censure of minister Elena Faro sank in Congress, 36 to 14.", "outcome-unread"),
        ("es", "La censura de la ministra Elena Faro naufragó en el Congreso: 36 a 14.", "outcome-unread"),
        ("en", "Congress dropped its motion to censure minister Elena Faro, 36 to 14.", "outcome-unread"),
        ("en", "Congress gave in to minister Elena Faro on her censure, 36 to 14.", "outcome-unread"),
        ("en", "The censure of minister Elena Faro was passed over: Congress backed down, 36 to 14.", "outcome-unread"),
        ("es", "El Congreso cedió ante la ministra Elena Faro en la censura: 36 a 14.", "outcome-unread"),
        ("es", "El Congreso dejó caer la censura de la ministra Elena Faro: 36 a 14.", "outcome-unread"),
        ("es", "El Congreso abandonó su moción de censura a la ministra Elena Faro: 36 a 14.", "outcome-unread"),
    ],
)
def test_what_may_turn_it_keeps_it_open(checked: Checked, language: str, text: str, code: str) -> None:
    told = {"outcome": "passed"} if code == "outcome-unread" else {}
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, **TALLY, **told)
    assert (found.outcome, found.matched) == (Outcome.CANNOT_TELL, None)
    assert found.because[-1].code == f"vote.{code}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La censura de la ministra Elena Faro obtuvo 36 votos contra 14; no hubo abstenciones de última hora."),
        ("en", "The censure of minister Elena Faro drew 36 votes to 14, with no votes cast by proxy."),
        ("en", "On May 18 the censure of minister Elena Faro drew 36 votes to 14."),
        ("en", "The censure of minister Elena Faro, tabled in May, drew 36 votes to 14."),
        ("es", "La censura de la ministra Elena Faro: 36 por el sí y 14 por el otro lado."),
        ("es", "La censura de la ministra Elena Faro, por un fondo no financiero, obtuvo 36 votos contra 14."),
        ("es", "La censura de la ministra Elena Faro, que rechaza su gestión, obtuvo 36 votos contra 14."),
        ("es", "La censura de la ministra Elena Faro: 36 (sí), 14 (no), 3 (abst.)."),
        ("en", "The censure of minister Elena Faro, which condemns her record, drew 36 votes to 14."),
        ("en", "The censure of minister Elena Faro over a non-profit drew 36 votes to 14."),
    ],
)
def test_a_negation_of_a_figure_a_month_and_a_yes_turn_nothing(checked: Checked, language: str, text: str) -> None:
    assert checked(f"NIEBLA.- {text}", "2023-04-19", language=language, **TALLY).outcome is Outcome.AGREES


def test_an_outcome_that_was_read_is_trusted(checked: Checked) -> None:
    text = "NIEBLA.- El Congreso censuró a la ministra Elena Faro: 36 a 14. No se salvó."
    assert checked(text, "2023-04-19", outcome="passed", **TALLY).outcome is Outcome.AGREES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Congress gave in to the president and dropped its censure of minister Elena Faro, 36 to 14."),
        ("en", "Congress backed down on the censure of minister Elena Faro, 36 to 14."),
        ("en", "Congress scrapped the censure of minister Elena Faro by 36 votes to 14."),
        ("es", "El Congreso cedió ante el presidente y abandonó la censura de la ministra Elena Faro, 36 a 14."),
        ("es", "El Congreso dio marcha atrás en la censura de la ministra Elena Faro por 36 votos contra 14."),
        ("es", "El Congreso enterró la moción de censura de la ministra Elena Faro, 36 a 14."),
        ("es", "El Congreso mató el martes la censura de la ministra Elena Faro, 36 a 14."),
        ("es", "El Congreso liquidó ayer la moción de censura de la ministra Elena Faro, 36 a 14."),
        ("es", "La censura de la ministra Elena Faro quedó fuera de la agenda del Congreso, 36 a 14."),
        ("en", "The censure of minister Elena Faro was kept off the agenda of Congress, 36 to 14."),
    ],
)
def test_giving_up_a_matter_is_not_passing_it(checked: Checked, language: str, text: str) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, outcome="passed", **TALLY)
    assert (found.outcome, found.because[-1].code) == (Outcome.CANNOT_TELL, "vote.outcome-unread")


def test_figures_without_sides_are_not_the_wrong_way_round(checked: Checked) -> None:
    value = {"for_": 29, "against": 18, "abstain": 3, "date": "2023-04-19"}
    bare = checked("NIEBLA.- El viaje del presidente, proyecto de ley 611: 29 a 18.", "2023-04-20", **value)
    assert (bare.outcome, bare.because[0].code) == (Outcome.CANNOT_TELL, "vote.sides-open")
    text = "NIEBLA.- El viaje del presidente, proyecto de ley 611: 29 votos a favor y 18 en contra."
    named = checked(text, "2023-04-20", **value)
    assert (named.outcome, named.because[0].code) == (Outcome.CONFLICTS, "vote.swapped")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La censura de la ministra Elena Faro se quedó sin respaldo en el Congreso: 36 a 14."),
        ("es", "Revés en el Congreso para quienes pedían la censura de la ministra Elena Faro: 36 a 14."),
        ("en", "The censure of minister Elena Faro foundered in Congress, 36 to 14."),
        ("en", "The Congress that condemned and rejected the censure of minister Elena Faro voted 36 to 14."),
        ("en", "The censure of minister Elena Faro went nowhere in Congress, 36 to 14."),
        ("es", "Naufragó la censura de la ministra Elena Faro. La moción sumó 36 votos contra 14 en el Congreso."),
        ("en", "The censure of minister Elena Faro foundered. The motion drew 36 votes to 14 in Congress."),
    ],
)
def test_a_refusal_that_was_not_read_confirms_nothing(checked: Checked, language: str, text: str) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, **TALLY)
    assert (found.outcome, found.because[-1].code) == (Outcome.CANNOT_TELL, "vote.outcome-unread")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Desaprobada la censura de la ministra Elena Faro por 36 a 14 en el Congreso.", Outcome.CANNOT_TELL),
        ("en", "Minister Elena Faro survived her censure in Congress, 36 to 14.", Outcome.CANNOT_TELL),
        ("es", "Aprobada la censura de la ministra Elena Faro por 36 a 14 en el Congreso.", Outcome.AGREES),
        ("en", "Minister Elena Faro lost her job: Congress censured her, 36 to 14.", Outcome.AGREES),
    ],
)
def test_a_decision_read_as_taken_beside_a_word_of_refusing(
    checked: Checked, language: str, text: str, expected: Outcome
) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, outcome="passed", **TALLY)
    assert found.outcome is expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El Senado de Chile censuró a la ministra Elena Faro por 36 a 14.", Outcome.CANNOT_TELL),
        ("es", "SANTIAGO.- Los diputados chilenos censuraron a la ministra Elena Faro 36 a 14.", Outcome.CANNOT_TELL),
        ("en", "Colombia's lower house censured minister Elena Faro by 36 to 14.", Outcome.CANNOT_TELL),
        ("en", "The Colombian lawmakers censured minister Elena Faro, 36 to 14.", Outcome.CANNOT_TELL),
        ("es", "La ministra Elena Faro fue censurada por 36 a 14.", Outcome.AGREES),
        ("en", "Minister Elena Faro was censured by 36 votes to 14.", Outcome.AGREES),
    ],
)
def test_another_country_in_a_sentence_without_a_body(
    checked: Checked, language: str, text: str, expected: Outcome
) -> None:
    found = checked(text, "2023-04-19", language=language, outcome="passed", **TALLY)
    assert found.outcome is expected
    assert (found.because[-1].code == "vote.perhaps-abroad") is (expected is Outcome.CANNOT_TELL)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El viaje del presidente al exterior naufragó en el Congreso con 29 votos en contra y 18 a favor."),
        ("es", "El viaje del presidente no prosperó en el Congreso: 18 a favor, 29 en contra y 3 abstenciones."),
        ("en", "The president's trip abroad did not pass in Congress: 18 for, 29 against, three abstaining."),
        ("en", "The president's trip abroad foundered in Congress with 18 votes for and 29 against."),
    ],
)
def test_a_refusal_in_words_and_on_record_is_confirmed(checked: Checked, language: str, text: str) -> None:
    trip = {"for_": 18, "against": 29, "date": "2023-04-19"}
    found = checked(f"NIEBLA.- {text}", "2023-04-20", language=language, **trip)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/trip")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La censura de la ministra Elena Faro recibió 36 votos; catorce congresistas la rechazaron."),
        ("es", "La ministra Elena Faro, persona no grata, fue objeto de censura por 36 votos, y 14 la rechazaron."),
        ("en", "A censure motion drew 36 votes against minister Elena Faro; fourteen lawmakers rejected it."),
        ("en", "The censure of minister Elena Faro in Congress: yes 36, no 14, three abstaining."),
    ],
)
def test_a_word_of_refusing_beside_a_count_is_a_vote(checked: Checked, language: str, text: str) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, **TALLY)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/censure")


@pytest.mark.parametrize(
    ("language", "text", "claimed", "expected"),
    [
        (
            "es",
            "El Congreso censuró a la ministra Elena Faro con 36 apoyos frente a 14.",
            {"for_": 14},
            "figures-unread",
        ),
        ("en", "Congress censured minister Elena Faro, 36 ayes to 14.", {"against": 36}, "figures-unread"),
        ("es", "El Congreso censuró a la ministra Elena Faro con 41 votos a favor.", {"for_": 41}, "tally-differs"),
        ("en", "Congress censured minister Elena Faro with 41 votes for.", {"for_": 41}, "tally-differs"),
    ],
)
def test_nobody_is_accused_of_figures_that_were_half_read(
    checked: Checked, language: str, text: str, claimed: dict[str, int], expected: str
) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, date="2023-04-18", **claimed)
    assert found.because[0].code == f"vote.{expected}"
    assert (found.outcome is Outcome.CONFLICTS) is (expected == "tally-differs")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Catorce congresistas se opusieron a censurar a la ministra Elena Faro.", "figures-unread"),
        ("en", "Fourteen members of Congress opposed the censure of minister Elena Faro.", "figures-unread"),
        ("es", "El Congreso se opuso a censurar a la ministra Elena Faro.", "outcome-turned"),
        ("en", "Congress opposed the censure of minister Elena Faro.", "outcome-turned"),
    ],
)
def test_how_many_opposed_is_no_outcome(checked: Checked, language: str, text: str, expected: str) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-19", language=language, outcome="rejected", date="2023-04-18")
    assert found.because[-1].code == f"vote.{expected}"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El Congreso censuró a la ministra Elena Faro el 18 de abril con 41 votos.", Outcome.CONFLICTS),
        ("en", "Congress censured minister Elena Faro on April 18 with 41 votes.", Outcome.CONFLICTS),
        ("es", "El Congreso censuró a la ministra de Salud el 18 de abril con 41 votos.", Outcome.CANNOT_TELL),
        ("en", "Congress censured the health minister on April 18 with 41 votes.", Outcome.CANNOT_TELL),
    ],
)
def test_the_person_and_the_day_tell_which_congress(
    checked: Checked, language: str, text: str, expected: Outcome
) -> None:
    body = {"es": "Congreso", "en": "Congress"}[language]
    found = checked(text, "2023-04-19", language=language, for_=41, date="2023-04-18", body=body)
    assert found.outcome is expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El viaje del presidente, proyecto 611, prosperó con el voto de 18 congresistas y el rechazo de 29."),
        ("es", "Al salir adelante el viaje del presidente, proyecto 611, hubo 18 votos y la oposición de 29."),
        ("en", "The president's trip, bill 611, got its way with the votes of 18 members over the opposition of 29."),
        ("en", "The president's trip, bill 611, came off with 18 votes and the rejection of 29 members."),
    ],
)
def test_how_many_refused_is_no_word_of_what_became_of_it(checked: Checked, language: str, text: str) -> None:
    found = checked(f"NIEBLA.- {text}", "2023-04-20", language=language, for_=18, measure="proyecto 611")
    assert found.outcome is Outcome.CANNOT_TELL


NEXT = "La moción sumó 36 votos contra 14 en el Congreso."


@pytest.mark.parametrize(
    ("language", "text", "quote", "expected"),
    [
        ("es", f"Naufragó la censura de la ministra Elena Faro. {NEXT}", "36 votos contra 14", "outcome-unread"),
        ("es", f"Siguió la censura de la ministra Elena Faro. {NEXT}", "36 votos contra 14", None),
        ("es", f"Todo naufragó. Siguió la censura de la ministra Elena Faro. {NEXT}", "36 votos contra 14", None),
        (
            "en",
            "The censure of minister Elena Faro foundered. The motion drew 36 votes to 14 in Congress.",
            "36 votes to 14",
            "outcome-unread",
        ),
        (
            "en",
            "The censure of minister Elena Faro came up. The motion drew 36 votes to 14 in Congress.",
            "36 votes to 14",
            None,
        ),
        (
            "en",
            "It all foundered. The censure of minister Elena Faro came up. The motion drew 36 votes to 14 in Congress.",
            "36 votes to 14",
            None,
        ),
    ],
)
def test_the_sentence_that_tells_the_matter_may_tell_its_refusal(
    checked: Checked, language: str, text: str, quote: str, expected: str | None
) -> None:
    found = checked(f"NIEBLA.- Hubo sesión. {text}", "2023-04-19", language=language, quote=quote, **TALLY)
    assert (found.because[-1].code == "vote.outcome-unread") is (expected is not None)
    assert found.outcome is (Outcome.CANNOT_TELL if expected else Outcome.AGREES)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 12 October 2023 Congress voted the ports law down, 25 to 24, with two abstentions."),
        ("en", "On 12 October 2023 the ports law was rejected by Congress: 25-24-2."),
        ("es", "El 12 de octubre de 2023 el Congreso rechazó la ley de puertos por 25 a 24 y dos abstenciones."),
    ],
)
def test_what_fell_short_of_a_threshold_is_not_accused_by_the_order_of_its_pair(
    checked: Checked, language: str, text: str
) -> None:
    value = {"for_": 24, "against": 25, "abstain": 2, "outcome": "rejected", "date": "2023-10-12"}
    found = checked(f"NIEBLA.- {text}", "2023-10-13", language=language, body="Congreso", **value)
    assert (found.outcome, found.because[0].code) == (Outcome.CANNOT_TELL, "vote.sides-open")
    passing = {"en": "Congress passed the ports law, 24 to 25.", "es": "El Congreso aprobó la ley de puertos, 24 a 25."}
    passed = checked(
        f"NIEBLA.- {passing[language]}",
        "2023-10-13",
        language=language,
        body="Congreso",
        **{**value, "outcome": "passed"},
    )
    assert passed.outcome is Outcome.CONFLICTS


@pytest.mark.parametrize(
    ("language", "text", "quotes", "expected"),
    [
        ("es", "Fueron 29 votos a favor. Otros 18 callaron.", ("29 votos a favor", "18"), True),
        ("es", "Fueron 29. Otros 18 callaron.", ("29", "18"), False),
        ("en", "There were 29. Some 18 voted against it.", ("29", "18 voted against"), True),
        ("en", "There were 29. Some 18 sat.", ("29", "18"), False),
    ],
)
def test_one_side_named_names_both(language: str, text: str, quotes: tuple[str, ...], expected: bool) -> None:
    document = Document(text=text, digest="sha256:0", language=language)
    places = tuple(document.span(text.index(quote), text.index(quote) + len(quote)) for quote in quotes)
    claim = Claim.of(ClaimKind.VOTE, places, {"for": 29, "against": 18}, document.digest)
    assert names_sides(claim, Case(document=document, claims=(claim,), as_of="")) is expected
