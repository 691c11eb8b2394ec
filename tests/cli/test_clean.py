"""No character that a terminal obeys reaches it, under any option; JSON stays JSON; colour is ours alone."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from constancia.cli import clean
from constancia.cli.app import run

OBEYED = "\x1b]0;owned\x07\x1b[8m\x9b31m\u202e\r\x08\x7f"
PLAIN = "Nothing more was said of it in the chamber that day. " * 60
REPORT = (
    f"{PLAIN}\n\nTitle {OBEYED}\n\nThe chamber passed the bill on Friday by 40 votes to 20{OBEYED}, the speaker said.\n"
)


def raw(text: str) -> set[str]:
    return {character for character in text if clean._OBEYED.match(character)}


@pytest.mark.parametrize("format", ["text", "json", "html", "sarif"])
def test_nothing_that_a_terminal_obeys_reaches_it(
    format: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "evil\x1b[2J.txt"
    file.write_text(REPORT, encoding="utf-8")
    run(["--ui", "en", "check", str(file), "--published", "2023-05-20", "--format", format])
    run(["--ui", "en", "check", str(tmp_path / "none\x1b[2J\x9b"), "--language", "fr\x1b[0m"])
    run(["--ui", "en", f"no-{OBEYED}"])
    run(["--ui", "en", "votes", "--from", OBEYED])
    said = capsys.readouterr()
    assert raw(said.out) == raw(said.err) == set()
    assert "\\u001b" in said.err
    if format == "json":
        assert json.loads(said.out)["document"]["text"] == REPORT, "what it says is what was there"


def test_colour_is_ours_and_no_text_imitates_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with clean.cleaned():
        print(clean.paint("said \x1b[31mred", "1"))
    assert capsys.readouterr().out == "\x1b[1msaid \\u001b[31mred\x1b[0m\n"


def test_cells_that_a_spreadsheet_would_run_are_text() -> None:
    stream = io.StringIO()
    csv.writer(stream).writerow(
        clean.cells(["=1+1", "+x", "@SUM(A1)", "-cmd|'/c calc'!A0", " =1", "-3", -3, "70-33", None])
    )
    (row,) = csv.reader(io.StringIO(stream.getvalue()))
    assert row == ["'=1+1", "'+x", "'@SUM(A1)", "'-cmd|'/c calc'!A0", "' =1", "-3", "-3", "70-33", ""]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_and_a_closed_stdout_are_a_sentence_and_2(tmp_path: Path) -> None:
    file = tmp_path / "r.txt"
    file.write_text("The chamber passed the bill on Friday by 40 votes to 20.\n", encoding="utf-8")
    command = [sys.executable, "-m", "constancia", "--ui", "en", "check", str(file), "--published", "2023-05-20"]
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123 - a device
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "the system refused: No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
    closed = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False, preexec_fn=lambda: os.close(1))
    assert closed.returncode == 2
    assert closed.stderr.startswith("constancia: stdout is closed")
    assert len(closed.stderr.splitlines()) == 1
    mute = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, preexec_fn=lambda: os.close(2))
    assert mute.returncode == 0
    assert mute.stdout
    blind = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, preexec_fn=lambda: os.close(0))
    assert blind.stdout == mute.stdout


def test_a_fault_that_nobody_foresaw_is_said_and_gives_2(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by\x1bnothing")

    monkeypatch.setattr("constancia.cli.votes.open_view", broken)
    assert run(["--ui", "en", "votes"]) == 2
    said = capsys.readouterr().err
    assert "a fault that nobody foresaw stopped the command: ZeroDivisionError: by\\u001bnothing" in said
    assert "please report" in said
