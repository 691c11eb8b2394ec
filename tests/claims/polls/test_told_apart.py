"""Shares told apart: a change is no level, a part of those asked is not all, each of several has its own."""

from __future__ import annotations

import pytest

from constancia.claims import polls

from .test_rules import reading
from .test_rules import told as told_in

Told = tuple[object, object, object]
"""Whom a judgement is about, the share for and the share against."""


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "es",
            "La aprobación de Ana Paz llegó a 52 %, un aumento de 6 % desde enero, según Cadem.",
            [("Ana Paz", 52, None)],
        ),
        ("es", "La imagen positiva de Ana Paz registró una caída del 7 %, según la encuesta.", []),
        ("es", "La encuesta muestra un incremento del 8 % en el apoyo a Ana Paz.", []),
        ("en", "Ann Roe's approval stands at 52%, a 6% increase since January, Gallup found.", [("Ann Roe", 52, None)]),
        ("en", "Ann Roe saw a 7% drop in her approval rating, according to the Gallup poll.", []),
        ("en", "The poll found an 8% rise in support for Ann Roe.", []),
    ],
)
def test_a_change_is_no_level(language: str, text: str, told: list[Told]) -> None:
    assert told_in(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        ("es", "Según la encuesta, el 82 % está poco o nada satisfecho con Ana Paz.", (None, 82)),
        ("es", "Según la encuesta, el 82 % no está satisfecho con Ana Paz.", (None, 82)),
        ("es", "Según la encuesta, el 82 % no está en contra de Ana Paz.", None),
        ("es", "Según la encuesta, el 44 % aprueba a Ana Paz y el 52 % no.", (44, 52)),
        ("en", "The poll found 82% are less or not at all satisfied with Ann Roe.", (None, 82)),
        ("en", "The poll found 82% are not satisfied with Ann Roe.", (None, 82)),
        ("en", "The poll found 82% are not opposed to Ann Roe.", None),
        ("en", "The poll has 44% approving of Ann Roe and 52% not.", (44, 52)),
    ],
)
def test_those_who_are_not_satisfied_disapprove(
    language: str, text: str, side: tuple[int | None, int | None] | None
) -> None:
    assert [(approve, against) for _, approve, against in told_in(text, language)] == ([side] if side else [])


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "Ana Paz y Luis Mar tenían 19 y 18 por ciento de popularidad, respectivamente, según Cadem.",
         [("Ana Paz", 19, None), ("Luis Mar", 18, None)]),
        ("es", ("Según la encuesta, Ana Paz tiene 61 % de aprobación y 30 % de rechazo, seguida de Luis Mar con 55 % de"
         " aprobación y 35 % de rechazo."), [("Ana Paz", 61, 30), ("Luis Mar", 55, 35)]),
        ("es", "Según el sondeo, Ana Paz tiene 61 % de imagen positiva y 30 % de negativa; Luis Mar, 55 % y 35 %.",
         [("Ana Paz", 61, 30)]),
        ("es", "La aprobación de Ana Paz se mantiene en 28 % y bajó dos puntos en desaprobación al 68 %, según Cadem.",
         [("Ana Paz", 28, 68)]),
        ("en", "Ann Roe and Tom Fox had 39 and 28 percent approval respectively, Gallup found.",
         [("Ann Roe", 39, None), ("Tom Fox", 28, None)]),
        ("en", "Ann Roe has 61% approval and 30% disapproval, Tom Fox 55% approval and 35% disapproval, a poll shows.",
         [("Ann Roe", 61, 30), ("Tom Fox", 55, 35)]),
        ("en", ("The poll put Ann Roe first with 61% approval, followed by Kenya's Tom Fox with 55% approval and Mali's"
         " Ray Orr with 50% approval."),
         [("Ann Roe", 61, None), ("Kenya's Tom Fox", 55, None), ("Mali's Ray Orr", 50, None)]),
        ("en", "Ann Roe is viewed favourably by 61% and unfavourably by 30%, Tom Fox by 55% and 35%, the poll found.",
         [("Ann Roe", 61, 30)]),
        ("en", "Ann Roe is steady on 32% approval and up one on disapproval to 56%, Newspoll shows.",
         [("Ann Roe", 32, 56)]),
    ],
)  # fmt: skip
def test_each_of_several_has_its_own_shares(language: str, text: str, told: list[Told]) -> None:
    assert told_in(text, language) == told


@pytest.mark.parametrize(
    ("language", "whole", "part"),
    [
        ("es", "Según la encuesta, el 47 % aprueba a Ana Paz.", "Entre los mayores de 50 la aprobación sube al 63 %."),
        ("es", "Según la encuesta, el 47 % aprueba a Ana Paz.", "De 18 a 24 años la aprobación cayó del 42 % al 31 %."),
        ("en", "The poll found 47% approve of Ann Roe.", "Among Democrats, 81% approve of her."),
        ("en", "The poll found 47% approve of Ann Roe.", "Approval was 63% for respondents over 50."),
    ],
)
def test_a_part_of_those_asked_is_not_told_as_all(language: str, whole: str, part: str) -> None:
    (told,) = told_in(f"{whole} {part}", language)
    assert told[1] == 47


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "Encuesta: cae la aprobación de Ana Paz\n\nSu aprobación se ubicó en 41 %, según Cadem.", "Ana Paz"),
        ("en", "Poll: Ann Roe's approval slips\n\nHer approval rating stood at 41%, Gallup found.", "Ann Roe"),
    ],
)
def test_whoever_is_judged_may_be_told_in_the_headline(language: str, text: str, told: str) -> None:
    assert told_in(text, language) == [(told, 41, None)]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("es", ("Según la encuesta de Brújula hecha del 2 al 4 de mayo, el rechazo a Ana Paz subió. Era menor en el"
         " anterior sondeo, hecho a principios de abril. El rechazo llegó a 68 %."), "2024-05-02/2024-05-04"),
        ("en", ("A Compass poll conducted from May 2 to 4 found disapproval of Ann Roe grew. It was less in the last"
         " poll, conducted in early April. Disapproval reached 68%."), "2024-05-02/2024-05-04"),
    ],
)  # fmt: skip
def test_an_earlier_poll_is_told_of_in_its_own_sentence_only(language: str, text: str, days: str) -> None:
    (draft,) = polls.read(reading(text, language))
    assert draft.value["field_dates"] == days


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "Una encuesta da a Ana Paz más aprobación, con 61 %. Le siguen Luis Mar, con 59 %, y Eva Sol, con 57 %.",
         [("Luis Mar", 59, None), ("Eva Sol", 57, None)]),
        ("es", "Según la encuesta, la alcaldesa mejor calificada es Ana Paz, con 61 %.", [("Ana Paz", 61, None)]),
        ("en", "Ann Roe leads the poll with a 61% approval rating. She is followed by Tom Fox (59%) and Ray Orr (57%).",
         [("Ann Roe", 61, None), ("Tom Fox", 59, None), ("Ray Orr", 57, None)]),
        ("en", "The best rated mayors in the survey are Ann Roe (61%) and Tom Fox (59%).",
         [("Ann Roe", 61, None), ("Tom Fox", 59, None)]),
        ("en", "Some 61% approve of Ann Roe, a poll found. Jobs were named by 30%, followed by health (20%).",
         [("Ann Roe", 61, None)]),
    ],
)  # fmt: skip
def test_a_ranking_goes_on_in_the_next_sentence(language: str, text: str, told: list[Told]) -> None:
    assert set(told) <= set(told_in(text, language))


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("es", "El sondeo ubica la aprobación de Ana Paz en 20 %. La aprobación de Ana Paz en Tacna es de 37 %.",
         [("Ana Paz", 20, None)]),
        ("es", "Según la encuesta, la popularidad de Ana Paz en Chile es de 20 %.", [("Ana Paz", 20, None)]),
        ("en", "A poll put Ann Roe's approval at 20%. Ann Roe's rating in Daegu was 37%.", [("Ann Roe", 20, None)]),
        ("en", "A poll found that Ann Roe's popularity in Chile stood at 20%.", [("Ann Roe", 20, None)]),
        ("en", "Prime Minister Julia Gill's approval fell to 28% in a poll. Dissatisfaction with the PM rose to 62%.",
         [("Prime Minister Julia Gill", 28, 62)]),
        ("en", "Premier Lin Chuan spoke. A Gallup poll found 34% approve of Premier Lin.", [("Lin Chuan", 34, None)]),
        ("en", "The June 2023 poll found an approval rating of 81-percent for Mayor Tom Fox.",
         [("Mayor Tom Fox", 81, None)]),
    ],
)  # fmt: skip
def test_places_short_names_and_percent_with_a_hyphen(language: str, text: str, told: list[Told]) -> None:
    assert told_in(text, language) == told
