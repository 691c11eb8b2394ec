from __future__ import annotations

from pathlib import Path

import pytest

from constancia.errors import RegisterError
from constancia.model.entries import Coverage, Entry, EntryKind
from constancia.model.votes import Option
from constancia.registers.reading import Notice, Options
from constancia.registers.votes import read
from constancia.registers.votes.mapping import read_map

MAP = """
[file]
separator = ";"
dates = "dd/mm/yyyy"
lists = ","
ignore = ["Notas"]

[columns]
voting = ["Sesión", "Nro"]
body = "Cámara"
date = ["Fecha", "Hora"]
subject = "Asunto"
bills = "Expedientes"
question = "Tipo"
outcome = "Resultado"
member = "Diputado"
group = "Bloque"
option = "Voto"

[values]
country = "XL"
language = "es"
seats = 3
covers = "2025-03"

[bodies]
D = "Cámara de Diputados de Landia"

[options]
POSITIVO = "yes"
"VOTÓ EN CONTRA" = "no"
"SE RETIRÓ" = "absent"
"PÉREZ" = "candidate"

[outcomes]
AFIRMATIVA = "passed"

[questions]
General = "measure"
Particular = "amendment"
"""
HEADER = "Sesión;Nro;Cámara;Fecha;Hora;Asunto;Expedientes;Tipo;Resultado;Diputado;Bloque;Voto;Notas\n"
ROWS = (
    "7;1;D;04/03/2025;18:20;Ley de faros;12-D, 15-D;Particular;AFIRMATIVA;Paz, Ana;UCR;POSITIVO;x\n"
    "7;1;D;04/03/2025;18:20;Ley de faros;12-D, 15-D;Particular;AFIRMATIVA;Rey, Beto;PJ;VOTÓ EN CONTRA;\n"
    "7;1;D;04/03/2025;18:20;;;;;Sol, Ciro;;SE RETIRÓ;\n"
)


def written(folder: Path, rows: str, mapping: str = MAP, header: str = HEADER, encoding: str = "utf-8") -> Path:
    (folder / "map.toml").write_text(mapping, encoding="utf-8")
    (folder / "votes.csv").write_text(header + rows, encoding=encoding)
    return folder / "votes.csv"


def taken(where: Path, *, skip_bad: bool = False) -> tuple[list[Entry], list[Notice]]:
    reading = read(where, Options(map=where.with_name("map.toml"), skip_bad=skip_bad))
    return [entry for batch in reading.batches for entry in batch.entries], reading.notices.items


def votings(entries: list[Entry]) -> dict[str, Entry]:
    return {entry.id.rpartition("/")[2]: entry for entry in entries if entry.kind is EntryKind.VOTE_EVENT}


def test_a_table_with_its_own_columns_and_words_is_read_by_its_mapping(tmp_path: Path) -> None:
    entries, notices = taken(written(tmp_path, ROWS))
    (voting,) = votings(entries).values()
    assert voting.id == "camara-de-diputados-de-landia/vote-event/7-1"
    content = voting.content
    assert (content["start"], content["subject"], content["language"]) == ("2025-03-04T18:20", "Ley de faros", "es")
    assert (content["bills"], content["question"], content["outcome"]) == (["12-D", "15-D"], "amendment", "passed")
    assert content["roll"] == {
        "names": ["Paz, Ana", "Rey, Beto", "Sol, Ciro"],
        "groups": ["UCR", "PJ", None],
        "options": ["yes", "no", "absent"],
        "codes": ["POSITIVO", "VOTÓ EN CONTRA", "SE RETIRÓ"],
    }
    body = next(entry for entry in entries if entry.kind is EntryKind.ORGANIZATION)
    assert (body.content["country"], body.content["seats"]) == ("XL", 3)
    assert [entry.content["period"] for entry in entries if entry.kind is EntryKind.COVERAGE] == ["2025-03"]
    assert notices == []


def test_columns_that_are_called_as_ours_need_no_mapping(tmp_path: Path) -> None:
    mapping = '[columns]\ndate = "Fecha"\n[values]\nbody = "Diet"\n'
    entries, _ = taken(written(tmp_path, "1,2025-03-04,Law,3,2\n", mapping, "Voting,Fecha,subject,for,AGAINST\n"))
    (voting,) = votings(entries).values()
    assert (voting.id, voting.content["totals"]) == ("diet/vote-event/1", {"register": [3, 2, None]})


def test_another_encoding_is_read_where_it_is_declared(tmp_path: Path) -> None:
    mapping = MAP.replace("[file]", '[file]\nencoding = "cp1252"')
    entries, _ = taken(written(tmp_path, ROWS, mapping, encoding="cp1252"))
    assert votings(entries)["7-1"].content["roll"]["codes"][1] == "VOTÓ EN CONTRA"  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ("[file\n", r"map\.toml is no TOML"),
        ('[fil]\nx = "y"\n', r"line 1, : 'fil', expected \[file\], \[columns\]"),
        ('file = "x"\n', r"line 1, file: 'x', expected \[file\]"),
        ('[file]\nseperator = ";"\n', r"line 2, \[file\]: 'seperator', expected encoding, separator, dates"),
        ('[file]\n\nseparator = ":"\n', r"line 3, \[file\] separator: ':', expected ',', ';'"),
        ('[file]\ndates = ""\n', r"line 2, \[file\] dates: '', expected dd/mm/yyyy"),
        ('[file]\nencoding = "klingon"\n', r"\[file\] encoding: 'klingon', expected utf-8, utf-16"),
        ('[file]\nignore = "Notas"\n', r"\[file\] ignore: 'Notas'"),
        ('[file]\nrepeated = "yes"\n', r"\[file\] repeated: 'yes', expected true, false"),
        ('[columns]\nvote = "Nro"\n', r"\[columns\]: 'vote', expected voting, body"),
        ('[columns]\nvoting = ""\n', r"\[columns\] voting: ''"),
        ("[columns]\nvoting = 5\n", r"\[columns\] voting: '5'"),
        ("[values]\nseats = true\n", r"\[values\] seats: 'True'"),
        (
            '[values]\nbody = "Diet"\ncovers = "marzo"\nseats = "many"\n',
            r"line 3, .*'marzo', expected .2025.*; line 4, .*'many'",
        ),
        ('[options]\nx = "maybe"\n"y z" = ""\n', r"line 2, .*'maybe', expected yes, no.*; line 3, \[options\] y z: ''"),
        ('[outcomes]\nx = "won"\n', r"\[outcomes\] x: 'won', expected passed, rejected"),
        ('[questions]\nx = "general"\n', r"\[questions\] x: 'general', expected measure"),
        (
            '[columns]\nbody = "a"\n[values]\nbody = "b"\n',
            r"line 4, \[values\]: 'body', expected \[columns\], \[values\]",
        ),
    ],
)
def test_what_a_mapping_says_that_nobody_knows_is_named_with_its_line(
    tmp_path: Path, mapping: str, message: str
) -> None:
    (tmp_path / "map.toml").write_text(mapping, encoding="utf-8")
    with pytest.raises(RegisterError, match=message):
        read_map(tmp_path / "map.toml")


def test_what_a_mapping_leaves_out_is_as_in_the_guide(tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text("[options]\nx = 'yes'\n", encoding="utf-8")
    mapping = read_map(tmp_path / "map.toml")
    assert (mapping.encoding, mapping.separator, mapping.dates, mapping.lists) == (None, None, None, "|")
    assert (mapping.repeated, mapping.columns, mapping.options) == (False, {}, {"x": Option.YES})


@pytest.mark.parametrize(
    ("header", "message"),
    [
        (HEADER.replace("Asunto", "Tema"), "the mapping names Asunto, and there is no such column; there are Sesión"),
        (HEADER.replace("Notas", "Firma"), "not known, or twice: Firma"),
        (HEADER.replace("Notas", "Voto"), "not known, or twice: Voto"),
    ],
)
def test_a_header_that_the_mapping_does_not_fit_is_named(tmp_path: Path, header: str, message: str) -> None:
    with pytest.raises(RegisterError, match=message):
        taken(written(tmp_path, "", header=header))


BAD = (
    ROWS
    + "8;1;D;31/04/2025;10:00;Ley de puertos;;;;Paz, Ana;UCR;POSITIVO;\n"
    + "9;1;D;05/03/2025;10:00;Ley de muelles;;;;Paz, Ana;UCR;QUIZÁ;\n"
    + "9;1;D;05/03/2025;10:00;Ley de muelles;;;;Rey, Beto;PJ;POSITIVO;\n"
)


def test_everything_that_cannot_be_read_is_listed_at_once(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as raised:
        taken(written(tmp_path, BAD))
    first, *rest = str(raised.value).splitlines()
    assert first == "votes.csv: 2 things cannot be read; mend them, or leave their votings out with --skip-bad:"
    assert [line.partition(";")[0].partition(" (dd")[0] for line in rest] == [
        "votes.csv, row 4: date is '31/04/2025 10:00'",
        "votes.csv, row 5: code 'QUIZÁ' is not known",
    ]
    assert "expected one of POSITIVO, VOTÓ EN CONTRA, SE RETIRÓ, yes, no, abstain" in rest[1]


def test_bad_votings_are_left_out_where_that_is_asked_for(tmp_path: Path) -> None:
    entries, notices = taken(written(tmp_path, BAD.replace("31/04/2025", "06/03/2025")), skip_bad=True)
    assert list(votings(entries)) == ["7-1", "8-1"]
    assert [(notice.code, notice.row) for notice in notices] == [("left-out", 5)]
    assert "code 'QUIZÁ'" in str(notices[0])
    assert "el código 'QUIZÁ' no se conoce" in notices[0].in_words("es")
    (coverage,) = [Coverage.from_entry(entry) for entry in entries if entry.kind is EntryKind.COVERAGE]
    assert [(hole.period, hole.what) for hole in coverage.holes] == [("2025-03-05", "votings")]


@pytest.mark.parametrize("row", [BAD.splitlines()[3] + "\n", "8;1;D\n", ";;;;;;;;;Paz, Ana;UCR;POSITIVO;\n"])
def test_where_the_day_or_the_body_of_a_bad_row_cannot_be_told_nothing_is_covered(tmp_path: Path, row: str) -> None:
    entries, notices = taken(written(tmp_path, ROWS + row), skip_bad=True)
    assert list(votings(entries)) == ["7-1"]
    assert [entry for entry in entries if entry.kind is EntryKind.COVERAGE] == []
    assert {notice.code for notice in notices} == {"left-out", "not-covered"}


def test_an_election_is_left_out_and_its_day_is_a_hole(tmp_path: Path) -> None:
    row = "8;1;D;06/03/2025;10:00;Presidencia;;;;Paz, Ana;UCR;PÉREZ;\n"
    entries, notices = taken(written(tmp_path, ROWS + row))
    assert list(votings(entries)) == ["7-1"]
    assert [(notice.code, notice.row) for notice in notices] == [("no-question", 4)]
    (coverage,) = [Coverage.from_entry(entry) for entry in entries if entry.kind is EntryKind.COVERAGE]
    assert [hole.period for hole in coverage.holes] == ["2025-03-06"]


TWICE = ROWS + "7;1;D;04/03/2025;18:20;;;;;Paz, Ana;UCR;{};\n"


def test_a_member_stands_twice_only_where_the_mapping_allows_it(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="row 4: 'Paz, Ana' stands twice"):
        taken(written(tmp_path, TWICE.format("POSITIVO")))
    allowed = MAP.replace("[file]", "[file]\nrepeated = true")
    entries, notices = taken(written(tmp_path, TWICE.format("POSITIVO"), allowed))
    assert votings(entries)["7-1"].content["totals"] == {"roll": [1, 1, 0]}
    assert [notice.code for notice in notices] == ["voter-twice"]
    entries, notices = taken(written(tmp_path, TWICE.format("VOTÓ EN CONTRA"), allowed))
    roll = votings(entries)["7-1"].content["roll"]
    assert (roll["options"][0], roll["codes"][0]) == ("not-voting", "POSITIVO|VOTÓ EN CONTRA")  # type: ignore
    assert [notice.code for notice in notices] == ["both-lobbies"]
    with pytest.raises(RegisterError, match="row 4: 'Paz, Ana' stands twice"):
        taken(written(tmp_path, TWICE.format("SE RETIRÓ"), allowed))


def test_an_option_may_stand_for_what_the_table_itself_may_have(tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text(
        '[options]\nSecreto = "secret"\nPareado = "Paired"\nSI = "aye"\n', encoding="utf-8"
    )
    options = read_map(tmp_path / "map.toml").options
    assert options == {"Secreto": Option.NOT_VOTING, "Pareado": Option.NOT_VOTING, "SI": Option.YES}


def test_a_decision_without_figures_or_subject_is_kept_and_listed(tmp_path: Path) -> None:
    row = "8;1;D;06/03/2025;10:00;;;;AFIRMATIVA;;;;\n"
    entries, notices = taken(written(tmp_path, row))
    (voting,) = votings(entries).values()
    assert (voting.content["subject"], voting.content["outcome"]) == ("8-1", "passed")
    assert "roll" not in voting.content
    assert not voting.content.get("totals")
    assert [notice.code for notice in notices] == ["bare-event", "no-subject"]
