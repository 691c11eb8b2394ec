"""What fits together inside one report is not remarked upon."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.reports.test_within import case, codes

from constancia.check.reports.within import within

TALLIES = "Fue 70 a 33. Luego 71 a 33."


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        ({"measure": "Ley de aguas", "date": "2023-05-25"}, ["within.two-tallies"]),
        ({"measure": "Ley de aguas"}, []),
        ({"date": "2023-05-25"}, []),
        ({}, []),
    ],
)
def test_two_tallies_need_one_measure_and_one_day(shared: dict[str, Any], expected: list[str]) -> None:
    first = ("vote", "70 a 33", {**shared, "for": 70, "against": 33})
    second = ("vote", "71 a 33", {**shared, "for": 71, "against": 33})
    assert codes(case(TALLIES, first, second)) == expected


def test_half_a_tally_is_not_compared() -> None:
    shared = {"measure": "Ley de aguas", "date": "2023-05-25"}
    first = ("vote", "70 a 33", {**shared, "for": 70})
    assert codes(case(TALLIES, first, ("vote", "71 a 33", {**shared, "for": 71, "against": 33}))) == []


def test_a_figure_told_twice_is_one_figure() -> None:
    text = "La Defensoría contó 41 en choques. Después la Defensoría repitió que eran 41 muertos."
    day = {"harm": "dead", "scope": "choques", "as_of": "2023-01-12", "count": 41}
    claims = (("casualties", "41 en choques", day), ("casualties", "41 muertos", day))
    assert codes(case(text, *claims, by="La Defensoría")) == []


def test_two_figures_of_one_sentence_are_left_to_its_words() -> None:
    text = "La Defensoría contó 41 en choques y 46 muertos."
    day = {"harm": "dead", "scope": "choques", "as_of": "2023-01-12"}
    claims = (("casualties", "41 en choques", {**day, "count": 41}), ("casualties", "46 muertos", {**day, "count": 46}))
    assert codes(case(text, *claims, by="La Defensoría")) == []


def test_parts_are_not_summed_where_one_alone_is_larger() -> None:
    text = "Hubo 40 muertos, de ellos 45 en choques y 7 en bloqueos."
    whole = ("casualties", "40 muertos", {"harm": "dead", "count": 40})
    clashes = ("casualties", "45 en choques", {"harm": "dead", "count": 45, "scope": "choques"})
    blockades = ("casualties", "7 en bloqueos", {"harm": "dead", "count": 7, "scope": "bloqueos"})
    assert codes(case(text, whole, clashes, blockades)) == ["within.part-larger"]
    fitting = ("casualties", "45 en choques", {"harm": "dead", "count": 33, "scope": "choques"})
    assert codes(case(text, whole, fitting, blockades)) == []


def test_parts_and_groups_that_make_the_whole_fit() -> None:
    text = "Hubo 40 muertos, de ellos 33 en choques y 7 en bloqueos."
    whole = ("casualties", "40 muertos", {"harm": "dead", "count": 40})
    clashes = ("casualties", "33 en choques", {"harm": "dead", "count": 33, "scope": "choques"})
    blockades = ("casualties", "7 en bloqueos", {"harm": "dead", "count": 7, "scope": "bloqueos"})
    assert codes(case(text, whole, clashes, blockades)) == []
    text = "Fueron 20 votos: 12 de Norte y 8 de Sur."
    vote = ("vote", "20 votos", {"for": 20})
    north, south = (
        ("bloc", "12 de Norte", {"bloc": "Norte", "for": 12}),
        ("bloc", "8 de Sur", {"bloc": "Sur", "for": 8}),
    )
    assert codes(case(text, vote, north, south)) == []


def test_figures_that_are_not_exact_are_not_compared() -> None:
    text = "Hubo 40 muertos, de ellos 45 en choques."
    whole = ("casualties", "40 muertos", {"harm": "dead", "count": 40, "qualifier": "more than"})
    part = ("casualties", "45 en choques", {"harm": "dead", "count": 45, "scope": "choques"})
    assert codes(case(text, whole, part)) == []
    exact = ("casualties", "40 muertos", {"harm": "dead", "count": 40, "qualifier": "exactly"})
    assert codes(case(text, exact, part)) == ["within.part-larger"]


@pytest.mark.parametrize(
    ("day", "published", "expected"),
    [
        ("2023-05-26", "2023-05-26", []),
        ("2023-05-27", "2023-05-26", ["within.after-publication"]),
        ("2023-05-27", "2023-05", []),
        ("2023-05-27", "", []),
    ],
)
def test_a_day_is_to_come_only_after_the_last_that_publication_may_mean(
    day: str, published: str, expected: list[str]
) -> None:
    assert codes(case("Votaron.", ("vote", "Votaron", {"for": 88, "date": day}), published=published)) == expected


FOUR = "La ley fue 70 a 33. El plan fue 60 a 20. El plan dio 61 a 20. La ley dio 71 a 33."


def test_pairs_stand_in_the_order_in_which_they_begin_and_what_the_record_accounts_for_fits() -> None:
    day = {"date": "2023-05-25"}
    law, plan = {"measure": "Ley de aguas", **day}, {"measure": "Plan de minas", **day}
    found = case(
        FOUR,
        ("vote", "70 a 33", {**law, "for": 70, "against": 33}),
        ("vote", "60 a 20", {**plan, "for": 60, "against": 20}),
        ("vote", "61 a 20", {**plan, "for": 61, "against": 20}),
        ("vote", "71 a 33", {**law, "for": 71, "against": 33}),
    )
    ids = [claim.id for claim in found.claims]
    assert [remark.claims for remark in within(found)] == [(ids[0], ids[3]), (ids[1], ids[2])]
    assert [remark.claims for remark in within(found, ids[:1])] == [(ids[1], ids[2])]
    assert within(found, ids) == ()


def test_one_share_however_large_is_no_whole() -> None:
    assert codes(case("Un 120 % la rechaza.", ("poll", "120 %", {"disapprove": 120}))) == []
