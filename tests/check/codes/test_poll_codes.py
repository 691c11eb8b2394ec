"""When each sentence about a poll is shown."""

from __future__ import annotations

from typing import Any

import pytest
from tests.check.codes.telling import Pair, Told, codes_of, hangs_on_its_condition, pair

TEXT = "Lima, Peru. Boluarte has a disapproval of {} %, an IEP poll says."


def poll(share: float | None, text: str = TEXT, published: str = "2023-05-25", **value: Any) -> Told:
    """A share of disapproval of the president, by a pollster."""
    shares = {} if share is None else {"disapprove": share}
    said = {"subject": "Boluarte", "pollster": "IEP", **shares, **value}
    return Told(
        "poll",
        text.format(share),
        "disapproval",
        {name: item for name, item in said.items() if item is not None},
        published=published,
    )


IEP = poll(79, field_dates="2023-05")
IPSOS = poll(79, pollster="Ipsos")
CASES: dict[str, Pair] = {
    "not-asserted": pair(IEP.but(modality="proposed"), modality="asserted"),
    "denied": pair(IEP.but(modality="denied"), modality="asserted"),
    "hedged": pair(IEP.but(modality="hedged"), modality="asserted"),
    "no-share": (poll(None), IEP),
    "no-pollster-found": (poll(79, pollster=None), poll(71, pollster=None)),
    "no-pollster": (poll(71, pollster=None), poll(79, pollster=None)),
    "no-such-pollster": (poll(79, pollster="Datum"), IEP),
    "no-such-subject": (poll(79, subject="the Senate"), IEP),
    "no-subject": (poll(79, subject=None), poll(79, subject="the Senate")),
    "subset": pair(
        poll(79, text="Lima, Peru. {} % disapproval of Boluarte among young people, IEP says."), text=IEP.text
    ),
    "other-days": (poll(79, field_dates="2023-02"), IEP),
    "other-share": (poll(None, approve=15), poll(79)),
    "perhaps-other-wave": (poll(71), poll(71, field_dates="2023-05")),
    "poll": (poll(71), poll(79)),
    "matched": (IEP, poll(71, field_dates="2023-05")),
    "newer": pair(IEP.but(changed={"iep-2023-05": {"disapprove": 80}}, value={**poll(79).value}), changed={}),
    "half": (poll(79, approve=15, field_dates="2023-05"), IEP),
    "differs": (poll(71, field_dates="2023-05"), poll(71)),
    "is-theirs": (IPSOS, poll(71, pollster="Ipsos", field_dates="2023-05")),
}


@pytest.mark.parametrize("code", CASES)
def test_it_is_shown_where_it_is_true_alone(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs_on_its_condition(f"poll.{code}", CASES[code], monkeypatch)


def test_every_code_has_its_case() -> None:
    assert codes_of("poll") - {f"poll.{code}" for code in CASES} == {"poll.side", "poll.when"}


def test_a_poll_whose_days_are_not_known_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    told = IEP.but(value=poll(79).value, changed={"iep-2023-05": {"field_dates": None}})
    hangs_on_its_condition("poll.matched", (told, poll(71)), monkeypatch)
