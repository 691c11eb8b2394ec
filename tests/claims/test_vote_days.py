"""The day of a vote is that of its verb; a day of what was voted on, or of several, is none."""

from __future__ import annotations

import pytest

from constancia.claims.reader import read
from constancia.model.documents import Document


def days(text: str, code: str) -> list[object]:
    """The date of each vote, in a report of Friday 4 August 2023."""
    document = Document(text=text, digest="sha256:0", language=code, published="2023-08-04")
    return [claim.value.get("date") for claim in read(document) if claim.kind.value == "vote"]


DAYS = [
    # the day of what something else was done on
    ("en", "Congress gave confidence to the cabinet appointed by Soto on July 6, by 62 votes to 32.", None),
    ("en", "Congress passed by 62 votes to 32 the bill tabled in the Senate on July 6.", None),
    ("en", "On Thursday Congress rejected the treaty signed on July 6 by 62 votes to 32.", "2023-08-03"),
    ("en", "The cabinet led by Ann Lee on Thursday won the confidence of Congress by 62 votes to 32.", "2023-08-03"),
    ("es", "El gabinete encabezado por Ana Paz obtuvo el jueves la confianza por 62 votos a 32.", "2023-08-03"),
    ("en", "The budget was approved by Congress on July 20 by 62 votes to 32.", "2023-07-20"),
    ("en", "The law, passed by the plenary on July 20, got 62 votes to 32.", "2023-07-20"),
    ("en", "Ann Lee was elected by Congress on July 20 with 62 votes in favour and 32 against.", "2023-07-20"),
    ("es", "El Congreso dio la confianza al gabinete designado por Soto el 6 de julio por 62 votos contra 32.", None),
    ("es", "El Congreso insistió por 62 votos contra 32 en la ley devuelta al Parlamento el 6 de julio.", None),
    ("es", "El jueves el Congreso rechazó el tratado firmado el 6 de julio por 62 votos contra 32.", "2023-08-03"),
    ("es", "El presupuesto fue aprobado por el Congreso el 20 de julio por 62 votos contra 32.", "2023-07-20"),
    ("es", "La ley, aprobada por el pleno el 20 de julio, obtuvo 62 votos a favor y 32 en contra.", "2023-07-20"),
    ("es", "Ana Paz fue elegida por el Congreso el 20 de julio con 62 votos a favor y 32 en contra.", "2023-07-20"),
    ("en", "Congress authorized the August 10-12 visit on Thursday by 62 votes to 32.", "2023-08-03"),
    ("en", "Congress authorized the July 1-4 visit by 62 votes to 32.", None),
    ("en", "Congress created a panel on the May 23 massacre by 62 votes to 32.", None),
    ("en", "Late on Tuesday Congress set up a panel on the deadly May 23 protests by 62 votes to 32.", "2023-08-01"),
    ("en", "Congress let the president travel on August 20 by 62 votes to 32.", None),
    ("en", "In the July 20 vote, Congress approved the law by 62 votes to 32.", "2023-07-20"),
    ("en", "Congress rejected the president's September 18–22 trip yesterday by 62 votes to 32.", "2023-08-03"),
    ("en", "On July 20, Congress approved the law by 62 votes to 32.", "2023-07-20"),
    (
        "es",
        "El Congreso autorizó el jueves el viaje del 10 al 12 de agosto por 62 votos a favor y 32 en contra.",
        "2023-08-03",
    ),
    ("es", "El Congreso autorizó el viaje del 1-4 de julio por 62 votos a favor y 32 en contra.", None),
    ("es", "El Congreso dejó viajar a la presidenta el 20 de agosto por 62 votos a favor y 32 en contra.", None),
    (
        "es",
        "El Congreso rechazó ayer la gira del 18 al 22 de setiembre por 62 votos a favor y 32 en contra.",
        "2023-08-03",
    ),
    ("es", "El Congreso creó una comisión sobre la matanza del 23 de mayo por 62 votos a favor y 32 en contra.", None),
    ("es", "El 20 de julio el Congreso aprobó la ley por 62 votos a favor y 32 en contra.", "2023-07-20"),
    # a journey is on another day than the vote; whoever attends a sitting, or is let go on it, does so that day
    ("en", "Congress let the president travel to Quito on July 6 by 62 votes to 32.", None),
    ("en", "Congress let the president travel to Quito on August 2 by 62 votes to 32.", "2023-08-02"),
    ("en", "Ann Lee refused to attend the debate on July 6: Congress censured her by 62 votes to 32.", "2023-07-06"),
    ("en", "Ann Lee was about to visit Quito on July 6, when Congress censured her by 62 votes to 32.", "2023-07-06"),
    ("en", "Congress refused to let her travel to Quito in a vote on July 6, by 62 votes to 32.", "2023-07-06"),
    ("en", "Congress let the president travel to Quito on August 4 by 62 votes to 32.", None),
    ("en", "Congress let her travel to New York for the UN session on July 6, by 62 votes to 32.", None),
    ("es", "El Congreso dejó a la presidenta viajar a la sesión de la ONU el 6 de julio, por 62 votos a 32.", None),
    ("es", "El Congreso dejó a la presidenta salir del país el 6 de julio, por 62 votos a 32.", None),
    ("es", "Los diputados volvieron a reunirse el 6 de julio y aprobaron la ley por 62 votos a 32.", "2023-07-06"),
    (
        "es",
        "Ana Paz iba a viajar a Quito el 6 de julio, cuando el Congreso la censuró por 62 votos a 32.",
        "2023-07-06",
    ),
    ("es", "Le negaron viajar a Quito en votación del 6 de julio en el Congreso, por 62 votos a 32.", "2023-07-06"),
    # what had happened before is told first
    ("en", "After the plenary passed it on July 6, this Wednesday 62 members of Congress voted for it.", "2023-08-02"),
    ("en", "Once the panel had backed it on July 6, Congress approved it on Tuesday by 62 votes to 32.", "2023-08-01"),
    ("en", "Following its defeat on July 6, Congress passed the bill on Tuesday by 62 votes to 32.", "2023-08-01"),
    ("en", "After Congress passed the bill on July 6 by 62 votes to 32, critics sued.", "2023-07-06"),
    ("es", "Tras aprobar la ley el 6 de julio, este miércoles 62 congresistas votaron a favor.", "2023-08-02"),
    (
        "es",
        "Luego de que la comisión la avalara el 6 de julio, el Congreso aprobó la ley el martes con 62 votos.",
        "2023-08-01",
    ),
    ("es", "Tras su rechazo el 6 de julio, el Congreso aprobó la ley el martes por 62 votos a 32.", "2023-08-01"),
    ("es", "Tras aprobar el Congreso la ley el 6 de julio por 62 votos a 32, hubo críticas.", "2023-07-06"),
]


@pytest.mark.parametrize(("code", "text", "day"), DAYS)
def test_the_day_of_what_was_voted_on_is_not_the_votes(code: str, text: str, day: str | None) -> None:
    assert days(text, code) == [day]


BEGUN = [
    ("en", "Congress rejected it by 62 votes to 32. It is the third time since the crisis began on July 7.", None),
    ("en", "Since the protests broke out on July 7, Congress has refused it three times, the last by 62 to 32.", None),
    ("en", "Lawmakers rejected the bill, 62-32, weeks after the unrest erupted in the south on July 11.", None),
    ("en", "Lawmakers passed the bill, 62-32, days after Ann Lee was sworn in on July 11.", None),
    ("en", "Congress rejected the bill by 62 votes to 32 after a heated debate on Tuesday.", "2023-08-01"),
    ("en", "On Tuesday, for the first time since the crisis began, Congress rejected it by 62 to 32.", "2023-08-01"),
    ("es", "El Congreso lo rechazó por 62 votos contra 32, la tercera vez desde que empezó todo el 7 de julio.", None),
    ("es", "Desde que estallaron las protestas el 7 de julio, el Congreso lo rechazó por 62 votos contra 32.", None),
    (
        "es",
        "El Congreso rechazó la ley por 62 votos contra 32, días después de que iniciara el paro el 7 de julio.",
        None,
    ),
    ("es", "El Congreso rechazó la ley por 62 votos contra 32 tras la destitución de Soto el 7 de julio.", None),
    ("es", "El Congreso rechazó la ley por 62 votos contra 32 tras un largo debate el martes.", "2023-08-01"),
    ("es", "El martes, por primera vez desde que empezó todo, el Congreso lo rechazó por 62 contra 32.", "2023-08-01"),
]


@pytest.mark.parametrize(("code", "text", "day"), BEGUN)
def test_the_day_on_which_something_else_began_is_not_the_votes(code: str, text: str, day: str | None) -> None:
    assert days(text, code) == [day]


YEARLY = [
    ("en", "There will be a fish day, the first Sunday of May, by decision of Congress: 98 votes for, 4 against."),
    ("en", "Congress set the last Friday of June as reading day by 98 votes to 4."),
    ("es", "Habrá un día del pescado, el primer domingo de mayo, por decisión del Congreso: 98 a favor, 4 en contra."),
    ("es", "El Congreso fijó el último viernes de junio como día de la lectura por 98 votos a favor y 4 en contra."),
]


@pytest.mark.parametrize(("code", "text"), YEARLY)
def test_a_day_that_comes_every_year_is_no_votes(code: str, text: str) -> None:
    assert days(text, code) == [None]


DONE_AWAY = [
    ("Congress scrapped the age limit for teachers by 62 votes to one.", "passed"),
    ("Lawmakers axed the tax on exports, 62-1.", "passed"),
    ("Congress scrapped the bill on teachers by 62 votes to one.", "rejected"),
    ("Congress turned away a bid to censure her, with 45 votes for, 63 against and 12 abstentions.", None),
    ("Congress shooed off a bid to censure her, with 45 votes for, 63 against and 12 abstentions.", None),
]


@pytest.mark.parametrize(("text", "outcome"), DONE_AWAY)
def test_ending_what_is_in_force_is_no_refusal(text: str, outcome: str | None) -> None:
    document = Document(text=text, digest="sha256:0", language="en", published="2023-08-04")
    assert [c.value.get("outcome") for c in read(document) if c.kind.value == "vote"] == [outcome]
