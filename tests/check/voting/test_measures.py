"""What a claim says was put to the vote: bill numbers and kinds of question in both languages."""

from __future__ import annotations

import pytest

from constancia.check.case import Case
from constancia.check.voting.measures import Measure, measure_of
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest
from constancia.model.votes import Question


def measure(text: str, language: str, **value: str) -> Measure:
    document = Document(text=text, digest=digest(text.encode()), language=language)
    claim = Claim.of(
        kind=ClaimKind.VOTE, evidence=(document.span(0, len(text)),), value=dict(value), document=document.digest
    )
    return measure_of(claim, Case(document=document, claims=(claim,), as_of=""))


@pytest.mark.parametrize(
    ("text", "language", "bills"),
    [
        ("El proyecto de ley 4766 fue aprobado.", "es", ("4766",)),
        ("El Proyecto de Resolución Legislativa N° 4766/2022-PE.", "es", ("4766",)),
        ("Los proyectos de ley 149 y 184.", "es", ("149", "184")),
        ("Los proyectos de ley 660, 724 y 792.", "es", ("660", "724", "792")),
        ("El PL 13.436 y nada más.", "es", ("13436",)),
        ("La PRL 4766.", "es", ("4766",)),
        ("El proyecto de ley 70, y otra vez el proyecto de ley 70.", "es", ("70",)),
        ("El proyecto de ley 0.", "es", ()),
        ("Bill 70, and again bill 70.", "en", ("70",)),
        ("La moción 2148.", "es", ("2148",)),
        ("La ley 31015 sigue en vigor.", "es", ()),
        ("Legislative resolution bill 4766 passed.", "en", ("4766",)),
        ("Bills 149 and 184 passed.", "en", ("149", "184")),
        ("Project 5111, one week before.", "en", ("5111",)),
        ("Law 31015 remains in force.", "en", ()),
        ("The bill passed by 70 votes to 33.", "en", ()),
    ],
)
def test_bill_numbers(text: str, language: str, bills: tuple[str, ...]) -> None:
    assert measure(text, language).bills == bills


@pytest.mark.parametrize(
    ("text", "language", "question"),
    [
        ("La reconsideración obtuvo 94 votos.", "es", Question.RECONSIDERATION),
        ("La exoneración de la segunda votación pasó.", "es", Question.WAIVER),
        ("Se aprobó en segunda votación.", "es", Question.SECOND_VOTE),
        ("La cuestión previa fue rechazada.", "es", Question.PREVIOUS_QUESTION),
        ("Aprobó la admisión a trámite de la vacancia.", "es", Question.ADMISSION),
        ("The point of order was rejected.", "en", Question.POINT_OF_ORDER),
        ("They waived the second vote.", "en", Question.WAIVER),
        ("The bill passed.", "en", None),
    ],
)
def test_kinds_of_question(text: str, language: str, question: Question | None) -> None:
    assert measure(text, language).question is question


@pytest.mark.parametrize(
    ("text", "language", "question"),
    [
        ("El Pleno rechazó la reconsideración de la exoneración de la segunda votación.", "es", "reconsideration"),
        ("El Pleno rechazó reconsiderar la exoneración de la segunda votación.", "es", "reconsideration"),
        ("El Pleno no quiso reconsiderar la cuestión previa.", "es", "reconsideration"),
        ("Congress refused to reconsider the waiver of the second vote.", "en", "reconsideration"),
        ("A motion to reconsider the previous question failed.", "en", "reconsideration"),
        ("A request to reopen the vote on the previous question failed.", "en", "reconsideration"),
        ("El Pleno no quiso repetir la votación de la cuestión previa.", "es", "reconsideration"),
        ("Congress waived the second vote.", "en", "waiver-of-second-vote"),
        ("The second vote was waived after a reconsideration.", "en", "second-vote"),
    ],
)
def test_a_reconsideration_is_of_what_is_told_behind_it(text: str, language: str, question: str) -> None:
    assert measure(text, language).question is Question(question)
