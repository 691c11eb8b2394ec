from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from constancia.errors import RegisterError, UnknownCode
from constancia.model.entries import EntryKind
from constancia.model.votes import Ballot, Basis, Option, Tally
from constancia.pipelines.importing import all_entries
from constancia.record.memory import MemoryRecord
from constancia.registers.reading import Options
from constancia.registers.votes import read

SENATE = {
    "id": "org/1",
    "name": "Senate of Landia",
    "other_names": [{"name": "Senado de Landia", "lang": "es"}],
    "country": "XL",
    "seats": 3,
    "coverage": "2025-03",
}
MOTION = {"id": "m/1", "organization_id": "org/1", "text": "Bill 12 on tidal barriers", "identifier": "12"}
EVENT: dict[str, Any] = {
    "identifier": "S-1",
    "motion_id": "m/1",
    "organization_id": "org/1",
    "start_date": "2025-03-04 18:20:00",
    "result": "pass",
    "sources": [{"url": "https://landia.example/s1"}],
    "counts": [
        {"option": "yes", "value": 2},
        {"option": "no", "value": 0},
        {"option": "yes", "value": 1, "group_id": "org/9"},
    ],
    "votes": [
        {"voter_id": "p/1", "option": "yes", "group_id": "org/9"},
        {"voter": {"name": "Bob Reed"}, "option": "yes", "group": {"name": "Blues"}},
        {"voter_id": "p/3", "option": "not voting"},
    ],
}
DATA: dict[str, Any] = {
    "organizations": [SENATE, {"id": "org/9", "name": "Greens", "classification": "party"}],
    "persons": [
        {"id": "p/1", "name": "Ann Moor", "other_names": [{"name": "Annie Moor"}]},
        {"id": "p/3", "name": "Cy"},
    ],
    "motions": [MOTION],
    "vote_events": [EVENT],
}


def file(folder: Path, data: object) -> Path:
    path = folder / "popolo.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def changed(**more: object) -> dict[str, Any]:
    event = {key: value for key, value in {**EVENT, **more}.items() if value is not None}
    return {**DATA, "vote_events": [event]}


def test_a_vote_event_is_read_with_its_motion_roll_and_counts(tmp_path: Path) -> None:
    view = MemoryRecord(all_entries("votes", file(tmp_path, DATA)))
    event = view.voting("senate-of-landia/vote-event/S-1")
    assert event is not None
    assert (event.start, event.sitting, event.subject, event.bills) == (
        "2025-03-04T18:20",
        "2025-03-04",
        "Bill 12 on tidal barriers",
        ("12",),
    )
    assert (event.outcome, event.url) == ("passed", "https://landia.example/s1")
    assert event.tallies == {Basis.REGISTER: Tally(2, 0, None), Basis.ROLL: Tally(2, 0, 0)}
    assert view.roll(event.id) == (
        Ballot("Ann Moor", "Greens", Option.YES, "yes"),
        Ballot("Bob Reed", "Blues", Option.YES, "yes"),
        Ballot("Cy", None, Option.NOT_VOTING, "not voting"),
    )
    entry = view.entry(event.id)
    assert entry is not None
    assert entry.locator.pointer == "/vote_events/0"
    (body,) = view.bodies()
    assert (body.names, body.country, body.seats) == (
        {"es": ("Senate of Landia", "Senado de Landia"), "en": ("Senate of Landia",)},
        "XL",
        3,
    )
    assert [coverage.period for coverage in view.coverage(body.id)] == ["2025-03"]
    assert [member.spellings for member in view.members("Annie")] == [("Annie Moor",)]


@pytest.mark.parametrize(
    "data",
    [
        [{**EVENT, "motion_id": None, "motion": MOTION, "organization": SENATE}],
        [{**MOTION, "vote_events": [{**EVENT, "organization": SENATE}]}],
    ],
)
def test_lists_of_vote_events_or_of_motions_are_read_too(tmp_path: Path, data: object) -> None:
    (entry,) = [found for found in all_entries("votes", file(tmp_path, data)) if found.kind is EntryKind.VOTE_EVENT]
    assert entry.id == "senate-of-landia/vote-event/S-1"
    assert entry.content["subject"] == "Bill 12 on tidal barriers"


def test_fields_that_are_not_kept_are_listed(tmp_path: Path) -> None:
    reading = read(file(tmp_path, changed(weather="rain")))
    assert [str(item) for item in reading.notices.items] == ["popolo.json: /vote_events/0/weather is not kept"]


@pytest.mark.parametrize(
    ("data", "error", "message"),
    [
        ("{", RegisterError, "popolo.json: no JSON"),
        (
            changed(votes=[{"voter_id": "p/1", "option": "perhaps"}]),
            UnknownCode,
            "/vote_events/0/votes/0: code 'perhaps'",
        ),
        (changed(votes=[{"option": "yes"}]), RegisterError, "/vote_events/0/votes/0: voter_id missing"),
        (changed(votes=[EVENT["votes"][0]] * 2), RegisterError, "'Ann Moor' stands twice"),
        (changed(counts=[{"option": "yes", "value": "2"}]), RegisterError, "/counts/0: value is '2', expected"),
        (changed(counts=None, votes=None, result=None), RegisterError, "neither totals, nor ballots, nor an outcome"),
        (changed(motion_id="m/9"), RegisterError, "/vote_events/0: motion/text missing"),
        (changed(start_date=None), RegisterError, "start_date missing"),
        (changed(start_date="soon"), RegisterError, "start_date is 'soon', expected a date"),
        (changed(identifier=None), RegisterError, "identifier missing"),
        (
            changed(organization_id=None, motion_id=None, motion={"text": "x"}),
            RegisterError,
            "organization_id missing",
        ),
        (changed(result="maybe"), RegisterError, "result is 'maybe', expected one of pass"),
        (changed(identifier={"scheme": "x"}), RegisterError, "text was expected .*/vote_events/0/identifier"),
        (changed(motion_id=["m/1"]), RegisterError, "text was expected .*/vote_events/0/motion_id"),
        (changed(votes=[{"option": ["yes"], "voter_id": "p"}]), RegisterError, "/vote_events/0/votes/0/option"),
        ({"vote_events": []}, RegisterError, "no vote_events"),
        ({"motions": {}}, RegisterError, "/motions: expected a list of objects"),
    ],
)
def test_errors_name_file_and_pointer(tmp_path: Path, data: object, error: type[RegisterError], message: str) -> None:
    path = file(tmp_path, data)
    if isinstance(data, str):
        path.write_text(data)
    with pytest.raises(error, match=message) as caught:
        read(path)
    assert str(caught.value).startswith("popolo.json")


OPEN_STATES: dict[str, Any] = {
    "_id": "ocd-vote/1",
    "identifier": "",
    "motion_text": "Third reading",
    "motion_classification": ["passage"],
    "start_date": "2025-03-04T18:20:00+00:00",
    "organization": '~{"classification": "lower"}',
    "bill_identifier": "HB 12",
    "bill_action": "passed",
    "extras": {},
    "result": "pass",
    "counts": [{"option": "yes", "value": 2}, {"option": "no", "value": 1}, {"option": "excused", "value": 1}],
    "votes": [
        {"option": "yes", "voter_name": "Moor"},
        {"option": "yes", "voter_name": "Reed"},
        {"option": "no", "voter_name": "Sand"},
        {"option": "excused", "voter_name": "Tern"},
    ],
}
LOWER = '[bodies]\n"~{\\"classification\\": \\"lower\\"}" = "House of Landia"\n'


def test_a_body_that_is_only_pointed_at_wants_a_name(tmp_path: Path) -> None:
    with pytest.raises(UnknownCode, match=r'"lower".*\[bodies\]'):
        read(file(tmp_path, OPEN_STATES))


def mapped(folder: Path, data: object, mapping: str, *, skip_bad: bool = False) -> Any:
    (folder / "map.toml").write_text(mapping, encoding="utf-8")
    return read(file(folder, data), Options(map=folder / "map.toml", skip_bad=skip_bad))


@pytest.mark.parametrize(
    "data",
    [
        OPEN_STATES,
        [OPEN_STATES],
        {"results": [{"identifier": "HB 12", "title": "Tidal barriers", "votes": [OPEN_STATES]}], "pagination": {}},
    ],
)
def test_the_dialect_of_open_states_is_read_alone_in_lists_and_in_bills(tmp_path: Path, data: object) -> None:
    reading = mapped(tmp_path, data, LOWER)
    entries = [entry for batch in reading.batches for entry in batch.entries]
    (entry,) = [found for found in entries if found.kind is EntryKind.VOTE_EVENT]
    assert entry.id == "house-of-landia/vote-event/ocd-vote/1"
    title = " — Tidal barriers" if isinstance(data, dict) and "results" in data else ""
    assert entry.content["subject"] == f"Third reading{title}"
    assert (entry.content["bills"], entry.content["outcome"]) == (["HB 12"], "passed")
    assert entry.content["totals"] == {"register": [2, 1, None], "roll": [2, 1, 0]}
    assert entry.content["roll"]["options"][-1] == "leave"  # type: ignore[index,call-overload]
    assert reading.notices.items == []


def test_a_mapping_names_the_fields_and_words_of_another_dialect(tmp_path: Path) -> None:
    event = {
        "no": 7,
        "held": {"on": "04.03.2025"},
        "about": "Tidal barriers",
        "stage": "clause",
        "result": "CARRIED",
        "votes": [{"voter_name": "Ann", "option": "placet"}, {"voter_name": "Bob", "option": "non placet"}],
        "clerk": "x",
    }
    mapping = """
[file]
dates = "dd.mm.yyyy"
ignore = ["clerk"]
[columns]
voting = "no"
date = "held.on"
subject = "about"
question = "stage"
[values]
body = "Diet of Landia"
body_es = "Dieta de Landia|Dieta"
country = "XL"
seats = 3
covers = "2025"
[options]
placet = "yes"
"non placet" = "no"
[outcomes]
CARRIED = "passed"
[questions]
clause = "amendment"
"""
    reading = mapped(tmp_path, [event], mapping)
    entries = [entry for batch in reading.batches for entry in batch.entries]
    (entry,) = [found for found in entries if found.kind is EntryKind.VOTE_EVENT]
    assert (entry.id, entry.content["start"]) == ("diet-of-landia/vote-event/7", "2025-03-04")
    assert (entry.content["subject"], entry.content["question"]) == ("Tidal barriers", "amendment")
    assert (entry.content["totals"], entry.content["outcome"]) == ({"roll": [1, 1, 0]}, "passed")
    body = next(found for found in entries if found.kind is EntryKind.ORGANIZATION)
    assert body.content["names"] == {"es": ["Dieta de Landia", "Dieta", "Diet of Landia"], "en": ["Diet of Landia"]}
    assert (body.content["country"], body.content["seats"]) == ("XL", 3)
    assert reading.notices.items == []


def test_a_vote_event_that_cannot_be_read_is_left_out_where_that_is_asked_for(tmp_path: Path) -> None:
    bad = {**EVENT, "identifier": "S-2", "start_date": "2025-02-31"}
    data = {**DATA, "vote_events": [EVENT, bad]}
    with pytest.raises(RegisterError, match=r"/vote_events/1: start_date is '2025-02-31'.*no such day"):
        read(file(tmp_path, data))
    reading = mapped(tmp_path, data, "", skip_bad=True)
    kinds = [entry.kind for batch in reading.batches for entry in batch.entries]
    assert (kinds.count(EntryKind.VOTE_EVENT), kinds.count(EntryKind.COVERAGE)) == (1, 0)
    assert reading.notices.counts() == {"left-out": 1, "not-covered": 1}


def test_two_vote_events_of_one_key_are_no_two_versions_of_one(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="/vote_events/1: 'S-1' is another voting's key too"):
        read(file(tmp_path, {**DATA, "vote_events": [EVENT, EVENT]}))


def test_an_election_is_listed_and_left_out(tmp_path: Path) -> None:
    speaker = {**EVENT, "identifier": "S-2", "counts": [], "votes": [{"voter_id": "p/1", "option": "Reed"}]}
    reading = mapped(tmp_path, {**DATA, "vote_events": [EVENT, speaker]}, "[options]\nReed = 'candidate'\n")
    kinds = [entry.kind for batch in reading.batches for entry in batch.entries]
    assert kinds.count(EntryKind.VOTE_EVENT) == 1
    assert reading.notices.counts() == {"no-question": 1}


def test_a_motion_without_text_and_a_result_without_figures_are_kept_and_listed(tmp_path: Path) -> None:
    bare = {"identifier": "S-9", "organization_id": "org/1", "start_date": "2025-03-04", "result": "pass"}
    reading = read(file(tmp_path, {**DATA, "vote_events": [bare]}))
    (entry,) = [e for batch in reading.batches for e in batch.entries if e.kind is EntryKind.VOTE_EVENT]
    assert (entry.content["subject"], entry.content["outcome"]) == ("S-9", "passed")
    assert reading.notices.counts() == {"bare-event": 1, "no-subject": 1}
