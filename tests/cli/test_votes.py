"""`constancia vote` and `constancia votes`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from constancia.cli.app import run

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def imported(tmp_path: Path, capsys: Captured) -> str:
    """A record of three votings of an invented parliament: below a stated threshold, printed as passed, and open."""
    table = tmp_path / "landia.csv"
    table.write_text(
        "voting,body,date,subject,for,against,abstain,threshold,outcome\n"
        "2024-05-02/fish,Landia,2024-05-02,Fish,5,3,1,6,\n"
        "2024-05-03/fowl,Landia,2024-05-03,Fowl,4,5,0,,passed\n"
        "2024-05-04/bees,Landia,2024-05-04,Bees,5,4,0,,\n",
        encoding="utf-8",
    )
    record = str(tmp_path / "landia.db")
    assert run(["import", "votes", str(table), "--record", record]) == 0
    capsys.readouterr()
    return record


def test_shows_one_voting_whole(stored: Path, capsys: Captured) -> None:
    assert run(["vote", "v/bridge", "--record", str(stored), "--ui", "en"]) == 0
    page = capsys.readouterr().out
    for words in (
        "19 May 2023, 00:10; sitting of 18 May 2023",
        "30–12–4  as the register gives it",
        "31–14–4  with votes by voice",
        "Luz Taipe · against · counted",
        "https://register.example/v/bridge",
    ):
        assert words in page


def test_shows_what_was_decided_and_by_which_majority(imported: str, capsys: Captured) -> None:
    assert run(["vote", "2024-05-02/fish", "--record", imported, "--ui", "en"]) == 0
    page = capsys.readouterr().out
    assert "votes needed: 6\n  outcome: rejected (the source says how many votes were needed)" in page
    assert run(["vote", "landia/vote-event/2024-05-03/fowl", "--record", imported, "--ui", "es"]) == 0
    assert "desenlace: aprobado (como lo imprime el registro)" in capsys.readouterr().out
    assert run(["vote", "landia/vote-event/2024-05-04/bees", "--record", imported, "--ui", "en"]) == 0
    page = capsys.readouterr().out
    assert "outcome: not derivable (the source does not print it, and nothing was derived at import)" in page


def test_shows_the_kind_of_decision_and_why_no_outcome_follows(
    invented: Path, tmp_path: Path, capsys: Captured
) -> None:
    record = str(tmp_path / "record.db")
    run(["import", "pe-congreso", str(invented), "--record", record])
    capsys.readouterr()
    assert run(["vote", "2023-05-19T00-10", "--record", record, "--ui", "en"]) == 0
    page = capsys.readouterr().out
    assert "kind of decision: law\n  outcome: not derivable (as many voted for as against)" in page
    assert run(["vote", "2023-05-19T00-10", "--record", record, "--format", "json"]) == 0
    voting = json.loads(capsys.readouterr().out)["voting"]
    assert (voting["decision"], voting["not_derivable"], "outcome" in voting) == ("law", "tied", False)


def test_lists_by_outcome(imported: str, capsys: Captured) -> None:
    def listed(outcome: str) -> list[list[str]]:
        assert run(["votes", "--record", imported, "--outcome", outcome, "--format", "csv"]) == 0
        rows = csv.DictReader(io.StringIO(capsys.readouterr().out))
        return [[row["subject"], row["outcome"], row["decision"]] for row in rows]

    assert listed("passed") == [["Fowl", "passed", ""]]
    assert listed("rejected") == [["Fish", "rejected", ""]]
    assert run(["votes", "--record", imported, "--outcome", "won"]) == 2


def test_a_list_shows_how_each_came_out(imported: str, capsys: Captured) -> None:
    assert run(["votes", "--record", imported, "--ui", "es"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "Fowl" in line or "Fish" in line]
    assert ["  aprobado  " in line for line in lines] == ["Fowl" in line for line in lines]
    assert ["  rechazado  " in line for line in lines] == ["Fish" in line for line in lines]


def test_shows_the_roll_in_json(stored: Path, capsys: Captured) -> None:
    assert run(["vote", "v/removal", "--record", str(stored), "--format", "json"]) == 0
    voting = json.loads(capsys.readouterr().out)["voting"]
    assert voting["roll"][0] == {"name": "Paz Roca, Inés", "group": "AB", "option": "yes", "code": "SI"}
    assert voting["tallies"] == {"register": [41, 6, 5]}
    assert voting["corrections"] == []


def test_an_unknown_voting_is_named(stored: Path, capsys: Captured) -> None:
    assert run(["vote", "v/none", "--record", str(stored), "--ui", "es"]) == 2
    assert "v/none" in capsys.readouterr().err


def test_lists_by_day_subject_and_bill(stored: Path, capsys: Captured) -> None:
    def listed(*arguments: str) -> list[str]:
        assert run(["votes", "--record", str(stored), "--format", "json", *arguments]) == 0
        return [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()]

    assert listed("--from", "2023-05-18", "--to", "2023-05-18") == ["v/parks", "v/parks-waiver", "v/bridge"]
    assert listed("--bill", "310") == ["v/parks", "v/parks-waiver"]
    assert listed("--subject", "ingreso militar") == ["v/bridge"]
    assert listed("--from", "2023-06", "--limit", "1") == ["v/twin-a"]


def test_lists_as_csv(stored: Path, capsys: Captured) -> None:
    assert run(["votes", "--record", str(stored), "--bill", "476", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert rows[0]["id"] == "v/bridge"
    assert (rows[0]["board_for"], rows[0]["for"], rows[0]["bills"]) == ("30", "31", "476")


def test_lists_as_text(stored: Path, capsys: Captured) -> None:
    assert run(["votes", "--record", str(stored), "--bill", "476", "--ui", "es"]) == 0
    assert "1 votación" in capsys.readouterr().out
    assert run(["votes", "--record", str(stored), "--from", "mañana"]) == 2
