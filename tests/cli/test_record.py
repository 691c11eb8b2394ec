"""The commands about a record itself: log, verify, redact, rebuild, correct, export and import."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from constancia.cli.app import run
from constancia.model.actors import Organization
from constancia.model.entries import Entry, EntryKind
from constancia.model.sources import Source
from constancia.record.log import StoredRecord

SOURCE = Source(url="https://landia.example/rolls.zip", retrieved="2026-01-02T03:04:05+00:00")


def organization(name: str) -> Entry:
    body = Organization(id="landia", names={"en": (name,)}, classification="chamber", seats=3)
    return Entry(id=body.id, kind=EntryKind.ORGANIZATION, content=body.to_plain(), source=SOURCE)


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "record.db"
    monkeypatch.setenv("CONSTANCIA_RECORD", str(path))
    with StoredRecord(path) as stored:
        stored.append([organization("Landia Assembly")])
        stored.append([organization("Assembly of Landia")])
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert run(["--ui", "en", *arguments]) == status
    captured = capsys.readouterr()
    return captured.err if status else captured.out


def test_log_lists_batches_and_versions(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, "log").splitlines()
    assert [line.split()[0] for line in lines if "organization" in line] == ["2", "1"]
    assert "    https://landia.example/rolls.zip" in lines
    (newest,) = [json.loads(line) for line in said(capsys, "log", "--limit", "1", "--format", "json").splitlines()]
    assert (newest["first"], newest["last"], newest["kinds"]) == (2, 2, {"organization": 1})
    first, second = (json.loads(line) for line in said(capsys, "log", "landia", "--format", "json").splitlines())
    assert first["entry"]["content"]["names"] == {"en": ["Landia Assembly"]}
    change = {"pointer": "/content/names/en/0", "before": "Landia Assembly", "after": "Assembly of Landia"}
    assert second["changes"] == [change]
    assert '/content/names/en/0: "Landia Assembly" → "Assembly of Landia"' in said(capsys, "log", "landia")
    assert "has no entry nobody" in said(capsys, "log", "nobody", status=2)


def test_verify_and_an_earlier_head(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verified = json.loads(said(capsys, "verify", "--format", "json"))
    assert (verified["record"], verified["entries"]) == (str(record), 2)
    with StoredRecord(record) as stored:
        stored.append([organization("The Assembly")])
    assert "which it had after entry 2" in said(capsys, "verify", "--head", verified["head"])
    assert "does not extend the head sha256:00" in said(capsys, "verify", "--head", "sha256:00", status=2)
    assert run(["--ui", "es", "verify", "--head", "sha256:00"]) == 2
    assert "no continúa la cabeza" in capsys.readouterr().err


def test_correct_then_redact(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    correction = [
        "correct",
        "landia",
        "/seats",
        "5",
        "--reason",
        "the statute",
        "--source",
        "https://landia.example/law",
    ]
    assert "published 3, corrected 5" in said(capsys, *correction)
    assert "on record already" in said(capsys, *correction)
    assert "no JSON pointer" in said(capsys, "correct", "landia", "seats", "5", "--reason", "x", status=2)
    page = said(capsys, "redact", "landia", "--reason", "a court", "--yes")
    assert "its digest and the reason stay" in page
    assert "Redact them too where they do." in page
    assert "redacted before" in said(capsys, "redact", "landia", "--reason", "a court", "--yes")
    assert "redacted: its content was removed" in said(capsys, "log", "landia")
    assert "(redacted: 2)" in said(capsys, "verify")


def test_redact_names_what_was_derived_from_the_entry(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = Entry(
        id="landia/outcome",
        kind=EntryKind.OUTCOME,
        content={"outcome": "passed", "by": "simple-majority"},
        source=SOURCE,
        derived_from=("landia",),
        rule="outcome@1",
    )
    with StoredRecord(record) as stored:
        stored.append([outcome])
    assert "landia/outcome" in said(capsys, "redact", "landia", "--reason", "a court", "--yes")


def test_redact_asks_before(record: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("typer.confirm", lambda question: False)
    run(["redact", "landia", "--reason", "a court"])
    assert "(redacted: 0)" in said(capsys, "verify")


def test_rebuild(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "the 2 entries of its log" in said(capsys, "rebuild")
    assert "no record at" in said(capsys, "rebuild", "--record", str(record.with_name("none.db")), status=2)
    assert not record.with_name("none.db").exists()


def test_backup_and_back(record: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file, copy = tmp_path / "backup.jsonl.xz", tmp_path / "copy.db"
    assert "2 entries" in said(capsys, "export", "record", str(file))
    assert "exists already" in said(capsys, "export", "record", str(file), status=2)
    assert "2 entries, 2 of them new here" in said(capsys, "import", "record", str(file), "--record", str(copy))
    heads = [
        json.loads(said(capsys, "verify", "--format", "json", "--record", str(path)))["head"] for path in (record, copy)
    ]
    assert heads[0] == heads[1]
    assert "needs the FILE" in said(capsys, "import", "record", status=2)


def test_nothing_of_the_private_log_is_in_the_record(
    record: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from constancia.record import private

    monkeypatch.setattr(private, "private_path", lambda: tmp_path / "private.db")
    monkeypatch.setattr("constancia.cli.record.private_path", lambda: tmp_path / "private.db")
    with private.PrivateLog() as log:
        log.draft("note", "for my eyes")
    assert json.loads(said(capsys, "log", "--private", "--format", "json"))["kinds"] == {"draft": 1}
    assert "draft" not in said(capsys, "log")
    assert "1 entries" in said(capsys, "export", "record", str(tmp_path / "mine.jsonl"), "--private")
    assert "for my eyes" in (tmp_path / "mine.jsonl").read_text(encoding="utf-8")
