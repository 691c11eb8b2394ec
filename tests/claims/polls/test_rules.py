"""Every rule reads the sentences that it stands for, in both languages, and none reads what is no judgement."""

from __future__ import annotations

import pytest

from constancia.claims import polls
from constancia.claims.polls.rules import RULES, told_by
from constancia.claims.polls.sites import Told, sites
from constancia.claims.reading import Reading
from constancia.model.documents import Document

from .cases import MUST, MUST_NOT, Case


def reading(text: str, language: str) -> Reading:
    return Reading(Document(text=text, digest="sha256:0", language=language, published="2024-05-18"))


def told(text: str, language: str) -> list[tuple[object, object, object]]:
    values = [draft.value for draft in polls.read(reading(text, language))]
    return [(value["subject"], value.get("approve"), value.get("disapprove")) for value in values]


def rules_of(case: Case) -> set[str]:
    """The rules that read the shares of a sentence."""
    text = reading(case.text, case.language)
    found: set[str] = set()
    last: Told | None = None
    for site in sites(text.parse(text.sentences[0])):
        read = told_by(site, last)
        if read is not None:
            found.add(read[0].name)
            last = read[1]
    return found


@pytest.mark.parametrize("case", [case for cases in MUST.values() for case in cases], ids=lambda case: case.text[:50])
def test_what_a_rule_must_read(case: Case) -> None:
    assert told(case.text, case.language) == list(case.told)


@pytest.mark.parametrize(("language", "text"), MUST_NOT)
def test_what_no_rule_may_read(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_every_rule_reads_a_sentence_of_its_own_in_every_language(name: str) -> None:
    cases = MUST[name]
    assert {case.language for case in cases if name in rules_of(case)} == {"es", "en"}
