"""What the words of a statement weigh beside a subject: for it, against it, unknown, and strange to it."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.common import NONE
from constancia.check.voting.matter.recorded import subject_read
from constancia.check.voting.matter.weighing import weigh

from .sides import matter

ROWS = [
    (
        "en",
        "The Senate refused to censure the health minister.",
        "MOCIÓN 9, QUE PROPONE CENSURAR AL MINISTRO DE SALUD",
        (1.5, 0, 0, 0),
        True,
        "censure health",
        "",
        "health",
    ),
    (
        "en",
        "The Senate passed the child labour law.",
        "LEY SOBRE EL TRABAJO INFANTIL",
        (1, 0, 0, 0),
        True,
        "child labor",
        "",
        "children labour",
    ),
    (
        "es",
        "El Senado declaró de interés nacional la protección del oso polar en Bagua.",
        "MOCIÓN DE VACANCIA DEL PRESIDENTE DE LA REPÚBLICA, SEÑOR TOMÁS ALARCÓN",
        (0, 1, 3.5, 2),
        False,
        "",
        "oso",
        "",
    ),
    (
        "es",
        "El Senado eligió al presidente de la Corte Suprema.",
        "ELECCIÓN DE AUTORIDADES",
        (0, 1, 1, 1),
        False,
        "",
        "corte",
        "",
    ),
    (
        "en",
        "The Senate impeached the glacier minister.",
        "LEY DE GLACIARES EN BOLIVIA",
        (1, 0, 0, 1),
        True,
        "glacier",
        "",
        "glaciers",
    ),
    (
        "es",
        "El Senado envió tropas a Haití.",
        "PROYECTO DE LEY 12, QUE PROPONE PROHIBIR EL MATRIMONIO DE MENORES DE EDAD",
        (0, 0.5, 0.5, 1),
        False,
        "",
        "tropas",
        "",
    ),
    (
        "en",
        "The Senate impeached Quirogax Beltranx Salasx Montex.",
        "CUESTIÓN PREVIA PARA QUE EL MINISTRO RAMIRO QUIROGA BELTRÁN ASISTA",
        (1, 0, 0, 1),
        False,
        "",
        "",
        "",
    ),
    (
        "es",
        "El Senado aprobó el acuerdo con Chile, Bolivia, Ecuador y Brasil por 40 a 20.",
        "ACUERDO CON CHILE, BOLIVIA, ECUADOR Y BRASIL",
        (1.5, 0, 0, 0),
        False,
        "chile bolivia ecuador brasil",
        "",
        "BO BR CL EC",
    ),
    (
        "en",
        "The Senate let French warships enter the country, 40-20.",
        "PRÓRROGA DEL ESTADO DE EMERGENCIA EN CUSCO",
        (0, 1, 1, 2),
        False,
        "",
        "",
        "",
    ),
    (
        "es",
        "El Senado repudió las declaraciones del presidente de México.",
        "DECLARA PERSONA NO GRATA A MARTA IRIGOYEN",
        (0, 0, 0, 2),
        False,
        "",
        "",
        "",
    ),
    (
        "es",
        "El Senado eligió a los magistrados del Tribunal Constitucional.",
        "ELECCIÓN DE AUTORIDADES",
        (0, 1, 1, 1),
        False,
        "",
        "magistrados",
        "",
    ),
    (
        "en",
        "The Senate banned the marriage of minors.",
        "PROYECTO DE LEY 12, QUE PROPONE PROHIBIR EL MATRIMONIO DE MENORES DE EDAD",
        (1.5, 0, 0, 1),
        True,
        "marriage minors",
        "",
        "child-marriage children marriage-divorce",
    ),
    (
        "en",
        "The Senate allowed pension withdrawals.",
        "LEY QUE MODIFICA EL SISTEMA PRIVADO DE PENSIONES",
        (0.5, 0.5, 1, 0),
        True,
        "pension",
        "pension",
        "pensions",
    ),
    (
        "es",
        "El Senado aprobó convocar a un referéndum sobre el alquiler de viviendas.",
        "PROYECTO DE LEY 77, QUE PROPONE REDUCIR EL ALQUILER DE VIVIENDAS",
        (1, 1, 2, 1),
        True,
        "alquiler",
        "referendum",
        "housing",
    ),
    (
        "es",
        "El Senado rechazó censurar a la mesa directiva del Senado.",
        "ADMISIÓN DE LA MOCIÓN 8, QUE PROPONE LA CENSURA A LA MESA DIRECTIVA DEL SENADO",
        (1.3, 0, 0, 1),
        True,
        "censurar directiva",
        "",
        "",
    ),
    (
        "es",
        "El Senado envió tropas a Haití.",
        "AUTORIZA EL ENVÍO DE TROPAS AL EXTERIOR",
        (1, 0, 0, 0),
        True,
        "envio tropas",
        "",
        "military",
    ),
]


@pytest.mark.parametrize(("language", "text", "subject", "weights", "words", "by", "against", "shared"), ROWS)
def test_what_fits_goes_against_is_strange_and_leads_nowhere(
    language: str,
    text: str,
    subject: str,
    weights: tuple[float, float, float, int],
    words: bool,
    by: str,
    against: str,
    shared: str,
) -> None:
    told = matter(text, language)
    found = weigh(told, subject_read(subject, "es"), NONE)
    assert (round(found.fits, 2), found.contrary, found.strange, found.unknown) == weights
    assert found.words is words
    assert [told.side.words[i].text for i in found.by] == by.split()
    assert [told.side.words[i].text for i in found.against] == against.split()
    assert list(found.shared) == shared.split()


def test_words_that_a_rule_has_judged_do_not_count() -> None:
    told = matter("The Senate censured the health minister over glaciers.", "en")
    record = subject_read("LEY DE GLACIARES Y DE SALUD", "es")
    every = weigh(told, record, NONE)
    places = {word.text: i for i, word in enumerate(told.side.words)}
    without = weigh(told, record, NONE, frozenset({places["health"]}))
    assert (every.fits, without.fits) == (1.5, 1)
    assert [told.side.words[i].text for i in without.by] == ["glaciers"]
    other = subject_read("LEY DE PUENTES", "es")
    assert weigh(told, other, NONE).contrary - weigh(told, other, NONE, frozenset({places["health"]})).contrary == 0.5
    assert weigh(told, other, NONE).strange - weigh(told, other, NONE, frozenset({places["health"]})).strange == 0.5
