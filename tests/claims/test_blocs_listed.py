"""Groups listed behind a word for groups, in brackets, between dashes or after a colon."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def told(text: str, code: str) -> list[tuple[object, object]]:
    document = Document(text=text, digest="sha256:0", language=code, published="2024-05-18")
    return [(claim.value["bloc"], claim.value.get("stance")) for claim in read(document) if claim.kind.value == "bloc"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "es",
            "El Senado votó. La moción concitó el apoyo de tres grupos --ERC, Norte Unido y PNV-- y el rechazo de BNG.",
            [("ERC", "for"), ("Norte Unido", "for"), ("PNV", "for"), ("BNG", "against")],
        ),
        (
            "es",
            "La ley se votó. El oficialismo logró el apoyo mayoritario de los bloques dialoguistas (PRO, UCR y Faro).",
            [("PRO", "for"), ("UCR", "for"), ("Faro", "for")],
        ),
        (
            "es",
            "La moción fue aprobada con los votos de tres bancadas: Ribera, Unión y Fuerza Nueva.",
            [("Ribera", "for"), ("Unión", "for"), ("Fuerza Nueva", "for")],
        ),
        (
            "en",
            "The bill passed with the support of three opposition parties (the Greens, Renew and Labour) on Tuesday.",
            [("Greens", "for"), ("Renew", "for"), ("Labour", "for")],
        ),
        (
            "en",
            "The motion passed thanks to the votes of the larger blocs – Forward, Union and Harbour – in parliament.",
            [("Forward", "for"), ("Union", "for"), ("Harbour", "for")],
        ),
    ],
)
def test_groups_listed_behind_a_word_for_them(code: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "El cantante obtuvo el apoyo de tres grupos (Los Olivos, Comas y Surco)."),
        ("es", "La moción obtuvo el respaldo de la ciudadanía en la votación."),
        ("en", "The film won the support of three groups (Bafta, Guild and Union)."),
        ("en", "The minister had the support of Ann Lee before the vote."),
    ],
)
def test_what_is_no_group_that_votes(code: str, text: str) -> None:
    assert told(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "es",
            "Fueron a la cita las bancadas Ribera, Faro y Victoria. Estas bancadas votaron en contra del presupuesto.",
            [("Ribera", "against"), ("Faro", "against"), ("Victoria", "against")],
        ),
        (
            "es",
            "Hubo delegados de los partidos Faro y Ribera. Ambos partidos votaron a favor de la moción.",
            [("Faro", "for"), ("Ribera", "for")],
        ),
        (
            "es",
            "Se reunieron los bloques Faro, Ribera y Norte Unido. Los tres bloques se abstuvieron en la votación.",
            [("Faro", "abstain"), ("Ribera", "abstain"), ("Norte Unido", "abstain")],
        ),
        ("es", "Fueron a la cita las bancadas Ribera y Faro. Las bancadas votaron en contra del presupuesto.", []),
        ("es", "Fueron las bancadas Ribera y Faro.\n\nEstas bancadas votaron en contra del presupuesto.", []),
        (
            "en",
            "The Labour, Green and Plaid groups met on Monday. These parties voted against the budget.",
            [("Labour", "against"), ("Green", "against"), ("Plaid", "against")],
        ),
        (
            "en",
            "Talks were held with the Greens and Labour. Both parties voted for the motion.",
            [("Greens", "for"), ("Labour", "for")],
        ),
    ],
)
def test_words_for_groups_point_to_those_of_the_sentence_before(
    code: str, text: str, expected: list[tuple[object, object]]
) -> None:
    assert told(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "es",
            "El Partido Norte Unido de la oposición (PNU), el Partido Faro (PF) y Ribera votaron en contra.",
            ["Partido Norte Unido", "Partido Faro (PF)", "Ribera"],
        ),
        (
            "es",
            "Los partidos Alianza Nacional y Fuerza Nueva votaron en contra de la moción.",
            ["Alianza Nacional", "Fuerza Nueva"],
        ),
        (
            "en",
            "The Unity Party of the opposition, the Greens and Labour voted against the motion.",
            ["Unity Party", "Greens", "Labour"],
        ),
    ],
)
def test_the_side_a_group_is_on_and_a_name_of_two_words_break_no_list(
    code: str, text: str, expected: list[str]
) -> None:
    assert [bloc for bloc, _ in told(text, code)] == expected
