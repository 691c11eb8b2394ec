"""Registers of other parliaments, on a few votings of our own in their publishers' forms."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from constancia.errors import ConstanciaError, RegisterError, UnknownCode
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.votes import Basis, Tally
from constancia.pipelines.auditing import audit_record
from constancia.pipelines.importing import all_entries, import_register
from constancia.record.log import StoredRecord
from constancia.record.memory import MemoryRecord
from constancia.registers.dossier.reading import read_dossier
from constancia.registers.manifest import manifest_of, register_names


def votings(entries: list[Entry]) -> dict[str, Entry]:
    return {entry.id.rpartition("/")[2]: entry for entry in entries if entry.kind is EntryKind.VOTE_EVENT}


def coverages(entries: list[Entry]) -> dict[str, str]:
    return {
        str(entry.content["body"]): str(entry.content["period"])
        for entry in entries
        if entry.kind is EntryKind.COVERAGE
    }


def write(folder: Path, path: str, content: object) -> None:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content)
    file.write_text(text, encoding="utf-8")


# ---- United States


def congress_vote(number: int, day: str, **fields: Any) -> dict[str, Any]:
    voter = {"display_name": "Lund", "id": "L1", "party": "D", "state": "OR"}
    return {
        "vote_id": f"s{number}-119.2025",
        "chamber": "s",
        "congress": 119,
        "session": "2025",
        "number": number,
        "date": f"{day}T09:33:00-05:00",
        "category": "passage",
        "type": "On Passage of the Bill",
        "question": "On Passage of the Bill S. 12",
        "result": "Bill Passed",
        "votes": {"Yea": [voter, "VP"], "Nay": [{**voter, "display_name": "Moss (IA)", "party": "R"}], "Present": []},
        **fields,
    }


def congress(folder: Path, *votes: dict[str, Any]) -> Path:
    for vote in votes:
        write(folder, f"data/119/votes/2025/s{vote['number']}/data.json", vote)
    return folder


def test_a_casting_vote_counts_and_the_title_stands_beside_the_question(tmp_path: Path) -> None:
    bill = {"number": 12, "title": "Harbour Act", "type": "s"}
    (vote,) = votings(
        all_entries("us-congress", congress(tmp_path, congress_vote(1, "2025-02-03", bill=bill)))
    ).values()
    assert vote.content["totals"]["roll"] == [2, 1, 0]  # type: ignore[index,call-overload]
    assert vote.content["subject"] == "On Passage of the Bill S. 12 — Harbour Act"
    assert (vote.content["bills"], vote.content["outcome"]) == (["12"], "passed")
    assert vote.content["start"] == "2025-02-03T09:33"
    assert vote.content["roll"]["names"] == ["Lund", "Vice President", "Moss (IA)"]  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    ("fields", "question", "outcome"),
    [
        ({"category": "amendment", "type": "On the Amendment", "result": "Rejected"}, "amendment", "rejected"),
        ({"category": "procedural", "type": "On Ordering the Previous Question"}, "previous-question", "passed"),
        ({"category": "cloture", "type": "On the Motion", "result": "Cloture Motion Agreed to"}, "other", "passed"),
        ({"category": "nomination", "type": "On the Nomination", "result": "Confirmed"}, "measure", "passed"),
        ({"category": "procedural", "type": "Appeal of the Ruling of the Chair", "result": "Motion to Table Failed"},
         "point-of-order", "rejected"),
        ({"category": "procedural", "type": "x", "result": "Decision of Chair Not Sustained"}, "other", "rejected"),
        ({"category": "passage", "result": "Somehow"}, "measure", None),
    ],
)  # fmt: skip
def test_question_and_outcome_of_a_roll_call(
    tmp_path: Path, fields: dict[str, str], question: str, outcome: str | None
) -> None:
    where = congress(tmp_path, congress_vote(1, "2025-02-03", **fields))
    (vote,) = votings(all_entries("us-congress", where)).values()
    assert (vote.content["question"], vote.content.get("outcome")) == (question, outcome)


def test_only_an_unbroken_series_is_covered_and_not_its_last_day(tmp_path: Path) -> None:
    days = ("2025-01-08", "2025-01-09", "2025-01-14")
    votes = [congress_vote(number, day) for number, day in enumerate(days, 1)]
    assert coverages(all_entries("us-congress", congress(tmp_path / "whole", *votes))) == {
        "us-senate": "2025-01-08/2025-01-13"
    }
    assert coverages(all_entries("us-congress", congress(tmp_path / "gap", votes[0], votes[2]))) == {}


def test_calls_and_elections_are_listed_and_left_out(tmp_path: Path) -> None:
    call = congress_vote(2, "2025-02-03", category="quorum", question="Call of the House", votes={"Present": []})
    speaker = congress_vote(3, "2025-02-03", category="leadership", votes={"Lund": [], "Moss": []})
    where = congress(tmp_path, congress_vote(1, "2025-02-03"), call, speaker)
    reading = manifest_of("us-congress").read(where)
    assert len(votings([entry for batch in reading.batches for entry in batch.entries])) == 1
    assert reading.notices.counts() == {"no-question": 2}


def test_a_call_that_is_left_out_is_no_gap_in_the_series(tmp_path: Path) -> None:
    call = congress_vote(1, "2025-01-03", category="quorum", question="Call by States", votes={"Present": []})
    speaker = congress_vote(2, "2025-01-03", category="leadership", votes={"Lund": [], "Moss": []})
    votes = [call, speaker, congress_vote(3, "2025-01-08"), congress_vote(4, "2025-01-14")]
    assert coverages(all_entries("us-congress", congress(tmp_path, *votes))) == {"us-senate": "2025-01-03/2025-01-13"}


def test_senators_are_known_by_their_full_names_too(tmp_path: Path) -> None:
    votes = {"Yea": [{"display_name": "Lund (D-OR)", "first_name": "Nora", "last_name": "Lund", "party": "D"}, "VP"]}
    view = MemoryRecord(all_entries("us-congress", congress(tmp_path, congress_vote(1, "2025-02-03", votes=votes))))
    assert [member.name for member in view.members("Nora Lund")] == ["Lund (D-OR)"]
    assert not view.members("Ada Lund")


# ---- House of Commons

DIVISION = (
    "Division Number: 12\nDivision Date: 05/03/2019\n\nHarbour Bill: Second Reading\n\nAye Count: 2\nNoes Count: 1\n\n"
    "Members recorded\nMember,Party,Constituency,Vote,Proxy Member\n"
    '"Ada Lund","Labour","Leith","Aye",""\n"Bo Moss","Conservative","Ely","Aye",""\n'
    '"Cy Orr","Conservative","Deal","No",""\n'
    '"Di Park","Labour","Hove","Teller - Ayes",""\n"Ed Quin","Labour","Bath","No Vote Recorded",""\n'
)


def test_a_bill_has_its_series_and_its_congress_beside_its_number(tmp_path: Path) -> None:
    bill = {"congress": 119, "number": 1, "type": "hr"}
    where = congress(tmp_path, congress_vote(1, "2025-02-03", bill=bill))
    (vote,) = votings(all_entries("us-congress", where)).values()
    assert vote.content["bills"] == ["1", "hr1-119"]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_division_has_its_tellers_outside_the_counts(tmp_path: Path, ending: str) -> None:
    (tmp_path / "Division77.csv").write_bytes(DIVISION.replace("\n", ending).encode())
    entries = all_entries("uk-commons", tmp_path)
    (vote,) = votings(entries).values()
    assert vote.id == "uk-commons/vote-event/77"
    tallies = vote.content["totals"]
    assert (tallies["register"], tallies["roll"]) == (  # type: ignore[index,call-overload]
        [2, 1, None],
        [2, 1, 0],
    )
    assert (vote.content["start"], vote.content["subject"]) == ("2019-03-05", "Harbour Bill: Second Reading")
    assert coverages(entries) == {}


def test_a_division_that_was_announced_otherwise_comes_with_who_announced_it(tmp_path: Path) -> None:
    (tmp_path / "Division658.csv").write_text(DIVISION, encoding="utf-8")
    entries = all_entries("uk-commons", tmp_path)
    told = [entry for entry in entries if entry.kind is EntryKind.ANNOUNCED]
    assert [(one.content["voting"], one.content["tally"]) for one in told] == [
        ("uk-commons/vote-event/658", [264, 272])
    ]
    assert (told[0].source.publisher, told[0].published) == ("Hansard, House of Commons", "2019-03-27")
    view = MemoryRecord(entries)
    voting = view.voting("uk-commons/vote-event/658")
    assert voting is not None
    assert voting.tallies[Basis.ANNOUNCED] == Tally(264, 272)
    assert view.votings(VotingQuery(tally=Tally(264, 272))) == (voting,)


@pytest.mark.parametrize("name", [name for name in register_names() if manifest_of(name).cited])
def test_what_others_say_of_a_register_is_a_valid_dossier(name: str) -> None:
    path = manifest_of(name).cited
    assert path is not None
    entries = read_dossier(path)
    assert {entry.kind for entry in entries} <= {EntryKind.ANNOUNCED, EntryKind.MAPPING}
    of = [str(entry.content.get("voting") or entry.content["body"]).partition("/")[0] for entry in entries]
    assert set(of) <= set(manifest_of(name).bodies)
    assert all(entry.source.url for entry in entries if entry.kind is EntryKind.ANNOUNCED)


# ---- Chile

LIST = "\ufeffId,Descripcion,Fecha,TotalSi,TotalNo,TotalAbstencion,TotalDispensado,Quorum,Resultado,Tipo\n"
ROLL = "Id,VotoCode,NombreCompleto,Voto\n1,1,Ana Paz,Afirmativo\n2,1,Beto Rey,Afirmativo\n3,0,Ciro Sol,En Contra\n"


def test_a_bulletin_its_result_and_what_unanimous_means_there(tmp_path: Path) -> None:
    rows = (
        "7,Boletín N° 12043-05,2018-03-15,2,1,0,0,Quórum Simple,Aprobado,Proyecto de Ley\n"
        "8,Boletín N° 99-05,2018-03-15,80,60,1,0,2/3,Unánime,Proyecto de Ley\n"
        "8,Boletín N° 99-05,2018-03-15,80,60,1,0,2/3,Unánime,Proyecto de Ley\n"
        "9,OTROS-Votación de la &amp;quot;cuestión previa&quot;,2018-03-16,70,65,0,0,Quórum Simple,Aprobado,Otros\n"
        "10,Boletín N° 5-1,Quórum Simple,2018-03-16,1,1,0,0,Aprobado,Otros\n"
        "11,Proyecto de Acuerdo,2018-03-17,1,0,0,0,Quórum Simple,Proyecto de Ley,\n"
    )
    write(tmp_path, "CSV/lista.csv", LIST + rows)
    write(tmp_path, "CSV/DetalleVotaciones/7.csv", ROLL)
    reading = manifest_of("cl-camara").read(tmp_path)
    entries = [entry for batch in reading.batches for entry in batch.entries]
    found = votings(entries)
    assert (found["7"].content["bills"], found["7"].content["outcome"]) == (["12043"], "passed")
    assert (found["8"].content["outcome"], found["9"].content["question"]) == ("rejected", "previous-question")
    assert found["9"].content["subject"] == 'OTROS-Votación de la "cuestión previa" — Otros'
    assert "10" not in found
    assert found["11"].content.get("outcome") is None
    assert reading.notices.counts() == {"listed-twice": 1, "no-roll": 3, "slid-line": 1, "unknown-result": 1}
    assert coverages(entries) == {"cl-camara": "2018-03-15/2018-03-16"}


# ---- Argentina


def test_two_houses_with_lists_and_ballots(tmp_path: Path) -> None:
    listed = {"id": 5, "title": "Ley de puertos. O.D. 31/2018", "type": "EN GENERAL", "result": "NEGATIVO"}
    ballots = [
        {"votingId": 5, "legislator": "PAZ, ANA", "party": "UCR", "vote": "AFIRMATIVO"},
        {"votingId": 5, "legislator": "REY, BETO", "party": "PJ", "vote": "ABSTENCIÓN"},
        {"votingId": 5, "legislator": "SOL, CIRO", "party": "PJ", "vote": None},
    ]
    write(tmp_path, "data/senadores/json/2018.json", [{**listed, "date": "2018-08-08"}])
    write(tmp_path, "data/senadores/json/votes/2018/5.json", ballots)
    write(
        tmp_path, "data/diputados/json/2018.json", [{**listed, "date": "2018-06-14 09:52:11", "affirmativeCount": None}]
    )
    reading = manifest_of("ar-congreso").read(tmp_path)
    entries = [entry for batch in reading.batches for entry in batch.entries]
    (vote,) = votings(entries).values()
    assert vote.id == "ar-senado/vote-event/5"
    assert vote.content["totals"]["roll"] == [1, 0, 1]  # type: ignore[index,call-overload]
    assert (vote.content["bills"], vote.content["outcome"]) == (["31"], "rejected")
    assert reading.notices.counts() == {"no-figures": 1, "no-roll": 1}


# ---- all of them


@pytest.mark.parametrize(
    "name",
    [
        "us-congress",
        "uk-commons",
        "es-congreso",
        "cl-camara",
        "ar-congreso",
        "de-bundestag",
        "un-ga",
        "popolo-packages",
    ],
)
def test_what_is_not_the_register_is_refused_by_name(tmp_path: Path, name: str) -> None:
    write(tmp_path, "notes.txt", "nothing of a register")
    with pytest.raises(RegisterError) as raised:
        manifest_of(name).read(tmp_path)
    assert str(tmp_path) in str(raised.value)


@pytest.mark.parametrize(
    ("name", "path", "content", "error"),
    [
        ("us-congress", "s1/data.json", "{", RegisterError),
        ("us-congress", "s1/data.json", {"vote_id": "s1"}, RegisterError),
        ("us-congress", "s1/data.json", congress_vote(1, "2025-02-03", chamber="x"), UnknownCode),
        ("us-congress", "s1/data.json", congress_vote(1, "2025-02-03", votes={"Maybe": []}), UnknownCode),
        ("uk-commons", "Division1.csv", "Division Number: 1\n", RegisterError),
        ("uk-commons", "Division1.csv", DIVISION.replace('"Aye"', '"Perhaps"'), UnknownCode),
        ("uk-commons", "Division1.csv", DIVISION + '"Ed"\n', RegisterError),
        ("cl-camara", "lista.csv", "Id,Fecha\n", RegisterError),
        ("ar-congreso", "senadores/json/2018.json", "{}", RegisterError),
        ("ar-congreso", "senadores/json/2018.json", "[", RegisterError),
        ("ar-congreso", "senadores/json/2018.json", [{"id": 1}], RegisterError),
    ],
)  # fmt: skip
def test_a_file_without_the_form_is_named(
    tmp_path: Path, name: str, path: str, content: object, error: type[ConstanciaError]
) -> None:
    write(tmp_path, path, content)
    with pytest.raises(error) as raised:
        all_entries(name, tmp_path)
    assert path.rpartition("/")[2] in str(raised.value)


def test_a_second_import_adds_nothing(tmp_path: Path) -> None:
    where = congress(tmp_path / "us", congress_vote(1, "2025-02-03"), congress_vote(2, "2025-02-05"))
    with StoredRecord(tmp_path / "record.db") as record:
        assert import_register("us-congress", where, record).result.added
        assert not import_register("us-congress", where, record).result.added


@pytest.mark.parametrize(
    ("name", "make", "bodies"),
    [
        ("us-congress", lambda folder: congress(folder, congress_vote(1, "2025-02-03")), ["us-senate"]),
        ("uk-commons", lambda folder: write(folder, "Division77.csv", DIVISION) or folder, ["uk-commons"]),
    ],
)
def test_an_audit_of_a_register_is_of_its_bodies_covered_or_not(
    tmp_path: Path, name: str, make: Callable[[Path], Path], bodies: list[str]
) -> None:
    view = MemoryRecord(all_entries(name, make(tmp_path)))
    assert list(audit_record(name, view)) == bodies


def test_every_register_with_bodies_of_its_own_names_them() -> None:
    unnamed = {name for name in register_names() if not manifest_of(name).bodies}
    assert unnamed == {"votes", "dossier"}
