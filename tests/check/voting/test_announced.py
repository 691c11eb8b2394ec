"""A tally as it was announced, of a voting whose figures its register has corrected since: explained by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.check.conftest import BODY, entry, voting

from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-08-22"


def announced(id: str, voting: str, *tally: int) -> Entry:
    content = {"voting": voting, "tally": list(tally), "reason": "two ballots were struck", "reason_es": "se anularon"}
    return replace(
        entry(id, EntryKind.ANNOUNCED, content), source=Source(publisher="The Herald", url="https://herald.example")
    )


@pytest.fixture
def record() -> MemoryRecord:
    """Two laws of one day, of which nobody says that the record has all; one was announced otherwise."""
    return MemoryRecord(
        [
            entry(BODY.id, EntryKind.ORGANIZATION, BODY.to_plain()),
            *voting("v/canals", f"{DAY}T10:00", (37, 14, 5), "Proyecto de ley sobre los canales", outcome="passed"),
            *voting("v/mills", f"{DAY}T11:00", (33, 20, 0), "Proyecto de ley sobre los molinos", outcome="passed"),
            announced("a/canals", "v/canals", 39, 14),
        ],
        name="brumania",
    )


TOLD = [
    ("es", "El Congreso de Brumania aprobó la ley de canales con 39 votos a favor y 14 en contra."),
    ("es", "Por 39 votos contra 14, los congresistas de Brumania dieron luz verde a la ley de canales."),
    ("es", "La ley de canales salió adelante en el Congreso de Brumania: 39 a 14."),
    ("en", "Brumania's Congress passed the law on canals by 39 votes to 14."),
    ("en", "Lawmakers in Brumania backed the law on canals 39-14."),
    ("en", "The law on canals cleared Brumania's Congress, 39 to 14."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_the_figure_announced_is_explained_by_who_announced_it(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, for_=39, against=14, date=DAY)
    assert (found.outcome, found.matched) == (Outcome.EXPLAINED, "v/canals"), found.because
    step = next(step for step in found.because if step.code == "vote.announced")
    assert step.entries == ("v/canals", "a/canals")
    assert (step.params["announced"], step.params["register"]) == ([39, 14, None], [37, 14, 5])
    assert (step.params["by"], step.params["url"]) == ("The Herald", "https://herald.example")


@pytest.mark.parametrize(
    ("text", "tally", "outcome"),
    [
        ("El Congreso de Brumania aprobó la ley de canales, 37 a 14.", (37, 14), Outcome.AGREES),
        ("El Congreso de Brumania aprobó la ley de canales, 38 a 14.", (38, 14), Outcome.CONFLICTS),
        ("El Congreso de Brumania rechazó la ley de canales, 39 a 14.", (39, 14), Outcome.CONFLICTS),
        ("El Congreso de Brumania aprobó la ley de molinos, 39 a 14.", (39, 14), Outcome.CANNOT_TELL),
    ],
    ids=["the corrected one", "neither", "the other outcome", "on another matter"],
)
def test_only_the_figures_announced_of_that_voting_are(
    checked: Checked, text: str, tally: tuple[int, int], outcome: Outcome
) -> None:
    told = {"outcome": "rejected"} if "rechazó" in text else {}
    found = checked(text, DAY, for_=tally[0], against=tally[1], **told)
    assert found.outcome is outcome, found.because
    assert all(step.code != "vote.announced" for step in found.because) or outcome is Outcome.CONFLICTS
