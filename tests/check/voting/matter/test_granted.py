"""Whatever leads to a voting, the words of the measure that its subject lacks keep it from being the one told."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter import Verdict, compare

from .sides import event, matter

COVER = "PROYECTO DE LEY 41, QUE GARANTIZA LA COBERTURA UNIVERSAL Y GRATUITA PARA LOS PACIENTES ONCOLÓGICOS"
BREAD = "PROYECTO DE LEY 42, QUE ESTABLECE CAPITAL NACIONAL DEL PAN AL DISTRITO DE LORENZA"
MINERS = "PROYECTO DE LEY 43, QUE PRORROGA LA VIGENCIA DEL PROCESO DE FORMALIZACIÓN MINERA"
REFUND = "PROYECTO DE LEY 44, QUE PRECISA LA LEY DE DEVOLUCIÓN DE DINERO DEL FONAVI A LOS TRABAJADORES"
ALLOWANCE = "PROYECTO DE LEY 45, QUE ESTABLECE LA ASIGNACIÓN ECONÓMICA MENSUAL DEL PERSONAL DEL SERVICIO MILITAR"


@pytest.mark.parametrize(
    ("measure", "language", "subject", "left"),
    [
        ("la cobertura gratuita para los pacientes renales", "es", COVER, ("renales",)),
        ("free coverage for kidney patients", "en", COVER, ("kidney",)),
        ("que Lorenza sea capital nacional del maíz", "es", BREAD, ("maíz",)),
        ("the law that cancels the registration of small miners", "en", MINERS, ("registration",)),
        ("la ley que suspende la devolución del dinero del Fonavi", "es", REFUND, ("suspende",)),
        ("la ley que elimina la asignación económica del personal del servicio militar", "es", ALLOWANCE, ("elimina",)),
    ],
)
def test_a_word_that_the_subject_lacks_is_named(
    measure: str, language: str, subject: str, left: tuple[str, ...]
) -> None:
    text = f"El Senado aprobó {measure}." if language == "es" else f"The Senate passed {measure}."
    found = compare(matter(text, language, measure=measure), event(subject))
    assert found.verdict is Verdict.NOT_COMPARABLE
    assert any(word in " ".join(found.left) for word in left), found


@pytest.mark.parametrize(
    ("measure", "language", "subject"),
    [
        ("la cobertura gratuita para los pacientes oncológicos", "es", COVER),
        ("universal coverage for cancer patients", "en", COVER),
        ("que Lorenza sea capital nacional del pan", "es", BREAD),
        ("la prórroga de la formalización minera", "es", MINERS),
        ("la devolución del dinero del Fonavi a los trabajadores", "es", REFUND),
        ("la asignación económica mensual del personal del servicio militar", "es", ALLOWANCE),
    ],
)
def test_where_nothing_is_left_over_the_matter_is_the_same(measure: str, language: str, subject: str) -> None:
    text = f"El Senado aprobó {measure}." if language == "es" else f"The Senate passed {measure}."
    assert compare(matter(text, language, measure=measure), event(subject)).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate passed the law that lets President Delia Quispetera govern remotely from abroad.", "en"),
        ("El Senado aprobó que la presidenta Delia Quispetera gobierne a distancia.", "es"),
    ],
)
def test_whoever_holds_an_office_of_the_subject_tells_nothing_apart(text: str, language: str) -> None:
    office = "LEY QUE REGULA EL ENCARGO DEL DESPACHO DEL PRESIDENTE DE LA REPÚBLICA Y SU GESTIÓN A DISTANCIA"
    found = compare(
        matter(text, language, measure=text.split("that ")[-1].split("que ")[-1].rstrip(".")), event(office)
    )
    assert not {"delia", "quispetera"} & {word.lower() for word in " ".join(found.left).split()}, found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate made the singer Delia Quispetera a national hero.", "en"),
        ("El Senado hizo heroína nacional a la cantante Delia Quispetera.", "es"),
    ],
)
def test_whoever_holds_none_does(text: str, language: str) -> None:
    hero = "LEY QUE DECLARA HEROÍNA NACIONAL A LA MAESTRA ZORAIDA TUPAYACHI"
    measure = text.split("made ")[-1].split("hizo ")[-1].rstrip(".")
    assert compare(matter(text, language, measure=measure), event(hero)).verdict is not Verdict.SAME
