"""The command line: help in both languages, errors and exit statuses, nothing heavy at start-up."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from constancia.cli.app import COMMANDS, run


def test_lists_every_command_with_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    for ui in ("es", "en"):
        assert run(["--ui", ui, "--help"]) == 0
        page = capsys.readouterr().out
        assert all(f"  {name} " in page for name in COMMANDS)
        assert "help." not in page


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("ui", ["es", "en"])
def test_each_command_explains_itself_without_bare_codes(
    name: str, ui: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([name, "--help", "--ui", ui]) == 0
    page = capsys.readouterr().out
    assert "help." not in page
    assert page.startswith("Uso:" if ui == "es" else "Usage:")


def test_the_locale_chooses_the_language(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "es_PE.UTF-8")
    run(["--help"])
    assert "Órdenes" in capsys.readouterr().out
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    run(["--help"])
    assert "Commands" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["read", "--nope", "--ui", "es"], "no existe la opción --nope"),
        (["read", "--ui", "en"], "FILES is missing"),
        (["--ui", "fr"], "--ui"),
        (["unheard-of", "--ui", "en"], "unheard-of"),
        (["read", "x.txt", "--published", "yesterday", "--ui", "en"], "yesterday"),
    ],
)
def test_a_wrong_command_line_is_said_and_gives_two(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.out == ""


def test_a_broken_input_is_said_and_the_others_go_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.txt"
    report.write_text("LIMA, Perú.- El pleno votó anoche en el Congreso.\n", encoding="utf8")
    assert run(["read", str(tmp_path / "missing.txt"), str(report), "--format", "json", "--ui", "es"]) == 2
    captured = capsys.readouterr()
    assert "missing.txt" in captured.err
    printed = json.loads(captured.out)
    assert printed["schema"] == "constancia/2"
    assert printed["document"]["path"] == str(report)
    assert printed["document"]["text"] == report.read_text(encoding="utf8")


def test_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("El pleno votó anoche la moción.\n".encode())))
    assert run(["read", "-", "--format", "json", "--no-text", "--language", "es"]) == 0
    document = json.loads(capsys.readouterr().out)["document"]
    assert document["path"] == "-"
    assert "text" not in document


def test_starting_loads_nothing_heavy() -> None:
    heavy = {"rich", "trafilatura", "sqlalchemy", "numpy", "py3langid", "babel", "pypdfium2"}
    script = (
        f"import sys; from constancia.cli.app import run; run(['--help']); print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
