"""What was refused, proposed, hedged or decided by another vote than the one on record is not confirmed."""

from __future__ import annotations

import pytest

from constancia.model.claims import ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest
from constancia.pipelines.checking import check_document
from constancia.pipelines.reading import ReadDocument
from constancia.record.opening import starter_view
from constancia.record.times import Times

REFUSED = [
    ("en", "Peru's Congress rejected bill 4766, which would have let US troops in."),
    ("en", "Peru's Congress voted down bill 4766, which would have allowed US soldiers into the country."),
    ("en", "Peru's Congress refused to let U.S. troops into Peru from 1 June to 31 December 2023."),
    ("es", "El Congreso del Perú rechazó el proyecto 4766, que autorizaba el ingreso de tropas de Estados Unidos."),
    ("es", "El Congreso del Perú no autorizó el ingreso de tropas de Estados Unidos con el proyecto 4766."),
    ("es", "El Congreso del Perú archivó el proyecto 4766 que permite el ingreso de tropas de Estados Unidos."),
]

OPEN = [
    ("en", "Peru's Congress may let U.S. troops into the country under bill 4766."),
    ("en", "Peru's Congress could authorise the entry of U.S. troops under bill 4766."),
    ("en", "The government asked Peru's Congress to authorise the entry of U.S. troops under bill 4766."),
    ("es", "El Congreso del Perú podría autorizar el ingreso de tropas de Estados Unidos con el proyecto 4766."),
    ("es", "El Congreso del Perú presuntamente autorizó el ingreso de tropas de Estados Unidos con el proyecto 4766."),
    ("es", "El Gobierno pidió al Congreso del Perú autorizar el ingreso de tropas de Estados Unidos, proyecto 4766."),
]

GIVEN = [
    ("en", "Peru's Congress approved bill 4766, which lets US troops in."),
    ("en", "Peru's Congress authorised the entry of U.S. troops under bill 4766, which could affect the country."),
    ("es", "El Congreso del Perú aprobó el ingreso de tropas de Estados Unidos con el proyecto 4766."),
    ("es", "El Congreso del Perú autorizó el ingreso de tropas de Estados Unidos, proyecto de ley 4766."),
]


def found(text: str, language: str, *, published: str = "2023-05-19") -> tuple[str, list[str]]:
    """Outcome and codes of the one authorisation that a text tells."""
    text = f"LIMA.- {text}"
    document = Document(text=text, digest=digest(text.encode()), language=language, published=published)
    checked = check_document(ReadDocument.of(document), starter_view(Times()))
    pairs = zip(checked.claims, checked.findings, strict=True)
    [finding] = [finding for claim, finding in pairs if claim.kind is ClaimKind.AUTHORISATION]
    return finding.outcome.value, [step.code.partition(".")[2] for step in finding.because]


@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_a_refusal_of_what_was_let_in_conflicts(language: str, text: str) -> None:
    outcome, codes = found(text, language)
    assert outcome == "conflicts"
    assert "denied" in codes


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_what_is_proposed_or_hedged_was_not_held(language: str, text: str) -> None:
    outcome, codes = found(text, language)
    assert outcome == "cannot-tell"
    assert codes[0] == "not-held"


@pytest.mark.parametrize(("language", "text"), GIVEN)
def test_what_was_let_in_agrees(language: str, text: str) -> None:
    assert found(text, language)[0] == "agrees"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's Congress approved bill 4766, which lets US troops in, by 33 votes in favour to 70 against."),
        (
            "es",
            "El Congreso del Perú aprobó con 33 votos a favor y 70 en contra el ingreso de tropas de Estados Unidos.",
        ),
    ],
)
def test_a_vote_that_is_not_the_one_on_record_confirms_nothing(language: str, text: str) -> None:
    outcome, codes = found(text, language)
    assert outcome != "agrees"
    assert "vote-contradicted" in codes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's Congress approved the entry of 600 U.S. troops from November 4 to November 24, 2024, for APEC."),
        ("es", "El Congreso del Perú aprobó el ingreso de 600 militares de Estados Unidos para el foro APEC."),
    ],
)
def test_a_number_of_people_is_no_bill(language: str, text: str) -> None:
    outcome, codes = found(text, language, published="2024-11-01")
    assert (outcome, codes[0]) == ("agrees", "matched")
