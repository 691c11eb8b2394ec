"""How a group voted, as it was that day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from constancia.language.messages import say
from constancia.model.claims import ClaimKind
from constancia.model.findings import Finding, Outcome

Checked = Callable[..., Finding]

TEXT = "NIEBLA.- El Congreso votó el proyecto de ley 555 sobre caminos rurales."


@pytest.fixture
def bloc(checked: Checked) -> Checked:
    return partial(checked, TEXT, "2023-11-10", kind=ClaimKind.BLOC, measure="proyecto de ley 555")


@pytest.mark.parametrize(
    ("name", "value", "outcome", "code"),
    [
        ("bancada de Frente del Norte", {"stance": "for"}, Outcome.EXPLAINED, "bloc.dissent"),
        ("Frente del Norte", {"stance": "against"}, Outcome.CONFLICTS, "bloc.dissent"),
        ("Frente del Norte", {"for_": 5, "against": 1}, Outcome.AGREES, "bloc.position"),
        ("Frente del Norte", {"for_": 5, "against": 0}, Outcome.EXPLAINED, "bloc.board-counts"),
        ("Frente del Norte", {"for_": 6}, Outcome.CONFLICTS, "bloc.counts-differ"),
        ("Alianza Sur", {"stance": "split"}, Outcome.AGREES, "bloc.dissent"),
        ("Unidad", {"stance": "against"}, Outcome.EXPLAINED, "bloc.dissent"),
        ("LAGO", {"stance": "against"}, Outcome.EXPLAINED, "bloc.dissent"),
        ("Frente del Norte", {"stance": "split"}, Outcome.CANNOT_TELL, "bloc.dissent"),
        ("la oposición", {"stance": "against"}, Outcome.EXPLAINED, "bloc.dissent"),
        ("la izquierda", {"stance": "against"}, Outcome.CANNOT_TELL, "bloc.unknown"),
    ],
)
def test_the_roll_of_that_day_decides(
    bloc: Checked, name: str, value: dict[str, object], outcome: Outcome, code: str
) -> None:
    found = bloc(bloc=name, **value)
    assert (found.outcome, found.because[-1].code) == (outcome, code)


def test_dissenters_are_named(bloc: Checked) -> None:
    step = bloc(bloc="Alianza Sur", stance="against").because[-1]
    assert say(step.code, "en", step.params) == "4 against; otherwise: 2 for (SUR PRIMA, MAR, SUR SECUNDA, MAR)"


def test_a_word_that_is_no_groups_name_is_read_through_its_source(bloc: Checked) -> None:
    found = bloc(bloc="oposición", stance="against")
    step = next(step for step in found.because if step.code == "bloc.mapping")
    assert step.params["groups"] == ["LAGO", "SUR"]
    assert step.params["url"] == "https://register.example/votings"


def test_without_a_voting_it_cannot_be_told(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- El Norte votó a favor.", "2023-11-10", kind=ClaimKind.BLOC, bloc="Frente del Norte", stance="for"
    )
    assert found.because[0].code == "bloc.which-none"
