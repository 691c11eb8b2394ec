"""A figure beside the counts of one source: its own of another day, another's, one to come, a part and a whole."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.facts import casualties
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.findings import Finding
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.record.memory import MemoryRecord

SOURCE = Source(title="T")


def count(id: str, number: int, by: str = "Office", published: str | None = None, **content: Any) -> Entry:
    said = {"event": "e", "harm": "dead", "by": by, "count": number, **content}
    return Entry(id=id, kind=EntryKind.COUNT, content=said, source=SOURCE, published=published)


EVENT = Entry(
    id="e",
    kind=EntryKind.EVENT,
    content={"name_en": "Unrest", "name_es": "Disturbios", "words": ["unrest"], "where": ["lima"], "country": "PE"},
    source=SOURCE,
)
COVERED = Coverage(id="c", body="e", period="2023", kinds=("count",))
COVERAGE = Entry(id="c", kind=EntryKind.COVERAGE, content=COVERED.to_plain(), source=SOURCE)

JANUARY = count("january", 50, as_of="2023-01-17")
MARCH = count("march", 58, as_of="2023-03-17")
PART = count("part", 41, scope="clashes", part_of="march")
PLACE = count("place", 12, place="Niebla", part_of="march")
THEIRS = count("theirs", 66, by="Bureau", published="2023-05-03")
PROTESTERS = count("protesters", 33, by="Bureau", who="protesters and bystanders", published="2023-05-03")
RECORD = (JANUARY, MARCH, PART, PLACE, THEIRS, PROTESTERS)


def found(
    number: int,
    *entries: Entry,
    by: str = "The Office",
    published: str = "2023-05-19",
    cover: bool = True,
    **value: Any,
) -> Finding:
    text = f"Lima. In the unrest {number} died. {by or 'Nobody'} said so."
    document = Document(text=text, digest=digest(text.encode()), language="en", published=published or None)
    start = text.index(str(number))
    source = ()
    if by:
        source = (Attribution(by, document.span(text.index(by), text.index(by) + len(by))),)
    said = {"harm": "dead", "count": number, "qualifier": "exactly", **value}
    said = {key: item for key, item in said.items() if item is not None}
    claim = Claim.of(
        ClaimKind.CASUALTIES, (document.span(start, start + len(str(number))),), said, document.digest, source
    )
    view = MemoryRecord([EVENT, *([COVERAGE] if cover else []), *(entries or RECORD)])
    return casualties.check(claim, Case(document=document, claims=(claim,), as_of=published), view)


def shown(finding: Finding) -> tuple[str, str | None, list[str]]:
    codes = [step.code.removeprefix("casualties.") for step in finding.because]
    return finding.outcome.value, finding.matched, list(dict.fromkeys(code for code in codes if code != "event"))


@pytest.mark.parametrize(
    ("number", "value", "expected"),
    [
        (58, {}, ("agrees", "march", ["matched"])),
        (50, {}, ("explained", "january", ["matched", "newer"])),
        (50, {"as_of": "2023-01-17"}, ("agrees", "january", ["matched"])),
        (58, {"as_of": "2023-01-17"}, ("conflicts", None, ["own-differs", "own", "is-own-other"])),
        (66, {"as_of": "2023-01-17"}, ("conflicts", None, ["attribution", "own", "is-theirs"])),
        (54, {}, ("cannot-tell", None, ["between-counts", "count"])),
        (66, {}, ("cannot-tell", None, ["after-counts", "count"])),
        (41, {}, ("explained", "part", ["matched", "part"])),
        (41, {"scope": "clashes"}, ("agrees", "part", ["matched"])),
        (40, {"scope": "clashes"}, ("conflicts", None, ["own-differs", "own"])),
        (12, {}, ("explained", "place", ["matched", "part"])),
        (12, {"place": "Niebla"}, ("agrees", "place", ["matched"])),
        (13, {"place": "Niebla"}, ("conflicts", None, ["own-differs", "own"])),
        (58, {"place": "Costa"}, ("cannot-tell", None, ["own-not-comparable", "count"])),
        (58, {"who": "police"}, ("cannot-tell", None, ["own-not-comparable", "count"])),
        (60, {"qualifier": "almost"}, ("agrees", "march", ["matched"])),
        (55, {"qualifier": "more than"}, ("agrees", "march", ["matched"])),
    ],
)
def test_a_figure_of_a_source_that_counted_twice(
    number: int, value: dict[str, Any], expected: tuple[str, str | None, list[str]]
) -> None:
    assert shown(found(number, **value)) == expected


@pytest.mark.parametrize(
    ("number", "value", "expected"),
    [
        (66, {}, ("agrees", "theirs", ["matched"])),
        (67, {}, ("conflicts", None, ["own-differs", "own"])),
        (58, {}, ("conflicts", None, ["attribution", "own", "is-theirs"])),
        (41, {}, ("conflicts", None, ["attribution", "own", "is-theirs"])),
        (33, {"who": "protesters"}, ("explained", "protesters", ["matched", "wider"])),
        (33, {}, ("agrees", "protesters", ["matched"])),
    ],
)
def test_a_figure_of_a_source_that_counted_once(
    number: int, value: dict[str, Any], expected: tuple[str, str | None, list[str]]
) -> None:
    assert shown(found(number, by="The Bureau", **value)) == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2023-05-03", ("agrees", "theirs", ["matched"])),
        ("2023-05-02", ("cannot-tell", None, ["own-later", "later"])),
        ("", ("agrees", "theirs", ["matched"])),
    ],
)
def test_a_count_is_known_from_its_publication(published: str, expected: tuple[str, str | None, list[str]]) -> None:
    assert shown(found(66, THEIRS, by="The Bureau", published=published)) == expected


def test_what_is_not_covered_conflicts_with_nothing() -> None:
    assert shown(found(67, by="The Bureau", cover=False))[::2] == ("cannot-tell", ["not-covered", "count"])
    assert shown(found(67, by="The Bureau"))[0] == "conflicts"


@pytest.mark.parametrize(
    ("number", "published", "expected"),
    [
        (60, "2023-03-17", "conflicts"),
        (60, "2023-03-18", "cannot-tell"),
        (60, "", "cannot-tell"),
        (58, "2023-03-17", "agrees"),
        (57, "2023-03-17", "cannot-tell"),
    ],
)
def test_a_running_count_may_have_grown_since(number: int, published: str, expected: str) -> None:
    assert found(number, JANUARY, MARCH, published=published).outcome.value == expected


def test_in_its_own_voice_a_report_needs_an_axis() -> None:
    bare = shown(found(58, by=""))
    assert bare[::2] == ("cannot-tell", ["no-axis", "by-date", "count"])
    dated = shown(found(50, by="", as_of="2023-01-17"))
    assert dated == ("agrees", "january", ["without-source", "matched"])
    assert shown(found(51, by="", as_of="2023-01-17"))[::2] == ("cannot-tell", ["unsourced-differs", "count"])
    assert shown(found(58, by="", as_of="2023-02-17"))[0] == "cannot-tell"
    assert shown(found(41, by="", scope="clashes")) == ("agrees", "part", ["without-source", "matched"])


def test_a_source_that_counts_nothing_here() -> None:
    assert shown(found(58, by="The Guild"))[::2] == ("cannot-tell", ["source-not-on-record", "with-figure", "count"])
    assert shown(found(59, by="The Guild"))[::2] == ("cannot-tell", ["source-not-on-record"])
