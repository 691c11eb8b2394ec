"""Several reports side by side: one thing, where they differ, copies of one dispatch."""

from __future__ import annotations

from typing import Any

from constancia.check.reports.across import Across, across
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import digest

LONG = (
    "El pleno autorizó anoche el ingreso de una unidad naval extranjera al puerto de Niebla para ejercicios conjuntos "
    "con la armada nacional durante las dos primeras semanas del mes de julio, según el texto aprobado."
)


def report(text: str, value: dict[str, Any], matched: str | None = "v/1", language: str = "es") -> Any:
    document = Document(text=text, digest=digest(text.encode()), language=language)
    claim = Claim.of(kind=ClaimKind.VOTE, evidence=(document.span(0, 9),), value=value, document=document.digest)
    outcome = Outcome.AGREES if matched else Outcome.CANNOT_TELL
    finding = Finding(outcome=outcome, because=(Step("vote.matched"),), as_of="", matched=matched)
    return document, (claim,), (finding,)


def things(found: Across) -> list[tuple[tuple[str, ...], int, tuple[str, ...]]]:
    return [(thing.key, thing.witnesses, thing.differing) for thing in found.things]


def test_reports_that_differ_on_one_thing() -> None:
    found = across(
        [
            report("Uno contó setenta votos a favor.", {"for": 70, "against": 33}),
            report("Otro contó setenta y uno.", {"for": 71, "against": 33}),
            report("Nada que ver con aquello.", {"for": 71}, "v/2"),
        ]
    )
    assert things(found) == [(("v/1",), 2, ("for",))]
    assert found.copies == (0, 1, 2)


def test_ten_copies_are_not_ten_witnesses() -> None:
    found = across([report(LONG + f" Redacción {number}.", {"for": 70}) for number in range(10)])
    assert found.copies == (0,) * 10
    assert things(found) == [(("v/1",), 1, ())]


def test_a_translation_is_the_same_dispatch() -> None:
    figures = {"for": 70, "against": 33, "abstain": 4, "date": "2023-05-18"}
    original = report(LONG, figures)
    translated = report("The plenary authorised last night the entry of a naval unit.", figures, language="en")
    other = report("Congress voted on another thing altogether.", {"for": 70}, language="en")
    assert across([original, translated, other]).copies == (0, 0, 2)


def test_what_cannot_be_told_apart_is_not_grouped() -> None:
    found = across([report("Uno dice setenta.", {"for": 70}, None), report("Otro dice más.", {"for": 71}, None)])
    assert found.things == ()
