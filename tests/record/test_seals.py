"""What is read of a log is what was sealed, or computed again from it; whoever changed it gets no answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from constancia.errors import RecordDamaged
from constancia.model.ports import VotingQuery
from constancia.model.votes import Tally
from constancia.record import schema
from constancia.record.databases import Place, reading
from constancia.record.log import StoredRecord
from constancia.record.reading import StoredView
from constancia.record.verify import verify

from . import samples
from .samples import MAY, NIGHT, PARLIAMENT
from .test_verify import STRAY, tamper

REFUSED = "what is read of its log is not what was written there; nothing is answered from it"


@pytest.fixture
def filled(place: Place) -> Place:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    return place


def seals_of(place: Place) -> list[tuple[str, int]]:
    engine = reading(place)
    with engine.connect() as connection:
        found = [(row.part, row.position) for row in connection.execute(select(schema.seals).order_by("part"))]
    engine.dispose()
    return found


def killed(place: Place, *entries: samples.Entry) -> None:
    """Appends as a writer does that is killed before it leaves."""
    record = StoredRecord(place)
    record.append(entries)
    record._own = range(0)
    record.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM keys WHERE position = 7",
        "DELETE FROM keys WHERE key LIKE 'tally:%'",
        "UPDATE keys SET position = 8 WHERE position = 7 AND key = 'bill:12'",
        "DELETE FROM entries WHERE position = 7",
        "UPDATE entries SET id = 'x' WHERE position = 7",
        "UPDATE entries SET published_from = '2999-01-01' WHERE position = 7",
        "UPDATE entries SET valid_until = NULL WHERE position = 7",
        "INSERT INTO entries VALUES (99, 'landia/vote-event/2024-05-02T10-00', 'vote-event', NULL, NULL, NULL)",
        "UPDATE summaries SET data = replace(data, '14-A', '15-A')",
        "UPDATE summaries SET start = '2020-01-01T10:00' WHERE position = 7",
        "INSERT INTO redacted VALUES ('landia/vote-event/2024-05-02T10-00', 9, 'because')",
        "UPDATE log SET recorded_at = '2020-01-01' WHERE position = 7",
        "UPDATE log SET chain = digest WHERE position = 7",
        "DELETE FROM log WHERE position >= 7",
        STRAY.format(at=-3),
    ],
)
def test_a_reader_refuses_what_somebody_changed(filled: Place, statement: str) -> None:
    tamper(filled, statement)
    with pytest.raises(RecordDamaged, match=REFUSED):
        StoredView(filled)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE votes SET option = code WHERE position = 7 AND seat = 0",
        "DELETE FROM votes WHERE position = 7 AND seat = 1",
        "UPDATE labels SET label = 'Otra' WHERE label = 'Vega, Eva'",
        "UPDATE group_tallies SET yes = yes + 1 WHERE position = 8",
    ],
)
def test_ballots_are_looked_at_by_who_reads_them(filled: Place, statement: str) -> None:
    tamper(filled, statement)
    with StoredView(filled) as view:
        assert view.voting(MAY.id) is not None, "it does not rest on them"
        for question in (lambda: view.history({"Vega, Eva"}), lambda: view.group_tallies()):
            with pytest.raises(RecordDamaged, match=REFUSED):
                question()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("DELETE FROM payloads WHERE position = 7", r"content of entry 7 \(.*\) is gone, and nothing redacts it"),
        (
            "UPDATE payloads SET data = (SELECT data FROM payloads WHERE position = 8) WHERE position = 7",
            r"content of entry 7 \(.*\) is not what its digest was taken of",
        ),
        ("UPDATE payloads SET data = :junk WHERE position = 7", r"content of entry 7 \(.*\) cannot be unpacked"),
    ],
)
def test_a_content_is_looked_at_when_it_is_read(filled: Place, statement: str, found: str) -> None:
    tamper(filled, statement, **({"junk": b"junk"} if ":junk" in statement else {}))
    with StoredView(filled) as view, pytest.raises(RecordDamaged, match=found):
        view.roll(MAY.id)


@pytest.mark.parametrize("table", ["log", "entries", "keys", "summaries"])
def test_bytes_that_a_changed_bit_no_longer_calls_text_are_found(tmp_path: Path, table: str) -> None:
    """SQLite compares text and blob as different, though they print the same."""
    place = Place.of(tmp_path / "record.db")
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    column = {"log": "chain", "entries": "id", "keys": "key", "summaries": "data"}[table]
    tamper(place, f"UPDATE {table} SET {column} = CAST({column} AS BLOB) WHERE position = 7")
    with pytest.raises(RecordDamaged):
        StoredView(place)


def test_what_a_killed_writer_left_is_computed_again(filled: Place) -> None:
    before = seals_of(filled)
    killed(filled, samples.voting("2024-08-01T10-00", bills=("77",), yes=40))
    assert seals_of(filled) == before == [("ballots", 10), ("index", len(PARLIAMENT))]
    with StoredView(filled) as view:
        assert [event.bills for event in view.votings(VotingQuery(tally=Tally(40, 1, 0)))] == [("77",)]
        assert len(view.history({"Vega, Eva"})) == len(view.group_tallies()) // 2
    tamper(filled, f"DELETE FROM keys WHERE position = {len(PARLIAMENT) + 1}")
    with pytest.raises(RecordDamaged, match=f"what is read of entry {len(PARLIAMENT) + 1} is not what the log holds"):
        StoredView(filled)


def test_without_seals_everything_is_computed_again(filled: Place) -> None:
    tamper(filled, "DELETE FROM seals")
    with StoredView(filled) as view:
        assert view.votings(VotingQuery(bill="12")) != ()
    tamper(filled, "DELETE FROM keys WHERE position = 7 AND key = 'bill:12'")
    with pytest.raises(RecordDamaged, match="what is read of entry 7 is not what the log holds"):
        StoredView(filled)


def test_a_writer_seals_nothing_that_it_did_not_write(filled: Place) -> None:
    tamper(filled, "DELETE FROM keys WHERE position = 7 AND key = 'bill:12'")
    with StoredRecord(filled) as record:
        assert record.append([samples.voting("2024-08-01T10-00")]).added == 1
    with pytest.raises(RecordDamaged, match=REFUSED):
        StoredView(filled)
    with pytest.raises(RecordDamaged, match="what is read of entry 7"):
        verify(filled)
    with StoredRecord(filled) as record:
        record.rebuild()
    with StoredView(filled) as view:
        assert view.votings(VotingQuery(bill="12")) != ()
    assert verify(filled).entries == len(PARLIAMENT) + 1


def test_a_writer_seals_what_a_killed_one_left_after_computing_it_again(filled: Place) -> None:
    killed(filled, samples.voting("2024-08-01T10-00"))
    with StoredRecord(filled) as record:
        record.append([samples.voting("2024-08-02T10-00")])
    assert seals_of(filled)[-1] == ("index", len(PARLIAMENT) + 2)
    killed(filled, samples.voting("2024-08-03T10-00"))
    tamper(filled, f"UPDATE entries SET kind = 'poll' WHERE position = {len(PARLIAMENT) + 3}")
    with StoredRecord(filled) as record:
        record.append([samples.voting("2024-08-04T10-00")])
    assert seals_of(filled)[-1] == ("index", len(PARLIAMENT) + 2), "what was tampered with is not sealed"


@pytest.mark.parametrize(
    "statement",
    [
        f"INSERT INTO votes VALUES (1, {len(PARLIAMENT) + 1}, 1, 1, 1, 1)",
        f"INSERT INTO group_tallies VALUES ({len(PARLIAMENT) + 1}, 1, 1, 0, 0, 0)",
    ],
)
def test_a_writer_computes_no_ballots_again_for_what_brings_none(filled: Place, statement: str) -> None:
    with StoredRecord(filled) as record:
        record.append([samples.coverage("2025")])
    with StoredRecord(filled) as record:
        record.append([samples.voting("2024-08-02T10-00")])
    assert max(at for part, at in seals_of(filled) if part == "ballots") == len(PARLIAMENT) + 2
    with StoredRecord(filled) as record:
        record.append([samples.coverage("2026")])
    tamper(filled, statement.replace(str(len(PARLIAMENT) + 1), str(len(PARLIAMENT) + 3)))
    with StoredRecord(filled) as record:
        record.append([samples.voting("2024-08-03T10-00")])
    assert max(at for part, at in seals_of(filled) if part == "ballots") == len(PARLIAMENT) + 2, (
        "ballots of a coverage are not sealed"
    )


def test_two_writers_at_once_leave_a_record_that_is_sealed_to_its_end(filled: Place) -> None:
    with StoredRecord(filled) as one, StoredRecord(filled) as other:
        for day in range(1, 5):
            (one if day % 2 else other).append([samples.voting(f"2024-08-0{day}T10-00")])
    assert ("index", len(PARLIAMENT) + 4) in seals_of(filled)
    with StoredView(filled) as view:
        assert view.voting("landia/vote-event/2024-08-04T10-00") is not None
    verify(filled)


def test_what_is_rebuilt_is_built_of_entries_that_hold(filled: Place) -> None:
    tamper(filled, "UPDATE payloads SET data = (SELECT data FROM payloads WHERE position = 8) WHERE position = 7")
    with (
        StoredRecord(filled) as record,
        pytest.raises(RecordDamaged, match=r"content of entry 7 \(.*\) is not what its digest"),
    ):
        record.rebuild()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE seals SET digest = 'x'",
        "UPDATE seals SET position = position - 1",
        "INSERT INTO seals VALUES ('other', 3, 'x')",
        "INSERT INTO seals VALUES ('index', 3, 'x')",
    ],
)
def test_seals_themselves_are_verified(filled: Place, statement: str) -> None:
    tamper(filled, statement)
    with pytest.raises(RecordDamaged, match=REFUSED):
        verify(filled)


def test_a_redacted_record_is_sealed(filled: Place) -> None:
    with StoredRecord(filled) as record:
        record.redact(NIGHT.id, "a court")
    assert seals_of(filled)[-1] == ("index", len(PARLIAMENT) + 1)
    with StoredView(filled) as view:
        assert view.voting(NIGHT.id) is None
        assert view.entry(NIGHT.id) is not None
