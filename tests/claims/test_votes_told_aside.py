"""Votes whose body, side or day is told aside: what is set up is no body, a journey's day is no vote's."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document


def told(text: str, language: str) -> list[dict[str, Any]]:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-06-09")
    return [dict(draft.value) for draft in votes.read(Reading(document))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Sesenta diputados votaron por reabrir el debate sobre la comisión investigadora y 53 se opusieron."),
        (
            "es",
            "El Senado formará una comisión que indague el caso: 60 senadores respaldaron la moción y 53 se opusieron.",
        ),
        (
            "es",
            "Los integrantes de la comisión que indagará el caso fueron aprobados en el Senado por 60 votos contra 53.",
        ),
        ("en", "The members of a panel that will probe the case were approved in the Senate by 60 votes to 53."),
        ("en", "Senators blocked a move to have the Justice Committee review the bill, 53 votes to 60."),
        ("en", "The Senate will set up a special committee on the case: 60 senators voted for it and 53 against."),
    ],
)
def test_a_committee_that_is_voted_on_is_no_body(language: str, text: str) -> None:
    (vote,) = told(text, language)
    assert "omi" not in str(vote.get("body")), vote
    assert {vote["for"], vote["against"]} == {53, 60}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La Comisión de Justicia aprobó el dictamen por 12 votos contra 4."),
        ("es", "La Comisión Permanente del Congreso acusó a la excongresista por 12 votos contra 4."),
        ("en", "The Permanent Commission of Chile's Congress approved the bill by 12 votes to 4."),
        ("en", "The Justice Committee approved the bill by 12 votes to 4."),
        ("en", "A Senate committee voted 12-4 on the nomination."),
        ("es", "Una comisión del Senado votó 12 a 4 el dictamen."),
    ],
)
def test_a_committee_that_decides_is_the_body(language: str, text: str) -> None:
    (vote,) = told(text, language)
    assert "omi" in vote["body"] or "omm" in vote["body"]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "es",
            "El Congreso autorizó al presidente a viajar a Quito el 24 de mayo con 90 votos a favor y 10 en contra.",
            None,
        ),
        (
            "es",
            "El Congreso autorizó el 24 de mayo el ingreso de tropas con 90 votos a favor y 10 en contra.",
            "2023-05-24",
        ),
        (
            "en",
            "Congress cleared the president to travel abroad on May 24 with 90 votes in favour and 10 against.",
            None,
        ),
        (
            "en",
            "Congress let troops enter the country on Thursday with 90 votes in favour and 10 against.",
            "2023-06-08",
        ),
        (
            "en",
            "The minister must face Congress on June 15, the House decided minutes after midnight by 90 to 10.",
            None,
        ),
        ("es", "El Pleno lo decidió por 90 votos contra 10, minutos después de la medianoche.", None),
    ],
)
def test_the_day_of_a_journey_or_an_hour_is_not_that_of_the_vote(language: str, text: str, day: str | None) -> None:
    (vote,) = told(text, language)
    assert vote.get("date") == day


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("es", "La ley fue respaldada por 73 diputados, rechazada por 29 y hubo siete abstenciones.", (73, 29, 7)),
        ("en", "The bill was backed by 73 lawmakers, rejected by 29, and seven abstained.", (73, 29, 7)),
        ("es", "El Senado tumbó con 70 votos la moción (43 a favor, 4 abstenciones).", (43, 70, 4)),
        ("en", "The Senate threw out the motion with 70 votes (43 in favour, four abstentions).", (43, 70, 4)),
        (
            "es",
            "El Senado rechazó la moción pese a los 62 votos a favor frente a 51 en contra y 3 abstenciones.",
            (62, 51, 3),
        ),
        (
            "en",
            "Congress did not approve the motion despite 62 votes in favour to 51 against and 3 abstentions.",
            (62, 51, 3),
        ),
        ("es", "El permiso fue denegado en el Senado por 62 votos frente a 51 a favor y 3 abstenciones.", (51, 62, 3)),
        ("en", "The trip was refused in the Senate by 62 votes to 51 in favour, with 3 abstentions.", (51, 62, 3)),
        ("es", "26 diputados querían interpelarla, 68 se opusieron y 11 se abstuvieron.", (26, 68, 11)),
        (
            "en",
            "Lawmakers gave a second approval to the bill: 104 voted for, 2 against and one abstained.",
            (104, 2, 1),
        ),
    ],
)
def test_a_side_told_by_a_participle_or_in_parentheses_is_of_the_one_vote(
    language: str, text: str, figures: tuple[int, int, int]
) -> None:
    (vote,) = told(text, language)
    assert (vote["for"], vote["against"], vote["abstain"]) == figures


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Senado aprobó por 60 votos contra 4 la ley que fija los supuestos de despido."),
        (
            "es",
            "La ley, que regula los supuestos de cierre de un local, fue aprobada por 60 votos contra 4 en el Senado.",
        ),
        ("en", "The Senate voted to reconsider the number of signatures needed to file a motion, by 60 votes to 4."),
        ("en", "The House changed the number of members needed to call a vote, by 60 votes to 4."),
    ],
)
def test_what_a_law_lays_down_is_no_doubt_about_the_vote(language: str, text: str) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2023-06-09")
    (draft,) = votes.read(Reading(document))
    assert draft.modality in (None, "asserted")
