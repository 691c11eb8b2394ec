"""Whoever says it stands on a line of their own: above a quotation, or behind the words of a post."""

from __future__ import annotations

import pytest

from constancia.claims import statements
from constancia.claims.reading import Reading
from constancia.model.documents import Document

SIGNED = [
    ("en", "The troops came today.\nLt. Commander Owen Castle, Bahamas\n“Well, we have no jungle at home.”",
     "Owen Castle", "Well, we have no jungle at home"),
    ("en", "Shoppers told us what they think.\n\nAnn Moore, 42, teacher\n\n“I would not go back.”", "Ann Moore",
     "I would not go back"),
    ("en", "The council votes for a dam today. It is a great day. pic.twitter.com/0X — Lakes Council (@lakes) June 3",
     "Lakes Council", "The council votes for a dam today. It is a great day"),
    ("es", "Los vecinos hablaron ayer.\nAna Mora, comerciante\n«No vendimos nada en mayo».", "Ana Mora",
     "No vendimos nada en mayo"),
    ("es", "Los jefes opinan.\n\nJuan Rey Soto, alcalde de Aguas Claras\n\n“La obra sigue en pie.”", "Juan Rey Soto",
     "La obra sigue en pie"),
    ("es", "El pleno aprueba el Decreto 3. Es un gran día. pic.twitter.com/0X — Mesa Directiva (@mesa) June 3",
     "Mesa Directiva", "El pleno aprueba el Decreto 3. Es un gran día"),
]  # fmt: skip
UNSIGNED = [
    ("en", "Bridge closed for good\n\n“Nobody came.”"),
    ("en", "The dam at Lake Ann\n\n“Nobody came.”"),
    ("es", "Puente cerrado\n\n«Nadie vino»."),
    ("es", "Juan Rey cierra el puente\n\n«Nadie vino»."),
    ("es", "El alcalde espera una respuesta."),
    ("es", "Se espera que el alcalde Juan Rey vote mañana."),
]


def told(text: str, code: str) -> list[tuple[str, str]]:
    reading = Reading(Document(text=text, digest="sha256:0", language=code))
    out = []
    for draft in statements.read(reading):
        source = draft.attribution[0].speaker if draft.attribution else ""
        out.append((source, " … ".join(span.quote for span in draft.evidence)))
    return out


@pytest.mark.parametrize(("code", "text", "source", "content"), SIGNED)
def test_a_line_names_who_says_it(code: str, text: str, source: str, content: str) -> None:
    assert (source, content) in told(text, code)


@pytest.mark.parametrize(("code", "text"), UNSIGNED)
def test_a_line_that_is_no_name_says_nothing(code: str, text: str) -> None:
    assert told(text, code) == []
