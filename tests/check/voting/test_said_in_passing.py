"""What a sentence says in passing accuses no true report and confirms no false one."""

from __future__ import annotations

import re

import pytest

from constancia import check_text
from constancia.language import SUPPORTED, language

DAY, TALLY = "2023-05-19", "70 votos a favor, 33 en contra y 4 abstenciones"
CONFIRMED = {"agrees", "explained"}


def outcomes(text: str, code: str) -> set[str]:
    checked = check_text(text, published=DAY, language=code)
    pairs = zip(checked.claims, checked.findings, strict=True)
    return {finding.outcome.value for claim, finding in pairs if claim.kind.value == "vote"}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "es",
            f"El Congreso del Perú aprobó el viernes con {TALLY} el dictamen de la Comisión sobre el proyecto 4766.",
        ),
        (
            "es",
            f"El proyecto 4766, que venía de la Comisión de Defensa, lo aprobó el Congreso del Perú con {TALLY}.",
        ),
        ("es", f"El Congreso del Perú no quiso frenar el proyecto 4766 y lo aprobó el viernes con {TALLY}."),
        ("es", f"El Congreso del Perú no quiso esperar y aprobó el viernes el proyecto 4766 con {TALLY}."),
        ("en", "Peru's Congress passed bill 4766 on Friday, 70-33-4; it will not go back to committee."),
        (
            "en",
            "Peru's Congress would not wait, and approved bill 4766 on Friday by 70 votes to 33 with four abstentions.",
        ),
        ("en", "Peru's Congress would not block bill 4766, passing it on Friday 70-33 with four abstentions."),
        ("en", "Members named to committees looked on as Peru's Congress passed bill 4766 on Friday, 70-33-4."),
    ],
)
def test_a_true_report_is_not_accused_for_what_it_says_beside(code: str, text: str) -> None:
    assert "conflicts" not in outcomes(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", f"En una supuesta sesión, el Congreso del Perú aprobó el viernes el proyecto 4766 con {TALLY}."),
        ("es", f"El supuesto proyecto 4766 fue aprobado el viernes por el Congreso del Perú con {TALLY}."),
        ("en", "The alleged passage of bill 4766 by Peru's Congress on Friday, 70-33-4, was shared widely."),
        ("en", "In a purported session on Friday, Peru's Congress passed bill 4766 by 70-33-4."),
        ("es", f"El Congreso del Perú aprobó el viernes con {TALLY} la ley sobre el FMI."),
        ("en", "Peru's Congress passed on Friday by 70-33-4 a bill on the PEU."),
    ],
)
def test_a_doubted_vote_and_a_chance_abbreviation_are_not_confirmed(code: str, text: str) -> None:
    assert not outcomes(text, code) & CONFIRMED


@pytest.mark.parametrize("code", SUPPORTED)
def test_phrases_for_kinds_of_question_are_no_patterns(code: str) -> None:
    phrases = [phrase for found in language(code).matching.questions.values() for phrase in found]
    assert [phrase for phrase in phrases if re.search(r"[()?|\\\[\]*+]", phrase)] == []
