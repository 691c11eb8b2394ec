"""A vote that is asked, told as hearsay, or called untrue in the next sentence is not confirmed; its twin is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.check.conftest import voting

from constancia.model.findings import Finding, Outcome
from constancia.record.memory import MemoryRecord

Checked = Callable[..., Finding]


@pytest.fixture
def record(record: MemoryRecord) -> MemoryRecord:
    """The record of Brumania with a censure that passed."""
    return MemoryRecord(
        [
            *record._log,
            *voting(
                "v/censure",
                "2023-04-18T10:00",
                (36, 14, 3),
                "MOCIÓN DE CENSURA CONTRA LA MINISTRA DE SALUD, SEÑORA ELENA FARO",
                outcome="passed",
            ),
        ],
        name="brumania",
    )


TALLY = {"for_": 36, "against": 14, "abstain": 3, "date": "2023-04-18", "outcome": "passed"}


def outcome(checked: Checked, text: str, language: str) -> Outcome:
    return checked(text, language=language, quote="36", **TALLY).outcome


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "¿Es verdad que el Congreso censuró a la ministra Elena Faro 36 a 14?"),
        ("es", "Nadie ha dicho que el Congreso censurara a la ministra Elena Faro 36 a 14."),
        ("es", "Se rumorea que el Congreso censuró a la ministra Elena Faro 36 a 14."),
        ("es", "No consta que el Congreso censurara a la ministra Elena Faro 36 a 14."),
        ("es", "Ojalá el Congreso censurara a la ministra Elena Faro 36 a 14."),
        ("es", "Si fuera cierto que el Congreso censuró a la ministra Elena Faro 36 a 14, habría crisis."),
        ("es", "El Congreso censuró a la ministra Elena Faro 36 a 14. La noticia es falsa, según los verificadores."),
        ("es", "Circula un bulo. El Congreso censuró a la ministra Elena Faro 36 a 14."),
        ("en", "Is it true that Congress censured minister Elena Faro 36 to 14?"),
        ("en", "Nobody has said that Congress censured minister Elena Faro 36 to 14."),
        ("en", "There is no evidence that Congress censured minister Elena Faro 36 to 14."),
        ("en", "An opponent wrongly said that Congress censured minister Elena Faro 36 to 14."),
        ("en", "If it were true that Congress censured minister Elena Faro 36 to 14, she would be gone."),
        ("en", "Congress censured minister Elena Faro 36 to 14. The story is fake, fact-checkers found."),
        ("en", "A hoax makes the rounds. Congress censured minister Elena Faro 36 to 14."),
    ],
)
def test_what_is_asked_or_hearsay_or_called_untrue_is_left_open(checked: Checked, language: str, text: str) -> None:
    assert outcome(checked, text, language) is Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "¿Quién gana? El Congreso censuró a la ministra Elena Faro 36 a 14."),
        ("es", "El Congreso censuró a la ministra Elena Faro 36 a 14. Nadie esperaba tantos votos."),
        ("es", "El Congreso censuró a la ministra Elena Faro 36 a 14.\n\nOtra noticia es falsa."),
        ("es", "Según la agencia, el Congreso censuró a la ministra Elena Faro 36 a 14."),
        ("en", "Who wins? Congress censured minister Elena Faro 36 to 14."),
        ("en", "Congress censured minister Elena Faro 36 to 14. Nobody had expected so many votes."),
        ("en", "Congress censured minister Elena Faro 36 to 14.\n\nAnother story is fake."),
        ("en", "As local media reported, Congress censured minister Elena Faro 36 to 14."),
    ],
)
def test_what_stands_beside_it_and_doubts_nothing_leaves_it_confirmed(
    checked: Checked, language: str, text: str
) -> None:
    assert outcome(checked, text, language) is Outcome.AGREES
