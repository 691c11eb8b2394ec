"""More votes than a house has seats: another house of its country may be meant, and nobody is accused."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from tests.check.test_bodies_of_one_country import HOUSE, NATIONS, SENATE

from constancia.check.voting.figures import Figures
from constancia.check.voting.missing import outnumbered
from constancia.check.voting.votings import Search
from constancia.model.actors import Organization


@pytest.mark.parametrize(
    ("body", "yes", "no", "bodies", "more"),
    [
        ("senate", 150, 120, (HOUSE, SENATE), True),
        ("senate", 46, 45, (HOUSE, SENATE), False),
        ("senate", 150, 120, (SENATE, NATIONS), False),
        ("house", 250, 120, (HOUSE, SENATE), False),
        (None, 250, 120, (HOUSE, SENATE), False),
    ],
)
def test_votes_beyond_the_seats_of_a_house_are_those_of_a_larger_one_of_its_country(
    body: str | None, yes: int, no: int, bodies: tuple[Organization, ...], more: bool
) -> None:
    search = SimpleNamespace(body=body, figures=Figures(yes, no), view=SimpleNamespace(bodies=lambda: bodies))
    assert outnumbered(cast(Search, search)) is more
