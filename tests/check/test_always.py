"""What always holds of a finding, whatever the claim."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from constancia.check.case import Case
from constancia.check.rules import RULES, check, rule_for
from constancia.check.voting.figures import Figures, fitting
from constancia.language.messages import say
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.findings import Outcome
from constancia.model.plain import digest
from constancia.model.time import edtf
from constancia.model.values import VALUES, Field, fields_of
from constancia.record.memory import MemoryRecord

WORDS = [
    "NIEBLA.-", "Congreso", "Senado", "Brumania", "Altaria", "proyecto de ley 310", "proyecto de ley 999", "parques",
    "ingreso de personal militar", "segunda votación", "bill 476", "Norte Prima", "Frente del Norte", "oposición",
    "viernes 18 de mayo de 2023", "2023", "70-33-4",
]  # fmt: skip
DAYS = [
    "2023-05-18",
    "2023-05-19",
    "2023-05",
    "2023",
    "2023-02-15",
    "2023-09-07",
    "2025-01-01",
    "2023-05-18/2023-06-02",
]


def value_of(name: str, field: Field) -> st.SearchStrategy[Any]:
    if field.closed:
        return st.sampled_from(sorted(field.closed))
    if name in ("date", "from", "until", "as_of", "period", "field_dates"):
        return st.sampled_from(DAYS)
    if field.types == (int,):
        return st.sampled_from([0, 1, 2, 4, 12, 14, 20, 21, 25, 28, 30, 31, 33, 40, 41, 42, 44, 49, 57, 79])
    if field.types == (bool,):
        return st.booleans()
    if field.types == (int, float):
        return st.sampled_from([21, 75, 76.9, 79])
    return st.sampled_from(WORDS)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    text = " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=3, max_size=9)))
    published = draw(st.sampled_from(["", "2023-05-19", "2023-05", "2023-06-05", "2026-01-01"]))
    document = Document(
        text=text,
        digest=digest(text.encode()),
        language=draw(st.sampled_from(["es", "en"])),
        published=published or None,
    )
    claims = []
    for place in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(list(ClaimKind)))
        names = draw(st.lists(st.sampled_from(sorted(fields_of(VALUES[kind]))), unique=True, max_size=7))
        value = {
            name: (document.span(0, 5),) if name == "content" else draw(value_of(name, fields_of(VALUES[kind])[name]))
            for name in names
        }
        claims.append(
            Claim.of(
                kind=kind,
                evidence=(document.span(place, len(text)),),
                value=value,
                document=document.digest,
                modality=draw(st.sampled_from(list(Modality))),
            )
        )
    return Case(document=document, claims=tuple(claims), as_of=published)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_one_finding_that_is_the_same_again_and_can_be_said(record: MemoryRecord, case: Case) -> None:
    before = record.layers()
    for claim in case.claims:
        found = check(claim, case, record)
        assert found == check(claim, case, record)
        assert found.as_of == case.as_of
        for step in found.because:
            for ui in ("es", "en"):
                assert say(step.code, ui, step.params)
            for id in step.entries:
                assert record.entry(id) is not None
                assert id in found.considered or id == found.matched
    assert record.layers() == before


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_a_vote_is_confirmed_only_where_the_record_has_its_figures_on_its_day(record: MemoryRecord, case: Case) -> None:
    for claim in case.claims:
        found = check(claim, case, record)
        if claim.kind is not ClaimKind.VOTE or found.outcome not in (Outcome.AGREES, Outcome.EXPLAINED):
            continue
        event = record.voting(found.matched or "")
        assert event is not None
        assert fitting(Figures.of(claim), event)
        assert claim.modality in (Modality.ASSERTED, Modality.HEDGED, Modality.REQUIRED)
        if "date" in claim.value:
            days = edtf(str(claim.value["date"]))
            assert any(edtf(day).overlaps(days) for day in (event.day, event.sitting))
        assert claim.value.get("body") not in ("Senado", "Altaria")


def test_every_kind_has_its_rule() -> None:
    assert [kind for kind in ClaimKind if kind not in RULES or rule_for(kind) is None] == []
