"""When and how surely people were harmed, where the text tells it of what began, or only doubts who did it."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document

CASES = [
    (
        "en",
        "At least 21 people have been killed since the start of the protests near the army headquarters on Tuesday.",
        [(21, "2024-05-14/..", "asserted")],
    ),
    ("en", "Police have detained 40 people since the raid on the camp on Friday.", [(40, "2024-05-17/..", "asserted")]),
    (
        "es",
        "Desde la sublevación militar del 1 de febrero han muerto al menos 40 personas.",
        [(40, "2024-02-01/..", "asserted")],
    ),
    ("es", "Murieron seis personas por disparos desde un edificio el 3 de marzo.", [(6, "2024-03-03", "asserted")]),
    ("en", "Six officers died when a suspected suicide bomber blew himself up.", [(6, None, "asserted")]),
    ("en", "Four soldiers were killed by suspected militants.", [(4, None, "asserted")]),
    ("en", "Two women were allegedly killed in Cali.", [(2, None, "hedged")]),
    ("es", "Dos mujeres fueron asesinadas por un presunto sicario.", [(2, None, "asserted")]),
    (
        "es",
        "Durante la jornada del referéndum y las elecciones, el 3 de marzo, hubo doce muertos.",
        [(12, "2024-03-03", "asserted")],
    ),
    ("es", "La guerra, que empezó el 7 de marzo, ha dejado 290 muertos.", [(290, "2024-03-07/..", "asserted")]),
    ("en", "The war, which began on 7 March, has left 290 people dead.", [(290, "2024-03-07/..", "asserted")]),
    ("en", "Protests began on 7 March after the arrest of Carl Odom.", [(1, None, "asserted")]),
    ("en", "Two gunmen died, and three others may have escaped.", [(2, None, "asserted")]),
    ("es", "Presuntamente murieron dos mujeres en Cali.", [(2, None, "hedged")]),
    (
        "en",
        (
            "Six officers died on Monday in a blast. Shops shut. It rained. Police came. The mayor spoke. They left. "
            "Nobody left. The square was full. Later 13 people were hurt."
        ),
        [(6, "2024-05-13", "asserted"), (13, None, "asserted")],
    ),
    (
        "en",
        (
            "Over 60 officers were hurt on Monday in a blast. Shops shut. It rained. Police came. The mayor spoke. It "
            "ended. Nobody left. The square was full. At least 13 people have died in the blast."
        ),
        [(60, "2024-05-13", "asserted"), (13, "2024-05-13", "asserted")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_when_and_how_surely(language: str, text: str, expected: list[tuple[int, str | None, str]]) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-18")
    claims = [claim for claim in read(document) if claim.kind.value == "casualties"]
    told = [(claim.value.to_plain(), claim.modality.value) for claim in claims]
    assert [(value.get("count"), value.get("period"), put) for value, put in told] == expected


NAMED = [
    (
        "en",
        "Ann Hill, Carl Odom and Mary Doe were killed by soldiers on Monday.",
        ["Ann Hill", "Carl Odom", "Mary Doe"],
    ),
    (
        "en",
        "Chief traffic officer Adam Khan and police superintendent John Mir died in the blast.",
        ["Adam Khan", "John Mir"],
    ),
    ("en", "The attack killed radio journalist John Karim.", ["John Karim"]),
    ("en", "John Bah, a student, was shot dead by police on Thursday.", ["John Bah"]),
    ("en", "Played by the late John Elphick, Harry Bell died off screen in a shooting.", ["Harry Bell"]),
    ("en", "John Chan and Mary Tucker were missing from the show.", []),
    ("en", "The son of activist John Mba was shot dead on Friday.", ["son"]),
    ("es", "Ana Ruiz, Luis Paz y José Gil fueron asesinados el lunes.", ["Ana Ruiz", "Luis Paz", "José Gil"]),
    ("es", "La periodista Ana Ruiz y el fotógrafo Luis Paz fueron detenidos en Managua.", ["Ana Ruiz", "Luis Paz"]),
    ("es", "El informe de Ana Ruiz y Luis Paz fue leído por los detenidos.", []),
    ("en", "A report by Ann Hill and Carl Odom was read by those detained.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMED)
def test_each_of_those_named_in_a_list_is_a_victim(language: str, text: str, names: list[str]) -> None:
    document = Document(text=text, digest="sha256:0", language=language, published="2024-05-18")
    claims = [claim.value.to_plain() for claim in read(document) if claim.kind.value == "casualties"]
    assert [value.get("who") for value in claims] == names
