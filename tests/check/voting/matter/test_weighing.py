"""How far a statement's words lead to a subject and to others, and which of its words tell a matter at all."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.common import NONE
from constancia.check.voting.matter.recorded import subject_read
from constancia.check.voting.matter.told import Told
from constancia.check.voting.matter.weighing import weigh

from .sides import matter

CHILE, BOLIVIA = "TRATADO DE EXTRADICIÓN CON CHILE", "TRATADO DE EXTRADICIÓN CON BOLIVIA"
TREATY = "El Senado aprobó el tratado de extradición con Chile por 40 a 20."
CENSURE = "El Senado censuró al ministro Ramiro Quiroga por 40 a 20."
FOUR = "El Senado aprobó el acuerdo con Chile, Bolivia, Ecuador y Brasil por 40 a 20."
RENTS, ICE = "LEY SOBRE EL ALQUILER DE VIVIENDAS", "LEY QUE PROTEGE LOS GLACIARES"


def words(told: Told, places: tuple[int, ...]) -> list[str]:
    return [told.side.words[i].text for i in places]


@pytest.mark.parametrize(
    ("language", "text", "subject", "fits", "contrary", "by", "against", "shared"),
    [
        ("es", "El Senado aprobó la ley de alquileres por 40 a 20.", RENTS, 1, 0, "alquileres", "", "housing"),
        ("es", "El Senado aprobó la ley de glaciares por 40 a 20.", RENTS, 0, 1, "", "glaciares", ""),
        ("en", "The Senate passed the glacier law, 40-20.", ICE, 1, 0, "glacier", "", "glaciers"),
        ("en", "The Senate passed the glacier and mining law, 40-20.", ICE, 1, 1, "glacier", "mining", "glaciers"),
        ("es", TREATY, CHILE, 2.5, 0, "tratado extradicion chile", "", "CL extradition"),
        ("es", TREATY, BOLIVIA, 2, 1, "tratado extradicion", "", "extradition"),
        ("es", TREATY.replace(" con Chile", ""), BOLIVIA, 2, 0, "tratado extradicion", "", "extradition"),
        ("es", FOUR, "ACUERDO CON CHILE", 0.5, 0, "chile", "", "CL"),
        ("es", FOUR, "ACUERDO CON CHILE Y BOLIVIA", 1, 0, "chile bolivia", "", "BO CL"),
        ("es", FOUR, "ACUERDO CON CHILE, BOLIVIA Y BRASIL", 1.5, 0, "chile bolivia brasil", "", "BO BR CL"),
        (
            "es",
            FOUR,
            "ACUERDO CON CHILE, BOLIVIA, ECUADOR Y BRASIL",
            1.5,
            0,
            "chile bolivia ecuador brasil",
            "",
            "BO BR CL EC",
        ),
        ("es", "El Senado aprobó la ley de zarandas por 40 a 20.", "LEY DE ZARANDAS", 1, 0, "zarandas", "", ""),
        ("es", "El Senado aprobó la ley de zares por 40 a 20.", "LEY DE ZARES", 0.5, 0, "zares", "", ""),
        ("es", "El Senado aprobó la ley Quipuzcoa por 40 a 20.", "LEY QUIPUZCOA", 0.5, 0, "quipuzcoa", "", ""),
        ("es", CENSURE, "MOCIÓN DE CENSURA AL MINISTRO RAMIRO QUIROGA", 2, 0, "censuro", "", ""),
        ("es", CENSURE, "MOCIÓN DE CENSURA AL MINISTRO PEDRO SALAS", 1, 0, "censuro", "", ""),
        ("es", "El Senado lo aprobó por 40 a 20.", "LEY DE ZARANDAS", 0, 0, "", "", ""),
        (
            "es",
            "El Senado aprobó la ley de pensiones y salarios de los maestros por 40 a 20.",
            "LEY DE PENSIONES DE LOS MAESTROS",
            2,
            0.5,
            "pensiones maestros",
            "salarios",
            "pensions teachers",
        ),
    ],
)
def test_what_leads_to_a_subject_and_what_elsewhere(
    language: str, text: str, subject: str, fits: float, contrary: float, by: str, against: str, shared: str
) -> None:
    told = matter(text, language)
    weighed = weigh(told, subject_read(subject, "es"), NONE)
    assert (weighed.fits, weighed.contrary) == (fits, contrary)
    assert words(told, weighed.by) == by.split()
    assert words(told, weighed.against) == against.split()
    assert list(weighed.shared) == shared.split()
    assert weighed.words is (fits > 0 and "ACUERDO" not in subject)


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("es", "BUENOS AIRES, 9 may (EFE) - El Senado aprobó la ley de glaciares, 40-20.", "glaciares"),
        ("es", "La Plata, Argentina - El Senado aprobó la ley de glaciares, 40-20.", "glaciares"),
        ("en", "The Senate passed the glacier law, said the mining minister, 40-20.", "glacier"),
        (
            "en",
            "The Senate passed the glacier law, said the mining minister, and the pension law, 40-20.",
            "glacier pension",
        ),
        (
            "en",
            "The Senate passed the glacier law, said the mining minister; pensions came later, 40-20.",
            "glacier pensions",
        ),
        ("en", "The glacier law, said the minister of mines, was passed by 40 to 20.", "glacier"),
        (
            "es",
            "El Senado aprobó la ley de glaciares, dijo el ministro de Minas, y la de pensiones, 40-20.",
            "glaciares pensiones",
        ),
        ("es", "El Senado aprobó la ley de glaciares, según el ministro de Minas, 40-20.", "glaciares"),
        ("es", "El Senado aprobó por 40 votos a 20 la ley de glaciares.", "glaciares"),
        ("es", "El Senado de la Nación, en Buenos Aires, aprobó la ley de glaciares, 40-20.", "glaciares"),
        ("en", "The pension law fell. The Senate passed the glacier law. It had 40-20.", "glacier"),
        ("en", "The pension law fell. Senators met. It was approved by 40-20.", ""),
        ("es", "La ley de pensiones cayó. Se votó. Fue aprobada por 40-20.", ""),
        ("es", "El Senado aprobó la ley 27.551 de alquileres, 40-20.", "alquileres"),
        ("en", "Senators approved U.S. troops, 40-20.", "troops"),
    ],
)
def test_the_words_of_a_matter_are_left_without_the_rest(language: str, text: str, content: str) -> None:
    told = matter(text, language)
    assert words(told, told.side.content) == content.split()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Tras una semana entera de debate sobre los glaciares helados del sur - el Senado aprobó la ley, 40-20.",
        ),
        ("en", "After a whole long week of heated debate about the southern glaciers - the Senate passed it, 40-20."),
    ],
)
def test_a_clause_before_a_dash_is_no_dateline(language: str, text: str) -> None:
    assert "glaciers" in matter(text, language).side.topics
