from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from constancia.cli.app import run


def test_a_new_dossier_is_valid_and_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    assert run(["--ui", "en", "dossier", "new", str(file)]) == 0
    assert f"{file}: written" in capsys.readouterr().out
    assert run(["--ui", "es", "dossier", "check", str(file)]) == 0
    assert "válido, 13 asientos" in capsys.readouterr().out
    file.write_text("mine", encoding="utf-8")
    assert run(["--ui", "en", "dossier", "new", str(file)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"
    assert run(["--ui", "en", "dossier", "new", str(tmp_path / "no" / "x.toml")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_faults_are_listed_with_their_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('constancia = "dossier/1"\nid = "x"\n[[count]]\nid = "c"\n', encoding="utf-8")
    assert run(["--ui", "en", "dossier", "check", str(file)]) == 1
    out = capsys.readouterr()
    assert f"{file}:1: 'title' is missing; expected text. Add it\n" in out.out
    assert f"{file}:3: 'event' is missing; expected the id of a table of this file" in out.out
    assert out.err == f"{file}: 6 faults\n"
    assert run(["--ui", "es", "dossier", "check", str(file), "--format", "json"]) == 1
    faults = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert faults[0] == {
        "file": str(file),
        "line": 1,
        "code": "dossier.missing",
        "text": "falta 'title'; se espera un texto. Añádalo",
    }
    assert run(["--ui", "en", "dossier", "check", str(tmp_path / "none.toml")]) == 2


def of_ones_own(text: str) -> str:
    """The template with another page in every table, as if somebody had written them."""
    text = re.sub("^page = .*\n", "", text, flags=re.MULTILINE)
    return re.sub("^(source = .*)$", '\\1\npage = "9"', text, flags=re.MULTILINE)


def test_a_dossier_is_imported_and_then_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file, record = tmp_path / "mine.toml", tmp_path / "record.sqlite"
    assert run(["--ui", "en", "dossier", "new", str(file)]) == 0
    assert run(["--ui", "en", "import", "dossier", str(file), "--record", str(record)]) == 2
    assert f"{file}:32: this is still the example of the template" in capsys.readouterr().err
    assert not record.exists(), "what came to nothing leaves no record"
    file.write_text(of_ones_own(file.read_text(encoding="utf-8")), encoding="utf-8")
    assert run(["--ui", "en", "import", "dossier", str(file), "--record", str(record)]) == 0
    capsys.readouterr()
    asked = ["--ui", "en", "in-force", "--on", "2031-06-01", "--territory", "XA", "--record", str(record)]
    assert run(asked) == 0
    out = capsys.readouterr().out
    assert "In force in XA on 1 June 2031: 1 authorisation of foreign forces" in out
    assert "training mission (XB)" in out
    assert "resolution 411" in out
    assert "voted on 27 March 2031, 3–1–?" in out
    assert "personnel: 40" in out
    assert "the record does not say that it holds every authorisation" in out
