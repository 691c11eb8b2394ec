"""What makes claims of several reports one thing, where they differ, and which reports are one dispatch."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.reports.across import across
from constancia.check.reports.copies import dispatches
from constancia.model.claims import Attribution, Claim, ClaimKind, Modality
from constancia.model.documents import Document, Span
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import digest

Row = tuple[Claim, Finding]


def row(
    kind: ClaimKind,
    *,
    matched: str | None = None,
    by: str = "",
    resolved: str | None = None,
    step: Step | None = None,
    modality: Modality = Modality.ASSERTED,
    **value: Any,
) -> Row:
    text = f"words {by}"
    sources = (Attribution(by, Span.of(text, 6, len(text)), resolved=resolved),) if by else ()
    said = {name.rstrip("_"): item for name, item in value.items()}
    claim = Claim.of(kind, (Span.of(text, 0, 5),), said, "sha256:0", sources, modality)
    outcome = Outcome.AGREES if matched else Outcome.CANNOT_TELL
    return claim, Finding(outcome, (step or Step("x.y"),), "2023-05-26", matched)


def report(number: int, *rows: Row) -> tuple[Document, list[Claim], list[Finding]]:
    text = f"Report number {number}."
    document = Document(text=text, digest=digest(text.encode()), language="en")
    return document, [claim for claim, _ in rows], [finding for _, finding in rows]


def things(*reports: Row) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    found = across([report(number, one) for number, one in enumerate(reports)])
    return [(thing.key, thing.differing) for thing in found.things]


VOTE, BLOC, MEMBER = ClaimKind.VOTE, ClaimKind.BLOC, ClaimKind.MEMBER_VOTE
FORCE, TOLL, POLL = ClaimKind.AUTHORISATION, ClaimKind.CASUALTIES, ClaimKind.POLL
DIFFERS = Step("vote.tally-differs", {}, ("v/1",))
SWAPPED = Step("vote.swapped", {}, ("v/1",))
DEAD = {"harm": "dead", "by": "The office"}


@pytest.mark.parametrize(
    ("one", "other", "key"),
    [
        (row(VOTE, matched="v/1", for_=7), row(VOTE, matched="v/1", for_=7), ("v/1",)),
        (row(VOTE, matched="v/1", for_=7), row(VOTE, matched="v/2", for_=7), None),
        (row(VOTE, matched="v/1", for_=7), row(VOTE, for_=7), None),
        (row(VOTE, matched="v/1", for_=7), row(VOTE, step=DIFFERS, for_=8), ("v/1",)),
        (row(VOTE, matched="v/1", for_=7), row(VOTE, step=SWAPPED, for_=8), ("v/1",)),
        (row(VOTE, matched="v/1", for_=7), row(VOTE, step=Step("vote.near", {}, ("v/1",)), for_=8), None),
        (row(VOTE, matched="v/1", for_=7), row(VOTE, step=Step("vote.swapped"), for_=8), None),
        (row(VOTE, matched="v/1", for_=7), row(VOTE, matched="v/1", for_=7, modality=Modality.HEDGED), None),
        (row(BLOC, matched="v/1", bloc="Norte"), row(BLOC, matched="v/1", bloc="NORTE"), ("v/1", "bloc=norte")),
        (row(BLOC, matched="v/1", bloc="Norte"), row(BLOC, matched="v/1", bloc="Sur"), None),
        (row(BLOC, bloc="Norte"), row(BLOC, bloc="Norte"), None),
        (row(BLOC, matched="v/1", stance="for"), row(BLOC, matched="v/1", stance="for"), None),
        (row(MEMBER, matched="v/1", person="Sol"), row(MEMBER, matched="v/1", person="Sol"), ("v/1", "person=sol")),
        (row(FORCE, matched="a/1", force="x"), row(FORCE, matched="a/1", force="y"), ("a/1",)),
        (
            row(FORCE, force_country="US", territory="PE", instrument="bill 812"),
            row(FORCE, force_country="US", territory="PE", instrument="Bill 812"),
            ("force_country=us", "territory=pe", "instrument=bill 812"),
        ),
        (row(FORCE, force_country="US", territory="PE"), row(FORCE, force_country="US", territory="PE"), None),
        (row(TOLL, **DEAD, count=7), row(TOLL, **DEAD, count=7), ("harm=dead", "by=the office")),
        (row(TOLL, harm="dead", count=7), row(TOLL, harm="dead", count=7), None),
        (row(TOLL, **DEAD, count=7), row(TOLL, harm="injured", by="The office", count=7), None),
        (row(TOLL, **DEAD, count=7), row(TOLL, **DEAD, count=7, scope="clashes"), None),
        (row(TOLL, **DEAD, count=7), row(TOLL, **DEAD, count=7, who="police"), None),
        (row(TOLL, **DEAD, count=7), row(TOLL, **DEAD, count=7, as_of="2023-01-17"), None),
        (
            row(TOLL, harm="dead", by="A", resolved="Office", count=7),
            row(TOLL, harm="dead", by="B", resolved="office", count=7),
            ("harm=dead", "by=office"),
        ),
        (row(POLL, pollster="P", subject="S"), row(POLL, pollster="P", subject="S"), ("pollster=p", "subject=s")),
        (row(POLL, pollster="P"), row(POLL, pollster="P"), None),
        (row(POLL, subject="S"), row(POLL, subject="S"), None),
        (row(POLL, pollster="P", subject="S"), row(POLL, pollster="P", subject="S", field_dates="2023-05"), None),
        (row(ClaimKind.OFFICE, person="Sol"), row(ClaimKind.OFFICE, person="Sol"), None),
    ],
)
def test_what_makes_two_claims_be_of_one_thing(one: Row, other: Row, key: tuple[str, ...] | None) -> None:
    assert [found for found, _ in things(one, other)] == ([key] if key else [])


@pytest.mark.parametrize(
    ("values", "differing"),
    [
        ([{"for_": 7}, {"for_": 7}], ()),
        ([{"for_": 7}, {"for_": 8}], ("for",)),
        ([{"for_": 7}, {"against": 8}], ()),
        ([{"for_": 7, "against": 3}, {"for_": 8, "against": 4}], ("for", "against")),
        ([{"for_": 7, "outcome": "passed"}, {"for_": 7, "outcome": "rejected"}], ("outcome",)),
        ([{"for_": 7, "abstain": 1}, {"for_": 7, "abstain": 2}], ("abstain",)),
        ([{"for_": 7}, {"for_": 7}, {"for_": 8}], ("for",)),
    ],
)
def test_reports_differ_in_what_two_of_them_give(values: list[dict[str, Any]], differing: tuple[str, ...]) -> None:
    found = things(*(row(VOTE, matched="v/1", **value) for value in values))
    assert found == [(("v/1",), differing)]


def test_a_report_that_gives_two_figures_shares_one_of_them() -> None:
    both = report(0, row(VOTE, matched="v/1", for_=7), row(VOTE, matched="v/1", for_=8))
    (thing,) = across([both, report(1, row(VOTE, matched="v/1", for_=8))]).things
    assert thing.differing == ()
    (thing,) = across([both, report(1, row(VOTE, matched="v/1", for_=9))]).things
    assert thing.differing == ("for",)
    assert across([both]).things == ()


def test_those_that_differ_come_first() -> None:
    one = report(0, row(POLL, pollster="P", subject="S", approve=3), row(VOTE, matched="v/1", for_=7))
    two = report(1, row(POLL, pollster="P", subject="S", approve=4), row(VOTE, matched="v/1", for_=7))
    assert [thing.kind for thing in across([one, two]).things] == [POLL, VOTE]
    assert [thing.witnesses for thing in across([one, two]).things] == [2, 2]


def documents(*texts: str, language: tuple[str, ...] = ()) -> list[tuple[Document, list[Claim]]]:
    languages = language or ("en",) * len(texts)
    return [
        (Document(text=text, digest=digest(text.encode()), language=code), [])
        for text, code in zip(texts, languages, strict=True)
    ]


def numbered(start: int, stop: int) -> str:
    return " ".join(f"word{number}" for number in range(start, stop))


@pytest.mark.parametrize(
    ("one", "other", "copied"),
    [
        (numbered(0, 25), numbered(0, 25), True),
        (numbered(0, 25), numbered(0, 15) + " " + numbered(50, 60), True),
        (numbered(0, 25), numbered(0, 14) + " " + numbered(50, 61), False),
        (numbered(0, 6), numbered(0, 60), True),
        (numbered(0, 5), numbered(0, 5), False),
        (numbered(0, 25), numbered(25, 50), False),
        (numbered(0, 25), numbered(0, 25).upper(), True),
    ],
)
def test_a_copy_has_half_of_the_shorter_text(one: str, other: str, copied: bool) -> None:
    assert dispatches(documents(one, other)) == ((0, 0) if copied else (0, 1))


def test_copies_of_copies_are_one_dispatch() -> None:
    first, second, third = numbered(0, 25), numbered(0, 15) + " " + numbered(50, 60), numbered(12, 15) + " "
    third += numbered(50, 60) + " " + numbered(70, 78)
    assert dispatches(documents(first, second, third)) == (0, 0, 0)
    assert dispatches(documents(numbered(90, 120), first, second)) == (0, 1, 1)
    assert dispatches([]) == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "languages", "translated"),
    [
        (4, 4, ("en", "es"), True),
        (3, 3, ("en", "es"), False),
        (4, 4, ("en", "en"), False),
        (6, 5, ("en", "es"), True),
        (6, 4, ("en", "es"), False),
        (8, 6, ("en", "es"), True),
        (9, 6, ("en", "es"), False),
    ],
)
def test_a_translation_has_the_figures(ours: int, theirs: int, languages: tuple[str, str], translated: bool) -> None:
    reports = documents("One text.", "Otro texto.", language=languages)
    for (_, claims), count in zip(reports, (ours, theirs), strict=True):
        claims += [row(TOLL, harm="dead", count=number + 10)[0] for number in range(count)]
    assert dispatches(reports) == ((0, 0) if translated else (0, 1))
