"""Days, bills, outcomes, thresholds and corrections of a voting beside what a claim tells: both sides of each edge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.reasons import Reasons
from constancia.check.voting.corrected import corrected
from constancia.check.voting.measures import Measure, another_before, measure_of, same_bill
from constancia.check.voting.outcomes import Told, by_sign, compared
from constancia.check.voting.votings import When, asked, choose, on_days, one_matter, when
from constancia.model.claims import Claim, ClaimKind
from constancia.model.corrections import Correction
from constancia.model.documents import Document
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.model.time import Interval, edtf
from constancia.model.votes import Basis, Question, Tally, VoteEvent


def event(
    id: str = "v",
    tally: tuple[int | None, ...] = (30, 12, 4),
    *,
    day: str = "2023-05-19",
    sitting: str = "2023-05-18",
    total: tuple[int, ...] | None = None,
    **more: Any,
) -> VoteEvent:
    tallies = {Basis.REGISTER: Tally(*tally)} if tally else {}
    if total:
        tallies[Basis.WITH_ORAL] = Tally(*total)
    fields = {"subject": "LEY", "bills": (), **more}
    return VoteEvent(id=id, body="b", start=f"{day}T00:10", sitting=sitting, tallies=tallies, **fields)


def about(
    text: str, quote: str, *, published: str = "2023-05-19", language: str = "es", **value: Any
) -> tuple[Claim, Case]:
    said = {name.rstrip("_"): item for name, item in value.items()}
    document = Document(text=text, digest=digest(text.encode()), language=language, published=published or None)
    start = text.index(quote)
    claim = Claim.of(ClaimKind.VOTE, (document.span(start, start + len(quote)),), said, document.digest)
    return claim, Case(document=document, claims=(claim,), as_of=published)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("2023-05-19", True),
        ("2023-05-18", True),
        ("2023-05-17", False),
        ("2023-05-20", False),
        ("2023-05", True),
        ("2023-05-10/2023-05-18", True),
        ("2023-05-19/2023-05-20", True),
    ],
)
def test_a_voting_is_of_its_clock_day_and_of_its_sitting(days: str, expected: bool) -> None:
    assert on_days(event(), edtf(days)) is expected


@pytest.mark.parametrize(
    ("published", "value", "days", "dated"),
    [
        ("2023-05-19", {}, "2023-05-09/2023-05-19", False),
        ("2023-05", {}, "2023-04-21/2023-05-31", False),
        ("", {}, None, False),
        ("2023-05-19", {"date": "2023-05-12"}, "2023-05-12", True),
        ("", {"date": "2023-05-12"}, "2023-05-12", True),
        ("2023-05-19", {"date": "2023-04"}, "2023-04", True),
    ],
)
def test_the_days_are_those_told_or_the_ten_before_publication(
    published: str, value: dict[str, Any], days: str | None, dated: bool
) -> None:
    found = when(*about("Se aprobó la ley.", "Se aprobó", published=published, **value))
    assert (found.days, found.dated) == (edtf(days) if days else None, dated)
    assert found.latest == (Interval(None, edtf(published).last) if published else None)
    assert not found.late
    assert not found.deictic


@pytest.mark.parametrize(
    ("text", "language", "date", "deictic"),
    [
        ("Hoy se aprobó la ley.", "es", "2023-05-19", True),
        ("Ayer se aprobó la ley.", "es", "2023-05-18", True),
        ("El 18 de mayo se aprobó la ley.", "es", "2023-05-18", False),
        ("Hoy se supo que el 18 de mayo se aprobó la ley.", "es", "2023-05-18", False),
        ("Today it was passed.", "en", "2023-05-19", True),
        ("On 19 May it was passed.", "en", "2023-05-19", False),
    ],
)
def test_a_day_told_from_the_day_of_publication(text: str, language: str, date: str, deictic: bool) -> None:
    found = when(*about(text, text[:-1], language=language, date=date))
    assert (found.dated, found.deictic, found.days) == (True, deictic, edtf(date))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Two weeks after the report, on some day, it was passed.", "en"),
        ("Dos semanas después del informe se aprobó.", "es"),
    ],
)
def test_a_day_counted_from_something_else_is_none_that_is_told(text: str, language: str) -> None:
    found = when(*about(text, text[:-1], language=language, date="2023-04-12"))
    assert not found.dated
    assert found.days == edtf("2023-05-09/2023-05-19")


def test_the_day_before() -> None:
    days = When(edtf("2023-05-01/2023-05-03"), True, None)
    assert days.day_before() == When(edtf("2023-04-30/2023-05-02"), True, None, late=True)
    for open_days in (None, Interval(None, edtf("2023-05-03").last), Interval(edtf("2023-05-03").first, None)):
        assert When(open_days, True, None).day_before() == When(open_days, True, None)


NUMBERED = event("a", bills=("476",))
WAIVER = event("b", bills=("476",), question=Question.WAIVER)
OTHER = event("c", bills=("477",))
BARE = event("d")
BARE_WAIVER = event("e", question=Question.WAIVER)


@pytest.mark.parametrize(
    ("events", "measure", "chosen", "put"),
    [
        ((NUMBERED, WAIVER), Measure(), "a", "a"),
        ((NUMBERED, WAIVER), Measure(question=Question.WAIVER), "b", "b"),
        ((NUMBERED, WAIVER), Measure(question=Question.RECONSIDERATION), "a", "ab"),
        ((NUMBERED, OTHER), Measure(), "ac", "ac"),
        ((NUMBERED, OTHER), Measure(bills=("477",)), "c", "ac"),
        ((NUMBERED, OTHER), Measure(numbers=("477",)), "c", "ac"),
        ((NUMBERED, OTHER), Measure(bills=("999",)), "ac", "ac"),
        ((WAIVER, OTHER), Measure(bills=("476",)), "b", "c"),
        ((BARE, BARE_WAIVER), Measure(), "de", "d"),
        ((BARE_WAIVER,), Measure(), "e", "e"),
        ((), Measure(), "", ""),
    ],
)
def test_of_several_votings_the_one_on_the_bill_and_the_question_told(
    events: tuple[VoteEvent, ...], measure: Measure, chosen: str, put: str
) -> None:
    assert "".join(one.id for one in choose(events, measure)) == chosen
    assert "".join(one.id for one in asked(events, measure)) == put


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((), False),
        ((NUMBERED,), True),
        ((NUMBERED, WAIVER), True),
        ((NUMBERED, OTHER), False),
        ((BARE, BARE_WAIVER), True),
        ((BARE, event("x", subject="OTRA LEY")), False),
        ((NUMBERED, event("y", bills=("476",), sitting="2023-05-25")), False),
    ],
)
def test_votings_on_one_bill_or_subject_of_one_day_are_one_matter(
    events: tuple[VoteEvent, ...], expected: bool
) -> None:
    assert one_matter(events) is expected


@pytest.mark.parametrize(
    ("before", "bills", "expected"),
    [
        (("1",), ("1",), False),
        (("1",), ("2",), True),
        (("1", "2"), ("2", "3"), False),
        ((), ("2",), False),
        (("1",), (), False),
    ],
)
def test_a_bill_numbered_just_before(before: tuple[str, ...], bills: tuple[str, ...], expected: bool) -> None:
    assert another_before(Measure(before=before), event(bills=bills)) is expected


def test_every_number_may_be_the_bill_s() -> None:
    assert Measure(bills=("1", "2"), numbers=("2", "3")).numbered == ("1", "2", "3")
    assert same_bill(Measure(numbers=("3",)), event(bills=("3", "4")))
    assert not same_bill(Measure(bills=("1",)), event(bills=("3",)))
    assert not same_bill(Measure(), event(bills=("3",)))


@pytest.mark.parametrize(
    ("text", "quote", "language", "value", "expected"),
    [
        ("Aprobó el proyecto de ley 4766.", "Aprobó", "es", {}, Measure(bills=("4766",))),
        ("Aprobó el proyecto de ley 4766/2022-PE.", "Aprobó", "es", {}, Measure(bills=("4766",))),
        ("Aprobó el proyecto de ley 4.766.", "Aprobó", "es", {}, Measure(bills=("4766",))),
        ("Aprobó el proyecto de ley 04766.", "Aprobó", "es", {}, Measure(bills=("4766",))),
        ("It passed bill 4766.", "passed", "en", {}, Measure(bills=("4766",))),
        ("It passed bill 4,766.", "passed", "en", {}, Measure(bills=("4766",))),
        ("Bill 12 came. It passed with 70.", "passed", "en", {}, Measure(before=("12",))),
        ("Bill 12, then bill 13 came. It passed.", "passed", "en", {}, Measure(before=("13",))),
        ("Bill 12 came.\n\nIt passed with 70.", "passed", "en", {}, Measure()),
        ("Bill 12 came. It passed bill 13.", "passed", "en", {}, Measure(bills=("13",))),
        ("It passed with 70.", "passed", "en", {"measure": "bill 14"}, Measure(bills=("14",), carried=True)),
        ("It passed bill 14.", "passed", "en", {"measure": "bill 14"}, Measure(bills=("14",))),
        ("It passed BILL 14.", "passed", "en", {"measure": "bill 14"}, Measure(bills=("14",))),
    ],
)
def test_the_bill_stands_in_the_measure_or_in_the_sentence(
    text: str, quote: str, language: str, value: dict[str, Any], expected: Measure
) -> None:
    assert measure_of(*about(text, quote, language=language, **value)) == expected


@pytest.mark.parametrize(
    ("tally", "total", "expected"),
    [
        ((30, 29, 4), None, "passed"),
        ((29, 30, 4), None, "rejected"),
        ((30, 30, 4), None, None),
        ((30, None, 4), None, None),
        ((None, 30, 4), None, None),
        ((30, 29, 4), (30, 31, 4), "rejected"),
        ((), None, None),
    ],
)
def test_more_on_one_side_than_on_the_other(
    tally: tuple[int | None, ...], total: tuple[int, ...] | None, expected: str | None
) -> None:
    assert by_sign(event(tally=tally, total=total)) == expected


PASSED, REJECTED = {"outcome": "passed"}, {"outcome": "rejected"}
MOST, FEWER = (30, 12, 4), (12, 30, 4)


@pytest.mark.parametrize(
    ("value", "tally", "record", "expected", "steps"),
    [
        ({}, MOST, PASSED, Told.FITS, []),
        (PASSED, MOST, PASSED, Told.FITS, ["vote.outcome-agrees"]),
        (REJECTED, MOST, PASSED, Told.TURNED, ["vote.outcome-turned"]),
        (PASSED, MOST, REJECTED, Told.TURNED, ["vote.outcome-turned"]),
        (PASSED, MOST, {}, Told.FITS, ["vote.outcome-unknown"]),
        (REJECTED, MOST, {}, Told.OPEN, ["vote.outcome-unknown"]),
        (PASSED, (12, 12, 4), {}, Told.OPEN, ["vote.outcome-unknown"]),
        (PASSED, MOST, {"counted": "rejected"}, Told.OPEN, ["vote.outcome-unknown"]),
        (REJECTED, MOST, {"counted": "rejected"}, Told.FITS, ["vote.outcome-unknown"]),
        (PASSED, MOST, {"not_derivable": "referendum"}, Told.FITS, ["vote.outcome-unknown"]),
        (REJECTED, MOST, {"not_derivable": "referendum"}, Told.FITS, ["vote.outcome-unknown"]),
        ({**REJECTED, "threshold": 31}, MOST, {}, Told.FITS, ["vote.outcome-unknown", "vote.threshold-short"]),
        ({**REJECTED, "threshold": 30}, MOST, {}, Told.OPEN, ["vote.outcome-unknown", "vote.threshold-met"]),
        ({**REJECTED, "abstain": 4}, MOST, PASSED, Told.OPEN, ["vote.outcome-turned"]),
        ({**REJECTED, "abstain": 4, "for": 30}, MOST, PASSED, Told.TURNED, ["vote.outcome-turned"]),
        ({**REJECTED, "abstain": 4, "against": 12}, MOST, PASSED, Told.TURNED, ["vote.outcome-turned"]),
        (REJECTED, FEWER, {**PASSED, "outcome_rule": "fifth@1"}, Told.OPEN, ["vote.outcome-turned"]),
        (REJECTED, FEWER, {**PASSED, "outcome_rule": "register"}, Told.TURNED, ["vote.outcome-turned"]),
        (REJECTED, MOST, {**PASSED, "outcome_rule": "fifth@1"}, Told.TURNED, ["vote.outcome-turned"]),
        ({"threshold": 30}, MOST, {}, Told.FITS, ["vote.threshold-met"]),
        ({"threshold": 31}, MOST, {}, Told.FITS, ["vote.threshold-short"]),
        ({"threshold": 29}, MOST, {}, Told.FITS, ["vote.threshold-met"]),
        ({"threshold": 30}, MOST, {"threshold": 30}, Told.FITS, ["vote.threshold-met"]),
        ({"threshold": 31}, MOST, {"threshold": 30}, Told.TURNED, ["vote.threshold-differs", "vote.threshold-short"]),
        ({"threshold": 31}, (None, 12, 4), {}, Told.FITS, []),
        ({"threshold": 31}, (), {"threshold": 30}, Told.TURNED, ["vote.threshold-differs"]),
        (
            {**PASSED, "threshold": 31},
            MOST,
            {**PASSED, "threshold": 30},
            Told.TURNED,
            ["vote.outcome-agrees", "vote.threshold-differs", "vote.threshold-short"],
        ),
    ],
)
def test_outcome_and_threshold_beside_the_record(
    value: dict[str, Any], tally: tuple[int | None, ...], record: dict[str, Any], expected: Told, steps: Sequence[str]
) -> None:
    claim, case = about("Se votó.", "Se votó", **value)
    reasons = Reasons(case)
    assert compared(claim, event(tally=tally, **record), reasons) is expected
    assert [step.code for step in reasons.steps] == steps
    rules = [step.params["rule"] for step in reasons.steps if "rule" in step.params]
    assert set(rules) <= {record.get("outcome_rule", "register")}


def correction(pointer: str, value: Any) -> Correction:
    return Correction(
        id="k",
        entry="v",
        pointer=pointer,
        was=None,
        published=None,
        value=value,
        reason="counted twice",
        source=Source(title="T"),
    )


@pytest.mark.parametrize(
    ("corrections", "expected"),
    [
        ((), None),
        ((correction("/totals/register/0", 31),), Tally(31, 12, 4)),
        ((correction("/totals/register/1", 13),), Tally(30, 13, 4)),
        ((correction("/totals/register/2", 5),), Tally(30, 12, 5)),
        ((correction("/totals/register/3", 5),), None),
        ((correction("/totals/register/x", 5),), None),
        ((correction("/totals/register/0", "many"),), None),
        ((correction("/totals/register/0", 30),), None),
        ((correction("/totals/register", [31, 12, 4]),), Tally(31, 12, 4)),
        ((correction("/totals/register", [31, 12, None]),), Tally(31, 12, None)),
        ((correction("/totals/register", [31, 12]),), None),
        ((correction("/totals/register", 31),), None),
        ((correction("/totals/register/0", 31), correction("/totals/register/1", 13)), Tally(31, 13, 4)),
    ],
)
def test_a_correction_changes_one_figure_or_all(corrections: tuple[Correction, ...], expected: Tally | None) -> None:
    assert corrected(event(), corrections) == expected
    assert corrected(event(tally=()), corrections) is None


def test_a_measure_carried_from_another_sentence_is_one_whose_words_are_not_here() -> None:
    text = "It passed the lighthouse law with 70."
    assert not measure_of(*about(text, "passed", language="en", measure="lighthouse law")).carried
    assert measure_of(*about(text, "passed", language="en", measure="mining law")).carried
    assert not measure_of(*about(text, "passed", language="en")).carried


def test_the_bill_before_a_claim_of_two_places_is_that_before_the_last() -> None:
    text = "It had 70 votes. Bill 12 came. Against were 33."
    document = Document(text=text, digest=digest(text.encode()), language="en")
    places = (document.span(7, 9), document.span(text.index("33"), text.index("33") + 2))
    claim = Claim.of(ClaimKind.VOTE, places, {"for": 70, "against": 33}, document.digest)
    assert measure_of(claim, Case(document=document, claims=(claim,), as_of="")).before == ("12",)


def test_a_bill_of_noughts_has_no_number() -> None:
    assert measure_of(*about("Aprobó el proyecto de ley 000.", "Aprobó")).bills == ()
