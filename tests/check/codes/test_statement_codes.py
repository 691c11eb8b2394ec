"""When each sentence about something said is shown."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.codes.telling import PROTESTS, Pair, Told, codes_of, hangs_on_its_condition, pair

from constancia.model.documents import Document
from constancia.model.plain import digest


def said(sentence: str, words: str, by: str, lead: str = PROTESTS, **more: Any) -> Told:
    """Words that somebody is said to have said of the protests."""
    text = lead + sentence
    document = Document(text=text, digest=digest(text.encode()), language="en")
    start = text.index(words)
    content = (document.span(start, start + len(words)),)
    return Told("statement", text, words, {"content": content}, by=by, **more)


VOULE = said("Clément Voule found excessive use of force.", "excessive use of force", "Clément Voule")
COURT = said("A court found excessive use of force.", "excessive use of force", "A court")
LOOSE = said(
    "A court asked to hear the victims and to acknowledge what they lost.",
    "hear the victims and to acknowledge what they lost",
    "A court",
)
ELSE = said("Clément Voule deplored the rain.", "deplored the rain", "Clément Voule")
FIGURES = said(
    "The IACHR counted 57 deaths.",
    "57 deaths",
    "The IACHR",
    beside={"57": {"kind": "casualties", "by": "The IACHR", "harm": "dead", "count": 57, "qualifier": "exactly"}},
)
INSIDE = said(
    "Clément Voule found excessive use of force, 79 % disapprove.",
    "excessive use of force, 79 % disapprove",
    "Clément Voule",
    beside={"79 %": {"kind": "poll", "disapprove": 79}},
)
KILLED = said("The IACHR spoke of extrajudicial executions.", "extrajudicial executions", "The IACHR")

CASES: dict[str, Pair] = {
    "no-source": pair(VOULE.but(by=""), by="Clément Voule"),
    "nobody": pair(COURT, text=COURT.text.replace("A court", "Clément Voule"), by="Clément Voule", value=VOULE.value),
    "several-sources": (
        said("Clément Voule and HRW found excessive use of force.", "excessive use of force", "Clément Voule and HRW"),
        VOULE,
    ),
    "words-of": (COURT, said("A court found little.", "little", "A court")),
    "like-of": (LOOSE, COURT),
    "counts": (
        said("The ombudsman deplored the rain.", "deplored the rain", "The ombudsman"),
        said("HRW deplored the rain.", "deplored the rain", "HRW"),
    ),
    "later": pair(VOULE.but(published="2023-05-01"), published="2023-05-19"),
    "matched": (VOULE, ELSE),
    "its-figures": (
        FIGURES,
        said(
            "The IACHR counted 58 deaths.",
            "58 deaths",
            "The IACHR",
            beside={
                "58": {"kind": "casualties", "by": "The IACHR", "harm": "dead", "count": 58, "qualifier": "exactly"}
            },
        ),
    ),
    "negated": pair(VOULE.but(modality="denied"), modality="asserted"),
    "hedge-dropped": pair(KILLED, modality="hedged"),
    "other-figures": (
        said(
            "Clément Voule found excessive use of force in 300 cases.",
            "excessive use of force in 300 cases",
            "Clément Voule",
        ),
        VOULE,
    ),
    "not-asserted": pair(VOULE.but(modality="proposed"), modality="asserted"),
    "figures": (said("Clément Voule deplored 12 storms.", "deplored 12 storms", "Clément Voule"), ELSE),
    "not-this": (ELSE, VOULE),
    "report": (ELSE, VOULE),
    "inside": pair(INSIDE, beside={}),
}


@pytest.mark.parametrize("code", CASES)
def test_it_is_shown_where_it_is_true_alone(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs_on_its_condition(f"statement.{code}", CASES[code], monkeypatch)


def test_every_code_has_its_case() -> None:
    assert codes_of("statement") - {f"statement.{code}" for code in CASES} == {"statement.name"}
