from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constancia.errors import RecordDamaged, RecordTooNew
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.sources import Source
from constancia.model.time import edtf
from constancia.model.votes import Tally
from constancia.record.memory import MemoryRecord
from constancia.record.packed import content_digest, pack_record
from constancia.record.packed_view import PackedView
from constancia.record.times import Times

from .samples import BODY, GROUP, SOURCE, entry, voting


def published(id: str, day: str, valid: str) -> Entry:
    content = {"subject": "the cabinet", "approve": 4.5, "disapprove": 90}
    return Entry(id=id, kind=EntryKind.POLL, content=content, source=Source(publisher=id), published=day, valid=valid)


ENTRIES = (
    entry(GROUP.id, EntryKind.ORGANIZATION, GROUP.to_plain()),
    voting("2026-01-05T10-00", bills=("7",)),
    published("p/1", "2026-01-10", "2026-01-01/2026-01-03"),
    voting("2026-02-01T00-10", sitting="2026-01-31", subject="Ley de puertos", yes=4),
    published("p/2", "2026-03", "2026-02"),
)


def packed(entries: Sequence[Entry] = ENTRIES) -> PackedView:
    return PackedView(pack_record(entries, name="packed"))


def test_what_is_packed_is_read_back_in_its_order() -> None:
    view = packed()
    assert [one.commitment() for one in view.all_entries()] == [one.commitment() for one in ENTRIES]
    (layer,) = view.layers()
    assert (layer.name, layer.head) == ("packed", content_digest(ENTRIES))
    assert pack_record(ENTRIES, name="packed") == pack_record(list(view.all_entries()), name="packed")


@pytest.mark.parametrize(
    "query",
    [
        VotingQuery(),
        VotingQuery(body=BODY, tally=Tally(1, 1)),
        VotingQuery(tally=Tally(4)),
        VotingQuery(bill="7"),
        VotingQuery(subject="puertos"),
        VotingQuery(days=edtf("2026-01-31")),
        VotingQuery(days=edtf("2026-02/..")),
        VotingQuery(body="nowhere"),
    ],
)
def test_it_answers_as_a_record_in_memory(query: VotingQuery) -> None:
    memory = MemoryRecord(ENTRIES)
    assert packed().votings(query) == memory.votings(query)


def test_rolls_are_read_whole() -> None:
    view = packed()
    id = "landia/vote-event/2026-01-05T10-00"
    assert view.roll(id) == MemoryRecord(ENTRIES).roll(id) != ()
    assert "roll" not in view.entries([id], whole=False)[id].content
    assert view.entry("nothing") is None
    assert view.held([id, "nothing"]) == [id]
    assert view.groups(BODY) == MemoryRecord(ENTRIES).groups(BODY)
    assert view.find(EntryKind.EVENT) == ()


@pytest.mark.parametrize(
    "times",
    [
        Times(),
        Times(published_by=date(2026, 1, 9)),
        Times(published_by=date(2026, 1, 10)),
        Times(published_by=date(2026, 3, 1)),
        Times(valid_on=date(2026, 1, 2)),
        Times(valid_on=date(2026, 2, 1), published_by=date(2026, 3, 1)),
    ],
)
def test_it_reads_as_of_its_times_like_a_record_in_memory(times: Times) -> None:
    view, memory = packed().reading(times), MemoryRecord(ENTRIES).reading(times)
    ids = [one.id for one in ENTRIES]
    assert set(view.held(ids)) == set(memory.held(ids))
    found, expected = view.entries(ids), memory.entries(ids)
    assert {id: one.digest() for id, one in found.items()} == {id: one.digest() for id, one in expected.items()}
    assert view.find(EntryKind.POLL) == memory.find(EntryKind.POLL)
    assert view.votings(VotingQuery()) == memory.votings(VotingQuery())


@given(
    st.lists(
        st.builds(
            published,
            st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1),
            st.sampled_from(["2026-01", "2026"]),
            st.just("2026"),
        ),
        unique_by=lambda one: one.id,
    )
)
def test_any_entries_survive_packing(entries: list[Entry]) -> None:
    assert list(packed(entries).all_entries()) == entries


def test_what_is_no_packed_record_is_refused() -> None:
    data = pack_record(ENTRIES, name="packed")
    with pytest.raises(RecordDamaged):
        PackedView(b"PK\x03\x04")
    with pytest.raises(RecordDamaged):
        PackedView(b"[1\n")
    with pytest.raises(RecordTooNew, match="constancia/packed/2"):
        PackedView(data.replace(b"constancia/packed/1", b"constancia/packed/2"))
    with pytest.raises(RecordDamaged, match="does not unpack"):
        list(PackedView(data[:-200]).all_entries())


def test_a_source_is_kept_without_the_moment_it_was_retrieved() -> None:
    found = packed().entry(GROUP.id)
    assert SOURCE.retrieved
    assert found is not None
    assert found.source.retrieved is None
