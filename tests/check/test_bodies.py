"""Which body a claim is about, by how often a text names its country; what of it is covered."""

from __future__ import annotations

from typing import Any

import pytest

from constancia.check import covered
from constancia.check.bodies import Named, body_of, names
from constancia.check.case import Case
from constancia.language import SUPPORTED, language
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.entries import Coverage, Entry, EntryKind, Hole
from constancia.model.plain import digest
from constancia.model.sources import Source
from constancia.model.time import edtf
from constancia.record.memory import MemoryRecord

SOURCE = Source(publisher="Register")


def chamber(id: str, country: str, english: str, spanish: str, *places: str) -> Organization:
    return Organization(
        id=id, names={"en": (english,), "es": (spanish,)}, classification="chamber", country=country, places=places
    )


PERU = chamber("pe", "PE", "Congress of Peru", "Congreso de la República", "Perú", "Peru", "Lima")
CHILE = chamber("cl", "CL", "Chamber of Deputies", "Cámara de Diputados", "Chile", "Valparaíso")


def record(*bodies: Organization, coverage: tuple[Coverage, ...] = ()) -> MemoryRecord:
    return MemoryRecord(
        [
            *(Entry(id=one.id, kind=EntryKind.ORGANIZATION, content=one.to_plain(), source=SOURCE) for one in bodies),
            *(
                Entry(id=one.id, kind=EntryKind.COVERAGE, content=one.to_plain(), source=SOURCE, valid=one.period)
                for one in coverage
            ),
        ]
    )


def read(
    text: str, *bodies: Organization, language: str = "en", title: str | None = None, quote: str = "44", **value: Any
) -> tuple[str | None, Named | None, bool]:
    document = Document(text=text, digest=digest(text.encode()), language=language, title=title)
    start = text.index(quote)
    claim = Claim.of(ClaimKind.VOTE, (document.span(start, start + len(quote)),), value, document.digest)
    found = body_of(claim, Case(document=document, claims=(claim,), as_of=""), record(*bodies))
    return (found.body.id if found.body else None), found.named, found.elsewhere


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("It passed with 44.", {"body": "Congress of Peru"}, ("pe", Named.CLAIM, False)),
        ("It passed with 44.", {"body": "Chamber of Deputies of Chile"}, ("cl", Named.CLAIM, False)),
        ("In Peru it passed with 44.", {}, ("pe", Named.SENTENCE, False)),
        ("Lima, 3 May. It passed.\n\nIt had 44.", {}, ("pe", Named.OPENING, False)),
        ("It passed.\n\nIt rained.\n\nIn Peru it snowed. It had 44.", {}, ("pe", Named.DOCUMENT, False)),
        ("It passed.\n\nIt rained.\n\nIn Peru and Chile it snowed. It had 44.", {}, (None, None, False)),
        ("In Peru and Chile it passed with 44.", {}, (None, None, False)),
        ("Lima, 3 May. It rained.\n\nIn Peru and Chile it passed with 44.", {}, (None, None, False)),
        ("It passed with 44.", {}, (None, None, False)),
        ("It passed with 44.", {"body": "House of Commons of Canada"}, (None, None, True)),
    ],
)
def test_a_body_is_named_by_the_claim_then_by_its_sentence_the_opening_and_the_text(
    text: str, value: dict[str, Any], expected: tuple[str | None, Named | None, bool]
) -> None:
    assert read(text, PERU, CHILE, **value) == expected


@pytest.mark.parametrize("code", SUPPORTED)
def test_no_word_says_both_that_a_body_is_a_parliament_and_that_it_is_another(code: str) -> None:
    words = language(code).matching
    assert not words.chambers & words.other_chambers


@pytest.mark.parametrize(
    ("body", "language", "expected"),
    [
        ("Congress of Peru", "en", ("pe", Named.CLAIM, False)),
        ("Peru's parliament", "en", ("pe", Named.CLAIM, False)),
        ("Peruvian congress", "en", ("pe", Named.CLAIM, False)),
        ("the plenary", "en", (None, None, False)),
        ("Congress", "en", (None, None, False)),
        ("defence committee of Peru's congress", "en", (None, None, True)),
        ("Peru's supreme court", "en", (None, None, True)),
        ("central bank of Peru", "en", (None, None, True)),
        ("the committee", "en", (None, None, True)),
        ("Congreso de la República", "es", (None, None, False)),
        ("Pleno del Congreso", "es", (None, None, False)),
        ("Comisión de Defensa del Congreso peruano", "es", (None, None, True)),
        ("Corte Suprema del Perú", "es", (None, None, True)),
        ("la comisión", "es", (None, None, True)),
    ],
)
def test_the_words_for_a_body_are_its_own_or_another_s(
    body: str, language: str, expected: tuple[str | None, Named | None, bool]
) -> None:
    assert read("44.", PERU, language=language, body=body) == expected


def test_a_title_is_an_opening() -> None:
    assert read("It had 44.", PERU, CHILE, title="Vote in Lima") == ("pe", Named.OPENING, False)


LATE = "It passed.\n\nIt rained.\n\n{} It had 44."


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("In Peru it rained. In Brazil it snowed.", True),
        ("In Peru it rained. In Brazil it snowed. Brazil is large.", False),
        ("In Lima, Peru, it rained. In Brazil it snowed. Brazil is large.", True),
        ("In Lima it rained. In Brazil it snowed.", True),
        ("In Lima it rained. In Brazil it snowed. Brazil is large.", False),
        ("In Peru it rained. In Brazil and in Bolivia it snowed.", True),
    ],
)
def test_far_from_the_claim_the_body_s_country_is_named_as_often_as_any_other(words: str, meant: bool) -> None:
    assert read(LATE.format(words), PERU) == (("pe", Named.DOCUMENT, False) if meant else (None, None, False))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en Perú", True),
        ("EN PERÚ", True),
        ("en LIMA", True),
        ("in perú", False),
        ("peruanas y peruanos", True),
        ("the Peruvian vote", True),
        ("Perusa", True),
        ("los peruanizados", False),
        ("SuperPerú", False),
        ("nowhere", False),
    ],
)
def test_a_place_is_named_as_written_or_by_its_people(text: str, expected: bool) -> None:
    body = chamber("pe", "PE", "Congress", "Congreso", "Perú", "Lima")
    assert names(text, body) is expected
    assert not names(text, chamber("x", "PE", "Congress", "Congreso"))


COVERAGE = Coverage(
    id="c",
    body="pe",
    period="2023-01-01/2023-12-31",
    kinds=("vote-event",),
    holes=(
        Hole("2023-02-01/2023-02-10", "notes", "lost"),
        Hole("2023-03-01/2023-03-10", "votings", "lost"),
        Hole("2023-04-01/2023-04-10", "vote-event", "lost"),
    ),
)


@pytest.mark.parametrize(
    ("days", "spans", "hole", "notes"),
    [
        ("2023-01-01", True, None, None),
        ("2022-12-31", False, None, None),
        ("2023-12-31", True, None, None),
        ("2024-01-01", False, None, None),
        ("2022-12-31/2023-01-02", False, None, None),
        ("2023-12-30/2024-01-02", False, None, None),
        ("2023-02-10", True, None, "2023-02-01/2023-02-10"),
        ("2023-02-11", True, None, None),
        ("2023-02-28", True, None, None),
        ("2023-03-10", True, "2023-03-01/2023-03-10", None),
        ("2023-03-11", True, None, None),
        ("2023-04-01", True, "2023-04-01/2023-04-10", None),
        ("2023/..", False, "2023-03-01/2023-03-10", "2023-02-01/2023-02-10"),
        ("../2023", False, "2023-03-01/2023-03-10", "2023-02-01/2023-02-10"),
    ],
)
def test_what_is_covered_and_where_the_holes_are(days: str, spans: bool, hole: str | None, notes: str | None) -> None:
    view = record(PERU, coverage=(COVERAGE,))
    assert (covered.covering(view, "pe", edtf(days)) is not None) is spans
    touched = covered.votings_hole(COVERAGE, edtf(days))
    assert (touched.period if touched else None) == hole
    missing = covered.notes_hole(view, "pe", days)
    assert (missing.period if missing else None) == notes


def test_a_coverage_of_other_things_or_bodies_covers_no_voting() -> None:
    other = Coverage(id="o", body="pe", period="2021/2025", kinds=("count",))
    view = record(PERU, CHILE, coverage=(other, COVERAGE))
    assert covered.covering(view, "pe", edtf("2022-05")) is None
    assert covered.covering(view, "cl", edtf("2023-05")) is None
    assert covered.covering(view, "pe", edtf("2023-05")) == covered.covering(
        record(coverage=(COVERAGE,)), "pe", edtf("2023-05")
    )
    assert covered.periods(view, "pe") == ["2023-01-01/2023-12-31"]
    endless = Coverage(id="e", body="pe", period="2023-05-01/..", kinds=("votings",))
    assert covered.covering(record(coverage=(endless,)), "pe", edtf("2031-01-01")) is not None
    assert covered.covering(record(coverage=(endless,)), "pe", edtf("2023-04-30")) is None


def test_coverage_is_shown_with_the_hole_that_matters() -> None:
    plain = {"id": "c", "body": "pe", "period": "2023-01-01/2023-12-31"}
    assert covered.shown(COVERAGE) == plain
    assert covered.shown(COVERAGE, COVERAGE.holes[0]) == {**plain, "hole": COVERAGE.holes[0].to_plain()}


def test_two_bodies_in_the_sentence_leave_it_open_whatever_the_title_names() -> None:
    assert read("In Peru and Chile it passed with 44.", PERU, CHILE, title="Vote in Lima") == (None, None, False)
    assert read("It passed with 44.", PERU, CHILE, title="Lima and Chile vote") == (None, None, False)


@pytest.mark.parametrize(
    ("said", "language", "expected"),
    [
        ("Congress's", "en", ("pe", Named.SENTENCE, False)),
        ("the Congress's plenary", "en", ("pe", Named.SENTENCE, False)),
        ("el Congreso", "es", ("pe", Named.SENTENCE, False)),
        ("the Grand Jury", "en", (None, None, True)),
        ("el Consejo de Vecinos", "es", (None, None, True)),
    ],
)
def test_words_of_one_letter_do_not_make_another_body(
    said: str, language: str, expected: tuple[str | None, Named | None, bool]
) -> None:
    assert read("In Peru it passed with 44.", PERU, CHILE, language=language, body=said) == expected


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("Los peruanos votaron.", "Perú", True),
        ("PERÚ votó.", "Perú", True),
        ("The Omaniques voted.", "Oman", True),
        ("The Omaniquese voted.", "Oman", False),
        ("Los peruanizados votaron.", "Perú", False),
        ("The Omanis voted.", "Oman", True),
        ("Los icanos votaron.", "Ica", False),
        ("En Ica se votó.", "Ica", True),
        ("The people of New Fogtown voted.", "New Fogtown", True),
        ("The New Fogtowners voted.", "New Fogtown", False),
    ],
)
def test_people_are_called_after_places_of_one_word_and_four_letters(text: str, place: str, expected: bool) -> None:
    body = Organization(id="x", names={"en": ("Congress",)}, classification="chamber", places=(place,))
    assert names(text, body) is expected


DIET = chamber("de", "DE", "Federal Diet", "Bundestag", "Germany")
COUNCIL = chamber("de-2", "DE", "Federal Council", "Bundesrat", "Germany")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Bundestag", ("de", Named.CLAIM, False)),
        ("the Bundestag", ("de", Named.CLAIM, False)),
        ("Bundesrat", ("de-2", Named.CLAIM, False)),
        ("Bundestag in Berlin", (None, None, True)),
        ("parliament", (None, None, False)),
    ],
)
def test_a_name_of_its_own_is_enough_where_nothing_else_names_the_body(
    said: str, expected: tuple[str | None, Named | None, bool]
) -> None:
    assert read("It passed with 44.", DIET, COUNCIL, body=said) == expected


def test_in_a_record_of_no_bodies_nobody_is_named_and_none_is_another() -> None:
    assert read("It passed with 44.") == (None, None, False)
    assert read("It passed with 44.", body="Congress") == (None, None, True)
