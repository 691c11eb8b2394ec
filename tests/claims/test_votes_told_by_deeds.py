"""Votes whose outcome, figures or day stand in other words or another sentence, in rows of a table beside this module.

A row has the language, the report of Saturday 20 May 2023 and its votes in order, each with figures for, against and
abstaining, outcome, day and number of those present; what is empty is not told, a day or number left out not asked.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from constancia.claims import votes
from constancia.claims.reading import Reading
from constancia.model.documents import Document

ROWS = [
    [cell.strip() for cell in line.split("|")]
    for line in Path(__file__).with_name("votes_told_by_deeds.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
KEYS = ("for", "against", "abstain", "outcome", "date", "present")


@pytest.mark.parametrize(("code", "text", "expected"), ROWS)
def test_a_vote_is_read_whole(code: str, text: str, expected: str) -> None:
    document = Document(text=text.replace("¶", "\n"), digest="sha256:0", language=code, published="2023-05-20")
    found = [dict(draft.value) for draft in votes.read(Reading(document))]
    wanted = [row.strip().split(",") for row in expected.split(";") if row.strip()]
    told = [[str(one.get(key, "")) for key in KEYS] for one in found]
    assert [got[: len(want)] for got, want in zip(told, wanted, strict=True)] == wanted
