"""Steps that are told lead to their voting by few words; a bare count of a refusal; a member's voting by its figure."""

from __future__ import annotations

import pytest

from constancia import check_text


def found(text: str, published: str, kind: str = "vote") -> list[tuple[str, str]]:
    """Outcome and voting of the findings for the claims of a kind."""
    checked = check_text(text, published=published)
    return [
        (finding.outcome.value, (finding.matched or "").rpartition("/")[2])
        for claim, finding in zip(checked.claims, checked.findings, strict=True)
        if claim.kind.value == kind
    ]


@pytest.mark.parametrize(
    ("text", "published", "voting"),
    [
        (
            (
                "LIMA.- Segunda vida para el cargo de Vásquez en la JNJ: el Congreso del Perú aceptó el jueves la "
                "reconsideración de la votación con 83 votos a favor, 30 en contra y una abstención."
            ),
            "2024-03-08",
            "2024-03-07T19-29",
        ),
        (
            (
                "LIMA.- Los artesanos de la minería siguen en el Pleno: el Congreso del Perú rechazó el jueves, "
                "con 64 votos en contra, 50 a favor y 3 abstenciones, la cuestión previa sobre las primarias."
            ),
            "2023-12-15",
            "2023-12-14T17-36",
        ),
        (
            (
                "LIMA — A push to slow down the primaries overhaul sank: Peru's Congress rejected the previous "
                "question on Thursday by 64 votes to 50, with three abstentions."
            ),
            "2023-12-15",
            "2023-12-14T17-36",
        ),
    ],
)
def test_a_step_that_is_told_needs_one_word_of_its_matter(text: str, published: str, voting: str) -> None:
    assert {voting} == {event for outcome, event in found(text, published) if outcome in ("agrees", "explained")}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            (
                "LIMA.- El Congreso del Perú rechazó el jueves, con 64 votos en contra, 50 a favor y 3 "
                "abstenciones, la cuestión previa sobre la ley forestal."
            ),
            "2023-12-15",
        ),
        (
            (
                "LIMA — Peru's Congress rejected the previous question on the fishing bill on Thursday by 64 "
                "votes to 50, with three abstentions."
            ),
            "2023-12-15",
        ),
        (
            (
                "LIMA.- El Congreso del Perú aprobó el jueves reconsiderar la votación sobre el aborto con 83 "
                "votos a favor, 30 en contra y una abstención."
            ),
            "2024-03-08",
        ),
    ],
)
def test_a_step_on_another_matter_is_not_confirmed(text: str, published: str) -> None:
    assert all(outcome not in ("agrees", "explained") for outcome, _ in found(text, published))


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("El Congreso del Perú rechazó el viernes con {n} votos la censura del ministro Willy Huerta.", "2022-09-24"),
        (
            "La censura del ministro Willy Huerta fue rechazada el viernes en el Congreso del Perú con {n} votos.",
            "2022-09-24",
        ),
        ("Peru's Congress rejected the censure of minister Willy Huerta on Friday with {n} votes.", "2022-09-24"),
        (
            "The censure of minister Willy Huerta was rejected in Peru's Congress on Friday with {n} votes.",
            "2022-09-24",
        ),
    ],
)
def test_a_bare_count_of_a_refusal_may_be_either_side(text: str, published: str) -> None:
    """It fell with 55 in favour and 38 against, for want of a majority of all members."""
    for right in (38, 55):
        assert {event for _, event in found(text.format(n=right), published)} == {"2022-09-23T12-42"}
    assert [outcome for outcome, _ in found(text.format(n=81), published)] == ["conflicts"]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "Ruth Luque votó a favor de la ley de las cuentas, aprobada el jueves por el Congreso con 89 votos.",
            "conflicts",
        ),
        (
            (
                "Ruth Luque voted against the law on small firms' accounts, approved by Peru's Congress on "
                "Thursday with 89 votes."
            ),
            "agrees",
        ),
        (
            "Ruth Luque votó en contra de la ley sobre los ríos, aprobada el jueves por el Congreso con 89 votos.",
            "cannot-tell",
        ),
    ],
)
def test_a_members_voting_is_found_by_its_figure_where_a_word_leads_there(text: str, outcome: str) -> None:
    assert [told for told, _ in found("LIMA.- " + text, "2023-10-13", "member-vote")] == [outcome]


@pytest.mark.parametrize(
    "text",
    [
        (
            "LIMA.- El Congreso del Perú reconsideró el martes la votación que había rechazado el adelanto de "
            "elecciones: 94 votos a favor, 25 en contra y 5 abstenciones."
        ),
        (
            "LIMA — Peru's Congress agreed on Tuesday to reconsider the vote that had rejected early elections: "
            "94 in favour, 25 against and 5 abstentions."
        ),
    ],
)
def test_what_had_been_decided_before_turns_nothing(text: str) -> None:
    assert found(text, "2022-12-21") == [("explained", "2022-12-20T11-21")]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Peru's Congress refused on Thursday to send the ethics report on lawmaker {who} back to its committee", True),
        (
            "El Congreso del Perú rechazó el jueves devolver a comisión el informe de Ética sobre el congresista {who}",
            False,
        ),
    ],
)
def test_a_report_on_somebody_is_not_one_on_somebody_else(text: str, english: bool) -> None:
    tally = ", 64 to 49 with two abstentions." if english else ", con 64 votos en contra, 49 a favor y 2 abstenciones."
    of = {
        who: {outcome for outcome, _ in found("LIMA.- " + text.format(who=who) + tally, "2023-03-31")}
        for who in ("Elvis Vergara", "Freddy Díaz", "Kira Alcarraz")
    }
    assert of["Elvis Vergara"] == {"explained"}
    assert not (of["Freddy Díaz"] | of["Kira Alcarraz"]) & {"agrees", "explained"}
