"""Which body decides where a part of a parliament, or an organ that is none, stands as the one that did."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.language import language
from constancia.model.documents import Document


def bodies(text: str, code: str) -> list[object]:
    """The body of each vote."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-05-20")
    return [claim.value.get("body") for claim in read(document) if claim.kind.value == "vote"]


PARTS = [
    ("en", "The Health Committee of Brumania's Congress rejected the bill by 20 votes to 9.", "Committee of Brumania"),
    ("en", "The Senate's budget panel approved the bill by 20 votes to 9.", "Senate's budget panel"),
    ("en", "A subcommittee of the House of Representatives approved the bill, 20-9.", "subcommittee of the House"),
    ("es", "La Comisión de Economía del Congreso aprobó el proyecto por 20 votos contra 9.", "Economía del Congreso"),
    (
        "es",
        "La Comisión de Justicia de la Cámara de Diputados rechazó la ley por 20 votos a 9.",
        "Comisión de Justicia",
    ),
    (
        "es",
        "El proyecto fue aprobado por la Comisión de Salud del Senado con 20 votos a favor y 9 en contra.",
        "Salud del",
    ),
]


@pytest.mark.parametrize(("code", "text", "words"), PARTS)
def test_a_part_of_a_body_decides_as_itself(code: str, text: str, words: str) -> None:
    (body,) = bodies(text, code)
    assert words in str(body)


WHOLE = [
    ("en", "Peru's one-house Parliament rejected the bill by 78 votes to 29.", "Peru's one-house Parliament"),
    ("en", "The one-chamber Congress of Brumania censured him by 78 votes to 29.", "Congress of Brumania"),
    ("en", "The single-house legislature passed it, 60-40.", "single-house legislature"),
    ("es", "El Parlamento de cámara única rechazó la ley por 78 votos a favor y 29 en contra.", "Parlamento"),
    ("es", "El Congreso, de una sola cámara, aprobó la ley por 78 votos a favor y 29 en contra.", "Congreso"),
    ("es", "La Cámara aprobó la ley por 78 votos a favor y 29 en contra.", "Cámara"),
]


@pytest.mark.parametrize(("code", "text", "body"), WHOLE)
def test_of_how_many_houses_a_body_is_names_no_house(code: str, text: str, body: str) -> None:
    assert bodies(text, code) == [body]


@pytest.mark.parametrize("text", ["The Senate Budget Committee wrapped up its markup, advancing its version by 58-1."])
def test_a_part_keeps_its_vote_behind_another_verb(text: str) -> None:
    assert bodies(f"Senate panel sends bill to the floor\n\n{text}", "en")[-1] == "Senate Budget Committee"


OFFICES = [
    ("es", "El Poder Judicial aprobó la acusación por 20 votos contra 9.", "Poder Judicial"),
    ("es", "La Contraloría rechazó el informe por 5 votos a 2.", "Contraloría"),
    ("es", "El pedido fue rechazado por el Ministerio Público por 5 votos a 2.", "Ministerio Público"),
    ("es", "La Superintendencia aprobó la norma por 5 votos a 2.", "Superintendencia"),
    ("es", "El Consejo de Ministros censuro al alcalde por 20 votos contra 9.", "Consejo de Ministros"),
    ("es", "El Colegio de Notarios respaldo la norma por 5 votos a 2.", "Colegio de Notarios"),
    ("en", "The judiciary approved the charge by 20 votes to 9.", "judiciary"),
    ("en", "The Ministry of Health approved the report by 5 votes to 2.", "Ministry of Health"),
]


@pytest.mark.parametrize(("code", "text", "body"), OFFICES)
def test_an_office_of_the_state_decides_for_itself(code: str, text: str, body: str) -> None:
    assert bodies(text, code) == [body]


TOLD_OF = [
    ("es", "El Congreso aprobó la reforma del Poder Judicial por 65 votos contra 38.", "Congreso"),
    ("es", "El pleno rechazó crear el Ministerio de Cultura con 65 votos contra 38.", "pleno"),
    ("en", "Congress approved the reform of the judiciary by 65 votes to 38.", "Congress"),
    ("en", "The House voted 65 to 38 to split the Ministry of Health.", "House"),
]


@pytest.mark.parametrize(("code", "text", "body"), TOLD_OF)
def test_an_office_that_was_decided_on_decides_nothing(code: str, text: str, body: str) -> None:
    assert bodies(text, code) == [body]


MATTERS = [
    ("en", "A special commission created by Congress on Tuesday, 65 votes to 38, will look into the fire.", "Congress"),
    ("en", "The report of the committee that looked into the fire was thrown out by Congress, 55 to 42.", "Congress"),
    ("en", "The inquiry into the fire will be led by a panel set up by the Senate by 65 votes to 38.", "Senate"),
    ("es", "Una comisión especial creada por el Congreso por 65 votos contra 38 investigará el incendio.", "Congreso"),
    ("es", "El informe de la comisión sobre el incendio fue rechazado por el Congreso por 55 votos a 42.", "Congreso"),
    ("es", "El dictamen de la Comisión de Salud fue aprobado por el Senado por 65 votos contra 38.", "Senado"),
]


@pytest.mark.parametrize(("code", "text", "body"), MATTERS)
def test_a_part_that_was_decided_on_decides_nothing(code: str, text: str, body: str) -> None:
    assert bodies(text, code) == [body]


ORGANS = [
    (
        "es",
        "El Colegio de Abogados de Niebla rechazó la ley por 58 votos a favor y 49 en contra.",
        "Colegio de Abogados",
    ),
    ("es", "El Consejo de Ministros censuró a Ana Ferro por 14 votos a favor y 9 en contra.", "Consejo de Ministros"),
    ("es", "La Federación Médica aprobó la tregua con 58 votos a favor y 49 en contra.", "Federación Médica"),
    (
        "es",
        "La Universidad de San Telmo destituyó a su rector con 58 votos a favor y 49 en contra.",
        "Universidad de San",
    ),
    (
        "es",
        "El sindicato de maestros rechazó la propuesta por 580 votos a favor y 490 en contra.",
        "sindicato de maestros",
    ),
    (
        "es",
        "Ana Ferro fue nombrada jueza por el Consejo de la Magistratura con 8 votos a favor y 5 en contra.",
        "Consejo",
    ),
    ("en", "The National Elections Board rejected the report by 55 votes to 42.", "National Elections Board"),
    (
        "en",
        "Brumania's National Jury of Elections rejected the report, 55 to 42, with 15 abstentions.",
        "Jury of Elections",
    ),
    ("en", "The Teachers' Federation approved the truce with 58 votes in favor and 49 against.", "Federation"),
    ("en", "The Council of Ministers censured Ana Ferro with 14 votes in favor and 9 against.", "Council of Ministers"),
    (
        "en",
        "The University of Saint Elmo removed its rector with 58 votes in favor and 49 against.",
        "University of Saint",
    ),
    ("en", "Ana Ferro was appointed a judge by the Judicial Academy with 8 votes in favor and 5 against.", "Academy"),
]


@pytest.mark.parametrize(("code", "text", "words"), ORGANS)
def test_an_organ_that_is_no_chamber_decides_as_itself(code: str, text: str, words: str) -> None:
    assert [words in str(body) for body in bodies(text, code)] in ([True], [])


SPOKEN_OF = [
    ("es", "El Congreso eligió a dos miembros del Consejo de la Magistratura con 58 votos a favor y 49 en contra."),
    ("es", "A pedido del Consejo de Ministros, el Congreso aprobó la ley por 58 votos a favor y 49 en contra."),
    ("es", "El gabinete superó el examen del Congreso: 58 votos a favor de la confianza y 49 en contra."),
    ("en", "The bar association had asked for it, and Congress approved the law by 58 votes to 49."),
    ("en", "Congress sent Ana Ferro to the Judicial Academy with 58 votes in favor and 49 against."),
    ("en", "The cabinet survived the vote of confidence in Congress by 58 votes to 49."),
]


@pytest.mark.parametrize(("code", "text"), SPOKEN_OF)
def test_an_organ_that_is_only_spoken_of_decides_nothing(code: str, text: str) -> None:
    assert bodies(text, code) in (["Congreso"], ["Congress"])


@pytest.mark.parametrize("code", ["es", "en"])
def test_a_person_or_members_are_no_organ(code: str) -> None:
    told = {
        "es": "Los congresistas aprobaron la ley por 58 votos a favor y 49 en contra.",
        "en": "Lawmakers approved the law by 58 votes to 49.",
    }
    assert bodies(told[code], code) == [None]
    assert language(code).votes.organs


NAMED = [
    ("es", "La Sunarpex aprobó por 20 votos contra 9 la reforma del registro.", "Sunarpex"),
    ("es", "El Inpafor rechazó la reforma con 20 votos en contra y 9 a favor.", "Inpafor"),
    ("es", "Ayer la Ecofiar autorizó la venta, con 20 votos a favor y 9 en contra.", None),
    (
        "es",
        "El Consejo Directivo del Congreso rechazó la moción por 20 votos contra 9.",
        "Consejo Directivo del Congreso",
    ),
    (
        "es",
        "La Junta de Portavoces del Congreso aprobó la moción por 20 votos contra 9.",
        "Junta de Portavoces del Congreso",
    ),
    ("en", "The Executive Council of Congress rejected the motion by 20 votes to 9.", "Executive Council of Congress"),
    ("en", "The Presiding Board of Congress approved the motion by 20 votes to 9.", "Presiding Board of Congress"),
    ("es", "El Gobierno Regional de Loma aprobó la reforma por 20 votos contra 9.", "Gobierno Regional de Loma"),
    ("en", "The Regional Government of Loma approved it by 20 votes to 9.", "Regional Government of Loma"),
    ("es", "El Perú aprobó la reforma por 20 votos contra 9.", None),
    ("es", "El Pleno aprobó la reforma por 20 votos contra 9.", "Pleno"),
    ("en", "A two-chamber reform was approved by Congress by 20 votes to 9.", "Congress"),
    ("en", "The bid for a two-chamber system was rejected on Friday by 20 votes to 9.", None),
    ("es", "El Legislativo rechazó la reforma por 20 votos contra 9.", "Legislativo"),
]


@pytest.mark.parametrize(("code", "text", "body"), NAMED)
def test_whoever_decides_is_the_body_whatever_it_is_called(code: str, text: str, body: str | None) -> None:
    assert bodies(text, code)[0] == body
