"""Words, numbers, shares and names of a sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.claims.reading import Reading
from constancia.model.documents import Document
from constancia.syntax.tokens import Kind, has_share

from .helpers import parsed


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("es", "El 57,5 % lo apoya.", 57.5),
        ("es", "Seis de cada diez lo apoyan.", 60),
        ("es", "Uno de cada cuatro lo apoya.", 25),
        ("en", "Three in five back it.", 60),
        ("en", "Some 12 per cent back it.", 12),
        ("en", "Seven out of ten back it.", 70),
    ],
)
def test_a_share_is_one_token(language: str, text: str, share: float) -> None:
    (token,) = parsed(text, language).shares
    assert token.figure is not None
    assert token.figure.value == share
    assert _holds_share(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Votaron 57 a favor y 12 en contra."),
        ("es", "Uno de ellos apoya a la alcaldesa en 2024."),
        ("en", "Three senators in five states back it."),
        ("en", "It passed by 70 to 33."),
    ],
)
def test_a_text_without_a_share_is_known_at_once(language: str, text: str) -> None:
    assert not parsed(text, language).shares
    assert not _holds_share(text, language)


def _holds_share(text: str, language: str) -> bool:
    reading = Reading(Document(text=text, digest="sha256:0", language=language))
    return has_share(text, reading.folded, reading.numbers, reading.language.poll.tenths)


@pytest.mark.parametrize(
    ("language", "text", "shares"),
    [
        ("es", "Bajó del 91 al 87 %.", [91, 87]),
        ("es", "El 52 % lo desaprueba, el 34,8 lo apoya y un 6 no respondió.", [52, 34.8, 6]),
        ("en", "It fell from 59 to 45 per cent.", [59, 45]),
        ("en", "Some 47% approve and 45 disapprove.", [47, 45]),
        ("en", "Some 47% approve, and 45 senators disapprove.", [47]),
        ("es", "El 47 % lo apoya y el 36 congreso lo discute.", [47]),
        ("es", "El 36 lo apoya.", []),
    ],
)
def test_a_figure_beside_shares_may_lack_its_sign(language: str, text: str, shares: list[float]) -> None:
    assert [token.figure.value for token in parsed(text, language).shares if token.figure is not None] == shares


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Two in three back it."), ("en", "A 40-54 percent rating."), ("es", "Dos de cada tres lo apoyan.")],
)
def test_what_is_no_whole_share_is_none(language: str, text: str) -> None:
    assert parsed(text, language).shares == ()


def test_a_capital_in_a_sentence_is_a_name_and_one_in_a_headline_is_not() -> None:
    kinds = {token.text: token.kind for token in parsed("Ayer Marco Rondón votó en Lima.", "es").tokens}
    assert [kinds[name] for name in ("Marco", "Rondón", "Lima")] == [Kind.NAME] * 3
    shouted = {token.text: token for token in parsed("Mayor Has a Record Approval Rating", "en").tokens}
    assert shouted["Has"].kind is Kind.WORD


def test_an_ending_that_is_a_word_stands_apart() -> None:
    words = [token.text for token in parsed("The mayor's staff didn't ask the voters' aides.", "en").tokens]
    assert words == ["The", "mayor", "'s", "staff", "did", "n't", "ask", "the", "voters", "'", "aides"]


@given(st.text(alphabet="aé %5.,()'’s-–:;\n“”Nn“de la 60of", max_size=60))
def test_tokens_quote_their_text_in_order(text: str) -> None:
    text = "a " + text
    row = parsed(text, "en").tokens
    assert all(text[token.start : token.end] == token.text for token in row)
    assert all(one.end <= other.start for one, other in pairwise(row))


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "Sr. J. Rey, de EE.UU. y A&T, votó.", ["Sr", "J", "Rey", ",", "de", "EE.UU", "y", "A&T", ",", "votó"]),
        ("es", "La ley 12.345 rige a las 6:30.", ["La", "ley", "12.345", "rige", "a", "las", "6:30"]),
        ("en", "The nurses' union didn't win.", ["The", "nurses", "'", "union", "did", "n't", "win"]),
        ("en", "The U.S. Senate’s 40-year rule", ["The", "U.S", "Senate", "’s", "40", "-", "year", "rule"]),
    ],
)
def test_words_keep_the_stops_and_signs_inside_them(language: str, text: str, words: list[str]) -> None:
    assert [token.text for token in parsed(text, language).row] == words
