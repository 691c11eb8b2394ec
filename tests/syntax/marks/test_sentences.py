"""Sentences, headlines, bullets and table rows of news, also where lines are wrapped."""

from __future__ import annotations

import itertools
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.syntax.marks import quotes
from constancia.syntax.sentences import split


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["El Sr. Pérez viajó a EE. UU. con la Dra. Gómez.", "Votaron 70.", "El art. 78 rige."],
        ["Rep. Owen Doe (D-Calif.) voted no.", "U.S. Marines came.", "He left at 8 p.m.", "The vote followed."],
        ["Washington, D. C. — La Comisión presentó ayer su informe.", "«No.", "Nunca», dijo J. M. Rojas."],
        ["¿Absurdo?", "Absurdo es callar.", "¡Basta!", "Y votó…", "Nadie lo oyó."],
        ["Then came Ann P. Moore.", "Del. Owen Castle met Juan C. Prado.", "See p. 12 of it."],
        ["La Ley N.° 30364 y el D. Leg. 635 rigen.", "Según la ONU, hubo 49 muertos."],
        ["La última vez fue en 2016.", "Treinta votaron no.", "El paro empieza el 13 de nov. 50 lo apoyan."],
        ["Costó 60,2 millones.", "1.200 familias siguen allí."],
        ["“They come.", "We do not forgive,” he said.", "“Enough.”", "The bench voted."],
        ["—No vamos a firmar —dijo el jefe—.", "Luego se fue."],
    ],
)  # fmt: skip
def test_stops_that_end_a_sentence(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_headlines_bullets_and_table_rows_stand_alone() -> None:
    text = (
        "PLENO APRUEBA EL INGRESO\nPor la redacción\n\nEl Pleno votó ayer. Hubo 70 votos.\n"
        "• 49 muertos\n• Ningún herido\n\n| Sí | No |\n| 70 | 33 |"
    )
    assert sentences(text) == [
        "PLENO APRUEBA EL INGRESO",
        "Por la redacción",
        "El Pleno votó ayer.",
        "Hubo 70 votos.",
        "• 49 muertos",
        "• Ningún herido",
        "| Sí | No |",
        "| 70 | 33 |",
    ]


def test_sentences_of_a_paragraph_share_its_number() -> None:
    text = "Titular\n\nUna frase. Otra frase.\n\nUn párrafo más."
    assert [(s.index, s.paragraph) for s in split(text)] == [(0, 0), (1, 1), (2, 1), (3, 2)]


PROSE = (
    "The plenary of the assembly voted on the measure late on Thursday, after a debate of nearly twelve hours. Seventy "
    "members were in favour, thirty-one were against, and six abstained, the presiding officer said. The text now goes "
    "to the second chamber.\n\nMembers of the opposition had asked for the session to be adjourned until the annex was "
    "published. That request was turned down by show of hands. Nobody was able to say how many soldiers would come."
)


@pytest.mark.parametrize("width", [48, 60, 72, 80])
def test_wrapping_lines_changes_no_sentence(width: int) -> None:
    wrapped = "\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in PROSE.split("\n"))
    assert [" ".join(s.split()) for s in sentences(wrapped)] == sentences(PROSE)


@given(st.text(alphabet='aA1 .!?…"”»(—-•|\n\r\t\u2028\u200b', max_size=80))
def test_sentences_are_ordered_and_hold_everything_but_blanks(text: str) -> None:
    found = split(text)
    assert [s.index for s in found] == list(range(len(found)))
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())
    assert all(a.end <= b.start and a.paragraph <= b.paragraph for a, b in itertools.pairwise(found))


GLUED = (
    ("La sala votó de noche.El juez dijo que volverá.La gente aplaudió.", 3),
    ("The strike ended at midnight.Trains will run.Crowds cheered.", 3),
    ('Hubo tres heridos."Fue un horror", dijo Ana Mora.', 2),
    ("¿Quién lo sabe?Nadie responde.", 2),
    ("See www.example.org for the text.", 1),
    ("The firm Node.js Ltd. closed.", 1),
    ("EE.UU. cerró la frontera.", 1),
)


@pytest.mark.parametrize(("text", "count"), GLUED)
def test_a_stop_that_lost_its_blank_ends_a_sentence(text: str, count: int) -> None:
    assert len(split(text)) == count


def test_a_mark_behind_a_stop_that_lost_its_blank_opens_a_quotation() -> None:
    text = 'Hubo tres heridos."Fue un horror", dijo Ana Mora.'
    assert [text[one.start : one.end] for one in quotes.find(text)] == ["Fue un horror"]
