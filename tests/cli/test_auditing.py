from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from constancia.analysis.audit import AuditFinding, Severity
from constancia.cli.app import run
from constancia.cli.auditing import message
from constancia.cli.ui import take_ui
from constancia.model.plain import Plain
from constancia.pipelines.auditing import audit_record
from constancia.record.starter import open_starter


def test_an_audit_is_printed_as_text_json_and_csv(invented: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "pe-congreso", str(invented), "--ui", "en"]) == 0
    text = capsys.readouterr().out
    assert "ERROR    The sitting of 25 May 2023 was published with votings, and none is in the register" in text
    assert "1 error, " in text
    run(["audit", "pe-congreso", str(invented), "--format", "json"])
    (found,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (found["body"], found["findings"][0]["code"]) == ("pe-congreso", "missing-votings")
    run(["audit", "pe-congreso", str(invented), "--format", "csv", "--ui", "es"])
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == len(found["findings"])
    assert rows[0]["message"].startswith("La sesión del 25 de mayo de 2023 se publicó con votaciones")


@pytest.mark.parametrize("ui", ["es", "en"])
def test_every_finding_of_the_starter_record_is_said_in_words(ui: str) -> None:
    take_ui(["--ui", ui])
    for finding in audit_record("pe-congreso", open_starter())["pe-congreso"]:
        assert message(finding)
    take_ui(["--ui", "en"])


@pytest.mark.parametrize(
    ("ui", "expected"),
    [
        ("en", "Listed until then: Alba, Ann; from then on: nobody."),
        ("es", "figuraba: Alba, Ann; desde entonces: nadie."),
    ],
)
def test_where_nobody_follows_the_sentence_says_so(ui: str, expected: str) -> None:
    params: dict[str, Plain] = {"listed": 3, "seats": 4, "votings": 1, "first": "2025-01-01", "last": "2025-01-02"}
    vacant = AuditFinding(
        code="seats-vacant",
        severity=Severity.WARNING,
        entries=("a", "b"),
        params={**params, "left": ["Alba, Ann"], "came": [], "missing": None},
    )
    take_ui(["--ui", ui])
    assert message(vacant).endswith(expected)
    take_ui(["--ui", "en"])


def test_what_the_record_does_not_hold_cannot_be_audited(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "atlantis", "--ui", "en"]) == 2
    assert "atlantis" in capsys.readouterr().err
