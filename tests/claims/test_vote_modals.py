"""A modal verb makes a vote uncertain only where it is the vote that may be: what a law allows may be done for sure."""

from __future__ import annotations

import pytest

from constancia.claims import votes
from constancia.claims.reader import read
from constancia.claims.reading import Reading
from constancia.claims.settling import Settling
from constancia.model.claims import ClaimKind, Modality
from constancia.model.documents import Document


def put(text: str, language: str) -> set[Modality]:
    """How the votes of a text are put."""
    reading = Reading(Document(text=text, digest="sha256:0", language=language, published="2024-05-18"))
    said = Settling(reading, ())
    claims = [said.settle(draft) for draft in votes.read(reading)]
    return {claim.modality for claim in claims if claim is not None and claim.kind is ClaimKind.VOTE}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Foreign divers may work in the bay after Congress gave its approval with 81 votes in favor, 26 against.",
        ),
        ("en", "Growers can sell their land again following Wednesday's 66-37 vote in Congress."),
        ("en", "On 8 June Congress amended the law so that judges may sit by video: 68 in favour, 40 against."),
        ("en", "Patients might pay less for insulin under a law that the Senate passed 60-35 on Thursday."),
        ("en", "Pupils will eat better if a bill approved in Congress by 85 votes to 17 is signed into law."),
        ("en", "Mayors may run again: Congress lifted the ban on Thursday by 60 votes to 35."),
        ("es", "Chile podrá traer dos fragatas: 73 congresistas lo permitieron el miércoles y 23 se opusieron."),
        ("es", "Habrá pan sin gluten. Ciento tres congresistas dijeron sí el jueves y 12 se opusieron."),
        (
            "es",
            "Tendrían un bono si se promulga la ley que el Senado aprobó con 80 votos a favor y 10 en contra.",
        ),
        ("es", "Podrán volver a postular los alcaldes: el Pleno lo aprobó con 80 votos a favor y 10 en contra."),
    ],
)
def test_what_is_allowed_may_be_done_and_the_vote_was_held(language: str, text: str) -> None:
    assert put(text, language) == {Modality.ASSERTED}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Congress could approve the bill with 74 votes in favour and 41 against."),
        ("en", "The bill may pass Congress by 74 votes to 41."),
        ("en", "The motion might have been rejected in Congress by 74 votes to 41."),
        (
            "en",
            "Foreign divers may work in the bay if Congress gives its approval with 81 votes in favour and 26 against.",
        ),
        ("en", "The reform may win 74 votes in Congress, with 41 against."),
        ("en", "If Congress passes the law by 74 votes to 41, growers can sell their land."),
        ("es", "El Congreso podría aprobar la ley con 74 votos a favor y 41 en contra."),
        ("es", "La ley saldría del Congreso con 74 votos a favor y 41 en contra."),
        ("es", "Los alcaldes podrían postular si el Congreso lo aprobara con 74 votos a favor y 41 en contra."),
        ("es", "La reforma tendría 74 votos a favor y 41 en contra en el Congreso."),
        ("es", "Puede que el Congreso aprobara la ley con 74 votos a favor y 41 en contra."),
        ("es", "Se bajaría el IVA con 74 votos a favor y 41 en contra en el Congreso."),
    ],
)
def test_a_vote_that_may_be_is_not_held(language: str, text: str) -> None:
    assert Modality.ASSERTED not in put(text, language)


TOLD = [
    ("es", "La oficina pasará a depender del ministro, decidió el Senado con 40 votos a favor y 9 en contra."),
    ("es", "Los pescadores podrán disponer de sus fondos, tras aprobarse la ley por 40 votos a favor y 9 en contra."),
    ("es", "El peaje no se cobrará más, acordó ayer el Senado por 40 votos a favor y 9 en contra."),
    ("es", "El Senado cambió la ley para que se apruebe por vía digital: 40 votos a favor, 9 en contra."),
    ("en", "The office will pass to the ministry after being approved by 40 votes in favour and 9 against."),
    ("en", "The Senate amended the law so that leave may be approved online: 40 in favour, 9 against."),
    ("en", "Tolls may be passed on no more: senators adopted the ban with 40 votes in favour and 9 against."),
]
TO_COME = [
    ("es", "El Senado aprobará la ley con 40 votos a favor y 9 en contra, según los cálculos."),
    ("es", "La ley sería aprobada con 40 votos a favor y 9 en contra."),
    ("es", "La ley se aprobará, dicen los voceros, con 40 votos a favor y 9 en contra."),
    ("en", "The Senate will pass the law with 40 votes in favour and 9 against."),
    ("en", "The law would be approved by 40 votes in favour and 9 against."),
    ("en", "Lawmakers said they will pass the law with 40 votes in favour and 9 against."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_was_decided_may_lie_ahead(language: str, text: str) -> None:
    assert put(text, language) == {Modality.ASSERTED}


@pytest.mark.parametrize(("language", "text"), TO_COME)
def test_a_vote_to_come_was_not_held(language: str, text: str) -> None:
    assert Modality.ASSERTED not in put(text, language)


@pytest.mark.parametrize(
    ("code", "text", "modality"),
    [
        ("en", "The Senate impeached the former minister over alleged bribery by 72 votes to 3.", "asserted"),
        ("en", "A report on suspected fraud was adopted by the Senate, 72 votes to 40.", "asserted"),
        ("en", "The Senate allegedly passed the bill by 72 votes to 3.", "hedged"),
        ("es", "El Senado acusó a la exministra por presunto cohecho, con 72 votos a favor y 3 en contra.", "asserted"),
        (
            "es",
            "El Pleno acusó a la exdiputada Ana Vera por presunto tráfico de influencias: 72 a favor, 3 en contra.",
            "asserted",
        ),
        (
            "es",
            "El Senado acusó al exjuez del supuesto delito de cohecho con 72 votos a favor y 3 en contra.",
            "asserted",
        ),
        ("es", "El vocero aseguró que el Senado habría aprobado la ley con 72 votos a favor y 3 en contra.", "hedged"),
        ("es", "El Senado aprobó el informe sobre el supuesto fraude con 72 votos a favor y 40 en contra.", "asserted"),
        ("es", "El Senado presuntamente aprobó la ley con 72 votos a favor y 40 en contra.", "hedged"),
    ],
)
def test_what_somebody_is_accused_of_is_alleged_and_the_vote_is_not(code: str, text: str, modality: str) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    assert [c.modality.value for c in read(document) if c.kind.value == "vote"] == [modality]
