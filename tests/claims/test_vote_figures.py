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
