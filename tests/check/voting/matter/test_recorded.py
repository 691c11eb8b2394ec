"""What a subject opens as, whether it is a law, a motion or silent, and which years and days words give."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter.days import apart, days_told, years_told
from constancia.check.voting.matter.recorded import subject_read


@pytest.mark.parametrize(
    ("subject", "opening", "sort"),
    [
        ("PROYECTO DE LEY QUE CREA UNA COMISIÓN INVESTIGADORA DE VACUNAS", "", "law"),
        ("MOCIÓN QUE CREA UNA COMISIÓN INVESTIGADORA DE VACUNAS", "inquiry", "motion"),
        ("PROYECTO DE LEY 8, QUE AUTORIZA EL INGRESO DE TROPAS EXTRANJERAS", "foreign-troops", "law"),
        ("PROYECTO DE LEY QUE DECLARA LA GUERRA", "war", "law"),
        ("LEY SOBRE LA CENSURA DE MINISTROS", "", "law"),
        ("LEY QUE ELIGE AL DEFENSOR DEL PUEBLO", "", "law"),
        ("MOCIÓN 12345, CENSURA AL MINISTRO DE SALUD", "censure", "motion"),
        ("MOCIÓN DE CENSURA QUE MODIFICA LA LEY", "censure", "law motion"),
        ("PROYECTO DE RESOLUCIÓN LEGISLATIVA QUE AUTORIZA AL PRESIDENTE A SALIR DEL PAÍS", "travel", ""),
        ("INFORME DE LA COMISIÓN INVESTIGADORA SOBRE LA CENSURA DEL MINISTRO", "inquiry report", ""),
        ("SEGUNDA VOTACIÓN DE LA LEY QUE EXONERA DE SEGUNDA VOTACIÓN", "second-vote", "law"),
        ("Boletín N° 15140-07 — Proyecto de Ley", "", "law silent"),
        ("Boletín N° 15140-07 — Proyecto de Ley de aguas", "", "law"),
        ("MOCIÓN 33", "", "motion silent"),
    ],
)
def test_what_a_subject_opens_as(subject: str, opening: str, sort: str) -> None:
    found = subject_read(subject, "es")
    assert " ".join(sorted(found.opening)) == opening
    sorts = {"law": found.law, "motion": found.motion, "silent": found.silent}
    assert " ".join(name for name, so in sorts.items() if so) == sort


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "presupuesto de 2022", [2022]),
        ("es", "lo que pasó el 4 de mayo de 2021", []),
        ("es", "presupuesto de 2022, del 4 de mayo de 2021", [2022]),
        ("es", "la ley 2019-2020", [2019, 2020]),
        ("es", "el bienio 2019-21", [2019, 2021]),
        ("es", "los años 2019/2021", [2019, 2021]),
        ("es", "la ley 30.2022 y 2.022", []),
        ("en", "the 2022 budget", [2022]),
        ("en", "the budget for 2022-23", [2022, 2023]),
        ("en", "the vote of May 4, 2021", []),
        ("en", "the vote of May 2021", []),
        ("en", "in 1899 and 2101", []),
    ],
)
def test_the_years_that_words_give_by_themselves(language: str, text: str, expected: list[int]) -> None:
    assert sorted(years_told(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "but", "expected"),
    [
        ("es", "del 3 al 6 de mayo", "", "5/3-5/6"),
        ("es", "el 3 de mayo de 2023", "", "5/3-5/3"),
        ("es", "el 3 de mayo", "2023-05-03", ""),
        ("es", "el 3 de mayo", "2022-05-03", ""),
        ("es", "el 3 de mayo", "2023-05-04", "5/3-5/3"),
        ("es", "en mayo", "", ""),
        ("es", "ayer", "", ""),
        ("en", "from June 10 to 12", "", "6/10-6/12"),
        ("en", "from January 1 to March 1", "", "1/1-3/1"),
        ("en", "from January 1 to March 2", "", ""),
        ("en", "from December 30 to January 2", "", ""),
    ],
)
def test_the_days_that_words_give(language: str, text: str, but: str, expected: str) -> None:
    found = days_told(text, language, frozenset({but}))
    assert " ".join("-".join(f"{month}/{day}" for month, day in days) for days in found) == expected


@pytest.mark.parametrize(
    ("told", "recorded", "expected"),
    [
        ("3 al 6 de mayo", "3 al 6 de mayo", False),
        ("4 al 5 de mayo", "3 al 6 de mayo", False),
        ("2 al 5 de mayo", "3 al 6 de mayo", True),
        ("4 al 7 de mayo", "3 al 6 de mayo", True),
        ("10 de mayo", "3 al 6 de mayo", True),
        ("mayo", "3 al 6 de mayo", False),
        ("3 al 6 de mayo", "mayo", False),
        ("10 de mayo y 4 de mayo", "3 al 6 de mayo", False),
    ],
)
def test_days_told_lie_within_those_recorded(told: str, recorded: str, expected: bool) -> None:
    assert apart(days_told(f"del {told}", "es"), days_told(f"del {recorded}", "es")) is expected
