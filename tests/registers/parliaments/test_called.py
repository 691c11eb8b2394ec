"""What the press calls the groups of a register's rolls comes with the register, and reads a bloc's vote."""

from __future__ import annotations

from pathlib import Path

import pytest

from constancia.check.voting.groups import blocs
from constancia.model.entries import EntryKind
from constancia.pipelines.importing import all_entries
from constancia.record.memory import MemoryRecord

from .test_parliaments import DIVISION


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("Tories", "Conservative"),
        ("Tory MPs", "Conservative"),
        ("conservadores", "Conservative"),
        ("laboristas", "Labour"),
        ("Labour", "Labour"),
        ("diputados laboristas", "Labour"),
        ("the SNP", None),
        ("Whigs", None),
    ],
)
def test_a_word_of_the_press_means_a_group_that_sat(tmp_path: Path, said: str, group: str | None) -> None:
    (tmp_path / "Division77.csv").write_text(DIVISION, encoding="utf-8")
    record = MemoryRecord(all_entries("uk-commons", tmp_path))
    assert {entry.content["body"] for entry in record.find(EntryKind.MAPPING)} == {"uk-commons"}
    event = record.voting("uk-commons/vote-event/77")
    assert event is not None
    found = blocs(said, event, record, frozenset({"Conservative", "Labour"}))
    meant = {code for bloc in found for code in bloc.codes}
    assert meant == ({group} if group else set())
