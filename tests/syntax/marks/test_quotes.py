"""Quotations, whatever their marks."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from constancia.syntax.marks.quotes import find

CASES = [
    ("Dijo «no hay “prisa”» y se fue.", ["no hay “prisa”"]),
    ("“One,” he said. “Two.”", ["One,", "Two."]),
    ('"One," he said. "Two', ["One,", "Two"]),
    ("''One,'' he said, and ''two''.", ["One,", "two"]),
    ("Dijo que 'nadie vino ayer' y calló.", ["nadie vino ayer"]),
    ("The officers' union didn't say ‘yes’.", ["yes"]),
    ("—No —dijo Ana—. Nunca.", ["No", "Nunca."]),
    ("— un punto de la lista", []),
    ("“Uno. “Dos”, dijo.", ["Uno.", "Dos"]),
    ("“Uno.\n\nDos”, dijo.", ["Uno.\n\nDos"]),
    ('"Uno.\n\n"Dos", dijo.', ['Uno.\n\n"Dos']),
    ("«Uno”, dijo. «Dos».", ["Uno", "Dos"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find(text)] == expected


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab «»“”\"'‘’—-.,\n", max_size=80))
def test_quotations_stand_in_order_and_apart(text: str) -> None:
    found = find(text)
    assert all(a.closed <= b.opened for a, b in itertools.pairwise(found))
    for quote in found:
        assert 0 <= quote.opened <= quote.start < quote.end <= quote.closed <= len(text)
        assert text[quote.start : quote.end].strip() == text[quote.start : quote.end]
