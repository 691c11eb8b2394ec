"""A body that is only part of what another decided, and a chamber that is a parliament's only one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from constancia.model.findings import Finding, Outcome

Checked = Callable[..., Finding]

TALLY = {"for_": 44, "against": 0, "abstain": 2, "date": "2023-05-18"}


@pytest.mark.parametrize(
    ("language", "text", "body", "measure"),
    [
        (
            "es",
            "La ley de parques nacionales de la Asamblea de la ONU pasó en el Congreso de Brumania, 44-0-2.",
            "Asamblea de la ONU",
            "ley de parques nacionales de la Asamblea de la ONU",
        ),
        (
            "en",
            "A law on national parks asked for by the UN General Assembly passed in Brumania's Congress, 44-0-2.",
            "General Assembly",
            "law on national parks asked for by the UN General Assembly",
        ),
        ("es", "Parques nacionales: sí de la cámara única de Brumania, 44-0-2.", "cámara única de Brumania", ""),
        ("en", "National parks passed in Brumania's single chamber, 44-0-2.", "Brumania's single chamber", ""),
        ("en", "National parks passed in the only house of Brumania, 44-0-2.", "only house of Brumania", ""),
    ],
)
def test_the_parliament_itself_is_meant(checked: Checked, language: str, text: str, body: str, measure: str) -> None:
    told = {"measure": measure} if measure else {}
    found = checked(text, language=language, body=body, **TALLY, **told)
    assert (found.outcome, found.matched) == (Outcome.AGREES, "v/parks"), found.because


@pytest.mark.parametrize(
    ("language", "text", "body", "measure"),
    [
        (
            "es",
            "La ley de parques nacionales pasó en la cámara baja de Rumelia, 44-0-2.",
            "cámara baja de Rumelia",
            "pasó en la cámara baja de Rumelia",
        ),
        (
            "en",
            "A law on national parks got through Rumelia's lower house, 44-0-2.",
            "Rumelia's lower house",
            "got through Rumelia's lower house",
        ),
        ("es", "Parques nacionales: sí de la cámara baja de Brumania, 44-0-2.", "cámara baja de Brumania", ""),
        ("es", "Parques nacionales: sí de la Asamblea de la ONU, 44-0-2.", "Asamblea de la ONU", ""),
        ("en", "National parks passed in Brumania's second chamber, 44-0-2.", "Brumania's second chamber", ""),
        ("en", "National parks passed in the UN General Assembly, 44-0-2.", "General Assembly", ""),
    ],
)
def test_another_chamber_stays_another(checked: Checked, language: str, text: str, body: str, measure: str) -> None:
    told = {"measure": measure} if measure else {}
    found = checked(text, language=language, body=body, **TALLY, **told)
    assert found.outcome is Outcome.CANNOT_TELL
