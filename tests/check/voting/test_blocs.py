"""How a group voted, as it was that day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from tests.check.conftest import BODY, ballots, entry, voting

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.check.voting.groups import blocs
from constancia.language.messages import say
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import digest
from constancia.record.memory import MemoryRecord

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
        ("Frente del Norte", {"stance": "split"}, Outcome.EXPLAINED, "bloc.dissent"),
        ("la oposición", {"stance": "against"}, Outcome.EXPLAINED, "bloc.dissent"),
        ("la izquierda", {"stance": "against"}, Outcome.CANNOT_TELL, "bloc.unknown"),
    ],
)
def test_the_roll_of_that_day_decides(
    bloc: Checked, name: str, value: dict[str, object], outcome: Outcome, code: str
) -> None:
    found = bloc(bloc=name, **value)
    assert (found.outcome, found.because[-1].code) == (outcome, code)


@pytest.mark.parametrize(
    ("name", "outcome", "code"),
    [
        ("Frente del Norte", Outcome.CONFLICTS, "bloc.dissent"),
        ("Alianza Sur", Outcome.EXPLAINED, "bloc.dissent"),
    ],
)
def test_a_group_that_is_said_not_to_have_backed_it_is_against_only_where_it_voted_so(
    bloc: Checked, name: str, outcome: Outcome, code: str
) -> None:
    found = bloc(bloc=name, stance="against", rule="bloc.withheld")
    assert (found.outcome, found.because[-1].code) == (outcome, code)


def test_not_backing_it_is_no_conflict_with_abstaining(record: MemoryRecord) -> None:
    rivers = voting(
        "v/rivers",
        "2023-11-10T10:00",
        (6, 0, 5),
        "LEY DE CUENCAS, PROYECTO DE LEY 812",
        bills=("812",),
        roll=ballots(NORTE="yyyyyy", SUR="aaaaax", LAGO="lll"),
    )
    text = "NIEBLA.- El Congreso votó el proyecto de ley 812 sobre cuencas."
    document = Document(text=text, digest=digest(text.encode()), language="es", published="2023-11-11")
    found = {}
    for rule in ("bloc.withheld", "bloc.acting"):
        value: dict[str, object] = {"bloc": "Alianza Sur", "stance": "against", "measure": "proyecto de ley 812"}
        claim = Claim.of(ClaimKind.BLOC, (document.span(0, len(text)),), value, document.digest, rule=rule)
        case = Case(document=document, claims=(claim,), as_of="2023-11-11")
        found[rule] = check(claim, case, MemoryRecord([*record._log, *rivers], name="brumania"))
    assert found["bloc.acting"].outcome is Outcome.CONFLICTS
    assert found["bloc.withheld"].outcome is Outcome.CANNOT_TELL
    assert found["bloc.withheld"].because[-1].code == "bloc.withheld"


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
    assert (found.outcome, found.because[0].code) == (Outcome.CANNOT_TELL, "bloc.which-none")


@pytest.mark.parametrize("ui", ["en", "es"])
def test_votes_by_voice_are_told_only_where_there_are_any(bloc: Checked, ui: str) -> None:
    for name, code in (("Frente del Norte", "bloc.position"), ("Partido del Lago", "bloc.on-board")):
        steps = [step for step in bloc(bloc=name, stance="against").because if step.code.startswith("bloc.")]
        assert steps[0].code == code
        assert say(code, ui, steps[0].params)


def test_a_voting_without_a_roll_tells_no_group(checked: Checked) -> None:
    found = checked(
        "NIEBLA.- El proyecto de ley 310.",
        "2023-05-19",
        kind=ClaimKind.BLOC,
        bloc="Frente del Norte",
        stance="for",
        measure="proyecto de ley 310",
    )
    assert (found.outcome, found.because[-1].code) == (Outcome.CANNOT_TELL, "bloc.no-roll")


def test_one_is_told_as_one() -> None:
    params = {"count": 1, "side": "yes"}
    assert say("bloc.united", "en", params) == "the only vote (1): for"
    assert say("bloc.united", "es", params) == "el único voto (1): a favor"
    assert say("bloc.united", "en", {**params, "count": 8}) == "all votes (8): for"


@pytest.mark.parametrize("modality", [Modality.HEDGED, Modality.PROPOSED, Modality.REQUIRED, Modality.DENIED])
def test_what_is_not_asserted_is_not_compared(bloc: Checked, modality: Modality) -> None:
    found = bloc(modality=modality, bloc="Frente del Norte", stance="for")
    assert (found.outcome, found.because[-1].code) == (Outcome.CANNOT_TELL, "bloc.not-asserted")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Podemos", {"PP"}),
        ("Renovación", {"RP"}),
        ("la bancada de Podemos Perú", {"PP"}),
        ("Alianza", set()),
        ("el", set()),
        ("Cambio", {"CD"}),
        ("Perú", set()),
    ],
)
def test_a_group_goes_by_the_beginning_of_its_name(record: MemoryRecord, said: str, meant: set[str]) -> None:
    names = {"PP": "Podemos Perú", "RP": "Renovación Popular", "CD": "Cambio Democrático", "AP": "Alianza para el Lago"}
    groups = [
        Organization(
            id=f"brumania/group/{code}",
            names={"es": (name,), "code": (code,)},
            classification="group",
            parent=BODY.id,
        )
        for code, name in names.items()
    ]
    entries = [entry(group.id, EntryKind.ORGANIZATION, group.to_plain()) for group in groups]
    view = MemoryRecord(entries, name="short")
    event = record.voting("v/roads")
    assert event is not None
    assert {code for bloc in blocs(said, event, view, frozenset(names)) for code in bloc.codes} == meant


def test_the_board_of_a_group_stands_beside_the_group_s_own_votes(bloc: Checked) -> None:
    found = bloc(bloc="Frente del Norte", for_=5, against=0)
    last = found.because[-1]
    assert (last.code, last.params["board"], last.params["tally"]) == ("bloc.board-counts", [5, 0, 0], [5, 1, 0])
