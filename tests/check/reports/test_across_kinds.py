"""What makes claims of two reports be about one thing, kind by kind."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.reports.across import across
from constancia.check.reports.copies import dispatches
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.findings import Finding, Outcome, Step
from constancia.model.plain import digest

TEXTS = ("Uno dice esto de aquello.", "Otro dice algo bien distinto.")


def things(
    kind: str, first: dict[str, Any], second: dict[str, Any], *matched: str | None, by: str = ""
) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The things that two reports with one claim each tell of, and where they differ."""
    reports = []
    for text, value, entry in zip(TEXTS, (first, second), matched or (None, None), strict=True):
        document = Document(text=text, digest=digest(text.encode()), language="es")
        source = (Attribution(by, document.span(0, 4)),) if by else ()
        claim = Claim.of(
            kind=ClaimKind(kind),
            evidence=(document.span(0, 9),),
            value=value,
            document=document.digest,
            attribution=source,
        )
        outcome = Outcome.AGREES if entry else Outcome.CANNOT_TELL
        found = Finding(outcome=outcome, because=(Step("vote.matched"),), as_of="", matched=entry)
        reports.append((document, (claim,), (found,)))
    return [(thing.key, thing.differing) for thing in across(reports).things]


def test_a_member_is_compared_only_in_one_voting() -> None:
    yes, no = {"person": "Ana Flor", "option": "for"}, {"person": "Ana Flor", "option": "against"}
    assert things("member-vote", yes, no, "v/1", "v/1") == [(("v/1", "person=ana flor"), ("option",))]
    assert things("member-vote", yes, no, None, None) == []
    assert things("member-vote", yes, no, "v/1", "v/2") == []
    assert things("member-vote", {"option": "for"}, {"option": "against"}, "v/1", "v/1") == []


def test_an_authorisation_needs_its_entry_or_all_its_terms() -> None:
    terms = {"force_country": "US", "territory": "PE", "instrument": "bill 1"}
    assert len(things("authorisation", {**terms, "personnel": 1}, {**terms, "personnel": 2})) == 1
    less = {key: terms[key] for key in ("force_country", "territory")}
    assert things("authorisation", {**less, "personnel": 1}, {**less, "personnel": 2}) == []


def test_a_count_needs_a_source_and_a_poll_its_pollster() -> None:
    five, six = {"harm": "dead", "count": 5}, {"harm": "dead", "count": 6}
    assert len(things("casualties", five, six, by="Dice")) == 1
    assert things("casualties", five, six) == []
    poll = {"subject": "Boluarte", "pollster": "Ipsos"}
    assert len(things("poll", {**poll, "approve": 15}, {**poll, "approve": 17})) == 1
    assert things("poll", {"subject": "Boluarte", "approve": 15}, {"subject": "Boluarte", "approve": 17}) == []


def test_what_differs_is_shown_first() -> None:
    reports = []
    for text, second in zip(TEXTS, (33, 34), strict=True):
        document = Document(text=text, digest=digest(text.encode()), language="es")
        claims, findings = [], []
        for place, value in enumerate(({"for": 70}, {"for": second})):
            span = document.span(place, 9)
            claims.append(Claim.of(kind=ClaimKind.VOTE, evidence=(span,), value=value, document=document.digest))
            step = (Step("vote.matched"),)
            findings.append(Finding(outcome=Outcome.AGREES, because=step, as_of="", matched=f"v/{place}"))
        reports.append((document, claims, findings))
    assert [(thing.key, thing.differing) for thing in across(reports).things] == [(("v/1",), ("for",)), (("v/0",), ())]


@pytest.mark.parametrize(("length", "expected"), [(6, (0, 0)), (7, (0, 0)), (5, (0, 1))])
def test_a_text_is_copied_from_one_whole_run_of_words_on(length: int, expected: tuple[int, int]) -> None:
    words = [f"palabra{place}" for place in range(length)]
    reports = [
        (Document(text=text, digest=digest(text.encode())), ()) for text in (" ".join(words), " ".join(words) + ".")
    ]
    assert dispatches(reports) == expected


def test_a_count_is_its_innermost_source_s_whoever_reports_it() -> None:
    reports = []
    for text, count, wire in (
        ("La Comisión contó 5, según EFE.", 5, "EFE"),
        ("La Comisión halló 6, dice AFP.", 6, "AFP"),
    ):
        document = Document(text=text, digest=digest(text.encode()), language="es")
        places = [document.span(text.index(name), text.index(name) + len(name)) for name in ("La Comisión", wire)]
        sources = tuple(Attribution(name, place) for name, place in zip(("La Comisión", wire), places, strict=True))
        value = {"harm": "dead", "count": count}
        claim = Claim.of(ClaimKind.CASUALTIES, (document.span(0, 5),), value, document.digest, sources)
        found = Finding(outcome=Outcome.CANNOT_TELL, because=(Step("casualties.no-event"),), as_of="")
        reports.append((document, (claim,), (found,)))
    (thing,) = across(reports).things
    assert (thing.key, thing.differing) == (("harm=dead", "by=la comision"), ("count",))
