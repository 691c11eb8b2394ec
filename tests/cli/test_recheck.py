"""`constancia check --keep` and `constancia recheck`: what is kept, and what changes when the record grows."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from constancia.cli.app import run
from constancia.model.content import vote_event_content
from constancia.model.entries import Entry, EntryKind
from constancia.model.sources import Source
from constancia.model.votes import Basis, Tally, VoteEvent
from constancia.record.log import StoredRecord

Captured = pytest.CaptureFixture[str]


def test_nothing_was_kept(own_folder: Path, stored: Path, capsys: Captured) -> None:
    assert run(["recheck", "--record", str(stored)]) == 2
    assert list(own_folder.rglob("*.db")) == []


def test_a_finding_changes_when_the_record_grows(
    tmp_path: Path, own_folder: Path, stored: Path, report: Path, capsys: Captured
) -> None:
    growing = tmp_path / "growing.db"
    shutil.copy(stored, growing)
    arguments = ["--record", str(growing), "--ui", "en"]
    assert run(["check", str(report), "--published", "2023-05-26", "--keep", "--format", "json", *arguments]) == 1
    assert "kept in" in capsys.readouterr().err
    assert run(["recheck", *arguments]) == 0
    assert "1 kept report, 0 findings changed" in capsys.readouterr().out

    event = VoteEvent(
        id="v/ports-again",
        body="brumania",
        start="2023-05-25T21:00",
        sitting="2023-05-25",
        subject="SEGUNDA VOTACIÓN, INGRESO DE UNIDAD NAVAL, PROYECTO DE LEY 473",
        bills=("473",),
        tallies={Basis.REGISTER: Tally(40, 20, 6)},
    )
    with StoredRecord(growing) as record:
        content = vote_event_content(event, ())
        record.append([Entry(id=event.id, kind=EntryKind.VOTE_EVENT, content=content, source=Source())])

    assert run(["recheck", "--format", "json", *arguments]) == 0
    rechecked = json.loads(capsys.readouterr().out)
    (change,) = rechecked["changed"]
    assert (change["before"]["outcome"], change["now"]["outcome"]) == ("conflicts", "agrees")
    assert change["new_entries"] == ["v/ports-again"]
    assert rechecked["record"][0]["before"] != rechecked["record"][0]["now"]

    assert run(["recheck", "--keep", *arguments]) == 0
    assert "conflicts → agrees" in capsys.readouterr().out
    assert run(["recheck", *arguments]) == 0
    assert "0 findings changed" in capsys.readouterr().out
