from __future__ import annotations

from pathlib import Path

import pytest

from constancia.errors import RegisterError, SourceNotFound, UnknownCode
from constancia.model.entries import Entry, EntryKind
from constancia.model.ports import VotingQuery
from constancia.model.time import edtf
from constancia.model.votes import Basis, Option, Question, Tally
from constancia.pipelines.importing import all_entries
from constancia.record.memory import MemoryRecord
from constancia.registers.votes import read
from constancia.registers.votes.table import read_table

LANDIA = Path(__file__).parent / "landia.csv"
HEADER = "voting,body,date,subject,for,against,member,group,option\n"


def entries(where: Path) -> list[Entry]:
    return [entry for batch in read(where).batches for entry in batch.entries]


def written(folder: Path, rows: str, header: str = HEADER) -> Path:
    file = folder / "votes.csv"
    file.write_text(header + rows, encoding="utf-8")
    return file


def test_a_voting_with_its_roll_is_read_whole() -> None:
    (entry,) = [found for found in entries(LANDIA) if found.id == "senate-of-landia/vote-event/S-1"]
    assert entry.content == {
        "body": "senate-of-landia",
        "start": "2025-03-04T18:20",
        "sitting": "2025-03-04",
        "subject": "Bill 12 on tidal barriers",
        "language": "en",
        "question": "measure",
        "bills": ["12"],
        "outcome": "passed",
        "url": "https://landia.example/s1",
        "totals": {"register": [2, 1, 1], "roll": [2, 1, 1]},
        "roll": {
            "names": ["Moor, Ann", "Reed, Bob", "Sand, Cy", "Tern, Dee"],
            "groups": ["Greens", "Greens", "Blues", None],
            "options": ["yes", "yes", "no", "abstain"],
            "codes": ["yes", "aye", "Against", "abstain"],
        },
    }
    assert (entry.locator.path, entry.locator.row, entry.valid) == ("landia.csv", 1, "2025-03-04")
    assert entry.source.url == "https://landia.example/s1"
    assert (entry.source.digest or "").startswith("sha256:")


def test_two_chambers_stand_side_by_side() -> None:
    view = MemoryRecord(all_entries("votes", LANDIA))
    assert [(body.id, body.names["es"][0], body.seats) for body in view.bodies()] == [
        ("chamber-of-deputies-of-landia", "Cámara de Diputados de Landia", 90),
        ("senate-of-landia", "Senado de Landia", 4),
    ]
    assert view.bodies()[0].names["en"] == ("Lower House of Landia", "Chamber of Deputies of Landia")
    deputies, senators = (
        [event.id.rpartition("/")[2] for event in view.votings(VotingQuery(body=body.id, bill="12"))]
        for body in view.bodies()
    )
    assert (deputies, senators) == (["C-1"], ["S-1", "S-2"])
    (coverage,) = view.coverage("senate-of-landia")
    assert (coverage.period, coverage.kinds) == ("2025-03-01/2025-03-31", ("vote-event",))
    assert [group.id for group in view.groups("senate-of-landia")] == [
        "senate-of-landia/group/Blues",
        "senate-of-landia/group/Greens",
    ]


def test_a_vote_after_midnight_belongs_to_its_sitting() -> None:
    view = MemoryRecord(all_entries("votes", LANDIA))
    (event,) = view.votings(VotingQuery(days=edtf("2025-03-10")))
    assert (event.start, event.question, event.tallies) == (
        "2025-03-11T00:05",
        Question.SECOND_VOTE,
        {Basis.ROLL: Tally(2, 0, 0)},
    )
    assert view.roll(event.id)[2].option is Option.ABSENT


def test_totals_alone_are_enough_and_a_missing_figure_stays_missing() -> None:
    view = MemoryRecord(all_entries("votes", LANDIA))
    event = view.voting("chamber-of-deputies-of-landia/vote-event/C-1")
    assert event is not None
    assert event.tallies == {Basis.REGISTER: Tally(51, 30, None)}
    assert event.bills == ("12", "15")
    assert view.roll(event.id) == ()


def test_a_file_that_does_not_say_it_is_complete_covers_nothing(tmp_path: Path) -> None:
    view = MemoryRecord(all_entries("votes", written(tmp_path, "1,Diet,2025,Law,3,2,Ann,A,yes\n")))
    assert view.coverage("diet") == ()
    assert len(view.groups("diet")) == 1
    assert len(view.memberships("diet/member/Ann")) == 1


def test_semicolons_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    file = written(tmp_path, "1;Diet;2025-01-02;Law, new;3;2;;;\n", "\ufeff" + HEADER.replace(",", ";"))
    (entry,) = [found for found in entries(file) if found.kind is EntryKind.VOTE_EVENT]
    assert (entry.content["subject"], entry.content["totals"]) == ("Law, new", {"register": [3, 2, None]})


def test_totals_that_are_no_sum_are_kept_and_listed(tmp_path: Path) -> None:
    reading = read(written(tmp_path, "1,Diet,2025,Law,3,2,Ann,A,yes\n"))
    assert len(list(reading.batches)) == reading.total
    assert [str(item) for item in reading.notices.items] == [
        "votes.csv, row 1: diet/vote-event/1 is 3–2–?, the roll has 1–0–0"
    ]


@pytest.mark.parametrize(
    ("rows", "error", "message"),
    [
        (
            "1,Diet,2025,Law,,,Ann,A,maybe\n",
            UnknownCode,
            "row 1: code 'maybe' is not known; expected one of yes",
        ),
        ("1,Diet,2025,Law,,,Ann,A,yes\n1,Diet,2025,Law,,,Ann,A,no\n", RegisterError, "row 2: 'Ann' stands twice"),
        (
            "1,Diet,2025,Law,,,Ann,A,yes\n1,Diet,2026,,,,Bob,A,no\n",
            RegisterError,
            "row 2: 'date' is '2026', and '2025'",
        ),
        ("1,Diet,,Law,3,2,,,\n", RegisterError, "row 1: 'date' is empty"),
        (",Diet,2025,Law,3,2,,,\n", RegisterError, "row 1: 'voting' is empty"),
        ("1,Diet,May 2025,Law,3,2,,,\n", RegisterError, "row 1: date is 'May 2025', expected a date"),
        ("1,Diet,2025,Law,three,2,,,\n", RegisterError, "row 1: for is 'three', expected a whole number"),
        ("1,Diet,2025,Law,,,,,\n", RegisterError, "row 1: neither totals, nor ballots, nor an outcome"),
        ("1,Diet,2025,Law,,,,,yes\n", RegisterError, "row 1: 'option' without 'member'"),
        ("1,Diet,2025,Law,3,2\n", RegisterError, "row 1: 6 columns, expected 9"),
    ],
)
def test_errors_name_file_and_row(tmp_path: Path, rows: str, error: type[RegisterError], message: str) -> None:
    with pytest.raises(error, match="votes.csv, " + message):
        entries(written(tmp_path, rows))


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("voting,body,date\n", "header: missing subject"),
        ("voting,body,date,subject,member\n", "header: missing option; not known, or twice: –"),
        ("voting,body,date,subject,Lobby\n", "header: missing –; not known, or twice: Lobby"),
        (HEADER.replace("group", "party"), "not known, or twice: party. Expected voting"),
        (HEADER.replace("group", "member"), "not known, or twice: member. Expected"),
    ],
)
def test_columns_are_those_of_the_form(tmp_path: Path, header: str, message: str) -> None:
    with pytest.raises(RegisterError, match=message):
        entries(written(tmp_path, "", header))


def test_what_is_no_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFound):
        read(tmp_path / "nothing.csv")
    (tmp_path / "latin.csv").write_bytes("votación".encode("latin-1"))
    with pytest.raises(RegisterError, match="not UTF-8"):
        read(tmp_path / "latin.csv")
    (tmp_path / "empty.csv").write_text(" \n")
    with pytest.raises(RegisterError, match="is empty; expected a table"):
        read(tmp_path / "empty.csv")
    (tmp_path / "broken.csv").write_text(HEADER + '1,Diet,2025,"Law" x,3,2,,,\n')
    with pytest.raises(RegisterError, match="no CSV"):
        read(tmp_path / "broken.csv")


def test_a_roll_is_a_list_of_ballots_that_there_are() -> None:
    """Years of rolls repeat the same ballots: they are held once."""
    rows = "".join(f"{number},Diet,2025-03-04,Law,,,Ann,A,yes\n" for number in range(2))
    first, second = read_table(HEADER + rows, "votes.csv").votings
    assert first.roll[0] is second.roll[0]
