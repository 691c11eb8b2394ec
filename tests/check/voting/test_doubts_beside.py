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
        ("es", "Una cadena viral afirma que el Congreso censuró a la ministra Elena Faro 36 a 14."),
        ("es", "Habría trascendido que el Congreso censuró a la ministra Elena Faro 36 a 14."),
        ("es", "En una columna satírica, el Congreso censuró a la ministra Elena Faro 36 a 14."),
        ("es", "En un simulacro, el Congreso censuró a la ministra Elena Faro 36 a 14."),
        ("en", "A viral post claims that Congress censured minister Elena Faro 36 to 14."),
        ("en", "A doctored screenshot has it: Congress censured minister Elena Faro 36 to 14."),
        ("en", "In a mock session, Congress censured minister Elena Faro 36 to 14."),
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


@pytest.mark.parametrize(
    ("language", "text", "told", "expected"),
    [
        ("es", "El Congreso censuró a la ministra Elena Faro: 37 votos, 14 en contra.", {"against": 14}, False),
        ("es", "El Congreso censuró a la ministra Elena Faro: 36 votos, 14 en contra.", {"against": 14}, True),
        ("es", "Con 35 votos, y 3 abstenciones, el Congreso censuró a Elena Faro.", {"abstain": 3}, False),
        ("en", "Congress censured minister Elena Faro: 37 votes, 14 of them nays.", {"against": 14}, False),
        ("en", "Congress censured minister Elena Faro: 36 votes, 14 nays.", {"against": 14}, True),
        ("en", "In 2023 Congress censured minister Elena Faro with 14 against.", {"against": 14}, True),
        ("es", "De 53 votos, 36 a favor y 14 en contra censuraron a Elena Faro.", {"for_": 36, "against": 14}, True),
        ("en", "Of 53 votes 36 censured minister Elena Faro, 14 did not.", {"for_": 36, "against": 14}, True),
    ],
)
def test_votes_counted_beside_that_are_on_no_side(
    checked: Checked, language: str, text: str, told: dict[str, int], expected: bool
) -> None:
    found = checked(text, language=language, date="2023-04-18", outcome="passed", **told)
    assert (found.outcome is Outcome.AGREES) is expected, found.because
    assert any(step.code == "vote.other-count" for step in found.because) is not expected
