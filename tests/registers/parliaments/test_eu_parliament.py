"""The European Parliament, on a few invented votes in the form of the weekly export."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from constancia.errors import RegisterError, UnknownCode
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.pipelines.importing import all_entries, import_register
from constancia.record.log import StoredRecord
from constancia.record.memory import MemoryRecord
from constancia.registers.manifest import manifest_of

VOTES = (
    "id,timestamp,display_title,reference,description,amendment_subject,amendment_number,is_main,procedure_reference,"
    "procedure_title,procedure_type,procedure_stage,count_for,count_against,count_abstention,count_did_not_vote,result,"
    "texts_adopted_reference\n"
    "11,2025-03-12 12:33:05,Lighthouses in the Union,A10-0001/2025,Proposal as a whole,,,True,2024/0007(COD),"
    "Lighthouses,COD,OLP_FIRST_READING,2,1,0,1,ADOPTED,P10_TA(2025)0001\n"
    "12,2025-03-12 12:31:00,Lighthouses in the Union,A10-0001/2025,After § 3,Lamps,7,False,2024/0007(COD),Lighthouses,"
    "COD,,1,2,1,0,REJECTED,\n"
    "13,2025-03-13 11:00:00,Harbours,B10-0002/2025,§ 4/1,,,False,,,,,1,1,0,2,,\n"
    "14,2025-03-13 11:01:00,Harbours,B10-0002/2025,§ 5,,,False,,,,,0,0,0,0,LAPSED,\n"
)
OLDER = (
    "id,timestamp,display_title,reference,description,is_main,is_featured,procedure_reference,procedure_title\n"
    "11,2020-06-17 10:02:33,Lighthouses,A9-0001/2020,Vote unique,True,False,,\n"
    "12,2020-06-17 10:04:00,Lighthouses,A9-0001/2020,Am 3,False,False,,\n"
)
BALLOTS = (
    "vote_id,member_id,position,country_code,group_code\n"
    "11,1,FOR,ESP,EPP\n11,2,FOR,FRA,SD\n11,3,AGAINST,ESP,NI\n11,4,DID_NOT_VOTE,DEU,\n"
    "12,1,FOR,ESP,EPP\n12,2,AGAINST,FRA,SD\n12,3,AGAINST,ESP,NI\n12,4,ABSTENTION,DEU,\n"
    "13,1,FOR,ESP,EPP\n13,2,AGAINST,FRA,SD\n"
)
MEMBERS = (
    "id,first_name,last_name,country_code,date_of_birth,email,facebook,twitter\n"
    "1,Ana,PAZ REY,ESP,1970-01-01,,,\n2,Luc,MOREAU,FRA,,,,\n3,Luc,MOREAU,ESP,,,,\n"
    "4,Eva,LUND,DEU,,,,\n5,Not,HERE,ITA,,,,\n"
)
GROUPS = (
    "code,official_label,label,short_label\n"
    "EPP,Group of the European People’s Party,European People’s Party,EPP\n"
    "SD,Group of the Progressive Alliance of Socialists and Democrats,Progressive Alliance,S&D\n"
    "NI,Non-attached Members,Non-attached Members,Non-attached\n"
    "NEW,New Group of the Union,New Union,NU\n"
)
TABLES = {"votes": VOTES, "member_votes": BALLOTS, "members": MEMBERS, "groups": GROUPS}


def export(folder: Path, **tables: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in {**TABLES, **tables}.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def votings(entries: list[Entry]) -> dict[str, Entry]:
    return {entry.id.rpartition("/")[2]: entry for entry in entries if entry.kind is EntryKind.VOTE_EVENT}


def test_a_vote_is_read_whole(tmp_path: Path) -> None:
    entry = votings(all_entries("eu-parliament", export(tmp_path)))["11"]
    assert entry.id == "eu-parliament/vote-event/11"
    content = entry.content
    assert (content["start"], content["sitting"]) == ("2025-03-12T12:33", "2025-03-12")
    assert content["subject"] == "Lighthouses in the Union — Proposal as a whole"
    assert (content["question"], content["outcome"]) == ("measure", "passed")
    assert content["bills"] == ["A10-0001/2025", "2024/0007(COD)", "P10_TA(2025)0001"]
    assert content["totals"] == {"register": [2, 1, 0], "roll": [2, 1, 0]}
    assert content["roll"] == {
        "names": ["PAZ REY, Ana", "MOREAU, Luc (FRA)", "MOREAU, Luc (ESP)", "LUND, Eva"],
        "groups": ["EPP", "SD", "NI", None],
        "options": ["yes", "yes", "no", "absent"],
        "codes": ["FOR", "FOR", "AGAINST", "DID_NOT_VOTE"],
    }
    assert entry.source.url == "https://howtheyvote.eu/votes/11"
    assert (entry.locator.path, entry.locator.row) == ("votes.csv", 1)


def test_what_was_put_and_what_became_of_it(tmp_path: Path) -> None:
    found = votings(all_entries("eu-parliament", export(tmp_path)))
    assert (found["12"].content["question"], found["12"].content["outcome"]) == ("amendment", "rejected")
    assert found["12"].content["subject"] == "Lighthouses in the Union — Am 7 Lamps — After § 3"
    assert (found["13"].content["question"], found["13"].content.get("outcome")) == ("other", None)
    assert "14" not in found
    reading = manifest_of("eu-parliament").read(tmp_path)
    assert reading.notices.counts() == {"no-question": 1}


def test_an_export_without_counts_and_results_is_read_too(tmp_path: Path) -> None:
    found = votings(all_entries("eu-parliament", export(tmp_path, votes=OLDER)))
    assert found["11"].content["totals"] == {"roll": [2, 1, 0]}
    assert (found["11"].content["question"], found["12"].content["question"]) == ("measure", "amendment")
    assert "outcome" not in found["12"].content


def test_groups_have_their_names_in_both_languages_and_members_theirs(tmp_path: Path) -> None:
    moved = BALLOTS.replace(",DEU,\n", ",DEU,NEW\n")
    entries = all_entries("eu-parliament", export(tmp_path, member_votes=moved))
    view = MemoryRecord(entries)
    groups = {group.id.rpartition("/")[2]: group.names for group in view.groups("eu-parliament")}
    assert set(groups) == {"EPP", "SD", "NI", "NEW"}
    assert "Socialists and Democrats" in groups["SD"]["en"]
    assert "Progressive Alliance" in groups["SD"]["en"]
    assert "Socialistas y Demócratas" in groups["SD"]["es"]
    assert (groups["NEW"]["en"], groups["NEW"]["es"]) == (("New Union", "NU", "New Group of the Union"), ("NU", "NEW"))
    assert [member.name for member in view.members("Paz Rey")] == ["PAZ REY, Ana"]
    assert not view.members("Here")


def test_nothing_is_covered_whatever_the_numbers(tmp_path: Path) -> None:
    entries = all_entries("eu-parliament", export(tmp_path))
    assert not [entry for entry in entries if entry.kind is EntryKind.COVERAGE]


def test_votes_of_a_day_come_in_the_order_of_the_clock_and_again_adds_nothing(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        for path in export(tmp_path / "in").iterdir():
            archive.write(path, f"export/{path.name}")
        archive.writestr("export/last_updated.txt", "2025-03-15T00:00:00+00:00")
        archive.writestr("export/README.md", "x")
    with StoredRecord(tmp_path / "record.db") as record:
        report = import_register("eu-parliament", tmp_path / "export.zip", record)
        assert report.votes == 10
        assert report.kinds[EntryKind.VOTE_EVENT] == 3
        assert not import_register("eu-parliament", tmp_path / "export.zip", record).result.added
    view = MemoryRecord(all_entries("eu-parliament", tmp_path / "export.zip"))
    keys = [event.id.rpartition("/")[2] for event in view.votings(VotingQuery())]
    assert keys == ["12", "11", "13"]


@pytest.mark.parametrize(
    ("tables", "error", "message"),
    [
        ({"member_votes": BALLOTS.replace("12,4,ABSTENTION", "12,4,PERHAPS")}, UnknownCode, r"row 8: code 'PERHAPS'"),
        ({"member_votes": BALLOTS + "13,3\n"}, RegisterError, r"member_votes\.csv, row 11: 2 columns, expected 5"),
        ({"member_votes": "vote_id,member_id\n"}, RegisterError, r"member_votes\.csv: has no position and group_code"),
        ({"votes": VOTES.replace("ADOPTED", "WON")}, UnknownCode, r"votes\.csv, row 1: code 'WON'"),
        (
            {"votes": VOTES.replace(",2,1,0,1,", ",two,1,0,1,")},
            RegisterError,
            r"row 1: count is 'two', expected a whole",
        ),
        ({"votes": "id,timestamp\n"}, RegisterError, r"votes\.csv: has no display_title"),
        ({"members": "id\n"}, RegisterError, r"members\.csv: has no first_name"),
        ({"groups": "code\n"}, RegisterError, r"groups\.csv: has no official_label"),
    ],
)
def test_what_has_not_the_form_of_the_export_is_named(
    tmp_path: Path, tables: dict[str, str], error: type[RegisterError], message: str
) -> None:
    with pytest.raises(error, match=message):
        all_entries("eu-parliament", export(tmp_path, **tables))


def test_ballots_that_are_no_text_are_named(tmp_path: Path) -> None:
    (export(tmp_path) / "member_votes.csv").write_bytes(BALLOTS.encode() + b"13,3,F\xd3R,ESP,NI\n")
    with pytest.raises(RegisterError, match=r"member_votes\.csv is not UTF-8"):
        all_entries("eu-parliament", tmp_path)


def test_what_the_export_does_not_say_whole_is_listed(tmp_path: Path) -> None:
    more = (
        VOTES + "15,2025-02-30 11:00:00,Docks,,,,,True,,,,,1,0,0,0,ADOPTED,\n"
        "16,2025-03-14 11:00:00,Quays,,,,,True,,,,,,,,,,\n"
    )
    unknown = BALLOTS.replace("13,2,AGAINST", "13,99,AGAINST")
    where = export(tmp_path, votes=more, member_votes=unknown, strange="a,b\n", geo_areas="code\n")
    reading = manifest_of("eu-parliament").read(where)
    entries = [entry for batch in reading.batches for entry in batch.entries]
    assert reading.notices.counts() == {
        "file-unread": 1,
        "left-out": 1,
        "no-figures": 1,
        "no-name": 1,
        "no-question": 1,
    }
    assert votings(entries)["13"].content["roll"]["names"] == ["PAZ REY, Ana", "99"]  # type: ignore[index,call-overload]


@pytest.mark.parametrize("name", ["votes", "member_votes", "members", "groups"])
def test_an_export_without_one_of_its_tables_is_refused(tmp_path: Path, name: str) -> None:
    (export(tmp_path) / f"{name}.csv").unlink()
    with pytest.raises(RegisterError, match=rf"expected a file {name}\.csv"):
        manifest_of("eu-parliament").read(tmp_path)
