"""The registers as their publishers have them: each imports with one command, and everything not taken is listed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from constancia.model.entries import EntryKind
from constancia.pipelines.importing import import_register
from constancia.record.databases import Place
from constancia.record.log import StoredRecord
from constancia.record.reading import StoredView
from constancia.registers.cl_camara import CHAMBER
from constancia.registers.popolo_packages import CHAMBERS

CHILE = {"file-unread": 1, "listed-twice": 4, "no-roll": 17, "total-differs": 14, "unknown-result": 12}
PACKAGES: Mapping[str, tuple[str, int, int, Mapping[str, int]]] = {
    "us-congress": ("us-congress", 2273, 603_387, {"no-question": 4}),
    "uk-commons": ("uk-commons", 16, 10_385, {}),
    "es-congreso": ("es-congreso", 199, 350, {"file-unread": 1, "no-figures": 1}),
    "cl-camara": ("cl-camara", 3879, 507_257, CHILE),
    "ar-congreso": ("ar-congreso", 248, 43_941, {"file-unread": 5}),
    "de-bundestag": ("de-bundestag", 74, 54_104, {}),
    "un-ga": ("un-ga", 6203, 870_109, {"file-unread": 1}),
    "popolo-packages": ("popolo-examples", 8836, 347_521, {"bare-event": 5159, "left-out": 1, "voter-twice": 15}),
}
"""Register to its package, the votings and ballots that it gives, and what is listed, counted by kind."""


@pytest.mark.data
@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_imports_at_once_and_a_second_time_adds_nothing(tmp_path: Path, name: str) -> None:
    package, votings, votes, listed = PACKAGES[name]
    path = Path(os.environ.get("CONSTANCIA_DATA") or ".") / "registers" / f"{package}.tar.xz"
    if not path.exists():
        pytest.skip("CONSTANCIA_DATA does not name a folder with the package")
    with StoredRecord(tmp_path / "record.db") as record:
        first = import_register(name, path, record)
        again = import_register(name, path, record)
    assert (first.kinds[EntryKind.VOTE_EVENT], first.votes) == (votings, votes)
    assert first.notices.counts() == listed
    assert (again.result.added, again.result.changed) == (0, 0)


def test_a_chamber_of_two_registers_is_the_same_in_both() -> None:
    assert CHAMBERS["cl-camara"].body is CHAMBER


@pytest.mark.data
def test_two_registers_of_one_chamber_change_nothing_of_each_other(tmp_path: Path) -> None:
    folder = Path(os.environ.get("CONSTANCIA_DATA") or ".") / "registers"
    pair = [("popolo-packages", folder / "popolo-examples.tar.xz"), ("cl-camara", folder / "cl-camara.tar.xz")]
    if not all(path.exists() for _, path in pair):
        pytest.skip("CONSTANCIA_DATA does not name a folder with the packages")
    with StoredRecord(tmp_path / "record.db") as record:
        results = [import_register(name, path, record).result for name, path in pair * 2]
        words = tuple(StoredView(Place.of(tmp_path / "record.db")).find(EntryKind.VOCABULARY, keys=("body:cl-camara",)))
    assert [result.changed for result in results] == [0, 0, 0, 0]
    assert [result.added for result in results[2:]] == [0, 0]
    assert {entry.id for entry in words} == {"cl-camara/vocabulary", "cl-camara/vocabulary/popolo-packages"}
