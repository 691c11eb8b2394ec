"""The phrase that names a measure, word by word: what stands in it, before it and behind it, and what points at it."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.pair import Pair
from constancia.check.voting.matter.phrase import named_whole, pointed_at
from constancia.model.vocabulary import Vocabulary

from .sides import event, matter

CUSTODY = "LEY SOBRE LA CUSTODIA COMPARTIDA DE LOS HIJOS"
TOTORA = "LEY QUE PROTEGE LA TOTORA DE HUANCHACO"
CENTRE = "LEY DEL CENTRO HISTÓRICO DE LIMA"
SHARED = "custodia compartida"


def pair(language: str, text: str, measure: str, subject: str, seldom: str = "") -> Pair:
    told = matter(text, language, **({"measure": measure} if measure else {}))
    return Pair(told, event(subject), Vocabulary(body="", seldom=frozenset(seldom.split())))


@pytest.mark.parametrize(
    ("language", "text", "measure", "subject", "whole"),
    [
        ("es", "El Senado aprobó la custodia compartida por 40 a 20.", SHARED, CUSTODY, True),
        ("es", "custodia compartida: 40 a 20.", SHARED, CUSTODY, True),
        ("en", "The Senate passed shared custody by 40 to 20.", "shared custody", CUSTODY, False),
        ("es", "El Senado aprobó la custodia compartida de perros por 40 a 20.", SHARED, CUSTODY, False),
        ("es", "El Senado aprobó la custodia compartida, con perros, por 40 a 20.", SHARED, CUSTODY, True),
        ("es", "El Senado aprobó la custodia compartida; los perros ladran, 40 a 20.", SHARED, CUSTODY, True),
        ("es", "El Senado prohibió la custodia compartida por 40 a 20.", SHARED, CUSTODY, False),
        ("es", "El Senado prohibió ayer noche ya la custodia compartida por 40 a 20.", SHARED, CUSTODY, False),
        ("es", "El Senado prohibió ayer de noche y sin más la custodia compartida por 40 a 20.", SHARED, CUSTODY, True),
        ("es", "El Senado aprobó la custodia compartida que prohíbe, por 40 a 20.", SHARED, CUSTODY, False),
        ("es", "El Senado aprobó la custodia compartida en Chile por 40 a 20.", SHARED, CUSTODY, False),
        ("es", "El Senado aprobó la custodia compartida, como en Chile, por 40 a 20.", SHARED, CUSTODY, True),
        ("es", "El Senado aprobó la custodia compartida en Chile por 40 a 20.", SHARED, CUSTODY + " CON CHILE", True),
        ("es", "El Senado aprobó la custodia por 40 a 20.", "custodia", CUSTODY, False),
        ("es", "El Senado aprobó el centro histórico por 40 a 20.", "centro histórico", CENTRE, True),
        ("es", "El Senado aprobó lo histórico por 40 a 20.", "histórico", CENTRE, False),
        ("es", "El Senado aprobó el pan de yuca por 40 a 20.", "pan de yuca", "LEY DEL PAN DE YUCA", True),
        ("es", "El Senado aprobó lo de la tara roja por 40 a 20.", "tara roja", "LEY DE LA TARA ROJA", False),
        ("en", "The Senate passed it by 40 to 20.", "", CUSTODY, False),
    ],
)
def test_the_whole_phrase_is_the_subjects(language: str, text: str, measure: str, subject: str, whole: bool) -> None:
    beside = pair(language, text, measure, subject)
    assert (named_whole(beside) and not beside.left) is whole


@pytest.mark.parametrize(("seldom", "whole"), [("", False), ("custodia", True), ("hijos", False)])
def test_one_word_is_enough_where_hardly_another_subject_has_it(seldom: str, whole: bool) -> None:
    text = "El Senado aprobó la custodia por 40 a 20."
    assert named_whole(pair("es", text, "custodia", CUSTODY, seldom)) is whole


@pytest.mark.parametrize(
    ("language", "text", "subject", "pointed"),
    [
        ("en", "The Senate passed the totora of Huanchaco by 40 to 20.", TOTORA, True),
        ("es", "La totora de Huanchaco fue aprobada por 40 a 20.", TOTORA, True),
        ("es", "El Senado aprobó Huanchaco y su totora por 40 a 20.", TOTORA, True),
        ("es", "La totora de la nueva Huanchaco fue aprobada por 40 a 20.", TOTORA, True),
        ("es", "La totora de toda la nueva Huanchaco fue aprobada por 40 a 20.", TOTORA, False),
        ("es", "La totora fue aprobada por 40 a 20 y también Huanchaco celebró.", TOTORA, False),
        ("en", "The totora passed by 40 to 20.", TOTORA, False),
        ("en", "The totora of Huanchaco and mining passed by 40 to 20.", TOTORA, False),
        ("en", "The law bans the totora of Huanchaco by 40 to 20.", TOTORA, False),
        ("es", "La ley prohíbe la totora de Huanchaco por 40 a 20.", TOTORA, False),
        ("en", "The totora of Huanchaco and Chile passed by 40 to 20.", TOTORA, False),
        ("en", "The totora of Huanchaco and Chile passed by 40 to 20.", TOTORA + " Y CHILE", True),
    ],
)
def test_two_seldom_words_near_each_other_point_at_a_matter(
    language: str, text: str, subject: str, pointed: bool
) -> None:
    assert pointed_at(pair(language, text, "", subject, "totora huanchaco")) is pointed
