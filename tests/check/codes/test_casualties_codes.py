"""When each sentence about a figure of harm is shown."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.codes.telling import PROTESTS, Pair, Told, codes_of, hangs_on_its_condition, pair


def harm(sentence: str, count: int | None, quote: str = "", lead: str = PROTESTS, by: str = "", **more: Any) -> Told:
    """A number of dead in a sentence behind one that names the event."""
    value: dict[str, Any] = {"harm": "dead"}
    if count is not None:
        value |= {"count": count, "qualifier": "exactly"}
    value |= {name: more.pop(name) for name in ("harm", "qualifier", "scope", "who", "place", "as_of") if name in more}
    return Told("casualties", lead + sentence, quote or str(count), value, by=by, **more)


def value_of(told: Told, **other: Any) -> dict[str, Any]:
    """The value of a claim, but for this; None takes a field away."""
    return {name: item for name, item in {**told.value, **other}.items() if item is not None}


IACHR = harm("The IACHR counted 57 deaths.", 57, by="The IACHR")
WRONG = harm("The IACHR counted 49 deaths.", 49, by="The IACHR")
MAYOR = harm("The mayor counted 49 deaths.", 49, by="The mayor")
BARE = harm("In all 49 people died.", 49)
ON_A_DAY = harm("By 12 January 49 people had died.", 49, as_of="2023-01-12")
OMBUDSMAN = harm("The ombudsman counted 58 deaths.", 58, by="The ombudsman")
DOZENS = harm("Dozens died.", None, quote="Dozens")
HRW = harm("HRW counted 49 deaths.", 49, by="HRW")
LATE = harm("The ombudsman counted 67 deaths.", 67, by="The ombudsman", published="2023-02-01")
FAR = "The protests in Peru that began in December 2022 were met with force.\n\n"
FAR += "Congress met at noon.\n\nIt rained.\n\n"
NEITHER = harm("Lima stood still that day. Some 57 died.", 57, lead="")
SEVENTY = harm("The ombudsman counted 70 deaths.", 70, by="The ombudsman")
BETWEEN = harm("On 20 January the ombudsman counted 52 deaths.", 52, by="the ombudsman")
DAY = {"20 January": {"kind": "date", "expression": "20 January", "date": "2023-01-20"}}

CASES: dict[str, Pair] = {
    "not-asserted": pair(IACHR.but(modality="required"), modality="asserted"),
    "denied": pair(IACHR.but(modality="denied"), modality="asserted"),
    "hedged": pair(IACHR.but(modality="hedged"), modality="asserted"),
    "no-figure": pair(DOZENS, value={"harm": "dead", "count": 57, "qualifier": "exactly"}),
    "no-counts": pair(IACHR.but(value=value_of(IACHR, harm="missing")), value=IACHR.value),
    "no-event": pair(NEITHER, text=PROTESTS + NEITHER.text),
    "event": pair(IACHR, text="The IACHR counted 57 deaths."),
    "event-far": pair(BARE.but(text=FAR + "In all 49 people died."), text=BARE.text),
    "with-figure": (MAYOR, harm("The mayor counted 51 deaths.", 51, by="The mayor")),
    "by-date": pair(BARE, value=value_of(BARE, as_of="2023-01-12")),
    "count": pair(BARE, value=value_of(BARE, as_of="2023-01-12")),
    "source-not-on-record": (MAYOR, harm("The ombudsman counted 49 deaths.", 49, by="The ombudsman")),
    "several-sources": pair(harm("The IACHR and HRW counted 49 deaths.", 49, by="The IACHR and HRW"), by="The IACHR"),
    "no-axis": pair(BARE, value=value_of(BARE, who="protesters")),
    "nothing-alike": pair(BARE.but(value=value_of(BARE, who="soldiers")), value=BARE.value),
    "unsourced-differs": (harm("By 12 January 60 people had died.", 60, as_of="2023-01-12"), ON_A_DAY),
    "without-source": (ON_A_DAY, harm("By 12 January 60 people had died.", 60, as_of="2023-01-12")),
    "matched": (IACHR, WRONG),
    "also": (harm("The ombudsman counted 49 deaths.", 49, by="The ombudsman"), OMBUDSMAN),
    "part": (harm("HRW counted 8 deaths.", 8, by="HRW"), HRW),
    "wider": pair(HRW.but(value=value_of(HRW, who="protesters")), value=HRW.value),
    "newer": pair(OMBUDSMAN, published="2023-01-31"),
    "own": (WRONG, IACHR),
    "attribution": (WRONG, harm("The IACHR counted 33 deaths.", 33, by="The IACHR")),
    "is-theirs": (WRONG, harm("The IACHR counted 33 deaths.", 33, by="The IACHR")),
    "own-differs": (harm("The IACHR counted 33 deaths.", 33, by="The IACHR"), WRONG),
    "is-own-other": (
        harm("The IACHR counted 57 deaths in Ayacucho.", 57, by="The IACHR", place="Ayacucho"),
        harm("The IACHR counted 33 deaths in Ayacucho.", 33, by="The IACHR", place="Ayacucho"),
    ),
    "own-none": (
        harm("Clément Voule counted 300 injured.", 300, by="Clément Voule", harm="injured"),
        harm("The IACHR counted 300 injured.", 300, by="The IACHR", harm="injured"),
    ),
    "own-later": pair(HRW.but(published="2023-02-10"), published="2023-05-19"),
    "own-so-later": pair(LATE, published="2023-05-19"),
    "later": pair(LATE, published="2023-05-19"),
    "own-not-comparable": pair(WRONG.but(value=value_of(WRONG, scope="clashes")), value=WRONG.value),
    "own-allows": (
        harm("Clément Voule counted 65 deaths.", 65, by="Clément Voule"),
        harm("Clément Voule counted 50 deaths.", 50, by="Clément Voule"),
    ),
    "maybe-dated": pair(BETWEEN.but(beside=DAY), beside={}),
    "between-counts": pair(BETWEEN, beside=DAY),
    "after-counts": pair(SEVENTY.but(published="2023-07-01"), published="2023-05-19"),
    "not-covered": pair(SEVENTY.but(changed={"coverage/protests": {"kinds": ["report"]}}), changed={}),
}


@pytest.mark.parametrize("code", CASES)
def test_it_is_shown_where_it_is_true_alone(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs_on_its_condition(f"casualties.{code}", CASES[code], monkeypatch)


def test_every_code_has_its_case() -> None:
    assert codes_of("casualties") - {f"casualties.{code}" for code in CASES} == {
        "casualties.detail",
        "casualties.name",
    }
