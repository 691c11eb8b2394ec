"""`constancia check`: what it prints in each format and language, its exit status, and that it writes nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from constancia.cli.app import run

Captured = pytest.CaptureFixture[str]


def check(stored: Path, *arguments: str) -> int:
    return run(["check", "--record", str(stored), "--published", "2023-05-26", *arguments])


def test_prints_one_object_for_each_document(stored: Path, report: Path, capsys: Captured) -> None:
    assert check(stored, str(report), "--format", "json", "--ui", "en") == 1
    checked = json.loads(capsys.readouterr().out)
    assert list(checked) == ["schema", "document", "claims", "stories", "within", "summary", "record"]
    assert checked["schema"] == "constancia/2"
    assert checked["record"][0]["layer"] == str(stored)
    assert checked["summary"] == {"agrees": 1, "explained": 0, "conflicts": 1, "not-on-record": 0, "cannot-tell": 0}
    agrees, conflicts = (claim["finding"] for claim in checked["claims"])
    assert (agrees["outcome"], agrees["matched"], agrees["as_of"]) == ("agrees", "v/parks", "2023-05-26")
    assert agrees["because"][1] == {
        "code": "vote.tally-agrees",
        "params": {"claimed": [44, 0, 2], "tally": [44, 0, 2]},
        "entries": ["v/parks"],
        "text": "tally on record 44–0–2",
    }
    assert agrees["sources"][0]["url"] == "https://register.example/v/parks"
    assert conflicts["matched"] is None
    assert conflicts["because"][0]["code"] == "vote.tally-differs"
    wrong, right = checked["stories"]
    assert wrong["claims"] == [checked["claims"][1]["id"]]
    assert (wrong["entry"], wrong["outcome"], wrong["folded"]) == ("v/ports", "conflicts", False)
    assert wrong["headline"] == "28–20–6, not 40–20–6: measure 473, 25 May 2023, 19:00"
    assert wrong["correction"] == "28–20–6"
    assert wrong["source"] == "Congress of Brumania, voting of 25 May 2023, 19:00"
    assert (right["entry"], right["outcome"], right["correction"]) == ("v/parks", "agrees", None)
    text = checked["document"]["text"]
    for claim in checked["claims"]:
        for span in claim["evidence"]:
            assert text[span["start"] : span["end"]] == span["quote"]


@pytest.mark.parametrize(
    ("ui", "expected"),
    [
        ("es", ["POR CORREGIR · 28–20–6", "CONFIRMADO · 44–0–2", "1 cifra por corregir, 1 confirmada"]),
        ("en", ["TO CORRECT · 28–20–6", "CONFIRMED · 44–0–2", "1 figure to correct, 1 confirmed"]),
    ],
)
def test_prints_text_for_people(stored: Path, report: Path, capsys: Captured, ui: str, expected: list[str]) -> None:
    assert check(stored, str(report), "--ui", ui) == 1
    page = capsys.readouterr().out
    assert all(words in page for words in expected)
    assert "https://register.example/v/ports" in page
    assert "\x1b[" not in page


def test_exit_status(stored: Path, report: Path, tmp_path: Path, capsys: Captured) -> None:
    assert check(stored, str(report), "--exit-zero") == 0
    fine = tmp_path / "fine.txt"
    fine.write_text("NIEBLA.- El Congreso de Brumania dio 44 votos a favor, 0 en contra y 2 abstenciones.\n", "utf8")
    assert check(stored, str(fine)) == 0
    assert check(stored, str(fine), str(tmp_path / "none.txt")) == 2
    assert check(stored, str(report), str(tmp_path / "none.txt"), "--exit-zero") == 2
    assert run(["check", str(fine), "--record", str(tmp_path / "none.db")]) == 2
    assert "none.db" in capsys.readouterr().err


def test_html_and_sarif(stored: Path, report: Path, capsys: Captured) -> None:
    assert check(stored, str(report), "--format", "html", "--ui", "es") == 1
    assert capsys.readouterr().out.startswith("<!doctype html>")
    assert check(stored, str(report), "--format", "sarif") == 1
    assert len(json.loads(capsys.readouterr().out)["runs"][0]["results"]) == 2


def test_unasked_it_writes_nothing(stored: Path, report: Path, own_folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in stored.parent.iterdir()}
    script = (
        "import builtins, io, os, sys\n"
        "def hook(event, args):\n"
        "    mode, flags = (args[1], args[2]) if event == 'open' else (None, 0)\n"
        "    writes = event == 'open' and (flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))\n"
        "    if writes and '__pycache__' not in str(args[0]) and args[0] != '/dev/null':\n"
        "        print('WROTE', args[0], file=sys.stderr)\n"
        "    if event in ('os.mkdir', 'os.rename', 'os.remove', 'socket.connect'):\n"
        "        print('WROTE', event, args, file=sys.stderr)\n"
        "sys.addaudithook(hook)\n"
        "from constancia.cli.app import run\n"
        f"run(['check', {str(report)!r}, '--record', {str(stored)!r}])\n"
        f"run(['check', {str(report)!r}])\n"
    )
    environment = {"HOME": str(own_folder), "PYTHONDONTWRITEBYTECODE": "1", "PATH": ""}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert "WROTE" not in done.stderr
    assert list(own_folder.rglob("*")) == []
    assert {path: path.stat().st_mtime_ns for path in stored.parent.iterdir()} == before


def test_explain_shows_every_step_and_candidate(stored: Path, report: Path, capsys: Captured) -> None:
    arguments = ["explain", str(report), "--record", str(stored), "--published", "2023-05-26", "--ui", "en"]
    assert run([*arguments, "--claim", "2", "--format", "json"]) == 0
    explained = json.loads(capsys.readouterr().out)
    assert explained["claim"]["finding"]["outcome"] == "conflicts"
    assert [candidate["id"] for candidate in explained["candidates"]] == ["v/ports"]
    assert run([*arguments, "--claim", "1"]) == 0
    page = capsys.readouterr().out
    assert "vote.matched" in page
    assert '"id": "v/parks"' in page
    assert run([*arguments, "--claim", "9"]) == 2


@pytest.mark.parametrize(
    ("ui", "expected"), [("es", "Radio Sur (fuente) · Ana Ruiz (traducción)"), ("en", "Ana Ruiz (translation)")]
)
def test_who_had_the_report_before_stands_beside_its_date(
    stored: Path, tmp_path: Path, capsys: Captured, ui: str, expected: str
) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Congress voted\n\nCongress met on Monday.\n\nSource: Radio Sur, translation: Ana Ruiz\n")
    check(stored, str(path), "--ui", ui)
    assert expected in " ".join(capsys.readouterr().out.split())
