"""A figure beside the counts of one source: its own of another day, another's, one to come, a part and a whole."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.facts import casualties
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
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
    text: str = "Lima. In the unrest {number} died. {by} said so.",
    resolved: str | None = None,
    more: tuple[Entry, ...] = (),
    **value: Any,
) -> Finding:
    text = text.format(number=number, by=by or "Nobody")
    document = Document(text=text, digest=digest(text.encode()), language="en", published=published or None)
    start = text.index(str(number))
    source = ()
    if by:
        source = (Attribution(by, document.span(text.index(by), text.index(by) + len(by)), resolved=resolved),)
    said = {"harm": "dead", "count": number, "qualifier": "exactly", **value}
    said = {key: item for key, item in said.items() if item is not None}
    claim = Claim.of(
        ClaimKind.CASUALTIES, (document.span(start, start + len(str(number))),), said, document.digest, source
    )
    view = MemoryRecord([EVENT, *([COVERAGE] if cover else []), *(entries or RECORD), *more])
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


ELSEWHERE = Entry(
    id="flood",
    kind=EntryKind.EVENT,
    content={"name_en": "Flood", "name_es": "Inundación", "words": ["flood"], "where": ["lima"], "country": "PE"},
    source=SOURCE,
)


def test_the_counts_of_another_event_are_none_of_this_one() -> None:
    drowned = count("drowned", 77, event="flood", published="2023-05-03")
    assert shown(found(77, THEIRS, more=(ELSEWHERE, drowned), by="The Office"))[::2] == (
        "cannot-tell",
        ["source-not-on-record"],
    )
    assert shown(found(77, more=(ELSEWHERE, drowned), by="The Guild"))[2] == ["source-not-on-record"]


FAR = "Lima. There was unrest.\n\nIt rained.\n\nThe sea was calm.\n\n"


@pytest.mark.parametrize(
    ("behind", "by", "resolved", "expected"),
    [
        ("{by} counted {number} dead.", "The Bureau", None, ("agrees", "theirs", ["matched"])),
        ("{by} counted {number} dead.", "It", "The Bureau", ("agrees", "theirs", ["matched"])),
        ("{by} counted {number} dead.", "It", None, ("cannot-tell", None, ["event-far", "with-figure", "count"])),
        ("The Bureau met. {number} died, {by} heard.", "a man", None, ("cannot-tell", None, ["source-not-on-record"])),
        ("Bureaus met. {number} died, {by} heard.", "a man", None, ("cannot-tell", None, ["event-far"])),
    ],
)
def test_a_figure_far_from_its_event_is_somebodys_who_counts_there(
    behind: str, by: str, resolved: str | None, expected: tuple[str, str | None, list[str]]
) -> None:
    outcome, matched, codes = shown(found(66, text=FAR + behind, by=by, resolved=resolved))
    assert (outcome, matched, codes[: len(expected[2])]) == expected


@pytest.mark.parametrize(
    ("value", "theirs", "expected"),
    [
        ({"scope": "clashes"}, {"scope": "clashes"}, "attribution"),
        ({"scope": "clashes"}, {}, "attribution"),
        ({"scope": "clashes"}, {"scope": "blockades"}, "own-differs"),
        ({"place": "Niebla"}, {"place": "Niebla"}, "attribution"),
        ({"place": "Niebla"}, {}, "own-differs"),
        ({"place": "Niebla"}, {"place": "Costa"}, "own-differs"),
    ],
)
def test_whose_a_figure_is_depends_on_its_scope_and_place(
    value: dict[str, str], theirs: dict[str, str], expected: str
) -> None:
    bureau = count("bureau", 66, by="Bureau", **theirs)
    got = shown(found(66, JANUARY, MARCH, PART, PLACE, bureau, **value))
    assert got[0] == "conflicts"
    assert got[2][0] == expected


FLOOR = count("floor", 50, qualifier="at least", as_of="2023-01-17")


@pytest.mark.parametrize(
    ("entries", "number", "expected"),
    [
        ((FLOOR,), 55, ("cannot-tell", "own-allows")),
        ((FLOOR,), 80, ("conflicts", "own-differs")),
        ((FLOOR, MARCH), 55, ("cannot-tell", "between-counts")),
    ],
)
def test_a_figure_that_every_count_allows(entries: tuple[Entry, ...], number: int, expected: tuple[str, str]) -> None:
    got = shown(found(number, *entries))
    assert (got[0], got[2][0]) == expected


EARLY = count("early", 41, as_of="2023-01-10")
FINAL = count("final", 58, published="2023-05-03")
DARK = Coverage(
    id="c", body="e", period="2023", kinds=("count",), holes=(Hole("2023-01-11/2023-01-16", "count", "no bulletins"),)
)
HOLED = Entry(id="c", kind=EntryKind.COVERAGE, content=DARK.to_plain(), source=SOURCE)


@pytest.mark.parametrize(
    ("entries", "number", "day", "published", "expected"),
    [
        ((EARLY, JANUARY), 45, "2023-01", "2023-05-19", ("cannot-tell", "between-counts")),
        ((EARLY, JANUARY), 45, "2023-01-17", "2023-05-19", ("conflicts", "own-differs")),
        ((JANUARY, FINAL), 54, "2023-01-17", "2023-05-19", ("conflicts", "own-differs")),
        ((JANUARY, FINAL), 54, None, "2023-05-19", ("cannot-tell", "between-counts")),
        ((EARLY, JANUARY, COVERAGE), 60, "2023-01", "2023-01-17", ("conflicts", "own-differs")),
        ((EARLY, JANUARY, HOLED), 60, "2023-01", "2023-01-17", ("cannot-tell", "not-covered")),
        ((EARLY, JANUARY, HOLED), 60, "2023-01-17", "2023-05-19", ("conflicts", "own-differs")),
        ((EARLY, JANUARY, HOLED), 60, None, "2023-01-17", ("conflicts", "own-differs")),
    ],
)
def test_a_figure_of_a_month_may_be_of_any_day_of_it(
    entries: tuple[Entry, ...], number: int, day: str | None, published: str, expected: tuple[str, str]
) -> None:
    cover = not any(one.kind is EntryKind.COVERAGE for one in entries)
    got = shown(found(number, *entries, as_of=day, published=published, cover=cover))
    assert (got[0], got[2][0]) == expected
