"""Which groups a word means: the longest name, and a mapping of that body on that day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from tests.check import peru

from constancia.model.actors import Organization
from constancia.model.claims import ClaimKind
from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]


def mapping(id: str, word: str, groups: list[str], body: str = "brumania", period: str | None = None) -> Entry:
    content = {"word": word, "words": [word], "body": body, "groups": groups, **({"period": period} if period else {})}
    return Entry(id=id, kind=EntryKind.MAPPING, content=content, source=peru.REGISTER)  # type: ignore[arg-type]


UNITY = Organization(
    id="brumania/group/LAGO",
    names={"es": ("Unidad",), "code": ("LAGO",)},
    classification="group",
    parent="brumania",
)


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with mappings, and with a group whose name is a part of another's."""
    without = [entry for entry in record._log if entry.id != UNITY.id]
    return MemoryRecord(
        [
            *without,
            Entry(id=UNITY.id, kind=EntryKind.ORGANIZATION, content=UNITY.to_plain(), source=peru.REGISTER),
            mapping("m/here", "la derecha", ["NORTE"], period="2023-01-01/2023-12-31"),
            mapping("m/bare", "derecha", ["NORTE"], period="2023-01-01/2023-12-31"),
            mapping("m/elsewhere", "la izquierda", ["NORTE"], body="altaria"),
            mapping("m/before", "el oficialismo", ["NORTE"], period="2021-01-01/2022-12-31"),
            mapping("m/after", "los verdes", ["NORTE"], period="2024-01-01/.."),
            mapping("m/two-a", "el centro", ["NORTE"]),
            mapping("m/two-b", "el centro", ["SUR"]),
        ],
        name="brumania",
    )


@pytest.fixture
def bloc(checked: Checked) -> Checked:
    text = "NIEBLA.- El Congreso votó el proyecto de ley 555 sobre caminos rurales."
    return partial(checked, text, "2023-11-10", kind=ClaimKind.BLOC, measure="proyecto de ley 555")


@pytest.mark.parametrize(
    ("word", "outcome", "code"),
    [
        ("la derecha", Outcome.EXPLAINED, "bloc.dissent"),
        ("la izquierda", Outcome.CANNOT_TELL, "bloc.unknown"),
        ("el oficialismo", Outcome.CANNOT_TELL, "bloc.unknown"),
        ("los verdes", Outcome.CANNOT_TELL, "bloc.unknown"),
        ("el centro", Outcome.CANNOT_TELL, "bloc.several"),
    ],
)
def test_a_mapping_holds_for_its_body_and_its_days(bloc: Checked, word: str, outcome: Outcome, code: str) -> None:
    found = bloc(bloc=word, stance="for")
    assert (found.outcome, found.because[-1].code) == (outcome, code)


@pytest.mark.parametrize("word", ["bancadas de la derecha", "senadores de la derecha", "la derecha members"])
def test_a_word_that_a_mapping_reads_may_stand_beside_one_for_its_people(bloc: Checked, word: str) -> None:
    found = bloc(bloc=word, stance="for")
    step = next(step for step in found.because if step.code == "bloc.mapping")
    assert (step.params["word"], step.params["groups"]) == (word, ["NORTE"])


def test_the_longest_name_is_meant(bloc: Checked) -> None:
    found = bloc(bloc="bancada Alianza Sur - Unidad", stance="against")
    assert (found.outcome, found.because[1].params["bloc"]) == (Outcome.EXPLAINED, "Alianza Sur - Unidad")


def test_two_groups_of_one_name_cannot_be_told_apart(bloc: Checked) -> None:
    found = bloc(bloc="Unidad", stance="against")
    assert (found.outcome, found.because[-1].code) == (Outcome.CANNOT_TELL, "bloc.several")


@pytest.mark.parametrize("name", ["Alianza", "Frente", "Norte", "Frente del Norte Chico y Sur"])
def test_a_part_of_a_name_is_no_name_and_a_longer_one_holds_it(bloc: Checked, name: str) -> None:
    found = bloc(bloc=name, stance="for")
    whole = name.startswith("Frente del Norte")
    assert found.outcome is (Outcome.EXPLAINED if whole else Outcome.CANNOT_TELL)


ROADS = {
    "es": (
        "NIEBLA.- El Congreso aprobó el jueves el proyecto de ley 555 sobre caminos rurales. ",
        "proyecto de ley 555",
    ),
    "en": ("NIEBLA - The Congress of Brumania passed bill 555 on rural roads on Thursday. ", "bill 555"),
}


@pytest.mark.parametrize(
    ("language", "said", "figures", "open_"),
    [
        ("es", "El Frente del Norte, que emitió 4 votos a favor, lo celebró.", {"for_": 4}, True),
        ("es", "El Frente del Norte, que emitió 6 votos a favor, lo celebró.", {"for_": 6}, True),
        ("es", "El Frente del Norte, en el que votaron 3 a favor y 2 en contra.", {"for_": 3, "against": 2}, True),
        ("es", "El Frente del Norte lo celebró: hubo 8 votos a favor.", {"for_": 8}, False),
        ("es", "Hubo 4 votos a favor.", {"for_": 4}, False),
        ("en", "Frente del Norte, in which 4 voted in favour, cheered.", {"for_": 4}, True),
        ("en", "Unidad, of which 3 voted in favour, cheered.", {"for_": 3}, True),
        ("en", "Unidad cheered: there were 20 votes in favour.", {"for_": 20}, False),
        ("en", "There were 4 votes in favour.", {"for_": 4}, False),
    ],
)
def test_figures_beside_a_group_that_large_are_not_held_against_the_chamber(
    checked: Checked, language: str, said: str, figures: dict[str, object], open_: bool
) -> None:
    lead, measure = ROADS[language]
    found = checked(lead + said, "2023-11-10", quote=said, language=language, measure=measure, **figures)
    assert (found.outcome is Outcome.CANNOT_TELL) is open_
    assert (found.because[-1].code == "vote.perhaps-a-groups") is open_
