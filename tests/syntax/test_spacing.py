"""A text with even blanks says the same, and every place in it leads back to the text as it was."""

from __future__ import annotations

import textwrap

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


SPANISH = (
    "El Pleno aprobó este viernes, con setenta votos a favor y treinta y tres en contra, la autorización para que "
    "entren seiscientos soldados, informó la presidenta de la comisión. Nadie habló en contra de ese proyecto durante "
    "la sesión, que terminó pasada la medianoche."
)
ENGLISH = (
    "The plenary approved on Friday, by seventy votes to thirty-three, the authorisation that lets in six hundred "
    "soldiers, said the chairwoman of the committee. Nobody spoke against that measure during the sitting, which ended "
    "well after midnight."
)


def parted(text: str, width: int) -> str:
    """The text in lines of that width at most, words parted where they do not fit."""
    lines = [""]
    for word in text.split():
        room = width - len(lines[-1]) - 2
        if len(lines[-1]) + len(word) < width:
            lines[-1] = f"{lines[-1]} {word}".strip()
        elif word.isalpha() and room > 3 and len(word) - room > 3:
            lines[-1] += f" {word[:room]}-"
            lines.append(word[room:])
        else:
            lines.append(word)
    return "\n".join(lines)


@pytest.mark.parametrize(("code", "text"), [("es", SPANISH), ("en", ENGLISH)])
@pytest.mark.parametrize("width", [48, 60, 72])
def test_what_a_mail_does_to_a_text_is_undone(code: str, text: str, width: int) -> None:
    lines = textwrap.wrap(text, width, break_on_hyphens=False)
    for changed in (
        "\n".join(lines),
        "\r\n".join(lines),
        "\n".join(f"> {line}" for line in lines),
        "\n".join(f">> {line}" for line in lines),
        "\n".join(f"    {line}" for line in lines),
        parted(text, width),
        "\n".join(f"> {line}" for line in parted(text, width).split("\n")),
    ):
        found = even(changed, code)
        assert found is not None
        assert found.text.strip() == text
        for word in ("setenta votos", "seventy votes", "medianoche", "midnight", "presidenta", "chairwoman"):
            if word in text:
                at = found.text.index(word)
                back = found.back(Span.of(found.text, at, at + len(word)))
                plain = back.quote.replace("-\n", "").replace(">", "")
                assert " ".join(plain.split()).replace("- ", "") == word
                assert found.there(back) == Span.of(found.text, at, at + len(word))


@pytest.mark.parametrize(
    ("code", "first", "second", "joined"),
    [
        ("en", "the motion of no-", "confidence in him was voted down by a majority of those", "no-confidence"),
        ("en", "the members who were non-", "voting are counted apart from all of those who", "non-voting"),
        ("en", "they said that the parlia-", "ment would meet again in the week that follows this", "parliament"),
        ("es", "en la sesión habló el ex-", "presidente de la comisión que llevó aquel asunto a", "ex-presidente"),
        ("es", "en la sesión habló la pre-", "sidenta de la comisión que llevó aquel asunto hasta", "presidenta"),
        ("es", "luego se debatió otro pro-", "yecto de la misma comisión que llevó el asunto hasta", "proyecto"),
    ],
)
def test_a_word_parted_at_the_end_of_a_line_is_mended(code: str, first: str, second: str, joined: str) -> None:
    text = "\n".join([*textwrap.wrap(SPANISH if code == "es" else ENGLISH, len(second)), first.rjust(44), second])
    found = even(text, code)
    assert found is not None
    assert joined in found.text


def test_lines_that_are_no_wrapped_text_stay() -> None:
    for text in (
        "Presentes:\nAna Ruiz\nJuan Vega\nEva Moor\nLuis Paz\n",
        "70 > 33\n> 5 votos\n",
        "Titular de la nota\n\nEl Pleno votó.\n\nNadie habló.\n",
    ):
        assert even(text, "es") is None


LINES = st.lists(st.sampled_from(["> ", ">", "a-", "word ", "\n", "\r\n", "  ", "\u00ad", "é", "🙂", "x" * 40, "-\n"]))


@given(LINES)
def test_every_letter_of_the_even_text_is_that_of_its_place(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = even(text)
    for place, letter in enumerate(found.text if found is not None else ""):
        if not letter.isspace():
            assert found is not None
            back = found.back(Span(place, place + 1, letter))
            assert (back.quote, text[back.start : back.end]) == (letter, letter)
            assert found.there(back) == Span(place, place + 1, letter)
