"""Who made a poll: named with it, as whoever asked, as the source, or for the whole document."""

from __future__ import annotations

import pytest

from constancia.claims import polls

from .test_rules import reading


@pytest.mark.parametrize(
    ("language", "text", "maker"),
    [
        ("es", "Según el Instituto de Estudios Sociales de Cuenca, el 43 % aprueba al alcalde Luis Mar.", "Instituto"),
        ("es", "El 43 % aprueba al alcalde Luis Mar, según la encuesta más reciente hecha por Datos Claros.", "Datos"),
        ("es", "El Centro Nacional de Opinión realizó un sondeo: el 29 % aprueba al alcalde Luis Mar.", "Centro"),
        ("es", "La firma encuestadora Vértice preguntó: el 57 % aprueba al alcalde Luis Mar.", "Vértice"),
        ("es", "El 61 % reprueba al Congreso, según el sondeo que la empresa Mercadata hizo.", "Mercadata"),
        ("es", "Un estudio del Observatorio Ciudadano halló que el 33 % aprueba a la jueza Eva Paz.", "Observatorio"),
        ("es", "Panel Norte encuestó a 900 adultos y el 33 % aprueba a la jueza Eva Paz.", "Panel Norte"),
        (
            "es",
            "El 57 % aprueba al alcalde Luis Mar, según un sondeo hecho por el instituto Brújula Social.",
            "Brújula",
        ),
        ("es", "El 57 % aprueba al alcalde Luis Mar. El estudio, hecho por Vértice Norte, es de mayo.", "Vértice"),
        ("es", "El 57 % aprueba al alcalde Luis Mar, según la encuesta de mayo de 2023 de Vértice Norte.", "Vértice"),
        ("es", "Encuesta: el 57 % aprueba al alcalde Luis Mar. Encuestadora: Vértice Norte.", "Vértice"),
        ("es", "El 17 % está satisfecho con la canciller Ana Sol, según Infratest dimap.", "Infratest"),
        ("en", "Some 57% approve of Mayor Ann Lee. The survey was conducted by Northgate.", "Northgate"),
        ("en", "Earlier Northgate Foundation polls put approval of Mayor Ann Lee at 57%.", "Northgate"),
        ("en", "In Northgate's survey, 57% said they approve of Mayor Ann Lee.", "Northgate"),
        ("en", "A poll by US-based consulting company Northgate found 57% approve of Mayor Ann Lee.", "Northgate"),
        ("en", "The Prairie Institute for Opinion conducted a survey: 41% approve of Mayor Ann Lee.", "Prairie"),
        ("en", "Mayor Ann Lee's approval rating fell to 37%, according to the Centre for Governance.", "Centre"),
        ("en", "A poll conducted by local firm Island Data Services found 44% approve of Mayor Ann Lee.", "Island"),
        ("en", "In a Northern Survey Research poll, 46% approve of Mayor Ann Lee.", "Northern Survey Research"),
        ("en", "The survey, which Pollmakers carried out, put Mayor Ann Lee's approval at 33%.", "Pollmakers"),
        ("en", "Some 22% approve of Mayor Ann Lee, research firm Tazama said.", "Tazama"),
        ("en", "Tazama spoke to 2,400 people, and 22% approve of Mayor Ann Lee.", "Tazama"),
        ("en", "Some 41% approve of Mayor Ann Lee, a survey released today by Field Logic shows.", "Field Logic"),
    ],
)
def test_whoever_made_the_poll(language: str, text: str, maker: str) -> None:
    (draft,) = polls.read(reading(text, language))
    assert str(draft.value["pollster"]).startswith(maker)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Un sondeo de Chile halló que el 33 % aprueba a la jueza Eva Paz."),
        ("es", "El 33 % aprueba a la jueza Eva Paz, según Luis Mar, que leyó la encuesta."),
        ("es", "El 33 % aprueba a la jueza Eva Paz, dijo el responsable de la encuestadora Carlos Mar."),
        ("en", "In the poll, 33% approve of the mayor, Eve Park, said the pollster Carlos Marsh."),
        ("en", "A poll of Kenyans found that 33% approve of Judge Eve Park."),
        ("en", "Some 33% approve of Judge Eve Park, according to Luke Marsh, who had read the poll."),
    ],
)
def test_those_who_were_asked_and_whoever_tells_of_it_made_no_poll(language: str, text: str) -> None:
    (draft,) = polls.read(reading(text, language))
    assert "pollster" not in draft.value


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("es", "Según la encuesta de Brújula, el 44 % aprueba a la ministra Ana Sol.", "El 21 % aprueba a Luis Mar."),
        ("en", "A Compass poll found that 44% approve of Minister Ann Lee.", "Some 21% approve of Luke Marsh."),
    ],
)
def test_the_only_maker_is_that_of_shares_far_behind(language: str, first: str, last: str) -> None:
    between = {"es": "Nadie comentó los resultados.", "en": "Nobody had a comment."}[language]
    drafts = list(polls.read(reading(" ".join((first, *[between] * 9, last)), language)))
    assert len(drafts) == 2
    assert drafts[0].value["pollster"] == drafts[1].value["pollster"]
