"""Rows that contradict each other: a slip is the row's that made it, a wrong key is one fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from constancia.errors import RegisterError
from constancia.model.entries import Coverage, EntryKind
from constancia.registers.reading import Options
from constancia.registers.votes import read

HEADER = "voting,body,date,subject,outcome,member,option\n"
MEMBERS = ("Ann", "Bob", "Cy", "Dee")


def rows_of(key: str, day: str, subject: str, outcome: str = "passed") -> list[str]:
    return [f"{key},Diet,{day},{subject},{outcome},{member},yes" for member in MEMBERS]


def faults_of(folder: Path, rows: list[str], header: str = HEADER) -> str:
    file = folder / "votes.csv"
    file.write_text(header + "\n".join(rows) + "\n", encoding="utf-8")
    with pytest.raises(RegisterError) as raised:
        read(file)
    return str(raised.value)


@pytest.mark.parametrize("place", [1, 3])
def test_a_slip_is_the_row_s_that_made_it_wherever_it_stands(tmp_path: Path, place: int) -> None:
    rows = rows_of("1", "2025-03-04", "Harbours")
    rows[place - 1] = rows[place - 1].replace("Harbours", "Harbors").replace("2025-03-04", "2025-04-04")
    said = faults_of(tmp_path, rows).splitlines()
    assert [line.partition(":")[0] for line in said[1:]] == [f"votes.csv, row {place}"] * 2
    assert "'date' is '2025-04-04', and '2025-03-04' in other rows" in said[1]


def test_a_key_that_does_not_tell_votings_apart_is_one_fault(tmp_path: Path) -> None:
    rows = [row for day in range(1, 8) for row in rows_of("1", f"2025-03-0{day}", f"Bill {day}", "passed")]
    said = faults_of(tmp_path, rows)
    assert said.startswith("votes.csv, row 5: the rows of voting '1' are not of one voting")
    assert len(said.splitlines()) == 3
    several = [row for day in range(1, 5) for key in "ab" for row in rows_of(key, f"2025-03-0{day}", f"Bill {day}")]
    assert "and 1 more like it" in faults_of(tmp_path, several)
    by_member = [f"{one},Diet,2025-03-0{day},Bill {day},passed,{one},yes" for day in (1, 2) for one in MEMBERS]
    assert "and 3 more like it" in faults_of(tmp_path, by_member)


def test_a_key_that_numbers_ballots_is_one_fault_and_one_member_s_votes_are_none(tmp_path: Path) -> None:
    rows = [row for day in range(1, 5) for row in rows_of("1", f"2025-03-0{day}", f"Bill {day}")]
    numbered = [f"{number},{row.partition(',')[2]}" for number, row in enumerate(rows)]
    assert "each of the 16 votings would have one ballot" in faults_of(tmp_path, numbered)
    file = tmp_path / "votes.csv"
    own = [f"{day},Diet,2025-03-{day:02},Bill {day},passed,Ann,yes" for day in range(1, 25)]
    file.write_text(HEADER + "\n".join(own), encoding="utf-8")
    assert read(file).total == 26


def test_an_option_that_is_not_known_is_said_once(tmp_path: Path) -> None:
    rows = [row.replace(",yes", ",perhaps") for row in rows_of("1", "2025-03-04", "Harbours")]
    said = faults_of(tmp_path, rows)
    assert said.count("perhaps") == 1
    assert "and 3 more like it" in said


def test_what_is_left_out_is_listed_whole_and_covers_nothing_in_doubt(tmp_path: Path) -> None:
    file = tmp_path / "votes.csv"
    header = HEADER.replace("outcome", "covers")
    rows = [*rows_of("1", "2025-03-04", "Harbours", "2025-03"), *rows_of("2", "2025-03-05", "Tides", "2025-03")]
    rows[4] = rows[4].replace("2025-03,", "2025,")
    file.write_text(header + "\n".join(rows), encoding="utf-8")
    reading = read(file, Options(skip_bad=True))
    found = [entry for batch in reading.batches for entry in batch.entries]
    assert not [Coverage.from_entry(entry) for entry in found if entry.kind is EntryKind.COVERAGE]
    assert [item.code for item in reading.notices.items] == ["left-out"]


@pytest.mark.parametrize(
    ("start", "what"),
    [(b"PK\3\4", "a spreadsheet"), (b"\xd0\xcf\x11\xe0", "an old spreadsheet"), (b"%PDF-1.7", "a PDF")],
)
def test_a_spreadsheet_is_told_how_to_be_saved(tmp_path: Path, start: bytes, what: str) -> None:
    file = tmp_path / "votes.xlsx"
    file.write_bytes(start + bytes(64))
    with pytest.raises(RegisterError, match=f"votes.xlsx is {what}.*Save it as CSV in UTF-8"):
        read(file)


def test_a_web_page_is_no_table(tmp_path: Path) -> None:
    file = tmp_path / "votes.csv"
    file.write_text("<html><body>voting,body,date,subject</body></html>", encoding="utf-8")
    with pytest.raises(RegisterError, match=r"votes\.csv is a web page"):
        read(file)
