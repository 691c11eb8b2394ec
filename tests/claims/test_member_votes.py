"""The votes of members, each named."""

from __future__ import annotations

import pytest

from constancia.claims import member_votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document

SPANISH = [
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


def told(text: str, language: str) -> list[tuple[object, object]]:
    document = Document(text=text, digest="sha256:0", language=language)
    drafts = list(member_votes.read(Reading(document)))
    for draft in drafts:
        for span in draft.evidence:
            assert text[span.start : span.end] == span.quote
    return [(draft.value["person"], draft.value["option"]) for draft in drafts]


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, "es") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, "en") == expected
