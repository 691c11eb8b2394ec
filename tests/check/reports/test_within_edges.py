"""What does not fit inside one report, at its edges: the figure that just fits, and the one that just does not."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.reports.within import within
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.plain import digest

Said = tuple[str, str, dict[str, Any]]


def codes(
    text: str,
    *claims: Said,
    by: str = "",
    resolved: tuple[str | None, ...] = (),
    published: str = "2023-05-26",
    language: str = "es",
    modality: Modality = Modality.ASSERTED,
) -> list[str]:
    document = Document(text=text, digest=digest(text.encode()), published=published or None, language=language)
    made = []
    for place, (kind, quote, value) in enumerate(claims):
        start = text.index(quote)
        who = resolved[place] if resolved else None
        span = document.span(text.index(by), text.index(by) + len(by)) if by else None
        source = Attribution(by, span, resolved=who) if span else None
        made.append(
            Claim.of(
                kind=ClaimKind(kind),
                evidence=(document.span(start, start + len(quote)),),
                value=value,
                document=document.digest,
                attribution=(source,) if source else (),
                modality=modality,
            )
        )
    return [remark.code for remark in within(Case(document=document, claims=tuple(made), as_of=published))]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"for": 60, "against": 30, "abstain": 10, "present": 100}, []),
        ({"for": 60, "against": 30, "abstain": 11, "present": 100}, ["within.more-than-present"]),
        ({"for": 60, "against": 41, "present": 100}, ["within.more-than-present"]),
        ({"against": 101, "present": 100}, ["within.more-than-present"]),
        ({"for": 87, "threshold": 87, "outcome": "passed"}, []),
        ({"for": 86, "threshold": 87, "outcome": "passed"}, ["within.passed-below-threshold"]),
        ({"for": 86, "threshold": 87, "outcome": "rejected"}, []),
        ({"for": 87, "threshold": 87, "outcome": "rejected"}, ["within.rejected-above-threshold"]),
        ({"for": 86, "threshold": 87}, []),
        ({"for": 88, "threshold": 87}, []),
        ({"threshold": 87, "outcome": "passed"}, []),
        ({"for": 7, "outcome": "passed"}, []),
    ],
)
def test_those_present_and_the_threshold_are_the_edge(value: dict[str, Any], expected: list[str]) -> None:
    assert codes("Votaron.", ("vote", "Votaron", value)) == expected
    assert codes("Votaron.", ("vote", "Votaron", value), modality=Modality.HEDGED) == expected
    assert codes("Votaron.", ("vote", "Votaron", value), modality=Modality.PROPOSED) == []


LAW = {"measure": "Ley de aguas", "date": "2023-05-25"}


@pytest.mark.parametrize(
    ("first", "second", "fits"),
    [
        ({"for": 70, "against": 33}, {"for": 70, "against": 33}, True),
        ({"for": 70, "against": 33}, {"for": 71, "against": 33}, False),
        ({"for": 70, "against": 33}, {"for": 70, "against": 34}, False),
        ({"for": 70, "against": 33, "abstain": 4}, {"for": 70, "against": 33, "abstain": 5}, False),
        ({"for": 70, "against": 33, "abstain": 4}, {"for": 70, "against": 33}, True),
        ({"for": 70, "against": 33}, {"for": 70, "against": 33, "abstain": 4}, True),
        ({"for": 70, "against": 33}, {"for": 71}, True),
        ({"for": 70}, {"for": 71, "against": 33}, True),
        ({"for": 70, "against": 33}, {"for": 71, "against": 33, "measure": "Ley de minas"}, True),
        ({"for": 70, "against": 33}, {"for": 71, "against": 33, "date": "2023-05-24"}, True),
        ({"for": 70, "against": 33}, {"for": 71, "against": 33, "date": ""}, True),
        ({"for": 70, "against": 33}, {"for": 71, "against": 33, "measure": ""}, True),
        ({"for": 70, "against": 33}, {"for": 71, "against": 33, "body": "Senado"}, True),
        ({"for": 70, "against": 33}, {"for": 71, "against": 33, "measure": "LEY DE AGUAS"}, False),
    ],
)
def test_two_tallies_of_one_measure_of_one_day_and_body(
    first: dict[str, Any], second: dict[str, Any], fits: bool
) -> None:
    told = [{key: value for key, value in {**LAW, **one}.items() if value != ""} for one in (first, second)]
    found = codes("Fue así. Luego asá.", ("vote", "Fue así", told[0]), ("vote", "Luego asá", told[1]))
    assert found == ([] if fits else ["within.two-tallies"])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"approve": 40, "disapprove": 60}, []),
        ({"approve": 40, "disapprove": 61}, ["within.more-than-whole"]),
        ({"approve": 40.5, "disapprove": 60}, ["within.more-than-whole"]),
        ({"approve": 40}, []),
        ({"disapprove": 61}, []),
    ],
)
def test_shares_make_the_whole_at_most(value: dict[str, Any], expected: list[str]) -> None:
    assert codes("Sondeo.", ("poll", "Sondeo", {"subject": "Rey", **value})) == expected


@pytest.mark.parametrize(("kind", "field"), [("vote", "date"), ("casualties", "as_of"), ("poll", "field_dates")])
@pytest.mark.parametrize(
    ("day", "published", "late"),
    [
        ("2023-05-26", "2023-05-26", False),
        ("2023-05-27", "2023-05-26", True),
        ("2023-05", "2023-05-01", False),
        ("2023-06", "2023-05-31", True),
        ("2023-05-27", "2023-05", False),
        ("2023-05-26/2023-05-28", "2023-05-26", False),
        ("2023-05-27", "", False),
    ],
)
def test_what_had_not_happened_yet(kind: str, field: str, day: str, published: str, late: bool) -> None:
    value = {"vote": {"for": 7}, "casualties": {"harm": "dead"}, "poll": {"subject": "Rey"}}[kind]
    told: Said = (kind, "Fue", {**value, field: day})
    assert codes("Fue.", told, published=published) == (["within.after-publication"] if late else [])
    assert codes("Fue.", told, published=published, modality=Modality.HEDGED) == []
    assert codes("Fue.", (kind, "Fue", value), published=published) == []


def test_a_group_and_its_kin_are_no_claims_of_a_day() -> None:
    assert codes("Fue.", ("statement", "Fue", {}), ("bloc", "Fue", {"bloc": "Norte", "for": 7})) == []


def harmed(quote: str, count: int, **value: Any) -> Said:
    return "casualties", quote, {"harm": "dead", "count": count, "qualifier": "exactly", **value}


@pytest.mark.parametrize(
    ("whole", "parts", "expected"),
    [
        (50, [(20, {"scope": "clashes"})], []),
        (50, [(50, {"scope": "clashes"})], []),
        (50, [(51, {"scope": "clashes"})], ["within.part-larger"]),
        (50, [(20, {"scope": "clashes"}), (30, {"scope": "blockades"})], []),
        (50, [(20, {"scope": "clashes"}), (31, {"scope": "blockades"})], ["within.parts-exceed"]),
        (50, [(20, {"place": "Puno"}), (31, {"place": "Lima"})], ["within.parts-exceed"]),
        (50, [(20, {"who": "children"}), (31, {"who": "women"})], []),
        (50, [(20, {"place": "Puno"}), (31, {"place": "Puno"})], []),
        (50, [(20, {"place": "Puno"}), (31, {})], []),
        (50, [(20, {"place": "Puno"}), (51, {"place": "Lima"})], ["within.part-larger"]),
    ],
)
def test_the_parts_of_a_sentence_make_its_whole_at_most(
    whole: int, parts: list[tuple[int, dict[str, Any]]], expected: list[str]
) -> None:
    tail = " y ".join(f"{count} aquí" for count, _ in parts)
    told = [harmed(f"{count} aquí", count, **value) for count, value in parts]
    assert codes(f"Murieron {whole}, de ellos {tail}.", harmed(str(whole), whole), *told) == expected
    assert codes(f"Murieron {whole} y otros {tail}.", harmed(str(whole), whole), *told) == []
    assert codes(f"Murieron {whole}. De ellos {tail}.", harmed(str(whole), whole), *told) == []


@pytest.mark.parametrize(
    ("first", "second", "by", "expected"),
    [
        ({}, {}, "La oficina", ["within.two-counts"]),
        ({}, {"count": 50}, "La oficina", []),
        ({}, {}, "", []),
        ({"as_of": ""}, {"as_of": ""}, "La oficina", []),
        ({"as_of": "", "period": "2023-01"}, {"as_of": "", "period": "2023-01"}, "La oficina", ["within.two-counts"]),
        ({}, {"as_of": "2023-01-18"}, "La oficina", []),
        ({}, {"harm": "injured"}, "La oficina", []),
        ({}, {"scope": "clashes"}, "La oficina", []),
        ({}, {"who": "police"}, "La oficina", []),
        ({}, {"place": "Puno"}, "La oficina", []),
        ({}, {"qualifier": "about"}, "La oficina", []),
    ],
)
def test_two_figures_by_one_source_for_one_thing(
    first: dict[str, Any], second: dict[str, Any], by: str, expected: list[str]
) -> None:
    both = [{"count": 50, "as_of": "2023-01-17", **first}, {"count": 51, "as_of": "2023-01-17", **second}]
    told = [
        harmed(quote, **{key: value for key, value in one.items() if value != ""})
        for quote, one in zip(("dio cincuenta", "dio más"), both, strict=True)
    ]
    assert codes("La oficina dio cincuenta. Luego dio más.", *told, by=by) == expected


@pytest.mark.parametrize(
    ("tally", "groups", "expected"),
    [
        (20, [("Norte", 10), ("Sur", 10)], []),
        (20, [("Norte", 10), ("Sur", 11)], ["within.groups-exceed"]),
        (20, [("Norte", 21)], []),
        (20, [("Norte", 10), ("Norte", 11)], []),
        (None, [("Norte", 10), ("Sur", 11)], []),
    ],
)
def test_the_groups_of_a_paragraph_have_its_tally_at_most(
    tally: int | None, groups: list[tuple[str, int]], expected: list[str]
) -> None:
    vote: Said = ("vote", "Votaron", {"against": 1, **({"for": tally} if tally is not None else {})})
    rows: list[Said] = [
        ("bloc", f"G{place}", {"bloc": name, "for": count}) for place, (name, count) in enumerate(groups)
    ]
    names = ", ".join(quote for _, quote, _ in rows)
    assert codes(f"Votaron. {names}.", vote, *rows) == expected
    assert codes(f"Votaron.\n\n{names}.", vote, *rows) == []
    again: Said = ("vote", "Otra vez", {"outcome": "passed"})
    assert codes(f"Votaron. Otra vez. {names}.", vote, again, *rows) == expected
    second: Said = ("vote", "Otra vez", {"for": 3})
    if tally is not None:
        assert codes(f"Votaron. Otra vez. {names}.", vote, second, *rows) == []
    silent: Said = ("bloc", "Oeste", {"bloc": "Oeste", "stance": "for"})
    assert codes(f"Votaron. Oeste. {names}.", vote, silent, *rows) == expected


@pytest.mark.parametrize(
    ("resolved", "fits"),
    [((None, None), False), (("Ana", "ana"), False), (("Ana", "Eva"), True), (("Ana", None), True)],
)
def test_two_who_are_called_alike_may_give_two_tallies(resolved: tuple[str | None, ...], fits: bool) -> None:
    first, second = {**LAW, "for": 70, "against": 33}, {**LAW, "for": 71, "against": 33}
    told: list[Said] = [("vote", "Fue así", first), ("vote", "Luego asá", second)]
    found = codes("Ella dijo: Fue así. Luego asá.", *told, by="Ella", resolved=resolved)
    assert found == ([] if fits else ["within.two-tallies"])


def test_a_part_is_told_between_the_whole_and_the_first_of_the_rest() -> None:
    told = [harmed("50", 50), harmed("60", 60), harmed("70", 70)]
    assert codes("Murieron 50, otros 60 y de ellos 70.", *told) == ["within.part-larger"]
    assert codes("Murieron 50, de ellos 60 y otros 70.", *told) == ["within.part-larger", "within.part-larger"]
