"""Date expressions of news in Spanish and English, resolved against themselves, the publication or the text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.model.time import edtf
from constancia.syntax.folding import fold_in_place
from constancia.syntax.marks.dates import DateMark, find

PUBLISHED = "2023-05-24"  # a Wednesday

SPANISH = [
    ("El 13 de enero el Pleno votó", [("El 13 de enero", "2023-01-13", "published")]),
    ("el siete de diciembre de dos mil veintidós", [
        ("el siete de diciembre de dos mil veintidós", "2022-12-07", "absolute")]),
    ("el 7/12/2022 y el 2022-12-08", [
        ("7/12/2022", "2022-12-07", "absolute"), ("2022-12-08", "2022-12-08", "absolute")]),
    ("el viernes 19 de mayo", [("el viernes 19 de mayo", "2023-05-19", "published")]),
    ("el 1.º de mayo del año 2022", [("el 1.º de mayo del año 2022", "2022-05-01", "absolute")]),
    ("diciembre 31, 2023", [("diciembre 31, 2023", "2023-12-31", "absolute")]),
    ("en mayo de 2022 y en 2021", [("mayo de 2022", "2022-05", "absolute"), ("2021", "2021", "absolute")]),
    ("el dictamen, girado en julio, se archivó", [("julio", "2022-07", "published")]),
    ("votaron este jueves", [("este jueves", "2023-05-18", "published")]),
    ("la votación será el jueves", [("el jueves", "2023-05-25", "published")]),
    ("el domingo pasado y el próximo viernes", [
        ("el domingo pasado", "2023-05-21", "published"), ("el próximo viernes", "2023-05-26", "published")]),
    ("ayer martes, anoche y hoy", [
        ("ayer martes", "2023-05-23", "published"),
        ("anoche", "2023-05-23", "published"),
        ("hoy", "2023-05-24", "published")]),
    ("llegará mañana por la mañana", [("mañana por la mañana", "2023-05-25", "published")]),
    ("la noche del lunes", [("la noche del lunes", "2023-05-22", "published")]),
    ("por la mañana, hoy en día, los jueves y de lunes a viernes", []),
    ("del 10 al 15 de enero", [("del 10 al 15 de enero", "2023-01-10/2023-01-15", "published")]),
    ("entre el 20 de octubre y el 15 de noviembre de 2022", [
        ("entre el 20 de octubre y el 15 de noviembre de 2022", "2022-10-20/2022-11-15", "absolute")]),
    ("del 28 de diciembre al 3 de enero de 2022", [
        ("del 28 de diciembre al 3 de enero de 2022", "2021-12-28/2022-01-03", "absolute")]),
    ("entre el lunes y ayer", [("entre el lunes y ayer", "2023-05-22/2023-05-23", "published")]),
    ("los días 12 y 13 de mayo", [("los días 12 y 13 de mayo", "2023-05-12/2023-05-13", "published")]),
    ("el 24, 25 y 26 de abril", [("el 24, 25 y 26 de abril", "2023-04-24/2023-04-26", "published")]),
    ("el 3, 9 y 10 de abril", [("9 y 10 de abril", "2023-04-09/2023-04-10", "published")]),
    ("dentro de 30 días, hace dos semanas", [
        ("dentro de 30 días", "2023-06-23", "published"), ("hace dos semanas", "2023-05-10", "published")]),
    ("el mes pasado, el año pasado y la próxima semana", [
        ("el mes pasado", "2023-04", "published"), ("el año pasado", "2022", "published"),
        ("la próxima semana", "2023-05-29/2023-06-04", "published")]),
    ("a mediados de abril y a principios de 2022", [
        ("mediados de abril", "2023-04~", "published"), ("principios de 2022", "2022~", "absolute")]),
    ("en lo que va del año", [("en lo que va del año", "2023/2023-05-24", "published")]),
    ("el 4 de mayo se reunió; en la víspera había callado", [
        ("el 4 de mayo", "2023-05-04", "published"), ("la víspera", "2023-05-03", "text")]),
    ("la pasada jornada y hoy mismo", [
        ("la pasada jornada", "2023-05-23", "published"), ("hoy mismo", "2023-05-24", "published")]),
    ("el 4 de mayo se reunió; al día siguiente votó", [
        ("el 4 de mayo", "2023-05-04", "published"), ("al día siguiente", "2023-05-05", "text")]),
    ("votó ayer, dos semanas después de que informara", [
        ("ayer", "2023-05-23", "published"), ("dos semanas después", "2023-05-09", "text")]),
    ("preguntado por el herido del día 7", []),
    ("el herido leve el día 7", [("el día 7", "2023-05-07", "published")]),
    ("el 31 de febrero de 2023", [("el 31 de febrero de 2023", None, "absolute")]),
    ("a los quince días del mes de marzo de dos mil veintidós", [
        ("a los quince días del mes de marzo de dos mil veintidós", "2022-03-15", "absolute")]),
    ("en agosto de 99, en el acta", [("agosto de 99", "1999-08", "absolute")]),
    ("se votó en agosto de 99 países", [("agosto", "2022-08", "published")]),
    ("murieron en marzo 23 personas", [("marzo", "2023-03", "published")]),
    ("el 3 de abril pasado y el 1 de junio próximo", [
        ("el 3 de abril pasado", "2023-04-03", "published"), ("el 1 de junio próximo", "2023-06-01", "published")]),
    ("el primer viernes de este mes", [("el primer viernes de este mes", "2023-05-05", "published")]),
    ("durante octubre y noviembre", [("octubre y noviembre", "2022-10/2022-11", "published")]),
    ("en octubre y diciembre", [
        ("octubre", "2022-10", "published"), ("diciembre", "2022-12", "published")]),
    ("hace casi dos semanas", [("hace casi dos semanas", "2023-05-10~", "published")]),
    ("durante esta jornada", [("esta jornada", "2023-05-24", "published")]),
    ("esta semana de martes a jueves", [
        ("esta semana de martes a jueves", "2023-05-23/2023-05-25", "published")]),
    ("la Mayo Clinic y la Abril Cooperativa", []),
    ("entre dos mil y dos mil catorce", [("entre dos mil y dos mil catorce", "2000/2014", "absolute")]),
    ("unos dos mil votaron", []),
    ("Julio Domingo recordó la Ley 2000", []),
    ("la entrada de 2000 soldados", []),
    ("el pasado mes de abril", [("el pasado mes de abril", "2023-04", "published")]),
    ("el lunes de la semana pasada", [("el lunes de la semana pasada", "2023-05-15", "published")]),
    ("el fin de semana", [("el fin de semana", "2023-05-20/2023-05-21", "published")]),
    ("en junio del año pasado", [("junio del año pasado", "2022-06", "published")]),
    ("el 13 de este mes", [("el 13 de este mes", "2023-05-13", "published")]),
    ("la Avenida 28 de Julio, en Febrero", [("Febrero", "2023-02", "published")]),
    ("el 13 de\nenero", [("el 13 de\nenero", "2023-01-13", "published")]),
]  # fmt: skip
ENGLISH = [
    ("nearly two weeks ago", [("nearly two weeks ago", "2023-05-10~", "published")]),
    ("on 3 June next year and May 5 last year", [
        ("3 June next year", "2024-06-03", "published"), ("May 5 last year", "2022-05-05", "published")]),
    ("in early April", [("early April", "2023-04~", "published")]),
    ("next week between Tuesday and Friday it will sit", [
        ("next week between Tuesday and Friday", "2023-05-30/2023-06-02", "published")]),
    ("In March 23 people died", [("March", "2023-03", "published")]),
    ("In March 99 of them died, and in June 1999", [
        ("March", "2023-03", "published"), ("June 1999", "1999-06", "absolute")]),
    ("Theresa May left; it got harder for May to win", []),
    ("on January 7, nineteen zero five", [("January 7, nineteen zero five", "1905-01-07", "absolute")]),
    ("in one thousand seven hundred and eighty-nine", [
        ("one thousand seven hundred and eighty-nine", "1789", "absolute")]),
    ("in October and November", [("October and November", "2022-10/2022-11", "published")]),
    ("from two thousand until two thousand and fourteen", [
        ("from two thousand until two thousand and fourteen", "2000/2014", "absolute")]),
    ("on January 13 the House voted", [("January 13", "2023-01-13", "published")]),
    ("7 December 2022 or Dec. 7, 2022", [
        ("7 December 2022", "2022-12-07", "absolute"), ("Dec. 7, 2022", "2022-12-07", "absolute")]),
    ("on 12/7/2022 and 31/12/2022", [
        ("12/7/2022", "2022-12-07", "absolute"), ("31/12/2022", "2022-12-31", "absolute")]),
    ("the twenty-first of March, 2022", [("the twenty-first of March, 2022", "2022-03-21", "absolute")]),
    ("they voted on Thursday", [("Thursday", "2023-05-18", "published")]),
    ("copies will be handed over on Monday", [("Monday", "2023-05-29", "published")]),
    ("last Wednesday and next Monday", [
        ("last Wednesday", "2023-05-17", "published"), ("next Monday", "2023-05-29", "published")]),
    ("yesterday, last night, tomorrow", [
        ("yesterday", "2023-05-23", "published"),
        ("last night", "2023-05-23", "published"),
        ("tomorrow", "2023-05-25", "published")]),
    ("from 8 to 17 May", [("from 8 to 17 May", "2023-05-08/2023-05-17", "published")]),
    ("held May 12 and 13 in Lima", [("May 12 and 13", "2023-05-12/2023-05-13", "published")]),
    ("on May 12 and 13 people died", [("May 12", "2023-05-12", "published")]),
    ("held on May 3, 4, and 5, 2022", [("on May 3, 4, and 5, 2022", "2022-05-03/2022-05-05", "absolute")]),
    ("held 3, 4 and 5 May in Lima", [("3, 4 and 5 May", "2023-05-03/2023-05-05", "published")]),
    ("on May 3, 9 and 10", [("May 3", "2023-05-03", "published")]),
    ("on May 3, 12 and 13 people died", [("May 3", "2023-05-03", "published")]),
    ("asked from May 3 to 8 disapproved", [("from May 3 to 8", "2023-05-03/2023-05-08", "published")]),
    ("from Nov. 4 to 24, 2022", [("from Nov. 4 to 24, 2022", "2022-11-04/2022-11-24", "absolute")]),
    ("from June 1 until August 29, 2023", [("from June 1 until August 29, 2023", "2023-06-01/2023-08-29", "absolute")]),
    ("a month ago, two weeks ago", [
        ("a month ago", "2023-04", "published"), ("two weeks ago", "2023-05-10", "published")]),
    ("they may march in May", [("May", "2023-05", "published")]),
    ("out by mid-September", [("mid-September", "2023-09~", "published")]),
    ("by the end of last year", [("by the end of last year", "2022-12", "published")]),
    ("until the end of 2024", [("the end of 2024", "2024-12", "absolute")]),
    ("changes would follow in the autumn", [("in the autumn", "2023-23", "published")]),
    ("the week of July 10", [("the week of July 10", "2023-07-10/2023-07-16", "published")]),
    ("two days after the 31 October vote", [
        ("two days after", "2022-11-02", "text"), ("the 31 October", "2022-10-31", "published")]),
    ("so far this year", [("so far this year", "2023/2023-05-24", "published")]),
    ("in June of last year", [("June of last year", "2022-06", "published")]),
    ("in the 1960s, day after day, in the coming weeks", []),
    ("on Friday of last week", [("Friday of last week", "2023-05-19", "published")]),
    ("a 2021 strike", [("2021", "2021", "absolute")]),
]  # fmt: skip


def marks(text: str, language: str, published: str | None = PUBLISHED) -> tuple[DateMark, ...]:
    return find(text, fold_in_place(text), language, published)


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert [(text[m.start : m.end], m.date, m.anchor) for m in marks(text, "es")] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert [(text[m.start : m.end], m.date, m.anchor) for m in marks(text, "en")] == expected


def test_a_year_from_the_publication_is_inferred() -> None:
    (mark,) = marks("el 13 de enero", "es")
    assert mark.inferred == ("year",)
    (mark,) = marks("el 13 de enero de 2023", "es")
    assert mark.inferred == ()


def test_without_a_publication_date_nothing_is_resolved_against_one() -> None:
    found = marks("ayer y el jueves; el 13 de enero, en julio y el 2 de mayo de 2021", "es", None)
    assert [m.date for m in found] == [None, None, None, None, "2021-05-02"]


def test_a_publication_known_to_the_month_gives_a_year_and_no_day() -> None:
    found = marks("ayer se votó; el 13 de enero se informó", "es", "2023-05")
    assert [m.date for m in found] == [None, "2023-01-13"]


def test_words_before_a_date_that_open_or_close_a_period_are_told() -> None:
    text = "rige desde el 1 de junio y hasta el 31 de diciembre de 2023"
    found = marks(text, "es")
    assert [(m.bound, text[m.outer : m.end]) for m in found] == [
        ("since", "desde el 1 de junio"),
        ("until", "hasta el 31 de diciembre de 2023"),
    ]


def test_the_weekday_named_is_kept_for_checking_it() -> None:
    (mark,) = marks("el jueves 19 de mayo de 2023", "es")
    assert (mark.date, mark.weekday) == ("2023-05-19", 3)


MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"


@given(st.dates(min_value=edtf("1900-01-01").first, max_value=edtf("2099-12-31").last))  # type: ignore[arg-type]
def test_a_full_date_is_read_back(day) -> None:  # type: ignore[no-untyped-def]
    spanish = f"Se votó el {day.day} de {MONTHS.split()[day.month - 1]} de {day.year}."
    assert [m.date for m in marks(spanish, "es")] == [day.isoformat()]
    english = f"It was passed on {day:%B} {day.day}, {day.year}."
    assert [m.date for m in marks(english, "en")] == [day.isoformat()]


WORDS = [
    "el",
    "13",
    "de",
    "enero",
    "2023",
    "lunes",
    "hasta",
    "del",
    "al",
    "y",
    ",",
    "\n",
    "31",
    "ayer",
    "May",
    "to",
    "from",
]


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from(["es", "en"]), st.sampled_from([None, PUBLISHED]))
def test_marks_are_ordered_apart_and_valid_in_any_text(words: list[str], language: str, published: str | None) -> None:
    text = " ".join(words)
    found = marks(text, language, published)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    for mark in found:
        assert 0 <= mark.outer <= mark.start < mark.end <= len(text)
        if mark.date:
            edtf(mark.date)


AROUND_A_VERB = [
    ("es", "El ministerio contó hasta el 10 de mayo 40 muertos.", "2023-05-10"),
    ("es", "La oficina registró hasta el 20 de abril nueve casos.", "2023-04-20"),
    ("es", "El Congreso prorrogó la emergencia hasta el 31 de enero.", "2024-01-31"),
    ("es", "Tropas que podrían ingresar al país, este martes la Cámara solo aprobó las chilenas.", "2023-05-23"),
    ("es", "Menos que en el mes de diciembre (85 %), cuando obtuvo la más alta.", "2022-12"),
    ("es", "Cayó frente a la semana anterior.", "2023-05-15/2023-05-21"),
    ("en", "The ministry counted 40 dead up to 10 May.", "2023-05-10"),
    ("en", "The office registered nine cases until 20 April.", "2023-04-20"),
    ("en", "Congress extended the emergency until 31 January.", "2024-01-31"),
    ("en", "They have called the vote for December 3.", "2023-12-03"),
    ("en", "It called an early vote for December 3.", "2023-12-03"),
    ("en", "It fell from the previous month.", "2023-04"),
    ("en", "Three died in the last 24 hours.", "2023-05-23/2023-05-24"),
    ("es", "Murieron tres en las últimas 24 horas.", "2023-05-23/2023-05-24"),
    ("en", "They were asked from Wednesday (17) to Friday (19).", "2023-05-17/2023-05-19"),
    ("es", "Los encuestaron entre el miércoles (17) y el viernes (19).", "2023-05-17/2023-05-19"),
    ("en", "He led it between the years 2010 and 2012.", "2010/2012"),
    ("es", "Lo dirigió entre los años 2010 y 2012.", "2010/2012"),
]


@pytest.mark.parametrize(("language", "text", "expected"), AROUND_A_VERB)
def test_the_verb_around_a_date_tells_its_year_and_a_period_is_whole(language: str, text: str, expected: str) -> None:
    assert [mark.date for mark in find(text, fold_in_place(text), language, PUBLISHED)] == [expected]


def test_the_year_before_is_that_of_the_text_where_the_text_tells_of_another() -> None:
    for language, text in (
        ("es", "En 2019 hubo 40, diez más que el año anterior."),
        ("en", "In 2019 it was 40, ten more than the previous year."),
    ):
        assert [mark.date for mark in find(text, fold_in_place(text), language, PUBLISHED)] == ["2019", None]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("es", "La medición se hizo entre el miércoles 6 y el viernes 8.", "2017-12-06/2017-12-08"),
        ("es", "La sesión del jueves 7 fue larga.", "2017-12-07"),
        ("es", "La sesión del lunes 7 fue larga.", None),
        ("en", "The vote on Friday the 8th was close.", "2017-12-08"),
    ],
)
def test_a_weekday_with_its_day_is_that_of_the_month_of_publication(language: str, text: str, date: str | None) -> None:
    (mark,) = find(text, fold_in_place(text), language, "2017-12")
    assert mark.date == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("done between May 14 and 18 among many", "2023-05-14/2023-05-18"),
        ("the April 19 to 27 survey", "2023-04-19/2023-04-27"),
        ("on May 14 and 18 people died", "2023-05-14"),
    ],
)
def test_a_range_of_days_ends_where_no_noun_is_counted(text: str, date: str) -> None:
    assert find(text, fold_in_place(text), "en", PUBLISHED)[0].date == date


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("es", "Se aprobó a las 00:21 de este miércoles.", "2023-05-24"),
        ("es", "La sesión de este lunes fue larga.", "2023-05-22"),
        ("es", "Los actos del 20 de mayo, en los que se celebra la fecha, serán recordados.", "2023-05-20"),
        ("es", "En marzo habría sido otro el resultado.", "2023-03"),
        ("en", "In March, the level would have been higher.", "2023-03"),
        ("en", "In March, the council would meet again.", "2024-03"),
        ("en", "The session will be on 20 June.", "2023-06-20"),
    ],
)
def test_this_weekday_what_has_just_been_and_what_would_have_been(language: str, text: str, date: str) -> None:
    assert find(text, fold_in_place(text), language, PUBLISHED)[-1].date == date


@pytest.mark.parametrize("text", ["Las visitas se hacen de lunes a viernes.", "Se abre los días viernes."])
def test_what_is_so_every_week_is_no_day(text: str) -> None:
    assert find(text, fold_in_place(text), "es", PUBLISHED) == ()


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("es", "En los primeros seis meses de 2021 hubo 40 votaciones.", "2021-01/2021-06"),
        ("es", "Los dos primeros meses de 2021 fueron tensos.", "2021-01/2021-02"),
        ("es", "Será a finales de junio.", "2023-06~"),
        ("es", "Fue destituido a finales de 2015.", "2015~"),
        ("es", "La pasada jornada hubo ocho heridos.", "2023-05-23"),
        ("en", "In the first nine months of 2021 it met 40 times.", "2021-01/2021-09"),
        ("en", "The survey was held early last month.", "2023-04~"),
        ("en", "A poll conducted May 2-4 found gains.", "2023-05-02/2023-05-04"),
        ("en", "A poll conducted May 2-4, 2021 found gains.", "2021-05-02/2021-05-04"),
        ("en", "The talks of May 2 and 3, 2021 failed.", "2021-05-02/2021-05-03"),
    ],
)
def test_first_months_parts_of_a_month_and_days_before_their_year(language: str, text: str, date: str) -> None:
    assert [mark.date for mark in find(text, fold_in_place(text), language, PUBLISHED)] == [date]


@pytest.mark.parametrize(
    ("language", "text", "published", "date"),
    [
        ("es", "En el tercer trimestre murieron 1200 personas.", "2024-10-30", "2024-07/2024-09"),
        ("es", "Se votará en el primer trimestre del próximo año.", "2024-10-30", "2025-01/2025-03"),
        ("es", "Cayó en el segundo trimestre de su gobierno.", "2024-10-30", None),
        ("en", "At least 340 were killed in the first quarter of the year.", "2024-05-02", "2024-01/2024-03"),
        ("en", "Support fell in the second half of last year.", "2024-05-02", "2023-07/2023-12"),
        ("en", "He scored in the first half and left.", "2024-05-02", None),
    ],
)
def test_a_quarter_or_half_without_its_year(language: str, text: str, published: str, date: str | None) -> None:
    assert [mark.date for mark in find(text, fold_in_place(text), language, published)] == ([date] if date else [])


@pytest.mark.parametrize(
    ("language", "text", "published", "date"),
    [
        # of a publication known by its month, a day of that month has just been
        ("es", "Las marchas convocadas el 7 de julio fueron reprimidas.", "2025-07", "2025-07-07"),
        ("es", "El 28 de julio juró el presidente.", "2024-07", "2024-07-28"),
        ("en", "The rallies called for July 7 were broken up.", "2025-07", "2025-07-07"),
        # a day that is about to come is not that of last year
        ("en", "Building to open for visitors on Sept 4\nPublished today", "2023-08-31", "2023-09-04"),
        ("es", "Estará abierto el 4 de septiembre, informó la Cámara.", "2023-08-31", "2023-09-04"),
        ("en", "The first term passed by 325 votes to 184 on January 2.", "2020-12-23", "2020-01-02"),
        ("es", "Recordaron la matanza del 15 de diciembre, cuando murieron diez.", "2023-12-14", "2022-12-15"),
        # what was to happen lay ahead; a noun in -ría is no conditional
        ("en", "The 1,000 troops were to leave Friday for Lebanon.", "2006-09-07", "2006-09-08"),
        ("es", "Al cierre del martes, la defensoría contaba 40 muertos.", "2025-07-09", "2025-07-08"),
        ("es", "La mayoría lo rechazó el martes.", "2025-07-09", "2025-07-08"),
        ("es", "La mayoría lo rechazaría el martes.", "2025-07-09", "2025-07-15"),
        ("en", "The summit will be held on Nov. 30-Dec. 1 in Lima.", "2018-11-15", "2018-11-30/2018-12-01"),
        ("en", "It was signed on 30-Dec-2018 in Lima.", "2019-11-15", "2018-12-30"),
    ],
)
def test_which_year_or_week_the_publication_and_the_verb_leave(
    language: str, text: str, published: str, date: str
) -> None:
    assert find(text, fold_in_place(text), language, published)[0].date == date
