from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from constancia.errors import UnknownCode, UsageError
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import AppendResult, VotingQuery
from constancia.model.vocabulary import Vocabulary
from constancia.pipelines.importing import Gathering, ImportReport, all_entries, import_register, import_steps
from constancia.record.log import StoredRecord
from constancia.record.memory import MemoryRecord
from constancia.record.verify import verify


def test_each_batch_is_appended_with_what_is_derived_from_it(invented: Path) -> None:
    record = MemoryRecord()
    report = ImportReport("pe-congreso", 0)
    steps = [(step.done, step.batches) for step in import_steps("pe-congreso", invented, record, report)]
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert report.votes == 6
    assert report.result.added == sum(report.kinds.values()) == 28
    assert report.kinds[EntryKind.RESOLUTION] == 1
    event = record.voting("pe-congreso/vote-event/2023-05-19T00-10")
    assert event is not None
    assert {basis.value: tally.to_plain() for basis, tally in event.tallies.items()} == {
        "register": [2, 1, 0],
        "roll": [2, 1, 0],
        "with_oral": [2, 2, 1],
    }
    assert [vote.member for vote in event.oral] == ["ESTEVE MAR, IRENE", "DÍAZ LUNA, ROSA", "BRAVO SOL, LUIS"]


class Counting(MemoryRecord):
    """A record that remembers how many entries came at a time."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        super().__init__()

    def append(self, entries: Iterable[Entry]) -> AppendResult:
        batch = list(entries)
        self.taken += [len(batch)] if batch else []
        return super().append(batch)


def test_several_batches_are_one_transaction_and_none_is_parted(invented: Path) -> None:
    record = Counting()
    assert import_register("pe-congreso", invented, record).result.added == 28
    assert record.taken == [28]
    entries = all_entries("pe-congreso", invented)
    many = [
        [replace(entry, id=f"{entry.id}/{copy}") for entry in entries if entry.kind is EntryKind.VOTE_EVENT]
        for copy in range(700)
    ]
    record = Counting()
    gathering = Gathering(record)
    results = [gathering.append(batch) for batch in many]
    assert sum(result.added for result in results) == sum(record.taken) < sum(map(len, many))
    assert all(taken % len(many[0]) == 0 for taken in record.taken)
    assert gathering.rest().added == sum(map(len, many)) - sum(result.added for result in results)


CONTENT = "sha256:a4d5036c49dbbdecab41e9aca124011837a695a0c460dca9abea1986deb5f4a6"
"""Of the invented register: another one means that an import says something else, or writes it in another way."""


def test_the_record_of_a_register_has_the_digest_that_it_always_had(invented: Path, tmp_path: Path) -> None:
    with StoredRecord(tmp_path / "record.db") as record:
        import_register("pe-congreso", invented, record)
    assert verify(tmp_path / "record.db").content == CONTENT


def test_a_second_import_adds_nothing(invented: Path) -> None:
    record = MemoryRecord()
    first = import_register("pe-congreso", invented, record)
    again = import_register("pe-congreso", invented, record)
    assert again.result == AppendResult(0, 0, first.result.added)


def test_a_record_of_an_earlier_version_gains_what_is_derived_now(invented: Path) -> None:
    derived_now = (EntryKind.OUTCOME, EntryKind.VOCABULARY)
    before = MemoryRecord(e for e in all_entries("pe-congreso", invented) if e.kind not in derived_now)
    (event,) = before.votings(VotingQuery())
    assert (event.outcome, event.decision) == (None, None)
    report = import_register("pe-congreso", invented, before)
    assert (report.result.added, report.result.changed) == (2, 0)
    (event,) = before.votings(VotingQuery())
    assert (event.decision, event.not_derivable) == ("law", "tied")


def test_groups_and_memberships_come_before_the_coverage_and_it_last(invented: Path) -> None:
    kinds = [entry.kind for entry in all_entries("pe-congreso", invented)]
    assert kinds[-1] is EntryKind.COVERAGE
    assert kinds[-7:-1] == [EntryKind.MEMBERSHIP] * 6


def test_the_vocabulary_of_a_body_is_kept_with_it(invented: Path) -> None:
    record = MemoryRecord(all_entries("pe-congreso", invented))
    (found,) = record.find(EntryKind.VOCABULARY, keys=("body:pe-congreso",))
    vocabulary = Vocabulary.from_entry(found)
    assert {"irene", "rosa", "luis"} <= vocabulary.given_names
    assert vocabulary.official == frozenset(), "two votings show no custom"


def test_rolls_come_in_the_order_of_the_clock(invented: Path) -> None:
    ids = [entry.id for entry in all_entries("pe-congreso", invented)]
    key = "pe-congreso/vote-event/2023-05-19T00-10"
    at = ids.index("pe-congreso/attendance/2023-05-18T23-57")
    assert ids[at : at + 4] == [
        "pe-congreso/attendance/2023-05-18T23-57",
        key,
        f"{key}/oral-votes",
        f"{key}/resolution",
    ]


def test_what_stops_an_import_leaves_what_came_before(broken: Path) -> None:
    record = MemoryRecord()
    with pytest.raises(UnknownCode):
        import_register("pe-congreso", broken, record)
    assert record.bodies() != ()
    assert record.coverage("pe-congreso") == ()


def test_an_unknown_register_is_named() -> None:
    with pytest.raises(UsageError, match="no register 'xx'; there are pe-congreso"):
        all_entries("xx", "nowhere")


@pytest.mark.data
def test_everything_skipped_or_unresolved_is_listed(register: Path) -> None:
    report = import_register("pe-congreso", register, MemoryRecord())
    assert report.votes == 289_281
    assert report.notices.counts() == {
        "name-unresolved": 30,
        "note-repaired": 52,
        "note-unread": 4,
        "url-differs": 7,
        "vote-already-on-board": 4,
        "vote-contradicts-board": 2,
        "vote-no-direction": 9,
    }
