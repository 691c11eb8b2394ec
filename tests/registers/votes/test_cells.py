from __future__ import annotations

import pytest

from constancia.errors import RegisterError
from constancia.registers.votes.cells import rows_in, separator_of, text_in

TABLE = "voting;subject\n1;Votación sobre los faros\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_decides_the_encoding_whatever_is_declared(encoding: str) -> None:
    assert text_in(TABLE.encode(encoding), "votes.csv", None if encoding != "utf-8" else "utf-8") == TABLE
    if encoding != "utf-8":
        assert text_in(TABLE.encode(encoding), "votes.csv", "cp1252") == TABLE


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le", "utf-16-be", "cp850"])
def test_an_encoding_without_a_mark_is_declared_and_never_guessed(encoding: str) -> None:
    data = TABLE.encode(encoding)
    with pytest.raises(RegisterError, match=r"votes\.csv (is not UTF-8 at byte|holds characters that no text has)"):
        text_in(data, "votes.csv")
    assert text_in(data, "votes.csv", encoding) == TABLE


def test_a_byte_that_the_declared_encoding_lacks_is_named() -> None:
    with pytest.raises(RegisterError, match="is not CP1252 at byte 0"):
        text_in(b"\x81", "votes.csv", "cp1252")


@pytest.mark.parametrize(
    ("header", "separator"),
    [
        ("voting,body,date", ","),
        ("voting;body,date;subject", ";"),
        ("voting\tbody\tdate", "\t"),
        ("voting|body|date", "|"),
        ("sep=;\nvoting,a,b;body", ";"),
        ("SEP=\t\nvoting\tbody", "\t"),
        ("voting", ","),
    ],
)
def test_a_separator_is_declared_or_stands_most_often_in_the_header(header: str, separator: str) -> None:
    assert separator_of(header) == separator


def test_rows_are_numbered_with_the_line_where_it_does_not_follow() -> None:
    text = 'sep=;\r\nvoting;subject\r\n\r\n1;"of two\r\nlines"\r\n2;x\r\n'
    rows = list(rows_in(text, "votes.csv"))
    assert [(row.number, row.line, row.cells) for row in rows] == [
        (0, 2, ["voting", "subject"]),
        (1, 5, ["1", "of two\r\nlines"]),
        (2, 6, ["2", "x"]),
    ]
    assert rows[2].place == {"en": "row 2, line 6", "es": "fila 2, línea 6"}
    assert next(row.place for row in rows_in("a\nb\n", "votes.csv") if row.number) == 1
