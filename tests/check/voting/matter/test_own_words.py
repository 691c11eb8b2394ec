"""Which words of a text are a claim's own, of those around it: other votes, speakers, groups, figures, datelines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from constancia.check.case import Case
from constancia.check.voting.matter import Told, told
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document, Span
from constancia.model.plain import digest

from .sides import CHAMBER

VOTE, BLOC, MEMBER = ClaimKind.VOTE, ClaimKind.BLOC, ClaimKind.MEMBER_VOTE
Other = tuple[ClaimKind, str, Mapping[str, Any]]


def own(
    text: str,
    *quotes: str,
    others: Sequence[Other] = (),
    title: str | None = None,
    by: str = "",
    kind: ClaimKind = VOTE,
    value: Mapping[str, Any] | None = None,
) -> Told:
    language = "en" if " the " in f" {text.lower()} " else "es"
    document = Document(text=text, digest=digest(text.encode()), language=language, title=title)

    def place(quote: str) -> Span:
        start = text.index(quote)
        return document.span(start, start + len(quote))

    source = (Attribution(by, place(by)),) if by else ()
    claim = Claim.of(kind, tuple(map(place, quotes)), dict(value or {}), document.digest, source)
    beside = [Claim.of(other, (place(quote),), dict(said), document.digest) for other, quote, said in others]
    claims = tuple(sorted((claim, *beside), key=lambda one: one.evidence[0].start))
    return told(claim, Case(document=document, claims=claims, as_of=""), CHAMBER)


def words(found: Told) -> str:
    return " ".join(found.side.words[i].text for i in found.side.content)


THREE = (
    "El Senado aprobó la ley de pensiones por 70 a 20, la ley de glaciares por 60 a 30 y la ley de minería por 50 a 40."
)
SEMICOLON = "Por 70 a 20 se aprobó la ley de pensiones; por 60 a 30, la ley de glaciares."
COMMA = "Por 70 a 20 se aprobó la ley de pensiones y salarios, y por 60 a 30 la ley de glaciares."
BARE = "Por 70 a 20 se aprobó la ley de pensiones y por 60 a 30 la ley de glaciares y minería."
WHILE = "The Senate passed the pension bill by 70 to 20, while the glacier law failed by 60 to 30."
TALLIES = {"70 a 20": (70, 20), "60 a 30": (60, 30), "50 a 40": (50, 40), "70 to 20": (70, 20), "60 to 30": (60, 30)}


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (THREE, "60 a 30", "glaciares"),
        (THREE, "50 a 40", "mineria"),
        (SEMICOLON, "70 a 20", "pensiones"),
        (SEMICOLON, "60 a 30", "glaciares"),
        (COMMA, "70 a 20", "pensiones salarios"),
        (COMMA, "60 a 30", "glaciares"),
        (BARE, "70 a 20", "pensiones"),
        (BARE, "60 a 30", "glaciares mineria"),
        (WHILE, "70 to 20", "pension"),
        (WHILE, "60 to 30", "glacier"),
    ],
)
def test_of_several_votes_of_a_sentence_each_has_its_clause(text: str, quote: str, expected: str) -> None:
    def value(quote: str) -> dict[str, Any]:
        return dict(zip(("for", "against"), TALLIES[quote], strict=True))

    others = [(VOTE, other, value(other)) for other in TALLIES if other in text and other != quote]
    assert words(own(text, quote, others=others, value=value(quote))) == expected


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (VOTE, {"for": 70}, "glaciares"),
        (VOTE, {"against": 20}, "glaciares"),
        (VOTE, {"outcome": "passed"}, "glaciares"),
        (VOTE, {}, "pensiones glaciares mineria"),
        (VOTE, {"abstain": 3}, "pensiones glaciares mineria"),
        (BLOC, {"for": 70}, "pensiones glaciares mineria"),
    ],
)
def test_only_votes_with_figures_or_an_outcome_part_a_sentence(
    kind: ClaimKind, value: dict[str, Any], expected: str
) -> None:
    others = [(kind, "70 a 20", value), (kind, "50 a 40", value)]
    assert words(own(THREE, "60 a 30", others=others, value={"for": 60})) == expected


AMONG = "La ley de pensiones tuvo 70 a 20, y Ana Flor votó la ley de glaciares, y la ley de minería tuvo 60 a 30."


def test_a_member_s_vote_is_parted_from_two_votes_and_not_from_one() -> None:
    voted = {"person": "Ana Flor", "option": "for"}
    first, second = (VOTE, "70 a 20", {"for": 70}), (VOTE, "60 a 30", {"for": 60})
    assert words(own(AMONG, "Ana Flor", others=[first, second], kind=MEMBER, value=voted)) == "glaciares"
    alone = own(AMONG, "Ana Flor", others=[first], kind=MEMBER, value=voted)
    assert set(alone.side.topics) == {"pensions", "glaciers", "mining"}


SIX = "Pensiones: uno. Glaciares: dos. Minería: tres. Vivienda: cuatro. Salud: cinco. Bancos: seis."


@pytest.mark.parametrize(
    ("quotes", "expected"),
    [
        (("uno", "dos", "tres", "cuatro", "cinco", "seis"), "pensiones glaciares mineria vivienda"),
        (("dos", "cuatro"), "glaciares vivienda"),
        (("cuatro", "dos"), "glaciares vivienda"),
        (("dos", "dos"), "glaciares"),
        (("dos. Minería: tres",), "glaciares mineria"),
        (("cinco",), "salud"),
        (("Salud",), "salud"),
        (("seis.",), "bancos"),
    ],
)
def test_the_first_four_sentences_of_the_evidence_are_read_in_their_order(
    quotes: tuple[str, ...], expected: str
) -> None:
    assert words(own(SIX, *quotes)) == expected


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("La ley de pensiones cayó. La ley de glaciares siguió. Fue aprobada por 70 a 20.", None, {"glaciers"}),
        ("Fue aprobada por 70 a 20.", "La ley de glaciares", {"glaciers"}),
        ("Hubo debate. Fue aprobada por 70 a 20.", "La ley de glaciares", {"glaciers"}),
        ("La ley de minería. Fue aprobada por 70 a 20.", "La ley de glaciares", {"mining"}),
        ("Por zarandas rojas. Fue aprobada por 70 a 20.", "La ley de glaciares", {"glaciers"}),
        ("Fue aprobada por 70 a 20. La ley de minería.", None, set()),
        ("Fue aprobada por 70 a 20.", None, set()),
        ("The mining law came. It was passed by the 70 to 20.", None, {"mining"}),
    ],
)
def test_what_a_bare_sentence_is_about_stands_before_it_or_in_the_title(
    text: str, title: str | None, expected: set[str]
) -> None:
    found = own(text, "70 to 20" if "70 to 20" in text else "70 a 20", title=title, value={"for": 70, "against": 20})
    assert set(found.side.topics) == expected
    assert found.nearby is bool(expected)


GROUP = {"bloc": "Partido de la Salud", "stance": "for"}
ANA = {"person": "Ana Salud", "option": "for"}


@pytest.mark.parametrize(
    ("text", "quote", "more", "expected"),
    [
        (
            "El Pleno de la Salud aprobó la ley de glaciares.",
            "aprobó",
            {"value": {"body": "Pleno de la Salud"}},
            "glaciares",
        ),
        ("SALUD aprobó la ley de glaciares y de salud.", "aprobó", {"value": {"body": "salud"}}, "glaciares"),
        ("Saludable es la ley de glaciares.", "ley", {"value": {"body": "salud"}}, "saludable glaciares"),
        ("Dijo el Banco de Salud que se aprobó la ley de glaciares.", "aprobó", {"by": "Banco de Salud"}, "glaciares"),
        (
            "La iniciativa 476 de salud pide que se apruebe.",
            "apruebe",
            {"by": "iniciativa 476 de salud"},
            "salud",
        ),
        (
            "La candidatura de Odran Veloso recabó 70 votos.",
            "70",
            {"by": "La candidatura de Odran Veloso"},
            "candidatura",
        ),
        (
            "El Partido de la Salud dio 70 votos a la ley de glaciares.",
            "70 votos",
            {"others": [(BLOC, "Partido", GROUP)]},
            "glaciares",
        ),
        ("Ana Salud votó, de 70, por la ley de glaciares.", "70", {"others": [(MEMBER, "Ana", ANA)]}, "glaciares"),
        (
            "Ana Salud votó, de 70, por la ley de glaciares.",
            "70",
            {"others": [(VOTE, "Ana", {})]},
            "ana salud glaciares",
        ),
    ],
)
def test_body_speaker_groups_and_members_are_no_matter(
    text: str, quote: str, more: dict[str, Any], expected: str
) -> None:
    assert words(own(text, quote, **more)) == expected


def far(gap: int) -> str:
    return "Hubo calma. " * gap


@pytest.mark.parametrize(
    ("before", "masked"),
    [(0, True), (200, True), (300, False)],
)
def test_groups_are_looked_for_in_the_lede_and_not_long_before(before: int, masked: bool) -> None:
    head = "Uno. " * 20
    text = f"{head}Mineros Unidos ganó. {far(before)}Luego Mineros Unidos dio 70 votos a la ley de glaciares."
    lede = [(BLOC, f"{'Uno. ' * place}Uno"[-3:], {"bloc": "Otros", "stance": "for"}) for place in range(12)]
    others = [*lede, (BLOC, "Mineros Unidos", {"bloc": "Mineros Unidos", "stance": "for"})]
    found = own(text, "70 votos", others=others)
    assert ("mining" not in found.side.topics) is masked


@pytest.mark.parametrize(
    ("text", "quote", "value", "bills", "motions"),
    [
        ("El Senado aprobó el proyecto de ley 71 por 70 a 20.", "70 a 20", {"for": 70, "against": 20}, ("71",), ()),
        ("El Senado aprobó el proyecto de ley 20 por 70 a 20.", "70 a 20", {"for": 70, "against": 20}, (), ()),
        ("El Senado aprobó el proyecto de ley 20 por 70.", "70", {"for": 70}, ("20",), ()),
        ("La moción 41 pasó por 40 a 20.", "40 a 20", {"for": 40, "against": 20}, (), ("41",)),
        ("La moción 40 pasó por 40 a 20.", "40 a 20", {"for": 40, "against": 20}, (), ()),
        ("Senators passed the bill 50, below the threshold.", "below", {"threshold": 50}, (), ()),
        ("Senators passed the bill 51, below the threshold.", "below", {"threshold": 50}, ("51",), ()),
        ("Senators passed the bill 51 with the present.", "present", {"present": 51}, (), ()),
    ],
)
def test_a_claim_s_own_figures_are_no_numbers_of_bills(
    text: str, quote: str, value: dict[str, Any], bills: tuple[str, ...], motions: tuple[str, ...]
) -> None:
    found = own(text, quote, value=value)
    assert (found.bills, found.motions) == (bills, motions)
    assert (tuple(sorted(found.side.bills)), tuple(sorted(found.side.motions))) == (bills, motions)


@pytest.mark.parametrize(
    ("text", "measure", "topics", "kinds"),
    [
        ("Tras censurar a la ministra, aprobó la ley de glaciares.", "ley de glaciares", {"glaciers"}, set()),
        ("Tras censurar a la ministra, aprobó la ley de zarandas.", "ley de zarandas", set(), {"censure"}),
        ("Tras censurar a la ministra, aprobó la ley.", "ley de glaciares", set(), {"censure"}),
        ("Aprobó el viaje a Chile.", "ley de glaciares", set(), {"travel"}),
        ("Aprobó zarandas.", "ley de glaciares", {"glaciers"}, set()),
        ("Aprobó.", "ley de glaciares", {"glaciers"}, set()),
        ("Aprobó el proyecto de ley 7.", "ley de glaciares", set(), set()),
        ("Aprobó la moción 7.", "ley de glaciares", set(), set()),
        ("Aprobó la LEY DE GLACIARES.", "ley de glaciares", {"glaciers"}, set()),
    ],
)
def test_a_measure_joins_words_that_tell_no_other(text: str, measure: str, topics: set[str], kinds: set[str]) -> None:
    found = own(text, text.split()[0].strip("."), value={"measure": measure})
    assert (set(found.side.topics), set(found.side.kinds)) == (topics, kinds)
    assert (found.wording, found.told) == (measure, True)


def test_a_measure_that_says_nothing_tells_nothing() -> None:
    found = own("Aprobó.", "Aprobó", value={"measure": "norma"})
    assert (found.wording, found.told) == ("", False)


@pytest.mark.parametrize(
    ("value", "passed"), [({"outcome": "passed"}, True), ({"outcome": "rejected"}, False), ({}, None)]
)
def test_what_became_of_it(value: dict[str, Any], passed: bool | None) -> None:
    assert own("El Senado trató la ley de glaciares.", "trató", value=value).passed is passed


def test_a_long_wording_is_cut() -> None:
    found = own(f"El Senado aprobó la ley de {'glaciares y de minería y de ' * 12}pensiones.", "aprobó")
    assert len(found.wording) == 200
    assert found.wording.startswith("glaciares y de minería y de glaciares")


@pytest.mark.parametrize(
    ("text", "expected", "is_told"),
    [
        ("Fue así.", "", False),
        ("La cuestión previa.", "", False),
        ("Exoneró de segunda votación la ley de glaciares.", "glaciares", True),
        ("La ley.", "", False),
        ("Aprobó el viaje.", "viaje", True),
        ("Aprobó la ley 27551.", "", True),
    ],
)
def test_a_step_alone_is_no_matter(text: str, expected: str, is_told: bool) -> None:
    found = own(text, text.split()[1].strip("."))
    assert (words(found), found.told) == (expected, is_told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BUENOS AIRES 20240509 183000 (EFE) - El Senado aprobó la ley de glaciares.", "glaciares"),
        ("BUENOS AIRES (EFE). El Senado aprobó la ley de glaciares.", "glaciares"),
        (
            "Salud, pensiones, minería, vivienda - El Senado aprobó la ley de glaciares.",
            "salud pensiones mineria vivienda glaciares",
        ),
        ("Salud, pensiones, minería - El Senado aprobó la ley de glaciares.", "glaciares"),
        ("Salud, PE, SC, XY - El Senado aprobó la ley de glaciares.", "glaciares"),
        ("El Senado aprobó la ley de glaciares, dijo el ministro de Minas; y de pensiones.", "glaciares pensiones"),
        ("«El Senado aprobó la ley de glaciares» dijo el ministro de Minas. Y pensiones.", "glaciares"),
        ("El Senado aprobó la ley de glaciares según el ministro de Minas y de pensiones.", "glaciares"),
        ("El Senado aprobó la ley de glaciares según el ministro de Minas, y de pensiones.", "glaciares pensiones"),
        ("“The Senate passed the glacier law,” said the mining minister, but not pensions.", "glacier pensions"),
    ],
)
def test_datelines_and_tails_of_saying_are_no_matter(text: str, expected: str) -> None:
    assert words(own(text, "passed" if "passed" in text else "aprobó")) == expected


def test_a_vote_told_again_further_on_parts_the_sentence_too() -> None:
    text = f"{THREE} Hubo calma. Lo primero se repitió: 71 a 21."
    document = Document(text=text, digest=digest(text.encode()), language="es")

    def place(quote: str) -> Span:
        return document.span(text.index(quote), text.index(quote) + len(quote))

    claim = Claim.of(VOTE, (place("60 a 30"),), {"for": 60}, document.digest)
    before = Claim.of(VOTE, (place("70 a 20"), place("71 a 21")), {"for": 70}, document.digest)
    behind = Claim.of(VOTE, (place("50 a 40"), place("71 a 21")), {"for": 50}, document.digest)
    found = told(claim, Case(document=document, claims=(before, claim, behind), as_of=""), CHAMBER)
    assert words(found) == "glaciares"
