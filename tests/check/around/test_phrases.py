"""Phrases in long texts, found by their beginnings, are those that the pattern finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from constancia.check.around.phrases import LONG, every, first
from constancia.syntax.folding import fold_in_place

WORDS = ("la", "lacomision", "comision", "comision  interamericana", "interamericana", "cidh", "de", "ñu", ".")


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=40),
    st.lists(st.sampled_from(("la comisión", "Comisión", "comisión interamericana", "CIDH", "de la")), max_size=4),
    st.booleans(),
)
def test_a_long_text_gives_what_the_pattern_gives(some: list[str], phrases: list[str], whole: bool) -> None:
    tail = " ".join(some)
    long = fold_in_place("x " * LONG + tail)
    pattern = "|".join(
        re.escape(fold_in_place(phrase)).replace(r"\ ", r"\s+")
        for phrase in sorted(phrases, key=lambda p: (-len(p), p))
    )
    expected = re.finditer(rf"(?<!\w)(?:{pattern})" + (r"(?!\w)" if whole else ""), long) if phrases else ()
    spans = [match.span() for match in expected]
    assert [match.span() for match in every(long, phrases, whole=whole)] == spans
    found = first(long, phrases, whole=whole)
    assert (found.span() if found else None) == (spans[0] if spans else None)


def test_short_texts_and_no_phrases() -> None:
    assert [match.group() for match in every("la cidh, la comision", ("CIDH", "comisión"))] == ["cidh", "comision"]
    assert every("la cidh", ()) == ()
    assert first("la cidh " * LONG, ()) is None
