from __future__ import annotations

import json
from pathlib import Path

import pytest

from constancia.cli.app import run


def test_an_import_says_what_it_did_and_the_second_adds_nothing(
    invented: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = str(tmp_path / "record.db")
    assert run(["import", "pe-congreso", str(invented), "--record", record, "--ui", "en"]) == 0
    first = capsys.readouterr().out
    assert "6 votes in rolls" in first
    assert "28 entries added, 0 changed, 0 unchanged" in first
    assert "Nothing was skipped" in first
    assert run(["import", "pe-congreso", str(invented), "--record", record, "--ui", "es"]) == 0
    assert "0 asientos añadidos, 0 cambiados, 28 sin cambios" in capsys.readouterr().out


def test_what_changed_upstream_is_shown(invented: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = str(tmp_path / "record.db")
    run(["import", "pe-congreso", str(invented), "--record", record, "--ui", "en"])
    roll = invented / "reg/2023/05/18/2023-05-19T00-10-votacion/votaciones.csv"
    roll.write_text(roll.read_text(encoding="utf-8").replace("AUS\n", "NO\n"), encoding="utf-8")
    capsys.readouterr()
    run(["import", "pe-congreso", str(invented), "--record", record, "--ui", "en", "--details"])
    shown = capsys.readouterr().out
    assert "/content/totals/roll/1: 1 → 2" in shown
    assert "resultados.csv: no is 1, the roll has 2" in shown
    run(["import", "pe-congreso", str(invented), "--record", record, "--format", "json"])
    plain = json.loads(capsys.readouterr().out)
    assert (plain["added"], plain["changed"], plain["unchanged"]) == (0, 0, 28)
    assert {notice["code"] for notice in plain["notices"]} == {"group-total-differs", "total-differs"}


def test_a_broken_register_stops_with_file_and_row(
    broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = str(tmp_path / "record.db")
    assert run(["import", "pe-congreso", str(broken), "--record", record, "--ui", "en"]) == 2
    assert "votaciones.csv, row 3: code 'QUIZA' is not known" in capsys.readouterr().err
    assert run(["import", "pe-congreso", str(broken), "--record", record, "--ui", "es"]) == 2
    assert "votaciones.csv, fila 3: el código 'QUIZA' no se conoce" in capsys.readouterr().err


def test_a_register_needs_a_name_and_a_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "pe-congreso", "--ui", "en"]) == 2
    assert "Which file?" in capsys.readouterr().err
    assert run(["import", "atlantis", "x", "--ui", "en"]) == 2
    assert "there are pe-congreso, ar-congreso, cl-camara" in capsys.readouterr().err


REPORT = (
    "Deputies follow\n\nThe Chamber of Deputies of Landia passed bill 12 on Thursday by 52 votes to 30. "
    "The Senate of Landia had approved bill 12 on 4 March by 2 votes to 1.\n"
)
LANDIA = Path(__file__).parents[1] / "registers/votes/landia.csv"


def test_a_report_is_checked_against_an_imported_parliament_of_two_chambers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = str(tmp_path / "record.db")
    assert run(["import", "votes", str(LANDIA), "--record", record]) == 0
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    capsys.readouterr()
    checked = ["check", str(tmp_path / "report.txt"), "--record", record, "--format", "json"]
    assert run([*checked, "--published", "2025-03-21"]) == 1
    claims = json.loads(capsys.readouterr().out)["claims"]
    votes = [claim for claim in claims if claim["kind"] == "vote"]
    assert [(claim["finding"]["outcome"], claim["finding"]["matched"]) for claim in votes] == [
        ("conflicts", None),
        ("agrees", "senate-of-landia/vote-event/S-1"),
    ]
    assert votes[0]["finding"]["considered"][0] == "chamber-of-deputies-of-landia/vote-event/C-1"
