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
from constancia.pipelines.calls import load_document
from constancia.record.log import StoredRecord
from constancia.record.private import PrivateLog

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


def test_what_was_kept_with_the_older_ids_is_known_again(
    own_folder: Path, stored: Path, report: Path, capsys: Captured
) -> None:
    arguments = ["--record", str(stored), "--ui", "en"]
    assert run(["check", str(report), "--published", "2023-05-26", "--format", "json", *arguments]) == 1
    plain = json.loads(capsys.readouterr().out)
    document = load_document(report, published="2023-05-26")
    older = [{**claim, "id": f"claim/{number:020x}"} for number, claim in enumerate(plain["claims"])]
    gone = {**older[0], "id": "claim/gone", "evidence": [{"start": 0, "end": 1, "quote": document.text[0]}]}
    with PrivateLog() as log:
        log.keep(document, {**plain, "schema": "constancia/1", "claims": [*older, gone]})

    assert run(["recheck", "--format", "json", *arguments]) == 0
    (change,) = json.loads(capsys.readouterr().out)["changed"]
    assert (change["claim"], change["now"]) == ("claim/gone", None)
