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
]


@pytest.mark.parametrize(("code", "text", "day"), DAYS)
def test_the_day_of_what_was_voted_on_is_not_the_votes(code: str, text: str, day: str | None) -> None:
    assert days(text, code) == [day]
