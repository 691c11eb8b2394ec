"""One figure told of a matter that another measure of the day has by chance, or none: the matter says which."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]

HONEY = "PROYECTO DE LEY 631, QUE PROMUEVE LA APICULTURA Y LA PRODUCCIÓN DE MIEL DE ABEJA"
STAMPS = "PROYECTO DE LEY 632, QUE REGULA LA EMISIÓN DE ESTAMPILLAS CONMEMORATIVAS"


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with two laws of one day."""
    return MemoryRecord(
        [
            *record._log,
            *voting("v/honey", "2023-04-20T10:00", (33, 14, 6), HONEY, bills=("631",), outcome="passed"),
            *voting("v/stamps", "2023-04-20T12:00", (41, 5, 2), STAMPS, bills=("632",), outcome="passed"),
        ],
        name="brumania",
    )


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("en", "NIEBLA.- The law that promotes the production of bee honey was passed with 41 votes.", 41),
        ("es", "NIEBLA.- La ley que promueve la producción de miel de abeja se aprobó con 41 votos.", 41),
        ("en", "NIEBLA.- The law that promotes the production of bee honey was passed with 38 votes.", 38),
        ("es", "NIEBLA.- La ley de apicultura y miel de abeja se aprobó con 38 votos.", 38),
    ],
)
def test_a_figure_that_the_matter_does_not_have_conflicts(
    checked: Checked, language: str, text: str, figure: int
) -> None:
    finding = checked(text, language=language, for_=figure, outcome="passed", date="2023-04-20")
    assert finding.outcome is Outcome.CONFLICTS
    assert finding.because[0].entries == ("v/honey",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "NIEBLA.- The law on the sale of sheep wool was passed with 41 votes."),
        ("es", "NIEBLA.- La ley sobre la venta de lana de oveja se aprobó con 41 votos."),
        ("en", "NIEBLA.- The law on stamps was passed with 41 votes."),
    ],
)
def test_a_figure_of_a_matter_told_otherwise_does_not(checked: Checked, language: str, text: str) -> None:
    finding = checked(text, language=language, for_=41, outcome="passed", date="2023-04-20")
    assert finding.outcome is not Outcome.CONFLICTS
