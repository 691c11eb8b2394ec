"""Two houses of one country, and a body of no country: which one a report is about that names neither in its claim."""

from __future__ import annotations

import pytest
from tests.check.test_bodies import read, record

from constancia.check.bodies import Named, body_of
from constancia.check.case import Case
from constancia.model.actors import Organization
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest

PLACES = ("Brumania", "Niebla")
HOUSE = Organization(
    id="house",
    names={"en": ("House of Deputies", "lower house"), "es": ("Cámara de Diputados", "Cámara Baja")},
    classification="chamber",
    country="BX",
    places=PLACES,
    seats=300,
)
SENATE = Organization(
    id="senate",
    names={"en": ("Senate", "upper house"), "es": ("Senado", "Cámara Alta")},
    classification="chamber",
    country="BX",
    places=PLACES,
    seats=90,
)
NATIONS = Organization(
    id="nations",
    names={"en": ("General Assembly",), "es": ("Asamblea General",)},
    classification="chamber",
    places=("League", "Liga", "Ginebra", "Geneva"),
    seats=190,
)


@pytest.mark.parametrize(
    ("language", "sentence", "meant"),
    [
        ("en", "Senators backed it 44 to 40 and sent it to the House.", "senate"),
        ("en", "Deputies backed it 44 to 40, and it goes to the Senate.", "house"),
        ("en", "The bill, which came from the Senate, got 44 votes of deputies.", "house"),
        ("es", "Los senadores la aprobaron por 44 a 40 y la devolvieron a Diputados.", "senate"),
        ("es", "La apoyaron 44 diputados y pasa al Senado.", "house"),
        ("es", "Con 44 votos, los senadores avalaron lo que llegó de la Cámara de Diputados.", "senate"),
        ("en", "It passed with 44 votes to 40.", None),
        ("en", "Senators and deputies sat apart; it got 44 votes.", None),
    ],
)
def test_the_house_is_that_whose_members_vote_and_not_the_one_a_measure_goes_to(
    language: str, sentence: str, meant: str | None
) -> None:
    found = read(f"NIEBLA, Brumania.\n\n{sentence}", HOUSE, SENATE, NATIONS, language=language)
    assert found == (meant, Named.OPENING if meant else None, False)


@pytest.mark.parametrize(
    ("tally", "meant"),
    [({"for": 44, "against": 40}, None), ({"for": 144, "against": 100}, "house"), ({"for": 44, "against": 47}, None)],
)
def test_a_house_has_the_seats_for_the_votes_told_and_one_of_its_president(
    tally: dict[str, int], meant: str | None
) -> None:
    text = "NIEBLA, Brumania.\n\nThe bill got 44 votes."
    assert read(text, HOUSE, SENATE, **tally)[0] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("GENEVA.\n\nThe League condemned Brumania by 44 votes.", "nations"),
        ("NIEBLA.\n\nThe League was condemned in Brumania by 44 votes.", None),
        ("Brumania and the League.\n\nThe League condemned Brumania by 44 votes.", None),
        ("GENEVA - Brumania won in the League, 44 to 3.", "nations"),
    ],
)
def test_what_nations_vote_on_names_nations(text: str, meant: str | None) -> None:
    assert read(text, HOUSE, NATIONS)[0] == meant


def test_a_senate_named_without_a_country_is_no_house() -> None:
    text = "NIEBLA, Brumania.\n\nThe Senate backed it with 144 votes to 100."
    assert read(text, HOUSE, SENATE, body="Senate", **{"for": 144, "against": 100})[0] == "senate"


def test_words_for_several_bodies_leave_those_open_and_no_other() -> None:
    elsewhere = Organization(
        id="other", names={"en": ("Senate",)}, classification="chamber", country="CX", places=("Ceniza",)
    )
    document = Document(text="MADRID.\n\nThe Senate backed it, 44.", digest=digest(b"x"), language="en")
    claim = Claim.of(ClaimKind.VOTE, (document.span(0, 6),), {"body": "Senate"}, document.digest)
    case = Case(document=document, claims=(claim,), as_of="")
    assert body_of(claim, case, record(HOUSE, SENATE, elsewhere)).among == {"senate", "other"}
    unnamed = Claim.of(ClaimKind.VOTE, (document.span(0, 6),), {}, document.digest)
    assert body_of(unnamed, case, record(HOUSE, SENATE, elsewhere)).among is None


DEPUTIES = Organization(
    id="deputies",
    names={"en": ("House of Deputies",), "es": ("Diputados",)},
    classification="chamber",
    country="BX",
    places=PLACES,
)
ELSEWHERE = Organization(
    id="elsewhere",
    names={"en": ("Diet",), "es": ("Dieta",)},
    classification="chamber",
    country="CX",
    places=("Costania",),
)


@pytest.mark.parametrize(
    ("said", "meant"),
    [("Diputados", "deputies"), ("los diputados", None), ("diputados de Costania", "elsewhere")],
)
def test_members_are_those_of_any_house_but_where_its_country_stands_beside(said: str, meant: str | None) -> None:
    document = Document(text=f"{said} la aprobaron.", digest=digest(b""), language="es", title=None)
    span = document.span(0, len(document.text))
    claim = Claim.of(kind=ClaimKind.VOTE, evidence=(span,), value={"body": said}, document=document.digest)
    found = body_of(claim, Case(document=document, claims=(claim,), as_of=""), record(DEPUTIES, ELSEWHERE))
    assert (found.body.id if found.body else None) == meant
