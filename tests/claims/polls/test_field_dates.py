"""When people were asked: with whoever asked them between, opening the sentence, counted to a weekday."""

from __future__ import annotations

import pytest

from constancia.claims import polls

from .test_rules import reading

SAID = {"es": "El 41 % aprueba a la alcaldesa Eva Paz.", "en": "Some 41% approve of Mayor Ann Lee."}


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "es",
            "Así lo halló un sondeo hecho por la firma Norte Datos y Medios, entre setiembre y octubre.",
            "2023-09/2023-10",
        ),
        ("es", "El trabajo de campo se hizo entre el 3 y el 7 de mayo.", "2024-05-03/2024-05-07"),
        ("es", "Del 3 al 7 de mayo, la encuestadora entrevistó a 900 personas.", "2024-05-03/2024-05-07"),
        ("es", "La encuesta se aplicó a 800 adultos entre enero y febrero.", "2024-01/2024-02"),
        ("en", "The survey was conducted over the weekend, from May 10 to 12.", "2024-05-10/2024-05-12"),
        ("en", "The sample was carried out between May 3 and 7 among 900 adults.", "2024-05-03/2024-05-07"),
        ("en", "The April 19 to 27 survey had 900 respondents.", "2024-04-19/2024-04-27"),
        ("es", "El estudio se hizo del 3 al 7 de mayo.", "2024-05-03/2024-05-07"),
        ("en", "The poll was conducted for three days through Sunday.", "2024-05-10/2024-05-12"),
        ("en", "From May 3 to 7, the firm surveyed 900 adults.", "2024-05-03/2024-05-07"),
        (
            "en",
            "So said a poll carried out by Northern Data for the Lantern between May 3 and May 7.",
            "2024-05-03/2024-05-07",
        ),
        (
            "es",
            "El sondeo de Cid entrevistó de forma virtual a 4.921 personas entre el 3 y el 7 de mayo.",
            "2024-05-03/2024-05-07",
        ),
        (
            "es",
            "Para el sondeo, Cid entrevistó a 1.023 personas de más de 18 años, el 3 y 4 de mayo.",
            "2024-05-03/2024-05-04",
        ),
        ("en", "The survey questioned online a sample of 4,921 adults between May 3 and 7.", "2024-05-03/2024-05-07"),
        ("en", "The poll, conducted among 900 adults from May 3 to 7, was a surprise.", "2024-05-03/2024-05-07"),
    ],
)
def test_when_people_were_asked(language: str, text: str, days: str) -> None:
    drafts = polls.read(reading(f"{SAID[language]} {text}", language))
    assert [draft.value.get("field_dates") for draft in drafts] == [days]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La encuesta de Ipsos, que muestra cuánto cayó desde marzo, salió ayer."),
        ("es", "El sondeo fue publicado el 7 de mayo."),
        ("en", "The poll by Ipsos shows how far she has fallen since March."),
        ("en", "The poll was released on May 7."),
    ],
)
def test_a_date_of_something_else_is_not_when_people_were_asked(language: str, text: str) -> None:
    drafts = polls.read(reading(f"{SAID[language]} {text}", language))
    assert [draft.value.get("field_dates") for draft in drafts] == [None]
