"""Shares over several sentences: joined, told again, of another poll, of a part, of whoever was named."""

from __future__ import annotations

import pytest

from constancia.claims import polls

from .test_rules import reading, told

CASES = [
    (
        "es",
        (
            "En el sondeo, el 56 % calificó positivamente las tareas de limpieza, con un 40 % de opinión negativa. En "
            "tanto que los apoyos a escuelas y familias registró el 53 % de opinión positiva y el 42 % negativa, "
            "mientras que los recorridos de la ministra dividió las opiniones: 50 % favorables y 45 % desfavorables."
        ),
        [("tareas de limpieza", 56, 40), ("familias", 53, 42), ("recorridos de la ministra", 50, 45)],
    ),
    (
        "es",
        "El sondeo: el 33 % aprueba a Luis Mar. La reforma fiscal los dividió: 48 % a favor y 45 % en contra.",
        [("Luis Mar", 33, None), ("reforma fiscal", 48, 45)],
    ),
    (
        "es",
        (
            "Aprobación de la ministra Ana Sol cae a 31 %\n\nLa aprobación de la ministra cayó a 31 %; su "
            "desaprobación llegó a 60 %, según una encuesta."
        ),
        [("ministra Ana Sol", 31, 60)],
    ),
    (
        "en",
        (
            "Mayor Ann Lee has a 31% approval rating\n\nOnly 31% of adults approve of Mayor Ann Lee, a poll found. "
            "Some 60% disapprove of her."
        ),
        [("Mayor Ann Lee", 31, 60)],
    ),
    (
        "es",
        (
            "Según el sondeo, el 52,9 por ciento desaprueba al Congreso y el 34,8 lo aprueba. La jueza Eva Paz cuenta "
            "con la aprobación del 32 por ciento, mientras el 46,5 la desaprueba."
        ),
        [("Congreso", 34.8, 52.9), ("jueza Eva Paz", 32, 46.5)],
    ),
    (
        "en",
        "Some 47 percent approve of Mayor Ann Lee, the poll shows, and 45 disapprove of her.",
        [("Mayor Ann Lee", 47, 45)],
    ),
    (
        "es",
        "La aprobación del alcalde Luis Mar bajó del 91 al 87 %, según el sondeo.",
        [("alcalde Luis Mar", 91, None), ("alcalde Luis Mar", 87, None)],
    ),
    (
        "es",
        (
            "La encuesta midió a Eva Paz. La peor calificada fue la jueza Ana Sol, cuyo índice es de -33, pues el 63 % "
            "reprobó su trabajo y el 30 % lo aprobó."
        ),
        [("jueza Ana Sol", 30, 63)],
    ),
    (
        "en",
        "Commissioned by a paper, the poll found that 48% of respondents interviewed approve of the job Ann Lee does.",
        [("Ann Lee", 48, None)],
    ),
    (
        "en",
        "Ann Lee, who drops from 40% approval to 39%, Mary Holt, who drops to 38%, closed the list, the poll shows.",
        [("Ann Lee", 40, None), ("Ann Lee", 39, None), ("Mary Holt", 38, None)],
    ),
    (
        "en",
        (
            "Ann Lee’s approval rating is at its lowest.\nIn a poll, 27% had a favourable view of the Prime "
            "Minister, while 46% had an unfavourable one."
        ),
        [("Ann Lee", 27, 46)],
    ),
    (
        "en",
        (
            "Some 27% approve of Ann Lee, a poll shows, and 31% approve of Mary Holt. Some 46% disapprove of the Prime "
            "Minister."
        ),
        [("Ann Lee", 27, None), ("Mary Holt", 31, None), ("Prime Minister", None, 46)],
    ),
    (
        "es",
        (
            "La peor evaluada fue la presidenta chilena, Eva Paz, pues el 63 % reprobó su trabajo, según el sondeo. Un "
            "60 % desaprueba a la presidenta."
        ),
        [("presidenta chilena, Eva Paz", None, 63), ("Eva Paz", None, 60)],
    ),
    (
        "en",
        (
            "Several got fair marks in the poll, with Judge Ann Lee and Speaker Mary Holt both getting a 51% approval "
            "rating, and Minister John Roe getting 43% approval."
        ),
        [("Judge Ann Lee", 51, None), ("Speaker Mary Holt", 51, None), ("Minister John Roe", 43, None)],
    ),
    (
        "en",
        "Some 68% are unhappy about the performance and record of the cabinet, the poll in Tehran found.",
        [("cabinet", None, 68)],
    ),
    (
        "es",
        "El 32 % dice estar satisfecho con el desempeño del presidente francés, Jean Roe, según la encuesta.",
        [("presidente francés, Jean Roe", 32, None)],
    ),
    (
        "es",
        "La primera ministra, Eva Paz, no está mejor, ya que cae su popularidad en 3 puntos, hasta el 29 %.",
        [("primera ministra, Eva Paz", 29, None)],
    ),
    (
        "es",
        "El 38 % considera al Gobierno de Luis Mar “óptimo o bueno”, según un sondeo.",
        [("Gobierno de Luis Mar", 38, None)],
    ),
    (
        "es",
        "Sobre el proceso de paz 70 % lo desaprobó y 21 % lo aprobó, según la encuesta.",
        [("proceso de paz", 21, 70)],
    ),
    (
        "es",
        "El gabinete también cayó en la encuesta, quedando así: 75 % de desaprobación, 11 % de aprobación.",
        [("gabinete", 11, 75)],
    ),
    (
        "en",
        "The work of the Senate is positively evaluated by 38% of respondents, negatively by 59%, the poll found.",
        [("Senate", 38, 59)],
    ),
    (
        "en",
        "Some 43% of respondents support the work of Ann Lee, 55% do not approve, the poll found.",
        [("Ann Lee", 43, 55)],
    ),
    (
        "en",
        "Six-in-ten Americans disapprove of the job Ann Lee is doing, the poll found.",
        [("Ann Lee", None, 60)],
    ),
    (
        "es",
        "Según Datum, el 70 % desaprueba al alcalde Luis Mar. Otra encuesta da 70 % de rechazo al alcalde Luis Mar.",
        [("alcalde Luis Mar", None, 70), ("alcalde Luis Mar", None, 70)],
    ),
    (
        "es",
        (
            "El alcalde Luis Mar espera la encuesta. Entre los jóvenes tiene 40 % de aprobación. En el norte lo "
            "rechaza el 66 %."
        ),
        [("alcalde Luis Mar", 40, None), ("alcalde Luis Mar", None, 66)],
    ),
    (
        "es",
        (
            "La popularidad del alcalde Luis Mar es de 30 %. Quien sube es la jueza Eva Paz. Su aprobación pasó de un "
            "9 % a un 18 %, dice la encuesta."
        ),
        [("alcalde Luis Mar", 30, None), ("jueza Eva Paz", 9, None), ("jueza Eva Paz", 18, None)],
    ),
    (
        "en",
        "Governor Jo Reed got an 81% approval rating for his handling of the flood, a poll found.",
        [("Governor Jo Reed", 81, None)],
    ),
    ("es", "En marzo, Ipsos le daba 41 % de aprobación a la jueza Eva Paz.", [("jueza Eva Paz", 41, None)]),
    (
        "en",
        "Approval of Mayor Ann Lee fell from 50% to 36%, a poll found.",
        [("Mayor Ann Lee", 50, None), ("Mayor Ann Lee", 36, None)],
    ),
    (
        "en",
        "Eight in ten respondents reject the toll. The exact figure, the poll says: 79% oppose the toll.",
        [("toll", None, 79)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_a_document_tells(language: str, text: str, expected: list[tuple[object, object, object]]) -> None:
    assert told(text, language) == expected


def pollsters(text: str, language: str) -> list[object]:
    return [draft.value.get("pollster") for draft in polls.read(reading(text, language))]


def test_the_only_pollster_of_a_document_made_every_poll_in_it_but_another() -> None:
    text = "El 71 % desaprueba a la jueza Eva Paz.\n\nLo halló Datum. Otra encuesta da 40 % de rechazo al puerto."
    assert pollsters(text, "es") == ["Datum", None]


def test_one_pollster_under_two_names_is_one() -> None:
    text = (
        "A poll by the Institute of Social Studies (IES) found that 60% disapprove of Mayor Ann Lee. The IES poll "
        "found that 22% approve of Mayor Ann Lee."
    )
    assert pollsters(text, "en") == ["Institute of Social Studies"]


def test_the_days_of_the_poll_before_are_not_those_of_the_poll() -> None:
    text = (
        "The previous poll, taken in March, was better. In the new poll 40% approve of Mayor Ann Lee. The survey was "
        "conducted between May 2 and May 6."
    )
    assert [draft.value.get("field_dates") for draft in polls.read(reading(text, "en"))] == ["2024-05-02/2024-05-06"]


@pytest.mark.parametrize(
    ("language", "text", "waves"),
    [
        (
            "es",
            "En la encuesta anual del diario El Faro, la aprobación de Eva Paz es del 70 %, no el de agosto (74 %).",
            [(70, "El Faro", None), (74, "El Faro", "2023-08")],
        ),
        (
            "en",
            "In the monthly poll of the newspaper The Lantern, approval of Ann Lee is at 40%, down from March (45%).",
            [(40, "The Lantern", None), (45, "The Lantern", "2024-03")],
        ),
    ],
)
def test_a_month_in_brackets_is_a_wave_of_its_own(language: str, text: str, waves: list[tuple[object, ...]]) -> None:
    values = [draft.value for draft in polls.read(reading(text, language))]
    assert [(one["approve"], one.get("pollster"), one.get("field_dates")) for one in values] == waves


EARLIER = [
    (
        "es",
        "La aprobación de Eva Paz está en 38 %, frente al 64 % en octubre de 2022 y al 52 % en marzo de 2023 (Cadem).",
        [("approve", 38, None), ("approve", 64, "2022-10"), ("approve", 52, "2023-03")],
    ),
    (
        "es",
        "El rechazo a la alcaldesa Eva Paz subió del 41 % en enero al 58 % este mes, según Cadem.",
        [("disapprove", 41, "2024-01"), ("disapprove", 58, "2024-05")],
    ),
    (
        "es",
        "El 38 % aprueba a Eva Paz (Cadem). Su aprobación era de 51 % en mayo de 2022 y de 25 % en julio de 2023.",
        [("approve", 38, None), ("approve", 51, "2022-05"), ("approve", 25, "2023-07")],
    ),
    (
        "en",
        "Approval of Mayor Ann Lee stands at 38%, compared to 64% in October 2022 and 52% in March 2023, a poll found.",
        [("approve", 38, None), ("approve", 64, "2022-10"), ("approve", 52, "2023-03")],
    ),
    (
        "en",
        "Disapproval of Mayor Ann Lee rose from 41% last July to 58% this month, a poll found.",
        [("disapprove", 41, "2023-07"), ("disapprove", 58, "2024-05")],
    ),
    (
        "en",
        "Approval is highest for Ann Lee (39% in 1995), Joe Roe (36% in 1990) and Mary Holt (34%), a poll shows.",
        [("approve", 39, "1995"), ("approve", 36, "1990"), ("approve", 34, None)],
    ),
    ("es", "La aprobación de Eva Paz fue del 38 % en abril, según la encuesta.", [("approve", 38, "2024-04")]),
    ("en", "Approval of Mayor Ann Lee was 38% in May, a poll found.", [("approve", 38, "2024-05")]),
    (
        "en",
        "Approval of Mayor Ann Lee is at 38%, a poll found, and she won 64% in October 2022.",
        [("approve", 38, None)],
    ),
]


@pytest.mark.parametrize(("language", "text", "waves"), EARLIER)
def test_a_share_with_a_time_of_its_own_is_of_another_poll(
    language: str, text: str, waves: list[tuple[str, int, str | None]]
) -> None:
    values = [draft.value for draft in polls.read(reading(text, language))]
    sides = [next(side for side in ("approve", "disapprove") if side in one) for one in values]
    told = [(side, one[side], one.get("field_dates")) for side, one in zip(sides, values, strict=True)]
    assert told == waves
