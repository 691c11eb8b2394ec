"""What a claim says of its matter: its own part of a sentence, without what is no matter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from constancia.check.case import Case
from constancia.check.voting.matter import Told, told
from constancia.claims.reader import read
from constancia.model.claims import Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest

from .sides import CHAMBER, matter


def claims_of(text: str, language: str, title: str | None = None) -> tuple[Document, tuple[Claim, ...]]:
    document = Document(text=text, digest=digest(text.encode()), language=language, published="2024-05-09", title=title)
    return document, read(document)


def every(text: str, language: str, kind: ClaimKind = ClaimKind.VOTE, title: str | None = None) -> list[Told]:
    document, claims = claims_of(text, language, title)
    case = Case(document=document, claims=claims, as_of="2024-05-09")
    return [told(claim, case, CHAMBER) for claim in claims if claim.kind is kind]


TWO_IN_ENGLISH = (
    "The Senate passed the pension bill by 70 votes to 20 on Thursday, and rejected the motion to censure the interior "
    "minister by 30 votes to 60."
)
TWO_IN_SPANISH = (
    "El Senado aprobó la ley de pensiones por 70 votos a favor y 20 en contra, y rechazó la moción de censura al "
    "ministro del Interior con 30 votos a favor y 60 en contra."
)
FIGURES_FIRST = (
    "Con 69 votos a favor y 31 en contra se aprobó la ley de glaciares; la moción de censura al ministro, en tanto, "
    "obtuvo 30 votos a favor y 60 en contra."
)


@pytest.mark.parametrize(
    ("text", "language", "first", "second"),
    [
        (TWO_IN_ENGLISH, "en", "pensions", "censure"),
        (TWO_IN_SPANISH, "es", "pensions", "censure"),
        (FIGURES_FIRST, "es", "glaciers", "censure"),
    ],
)
def test_each_vote_of_a_sentence_has_its_own_matter(text: str, language: str, first: str, second: str) -> None:
    one, other = every(text, language)
    assert first in one.side.topics
    assert not one.side.kinds
    assert second in other.side.kinds
    assert first not in other.side.topics


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("BUENOS AIRES, 9 May 2024 (EFE) - The Senate passed the law by 40 votes to 20.", "en"),
        ("BUENOS AIRES (Agencias).- El Senado aprobó la ley por 40 votos a 20.", "es"),
        ("The Argentine Senate approved it by 40 votes to 20, said the health minister, Julia Paz.", "en"),
        ("El Senado de la Nación lo aprobó por 40 votos a 20, según el ministro de Salud.", "es"),
    ],
)
def test_dateline_body_and_speaker_are_no_matter(text: str, language: str) -> None:
    assert not matter(text, language).told


def test_a_groups_name_is_no_matter() -> None:
    [found] = every("The Farmers Party voted against the glacier law.", "en", ClaimKind.BLOC)
    assert set(found.side.topics) == {"glaciers"}


@pytest.mark.parametrize(
    ("text", "language", "kind", "topic"),
    [
        ("Senator Marta Irigoyen voted against the glacier law.", "en", ClaimKind.MEMBER_VOTE, "glaciers"),
        ("La senadora Marta Irigoyen votó en contra de la ley de glaciares.", "es", ClaimKind.MEMBER_VOTE, "glaciers"),
        ("El Partido Liberal votó en contra de la ley de glaciares.", "es", ClaimKind.BLOC, "glaciers"),
    ],
)
def test_members_and_groups_tell_their_matter(text: str, language: str, kind: ClaimKind, topic: str) -> None:
    [found] = every(text, language, kind)
    assert set(found.side.topics) == {topic}
    assert not found.people


@pytest.mark.parametrize(
    ("before", "text", "language"),
    [
        ("The Senate debated the glacier law all night. ", "It was approved by 40 votes to 20.", "en"),
        ("El Senado debatió la ley de glaciares. ", "La norma fue aprobada por 40 votos a 20.", "es"),
    ],
)
def test_the_sentence_before_tells_what_a_bare_one_means(before: str, text: str, language: str) -> None:
    assert "glaciers" in matter(before + text, language).side.topics


def test_the_title_tells_what_a_bare_sentence_means() -> None:
    assert (
        "glaciers" in matter("It was approved by 40 votes to 20.", "en", title="Senate backs glacier law").side.topics
    )


def test_a_measure_carried_from_elsewhere_is_told() -> None:
    found = matter("The motion got 40 votes.", "en", measure="glacier law")
    assert "glaciers" in found.side.topics
    assert found.wording == "glacier law"


def test_a_sentence_that_tells_its_own_matter_needs_no_carried_one() -> None:
    found = matter("The Senate censured the health minister, 40-20.", "en", measure="glacier law")
    assert "glaciers" not in found.side.topics


def test_the_wording_is_the_reports() -> None:
    assert matter("El Senado aprobó la ley de glaciares y humedales, 40-20.", "es").wording == "glaciares y humedales"


def test_numbers_are_exposed_bare() -> None:
    found = matter("The Senate passed bill 4,766 and motion 12, 40-20.", "en")
    assert (found.bills, found.motions) == (("4766",), ("12",))


def test_a_decision_told_in_passing_beside_a_law_is_not_its_matter() -> None:
    text = "A day after the minister was censured, the Senate passed the glacier law by 40 votes to 20."
    assert not matter(text, "en", measure="glacier law").side.kinds
    assert "censure" in matter(text, "en").side.kinds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate passed the glacier law with the votes of Labour and the Greens, 40-20.", "en"),
        ("The Senate passed the glacier law; the Farmers Party opposed it, 40-20.", "en"),
        ("El Senado aprobó la ley de glaciares con el apoyo del Partido del Trabajo, 40-20.", "es"),
        ("El Senado aprobó la ley de glaciares; la bancada de Salud se opuso, 40-20.", "es"),
    ],
)
def test_a_partys_name_is_no_topic(text: str, language: str) -> None:
    assert set(matter(text, language).side.topics) == {"glaciers"}


def test_a_carried_measure_joins_words_that_decide_nothing() -> None:
    found = matter(
        "That was two short of the 48 that its friends in the north had hoped for.", "en", measure="glacier law"
    )
    assert "glaciers" in found.side.topics


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate approved the ten-year ban on former lawmaker Ann Hill with 70 votes.", "en"),
        ("The Senate rejected a political ban on Ann Hill by 70 votes to 20.", "en"),
        ("The Senate approved barring former minister Ann Hill from office for ten years with 70 votes.", "en"),
        ("El Senado aprobó el veto por diez años a la exministra Ana Vera con 70 votos.", "es"),
        ("El Senado rechazó el veto político contra Ana Vera por 70 votos a 20.", "es"),
        ("El Senado aprobó inhabilitar por diez años a la exministra Ana Vera con 70 votos.", "es"),
    ],
)
def test_a_ban_on_somebody_is_a_disqualification(text: str, language: str) -> None:
    assert "disqualification" in every(text, language)[0].side.kinds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate approved the ten-year ban on plastic bags with 70 votes.", "en"),
        ("El Senado aprobó el veto a la ley de glaciares con 70 votos.", "es"),
    ],
)
def test_a_ban_on_a_thing_is_none(text: str, language: str) -> None:
    assert "disqualification" not in every(text, language)[0].side.kinds


GROUPS = frozenset({"ACCIÓN POPULAR", "Pensions First", "FRENTE DE JUBILADOS"})


@pytest.mark.parametrize(
    ("text", "language", "topic", "named"),
    [
        (
            "El Senado rechazó el pedido por 70 votos a 20, con algunos de Acción Popular.",
            "es",
            "constitutional",
            False,
        ),
        ("El Senado rechazó regular la acción popular por 70 votos a 20.", "es", "constitutional", True),
        ("El Senado rechazó el texto del Frente de Jubilados por 70 votos a 20.", "es", "pensions", False),
        ("El Senado rechazó la ley de jubilados por 70 votos a 20.", "es", "pensions", True),
        ("The Senate rejected the request by 70 votes to 20, with some of Pensions First.", "en", "pensions", False),
        ("The Senate rejected the pensions bill by 70 votes to 20.", "en", "pensions", True),
    ],
)
def test_the_name_of_a_group_is_no_matter(text: str, language: str, topic: str, named: bool) -> None:
    document, claims = claims_of(text, language)
    case = Case(document=document, claims=claims, as_of="2024-05-09")
    (vote,) = (claim for claim in claims if claim.kind is ClaimKind.VOTE)
    assert any(one.startswith(topic) for one in told(vote, case, CHAMBER, GROUPS).side.topics) is named


@pytest.mark.parametrize(
    ("language", "before", "own"),
    [
        ("en", "The Senate debated the glacier law.", "Senators censured him by 40-20."),
        ("es", "El Senado debatió la ley de glaciares.", "Los senadores lo censuraron por 40-20."),
    ],
)
def test_a_sentence_leans_on_the_one_before_it_in_its_own_paragraph(language: str, before: str, own: str) -> None:
    beside, apart = (matter(f"{before}{between}{own}", language).wider for between in (" ", "\n\n"))
    assert beside is not None
    assert "glaciers" in beside.side.topics
    assert apart is None


AROUND = "protests"


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("El Senado avaló por 70 votos a 20 la ley de glaciares tras las protestas en todo el país.", "es", "glaciers"),
        (
            "Después de las protestas en todo el país, el Senado aprobó por 70 a 20 la ley de glaciares.",
            "es",
            "glaciers",
        ),
        ("Pese a las protestas, el Senado aprobó por 70 votos a 20 la ley de pensiones.", "es", "pensions"),
        ("The Senate passed the glacier bill by 70 votes to 20 after weeks of protests.", "en", "glaciers"),
        ("Amid protests across the country, the Senate passed the glacier bill, 70-20.", "en", "glaciers"),
        ("The Senate passed the pension bill by 70 votes to 20 despite protests in the capital.", "en", "pensions"),
    ],
)
def test_what_happened_around_it_is_no_matter(text: str, language: str, topic: str) -> None:
    (one,) = every(text, language)
    assert topic in one.side.topics
    assert AROUND not in one.side.topics


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("Tras las protestas el Senado votó: 70 a favor y 20 en contra.", "es", AROUND),
        ("The Senate voted 70 to 20 after weeks of protests.", "en", AROUND),
        ("El Senado aprobó por 70 votos a 20 una ley sobre las protestas.", "es", AROUND),
        ("The Senate passed a bill on protests by 70 votes to 20.", "en", AROUND),
    ],
)
def test_it_counts_where_nothing_else_is_told(text: str, language: str, topic: str) -> None:
    (one,) = every(text, language)
    assert topic in one.side.topics


@pytest.mark.parametrize(
    ("text", "language", "office"),
    [
        (
            "El Senado aprobó la moción de censura por 70 a 20 tras la gestión del ministro del Interior.",
            "es",
            "interior",
        ),
        ("The Senate passed the censure motion 70-20 after the interior minister's handling.", "en", "interior"),
    ],
)
def test_an_office_named_around_it_still_tells_whose_it_is(text: str, language: str, office: str) -> None:
    (one,) = every(text, language)
    assert any(office in each for each in one.side.offices)


@pytest.mark.parametrize("text", ["Sin embargo, el Senado aprobó la ley de glaciares por 70 votos a 20."])
def test_a_connective_is_no_embargo(text: str) -> None:
    (one,) = every(text, "es")
    assert set(one.side.topics) == {"glaciers"}


@pytest.mark.parametrize(
    ("language", "text", "country", "words", "places"),
    [
        ("es", "Se aprobó la ley de alquileres en Cusco por 40 a 20.", "PE", "alquileres cusco", set()),
        ("es", "Se aprobó la ley de alquileres en Cusco por 40 a 20.", "CL", "alquileres", {"PE"}),
        ("es", "Se aprobó la ley de alquileres en Cusco por 40 a 20.", None, "alquileres", {"PE"}),
        ("es", "Se aprobó la ley de alquileres peruanos por 40 a 20.", "PE", "alquileres", set()),
        ("es", "Se aprobó la ley de alquileres en Roma por 40 a 20.", "PE", "alquileres", {"IT"}),
        ("en", "The rent law for Cusco passed by 40 to 20.", "PE", "rent cusco", set()),
        ("en", "The rent law for Cusco passed by 40 to 20.", "CL", "rent", {"PE"}),
        ("en", "The law on Peruvian rents passed by 40 to 20.", "PE", "rents", set()),
    ],
)
def test_the_country_of_the_body_says_nothing_and_its_cities_do(
    language: str, text: str, country: str | None, words: str, places: set[str]
) -> None:
    document = Document(text=text, digest=digest(text.encode()), language=language)
    claim = Claim.of(ClaimKind.VOTE, (document.span(0, len(text)),), {}, document.digest)
    case = Case(document=document, claims=(claim,), as_of="")
    body = replace(CHAMBER, country=country, places=())
    side = told(claim, case, body if country else None).side
    assert " ".join(side.words[i].text for i in side.content) == words
    assert set(side.places) == places
