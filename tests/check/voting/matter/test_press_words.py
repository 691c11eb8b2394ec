"""Verbs by which the press tells a decision, what stands beside a seldom name, reports of most and of the others."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter import Verdict, compare
from constancia.check.voting.matter.side import read
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import Question

from .sides import event, matter

WORKS = "PROYECTO DE LEY 81, QUE DECLARA DE INTERÉS NACIONAL LA REACTIVACIÓN DEL PROYECTO ESPECIAL CHAVIMOCHIC"
SECRECY = "PROYECTO DE LEY 82, QUE REGULA EL LEVANTAMIENTO DEL SECRETO BANCARIO Y LA RESERVA TRIBUTARIA"
PAUSE = "PEDIDO DE SUSPENSIÓN DE LA SESIÓN DEL PLENO DEL 7 DE MAYO"
BARRED = "PROYECTO DE RESOLUCIÓN QUE INHABILITA POR DIEZ AÑOS PARA LA FUNCIÓN PÚBLICA AL SEÑOR ODRÁN VELOSO RUIZ"


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("quashing", "en"),
        ("upholds", "en"),
        ("trounced", "en"),
        ("flopped", "en"),
        ("advising", "en"),
        ("bocharon", "es"),
        ("encarpetó", "es"),
        ("refrendaron", "es"),
        ("desmintiendo", "es"),
    ],
)
def test_a_verb_of_deciding_or_saying_tells_no_matter(word: str, language: str) -> None:
    side = read(f"xx {word} xx", language)
    assert 1 in side.light


@pytest.mark.parametrize(("word", "language"), [("embalm", "en"), ("axe", "en"), ("embalsamar", "es")])
def test_another_verb_does(word: str, language: str) -> None:
    assert 1 not in read(f"xx {word} xx", language).light


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate declared the restart of the Chavimochic irrigation works of national interest.", "en"),
        ("El Senado declaró de interés nacional la reactivación de la irrigación Chavimochic.", "es"),
    ],
)
def test_what_stands_beside_a_seldom_name_is_what_it_is(text: str, language: str) -> None:
    told, voting = matter(text, language), event(WORKS)
    seldom = Vocabulary(body="", seldom=frozenset({"chavimochic"}))
    assert "irriga" in " ".join(compare(told, voting).left)
    assert "irriga" not in " ".join(compare(told, voting, seldom).left)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate passed a law on lifting bank secrecy and tax confidentiality.", "en"),
        ("El Senado aprobó la ley que levanta el secreto bancario y la reserva tributaria.", "es"),
    ],
)
def test_tax_secrecy_charges_and_exempts_nobody(text: str, language: str) -> None:
    assert not {"charge", "exempt"} & read(text, language).effects.keys()
    assert compare(matter(text, language), event(SECRECY, decision="law")).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language", "subject", "decision"),
    [
        ("El Senado no suspendió su sesión de este martes.", "es", PAUSE, "adjournment"),
        ("El Senado rechazó el pedido de suspensión de la sesión.", "es", PAUSE, "adjournment"),
        ("The Senate rejected a proposal to bar Odran Veloso for ten years.", "en", BARRED, "disqualification"),
        ("Odran Veloso kept his right to hold public office, the Senate decided.", "en", BARRED, "disqualification"),
    ],
)
def test_more_ways_to_tell_a_kind_of_decision(text: str, language: str, subject: str, decision: str) -> None:
    found = compare(matter(text, language), event(subject, decision=decision, question=Question.MEASURE))
    assert found.verdict is Verdict.SAME, found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El Senado rechazó el informe en minoría sobre las elecciones.", "es"),
        ("The Senate rejected the minority report on the elections.", "en"),
    ],
)
def test_the_report_of_the_others_is_another(text: str, language: str) -> None:
    most, others = (f"INFORME FINAL, EN {which}, DE LA COMISIÓN DE LAS ELECCIONES" for which in ("MAYORÍA", "MINORÍA"))
    told = matter(text, language)
    assert compare(told, event(others, decision="report")).verdict is Verdict.SAME
    assert compare(told, event(most, decision="report")).verdict is not Verdict.SAME


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Senate changed the law on biologists.", "en"),
        ("El Senado cambió la ley del biólogo.", "es"),
    ],
)
def test_a_word_for_what_hardly_another_subject_has_leads_there(text: str, language: str) -> None:
    told, voting = matter(text, language), event("PROYECTO DE LEY 83, LEY DEL TRABAJO DEL BIÓLOGO")
    seldom = Vocabulary(body="", seldom=frozenset({"biologo"}))
    assert compare(told, voting, seldom).verdict is Verdict.SAME
    if language == "en":
        assert compare(told, voting, Vocabulary(body="")).verdict is Verdict.NOT_COMPARABLE
