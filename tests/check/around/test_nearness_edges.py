"""A claim of several places is about the event named at the first; a country is spoken of by words of its own."""

from __future__ import annotations

import pytest

from constancia.check.around.happenings import Near, event_of, paragraph_of
from constancia.check.around.places import speaks_of
from constancia.check.case import Case
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document, Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord

SOURCE = Source(title="invented")


def case(text: str, title: str | None = None) -> Case:
    document = Document(text=text, digest=digest(text.encode()), language="en", title=title)
    return Case(document=document, claims=(), as_of="2023-05-19")


def happening(id: str, **content: object) -> Entry:
    said = {"name_en": f"Unrest of {id}", "name_es": f"Disturbios de {id}", "country": "XX", **content}
    return Entry(id=id, kind=EntryKind.EVENT, content=said, source=SOURCE)  # type: ignore[arg-type]


GAP = "\n\nIt rained.\n\nIt snowed.\n\n"
REVOLT = happening("revolt", aliases=["the revolt"], where=["brumania"])
STRIKE = happening("strike", aliases=["the strike"], where=["brumania"])


@pytest.mark.parametrize(
    ("text", "first", "last", "expected"),
    [
        (
            f"In Brumania seven died in the revolt.{GAP}Seven more fell in the strike.",
            "seven",
            "Seven",
            ("revolt", Near.SENTENCE),
        ),
        (
            f"In Brumania the revolt went on. Then seven died.{GAP}The strike began. Six fell.",
            "seven",
            "Six",
            ("revolt", Near.PARAGRAPH),
        ),
        (
            f"In Brumania the strike went on. Then six died.{GAP}The revolt began. Seven fell.",
            "six",
            "Seven",
            ("strike", Near.PARAGRAPH),
        ),
    ],
)
def test_a_claim_of_two_places_is_about_what_is_named_at_the_first(
    text: str, first: str, last: str, expected: tuple[str, Near]
) -> None:
    places = tuple(Span.of(text, text.index(word), text.index(word) + len(word)) for word in (first, last))
    claim = Claim.of(ClaimKind.CASUALTIES, places, {"harm": "dead", "count": 7}, "sha256:0")
    read = event_of(claim, case(text), (REVOLT, STRIKE))
    assert (read.entry.id if read.entry else None, read.near) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"In Brumania the revolt went on.{GAP}Seven died.", ("revolt", Near.DOCUMENT)),
        (f"In Brumania the revolting sea went on.{GAP}Seven died.", (None, Near.NOT)),
    ],
)
def test_an_event_is_named_anywhere_by_its_whole_name(text: str, expected: tuple[str | None, Near]) -> None:
    place = Span.of(text, text.index("Seven"), text.index("Seven") + 5)
    claim = Claim.of(ClaimKind.CASUALTIES, (place,), {"harm": "dead", "count": 7}, "sha256:0")
    read = event_of(claim, case(text), (REVOLT, STRIKE))
    assert (read.entry.id if read.entry else None, read.near) == expected


def test_the_paragraph_of_a_span_runs_from_before_its_first_sentence_to_the_end_of_its_last() -> None:
    text = "One ran.\n\nTwo ran. Three ran.\n\nFour ran. Five ran.\n\nSix ran."
    span = Span.of(text, text.index("Three"), text.index("Four") + 4)
    assert paragraph_of(case(text), span).quote == "Two ran. Three ran.\n\nFour ran. Five ran."
    span = Span.of(text, text.index("Two"), text.index("Four") + 4)
    assert paragraph_of(case(text), span).quote == "One ran.\n\nTwo ran. Three ran.\n\nFour ran. Five ran."


BODY = Organization(
    id="b", names={"en": ("Congress",)}, classification="chamber", country="XX", places=("Brumania", "Fogtown")
)


@pytest.mark.parametrize(
    ("text", "title", "country", "expected"),
    [
        ("Brumania slept.", None, "XX", True),
        ("They slept in Fogtown.", None, "XX", True),
        ("They slept.", "Night in Brumania", "XX", True),
        ("They slept.", "Night", "XX", False),
        ("Brumania slept.", None, "YY", False),
        ("The harbour slept.", None, "YY", True),
        ("They slept.", "Harbour at night", "YY", True),
        ("They slept.", None, "YY", False),
    ],
)
def test_a_country_is_spoken_of_by_its_bodies_and_the_places_of_its_events(
    text: str, title: str | None, country: str, expected: bool
) -> None:
    entries = [
        Entry(id=BODY.id, kind=EntryKind.ORGANIZATION, content=BODY.to_plain(), source=SOURCE),
        happening("storm", country="YY", where=["harbour"]),
        happening("nowhere", country="YY"),
        happening("anywhere", country="XX"),
    ]
    assert speaks_of(case(text, title), MemoryRecord(entries), country) is expected
