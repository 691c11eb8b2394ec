"""What every backend answers alike."""

from __future__ import annotations

from datetime import date

from constancia.model.entries import EntryKind
from constancia.model.ports import AppendResult, RecordView, VotingQuery, Writer
from constancia.model.time import Interval
from constancia.model.votes import Basis, Tally
from constancia.record.layers import LayeredView
from constancia.record.memory import MemoryRecord
from constancia.record.times import Times

from . import samples
from .samples import ANA, ASSEMBLY, BODY, GROUP, JUAN, JUNE, MAY, NIGHT, PARLIAMENT


def view() -> RecordView:
    return MemoryRecord(PARLIAMENT)


def ids(view: RecordView, **query: object) -> list[str]:
    return [event.id for event in view.votings(VotingQuery(**query))]  # type: ignore[arg-type]


def test_memory_is_a_writer() -> None:
    writer: Writer = MemoryRecord()
    assert writer.append((MAY, NIGHT)) == AppendResult(added=2)
    assert writer.append((MAY, samples.voting("2024-05-03T00-10", yes=9))) == AppendResult(changed=1, unchanged=1)


def test_votings_by_each_question() -> None:
    assert ids(view()) == ids(view(), body=BODY) == [MAY.id, NIGHT.id, JUNE.id]
    assert ids(view(), body="landia/senate") == []
    day = Interval(date(2024, 5, 2), date(2024, 5, 2))
    assert ids(view(), days=day) == [MAY.id, NIGHT.id], "a vote after midnight is of both days"
    assert ids(view(), days=Interval(date(2024, 6, 1), None)) == [JUNE.id]
    assert ids(view(), bill="12") == [MAY.id, JUNE.id]
    assert ids(view(), bill="14-a") == [MAY.id]
    assert ids(view(), subject="LEY mareas") == [MAY.id, JUNE.id]
    assert ids(view(), bill="12", days=day, tally=Tally(1)) == [MAY.id]
    assert ids(view(), limit=1) == [MAY.id]


def test_tallies_of_any_basis_on_the_figures_given() -> None:
    assert ids(view(), tally=Tally(7)) == ids(view(), tally=Tally(7, 1, 0)) == [NIGHT.id]
    assert ids(view(), tally=Tally(8, 1)) == [NIGHT.id], "the tally with votes by voice"
    assert ids(view(), tally=Tally(7, None, 0)) == [NIGHT.id]
    assert ids(view(), tally=Tally(7, None, 3)) == []


def test_one_voting() -> None:
    event = view().voting(NIGHT.id)
    assert event is not None
    assert event.tallies == {Basis.REGISTER: Tally(7, 1, 0), Basis.WITH_ORAL: Tally(8, 1, 0)}
    assert [(vote.name, vote.member) for vote in event.oral] == [("Eva Vega", "Vega, Eva")]
    assert view().roll(NIGHT.id) == samples.ROLL
    assert view().voting("landia/vote-event/none") is None
    assert view().voting(BODY) is None
    assert view().roll("landia/vote-event/none") == ()


def test_people_and_bodies() -> None:
    assert view().bodies() == (ASSEMBLY,)
    assert view().groups(BODY) == (GROUP,)
    assert view().members("ana avalos") == view().members("Abalos") == (ANA,)
    assert view().members("RIOS") == (JUAN, ANA) or view().members("RIOS") == (ANA, JUAN)
    assert view().members("Abalos Ávalos") == (), "words of two spellings do not add up"
    assert view().members("rios", body="landia/senate") == ()
    assert [one.group for one in view().memberships(ANA.id)] == ["AA", "NP"]
    assert [one.period for one in view().coverage(BODY)] == ["2024-01-01/2024-12-31"]
    assert view().coverage("landia/senate") == ()


def test_find_by_keys_and_days() -> None:
    first = Interval(date(2024, 5, 2), date(2024, 5, 2))
    assert view().find(EntryKind.VOTE_EVENT, days=first) == (MAY,)
    assert view().find(EntryKind.VOTE_EVENT, keys=["bill:14-A", "day:2024-06-20"]) == (MAY, JUNE)
    assert view().find(EntryKind.POLL) == ()


def test_corrections_stand_beside_and_fall_away() -> None:
    record = MemoryRecord((MAY, samples.correction(MAY, "/totals/register/0", 5, was=1)))
    (found,) = record.corrections(MAY.id)
    assert (found.was, found.published, found.value, found.agreed) == (1, 1, 5, False)
    record.append([samples.voting("2024-05-02T10-00", bills=("12",), yes=5)])
    (found,) = record.corrections(MAY.id)
    assert (found.was, found.published, found.value, found.agreed) == (1, 5, 5, True)
    assert record.corrections("nothing") == ()


def test_an_upper_layer_supersedes_the_same_id() -> None:
    changed = samples.voting("2024-05-03T00-10", sitting="2024-05-02", subject="Otro asunto", yes=9)
    upper = MemoryRecord((changed,), name="own")
    layered = LayeredView((upper, MemoryRecord(PARLIAMENT, name="starter")))
    assert [layer.name for layer in layered.layers()] == ["own", "starter"]
    assert ids(layered) == [MAY.id, NIGHT.id, JUNE.id]
    assert ids(layered, tally=Tally(7)) == [], "what is below is hidden even where the upper does not match"
    assert ids(layered, tally=Tally(9)) == [NIGHT.id]
    assert ids(layered, subject="naval") == []
    assert len(layered.coverage(BODY)) == 1
    assert layered.entry(MAY.id) == MAY


def test_an_upper_layer_may_only_derive() -> None:
    upper = MemoryRecord((samples.resolution(NIGHT, rule="landia/resolve@2", yes=9),), name="own")
    layered = LayeredView((upper, MemoryRecord(PARLIAMENT)))
    assert ids(layered, tally=Tally(9)) == [NIGHT.id]
    assert ids(layered, tally=Tally(8)) == []


def test_a_reading_is_bound_to_its_times() -> None:
    late = samples.voting("2024-05-02T10-00", yes=3, published="2024-09")
    record = MemoryRecord((MAY, JUNE, late))
    assert record.reading(Times(known_at=1)).votings(VotingQuery()) == MemoryRecord((MAY,)).votings(VotingQuery())
    assert record.reading(Times(known_at=2)).entry(MAY.id) == MAY
    assert record.reading(Times(published_by=date(2024, 8, 31))).entry(MAY.id) == MAY
    assert record.reading(Times(published_by=date(2024, 9, 1))).entry(MAY.id) == late
    assert ids(record.reading(Times(valid_on=date(2024, 6, 20)))) == [JUNE.id]
