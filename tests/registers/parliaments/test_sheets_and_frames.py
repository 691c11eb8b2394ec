"""Registers that publish sheets, R data, packages of tables or one JSON file a voting, on a few votings of our own."""

from __future__ import annotations

import builtins
import json
import zipfile
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import rdata

from constancia.errors import RegisterError, UnknownCode, UsageError
from constancia.model.entries import Entry, EntryKind
from constancia.pipelines.importing import all_entries
from constancia.registers.manifest import manifest_of


def votings(entries: list[Entry]) -> dict[str, Entry]:
    return {entry.id: entry for entry in entries if entry.kind is EntryKind.VOTE_EVENT}


def outcomes(entries: list[Entry]) -> dict[str, object]:
    return {entry.id: entry.content.get("outcome") for entry in entries if entry.kind is EntryKind.OUTCOME}


def covered(entries: list[Entry]) -> list[object]:
    return [entry.content["period"] for entry in entries if entry.kind is EntryKind.COVERAGE]


# ---- Spain


def official(session: int, number: int, day: str, **fields: Any) -> dict[str, Any]:
    about = {
        "sesion": session,
        "numeroVotacion": number,
        "fecha": day,
        "titulo": "Proposiciones no de Ley.",
        "textoExpediente": "Proposición sobre los faros.",
        "tituloSubGrupo": "",
        "textoSubGrupo": "",
        **fields,
    }
    totals = {"asentimiento": "No", "presentes": 3, "afavor": 1, "enContra": 1, "abstenciones": 1, "noVotan": 1}
    votes = [
        {"asiento": "1", "diputado": f"Apellido {option}", "grupo": "GMx", "voto": option}
        for option in ("Sí", "No", "Abstención", "No vota")
    ]
    return {"informacion": about, "totales": totals, "votaciones": votes}


def write(folder: Path, path: str, content: object) -> Path:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return folder


def test_a_file_of_the_congress_of_deputies(tmp_path: Path) -> None:
    path = "Leg15/Sesion7/20240206/Votacion001/VOT_20240206195212.json"
    write(tmp_path, path, official(7, 1, "6/2/2024"))
    (vote,) = votings(all_entries("es-congreso", tmp_path)).values()
    assert vote.id == "es-congreso/vote-event/20240206/001"
    assert vote.content["start"] == "2024-02-06T19:52"
    assert vote.content["subject"] == "Proposiciones no de Ley — Proposición sobre los faros"
    assert vote.content["totals"] == {"register": [1, 1, 1], "roll": [1, 1, 1]}


@pytest.mark.parametrize(
    ("group", "part", "question"),
    [
        ("", "", "measure"),
        ("Votación de conjunto.", "Votación de conjunto de la Proposición de Ley.", "measure"),
        ("Enmiendas del Grupo Mixto", "Enmienda 3.", "amendment"),
        ("Votación separada por puntos.", "Punto 2.", "other"),
    ],
)
def test_what_a_file_puts_to_the_vote(tmp_path: Path, group: str, part: str, question: str) -> None:
    write(tmp_path, "v.json", official(7, 1, "6/2/2024", tituloSubGrupo=group, textoSubGrupo=part))
    (vote,) = votings(all_entries("es-congreso", tmp_path)).values()
    assert vote.content["question"] == question


def exported(session: int, day: str, number: int, yes: int, no: int, **fields: Any) -> dict[str, Any]:
    where = f"https://example.org/Leg15/Sesion{session}/{day}/Votacion{number:03}/VOT_{day}120000.json"
    totals = {"present": yes + no, "yes": yes, "no": no, "abstain": 0, "no_vote": 0}
    return {"vote_event_id": f"url:{where}", "source_url": where, "title": "Toma en consideración.", "totals": totals,
            "expediente_text": "Ley de faros.", "subgroup_title": "", "subgroup_text": "", **fields}  # fmt: skip


def test_an_export_of_many_votings_its_majorities_and_what_is_covered(tmp_path: Path) -> None:
    organic = {"expediente_text": "Ley Orgánica de faros.", "subgroup_title": "Votación de conjunto."}
    events = [
        exported(7, "20240206", 1, 180, 160),
        exported(7, "20240206", 2, 170, 160, **organic),
        exported(8, "20240208", 1, 180, 160, **organic),
        exported(10, "20240215", 2, 100, 160),
        {"vote_event_id": "x", "title": "sin dirección"},
    ]
    reading = manifest_of("es-congreso").read(write(tmp_path, "all.json", {"events": events}))
    list(reading.batches)
    assert reading.notices.counts() == {"no-figures": 1}
    entries = all_entries("es-congreso", tmp_path)
    assert outcomes(entries) == {
        "es-congreso/vote-event/20240206/001/outcome": "passed",
        "es-congreso/vote-event/20240206/002/outcome": "rejected",
        "es-congreso/vote-event/20240208/001/outcome": "passed",
        "es-congreso/vote-event/20240215/002/outcome": "rejected",
    }
    assert covered(entries) == ["2024-02-06/2024-02-07"]


def test_of_an_export_and_the_official_file_of_one_voting_the_roll_is_kept(tmp_path: Path) -> None:
    write(tmp_path, "a/all.json", {"events": [exported(7, "20240206", 1, 1, 1)]})
    write(tmp_path, "b/VOT.json", official(7, 1, "6/2/2024"))
    (vote,) = votings(all_entries("es-congreso", tmp_path)).values()
    assert "roll" in vote.content


# ---- Germany


def sheet(folder: Path, name: str, rows: list[list[object]]) -> Path:
    """A workbook of one sheet, as little of it as there must be."""

    def cell(value: object) -> str:
        if isinstance(value, int):
            return f"<c><v>{value}</v></c>"
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'

    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    body = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / name, "w") as book:
        book.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
        )
        book.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        book.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets>'
            "</workbook>",
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
        )
        book.writestr(
            "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>'
        )
    return folder


HEADER: list[object] = [
    *("Wahlperiode", "Sitzungnr", "Abstimmnr", "Fraktion/Gruppe", "Name", "Vorname", "Titel"),
    *("ja", "nein", "Enthaltung", "ungültig", "nichtabgegeben", "Bezeichnung", "Bemerkung"),
]


def deputy(name: str, *flags: int) -> list[object]:
    return [20, 42, 4, "SPD", name, "A.", "", *flags, f"A. {name}", ""]


@pytest.mark.parametrize("file", ["20220603_4_xls.xlsx", "20220603_4-xls.xlsx"])
def test_a_sheet_of_the_bundestag(tmp_path: Path, file: str) -> None:
    rows = [
        HEADER,
        deputy("Lund", 1, 0, 0, 0, 0),
        deputy("Moss", 0, 1, 0, 0, 0),
        deputy("Orr", 0, 0, 1, 0, 0),
        deputy("Park", 0, 0, 0, 1, 0),
        deputy("Quin", 0, 0, 0, 0, 1),
    ]
    entries = all_entries("de-bundestag", sheet(tmp_path / "de", file, rows))
    (vote,) = votings(entries).values()
    assert (vote.id, vote.content["start"]) == ("de-bundestag/vote-event/20220603_4", "2022-06-03")
    assert vote.content["totals"] == {"roll": [1, 1, 1]}
    assert vote.content["roll"]["options"] == ["yes", "no", "abstain", "excluded", "absent"]  # type: ignore[index,call-overload]
    assert covered(entries) == []


@pytest.mark.parametrize("flags", [(1, 1, 0, 0, 0), (0, 0, 0, 0, 0)])
def test_a_deputy_with_two_votes_or_none_stops_the_import(tmp_path: Path, flags: tuple[int, ...]) -> None:
    where = sheet(tmp_path / "de", "20220603_4_xls.xlsx", [HEADER, deputy("Lund", *flags)])
    with pytest.raises(RegisterError, match=r"20220603_4_xls\.xlsx, row 1"):
        all_entries("de-bundestag", where)


def test_what_is_no_sheet_is_named(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match=r"20220603_4_xls\.xlsx"):
        all_entries("de-bundestag", write(tmp_path, "20220603_4_xls.xlsx", "no workbook"))


# ---- United Nations


def frames(folder: Path, calls: pd.DataFrame, votes: pd.DataFrame) -> Path:
    (folder / "data").mkdir(parents=True)
    rdata.write_rda(folder / "data/un_roll_calls.rda", {"un_roll_calls": calls})
    rdata.write_rda(folder / "data/un_votes.rda", {"un_votes": votes})
    return folder


CALLS = {
    "rcid": [7.0, 8.0],
    "date": [17000.0, 17001.0],
    "unres": ["R/71/5", "R/71/9"],
    "amend": [0.0, 1.0],
    "para": [0.0, 0.0],
    "short": ["LIGHTHOUSES", "Harbours"],
    "descr": ["Necessity of lighthouses", "Harbours"],
}
VOTES = {"rcid": [7.0, 7.0, 7.0], "country": ["Chad", "Peru", "Fiji"], "vote": ["yes", "no", "abstain"]}


def test_roll_calls_of_the_general_assembly(tmp_path: Path) -> None:
    where = frames(tmp_path / "un", pd.DataFrame(CALLS), pd.DataFrame(VOTES))
    reading = manifest_of("un-ga").read(where)
    list(reading.batches)
    assert reading.notices.counts() == {"no-figures": 1}
    entries = all_entries("un-ga", where)
    (vote,) = votings(entries).values()
    assert (vote.id, vote.content["start"]) == ("un-ga/vote-event/7", "2016-07-18")
    assert vote.content["subject"] == "Necessity of lighthouses — R/71/5"
    assert (vote.content["totals"], vote.content["bills"]) == ({"roll": [1, 1, 1]}, ["R/71/5"])
    assert covered(entries) == []


def test_ballots_of_a_roll_call_that_is_not_listed_are_listed(tmp_path: Path) -> None:
    stray = {name: [*values, values[0]] for name, values in VOTES.items()} | {"rcid": [7.0, 7.0, 7.0, 9.0]}
    reading = manifest_of("un-ga").read(frames(tmp_path, pd.DataFrame(CALLS), pd.DataFrame(stray)))
    assert "data/un_votes.rda: 9" in map(str, reading.notices.items)


def test_an_unknown_vote_and_a_frame_without_its_columns_stop_the_import(tmp_path: Path) -> None:
    odd = pd.DataFrame({**VOTES, "vote": ["yes", "no", "maybe"]})
    with pytest.raises(UnknownCode, match="maybe"):
        all_entries("un-ga", frames(tmp_path / "odd", pd.DataFrame(CALLS), odd))
    bare = pd.DataFrame({"rcid": [7.0]})
    with pytest.raises(RegisterError, match="country"):
        all_entries("un-ga", frames(tmp_path / "bare", pd.DataFrame(CALLS), bare))


@pytest.mark.parametrize(
    ("name", "library", "extra", "file"),
    [
        ("de-bundestag", "python_calamine", "sheets", "20220603_4_xls.xlsx"),
    ],
)
def test_a_missing_library_is_named_with_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str, extra: str, file: str
) -> None:
    real = builtins.__import__

    def without(wanted: str, *args: Any, **kwargs: Any) -> Any:
        if wanted == library:
            raise ImportError(wanted)
        return real(wanted, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(UsageError) as raised:
        manifest_of(name).read(write(tmp_path, file, "x"))
    assert f"pip install 'constancia[{extra}]'" in str(raised.value)


# ---- Packages with Popolo names


def package(folder: Path, name: str, **tables: str) -> Path:
    write(folder, f"{name}/datapackage.json", {"name": name, "resources": []})
    for table, text in tables.items():
        write(folder, f"{name}/data/{table}.csv", text)
    return folder


EVENTS = (
    "id,start_date,motion:title,motion:result\n"
    "1,2013-07-03T12:00:00,Návrh zákona,pass\n2,2013-07-03T15:30:00,Jiný,fail\n"
)
TABLES = {
    "votes": "vote_event_id,voter_id,option,group_id\n1,10,yes,7\n1,11,no,7\n1,12,not voting,\n",
    "voters": "id,name\n10,Ada Lund\n11,Bo Moss\n12,Cy Orr\n",
    "groups": "id,name\n7,Klub\n",
}


def test_a_package_gives_votings_with_names_and_lists_what_is_bare(tmp_path: Path) -> None:
    package(tmp_path, "cz-senat-9-2012-2014-roll-call-votes", vote_events=EVENTS, **TABLES)
    reading = manifest_of("popolo-packages").read(tmp_path)
    list(reading.batches)
    assert reading.notices.counts() == {"bare-event": 1}
    first, second = votings(all_entries("popolo-packages", tmp_path)).values()
    assert (first.id, first.content["start"]) == ("cz-senat/vote-event/9/1", "2013-07-03")
    assert (first.content["totals"], first.content["outcome"]) == ({"roll": [1, 1, 0]}, "passed")
    assert first.content["roll"]["names"] == ["Ada Lund", "Bo Moss", "Cy Orr"]  # type: ignore[index,call-overload]
    assert (second.content["start"], second.content["outcome"]) == ("2013-07-03T15:30", "rejected")


def test_counts_of_a_package_are_kept_beside_the_roll(tmp_path: Path) -> None:
    events = "id,date,motion:title,count:yes,count:no,count:abstain\n1,1992-09-22T10:01:02,Lei,2,1,0\n"
    package(tmp_path, "br-camara-49-1991-1995", vote_events=events, **TABLES)
    (vote,) = votings(all_entries("popolo-packages", tmp_path)).values()
    assert vote.content["totals"] == {"register": [2, 1, 0], "roll": [1, 1, 0]}


def test_a_secret_ballot_lists_who_voted_and_no_figures(tmp_path: Path) -> None:
    secret = {**TABLES, "votes": "vote_event_id,voter_id,option\n1,10,secret\n1,11,secret\n2,10,yes\n"}
    package(tmp_path, "br-camara-49-1991-1995", vote_events=EVENTS, **secret)
    first, second = votings(all_entries("popolo-packages", tmp_path)).values()
    assert "totals" not in first.content or first.content["totals"] == {}
    assert first.content["roll"]["names"] == ["Ada Lund", "Bo Moss"]  # type: ignore[index,call-overload]
    assert second.content["totals"] == {"roll": [1, 0, 0]}


def test_a_voter_paired_and_voting_votes_and_is_listed(tmp_path: Path) -> None:
    rows = "1,10,yes,7\n1,11,no,7\n1,10,paired,7\n2,11,paired,7\n2,11,no,7\n3,10,yes,7\n"
    twice = {**TABLES, "votes": f"vote_event_id,voter_id,option,group_id\n{rows}"}
    reading = manifest_of("popolo-packages").read(package(tmp_path, "cz-senat-9-2012", vote_events=EVENTS, **twice))
    votes = votings([entry for batch in reading.batches for entry in batch.entries]).values()
    assert [vote.content["totals"] for vote in votes] == [{"roll": [1, 1, 0]}, {"roll": [0, 1, 0]}]
    listed = [str(notice) for notice in reading.notices.items]
    assert [one.partition("/")[2] for one in listed] == [
        "data/votes.csv, row 3: 1: Ada Lund",
        "data/votes.csv, row 5: 2: Bo Moss",
        "data/votes.csv: 3",  # the ballot of a voting that is in no list
    ]


def test_a_voting_whose_voters_have_two_votes_is_left_out(tmp_path: Path) -> None:
    rows = "1,10,yes,7\n1,11,no,7\n1,10,no,7\n1,11,abstain,7\n2,11,no,7\n"
    twice = {**TABLES, "votes": f"vote_event_id,voter_id,option,group_id\n{rows}"}
    reading = manifest_of("popolo-packages").read(package(tmp_path, "cz-senat-9-2012", vote_events=EVENTS, **twice))
    (vote,) = votings([entry for batch in reading.batches for entry in batch.entries]).values()
    assert vote.id == "cz-senat/vote-event/9/2"
    assert [str(notice) for notice in reading.notices.items] == [
        "cz-senat-9-2012/data/votes.csv, row 3: 'Ada Lund' stands twice in this voting."
    ]


def test_a_chamber_that_nobody_described_stops_the_import(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="xx-dum"):
        all_entries("popolo-packages", package(tmp_path, "xx-dum-1-1990", vote_events=EVENTS))
