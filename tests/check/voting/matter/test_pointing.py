"""A word that hardly another subject has points at a matter, whatever the press adds in an aside."""

from __future__ import annotations

import pytest

from constancia.check.voting.matter import Verdict, Vocabulary

from .conftest import Judge

SAME, OPEN = Verdict.SAME, Verdict.NOT_COMPARABLE

CHICHA = "PROYECTO DE LEY 12, QUE PROPONE PROMOVER LA PRODUCCIÓN Y EL CONSUMO DE LA CHICHA EN LA REGIÓN"
TOTORA = "PROYECTO DE LEY 31, QUE PROPONE PROTEGER LOS BALSARES DE TOTORA DE HUANCHACO"
QUIPU = "PROYECTO DE LEY 44, QUE PROPONE CREAR EL ARCHIVO NACIONAL DEL QUIPU"
WORDS = Vocabulary(
    body="b",
    official=frozenset({"propone", "promover", "produccion", "consumo", "region", "proteger", "crear", "nacional"}),
    seldom=frozenset({"chicha", "balsares", "totora", "huanchaco", "quipu"}),
)

TRUE = [
    ("es", CHICHA, "El Congreso aprobó promover la chicha, la bebida fermentada de los abuelos andinos, por 60 a 10."),
    (
        "es",
        TOTORA,
        "Los balsares de totora, donde anidan garzas y gaviotas, recibieron el aval del Congreso por 60 a 10.",
    ),
    ("es", QUIPU, "El quipu, ese enigma de cuerdas y nudos, tendrá su archivo: el Congreso lo aprobó por 60 a 10."),
    ("en", CHICHA, "Congress approved by 60 to 10 a bill promoting chicha, the fermented brew of the highlands."),
    (
        "en",
        TOTORA,
        "The totora of Huanchaco, woven by fishermen for millennia, won the backing of Congress by 60 to 10.",
    ),
    ("en", QUIPU, "An archive for the quipu, a puzzle of cords and knots, was approved by Congress by 60 to 10."),
]
FALSE = [
    ("es", CHICHA, "El Congreso aprobó un impuesto a la chicha por 60 a 10."),
    ("es", CHICHA, "El Congreso prohibió la chicha, la bebida fermentada de los abuelos, por 60 a 10."),
    ("es", TOTORA, "El Congreso aprobó el museo de la totora por 60 a 10."),
    (
        "es",
        TOTORA,
        "El Congreso aprobó la pesca de bonito, la anchoveta, el jurel y la caballa de Huanchaco por 60 a 10.",
    ),
    ("es", QUIPU, "El Congreso aprobó el carnaval del quipu por 60 a 10."),
    ("es", QUIPU, "El Congreso aprobó prohibir la exportación del quipu por 60 a 10."),
    ("en", CHICHA, "Congress approved a tax on chicha by 60 to 10."),
    ("en", CHICHA, "Congress banned chicha, the fermented brew of the highlands, by 60 to 10."),
    ("en", TOTORA, "Congress approved a totora museum by 60 to 10."),
    (
        "en",
        TOTORA,
        "Congress approved a harbour, a jetty, a marina, a boardwalk and a lighthouse for Huanchaco by 60 to 10.",
    ),
    ("en", QUIPU, "Congress approved a quipu carnival by 60 to 10."),
    ("en", QUIPU, "Congress approved a ban on exporting the quipu by 60 to 10."),
]


@pytest.mark.parametrize(("language", "subject", "text"), TRUE)
def test_what_the_press_adds_is_let_pass(judge: Judge, language: str, subject: str, text: str) -> None:
    assert judge(text, subject, language, words=WORDS).verdict is SAME


@pytest.mark.parametrize(("language", "subject", "text"), FALSE)
def test_what_says_something_else_of_it_is_not(judge: Judge, language: str, subject: str, text: str) -> None:
    assert judge(text, subject, language, words=WORDS).verdict is not SAME


FRUIT = "PROYECTO DE LEY 57, QUE PROPONE PROMOVER LAS PALTAS DE TOTORA EN HUANCHACO"


@pytest.mark.parametrize(
    ("language", "text", "verdict"),
    [
        ("es", "El Congreso aprobó la feria de paltas y totora de Huanchaco, la de antaño, por 60 a 10.", SAME),
        ("es", "El Congreso aprobó la feria de limones y totora de Huanchaco, la de antaño, por 60 a 10.", OPEN),
        ("en", "Congress approved by 60 to 10 a fair of avocados and totora in Huanchaco, as of old.", SAME),
        ("en", "Congress approved by 60 to 10 a fair of lemons and totora in Huanchaco, as of old.", OPEN),
    ],
)
def test_a_thing_of_another_sort_leads_elsewhere(judge: Judge, language: str, text: str, verdict: Verdict) -> None:
    assert judge(text, FRUIT, language, words=WORDS).verdict is verdict


@pytest.mark.parametrize(("language", "subject", "text"), TRUE)
def test_it_takes_a_word_that_is_seldom(judge: Judge, language: str, subject: str, text: str) -> None:
    common = Vocabulary(body="b", official=WORDS.official)
    assert judge(text, subject, language, words=common).verdict is OPEN
