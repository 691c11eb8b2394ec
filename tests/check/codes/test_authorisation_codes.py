"""When each sentence about a force let in is shown."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.codes.telling import Pair, Told, codes_of, hangs_on_its_condition, pair, steps
from tests.check.peru import REGISTER

from constancia.model.entries import Coverage, Entry, EntryKind

US = {"force_country": "US", "territory": "PE"}
TEXT = "Lima, Peru. US troops may enter."
ROLLS = Entry(
    id="rolls",
    kind=EntryKind.COVERAGE,
    content=Coverage(id="rolls", body="pe-congreso", period="2023-01-01/2023-12-31", kinds=("vote-event",)).to_plain(),
    source=REGISTER,
)


def let_in(sentence: str = "US troops may enter.", published: str = "2023-05-30", **more: Any) -> Told:
    """Forces of the United States let into Peru."""
    value = {**US, **more.pop("value", {})}
    value = {name: item for name, item in value.items() if item is not None}
    return Told("authorisation", "Lima, Peru. " + sentence, sentence, value, published=published, **more)


def bill(number: str, **value: Any) -> Told:
    """The same under a bill."""
    return let_in(value={"instrument": f"bill {number}", **value})


B4766, B5111 = bill("4766"), bill("5111")
LONG = {"from": "2023-06-01", "until": "2023-12-31"}
UNKNOWN = "An undetermined number of US troops may enter under bill {}."
FRANCE = let_in("French troops may enter.", value={"force_country": "FR"})
BARE = let_in(published="2023-05-20")
PUT = bill("4766", until="2023-12-31").but(modality="proposed")
REFUSED = let_in(sentence="US troops may not enter.", modality="denied", published="2023-05-20")
TURNED = {"vote-event/2023-05-19T00-10": {"outcome": "rejected"}}
APART = "US troops may enter under bill 4766.\n\nBill 5111 is for 1,172 people."

CASES: dict[str, Pair] = {
    "not-asserted": pair(B4766.but(modality="required"), modality="asserted"),
    "not-held": pair(PUT, modality="asserted"),
    "nothing": pair(FRANCE.but(published="2022-01-01"), published="2023-06-20"),
    "not-on-record": pair(FRANCE.but(published="2023-06-20"), published="2022-01-01"),
    "nothing-yet": pair(BARE.but(published="2022-01-01"), published="2023-05-20"),
    "candidate": (let_in(value={"from": "2023-06"}), let_in(value=LONG)),
    "nearest": (bill("5111", until="2023-09-30"), B5111),
    "matched": (B4766, bill("5111", until="2023-09-30")),
    "by-date": pair(BARE, published="2023-05-27"),
    "no-terms": pair(BARE.but(published="2023-05-27"), published="2023-05-20"),
    "ambiguous": (let_in(value={"from": "2023-06"}), let_in(value=LONG)),
    "lacks": (bill("4766", personnel=700), B4766),
    "number-unknown": (let_in(UNKNOWN.format(4766), value={"instrument": "bill 4766"}), B4766),
    "number-known": (
        let_in(UNKNOWN.format(5111), value={"instrument": "bill 5111"}),
        let_in(UNKNOWN.format(4766), value={"instrument": "bill 4766"}),
    ),
    "bill-as-resolution": pair(
        let_in(value={"instrument": "Legislative Resolution 4766"}),
        changed={"authorisation/b4766": {"resolution": "31720"}},
    ),
    "bill-not-resolution": pair(
        let_in(
            value={"instrument": "Legislative Resolution 4766"},
            changed={"authorisation/b4766": {"resolution": "31720"}},
        ),
        changed={},
    ),
    "later": pair(B5111.but(published="2023-05-20"), published="2023-05-30"),
    "none-like-it": (let_in(value={"from": "2031-01-01"}), let_in(value=LONG)),
    "perhaps-another": (
        let_in(value={"from": "2023-06-01", "until": "2023-08-30"}, published="2023-07-01"),
        bill("5111", until="2023-09-30"),
    ),
    "mixed": (let_in(value={**LONG, "personnel": 1172}), let_in(value=LONG)),
    "told-apart": (
        Told(
            "authorisation",
            "Lima, Peru. " + APART,
            "US troops may enter",
            {**US, **LONG, "instrument": "bill 4766", "personnel": 1172},
            published="2023-05-30",
        ),
        let_in(value={**LONG, "instrument": "bill 4766", "personnel": 1172}),
    ),
    "differs": (bill("5111", until="2023-09-30"), B5111),
    "not-named": pair(
        let_in("US troops may enter for Resolute Sentinel.", value={"instrument": "bill 4766", "until": "2023-11-30"}),
        text=TEXT,
        quote="US troops may enter.",
    ),
    "denied": pair(REFUSED, modality="asserted"),
    "denied-unknown": pair(REFUSED.but(published="2023-05-17"), published="2023-05-20"),
    "denied-which": pair(REFUSED.but(published="2023-05-27"), published="2023-05-20"),
    "refused-too": pair(REFUSED.but(changed=TURNED), changed={}),
    "was-refused": pair(B4766.but(changed=TURNED), changed={}),
    "vote-contradicted": pair(
        let_in(
            "US troops may enter under bill 4766 with 80 to 3 and 1 abstentions.",
            value={"instrument": "bill 4766"},
            more=(ROLLS,),
            beside={
                "80 to 3 and 1 abstentions": {
                    "kind": "vote",
                    "for": 80,
                    "against": 3,
                    "abstain": 1,
                    "outcome": "passed",
                    "measure": "bill 4766",
                    "body": "Congress of Peru",
                }
            },
        ),
        beside={},
    ),
    "unarmed": pair(REFUSED, modality="asserted"),
    "tabled": pair(PUT, changed={"authorisation/b4766": {"tabled": None}}),
    "only-tabled": pair(PUT.but(changed={"authorisation/b4766": {"decided": None}}), changed={}),
    "decided": pair(PUT.but(changed={"authorisation/b4766": {"tabled": None}}), changed={}),
    "decided-later": pair(PUT.but(published="2023-04-19"), published="2023-05-30"),
}


@pytest.mark.parametrize("code", CASES)
def test_it_is_shown_where_it_is_true_alone(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs_on_its_condition(f"authorisation.{code}", CASES[code], monkeypatch)


def test_every_code_has_its_case() -> None:
    parts = {f"authorisation.{part}" for part in ("detail", "term", "bill", "of-bill")}
    assert codes_of("authorisation") - {f"authorisation.{code}" for code in CASES} == parts


def test_a_country_is_named_and_a_measure_without_a_bill_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    told = let_in(value=LONG, changed={"authorisation/b4766": {"bill": None}})
    english, spanish = steps(told, monkeypatch)["authorisation.matched"]
    assert english.startswith("On record: United States (decided")
    assert spanish.startswith("Consta: Estados Unidos (decidido")


def test_a_vote_that_is_another_measure_s_is_told_by_its_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    told = let_in(
        "US troops may enter with 70 to 33 and 4 abstentions until 29 August 2023 for Resolute Sentinel.",
        value={"until": "2023-08-29"},
        beside={"70 to 33 and 4 abstentions": {"kind": "vote", "for": 70, "against": 33, "abstain": 4}},
    )
    found = steps(told, monkeypatch)
    assert "authorisation.mixed" in found or "19 May 2023, 00:10" in found["authorisation.differs"][0]
