"""Whether a stretch is worth reading closer: all the words of a phrase stand in it."""

from __future__ import annotations

import pytest

from constancia.claims.casualties.words import vocabulary
from constancia.claims.gates import Gate
from constancia.syntax.folding import fold_in_place


@pytest.mark.parametrize(
    ("folded", "let"),
    [
        ("they came under heavy fire", True),
        ("fire, and smoke under the bridge", True),
        ("a fire broke out", False),
        ("two were shot", True),
        ("a gunshot was heard", False),
        ("_shot_", True),
        ("", False),
    ],
)
def test_all_words_of_a_phrase_let_a_stretch_through(folded: str, let: bool) -> None:
    assert Gate(["under fire", "shot"]).lets(folded, 0, len(folded)) is let


def test_only_the_stretch_counts() -> None:
    gate = Gate(["shot"])
    assert not gate.lets("two were shot", 0, 8)
    assert gate.lets("two were shot", 4, 13)


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("es", "La granizada dejó sin vida a nueve pastores.", True),
        ("es", "No hubo víctimas, según los bomberos.", True),
        ("es", "Quedaron demorados once hinchas.", True),
        ("es", "Dejó la vida pública el último de los fundadores.", True),
        ("es", "La lancha partió del muelle al alba.", False),
        ("en", "No casualties were reported at the mill.", True),
        ("en", "Forty were held overnight.", True),
        ("en", "The ferry left the island at noon with sixty aboard.", False),
    ],
)
def test_only_what_has_the_words_of_a_harm_is_read_for_it(code: str, text: str, told: bool) -> None:
    assert vocabulary(code).harms.lets(fold_in_place(text), 0, len(text)) is told
