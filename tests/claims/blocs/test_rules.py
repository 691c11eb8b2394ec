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
