"""The log only grows: what is appended, what is refused, what a redaction leaves."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from constancia.errors import NotFound, RecordError
from constancia.model.changes import Change
from constancia.model.ports import AppendResult, VotingQuery
from constancia.model.sources import Source
from constancia.record import schema
from constancia.record.databases import Place, reading, writing
from constancia.record.log import StoredRecord
from constancia.record.models import dump
from constancia.record.reading import StoredView
from constancia.record.verify import verify

from . import samples
from .places import new_place
from .samples import MAY, NIGHT, PARLIAMENT

NIGHT_NINE = samples.voting("2024-05-03T00-10", sitting="2024-05-02", subject="Tránsito de una unidad naval", yes=9)


def models_of(place: Place) -> list[str]:
    engine = reading(place)
    try:
        with engine.connect() as connection:
            return dump(connection)
    finally:
        engine.dispose()


def log_of(place: Place) -> list[tuple[Any, ...]]:
    engine = reading(place)
    try:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(select(schema.log).order_by(schema.log.c.position))]
    finally:
        engine.dispose()


def test_the_same_again_is_unchanged_and_a_change_is_a_new_version(place: Place) -> None:
    with StoredRecord(place) as record:
        assert record.append(PARLIAMENT) == AppendResult(added=len(PARLIAMENT))
        assert record.append(PARLIAMENT) == AppendResult(unchanged=len(PARLIAMENT))
        assert record.append([]) == AppendResult()
        change = Change(NIGHT.id, "/content/totals/register/0", 7, 9)
        assert record.append([NIGHT_NINE, MAY]) == AppendResult(changed=1, unchanged=1, changes=(change,))
        assert record.append([NIGHT]).changed == 1, "back to what it was is a third version"
    assert [row[1] for row in log_of(place)] == [entry.id for entry in PARLIAMENT] + [NIGHT.id] * 2


def test_one_batch_may_hold_two_versions(place: Place) -> None:
    with StoredRecord(place) as record:
        result = record.append([NIGHT, NIGHT_NINE, NIGHT_NINE])
    assert (result.added, result.changed, result.unchanged) == (1, 1, 1)
    assert StoredView(place).entry(NIGHT.id) == NIGHT_NINE


def test_an_entry_reads_back_whole(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    with StoredView(place) as view:
        for entry in PARLIAMENT:
            assert view.entry(entry.id) == entry


def test_two_undisturbed_imports_have_one_content_digest_whenever_and_wherever(
    request: pytest.FixtureRequest, place: Place, tmp_path: Path
) -> None:
    other = Place.of(tmp_path / "other.db")
    for where, hours in ((place, 0), (other, 5)):
        with StoredRecord(where, clock=lambda hours=hours: datetime(2026, 1, 1, hours, tzinfo=UTC)) as record:  # type: ignore[misc]
            record.append(PARLIAMENT)
    assert verify(place).content == verify(other).content
    assert verify(place).head != verify(other).head


def test_recorded_times_never_go_back(place: Place) -> None:
    times = iter([datetime(2026, 5, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)])
    with StoredRecord(place, clock=lambda: next(times)) as record:
        for entry in PARLIAMENT[:3]:
            record.append([entry])
    days = [row[5][:10] for row in log_of(place)]
    assert days == ["2026-05-01", "2026-05-01", "2026-06-01"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET kind = 'poll' WHERE position = 2",
        "DELETE FROM log WHERE position = 2",
        "DELETE FROM log",
        "INSERT INTO log SELECT position, id, kind, digest, retrieved, recorded_at, content, chain FROM log",
        "UPDATE payloads SET data = (SELECT data FROM payloads WHERE position = 1) WHERE position = 2",
        "DELETE FROM payloads WHERE position = 2",
        "DELETE FROM payloads",
    ],
)
def test_the_database_itself_refuses(place: Place, statement: str) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    before = log_of(place)
    attempt(place, statement)
    assert log_of(place) == before
    assert verify(place).entries == len(PARLIAMENT)


def attempt(place: Place, *statements: str) -> None:
    engine = writing(place)
    try:
        with pytest.raises(DBAPIError, match=r"append-only|redaction only"), engine.connect() as connection:  # noqa: PT012
            for statement in statements:
                connection.exec_driver_sql(statement)
    finally:
        engine.dispose()


def test_sqlite_refuses_to_replace(tmp_path: Path) -> None:
    place = Place.of(tmp_path / "record.db")
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    attempt(place, "INSERT OR REPLACE INTO log SELECT * FROM log WHERE position = 2")
    attempt(place, "INSERT OR REPLACE INTO payloads SELECT * FROM payloads WHERE position = 2")
    assert verify(place).entries == len(PARLIAMENT)


@pytest.mark.postgres
def test_postgresql_refuses_to_truncate(server: Any, request: pytest.FixtureRequest) -> None:
    place = new_place("postgresql", request)
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
    attempt(place, "TRUNCATE log")
    attempt(place, "TRUNCATE payloads")


def test_rebuilding_gives_the_same_read_models(place: Place) -> None:
    with StoredRecord(place) as record:
        for entry in PARLIAMENT:
            record.append([entry])
        record.append([NIGHT_NINE])
        before = models_of(place)
        assert record.rebuild() == len(PARLIAMENT) + 1
    assert models_of(place) == before
    assert len(before) > 50


def test_a_redaction_takes_the_content_and_leaves_the_digest_and_the_reason(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
        record.append([NIGHT_NINE])
        log = log_of(place)
        assert record.redact(NIGHT.id, "order 12/2026 of a court", source=Source(url="https://court.example/12"))
        assert not record.redact(NIGHT.id, "again"), "once is enough"
    assert log_of(place)[:-1] == log
    verified = verify(place)
    assert (verified.entries, verified.redacted) == (len(PARLIAMENT) + 2, 2)
    with StoredView(place) as view:
        found = view.entry(NIGHT.id)
        assert found is not None
        assert found.content == {"redacted": "order 12/2026 of a court", "digest": NIGHT_NINE.digest()}
        assert view.voting(NIGHT.id) is None
        assert view.roll(NIGHT.id) == ()
        assert [event.id for event in view.votings(VotingQuery())] == [PARLIAMENT[6].id, PARLIAMENT[9].id]
        assert len(view.history(["Vega, Eva"])) == 2
        assert view.held([NIGHT.id]) == {NIGHT.id}
    if place.path:
        assert b"unidad" not in place.path.read_bytes()


@pytest.mark.postgres
def test_nothing_redacted_remains_in_the_files_of_postgresql(server: Any, request: pytest.FixtureRequest) -> None:
    """Looked for in every file of the server but its write-ahead log: parts of the content, a word of its subject."""
    word = "palabrasecreta"
    chance = random.Random(5)
    noise = " ".join(chance.randbytes(20).hex() for _ in range(450))
    secret = samples.voting("2024-09-01T10-00", subject=f"{word} {noise}")
    small = samples.voting("2024-09-02T10-00", subject=f"{word} corta")
    place = new_place("postgresql", request)
    others = [
        samples.voting(f"2024-10-{day:02}T10-00", subject=noise[day * 40 : day * 40 + 900]) for day in range(1, 29)
    ]
    with StoredRecord(place) as record:
        record.append([*PARLIAMENT, secret, small, *others])
        payloads = schema.payloads
        stored = record._connection.execute(select(payloads.c.position, payloads.c.data)).all()
        record._connection.rollback()
        kept = dict(stored)
        packed = [kept[at] for at in (len(PARLIAMENT) + 1, len(PARLIAMENT) + 2)]
        parts = [data[start : start + 48] for data in packed for start in range(60, len(data) - 60, 500)]
        assert len(parts) > 10
        server.psql(f"\\connect {address(place)}\nANALYZE; CHECKPOINT")
        assert found_in_files(server, [*parts, word.encode()]), "they are there before"
        for entry in (secret, small):
            record.redact(entry.id, "a court")
    server.psql(f"\\connect {address(place)}\nCHECKPOINT")
    assert found_in_files(server, [*parts, word.encode()]) == []
    assert verify(place).redacted == 2


def address(place: Place) -> str:
    assert place.url is not None
    return place.url.partition("?")[0].rpartition("/")[2]


def found_in_files(server: Any, parts: list[bytes]) -> list[bytes]:
    files = [file for file in Path(server.pgdata).rglob("*") if file.is_file() and "pg_wal" not in file.parts]
    contents = [file.read_bytes() for file in files]
    return [part for part in parts if any(part in content for content in contents)]


def test_a_redacted_entry_stays_redacted_whatever_is_imported(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
        record.redact(NIGHT.id, "court")
        assert record.append(PARLIAMENT) == AppendResult(unchanged=len(PARLIAMENT))
        assert record.append([NIGHT_NINE]) == AppendResult(changed=1), "logged by its digest, and nothing of it shown"
        record.rebuild()
    with StoredView(place) as view:
        assert view.voting(NIGHT.id) is None
    assert verify(place).redacted == 2


def test_what_is_not_there_cannot_be_redacted(place: Place) -> None:
    with StoredRecord(place) as record, pytest.raises(NotFound, match=r"no entry landia/none.*constancia log"):
        record.redact("landia/none", "why")


def test_an_append_that_fails_leaves_nothing(place: Place) -> None:
    class Broken(Exception):
        pass

    def failing() -> Any:
        yield MAY
        raise Broken

    broken = samples.entry("landia/broken", MAY.kind, {"body": "x"})
    with StoredRecord(place) as record:
        record.append([NIGHT])
        with pytest.raises(Broken):
            record.append(failing())
        with pytest.raises(KeyError):
            record.append([MAY, broken])
        assert len(log_of(place)) == 1
        record.append([MAY])
    assert verify(place).entries == 2


def test_moments_and_positions_bind_alike(place: Place) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    clock: Callable[[], datetime] = iter([start + timedelta(days=day) for day in range(20)]).__next__
    with StoredRecord(place, clock=clock) as record:
        for entry in PARLIAMENT:
            record.append([entry])
    from constancia.record.times import parse_times

    heads = [
        StoredView(place, times=parse_times(as_of)).layers()[0].head
        for as_of in ("7", "2026-01-07", "2026-01-07T00:00Z", start + timedelta(days=6))
    ]
    assert len(set(heads)) == 1
    assert StoredView(place, times=parse_times("2025-12-31")).votings(VotingQuery()) == ()


def long(length: int) -> str:
    """A word that nothing makes shorter."""
    return "".join(random.Random(length).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=length))


def test_words_of_any_length_are_found_by_every_database(place: Place) -> None:
    voting = samples.voting("2024-05-04T09-00", subject=f"Ley {long(9_000)} de mareas", bills=(long(8_000),))
    with StoredRecord(place) as record:
        record.append([*PARLIAMENT, voting])
    with StoredView(place) as view:
        assert [event.id for event in view.votings(VotingQuery(subject=long(9_000)))] == [voting.id]
        assert [event.id for event in view.votings(VotingQuery(bill=long(8_000)))] == [voting.id]
        assert view.votings(VotingQuery(bill=long(8_001))) == ()
    verify(place)


def test_an_id_too_long_for_an_index_is_refused_by_every_database(place: Place) -> None:
    with StoredRecord(place) as record:
        record.append(PARLIAMENT)
        with pytest.raises(RecordError, match="longer than 2000 bytes") as refused:
            record.append([samples.voting(f"2024-05-04T09-00-{long(3_000)}")])
        assert len(str(refused.value)) < 300
        longest = samples.voting(f"2024-05-04T09-00-{long(1_900)}")
        record.append([longest])
        assert record.redact(longest.id, "a court")
    verify(place)
