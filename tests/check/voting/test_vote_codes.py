"""What a step says is so: each of these codes where it is true, and the nearest case in which it would not be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import digest
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]


def codes(finding: Finding) -> set[str]:
    return {step.code.removeprefix("vote.") for step in finding.because}


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with a censure, and with votings on glaciers whose tallies are close."""
    more = [
        *voting(
            "v/censure",
            "2023-04-18T10:00",
            (36, 14, 3),
            "MOCIÓN DE CENSURA CONTRA LA MINISTRA DE SALUD, SEÑORA ELENA FARO",
            outcome="passed",
            threshold=27,
        ),
        *voting("v/ice-1", "2023-06-20T10:00", (40, 9, 2), "PROYECTO DE LEY 61, QUE PROTEGE LOS GLACIARES"),
        *voting("v/ice-2", "2023-06-21T10:00", (41, 9, 2), "PROYECTO DE LEY 62, QUE MIDE LOS GLACIARES", bills=("62",)),
        *voting(
            "v/ice-3", "2023-06-22T10:00", (41, 8, 2), "PROYECTO DE LEY 63, QUE VISITA LOS GLACIARES", bills=("63",)
        ),
    ]
    return MemoryRecord([*record._log, *more], name="brumania")


CENSURE = "NIEBLA.- El Congreso censuró a la ministra Elena Faro."
UNTOLD = "NIEBLA.- El Congreso votó."
DAY = {"date": "2023-04-18", "body": "Congreso"}
FULL = {"for_": 36, "against": 14, "abstain": 3}
SECOND = {"for_": 36, "against": 14}

CASES = [
    ("not-held", CENSURE, {**FULL, **DAY, "modality": Modality.PROPOSED}, {**FULL, **DAY}),
    ("no-figures", CENSURE, DAY, {**DAY, "outcome": "passed"}),
    ("denied", CENSURE, {**FULL, **DAY, "modality": Modality.DENIED}, {**FULL, **DAY}),
    (
        "no-such-tally",
        CENSURE,
        {"for_": 9, "against": 8, **DAY, "modality": Modality.DENIED},
        {**FULL, **DAY, "modality": Modality.DENIED},
    ),
    ("other-body", CENSURE, {**FULL, **DAY, "body": "Senado de Altaria"}, {**FULL, **DAY}),
    ("matter-not-told", UNTOLD, {**FULL, **DAY}, {**FULL, **DAY, "measure": "censura de Elena Faro"}),
    ("too-little", UNTOLD, {"for_": 36, **DAY}, {**FULL, **DAY}),
    ("date-agrees", CENSURE, {**FULL, **DAY}, FULL),
    ("looked-back", CENSURE, FULL, {**FULL, **DAY}),
    ("outcome-agrees", CENSURE, {**FULL, **DAY, "outcome": "passed"}, {**FULL, **DAY}),
    (
        "outcome-turned",
        CENSURE,
        {**FULL, **DAY, "outcome": "rejected"},
        {**FULL, **DAY, "outcome": "passed"},
    ),
    ("threshold-met", CENSURE, {**FULL, **DAY, "threshold": 27}, {**FULL, **DAY, "threshold": 40}),
    ("threshold-short", CENSURE, {**FULL, **DAY, "threshold": 40}, {**FULL, **DAY, "threshold": 27}),
    ("threshold-differs", CENSURE, {**FULL, **DAY, "threshold": 40}, {**FULL, **DAY, "threshold": 27}),
    ("tally-differs", CENSURE, {"for_": 38, "against": 14, **DAY}, {**SECOND, **DAY}),
    ("tally-far", CENSURE, {"for_": 80, "against": 14, **DAY}, {"for_": 38, "against": 14, **DAY}),
    ("swapped", CENSURE, {"for_": 14, "against": 36, **DAY, "outcome": "passed"}, {**SECOND, **DAY}),
    ("not-on-record", UNTOLD, {"for_": 9, "against": 8, **DAY}, {"for_": 35, "against": 14, **DAY}),
    ("other-day", UNTOLD, {**FULL, **DAY, "date": "2023-04-17"}, {**FULL, **DAY}),
    ("hole", UNTOLD, {"for_": 9, "date": "2023-09-07", "body": "Congreso"}, {"for_": 9, **DAY}),
    ("outside-coverage", UNTOLD, {"for_": 9, "date": "1999-09-07", "body": "Congreso"}, {"for_": 9, **DAY}),
]


@pytest.mark.parametrize(("code", "text", "shown", "other"), CASES, ids=[case[0] for case in CASES])
def test_a_code_stands_where_it_is_so_and_not_beside(
    checked: Checked, code: str, text: str, shown: dict[str, object], other: dict[str, object]
) -> None:
    assert code in codes(checked(text, "2023-04-19", **shown))
    assert code not in codes(checked(text, "2023-04-19", **other))


def test_without_any_day_a_side_alone_is_not_said_to_be_missing(checked: Checked) -> None:
    missing, side = checked(CENSURE, "", for_=9), checked(CENSURE, "", against=14)
    assert "no-date" in codes(missing)
    assert "no-date-one-side" not in codes(missing)
    assert "no-date-one-side" in codes(side)
    assert "no-date" not in codes(side)


def test_a_body_of_which_no_day_is_covered_has_its_nearest_votings_shown(
    record: MemoryRecord, checked: Checked
) -> None:
    document = Document(text=CENSURE, digest=digest(CENSURE.encode()), language="es", published="2023-04-19")
    claim = Claim.of(
        kind=ClaimKind.VOTE,
        evidence=(document.span(0, len(CENSURE)),),
        value={"for": 20, "against": 21, **DAY},
        document=document.digest,
    )
    bare = MemoryRecord([entry for entry in record._log if entry.kind is not EntryKind.COVERAGE], name="bare")
    found = check(claim, Case(document=document, claims=(claim,), as_of="2023-04-19"), bare)
    assert found.outcome is Outcome.CANNOT_TELL
    assert {"nothing-covered", "candidate"} <= codes(found)
    assert "outside-coverage" not in codes(found)
    assert found.considered == ("v/censure",)
    assert "nothing-covered" not in codes(checked(CENSURE, "2023-04-19", for_=20, against=21, **DAY))


def test_rivals_are_named_where_words_lead_to_them_too(checked: Checked) -> None:
    told = {"for_": 40, "against": 9, "abstain": 2, "body": "Congreso"}
    undated = checked("NIEBLA.- El Congreso aprobó la ley de glaciares.", "2023-06-23", **told)
    dated = checked("NIEBLA.- El Congreso aprobó la ley de glaciares.", "2023-06-23", date="2023-06-20", **told)
    assert "rivals" in codes(undated)
    assert {step.entries for step in undated.because if step.code == "vote.near"} == {("v/ice-2",), ("v/ice-3",)}
    assert "rivals" not in codes(dated)


def test_the_body_is_said_to_be_untold_only_where_nothing_tells_it(checked: Checked) -> None:
    unnamed = checked("Se votó la censura de Elena Faro.", "2023-04-19", for_=38, against=14, date="2023-04-18")
    told = checked(CENSURE, "2023-04-19", for_=38, against=14, date="2023-04-18")
    assert "body-unnamed" in codes(unnamed)
    assert "body-unnamed" not in codes(told)
