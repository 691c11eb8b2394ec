from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from constancia.errors import RecordDamaged
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.sources import Source
from constancia.model.vocabulary import Vocabulary
from constancia.model.votes import Basis, Tally
from constancia.pipelines.importing import all_entries
from constancia.record import starter
from constancia.record.packed import content_digest


def test_it_holds_the_votes_that_the_project_is_about() -> None:
    (event,) = starter.open_starter().votings(VotingQuery(body="pe-congreso", tally=Tally(70, 33, 4)))
    assert (event.id, event.sitting, event.bills) == (
        "pe-congreso/vote-event/2023-05-19T00-10",
        "2023-05-18",
        ("4766",),
    )
    assert event.board == Tally(69, 31, 4)
    assert event.tallies[Basis.WITH_ORAL] == Tally(70, 33, 4)
    assert [(vote.name, vote.option) for vote in event.oral] == [
        ("Flores Ruíz", "yes"),
        ("Taipe Coronado", "no"),
        ("Portalatino Ávalos", "no"),
    ]
    assert len(starter.open_starter().roll(event.id)) == 130


@pytest.mark.parametrize(
    ("key", "outcome", "rule", "decision"),
    [
        ("2023-05-19T00-10", "passed", "simple-majority", "foreign-troops"),
        ("2022-03-28T23-19", "rejected", "two-thirds-legal", "vacancy"),
        ("2022-12-07T13-16", "passed", "two-thirds-legal", "vacancy"),
        ("2022-08-04T18-03", "rejected", "simple-majority", "travel"),
        ("2021-08-19T17-40", "passed", "thirty-five-percent-legal", "inquiry"),
        ("2022-09-05T20-05", "passed", "simple-majority", "censure"),
        ("2023-05-17T16-24", "rejected", "two-thirds-legal", "election"),
        ("2022-07-15T17-40", None, None, "constitutional-reform"),
    ],
)
def test_it_tells_what_was_decided(key: str, outcome: str | None, rule: str | None, decision: str | None) -> None:
    event = starter.open_starter().voting(f"pe-congreso/vote-event/{key}")
    assert event is not None
    assert (event.outcome, event.outcome_rule, event.decision) == (outcome, rule, decision)


def test_it_holds_the_vocabulary_of_congress() -> None:
    (entry,) = starter.open_starter().find(EntryKind.VOCABULARY, keys=("body:pe-congreso",))
    vocabulary = Vocabulary.from_entry(entry)
    assert {"propone", "interes", "fortalecer", "proyecto"} <= vocabulary.official
    assert not vocabulary.official & {"aborto", "canabis", "vacunas", "bicameralidad"}
    assert {"maria", "jose", "segundo"} <= vocabulary.given_names
    assert not vocabulary.given_names & {"acuna", "del"}


def test_its_head_is_the_digest_of_what_it_holds() -> None:
    view = starter.open_starter()
    (layer,) = view.layers()
    assert layer.name == "starter"
    assert layer.head == content_digest(view.all_entries())


def test_it_holds_no_sentence_of_a_note() -> None:
    for entry in starter.open_starter().all_entries():
        notes = entry.content.get("notes") or ()
        assert not any("text" in note for note in notes)  # type: ignore[union-attr,operator]
        assert not any(entry.content.get("unread") or ())  # type: ignore[arg-type]


def test_it_is_about_a_megabyte_at_most() -> None:
    assert starter.FILE.stat().st_size < 1_000_000


def test_a_missing_file_is_said_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(starter, "FILE", tmp_path / "starter.packed")
    with pytest.raises(RecordDamaged, match="Install Constancia again"):
        starter.open_starter.__wrapped__()


def test_sentences_are_left_out_and_nothing_else() -> None:
    spoken = Entry(
        id="x",
        kind=EntryKind.ORAL_VOTES,
        content={"votes": [], "unread": ["a sentence"]},
        source=Source(),
    )
    assert starter.without_sentences(spoken).content == {"votes": [], "unread": [""]}
    voting = replace(
        spoken,
        kind=EntryKind.VOTE_EVENT,
        content={"start": "2023", "notes": [{"text": "a sentence", "author": "chair", "time": "10:00"}]},
    )
    assert starter.without_sentences(voting).content == {
        "start": "2023",
        "notes": [{"author": "chair", "time": "10:00"}],
    }
    member = replace(spoken, kind=EntryKind.MEMBER, content={"name": "X"})
    assert starter.without_sentences(member) is member


@pytest.mark.data
def test_it_equals_the_import(register: Path) -> None:
    held = {entry.id: entry for entry in starter.open_starter().all_entries()}
    imported = all_entries("pe-congreso", register)
    for entry in imported:
        assert held.pop(entry.id).commitment() == starter.without_sentences(entry).commitment()
    dossier = all_entries("dossier", starter.DOSSIER)
    assert set(held) == {entry.id for entry in dossier}
