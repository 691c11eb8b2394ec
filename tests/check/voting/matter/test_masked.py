"""Which stretches of a text are blanked before its matter is read: comments, background, dateline, sayings, claims."""

from __future__ import annotations

import pytest

from constancia.check.case import Case
from constancia.check.voting.matter.masked import (
    Masked,
    beside,
    without_background,
    without_comments,
    without_dateline,
)
from constancia.model.claims import Attribution, Claim, ClaimKind
from constancia.model.documents import Document
from constancia.model.plain import digest

from .sides import CHAMBER


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "a law that critics say guts the parks", "a law"),
        ("en", "a law that critics say guts the parks, and a tax", "a law , and a tax"),
        ("en", "a law that guts the parks", "a law that guts the parks"),
        ("en", "a law that says who pays", "a law that says who pays"),
        (
            "en",
            "a law that many of its old and bitter critics call mean",
            "a law that many of its old and bitter critics call mean",
        ),
        ("en", "a law that some of its old critics call mean", "a law"),
        ("en", "a law that many of its old critics now call mean", "a law that many of its old critics now call mean"),
        ("en", "a law which unions fear; a tax", "a law ; a tax"),
        ("es", "una ley que los críticos llaman mordaza", "una ley"),
        ("es", "una ley que varios de los críticos llaman mordaza. Otra", "una ley . Otra"),
        ("es", "una ley que varios de los viejos críticos llaman mordaza", "una ley"),
        (
            "es",
            "una ley que varios de los más viejos críticos llaman mordaza",
            "una ley que varios de los más viejos críticos llaman mordaza",
        ),
        ("es", "una ley que llaman mordaza", "una ley que llaman mordaza"),
    ],
)
def test_what_others_call_a_measure_goes_to_the_next_pause(language: str, text: str, left: str) -> None:
    found = without_comments(text, language)
    assert (words(found), len(found)) == (left, len(text))


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "a law on tolls after months of talks", "a law on tolls"),
        ("en", "a law on tolls amid protests, and one on bridges", "a law on tolls , and one on bridges"),
        ("en", "in the wake of the flood, a law on dams", "in the , a law on dams"),
        ("en", "a wake for sailors", "a wake for sailors"),
        ("en", "a plan of wake and sleep", "a plan of wake and sleep"),
        ("es", "una ley de peajes tras meses de debate", "una ley de peajes"),
        ("es", "una ley de peajes, luego de meses; otra", "una ley de peajes, ; otra"),
        ("es", "una ley de peajes luego", "una ley de peajes luego"),
        ("es", "causa penal y ley", "causa penal y ley"),
        ("es", "tras", "tras"),
    ],
)
def test_what_happened_around_goes_to_the_next_pause(language: str, text: str, left: str) -> None:
    found = without_background(text, language)
    assert (words(found), len(found)) == (left, len(text))


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("es", "LIMA, 3 may (EFE) - El Senado votó.", "El Senado votó."),
        ("es", "LIMA.- El Senado votó.", "El Senado votó."),
        ("es", "LIMA (EFE).- El Senado votó.", "El Senado votó."),
        ("es", "Lima, Arequipa, Cusco - El Senado votó.", "El Senado votó."),
        ("es", "Lima, Arequipa, Cusco, Tacna - El Senado votó.", "Lima, Arequipa, Cusco, Tacna - El Senado votó."),
        ("en", "LONDON (Reuters) - The Senate voted.", "The Senate voted."),
        ("en", "London, Paris, Rome - The Senate voted.", "The Senate voted."),
        ("en", "Bears, wolves, otters, foxes - the Senate votes.", "Bears, wolves, otters, foxes - the Senate votes."),
        ("en", "The Senate voted on a well-known law.", "The Senate voted on a well-known law."),
    ],
)
def test_a_dateline_has_three_words_at_most(language: str, text: str, left: str) -> None:
    found = without_dateline(text, language)
    assert (words(found), len(found)) == (left, len(text))


def masked(text: str, language: str, *more: Claim, said: str = "", groups: frozenset[str] = frozenset()) -> str:
    """What is left of a text of which the last four characters are a vote."""
    document = Document(text=text, digest=digest(text.encode()), language=language)
    span = document.span(len(text) - 4, len(text))
    at = text.index(said) if said else 0
    source = (Attribution(said, document.span(at, at + len(said)), cue="said"),) if said else ()
    claim = Claim.of(ClaimKind.VOTE, (span,), {}, document.digest, source)
    claims = tuple(sorted((*more, claim), key=lambda one: one.evidence[0].start))
    return words(Masked(claim, Case(document=document, claims=claims, as_of=""), CHAMBER, groups)(text))


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "A toll law passed, said the mayor, 4-3.", "A toll law passed,"),
        ("en", "A toll law passed, said the mayor, and a tax fell.", "A toll law passed, , and a tax fell."),
        ("en", "A toll law passed, said the mayor; a tax fell.", "A toll law passed, ; a tax fell."),
        ("en", "A toll law passed according to the mayor, then fell.", "A toll law passed , then fell."),
        ("en", "A toll law that said nothing passed.", "A toll law that said nothing passed."),
        ("en", "Said the mayor: a toll law passed.", "Said the mayor: a toll law passed."),
        ("en", "It passed according to bill 12 on tolls.", "It passed according to bill 12 on tolls."),
        ("en", "It passed, said the mayor. Tolls rise.", "It passed, . Tolls rise."),
        ("es", "La ley de peajes pasó, dijo el alcalde, y cayó otra.", "La ley de peajes pasó, , y cayó otra."),
        ("es", "La ley de peajes pasó según el alcalde.", "La ley de peajes pasó"),
        (
            "es",
            "La ley de peajes pasó, según la moción 4 del alcalde.",
            "La ley de peajes pasó, según la moción 4 del alcalde.",
        ),
        ("es", "La ley de peajes dijo poco.", "La ley de peajes dijo poco."),
        ("en", "Tolls won 40-20 this week.", "Tolls won this week."),
        ("en", "Tolls won 40-20 of late.", "Tolls won 40-20 of late."),
        ("en", "Tolls won 40 to 20 in June.", "Tolls won in June."),
        ("es", "Los peajes, 40 contra 20, el 3 a 5 de junio.", "Los peajes, , el 3 a 5 de junio."),
    ],
)
def test_who_says_so_and_the_tally_are_blanked(language: str, text: str, left: str) -> None:
    assert masked(text, language) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Frente Amplio pide el frente amplio de obras.", "pide el frente amplio de obras."),
        ("El Senado de la Nación oye a Frente Amplio.", "El oye a ."),
    ],
)
def test_a_group_is_written_with_a_capital(text: str, left: str) -> None:
    assert masked(text, "es", groups=frozenset({"Frente Amplio"})) == left


@pytest.mark.parametrize(
    ("language", "text", "said", "left"),
    [
        ("en", "Nurses asked for a toll law, passed.", "Nurses", "asked for a toll law, passed."),
        ("en", "Nurses who died get a toll law, passed.", "Nurses", "Nurses who died get a toll law, passed."),
        ("en", "Bill 12 asks for tolls, passed.", "Bill 12", "Bill 12 asks for tolls, passed."),
        ("es", "Enfermeras pidieron la ley, aprobada.", "Enfermeras", "pidieron la ley, aprobada."),
        ("es", "Enfermeras cuyos hijos vuelven, aprobada.", "Enfermeras", "Enfermeras cuyos hijos vuelven, aprobada."),
    ],
)
def test_a_speaker_is_blanked_and_those_a_law_is_about_are_not(language: str, text: str, said: str, left: str) -> None:
    assert masked(text, language, said=said) == left


@pytest.mark.parametrize(
    ("kind", "quote", "value", "left"),
    [
        (ClaimKind.BLOC, "Los Verdes", {"bloc": "Los Verdes"}, "dieron su apoyo a los peajes."),
        (ClaimKind.MEMBER_VOTE, "Los Verdes", {"person": "Los Verdes"}, "dieron su apoyo a los peajes."),
        (
            ClaimKind.BLOC,
            "dieron su apoyo",
            {"bloc": "Rojos", "measure": "peajes"},
            "Los Verdes a los peajes.",
        ),
        (
            ClaimKind.BLOC,
            "apoyo a los peajes",
            {"bloc": "Rojos", "measure": "ley de peajes"},
            "Los Verdes dieron su apoyo a los peajes.",
        ),
        (ClaimKind.BLOC, "dieron su apoyo a los", {"bloc": "Rojos", "measure": "los peajes"}, "Los Verdes peajes."),
        (ClaimKind.BLOC, "dieron su apoyo", {"bloc": "Rojos"}, "Los Verdes dieron su apoyo a los peajes."),
    ],
)
def test_groups_and_how_they_stand_to_a_measure_told_apart_are_blanked(
    kind: ClaimKind, quote: str, value: dict[str, str], left: str
) -> None:
    text = "Los Verdes dieron su apoyo a los peajes."
    document = Document(text=text, digest=digest(text.encode()), language="es")
    at = text.index(quote)
    other = Claim.of(kind, (document.span(at, at + len(quote)),), value, document.digest)
    assert masked(text, "es", other) == left


def test_claims_beside_are_those_near_by_and_those_of_the_lede() -> None:
    text = "." * 60_000
    document = Document(text=text, digest=digest(text.encode()), language="en")
    places = [*range(20), 20_000, 28_499, 28_500, 29_999, 30_000, 39_999, 40_000]
    claims = tuple(
        Claim.of(ClaimKind.VOTE, (document.span(at, at + 1),), {"for": at}, document.digest) for at in places
    )
    case = Case(document=document, claims=claims, as_of="")
    found = [one.evidence[0].start for one in beside(case, 30_000, 40_000)]
    assert found == [*range(12), 28_500, 29_999, 30_000, 39_999]
    assert [one.evidence[0].start for one in beside(case, 5, 10)] == list(range(10))
