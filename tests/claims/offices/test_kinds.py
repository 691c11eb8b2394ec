"""Kinds of holders of posts met on pages that no rule was written on: person and post, in their order."""

from __future__ import annotations

import pytest

from constancia.claims import offices
from constancia.claims.reading import Reading
from constancia.model.documents import Document

CASES = (
    ("en", "Nato head, Dutchman Jaap Ruiz, has left.", [("Jaap Ruiz", "head")]),
    ("en", "The leader of the Radical Party and Vitaliy Klitschko, the mayor of Kyiv, left.",
     [("Vitaliy Klitschko", "mayor of Kyiv")]),
    ("en", "Elsabe van Vuuren, Junior Mayor of Windhoek; Clever Mupaura, Speaker of the Youth Parliament, left.",
     [("Elsabe van Vuuren", "Junior Mayor of Windhoek"), ("Clever Mupaura", "Speaker")]),
    ("en", "Leader of Government Business Dr Amery Browne left.", [("Amery Browne", "Leader")]),
    ("en", "Minister in the Ministry of Finance Brian Manning left.",
     [("Brian Manning", "Minister in the Ministry of Finance")]),
    ("en", "Chris Tang, Hong Kong’s new police commissioner, left.", [("Chris Tang", "police commissioner")]),
    ("en", "Brian Cowen announced that he has resigned as leader of the party.", [("Brian Cowen", "leader")]),
    ("en", "Lord Ahmad, minister of state at the Foreign Office, left.",
     [("Ahmad", "minister of state at the Foreign Office")]),
    ("en", "Union Home Minister Amit Rao and BJP president J. P. Nadda met.",
     [("Amit Rao", "Union Home Minister"), ("J. P. Nadda", "president")]),
    ("en", "Three senators: Ann Lee (Labour), John Roe (Liberal) and Tess Kim (Green) left.",
     [("Ann Lee", "senators"), ("John Roe", "senators"), ("Tess Kim", "senators")]),
    ("en", "Ann Lee, who chairs the House Ways and Means Committee, left.", [("Ann Lee", "chairs")]),
    ("es", ("Prodi habló con varios ministros, entre ellos el de Economía, Tomás Padoa; el de Cultura, Juan Chiti, "
           "y el de Defensa, Arturo Paz."),
     [("Tomás Padoa", "ministros"), ("Juan Chiti", "ministros"), ("Arturo Paz", "ministros")]),
    ("es", "Durante la discusión, el subjefe de fracción de Nuevas Ideas, Caleb Navarro, habló.",
     [("Caleb Navarro", "subjefe")]),
    ("es", "La rechazaron tres diputados: Yamirelis Chong (Vamos), Rosa Gil (Vamos) y Ernesto Cedeño (Seguimos).",
     [("Yamirelis Chong", "diputados"), ("Rosa Gil", "diputados"), ("Ernesto Cedeño", "diputados")]),
    ("es", ("- Ministro de Defensa: General de Brigada Henry Sáenz Ramos.\n- Ministerio de Salud: Oscar Paz Cruz.\n"
           "- Ministra de Ambiente y Recursos Naturales: María José Paz."),
     [("Henry Sáenz Ramos", "Ministro de Defensa"), ("Oscar Paz Cruz", "Ministerio"),
      ("María José Paz", "Ministra de Ambiente y Recursos Naturales")]),
    ("en", "The panel headed by Sir Paul Reeves, former governor general of New Zealand, met.",
     [("Paul Reeves", "governor general of New Zealand"), ("Paul Reeves", "headed")]),
    ("en", "The defence minister, retired general Joe Kane, resigned.", [("Joe Kane", "defence minister")]),
    ("en", "Police press liaison officer Superintendent Tom Fox spoke.", [("Tom Fox", "Police press liaison officer")]),
    ("en", "An adviser to Senator Ann Lee spoke.", [("Ann Lee", "Senator")]),
    ("en", "The alliance, led by President Ann Lee, won.", [("Ann Lee", "President")]),
    ("en", "Governor's top aide Tom Fox left.", [("Tom Fox", "top aide")]),
    ("es", "Vino la ministra de Defensa, Ursula von der Leyen.", [("Ursula von der Leyen", "ministra de Defensa")]),
    ("es", "El vocero de la presidenta Ana Paz habló.", [("Ana Paz", "presidenta")]),
    ("es", "Luis Rey volvió a jurar como presidente de los Diputados.", [("Luis Rey", "presidente")]),
    ("es", "Ana Paz fue relevada de su cargo como directora de la agencia.", [("Ana Paz", "directora")]),
    ("es", "Hablaron el presidente derrocado Luis Rey y los senadores Ana Paz y Juan Mar.",
     [("Luis Rey", "presidente"), ("Ana Paz", "senadores"), ("Juan Mar", "senadores")]),
    ("es", "La liga es liderada por el presidente Luis Rey.", [("Luis Rey", "presidente")]),
    ("es", "Votaron los parlamentarios de las bancadas de Fuerza Popular, Acción Popular y Perú Libre.", []),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_who_holds_which_post(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    drafts = offices.read(Reading(Document(text=text, digest="sha256:0", language=language)))
    assert [(draft.value["person"], draft.value["post"]) for draft in drafts] == expected
