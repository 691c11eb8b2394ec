"""What does not fit together inside one report."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.reports.within import within
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.plain import digest


def case(text: str, *claims: tuple[str, str, dict[str, Any]], by: str = "", published: str = "2023-05-26") -> Case:
    """A document with claims given as kind, quote and value, all said by one source where there is one."""
    document = Document(text=text, digest=digest(text.encode()), published=published)
    made = []
    for kind, quote, value in claims:
        start = text.index(quote)
        source = Attribution(by, document.span(text.index(by), text.index(by) + len(by))) if by else None
        made.append(
            Claim.of(
                kind=ClaimKind(kind),
                evidence=(document.span(start, start + len(quote)),),
                value=value,
                document=document.digest,
                attribution=(source,) if source else (),
            )
        )
    return Case(document=document, claims=tuple(made), as_of=published)


def codes(found: Case) -> list[str]:
    return [remark.code for remark in within(found)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"for": 60, "against": 50, "present": 100}, ["within.more-than-present"]),
        ({"for": 60, "against": 30, "present": 100}, []),
        ({"for": 54, "threshold": 87, "outcome": "passed"}, ["within.passed-below-threshold"]),
        ({"for": 54, "threshold": 87, "outcome": "rejected"}, []),
        ({"for": 88, "threshold": 87, "outcome": "rejected"}, ["within.rejected-above-threshold"]),
        ({"for": 87, "threshold": 87, "outcome": "rejected"}, ["within.rejected-above-threshold"]),
        ({"for": 88, "date": "2023-06-01"}, ["within.after-publication"]),
        ({"for": 88, "date": "2023-05"}, []),
    ],
)
def test_one_tally(value: dict[str, Any], expected: list[str]) -> None:
    assert codes(case("Votaron.", ("vote", "Votaron", value))) == expected


def test_two_tallies_of_one_measure() -> None:
    same = {"measure": "Ley de aguas", "date": "2023-05-25"}
    found = case(
        "Fue 70 a 33. Luego dice 71 a 33.",
        ("vote", "70 a 33", {**same, "for": 70, "against": 33}),
        ("vote", "71 a 33", {**same, "for": 71, "against": 33}),
    )
    assert codes(found) == ["within.two-tallies"]
    chambers = case(
        "Fue 70 a 33. Luego 71 a 33.",
        ("vote", "70 a 33", {**same, "for": 70, "against": 33, "body": "Senado"}),
        ("vote", "71 a 33", {**same, "for": 71, "against": 33, "body": "Cámara"}),
    )
    assert codes(chambers) == []
    other = case(
        "Fue 70 a 33. Luego 71 a 33.",
        ("vote", "70 a 33", {**same, "for": 70, "against": 33}),
        ("vote", "71 a 33", {**same, "for": 71, "against": 33, "date": "2023-05-24"}),
    )
    assert codes(other) == []


def test_parts_and_wholes() -> None:
    text = "Hubo 40 muertos, de ellos 35 en choques y 7 en bloqueos."
    whole = ("casualties", "40 muertos", {"harm": "dead", "count": 40})
    clashes = ("casualties", "35 en choques", {"harm": "dead", "count": 35, "scope": "choques"})
    blockades = ("casualties", "7 en bloqueos", {"harm": "dead", "count": 7, "scope": "bloqueos"})
    assert codes(case(text, whole, clashes, blockades)) == ["within.parts-exceed"]
    assert codes(case(text, whole, clashes)) == []
    larger = ("casualties", "35 en choques", {"harm": "dead", "count": 45, "scope": "choques"})
    assert codes(case(text, whole, larger)) == ["within.part-larger"]
    people = (
        ("casualties", "35 en choques", {"harm": "dead", "count": 35, "who": "niños"}),
        ("casualties", "7 en bloqueos", {"harm": "dead", "count": 7, "who": "manifestantes"}),
    )
    assert codes(case(text, whole, *people)) == []


def test_counts_side_by_side_are_no_parts() -> None:
    text = "Hubo 9 muertos en Niebla y 14 en el puerto."
    inland = ("casualties", "9 muertos", {"harm": "dead", "count": 9})
    port = ("casualties", "14 en el puerto", {"harm": "dead", "count": 14, "place": "puerto"})
    assert codes(case(text, inland, port)) == []


def test_two_figures_for_one_thing_by_one_source() -> None:
    text = "La Defensoría contó 41 en choques. Después la Defensoría contó 46 en choques."
    day = {"harm": "dead", "scope": "choques", "as_of": "2023-01-12"}
    first = ("casualties", "41 en choques", {**day, "count": 41})
    second = ("casualties", "46 en choques", {**day, "count": 46})
    assert codes(case(text, first, second, by="La Defensoría")) == ["within.two-counts"]
    assert codes(case(text, first, second)) == []
    later = ("casualties", "46 en choques", {**day, "count": 46, "as_of": "2023-02"})
    assert codes(case(text, first, later, by="La Defensoría")) == []


def test_shares_and_groups() -> None:
    poll = ("poll", "79", {"approve": 30, "disapprove": 79})
    assert codes(case("Un 30 y un 79 por ciento.", poll)) == ["within.more-than-whole"]
    text = "Fueron 20 votos: 15 de Norte y 8 de Sur."
    vote = ("vote", "20 votos", {"for": 20})
    north = ("bloc", "15 de Norte", {"bloc": "Norte", "for": 15})
    south = ("bloc", "8 de Sur", {"bloc": "Sur", "for": 8})
    assert codes(case(text, vote, north, south)) == ["within.groups-exceed"]
    assert codes(case(text, vote, north)) == []


def test_what_was_not_asserted_is_left_alone() -> None:
    text = "Votaron."
    document = Document(text=text, digest=digest(text.encode()))
    claim = Claim.of(
        kind=ClaimKind.VOTE,
        evidence=(document.span(0, 7),),
        value={"for": 60, "against": 50, "present": 100},
        document=document.digest,
        modality=Modality.DENIED,
    )
    assert within(Case(document=document, claims=(claim,), as_of="")) == ()
