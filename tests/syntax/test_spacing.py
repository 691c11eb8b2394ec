"""A text with even blanks says the same, and every place in it leads back to the text as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.model.documents import Span
from constancia.syntax.spacing import even


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("70  votes in   favour", "70 votes in favour"),
        ("70\u00a0votes, 33\u202fagainst", "70 votes, 33 against"),
        ("the ple\u00adnary\u200b voted", "the plenary voted"),
        ("first line\r\nsecond line\r\n", "first line\nsecond line\n"),
    ],
)
def test_blanks_are_made_even(text: str, expected: str) -> None:
    found = even(text)
    assert found is not None
    assert found.text == expected


@pytest.mark.parametrize("text", ["", "70 votes", "  indented", "North    12    3", "North\t12\t3", "one\n\ntwo  "])
def test_columns_indents_and_paragraphs_stay_as_they_are(text: str) -> None:
    assert even(text) is None


PIECES = st.lists(
    st.sampled_from(["a", "é", " ", "  ", "   ", "    ", "\u00a0", "\u00ad", "\r\n", "\n", "\t", "🙂", "."])
)


@given(PIECES)
def test_every_place_leads_back_to_the_same_words(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = even(text)
    if found is None:
        return
    for start in range(len(found.text)):
        for end in range(start + 1, min(start + 6, len(found.text)) + 1):
            if not found.text[start:end].strip():
                continue
            span = Span.of(found.text, start, end)
            back = found.back(span)
            assert text[back.start : back.end] == back.quote
            assert "".join(back.quote.replace("\u00ad", "").split()) == "".join(span.quote.split())
            assert found.there(back) == span


def test_what_was_only_a_hidden_hyphen_is_nowhere_in_the_even_text() -> None:
    found = even("a\u00adb")
    assert found is not None
    assert found.there(Span(1, 2, "\u00ad")) is None
