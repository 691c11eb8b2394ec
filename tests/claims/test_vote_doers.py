"""Who decides is the subject or the agent of the verb's own clause, or the body in which it was done."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def told(text: str, code: str, name: str) -> list[object]:
    """The named value of each vote of a text."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    return [claim.value.get(name) for claim in read(document) if claim.kind.value == "vote"]


BODIES = [
    ("es", "La Asamblea Nacional (Parlamento) de Nicaragua autorizó el ingreso de naves.", "Asamblea Nacional"),
    (
        "es",
        "El dictamen del bloque opositor fue rechazado por el pleno de la Cámara de Diputados.",
        "Cámara de Diputados",
    ),
    ("es", "El Senado, reunido el lunes en La Paz y con las gradas llenas, aprobó la ley de puertos.", "Senado"),
    ("es", "Ayer aprobó el Congreso la ley de costas.", "Congreso"),
    ("es", "La ley de minas había recibido la luz verde del Senado.", "Senado"),
    ("es", "La Cámara de Diputados, que preside Luis Ramos, rechazó la ley de aguas.", "Cámara de Diputados"),
    ("en", "The National Assembly (parliament) of Bulgaria approved the harbour bill.", "National Assembly"),
    ("en", "The motion was thus rejected by Congress.", "Congress"),
    ("en", "The bill sailed through the Senate.", "Senate"),
    ("en", "The fisheries bill cleared Congress after a long night.", "Congress"),
    ("en", "The Senate, meeting in Dover on Monday, unanimously passed the harbour bill.", "Senate"),
    ("en", "Rates will rise after the Senate passed the budget bill.", "Senate"),
    ("es", "La ley de puertos obtuvo la media sanción de Diputados y será tratada en el recinto.", "Diputados"),
    ("es", "Diputados avaló la ley de puertos.", "Diputados"),
    ("en", "The harbour bill won approval from the House by 218 votes to 214.", "House"),
    ("es", "En Londres, los Comunes tumbaron el plan de puertos por 307 votos contra 237.", "Comunes"),
    ("en", "The strike ended on Monday night after the House approved the Senate's harbour bill.", "House"),
    ("en", "The strike ended when the Senate backed the House’s harbour bill.", "Senate"),
    ("en", "The strike ended after the Lords accepted the Commons' harbour bill.", "Lords"),
]


@pytest.mark.parametrize(("code", "text", "body"), BODIES)
def test_who_decides_stands_with_the_verb(code: str, text: str, body: str) -> None:
    found = told(text, code, "body")
    assert len(found) == 1
    assert body in str(found[0])


NOBODY = [
    ("es", "Los diputados del bloque opositor del Congreso rechazaron la ley de puertos."),
    ("es", "El partido Unión Cívica rechazó la ley de puertos en el Senado."),
    ("es", "La presidenta Ana Paz aprobó en el Senado la idea de la ley de puertos."),
    ("en", "Opposition lawmakers in Congress rejected the harbour bill."),
    ("en", "Labour rejected the harbour bill in the Senate."),
    ("en", "Ann Hill, a lobbyist, approved of the harbour bill in the Senate."),
]


@pytest.mark.parametrize(("code", "text"), NOBODY)
def test_who_only_acts_in_a_body_decides_nothing(code: str, text: str) -> None:
    assert not told(text, code, "outcome")


DEEDS = [
    ("es", "El Congreso eligió a Ana Paz como defensora. Hubo 88 votos a favor.", "Ana Paz"),
    ("es", "El Senado interpeló al ministro Luis Ruiz. Fueron 70 votos a favor y 20 en contra.", "Luis Ruiz"),
    ("es", "La Asamblea desaforó a la jueza Rosa Vera. Votaron a favor 61 diputados y 12 en contra.", "Rosa Vera"),
    ("en", "On Tuesday the Senate stripped Ann Hill of her immunity. The vote was 61 to 30.", "Ann Hill"),
    ("en", "Congress summoned Mr Romero. Some 70 lawmakers were in favor, 20 against.", "Romero"),
    ("en", "Parliament named Joan Reed to the board. It was decided by 88 votes to 12.", "Joan Reed"),
]


@pytest.mark.parametrize(("code", "text", "words"), DEEDS)
def test_figures_right_behind_what_a_body_did_are_of_it(code: str, text: str, words: str) -> None:
    assert told(text, code, "outcome") == ["passed"]
    assert words in str(told(text, code, "measure")[0])


NO_DEEDS = [
    ("es", "El Congreso no publicó el acta. La ley de puertos tuvo 70 votos a favor y 20 en contra.", "publicó"),
    ("en", "Congress did not release the record. The harbour bill passed by 70 votes to 20.", "release"),
    ("es", "El Congreso eligió a Ana Paz.\n\nHubo discursos.\n\nLa tarde fue larga.\n\nHubo 88 votos a favor.", "Paz"),
]


@pytest.mark.parametrize(("code", "text", "words"), NO_DEEDS)
def test_figures_of_something_else_are_not(code: str, text: str, words: str) -> None:
    assert not any(words in str(measure) for measure in told(text, code, "measure"))


NO_VOTES = [
    ("en", "The treaty passed the Senate without a single dissenting vote: 107 in favour, none against."),
    ("en", "With no votes against, the House passed the ports bill, 107 in favour and none opposed."),
    ("es", "El Senado aprobó la ley sin un solo voto en contra: 107 a favor, ninguno en contra."),
    ("es", "Sin votos en contra, la Cámara aprobó la ley de costas: 107 a favor y ningún voto en contra."),
]


@pytest.mark.parametrize(("code", "text"), NO_VOTES)
def test_a_side_without_a_vote_told_twice_is_one_vote(code: str, text: str) -> None:
    assert told(text, code, "for") == [107]


MEMBERS = [
    ("en", "Senators proposed changes to the treaty bill, but these amendments were all rejected."),
    ("es", "Los senadores propusieron enmiendas a la ley, pero la iniciativa fue rechazada."),
]


@pytest.mark.parametrize(("code", "text"), MEMBERS)
def test_members_told_of_before_a_passive_decide(code: str, text: str) -> None:
    assert told(text, code, "outcome") == ["rejected"]


@pytest.mark.parametrize("told", ["unida", "unida al PAN", "unida con el PAN"])
def test_a_group_that_stands_united_is_no_house_that_refuses(told: str) -> None:
    text = f"El 14 de mayo Fuerza Popular, {told}, votó en contra de la moción en el Senado."
    document = Document(text=text, digest="sha256:0", language="es", published="2024-05-18")
    assert [claim for claim in read(document) if claim.kind.value == "vote"] == []
