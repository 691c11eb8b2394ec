"""Groups' votes told behind the vote they belong to, and one figure of a matter told, against the starter record.

Two reconsiderations of one reform were put to the vote within three days: what is told last before says which is meant.
"""

from __future__ import annotations

import pytest

from constancia import check_text

REOPENED = "2023-01-30T12-25"
SPANISH, ENGLISH = "LIMA, 31 de enero de 2023. ", "LIMA, January 31, 2023. "


def found(text: str, kind: str) -> list[tuple[str, str]]:
    """Outcome and voting of the findings for the claims of a kind."""
    spanish = " votos" in text
    checked = check_text((SPANISH if spanish else ENGLISH) + text)
    return [
        (finding.outcome.value, (finding.matched or "").rpartition("/")[2])
        for claim, finding in zip(checked.claims, checked.findings, strict=True)
        if claim.kind.value == kind
    ]


@pytest.mark.parametrize(
    "text",
    [
        "El Congreso del Perú aprobó con 65 votos reconsiderar el adelanto de elecciones.",
        "El Pleno admitió por 66 votos la reconsideración del adelanto de las elecciones generales.",
        "La reconsideración del adelanto electoral fue aprobada en el Congreso del Perú con 65 votos a favor.",
        "Peru's Congress agreed to reconsider early elections with 65 in favour.",
        "The reconsideration of early elections was approved in Peru's Congress with 66 votes.",
        "Peru's Congress reopened the vote on bringing forward the general elections, with 66 in favour.",
    ],
)
def test_one_figure_of_a_matter_told_leads_to_the_one_voting_of_those_days_that_has_it(text: str) -> None:
    assert found(text, "vote") == [("explained", REOPENED)]


@pytest.mark.parametrize(
    "text",
    [
        "El Congreso del Perú aprobó con 67 votos reconsiderar el adelanto de elecciones.",
        "Peru's Congress agreed to reconsider early elections with 71 in favour.",
        "El Congreso del Perú aprobó con 65 votos la reconsideración de la ley forestal.",
        "Peru's Congress approved the reconsideration of the forestry law with 65 votes.",
    ],
)
def test_another_figure_or_another_matter_is_not_confirmed(text: str) -> None:
    assert all(outcome not in ("agrees", "explained") for outcome, _ in found(text, "vote"))


@pytest.mark.parametrize(
    ("told", "outcomes"),
    [
        ("Somos Perú: 2 votos a favor y 2 votos en contra.", ["agrees"]),
        ("Acción Popular: 3 votos a favor y 10 en contra.", ["agrees"]),
        ("Perú Bicentenario: 4 votos en contra y 2 a favor.", ["conflicts"]),
    ],
)
def test_counts_of_groups_listed_behind_a_vote_belong_to_it(told: str, outcomes: list[str]) -> None:
    vote = "El Congreso del Perú aprobó con 65 votos la reconsideración del adelanto de elecciones."
    text = f"{vote}\n\n¿Quiénes?\n\n{told}"
    assert [outcome for outcome, _ in found(text, "bloc")] == outcomes


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (
            (
                "El Congreso del Perú aprobó con 66 votos reconsiderar el adelanto de elecciones. La propuesta fue"
                " rechazada el viernes con 65 votos en contra. La reconsideración del adelanto de elecciones fue"
                " aprobada con 66 votos a favor. La bancada de Perú Libre votó en contra."
            ),
            [("agrees", REOPENED)],
        ),
        (
            (
                "Peru's Congress agreed to reconsider early elections with 66 votes in favour. The proposal was"
                " rejected last Friday with 65 votes against. The reconsideration of early elections was approved"
                " with 66 votes in favour. Perú Libre voted against."
            ),
            [("agrees", REOPENED)],
        ),
        (
            (
                "Peru's Congress agreed to reconsider early elections with 66 votes in favour. The proposal was"
                " rejected last Friday with 65 votes against. Perú Libre voted against."
            ),
            [("agrees", "2023-01-28T00-08")],
        ),
    ],
)
def test_of_two_votes_told_a_group_is_on_the_one_right_before_it(text: str, outcomes: list[tuple[str, str]]) -> None:
    assert found(text, "bloc") == outcomes


ORDER = "2022-03-28T17-18"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("El Congreso de Perú aprobó que los ministros participen en el debate de la vacancia.", ("agrees", ORDER)),
        ("Peru's Congress voted to let ministers speak in the debate on the vacancy.", ("agrees", ORDER)),
        ("Peru's Congress voted to bring forward the debate on the vacancy.", ("cannot-tell", "")),
        ("El Congreso de Perú aprobó adelantar el debate de la vacancia.", ("cannot-tell", "")),
        ("El Congreso de Perú rechazó que el abogado intervenga en el debate de la vacancia.", ("cannot-tell", "")),
        (
            "El Congreso de Perú aprobó que los gobernadores participen en el debate del presupuesto.",
            ("cannot-tell", ""),
        ),
    ],
)
def test_who_may_take_part_in_a_debate_is_not_what_is_debated(text: str, outcome: tuple[str, str]) -> None:
    checked = check_text(f"LIMA, 28 de marzo de 2022. {text}" if "Perú " in text else f"LIMA, March 28, 2022. {text}")
    (finding,) = (
        finding for claim, finding in zip(checked.claims, checked.findings, strict=True) if claim.kind.value == "vote"
    )
    assert (finding.outcome.value, (finding.matched or "").rpartition("/")[2]) == outcome


@pytest.mark.parametrize(
    "text",
    [
        "With 70 votes for and 33 against, Peru's Congress passed bill 4766, which was repudiated by Peru Libre.",
        "Peru's Congress passed bill 4766 by 70 to 33 on Friday; the measure was condemned by Peru Libre.",
    ],
)
def test_the_verb_of_a_stance_is_no_part_of_the_matter(text: str) -> None:
    checked = check_text("LIMA, May 19, 2023. " + text)
    findings = dict(zip((one.kind.value for one in checked.claims), checked.findings, strict=True))
    assert (findings["bloc"].matched or "").endswith("2023-05-19T00-10")
