"""Wrong uses of the command line: one sentence each that says what to do, exit status 2, and never a traceback."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from constancia.cli.app import run

REPORT = "The chamber passed the bill on Friday by 40 votes to 20, the speaker said after the sitting.\n"

WRONG = {
    "check": "FILES is missing: `constancia check` needs it",
    "check none.txt": "none.txt: no such file; check the path",
    "check .": "is a folder, expected a file; name the files in it",
    "check r.txt --language fr": "is in 'fr', and only en and es are read",
    "check r.txt --published soon": "--published takes a date such as 2023-05-19",
    "check r.txt --format pdf": "--format: expected text, json, html, sarif, not 'pdf'",
    "check r.txt --max-size 0": "--max-size: expected a whole number from 1 up, not '0'",
    "check r.txt --max-size much": "--max-size: expected a whole number, not 'much'",
    "check r.txt --record http://x": "http://x is no place for a record",
    "check r.txt --record none.db": "There is no record at none.db",
    "check r.txt --as-of soon": "--as-of soon is neither a position in the log nor a day",
    "check r.txt --frmat json": "there is no option --frmat here; did you mean --format?",
    "check r.txt --zzz": "there is no option --zzz here; there are",
    "chek r.txt": "there is no command 'chek'; did you mean 'check'?",
    "frobnicate": "there is no command 'frobnicate'; there are",
    "--ui fr check r.txt": "--ui takes one of en, es, not 'fr'",
    "read none.txt": "none.txt: no such file; check the path",
    "explain": "FILES is missing: `constancia explain` needs it",
    "vote": "ID is missing: `constancia vote` needs it",
    "vote nope": "`constancia votes` lists what there is",
    "votes --from 2023-06-01 --to 2023-01-01": "--to 2023-01-01 lies before 2023-06-01",
    "votes --from soon": "--from takes a date such as 2023-05-19",
    "votes --limit 0": "--limit: expected a whole number from 1 up, not '0'",
    "votes --format yaml": "--format: expected text, json, csv, not 'yaml'",
    "log": "You have no record of your own yet",
    "log nope": "You have no record of your own yet",
    "log --private": "Nothing was kept yet. `constancia check FILE --keep`",
    "verify": "`constancia import REGISTER` begins yours",
    "rebuild": "You have no record of your own yet",
    "recheck": "Nothing was kept yet. `constancia check FILE --keep`",
    "redact x": "--reason is missing: `constancia redact` needs it",
    "redact x --reason y": "You have no record of your own yet",
    "export record f.jsonl": "You have no record of your own yet",
    "import": "REGISTER is missing: `constancia import` needs it",
    "import nope x": "There is no register 'nope'; there are",
    "import votes": "Which file? constancia import votes PATH|URL",
    "import votes none.csv": "none.csv cannot be read: No such file or directory; check the path",
    "import votes r.txt": "r.txt",
    "import record": "needs the FILE",
    "import record none.xz": "none.xz is not there: check the path",
    "import dossier r.txt": "r.txt:1",
    "person": "NAME is missing: `constancia person` needs it",
    "person Nobody Here": "does not say who 'Nobody Here' is; check the spelling",
    "judge A": "B is missing: `constancia judge` needs it",
    "judge A A same --why x --by y": "Both names already mean one and the same",
    "in-force": "--on is missing: `constancia in-force` needs it",
    "in-force --on soon --territory PE": "--on soon is not a day",
    "in-force --on 2023-06-01 --territory ZZ9": "'ZZ9' is no country code",
    "audit": "REGISTER is missing: `constancia audit` needs it",
    "audit nope": "The record holds nothing of 'nope'",
    "correct x y z": "--reason is missing: `constancia correct` needs it",
    "dossier check none.toml": "none.toml cannot be read",
    "dossier new": "FILE is missing: `constancia dossier new` needs it",
}


@pytest.fixture
def _fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A first day: nothing imported, nothing kept."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CONSTANCIA_RECORD", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "r.txt").write_text(REPORT, encoding="utf-8")


@pytest.mark.usefixtures("_fresh")
@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_use_is_answered_by_a_sentence(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--ui", "en", *shlex.split(line)] if "--ui" not in line else shlex.split(line)) == 2
    said = capsys.readouterr()
    assert WRONG[line] in said.err
    assert "Traceback" not in said.err
    assert "nobody foresaw" not in said.err
    assert said.err.startswith("constancia: ")
    assert not Path("data").exists(), "a wrong use begins no record"


@pytest.mark.usefixtures("_fresh")
@pytest.mark.parametrize(
    "line", ["check", "chek r.txt", "check r.txt --frmat json", "votes --limit 0", "log", "recheck"]
)
def test_it_is_said_in_spanish_too(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--ui", "es", *shlex.split(line)]) == 2
    said = capsys.readouterr().err
    assert any(word in said for word in ("falta", "no existe", "se esperaba", "Todavía no"))


@pytest.mark.usefixtures("_fresh")
def test_an_empty_list_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--ui", "en", "votes", "--subject", "zzzzzz"]) == 0
    assert "No voting on record fits" in capsys.readouterr().out


@pytest.mark.usefixtures("_fresh")
@pytest.mark.parametrize("columns", ["1", "5", "12"])
def test_a_narrow_terminal_is_written_to(
    columns: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert run(["--ui", "en", "check", "r.txt", "--all", "--published", "2023-05-20"]) == 0
    assert "40 votes to 20" in " ".join(capsys.readouterr().out.split())
