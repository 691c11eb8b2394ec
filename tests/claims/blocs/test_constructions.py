"""Groups where the press of other parliaments tells how they stood: gerunds side by side, mixed lists, records."""

from __future__ import annotations

import pytest

from .test_rules import told

GERUNDS = [
    (
        "en",
        (
            "The Senate threw out the levy by 30 to 12, with the Nationals and the Greens voting against, and Labour "
            "voting in favour."
        ),
        {"Nationals": "against", "Greens": "against", "Labour": "for"},
    ),
    (
        "en",
        (
            "The House passed the fisheries bill, with Fianna Fáil supporting the bill, Sinn Féin opposing it and the "
            "Social Democrats abstaining."
        ),
        {"Fianna Fáil": "for", "Sinn Féin": "against", "Social Democrats": "abstain"},
    ),
    (
        "en",
        (
            "The motion fell in the Assembly by 20 to 18, with the DUP voting against it, and the SDLP, Alliance and "
            "independent Ann Hill voting for it."
        ),
        {"DUP": "against", "SDLP": "for", "Alliance": "for"},
    ),
    (
        "es",
        "El Senado rechazó la tasa por 30 a 12, con Vox y el PP votando en contra, y el PSOE votando a favor.",
        {"Vox": "against", "PP": "against", "PSOE": "for"},
    ),
]
MIXED = [
    (
        "en",
        "The ZUP, KDM, RNA and several other opposition MPs voted against the budget in Parliament.",
        {"ZUP": "against", "KDM": "against", "RNA": "against"},
    ),
    (
        "es",
        "El ZUP, la KDM, el RNA y otros diputados de la oposición votaron en contra del presupuesto.",
        {"ZUP": "against", "KDM": "against", "RNA": "against"},
    ),
]


@pytest.mark.parametrize(("language", "text", "stances"), GERUNDS + MIXED)
def test_each_group_of_a_list_has_the_side_that_is_its_own(language: str, text: str, stances: dict[str, str]) -> None:
    assert {group: stance for group, stance, *_ in told(text, language)} == stances
