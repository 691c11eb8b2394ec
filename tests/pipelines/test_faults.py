"""A fault of ours in one part costs that part alone, is said, and gives exit status 2."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from constancia.check.facts import offices
from constancia.claims import reader
from constancia.cli.app import run
from constancia.errors import RecordDamaged
from constancia.model.claims import ClaimKind

TEXT = "LIMA. Peru's Congress passed bill 473 by 40 votes to 20. President Ana Paz said: “I am glad of it.”\n"


def broken(*_: object) -> None:
    raise ValueError("five point one")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", [ClaimKind.VOTE, ClaimKind.OFFICE, ClaimKind.STATEMENT])
def test_a_fault_in_one_reader_leaves_the_other_kinds_whole(
    report: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kind: ClaimKind
) -> None:
    assert run(["read", str(report), "--format", "json"]) == 0
    whole = {claim["kind"] for claim in json.loads(capsys.readouterr().out)["claims"]}
    assert {"vote", "office", "statement"} <= whole
    if kind is ClaimKind.STATEMENT:
        monkeypatch.setattr(reader.statements, "hear", broken)
    else:
        monkeypatch.setitem(reader.KINDS, kind, broken)
    for command in ("read", "check"):
        assert run([command, str(report), "--format", "json", "--ui", "en"]) == 2
        printed = capsys.readouterr()
        plain = json.loads(printed.out)
        assert {claim["kind"] for claim in plain["claims"]} == whole - {kind.value}
        (fault,) = plain["faults"]
        assert (fault["doing"], fault["error"]) == (f"read.{kind}", "ValueError")
        assert f"a fault that nobody foresaw met read.{kind} in {report}: ValueError" in printed.err
        assert "Traceback" not in printed.err


def test_a_fault_in_one_rule_leaves_its_claims_open_and_the_batch_goes_on(
    report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("LIMA. Congress passed bill 473 by 40 votes to 20.\n", encoding="utf-8")
    monkeypatch.setattr(offices, "check", broken)
    assert run(["check", str(report), str(other), "--format", "json", "--ui", "es"]) == 2
    printed = capsys.readouterr()
    first, second = map(json.loads, printed.out.splitlines())
    (office,) = [claim for claim in first["claims"] if claim["kind"] == "office"]
    assert office["finding"]["outcome"] == "cannot-tell"
    assert [step["code"] for step in office["finding"]["because"]] == ["check.fault"]
    assert first["faults"][0]["doing"] == "check.office"
    assert second["claims"]
    assert "faults" not in second
    assert "un fallo que nadie previó afectó a check.office" in printed.err
    assert run(["check", str(report), "--ui", "en", "--all"]) == 2
    assert "A fault of ours stopped the check of this claim" in capsys.readouterr().out


def test_a_record_that_cannot_be_read_is_no_fault_of_a_rule(
    report: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unreadable(*_: object) -> None:
        raise RecordDamaged("the record is damaged")

    monkeypatch.setattr(offices, "check", unreadable)
    assert run(["check", str(report), "--ui", "en"]) == 2
    assert "the record is damaged" in capsys.readouterr().err
