"""A voting with a date that no calendar has is left out and listed; the rest goes on, and nothing is covered by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from constancia.model.entries import Coverage, EntryKind
from constancia.pipelines.importing import import_register
from constancia.record.log import StoredRecord
from constancia.registers.manifest import manifest_of

from .test_parliaments import DIVISION, LIST, congress, congress_vote
from .test_parliaments import write as put
from .test_sheets_and_frames import (
    CALLS,
    EVENTS,
    HEADER,
    TABLES,
    VOTES,
    deputy,
    exported,
    frames,
    official,
    package,
    sheet,
    write,
)


def us(folder: Path) -> Path:
    return congress(folder, congress_vote(1, "2025-02-03"), congress_vote(2, "2025-02-31"))


def commons(folder: Path) -> Path:
    put(folder, "Division77.csv", DIVISION)
    put(folder, "Division78.csv", DIVISION.replace("05/03/2019", "31/02/2019"))
    return folder


def spain(folder: Path) -> Path:
    write(folder, "a.json", official(7, 1, "6/2/2024"))
    return write(folder, "b.json", official(7, 2, "30/2/2024"))


def spain_at_once(folder: Path) -> Path:
    events = [exported(7, "20240206", 1, 180, 160), exported(7, "20240231", 2, 170, 160)]
    return write(folder, "all.json", {"events": events})


def germany(folder: Path) -> Path:
    for name in ("20220603_4_xls.xlsx", "20230231_1_xls.xlsx"):
        sheet(folder, name, [HEADER, deputy("Lund", 1, 0, 0, 0, 0)])
    return folder


def argentina(folder: Path) -> Path:
    listed = {"title": "Ley", "type": "EN GENERAL", "affirmativeCount": 2, "negativeCount": 1, "abstentionCount": 0}
    votes = [{"id": 1, "date": "2018-06-14 09:52:11", **listed}, {"id": 2, "date": "2018-06-31", **listed}]
    put(folder, "diputados/json/2018.json", votes)
    return folder


def chile(folder: Path) -> Path:
    row = "{},Boletín N° 9-05,{},80,60,1,0,Quórum Simple,Aprobado,Proyecto de Ley\n"
    days = ("2018-03-15", "2018-03-16", "2018-02-30")
    put(folder, "lista.csv", LIST + "".join(row.format(id, day) for id, day in enumerate(days, 7)))
    return folder


def nations(folder: Path) -> Path:
    calls = {**CALLS, "date": [17000.0, float("nan")]}
    votes = {**VOTES, "rcid": [7.0, 7.0, 8.0]}
    return frames(folder, pd.DataFrame(calls), pd.DataFrame(votes))


def packages(folder: Path) -> Path:
    events = EVENTS.replace("2013-07-03T15:30:00", "2013-07-32T15:30:00")
    return package(folder, "cz-senat-9-2012-2014-roll-call-votes", vote_events=events, **TABLES)


@pytest.mark.parametrize(
    ("name", "make", "found", "place"),
    [
        ("us-congress", us, "2025-02-31T09:33:00-05:00", "data/119/votes/2025/s2/data.json, date"),
        ("uk-commons", commons, "31/02/2019", "Division78.csv, row 2"),
        ("es-congreso", spain, "30/2/2024", "b.json, informacion"),
        ("es-congreso", spain_at_once, "20240231", "all.json, row 2"),
        ("de-bundestag", germany, "20230231", "20230231_1_xls.xlsx, file name"),
        ("ar-congreso", argentina, "2018-06-31", "2018.json, row 2"),
        ("cl-camara", chile, "2018-02-30", "lista.csv, row 3"),
        ("un-ga", nations, "nan", "un_roll_calls.rda, row 2"),
        ("popolo-packages", packages, "2013-07-32T15:30:00", "vote_events.csv, row 2"),
    ],
)
def test_a_voting_on_no_day_is_left_out_and_the_rest_goes_on(
    tmp_path: Path, name: str, make: Callable[[Path], Path], found: str, place: str
) -> None:
    with StoredRecord(tmp_path / "record.db") as record:
        report = import_register(name, make(tmp_path / "files"), record)
    assert report.kinds[EntryKind.VOTE_EVENT] == 1 + (name == "cl-camara")
    (error,) = [notice for notice in report.notices.items if notice.code == "left-out"]
    assert f"{place}: " in str(error)
    assert repr(found) in str(error)
    assert "there is no such day or hour" in str(error)
    assert "no hay tal día u hora" in error.in_words("es")


@pytest.mark.parametrize(
    ("name", "make", "file"),
    [
        ("uk-commons", commons, "divisions/2019-03-06.csv"),
        ("es-congreso", spain, "senado/ses_7_vot_1.xml"),
        ("es-congreso", spain, "package.json"),
        ("de-bundestag", germany, "20220603_5.xlsx"),
        ("ar-congreso", argentina, "diputados/json/votos/2018/99.json"),
        ("cl-camara", chile, "DetalleVotaciones/99.csv"),
        ("un-ga", nations, "data/un_roll_call_issues.rda"),
        ("popolo-packages", packages, "cz-senat-9-2012-2014-roll-call-votes/data/motions.csv"),
    ],
)
def test_a_table_that_is_not_read_is_listed(tmp_path: Path, name: str, make: Callable[[Path], Path], file: str) -> None:
    where = make(tmp_path / "files")
    for path in (file, f".git/{file}", "README.md"):
        put(where, path, "{}")
    unread = [notice.path for notice in manifest_of(name).read(where).notices.items if notice.code == "file-unread"]
    assert unread == [file]


def coverages(name: str, where: Path) -> list[Coverage]:
    entries = [entry for batch in manifest_of(name).read(where).batches for entry in batch.entries]
    return [Coverage.from_entry(entry) for entry in entries if entry.kind is EntryKind.COVERAGE]


def test_a_body_with_a_voting_of_an_unknown_day_is_not_covered(tmp_path: Path) -> None:
    reading = manifest_of("cl-camara").read(chile(tmp_path))
    kinds = [entry.kind for batch in reading.batches for entry in batch.entries]
    assert EntryKind.COVERAGE not in kinds
    assert reading.notices.counts()["not-covered"] == 1


def test_a_day_of_which_a_line_has_slid_is_a_hole(tmp_path: Path) -> None:
    rows: Any = (
        "7,Boletín N° 9-05,2018-03-15,80,60,1,0,Quórum Simple,Aprobado,Proyecto de Ley\n"
        "8,Boletín N° 9-05,Quórum Simple,2018-03-16,1,1,0,0,Aprobado,Otros\n"
        "9,Boletín N° 9-05,2018-03-20,80,60,1,0,Quórum Simple,Aprobado,Proyecto de Ley\n"
        "10,Boletín N° 9-05,2018-03-21,80,60,1,0,Quórum Simple,Aprobado,Proyecto de Ley\n"
    )
    put(tmp_path, "lista.csv", LIST + rows)
    (coverage,) = coverages("cl-camara", tmp_path)
    assert coverage.period == "2018-03-15/2018-03-20"
    assert [(hole.period, hole.what) for hole in coverage.holes] == [("2018-03-16", "votings")]
