"""Whoever changes a record behind its back is found out, and the first entry that does not hold is named."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from constancia.errors import RecordDamaged, RecordError
from constancia.record.databases import Place, writing
from constancia.record.encoding import GENESIS, pack
from constancia.record.log import StoredRecord
from constancia.record.verify import Verified, verify

from .samples import MAY, NIGHT, PARLIAMENT
from .test_log import log_of, models_of


@pytest.fixture
def filled(place: Place) -> Place:
    with StoredRecord(place) as record:
        for entry in PARLIAMENT:
            record.append([entry])
    return place


def unguarded(connection: Connection) -> None:
    """Takes the triggers away, as somebody with the file and bad intentions would."""
    if connection.dialect.name == "sqlite":
        for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
    else:
        for table in ("log", "payloads"):
            connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")


def tamper(place: Place, *statements: str, **values: object) -> None:
    engine = writing(place)
    with engine.connect() as connection:
        unguarded(connection)
        for statement in statements:
            connection.execute(text(statement), values)
        connection.commit()
    engine.dispose()


def test_an_untouched_record_verifies(filled: Place) -> None:
    verified = verify(filled)
    assert (verified.entries, verified.redacted, verified.extends) == (len(PARLIAMENT), 0, None)
    rows = log_of(filled)
    assert verified.head == f"sha256:{rows[-1][7]}"
    assert verified.content == f"sha256:{rows[-1][6]}"
    assert verified.last == rows[-1][5]


def test_an_empty_record_verifies(place: Place) -> None:
    StoredRecord(place).close()
    assert verify(place) == Verified(0, 0, f"sha256:{GENESIS}", f"sha256:{GENESIS}", None, None)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (
            "UPDATE log SET recorded_at = '2020-01-01' WHERE position = 7",
            r"entry 7 \(.*2024-05-02T10-00\) was recorded",
        ),
        ("UPDATE log SET retrieved = '2020-01-01' WHERE position = 7", "entry 7 .* does not follow"),
        ("UPDATE log SET id = 'x' WHERE position = 7", r"entry 7 \(x\) does not follow"),
        ("UPDATE log SET digest = chain WHERE position = 7", "entry 7 .* does not follow"),
        ("UPDATE payloads SET data = :other WHERE position = 7", "content of entry 7 .* is not what its digest"),
        ("UPDATE payloads SET data = :junk WHERE position = 7", "content of entry 7 .* cannot be unpacked"),
        ("DELETE FROM payloads WHERE position = 7", "content of entry 7 .* is gone, and nothing redacts it"),
        ("DELETE FROM log WHERE position = 7", "entry 8 .* comes where entry 7 was expected"),
        ("DELETE FROM log WHERE position >= 7", "what is read of entry 7"),
        ("DELETE FROM entries WHERE position = 7", "what is read of entry 7 .*`constancia rebuild`"),
        ("DELETE FROM keys WHERE position = 7 AND key = 'bill:12'", "what is read of entry 7"),
        ("UPDATE votes SET option = code WHERE position = 7 AND seat = 0", "what is read of entry 7"),
        ("UPDATE labels SET label = 'Otra' WHERE label = 'Vega, Eva'", "what is read of entry 7"),
        ("UPDATE summaries SET data = replace(data, '14-A', '15-A')", "what is read of entry 7"),
        ("UPDATE group_tallies SET yes = yes + 1 WHERE position = 8", "what is read of entry 8"),
    ],
)
def test_what_was_changed_is_found_and_named(filled: Place, statement: str, found: str) -> None:
    values = {name: value for name, value in {"other": pack(b"{}"), "junk": b"junk"}.items() if f":{name}" in statement}
    tamper(filled, statement, **values)
    with pytest.raises(RecordDamaged, match=found):
        verify(filled)


def test_a_cut_tail_is_found_by_an_earlier_head(filled: Place) -> None:
    head = verify(filled).head
    tables = ("log", "payloads", "entries", "keys", "summaries", "votes", "group_tallies")
    tamper(filled, *(f"DELETE FROM {table} WHERE position >= 10" for table in tables))
    assert verify(filled).entries == 9, "in itself it holds"
    with pytest.raises(RecordDamaged, match="does not extend the head"):
        verify(filled, head=head)


def test_a_log_written_anew_is_found_by_an_earlier_head(filled: Place, tmp_path: Path) -> None:
    head = verify(filled).head
    anew = Place.of(tmp_path / "anew.db")
    with StoredRecord(anew) as record:
        record.append(PARLIAMENT)
    assert verify(anew).content == verify(filled).content
    with pytest.raises(RecordDamaged, match="does not extend the head"):
        verify(anew, head=head)


def test_every_earlier_head_is_extended(filled: Place) -> None:
    heads = [GENESIS, *(row[7] for row in log_of(filled))]
    assert [verify(filled, head=head).extends for head in heads] == list(range(len(heads)))
    assert verify(filled, head=f"sha256:{heads[3]}").extends == 3


def test_a_flipped_byte_anywhere_is_found_or_changes_nothing(tmp_path: Path) -> None:
    place = Place.of(tmp_path / "record.db")
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    assert place.path is not None
    whole = place.path.read_bytes()
    sound = (verify(place), log_of(place), models_of(place))
    flips = random.Random(3)
    found = 0
    for _ in range(150):
        at = flips.randrange(len(whole))
        place.path.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << flips.randrange(8))]) + whole[at + 1 :])
        try:
            verified = verify(place)
        except RecordError:
            found += 1
        else:
            assert (verified, log_of(place), models_of(place)) == sound, at
    assert found > 20, "most of so small a file is unused space"


def test_payloads_swapped_between_entries_are_found(filled: Place) -> None:
    assert MAY.id != NIGHT.id
    tamper(
        filled,
        "UPDATE payloads SET position = 99 WHERE position = 7",
        "UPDATE payloads SET position = 7 WHERE position = 8",
        "UPDATE payloads SET position = 8 WHERE position = 99",
    )
    with pytest.raises(RecordDamaged, match=r"content of entry 7 .* is not what its digest was taken of"):
        verify(filled)
