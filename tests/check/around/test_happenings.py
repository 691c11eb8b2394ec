"""Where the words around a claim begin and end, and which event of the record they speak of."""

from __future__ import annotations

import pytest

from constancia.check.around.happenings import Near, event_of, paragraph_of, place_named, sentence_of
from constancia.check.case import Case
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document, Span
from constancia.model.entries import Entry, EntryKind
from constancia.model.plain import digest
from constancia.model.sources import Source


def case(text: str, *, title: str | None = None, language: str = "en", as_of: str = "2023-05-19") -> Case:
    document = Document(text=text, digest=digest(text.encode()), language=language, title=title)
    return Case(document=document, claims=(), as_of=as_of)


def quoted(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span.of(text, start, start + len(quote))


def happening(id: str, **content: object) -> Entry:
    said = {"name_en": f"Unrest of {id}", "name_es": f"Disturbios de {id}", **content}
    return Entry(id=id, kind=EntryKind.EVENT, content=said, source=Source(title=id))  # type: ignore[arg-type]


REVOLT = happening(
    "Revolt",
    aliases=["the revolt"],
    words=["revolt", "revuelta"],
    where=["Brumania", "Niebla"],
    country="PE",
    period="2023-03-01/2023-03-31",
)
STRIKE = happening("Strike", aliases=["the strike"], words=["strike", "huelga"], where=["Brumania"], country="PE")


def near(
    text: str, quote: str, *events: Entry, published: str = "2023-05-19", **value: object
) -> tuple[str | None, Near]:
    language = "es" if "personas" in text else "en"
    about = case(text, language=language, as_of=published)
    said = {"harm": "dead", "count": 7, **value}
    claim = Claim.of(kind=ClaimKind.CASUALTIES, evidence=(quoted(text, quote),), value=said, document="sha256:0")
    read = event_of(claim, about, events)
    return (read.entry.id if read.entry else None), read.near


TEXT = "One stood here. Two stood here. Three stood here.\n\nFour stood here. Five stood here."


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Two stood", "Two stood here."),
        ("Two stood here. Three", "Two stood here. Three stood here."),
        ("One stood here. Two stood here. Three", "One stood here. Two stood here. Three stood here."),
        ("Five", "Five stood here."),
    ],
)
def test_the_sentences_of_a_span_are_all_that_it_touches(quote: str, expected: str) -> None:
    assert sentence_of(case(TEXT), quoted(TEXT, quote)).quote == expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("One", "One stood here. Two stood here. Three stood here."),
        ("Three", "One stood here. Two stood here. Three stood here."),
        ("Four", "Three stood here.\n\nFour stood here. Five stood here."),
        ("Five", "Four stood here. Five stood here."),
    ],
)
def test_the_first_sentence_of_a_paragraph_goes_with_the_one_before_it(quote: str, expected: str) -> None:
    assert paragraph_of(case(TEXT), quoted(TEXT, quote)).quote == expected


def test_a_text_without_paragraphs_is_looked_at_twenty_sentences_around() -> None:
    text = " ".join(f"Sentence s{number:03} is here." for number in range(100))
    found = paragraph_of(case(text), quoted(text, "s050")).quote
    assert found.startswith("Sentence s030 ")
    assert "s069" in found
    assert "s071" not in found


def test_a_place_is_named_in_the_text_or_in_its_title() -> None:
    assert place_named(case("It rained in Niebla."), ("Niebla", "Brumania"))
    assert place_named(case("It rained.", title="Brumania under water"), ("Niebla", "Brumania"))
    assert not place_named(case("It rained.", title="Altaria under water"), ("Niebla", "Brumania"))
    assert not place_named(case("It rained."), ("Niebla",))
    assert place_named(case("It rained."), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Brumania the revolt killed 7 people.", ("Revolt", Near.SENTENCE)),
        ("In Brumania the revolt went on. Some 7 people died.", ("Revolt", Near.PARAGRAPH)),
        ("In Brumania the revolt went on.\n\nIt rained.\n\nIt blew.\n\nSome 7 people died.", ("Revolt", Near.DOCUMENT)),
        ("En Brumania, por la revuelta murieron 7 personas.", ("Revolt", Near.SENTENCE)),
        ("In Brumania 7 people died.", (None, Near.NOT)),
        ("In Altaria the revolt killed 7 people.", (None, Near.NOT)),
    ],
)
def test_an_event_is_the_nearer_the_closer_it_is_named(text: str, expected: tuple[str | None, Near]) -> None:
    assert near(text, "7", REVOLT) == expected


def test_of_two_events_the_nearer_is_meant_and_of_two_as_near_none() -> None:
    text = "In Brumania the strike began. In the revolt 7 people died."
    assert near(text, "7", REVOLT, STRIKE) == ("Revolt", Near.SENTENCE)
    assert near("In Brumania the strike and the revolt killed 7 people.", "7", REVOLT, STRIKE) == (None, Near.NOT)
    assert near(text, "7") == (None, Near.NOT)


@pytest.mark.parametrize(
    ("value", "published", "meant"),
    [
        ({}, "2023-05-19", True),
        ({"period": "2023-03"}, "2023-05-19", True),
        ({"period": "2023-04"}, "2023-05-19", False),
        ({"as_of": "2023-03-31"}, "2023-05-19", True),
        ({"as_of": "2023-04-01"}, "2023-05-19", False),
        ({}, "2023-03-01", True),
        ({}, "2023-02-28", False),
        ({}, "", True),
        ({"place": "Niebla"}, "2023-05-19", True),
        ({"place": "Bolivia"}, "2023-05-19", False),
        ({"place": "Niebla, Bolivia"}, "2023-05-19", True),
        ({"place": "Peru"}, "2023-05-19", True),
    ],
)
def test_another_time_or_country_is_another_event(value: dict[str, object], published: str, meant: bool) -> None:
    found = near("In Brumania the revolt killed 7 people.", "7", REVOLT, published=published, **value)
    assert found == (("Revolt", Near.SENTENCE) if meant else (None, Near.NOT))


def test_a_country_in_the_sentence_matters_where_the_event_is_named_elsewhere() -> None:
    lead = "In Brumania the revolt went on. "
    assert near(lead + "In Bolivia 7 people died.", "7", REVOLT) == (None, Near.NOT)
    assert near(lead + "In Bolivia and in Niebla 7 people died.", "7", REVOLT)[0] == "Revolt"
    assert near(lead + "As in Bolivia, the revolt killed 7 people.", "7", REVOLT)[0] == "Revolt"
    assert near(lead + "The UN said that in Peru 7 people died.", "7", REVOLT)[0] == "Revolt"
