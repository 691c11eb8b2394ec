"""How exact a figure is, and how a claim and a count stand to each other on each axis: both sides of every edge."""

from __future__ import annotations

import pytest
from tests.check.peru import made

from constancia.check.case import Case
from constancia.check.facts.counts import Axis, Figure, Said, Same, by_date, compare, count_shown, figure_of, said
from constancia.model.documents import Document
from constancia.model.entries import Entry, EntryKind
from constancia.model.events import Event
from constancia.model.plain import digest
from constancia.model.sources import Source


@pytest.mark.parametrize(
    ("count", "qualifier", "least", "most"),
    [
        (9, "about", 8, 10),
        (10, "about", 8, 12),
        (20, "about", 18, 22),
        (40, "about", 37, 43),
        (80, "about", 74, 86),
        (50, "almost", 45, 49),
        (50, "at least", 50, 76),
        (50, "more than", 51, 76),
        (60, "up to", 40, 60),
        (50, "exactly", 50, 50),
        (50, None, 50, 50),
    ],
)
def test_a_qualifier_is_a_range_with_both_its_ends(count: int, qualifier: str | None, least: int, most: int) -> None:
    figure = Figure.of(count, None, None, qualifier)
    assert figure is not None
    assert (figure.least, figure.most, figure.count) == (least, most, count)
    assert figure.exact is (qualifier in ("exactly", None))
    for number, inside in ((least - 1, False), (least, True), (most, True), (most + 1, False)):
        one = Figure.of(number, None, None, None)
        assert one is not None
        assert figure.fits(one) is inside
        assert figure.allows(one) is inside
        assert one.allows(figure) is inside


def test_a_range_has_the_ends_that_are_given() -> None:
    assert Figure.of(None, None, None, "about") is None
    assert Figure.of(None, 40, 60, None) == Figure(40, 60)
    assert Figure.of(None, None, 60, None) == Figure(0, 60)
    assert Figure.of(None, 40, None, None) == Figure(40, 60)
    assert Figure.of(None, 0, None, None) == Figure(0, 0)


def test_an_exact_figure_is_no_range_and_two_ranges_are_only_alike_where_they_are_one() -> None:
    exact, over, about = (Figure.of(60, None, None, one) for one in ("exactly", "more than", "about"))
    assert exact is not None
    assert over is not None
    assert about is not None
    assert not exact.fits(over)
    assert not exact.fits(about)
    assert over.fits(over)
    assert not over.fits(about)
    assert not Figure(40, 60).fits(Figure(40, 60))
    assert Figure(40, 60).fits(exact)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"count": 7}, Figure(7, 7, 7, True)),
        ({"low": 7, "high": 9}, Figure(7, 9)),
        ({"count": 40, "qualifier": "at least"}, Figure(40, 61, 40)),
        ({}, None),
    ],
)
def test_the_figure_of_a_claim(value: dict[str, object], expected: Figure | None) -> None:
    assert figure_of(made("casualties", "Some died.", "Some", {"harm": "dead", **value})) == expected


def counted(id: str = "c", published: str | None = "2023-05-03", **content: object) -> Entry:
    whole = {"event": "e", "harm": "dead", "by": "Office", "count": 7, **content}
    return Entry(id=id, kind=EntryKind.COUNT, content=whole, source=Source(title="T"), published=published)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("axis", "stated", "content", "expected"),
    [
        (Axis.SCOPE, None, {}, Same.SAME),
        (Axis.SCOPE, None, {"scope": "all"}, Same.SAME),
        (Axis.SCOPE, None, {"scope": "all", "part_of": "w"}, Same.SAME),
        (Axis.SCOPE, None, {"scope": "clashes"}, Same.SILENT),
        (Axis.SCOPE, "all", {}, Same.SAME),
        (Axis.SCOPE, "all", {"scope": "all"}, Same.SAME),
        (Axis.SCOPE, "all", {"part_of": "w"}, Same.DIFFERS),
        (Axis.SCOPE, "all", {"scope": "clashes"}, Same.DIFFERS),
        (Axis.SCOPE, "clashes", {}, Same.UNSAID),
        (Axis.SCOPE, "clashes", {"scope": "clashes"}, Same.SAME),
        (Axis.SCOPE, "clashes", {"scope": "blockades"}, Same.DIFFERS),
        (Axis.WHO, None, {}, Same.SAME),
        (Axis.WHO, None, {"who": "police"}, Same.SILENT),
        (Axis.WHO, "police", {}, Same.UNSAID),
        (Axis.WHO, "police", {"who": "police"}, Same.SAME),
        (Axis.WHO, "police", {"who": "soldiers"}, Same.DIFFERS),
        (Axis.WHO, "protesters", {"who": "protesters and bystanders"}, Same.WIDER),
        (Axis.WHO, "police", {"who": "protesters and bystanders"}, Same.DIFFERS),
        (Axis.WHO, "civilians", {"who": "protesters and bystanders"}, Same.UNSAID),
        (Axis.PLACE, None, {}, Same.SAME),
        (Axis.PLACE, None, {"place": "Niebla"}, Same.SILENT),
        (Axis.PLACE, "niebla", {}, Same.UNSAID),
        (Axis.PLACE, "niebla", {"place": "Niebla"}, Same.SAME),
        (Axis.PLACE, "niebla province", {"place": "Niebla"}, Same.SAME),
        (Axis.PLACE, "niebla", {"place": "Niebla province"}, Same.SAME),
        (Axis.PLACE, "costa", {"place": "Niebla"}, Same.DIFFERS),
        (Axis.PERIOD, None, {}, Same.SAME),
        (Axis.PERIOD, None, {"period": "2023-01"}, Same.SAME),
        (Axis.PERIOD, "2023-01", {}, Same.UNSAID),
        (Axis.PERIOD, "2023-01", {"period": "2023-01"}, Same.SAME),
        (Axis.PERIOD, "2023-02", {"period": "2023-01"}, Same.DIFFERS),
        (Axis.AS_OF, None, {}, Same.SAME),
        (Axis.AS_OF, None, {"as_of": "2023-01-17"}, Same.SILENT),
        (Axis.AS_OF, "2023-01-17", {}, Same.SILENT),
        (Axis.AS_OF, "2023-01-17", {"as_of": "2023-01-17"}, Same.SAME),
        (Axis.AS_OF, "2023-01-18", {"as_of": "2023-01-17"}, Same.DIFFERS),
    ],
)
def test_one_axis(axis: Axis, stated: str | None, content: dict[str, object], expected: Same) -> None:
    row = compare(Said(**{axis.value.replace("-", "_"): stated}), counted(**content))
    assert row.axes[axis] is expected
    assert row.comparable is (expected not in (Same.DIFFERS, Same.UNSAID))
    assert row.silent(axis) is (expected is Same.SILENT)
    assert not row.silent(*(other for other in Axis if other is not axis))
    assert Said(**{axis.value.replace("-", "_"): stated}).any is (stated is not None)


def test_a_count_without_a_figure_is_none() -> None:
    with pytest.raises(ValueError, match="no figure"):
        compare(Said(), counted(count=None))


def test_counts_are_shown_by_the_day_counted_up_to_or_published_and_those_of_no_day_last() -> None:
    rows = [
        counted("d", None),
        counted("c", "2023-05-03"),
        counted("b", "2023-06-01", as_of="2023-02-01"),
        counted("a", "2023-05-03"),
    ]
    ordered = sorted((compare(Said(), row) for row in rows), key=by_date)
    assert [row.entry.id for row in ordered] == ["b", "a", "c", "d"]


def shown(entry: Entry) -> tuple[object, list[object]]:
    document = Document(text="x", digest=digest(b"x"), language="en")
    params = count_shown(entry, Case(document=document, claims=(), as_of=""))
    details = params["details"]
    assert isinstance(details, list)
    return params["figure"], [(one["axis"], one["value"]) for one in details if isinstance(one, dict)]


def test_a_count_is_shown_with_what_narrows_it() -> None:
    harm = ("harm.dead", "")
    assert shown(counted()) == ("7", [harm, ("axis.published", "2023-05-03")])
    assert shown(counted(published=None)) == ("7", [harm])
    assert shown(counted(as_of="2023-01-17")) == ("7", [harm, ("axis.as-of", "2023-01-17")])
    ranged = counted(published=None, count=None, low=3, high=9, scope="clashes", who="police", place="Niebla")
    narrow = [("axis.clashes", ""), ("axis.police", ""), ("axis.place", "Niebla")]
    assert shown(ranged) == ("3–9", [harm, *narrow])
    assert shown(counted(published=None, count=None, low=3, period="2023-01")) == (
        "3",
        [harm, ("axis.period", "2023-01")],
    )
    assert shown(counted(published=None, count=None, high=9)) == ("9", [harm])


EVENT = Event(name_es="Protestas", name_en="Protests", words=("protest",), where=("peru", "lima"))


def stated(text: str, quote: str, language: str = "en", by: str = "", **value: object) -> Said:
    claim = made("casualties", text, quote, {"harm": "dead", "count": 50, **value}, by=by, language=language)
    document = Document(text=text, digest=digest(text.encode()), language=language)
    return said(claim, Case(document=document, claims=(claim,), as_of=""), EVENT)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({}, Said()),
        ({"who": "protesters"}, Said(who="protesters")),
        ({"who": "people"}, Said()),
        ({"who": "miners"}, Said(who="miners")),
        ({"who": "miners", "scope": "clashes"}, Said(scope="clashes")),
        ({"place": "Ayacucho"}, Said(place="ayacucho")),
        ({"place": "Peru"}, Said()),
        ({"place": "Lima"}, Said(place="lima")),
        ({"place": "the protests"}, Said()),
        ({"place": "—"}, Said()),
        ({"period": "2023-01-17"}, Said(as_of="2023-01-17")),
        ({"period": "2023-01-17", "as_of": "2023-01-20"}, Said(as_of="2023-01-20", period="2023-01-17")),
        ({"period": "2023-01"}, Said(period="2023-01")),
        ({"period": "2022-12/.."}, Said()),
    ],
)
def test_what_a_claim_says_of_itself(value: dict[str, object], expected: Said) -> None:
    assert stated("It left 50 dead.", "50", **value) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It left 50 dead in clashes.", "en", "clashes"),
        ("It left 50 dead, 20 in clashes.", "en", None),
        ("It left 50 dead. In clashes nobody fell.", "en", None),
        ("Hubo 50 muertos en enfrentamientos.", "es", "clashes"),
        ("Hubo 50 muertos; en enfrentamientos, nadie.", "es", None),
    ],
)
def test_the_scope_stands_before_the_next_stop_or_figure(text: str, language: str, expected: str | None) -> None:
    assert stated(text, "50", language).scope == expected


def test_a_source_named_in_passing_does_not_end_the_clause() -> None:
    text = "It left 50, according to the office, in clashes."
    assert stated(text, "50", by="the office").scope == "clashes"
    assert stated(text, "50").scope is None
    far = "It left 50 dead this week, according to the office, in clashes."
    assert stated(far, "50", by="the office").scope is None
    before = "The office counted 50 in clashes."
    assert stated(before, "50", by="The office").scope == "clashes"
