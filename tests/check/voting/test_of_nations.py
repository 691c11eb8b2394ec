"""A body whose members are countries: those that are named behind the votes of a side are no part of the matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.check.conftest import BODY, entry, voting

from constancia.model.entries import Entry, EntryKind
from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]
DAY = "2023-08-22"
NATIONS = replace(
    BODY,
    id="nations",
    names={"es": ("Asamblea de Naciones",), "en": ("Assembly of Nations",)},
    country=None,
    places=("NATIONS",),
)


def of_nations(found: list[Entry]) -> list[Entry]:
    return [replace(one, content={**one.content, "body": NATIONS.id, "language": "en"}) for one in found]


@pytest.fixture
def record() -> MemoryRecord:
    """Two resolutions of an assembly of countries."""
    return MemoryRecord(
        [
            entry(NATIONS.id, EntryKind.ORGANIZATION, NATIONS.to_plain()),
            *of_nations(voting("n/embargo", DAY, (120, 2, 9), "Necessity of ending the embargo against Cuba")),
            *of_nations(voting("n/border", DAY, (90, 12, 30), "Territorial integrity of Georgia")),
        ],
        name="nations",
    )


@pytest.mark.parametrize(
    ("language", "text", "tally", "meant"),
    [
        ("es", "La Asamblea de Naciones condenó el embargo a Cuba con 120 a favor y dos en contra, de Palaos e Israel.",
         (120, 2, None), "n/embargo"),
        ("es", ("Con 120 votos a favor, dos en contra (Israel y Fiyi) y 9 abstenciones, la Asamblea de Naciones pidió "
         "el fin del embargo a Cuba."), (120, 2, 9), "n/embargo"),
        ("es", ("La Asamblea de Naciones respaldó la integridad territorial de Georgia: 90 a favor, 12 en contra, de "
         "Rusia y Siria entre otros, y 30 abstenciones."), (90, 12, 30), "n/border"),
        ("en", ("The Assembly of Nations called for an end to the embargo against Cuba, with 120 in favour and two "
         "against: Palau and Israel."), (120, 2, None), "n/embargo"),
        ("en", ("With 120 votes in favour, two against (Fiji and Israel) and 9 abstentions, the Assembly of Nations "
         "asked for the embargo against Cuba to end."), (120, 2, 9), "n/embargo"),
        ("en", ("The Assembly of Nations affirmed the territorial integrity of Georgia with 90 in favour, 12 against, "
         "Russia and Syria among them, and 30 abstentions."), (90, 12, 30), "n/border"),
    ],
)  # fmt: skip
def test_countries_behind_a_side_are_its_voters(
    checked: Checked, language: str, text: str, tally: tuple[int, int, int | None], meant: str
) -> None:
    told = {name: figure for name, figure in zip(("for_", "against", "abstain"), tally, strict=True) if figure}
    found = checked(text, DAY, language=language, date=DAY, body=NATIONS.names[language][0], **told)
    assert (found.outcome, found.matched) == (Outcome.AGREES, meant), found.because


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La Asamblea de Naciones condenó el embargo a Siria con 120 votos a favor y dos en contra."),
        ("en", "The Assembly of Nations called for an end to the embargo against Syria, 120 to two."),
    ],
)
def test_another_country_of_the_matter_is_another_matter(checked: Checked, language: str, text: str) -> None:
    found = checked(text, DAY, language=language, date=DAY, body=NATIONS.names[language][0], for_=120, against=2)
    assert found.outcome is not Outcome.AGREES, found.because
