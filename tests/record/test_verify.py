"""Whoever changes a record behind its back is found out, and the first entry that does not hold is named."""

from __future__ import annotations

import json
import random
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from constancia.errors import RecordDamaged, RecordError
from constancia.model.plain import canonical
from constancia.record import schema
from constancia.record.databases import Place, writing
from constancia.record.encoding import GENESIS, follow, pack
from constancia.record.guards import SQLITE
from constancia.record.log import StoredRecord
from constancia.record.reading import StoredView
from constancia.record.verify import Verified, verify

from .places import new_place
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


def guarded(connection: Connection) -> None:
    """Puts them back, as they would to leave no trace."""
    if connection.dialect.name == "sqlite":
        for guard in SQLITE:
            connection.exec_driver_sql(guard)
    else:
        for table in ("log", "payloads"):
            connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def tamper(place: Place, *statements: str, **values: object) -> None:
    engine = writing(place)
    with engine.connect() as connection:
        unguarded(connection)
        for statement in statements:
            connection.execute(text(statement), values)
        guarded(connection)
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
    with StoredRecord(place) as record:
        record.rebuild()
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


STRAY = (
    "INSERT INTO log SELECT {at}, 'x/1', kind, digest, retrieved, recorded_at, content, chain FROM log "
    "WHERE position = 7"
)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (STRAY.format(at=-3), r"entry -3 \(x/1\) comes where entry 1 was expected"),
        (STRAY.format(at=0), r"entry 0 \(x/1\) comes where entry 1 was expected"),
        (STRAY.format(at=99), r"entry 99 \(x/1\) comes where entry \d+ was expected"),
        ("INSERT INTO payloads SELECT 99, data FROM payloads WHERE position = 7", "a content of entry 99, and the log"),
        ("INSERT INTO payloads SELECT -1, data FROM payloads WHERE position = 7", "a content of entry -1, and the log"),
        ("INSERT INTO labels VALUES (999, 'Otra')", r"names that it lists .*\(Otra\).*`constancia rebuild`"),
        ("INSERT INTO votes VALUES (1, -3, 0, 1, 1, 1)", "what is read of entry -3"),
        ("DELETE FROM meta", "the table that states its version is damaged"),
        ("DELETE FROM meta WHERE name = 'models'", "the table that states its version is damaged"),
        ("UPDATE meta SET value = 'two'", "the table that states its version is damaged"),
        ("INSERT INTO meta VALUES ('more', '1')", "the table that states its version is damaged"),
        ("DROP TABLE meta", "the table that states its version is damaged"),
        ("DROP TABLE keys", "its tables are not those of a record.*table keys .missing"),
        ("DROP INDEX entries_by_id", "its tables are not those of a record.*index entries_by_id .missing"),
        ("CREATE INDEX more ON log (digest)", "its tables are not those of a record.*index more .does not belong"),
        ("CREATE TABLE notes (text TEXT)", "its tables are not those of a record.*table notes .does not belong"),
        ("CREATE VIEW notes AS SELECT * FROM log", "its tables are not those of a record.*notes .does not belong"),
        ("ALTER TABLE entries ADD COLUMN note TEXT", "its tables are not those of a record.*entries"),
    ],
)
def test_every_row_and_every_table_is_accounted_for(filled: Place, statement: str, found: str) -> None:
    tamper(filled, statement)
    with pytest.raises(RecordDamaged, match=found):
        verify(filled)


def test_a_table_of_the_log_that_is_gone_is_named(filled: Place) -> None:
    engine = writing(filled)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE payloads")
    engine.dispose()
    with pytest.raises(RecordDamaged, match=r"its tables are not those of a record: .*table payloads .missing"):
        verify(filled)


def test_a_view_in_place_of_a_table_is_named(filled: Place) -> None:
    tamper(filled, "ALTER TABLE summaries RENAME TO kept", "CREATE VIEW summaries AS SELECT * FROM kept")
    with pytest.raises(RecordDamaged, match=r"not those of a record.*summaries"):
        verify(filled)


@pytest.mark.parametrize("guard", ["log_only_grows", "payloads_go_by_redaction", "payloads_never_change"])
def test_a_guard_that_is_gone_or_changed_is_named(filled: Place, guard: str) -> None:
    table = guard.partition("_")[0]
    engine = writing(filled)
    with engine.begin() as connection:
        sqlite = connection.dialect.name == "sqlite"
        connection.exec_driver_sql(f"DROP TRIGGER {guard}" + ("" if sqlite else f" ON {table}"))
    engine.dispose()
    with pytest.raises(RecordDamaged, match=rf"not those of a record: trigger .*{guard} .missing"):
        verify(filled)
    with engine.begin() as connection:
        doing = "BEGIN SELECT 1; END" if sqlite else "FOR EACH ROW EXECUTE FUNCTION refuse()"
        connection.exec_driver_sql(f"CREATE TRIGGER {guard} AFTER UPDATE ON {table} {doing}")
    engine.dispose()
    with pytest.raises(RecordDamaged, match=rf"not those of a record: trigger .*{guard} .changed"):
        verify(filled)


@pytest.mark.postgres
def test_a_guard_that_is_disabled_or_does_nothing_is_named(request: pytest.FixtureRequest) -> None:
    place = new_place("postgresql", request)
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    engine = writing(place)
    for statement, found in (
        ("ALTER TABLE log DISABLE TRIGGER log_never_changes", "trigger log.log_never_changes .changed"),
        ("CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'", "refuse"),
        ("CREATE RULE less AS ON INSERT TO log DO INSTEAD NOTHING", "table log .changed"),
    ):
        with engine.begin() as connection:
            connection.exec_driver_sql(statement)
        with pytest.raises(RecordDamaged, match=f"not those of a record: .*{found}"):
            verify(place)
    engine.dispose()


def test_an_import_does_not_take_a_stray_row_for_what_is_stored(place: Place) -> None:
    first, night = PARLIAMENT[0], NIGHT
    with StoredRecord(place) as record:
        record.append([first])
    digest = night.digest().removeprefix("sha256:")
    tamper(
        place,
        "INSERT INTO log SELECT -3, :id, 'vote-event', :digest, retrieved, recorded_at, content, chain FROM log",
        id=night.id,
        digest=digest,
    )
    with StoredRecord(place) as record:
        assert record.append([night]).added == 1
    with pytest.raises(RecordDamaged, match="what is read of its log is not what was written there"):
        StoredView(place)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE log SET id = CAST(x'61ff62' AS TEXT) WHERE position = 7", r"entry 7 \(a.b\) does not follow"),
        ("UPDATE log SET kind = x'00ff' WHERE position = 7", "entry 7 .* does not follow"),
        ("UPDATE payloads SET data = 'text' WHERE position = 7", "content of entry 7 .* cannot be unpacked"),
        ("UPDATE payloads SET data = CAST(x'78ff' AS TEXT) WHERE position = 7", "content of entry 7 .* unpacked"),
        ("UPDATE keys SET key = CAST(x'62ff' AS TEXT) WHERE position = 7 AND key = 'bill:12'", "read of entry 7"),
        ("UPDATE keys SET position = 'seven' WHERE position = 7 AND key = 'bill:12'", "read of entry 7"),
        ("UPDATE labels SET label = CAST(x'62ff' AS TEXT)", "what is read of entry 7"),
        ("UPDATE summaries SET data = CAST(x'62ff' AS TEXT) WHERE position = 8", "what is read of entry 8"),
        ("UPDATE meta SET value = x'31'", "the table that states its version is damaged"),
    ],
)
def test_what_is_no_text_is_named_by_its_entry(tmp_path: Path, statement: str, found: str) -> None:
    place = Place.of(tmp_path / "record.db")
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    tamper(place, statement)
    with pytest.raises(RecordDamaged, match=found) as raised:
        verify(place)
    assert "that was recorded is lost" not in str(raised.value)


@pytest.mark.parametrize(
    "encoded",
    [
        b"no json",
        b"[]",
        b'"text"',
        b'{"id":"x","kind":"unheard-of","content":{},"source":{}}',
        b'{"id":"x","kind":"vote-event","content":{},"source":{}}',
        b'{"id":"x","kind":"redaction","content":{},"source":{}}',
        b'{"id":"x","kind":"member","content":[1],"source":{}}',
        b'{"id":"x","kind":"member","content":{},"source":{},"valid":"soon"}',
        b'{"id":"x","kind":"member","content":{},"source":5}',
        b"[" * 100_000,
    ],
)
def test_a_content_that_nobody_wrote_is_named_though_its_digest_is_right(place: Place, encoded: bytes) -> None:
    """As a log written anew by another program would have it."""
    try:
        kind = json.loads(encoded)["kind"]
    except (ValueError, TypeError, RecursionError):
        kind = "member"
    row = follow(None, id="x", kind=kind, digest=sha256(encoded).hexdigest(), retrieved=None, recorded_at="2026")
    with StoredRecord(place) as record:
        record.rebuild()
    engine = writing(place)
    with engine.begin() as connection:
        connection.execute(schema.log.insert(), row._asdict())
        connection.execute(schema.payloads.insert(), {"position": 1, "data": pack(encoded)})
    engine.dispose()
    with pytest.raises(RecordDamaged, match=r"content of entry 1 \(x\) is nothing that this version"):
        verify(place)


def test_a_redacted_content_that_was_put_back_is_found(filled: Place) -> None:
    with StoredRecord(filled) as record:
        record.redact(NIGHT.id, "a court")
    assert verify(filled).redacted == 1
    position = next(row[0] for row in log_of(filled) if row[1] == NIGHT.id)
    data = pack(canonical(NIGHT.commitment()))
    tamper(filled, f"INSERT INTO payloads VALUES ({position}, :data)", data=data)
    with pytest.raises(RecordDamaged, match=rf"entry {position} \({NIGHT.id}\) was redacted, and is there again"):
        verify(filled)


def test_a_cut_tail_is_found_by_an_earlier_head(filled: Place) -> None:
    head = verify(filled).head
    tables = ("log", "payloads", "entries", "keys", "summaries", "votes", "group_tallies")
    tamper(filled, *(f"DELETE FROM {table} WHERE position >= 10" for table in tables))
    with pytest.raises(RecordDamaged, match="what is read of its log is not what was written there"):
        verify(filled)
    tamper(filled, "DELETE FROM seals")
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
