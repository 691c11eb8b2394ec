from __future__ import annotations

import http.server
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from constancia.errors import RegisterError, SourceEmpty, SourceNotFound, SourceTooLarge, SourceUndecodable, UnknownCode
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.registers.archive import read_files
from constancia.registers.pe_congreso import read

from . import samples


def entries(where: Path) -> list[Entry]:
    return [entry for batch in read(where).batches for entry in batch.entries]


def by_id(where: Path) -> dict[str, Entry]:
    return {entry.id: entry for entry in entries(where)}


def test_a_voting_is_read_whole(tmp_path: Path) -> None:
    entry = by_id(samples.folder(tmp_path))["pe-congreso/vote-event/2023-05-19T00-10"]
    chair = (
        "La presidenta del Congreso deja constancia de su voto a favor; del voto en contra de la congresista "
        "Diaz Luna Rosa; y del cambio de voto de a favor por voto en abstención del congresista Brabo Sol."
    )
    assert entry.commitment() == {
        "id": "pe-congreso/vote-event/2023-05-19T00-10",
        "kind": "vote-event",
        "content": {
            "body": "pe-congreso",
            "start": "2023-05-19T00:10",
            "sitting": "2023-05-18",
            "subject": "PROYECTO DE LEY 4766/2022-PE, QUE AUTORIZA EL INGRESO",
            "language": "es",
            "question": "measure",
            "bills": ["4766"],
            "chair": "ESTEVE MAR, IRENE",
            "quorum": 4,
            "session": "Asistencias y votaciones del 18",
            "url": samples.PDF,
            "labels": {"temas": "defensa; visitas"},
            "totals": {"register": [2, 1, 0], "roll": [2, 1, 0]},
            "counts": {
                "numero_legal": 6,
                "si": 2,
                "no": 1,
                "abstenciones": 0,
                "sin_responder": 1,
                "ausentes": 1,
                "licencias": 1,
                "otros": 0,
            },
            "groups": {"AA": [2, 0, 0], "BB": [0, 1, 0], "NA": [0, 0, 0]},
            "roll": {
                "names": [name for _, name, _ in samples.NAMES],
                "groups": ["AA", "AA", "BB", "BB", "NA", "NA"],
                "options": ["yes", "yes", "no", "absent", "leave", "not-voting"],
                "codes": ["SI", "SI", "NO", "AUS", "LICENCIA_OFICIAL", "SIN_RESPONDER"],
            },
            "notes": [
                {"text": chair, "author": "chair", "time": "00:10"},
                {"text": "El asunto se encuentra incompleto.", "author": "editor", "time": "00:10"},
            ],
        },
        "source": {
            "url": samples.PDF,
            "publisher": "Congreso de la República del Perú",
            "title": "Asistencias y votaciones del 18",
            "media_type": "application/pdf",
        },
        "locator": {"path": "reg/2023/05/18/2023-05-19T00-10-votacion/votaciones.csv"},
        "valid": "2023-05-19",
    }


def test_an_attendance_call_is_read_whole(tmp_path: Path) -> None:
    content = by_id(samples.folder(tmp_path))["pe-congreso/attendance/2023-05-18T23-57"].content
    assert content["start"] == "2023-05-18T23:57"
    assert content["counts"] == {"numero_legal": 6, "presentes": 6, "ausentes": 0, "licencias": 0, "otros": 0}
    assert content["roll"]["options"] == ["present"] * 6  # type: ignore[index,call-overload]


def test_batches_are_the_body_then_sittings_by_day_then_the_coverage(tmp_path: Path) -> None:
    reading = read(samples.folder(tmp_path))
    batches = list(reading.batches)
    assert [batch.name for batch in batches] == ["pe-congreso", "2023-05-18", "2023-05-25", "coverage"]
    assert reading.total == len(batches)
    assert [entry.kind for entry in batches[-1].entries] == [EntryKind.COVERAGE]


def test_a_sitting_that_lists_votings_and_has_none_is_a_hole(tmp_path: Path) -> None:
    coverage = Coverage.from_entry(entries(samples.folder(tmp_path))[-1])
    assert (coverage.body, coverage.period) == ("pe-congreso", "2023-05-18/2023-05-25")
    assert [(hole.period, hole.what) for hole in coverage.holes] == [("2023-05-25", "votings")]


def test_a_voting_on_no_day_is_left_out_and_its_sitting_is_a_hole(tmp_path: Path) -> None:
    again = f"{samples.VOTING[: -len('00-10-votacion')]}00-40-votacion"
    more = {name.replace(samples.VOTING, again): text for name, text in samples.FILES.items() if samples.VOTING in name}
    more[f"{again}/metadatos.csv"] = more[f"{again}/metadatos.csv"].replace("2023-05-19", "2023-02-31")
    reading = read(samples.folder(tmp_path, {**samples.FILES, **more}))
    found = [entry for batch in reading.batches for entry in batch.entries]
    assert sum(entry.kind is EntryKind.VOTE_EVENT for entry in found) == 1
    assert ("2023-05-18", "votings") in [(hole.period, hole.what) for hole in Coverage.from_entry(found[-1]).holes]
    (error,) = [str(notice) for notice in reading.notices.items if notice.code == "left-out"]
    assert "2023-05-19T00-40-votacion/metadatos.csv, dia, hora: dia is '2023-02-31T00:10'" in error


def test_a_sitting_on_no_day_is_left_out_and_congress_is_not_covered(tmp_path: Path) -> None:
    listed = samples.FILES["reg/plenos.csv"].replace("2023-05-25", "2023-02-30")
    reading = read(samples.folder(tmp_path, samples.changed("reg/plenos.csv", listed)))
    batches = list(reading.batches)
    assert len(batches) == reading.total
    kinds = [entry.kind for batch in batches for entry in batch.entries]
    assert (kinds.count(EntryKind.VOTE_EVENT), kinds.count(EntryKind.COVERAGE)) == (1, 0)
    assert {"left-out": 1, "not-covered": 1}.items() <= reading.notices.counts().items()


def test_the_publication_with_votings_is_cited_where_a_day_has_several(tmp_path: Path) -> None:
    sitting = by_id(samples.folder(tmp_path))["pe-congreso/sitting/2023-05-18"]
    assert sitting.source.url == samples.PDF
    assert [one["url"] for one in sitting.content["publications"]] == [samples.SOLEMN, samples.PDF]  # type: ignore
    assert (sitting.content["votings"], sitting.content["calls"]) == (1, 1)


def test_members_and_groups_are_listed_as_written(tmp_path: Path) -> None:
    found = by_id(samples.folder(tmp_path))
    member = found["pe-congreso/member/DÍAZ LUNA, ROSA"]
    assert member.content["changes"] == [{"day": "2023-05-18", "from": "BB", "to": "NA"}]
    assert found["pe-congreso/group-code/AA"].content["names"] == {"code": ["AA"], "es": ["ALBA NUEVA"], "en": []}


@pytest.mark.parametrize(
    "packed", [samples.zipped, partial(samples.tarred, packing="xz"), partial(samples.tarred, packing="gz")]
)
def test_archives_hold_what_the_folder_holds(tmp_path: Path, packed: Callable[[Path], Path]) -> None:
    assert entries(packed(tmp_path)) == entries(samples.folder(tmp_path / "folder"))


def test_an_address_is_read_like_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONSTANCIA_CACHE", str(tmp_path / "cache"))
    samples.tarred(tmp_path, "xz")

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/"
        found = [entry for batch in read(address + "register.tar.xz").batches for entry in batch.entries]
        with pytest.raises(SourceNotFound, match="the server answered 404"):
            read(address + "elsewhere.tar.xz")
    finally:
        server.shutdown()
        server.server_close()
    assert found == entries(samples.folder(tmp_path / "folder"))


def test_hidden_files_are_left_aside(tmp_path: Path) -> None:
    where = samples.folder(tmp_path, samples.changed(f"{samples.VOTING}/.DS_Store", "x"))
    assert entries(where) == entries(samples.folder(tmp_path / "clean"))


def test_an_unknown_code_stops_the_import_with_file_and_row(tmp_path: Path) -> None:
    path = f"{samples.VOTING}/votaciones.csv"
    where = samples.folder(tmp_path, samples.changed(path, samples.FILES[path].replace(",NO\n", ",QUIZA\n")))
    with pytest.raises(UnknownCode, match=r"2023-05-19T00-10-votacion/votaciones\.csv, row 3: code 'QUIZA'") as caught:
        entries(where)
    assert (caught.value.params["where"], caught.value.params["found"]) == (3, "QUIZA")


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("reg/2023/05/18/2023-05-19T00-10-votacion/anexo.csv", "x", "anexo.csv, which no reader knows"),
        ("reg/2023/05/18/2023-05-19T00-10-votacion/notas.csv", None, "no notas.csv"),
        ("reg/2023/05/18/2023-05-19T00-10-otra/notas.csv", "hora,nota\n", "expected year/month/day/folder/file"),
        ("reg/nuevo.csv", "a,b\n", "nuevo.csv: expected year"),
        (f"{samples.VOTING}/etiquetas.csv", "etiqueta\n", "header is 'etiqueta', expected etiqueta,valor"),
        (f"{samples.VOTING}/etiquetas.csv", "etiqueta,valor\na,b,c\n", r"row 1: 3 columns, expected 2"),
        (f"{samples.VOTING}/resultados.csv", "resultado,total\nblancos,1\n", "total 'blancos' is not known"),
        (
            f"{samples.CALL}/metadatos.csv",
            "metadato,valor\ndia,2023-05-18\nhora,23:57\nquorum,ocho\n",
            "'ocho', expected",
        ),
        (f"{samples.CALL}/metadatos.csv", "metadato,valor\ndia,18 de mayo\nhora,23:57\nquorum,4\n", "18 de mayo"),
        (f"{samples.CALL}/metadatos.csv", "metadato,valor\ndia,2023-05-18\n", "no field hora, quorum"),
        (f"{samples.CALL}/metadatos.csv", "metadato,valor\ndia,2023-05-18\nsala,3\n", "field 'sala' is not known"),
        ("reg/2024/05/18/2024-05-18T00-10-votacion/log.txt", "", "plenos.csv: no row for 2024-05-18"),
        (f"{samples.VOTING}/votaciones.csv", "grupo_parlamentario,congresista,votacion\nA,X,SI\nA,X,NO\n", "twice"),
        (f"{samples.VOTING}/notas.csv", "nota\nx\n", "expected hora,nota"),
    ],
)
def test_what_no_reader_knows_stops_the_import(tmp_path: Path, path: str, text: str | None, message: str) -> None:
    where = samples.folder(tmp_path, samples.changed(path, text))
    with pytest.raises(RegisterError, match=message):
        entries(where)


def test_a_total_that_is_no_sum_is_kept_and_listed(tmp_path: Path) -> None:
    path = f"{samples.VOTING}/resultados.csv"
    where = samples.folder(tmp_path, samples.changed(path, samples.FILES[path].replace("ausentes,1", "ausentes,2")))
    reading = read(where)
    found = {entry.id: entry for batch in reading.batches for entry in batch.entries}
    assert found["pe-congreso/vote-event/2023-05-19T00-10"].content["counts"]["ausentes"] == 2  # type: ignore
    assert reading.notices.counts() == {"sum-line-differs": 1, "total-differs": 1}
    assert str(reading.notices.items[0]).endswith("resultados.csv: ausentes is 2, the roll has 1")


def test_what_is_no_register_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(SourceEmpty):
        read(tmp_path / "empty")
    (tmp_path / "page.html").write_text("<p>No archive</p>")
    with pytest.raises(SourceUndecodable, match="no folder, zip or tar"):
        read(tmp_path / "page.html")
    (tmp_path / "other").mkdir()
    (tmp_path / "other/x.csv").write_text("a\n")
    with pytest.raises(RegisterError, match=r"expected a file plenos\.csv, and there is none"):
        read(tmp_path / "other")
    both = samples.folder(tmp_path / "both")
    samples.folder(tmp_path / "both/again")
    with pytest.raises(RegisterError, match="several registers: again/reg/, reg/"):
        read(both)
    cut = tmp_path / "cut.tar.xz"
    cut.write_bytes(samples.tarred(tmp_path, "xz").read_bytes()[:900])
    with pytest.raises(SourceUndecodable, match=r"cut\.tar\.xz is no folder, zip or tar"):
        read(cut)
    with pytest.raises(SourceNotFound):
        read(tmp_path / "nowhere.zip")
    for path in (samples.zipped(tmp_path), samples.tarred(tmp_path, "xz"), samples.folder(tmp_path / "folder")):
        with pytest.raises(SourceTooLarge):
            read_files(path, limit=100)


@pytest.mark.data
def test_the_whole_register_is_read(register: Path) -> None:
    reading = read(register)
    found = [entry for batch in reading.batches for entry in batch.entries]
    votings = [entry for entry in found if entry.kind is EntryKind.VOTE_EVENT]
    assert len(votings) == 2226
    assert sum(len(entry.content["roll"]["names"]) for entry in votings) == 289_281  # type: ignore[index,arg-type,call-overload]
    assert sum(entry.kind is EntryKind.ATTENDANCE for entry in found) == 1770
    assert len({entry.id for entry in found}) == len(found)
    assert all(entry.source.url and (entry.locator.path or entry.id == "pe-congreso") for entry in found)
    assert reading.notices.counts() == {"note-repaired": 52, "url-differs": 7}
    holes = Coverage.from_entry(found[-1]).holes
    assert [hole.period for hole in holes if hole.what == "votings"] == [
        "2023-03-09",
        "2023-09-07",
        "2023-11-09",
        "2023-11-16",
        "2023-11-30",
        "2024-03-11",
        "2024-03-13",
        "2024-03-14",
    ]
    assert [hole.period for hole in holes if hole.what == "notes"] == [
        "2021-07-26/2021-10-19",
        "2021-11-04/2022-12-07",
        "2022-12-28",
    ]
