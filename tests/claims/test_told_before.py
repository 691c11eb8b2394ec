"""What a relative clause tells to have been done before lends the vote behind it neither body, nor day, nor outcome."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document

ASIDES = [
    (
        "es",
        "Diputados aprobó este martes una ley. La medida, que ya había sido aprobada en el Senado, tuvo 95 votos a 46.",
        ("Diputados", "2023-08-01", "passed"),
    ),
    (
        "en",
        "The House approved a bill on Tuesday. The text, which had passed the Senate in May, got 95 votes to 46.",
        ("House", "2023-08-01", "passed"),
    ),
    (
        "es",
        "El Senado rechazó el jueves la ley. El texto, que había pasado en Diputados, obtuvo 31 votos contra 38.",
        ("Senado", "2023-08-03", "rejected"),
    ),
    (
        "en",
        "The Senate rejected a bill on Thursday. The text, which had passed the House in June, got 31 votes to 38.",
        ("Senate", "2023-08-03", "rejected"),
    ),
    (
        "es",
        "El proyecto, que había sido rechazado en el Senado, fue aprobado ayer por 95 votos a 46.",
        (None, "2023-08-03", "passed"),
    ),
    (
        "es",
        "El proyecto, que se aprobó en el Senado, obtuvo 95 votos a favor y 46 en contra.",
        ("Senado", None, "passed"),
    ),
]


@pytest.mark.parametrize(("code", "text", "expected"), ASIDES)
def test_what_was_done_before_is_no_part_of_the_vote(
    code: str, text: str, expected: tuple[str | None, str | None, str]
) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    votes = [claim.value for claim in read(document) if claim.kind.value == "vote" and "for" in claim.value]
    assert [(vote.get("body"), vote.get("date"), vote.get("outcome")) for vote in votes] == [expected]


COMPARED = [
    ("es", "El Congreso rechazó la ley de peajes por 177 votos a 166, un resultado idéntico al del 27 de julio."),
    ("es", "La ley de peajes recibió 177 votos en contra y 166 a favor, casi un calco de la votación del 27 de julio."),
    ("es", "El Pleno tumbó la ley de peajes por 177 a 166, con cifras similares a las de la sesión del 27 de julio."),
    ("en", "Congress rejected the toll bill by 177 to 166, almost the same as in the July 27 vote."),
    ("en", "The House defeated the toll bill 215-200, a carbon copy of the vote on July 27."),
    ("en", "The Senate rejected the toll bill 49-51, echoing the tally of July 27."),
]


@pytest.mark.parametrize(("code", "text"), COMPARED)
def test_the_day_of_a_vote_that_another_is_likened_to_is_not_its_day(code: str, text: str) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    votes = [claim.value for claim in read(document) if claim.kind.value == "vote"]
    assert [vote.get("date") for vote in votes] == [None]


MEASURES = [
    ("es", "El Senado convirtió en ley cerca de las tres de la madrugada el proyecto sobre puertos.", "proyecto sobre"),
    ("es", "La Cámara aprobó pasadas las 23 horas la ley de puertos por 120 votos a 100.", "ley de puertos"),
    ("es", "Diputados aprobó a las 4.30 de la madrugada la ley de puertos por 120 votos a 100.", "ley de puertos"),
    ("en", "The Senate passed shortly before 3 a.m. the toll bill by 37 votes to 30.", "toll bill"),
    ("en", "MPs rejected the toll plan by just three votes: 276 to 273.", "toll plan"),
    ("es", "La Cámara rechazó el lunes, con un empate a 215 votos, la ley de peajes.", "ley de peajes"),
]


@pytest.mark.parametrize(("code", "text", "measure"), MEASURES)
def test_hours_margins_and_ties_are_no_part_of_the_measure(code: str, text: str, measure: str) -> None:
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    votes = [claim.value for claim in read(document) if claim.kind.value == "vote"]
    assert len(votes) == 1
    assert str(votes[0].get("measure", "")).startswith(measure)
