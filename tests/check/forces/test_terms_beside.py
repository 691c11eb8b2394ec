"""The terms of a claim beside those of one authorisation, and which of several is meant: each with its nearest miss."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.forces import authorisations
from constancia.check.forces.deciding import Put, put_by
from constancia.check.forces.terms import UNKNOWN, Terms, authorisation_shown, beside, bills_in
from constancia.language.messages import say
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind, Modality
from constancia.model.documents import Document
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.findings import Finding
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord


def force(id: str, published: str | None = None, **content: Any) -> Entry:
    said = {"force": "troops", "force_country": "US", "territory": "PE", "decided": "2023-05-10", **content}
    said = {key: value for key, value in said.items() if value is not None}
    return Entry(id=id, kind=EntryKind.AUTHORISATION, content=said, source=Source(title=id), published=published)


WHOLE = force(
    "whole",
    bill="812",
    printed=["813"],
    resolution="31000",
    start="2023-06-01",
    until="2023-08-29",
    personnel=900,
    names=["Calm Sea", "Mar en Calma"],
    voting="v/1",
)
BARE = force("bare")


def case(as_of: str = "2023-05-19", text: str = "Lima. Troops came in.") -> Case:
    return Case(document=Document(text=text, digest=digest(text.encode()), language="en"), claims=(), as_of=as_of)


@pytest.mark.parametrize(
    ("terms", "on_whole", "on_bare"),
    [
        (Terms(bill="812"), True, None),
        (Terms(bill="813"), True, None),
        (Terms(bill="814"), False, None),
        (Terms(resolution="31000"), True, None),
        (Terms(resolution="31001"), False, None),
        (Terms(resolution="812"), True, None),
        (Terms(start="2023-06-01"), True, None),
        (Terms(start="2023-06-02"), False, None),
        (Terms(start="2023-06"), True, None),
        (Terms(start="2023"), True, None),
        (Terms(start="2023-05"), False, None),
        (Terms(until="2023-08-29"), True, None),
        (Terms(until="2023-08-30"), False, None),
        (Terms(until="2023-08"), True, None),
        (Terms(personnel=900), True, None),
        (Terms(personnel=901), False, None),
        (Terms(personnel=UNKNOWN), False, None),
        (Terms(name="Calm Sea"), True, False),
        (Terms(name="Mar en Calma"), True, False),
        (Terms(name="Loud Sea"), False, False),
        (Terms(voting="v/1"), True, None),
        (Terms(voting="v/2"), False, None),
    ],
)
def test_one_term_beside_the_record(terms: Terms, on_whole: bool | None, on_bare: bool | None) -> None:
    assert list(beside(terms, WHOLE, case()).values()) == [on_whole]
    assert list(beside(terms, BARE, case()).values()) == [on_bare]
    assert len(terms.stated()) == 1


@pytest.mark.parametrize(
    ("start", "recorded_start", "expected"),
    [
        ("2023-06-15", "2023-06", None),
        ("2023-06-15", "2023", None),
        ("2023-07-15", "2023-06", False),
        ("2023-06", "2023-06", True),
        ("2023-06/2023-07", "2023-06-15", True),
    ],
)
def test_a_date_more_exact_than_the_record_is_left_open(start: str, recorded_start: str, expected: bool | None) -> None:
    assert beside(Terms(start=start), force("x", start=recorded_start), case()) == {"start": expected}


@pytest.mark.parametrize(
    ("published", "as_of", "expected"),
    [
        ("2023-05-19", "2023-05-19", True),
        ("2023-05-20", "2023-05-19", None),
        ("2023-05", "2023-05-01", True),
        ("2023-05-20", "", True),
        (None, "2023-05-19", True),
    ],
)
def test_a_number_counts_from_the_day_on_which_it_was_published(
    published: str | None, as_of: str, expected: bool | None
) -> None:
    cites = {"personnel": {"published": published} if published else {}}
    entry = force("x", personnel=900, cites=cites)
    assert beside(Terms(personnel=900), entry, case(as_of)) == {"personnel": expected}
    unknown = None if expected is None else False
    assert beside(Terms(personnel=UNKNOWN), entry, case(as_of)) == {"personnel": unknown}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bill 812", ["812"]),
        ("bill 12", []),
        ("bill 123456", []),
        ("bill 4766/2022-PE", ["4766", "2022"]),
        ("bill 4766.", ["4766"]),
        ("bill 4766, of May", ["4766"]),
        ("1.234 men", []),
        ("1,234 men", []),
        ("12345", ["12345"]),
    ],
)
def test_numbers_of_instruments(text: str, expected: list[str]) -> None:
    assert bills_in(text) == expected


def test_what_an_authorisation_is_shown_with() -> None:
    shown = authorisation_shown(force("x", bill="812", start="2023-06-01", personnel=1200, names=["Calm Sea"]))
    assert (shown["bill"], shown["country"]) == ("812", "US")
    assert shown["details"] == [
        {"axis": "axis.decided", "value": "2023-05-10"},
        {"axis": "axis.window", "value": "2023-06-01/.."},
        {"axis": "axis.personnel", "value": "1 200"},
        {"axis": "axis.named", "value": "Calm Sea"},
    ]
    bare = authorisation_shown(force("x", decided=None))
    assert (bare["bill"], bare["measure"], bare["details"]) == (None, [], [{"axis": "axis.no-window", "value": ""}])
    assert shown["measure"] == [{"bill": "812"}]
    until = authorisation_shown(force("x", decided=None, until="2023-08-29"))
    assert until["details"] == [{"axis": "axis.window", "value": "../2023-08-29"}]


PERU = Organization(
    id="pe",
    names={"en": ("Congress of Peru", "Congress"), "es": ("Congreso",)},
    classification="chamber",
    country="PE",
    places=("Peru", "Lima"),
)


def found(
    entries: list[Entry],
    text: str = "Lima. US troops may come in.",
    *,
    published: str = "2023-05-19",
    modality: Modality = Modality.ASSERTED,
    **value: Any,
) -> Finding:
    document = Document(text=text, digest=digest(text.encode()), language="en", published=published or None)
    start = text.index("US")
    said = {"force_country": "US", "territory": "PE", **{key.rstrip("_"): item for key, item in value.items()}}
    said = {key: item for key, item in said.items() if item is not None}
    claim = Claim.of(ClaimKind.AUTHORISATION, (document.span(start, len(text)),), said, document.digest, (), modality)
    body = Entry(id="pe", kind=EntryKind.ORGANIZATION, content=PERU.to_plain(), source=Source(title="B"))
    return authorisations.check(
        claim, Case(document=document, claims=(claim,), as_of=published), MemoryRecord([body, *entries])
    )


def shown(finding: Finding) -> tuple[str, str | None, list[str]]:
    codes = [step.code.removeprefix("authorisation.") for step in finding.because]
    return finding.outcome.value, finding.matched, [code for code in codes if code != "candidate"]


ONE = force("one", bill="812", start="2023-06-01", until="2023-08-29", personnel=900)
TWO = force("two", bill="907", start="2023-06-01", until="2023-12-31", decided="2023-05-12")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"instrument": "bill 812"}, ("agrees", "one", ["matched"])),
        ({"instrument": "bill 907"}, ("agrees", "two", ["matched"])),
        ({"instrument": "bill 999"}, ("cannot-tell", None, ["none-like-it"])),
        ({"from_": "2023-06-01"}, ("cannot-tell", None, ["ambiguous"])),
        ({"until": "2023-12-31"}, ("agrees", "two", ["matched"])),
        ({"until": "2023-12-30"}, ("cannot-tell", None, ["none-like-it"])),
        ({"personnel": 900}, ("agrees", "one", ["matched"])),
        ({"personnel": 901}, ("cannot-tell", None, ["none-like-it"])),
        ({"from_": "2023-06-01", "personnel": 901}, ("cannot-tell", None, ["matched", "lacks"])),
        ({"instrument": "bill 812", "until": "2023-12-31"}, ("conflicts", None, ["mixed"])),
        ({"instrument": "bill 812", "until": "2023-12-30"}, ("conflicts", None, ["differs", "nearest"])),
        ({"instrument": "bill 907", "personnel": 900}, ("conflicts", None, ["mixed"])),
        ({"instrument": "bill 907", "personnel": 901}, ("cannot-tell", None, ["matched", "lacks"])),
        ({"from_": "2023-06-01", "until": "2023-12-30"}, ("conflicts", None, ["differs", "nearest"])),
        ({"force_country": "CL", "instrument": "bill 812"}, ("cannot-tell", None, ["nothing"])),
        ({"force_country": None, "instrument": "bill 812"}, ("agrees", "one", ["matched"])),
        ({"territory": "EC", "instrument": "bill 812"}, ("cannot-tell", None, ["nothing"])),
        ({"territory": None, "instrument": "bill 812"}, ("agrees", "one", ["matched"])),
        ({"territory": "Callao", "instrument": "bill 812"}, ("agrees", "one", ["matched"])),
        ({"territory": "US", "instrument": "bill 812"}, ("agrees", "one", ["matched"])),
    ],
)
def test_of_two_authorisations_the_one_with_every_term(
    value: dict[str, Any], expected: tuple[str, str | None, list[str]]
) -> None:
    assert shown(found([ONE, TWO], **value)) == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2023-05-09", ("cannot-tell", None, ["nothing-yet"])),
        ("2023-05-10", ("agrees", "one", ["by-date"])),
        ("2023-05-20", ("agrees", "one", ["by-date"])),
        ("2023-05-21", ("cannot-tell", None, ["no-terms"])),
        ("", ("cannot-tell", None, ["no-terms"])),
    ],
)
def test_without_terms_a_decision_of_the_last_ten_days(
    published: str, expected: tuple[str, str | None, list[str]]
) -> None:
    assert shown(found([ONE], published=published)) == expected


def test_a_denial_without_terms_is_of_the_one_just_decided() -> None:
    assert shown(found([ONE], modality=Modality.DENIED)) == ("conflicts", None, ["by-date", "denied"])
    assert shown(found([ONE, TWO], modality=Modality.DENIED)) == ("cannot-tell", None, ["denied-which"])
    assert shown(found([ONE], modality=Modality.DENIED, published="2023-07-01")) == (
        "cannot-tell",
        None,
        ["denied-unknown"],
    )
    assert shown(found([ONE, TWO], modality=Modality.DENIED, instrument="bill 812")) == (
        "conflicts",
        None,
        ["matched", "denied"],
    )
    assert shown(found([ONE, TWO], modality=Modality.DENIED, from_="2023-06-01")) == ("conflicts", None, ["denied"])


def test_what_was_decided_later_or_tabled_before() -> None:
    assert shown(found([ONE], published="2023-05-09", instrument="bill 812")) == ("cannot-tell", None, ["later"])
    tabled = force("t", bill="812", tabled="2023-04-20")
    asked = {"modality": Modality.PROPOSED, "instrument": "bill 812"}
    assert shown(found([tabled], published="2023-04-20", **asked))[2] == ["not-held", "tabled"]
    assert shown(found([tabled], published="2023-04-19", **asked))[2] == ["not-held", "decided-later"]
    assert shown(found([ONE], published="2023-05-10", **asked))[2] == ["not-held", "decided"]
    assert shown(found([ONE], published="2023-05-09", **asked))[2] == ["not-held", "decided-later"]
    assert shown(found([ONE], modality=Modality.PROPOSED, from_="2023-06-01"))[2] == ["not-held"]
    assert shown(found([ONE], modality=Modality.REQUIRED))[2] == ["not-asserted"]


def coverage(**more: Any) -> Entry:
    fields = {"period": "2023-01-01/2023-12-31", "kinds": ("authorisation",), **more}
    content = Coverage(id="c", body="PE", **fields)
    return Entry(id="c", kind=EntryKind.COVERAGE, content=content.to_plain(), source=Source(title="C"))


@pytest.mark.parametrize(
    ("more", "published", "value", "missing"),
    [
        ({}, "2023-05-19", {}, True),
        ({}, "2023-01-11", {}, True),
        ({}, "2023-01-10", {}, False),
        ({}, "2023-12-31", {}, True),
        ({}, "2024-01-01", {}, False),
        ({}, "", {}, False),
        ({"kinds": ("count",)}, "2023-05-19", {}, False),
        ({"holes": (Hole("2023-05-01/2023-05-09", "authorisation", "lost"),)}, "2023-05-19", {}, False),
        ({"holes": (Hole("2023-05-01/2023-05-08", "authorisation", "lost"),)}, "2023-05-19", {}, True),
        ({"holes": (Hole("2023-05-01/2023-05-09", "unarmed", "lost"),)}, "2023-05-19", {}, True),
        ({}, "2023-05-19", {"territory": "EC"}, False),
        ({}, "2023-05-19", {"territory": "Callao"}, True),
        ({}, "2023-05-19", {"force_country": None}, False),
        ({}, "2023-05-19", {"modality": Modality.DENIED}, False),
    ],
)
def test_only_what_is_covered_for_the_ten_days_before_is_missing(
    more: dict[str, Any], published: str, value: dict[str, Any], missing: bool
) -> None:
    got = found([coverage(**more)], published=published, **value)
    assert got.outcome.value == ("not-on-record" if missing else "cannot-tell")
    assert (got.coverage is not None) is missing


def told(finding: Finding, code: str, ui: str = "en") -> str:
    step = next(step for step in finding.because if step.code == f"authorisation.{code}")
    return say(step.code, ui, step.params)


def test_what_is_said_of_a_measure_gives_its_own_days() -> None:
    both = force("t", bill="812", tabled="2023-04-20")
    asked = {"modality": Modality.PROPOSED, "instrument": "bill 812"}
    step = found([both], **asked).because[-1]
    assert (step.params["tabled"], step.params["decided"]) == ("2023-04-20", "2023-05-10")
    assert found([ONE], **asked).because[-1].params == {"decided": "2023-05-10"}
    assert found([ONE], published="2023-05-09", **asked).because[-1].params == {"first": "2023-05-10"}
    only = force("o", bill="812", tabled="2023-04-20", decided=None)
    assert shown(found([only], **asked))[2] == ["not-held", "only-tabled"]
    assert found([only], **asked).because[-1].params == {"tabled": "2023-04-20"}
    assert shown(found([force("u", bill="812", decided=None)], **asked))[2] == ["not-held"]


@pytest.mark.parametrize("ui", ["en", "es"])
def test_a_term_that_differs_is_shown_as_claimed_and_as_recorded(ui: str) -> None:
    got = found([ONE, TWO], instrument="bill 812", until="2023-12-30")
    step = next(step for step in got.because if step.code == "authorisation.differs")
    assert (step.params["term"], step.params["claimed"], step.params["recorded"]) == (
        "term.until",
        "2023-12-30",
        "2023-08-29",
    )
    assert "2023" in told(got, "differs", ui)
    assert "812" in told(got, "nearest", ui)


def test_mixed_terms_are_given_to_the_measure_that_has_them() -> None:
    got = found([ONE, TWO], instrument="bill 812", until="2023-12-31")
    step = next(step for step in got.because if step.code == "authorisation.mixed")
    assert (step.params["one"], step.params["two"]) == ([{"bill": "812"}], [{"bill": "907"}])
    assert step.params["first"] == [{"term": "term.bill"}]
    assert step.params["second"] == [{"term": "term.until"}]
    assert step.entries == ("one", "two")


def test_what_need_not_be_the_one_meant_is_said_to_be_perhaps_another() -> None:
    three = force("three", start="2023-06-01", until="2023-08-15", decided="2023-05-12")
    got = found([ONE, three, force("four", start="2023-09-01")], from_="2023-06-01", until="2023-12-30")
    assert shown(got) == ("cannot-tell", None, ["differs", "nearest", "perhaps-another"])
    sure = found([ONE, three], from_="2023-06-01", until="2023-12-30")
    assert shown(sure) == ("conflicts", None, ["differs", "nearest"])


SENTENCE = "Lima. The Congress let US troops in under bill 812 by 70 votes to 33."


@pytest.mark.parametrize(
    ("value", "modality", "votes", "expected"),
    [
        ({}, "asserted", [], Put.GIVEN),
        ({}, "denied", [], Put.REFUSED),
        ({}, "hedged", [], Put.OPEN),
        ({}, "proposed", [], Put.OPEN),
        ({}, "asserted", [("passed", "asserted")], Put.GIVEN),
        ({}, "asserted", [("rejected", "asserted")], Put.REFUSED),
        ({}, "asserted", [("passed", "denied")], Put.REFUSED),
        ({}, "asserted", [("rejected", "denied")], Put.OPEN),
        ({}, "asserted", [("passed", "hedged")], Put.OPEN),
        ({}, "asserted", [("rejected", "hedged")], Put.OPEN),
        ({}, "asserted", [("passed", "proposed")], Put.OPEN),
        ({}, "asserted", [("passed", "asserted"), ("rejected", "asserted")], Put.GIVEN),
        ({}, "asserted", [("passed", "proposed"), ("rejected", "asserted")], Put.REFUSED),
        ({}, "asserted", [("passed", "proposed"), ("passed", "asserted")], Put.GIVEN),
        ({}, "asserted", [(None, "asserted")], Put.GIVEN),
        ({"instrument": "bill 812"}, "asserted", [("rejected", "asserted")], Put.REFUSED),
        ({"instrument": "bill 907"}, "asserted", [("rejected", "asserted")], Put.GIVEN),
    ],
)
def test_what_became_of_it_is_told_by_the_claim_or_by_the_vote_of_its_sentence(
    value: dict[str, Any], modality: str, votes: list[tuple[str | None, str]], expected: Put
) -> None:
    document = Document(text=SENTENCE, digest=digest(SENTENCE.encode()), language="en")

    def claim(kind: ClaimKind, quote: str, said: dict[str, Any], how: str) -> Claim:
        at = SENTENCE.index(quote)
        return Claim.of(kind, (document.span(at, at + len(quote)),), said, document.digest, (), Modality(how))

    own = claim(ClaimKind.AUTHORISATION, "US troops in", {"force_country": "US", "territory": "PE", **value}, modality)
    others = tuple(
        claim(ClaimKind.VOTE, quote, {"for": 70, "measure": "bill 812", **({"outcome": said} if said else {})}, how)
        for quote, (said, how) in zip(("70 votes", "33"), votes, strict=False)
    )
    assert put_by(own, Case(document=document, claims=(own, *others), as_of="")) is expected
