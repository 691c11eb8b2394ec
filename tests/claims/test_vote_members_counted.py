"""Members who are counted decide, whatever court or election is told beside; a group that split has its own counts."""

from __future__ import annotations

import pytest

from constancia.claims import blocs, votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document


def _reading(text: str, language: str) -> Reading:
    return Reading(Document(text=text, digest="sha256:0", language=language, published="2024-05-18"))


def figures(text: str, language: str) -> list[tuple[object, ...]]:
    told = (dict(draft.value) for draft in votes.read(_reading(text, language)))
    return [tuple(vote.get(name) for name in ("for", "against", "abstain")) for vote in told]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "A favor se pronunciaron 74 diputados, 41 se opusieron y tres se abstuvieron.", (74, 41, 3)),
        ("es", "Por la iniciativa votaron 94 congresistas, nueve se opusieron y ocho se abstuvieron.", (94, 9, 8)),
        ("es", "En contra se manifestaron 30 senadores y 12 apoyaron la reforma.", (12, 30, None)),
        (
            "es",
            "97 congresistas eligieron a Ana Paz magistrada del Tribunal Supremo, con 19 en contra.",
            (97, 19, None),
        ),
        ("es", "Sesenta votos tuvo la reforma en el Congreso, cinco en contra, seis abstenciones.", (60, 5, 6)),
        ("es", "La ley recibió la bendición de 96 congresistas; dos se opusieron y cuatro se abstuvieron.", (96, 2, 4)),
        ("en", "Ninety-eight lawmakers authorized the lawsuit, ten voted against and four abstained.", (98, 10, 4)),
        (
            "en",
            "A seat on the Supreme Court went to Ana Paz; 97 members of Congress backed her, 19 opposed her.",
            (97, 19, None),
        ),
        (
            "en",
            "Thirty-nine lawmakers backed moving the general elections when Congress met on Friday.",
            (39, None, None),
        ),
        ("en", "Nineteen legislators voted on Thursday against insisting on fines for candidates.", (None, 19, None)),
        ("en", "Congress okays the pact with Norway, 109-1 (2 abst.).", (109, 1, 2)),
        ("en", "The Senate: 99 for / 5 against / 6 abstained on the motion.", (99, 5, 6)),
    ],
)
def test_members_who_are_counted_decide(language: str, text: str, told: tuple[object, ...]) -> None:
    assert told in figures(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Tribunal Constitucional anuló la ley del Congreso por cinco votos a dos."),
        ("es", "La Corte Suprema eligió a su presidenta: obtuvo 11 votos a favor y cuatro en contra."),
        ("es", "El Tribunal Supremo eligió a sus vocales. Ana Paz obtuvo 11 votos a favor y cuatro en contra."),
        ("en", "The Supreme Court struck down the act of Congress by five votes to four."),
        ("en", "The Constitutional Court elected its president. She got seven votes in favour and two against."),
        ("en", "Citizens backed the plan in Sunday's referendum, 61 to 39."),
    ],
)
def test_what_a_court_or_citizens_decide_is_no_vote_of_a_body(language: str, text: str) -> None:
    assert figures(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        (
            "es",
            "La bancada Brisa Nueva acudió dividida a la ley que el Congreso aprobó: 12 a favor, 9 en contra.",
            "Brisa Nueva",
        ),
        (
            "es",
            "Dos a favor, tres en contra y una abstención: la bancada Brisa Nueva llegó rota a la ley.",
            "Brisa Nueva",
        ),
        ("es", "La bancada de Brisa Nueva se presentó desunida: cuatro a favor y cinco en contra.", "Brisa Nueva"),
        (
            "en",
            "The Fresh Breeze caucus turned up divided on the act that Congress passed: 12 in favour, 9 against.",
            "Fresh Breeze",
        ),
        (
            "en",
            "Two in favour, three against and one abstention: the Fresh Breeze caucus arrived split on the act.",
            "Fresh Breeze",
        ),
        ("en", "The Fresh Breeze caucus was split on the rail act: four in favour and five against.", "Fresh Breeze"),
    ],
)
def test_the_counts_of_a_group_that_split_are_no_tally(language: str, text: str, group: str) -> None:
    reading = _reading(text, language)
    assert all("for" not in draft.value for draft in votes.read(reading))
    told = [dict(draft.value) for draft in blocs.read(reading)]
    assert any(group in str(one["bloc"]) and one.get("stance") == "split" for one in told)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Doce de los 40 senadores de Morena no respaldaron la iniciativa en el Senado."),
        ("es", "Tres legisladores no apoyaron el dictamen en el Congreso."),
        ("en", "Three senators never voted for the bill."),
        ("en", "Twelve Labour MPs did not vote in favour of the bill in the Commons."),
    ],
)
def test_those_who_did_not_vote_so_are_no_votes_and_decide_nothing(language: str, text: str) -> None:
    assert list(votes.read(_reading(text, language))) == []
