"""Every rule reads the sentences that it stands for, in both languages, and none reads what tells no side."""

from __future__ import annotations

import pytest

from constancia.claims import blocs
from constancia.claims.blocs.rules import RULES
from constancia.claims.reading import Draft, Reading
from constancia.model.claims import Modality
from constancia.model.documents import Document

from .cases import MUST, MUST_NOT, Case


def read(text: str, language: str) -> tuple[Draft, ...]:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-18")
    return tuple(blocs.read(Reading(document)))


def told(text: str, language: str) -> list[tuple[object, object, dict[str, object], bool]]:
    return [
        (
            draft.value["bloc"],
            draft.value.get("stance"),
            {side: draft.value[side] for side in ("for", "against", "abstain") if side in draft.value},
            draft.modality is Modality.PROPOSED,
        )
        for draft in read(text, language)
    ]


@pytest.mark.parametrize("case", [case for cases in MUST.values() for case in cases], ids=lambda case: case.text[:50])
def test_what_a_rule_must_read(case: Case) -> None:
    assert sorted(told(case.text, case.language), key=str) == sorted(case.told, key=str)


@pytest.mark.parametrize(("language", "text"), MUST_NOT)
def test_what_no_rule_may_read(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_every_rule_reads_a_sentence_of_its_own_in_every_language(name: str) -> None:
    read_by = {case.language for case in MUST[name] if name in {draft.rule for draft in read(case.text, case.language)}}
    assert read_by == {"es", "en"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Vox no apoyó la ley de puertos en el Senado."),
        ("es", "Ni el PAN ni el PRI respaldaron la minuta."),
        ("es", "La moción no contó con el apoyo de Evópoli en la Cámara."),
        ("en", "The Nationals refused to back the bill."),
        ("en", "Labor did not support the motion in the Senate."),
        ("en", "The bill passed without the support of the Greens."),
    ],
)
def test_not_backing_a_measure_is_marked_as_no_more_than_that(language: str, text: str) -> None:
    assert {(draft.value["stance"], draft.rule) for draft in read(text, language)} == {("against", "bloc.withheld")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La oposición de izquierda rechazó la ley. Pese al rechazo de la oposición, el Senado la aprobó."),
        ("en", "The bill was repudiated by left-wing opposition MPs. Despite the opposition's rejection, it passed."),
    ],
)
def test_a_bare_word_for_a_side_is_the_one_named_in_full_before(language: str, text: str) -> None:
    (draft,) = read(text, language)
    assert draft.value["stance"] == "against"
    assert len(draft.evidence) == 2


def test_what_is_announced_is_proposed_and_what_is_supposed_is_nothing() -> None:
    assert told("El PAN anunció que votará en contra de la minuta.", "es") == [("PAN", "against", {}, True)]
    assert told("Labour said it would vote against the bill.", "en") == [("Labour", "against", {}, True)]
    assert told("Si el PAN vota en contra de la minuta, el Senado la archivará.", "es") == []
    assert told("If Labour votes against the bill, it will fall.", "en") == []
