from __future__ import annotations

import json
from pathlib import Path

import pytest

from constancia.cli.app import run
from constancia.pipelines.people import people_in
from constancia.record.starter import open_starter

CAPTURE = pytest.CaptureFixture[str]


def test_a_person_is_shown_with_spellings_groups_and_votings(capsys: CAPTURE) -> None:
    assert run(["person", "Moyano Delgado", "--ui", "en"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("MOYANO DELGADO, MARTHA LUPE\n")
    assert "MOYANO DELGADO, MARTHALUPE (6 times)" in page
    assert "FP  Popular Force: from 23 July 2021" in page
    assert "2226 votings from 26 July 2021 to 7 March 2024" in page
    assert run(["person", "ernesto", "bustamante", "--format", "json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    assert plain["name"] == "BUSTAMANTE DONAYRE, ERNESTO"
    assert plain["spellings"]["Ernesto Bustamante"] == 12
    assert sum(plain["votings"].values()) == 2226


def test_a_name_of_several_people_is_not_decided(capsys: CAPTURE) -> None:
    assert run(["person", "Acuña Peralta", "--ui", "en"]) == 2
    assert "MARÍA GRIMANEZA and ACUÑA PERALTA, SEGUNDO HÉCTOR" in capsys.readouterr().err
    assert run(["person", "Nobody At All", "--ui", "en"]) == 2


def test_renamed_groups_are_no_change_of_group(capsys: CAPTURE) -> None:
    run(["person", "Luque Ibarra", "--format", "json"])
    memberships = json.loads(capsys.readouterr().out)["memberships"]
    assert memberships == [{"group": "pe-congreso/group/JP", "first": "2021-07-23", "last": None}]


def test_everybody_in_the_starter_record_is_one_person() -> None:
    people = people_in(open_starter())
    assert len(people) >= 135
    assert all(len(person.members) == 1 for person in people if person.members[0].body == "pe-congreso")


def test_a_judgement_is_kept_shown_and_taken_back(invented: Path, tmp_path: Path, capsys: CAPTURE) -> None:
    record = str(tmp_path / "record.db")
    run(["import", "pe-congreso", str(invented), "--record", record])
    said = ["--why", "gazette p. 3", "--by", "Ana", "--record", record, "--ui", "en"]
    capsys.readouterr()
    assert run(["judge", "Bravo Sol", "Lucho Bravo", "same", *said]) == 0
    assert "pe-congreso/member/BRAVO SOL, LUIS — Lucho Bravo: same" in capsys.readouterr().out
    run(["person", "Lucho Bravo", "--record", record, "--ui", "en"])
    page = capsys.readouterr().out
    assert page.startswith("BRAVO SOL, LUIS\n")
    assert "are one person, says Ana on" in page
    run(["judge", "Bravo Sol", "Lucho Bravo", "same", *said])
    assert "Already on record" in capsys.readouterr().out
    assert run(["judge", "lucho bravo", "BRAVO SOL, LUIS", "unsure", *said]) == 0
    capsys.readouterr()
    assert run(["person", "Lucho Bravo", "--record", record]) == 2
    run(["person", "Bravo Sol", "--record", record, "--ui", "en"])
    assert "is open, says Ana on" in capsys.readouterr().out
    assert run(["judge", "Díaz Luna", "Lucho Bravo", "different", *said]) == 2
    assert "DÍAZ LUNA, JOSÉ and pe-congreso/member/DÍAZ LUNA, ROSA" in capsys.readouterr().err
    assert run(["judge", "Bravo Sol", "Luis Bravo", "same", *said]) == 2


def test_a_judgement_needs_a_reason_and_somebody(tmp_path: Path, capsys: CAPTURE) -> None:
    record = str(tmp_path / "record.db")
    assert run(["judge", "A", "B", "same", "--by", "Ana", "--record", record, "--ui", "en"]) == 2
    assert "needs --why and --by" in capsys.readouterr().err
    assert run(["judge", "A", "B", "same", "--by", "Ana", "--why", "x", "--record", record]) == 0
