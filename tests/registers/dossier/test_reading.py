from pathlib import Path

import pytest

from constancia.errors import DossierNotValid, SourceNotFound, SourceUndecodable
from constancia.model.content import read_roll, read_vote_event
from constancia.model.entries import Coverage, EntryKind, Hole
from constancia.model.events import Authorisation, Count, Poll
from constancia.model.votes import Basis, Tally
from constancia.record.memory import MemoryRecord
from constancia.record.starter import open_starter
from constancia.registers.dossier import TEMPLATE, entries_of, read, read_dossier

PERU = Path(__file__).parents[3] / "src/constancia/record/data/peru-2022-2026.toml"


def test_the_template_is_valid_and_gives_every_kind_of_entry() -> None:
    record = MemoryRecord(entries_of(TEMPLATE))
    count = record.entry("example/count/ombudsman-2031-04-02-clashes")
    assert count is not None
    assert Count.from_entry(count) == Count(
        event="example/event/protests-2031",
        harm="dead",
        by="Office of the Ombudsman",
        by_aliases=("ombudsman", "Defensoría"),
        count=9,
        scope="clashes",
        who="protesters",
        as_of="2031-04-02",
        part_of="example/count/ombudsman-2031-04-02",
    )
    assert count.source.archived == "https://archive.example/20310403/https://ombudsman.example/reports/12"
    assert (count.valid, count.published) == ("2031-04-02", "2031-04-03")
    authorisation = record.entry("example/authorisation/b88")
    assert authorisation is not None
    assert Authorisation.from_entry(authorisation).voting == "example/vote-event/2031-03-27-b88"
    assert authorisation.valid == "2031-05-01/2031-08"
    assert authorisation.content["cites"] == {
        "personnel": {
            "publisher": "The authors of this dossier",
            "title": "Example dossier",
            "published": "2031-05-20",
        }
    }
    voting = record.entry("example/vote-event/2031-03-27-b88")
    assert voting is not None
    assert read_vote_event(voting).tallies == {Basis.REGISTER: Tally(3, 1, None)}
    assert [ballot.name for ballot in read_roll(voting)] == ["Ada One", "Ben Two", "Cal Three", "Dee Four"]
    (body,) = record.bodies()
    assert body.names["en"] == ("Assembly of Exampleland",)
    (coverage,) = record.find(EntryKind.COVERAGE)
    assert Coverage.from_entry(coverage).holes == (
        Hole("2031-04-10/2031-04-20", "count", "the ombudsman's later bulletins were not read"),
    )
    kinds = {entry.kind for entry in entries_of(TEMPLATE)}
    assert kinds >= {EntryKind.PERSON, EntryKind.OFFICE, EntryKind.MAPPING, EntryKind.REPORT, EntryKind.POLL}


def test_every_fault_is_listed_with_its_line() -> None:
    text = """\
constancia = "dossier/2"
id = "x"
colour = "red"
[sources.a]
title = "no publisher"
[sources]
b = "c"
[[event]]
id = "e"
source = "nobody"
name_es = "e"
[[event]]
id = "e"
source = "a"
name_es = "e"
name_en = 5
period = "May 2023"
[[count]]
id = "c"
source = "a"
event = "f"
harm = "dead"
by = "a"
count = "12"
[[count]]
id = "d"
source = "a"
event = "e"
harm = "dead"
by = "a"
[[authorisation]]
id = "g"
source = "a"
force = "f"
force_country = "Peru"
territory = "PE"
start = "2023-06"
until = "2023-05"
cite = { personnel = "a", until = "z" }
[[voting]]
id = "v"
source = "a"
body = "b"
start = "2023-05"
subject = "s"
yes = 2
roll = [{ name = "A", option = "yes" }, { name = "B", option = "maybe" }]
[vote]
x = 1
"""
    with pytest.raises(DossierNotValid) as caught:
        entries_of(text, "x.toml")
    found = [(fault.line, fault.code.partition(".")[2]) for fault in caught.value.params["faults"]]  # type: ignore[attr-defined]
    assert found == [
        (1, "missing"),
        (1, "wrong-value"),
        (3, "no-such-key"),
        (4, "missing"),
        (7, "no-source-key"),
        (8, "missing"),
        (10, "no-such-id"),
        (13, "id-twice"),
        (16, "wrong-value"),
        (17, "wrong-value"),
        (21, "no-such-id"),
        (24, "wrong-value"),
        (25, "no-figure"),
        (35, "wrong-value"),
        (38, "ends-before"),
        (39, "cites-nothing"),
        (39, "no-such-id"),
        (44, "wrong-value"),
        (46, "roll-differs"),
        (47, "wrong-value"),
        (48, "no-such-table"),
    ]
    message = str(caught.value)
    assert (
        "x.toml:17: 'period' is 'May 2023'; expected a date in quotation marks, as much of it as is known: "
        '"2023", "2023-06", "2023-06-01", "2023-06/2023-08-29". Correct it' in message
    )
    assert message.count("\n") == len(found) - 1


@pytest.mark.parametrize(
    ("text", "line"), [("id = 'x\n", 1), ("a = 1\nb = [1\n", 2), ("a = 1\n[[event]\n", 2), ("a = 1\na = 2\n", 2)]
)
def test_what_is_no_toml_is_shown_at_its_line(text: str, line: int) -> None:
    with pytest.raises(DossierNotValid, match=rf"^x.toml:{line}: this is no TOML"):
        entries_of(text, "x.toml")


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFound, match="check the path"):
        read_dossier(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes("id = 'Perú'".encode("latin-1"))
    with pytest.raises(SourceUndecodable, match="UTF-8"):
        read_dossier(tmp_path / "latin.toml")


def test_the_importer_gives_one_batch(tmp_path: Path) -> None:
    text = PERU.read_text(encoding="utf-8")
    (tmp_path / "d.toml").write_text(text, encoding="utf-8")
    reading = read(tmp_path / "d.toml")
    (batch,) = reading.batches
    assert (reading.total, batch.name, reading.notices.items) == (1, "d.toml", [])
    assert list(batch.entries) == entries_of(text)


def test_examples_of_the_template_are_not_imported_as_facts(tmp_path: Path) -> None:
    file = tmp_path / "d.toml"
    file.write_text(TEMPLATE.replace("count = 12", "count = 13"), encoding="utf-8")
    with pytest.raises(DossierNotValid, match="still the example of the template") as raised:
        read(file)
    tables = [fault.params["table"] for fault in raised.value.params["faults"]]
    assert tables.count("count") == TEMPLATE.count("[[count]]") - 1, "the one that was changed is the writer's own"


def test_the_dossier_on_peru_holds_what_its_sources_say() -> None:
    record = MemoryRecord(read_dossier(PERU))
    assert len(record.find(EntryKind.AUTHORISATION)) == 13
    counts = [Count.from_entry(entry) for entry in record.find(EntryKind.COUNT)]
    ombudsman = {c.as_of: c.count for c in counts if c.by == "Defensoría del Pueblo" and not c.part_of}
    assert ombudsman == {
        "2023-01-09/2023-01-10": 41,
        "2023-01-12": 49,
        "2023-01-17": 50,
        "2023-01-23~": 55,
        "2023-01-30": 58,
        "2023-02-01~": 63,
        "2023-02-02": 66,
        "2023-05": 67,
    }
    polls = {
        (p.pollster, p.subject, p.field_dates): p.disapprove
        for p in (Poll.from_entry(entry) for entry in record.find(EntryKind.POLL))
    }
    assert polls["Ipsos", "Congreso de la República del Perú", "2023-05-12/2023-05-13"] == 79
    assert polls["Ipsos", "Dina Boluarte", "2023-05-12/2023-05-13"] == 75
    bill = record.find(EntryKind.AUTHORISATION, keys=("bill:4766",))
    assert [entry.content["voting"] for entry in bill] == ["pe-congreso/vote-event/2023-05-19T00-10"]
    assert Authorisation.from_entry(bill[0]).resolution is None


def test_every_entry_of_the_dossier_on_peru_names_its_source() -> None:
    for entry in read_dossier(PERU):
        assert entry.source.publisher
        assert entry.source.title
        assert entry.id.startswith("peru-2022-2026/")


def test_the_starter_record_holds_the_dossier_as_it_stands_in_its_file() -> None:
    starter = open_starter()
    for entry in read_dossier(PERU):
        found = starter.entry(entry.id)
        assert found is not None
        assert found.digest() == entry.digest(), entry.id


def test_the_holes_of_the_starter_dossier_say_their_reason_in_both_languages() -> None:
    holes = [
        hole
        for entry in open_starter().find(EntryKind.COVERAGE)
        for hole in Coverage.from_entry(entry).holes
        if entry.id.startswith("peru-2022-2026/")
    ]
    assert holes
    assert all(hole.words == {"en": hole.reason, "es": hole.reason_es} for hole in holes)
    assert all(" / " not in hole.reason for hole in holes)
