"""How many were there is told apart from how many were on a side, and a plain majority of seats is no threshold."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def votes(text: str, code: str) -> list[dict[str, object]]:
    """The figures of each vote."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    sides = ("for", "against", "abstain", "present", "threshold")
    found = (claim.value for claim in read(document) if claim.kind.value == "vote")
    return [{side: value[side] for side in sides if side in value} for value in found]


FIGURES = [
    # a part of those who were there
    ("en", "The bill passed with 78 out of a total 81 senators present voting in favour.", {"for": 78, "present": 81}),
    ("en", "A mere 29 of 89 lawmakers present in the House voted for the bill.", {"for": 29, "present": 89}),
    ("en", "Of 39 present MPs, 16 voted for the bill.", {"for": 16, "present": 39}),
    (
        "en",
        "The bill passed with 82 votes in favour of the present 89 members of Parliament.",
        {"for": 82, "present": 89},
    ),
    (
        "en",
        "Ninety lawmakers voted. There were 62 votes for the bill and 28 against.",
        {"for": 62, "against": 28, "present": 90},
    ),
    ("en", "The bill was approved by Congress thanks to 73 votes.", {"for": 73}),
    ("es", "El Senado aprobó el proyecto por 18 votos en 31.", {"for": 18, "present": 31}),
    ("es", "La ley fue respaldada por 44 de los 59 diputados presentes en el Congreso.", {"for": 44, "present": 59}),
    ("es", "La moción contó con 101 votos a favor; había 117 diputados en el hemiciclo.", {"for": 101, "present": 117}),
    (
        "es",
        "En total votaron 90 diputados. Hubo 62 votos a favor y 28 en contra.",
        {"for": 62, "against": 28, "present": 90},
    ),
    ("es", "La ley fue aprobada por el Congreso gracias a 73 votos.", {"for": 73}),
    ("es", "Votaron a favor 29 de 89 legisladores presentes en el Congreso.", {"for": 29, "present": 89}),
    # who were fewer than voted were there at some other time
    (
        "en",
        "Congress passed the bill by 62 votes to 32. Two lawmakers were present at dawn.",
        {"for": 62, "against": 32},
    ),
    (
        "es",
        "El Congreso aprobó la ley por 62 votos contra 32. Al alba había 2 diputados en el hemiciclo.",
        {"for": 62, "against": 32},
    ),
    # seats, and members of a majority
    ("es", "El Senado aprobó la ley con 62 votos a favor. Tiene una escasa mayoría de dos escaños.", {"for": 62}),
    ("es", "La ley logró 62 votos a favor. La mayoría necesaria era de 61 diputados.", {"for": 62, "threshold": 61}),
    (
        "es",
        "El Congreso aprobó la ley con 62 votos a favor. La mayoría absoluta, 61 votos, se logró.",
        {"for": 62, "threshold": 61},
    ),
]


@pytest.mark.parametrize(("code", "text", "figures"), FIGURES)
def test_each_figure_is_what_it_counts(code: str, text: str, figures: dict[str, int]) -> None:
    assert votes(text, code) == [figures]


def outcomes(text: str, code: str) -> list[object]:
    """The outcome of each vote."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    return [claim.value.get("outcome") for claim in read(document) if claim.kind.value == "vote"]


OUTCOMES = [
    # who survives wins over those in favour; a measure that survives has passed
    ("en", "The coalition survived a parliamentary vote on Tuesday by 271 votes to 265.", ["rejected"]),
    ("en", "The minister narrowly survived by 62 votes to 58 in Congress.", ["rejected"]),
    ("en", "The pension bill survived by 62 votes to 58 in Congress.", [None]),
    ("es", "El gabinete sobrevivió a una votación del Congreso por 62 votos a 58.", ["rejected"]),
    ("es", "El ministro se salvó por 62 votos a 58 en el Congreso.", ["rejected"]),
    # what failed of itself
    ("en", "The reform has not managed to reach the two-thirds majority. In Parliament 40 voted for it.", ["rejected"]),
    ("en", "The tally in Congress was 11 in favour and 112 against the bill, resulting in its defeat.", ["rejected"]),
    ("en", "The bill did not muster enough support in the Senate on Tuesday.", ["rejected"]),
    ("es", "La reforma no contó con los votos necesarios en el Congreso.", ["rejected"]),
    ("es", "El Congreso debatió la moción, pero no tuvo los votos para aprobarla.", ["rejected"]),
    ("es", "El artículo fue votado de manera afirmativa por 94 votos en 97 en la Cámara de Diputados.", ["passed"]),
    # votes needed, told in another sentence
    ("en", "Congress needed 56 votes to override the veto. In the end 57 lawmakers voted for it.", ["passed"]),
    ("es", "Se necesitaban 56 votos en el Congreso para superar el veto. Votaron a favor 51 diputados.", ["rejected"]),
]


@pytest.mark.parametrize(("code", "text", "told"), OUTCOMES)
def test_what_became_of_it(code: str, text: str, told: list[str]) -> None:
    assert outcomes(text, code) == told


ALONE = [
    (
        "en",
        "The Senate passed the bill by 62 votes to 32. There were four abstentions.",
        {"for": 62, "against": 32, "abstain": 4},
    ),
    (
        "en",
        "The Senate passed the bill by 62 votes to 32. Some nine senators abstained from voting.",
        {"for": 62, "against": 32, "abstain": 9},
    ),
    (
        "es",
        "El Senado aprobó la ley por 62 votos contra 32. Hubo cuatro abstenciones.",
        {"for": 62, "against": 32, "abstain": 4},
    ),
    (
        "es",
        "El Senado aprobó la ley por 62 votos contra 32. Nueve senadores se abstuvieron de votar.",
        {"for": 62, "against": 32, "abstain": 9},
    ),
]


@pytest.mark.parametrize(("code", "text", "figures"), ALONE)
def test_a_side_told_alone_belongs_to_the_vote_before(code: str, text: str, figures: dict[str, int]) -> None:
    assert votes(text, code) == [figures]


BROUGHT = "brought by Senator Ann Lee of the Greens, calling on the cabinet to open both old ports within a year,"
PRESENTADA = (
    "presentada por la senadora Ana Paz, de los Verdes, para que el gabinete abra en un año ambos puertos viejos,"
)

LONG = [
    # a measure that opens its sentence, however far its verb is
    ("en", f"A motion {BROUGHT} was defeated in the Senate.", ["rejected"]),
    ("en", f"The bill {BROUGHT} was rejected on Tuesday in the Senate.", ["rejected"]),
    ("en", f"The resolution {BROUGHT} was passed by Parliament.", ["passed"]),
    ("es", f"La moción {PRESENTADA} fue rechazada en el Senado.", ["rejected"]),
    ("es", f"La iniciativa {PRESENTADA} ha sido derrotada esta madrugada en el Parlamento.", ["rejected"]),
    ("es", f"La ley {PRESENTADA} fue aprobada el martes por el Senado.", ["passed"]),
    # who is opposed to something has decided nothing
    ("en", "Senators opposed to the pact tried to propose amendments to the text.", []),
    ("en", "The commission is opposed to new seats in Parliament.", []),
]


@pytest.mark.parametrize(("code", "text", "told"), LONG)
def test_what_became_of_a_measure_told_at_length(code: str, text: str, told: list[str]) -> None:
    assert outcomes(text, code) == told


def test_the_side_that_won_is_not_told_as_another_vote() -> None:
    text = (
        "The House rejected the censure motion by 319 to 162. The 319 votes of support for her included eight Greens."
    )
    assert votes(text, "en") == [{"for": 162, "against": 319}]


COURTS = [
    ("en", "Lawmakers signed off on the panel for the Supreme Court on Tuesday. The vote was 80 to 1."),
    ("en", "Senators backed the list of names for the Constitutional Court. The vote was 80 to 1."),
    ("es", "Los diputados dieron luz verde a la terna para la Corte Suprema. La votación fue de 80 a 1."),
]


@pytest.mark.parametrize(("code", "text"), COURTS)
def test_members_who_choose_for_a_court_are_no_court(code: str, text: str) -> None:
    assert votes(text, code) == [{"for": 80, "against": 1}]
