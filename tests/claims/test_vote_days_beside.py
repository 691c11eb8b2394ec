"""A vote takes the day on which a sentence beside it tells that its body met, decided or voted; nothing else's day."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def votes(text: str, code: str) -> list[dict[str, object]]:
    """The value of each vote, in a report of Friday 4 August 2023."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    return [dict(claim.value) for claim in read(document) if claim.kind.value == "vote"]


TUESDAY, WEDNESDAY, THURSDAY = "2023-08-01", "2023-08-02", "2023-08-03"

BESIDE = [
    # what the body did on that day, by whatever verb
    ("en", "The Senate debated the pension bill on Tuesday. There were 62 votes in favour and 32 against.", TUESDAY),
    ("en", "Parliament met yesterday for nine hours. The plan was backed by 62 lawmakers, with 32 against.", THURSDAY),
    ("en", "The minister was summoned by Congress on Wednesday. The motion got 62 votes to 32.", WEDNESDAY),
    ("es", "El Senado discutió el martes la ley de pensiones. Hubo 62 votos a favor y 32 en contra.", TUESDAY),
    ("es", "El Parlamento sesionó ayer durante nueve horas. El plan obtuvo 62 votos a favor y 32 en contra.", THURSDAY),
    (
        "es",
        "El ministro fue citado por el Congreso el miércoles. La moción tuvo 62 votos a favor y 32 en contra.",
        WEDNESDAY,
    ),
    # when the vote was held is told behind it
    ("en", "The bill was approved by 62 votes to 32. The vote took place on Tuesday, late at night.", TUESDAY),
    ("en", "Congress rejected the motion by 62 votes to 32. The second reading ended yesterday.", THURSDAY),
    ("es", "La ley fue aprobada por 62 votos a favor y 32 en contra. La votación se realizó el martes.", TUESDAY),
    ("es", "El Congreso rechazó la moción por 62 votos contra 32. La votación terminó ayer de madrugada.", THURSDAY),
    # days of something else
    ("en", "The Senate said on Tuesday that it was late. The bill was approved by 62 votes to 32.", None),
    ("en", "The president visited the port on Tuesday. Congress passed the bill by 62 votes to 32.", None),
    ("en", "The House met on Tuesday. The Senate had passed the bill by 62 votes to 32.", None),
    ("en", "The Senate met on Tuesday. The bill was approved in July by 62 votes to 32.", "2023-07"),
    ("en", "The Senate meets on Monday. Its panel approved the bill by 12 votes to 5.", None),
    ("en", "The Senate met on Tuesday and on Wednesday. The bill was approved by 62 votes to 32.", None),
    ("es", "El Senado dijo el martes que era tarde. La ley fue aprobada por 62 votos contra 32.", None),
    ("es", "La presidenta visitó el puerto el martes. El Congreso aprobó la ley por 62 votos contra 32.", None),
    ("es", "La Cámara de Diputados sesionó el martes. El Senado había aprobado la ley por 62 votos contra 32.", None),
    ("es", "El Senado sesionó el martes. La ley fue aprobada en julio por 62 votos a favor y 32 en contra.", "2023-07"),
    ("es", "El Senado sesiona el lunes. Su comisión aprobó la ley por 12 votos contra 5.", None),
    ("es", "El Senado sesionó el martes y el miércoles. La ley fue aprobada por 62 votos contra 32.", None),
]


@pytest.mark.parametrize(("code", "text", "day"), BESIDE)
def test_the_day_is_told_beside_the_vote(code: str, text: str, day: str | None) -> None:
    told = [vote.get("date") for vote in votes(text, code) if "for" in vote]
    assert told == [day]


COUNTED = [
    (
        "en",
        "Parliament rejected the pension plan. Those in favour of the early retirement numbered 32, and 62 opposed it.",
        32,
    ),
    ("es", "El Congreso aprobó el martes el tratado comercial. Votaron a favor de abrir los puertos 62 diputados.", 62),
]


@pytest.mark.parametrize(("code", "text", "in_favour"), COUNTED)
def test_counts_told_right_behind_a_vote_are_its_own(code: str, text: str, in_favour: int) -> None:
    (vote,) = votes(text, code)
    assert vote["for"] == in_favour
    assert vote["outcome"] == ("passed" if in_favour == 62 else "rejected")


APART = [
    ("en", "Congress approved the fishing law on Tuesday. The housing plan got 62 votes in favour and 32 against."),
    ("es", "El Congreso aprobó el martes la ley de pesca. El impuesto minero obtuvo 62 votos a favor y 32 en contra."),
    (
        "en",
        "Congress approved the fishing law on Tuesday. The mining reform also got 62 votes in favour and 32 against.",
    ),
    ("en", "Congress approved the fishing law. The mining reform got 32 votes in favour and 62 against."),
    ("en", "Congress approved the fishing law. A bill on mining got 62 votes in favour and 32 against."),
    ("es", "El Congreso aprobó la ley de pesca. También obtuvo 62 votos a favor y 32 en contra la reforma minera."),
    ("es", "El Congreso aprobó la ley de pesca. La reforma minera obtuvo 32 votos a favor y 62 en contra."),
    ("es", "El Congreso aprobó la ley de pesca. Un proyecto de minería obtuvo 62 votos a favor y 32 en contra."),
]


@pytest.mark.parametrize(("code", "text"), APART)
def test_counts_of_another_measure_are_another_vote(code: str, text: str) -> None:
    assert next(("for" in vote, vote.get("outcome")) for vote in votes(text, code)) == (False, "passed")
    assert len(votes(text, code)) == 2


WHERE = [
    # in which body something was done, a vote as such, a sitting that is gone back to
    (
        "en",
        "The treaty won its decisive vote in the Senate on Tuesday. There were 62 in favour and 32 against.",
        TUESDAY,
    ),
    ("en", "A constitutional convention sat on Wednesday. Delegates voted 89 to 52 for the republic.", WEDNESDAY),
    ("en", "Congress and the president agreed on Tuesday. The treaty passed by 62 votes to 32.", TUESDAY),
    (
        "en",
        "On Tuesday the Senate rejected the budget. It was late. It rained. At the same session it passed a law 62-32.",
        TUESDAY,
    ),
    ("es", "El tratado superó su prueba en el Senado el martes. Hubo 62 votos a favor y 32 en contra.", TUESDAY),
    ("es", "Fue en la moción votada ayer. La censura obtuvo 62 votos a favor y 32 en contra.", THURSDAY),
    (
        "es",
        "La convención constituyente sesionó el miércoles. La norma logró 89 votos a favor y 52 en contra.",
        WEDNESDAY,
    ),
    (
        "es",
        "El martes el Senado rechazó el presupuesto. Llovía. Era tarde. En la misma sesión aprobó la ley por 62 a 32.",
        TUESDAY,
    ),
    # what was done to a part of a house is not its own deed, and the vote not its
    ("en", "The water committee of the Senate was handed powers on Tuesday. The vote was 62-32.", TUESDAY),
    ("es", "La comisión de agua fue dotada de poderes el martes. Hubo 62 votos a favor y 32 en contra.", TUESDAY),
    # of the day on which somebody else decided it first
    (
        "en",
        "Parliament approved the plan, adopted on Tuesday by the cabinet, with 62 votes in favour and 32 against.",
        None,
    ),
    (
        "es",
        "El Parlamento aprobó el plan, adoptado el martes por el gabinete, con 62 votos a favor y 32 en contra.",
        None,
    ),
]


@pytest.mark.parametrize(("code", "text", "day"), WHERE)
def test_the_day_of_a_sitting_wherever_it_is_told(code: str, text: str, day: str | None) -> None:
    assert [vote.get("date") for vote in votes(text, code) if "for" in vote] == [day]


def test_what_was_done_to_a_panel_was_not_done_by_it() -> None:
    (vote,) = votes("The water committee of the Senate was handed powers on Tuesday. The vote was 62-32.", "en")
    assert "body" not in vote


LATER = [
    (
        "en",
        "The Senate rejected the plan on Friday by 60 votes to 30. Its reconsideration was approved by 62 votes to 32.",
    ),
    (
        "es",
        "El Senado rechazó el plan el viernes por 60 votos a 30. Su reconsideración fue aprobada por 62 votos a 32.",
    ),
]


@pytest.mark.parametrize(("code", "text"), LATER)
def test_what_passed_behind_what_failed_was_not_held_on_its_day(code: str, text: str) -> None:
    assert [("date" in vote, vote["outcome"]) for vote in votes(text, code)] == [(True, "rejected"), (False, "passed")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "The Senate passed bill 476 by 62 votes to 32. The Senate passed bill 473 on Tuesday by 60 votes to 30.",
        ),
        ("en", "On Tuesday the Senate passed bill 473, 60-30. Bill 476 was passed with 62 votes to 32."),
        ("es", "El Senado aprobó la ley 476 por 62 votos a 32. El martes había aprobado la ley 473 por 60 votos a 30."),
        (
            "es",
            "El martes el Senado aprobó la ley 473 por 60 a 30 votos. La ley 476 tuvo 62 votos a favor y 32 en contra.",
        ),
    ],
)
def test_one_numbered_bill_is_not_dated_by_another(code: str, text: str) -> None:
    assert [vote.get("date") for vote in votes(text, code) if vote.get("for") == 62] == [None]


PUT_OFF = [
    ("es", "El Congreso había postergado el martes el debate. La ministra fue censurada con 62 votos a favor y 32."),
    ("es", "La votación en el Congreso fue aplazada el martes. La ministra fue censurada con 62 votos contra 32."),
    ("es", "El Congreso canceló la sesión del martes. La ministra fue censurada con 62 votos a favor y 32 en contra."),
    ("en", "Congress had postponed its debate on Tuesday. The minister was censured by 62 votes to 32."),
    ("en", "The vote in Congress was postponed on Tuesday. The minister was censured by 62 votes to 32."),
    ("en", "Congress called off a sitting on Tuesday. The minister was censured by 62 votes to 32."),
]


@pytest.mark.parametrize(("code", "text"), PUT_OFF)
def test_a_day_on_which_nothing_was_held_is_lent_to_no_vote(code: str, text: str) -> None:
    assert all("date" not in vote for vote in votes(text, code))
