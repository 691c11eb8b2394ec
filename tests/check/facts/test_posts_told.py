"""Posts told with a qualifier or a time that the record does not bear out."""

from __future__ import annotations

import pytest
from tests.check.forces.test_terms_and_titles import office


@pytest.mark.parametrize("qualifier", ["interim", "acting"])
def test_an_interim_post_is_not_the_post(qualifier: str) -> None:
    text = f"The {qualifier} president, Dina Boluarte of Peru, spoke."
    got = office(text, person="Dina Boluarte", post="president", qualifier=qualifier)
    assert got[::2] == ("cannot-tell", ["qualifier-unknown"])


def test_a_time_after_the_end_of_a_post_is_not_its_time() -> None:
    text = "In {} President Pedro Castillo of Peru welcomed them."
    assert office(text.format("2022"), person="Pedro Castillo", post="President")[0] == "agrees"
    assert office(text.format("2023"), person="Pedro Castillo", post="President")[0] == "conflicts"
