"""A voting that is alone on its matter, or with its tally, in the weeks around: no day need be told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import BODY, COVERAGE, ballots, entry, group, voting

from constancia.check.case import Case
from constancia.check.rules import check
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.plain import digest
from constancia.model.votes import Question
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

BEES = "LEY QUE CREA EL FONDO DE LAS ABEJAS DEL BOSQUE"
BANKS = "PROYECTO DE LEY 801, QUE LEVANTA EL SECRETO BANCARIO Y LA RESERVA TRIBUTARIA DE LOS FUNCIONARIOS"
REMARKS = "ADMISIÓN DE LA MOCIÓN 8, QUE RECHAZA LAS EXPRESIONES DEL PRESIDENTE SOBRE LA PESCA DE ALTURA"
INSISTED = "INSISTENCIA EN LA LEY 30, LEY QUE REGULA LOS VIVEROS"
BUDGET = "LEY DE PRESUPUESTO DEL SECTOR PÚBLICO PARA EL AÑO 2024"
BALANCE = "LEY DE EQUILIBRIO FINANCIERO DEL PRESUPUESTO DEL SECTOR PÚBLICO PARA EL AÑO 2024"
JUDGE = "PROPUESTA DEL CANDIDATO ODRAN VELOSO PARRA, EN REEMPLAZO DE LA MAGISTRADA ISAURA MENDIETA"


@pytest.fixture
def record() -> MemoryRecord:
    entries = [entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()), group("NORTE", "Frente del Norte")]
    entries += [entry(COVERAGE.id, EntryKind.COVERAGE, COVERAGE.to_plain(), valid=COVERAGE.period)]
    entries += voting("v/bees", "2023-10-10T10:00", (3, 2, 0), BEES, roll=ballots(NORTE="yynyn"), outcome="passed")
    entries += voting("v/banks", "2023-10-10T11:00", (37, 4, 11), BANKS, bills=("801",), outcome="passed")
    entries += voting(
        "v/remarks", "2023-10-10T12:00", (31, 17, 2), REMARKS, outcome="passed", question=Question.ADMISSION
    )
    entries += voting("v/judge", "2023-10-10T13:00", (41, 9, 5), JUDGE, outcome="passed")
    entries += voting("v/insisted", "2023-10-10T14:00", (44, 3, 1), INSISTED, outcome="passed")
    entries += voting("v/balance", "2023-10-10T15:00", (38, 2, 6), BALANCE, outcome="passed")
    entries += voting("v/budget", "2023-10-10T16:00", (38, 2, 6), BUDGET, outcome="passed")
    return MemoryRecord(entries, name="brumania")


@pytest.mark.parametrize(
    ("language", "text", "option", "outcome"),
    [
        ("es", "Mar Norte Prima votó a favor del fondo de las abejas del bosque de Brumania.", "for", Outcome.AGREES),
        ("es", "Mar Norte Prima votó en contra del fondo de las abejas del bosque.", "against", Outcome.CONFLICTS),
        ("en", "Mar Norte Tertia voted against the fund for bees of the woods in Brumania.", "against", Outcome.AGREES),
        ("es", "Mar Norte Prima votó a favor del fondo de las loros del puerto.", "for", Outcome.CANNOT_TELL),
        ("en", "Mar Norte Prima voted for the fund for parrots of the port.", "for", Outcome.CANNOT_TELL),
    ],
)
def test_a_member_of_the_one_voting_on_a_matter(
    checked: Checked, language: str, text: str, option: str, outcome: Outcome
) -> None:
    person = " ".join(text.split()[:3])
    measure = text.split("voted ")[-1] if language == "en" else text.split("votó ")[-1]
    told = {"kind": ClaimKind.MEMBER_VOTE, "person": person, "option": option, "measure": measure}
    assert checked(text, "2023-10-12", language=language, **told).outcome is outcome


def test_with_another_voting_on_it_some_weeks_before_it_cannot_be_told(record: MemoryRecord) -> None:
    earlier = voting("v/before", "2023-09-20T10:00", (2, 3, 0), BEES, roll=ballots(NORTE="nnnyy"))
    text = "Mar Norte Prima votó a favor del fondo de las abejas del bosque."
    document = Document(text=text, digest=digest(text.encode()), language="es", published="2023-10-12")
    value = {"person": "Mar Norte Prima", "option": "for", "measure": "fondo de las abejas del bosque"}
    claim = Claim.of(
        kind=ClaimKind.MEMBER_VOTE, evidence=(document.span(0, len(text)),), value=value, document=document.digest
    )
    case = Case(document=document, claims=(claim,), as_of="2023-10-12")
    both = MemoryRecord([*record._log, *earlier], name="brumania")
    assert [check(claim, case, view).outcome for view in (record, both)] == [Outcome.AGREES, Outcome.CANNOT_TELL]


@pytest.mark.parametrize(
    ("abstain", "outcome"), [({"abstain": 11}, Outcome.AGREES), ({}, Outcome.CANNOT_TELL)], ids=["whole", "pair"]
)
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los bancos de Brumania dirán el cofre tributario de funcionarios sospechosos: 37-4-11."),
        ("en", "Brumania's Congress on the bank and tax drawers of officials, open to detectives: 37-4-11."),
    ],
)
def test_a_whole_tally_of_the_days_before_publication(
    checked: Checked, language: str, text: str, abstain: dict[str, int], outcome: Outcome
) -> None:
    found = checked(text, "2023-10-12", language=language, outcome="passed", for_=37, against=4, **abstain)
    assert found.outcome is outcome


@pytest.mark.parametrize(
    ("language", "text", "outcome"),
    [
        ("es", "El Congreso de Brumania admitió a debate la moción, 31-17-2.", Outcome.AGREES),
        ("es", "El Congreso de Brumania admitió la moción que rechaza lo dicho sobre la zampoña, 31-17-2.", None),
        ("en", "Brumania's Congress admitted the motion, 31-17-2.", Outcome.AGREES),
        ("en", "Brumania's Congress admitted the motion on what he said about bagpipes, 31-17-2.", None),
    ],
)
def test_a_step_alone_tells_no_matter_and_more_than_the_step_does(
    checked: Checked, language: str, text: str, outcome: Outcome | None
) -> None:
    told = {"for_": 31, "against": 17, "abstain": 2, "outcome": "passed", "date": "2023-10-10"}
    assert checked(text, "2023-10-11", language=language, **told).outcome is (outcome or Outcome.CANNOT_TELL)


@pytest.mark.parametrize(
    ("language", "text", "outcome"),
    [
        ("es", "Un asiento en la corte de Brumania es desde ayer de Odran Veloso, 41-9-5.", Outcome.AGREES),
        ("en", "A seat on Brumania's top court went to Odran Veloso, 41-9-5.", Outcome.AGREES),
        ("es", "Un asiento en la corte de Brumania es desde ayer de Odran Perales, 41-9-5.", Outcome.CANNOT_TELL),
        ("en", "A seat on Brumania's top court went to Tilan Veloso, 41-9-5.", Outcome.CANNOT_TELL),
    ],
)
def test_two_seldom_words_side_by_side_name_somebody(
    checked: Checked, language: str, text: str, outcome: Outcome
) -> None:
    told = {"for_": 41, "against": 9, "abstain": 5, "date": "2023-10-10"}
    assert checked(text, "2023-10-11", language=language, **told).outcome is outcome


@pytest.mark.parametrize(
    ("language", "text", "outcome"),
    [
        ("es", "La ley observada volvió a salir del Congreso de Brumania por insistencia: 44-3-1.", Outcome.AGREES),
        ("en", "Brumania's Congress insisted on the law that was sent back, 44-3-1.", Outcome.AGREES),
        ("es", "Por insistencia, la ley de los peajes volvió a salir en Brumania: 44-3-1.", Outcome.CANNOT_TELL),
        ("en", "Brumania's Congress insisted on the law on tolls, 44-3-1.", Outcome.CANNOT_TELL),
    ],
)
def test_an_insistence_alone_tells_no_matter(checked: Checked, language: str, text: str, outcome: Outcome) -> None:
    told = {"for_": 44, "against": 3, "abstain": 1, "outcome": "passed", "date": "2023-10-10"}
    assert checked(text, "2023-10-11", language=language, **told).outcome is outcome


@pytest.mark.parametrize(
    ("language", "text", "voted"),
    [
        ("es", "El Congreso de Brumania aprobó el presupuesto del sector público de 2024, 38-2-6.", "v/budget"),
        ("en", "Brumania's Congress passed the 2024 public sector budget, 38-2-6.", "v/budget"),
        ("es", "Brumania tiene ley de equilibrio financiero del presupuesto público de 2024, 38-2-6.", "v/balance"),
    ],
)
def test_of_two_the_one_that_is_told_whole_is_meant(
    checked: Checked, language: str, text: str, voted: str | None
) -> None:
    told = {"for_": 38, "against": 2, "abstain": 6, "outcome": "passed", "date": "2023-10-10"}
    assert checked(text, "2023-10-11", language=language, **told).matched == voted
