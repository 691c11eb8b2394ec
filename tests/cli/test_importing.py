from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from constancia.cli.app import run
from constancia.cli.importing import LONGEST, _cut
from constancia.registers import pe_congreso


def test_an_import_says_what_it_did_and_the_second_adds_nothing(
    invented: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = str(tmp_path / "record.db")
    assert run(["import", "pe-congreso", str(invented), "--record", record, "--ui", "en"]) == 0
    first = capsys.readouterr().out
    assert "6 votes in rolls" in first
    assert "28 entries added, 0 changed, 0 unchanged" in first
    assert "Nothing was skipped" in first
    assert run(["import", "pe-congreso", str(invented), "--record", record, "--ui", "es"]) == 0
    assert "0 asientos añadidos, 0 cambiados, 28 sin cambios" in capsys.readouterr().out


def test_what_changed_upstream_is_shown(invented: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = str(tmp_path / "record.db")
    run(["import", "pe-congreso", str(invented), "--record", record, "--ui", "en"])
    roll = invented / "reg/2023/05/18/2023-05-19T00-10-votacion/votaciones.csv"
    roll.write_text(roll.read_text(encoding="utf-8").replace("AUS\n", "NO\n"), encoding="utf-8")
    capsys.readouterr()
    run(["import", "pe-congreso", str(invented), "--record", record, "--ui", "en", "--details"])
    shown = capsys.readouterr().out
    assert "/content/totals/roll/1: 1 → 2" in shown
    assert "resultados.csv: no is 1, the roll has 2" in shown
    run(["import", "pe-congreso", str(invented), "--record", record, "--format", "json"])
    plain = json.loads(capsys.readouterr().out)
    assert (plain["added"], plain["changed"], plain["unchanged"]) == (0, 0, 28)
    assert {notice["code"] for notice in plain["notices"]} == {"group-total-differs", "total-differs"}


def test_a_broken_register_stops_with_file_and_row(
    broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = str(tmp_path / "record.db")
    assert run(["import", "pe-congreso", str(broken), "--record", record, "--ui", "en"]) == 2
    assert "votaciones.csv, row 3: code 'QUIZA' is not known" in capsys.readouterr().err
    assert run(["import", "pe-congreso", str(broken), "--record", record, "--ui", "es"]) == 2
    assert "votaciones.csv, fila 3: el código 'QUIZA' no se conoce" in capsys.readouterr().err


def test_a_register_needs_a_name_and_a_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "uk-commons", "--ui", "en"]) == 2
    assert "Which file? constancia import uk-commons PATH|URL: a folder" in capsys.readouterr().err
    assert run(["import", "atlantis", "x", "--ui", "en"]) == 2
    assert "there are pe-congreso, ar-congreso, cl-camara" in capsys.readouterr().err


REPORT = (
    "Deputies follow\n\nThe Chamber of Deputies of Landia passed bill 12 on Thursday by 52 votes to 30. "
    "The Senate of Landia had approved bill 12 on 4 March by 2 votes to 1.\n"
)
LANDIA = Path(__file__).parents[1] / "registers/votes/landia.csv"


def test_a_report_is_checked_against_an_imported_parliament_of_two_chambers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = str(tmp_path / "record.db")
    assert run(["import", "votes", str(LANDIA), "--record", record]) == 0
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    capsys.readouterr()
    checked = ["check", str(tmp_path / "report.txt"), "--record", record, "--format", "json"]
    assert run([*checked, "--published", "2025-03-21"]) == 1
    claims = json.loads(capsys.readouterr().out)["claims"]
    votes = [claim for claim in claims if claim["kind"] == "vote"]
    assert [(claim["finding"]["outcome"], claim["finding"]["matched"]) for claim in votes] == [
        ("conflicts", None),
        ("agrees", "senate-of-landia/vote-event/S-1"),
    ]
    assert votes[0]["finding"]["considered"][0] == "chamber-of-deputies-of-landia/vote-event/C-1"


OWN = (
    "Fecha;Nro;Cámara;Asunto;Diputado;Voto\n"
    "24/03/2025;12;Senado;Ley de faros;Paz, Ana;AFIRMATIVO\n"
    "24/03/2025;12;Senado;Ley de faros;Rey, Beto;Votó en contra\n"
)


def test_a_table_of_ones_own_is_drafted_a_mapping_filled_and_imported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, record = tmp_path / "plenary.csv", str(tmp_path / "record.db")
    file.write_text(OWN, encoding="utf-8")
    assert run(["import", "votes", str(file), "--map-draft", "--ui", "en"]) == 0
    mapping = tmp_path / "plenary.map.toml"
    assert f"{mapping} is written; 2 gaps to fill" in capsys.readouterr().out
    arguments = ["import", "votes", str(file), "--map", str(mapping), "--record", record, "--ui", "en"]
    assert run(arguments) == 2
    assert "plenary.map.toml: what the mapping does not say, or not so: line" in capsys.readouterr().err
    filled = mapping.read_text(encoding="utf-8").replace('voting = ""', 'voting = "Nro"').replace('["Nro"]', "[]")
    mapping.write_text(filled.replace('"Votó en contra" = ""', '"Votó en contra" = "no"'), encoding="utf-8")
    assert run(arguments) == 0
    assert "1 vote-event" in capsys.readouterr().out
    assert run(["votes", "--record", record, "--ui", "en"]) == 0
    assert "senado/vote-event/12" in capsys.readouterr().out


def test_a_draft_is_never_written_over_and_belongs_beside_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "plenary.csv"
    file.write_text(OWN, encoding="utf-8")
    (tmp_path / "plenary.map.toml").write_text("mine", encoding="utf-8")
    assert run(["import", "votes", str(file), "--map-draft", "--ui", "en"]) == 2
    assert "is there already and is not written over" in capsys.readouterr().err
    assert (tmp_path / "plenary.map.toml").read_text(encoding="utf-8") == "mine"
    assert run(["import", "votes", "https://landia.example/votes.csv", "--map-draft", "--ui", "en"]) == 2
    assert "download it first" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--map-draft"], ["--skip-bad"], ["--map", "x.toml"]])
def test_a_register_with_a_form_of_its_own_takes_no_mapping(
    invented: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], option: list[str]
) -> None:
    record = ["--record", str(tmp_path / "record.db"), "--ui", "en"]
    assert run(["import", "pe-congreso", str(invented), *record, *option]) == 2
    assert "pe-congreso has a form of its own" in capsys.readouterr().err


def test_bad_rows_are_listed_and_left_out_where_that_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = LANDIA.read_text(encoding="utf-8").replace(",aye\n", ",perhaps\n").replace("2025-03-20", "2025-02-30")
    (tmp_path / "votes.csv").write_text(rows, encoding="utf-8")
    arguments = ["import", "votes", str(tmp_path / "votes.csv"), "--record", str(tmp_path / "record.db"), "--ui", "en"]
    assert run(arguments) == 2
    error = capsys.readouterr().err
    assert "2 things cannot be read" in error
    assert "row 2: code 'perhaps' is not known" in error
    assert "row 8: date is '2025-02-30'" in error
    assert run([*arguments, "--skip-bad", "--details"]) == 0
    shown = capsys.readouterr().out
    assert "1 vote-event" in shown
    assert "a voting that cannot be read (left out)" in shown
    assert "votes.csv, row 8: date is '2025-02-30'" in shown


EXAMPLES = Path(__file__).parents[2] / "examples"
COUNCIL = (
    "PUERTO SOLO, 25 March 2025 - The Puerto Solo City Council passed the ordinance on the docks of the old port by 3 "
    "votes to 1 on Monday. On the same day the City Council rejected a request for reports on street lighting, 4 votes "
    "to 1.\n"
)


def test_the_table_of_the_guide_is_imported_by_its_mapping_and_checked_against(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = str(tmp_path / "council.db")
    mapping = ["--map", str(EXAMPLES / "plenary.map.toml")]
    assert run(["import", "votes", str(EXAMPLES / "plenary.csv"), *mapping, "--record", record]) == 0
    (tmp_path / "report.txt").write_text(COUNCIL, encoding="utf-8")
    capsys.readouterr()
    assert run(["check", str(tmp_path / "report.txt"), "--record", record, "--format", "json"]) == 1
    claims = json.loads(capsys.readouterr().out)["claims"]
    outcomes = [claim["finding"]["outcome"] for claim in claims if claim["kind"] == "vote"]
    assert outcomes == ["agrees", "conflicts"]


def test_the_guide_shows_the_table_that_ships_and_what_its_draft_leaves_open(tmp_path: Path) -> None:
    guide = (EXAMPLES.parent / "docs/guides/your-own-parliament.md").read_text(encoding="utf-8")
    table = (EXAMPLES / "plenary.csv").read_text(encoding="utf-8")
    assert "".join(table.splitlines(keepends=True)[:2]) in guide
    (tmp_path / "plenary.csv").write_text(table, encoding="utf-8")
    assert run(["import", "votes", str(tmp_path / "plenary.csv"), "--map-draft"]) == 0
    draft = (tmp_path / "plenary.map.toml").read_text(encoding="utf-8").splitlines()
    left = [line.partition(" = ")[0] for line in draft if ' = ""' in line and not line.startswith("#")]
    assert left == ["voting", "body", '"Se retiró del recinto"']
    assert all(f"{name} = " in guide for name in left)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None: ...


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, Path]]:
    """A server on loopback, and the folder that it serves."""
    monkeypatch.setenv("CONSTANCIA_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "site"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", folder
    server.shutdown()
    server.server_close()


def test_an_address_is_downloaded_because_the_user_names_it(
    site: tuple[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address, folder = site
    (folder / "votes.csv").write_bytes(LANDIA.read_bytes())
    arguments = ["import", "votes", address + "votes.csv", "--record", str(tmp_path / "record.db"), "--ui", "en"]
    assert run(arguments) == 0
    told = capsys.readouterr()
    assert f"Downloading {address}votes.csv" in told.err
    assert "3 vote-event" in told.out
    assert run(["import", "votes", address + "nowhere.csv", "--record", str(tmp_path / "record.db"), "--ui", "en"]) == 2
    assert "nowhere.csv: the server answered 404" in capsys.readouterr().err


def test_a_register_is_downloaded_from_its_known_address_where_that_is_asked_for(
    site: tuple[str, Path],
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    address, folder = site
    shutil.make_archive(str(folder / "register"), "zip", invented)
    known = replace(pe_congreso.MANIFEST, default=address + "register.zip")
    monkeypatch.setattr(pe_congreso, "MANIFEST", known)
    record = ["--record", str(tmp_path / "record.db"), "--ui", "en"]
    assert run(["import", "pe-congreso", *record]) == 2
    assert f"import pe-congreso --fetch, which downloads {address}register.zip" in capsys.readouterr().err
    assert not (tmp_path / "cache").exists()
    assert run(["import", "pe-congreso", "--fetch", *record]) == 0
    assert "1 vote-event" in capsys.readouterr().out
    assert run(["import", "pe-congreso", "--fetch", str(invented), *record]) == 2
    assert "or --fetch: the one is read" in capsys.readouterr().err
    assert run(["import", "uk-commons", "--fetch", *record]) == 2
    assert "No address is known that has all of uk-commons" in capsys.readouterr().err


def test_a_long_value_that_changed_is_cut() -> None:
    assert _cut("a") == "'a'"
    assert _cut(["word"] * 1000).endswith("…")
    assert len(_cut(["word"] * 1000)) == LONGEST + 1
