"""Which words are an aside: what a report says a thing is, behind the phrase that points at it; no act of a body."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.asides import asides
from constancia.check.voting.matter.side import read


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Protege la totora, planta de los abuelos, desde hoy.", "planta de los abuelos"),
        ("es", "Protege la totora de Huanchaco, planta de los abuelos, desde hoy.", "planta de los abuelos"),
        ("es", "Protege la totora milenaria, planta de los abuelos, desde hoy.", "planta de los abuelos"),
        ("es", "Protege la totora milenaria andina, planta de los abuelos, desde hoy.", ""),
        ("es", "Protege la totora de hoy mismo, planta de los abuelos.", ""),
        ("es", "Protege la totora de Lima, planta de los abuelos.", "planta de los abuelos"),
        ("es", "Protege la totora con mallas, planta de los abuelos.", ""),
        ("es", "Protege la totora (planta de los abuelos) desde hoy.", "planta de los abuelos"),
        ("es", "Protege la totora, que aprobó el pleno, desde hoy.", ""),
        ("es", "Protege la totora de la orilla norte de Huanchaco, planta de abuelos.", ""),
        ("en", "It shields totora, a plant of the elders, from today.", "a plant of the elders"),
        ("en", "It shields the totora of Huanchaco, a plant of the elders, from today.", "a plant of the elders"),
        ("en", "It shields totora rafts, a craft of the elders, from today.", "a craft of the elders"),
        ("en", "It shields totora raft fleets, a craft of the elders, from today.", ""),
        ("en", "It shields totora with nets, a craft of the elders.", ""),
        ("en", "It shields totora (a plant of the elders) from today.", "a plant of the elders"),
        ("en", "It shields totora, approved by members of Congress, from today.", ""),
    ],
)
def test_an_aside_stands_right_behind_the_phrase_that_points(language: str, text: str, expected: str) -> None:
    side = read(text, language)
    pointing = [i for i, word in enumerate(side.words) if word.text == "totora"]
    assert " ".join(side.words[i].text for i in sorted(asides(side, pointing))) == expected
