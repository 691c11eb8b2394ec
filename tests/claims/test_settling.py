"""Whose word a claim is, and how it is put."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.claims import ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest

CASES = [
    (
        "es",
        "El ministro Luis Vera dijo que cinco personas murieron en Juliaca.",
        "casualties",
        ["Luis Vera"],
        "asserted",
    ),
    (
        "es",
        "Cinco muertos en Juliaca\n\nCinco personas murieron en Juliaca, según la Defensoría.",
        "casualties",
        ["la Defensoría"],
        "asserted",
    ),
    ("es", "Cinco personas habrían muerto en Juliaca.", "casualties", [], "hedged"),
    (
        "es",
        "Según una encuesta de Ipsos, el 75 % desaprueba a la presidenta Dina Boluarte.",
        "poll",
        [],
        "asserted",
    ),
    ("en", "The party alleges that five people were killed in Juliaca.", "casualties", ["party"], "hedged"),
    ("en", "Five people were killed in Juliaca in 2023. The mayor left.", "casualties", [], "asserted"),
]


@pytest.mark.parametrize(("language", "text", "kind", "speakers", "modality"), CASES)
def test_source_and_modality(language: str, text: str, kind: str, speakers: list[str], modality: str) -> None:
    claims = read(Document(text=text, digest="sha256:0", language=language, published="2023-05-20"))
    (claim,) = [claim for claim in claims if claim.kind == kind]
    assert [source.speaker for source in claim.attribution] == speakers
    assert claim.modality == modality


def test_a_hedge_holds_for_its_own_clause_alone() -> None:
    text = "Doce vecinos murieron y seis habrían resultado heridos en la marcha."
    claims = read(Document(text=text, digest="sha256:0", language="es", published="2023-05-20"))
    assert [claim.modality for claim in claims if claim.kind == "casualties"] == ["asserted", "hedged"]


def test_a_figure_alone_has_a_source_and_is_no_statement() -> None:
    text = "An earlier count by the Medical Association put the dead at 23."
    claims = read(Document(text=text, digest="sha256:0", language="en", published="2023-05-20"))
    (harm,) = [claim for claim in claims if claim.kind == "casualties"]
    assert [source.resolved or source.speaker for source in harm.attribution] == [
        "earlier count by the Medical Association"
    ]
    assert not [claim for claim in claims if claim.kind == "statement"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La relatora Ana Paz afirmó que hubo abusos en las protestas de Quito, que dejaron 49 muertos.", "es"),
        ("Rapporteur Ana Paz said that there had been abuses in the Quito protests, which left 49 people dead.", "en"),
    ],
)
def test_a_toll_that_the_writer_adds_is_not_the_speakers(text: str, language: str) -> None:
    claims = read(Document(text=text, digest=digest(text.encode()), language=language))
    (toll,) = [claim for claim in claims if claim.kind is ClaimKind.CASUALTIES]
    assert toll.value["count"] == 49
    assert toll.attribution == ()
