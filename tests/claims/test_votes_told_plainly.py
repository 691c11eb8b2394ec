"""Votes told by a pair at the end, by "one", by whoever set up a commission, and by what failed again."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document

SIDES = [
    ("en", "Inventors will have a day of their own, Congress decided on Thursday, 107-0.", (107, 0)),
    ("en", "Dozens of roads were declared a priority by Congress on Thursday, 104 votes to one.", (104, 1)),
    ("en", "Congress passed the ports bill by 104 to one.", (104, 1)),
    ("en", "The institute got its law from Congress, backed by 106 lawmakers and opposed by one.", (106, 1)),
    ("en", "The law passed in Congress: 116 lawmakers voted for it, and nobody against.", (116, 0)),
    ("es", "El Congreso lo aprobó el jueves, 104-1.", (104, 1)),
    ("es", "El Congreso aprobó la ley de puertos por 104 votos contra uno.", (104, 1)),
    ("es", "El Congreso aprobó la ley: 106 congresistas votaron a favor y ninguno se opuso.", (106, 0)),
]
OUTCOMES = [
    ("es", "La moción volvió a fracasar en el Congreso con 54 votos a favor y 68 en contra.", "rejected"),
    ("es", "La reforma terminó por naufragar en el Congreso con 54 votos a favor y 68 en contra.", "rejected"),
    ("es", "El Congreso logró destituir al ministro con 84 votos a favor y 28 en contra.", "passed"),
]
BODIES = [
    ("es", "El Congreso creó una comisión investigadora con 73 votos a favor y 18 en contra.", "Congreso"),
    (
        "es",
        "El Congreso indaga el puerto. La comisión investigadora fue creada con 73 votos a favor y 18 en contra.",
        None,
    ),
    ("en", "Congress set up a commission, though only 46 lawmakers were for it and 50 against.", "Congress"),
    (
        "es",
        "Ana Vera seguirá en la Junta de Puertos: su destitución sumó 52 votos a favor y 30 en contra en el Congreso.",
        "Congreso",
    ),
]


def only(text: str, language: str, kind: ClaimKind = ClaimKind.VOTE) -> list[Claim]:
    return [
        claim
        for claim in read(Document(text=text, digest="sha256:0", language=language, published="2024-03-08"))
        if claim.kind is kind
    ]


@pytest.mark.parametrize(("language", "text", "sides"), SIDES)
def test_the_two_sides(language: str, text: str, sides: tuple[int, int]) -> None:
    assert [(one.value.get("for"), one.value.get("against")) for one in only(text, language)] == [sides]


@pytest.mark.parametrize(("language", "text", "outcome"), OUTCOMES)
def test_what_became_of_it(language: str, text: str, outcome: str) -> None:
    assert [one.value.get("outcome") for one in only(text, language)] == [outcome]


@pytest.mark.parametrize(("language", "text", "body"), BODIES)
def test_a_part_that_is_set_up_does_not_decide(language: str, text: str, body: str | None) -> None:
    assert [one.value.get("body") for one in only(text, language) if "for" in one.value] == [body]


def test_what_comes_of_votes_that_somebody_got_does_not_make_them_a_wish() -> None:
    text = "Ann Hill got 97 votes in Congress on Tuesday and will take Carl Odom's seat on the court."
    assert [one.modality for one in only(text, "en")] == [Modality.ASSERTED]


@pytest.mark.parametrize(
    ("language", "text", "persons"),
    [
        ("en", "Lawmakers agreed to debate the motion. Seventy-six voted for it and 41 against.", []),
        ("en", "Ann Hill voted against the amnesty for unpaid fines.", ["Ann Hill"]),
        ("es", "Ana Vera votó por la censura del ministro.", ["Ana Vera"]),
    ],
)
def test_who_voted(language: str, text: str, persons: list[str]) -> None:
    assert [one.value["person"] for one in only(text, language, ClaimKind.MEMBER_VOTE)] == persons
