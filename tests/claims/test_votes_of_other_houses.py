"""How the press of other houses tells a vote: to block what is in force, on which day, beaten, and in which house."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document


def told(text: str, language: str) -> list[dict[str, Any]]:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-18")
    return [dict(draft.value) for draft in votes.read(Reading(document))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Senate voted 52-48 on Tuesday to block the duties on salt."),
        ("en", "The House voted 52 to 48 to halt the new fees on ferries."),
        ("en", "Senators voted 52-48 on Monday to strike down the rule on fishing nets."),
        ("es", "El Senado votó 52 a 48 para frenar las tasas sobre la sal."),
        ("es", "El Senado votó el martes 52 a 48 para bloquear los peajes de los puentes."),
        ("es", "El Senado votó este martes, 52-48, para anular los gravámenes a los barcos."),
    ],
)
def test_to_block_what_is_in_force_is_to_pass_something(language: str, text: str) -> None:
    (vote,) = told(text, language)
    assert (vote["for"], vote["against"], vote["outcome"]) == (52, 48, "passed")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Senate voted 52-48 to block the resolution on dams."),
        ("en", "The House voted 52-48 to kill a bill on ferries."),
        ("en", "On Wednesday, lawmakers voted against the plan for the canal by 52 to 48."),
        ("en", "The alternative plan for the harbour was beaten in the Senate on Tuesday by 52 to 48."),
        ("en", "The motion on the harbour drew some support, losing by 52 to 48 in the House of Commons on Wednesday."),
        ("es", "El Senado votó para bloquear el proyecto sobre los puentes por 52 a 48."),
        ("es", "Los diputados votaron el miércoles en contra de la ley de puentes por 52 a 48."),
        ("es", "El Senado votó ayer 52 a 48 en contra de la ley de puentes."),
    ],
)
def test_the_larger_figure_is_against_where_something_put_to_the_vote_is_refused(language: str, text: str) -> None:
    (vote,) = told(text, language)
    assert (vote["for"], vote["against"], vote["outcome"]) == (48, 52, "rejected")


@pytest.mark.parametrize(
    "text",
    [
        "Diputados aprobó el proyecto que retrotrae los peajes a noviembre de 2023 con 52 a favor y 48 en contra.",
        "El Congreso aprobó por 52 votos contra 48 la ley que posterga la elección a marzo de 2025.",
    ],
)
def test_a_day_to_which_something_is_moved_is_none_of_the_vote(text: str) -> None:
    (vote,) = told(text, "es")
    assert "date" not in vote


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("es", "Aprobada en la Cámara de Diputados, la ley naufragó en el Senado por 52 votos contra 48.", "Senado"),
        (
            "es",
            "Aprobada por la Cámara de Diputados, la ley cayó en la de Senadores por 52 votos contra 48.",
            "Senadores",
        ),
        ("en", "Passed by the lower house, the bill foundered in the Senate by 52 votes to 48.", "Senate"),
    ],
)
def test_a_vote_is_of_the_house_in_which_it_was_lost(language: str, text: str, body: str) -> None:
    assert told(text, language)[-1]["body"] == body


def test_those_who_backed_what_more_opposed_have_not_passed_it() -> None:
    text = "En el Congreso hubo 60 votos en contra, mientras que solo 40 apoyaron la iniciativa del Gobierno."
    assert all(vote.get("outcome") != "passed" for vote in told(text, "es"))
