"""Numbers of bills, motions and laws as written, and what else a text says: language, names, offices, places."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter import days
from constancia.check.voting.matter.amounts import amounts_told, apart
from constancia.check.voting.matter.recorded import subject_read
from constancia.check.voting.matter.side import bare, language_of, read, series_of, without_committees


@pytest.mark.parametrize(
    ("number", "expected", "series"),
    [
        ("4766/2022-PE", "4766", None),
        ("15.140-07", "15140", None),
        ("4,766", "4766", None),
        ("12,5", "12,5", None),
        (" 4.766 ", "4766", None),
        ("0012", "12", None),
        ("000", "0", None),
        ("2024/0001", "2024", None),
        ("hr4350-118", "4350", ("hr", "4350")),
        ("HR 1", "1", ("hr", "1")),
        ("H.R. 1", "1", ("hr", "1")),
        ("C-11", "11", ("c", "11")),
        ("A9-0220/2023", "220", ("a", "9")),
        ("A/RES/77/1", "a/res/77/1", None),
        ("xyz", "xyz", None),
    ],
)
def test_a_number_without_its_letters_its_year_and_its_dots(
    number: str, expected: str, series: tuple[str, str] | None
) -> None:
    assert bare(number) == expected
    assert series_of(number) == series


@pytest.mark.parametrize(
    ("language", "text", "bills", "motions", "instruments"),
    [
        ("es", "El proyecto de ley 70, 71 y 72.", "70 71 72", "", ""),
        ("es", "Los proyectos de ley 410 y 415/2022-PE.", "410 415", "", ""),
        ("es", "El boletín N° 15.140-07.", "15140", "", ""),
        ("es", "La moción de orden del día 2224.", "", "2224", ""),
        ("es", "El decreto supremo 12 y la resolución 303.", "", "", "303"),
        ("en", "The bills 30, 31 and 32.", "30 31 32", "", ""),
        ("en", "H.R. 4350 and S. 12.", "12 4350", "", ""),
        ("en", "A/RES/77/1 and bill 12.", "12 a/res/77/1", "", ""),
        ("en", "Motion 12, resolution 303 and report 13.", "", "12", "13 303"),
        ("en", "The bill had 30, 31 and 32.", "", "", ""),
    ],
)
def test_numbers_behind_words_for_bills_motions_and_other_papers(
    language: str, text: str, bills: str, motions: str, instruments: str
) -> None:
    side = read(text, language)
    assert [" ".join(sorted(some)) for some in (side.bills, side.motions, side.instruments)] == [
        bills,
        motions,
        instruments,
    ]


@pytest.mark.parametrize(
    ("language", "text", "laws"),
    [
        ("es", "La ley 27551 y la ley 009-2022.", "27551 9/2022"),
        ("es", "El decreto de urgencia 009-2022.", "9/2022"),
        ("es", "El decreto de urgencia 009-2023.", "9/2023"),
        ("es", "La ley 27.551.", "27551"),
        ("en", "Law 27551.", "27551"),
        ("en", "The bill 27551.", ""),
    ],
)
def test_a_law_of_a_year_is_told_from_that_of_another(language: str, text: str, laws: str) -> None:
    assert " ".join(sorted(read(text, language).laws)) == laws


def test_series_have_their_letters() -> None:
    assert read("H.R. 4350 and S. 12 and bill 7.", "en").series == {("hr", "4350"), ("s", "12")}
    assert read("El proyecto de ley 7.", "es").series == frozenset()


@pytest.mark.parametrize(
    ("text", "stated", "expected"),
    [
        ("the law of the house", "fr", "en"),
        ("la ley de la casa", "fr", "es"),
        ("the law of the house", "es", "es"),
        ("la ley de la casa", "en", "en"),
        ("la ley de the house", "", "es"),
    ],
)
def test_a_text_of_another_language_is_read_in_the_one_that_its_small_words_are_of(
    text: str, stated: str, expected: str
) -> None:
    assert language_of(text, stated) == expected


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("es", "la Comisión de Salud aprobó pensiones", "la Comisión de       aprobó pensiones"),
        ("es", "el Partido de la Salud y pensiones", "el Partido de la       y pensiones"),
        ("es", "la bancada de Salud, pensiones", "la bancada de      , pensiones"),
        ("en", "the Health Committee passed pensions", "the        Committee passed pensions"),
        ("en", "the votes of Labour on health", "the votes of        on health"),
        ("en", "the health law", "the health law"),
    ],
)
def test_what_committees_deal_with_and_parties_are_called_is_blanked(language: str, text: str, left: str) -> None:
    assert without_committees(text, language) == left
    assert len(left) == len(text)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("LEY DE GLACIARES", "es", ""),
        ("Ley de Glaciares. Ahora «Norte» y Sur: Este", "es", "glaciares sur"),
        ('The Glacier Act. Then "North" and South! East', "en", "glacier act south"),
        ("¿Norte? ¡Sur! Este", "es", ""),
        ("ley (Norte)", "es", "norte"),
    ],
)
def test_a_word_with_a_capital_inside_a_sentence_is_a_name(text: str, language: str, expected: str) -> None:
    side = read(text, language)
    assert " ".join(side.words[i].text for i in sorted(side.proper)) == expected


def test_offices_are_told_by_their_longest_words() -> None:
    side = read("The health minister and the minister of mines; the president of the Supreme Court.", "en")
    assert {id: side.hit(hit) for id, hit in side.offices.items()} == {
        "health": "health minister",
        "energy-mines": "minister of mines",
        "supreme-court": "Supreme Court",
    }
    both = read("El ministro, el ministro de Salud y otro ministro de Salud Pública.", "es")
    assert both.hit(both.offices["health"]).startswith("ministro de Salud")


def test_effects_are_told_once_and_laws_by_their_words() -> None:
    side = read("Prohíbe y reduce, prohíbe otra vez.", "es")
    assert {id: side.hit(hit) for id, hit in side.effects.items()} == {"forbid": "Prohíbe", "cut": "reduce"}
    assert side.effects["forbid"].first == 0
    assert not side.has("law-words")
    assert read("La norma pasó.", "es").has("law-words")
    assert read("The code passed.", "en").has("law-words")


def test_cities_have_their_country_and_words_of_places_are_no_content() -> None:
    side = read("El viaje a Roma, a Chile y a zarandas", "es")
    assert set(side.places) == {"IT", "CL"}
    assert [(code, side.words[i].text) for code, i in side.home] == [("IT", "roma")]
    assert [side.words[i].text for i in sorted(side.placed)] == ["roma", "chile"]
    assert [side.words[i].text for i in side.content] == ["viaje", "zarandas"]
    assert set(read("El viaje a roma", "es").places) == set()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "five days", [("day", {5})]),
        ("en", "five calendar days", [("day", {5})]),
        ("en", "five long calendar days", []),
        ("en", "a 120-day ban", [("day", {120})]),
        ("en", "two years and 30 days, then ten years", [("day", {30}), ("year", {2, 10})]),
        ("en", "40 votes to 20 days", [("day", {20})]),
        ("es", "quince (15) días", [("day", {15})]),
        ("es", "por 40 votos y 20 escaños", []),
    ],
)
def test_what_is_counted_has_its_unit_behind_it(
    language: str, text: str, expected: list[tuple[str, set[float]]]
) -> None:
    assert [(unit, set(values)) for unit, values in amounts_told(text, language)] == expected


@pytest.mark.parametrize(
    ("told", "recorded", "expected"),
    [
        ("ten years", "diez años", False),
        ("ten years", "cinco años", True),
        ("ten years", "diez días", False),
        ("ten years", "", False),
        ("ten years and five days", "diez años y seis días", True),
        ("ten years, that is, not five years", "cinco años", False),
    ],
)
def test_amounts_are_apart_where_one_unit_shares_no_number(told: str, recorded: str, expected: bool) -> None:
    assert apart(amounts_told(told, "en"), amounts_told(recorded, "es")) is expected


@pytest.mark.parametrize(
    ("told", "recorded", "expected"),
    [
        ("from May 3 to 6", "DEL 3 AL 6 DE MAYO DE 2023", False),
        ("on May 6", "DEL 3 AL 6 DE MAYO DE 2023", False),
        ("on May 3", "DEL 3 AL 6 DE MAYO DE 2023", False),
        ("on May 7", "DEL 3 AL 6 DE MAYO DE 2023", True),
        ("on May 2", "DEL 3 AL 6 DE MAYO DE 2023", True),
        ("from May 1 to 9", "DEL 3 AL 6 DE MAYO DE 2023", True),
        ("from May 3 to 7", "DEL 3 AL 6 DE MAYO DE 2023", True),
        ("from May 4 to 5", "DEL 3 AL 6 DE MAYO DE 2023", False),
        ("on May 2 and on May 5", "DEL 3 AL 6 DE MAYO DE 2023", False),
        ("on May 2", "", False),
        ("in May", "DEL 3 AL 6 DE JUNIO DE 2023", False),
    ],
)
def test_days_are_apart_where_none_lies_in_those_recorded(told: str, recorded: str, expected: bool) -> None:
    assert days.apart(days.days_told(told, "en"), days.days_told(recorded, "es")) is expected


@pytest.mark.parametrize(
    ("subject", "opening", "law"),
    [
        ("MOCIÓN DE CENSURA", {"censure"}, False),
        ("ADMISIÓN DE LA MOCIÓN DE VACANCIA", {"admission", "vacancy"}, False),
        ("INFORME FINAL SOBRE LA ACUSACIÓN CONSTITUCIONAL CONTRA EL MINISTRO", {"report"}, False),
        ("ACUSACIÓN CONSTITUCIONAL, INFORME FINAL", {"accusation"}, False),
        ("MOCIÓN QUE CREA UNA COMISIÓN INVESTIGADORA SOBRE LA ELECCIÓN DE JUECES", {"inquiry"}, False),
        ("MODIFICACIÓN DE LA AGENDA, CENSURA AL MINISTRO", {"agenda"}, False),
        (
            "EXONERACIÓN DE SEGUNDA VOTACIÓN, INFORME DE LA COMISIÓN INVESTIGADORA",
            {"inquiry", "second-vote", "waiver"},
            False,
        ),
        ("LEY QUE REGULA LA CENSURA", set(), True),
        ("LEY QUE AUTORIZA EL INGRESO DE TROPAS EXTRANJERAS", {"foreign-troops"}, True),
    ],
)
def test_a_subject_opens_as_one_kind_of_decision_and_its_steps(subject: str, opening: set[str], law: bool) -> None:
    found = subject_read(subject, "es")
    assert (found.opening, found.law) == (opening, law)


@pytest.mark.parametrize(
    ("language", "subject", "opening", "law", "motion"),
    [
        ("es", "PROYECTO DE LEY QUE AUTORIZA EL INGRESO DE TROPAS EXTRANJERAS", "foreign-troops", True, False),
        ("es", "PROYECTO DE LEY, VACANCIA DE LA PRESIDENCIA", "", True, False),
        ("es", "VACANCIA DE LA PRESIDENCIA", "vacancy", False, False),
        ("es", "EXONERACIÓN DE SEGUNDA VOTACIÓN", "second-vote waiver", False, False),
        ("es", "LEY DE PESCA, QUE TUVO UNA RECONSIDERACIÓN", "", True, False),
        ("es", "RECONSIDERACIÓN DE LA LEY DE PESCA", "reconsideration", True, False),
        ("es", "INFORME SOBRE LA ELECCIÓN DE JUECES", "report", False, False),
        ("es", "ELECCIÓN DE JUECES", "election", False, False),
        ("es", "MOCIÓN QUE PROPONE LA LEY DE PESCA", "", True, True),
        ("es", "LEY QUE PROPONE UNA MOCIÓN", "", True, False),
        ("es", "MOCIÓN DE CENSURA POR LA LEY DE PESCA", "censure", True, True),
        ("en", "A bill to authorize the use of military force", "war", True, False),
        ("en", "A bill on the impeachment of judges", "", True, False),
        ("en", "Impeachment of Judge Roca", "accusation", False, False),
        ("en", "A bill on motions of censure", "", True, False),
        ("en", "Resolution declaring war on nobody", "war", False, False),
    ],
)
def test_what_a_subject_opens_as(language: str, subject: str, opening: str, law: bool, motion: bool) -> None:
    found = subject_read(subject, language)
    assert (" ".join(sorted(found.opening)), found.law, found.motion) == (opening, law, motion)


@pytest.mark.parametrize(("before", "opens"), [(39, True), (40, False)])
@pytest.mark.parametrize(
    ("language", "filler", "law", "motion"),
    [("es", "FARO ", "LEY DE PESCA", "MOCIÓN"), ("en", "Lighthouse ", "bill", "motion")],
)
def test_a_subject_opens_within_forty_words(
    language: str, filler: str, law: str, motion: str, before: int, opens: bool
) -> None:
    assert subject_read(filler * before + law, language).law is opens
    assert subject_read(filler * before + motion, language).motion is opens


@pytest.mark.parametrize(("subject", "silent"), [("ab cd 12", True), ("ab abc 12", False), ("XY 12", True)])
@pytest.mark.parametrize("language", ["es", "en"])
def test_words_of_two_letters_say_nothing(language: str, subject: str, silent: bool) -> None:
    assert subject_read(subject, language).silent is silent
