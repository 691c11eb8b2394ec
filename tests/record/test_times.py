"""What was known yesterday reads the same tomorrow, whatever is appended and whichever rule version is newer."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from constancia.errors import UsageError
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.votes import Tally
from constancia.record.log import StoredRecord
from constancia.record.memory import MemoryRecord
from constancia.record.reading import StoredView
from constancia.record.times import Times, known_at, parse_times
from constancia.record.view import View

from . import samples
from .samples import BODY

KEYS = ("2024-05-02T10-00", "2024-05-03T00-10", "2024-06-20T09-30")
DAYS = st.sampled_from([date(2024, 5, 1), date(2024, 6, 1), date(2024, 8, 1)])

votings = st.builds(
    samples.voting,
    st.sampled_from(KEYS),
    yes=st.integers(0, 3),
    subject=st.sampled_from(["Ley de mareas", "Otra ley"]),
    bills=st.sampled_from([(), ("12",), ("12", "14")]),
    published=st.sampled_from([None, "2024-05", "2024-05-20", "2024-07/2024-08"]),
)
resolutions = st.builds(
    lambda voting, rule, yes: samples.resolution(voting, rule=f"landia/resolve@{rule}", yes=yes),
    votings,
    st.integers(1, 3),
    st.integers(4, 6),
)
corrections = st.builds(
    lambda voting, value: samples.correction(voting, "/totals/register/0", value), votings, st.integers(0, 3)
)
batches = st.lists(
    st.lists(st.one_of(votings, resolutions, corrections), min_size=1, max_size=4), min_size=1, max_size=6
)
bounds = st.builds(
    lambda by, on: {"published_by": by, "valid_on": on},
    st.none() | DAYS,
    st.none() | st.sampled_from([date(2024, 5, 2), date(2024, 5, 3), date(2024, 6, 20)]),
)


def everything(view: View) -> list[object]:
    """All that a reading answers."""
    found: list[object] = [view.votings(VotingQuery(body=BODY)), view.votings(VotingQuery(bill="12"))]
    found += [view.votings(VotingQuery(tally=Tally(yes))) for yes in range(7)]
    found += [view.votings(VotingQuery(subject="mareas")), view.history(["Vega, Eva"]), view.group_tallies()]
    found += [
        sorted(view.find(kind), key=lambda entry: entry.id) for kind in (EntryKind.RESOLUTION, EntryKind.VOTE_EVENT)
    ]
    for key in KEYS:
        id = f"landia/vote-event/{key}"
        found += [view.voting(id), view.entry(id), view.roll(id), view.corrections(id)]
    return found


@settings(max_examples=15, deadline=None)
@given(before=batches, after=batches, bound=bounds)
def test_what_was_known_reads_the_same_whatever_is_appended(
    before: list[list[Entry]], after: list[list[Entry]], bound: dict[str, date | None]
) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    clock = iter([start + timedelta(hours=hour) for hour in range(1000)]).__next__
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.db"
        with StoredRecord(path, clock=clock) as record:
            for batch in before:
                record.append(batch)
            moment = clock()
            yesterday = StoredView(path, times=Times(**bound))  # type: ignore[arg-type]
            known = everything(yesterday)
            for batch in after:
                record.append(batch)
            assert everything(yesterday) == known, "a reading that is open does not move"
        yesterday.close()
        for when in (yesterday.position, moment):
            with StoredView(path, times=Times(known_at=when, **bound)) as again:  # type: ignore[arg-type]
                assert everything(again) == known
                assert again.layers() == yesterday.layers()


@settings(max_examples=30, deadline=None)
@given(appended=batches, bound=bounds, position=st.none() | st.integers(0, 12))
def test_memory_and_database_read_alike(
    appended: list[list[Entry]], bound: dict[str, date | None], position: int | None
) -> None:
    times = Times(known_at=position, **bound)  # type: ignore[arg-type]
    memory = MemoryRecord()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.db"
        with StoredRecord(path) as record:
            for batch in appended:
                assert record.append(batch) == memory.append(batch)
        with StoredView(path, times=times) as stored:
            assert everything(stored) == everything(memory.reading(times))


def test_times_as_users_write_them() -> None:
    assert known_at("812") == 812
    assert known_at("2026-03-01") == datetime(2026, 3, 1, 23, 59, 59, 999999, tzinfo=UTC)
    assert known_at("2026-03-01T08:00Z") == datetime(2026, 3, 1, 8, tzinfo=UTC)
    assert known_at("2026-03-01T08:00-05:00") == datetime(2026, 3, 1, 13, tzinfo=UTC)
    assert known_at("2026-03-01T08:00") == datetime(2026, 3, 1, 8, tzinfo=UTC)
    assert parse_times("3", "2023-05", "2023-05-18") == Times(
        known_at=3, published_by=date(2023, 5, 31), valid_on=date(2023, 5, 18)
    )
    assert parse_times() == Times()


@pytest.mark.parametrize(
    ("as_of", "published_by", "on", "said"),
    [
        ("soon", None, None, "--as-of soon"),
        ("2023", None, None, "--as-of 2023"),
        (None, "soon", None, "--published-by soon"),
        (None, None, "2023-05-01/..", "--on 2023-05-01"),
    ],
)
def test_a_time_that_makes_no_sense_is_refused(
    as_of: str | None, published_by: str | None, on: str | None, said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        parse_times(as_of, published_by, on)
