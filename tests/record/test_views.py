"""What every backend answers alike: memory, SQLite, PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeAlias

import pytest

from constancia.model.actors import Organization
from constancia.model.changes import Change
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import AppendResult, RecordView, VotingQuery, Writer
from constancia.model.time import Interval
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import Basis, Tally
from constancia.record.layers import LayeredView
from constancia.record.log import StoredRecord
from constancia.record.memory import MemoryRecord
from constancia.record.reading import StoredView
from constancia.record.times import NOW, Times
from constancia.record.view import GroupTally, View

from . import samples
from .places import BACKENDS, new_place
from .samples import ANA, ASSEMBLY, BODY, GROUP, JUAN, JUNE, MAY, NIGHT, PARLIAMENT

Make: TypeAlias = Callable[..., View]
"""Entries, appended one batch each, to a reading of them."""


def in_memory(*batches: Iterable[Entry], times: Times = NOW) -> View:
    record = MemoryRecord()
    for batch in batches:
        record.append(batch)
    return record.reading(times)


@pytest.fixture(params=["memory", *BACKENDS])
def make(request: pytest.FixtureRequest) -> Make:
    if request.param == "memory":
        return in_memory

    def stored(*batches: Iterable[Entry], times: Times = NOW) -> View:
        place = new_place(request.param, request)
        with StoredRecord(place) as record:
            for batch in batches:
                record.append(batch)
        return StoredView(place, times=times)

    return stored


@pytest.fixture
def view(make: Make) -> View:
    return make(PARLIAMENT)


def ids(view: RecordView, **query: object) -> list[str]:
    return [event.id for event in view.votings(VotingQuery(**query))]  # type: ignore[arg-type]


def test_memory_is_a_writer() -> None:
    writer: Writer = MemoryRecord()
    assert writer.append((MAY, NIGHT)) == AppendResult(added=2)
    result = writer.append((MAY, samples.voting("2024-05-03T00-10", yes=9)))
    assert (result.added, result.changed, result.unchanged) == (0, 1, 1)
    assert result.changes[-1] == Change(NIGHT.id, "/content/totals/register/0", 7, 9)


def test_a_voting_is_completed_by_its_outcome(make: Make) -> None:
    lost = samples.outcome(NIGHT, decision="foreign-troops", outcome="rejected", by="legal-half", needed=66)
    open_still = samples.outcome(JUNE, decision="law", why="tied")
    view = make((*PARLIAMENT, samples.outcome(MAY, outcome="passed", by="any-majority")), (lost, open_still))
    may, night, june = view.votings(VotingQuery())
    assert (may.outcome, may.outcome_rule, may.decision, may.threshold) == ("passed", "any-majority", None, None)
    assert (night.outcome, night.outcome_rule, night.decision) == ("rejected", "legal-half", "foreign-troops")
    assert night.threshold == 66
    assert night.tallies[Basis.WITH_ORAL] == Tally(8, 1, 0), "what the resolution says is there too"
    assert (june.outcome, june.outcome_rule, june.not_derivable) == (None, None, "tied")
    assert ids(view, outcome="rejected") == [NIGHT.id]
    again = make((*PARLIAMENT, lost), (samples.outcome(NIGHT, outcome="passed", by="simple-majority"),))
    (found,) = again.votings(VotingQuery(outcome="passed"))
    assert found.id == NIGHT.id, "a new version supersedes"


def test_votings_without_derived_outcomes_read_as_before(view: View) -> None:
    assert {(one.outcome, one.outcome_rule, one.not_derivable) for one in view.votings(VotingQuery())} == {
        (None, None, None)
    }


def test_the_vocabulary_of_a_body_is_found_by_the_body(make: Make) -> None:
    view = make((*PARLIAMENT, samples.vocabulary()))
    (found,) = view.find(EntryKind.VOCABULARY, keys=(f"body:{BODY}",))
    assert Vocabulary.from_entry(found).official == {"ley", "mareas"}
    assert view.find(EntryKind.VOCABULARY, keys=("body:landia/senate",)) == ()


def test_votings_by_each_question(view: View) -> None:
    assert ids(view) == ids(view, body=BODY) == [MAY.id, NIGHT.id, JUNE.id]
    assert ids(view, body="landia/senate") == []
    day = Interval(date(2024, 5, 2), date(2024, 5, 2))
    assert ids(view, days=day) == [MAY.id, NIGHT.id], "a vote after midnight is of both days"
    assert ids(view, days=Interval(date(2024, 6, 1), None)) == [JUNE.id]
    assert ids(view, bill="12") == [MAY.id, JUNE.id]
    assert ids(view, bill="14-a") == [MAY.id]
    assert ids(view, subject="LEY mareas") == [MAY.id, JUNE.id]
    assert ids(view, bill="12", days=day, tally=Tally(1)) == [MAY.id]
    assert ids(view, limit=1) == [MAY.id]


def test_tallies_of_any_basis_on_the_figures_given(view: View) -> None:
    assert ids(view, tally=Tally(7)) == ids(view, tally=Tally(7, 1, 0)) == [NIGHT.id]
    assert ids(view, tally=Tally(8, 1)) == [NIGHT.id], "the tally with votes by voice"
    assert ids(view, tally=Tally(7, None, 0)) == [NIGHT.id]
    assert ids(view, tally=Tally(7, None, 3)) == []


def test_one_voting(view: View) -> None:
    event = view.voting(NIGHT.id)
    assert event is not None
    assert event.tallies == {Basis.REGISTER: Tally(7, 1, 0), Basis.WITH_ORAL: Tally(8, 1, 0)}
    assert [(vote.name, vote.member) for vote in event.oral] == [("Eva Vega", "Vega, Eva")]
    assert view.roll(NIGHT.id) == samples.ROLL
    assert view.voting("landia/vote-event/none") is None
    assert view.voting(BODY) is None
    assert view.roll("landia/vote-event/none") == ()


def test_people_and_bodies(view: View) -> None:
    assert view.bodies() == (ASSEMBLY,)
    assert view.groups(BODY) == (GROUP,)
    assert view.members("ana avalos") == view.members("Abalos") == (ANA,)
    assert view.members("RIOS") == (JUAN, ANA) or view.members("RIOS") == (ANA, JUAN)
    assert view.members("Abalos Ávalos") == (), "words of two spellings do not add up"
    assert view.members("rios", body="landia/senate") == ()
    assert [one.group for one in view.memberships(ANA.id)] == ["AA", "NP"]
    assert [one.period for one in view.coverage(BODY)] == ["2024-01-01/2024-12-31"]
    assert view.coverage("landia/senate") == ()


def test_find_by_keys_and_days(view: View) -> None:
    first = Interval(date(2024, 5, 2), date(2024, 5, 2))
    assert view.find(EntryKind.VOTE_EVENT, days=first) == (MAY,)
    assert view.find(EntryKind.VOTE_EVENT, keys=["bill:14-A", "day:2024-06-20"]) == (MAY, JUNE)
    assert view.find(EntryKind.POLL) == ()


def test_corrections_stand_beside_and_fall_away(make: Make) -> None:
    first = (MAY, samples.correction(MAY, "/totals/register/0", 5, was=1))
    (found,) = make(first).corrections(MAY.id)
    assert (found.was, found.published, found.value, found.agreed) == (1, 1, 5, False)
    (found,) = make(first, [samples.voting("2024-05-02T10-00", bills=("12",), yes=5)]).corrections(MAY.id)
    assert (found.was, found.published, found.value, found.agreed) == (1, 5, 5, True)
    assert make(first).corrections("nothing") == ()


def test_the_history_of_a_name_and_the_groups(view: View) -> None:
    history = view.history(["Ríos Vega, Juan"], body=BODY)
    assert [(cast.voting, cast.start, cast.ballot) for cast in history] == [
        (voting.id, str(voting.content["start"]), samples.ROLL[1]) for voting in (MAY, NIGHT, JUNE)
    ]
    assert view.history(["Nadie"]) == view.history(["Ríos Vega, Juan"], body="landia/senate") == ()
    assert view.group_tallies()[:2] == (GroupTally(MAY.id, "NP", 1, 1, 0, 0), GroupTally(MAY.id, "SM", 0, 0, 0, 1))
    assert len(view.group_tallies(body=BODY)) == 6


@pytest.mark.parametrize("above", ["memory", "stored"])
def test_an_upper_layer_supersedes_the_same_id(make: Make, above: str) -> None:
    changed = samples.voting("2024-05-03T00-10", sitting="2024-05-02", subject="Otro asunto", yes=9)
    views = (make([changed]), in_memory(PARLIAMENT)) if above == "stored" else (in_memory([changed]), make(PARLIAMENT))
    layered = LayeredView(views)
    assert len({layer.head for layer in layered.layers()}) == 2
    assert ids(layered) == [MAY.id, NIGHT.id, JUNE.id]
    assert ids(layered, tally=Tally(7)) == [], "what is below is hidden even where the upper does not match"
    assert ids(layered, tally=Tally(9)) == [NIGHT.id]
    assert ids(layered, subject="naval") == []
    assert len(layered.coverage(BODY)) == 1
    assert layered.entry(MAY.id) == MAY
    assert [cast.voting for cast in layered.history(["Vega, Eva"])] == [MAY.id, NIGHT.id, JUNE.id]
    assert len(layered.group_tallies()) == 6


def test_an_upper_layer_without_names_does_not_hide_those_below(make: Make) -> None:
    bare = Organization(id=BODY, names={"es": (BODY,), "en": (BODY, "Diet")}, classification="chamber", country="XL")
    code = Organization(id=GROUP.id, names={"code": ("NP",), "es": ("NP",)}, classification="group", parent=BODY)
    few = samples.entry(f"{BODY}/vocabulary", EntryKind.VOCABULARY, {"body": BODY, "official": ["a"], "subjects": 9})
    many = samples.entry(few.id, few.kind, {"body": BODY, "official": ["b"], "subjects": 90})
    upper = in_memory([samples.organization(bare), samples.organization(code), few])
    layered = LayeredView((upper, make([*PARLIAMENT, many])))
    (body,) = layered.bodies()
    assert body.names == {"es": ("Asamblea de Landia", BODY), "en": ("Diet", "Landia Assembly", BODY)}
    assert (body.country, body.seats) == ("XL", 3)
    group = layered.entry(GROUP.id)
    assert group is not None
    assert group.content["names"] == {"code": ["NP", "NP-A"], "es": ["Nueva Playa", "NP"]}
    assert layered.entry(few.id) == many


def test_an_upper_layer_may_only_derive(make: Make) -> None:
    upper = in_memory([samples.resolution(NIGHT, rule="landia/resolve@2", yes=9)])
    layered = LayeredView((upper, make(PARLIAMENT)))
    assert ids(layered, tally=Tally(9)) == [NIGHT.id]
    assert ids(layered, tally=Tally(8)) == []


def test_an_entry_that_does_not_hold_that_day_still_hides_the_one_below(make: Make) -> None:
    on = Times(valid_on=date(2024, 6, 20))
    later = samples.entry(MAY.id, MAY.kind, dict(MAY.content), valid="2025-01-01")
    layered = LayeredView((make([later], times=on), in_memory([MAY])))
    assert layered.entry(MAY.id) is None


LATE = samples.voting("2024-05-02T10-00", yes=3, published="2024-09")


@pytest.mark.parametrize(
    ("times", "standing"),
    [
        (Times(known_at=0), None),
        (Times(known_at=1), MAY),
        (Times(known_at=2), MAY),
        (Times(known_at=3), LATE),
        (Times(known_at=99), LATE),
        (Times(published_by=date(2024, 8, 31)), MAY),
        (Times(published_by=date(2024, 9, 1)), LATE),
        (Times(known_at=2, published_by=date(2024, 9, 1)), MAY),
        (Times(valid_on=date(2024, 5, 2)), LATE),
        (Times(valid_on=date(2024, 6, 20)), None),
    ],
)
def test_a_reading_is_bound_to_its_times(make: Make, times: Times, standing: Entry | None) -> None:
    view = make([MAY, JUNE], [LATE], times=times)
    assert view.entry(MAY.id) == standing
    assert ids(view, bill="12") == ids(view, bill="12"), "reading twice gives the same"
    assert ids(view, days=Interval(date(2024, 5, 1), date(2024, 5, 9))) == ([MAY.id] if standing else [])
