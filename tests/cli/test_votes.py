"""`constancia vote` and `constancia votes`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from constancia.cli.app import run

Captured = pytest.CaptureFixture[str]


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
