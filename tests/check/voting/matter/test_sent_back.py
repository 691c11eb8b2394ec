"""What was sent back, whose removal it is, words that do nothing, and names with a letter out of place."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter import Verdict, compare
from constancia.check.voting.matter.persons import letter_moved
from constancia.check.voting.matter.side import read
from constancia.model.votes import Question

from .sides import event, matter

NEW_TEXT = "NUEVO TEXTO DE LA AUTÓGRAFA OBSERVADA POR EL PODER EJECUTIVO, QUE PROPONE REGULAR EL CULTIVO DE LA QUINUA"
FIRST_TEXT = "TEXTO SUSTITUTORIO DEL PROYECTO DE LEY 71, QUE PROPONE REGULAR EL CULTIVO DE LA QUINUA"
DATE_SET = "PROPUESTA PARA QUE LA SESIÓN DE DEBATE Y VOTACIÓN DEL PEDIDO DE VACANCIA SE REALICE EL MARTES 4 DE JUNIO"
NON_GRATA = "ADMISIÓN A DEBATE DE LA MOCIÓN 72, QUE PROPONE DECLARAR PERSONA NON GRATA AL SEÑOR ODRÁN VELOSO RUIZ"
SUSPENDED = "PROYECTO DE RESOLUCIÓN 73, QUE IMPONE AL CONGRESISTA ODRÁN VELOSO RUIZ LA SANCIÓN DE SUSPENSIÓN"
AGAIN = "RECONSIDERACIÓN DE LA VOTACIÓN DEL PROYECTO QUE PROPONE AUTORIZAR AL PRESIDENTE PARA SALIR A COLOMBIA"


def verdict(text: str, language: str, subject: str, **more: object) -> Verdict:
    question = more.pop("question", Question.MEASURE)
    decision = more.pop("decision", "law")
    assert isinstance(question, Question)
    assert isinstance(decision, str)
    return compare(matter(text, language, **more), event(subject, question=question, decision=decision)).verdict


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado aprobó el nuevo texto de la ley de cultivo de quinua observada por el Ejecutivo.", "es"),
        ("El Senado dio luz verde a la ley de cultivo de quinua que fue devuelta por el presidente.", "es"),
        ("The Senate passed the quinoa growing law, vetoed by the president.", "en"),
        ("The Senate cleared the law on quinoa growing that had been returned by the government.", "en"),
    ],
)
def test_what_was_sent_back_is_put_to_the_vote_again(text: str, language: str) -> None:
    assert verdict(text, language, NEW_TEXT) is Verdict.SAME
    assert verdict(text, language, FIRST_TEXT) is not Verdict.SAME, "that was voted on before anybody sent it back"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado insistió en la ley de cultivo de quinua.", "es"),
        ("The Senate overrode the veto on the quinoa growing law.", "en"),
    ],
)
def test_an_insistence_is_told_of_no_new_text(text: str, language: str) -> None:
    assert verdict(text, language, NEW_TEXT) is not Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado acordó debatir y votar el pedido de vacancia contra Odrán Veloso el 4 de junio.", "es"),
        ("El Senado fijó para el 4 de junio el debate de la vacancia de Pedro Veloso.", "es"),
        ("The Senate will hold its impeachment debate against President Pedro Veloso on June 4.", "en"),
        ("The Senate set June 4 for the session that will decide on Veloso's removal.", "en"),
    ],
)
def test_a_subject_that_names_nobody_leaves_the_name_to_the_press(text: str, language: str) -> None:
    assert verdict(text, language, DATE_SET, decision="agenda") is Verdict.SAME


def test_a_subject_that_names_somebody_does_not() -> None:
    named = DATE_SET.replace("VACANCIA", "VACANCIA DEL SEÑOR PEDRO RUIZ")
    text = "El Senado acordó debatir y votar el pedido de vacancia contra Pablo Veloso el 4 de junio."
    assert verdict(text, "es", named, decision="agenda") is not Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate voted to take up a motion branding Odran Veloso persona non grata.", "en"),
        ("The Senate agreed to debate declaring Odran Veloso persona non grata.", "en"),
        ("El Senado admitió la moción que tilda de persona non grata a Odrán Veloso.", "es"),
        ("El Senado admitió a debate declarar persona no grata a Odrán Veloso.", "es"),
    ],
)
def test_persona_non_grata_in_either_spelling(text: str, language: str) -> None:
    assert verdict(text, language, NON_GRATA, question=Question.ADMISSION, decision="repudiation") is Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado suspendió este martes por 120 días de legislatura al congresista Odrán Veloso.", "es"),
        ("El Senado suspende al legislador Odrán Veloso.", "es"),
        ("The Senate suspended for 120 days lawmaker Odran Veloso.", "en"),
    ],
)
def test_days_between_a_suspension_and_who_is_suspended(text: str, language: str) -> None:
    assert "sanction" in read(text, language).kinds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate would not reconsider the ban on his trip to Colombia.", "en"),
        ("The Senate refused to reconsider its rejection of the president's trip to Colombia.", "en"),
        ("El Senado no reconsideró la negativa al viaje del presidente a Colombia.", "es"),
        ("El Senado rechazó reconsiderar la prohibición del viaje del presidente a Colombia.", "es"),
    ],
)
def test_what_is_reconsidered_may_be_a_refusal(text: str, language: str) -> None:
    assert verdict(text, language, AGAIN, question=Question.RECONSIDERATION, decision="travel") is Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The lawmaker failed to buy time.", "en"),
        ("The Senate shut the door on the bill.", "en"),
        ("The chair cut off debate.", "en"),
        ("El Senado cerró la puerta al proyecto.", "es"),
        ("El congresista quiso ganar tiempo.", "es"),
        ("El presidente suspendió la sesión.", "es"),
    ],
)
def test_words_that_stand_for_something_else_do_nothing(text: str, language: str) -> None:
    assert not read(text, language).effects


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("El Senado debatirá el pedido de vacancia contra Pedro Salas.", "es", [("pedro", "salas")]),
        ("The Senate dropped the request to impeach Pedro Salas.", "en", [("pedro", "salas")]),
        ("El Senado aprobó la moción a pedido de Pedro Salas.", "es", []),
        ("The Senate set up an inquiry at the request of Pedro Salas.", "en", []),
    ],
)
def test_whom_a_request_is_about_has_not_asked_for_it(
    text: str, language: str, expected: list[tuple[str, ...]]
) -> None:
    assert list(matter(text, language).people) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("yldefonso", "ydelfonso", True),
        ("quiroga", "quirgoa", True),
        ("quiroga", "quiroga", False),
        ("quiroga", "quirogas", False),
        ("quiroga", "qiurgoa", False),
        ("quiroga", "uirogaq", False),
    ],
)
def test_a_letter_out_of_place(one: str, other: str, expected: bool) -> None:
    assert letter_moved(one, other) is letter_moved(other, one) is expected
