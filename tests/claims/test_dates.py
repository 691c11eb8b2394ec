"""Claims of kind `date`: what places a public event, and what does not."""

from __future__ import annotations

import pytest

from constancia.claims import dates
from constancia.claims.reading import Reading
from constancia.model.documents import Document


def claims(text: str, language: str, published: str | None = "2023-05-24") -> list[tuple[str, object, object]]:
    reading = Reading(Document(text=text, digest="sha256:0", language=language, published=published))
    return [(d.evidence[0].quote, d.value.get("date"), d.value["anchor"]) for d in dates.read(reading)]


def test_dates_of_votes_forces_and_visits_are_claims() -> None:
    text = (
        "El Pleno aprobó el viernes 19 de mayo el ingreso de tropas, del 1 de junio al 31 de diciembre. La misión "
        "visitó Ayacucho en abril. El estado de excepción rige desde diciembre de 2022; regirá hasta el 30 de junio."
    )
    assert claims(text, "es") == [
        ("el viernes 19 de mayo", "2023-05-19", "published"),
        ("del 1 de junio al 31 de diciembre", "2023-06-01/2023-12-31", "published"),
        ("abril", "2023-04", "published"),
        ("desde diciembre de 2022", "2022-12/..", "absolute"),
        ("hasta el 30 de junio", "../2023-06-30", "published"),
    ]


def test_english_dates_of_events() -> None:
    text = (
        "Lawmakers voted on Friday to let troops in from June 1 until August 29, 2023. The report, published two weeks "
        "ago, says police have killed protesters since last month."
    )
    assert claims(text, "en") == [
        ("Friday", "2023-05-19", "published"),
        ("from June 1 until August 29, 2023", "2023-06-01/2023-08-29", "absolute"),
        ("two weeks ago", "2023-05-10", "published"),
        ("since last month", "2023-04/..", "published"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, 18 may (EFE).- El Congreso votó la moción.",
        "Lima, 18 de mayo. El Congreso votó la moción.",
        "Huamanga, jueves 18.- El Congreso votó la moción.",
        "Congreso\n07 Mar 2024 | 17:42 h\nEl Pleno votó la moción.",
        "Este artículo fue publicado en inglés el 22 de mayo de 2023 sobre la votación.",
    ],
)
def test_datelines_stamps_and_credits_date_no_event(text: str) -> None:
    assert claims(text, "es") == []


def test_an_english_dateline_dates_no_event() -> None:
    assert claims("GENEVA (18 May 2023) – The UN expert ended his visit.", "en") == []
    assert claims("SEOUL, Dec. 14 (Wire) -- The assembly voted to impeach.", "en") == []


def test_prices_and_weather_are_no_public_event() -> None:
    assert claims("La inflación de enero fue de 0,5 %. Mañana lloverá en la sierra.", "es") == []
    assert claims("Shares closed lower on Monday.", "en") == []


def test_vague_offsets_and_the_days_of_a_quotation_are_left_out() -> None:
    assert claims("The vote came hours after the ruling, and years later the troops left.", "en") == []
    assert claims("«El que hoy vota contra el pueblo, responderá», dijo el congresista.", "es") == []


def test_without_a_publication_date_the_expression_stands_alone() -> None:
    assert claims("El Pleno votó el jueves.", "es", None) == [("el jueves", None, "published")]


@pytest.mark.parametrize(
    ("text", "language", "kept"),
    [
        ("   NIEBLA, 12 MAR 90 (AGENCIA) -- [TEXT] TROOPS KILLED THREE MEN ON 2 MARCH 1990.", "en", ["2 MARCH 1990"]),
        ("   PUERTO (ARENA), 8 SEP 89 (RADIO FARO) -- TROOPS KILLED THREE MEN.", "en", []),
        ("NIEBLA, 12 MAR 90 (AGENCIA) -- EL PLENO VOTÓ LA LEY EN ENERO DE 1990.", "es", ["ENERO DE 1990"]),
        ("The attack began at 1330 (1930 GMT) and the troops left by 1930 hours.", "en", []),
        ("El ataque empezó a las 1930 y acabó a las 2010 horas.", "es", []),
        ("The 19 April Movement attacked on 9 July 2022.", "en", ["9 July 2022"]),
        ("El Movimiento 19 de abril atacó la Plaza 2 de Mayo y la avenida 9 de julio.", "es", []),
        ("La marcha del 2 de mayo llegó a la plaza el 3 de mayo.", "es", ["2 de mayo", "el 3 de mayo"]),
    ],
)
def test_neither_datelines_nor_hours_nor_names_are_dates(text: str, language: str, kept: list[str]) -> None:
    assert [quote for quote, _, _ in claims(text, language)] == kept


def test_a_dateline_dates_nothing() -> None:
    text = "Tres muertos\n   NIEBLA, 12 MAR 90 (AGENCIA) -- [TEXT] TRES SOLDADOS MURIERON."
    reading = Reading(Document(text=text, digest="sha256:0", language="es"))
    assert [number.value for number in reading.numbers] == [3, 3]
    assert [mark.date for mark in reading.dates] == [None]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("El bloque espera debatir la norma en Diputados y votarla el 10 de junio.", "es", "2023-06-10"),
        ("La ministra quiere llevar el tratado al Senado el 30 de noviembre.", "es", "2023-11-30"),
        ("El bloque busca anular la ley de tropas aprobada el 10 de junio.", "es", "2022-06-10"),
        ("The government hopes to bring the treaty to a vote on 30 November.", "en", "2023-11-30"),
        ("“We are going to win this vote,” the senator told reporters Monday.", "en", "2023-05-22"),
        ("«Vamos a ganar la votación», dijo la senadora el lunes.", "es", "2023-05-22"),
        # to where something is on its way, and for when it was called
        ("The bill, backed by the panel, now heads to a final vote in the Senate on Thursday.", "en", "2023-05-25"),
        ("Ann Lee built a lead ahead of Thursday's vote in Parliament.", "en", "2023-05-25"),
        ("Party chiefs met the senators ahead of the June 27 vote.", "en", "2023-06-27"),
        ("During Monday's vote in the Senate, the Greens called for a recount.", "en", "2023-05-22"),
        ("El presidente del Senado convocó a sesión para este jueves.", "es", "2023-05-25"),
        ("La sesión del Senado se suspendió y se reprogramó para el jueves.", "es", "2023-05-25"),
        ("Los partidos se midieron de cara al 27 de junio, cuando vota el Senado.", "es", "2023-06-27"),
        ("En la votación del lunes, la oposición del Senado pidió aplazar la ley.", "es", "2023-05-22"),
        # what has just been is not next year's
        ("Parties will discuss in the Senate the motion of 9 May.", "en", "2023-05-09"),
        ("Los partidos debatirán en el Senado la moción del 9 de mayo.", "es", "2023-05-09"),
    ],
)
def test_hopes_look_ahead_and_what_was_said_lies_behind(text: str, language: str, date: str) -> None:
    assert [value for _, value, _ in claims(text, language)] == [date]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "La misión está prevista entre los días 3 y 14 de julio.", ["entre los días 3 y 14 de julio"]),
        ("es", "El arribo de la fragata será entre los días 3 y 14 de julio.", ["entre los días 3 y 14 de julio"]),
        ("es", "El Congreso eligió a su directiva para el período 2021-2022.", ["2021-2022"]),
        ("es", "El naufragio ocurrió anoche.", ["anoche"]),
        ("es", "Hubo un sismo el lunes.", ["el lunes"]),
        ("es", "La popularidad del alcalde cae desde marzo.", ["desde marzo"]),
        ("en", "The mission is planned between 3 and 14 July.", ["between 3 and 14 July"]),
        ("en", "Parliament elected its board for the term 2021-2022.", ["2021-2022"]),
        ("en", "The ferry capsized last night.", ["last night"]),
        ("en", "An earthquake hit the coast on Monday.", ["Monday"]),
        ("en", "The minister resigned earlier this week.", ["earlier this week"]),
        ("en", "His favourable rating fell in March.", ["March"]),
    ],
)
def test_what_dates_a_term_a_disaster_or_a_week_is_read(language: str, text: str, expected: list[str]) -> None:
    assert [quote for quote, _, _ in claims(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El ministro citó la ley 30 (2013) y la resolución 2719 (2023)."),
        ("es", "El presidente (2011-2014) votó a favor."),
        ("es", "El Senado aprueba el pacto 14/12/2021 15:59"),
        ("en", "The minister cited resolution 2719 (2023)."),
        ("en", "The president (2011-2014) voted for it."),
        ("en", "The report on the dead names Victor Sunday Ibanga."),
        ("en", "Senate approves pact\n— Ann Lee (@annlee) June 20, 2019\nNothing more."),
        ("en", "Senate approves pact – 14/12/2021 – Politics"),
        ("en", "Senate approves pact 12/14/2021 15:59:19. Views: 3."),
        ("en", "Published June 7, 2023\n\nSenate approves pact"),
        ("es", "Publicado: junio 7, 2023\n\nEl Senado aprueba el pacto"),
    ],
)
def test_a_year_that_is_cited_and_the_stamp_of_a_text_date_no_event(language: str, text: str) -> None:
    assert claims(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The House passed the 2024 budget on 8 May; the 2013 Constitution allows it.", "en", ["8 May"]),
        ("The council adopted the budget for 2024 after the 2023 elections.", "en", ["2023"]),
        ("The party that led the government (1979-90) will vote against.", "en", []),
        ("The second reading was on 10 May.", "en", ["10 May"]),
        ("El Pleno aprobó ayer los Presupuestos de 2017 y la ley 30 de 2016.", "es", ["ayer"]),
        ("El Frente, que gobernó (1979-90), votará en contra de la ley.", "es", []),
        ("Otro informe de la ONU publicado el lunes señala la violencia.", "es", ["el lunes"]),
        ("La segunda lectura fue el 10 de mayo.", "es", ["el 10 de mayo"]),
    ],
)
def test_what_is_called_by_its_year_and_what_was_published_on_a_day(
    text: str, language: str, expected: list[str]
) -> None:
    assert [expression for expression, _, _ in claims(text, language)] == expected
