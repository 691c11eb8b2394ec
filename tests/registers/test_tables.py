"""What the readers of registers have in common: tables with more columns than are asked for, JSON, codes."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from constancia.errors import RegisterError, UnknownCode
from constancia.model.votes import Option
from constancia.registers.codes import meaning_of, option_in_words
from constancia.registers.tables import json_of, records_of, rows_of

TABLE = "\ufeffName,Vote,Seat\r\nA. Quispe,yes,12\r\nB. Rojas,,\r\nC. Soto\r\n".encode()


def test_rows_are_given_by_column_and_a_missing_cell_is_empty() -> None:
    rows = list(records_of(TABLE, "roll.csv", ("Name", "Vote")))
    assert [(row["Name"], row["Vote"]) for row in rows] == [("A. Quispe", "yes"), ("B. Rojas", ""), ("C. Soto", "")]


@given(st.text(alphabet='ab, "\n\r\ufeff', max_size=30))
@example('1,"two\nlines"\n')
@example('a"b,"c\nd"\n')
@example('"a""b",c\n\n')
def test_rows_are_those_of_the_csv_module_however_often_a_line_was_seen(text: str) -> None:
    table = list(filter(None, csv.reader(io.StringIO("x,y\n" + text, newline=""))))
    data = ("x,y\n" + text).encode()
    for _ in range(2):
        if all(len(row) == 2 for row in table):
            assert [list(row) for row in rows_of(data, "x.csv", (("x", "y"),))[1]] == table[1:]
        else:
            where = next(number for number, row in enumerate(table) if len(row) != 2)
            with pytest.raises(RegisterError, match=rf"x\.csv.*{where}"):
                rows_of(data, "x.csv", (("x", "y"),))


def test_a_column_that_is_not_there_is_named_with_its_file() -> None:
    with pytest.raises(RegisterError, match=r"roll\.csv.*Party"):
        list(records_of(TABLE, "roll.csv", ("Name", "Party")))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "{'a': 1}"])
def test_what_is_no_json_is_named_with_its_file(text: str) -> None:
    with pytest.raises(RegisterError, match=r"roll\.json"):
        json_of(text, "roll.json")


def test_a_code_that_no_table_has_is_never_guessed() -> None:
    codes = {"SI": Option.YES, "NO": Option.NO}
    assert meaning_of("SI", codes, "roll.csv", 3) is Option.YES
    with pytest.raises(UnknownCode, match=r"roll\.csv.*3.*QUIZA.*SI") as fault:
        meaning_of("QUIZA", codes, "roll.csv", 3)
    assert "NO" in str(fault.value)


@pytest.mark.parametrize(
    ("written", "option"),
    [
        ("AYE", Option.YES),
        ("A favor", Option.YES),
        ("Sí", Option.YES),
        ("Not content", Option.NO),
        ("Abstención", Option.ABSTAIN),
        ("Paired", Option.NOT_VOTING),
        ("secret", Option.NOT_VOTING),
        ("excused", Option.LEAVE),
        ("present", Option.PRESENT),
    ],
)
def test_words_of_shared_forms_stand_for_options(written: str, option: Option) -> None:
    assert option_in_words(written, "votes.csv", 3) is option


def test_a_files_own_words_come_first_and_what_is_no_word_is_named() -> None:
    assert option_in_words("Present", "votes.csv", 3, {"Present": Option.ABSTAIN}) is Option.ABSTAIN
    with pytest.raises(UnknownCode, match=r"votes\.csv, row 3: code 'maybe' is not known; expected one of yes"):
        option_in_words("maybe", "votes.csv", 3)
